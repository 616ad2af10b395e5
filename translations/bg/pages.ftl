# pages

# The frame of every page.
layout-name = Опора
layout-skip = Към съдържанието
layout-navigation = Основна навигация
layout-trail = Пътека
layout-documents = Документи
layout-upload = Нов документ
layout-rules = Правила
layout-settings = Настройки
layout-purpose = Планиране, наблюдение и оценка на социалните услуги в общината.
layout-local = Данните остават на този компютър.
language-own-name = Български
actor-local = потребител на този компютър

# What was just done.
done-imported = Документът е прочетен и запазен. Прегледайте какво е разбрано.
done-already-known = Този файл вече е внесен. Нищо не е записано повторно; ето какво е разбрано от него тогава.
done-corrected = Поправката е запазена. Констатациите са пресметнати отново.
done-row-taken-out = Редът е премахнат. Може да го върнете при поправките. Констатациите са пресметнати отново.
done-row-added = Редът е добавен. Констатациите са пресметнати отново.
done-withdrawn = Поправката е оттеглена; важи прочетеното.
done-accepted = Документът е приет. Тази версия вече не се променя.
done-rejected = Версията е отхвърлена и остава в архива заедно с причината.
done-reread = Източникът е прочетен отново; поправките са приложени.
done-saved = Настройките са запазени.
done-finding-accepted = Констатацията е приета с причината. Тя стои при приетите.
done-finding-open = Констатацията отново е открита.
done-linked = Връзката е потвърдена.
done-link-refused = Предложението е отхвърлено и няма да се повтаря.
done-link-removed = Решението за връзката е премахнато.

# What went wrong, and what to do.
failure-where = Адрес
failure-to-start = Към началната страница
failure-not-found-title = Няма такава страница
failure-not-found-what = На този адрес няма нищо.
failure-not-found-do = Адресът може да е сгрешен или документът да е от други данни. Потърсете го в списъка на началната страница.
failure-foreign-host-title = Непознат адрес на сървъра
failure-foreign-host-what = Заявката назовава друг сървър, затова е отказана.
failure-foreign-host-do = Отворете Опора на адреса, който програмата показва при стартиране.
failure-foreign-origin-title = Заявката идва от друг сайт
failure-foreign-origin-what = Друга страница се опита да промени нещо тук. Нищо не е променено.
failure-foreign-origin-do = Ако вие сте искали промяната, отворете Опора и я направете оттам.
failure-too-large-title = Изпратеното е твърде голямо
failure-too-large-what = Изпратени са повече данни, отколкото страницата приема.
failure-too-large-do = Върнете се и изпратете по-малък файл или по-кратък текст.
failure-bad-form-title = Заявката не може да бъде разчетена
failure-bad-form-what = Изпратеното не е във вида, който страницата очаква.
failure-bad-form-do = Върнете се, презаредете страницата и опитайте отново.
failure-wrong-method-title = Тази страница не приема такава заявка
failure-wrong-method-what = Адресът съществува, но не може да се използва по този начин.
failure-wrong-method-do = Започнете от началната страница.
failure-busy-title = Моментът не е подходящ
failure-busy-what = Програмата е заета или данните са недостъпни за момента.
failure-busy-do = Опитайте отново след минута. Нищо не е загубено.
failure-internal-title = Грешка в програмата
failure-internal-what = Възникна грешка, която не зависи от вас.
failure-internal-do = Запазеното преди това е непокътнато. Опитайте отново; ако се повтори, съобщете адреса и часа на поддръжката.
failure-refused-title = Действието не е възможно
failure-refused-what = Действието е отказано.
failure-refused-do = Върнете се, проверете състоянието на документа и опитайте отново.
listen-only-loopback = Адресът { $address } е достъпен от други компютри. Докато няма потребителски профили, Опора слуша само на този компютър. Използвайте 127.0.0.1 или localhost.

