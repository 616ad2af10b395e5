//! "Всички домове са закрити" and elsewhere one of them still works.
//!
//! An error: the two statements exclude each other.

use opora_domain::findings::{Quotation, Severity};

use super::wording::{Piece, pieces};
use crate::examination::Examination;
use crate::rule::{Defect, Rule};
use crate::words::{any_phrase, phrase};

pub(crate) const RULE: Rule = Rule { name: "text-closed-and-working", severity: Severity::Error, find };

/// What can be closed, as a pattern of neighbouring words.
const CLOSED: &[&str] =
    &["специализиран* институци*", "социалн* дом*", "домове* за деца", "детск* домове*", "помощн* училищ*"];
/// Institutions for children, by what they are called; when all are closed, so are these.
const CHILDREN: &[&str] =
    &["дом* за деца лишени", "ддлрг", "дом* за медико", "дмсгд", "последна* институци*", "последната институци*"];
const GROUPS: &[&str] = &["деца", "децата", "стари", "възрастни", "младежи"];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    if examination.strategy.is_none() {
        return Vec::new();
    }
    let mut defects = Vec::new();
    for noun in CLOSED {
        let noun = examination.lexicon.wanted(&[noun]);
        let naming = pieces(examination, |piece| noun.is_in(piece.tokens));
        for group in ["деца", "стари", "възрастни"] {
            let of_group: Vec<&Piece<'_>> =
                naming.iter().filter(|piece| group_of(piece.says()) == Some(group)).collect();
            let closed: Vec<Quotation> = quotes(&of_group, is_closed);
            let working: Vec<Quotation> = quotes(&of_group, is_working);
            if !closed.is_empty() && !working.is_empty() {
                let count = working.len();
                defects.push(Defect::at(closed.into_iter().chain(working)).count("count", count));
            }
        }
    }
    if defects.is_empty() {
        defects.extend(all_but_one(examination));
    }
    defects
}

/// "Всички специализирани институции за деца са закрити", and one that is called by its kind goes on.
fn all_but_one(examination: &Examination<'_>) -> Option<Defect> {
    let institutions = examination.lexicon.wanted(&["всички специализиран* институци*"]);
    let closed = pieces(examination, |piece| institutions.is_in(piece.tokens))
        .into_iter()
        .find(|piece| is_closed(piece.says()) && group_of(piece.says()) == Some("деца"))?;
    let homes = examination.lexicon.wanted(CHILDREN);
    let goes_on = pieces(examination, |piece| {
        homes.is_in(piece.tokens)
            && any_phrase(
                piece.says(),
                &["продължава*", "функционира*", "отглеждат", "последна* институци*", "последната институци*"],
            )
            .is_some()
    });
    let working: Vec<Quotation> =
        goes_on.iter().filter(|piece| !is_closed(piece.says())).take(6).map(Piece::quote).collect();
    let count = working.len();
    (count > 0).then(|| Defect::at([closed.quote()].into_iter().chain(working)).count("count", count))
}

fn quotes(pieces: &[&Piece<'_>], test: fn(&str) -> bool) -> Vec<Quotation> {
    pieces.iter().filter(|piece| test(piece.says())).take(6).map(|piece| piece.quote()).collect()
}

/// Of which people the statement speaks first.
fn group_of(says: &str) -> Option<&'static str> {
    let first = GROUPS.iter().filter_map(|group| phrase(says, group)).min()?;
    let word = says.get(first.0..first.1)?.to_lowercase();
    Some(if word.starts_with("дец") || word.starts_with("млад") {
        "деца"
    } else if word.starts_with("стар") {
        "стари"
    } else {
        "възрастни"
    })
}

/// All of them are closed: nothing says "some", "gradually" or "is to be".
fn is_closed(says: &str) -> bool {
    let closed = any_phrase(says, &["бяха закрити", "са закрити", "са били закрити"]).is_some()
        || any_phrase(says, &["закриването*"]).is_some() && any_phrase(says, &["приключи*"]).is_some();
    closed && any_phrase(says, &["поетапно*", "част", "някои", "ще"]).is_none()
}

fn is_working(says: &str) -> bool {
    any_phrase(says, &["функционира*", "действа*", "работят", "наличието", "продължава", "подкрепа на работата"])
        .is_some()
        && !is_closed(says)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Специализираните институции за деца бяха закрити.\nВ общината функционира само една специализирана институция за деца.";
        assert_found(&RULE, &saying(text), "само една");
        let text = "До края на 2014 г. всички специализирани институции за деца са закрити.\nВ Дома за деца, лишени от родителска грижа, в с. Речна продължават да живеят деца.";
        assert_found(&RULE, &saying(text), "с. Речна");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Специализираните институции за деца бяха закрити.\nВ общината функционира една специализирана институция за стари хора.";
        assert_silent(&RULE, &saying(text));
        let text = "До края на 2014 г. всички специализирани институции за деца са закрити.\nДецата от Дома за деца, лишени от родителска грижа, в с. Речна бяха изведени.";
        assert_silent(&RULE, &saying(text));
    }
}
