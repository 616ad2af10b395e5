# rules
rules-page-title = Rules that check an annual plan
rules-page-introduction = What Opora checks. Error: two places cannot both be right, or a statement is wrong on its face. Warning: a person must decide. Hint: weakness or style.
rules-page-rule = Rule
rules-page-severity = Severity
rules-page-reason = Why
rules-severity-error = error
rules-severity-warning = warning
rules-severity-hint = hint
rules-family-sum = Sums
rules-family-capacity = Capacity and users
rules-family-target = Targets
rules-family-period = Years and dates
rules-family-numbering = Numbering
rules-family-name = Names and abbreviations
rules-family-reference = Announced and missing
rules-family-table = Tables
rules-family-text = Text
rules-family-schedule = Schedule
rules-family-law = Law

rule-sum-parts-of-row = The parts add up to { $sum }, not to the stated whole of { $whole } (a difference of { $difference })
rule-sum-parts-of-row-why = Salaries, maintenance and the other parts of an amount must give the stated whole.

rule-sum-section-total = The rows add up to { $sum }, not to the stated total of { $whole } (a difference of { $difference })
rule-sum-section-total-why = The stated total of a section or plan must be the sum of its rows.

rule-sum-monthly-amount = { $total } at { $monthly } a month are { $months } months: the amount does not give whole months within the year.
rule-sum-monthly-amount-why = The monthly amount multiplied by the months must give the total.

rule-sum-rate-for-each = { $people } people at { $monthly } a month do not give { $total } in all. If the rate is for all of them, "each" is wrong.
rule-sum-rate-for-each-why = People multiplied by a monthly rate and months must give the total.

rule-sum-people-split = { $parts } add up to { $sum }, but { $whole } are stated in all.
rule-sum-people-split-why = People divided into groups must give the stated number.

rule-sum-two-currencies = { $leva } and { $euro } are not the same amount at the rate 1.95583.
rule-sum-two-currencies-why = An amount printed in leva and in euros must agree with the fixed rate.

rule-sum-amount-without-currency = { $count ->
       [one] An amount without a currency.
      *[other] { $count } amounts without a currency.
    }
rule-sum-amount-without-currency-why = Without a currency nobody knows whether the amount is in leva or in euros.

rule-sum-currency-of-year = { $count ->
       [one] An amount printed only in { $found }
      *[other] { $count } amounts printed only in { $found }
    }, while the plan for { $year } is kept in { $expected }.
rule-sum-currency-of-year-why = Until the end of 2025 money is kept in leva, from 1 January 2026 in euros.

rule-capacity-in-text-differs = One row gives different present capacities: { $one } and { $other }.
rule-capacity-in-text-differs-why = A service has one capacity at one date.

rule-capacity-growth-shrinks = An "increase" from { $one } to { $other } is a decrease.
rule-capacity-growth-shrinks-why = The word and the numbers contradict each other.

rule-capacity-upper-bound = "{ $text }" is an upper bound, not a capacity.
rule-capacity-upper-bound-why = A capacity is an exact number of places; money and reports follow it.

rule-capacity-missing = { $count ->
       [one] One row with a service has
      *[other] { $count } rows with services have
    } no number of places or users.
rule-capacity-missing-why = Without a number neither staff nor money can be planned.

rule-capacity-unit-missing = The capacity { $number } has no unit: places, persons or families?
rule-capacity-unit-missing-why = The number means different things by its unit.

rule-capacity-several-sites = { $sites } sites, but one capacity ({ $capacity }): in all or at each?
rule-capacity-several-sites-why = Capacity is planned by building.

rule-capacity-expansion-without-number = An enlargement is promised, but not from how many to how many places.
rule-capacity-expansion-without-number-why = An increase without numbers can neither be paid nor reported.

rule-capacity-of-staff = "{ $text }" counts those who work, not those who will be served.
rule-capacity-of-staff-why = The plan must say how many people will be served.

rule-capacity-two-rows-differ = "{ $title }" at one address has different capacities: { $one } and { $other }.
rule-capacity-two-rows-differ-why = One service at one address has one capacity.

rule-capacity-prose-differs = The prose speaks of { $prose }, the row "{ $title }" of { $row }.
rule-capacity-prose-differs-why = The number of places in the introduction and in the table must be the same.

rule-target-not-measurable = The objectives have no value, date or indicator: "{ $text }" cannot be checked.
rule-target-not-measurable-why = At the end of the year it must be possible to say whether an objective was reached.

rule-target-group-without-goal = Target groups for which there is no objective: { $group }.
rule-target-group-without-goal-why = A group that the plan declares a priority must have an objective.

rule-target-group-circular = The group "{ $group }" is defined by the target groups themselves.
rule-target-group-circular-why = A group that is "of all groups" cannot be counted.

rule-target-section-without-indicator = { $count ->
        [one] One section of activities has
       *[other] { $count } sections of activities have
    } no indicator, number or expected result at all.
rule-target-section-without-indicator-why = An activity without an indicator cannot be reported on: nobody knows how much and until when.

rule-period-other-year = This says { $found }, but the plan is for { $year }.
rule-period-other-year-why = A year left over from last year's document makes the promise untrue.

rule-period-strategy-does-not-cover = The strategy is for { $from }–{ $to } and does not cover { $year }.
rule-period-strategy-does-not-cover-why = The annual plan carries out a strategy that is in force.

rule-period-adopted-out-of-time = The plan for { $year } was adopted on { $date }.
rule-period-adopted-out-of-time-why = A plan adopted after its year, or two years before it, cannot have been in force.

rule-period-new-from-earlier = The service is "new from { $opens }", but the plan is for { $year }.
rule-period-new-from-earlier-why = The text is left over from an older plan, or the service is no longer new.

rule-period-programme-ended = The period of { $programme } ended in { $end } (payments until { $paid }), but the plan is for { $year }.
rule-period-programme-ended-why = Nothing new can be paid from a programme that has ended; it must be said which project still runs.

rule-numbering-mixed-script = Roman numerals are written now with Latin, now with Cyrillic letters: { $list }.
rule-numbering-mixed-script-why = Mixed numerals cannot be sorted and are not found by a search.

rule-numbering-gap = The numbering skips from { $before } to { $after }.
rule-numbering-gap-why = A skipped number means a lost row or a slip while deleting.

rule-numbering-repeat = Number { $number } is repeated within one section.
rule-numbering-repeat-why = Two rows with one number cannot be cited.

rule-numbering-missing = { $count ->
       [one] One row has
      *[other] { $count } rows have
    } no number, while the others have one.
rule-numbering-missing-why = A row without a number cannot be cited in a decision or a report.

rule-name-mixed-alphabet = Latin letters inside Bulgarian words: { $words }.
rule-name-mixed-alphabet-why = A word with a Latin letter is not found by a search and is misread by a screen reader.

rule-name-abbreviation-unknown = The abbreviation "{ $short }" is not explained and is none of those usual in the field{ $guesses ->
       [one] {"; "}it probably is "{ $likely }".
      *[other] .
    }
rule-name-abbreviation-unknown-why = An abbreviation that nobody understands hides a body, a service or a source; often it is a slip.

rule-name-abbreviation-unexplained = Abbreviations that are explained nowhere: { $list }.
rule-name-abbreviation-unexplained-why = The plan is public; citizens do not know the abbreviations of the administration.

rule-name-abbreviation-of-two-things = "{ $short }" means two things: { $one } and { $other }.
rule-name-abbreviation-of-two-things-why = The reader cannot know which of the two is meant.

rule-name-body-variants = One body is written in several ways: { $list }.
rule-name-body-variants-why = With different names nobody can gather who is responsible for what.

rule-name-document-variants = The document is called by several names: { $list }.
rule-name-document-variants-why = The decision of adoption holds for one document; it must have one name.

