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

rule-sum-parts-of-row = The parts add up to { $sum }, but the whole is stated as { $whole }: a difference of { $difference }.
rule-sum-parts-of-row-why = Salaries, maintenance and the other parts of an amount must give the stated whole.

rule-sum-section-total = The rows add up to { $sum }, but the stated total is { $whole }: a difference of { $difference }.
rule-sum-section-total-why = The stated total of a section or plan must be the sum of its rows.

rule-sum-monthly-amount = { $total } at { $monthly } a month are { $months } months: the amount does not give whole months within the year.
rule-sum-monthly-amount-why = The monthly amount multiplied by the months must give the total.

rule-sum-rate-for-each = { $people } people at { $monthly } a month do not give { $total }. If { $monthly } is for all of them, "each" is wrong.
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
       [one] One service has
      *[other] { $count } services have
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

rule-reference-adoption-blank = The place for { $blanks } of the decision that adopts the plan is left blank.
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

rule-schedule-one-off-in-all-quarters = Things done once are marked in all four quarters.
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

rule-schedule-opens-later = The service opens in { $opens }, but is marked as provided in { $year }.
rule-schedule-opens-later-why = A service cannot be provided before it opens.
