//! The numbers of a text that count or measure something: no years, ages, dates, articles and numbers of acts.

use crate::cells::dates::{dates, month_of, year_of, year_spans};
use crate::matching::{Token, TokenKind};
use crate::vocabulary::figures::{
    COUNTED_STEMS, DURATION_STEMS, NUMBERED_STEMS, PEOPLE_STEMS, PREPOSITIONS, STOP_WORDS,
};

/// A number with its place among the tokens.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FoundNumber {
    pub(crate) value: f64,
    pub(crate) unit: Option<String>,
    /// The index of its first token, and of the one after its last (the sign of a share included).
    pub(crate) first: usize,
    pub(crate) after: usize,
}

/// A printed number has at most so many digits; longer ones are identifiers.
const DIGITS: usize = 12;

/// The numbers of a text in order.
pub(crate) fn numbers(all: &[Token]) -> Vec<FoundNumber> {
    let dated: Vec<(usize, usize)> = dates(all).iter().map(|date| (date.first, date.after)).collect();
    let spans: Vec<usize> = year_spans(all).into_iter().map(|(_, first)| first).collect();
    let mut found = Vec::new();
    let mut place = 0;
    while place < all.len() {
        if let Some((_, after)) = dated.iter().find(|(first, after)| (*first..*after).contains(&place)) {
            place = *after;
            continue;
        }
        let Some((value, after, whole_year)) = number_at(all, place) else {
            place += 1;
            continue;
        };
        let in_span = spans.iter().any(|first| (*first..*first + 6).contains(&place)) && year_of_token(all, place);
        if !in_span && counts(all, place, after, whole_year) {
            let (unit, end) = unit(all, after);
            // "12 деца през 2017 г., 14 през 2018 г."
            let same =
                || found.iter().rev().find_map(|before: &FoundNumber| before.unit.clone().filter(|unit| unit != "%"));
            // "Жените са 43, а децата – 12": what is named since the number before is counted now.
            let since = found.last().map_or(0, |before: &FoundNumber| before.after);
            let near = || subject_between(all, since, place);
            let unit = unit.or_else(near).or_else(same);
            let unit = unit.or_else(|| noun_between(all, 0, place)).or_else(|| noun_after(all, end));
            let (value, first) = if is_negative(all, place) { (-value, place - 1) } else { (value, place) };
            found.push(FoundNumber { value, unit, first, after: end });
        }
        place = after;
    }
    found
}

fn year_of_token(all: &[Token], place: usize) -> bool {
    all.get(place).is_some_and(|token| year_of(token).is_some())
}

/// The number that begins at a token, the token after it, and whether it looks like a year.
fn number_at(all: &[Token], place: usize) -> Option<(f64, usize, bool)> {
    let first = all.get(place).filter(|token| token.kind == TokenKind::Number)?;
    let mut digits = first.text.clone();
    let mut after = place + 1;
    // "15 792": groups of three digits after one to three digits.
    if first.text.len() <= 3 && !first.text.starts_with('0') {
        while let Some(group) =
            all.get(after).filter(|token| token.kind == TokenKind::Number && token.spaced && token.text.len() == 3)
        {
            digits.push_str(&group.text);
            after += 1;
        }
    }
    let whole_year = after == place + 1 && year_of(first).is_some();
    // "40,37", "740.22": a sign without spaces around it.
    let separated = all.get(after).is_some_and(|sign| sign.is_sign(",.") && !sign.spaced);
    if separated
        && let Some(decimals) = all.get(after + 1).filter(|token| token.kind == TokenKind::Number && !token.spaced)
        && decimals.text.len() <= 4
    {
        digits.push('.');
        digits.push_str(&decimals.text);
        after += 2;
    }
    if digits.len() > DIGITS {
        return None;
    }
    digits.parse().ok().map(|value| (value, after, whole_year))
}

/// Whether a number counts something.
fn counts(all: &[Token], first: usize, after: usize, whole_year: bool) -> bool {
    let before = first.checked_sub(1).and_then(|before| all.get(before));
    let own = all.get(first);
    let next = all.get(after);
    // "BG05M9OP001", "1.2.3", "24/7", "10:30", "A4"
    let glued_before = own.is_some_and(|own| !own.spaced)
        && before.is_some_and(|before| before.kind != TokenKind::Sign || before.is_sign("./:№#_+"));
    let glued_after = next.is_some_and(|next| {
        !next.spaced
            && (next.kind == TokenKind::Word && !next.has_any_stem(COUNTED_STEMS) && !is_duration(next)
                || next.is_sign("/:_+")
                || next.is_sign(".")
                    && all.get(after + 1).is_some_and(|token| token.kind == TokenKind::Number && !token.spaced))
    });
    if glued_before || glued_after || in_identifier(all, first) {
        return false;
    }
    if is_numbered(all, first) || next.is_some_and(|next| month_of(next).is_some()) {
        return false;
    }
    if whole_year && !next.is_some_and(|next| next.has_any_stem(COUNTED_STEMS) || next.is_sign("%")) {
        return false;
    }
    !measures_time(all, after)
}