rule-name-other-municipality = The municipality of { $other } is mentioned, but the plan is of { $own }.
rule-name-other-municipality-why = Text copied from another plan promises something to another municipality.

rule-name-programme-as-title = { $count ->
       [one] One row is
      *[other] { $count } rows are
    } named after the programme that pays, not after the service.
rule-name-programme-as-title-why = The programme ends, the service stays; the name must say what a person gets.

rule-name-abbreviation-misspelt = "{ $short }" is probably "{ $known }".
rule-name-abbreviation-misspelt-why = The official abbreviation has another letter; a search does not find it.

rule-name-title-incomplete = "{ $title }" does not say for whom the service is.
rule-name-title-incomplete-why = "For persons" is everybody; a service has a target group.

rule-reference-adoption-blank = In the sentence of adoption a place is left blank for: { $blanks }.
rule-reference-adoption-blank-why = A plan without the number of the decision, the protocol and the date cannot be bound to the act that adopts it.
rule-reference-adoption-blank-suggestion = Fill in the decision, the protocol and the date, or mark the plan as a draft.

rule-reference-adoption-missing = Nothing says by which decision of the municipal council the plan was adopted: no body, number, protocol or date.
rule-reference-adoption-missing-why = The municipal council adopts the annual plan; without the decision nobody knows whether it is in force.

rule-reference-protocol-missing = Decision No. { $decision } is given without its { $what }.
rule-reference-protocol-missing-why = A decision is found by its number, protocol and date.

rule-reference-amount-missing = { $count ->
       [one] One row has no amount
      *[other] { $count } rows have no amount
    }, although the form asks for source and amount.
rule-reference-amount-missing-why = Without amounts nobody can see whether the plan is funded.

rule-reference-amounts-absent = The plan has not a single amount: only sources of money.
rule-reference-amounts-absent-why = A plan without amounts does not show what can be carried out.

rule-reference-description-missing = { $count ->
       [one] One row has
      *[other] { $count } rows have
    } no description, although the form has a column for it.
rule-reference-description-missing-why = Without a description nobody knows what is planned for the period.

rule-reference-location-missing = { $count ->
       [one] One row has
      *[other] { $count } rows have
    } no location.
rule-reference-location-missing-why = The form asks for a place in every row.

rule-reference-responsible-missing = { $count ->
       [one] One row has
      *[other] { $count } rows have
    } nobody responsible.
rule-reference-responsible-missing-why = Somebody must answer for every row.

rule-reference-funding-missing = { $count ->
       [one] One row has
      *[other] { $count } rows have
    } no source of funding.
rule-reference-funding-missing-why = Every row must say with which money it is done.

rule-reference-location-narrower = The text speaks of "{ $wide }", but the location is only "{ $location }".
rule-reference-location-narrower-why = The location of a row must cover the places of which the row speaks.

rule-reference-location-of-some = "{ $wide }" is promised, but only { $named } are named.
rule-reference-location-of-some-why = The row promises more places than it lists.

rule-reference-address-missing = { $count ->
       [one] A service with a building of its own has
      *[other] { $count } services with buildings of their own have
    } no address, while others have one.
rule-reference-address-missing-why = People look for a service at an address; for new ones somebody must know whether there is a building.

rule-reference-funding-vague = { $count ->
       [one] One row relies
      *[other] { $count } rows rely
    } on projects or programmes without a name: nobody knows whether there is money.
rule-reference-funding-vague-why = "Projects" without a name and number is no source that can be checked.

rule-reference-programme-unnamed = "{ $text }" does not say which programme it is.
rule-reference-programme-unnamed-why = A name belongs after "programme".

rule-reference-project-and-state = "{ $text }": it is not clear whether the project pays or the state.
rule-reference-project-and-state-why = One service cannot be paid by a project and as a delegated activity at once; it must be said from when.

rule-reference-street-without-number = "{ $street }" has no number.
rule-reference-street-without-number-why = A street without a number is no address at which people will find the service.

rule-reference-announced-list = "{ $text }" are announced, but never developed.
rule-reference-announced-list-why = What the introduction promises must be found in the document.

rule-reference-other-without-main = There is "{ $title }", but there are no main activities beside which they would be others.
rule-reference-other-without-main-why = The section with the services or main activities is missing.

rule-reference-nothing-planned = The plan has aims, but not a single row with a place, a date, money or anybody responsible.
rule-reference-nothing-planned-why = An annual plan is a list of services and activities with place, schedule, funding and somebody responsible.

rule-reference-strategy-unnamed = { $mentions ->
       [0] The plan does not say which strategy it carries out.
      *[other] A strategy is mentioned, but nothing says which it is: for which years, by which decision.
    }
rule-reference-strategy-unnamed-why = The annual plan carries out a strategy, against which its aims are checked.

rule-reference-indicators-not-given = Indicators are mentioned, but none is given anywhere.
rule-reference-indicators-not-given-why = Change cannot be watched by indicators that are not named.

rule-reference-priorities-not-given = The priority directions are said to be defined, but they are not listed.
rule-reference-priorities-not-given-why = The reader cannot find out which the directions are.

rule-reference-legend-missing = The marks of the schedule are not explained.
rule-reference-legend-missing-why = Without a legend nobody knows when a service is prepared and when it is provided.

rule-reference-responsible-general = { $rows ->
       [one] In { $count } of { $rows } row
      *[other] In { $count } of { $rows } rows
    } "{ $body }" alone is responsible: no unit or person is named.
rule-reference-responsible-general-why = When the municipality answers for everything, nobody does; the form asks for somebody responsible.

rule-reference-executor-monitors = "{ $body }" carries out the plan and also controls how it is carried out.
rule-reference-executor-monitors-why = Monitoring makes sense when it is independent of those who carry out.

rule-reference-section-empty = The section "{ $title }" has no row.
rule-reference-section-empty-why = A section that is announced and has no rows is lost or unfinished.

rule-reference-location-wider = The location "{ $location }" is wider than what the row can cover.
rule-reference-location-wider-why = A service in a building has an address; what a municipality does does not cover the district.

rule-reference-plan-not-adopted = The decision adopts the strategy; nothing is said about the adoption of the plan itself.
rule-reference-plan-not-adopted-why = The plan is adopted by a decision of its own each year.

rule-reference-approval-blank = There is no name under "{ $text }".
rule-reference-approval-blank-why = A document is agreed and approved by a person with a name and an office.

rule-reference-service-in-two-rows = "{ $service }" stands in { $count } rows of different sections with different funding.
rule-reference-service-in-two-rows-why = A service must have one row; otherwise nobody knows who pays and who is responsible.

rule-reference-own-budget-of-whom = "{ $text }": several bodies are responsible, and nobody knows whose budget it is.
rule-reference-own-budget-of-whom-why = When several institutions carry out a row, its source must say whose money it is.

rule-table-misplaced-mark = A mark of the schedule stands in a column that is no quarter.
rule-table-misplaced-mark-why = A displaced mark changes the quarter; nobody knows when the activity takes place.

rule-table-joined-cells = One cell holds the text of several columns or rows.
rule-table-joined-cells-why = The joined text belongs to another row or column.

rule-table-split-value = { $count ->
       [one] One value is
      *[other] { $count } values are
    } cut into several cells.
rule-table-split-value-why = A value that is cut is read as two, and its words are out of order.

rule-table-shifted-cells = { $count ->
       [one] The cells of one row are
      *[other] The cells of { $count } rows are
    } displaced from their headings, or their number differs.
rule-table-shifted-cells-why = A value in the wrong column is misread.

rule-table-misspelt-heading = Headings of columns are misspelt: { $list }.
rule-table-misspelt-heading-why = A misspelt heading shows on every page and confuses the columns.

rule-table-content-of-another-column = Text of another column: it does not belong here.
rule-table-content-of-another-column-why = Each column answers one question; text of another one is overlooked.

