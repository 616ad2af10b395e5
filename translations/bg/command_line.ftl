# The command line: help, failures, and its answers for people.

# Help
help-heading-usage = Употреба:
help-heading-commands = Команди
help-heading-arguments = Аргументи
help-heading-options = Опции
help-usage-options = [опции]
help-usage-command = <команда>
help-opora = Опора чете годишни планове за социалните услуги, показва какво не се връзва и ги записва като документи.
help-opora-after =
    ФАЙЛ може да бъде DOCX, ODT, XLSX, HTML, PDF, обикновен текст или план във формат opora-document/1; „-“ е стандартният вход.
    Код на изход: 0 наред; 1 проверката намери грешки; 2 даденото не може да се използва; 3 повреда на програмата или машината.
help-opora-data = Папката с данните (иначе OPORA_DATA, иначе ./data) или адрес postgres://…
help-opora-lang = Езикът на програмата: bg или en (иначе OPORA_LANG, иначе bg)
help-opora-help = Показва тази помощ
help-opora-version = Показва версията
help-read = Чете файл и показва плана в него
help-read-file = Файлът; „-“ е стандартният вход
help-read-format = json (по подразбиране) или text
help-check = Показва какво не се връзва в план
help-check-subject = Файл или номер на запазен документ
help-check-format = json (по подразбиране) или text
help-import = Запазва файл с всичко разбрано от него
help-import-file = Файлът; „-“ е стандартният вход
help-list = Показва запазените документи
help-list-format = text (по подразбиране) или json
help-export = Дава запазен план във формат opora-document/1
help-export-id = Номер на документ или версия
help-write = Записва план като документ или таблица
help-write-subject = Файл с план или номер на запазен документ
help-write-to = Файлът, който се записва; окончанието казва вида: .docx, .pdf, .xlsx, .csv, .json, .html
help-backup = Прави проверено копие на всичко запазено
help-backup-file = Файлът на копието; не трябва да съществува
help-restore = Връща копие на мястото на данните
help-restore-file = Файлът на копието
help-serve = Показва страниците в браузъра на тази машина
help-serve-listen = Адрес на тази машина (по подразбиране 127.0.0.1:8080; порт 0 е произволен свободен)
help-schema = Показва JSON схемата на формата opora-document/1
help-doctor = Показва дали програмата и данните са наред

# Mistakes in the arguments
arguments-unknown = Непознат аргумент „{ $argument }“.
arguments-unknown-command = Няма команда „{ $command }“.
arguments-missing = Липсва { $argument }.
arguments-missing-command = Липсва команда.
arguments-missing-value = След „{ $argument }“ липсва стойност.
arguments-wrong-value = „{ $value }“ не може да стои при { $argument }.
arguments-twice = „{ $argument }“ е дадено два пъти.
arguments-not-understood = Аргументите не се разбират.
arguments-suggestion = Може би: { $suggestion }
arguments-more = Помощ: opora --help или opora КОМАНДА --help

# Failures
failure-line = Грешка: { $text }
file-unreadable = Файлът „{ $file }“ не може да се прочете: { $reason }.
file-unwritable = Файлът „{ $file }“ не може да се запише: { $reason }.
neither-file-nor-id = „{ $given }“ не е файл, който съществува, нито номер на документ. Номерата показва opora list.
not-an-id = „{ $given }“ не е номер на документ. Номерата показва opora list.
output-failed = Отговорът не може да се изпише: { $reason }.
runtime-failed = Програмата не може да започне работа: { $reason }.
reason-not-found = няма такъв файл или папка; проверете името
reason-permission = нямате право на достъп до него
reason-folder = това е папка; дайте файл в нея
reason-full = на диска няма място
reason-address-in-use = друга програма вече слуша там; изберете друг порт с --listen или я спрете
reason-address-not-here = този адрес не е на тази машина

