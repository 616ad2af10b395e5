# pages

# The frame of every page.
layout-name = Opora
layout-skip = Skip to the content
layout-navigation = Main navigation
layout-trail = Breadcrumb
layout-documents = Documents
layout-upload = New document
layout-rules = Rules
layout-settings = Settings
layout-purpose = Planning, monitoring and evaluation of a municipality’s social services.
layout-local = The data stays on this computer.
language-own-name = English
actor-local = a user of this computer

# What was just done.
done-imported = The document was read and kept. Review what was understood.
done-already-known = This file had been imported before. Nothing was kept again; this is what was understood of it then.
done-corrected = The correction is kept. The findings were computed anew.
done-row-taken-out = The row is taken out. You can put it back among the corrections. The findings were computed anew.
done-row-added = The row is added. The findings were computed anew.
done-withdrawn = The correction was taken back; what was read stands again.
done-accepted = The document is accepted. This version does not change any more.
done-rejected = The version is rejected and stays on record with the reason.
done-reread = The source was read again; the corrections were applied.
done-saved = The settings are saved.
done-finding-accepted = The finding is accepted with its reason. It stands with the accepted ones.
done-finding-open = The finding is open again.
done-linked = The link is confirmed.
done-link-refused = The proposal is refused and will not come again.
done-link-removed = The decision about the link is removed.

# What went wrong, and what to do.
failure-where = Address
failure-to-start = To the start page
failure-not-found-title = No such page
failure-not-found-what = Nothing stands at this address.
failure-not-found-do = The address may be mistyped, or the document belongs to other data. Look for it in the list on the start page.
failure-foreign-host-title = Unknown address of the server
failure-foreign-host-what = The request names another server and was refused.
failure-foreign-host-do = Open Opora at the address that the program shows when it starts.
failure-foreign-origin-title = The request comes from another site
failure-foreign-origin-what = Another page tried to change something here. Nothing was changed.
failure-foreign-origin-do = If you wanted the change, open Opora and make it there.
failure-too-large-title = Too much was sent
failure-too-large-what = More data was sent than the page takes.
failure-too-large-do = Go back and send a smaller file or a shorter text.
failure-bad-form-title = The request cannot be read
failure-bad-form-what = What was sent is not of the form that the page expects.
failure-bad-form-do = Go back, reload the page and try again.
failure-wrong-method-title = The page takes no such request
failure-wrong-method-what = The address exists but cannot be used in this way.
failure-wrong-method-do = Begin at the start page.
failure-busy-title = Not at this moment
failure-busy-what = The program is busy, or the data cannot be reached at the moment.
failure-busy-do = Try again in a minute. Nothing is lost.
failure-internal-title = A fault of the program
failure-internal-what = A fault occurred that is not yours.
failure-internal-do = What was kept before is intact. Try again; if it happens again, tell support the address and the time.
failure-refused-title = The action is not possible
failure-refused-what = The action was refused.
failure-refused-do = Go back, look at the state of the document and try again.
listen-only-loopback = The address { $address } can be reached from other computers. As long as there are no accounts, Opora listens on this computer only. Use 127.0.0.1 or localhost.

# Start page.
start-title = Documents
start-upload = Import a document
start-attention = Needs attention
start-attention-none = No document is waiting.
start-waiting = { $title }: waits for review
start-faulty = { $count ->
    [one] { $title }: { $count } error in the accepted version
   *[other] { $title }: { $count } errors in the accepted version
}
start-all = All documents
start-empty-lead = Give Opora last year’s plan. A minute later you see what it says, what does not add up, and where to begin the new one.
start-empty-read = Opora reads the Word, Excel, PDF, ODT, HTML or plain text file and puts the services and activities in order.
start-empty-check = Every sum, capacity or date that does not add up is shown at its place in the document.
start-empty-write = After the review you take the plan as Word, PDF or Excel.
start-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
start-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
document-without-title = Document without a title
count-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
count-hints = { $count ->
    [one] { $count } hint
   *[other] { $count } hints
}
count-no-findings = no findings
count-no-open-findings = no open findings
count-accepted = { $count } accepted

