//! The organisations of one cell: parted by commas, semicolons, lines, `и`, `с партньор`, `в партньорство с`.

use crate::matching::{Token, TokenKind, fold, tokens};
use crate::vocabulary::organisations::{ORGANISATION_STEMS, PARTNER_PHRASES};

/// Participles that tell how the one named before came to it.
const APPOINTED: &[&str] = &["определен", "назначен", "избран", "упълномощен", "оправомощен", "посочен", "сформиран"];

/// The organisations, in order. `lines` are the paragraphs of the cell.
pub(crate) fn responsible(lines: &[String]) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for line in joined_lines(lines) {
        for piece in without_partner_phrases(&line) {
            split_piece(&piece, &mut pieces);
        }
    }
    pieces.retain(|piece| piece.chars().any(char::is_alphanumeric));
    pieces
}

/// Lines that go on from the one before (a wrapped name) are joined to it.
fn joined_lines(lines: &[String]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for line in lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()) {
        let small = |word: Option<&str>| {
            word.is_some_and(|word| {
                ["на", "за", "и", "по", "към", "от", "с", "в", "при"].contains(&fold(word).as_str())
            })
        };
        let leads_on = small(line.split_whitespace().next())
            || joined.last().is_some_and(|last: &String| small(last.split_whitespace().next_back()));
        let goes_on = leads_on || line.starts_with(['„', '"', '“', '”', '(', '–', '-']) && !line.starts_with("- ");
        match joined.last_mut() {
            Some(last) if goes_on || last.ends_with([',', '-', '–']) => {
                last.push(' ');
                last.push_str(line);
            }
            _ => joined.push(super::numbers::without_list_mark(line).0.to_owned()),
        }
    }
    joined
}

