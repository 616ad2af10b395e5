# Words that every part uses.

# The sections of a plan, by the exchange format.
section-kind-services = Социални услуги
section-kind-horizontal_policies = Хоризонтални политики
section-kind-partnership = Сътрудничество и партньорство
section-kind-human_resources = Човешки ресурси
section-kind-other = Други
section-kind-direction = Приоритетно направление
section-kind-map_services = Услуги по Националната карта
section-kind-municipal_services = Услуги от общинския бюджет

# Where money comes from.
funding-source-state_delegated = делегирана от държавата дейност
funding-source-state_budget = държавен бюджет
funding-source-municipal_budget = общински бюджет
funding-source-own_revenue = собствени приходи
funding-source-project = проект
funding-source-eu_programme = европейска програма
funding-source-national_programme = национална програма
funding-source-agency_budget = бюджет на АСП и нейните дирекции
funding-source-school_budget = бюджет на училище
funding-source-donations = дарения
funding-source-other = друг източник
funding-what-total = общо
funding-what-salaries = заплати
funding-what-maintenance = издръжка
funding-what-monthly = на месец

# What becomes of a service, and what a quarter is used for.
status-continuing = продължава
status-new = нова
status-expanding = разширява се
status-transforming = преобразува се
status-closing = закрива се
quarter-use-provision = предоставяне
quarter-use-preparation = подготовка

severity-error = грешка
severity-warning = предупреждение
severity-hint = бележка

# Where something stands in a document; people count from 1.
place-paragraph = абзац { $paragraph }
place-cell = таблица { $table }, ред { $row }, колона { $column }
place-on-page = { $place } (страница { $page })

# The life of a version.
version-state-draft = чернова
version-state-proposed = чака преглед
version-state-accepted = приета
version-state-rejected = отхвърлена
version-state-superseded = заменена
