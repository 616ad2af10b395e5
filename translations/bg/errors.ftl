# errors

# Why a file could not be read
read-error-empty = Файлът е празен. Изберете друг файл или го изтеглете наново.
read-error-too-large = Файлът е по-голям от { $limit } MB. Махнете картинките от него или го разделете.
read-error-expands-too-far = Частта „{ $part }“ на файла се разгъва до повече от { $limit } MB. Така не изглежда обикновен документ; файлът не е прочетен.
read-error-too-many-parts = Файлът съдържа повече от { $limit } части. Така не изглежда обикновен документ; файлът не е прочетен.
read-error-too-deep = В частта „{ $part }“ елементите са вложени един в друг повече от { $limit } пъти. Запишете документа наново с Word или LibreOffice и опитайте пак.
read-error-too-many-paragraphs = Документът има повече от { $limit } абзаца. Разделете го на по-малки документи.
read-error-too-many-cells = Документът има повече от { $limit } клетки. Разделете го на по-малки документи.
read-error-table-too-large = Таблица в документа има повече от { $limit } реда или колони. Изтрийте празните редове и колони или я разделете.
read-error-too-much-text = Документът съдържа повече от { $limit } MB текст. Разделете го на по-малки документи.
read-error-encrypted = Файлът ({ $kind }) е защитен с парола. Отворете го, махнете паролата, запишете го и опитайте пак.
read-error-cut-off = Файлът ({ $kind }) е повреден или не е изтеглен докрай. Изтеглете го отново или го запишете наново.
read-error-missing-part = Във файла ({ $kind }) липсва частта „{ $part }“. Отворете го с Word или LibreOffice, запишете го наново и опитайте пак.
read-error-broken-part = Частта „{ $part }“ на файла е повредена (около байт { $position }). Отворете го с Word или LibreOffice, запишете го наново и опитайте пак.
read-error-document-type = Частта „{ $part }“ на файла съдържа описание на вида (DTD), което би могло да сочи към други файлове. Такива файлове не се четат. Запишете документа наново с Word или LibreOffice и опитайте пак.
read-error-pdf = Това е файл PDF, който още не се чете. Вземете документа като DOCX, ODT, XLSX, HTML или обикновен текст.
read-error-save-as-docx = Това е файл { $kind }, който не се чете. Отворете го с Word или LibreOffice, запишете го като DOCX и опитайте пак.
read-error-save-as-xlsx = Това е файл { $kind }, който не се чете. Отворете го с Excel или LibreOffice, запишете го като XLSX и опитайте пак.
read-error-presentation = Това е презентация ({ $kind }), а не документ с план. Изберете файл DOCX, ODT, XLSX, HTML или обикновен текст.
read-error-picture = Това е картинка без текст, който да се прочете. Изберете файл DOCX, ODT, XLSX, HTML или обикновен текст.
read-error-archive = Това е архив, а не документ. Разархивирайте го и изберете документа в него.
read-error-xml = Това е файл XML, който не е документ с текст. Изберете файл DOCX, ODT, XLSX, HTML или обикновен текст.
read-error-binary = Файлът не е документ, който се чете. Изберете файл DOCX, ODT, XLSX, HTML или обикновен текст.
# Writing of files.
write-error-container = Файлът за Word не можа да бъде съставен: { $detail }
write-error-workbook = Файлът за Excel не можа да бъде съставен: { $detail }
write-error-pages = Страниците на PDF файла не можаха да бъдат подредени: { $detail }
write-error-logo = Логото в настройките не е картинка PNG или JPEG. Изберете друг файл за логото.

# What the verbs on kept things can fail with.
error-not-allowed = Нямате право на това действие.
error-not-found = Няма такъв документ или версия. Проверете дали адресът или номерът е верен.
error-internal = Възникна вътрешна грешка. Нищо не е променено. Опитайте отново; ако се повтори, изпратете записа на програмата на поддръжката.
error-unavailable = В момента данните са заети. Опитайте отново след малко.

# Why a file that was read holds no plan
read-error-no-plan = В документа не е намерен годишен план за социалните услуги: няма заглавие, редове или цели на план. Изберете файла с плана.
read-error-strategy = Това е стратегия за няколко години. Опора още чете само годишни планове; изберете годишен план.
read-error-exchange-broken = Файлът е JSON, но не е верен план (ред { $line }): { $detail }
read-error-exchange-other-format = Файлът е JSON, но не казва, че е във формат { $format }. Изберете файл, даден от opora read или opora export.
error-newer-data = Данните са записани от по-нова версия на програмата. Обновете програмата и опитайте отново.
error-out-of-reach = Няма връзка с базата данни. Проверете дали тя работи и дали адресът ѝ е верен.
error-damaged-data = Записаните данни са повредени. Възстановете ги от резервно копие.
error-changed-meanwhile = Междувременно друг е променил същото. Заредете страницата отново и опитайте пак.
error-file = Файлът или папката „{ $path }“ не може да се използва: { $reason }.
error-file-exists = Файлът „{ $path }“ вече съществува. Изберете друго име или поискайте изрично да бъде заменен.
error-copy-damaged = Файлът не е цяло резервно копие на Опора. Нищо не е променено. Опитайте с друго копие.
error-copy-postgres = Данните са в PostgreSQL. Правете резервни копия с неговите програми pg_dump и pg_restore.
error-already-decided = Тази версия вече е приета или отхвърлена и не може да се променя. Прочетете файла наново, за да направите нова версия.
error-correction-no-such-place = В плана няма такова място. Ако сте променили целия списък, поправете списъка, а не отделен ред от него.
error-correction-not-correctable = Тази стойност не може да се поправя.
error-correction-wrong-kind = Стойността не е от вида, който полето приема. Проверете дали числата, датите и сумите са записани правилно.
error-reason-missing = Напишете причина за отхвърлянето.
error-text-too-long = Текстът е твърде дълъг. Съкратете го.
error-settings-lines = Редовете са твърде много. Може да има най-много { $limit } реда.
error-settings-line-length = Ред е твърде дълъг. Един ред може да има най-много { $limit } знака.
error-logo-no-picture = Файлът не е картинка PNG или JPEG, или е повреден. Изберете друга картинка.
error-logo-bytes = Картинката е по-голяма от 1 MB. Намалете я и опитайте отново.
error-logo-pixels = Картинката е по-широка или по-висока от 4096 точки. Намалете я и опитайте отново.

# What the record of actions says was done.
audit-import_document = Внесен файл
audit-correct_value = Поправена стойност
audit-withdraw_correction = Върната поправка
audit-accept_import = Приета версия
audit-reject_import = Отхвърлена версия
audit-reread_import = Файлът е прочетен наново
audit-save_settings = Записани настройки
audit-backup = Направено резервно копие
audit-restore = Възстановено резервно копие
