//! What is wrong with a form, above it, with a link to each field.

use maud::{Markup, html};

/// One problem: the identifier of the field (or none), and the sentence.
pub struct Problem {
    pub field: Option<&'static str>,
    pub sentence: String,
}

/// The summary; nothing without problems. It takes the focus where JavaScript or the browser allows it.
pub fn problem_summary(title: &str, problems: &[Problem]) -> Markup {
    html! {
        @if !problems.is_empty() {
            div.problem_summary role="alert" id="problem" tabindex="-1" {
                h2 { (title) }
                ul.plain_list {
                    @for problem in problems {
                        li {
                            @match problem.field {
                                Some(field) => { a href={ "#" (field) } { (problem.sentence) } },
                                None => (problem.sentence),
                            }
                        }
                    }
                }
            }
        }
    }
}