rule-table-two-rows-in-one-cell = A row has neither title nor description; its text probably stands in the cell above.
rule-table-two-rows-in-one-cell-why = Nobody knows what the row's place, money and responsible body are for.

rule-table-sentence-among-responsible = In the column of responsible bodies stands a sentence or an activity instead of a name: { $text }.
rule-table-sentence-among-responsible-why = The column is for names; an activity belongs in the description.

rule-table-value-cut-off = The value "{ $text }" is cut off.
rule-table-value-cut-off-why = The end is lost, mostly at the end of a page.

rule-table-title-with-body = The name of a body has got into the title of the section: "{ $body }".
rule-table-title-with-body-why = The name belongs to the column of those responsible or is left over from another row.

rule-table-heading-variants = Headings of columns are written differently on different pages: { $list }.
rule-table-heading-variants-why = The differences are recognition errors or misspellings; one of the writings is right.

rule-table-schedule-column-without-months = The schedule has a further column "{ $heading }" that names no months.
rule-table-schedule-column-without-months-why = A mark in a column without months belongs to no quarter.

rule-text-identical-descriptions = { $count } rows with different names have the same description.
rule-text-identical-descriptions-why = Different activities cannot be described in the same words: one description was left over from copying.

rule-text-sentence-repeated = One sentence stands word for word in { $count } different rows.
rule-text-sentence-repeated-why = A repeated sentence shows that one of the services is not described.

rule-text-objective-repeats-title = The general objective repeats the name of the direction and does not say what is to be achieved.
rule-text-objective-repeats-title-why = An objective must say what will change.

rule-text-description-says-nothing-new = The description only repeats the name of the row.
rule-text-description-says-nothing-new-why = The description must say what is planned for the period.

rule-text-cut-off = The text ends in mid-sentence: "…{ $end }".
rule-text-cut-off-why = The end of the text is lost, mostly while copying or at the end of a page.

rule-text-list-unfinished = The last item of a list ends with ";": either more is missing or a full stop.
rule-text-list-unfinished-why = A list that ends with a semicolon looks broken off.


rule-text-doubled-word = A doubled word: "{ $text }".
rule-text-doubled-word-why = A doubled word is a slip, and sometimes changes the meaning.




rule-text-run-together = "{ $word }" looks like two words run together: "{ $one }" and "{ $other }".
rule-text-run-together-why = Words run together change the meaning or hide a missing mark.

rule-text-word-misread = Likely recognition errors or misspellings: { $readings }.
rule-text-word-misread-why = A misspelt word hinders search and sometimes changes the meaning.

rule-text-phrase-misread = Words with which a phrase loses its meaning: { $readings }.
rule-text-phrase-misread-why = The word exists, but this phrase expects another: the meaning is turned round.

rule-text-split-word = A split word: "{ $text }".
rule-text-split-word-why = The word was cut at the end of a line or page.

rule-text-beside-title = The description does not speak of what the title promises: { $list }.
rule-text-beside-title-why = Title and description are about different things; one of them is left over from another row.

rule-text-html-leftover = Marks of a web page are left in the text: "{ $text }".
rule-text-html-leftover-why = The leftovers show in the printed document.

rule-text-agreement = "{ $subject }" and "{ $predicate }" do not agree in gender.
rule-text-agreement-why = The sentence was made of two; one of them is about another document.

rule-text-terms-confused = The row is about "{ $one }", but the text speaks of "{ $other }".
rule-text-terms-confused-why = The two have different rules and people; the text is from another row.

rule-text-title-word-misread = "{ $word }" in the title is probably misread: the text speaks of "{ $likely }".
rule-text-title-word-misread-why = Title and text of a row must be about the same thing.

rule-text-sources-without-separator = Several sources of money stand side by side without a mark between them: "{ $text }".
rule-text-sources-without-separator-why = It cannot be seen where one source ends and the other begins.


rule-text-adjective-and-noun = "{ $text }": the adjective is singular, the noun is plural.
rule-text-adjective-and-noun-why = Words that do not agree show a lost word or a changed number.


rule-schedule-one-off-in-all-quarters = Things done once are marked in all four quarters: { $list }.
rule-schedule-one-off-in-all-quarters-why = A report, a study or an opening happens once; the schedule must say when.

rule-schedule-row-without-marks = { $count ->
       [one] One row has
      *[other] { $count } rows have
    } no quarter marked.
rule-schedule-row-without-marks-why = A row without a marked quarter never happens.

rule-schedule-new-without-preparation = { $count ->
       [one] A new service is provided
      *[other] { $count } new services are provided
    } from the first quarter on, without preparation.
rule-schedule-new-without-preparation-why = A new service needs a building, staff and approval; the schedule shows the preparation.

rule-schedule-expansion-without-preparation = { $count ->
       [one] One service is enlarged
      *[other] { $count } services are enlarged
    }, but the schedule shows neither preparation nor when the new places begin.
rule-schedule-expansion-without-preparation-why = New places need staff, room and a decision; the schedule must show when.

rule-schedule-delegated-while-built = Design, application, building and provision all fall in one year, paid as a delegated activity that already runs.
rule-schedule-delegated-while-built-why = A delegated activity is paid per place of a running service; building is paid otherwise and takes more than a year.

rule-schedule-preparation-after-provision = Preparation is marked after provision has begun.
rule-schedule-preparation-after-provision-why = A service is prepared first and provided afterwards.

rule-schedule-opens-later = The service opens in { $opens }, but the plan gives it for { $year }.
rule-schedule-opens-later-why = A service cannot be provided before it opens.

rule-schedule-month-outside = The text speaks of { $months }, but the schedule marks other months.
rule-schedule-month-outside-why = Schedule and description must be about the same time.

rule-schedule-absent = The plan has no schedule: nothing says when anything is done.
rule-schedule-absent-why = An annual plan must say in which months each activity takes place; otherwise it cannot be followed.

rule-law-body-renamed = "{ $old }" has not existed since { $since }; it is now "{ $new }".
rule-law-body-renamed-why = A body that no longer exists cannot have a duty.

rule-law-act-repealed = "{ $old }" was repealed in { $since }; it is now "{ $new }".
rule-law-act-repealed-why = A plan must rest on the law in force in its year.

rule-law-kind-of-service-old = "{ $old }" is a kind of service under the law before { $since }; now: { $new }.
rule-law-kind-of-service-old-why = Since 1 July 2020 services are of the kinds of art. 15 of the Social Services Act.

rule-law-personal-assistant = Since { $since } a personal assistant is a matter of the mechanism "personal help", not a social service.
rule-law-personal-assistant-why = Since 1 September 2019 personal help has a law of its own; the municipality only provides under that mechanism.

rule-law-employment-as-service = { $count ->
       [one] One row is
      *[other] { $count } rows are
    } about employment, but stand among the social services.
rule-law-employment-as-service-why = Employment is a measure of the labour market; it has no users and places under the law on services.

rule-law-adopted-late = The plan for { $year } was adopted on { $date }, after { $deadline }.
rule-law-adopted-late-why = The time limit for adoption is given by the rules of the year; a late plan does not reach the agency in time.

rule-law-consultation-short = The public discussion lasts { $days } days; it must last at least 30.
rule-law-consultation-short-why = Art. 62 НПСУ asks for at least 30 days of discussion of the draft.

rule-law-basis-missing = The plan does not say under which law it is drawn up.
rule-law-basis-missing-why = Since 1 July 2020 the annual plan is made under the Social Services Act and has other contents; it must show which law holds.

rule-reference-consultation-missing = Nothing records that the plan was agreed, discussed or commented on.
rule-reference-consultation-missing-why = The plan is agreed and discussed; without a record nobody knows with whom and when.

rule-reference-announced-activity-missing = The heading announces { $what }, but no row of the section has it.
rule-reference-announced-activity-missing-why = What a heading announces needs a row, somebody who does it and a time.

