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
