# The command line: help, failures, and its answers for people.

# Help
help-heading-usage = Usage:
help-heading-commands = Commands
help-heading-arguments = Arguments
help-heading-options = Options
help-usage-options = [options]
help-usage-command = <command>
help-opora = Opora reads annual plans of social services, shows what does not add up and writes them as documents.
help-opora-after =
    FILE can be DOCX, ODT, XLSX, HTML, PDF, plain text or a plan in the format opora-document/1; “-” is standard input.
    Exit code: 0 in order; 1 the check found errors; 2 what was given cannot be used; 3 the program or the machine failed.
help-opora-data = The folder of the data (else OPORA_DATA, else ./data) or an address postgres://…
help-opora-lang = The language of the program: bg or en (else OPORA_LANG, else bg)
help-opora-help = Shows this help
help-opora-version = Shows the version
help-read = Reads a file and shows the plan in it
help-read-file = The file; “-” is standard input
help-read-format = json (the default) or text
help-check = Shows what does not add up in a plan
help-check-subject = A file or the identifier of a kept document
help-check-format = json (the default) or text
help-import = Keeps a file with all that was understood from it
help-import-file = The file; “-” is standard input
help-list = Shows the kept documents
help-list-format = text (the default) or json
help-export = Gives a kept plan in the format opora-document/1
help-export-id = The identifier of a document or version
help-write = Writes a plan as a document or workbook
help-write-subject = A file with a plan or the identifier of a kept document
help-write-to = The file to write; its ending says the kind: .docx, .pdf, .xlsx, .csv, .json, .html
help-backup = Makes a verified copy of everything that is kept
help-backup-file = The file of the copy; it must not exist
help-restore = Puts a copy in the place of the data
help-restore-file = The file of the copy
help-serve = Shows the pages in a browser on this machine
help-serve-listen = An address of this machine (127.0.0.1:8080 by default; port 0 is any free one)
help-schema = Shows the JSON Schema of the format opora-document/1
help-doctor = Shows whether the program and its data are in order

# Mistakes in the arguments
arguments-unknown = Unknown argument “{ $argument }”.
arguments-unknown-command = There is no command “{ $command }”.
arguments-missing = { $argument } is missing.
arguments-missing-command = The command is missing.
arguments-missing-value = The value after “{ $argument }” is missing.
arguments-wrong-value = “{ $value }” cannot stand at { $argument }.
arguments-twice = “{ $argument }” is given twice.
arguments-not-understood = The arguments cannot be understood.
arguments-suggestion = Perhaps: { $suggestion }
arguments-more = Help: opora --help or opora COMMAND --help

# Failures
failure-line = Error: { $text }
file-unreadable = The file “{ $file }” cannot be read: { $reason }.
file-unwritable = The file “{ $file }” cannot be written: { $reason }.
neither-file-nor-id = “{ $given }” is no file that exists and no identifier of a document. opora list shows the identifiers.
not-an-id = “{ $given }” is no identifier of a document. opora list shows the identifiers.
output-failed = The answer cannot be written: { $reason }.
runtime-failed = The program cannot start its work: { $reason }.
reason-not-found = there is no such file or folder; check the name
reason-permission = you have no right to it
reason-folder = this is a folder; give a file in it
reason-full = the disk is full
reason-address-in-use = another program already listens there; choose another port with --listen or stop it
reason-address-not-here = this address is not one of this machine

# A plan as text
plan-untitled = A plan without a title
plan-municipality = Municipality: { $value }
plan-district = District: { $value }
plan-year = Year: { $value }
plan-period = Period: { $value }
plan-strategy = Strategy for: { $value }
plan-adopted = Adopted: { $value }
plan-approved = Approved by: { $value }
plan-coordinated = Coordinated by: { $value }
plan-published = Published for discussion: { $value }
plan-opinions-until = Opinions until: { $value }
plan-meeting = Meeting: { $value }
plan-participants = Participants: { $value }
plan-vision = Vision: { $value }
plan-total = Stated total: { $value }
plan-values = Values:
plan-principles = Principles:
plan-goals = Goals:
plan-target-groups = Target groups:
adoption-decision = decision № { $value }
adoption-protocol = protocol № { $value }
adoption-blank = the place was left blank
amount-without-currency = { $amount } (no currency)
section-line = { $title } [{ $kind }; { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }]
section-objective = General objective: { $value }
section-total = Stated total: { $value }
item-form = kind: { $value }
item-note = { $value }
item-description = { $value }
item-location = place: { $value }
item-schedule = quarters: { $value }
item-funding = funding: { $value }
item-funding-source = – { $value }
item-responsible = responsible: { $value }
item-capacity = capacity: { $value }
item-users = users: { $value }
item-status = status: { $value }
item-opens = opens: { $value }
capacity-current = now { $number }
capacity-planned = planned { $number }
users-children = children { $number }
users-adults = adults { $number }
users-total = total { $number }
accounting-line = Texts in the source: { $blocks }; placed: { $placed }.
quotation = “{ $quote }”

# Findings as text
findings-none = Nothing contradicts.
findings-count = Errors: { $errors }; warnings: { $warnings }; hints: { $hints }.
findings-accepted-count = Accepted with a reason: { $count }.

# What was done
import-kept = Kept: document { $document }, version { $version }.
import-known = The same file is kept already: document { $document }, version { $version }. Nothing was added.
documents-none = No documents are kept yet. Keep the first with opora import FILE.
documents-line = { $id }  { $name }  ({ $state }; versions { $versions }, errors { $errors }, warnings { $warnings })
write-done = Written: { $file }
write-unknown-kind = The name “{ $file }” does not say a kind of file. Its ending can be: { $endings }.
backup-done = The copy was made and verified: { $file } ({ $rows } rows, { $bytes } bytes).
restore-done = The copy was verified and put back ({ $rows } rows).
restore-kept = The data from before is kept in { $place }.
serve-started = Opora listens on { $address } (stop it with Ctrl+C).
serve-stopped = Opora has stopped.
listen-not-an-address = “{ $address }” is no address to listen on. Give, for example, 127.0.0.1:8080.
listen-failed = Cannot listen on { $address }: { $reason }.
doctor-version = Opora { $version }
doctor-no-data = Data: none in { $place } yet; the first import makes it.
doctor-data = Data: { $place } can be opened; documents that wait for review: { $waiting }.

# A strategy as text.
strategy-vision = Vision: { $value }
strategy-count = { $name }: { $count }
strategy-name-directions = Directions
strategy-name-measures = Measures
strategy-name-activities = Activities
strategy-name-services = Services in the summary table
strategy-name-indicators = Indicators
strategy-name-figures = Figures of the analysis
strategy-name-risk-groups = Groups at risk
strategy-name-logframe = Rows of the logical framework
strategy-name-staffing = Rows of staff
strategy-name-stages = Rows of stages
strategy-direction = Direction { $number }: { $title }
strategy-general-objective = General objective { $number }: { $title }
strategy-specific-objective = Specific objective { $number }: { $title }
strategy-measure = Measure { $number }: { $title }
strategy-service = { $number }. { $name }: { $capacity }