# Giving a file.
upload-title = Import a document
upload-lead = Choose an annual plan or a strategy. The file is read on this computer and kept unchanged.
upload-field = File
upload-hint = DOCX, ODT, XLSX, HTML, PDF, plain text or JSON, up to { $megabytes } MB.
upload-send = Read it
upload-drop = You can also drop the file onto the field.
upload-sending = The file is being sent…
upload-reading = The file has arrived and is being read…
upload-recognising = The pages are pictures and are being recognised: %1 of %2. This may take minutes.
upload-failed = The connection broke off and nothing was kept. Try again.
upload-problem = The file was not imported
upload-nothing = No file was chosen. Choose a file and try again.
upload-too-large = The file is too large. Take the pictures out of it or save it as DOCX and try again.
upload-what-happens = Nothing is accepted by itself: after the reading you review, correct and decide.

# The pages of a document.
tabs-name = Pages of the document
tab-plan = Content
tab-review = Review of the source
tab-versions = Versions
tab-tracing = Tracing
tab-downloads = Downloads

# Review of an import.
review-title = Review: { $title }
review-placed = { $placed } of { $blocks } texts placed
review-file = File: { $name }
review-accept = Accept
review-reject = Reject
review-reread = Read again
review-panels = What to show
review-panel-values = Understood
review-panel-findings = Findings
review-panel-unplaced = Unplaced text
review-panel-notices = Reader’s notices
review-panel-corrections = Corrections
review-source = Source
review-source-hint = Choose a text to see what was understood of it. What is marked at the side has found no place.
review-no-source = The plan was imported in the exchange format and has no pages to show.
review-no-findings = There are no findings.
review-no-unplaced = Every text of the source has found a place.
review-unplaced-hint = No value holds these texts. They are kept with the source.
review-no-notices = The reader skipped and guessed nothing.
review-no-corrections = There are no corrections.
review-parts = Parts of what was understood
review-pieces = Parts of the source
review-piece = Part
review-part-outline = Headings
review-part-figures = Figures of the analysis
review-part-risk_groups = Risk groups
review-part-key_indicators = Indicators
review-part-logframe = Logical framework
review-part-roles = Institutions
review-part-stages = Stages
review-part-staffing = Staff
review-part-staffing_totals = Totals of the staff
review-part-communication = Communication
review-part-services = Services
review-part-narrative = Texts
finding-place = place of the quotation
finding-suggestion = Suggestion:
finding-accept = Accept with a reason
finding-accept-title = Accept a finding
finding-accept-lead = An accepted finding is not counted any more and stays accepted in later versions as long as it says the same. You can take it back at any time.
finding-accept-reason = Why it may stay so
finding-accept-reason-hint = For example: the sum includes what was left from last year; the council decided so. It stays on record.
finding-accept-send = Accept
finding-accepted-because = Accepted because:
finding-accepted-by = { $by }, { $when }
finding-take-back = Open it again
source-table = Table
source-text-box = text box
source-footnote = footnote
source-page-header = page header
source-page-footer = page footer
notice-tracked-changes = Tracked changes were read as accepted.
notice-comments = Comments are not part of the text and were left out.
notice-picture = A picture or chart without text that can be read.
notice-recognised = The text of a page was recognised in its picture and may hold errors.
notice-nested-table = A table inside a cell was read as text of the cell.
notice-field = The last shown result of a field was taken.
notice-hidden-text = Hidden text was left out.
notice-html-leftover = Leftovers of HTML were taken as marks.
notice-soft-hyphen = Soft hyphens were removed.
notice-guessed-encoding = The encoding of the text was guessed.
notice-replaced-bytes = Bytes that are no text were replaced.
notice-mislabelled-file = The name of the file promises another kind than its content is.
notice-broken-part = A broken part of the file was skipped.
notice-crooked-table = Merged cells contradict each other and were read as far as they agree.
notice-hidden-cells = Hidden sheets, rows or columns were read too.
notice-formula = The stored result of a formula was taken.
notice-unknown = Something that the reader does not know was left out.
notice-count = { $count ->
    [one] (once)
   *[other] ({ $count } times)
}