fn without_partner_phrases(line: &str) -> Vec<String> {
    let mut rest: Vec<Token> = tokens(line);
    let mut parts = Vec::new();
    let letters: Vec<char> = line.chars().collect();
    let slice = |from: u32, until: u32| {
        letters.get(from as usize..until as usize).map(|part| part.iter().collect::<String>()).unwrap_or_default()
    };
    let mut start = 0_u32;
    loop {
        let found = rest.iter().enumerate().find_map(|(place, _)| {
            PARTNER_PHRASES.iter().find_map(|phrase| {
                let mut next = place;
                for word in phrase.split(' ') {
                    if !rest.get(next)?.is_word(&fold(word)) {
                        return None;
                    }
                    next += 1;
                }
                while rest.get(next).is_some_and(|token| token.is_sign(":-–")) {
                    next += 1;
                }
                Some((rest.get(place)?.start, next))
            })
        });
        let Some((end, next)) = found else { break };
        parts.push(slice(start, end));
        start = rest.get(next).map_or(u32::try_from(letters.len()).unwrap_or(u32::MAX), |token| token.start);
        rest = rest.split_off(next.min(rest.len()));
    }
    parts.push(slice(
        start,
        u32::try_from(letters.len()).unwrap_or(u32::MAX).min(u32::try_from(letters.len()).unwrap_or(0)),
    ));
    parts.into_iter().map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// Commas, semicolons, slashes and `и` part organisations outside of quotation marks and parentheses; so does a
/// capital first word of an organisation that follows another one without any sign.
fn split_piece(piece: &str, found: &mut Vec<String>) {
    let all = tokens(piece);
    let letters: Vec<char> = piece.chars().collect();
    let mut depth = 0_i32;
    let mut quoted = false;
    let mut start = 0_u32;
    let mut push = |from: u32, until: u32| {
        let part: String = letters.get(from as usize..until as usize).unwrap_or_default().iter().collect();
        let part = part.trim().trim_matches([',', ';', '/']).trim();
        if !part.is_empty() {
            found.push(part.to_owned());
        }
    };
    for (place, token) in all.iter().enumerate() {
        if token.is_sign("(") {
            depth += 1;
        } else if token.is_sign(")") {
            depth -= 1;
        } else if token.is_sign("„«") {
            quoted = true;
        } else if token.is_sign("“”»") || token.is_sign("\"") {
            quoted = token.is_sign("\"") && !quoted;
        }
        let outside = depth <= 0 && !quoted;
        if !outside || place == 0 {
            continue;
        }
        let next = all.get(place + 1);
        let before = all.get(place - 1);
        // "…, по договор с Община Ясеново", "Комисия, определена от кмета": neither begins an organisation, both say more of
        // the one before.
        let more = token.is_sign(",")
            && next.is_some_and(|next| {
                ["по", "чрез", "съгласно"].contains(&next.folded.as_str())
                    || next.has_any_stem(APPOINTED) && !next.begins_with_capital()
            });
        let parts = token.is_sign(",;") && !more || token.is_sign("/") && (token.spaced || next.is_some_and(is_head));
        // "директори на училища и детски градини": what follows a preposition goes on after `и`.
        let governed = all
            .get(..place)
            .unwrap_or_default()
            .iter()
            .rev()
            .take_while(|token| token.start >= start)
            .any(|token| ["на", "за", "към"].contains(&token.folded.as_str()));
        let joins = token.is_word("и")
            && next.is_some_and(|next| is_head(next) && (next.begins_with_capital() || !governed))
            && before.is_some_and(|before| before.kind == TokenKind::Word || before.is_sign("“”\")"));
        if parts || joins {
            push(start, token.start);
            start = token.end;
        } else if is_bare_head(token) && before.is_some_and(ends_a_name) && token.start > start {
            push(start, token.start);
            start = token.start;
        }
    }
    push(start, u32::try_from(letters.len()).unwrap_or(u32::MAX));
}

/// Whether a word can be the first of an organisation's name.
fn is_head(token: &Token) -> bool {
    token.kind == TokenKind::Word
        && (token.begins_with_capital() || token.has_any_stem(ORGANISATION_STEMS))
        && !token.has_any_stem(&["младежта", "науката"])
}

/// Whether a capital word begins another organisation though no sign stands before it.
fn is_bare_head(token: &Token) -> bool {
    token.spaced
        && token.begins_with_capital()
        && ["община", "дирекция", "агенция", "министерство", "сдружение", "фондация", "общинска", "областна"]
            .contains(&token.folded.as_str())
}

/// Whether a word or sign can end a name: not a preposition, not a dash.
fn ends_a_name(token: &Token) -> bool {
    match token.kind {
        TokenKind::Word => {
            !["на", "към", "в", "при", "за", "от", "с", "по", "и", "кмет", "зам"].contains(&token.folded.as_str())
                && !token.has_any_stem(&["кмета", "областна", "регионална", "съвет", "администрация на"])
        }
        TokenKind::Sign => token.is_sign("“”\")."),
        TokenKind::Number => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn organisations_are_parted() {
        for (text, expected) in [
            ("Община Ясеново", vec!["Община Ясеново"]),
            (
                "Агенция за социално подпомагане с партньор Община Ясеново",
                vec!["Агенция за социално подпомагане", "Община Ясеново"],
            ),
            ("ДСП-ОЗД в партньорство с Община Ясеново", vec!["ДСП-ОЗД", "Община Ясеново"]),
            (
                "Община Ясеново Дирекция „Социално подпомагане” – Ясеново",
                vec!["Община Ясеново", "Дирекция „Социално подпомагане” – Ясеново"],
            ),
            ("Община Ясеново, ДСП и РУО", vec!["Община Ясеново", "ДСП", "РУО"]),
            ("Община Ясеново; НПО / ДСП", vec!["Община Ясеново", "НПО", "ДСП"]),
            ("Сдружение „Деца, семейство и бъдеще“", vec!["Сдружение „Деца, семейство и бъдеще“"]),
            ("Министерство на труда и социалната политика", vec!["Министерство на труда и социалната политика"]),
            (
                "Общинска администрация, училища и детски градини",
                vec!["Общинска администрация", "училища", "детски градини"],
            ),
            ("Комисия, определена от кмета; ДСП", vec!["Комисия, определена от кмета", "ДСП"]),
            ("Кметът на община Ясеново", vec!["Кметът на община Ясеново"]),
            (
                "Фондация „Надежда“, по договор с Община Ясеново; ДСП",
                vec!["Фондация „Надежда“, по договор с Община Ясеново", "ДСП"],
            ),
        ] {
            assert_eq!(responsible(&[text.to_owned()]), expected, "{text}");
        }
        let lines = ["Община Ясеново".to_owned(), "Дирекция".to_owned(), "„Социално подпомагане“".to_owned()];
        assert_eq!(responsible(&lines), ["Община Ясеново", "Дирекция „Социално подпомагане“"]);
    }
}