# Start page.
start-title = Документи
start-upload = Внасяне на документ
start-attention = Изисква внимание
start-attention-none = Няма чакащи документи.
start-waiting = { $title }: чака преглед
start-faulty = { $count ->
    [one] { $title }: { $count } грешка в приетата версия
   *[other] { $title }: { $count } грешки в приетата версия
}
start-all = Всички документи
start-empty-lead = Дайте на Опора миналогодишния план. След минута ще видите какво пише в него, какво не излиза и откъде да започнете новия.
start-empty-read = Опора чете файла на Word, Excel, PDF, ODT, HTML или обикновен текст и подрежда услугите и дейностите.
start-empty-check = Всяка несъответстваща сума, капацитет или дата се показва на мястото ѝ в документа.
start-empty-write = След прегледа изтегляте плана като Word, PDF или Excel.
start-rows = { $count ->
    [one] { $count } ред
   *[other] { $count } реда
}
start-versions = { $count ->
    [one] { $count } версия
   *[other] { $count } версии
}
document-without-title = Документ без заглавие
count-errors = { $count ->
    [one] { $count } грешка
   *[other] { $count } грешки
}
count-warnings = { $count ->
    [one] { $count } предупреждение
   *[other] { $count } предупреждения
}
count-hints = { $count ->
    [one] { $count } бележка
   *[other] { $count } бележки
}
count-no-findings = без констатации
count-no-open-findings = няма открити констатации
count-accepted = приети констатации: { $count }

# Giving a file.
upload-title = Внасяне на документ
upload-lead = Изберете годишен план или стратегия. Файлът се чете на този компютър и се пази непроменен.
upload-field = Файл
upload-hint = DOCX, ODT, XLSX, HTML, PDF, обикновен текст или JSON, до { $megabytes } MB.
upload-send = Прочитане
upload-drop = Може и да пуснете файла върху полето.
upload-sending = Файлът се изпраща…
upload-reading = Файлът е получен и се чете…
upload-recognising = Страниците са картини и се разпознават: %1 от %2. Може да отнеме минути.
upload-failed = Връзката прекъсна, нищо не е запазено. Опитайте отново.
upload-problem = Файлът не е внесен
upload-nothing = Не е избран файл. Изберете файл и опитайте отново.
upload-too-large = Файлът е твърде голям. Махнете снимките от него или го запишете като DOCX и опитайте отново.
upload-what-happens = Нищо не се приема автоматично: след четенето вие преглеждате, поправяте и решавате.

# The pages of a document.
tabs-name = Страници на документа
tab-plan = Съдържание
tab-review = Преглед на източника
tab-versions = Версии
tab-tracing = Проследяване
tab-downloads = Изтегляне

# Review of an import.
review-title = Преглед: { $title }
review-placed = разположени { $placed } от { $blocks } текста
review-file = Файл: { $name }
review-accept = Приемане
review-reject = Отхвърляне
review-reread = Прочитане отново
review-panels = Какво да се покаже
review-panel-values = Разбрано
review-panel-findings = Констатации
review-panel-unplaced = Неразположен текст
review-panel-notices = Бележки на четеца
review-panel-corrections = Поправки
review-source = Източник
review-source-hint = Изберете текст, за да видите какво е разбрано от него. Отбелязаното отстрани не е намерило място.
review-no-source = Планът е внесен във формата за обмен и няма страници, които да се покажат.
review-no-findings = Няма констатации.
review-no-unplaced = Всеки текст на източника е намерил място.
review-unplaced-hint = Тези текстове не влизат в никоя стойност. Те се пазят заедно с източника.
review-no-notices = Четецът не е пропуснал и не е предположил нищо.
review-no-corrections = Няма поправки.
review-parts = Части на разбраното
review-pieces = Части на източника
review-piece = Част
review-part-outline = Заглавия
review-part-figures = Показатели от анализа
review-part-risk_groups = Рискови групи
review-part-key_indicators = Индикатори
review-part-logframe = Логическа рамка
review-part-roles = Институции
review-part-stages = Етапи
review-part-staffing = Персонал
review-part-staffing_totals = Сборове на персонала
review-part-communication = Комуникация
review-part-services = Услуги
review-part-narrative = Текстове
finding-place = място на цитата
finding-suggestion = Предложение:
finding-accept = Приемане с причина
finding-accept-title = Приемане на констатация
finding-accept-lead = Приетата констатация не се брои повече и остава приета в следващите версии, докато казва същото. Може да я върнете по всяко време.
finding-accept-reason = Защо може да остане така
finding-accept-reason-hint = Например: сумата включва и преходния остатък; решено е от общинския съвет. Остава записано.
finding-accept-send = Приемане
finding-accepted-because = Прието, защото:
finding-accepted-by = { $by }, { $when }
finding-take-back = Връщане при откритите
source-table = Таблица
source-text-box = текстово поле
source-footnote = бележка под линия
source-page-header = горен колонтитул
source-page-footer = долен колонтитул
notice-tracked-changes = Проследените промени са прочетени като приети.
notice-comments = Коментарите не са част от текста и са пропуснати.
notice-picture = Картина или диаграма без текст за четене.
notice-recognised = Текстът на страница е разпознат от картина и може да има грешки.
notice-nested-table = Таблица в клетка е прочетена като текст на клетката.
notice-field = Взет е последният показан резултат на поле.
notice-hidden-text = Скрит текст е пропуснат.
notice-html-leftover = Остатъци от HTML са взети като знаци за оформление.
notice-soft-hyphen = Меките тирета са премахнати.
notice-guessed-encoding = Кодировката на текста е предположена.
notice-replaced-bytes = Байтове, които не са текст, са заменени.
notice-mislabelled-file = Името на файла обещава друг вид, а не този на съдържанието.
notice-broken-part = Повредена част от файла е пропусната.
notice-crooked-table = Обединените клетки си противоречат и са прочетени, доколкото съвпадат.
notice-hidden-cells = Прочетени са и скрити листове, редове или колони.
notice-formula = Взет е запазеният резултат на формула.
notice-unknown = Пропуснато е нещо, което четецът не познава.
notice-count = { $count ->
    [one] (веднъж)
   *[other] ({ $count } пъти)
}