# Values.
place-short-row = row { $row }
place-short-paragraph = paragraph { $paragraph }
owner-section = Section: { $title }
owner-narrative = Text { $number }
value-correct = Correct
value-absent = none
value-absent-ones = { $count ->
    [one] Not in the document: { $count } value
   *[other] Not in the document: { $count } values
}
value-doubt = unsure ({ $percent } %)
value-corrected = Corrected. It was read as: { $read }
value-read-differently = The source is now read differently.

# Correcting.
correct-title = Correction: { $field }
correct-source = The source says
correct-present = At present it is
correct-value = The right value: { $field }
correct-hint-empty = Leave it empty where there is no value.
correct-hint-lines = One to a line.
correct-hint-number = A whole number, such as 30.
correct-hint-date = A date, such as 2025-08-31.
correct-hint-amount = An amount without the currency, such as 244440.50.
correct-reason = Why (optional)
correct-reason-hint = It is kept beside the correction.
correct-save = Keep the correction
funding-lines-edit = Money: add and take out
funding-lines-title = Money of the row
funding-lines-hint = All lines are kept together. A line in which nothing is filled falls away; for more lines, save and open again.
funding-lines-line = Money { $number }
funding-lines-source = Choose where this money comes from, or clear the whole line.
take-out-row = Take this row out
take-out-title = Take a row out
take-out-lead = Take the row out if in the source it is no row of the plan. It stays among the corrections and can be put back at any time.
take-out-other-row = The plan changed meanwhile, and another row stands here now. See whether this is the one to take out.
add-row = Add a row
add-row-title = Add a row
add-row-lead = Add a row that the source has but that was not understood as one. Fill in what is written there; the rest may stay empty. Money by source is added afterwards.
add-row-section = To which section
add-row-without-title = Type the title. Without it the row cannot be added.
add-row-save = Add the row
add-row-from-text = Add as a row
add-row-made-from-text = A row was added from this text.
row-added-by-hand = This row was added by hand; it was not read.
form-cancel = Cancel
form-problem = Look at the form again
typed-not-a-number = This is no whole number. Type digits only.
typed-not-a-date = This is no date. Type it as 2025-08-31.
typed-not-an-amount = This is no amount. Type digits and at most two decimals.
typed-not-a-choice = Choose one of the values that are offered.
typed-too-long = The text is too long. Shorten it.
correction-read = Read
correction-corrected = Corrected
correction-reason = Reason
correction-made = When
correction-withdraw = Take back
correction-put-back = Put the row back
correction-row-taken-out = Row taken out: { $title }
correction-row-added = Row added: { $title }
correction-outcome-applied = The correction holds.
correction-outcome-read-differently = The correction holds, but the source is now read differently. Look at it again.
correction-outcome-already-read = The source is now read as it was corrected.
correction-outcome-unfit = The correction is kept but no longer fits the plan and changes nothing.
correction-outcome-row-taken-out = The correction is kept, but its row was taken out. It holds again when the row is put back.

# Deciding.
accept-title = Accept: { $title }
accept-lead = Once accepted, the version does not change. A further change makes a new version.
accept-decision = Decision of the municipal council
accept-decision-hint = Where there is a decision already, fill in what you know. All of it may stay empty.
reject-title = Reject: { $title }
reject-lead = A rejected version stays on record and is not shown as the plan.
reject-reason = Reason
reject-reason-hint = For example: wrong file, old edition.
reject-without-reason = Write why you reject the version.

