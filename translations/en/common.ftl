# Words that every part uses.

# The sections of a plan, by the exchange format.
section-kind-services = Social services
section-kind-horizontal_policies = Horizontal policies
section-kind-partnership = Cooperation and partnership
section-kind-human_resources = Human resources
section-kind-other = Other
section-kind-direction = Priority direction
section-kind-map_services = Services of the National Map
section-kind-municipal_services = Services from the municipal budget

# Where money comes from.
funding-source-state_delegated = activity delegated by the state
funding-source-state_budget = state budget
funding-source-municipal_budget = municipal budget
funding-source-own_revenue = own revenue
funding-source-project = project
funding-source-eu_programme = European programme
funding-source-national_programme = national programme
funding-source-agency_budget = budget of the Social Assistance Agency and its directorates
funding-source-school_budget = budget of a school
funding-source-donations = donations
funding-source-other = other source
funding-what-total = in total
funding-what-salaries = salaries
funding-what-maintenance = running costs
funding-what-monthly = a month

# What becomes of a service, and what a quarter is used for.
status-continuing = continues
status-new = new
status-expanding = expands
status-transforming = is transformed
status-closing = closes
quarter-use-provision = provision
quarter-use-preparation = preparation

severity-error = error
severity-warning = warning
severity-hint = hint

# Where something stands in a document; people count from 1.
place-paragraph = paragraph { $paragraph }
place-cell = table { $table }, row { $row }, column { $column }
place-on-page = { $place } (page { $page })

# The life of a version.
version-state-draft = draft
version-state-proposed = waits for review
version-state-accepted = accepted
version-state-rejected = rejected
version-state-superseded = superseded