rule-reference-service-place-differs = "{ $service }" has another place or body in two rows: { $one }; { $other }.
rule-reference-service-place-differs-why = One service has the same place and responsible body in each row.

rule-reference-payer-not-executor = The money is from "{ $payer }", but that institution is not among those who carry the row out, and no ground is given.
rule-reference-payer-not-executor-why = Who pays from a budget of its own must carry out the row or be a partner, or the agreement must be named.


rule-reference-two-approvals = At the head the plan is approved by "{ $role }", in its text by the municipal council.
rule-reference-two-approvals-why = One body approves a document: the council adopts the plan on the proposal of the mayor.


rule-text-description-cut-off = The description is cut off: "…{ $end }"; the row's money and responsible body break off too.
rule-text-description-cut-off-why = The row was torn, mostly at the end of a page; what was lost is to be added.

rule-text-only-study = The title promises "{ $promise }", but the description plans only a study and a report.
rule-text-only-study-why = A study does not provide what was promised; the title or the description has to change.

rule-text-one-time-act = A running service is described by an act done once: "{ $act }".
rule-text-one-time-act-why = The description should show what the service does during the year.


rule-sum-staffing-total = The printed total { $stated } is not what the rows add up to: { $added }.
rule-sum-staffing-total-why = A total of places or staff does not follow from the rows above it; one of the two is wrong.
rule-text-home-and-centre = The title promises a service "{ $home }", but the text is about "{ $centre }".
rule-text-home-and-centre-why = A service at home and a service in a centre differ in people, place and money.

rule-text-group-not-described = A group of people stands in the title and not in the description: { $list }.
rule-text-group-not-described-why = The description must say what each group of the title receives.

rule-text-word-unreadable = Words that cannot be read: { $list }.
rule-text-word-unreadable-why = The letters cannot stand together in a Bulgarian word: something was lost or misread.

rule-text-compound-noun = "{ $text }": a noun stands after the hyphen where an adjective belongs; a word is probably missing.
rule-text-compound-noun-why = A compound adjective needs its second part; the phrase is not complete as it stands.

rule-sum-count-announced = { $stated } are announced, but { $listed } are listed.
rule-sum-count-announced-why = The number that a sentence announces must be the number of what is listed.

rule-sum-shares-of-list = The shares of { $count } groups add up to { $sum } %, not to 100 %.
rule-sum-shares-of-list-why = The shares of all groups of a whole must add up to 100 %; the difference is rounding or a mistake.

rule-target-indicator-differs = One indicator in the same words has different values: { $list }.
rule-target-indicator-differs-why = An indicator is measured by one target; with two nobody knows when it is reached.

rule-period-event-years = One and the same event has different dates: { $list }.
rule-period-event-years-why = A service is opened, transformed or closed once; both dates cannot be right.

rule-period-next-strategy-overlaps = The next strategy is for { $next }, this one for { $own }: the years overlap or are not as many.
rule-period-next-strategy-overlaps-why = Each year has one strategy; the next one begins after this one ends.

rule-period-older-document = The plan is for { $spans }, the strategy for { $own }: left over from an older document.
rule-period-older-document-why = A plan for years before the strategy begins was carried over from an older document.

rule-period-length-differs = "{ $words }" does not agree with { $span }.
rule-period-length-differs-why = The length in words and the years must agree, and the parts must fit into the period of the strategy.

rule-period-span-reversed = The period ends before it begins: { $first } – { $last }.
rule-period-span-reversed-why = One of the two years is wrong.

rule-name-body-two-names = One body with one task has several names: { $list }.
rule-name-body-two-names-why = If it is one body, it needs one name; if there are two, the document must say who does what.

rule-name-level-differs = One and the same thing is once of the municipality, once of the district.
rule-name-level-differs-why = A municipal strategy promises for its own territory; "district" is left over from the district's document.

rule-table-groups-in-content = { $count ->
       [one] The target groups stand in the column for the content.
      *[other] In { $count } places the target groups stand in the column for the content.
    }
rule-table-groups-in-content-why = A text in another column is lost in look-ups and comparisons.

rule-text-item-cut-off = The list breaks off in the middle: { $ends }.
rule-text-item-cut-off-why = A word is missing after the preposition; nobody knows what is meant.

rule-text-opposite-direction = One and the same statement says "{ $one }" once and "{ $other }" once.
rule-text-opposite-direction-why = The two places say the opposite of each other.

rule-text-paragraph-repeated = { $count ->
       [one] One paragraph stands word for word in two places.
      *[other] { $count } paragraphs stand word for word in two places.
    }
rule-text-paragraph-repeated-why = A repeated paragraph is left over from copying: it is either superfluous or stands in the place of the text that is needed.

rule-text-small-word-misread = A small word is wrong: { $readings }.
rule-text-small-word-misread-why = A wrong preposition or particle changes what the sentence says.

rule-capacity-unreadable = "{ $printed }" cannot be read as a number of places.
rule-capacity-unreadable-why = Places are paid and reported; a misplaced mark may hide a missing digit.

rule-capacity-places-differ = The places of "{ $service }" differ: { $one } and { $other }.
rule-capacity-places-differ-why = A service has one capacity in a year – in the text, in the table of staff and in the summary table.

rule-capacity-row-differs = The row of "{ $service }" contradicts itself: "{ $says }", but the columns are { $columns }.
rule-capacity-row-differs-why = The words and the numbers of a row must say the same.

rule-target-without-base = { $count ->
       [one] One indicator has no base value.
      *[other] { $count } indicators have no base value.
    }
rule-target-without-base-why = Without a value at the beginning nobody can tell whether the target was reached.

rule-period-midterm-evaluation = The mid-term evaluation is in { $year }, but another place gives it another year, uses its conclusions before that or speaks of another review.
rule-period-midterm-evaluation-why = Conclusions can be used only after the evaluation, and there must be one of it.

rule-period-verification-ends = Periods of verification ({ $list }) that do not reach the end of the strategy { $own } or lie outside it.
rule-period-verification-ends-why = What is not verified to the end cannot be evaluated.

rule-numbering-sequence = Number { $one } is followed by { $other }.
rule-numbering-sequence-why = The number is the name of the activity in reports; a repeated or skipped number confuses references.

rule-name-document-kinds = The document is called by several names: { $list }.
rule-name-document-kinds-why = One document has one name; the other is left over from another model or points to a document that does not exist.

rule-reference-service-not-in-table = "{ $service }" is in the text, but has no row in the summary table or the table of staff.
rule-reference-service-not-in-table-why = A service without a row has no places, no staff and no money.

rule-reference-announced-document = "{ $text }…" is announced, but is not in the document.
rule-reference-announced-document-why = What is promised must be attached, or the document must say where it is.

rule-reference-measure-without-activities = { $count ->
       [one] One measure has no activity at all.
      *[other] { $count } measures have no activity at all.
    }
rule-reference-measure-without-activities-why = A measure without activities has nothing to carry it out.

rule-reference-activities-unassigned = { $count ->
       [one] One activity has nobody responsible, no deadline and no money.
      *[other] { $count } activities have nobody responsible, no deadline and no money.
    }
rule-reference-activities-unassigned-why = Without a responsible person, a deadline and money nobody can be asked for the activity.

rule-reference-logframe-partner = Measures without a partner between the text and the logical framework: { $list }.
rule-reference-logframe-partner-why = What is not in the logical framework is not verified; what is only there is not carried out.

rule-table-logframe-empty = { $count ->
       [one] One row of the logical framework has an empty cell.
      *[other] { $count } rows of the logical framework have empty cells.
    }
rule-table-logframe-empty-why = Without a result, a source or a period the row cannot be verified.

rule-text-closed-and-working = One place says that all are closed, but elsewhere at least one still works.
rule-text-closed-and-working-why = The two statements exclude each other.

rule-reference-duty-of-two = One duty belongs to "{ $one }" in the text and to "{ $other }" in the table.
rule-reference-duty-of-two-why = One person answers for one duty; otherwise nobody does.