# Plan.
fact-municipality = Municipality
fact-year = Year
fact-period = Period
fact-strategy-period = Strategy
fact-adoption = Adopted by
fact-approved-by = Approved by
fact-coordinated-by = Agreed by
fact-rows = Rows
fact-decision-number = decision No. { $number }
fact-protocol-number = protocol No. { $number }
plan-general-findings = { $count ->
    [one] { $count } finding about the plan as a whole
   *[other] { $count } findings about the plan as a whole
}
plan-findings-in-source = All findings beside the source
plan-money = Money by source
money-caption = Money by source
money-rows-caption = Number of rows by source
money-source = Source
money-amount = Amount
money-rows = Rows
money-none = The plan names no amounts. Shown is the number of rows by source; one row can have several.
money-total = Total
money-stated-total = Total as stated in the document
plan-rows = Services and activities
plan-shown = { $shown } of { $all } shown
plan-shown-pattern = %1 of %2 shown
plan-table-caption = Rows of the plan by section
plan-without-rows = The plan has no rows of services and activities.
plan-heading-vision = Vision
plan-heading-values = Values
plan-heading-principles = Principles
plan-heading-goals = Goals
plan-heading-target-groups = Target groups
plan-narrative = Texts
column-number = No.
column-title = Service, activity
column-description = Description
column-location = Place
column-schedule = Schedule
column-capacity = Capacity
column-funding = Funding
column-responsible = Responsible
plan-section-objective = General objective
plan-section-total = Total of the section
plan-row-tracing = to the strategy
plan-section-stated-total = stated in the document: { $amount }
row-findings = { $count ->
    [one] { $count } finding
   *[other] { $count } findings
}
plan-capacity-from-to = from { $current } to { $planned }
plan-capacity-planned = up to { $planned }
plan-users-children = children: { $count }
plan-users-adults = adults: { $count }
plan-users-total = total: { $count }
schedule-provision = provision: quarter { $quarters }
schedule-preparation = preparation: quarter { $quarters }
schedule-none = none
filter-words = Words
filter-section = Section
filter-source = Source of money
filter-status = Status
filter-quarter = Quarter
filter-quarter-of = Quarter { $quarter }
filter-findings = only with findings
filter-all = all
filter-apply = Show
filter-clear = Clear

# Versions.
versions-title = Versions: { $title }
versions-only-one = The document has one version. When you import the next, the differences appear here.
version-number = Version { $number }
version-made = imported { $when }
version-corrections = { $count ->
    [one] { $count } correction
   *[other] { $count } corrections
}
version-decided = Decided { $when }
version-decision = Decision No. { $number } of { $date }
version-differences = Differences from the one before
version-reason = Reason:
comparison-title = Differences between version { $older } and version { $newer }
comparison-older = Older
comparison-newer = Newer
comparison-show = Compare
comparison-none = There are no differences.
comparison-count = { $count ->
    [one] { $count } difference
   *[other] { $count } differences
}
comparison-kind = Kind
comparison-where = Where
comparison-before = Before
comparison-after = After
difference-added = added
difference-removed = removed
difference-changed = changed
difference-moved = moved
subject-plan = Plan
subject-section = Section
subject-item = Row
subject-narrative = Text

# Downloads.
downloads-title = Downloads: { $title }
download-kind-docx = Word document
download-purpose-docx = For submitting to the council and for editing; the styles have names.
download-kind-pdf = PDF document
download-purpose-pdf = For publishing and signing; accessible to screen readers.
download-kind-html = HTML page
download-purpose-html = For the municipality’s site.
download-kind-xlsx = Excel workbook
download-purpose-xlsx = Every row of the plan for sums and filters.
download-kind-csv = CSV table
download-purpose-csv = For other programs and open data.
download-kind-json = JSON exchange format
download-purpose-json = The whole plan without loss; it can be imported again.
download-take = Take the { $ending }
download-second-currency = with a view in the other currency

# Settings of a municipality.
settings-title = Settings
settings-lead = What stands at the top and at the end of every document that Opora writes.
settings-none = The municipality appears here once you have imported the first document.
settings-unnamed = Municipality that the document does not name
settings-municipality = Municipality
settings-choose = Choose
settings-letterhead = Letterhead
settings-letterhead-hint = One line for each line of the letterhead, 12 at most.
settings-address = Address
settings-address-hint = Address, telephone and electronic mail, one to a line.
settings-signature = Signature block
settings-signature-hint = Line by line, such as office and name.
settings-logo = Coat of arms or logo
settings-logo-hint = PNG or JPEG, up to { $megabytes } MB and { $side } pixels.
settings-logo-description = Description of the picture
settings-logo-description-hint = For people who do not see it.
settings-logo-remove = without a picture
settings-logo-not-a-picture = The file is no PNG or JPEG picture. Choose another.
settings-logo-too-many-bytes = The picture is too large. Save it smaller.
settings-logo-too-many-pixels = The picture has too many pixels. Make it smaller.
settings-save = Save