/// `OP001-2.002`: a hyphen joins the number to digits that letters stand before.
fn in_identifier(all: &[Token], first: usize) -> bool {
    let run: Vec<&Token> = all.get(..=first).unwrap_or_default().iter().rev().take(4).collect();
    let [own, hyphen, digits, letters] = run.as_slice() else { return false };
    let glued = !own.spaced && !hyphen.spaced && !digits.spaced;
    glued && hyphen.is_sign("-") && digits.kind == TokenKind::Number && letters.kind == TokenKind::Word
}

/// `чл. 9`, `Решение № 852`, `Наредба 4`.
fn is_numbered(all: &[Token], first: usize) -> bool {
    let mut place = first;
    for _ in 0..3 {
        let Some(token) = place.checked_sub(1).and_then(|before| all.get(before)) else { return false };
        if token.is_sign("№#§") || token.has_any_stem(&["n"]) && token.folded == "n" {
            return true;
        }
        if token.kind == TokenKind::Word {
            return NUMBERED_STEMS.contains(&token.folded.as_str());
        }
        if !token.is_sign(".") {
            return false;
        }
        place -= 1;
    }
    false
}

/// Whether a sign of minus stands before a number: `−852 души`, also typed as a hyphen behind a verb (`е -5,3`).
fn is_negative(all: &[Token], first: usize) -> bool {
    let Some((own, sign)) = all.get(first).zip(first.checked_sub(1).and_then(|before| all.get(before))) else {
        return false;
    };
    let before = first.checked_sub(2).and_then(|before| all.get(before));
    let after_verb = || before.is_some_and(|before| ["е", "са", "от", "до", "на"].contains(&before.folded.as_str()));
    let in_span = before.is_some_and(|before| before.kind == TokenKind::Number || before.is_sign("%"));
    let free = !in_span && (sign.spaced || before.is_none_or(|before| before.is_sign("(")));
    !own.spaced && free && (sign.is_sign("−") || sign.is_sign("-–") && after_verb())
}

/// Whether an age or a length of time follows, also at the end of a span: `18 до 29 години`.
fn measures_time(all: &[Token], after: usize) -> bool {
    let mut place = after;
    // "65 и повече години", "70 или над 70 години"
    let joins = |token: &Token| token.is_word("и") || token.is_word("или");
    let onwards = |token: &Token| ["повече", "над", "нагоре"].contains(&token.folded.as_str());
    if all.get(place).is_some_and(joins) && all.get(place + 1).is_some_and(onwards) {
        place += 2;
    }
    for _ in 0..3 {
        let Some(token) = all.get(place) else { return false };
        if is_duration(token) {
            return true;
        }
        let leads_on = token.is_sign("-–—/") || token.is_word("до") || token.is_word("и");
        if !leads_on {
            return false;
        }
        place += 1;
        if all.get(place).is_some_and(is_duration) {
            return true;
        }
        let Some((_, next, _)) = number_at(all, place) else { return false };
        place = next;
    }
    false
}

fn is_duration(token: &Token) -> bool {
    token.kind == TokenKind::Word
        && (["г", "год"].contains(&token.folded.as_str()) || token.has_any_stem(DURATION_STEMS))
}

/// The unit that follows a number: the sign of a share or a noun; and where the number with its sign ends.
fn unit(all: &[Token], after: usize) -> (Option<String>, usize) {
    if let Some(share) = all.get(after).filter(|token| token.is_sign("%‰")) {
        return (Some(share.text.clone()), after + 1);
    }
    if all.get(after).is_some_and(|token| token.has_any_stem(&["процент"])) {
        return (Some("%".to_owned()), after + 1);
    }
    if all.get(after).is_some_and(|token| token.is_word("на"))
        && all.get(after + 1).is_some_and(|token| token.is_word("сто"))
    {
        return (Some("%".to_owned()), after + 2);
    }
    (following_unit(all, after), after)
}

/// The people or cases that a sentence speaks of before the number.
fn noun_between(all: &[Token], from: usize, until: usize) -> Option<String> {
    let mut before = all.get(from..until).unwrap_or_default().iter().rev().take(40);
    before.find(|token| token.has_any_stem(PEOPLE_STEMS)).map(|token| without_article(&token.text))
}

/// Those of whom a new clause begins to speak: a noun with its article that stands behind no preposition.
fn subject_between(all: &[Token], from: usize, until: usize) -> Option<String> {
    let subject =
        (from..until).rev().filter_map(|place| all.get(place).map(|token| (place, token))).find(|(place, token)| {
            let behind = place.checked_sub(1).and_then(|before| all.get(before));
            token.has_any_stem(PEOPLE_STEMS)
                && without_article(&token.text) != token.text
                && behind.is_none_or(|before| !PREPOSITIONS.contains(&before.folded.as_str()))
        });
    // "безработните младежи": the first word only describes them.
    let described = |place: usize| all.get(place + 1).filter(|next| next.has_any_stem(PEOPLE_STEMS));
    subject.map(|(place, token)| without_article(&described(place).unwrap_or(token).text))
}