rule-reference-funding-without-amounts = Sources of funding are named, but the whole strategy has not one amount.
rule-reference-funding-without-amounts-why = Without amounts nobody can judge whether the money is enough.

rule-period-monitoring-year-missing = Yearly monitoring is planned year by year, but is missing for { $list }.
rule-period-monitoring-year-missing-why = A year without monitoring goes unreported.

rule-reference-service-without-staff = { $count ->
       [one] One service of the summary table is not in the table of staff.
      *[other] { $count } services of the summary table are not in the table of staff.
    }
rule-reference-service-without-staff-why = Places without people who work there cannot be opened.

rule-reference-service-without-measure = { $count ->
       [one] One service of the summary table is in no measure.
      *[other] { $count } services of the summary table are in no measure.
    }
rule-reference-service-without-measure-why = A service without a measure and an activity cannot be planned for a year.

rule-name-abbreviation-without-name = Abbreviations that nowhere stand beside their full name: { $list }.
rule-name-abbreviation-without-name-why = A reader from outside cannot tell that the abbreviation and the name are one.

rule-sum-share-of-base = { $count } of { $whole } are { $right } %, not { $share } %.
rule-sum-share-of-base-why = The count, the share and the whole must agree.

rule-text-refers-to-others = "These children" stands below "{ $heading }", where nothing speaks of children.
rule-text-refers-to-others-why = The text belongs to another group of people.

rule-text-words-confused = Wrong words: { $list }.
rule-text-words-confused-why = A wrong word changes the meaning or makes the sentence unclear.

rule-text-slips = { $count ->
       [one] One place with a small slip of writing
      *[other] { $count } places with small slips of writing
    }: { $kinds }.
slip-quotation-unclosed = a quotation mark that is not opened or closed ("{ $text }…")
slip-comparative-hyphen = a hyphen is missing ("{ $text }")
slip-full-stop-missing = a full stop is missing before "{ $text }"
slip-abbreviation-space = a space after an abbreviation now is there, now is not ("{ $text }")
slip-capital-inside = a capital letter in the middle of a sentence ("{ $text }")
slip-quotation-marks-wrong = quotation marks are opened with the closing sign
slip-doubled-punctuation = a doubled punctuation mark ("{ $text }")
slip-currency-variants = the currency is written in several ways ({ $text })
slip-short-article = the short article in the place of the full one ("{ $text }")
slip-participle = a verbal noun in the place of a participle ("{ $text }")
slip-preposition-missing = a preposition ("с", "със") is missing ("{ $text }")
slip-number-apart = words that are written as one ("{ $text }")
slip-names-without-separator = two quoted names stand side by side without a comma
slip-bodies-without-separator = two responsible bodies stand side by side without a mark between them ("{ $text }")
slip-spacing = a space is missing after a mark, or stands before it
slip-doubled-word = a doubled word ("{ $text }")
slip-list-unfinished = a list that does not end with a full stop
rule-text-slips-why = Doubled words and marks, open quotation marks and the like; they are corrected in one go.

rule-text-words-misread = Words one letter away from words used often in the document: { $list }.
rule-text-words-misread-why = Most likely they are mistakes; otherwise they are rare words to be confirmed.

rule-law-act-not-yet = "{ $act }" is in force since { $year }, after the period of this document began.
rule-law-act-not-yet-why = When the document was made, another act was in force.

rule-reference-body-undefined = Bodies act in the stages that the document does not describe: { $list }.
rule-reference-body-undefined-why = Nobody knows who they are and what can be asked of them.

rule-target-without-number = { $count ->
       [one] One indicator promises more or less, but no number.
      *[other] { $count } indicators promise more or less, but no number.
    }
rule-target-without-number-why = Without a number nobody knows how much is enough.

rule-target-range-at-least = { $count ->
       [one] "At least" stands before a range.
      *[other] "At least" stands before a range in { $count } places.
    }
rule-target-range-at-least-why = The least is the lower end; the upper one says nothing.

rule-capacity-absent = { $count ->
       [one] One row of the summary table has no capacity in any year.
      *[other] { $count } rows of the summary table have no capacity in any year.
    }
rule-capacity-absent-why = Either the row is no service, or its places were forgotten.

rule-text-closing-or-transforming = "{ $service }" is closed in one place and transformed in another.
rule-text-closing-or-transforming-why = What is closed cannot become another service; places and staff depend on it.

rule-capacity-working-without-places = "{ $service }" already works according to the text, but the table has no places for { $year }.
rule-capacity-working-without-places-why = The service works, or it is still to be opened.
rule-period-outside-strategy = The plan is for { $year }, but the strategy kept for the municipality is for { $from }–{ $to }.
rule-period-outside-strategy-why = The annual plan carries out a strategy that is in force; if there is a newer one, it has not been imported yet.
rule-period-outside-strategy-suggestion = Import the strategy that covers { $year }.

rule-reference-rows-without-measure = { $count ->
       [one] One row of the plan matches
      *[other] { $count } rows of the plan match
    } no measure of the strategy in force.
rule-reference-rows-without-measure-why = The annual plan carries out the strategy; what stands outside it needs a reason.
rule-reference-rows-without-measure-suggestion = Link the row with the activity that it carries out, or explain why it stands outside the strategy.

rule-reference-measures-without-row = { $count ->
       [one] One measure of the strategy that concerns this year has
      *[other] { $count } measures of the strategy that concern this year have
    } no row in the plan.
rule-reference-measures-without-row-why = Either the measure waits for another year, or the plan forgot it.
rule-reference-measures-without-row-suggestion = Add a row, or link the measure with the row that carries it out.

rule-capacity-jump-of-a-year = Last year's plan ends with { $before } places, this one begins with { $now } and does not say why.
rule-capacity-jump-of-a-year-why = Either one of the plans is wrong, or a decision between them is not told.

rule-reference-rows-dropped = { $count ->
       [one] One row of last year's plan is
      *[other] { $count } rows of last year's plan are
    } not in this one.
rule-reference-rows-dropped-why = People who used the service ask where it went.

rule-reference-rows-added = { $count ->
       [one] One row was not in last year's plan and does not say that it is new
      *[other] { $count } rows were not in last year's plan and do not say that they are new
    }.
rule-reference-rows-added-why = A reader takes such a row for something that was always there.

rule-table-unnamed-column = { $count ->
       [one] One column has no heading; what it holds was guessed from its values.
      *[other] { $count } columns have no heading; what they hold was guessed from their values.
    }
rule-table-unnamed-column-why = Without a heading nobody knows what the value means.

rule-table-empty-cell = { $count ->
       [one] In one row a cell is empty that must be filled in.
      *[other] In { $count } rows cells are empty that must be filled in.
    }
rule-table-empty-cell-why = An empty cell does not say whether there is no value or it was forgotten.

rule-sum-parts-of-whole = The parts { $parts } make { $sum }, but the whole is { $whole }.
rule-sum-parts-of-whole-why = Money by source, men and women, towns and villages are the whole; where they make another sum, one number is wrong.

rule-sum-table-total = The printed total in the table is { $stated }, but its rows make { $added }.
rule-sum-table-total-why = The row is exactly the sum of the others in one column and not in another: a number there is wrong.

rule-sum-counted-list = { $stated } are announced, but { $listed } are listed.
rule-sum-counted-list-why = A number before a list and the list must say the same: members, municipalities, priorities.

rule-sum-figure-stated-twice = The same thing of one year is { $one } in one place and { $other } in another.
rule-sum-figure-stated-twice-why = The analysis is quoted; of one thing in one year only one number can be right.

rule-capacity-total-differs = All services together have { $one } places in the text and { $other } in the table.
rule-capacity-total-differs-why = The number of all places is what is quoted first; it must be the sum of the table.