# What the values of a plan are called.
field-title = Title
field-municipality = Municipality
field-district = District
field-year = Year
field-period-from = Period, from
field-period-to = Period, to
field-strategy_period-from = Strategy, from year
field-strategy_period-to = Strategy, to year
field-adoption-body = Adopting body
field-adoption-decision = Decision No.
field-adoption-protocol = Protocol No.
field-adoption-date = Date of the decision
field-approved_by-name = Approved by, name
field-approved_by-role = Approved by, office
field-coordinated_by-name = Agreed by, name
field-coordinated_by-role = Agreed by, office
field-consultation-published = Discussion, published on
field-consultation-until = Discussion, until
field-consultation-meeting = Discussion, meeting on
field-consultation-participants = Discussion, participants
field-vision = Vision
field-stated_total-amount = Stated total
field-stated_total-currency = Currency of the total
field-values = Value
field-principles = Principle
field-goals = Goal
field-target_groups = Target group
field-legend = Legend
field-sections-kind = Kind of the section
field-sections-number = Number
field-sections-title = Title of the section
field-sections-general_objective = General objective
field-sections-stated_total-amount = Stated total
field-sections-stated_total-currency = Currency of the total
field-sections-items-number = Number
field-sections-items-title = Title
field-sections-items-form = Form
field-sections-items-description = Description
field-sections-items-location = Place
field-sections-items-schedule = Schedule
field-sections-items-funding_text = Funding, text
field-sections-items-responsible = Responsible
field-sections-items-capacity-current = Capacity now
field-sections-items-capacity-planned = Capacity, planned
field-sections-items-capacity-unit = Unit of the capacity
field-sections-items-users-children = Users, children
field-sections-items-users-adults = Users, adults
field-sections-items-users-total = Users, total
field-sections-items-status = Status
field-sections-items-opens = Opens in
field-sections-items-funding-source = Source of money
field-sections-items-funding-programme = Programme or project
field-sections-items-funding-amount = Amount
field-sections-items-funding-currency = Currency
field-sections-items-funding-what = What for
field-narrative-heading = Heading of the text
field-narrative-text = Text
field-narrative-place = Place of the text
currency-BGN = lev
currency-EUR = euro
narrative-place-letterhead = above the title
narrative-place-opening = before the rows
narrative-place-closing = after the rows
whole-field-funding = Funding
whole-field-capacity = Capacity
whole-field-users = Users
whole-field-adoption = Decision
whole-field-period = Period
whole-field-strategy_period = Strategy
whole-field-approved_by = Approved by
whole-field-coordinated_by = Agreed by
whole-field-consultation = Discussion
whole-field-stated_total = Stated total
whole-field-values = Values
whole-field-principles = Principles
whole-field-goals = Goals
whole-field-target_groups = Target groups
whole-field-legend = Legend
whole-field-level = Level of the heading
whole-field-other = Other