# Values.
place-short-row = ред { $row }
place-short-paragraph = абзац { $paragraph }
owner-section = Раздел: { $title }
owner-narrative = Текст { $number }
value-correct = Поправка
value-absent = няма
value-absent-ones = { $count ->
    [one] Няма в документа: { $count } стойност
   *[other] Няма в документа: { $count } стойности
}
value-doubt = несигурно ({ $percent } %)
value-corrected = Поправено. Прочетено беше: { $read }
value-read-differently = Сега източникът се чете по друг начин.

# Correcting.
correct-title = Поправка: { $field }
correct-source = В източника пише
correct-present = Сега е записано
correct-value = Вярна стойност: { $field }
correct-hint-empty = Оставете празно, ако стойност няма.
correct-hint-lines = По един на ред.
correct-hint-number = Цяло число, например 30.
correct-hint-date = Дата, например 31.08.2025.
correct-hint-amount = Сума без валутата, например 244 440,50.
correct-reason = Защо (по желание)
correct-reason-hint = Остава записано до поправката.
correct-save = Запазване на поправката
funding-lines-edit = Средства: добавяне и премахване
funding-lines-title = Средства за реда
funding-lines-hint = Всички редове се записват заедно. Ред, в който нищо не е попълнено, отпада; за още редове запазете и отворете отново.
funding-lines-line = Средства { $number }
funding-lines-source = Изберете източника на тези средства или изчистете целия ред.
take-out-row = Премахване на реда
take-out-title = Премахване на ред
take-out-lead = Премахнете реда, ако в източника това не е ред на плана. Той остава при поправките и може да бъде върнат по всяко време.
take-out-other-row = Междувременно планът се промени и на това място вече стои друг ред. Погледнете дали него искате да премахнете.
add-row = Добавяне на ред
add-row-title = Добавяне на ред
add-row-lead = Добавете ред, който е в източника, но не е разбран като ред. Попълнете каквото е написано там; останалото може да остане празно. Средствата по източници се добавят след това.
add-row-section = Към кой раздел
add-row-without-title = Напишете наименованието. Без него редът не може да бъде добавен.
add-row-save = Добавяне на реда
add-row-from-text = Добавяне като ред
add-row-made-from-text = От този текст е добавен ред.
row-added-by-hand = Този ред е добавен ръчно; в прочетеното го няма.
form-cancel = Отказ
form-problem = Проверете формуляра
typed-not-a-number = Това не е цяло число. Напишете само цифри.
typed-not-a-date = Това не е дата. Напишете я като 31.08.2025.
typed-not-an-amount = Това не е сума. Напишете цифри и най-много два знака след запетаята.
typed-not-a-choice = Изберете една от предложените стойности.
typed-too-long = Текстът е твърде дълъг. Съкратете го.
correction-read = Прочетено
correction-corrected = Поправено
correction-reason = Причина
correction-made = Кога
correction-withdraw = Оттегляне
correction-put-back = Връщане на реда
correction-row-taken-out = Премахнат ред: { $title }
correction-row-added = Добавен ред: { $title }
correction-outcome-applied = Поправката важи.
correction-outcome-read-differently = Поправката важи, но сега източникът се чете по друг начин. Погледнете я отново.
correction-outcome-already-read = Сега източникът се чете така, както е поправено.
correction-outcome-unfit = Поправката се пази, но вече няма място в плана и не променя нищо.
correction-outcome-row-taken-out = Поправката се пази, но редът е премахнат. Ако го върнете, тя отново ще важи.