rule-capacity-kept-and-changed = The measure keeps the places of "{ $service }", but in the table they change: { $columns }.
rule-capacity-kept-and-changed-why = The places are kept or they change; money and staff depend on it.

rule-target-against-direction = "{ $text }": from { $base } to { $target } is the opposite of what is wanted.
rule-target-against-direction-why = The target must lie where the words of the indicator point.

rule-target-share-above-whole = A share of { $share } is more than the whole.
rule-target-share-above-whole-why = A part of the people or buildings cannot be more than all of them.

rule-target-users-of-service = "{ $text }": { $one } among the indicators, { $other } in the table.
rule-target-users-of-service-why = One service in one year has one number of users; else progress is measured from a wrong start.

rule-target-group-not-taken-up = Target groups that no measure and no service takes up: { $list }.
rule-target-group-not-taken-up-why = Where a group comes first, something must be done for it.

rule-period-row-event-year = For "{ $service }" the text says { $one }, the row of the table { $other }.
rule-period-row-event-year-why = A service opens, widens or closes in one year.

rule-period-report-deadlines = The yearly report has different deadlines: { $list }.
rule-period-report-deadlines-why = The report cannot be discussed before it is written, nor have two deadlines.

rule-period-stage-outside = A stage outside the strategy's years { $own }: { $list }.
rule-period-stage-outside-why = After its last year a strategy is not carried out.

rule-name-called-otherwise = The strategy speaks of itself as of another document: { $list }.
rule-name-called-otherwise-why = Another name or level was left over from another document.

rule-name-other-district = The district { $other } is named, but the strategy is of { $own }.
rule-name-other-district-why = The name of another district is mostly left over from its document.

rule-name-service-two-names = One service is under several names: { $list }.
rule-name-service-two-names-why = Where the service is one, its name must be one; where they are two, one is not in the table.

rule-reference-annex-missing = "{ $annex }" is referred to, but the document does not hold it.
rule-reference-annex-missing-why = A reader looks for the annex; without it the sentence says nothing.

rule-table-services-year-missing = There is no number of "{ $service }" for { $years }.
rule-table-services-year-missing-why = An empty cell does not tell whether the service ends or the number was forgotten.

rule-table-stage-empty = { $count ->
       [one] One stage has an empty cell.
      *[other] { $count } stages have an empty cell.
    }
rule-table-stage-empty-why = For each stage it must be known when it is, what is done and who is responsible.

rule-table-service-cells-swapped = In the row of "{ $service }" two cells are exchanged: "{ $content }", "{ $location }".
rule-table-service-cells-swapped-why = The cells stand in each other's columns and will be read wrongly.

rule-sum-fraction-of-share = "{ $words }" does not agree with { $share }.
rule-sum-fraction-of-share-why = Readers remember the words; they must say the same as the number.

rule-capacity-year-of-opening = "{ $service }": the row speaks of { $year }, and the places of { $column } are { $printed }.
rule-capacity-year-of-opening-why = The row of the service contradicts itself: nobody knows from when on there are places.

rule-capacity-of-workers = "{ $service }": the number seems to count those who work, not those who use it.
rule-capacity-of-workers-why = Capacity counts users; those who work are counted with the staff.

rule-period-project-ends = The project ends in { $end }, and its service is planned for the whole period { $own }.
rule-period-project-ends-why = When the project has ended somebody must pay for the service; the strategy must say who.

rule-period-programme-of-before = { $programme } is of the programming period until { $end }; the strategy begins in { $own }.
rule-period-programme-of-before-why = The payments of the programme have ended; the money must come from another one.

rule-period-national-document-ends = National documents that the strategy builds on end before it does: { $list }.
rule-period-national-document-ends-why = When its basis ends a strategy must be looked at again; it had better foresee that.

rule-period-yearly-plan-as-basis = The yearly plan for { $year } is named as a basis of the strategy, but should follow from it.
rule-period-yearly-plan-as-basis-why = The yearly plan is made after the strategy, not the other way round.

rule-period-yearly-plan-undated = A yearly plan whose activities last for the whole period of the strategy.
rule-period-yearly-plan-undated-why = A yearly plan says what is done in the year and until when.

rule-period-undated-moment = { $count ->
       [one] One number is "at the present moment" without a date.
      *[other] { $count } numbers are "at the present moment" without a date.
    }
rule-period-undated-moment-why = A strategy is read for years; without a date the number means nothing.

rule-numbering-full-stop = Most numbers end with a full stop, these do not: { $list }.
rule-numbering-full-stop-why = Writing alike helps to find each measure and activity.

rule-name-district-left-over = Left over from a strategy of the district: { $list }.
rule-name-district-left-over-why = A municipal strategy plans for its own territory; it cannot promise for the district or for all municipalities.

rule-name-abbreviation-variants = "{ $one }" and "{ $other }" stand in the same place of a sentence: are they the same?
rule-name-abbreviation-variants-why = Two abbreviations that are nearly alike confuse; one of them is likely a slip.

rule-name-two-wordings = One thing under two names: { $list }.
rule-name-two-wordings-why = Who searches for one name does not find the other; one of them should be chosen.

rule-name-body-twice-in-roles = One body has two lists of duties: { $list }.
rule-name-body-twice-in-roles-why = Nobody knows which list holds.

rule-name-direction-by-objective = { $count ->
       [one] One direction is called by the words of an objective instead of its title.
      *[other] { $count } directions are called by the words of an objective instead of their titles.
    }
rule-name-direction-by-objective-why = A direction must have the same title everywhere, to be found.

rule-reference-duty-of-several = The same duty is given to several bodies: { $list }.
rule-reference-duty-of-several-why = What several are to do, each leaves to the other; and two reports may differ.

rule-reference-indicator-without-measure = { $count ->
       [one] One indicator promises something for which there is no measure, activity or service.
      *[other] { $count } indicators promise something for which there is no measure, activity or service.
    }
rule-reference-indicator-without-measure-why = When nobody works for an indicator it will not be reached.

rule-reference-action-plan-missing = An action plan or schedule is spoken of, and the activities have no body, money or date.
rule-reference-action-plan-missing-why = What is not planned cannot be compared with what was done.

rule-reference-communication-unplanned = The communication programme has { $count } activities and its plan { $rows } rows; most of the activities are not in it.
rule-reference-communication-unplanned-why = An activity without a row in the plan has neither a body nor a date.

rule-table-content-in-groups = { $count ->
       [one] The column for the target groups of one service holds what is done.
      *[other] The column for the target groups of { $count } services holds what is done.
    }
rule-table-content-in-groups-why = A target group is people; by it one looks for whom the service is.

rule-table-wider-than-municipality = { $count ->
       [one] One service of the municipality is for the whole country.
      *[other] { $count } services of the municipality are for the whole country.
    }
rule-table-wider-than-municipality-why = A municipal strategy plans for its municipality; a wider reach must be explained.

rule-table-communication-empty = { $count ->
       [one] One row of the plan of communication is not filled in.
      *[other] { $count } rows of the plan of communication are not filled in.
    }
rule-table-communication-empty-why = Without means, result, body or date an activity cannot be done and verified.

rule-text-objective-repeats-direction = The general objective repeats the words of the direction.
rule-text-objective-repeats-direction-why = An objective must say what is to be reached in the direction.

rule-target-how-often = { $count ->
       [one] One place leaves open how often: twice a year, or once in two years.
      *[other] { $count } places leave open how often: twice a year, or once in two years.
    }
rule-target-how-often-why = How often must be understood in one way, to be verified.

rule-text-noun-missing = { $count ->
       [one] In one place the noun after the adjective is missing.
      *[other] In { $count } places the noun after the adjective is missing.
    }
rule-text-noun-missing-why = Nobody knows who or what is meant.

rule-text-elements-repeated = { $count ->
       [one] One objective, measure or activity stands word for word in a third place.
      *[other] { $count } objectives, measures and activities stand word for word in a third place.
    }