# The values of a strategy.
owner-annual-plan = About the plan
owner-strategy = About the strategy
correct-hint-quantity = A number, such as 30 or 17.9.
correct-hint-years = One year to a line, such as “2016: 47”.
typed-not-years = Write each year on a line of its own, such as “2016: 47”.
element-outline = Heading
element-figures = Figure of the analysis
element-risk_groups = Group at risk
element-key_indicators = Indicator
element-directions = Direction
element-general_objectives = General objective
element-specific_objectives = Specific objective
element-measures = Measure
element-activities = Activity
element-general = Row of the logical framework (general objective)
element-specific = Row of the logical framework (specific objective)
element-roles = Institution
element-stages = Stage
element-staffing = Staff
element-staffing_totals = Printed total of staff
element-objectives = Objective of communication
element-action_plan = Row of the communication plan
element-services = Service
field-priority_target_groups = Priority target group
field-partnership_instruments = Instrument of partnership
field-funding_sources = Source of funding
field-logframe-vision = Vision in the logical framework
field-monitoring-body = Monitoring body
field-monitoring-members = Members of the monitoring body
field-monitoring-tasks = Tasks of the monitoring body
field-monitoring-mandatory_activities = Mandatory activities of monitoring
field-monitoring-evaluation_criteria = Criteria of evaluation
field-communication-audiences = Audiences of communication
field-communication-principles = Principles of communication
field-element-number = Number
field-element-title = Title
field-element-level = Level
field-element-label = Label
field-element-value = Value
field-element-unit = Unit
field-element-as_of = As of
field-element-group = Group
field-element-kind = Kind
field-element-text = Text
field-element-target-value = Target value
field-element-target-value_to = Target value, up to
field-element-target-unit = Unit of the target
field-element-target-comparator = Compared as
field-element-target-period = Period of the target
field-element-base-year = Base year
field-element-base-value = Base value
field-element-source = Source
field-element-description = Description
field-element-capacity = Capacity
field-element-direction = Direction
field-element-objective = General objective
field-element-indicators = Indicators
field-element-sources = Sources of verification
field-element-verification_period = Period of verification
field-element-measures = Measures
field-element-outputs = Outputs
field-element-outcomes = Outcomes
field-element-period = Period
field-element-body = Institution
field-element-duties = Duties
field-element-stage = Stage
field-element-activities = Activities
field-element-responsible = Responsible
field-element-service = Service
field-element-base-capacity = Capacity at the beginning
field-element-base-staff = Staff at the beginning
field-element-planned-capacity = Planned capacity
field-element-planned-staff = Planned staff
field-element-activity = Activity
field-element-means = Means
field-element-result = Expected result
field-element-deadline = Deadline
field-element-name = Name
field-element-target_groups = Target groups
field-element-territory = Territory
field-element-content = Content
field-element-location = Location
field-element-status_text = Status as printed
field-element-status = Status
indicator-kind-basic = quantitative (basic)
indicator-kind-qualitative = qualitative
comparator-at_least = at least
comparator-at_most = at most
comparator-equal = exactly
comparator-about = about
comparator-increase_by = increase by
comparator-decrease_by = decrease by
service-status-continuing = continues
service-status-new = new
service-status-expanding = expands
service-status-transforming = is transformed
service-status-closing = closes
service-status-existing = exists
service-status-conditional = conditional

# The page of a strategy.
fact-directions = Directions
fact-measures = Measures
fact-activities = Activities
fact-services = Services
strategy-directions = Directions, objectives, measures and activities
strategy-nothing-found = Nothing matches the search.
strategy-direction-of = Direction { $number }: { $title }
strategy-general-of = General objective { $number }: { $title }
strategy-specific-of = Specific objective { $number }: { $title }
strategy-measure-of = Measure { $number }: { $title }
strategy-places = ({ $count ->
    [one] { $count } place
   *[other] { $count } places
})
subject-heading = Heading
subject-figure = Figure
subject-risk-group = Group at risk
subject-indicator = Indicator
subject-direction = Direction
subject-general-objective = General objective
subject-specific-objective = Specific objective
subject-measure = Measure
subject-activity = Activity
subject-logframe-row = Row of the logical framework
subject-role = Institution
subject-stage = Stage
subject-staffing = Staff
subject-communication-objective = Objective of communication
subject-communication-row = Row of the communication plan
subject-service = Service

# Parts of a strategy.
strategy-parts = Parts of the strategy
strategy-part-objectives = Objectives and measures
strategy-part-analysis = Analysis
strategy-part-indicators = Indicators
strategy-part-logframe = Logical framework
strategy-part-services = Services
strategy-part-staffing = Places and staff
strategy-part-stages = Stages
strategy-part-organisation = Institutions and monitoring
strategy-part-communication = Communication
strategy-part-empty = The document has no such part.
strategy-in-source = in the source
strategy-source = Source
strategy-risk-groups = Groups at risk
strategy-priority-target-groups = Priority target groups
strategy-figures = Figures
strategy-base = Base value
strategy-target = Target value
strategy-logframe-general = General objectives
strategy-logframe-specific = Specific objectives
strategy-capacity-in = Places { $year }
strategy-grand-total = All services together
strategy-computed-total = Sum of the rows
strategy-stated-total = Total as printed
strategy-differs = does not add up
strategy-monitoring = Monitoring and evaluation
strategy-partnership = Instruments of partnership
strategy-funding-sources = Sources of funding
strategy-communication-plan = Communication plan
tab-findings = Findings
findings-title = Findings
findings-grouping = Grouping of the findings
findings-by-severity = By severity
findings-by-place = By place
findings-by-kind = By kind
findings-severity-error = Errors
findings-severity-warning = To be resolved
findings-severity-hint = Notes
findings-without-place = Without a place in the document
findings-before-headings = Before the first heading
findings-accepted = { $count ->
    [one] { $count } accepted finding
   *[other] { $count } accepted findings
}
findings-between = Against the strategy and the plan of the year before
findings-between-hint = These are computed anew each time, because the other documents change by themselves. Links are made on the page

