# errors

# Why a file could not be read
read-error-empty = The file is empty. Choose another file or download it again.
read-error-too-large = The file is larger than { $limit } MB. Take the pictures out of it or divide it.
read-error-expands-too-far = The part “{ $part }” of the file expands to more than { $limit } MB. That is not how a document looks; the file was not read.
read-error-too-many-parts = The file holds more than { $limit } parts. That is not how a document looks; the file was not read.
read-error-too-deep = In the part “{ $part }” elements stand in each other more than { $limit } times. Save the document anew with Word or LibreOffice and try again.
read-error-too-many-paragraphs = The document has more than { $limit } paragraphs. Divide it into smaller documents.
read-error-too-many-cells = The document has more than { $limit } cells. Divide it into smaller documents.
read-error-table-too-large = A table of the document has more than { $limit } rows or columns. Delete the empty rows and columns or divide it.
read-error-too-much-text = The document holds more than { $limit } MB of text. Divide it into smaller documents.
read-error-encrypted = The file ({ $kind }) is protected by a password. Open it, remove the password, save it and try again.
read-error-cut-off = The file ({ $kind }) is damaged or was not downloaded to its end. Download it again or save it anew.
read-error-missing-part = The part “{ $part }” is missing in the file ({ $kind }). Open it with Word or LibreOffice, save it anew and try again.
read-error-broken-part = The part “{ $part }” of the file is damaged (near byte { $position }). Open it with Word or LibreOffice, save it anew and try again.
read-error-document-type = The part “{ $part }” of the file declares a document type (DTD), which could point to other files. Such files are not read. Save the document anew with Word or LibreOffice and try again.
read-error-too-many-pages = The file has more than { $limit } pages. Divide it into smaller documents.
read-error-draws-too-much = The pages of the file draw more than { $limit } signs and lines. That is not how a document looks; the file was not read.
read-error-too-many-dots = The picture has more than { $limit } million dots. Scan the page at a lower resolution (300 dots per inch).
read-error-program-missing = To read a { $kind } file without text or of an old kind, these packages must be installed on the computer with Opora: { $package }. Ask the administrator to run “apt-get install { $package }”, or choose a DOCX, ODT, XLSX, HTML, PDF with text or plain text file.
read-error-program-failed = The program { $program } could not open the file ({ $kind }). Open it with Word or LibreOffice, save it as DOCX and try again.
read-error-program-too-slow = The program { $program } worked on the file ({ $kind }) for too long and was stopped. Divide the file or save it as DOCX.
read-error-save-as-docx = This is a { $kind } file, which is not read. Open it with Word or LibreOffice, save it as DOCX and try again.
read-error-save-as-xlsx = This is a { $kind } file, which is not read. Open it with Excel or LibreOffice, save it as XLSX and try again.
read-error-presentation = This is a presentation ({ $kind }), not a document with a plan. Choose a DOCX, ODT, XLSX, HTML, PDF or plain text file.
read-error-picture = This is a picture without text that could be read. Choose a DOCX, ODT, XLSX, HTML, PDF or plain text file.
read-error-archive = This is an archive, not a document. Unpack it and choose the document in it.
read-error-xml = This is an XML file that is no document of text. Choose a DOCX, ODT, XLSX, HTML, PDF or plain text file.
read-error-binary = The file is no document that is read. Choose a DOCX, ODT, XLSX, HTML, PDF or plain text file.
# Writing of files.
write-error-container = The Word file could not be put together: { $detail }
write-error-workbook = The Excel file could not be put together: { $detail }
write-error-pages = The pages of the PDF file could not be set: { $detail }
write-error-logo = The logo in the settings is neither a PNG nor a JPEG picture. Choose another file for the logo.

# What the verbs on kept things can fail with.
error-not-allowed = You are not allowed to do this.
error-not-found = There is no such document or version. Check that the address or the number is right.
error-internal = An internal error occurred. Nothing was changed. Try again; if it happens again, send the program's log to your support.
error-unavailable = The data is busy at the moment. Try again shortly.

# Why a file that was read holds no plan
read-error-no-plan = No annual plan of social services was found in the document: it has no title, rows or goals of a plan. Choose the file with the plan.
read-error-strategy = This is a strategy of several years. Opora reads annual plans only as yet; choose an annual plan.
read-error-exchange-broken = The file is JSON, but no correct plan (line { $line }): { $detail }
read-error-exchange-other-format = The file is JSON, but does not say that it is in the format { $format }. Choose a file that opora read or opora export gave.
error-newer-data = The data was written by a newer version of the program. Update the program and try again.
error-out-of-reach = The database cannot be reached. Check that it is running and that its address is right.
error-damaged-data = The stored data is damaged. Restore it from a backup.
error-changed-meanwhile = Somebody else changed the same thing in the meantime. Load the page again and try once more.
error-file = The file or folder “{ $path }” cannot be used: { $reason }.
error-file-exists = The file “{ $path }” exists already. Choose another name or ask expressly for it to be replaced.
error-copy-damaged = The file is no whole backup of Opora. Nothing was changed. Try another copy.
error-copy-postgres = The data is in PostgreSQL. Take backups with its own programs pg_dump and pg_restore.
error-already-decided = This version was accepted or rejected already and cannot be changed. Read the file again to make a new version.
error-correction-no-such-place = The plan has no such place. If you changed a whole list, correct the list and not a single line of it.
error-correction-not-correctable = This value cannot be corrected.
error-correction-wrong-kind = The value is not of the kind that the field takes. Check that numbers, dates and amounts are written correctly.
error-reason-missing = Write a reason for the rejection.
error-text-too-long = The text is too long. Shorten it.
error-settings-lines = There are too many lines. There may be at most { $limit }.
error-settings-line-length = A line is too long. A line may have at most { $limit } characters.
error-logo-no-picture = The file is no PNG or JPEG picture, or it is damaged. Choose another picture.
error-logo-bytes = The picture is larger than 1 MB. Make it smaller and try again.
error-logo-pixels = The picture is wider or higher than 4096 pixels. Make it smaller and try again.

# What the record of actions says was done.

error-different-kinds = One document is a plan and the other a strategy; only documents of one kind can be compared. Choose two versions of a plan or two of a strategy.
error-not-a-strategy = This is not a strategy, so no plans stand under it.
error-tracing-of-strategy = This is a strategy. Links are made from an annual plan: open the plan for one of its years.
error-link-other-strategy = The row can only be linked with a strategy of the same municipality.
error-link-no-such-end = The row or the activity was not found in these versions. Open the page again and retry.