# Deciding.
accept-title = Приемане: { $title }
accept-lead = След приемането версията не се променя. Следваща промяна прави нова версия.
accept-decision = Решение на общинския съвет
accept-decision-hint = Ако вече има решение, попълнете каквото знаете. Всичко може да остане празно.
reject-title = Отхвърляне: { $title }
reject-lead = Отхвърлената версия остава в архива и не се показва като план.
reject-reason = Причина
reject-reason-hint = Например: грешен файл, стара редакция.
reject-without-reason = Напишете защо отхвърляте версията.

# Plan.
fact-municipality = Община
fact-year = Година
fact-period = Период
fact-strategy-period = Стратегия
fact-adoption = Приет с
fact-approved-by = Утвърдил
fact-coordinated-by = Съгласувал
fact-rows = Редове
fact-decision-number = решение № { $number }
fact-protocol-number = протокол № { $number }
plan-general-findings = { $count ->
    [one] { $count } констатация за плана като цяло
   *[other] { $count } констатации за плана като цяло
}
plan-findings-in-source = Всички констатации до източника
plan-money = Финансиране по източници
money-caption = Пари по източници
money-rows-caption = Брой редове по източници
money-source = Източник
money-amount = Сума
money-rows = Редове
money-none = Планът не посочва суми. Показан е броят на редовете по източник; един ред може да има няколко.
money-total = Общо
money-stated-total = Общо, както е посочено в документа
plan-rows = Услуги и дейности
plan-shown = Показани { $shown } от { $all }
plan-shown-pattern = Показани %1 от %2
plan-table-caption = Редове на плана по раздели
plan-without-rows = В плана няма редове с услуги и дейности.
plan-heading-vision = Визия
plan-heading-values = Ценности
plan-heading-principles = Принципи
plan-heading-goals = Цели
plan-heading-target-groups = Целеви групи
plan-narrative = Текстове
column-number = №
column-title = Услуга, дейност
column-description = Описание
column-location = Място
column-schedule = График
column-capacity = Капацитет
column-funding = Финансиране
column-responsible = Отговорник
plan-section-objective = Обща цел
plan-section-total = Общо за раздела
plan-row-tracing = към стратегията
plan-section-stated-total = посочено в документа: { $amount }
row-findings = { $count ->
    [one] { $count } констатация
   *[other] { $count } констатации
}
plan-capacity-from-to = от { $current } на { $planned }
plan-capacity-planned = до { $planned }
plan-users-children = деца: { $count }
plan-users-adults = възрастни: { $count }
plan-users-total = общо: { $count }
schedule-provision = предоставяне: { $quarters } тримесечие
schedule-preparation = подготовка: { $quarters } тримесечие
schedule-none = няма
filter-words = Думи
filter-section = Раздел
filter-source = Източник на средства
filter-status = Състояние
filter-quarter = Тримесечие
filter-quarter-of = { $quarter } тримесечие
filter-findings = само с констатации
filter-all = всички
filter-apply = Показване
filter-clear = Изчистване

