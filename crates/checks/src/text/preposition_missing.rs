//! "общност подкрепата на": a noun right before "подкрепата на", "помощта на": "с" or "със" was lost.
//!
//! A slip. Verbal nouns ("осигуряване подкрепата на") and prepositions may stand there.

use opora_domain::findings::Severity;

use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::text::three_words::three_words;
use crate::vocabulary::Vocabulary;

pub(crate) const RULE: Rule = Rule { name: "text-preposition-missing", severity: Severity::Hint, find };

const HELP: &[&str] = &["подкрепата", "съдействието", "помощта", "участието"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let vocabulary = Vocabulary::of_the_field();
    three_words(examination, HELP, |text, [noun, help, of]| {
        let lower = noun.text.to_lowercase();
        HELP.contains(&help.text)
            && of.text == "на"
            && text.get(noun.until..help.from) == Some(" ")
            && vocabulary.is_feminine(&lower)
            && !lower.ends_with("не")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &saying("Връзка между училище и общност подкрепата на кмета."), "общност подкрепата на");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &saying("Връзка с помощта на кмета и осигуряване подкрепата на кмета."));
    }
}
