//! A field of a form: label, hint, problem and input tied together by their identifiers.

use maud::{Markup, html};

/// The field of a search that stands in a row with its button.
pub fn search_field(name: &str, label: &str, value: &str) -> Markup {
    html! {
        div {
            label for={ "filter-" (name) } { (label) }
            input id={ "filter-" (name) } type="search" name=(name) value=(value) autocomplete="off";
        }
    }
}

/// What every kind of field has.
pub struct FormField<'a> {
    /// The name that the form sends; also the identifier.
    pub name: &'a str,
    pub label: String,
    pub hint: Option<String>,
    pub problem: Option<String>,
    pub required: bool,
}

impl<'a> FormField<'a> {
    /// A field with a label alone.
    pub fn new(name: &'a str, label: String) -> Self {
        Self { name, label, hint: None, problem: None, required: false }
    }

    /// With an explanation below the label.
    pub fn hint(self, hint: String) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// With what is wrong, where something is.
    pub fn problem(self, problem: Option<String>) -> Self {
        Self { problem, ..self }
    }

    /// That must be filled.
    pub fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// A line of text or another one-line input such as `date`, `number`, `search`.
    pub fn input(&self, kind: &str, value: &str) -> Markup {
        let mode = if kind == "number" { Some("numeric") } else { None };
        let kind = if kind == "number" { "text" } else { kind };
        self.around(html! {
            input id=(self.name) name=(self.name) type=(kind) inputmode=[mode] value=(value) required[self.required]
                autocomplete="off" aria-describedby=[self.described_by()] aria-invalid=[self.invalid()];
        })
    }

    /// Text of several lines.
    pub fn text_area(&self, value: &str, rows: usize) -> Markup {
        self.around(html! {
            // The first line break after the tag is not part of the text.
            textarea id=(self.name) name=(self.name) rows=(rows) required[self.required]
                aria-describedby=[self.described_by()] aria-invalid=[self.invalid()] { "\n" (value) }
        })
    }

    /// One of several; each choice is its value and its text.
    pub fn select(&self, choices: &[(String, String)], chosen: &str) -> Markup {
        self.around(html! {
            select id=(self.name) name=(self.name) aria-describedby=[self.described_by()] aria-invalid=[self.invalid()] {
                @for (value, text) in choices {
                    option value=(value) selected[value == chosen] { (text) }
                }
            }
        })
    }

    /// A file.
    pub fn file(&self, accept: &str) -> Markup {
        self.around(html! {
            input id=(self.name) name=(self.name) type="file" accept=(accept) required[self.required]
                aria-describedby=[self.described_by()] aria-invalid=[self.invalid()];
        })
    }

    fn around(&self, input: Markup) -> Markup {
        let class = if self.problem.is_some() { "form_field form_field--problem" } else { "form_field" };
        html! {
            div class=(class) {
                label for=(self.name) { (self.label) }
                @if let Some(hint) = &self.hint { p.form_field__hint id={ (self.name) "-hint" } { (hint) } }
                @if let Some(problem) = &self.problem {
                    p.form_field__problem id={ (self.name) "-problem" } { (problem) }
                }
                (input)
            }
        }
    }

    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.name));
        let problem = self.problem.as_ref().map(|_| format!("{}-problem", self.name));
        let all: Vec<_> = [problem, hint].into_iter().flatten().collect();
        (!all.is_empty()).then(|| all.join(" "))
    }

    fn invalid(&self) -> Option<&'static str> {
        self.problem.as_ref().map(|_| "true")
    }
}