# Versions.
versions-title = Версии: { $title }
versions-only-one = Документът има една версия. Когато внесете следваща, тук ще видите разликите.
version-number = Версия { $number }
version-made = внесена { $when }
version-corrections = { $count ->
    [one] { $count } поправка
   *[other] { $count } поправки
}
version-decided = Решено { $when }
version-decision = Решение № { $number } от { $date }
version-differences = Разлики от предишната
version-reason = Причина:
comparison-title = Разлики между версия { $older } и версия { $newer }
comparison-older = По-стара
comparison-newer = По-нова
comparison-show = Сравняване
comparison-none = Няма разлики.
comparison-count = { $count ->
    [one] { $count } разлика
   *[other] { $count } разлики
}
comparison-kind = Вид
comparison-where = Къде
comparison-before = Преди
comparison-after = След
difference-added = добавено
difference-removed = премахнато
difference-changed = променено
difference-moved = преместено
subject-plan = План
subject-section = Раздел
subject-item = Ред
subject-narrative = Текст

# Downloads.
downloads-title = Изтегляне: { $title }
download-kind-docx = Документ на Word
download-purpose-docx = За представяне в общинския съвет и за редактиране; стиловете са именувани.
download-kind-pdf = Документ PDF
download-purpose-pdf = За публикуване и подпис; достъпен за екранни четци.
download-kind-html = Страница HTML
download-purpose-html = За сайта на общината.
download-kind-xlsx = Таблица на Excel
download-purpose-xlsx = Всеки ред на плана за сметки и филтри.
download-kind-csv = Таблица CSV
download-purpose-csv = За други програми и отворени данни.
download-kind-json = Формат за обмен JSON
download-purpose-json = Целият план без загуба; може да се внесе отново.
download-take = Изтегляне на { $ending }
download-second-currency = с изглед във втората валута

# Settings of a municipality.
settings-title = Настройки
settings-lead = Какво стои в началото и в края на всеки документ, който Опора пише.
settings-none = Общината се появява тук, след като внесете първия документ.
settings-unnamed = Община без име в документа
settings-municipality = Община
settings-choose = Избор
settings-letterhead = Бланка
settings-letterhead-hint = По един ред за всеки ред на бланката, най-много 12.
settings-address = Адрес
settings-address-hint = Адрес, телефон и електронна поща, по един на ред.
settings-signature = Подписен блок
settings-signature-hint = По един ред, например длъжност и име.
settings-logo = Герб или лого
settings-logo-hint = PNG или JPEG, до { $megabytes } MB и { $side } пиксела.
settings-logo-description = Описание на герба
settings-logo-description-hint = За хората, които не го виждат.
settings-logo-remove = без герб
settings-logo-not-a-picture = Файлът не е картина PNG или JPEG. Изберете друг.
settings-logo-too-many-bytes = Картината е твърде голяма. Запишете я с по-малък размер.
settings-logo-too-many-pixels = Картината има твърде много пиксели. Намалете я.
settings-save = Запазване