# A plan as text
plan-untitled = План без заглавие
plan-municipality = Община: { $value }
plan-district = Област: { $value }
plan-year = Година: { $value }
plan-period = Период: { $value }
plan-strategy = Стратегия за: { $value }
plan-adopted = Приет: { $value }
plan-approved = Утвърдил: { $value }
plan-coordinated = Съгласувал: { $value }
plan-published = Публикуван за обсъждане: { $value }
plan-opinions-until = Становища до: { $value }
plan-meeting = Среща: { $value }
plan-participants = Участници: { $value }
plan-vision = Визия: { $value }
plan-total = Обявено общо: { $value }
plan-values = Ценности:
plan-principles = Принципи:
plan-goals = Цели:
plan-target-groups = Целеви групи:
adoption-decision = решение № { $value }
adoption-protocol = протокол № { $value }
adoption-blank = мястото е оставено празно
amount-without-currency = { $amount } (без валута)
section-line = { $title } [{ $kind }; { $rows ->
        [one] { $rows } ред
       *[other] { $rows } реда
    }]
section-objective = Обща цел: { $value }
section-total = Обявен сбор: { $value }
item-form = вид: { $value }
item-note = { $value }
item-description = { $value }
item-location = място: { $value }
item-schedule = тримесечия: { $value }
item-funding = финансиране: { $value }
item-funding-source = – { $value }
item-responsible = отговаря: { $value }
item-capacity = капацитет: { $value }
item-users = потребители: { $value }
item-status = състояние: { $value }
item-opens = открива се: { $value }
capacity-current = сега { $number }
capacity-planned = планирано { $number }
users-children = деца { $number }
users-adults = възрастни { $number }
users-total = общо { $number }
accounting-line = Текстове в източника: { $blocks }; разпределени: { $placed }.
quotation = „{ $quote }“

# Findings as text
findings-none = Нищо не противоречи.
findings-count = Грешки: { $errors }; предупреждения: { $warnings }; бележки: { $hints }.
findings-accepted-count = Приети с причина: { $count }.

# What was done
import-kept = Запазен: документ { $document }, версия { $version }.
import-known = Същият файл вече е запазен: документ { $document }, версия { $version }. Нищо не е добавено.
documents-none = Още няма запазени документи. Запазете първия с opora import ФАЙЛ.
documents-line = { $id }  { $name }  ({ $state }; версии { $versions }, грешки { $errors }, предупреждения { $warnings })
write-done = Записан: { $file }
write-unknown-kind = Името „{ $file }“ не казва вид на файл. Окончанието може да е: { $endings }.
backup-done = Копието е направено и проверено: { $file } ({ $rows } записа, { $bytes } байта).
restore-done = Копието е проверено и върнато ({ $rows } записа).
restore-kept = Предишните данни са запазени в { $place }.
serve-started = Опора слуша на { $address } (спира се с Ctrl+C).
serve-stopped = Опора спря.
listen-not-an-address = „{ $address }“ не е адрес, на който може да се слуша. Дайте например 127.0.0.1:8080.
listen-failed = На { $address } не може да се слуша: { $reason }.
doctor-version = Опора { $version }
doctor-no-data = Данни: в { $place } още няма; ще бъдат създадени с първия запис.
doctor-data = Данни: { $place } се отварят; документи, които чакат преглед: { $waiting }.

# Стратегия в текст.
strategy-vision = Визия: { $value }
strategy-count = { $name }: { $count }
strategy-name-directions = Направления
strategy-name-measures = Мерки
strategy-name-activities = Дейности
strategy-name-services = Услуги в обобщената таблица
strategy-name-indicators = Индикатори
strategy-name-figures = Показатели от анализа
strategy-name-risk-groups = Рискови групи
strategy-name-logframe = Редове в логическата рамка
strategy-name-staffing = Редове за персонала
strategy-name-stages = Редове на етапите
strategy-direction = Направление { $number }: { $title }
strategy-general-objective = Обща цел { $number }: { $title }
strategy-specific-objective = Специфична цел { $number }: { $title }
strategy-measure = Мярка { $number }: { $title }
strategy-service = { $number }. { $name }: { $capacity }
