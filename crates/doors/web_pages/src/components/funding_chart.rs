//! Money by source: a table whose last column is the chart.

use maud::{Markup, html};

/// One bar.
pub struct Bar {
    pub label: String,
    /// The figure as a person reads it.
    pub figure: String,
    /// The length in thousandths of the longest bar.
    pub thousandths: u32,
}

/// A table with bars. `totals` stand below, one row each.
pub struct FundingChart {
    pub caption: String,
    pub source_heading: String,
    pub figure_heading: String,
    pub bars: Vec<Bar>,
    pub totals: Vec<(String, String)>,
}

/// The chart. The bars say nothing that the figures do not say, so screen readers skip them.
pub fn funding_chart(chart: &FundingChart) -> Markup {
    html! {
        table.funding_chart {
            caption.visually_hidden { (chart.caption) }
            thead {
                tr {
                    th scope="col" { (chart.source_heading) }
                    th.figure scope="col" { (chart.figure_heading) }
                    td.funding_chart__bar aria-hidden="true" {}
                }
            }
            tbody {
                @for bar in &chart.bars {
                    tr {
                        th scope="row" { (bar.label) }
                        td.figure { (bar.figure) }
                        td.funding_chart__bar aria-hidden="true" {
                            svg viewBox="0 0 1000 16" preserveAspectRatio="none" focusable="false" {
                                rect width=(bar.thousandths) height="16" {}
                            }
                        }
                    }
                }
            }
            @if !chart.totals.is_empty() {
                tfoot {
                    @for (label, figure) in &chart.totals {
                        tr { th scope="row" { (label) } td.figure { (figure) } td.funding_chart__bar aria-hidden="true" {} }
                    }
                }
            }
        }
    }
}