rule-text-elements-repeated-why = Whoever changes one place forgets the other; a reference is enough.

rule-name-effect-and-efficiency = One and the same is once effectiveness (what is reached), once efficiency (at what cost).
rule-name-effect-and-efficiency-why = They are two criteria; an objective must have one of them.

rule-name-body-misnamed = "{ $wrong }" is not the name of the body; it is "{ $right }".
rule-name-body-misnamed-why = By its name one looks for the body that answers.
rule-target-groups-overlap = Target groups that hold one another or say one thing twice: { $list }.
rule-target-groups-overlap-why = People who are in two groups are counted twice.

rule-target-vision-is-activity = The vision begins with "{ $word }": it says what is done, not what shall be.
rule-target-vision-is-activity-why = A vision describes the state that is wanted; activities lead to it.

rule-target-goal-without-activity = Goals for which no row of the plan is: { $list }.
rule-target-goal-without-activity-why = A goal without an activity is not carried out; the rows are for other people.

rule-reference-service-listed-twice = "{ $service }" stands in { $count } rows of different sections: which of them plans it?
rule-reference-service-listed-twice-why = A service must have one row; otherwise people and money are counted twice.

rule-reference-running-without-money = { $count ->
       [one] One running service relies
      *[other] { $count } running services rely
    } on a project alone that is not named: nobody knows what money the work goes on with.
rule-reference-running-without-money-why = A new service may wait for a project; people who are served already cannot.

rule-reference-goals-missing = The plan has no goal, no priority and no target groups: nobody sees what the rows are for.
rule-reference-goals-missing-why = Without a goal nobody can tell whether the activities achieved anything.

rule-reference-monitoring-missing = Nothing says who reports how the plan is carried out, when, and to whom.
rule-reference-monitoring-missing-why = A plan that nobody watches and reports cannot be mended in time.

rule-reference-service-without-row = Services that stand only in the description of another row and have no row, place and number of their own: { $list }.
rule-reference-service-without-row-why = Every service is planned with its own place, number and source of money.

rule-reference-executor-not-competent = { $count ->
       [one] One row is
      *[other] { $count } rows are
    } about employment, but "{ $body }" carries it out; employment is the task of the Employment Agency and the labour offices.
rule-reference-executor-not-competent-why = An institution that has no such task cannot carry the row out.

rule-reference-goals-wider-than-rows = The goals are for "{ $wide }", but { $count } of { $rows } rows with a place are in "{ $town }" alone.
rule-reference-goals-wider-than-rows-why = A goal for the villages is not reached by activities in the town alone.

rule-reference-promised-activities = The plan says that it holds the "{ $what }" of the year, but gives no row with a place, term, money or responsible body.
rule-reference-promised-activities-why = The promised content is missing.

rule-reference-programmes-in-prose = The plan counts on programmes that are named nowhere.
rule-reference-programmes-in-prose-why = Without the name of the programme nobody knows whether it pays for such work.

rule-reference-outside-the-field = Rows about the municipality at large, not about social services: { $list }.
rule-reference-outside-the-field-why = The plan of services cannot show whether they are carried out.

rule-capacity-none-given = No service with a number of places or users stands anywhere in the plan.
rule-capacity-none-given-why = A plan of services begins with how many people get which service.

rule-text-stretch-repeated = { $count ->
       [one] In one row
      *[other] In the descriptions of { $count } rows
    } the same stands word for word: "{ $text }". Is one kind of help planned at several places?
rule-text-stretch-repeated-why = Equal words show either a copied text or one service planned twice.

rule-text-description-general = Descriptions that do not say what exactly is done and for whom: { $list }.
rule-text-description-general-why = By such a description nothing can be carried out or reported.

rule-text-cell-repeats-cell = { $count ->
       [one] In one row
      *[other] In { $count } rows
    } the column of responsible bodies repeats a sentence of the description.
rule-text-cell-repeats-cell-why = The sentence got into two columns; one of them lacks its own content.

rule-text-wrong-collocation = Words that do not go together: { $list }.
rule-text-wrong-collocation-why = Probably one word was written for another; the sense is lost.

rule-text-nothing-of-its-own = The plan holds no number, settlement, amount or term: the same text could be that of any municipality and year.
rule-text-nothing-of-its-own-why = A general text is no plan; nobody can work by it.

rule-text-opens-what-exists = The row plans "{ $opened }", but speaks of "{ $existing }" as of those that are there already.
rule-text-opens-what-exists-why = Either it is not the first or there is none yet; the two need different money and terms.

rule-name-source-variants = The municipality's own money goes under several names: { $list }.
rule-name-source-variants-why = Sums by source are made by its name.

rule-name-lists-of-one-name = The principles are listed at two places, with different points.
rule-name-lists-of-one-name-why = Nobody knows which of the two lists holds.

rule-table-rows-cut-by-page = { $count ->
       [one] One row is cut by the end of the page and goes on
      *[other] { $count } rows are cut by the end of the page and go on
    } without number and name.
rule-table-rows-cut-by-page-why = In reading, and in another file, the second half is taken for a new row.

rule-sum-pay-per-person = { $monthly } a month for { $people } people are { $each } for each: less than half of the minimum wage of { $year } ({ $wage }).
rule-sum-pay-per-person-why = The amount, the number or the months are wrong, or the work is of few hours, which the plan should say.

rule-law-foster-care-as-service = Foster care is put down as a social service, but it is a measure of child protection.
rule-law-foster-care-as-service-why = Foster care is governed by the Child Protection Act and is none of the kinds of art. 15 of the Social Services Act.

rule-law-local-service-in-map = Local services among the services of the National Map: { $list }.
rule-law-local-service-in-map-why = These services are paid by the municipal budget and belong to the second part of the plan.

rule-law-service-without-kind = Services that name none of the ten kinds of the law: { $list }.
rule-law-service-without-kind-why = One centre gives several kinds of services, each with its own number of users (art. 15 of the Social Services Act).

rule-law-map-unnamed = The plan does not mention the National Map of social services.
rule-law-map-unnamed-why = From the plans for 2026 on the services are those of the National Map (art. 38 of the Social Services Act).

rule-law-municipal-part-missing = There is no part on the services that the municipal budget pays, and nothing says that there are none.
rule-law-municipal-part-missing-why = The plan has two parts: the services of the National Map and those of the municipal budget.

rule-law-users-not-places = The plan counts "{ $text }", but the law wants the greatest number of users.
rule-law-users-not-places-why = From the plans for 2026 on each service has its greatest number of users.

rule-reference-council-unheard = The discussion mentions neither the council on social services nor the Social Assistance Directorate.
rule-reference-council-unheard-why = Users, staff, the directorate and the council take part in the discussion of the plan.

rule-reference-approval-undated = The agreement or approval has no date.
rule-reference-approval-undated-why = Without a date nobody sees whether the agreement came before the adoption.

rule-name-other-document-line = At the end of the plan, or on each page, stands the title of another document.
rule-name-other-document-line-why = The table was probably taken over with the line below it; a reader does not know which document this is.

rule-capacity-change-unspoken = The places of "{ $service }" go from { $one } to { $other }, but its row speaks of no change.
rule-capacity-change-unspoken-why = The change needs money, people and a decision; who reads the row is not told of it.

rule-capacity-reduced-though-waiting = The places of "{ $service }" are reduced from { $one } to { $other }, though people wait for it.
rule-capacity-reduced-though-waiting-why = To reduce them may be right, but the strategy has to say where those who wait go.

rule-capacity-conditional = { $count ->
       [one] One service comes only if there is money, but its places are planned already.
      *[other] { $count } services come only if there is money, but their places are planned already.
    }
rule-capacity-conditional-why = The places are counted as planned, and nobody has promised them.

rule-text-widened-or-not = One service is widened in one place, and no widening is foreseen in another.
rule-text-widened-or-not-why = The work and the places may be two things, but the reader must be told which one is widened.