# Documents side by side.
two-documents-title = Comparison of two documents
two-documents-older = Older document
two-documents-newer = Newer document
two-documents-compare = Compare
two-documents-hint = Choose two plans or two strategies: what was added, dropped and changed.
plans-of-year-title = Plans of the municipalities by year
plans-of-year-none = No plan is kept for this year.
plans-of-year-services = Rows with services
plans-of-year-other-rows = Other rows
plans-of-year-places = Places
plans-of-year-of-rows = { $count ->
    [one] from { $count } row
   *[other] from { $count } rows
}
plans-of-year-note = Under each source stands the number of rows that name it. Places are those that rows name.

# How a kept document is called where its title would be too long.
start-activities = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
# Tracing between a plan and a strategy.
tracing-title = Tracing
tracing-beside = The plan stands beside the strategy
tracing-strategy = Another strategy
tracing-lay-beside = Show
tracing-in-force = To the strategy in force
tracing-rows = Rows of the plan
tracing-rows-filter = Which rows to show
tracing-rows-all = All
tracing-rows-confirmed = With a confirmed link
tracing-rows-proposed = With a proposal
tracing-rows-open = Without a link
tracing-row-confirmed = confirmed link
tracing-row-proposed = proposal
tracing-row-open = no link
tracing-row-refused = refused
tracing-no-rows = There are no such rows.
tracing-measures = Measures of the strategy
tracing-measures-filter = Which measures to show
tracing-measures-all = All
tracing-measures-confirmed = With a confirmed row
tracing-measures-proposed = With a proposed row
tracing-measures-open = Without a row in the plan
tracing-measure-confirmed = confirmed row
tracing-measure-proposed = proposed row
tracing-measure-open = no row in the plan
tracing-measure-unconfirmed = no confirmed row
tracing-measure-other-year = for another year
tracing-no-measures = There are no such measures.
tracing-search = Words in the row of the plan
tracing-in-plan = in the plan
tracing-confirm = Confirm
tracing-refuse = Refuse
tracing-remove = Remove
tracing-offer-again = Propose again
tracing-link = Link
tracing-choose = Choose another activity
tracing-choose-title = What does this row carry out?
tracing-choose-found = { $count ->
    [one] { $count } possibility
   *[other] { $count } possibilities
}
tracing-more = { $count ->
    [one] { $count } more proposal
   *[other] { $count } more proposals
}
tracing-refused = { $count ->
    [one] { $count } refused proposal
   *[other] { $count } refused proposals
}
tracing-score = { $percent } % alike.
tracing-shared = Words in common: { $words }
tracing-confirmed-by = Confirmed: { $by }, { $when }
tracing-lost = { $count ->
    [one] { $count } decision has no place any more
   *[other] { $count } decisions have no place any more
}
tracing-lost-hint = The row or the activity of these decisions is not found in the versions that are shown. The decisions are kept.
tracing-none-for-year = No strategy is kept whose period covers { $year }.
tracing-no-year = The plan does not say for which year it is, so the strategy in force cannot be found.
tracing-import-strategy = Import the strategy of the municipality: the rows of the plan will stand beside its measures and activities.
tracing-choose-strategy = You can lay the plan beside another strategy that is kept.
tracing-no-plans = No plans are kept for the years of this strategy.
tracing-plans = Plans for the years of the strategy
tracing-linked-rows = { $linked } of { $rows } rows with a confirmed link
tracing-measures-by-plan = Measures by year
tracing-measures-by-plan-hint = The numbers tell how many rows of the plan carry the measure out, by the confirmed links.

field-sections-items-notes-heading = Heading of the note
field-sections-items-notes-text = Text of the note