# What the values of a plan are called.
field-title = Заглавие
field-municipality = Община
field-district = Област
field-year = Година
field-period-from = Период, от
field-period-to = Период, до
field-strategy_period-from = Стратегия, от година
field-strategy_period-to = Стратегия, до година
field-adoption-body = Орган, който приема
field-adoption-decision = Решение №
field-adoption-protocol = Протокол №
field-adoption-date = Дата на решението
field-approved_by-name = Утвърдил, име
field-approved_by-role = Утвърдил, длъжност
field-coordinated_by-name = Съгласувал, име
field-coordinated_by-role = Съгласувал, длъжност
field-consultation-published = Обсъждане, публикувано на
field-consultation-until = Обсъждане, до
field-consultation-meeting = Обсъждане, среща на
field-consultation-participants = Обсъждане, участници
field-vision = Визия
field-stated_total-amount = Посочен общ сбор
field-stated_total-currency = Валута на сбора
field-values = Ценност
field-principles = Принцип
field-goals = Цел
field-target_groups = Целева група
field-legend = Легенда
field-sections-kind = Вид на раздела
field-sections-number = Номер
field-sections-title = Заглавие на раздела
field-sections-general_objective = Обща цел
field-sections-stated_total-amount = Посочен сбор
field-sections-stated_total-currency = Валута на сбора
field-sections-items-number = Номер
field-sections-items-title = Наименование
field-sections-items-form = Вид
field-sections-items-description = Описание
field-sections-items-location = Място
field-sections-items-schedule = График
field-sections-items-funding_text = Финансиране, текст
field-sections-items-responsible = Отговорник
field-sections-items-capacity-current = Капацитет сега
field-sections-items-capacity-planned = Капацитет, планиран
field-sections-items-capacity-unit = Мярка на капацитета
field-sections-items-users-children = Потребители, деца
field-sections-items-users-adults = Потребители, възрастни
field-sections-items-users-total = Потребители, общо
field-sections-items-status = Състояние
field-sections-items-opens = Открива се през
field-sections-items-funding-source = Източник на средства
field-sections-items-funding-programme = Програма или проект
field-sections-items-funding-amount = Сума
field-sections-items-funding-currency = Валута
field-sections-items-funding-what = За какво
field-narrative-heading = Заглавие на текста
field-narrative-text = Текст
field-narrative-place = Място на текста
currency-BGN = лева
currency-EUR = евро
narrative-place-letterhead = над заглавието
narrative-place-opening = преди редовете
narrative-place-closing = след редовете
whole-field-funding = Финансиране
whole-field-capacity = Капацитет
whole-field-users = Потребители
whole-field-adoption = Решение
whole-field-period = Период
whole-field-strategy_period = Стратегия
whole-field-approved_by = Утвърдил
whole-field-coordinated_by = Съгласувал
whole-field-consultation = Обсъждане
whole-field-stated_total = Посочен сбор
whole-field-values = Ценности
whole-field-principles = Принципи
whole-field-goals = Цели
whole-field-target_groups = Целеви групи
whole-field-legend = Легенда
whole-field-level = Ниво на заглавието
whole-field-other = Друго

# Стойностите на стратегията.
owner-annual-plan = За плана
owner-strategy = За стратегията
correct-hint-quantity = Число, например 30 или 17,9.
correct-hint-years = По една година на ред, например „2016: 47“.
typed-not-years = Напишете всяка година на свой ред, например „2016: 47“.
element-outline = Заглавие
element-figures = Показател от анализа
element-risk_groups = Рискова група
element-key_indicators = Индикатор
element-directions = Направление
element-general_objectives = Обща цел
element-specific_objectives = Специфична цел
element-measures = Мярка
element-activities = Дейност
element-general = Ред от логическата рамка (обща цел)
element-specific = Ред от логическата рамка (специфична цел)
element-roles = Институция
element-stages = Етап
element-staffing = Персонал
element-staffing_totals = Отпечатан сбор на персонала
element-objectives = Цел на комуникацията
element-action_plan = Ред от плана за комуникация
element-services = Услуга
field-priority_target_groups = Приоритетна целева група
field-partnership_instruments = Инструмент за партньорство
field-funding_sources = Източник на средства
field-logframe-vision = Визия в логическата рамка
field-monitoring-body = Орган за наблюдение
field-monitoring-members = Членове на органа за наблюдение
field-monitoring-tasks = Задачи на органа за наблюдение
field-monitoring-mandatory_activities = Задължителни дейности при наблюдението
field-monitoring-evaluation_criteria = Критерии за оценка
field-communication-audiences = Целеви групи на комуникацията
field-communication-principles = Принципи на комуникацията
field-element-number = Номер
field-element-title = Заглавие
field-element-level = Ниво
field-element-label = Наименование
field-element-value = Стойност
field-element-unit = Мярка
field-element-as_of = Към дата или година
field-element-group = Група
field-element-kind = Вид
field-element-text = Текст
field-element-target-value = Целева стойност
field-element-target-value_to = Целева стойност до
field-element-target-unit = Мярка на целта
field-element-target-comparator = Как се сравнява
field-element-target-period = Период на целта
field-element-base-year = Базова година
field-element-base-value = Базова стойност
field-element-source = Източник
field-element-description = Описание
field-element-capacity = Капацитет
field-element-direction = Направление
field-element-objective = Обща цел
field-element-indicators = Индикатори
field-element-sources = Източници на проверка
field-element-verification_period = Период на проверка
field-element-measures = Мерки
field-element-outputs = Резултати (продукти)
field-element-outcomes = Индикатори за ефект
field-element-period = Период
field-element-body = Институция
field-element-duties = Задължения
field-element-stage = Етап
field-element-activities = Дейности
field-element-responsible = Отговорни
field-element-service = Услуга
field-element-base-capacity = Капацитет в началото
field-element-base-staff = Персонал в началото
field-element-planned-capacity = Планиран капацитет
field-element-planned-staff = Планиран персонал
field-element-activity = Дейност
field-element-means = Средства
field-element-result = Очакван резултат
field-element-deadline = Срок
field-element-name = Име
field-element-target_groups = Целеви групи
field-element-territory = Територия
field-element-content = Съдържание
field-element-location = Място
field-element-status_text = Състояние (както е отпечатано)
field-element-status = Състояние
indicator-kind-basic = количествен (базов)
indicator-kind-qualitative = качествен
comparator-at_least = поне
comparator-at_most = най-много
comparator-equal = точно
comparator-about = около
comparator-increase_by = увеличение с
comparator-decrease_by = намаление с
service-status-continuing = продължава
service-status-new = нова
service-status-expanding = разширява се
service-status-transforming = преобразува се
service-status-closing = закрива се
service-status-existing = налична
service-status-conditional = при условие