/// The people or cases that the sentence names only behind the number: `Отпадналите са 186 от всички ученици`.
fn noun_after(all: &[Token], after: usize) -> Option<String> {
    let mut behind = all.get(after..).unwrap_or_default().iter().take_while(|token| !token.is_sign(".;"));
    behind.find(|token| token.has_any_stem(PEOPLE_STEMS)).map(|token| without_article(&token.text))
}

/// `децата` are counted in `деца`. What the article leaves ends with a vowel: `места` has none.
fn without_article(noun: &str) -> String {
    let bare = noun.strip_suffix("та").or_else(|| noun.strip_suffix("те"));
    let bare = bare.filter(|bare| bare.ends_with(['а', 'и', 'е', 'о', 'я']) && bare.chars().count() > 2);
    bare.unwrap_or(noun).to_owned()
}

/// Up to five words after the number: the phrase that ends with a noun that is counted, else its first word.
fn following_unit(all: &[Token], after: usize) -> Option<String> {
    // "11 са медицинските центрове"
    let verb = all.get(after).is_some_and(|token| token.is_word("са") || token.is_word("е"));
    let after = after + usize::from(verb);
    // "9 от селата": those of which some are counted.
    if let [of, noun, ..] = all.get(after..).unwrap_or_default()
        && of.is_word("от")
        && noun.has_any_stem(COUNTED_STEMS)
    {
        return Some(without_article(&noun.text));
    }
    let mut words: Vec<String> = Vec::new();
    let mut last = None;
    let mut joined = false;
    for (place, token) in all.iter().enumerate().skip(after).take(9) {
        let glued = |place: usize| all.get(place + 1).is_some_and(|next| next.kind == TokenKind::Word && !next.spaced);
        // "диагностично-консултативни", "кв.км"
        if !token.spaced
            && glued(place)
            && !words.is_empty()
            && (token.is_sign("-") || token.is_sign(".") && words == ["кв"])
        {
            if let Some(word) = words.last_mut() {
                word.push_str(&token.text);
            }
            joined = true;
            continue;
        }
        if token.is_sign(".") && words == ["кв"] {
            continue;
        }
        if token.kind != TokenKind::Word || STOP_WORDS.contains(&token.folded.as_str()) || words.len() == 5 {
            break;
        }
        match words.last_mut().filter(|_| joined) {
            Some(word) => word.push_str(&token.text),
            None => words.push(token.text.clone()),
        }
        joined = false;
        if token.has_any_stem(COUNTED_STEMS) {
            last = Some(words.len());
        }
    }
    // "14 са делегирана от държавата дейност" says what they are, not what is counted.
    if verb && last.is_none() {
        return None;
    }
    let phrase = words.get(..last.unwrap_or(1).min(words.len()))?.join(" ");
    (!phrase.is_empty()).then_some(phrase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::tokens;

    fn read(text: &str) -> Vec<(f64, Option<String>)> {
        numbers(&tokens(text)).into_iter().map(|found| (found.value, found.unit)).collect()
    }

    #[test]
    fn counts_and_shares_are_numbers() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(read("живеят 12 806 души, което е 40,37% от всички"), [(12806.0, some("души")), (40.37, some("%"))]);
        assert_eq!(read("територия от 740,22 кв.км"), [(740.22, some("кв.км"))]);
        assert_eq!(read("884 безработни лица"), [(884.0, some("безработни лица"))]);
        assert_eq!(read("децата са 146"), [(146.0, some("деца"))]);
        assert_eq!(read("свободните места са 4"), [(4.0, some("места"))]);
        assert_eq!(read("прирастът е −852 души, или −11,3‰"), [(-852.0, some("души")), (-11.3, some("‰"))]);
        assert_eq!(
            read("Жените са 43, безработните – 24, а хората с увреждания – 7"),
            [(43.0, some("Жени")), (24.0, some("безработни")), (7.0, some("хора"))]
        );
        assert_eq!(
            read("старите хора са 12, а безработните младежи – 7"),
            [(12.0, some("хора")), (7.0, some("младежи"))]
        );
        assert_eq!(read("в 9 от селата няма деца"), [(9.0, some("села"))]);
        assert_eq!(
            read("23 социални услуги, от които 14 са делегирани от държавата"),
            [(23.0, some("социални услуги")), (14.0, some("социални услуги"))]
        );
        assert_eq!(
            read("Отпадналите са 186, или 1,2% от всички ученици"),
            [(186.0, some("ученици")), (1.2, some("%"))]
        );
    }

    #[test]
    fn years_ages_dates_and_numbers_of_acts_are_none() {
        for text in [
            "през 2014 г.",
            "към 31.12.2014 г.",
            "младежи от 18 до 29 години",
            "над 55-годишна възраст",
            "хората на 65 и повече години",
            "чл. 36, ал. 4 от закона",
            "Решение № 852 от 26.06.2015 г.",
            "проект BG05M9OP001-2.002",
            "за периода 2014-2020 г.",
            "за срок от 6 месеца",
        ] {
            assert_eq!(read(text), [], "{text}");
        }
    }
}