rule-text-preposition-form = A preposition before the same sound: { $list }.
rule-text-preposition-form-why = Before "с" and "з" one writes "със", before "в" and "ф" "във"; or the preposition itself is wrong.

rule-text-need-of-lack = A lack is listed among the needs.
rule-text-need-of-lack-why = Nobody needs a lack: the list of needs goes over into a list of troubles.

rule-period-school-terms = A row of the logical framework is verified by school terms, but nothing in it is about schools.
rule-period-school-terms-why = The period was copied from the row on education; a crisis centre or a home has no school terms.

rule-table-groups-narrower = The service is "{ $name }", but its target group is only: { $groups }.
rule-table-groups-narrower-why = The places of the others are for nobody.

rule-table-outcomes-exchanged = The effects of specific objectives { $one } and { $other } are exchanged.
rule-table-outcomes-exchanged-why = Each objective would be measured by what the other one does.

rule-target-yearly-or-once = "{ $one }" is each year, but "{ $other }" is for the whole period.
rule-target-yearly-or-once-why = Over the years of the strategy the one is several times the other.

rule-name-programme-or-body = "{ $short }" is a programme in one place and a body in another.
rule-name-programme-or-body-why = Two things have one abbreviation, and the reader must guess which of them is meant.

rule-text-no-providers = The text says that there are no NGOs, but they provide services of the table.
rule-text-no-providers-why = One of the two is left over from another time or another document.

rule-target-share-or-all = The same aim is for { $share } in one place and for all in another.
rule-target-share-or-all-why = To reach the one is not to reach the other.

rule-period-before-its-body = An activity is due in { $deadline }, but its body is set up later ("{ $body }", { $period }).
rule-period-before-its-body-why = At that time there is nobody to do it.

rule-sum-product-differs = { $stated } is stated, but { $factors } gives { $product } in all.
rule-sum-product-differs-why = People or places multiplied by the rate must give the stated amount.

rule-sum-labelled-total = The rows add up to { $added }, but the row of the total says { $stated }.
rule-sum-labelled-total-why = The total of a table must be the sum of its rows.

rule-sum-section-elsewhere = Here it is { $stated }, but { $sum } is what the rows or the total of the section give.
rule-sum-section-elsewhere-why = The same amount must be the same throughout the plan.

rule-sum-announced-parts = "{ $text }" are announced, but the document has { $listed }.
rule-sum-announced-parts-why = A part was added or taken out, and the sentence about it was not corrected.

rule-capacity-change-denied = The text says that the number does not change, but rows change it: { $list }.
rule-capacity-change-denied-why = The sentence and the row cannot both be right.

rule-period-two-strategy-periods = One and the same strategy has different periods: { $periods }.
rule-period-two-strategy-periods-why = One of the periods is left over from an older document or mistyped.

rule-period-built-later = The service is new in { $year }, but the building works end in { $finished }.
rule-period-built-later-why = No service can be given in a house that is still being built.

rule-period-term-before-year = The term is { $term }, but the plan is for { $year }.
rule-period-term-before-year-why = The term is left over from an older plan, or nobody pays for the row any more.

rule-period-promulgated = Adopted on { $adopted }, promulgated on { $promulgated }: one of the dates is wrong.
rule-period-promulgated-why = What is adopted is promulgated within weeks, and never before it is adopted.

rule-reference-working-without-row = The text says that "{ $service }" works, but the plan has no such row.
rule-reference-working-without-row-why = A service without a row has no places, no money and nobody responsible in the year.

rule-schedule-opens-in-month = The service begins { $opens }, but the schedule marks it as provided before that.
rule-schedule-opens-in-month-why = Schedule and description must be about the same time.

rule-schedule-provided-while-built = The house is still to be built, but the service is marked as provided from the first quarter.
rule-schedule-provided-while-built-why = No service can be given in a house that is being built; preparation comes first.

rule-schedule-season-outside = The row is for a time ("{ $season }") that the schedule does not mark.
rule-schedule-season-outside-why = Schedule and description must be about the same time.
rule-period-impossible-date = No calendar has this date: { $list }.
rule-period-impossible-date-why = The month has fewer days or the year fewer months; nobody knows which day is meant.

rule-period-own-differs = The strategy is for { $own } and says of itself { $list }.
rule-period-own-differs-why = A strategy has one period; the other one was left over from another document, or the title is wrong.

rule-period-data-after-adoption = Data of { $list }, but the strategy was adopted on { $adopted }.
rule-period-data-after-adoption-why = When the strategy was adopted these data did not exist yet.

rule-period-stages-overlap = The stages "{ $one }" and "{ $other }" overlap: { $year } is in both.
rule-period-stages-overlap-why = Each year must belong to one stage, so that it is known what is done in it.

rule-period-service-outside = Planned for { $year }, but the strategy is for { $own }.
rule-period-service-outside-why = A strategy cannot plan what comes after it.

rule-sum-rate-differs = One rate of { $when } is { $one } in one place and { $other } in another.
rule-sum-rate-differs-why = On one day the rate of a municipality or district has one value.

rule-sum-change-stated = The difference between { $one } and { $other } is { $difference }, not { $stated }.
rule-sum-change-stated-why = The change must be the difference of the two numbers.
rule-sum-trend-differs = The text says that the number moves one way, and the numbers year by year go the other way: { $list }.
rule-sum-trend-differs-why = The word for the direction and the numbers must say the same.

rule-sum-units-counted = Their number is told differently ({ $unit }): { $list }.
rule-sum-units-counted-why = A territory has one number of municipalities, villages and settlements.

rule-sum-stated-total = The money needed is { $stated }, but the total of the table is { $total }.
rule-sum-stated-total-why = Text and table must give one sum for the whole strategy.

rule-name-service-of-two-groups = One service is for different people: "{ $one }" and "{ $other }".
rule-name-service-of-two-groups-why = The name says for whom the service is; it must be the same in all tables.

rule-text-strength-denied = The SWOT analysis counts one thing both as a strength and as lacking.
rule-text-strength-denied-why = Only one of the two can be true; the other was left over from another document.

rule-period-stages-gap = In no stage: { $list }.
rule-period-stages-gap-why = The stages must cover the whole period of the strategy.

rule-reference-town-differs = The activity has "{ $service }" elsewhere than the table: "{ $location }".
rule-reference-town-differs-why = A service is in one place; building and staff are looked for there.

rule-numbering-captions = "{ $one }" is followed by "{ $other }".
rule-numbering-captions-why = A reader finds the table by its number; a repeated or skipped number leads to a wrong place.

rule-reference-caption-missing = There is a reference to { $caption }, and there is none.
rule-reference-caption-missing-why = A reader cannot find what is referred to.

rule-target-product-differs = One and the same product is { $one } in one place and { $other } in another.
rule-target-product-differs-why = The logical framework and the indicators must ask for the same.
rule-target-indicator-without-value = { $count ->
       [one] One indicator has no value at all.
      *[other] { $count } indicators have no value at all.
    }
rule-target-indicator-without-value-why = Without a number nobody can say whether the indicator was reached.

rule-target-prose-differs = The prose speaks of { $prose }, the indicator of { $indicator }.
rule-target-prose-differs-why = The sentence and the indicator count the same and must give the same number.

rule-schedule-frequency-differs = It says "{ $text }", but { $marks ->
       [one] one quarter is marked.
      *[other] { $marks } quarters are marked.
    }
rule-schedule-frequency-differs-why = The schedule must show the activity as often as it takes place.

rule-schedule-quarter-outside = The text speaks of "{ $when }", but the schedule marks other quarters.
rule-schedule-quarter-outside-why = Schedule and description must be about the same time.

rule-period-consultation-order = { $then } is before { $first }: the dates of discussion and adoption are in an impossible order.
rule-period-consultation-order-why = The draft is first published, then discussed and adopted in the end.