# Страницата на стратегията.
fact-directions = Направления
fact-measures = Мерки
fact-activities = Дейности
fact-services = Услуги
strategy-directions = Направления, цели, мерки и дейности
strategy-nothing-found = Нищо не отговаря на търсеното.
strategy-direction-of = Направление { $number }: { $title }
strategy-general-of = Обща цел { $number }: { $title }
strategy-specific-of = Специфична цел { $number }: { $title }
strategy-measure-of = Мярка { $number }: { $title }
strategy-places = ({ $count ->
    [one] { $count } място
   *[other] { $count } места
})
subject-heading = Заглавие
subject-figure = Показател
subject-risk-group = Рискова група
subject-indicator = Индикатор
subject-direction = Направление
subject-general-objective = Обща цел
subject-specific-objective = Специфична цел
subject-measure = Мярка
subject-activity = Дейност
subject-logframe-row = Ред от логическата рамка
subject-role = Институция
subject-stage = Етап
subject-staffing = Персонал
subject-communication-objective = Цел на комуникацията
subject-communication-row = Ред от плана за комуникация
subject-service = Услуга

# Части на стратегията.
strategy-parts = Части на стратегията
strategy-part-objectives = Цели и мерки
strategy-part-analysis = Анализ
strategy-part-indicators = Индикатори
strategy-part-logframe = Логическа рамка
strategy-part-services = Услуги
strategy-part-staffing = Места и персонал
strategy-part-stages = Етапи
strategy-part-organisation = Институции и наблюдение
strategy-part-communication = Комуникация
strategy-part-empty = В документа няма такава част.
strategy-in-source = в източника
strategy-source = Източник
strategy-risk-groups = Рискови групи
strategy-priority-target-groups = Приоритетни целеви групи
strategy-figures = Показатели
strategy-base = Базова стойност
strategy-target = Целева стойност
strategy-logframe-general = Общи цели
strategy-logframe-specific = Специфични цели
strategy-capacity-in = Места { $year }
strategy-grand-total = Общо за всички услуги
strategy-computed-total = Сбор на редовете
strategy-stated-total = Сбор, както е отпечатан
strategy-differs = не излиза
strategy-monitoring = Наблюдение и оценка
strategy-partnership = Инструменти за партньорство
strategy-funding-sources = Източници на средства
strategy-communication-plan = План за комуникация
tab-findings = Констатации
findings-title = Констатации
findings-grouping = Подреждане на констатациите
findings-by-severity = По тежест
findings-by-place = По място
findings-by-kind = По вид
findings-severity-error = Грешки
findings-severity-warning = За изясняване
findings-severity-hint = Бележки
findings-without-place = Без място в документа
findings-before-headings = Преди първото заглавие
findings-accepted = { $count ->
    [one] { $count } приета констатация
   *[other] { $count } приети констатации
}
findings-between = Спрямо стратегията и плана за предишната година
findings-between-hint = Тези констатации се пресмятат наново при всяко отваряне, защото другите документи се променят отделно. Връзките се правят на страницата

# Документи един до друг.
two-documents-title = Сравнение на два документа
two-documents-older = По-стар документ
two-documents-newer = По-нов документ
two-documents-compare = Сравни
two-documents-hint = Изберете два плана или две стратегии: какво е добавено, отпаднало и променено.
plans-of-year-title = Планове на общините по години
plans-of-year-none = За тази година няма запазен план.
plans-of-year-services = Редове с услуги
plans-of-year-other-rows = Други редове
plans-of-year-places = Места
plans-of-year-of-rows = { $count ->
    [one] от { $count } ред
   *[other] от { $count } реда
}
plans-of-year-note = Под всеки източник стои броят на редовете, които го посочват. Местата са тези, които редовете назовават.

# How a kept document is called where its title would be too long.
start-activities = { $count ->
    [one] { $count } дейност
   *[other] { $count } дейности
}
# Проследяване между план и стратегия.
tracing-title = Проследяване
tracing-beside = Планът стои до стратегията
tracing-strategy = Друга стратегия
tracing-lay-beside = Показване
tracing-in-force = Към действащата стратегия
tracing-rows = Редове на плана
tracing-rows-filter = Кои редове да се покажат
tracing-rows-all = Всички
tracing-rows-confirmed = С потвърдена връзка
tracing-rows-proposed = С предложение
tracing-rows-open = Без връзка
tracing-row-confirmed = потвърдена връзка
tracing-row-proposed = предложение
tracing-row-open = без връзка
tracing-row-refused = отхвърлено
tracing-no-rows = Няма такива редове.
tracing-measures = Мерки на стратегията
tracing-measures-filter = Кои мерки да се покажат
tracing-measures-all = Всички
tracing-measures-confirmed = С потвърден ред
tracing-measures-proposed = С предложен ред
tracing-measures-open = Без ред в плана
tracing-measure-confirmed = потвърден ред
tracing-measure-proposed = предложен ред
tracing-measure-open = без ред в плана
tracing-measure-unconfirmed = няма потвърден ред
tracing-measure-other-year = за друга година
tracing-no-measures = Няма такива мерки.
tracing-search = Думи в реда на плана
tracing-in-plan = в плана
tracing-confirm = Потвърждаване
tracing-refuse = Отхвърляне
tracing-remove = Премахване
tracing-offer-again = Предлагане отново
tracing-link = Свързване
tracing-choose = Избор на друга дейност
tracing-choose-title = Какво изпълнява този ред?
tracing-choose-found = { $count ->
    [one] { $count } възможност
   *[other] { $count } възможности
}
tracing-more = { $count ->
    [one] още { $count } предложение
   *[other] още { $count } предложения
}
tracing-refused = { $count ->
    [one] { $count } отхвърлено предложение
   *[other] { $count } отхвърлени предложения
}
tracing-score = Сходство { $percent } %.
tracing-shared = Общи думи: { $words }
tracing-confirmed-by = Потвърдено: { $by }, { $when }
tracing-lost = { $count ->
    [one] { $count } решение вече няма място
   *[other] { $count } решения вече нямат място
}
tracing-lost-hint = Редът или дейността от тези решения не се намират в показаните версии. Решенията се пазят.
tracing-none-for-year = Няма запазена стратегия, чийто период обхваща { $year } г.
tracing-no-year = Планът не казва за коя година е, затова действащата стратегия не може да се намери.
tracing-import-strategy = Внесете стратегията на общината: редовете на плана ще застанат до нейните мерки и дейности.
tracing-choose-strategy = Може да сложите плана до друга запазена стратегия.
tracing-no-plans = Няма запазени планове за годините на тази стратегия.
tracing-plans = Планове за годините на стратегията
tracing-linked-rows = { $linked } от { $rows } реда с потвърдена връзка
tracing-measures-by-plan = Мерки по години
tracing-measures-by-plan-hint = Числата показват колко реда на плана изпълняват мярката според потвърдените връзки.

field-sections-items-notes-heading = Наименование на бележката
field-sections-items-notes-text = Текст на бележката
