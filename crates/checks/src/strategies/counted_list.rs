//! A number that a sentence announces, and a list of another length behind it: "9 членове:" with eight of them, "8 общини –"
//! with seven names, "три приоритета" before four.
//!
//! An error: the number or the list is wrong.

use opora_domain::findings::Severity;

use super::years::{definite_number, number_word};
use crate::examination::{Examination, Text};
use crate::letters::small_letters;
use crate::rule::{Defect, Rule};
use crate::words::{Word, any_phrase, tokens, words};

pub(crate) const RULE: Rule = Rule { name: "sum-counted-list", severity: Severity::Error, find };

/// Who is counted in a list of members.
const MEMBERS: &[&str] = &["членове", "члена", "души", "представители", "експерти"];
const LONGEST_LIST: usize = 30;

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let members = examination.texts_with(MEMBERS);
    let starts: Vec<*const Text> = members.map(|(text, _)| std::ptr::from_ref(text)).collect();
    let mut defects: Vec<Defect> = Vec::new();
    for (index, text) in examination.texts.iter().enumerate() {
        if starts.contains(&std::ptr::from_ref(text)) {
            let after = examination.texts.get(index + 1..).unwrap_or_default();
            defects.extend(members_after(text, after));
        }
    }
    defects.extend(examination.texts.iter().filter_map(names));
    defects.extend(priorities(examination));
    defects
}

/// "Съставът включва 9 членове:" with the members on the lines below.
fn members_after(text: &Text, after: &[Text]) -> Option<Defect> {
    let says = text.text.trim_end();
    let head = says.strip_suffix(':')?;
    let all = tokens(head);
    let last = all.iter().rev().take(4).find(|noun| MEMBERS.contains(&small_letters(noun.text).as_str()))?;
    let number = all.iter().rfind(|token| token.until <= last.from)?;
    let stated = of_persons(number.text)?;
    let mut listed: Vec<&Text> = Vec::new();
    for item in after.iter().take(LONGEST_LIST) {
        let beside = item.at.map(|at| at.table) == text.at.map(|at| at.table);
        let line = item.text.trim_end();
        if !beside || line.ends_with(':') || line.chars().count() > 200 {
            break;
        }
        let goes_on = listed.last().is_none_or(|before| before.text.trim_end().ends_with([';', ',']));
        if !goes_on {
            break;
        }
        listed.push(item);
    }
    if listed.len() < 2 {
        return None;
    }
    let (mut counted, mut perhaps) = (0, 0);
    for item in &listed {
        let (least, more) = persons_of(&item.text)?;
        counted += least;
        perhaps += more;
    }
    (!(counted..=counted + perhaps).contains(&stated)).then(|| {
        let places = [text.quote()].into_iter().chain(listed.iter().map(|item| item.quote()));
        Defect::at(places).compared("stated", stated.to_string()).compared("listed", counted.to_string())
    })
}

/// How many persons a line names, and how many more it may name; `None` where nobody can say.
fn persons_of(line: &str) -> Option<(usize, usize)> {
    let small = small_letters(line);
    let first = words(&small).first().map(|word| word.text.to_owned())?;
    let leading = tokens(line).first().and_then(|token| of_persons(token.text));
    let label = line.split_whitespace().next().is_some_and(|word| word.ends_with(['.', ')']));
    if let Some(number) = leading.filter(|_| !label) {
        return Some((number, 0));
    }
    if let Some(each) = one_of_each(&small) {
        return Some((each, 0));
    }
    // "По един представител", "кметове", "психолог – 2 бр."
    let several = first == "по" || first.ends_with('и') || first.ends_with("ове") || first.ends_with("еве");
    let counted =
        tokens(line).iter().skip(usize::from(label)).any(|token| token.text.bytes().any(|byte| byte.is_ascii_digit()));
    let unclear = several || counted || small.contains(" по един") || small.contains("членове");
    // "Кметът и секретарят" are two, "образование и култура" are not.
    (!unclear).then(|| (1, small.matches(" и ").count() + small.matches(", ").count()))
}

/// "по един представител на всяка от шестте общини": so many as there are.
fn one_of_each(small: &str) -> Option<usize> {
    any_phrase(small, &["по един", "по една", "по едно"])?;
    let (_, each) = any_phrase(small, &["всяка от", "всеки от", "всяко от", "всяка една от"])?;
    tokens(small.get(each..)?).into_iter().take(2).find_map(|token| definite_number(token.text))
}

/// "двама", "трима", "9".
fn of_persons(word: &str) -> Option<usize> {
    const PERSONS: &[(&str, usize)] =
        &[("двама", 2), ("двамата", 2), ("трима", 3), ("четирима", 4), ("петима", 5), ("шестима", 6), ("седмина", 7)];
    let small = small_letters(word);
    PERSONS.iter().find(|(name, _)| *name == small).map(|(_, number)| *number).or_else(|| number_word(word))
}

/// "8 общини – Речна, Вишна и Бреза": names with capital letters behind a number and a noun.
fn names(text: &Text) -> Option<Defect> {
    let all = tokens(&text.text);
    all.windows(3).find_map(|three| {
        let [number, noun, first] = three else { return None };
        let stated = number_word(number.text).filter(|stated| (3..=60).contains(stated))?;
        let gap = |one: &Word<'_>, other: &Word<'_>| {
            text.text.get(one.until..other.from).unwrap_or_default().trim().to_owned()
        };
        let joined = gap(number, noun).is_empty();
        let announced = matches!(gap(noun, first).as_str(), "–" | "-" | ":" | "—" | "(");
        let plural = noun.text.starts_with(char::is_lowercase)
            && noun.text.ends_with(['и', 'а'])
            && noun.text.chars().count() > 3;
        if !joined || !announced || !plural || !first.text.starts_with(char::is_uppercase) {
            return None;
        }
        let list = text.text.get(first.from..)?;
        let end = list.find(['.', ';', ')', ':', '\n']).unwrap_or(list.len());
        let list = list.get(..end)?;
        let parts: Vec<&str> = list
            .split([','])
            .flat_map(|part| part.split(" и "))
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect();
        let named = parts.iter().all(|part| part.starts_with(char::is_uppercase) && words(part).len() <= 3);
        // "и други" says that the list is none of all.
        (named && parts.len() >= 3 && parts.len() != stated).then(|| {
            let until = first.from + list.len();
            let mut defect = Defect::at([text.quote_around(number.from, until)])
                .compared("stated", stated.to_string())
                .compared("listed", parts.len().to_string());
            defect.values.extend(parts.iter().map(|part| (*part).to_owned()));
            defect
        })
    })
}

/// "чрез три приоритета" where the strategy has four.
fn priorities(examination: &Examination<'_>) -> Option<Defect> {
    let strategy = examination.strategy.filter(|strategy| strategy.directions.len() > 1)?;
    let listed = strategy.directions.len();
    const COUNTED: &[&str] =
        &["приоритета", "приоритети", "приоритетни направления", "приоритетни области", "стратегически приоритета"];
    const OTHERS: &[&str] =
        &["национал*", "европейск*", "програма*", "план*", "област* стратеги*", "регионал*", "документ*"];
    let (text, (from, until), stated) = examination.texts_with(COUNTED).find_map(|(text, (from, until))| {
        let before = tokens(text.text.get(..from)?).last().map(|word| (word.from, word.until, word.text.to_owned()))?;
        let together = text.text.get(before.1..from)?.trim().is_empty();
        let stated = number_word(&before.2).filter(|stated| together && *stated > 1)?;
        let sentence = text.text.get(..until)?.rsplit(". ").next()?;
        (stated != listed && any_phrase(sentence, OTHERS).is_none()).then_some((text, (before.0, until), stated))
    })?;
    let titles = strategy.directions.iter().map(|direction| opora_domain::findings::Quotation {
        at: direction.origin.at,
        quote: crate::quoting::whole(&format!(
            "{} {}",
            direction.number.as_deref().unwrap_or_default(),
            direction.title.as_deref().unwrap_or_default()
        )),
    });
    Some(
        Defect::at([text.quote_around(from, until)].into_iter().chain(titles))
            .compared("stated", stated.to_string())
            .compared("listed", listed.to_string()),
    )
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::{Direction, Strategy};

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, saying};

    #[test]
    fn the_defect_is_found() {
        let text = "Съставът включва 6 членове:\n– кметът – председател;\n– двама служители;\n– трима лекари;\n– един представител на училищата.\nДруго";
        assert_found(&RULE, &saying(text), "6 членове");
        assert_found(&RULE, &saying("В нея са 4 общини – Речна, Вишна и Долна Бреза. Всички са малки."), "4 общини");
        let directions = vec![Direction::default(); 4];
        let strategy =
            Strategy { directions, ..saying("Тя се изпълнява чрез три приоритета.") };
        assert_found(&RULE, &strategy, "три приоритета");
    }

    #[test]
    fn what_is_right_stays_silent() {
        let text = "Съставът включва 7 членове:\n– кметът – председател;\n– двама служители;\n– трима лекари;\n– един представител на училищата.\nДруго";
        assert_silent(&RULE, &saying(text));
        assert_silent(
            &RULE,
            &saying("Съставът включва 7 членове:\n– кметът;\n– по един представител на кметствата.\nДруго"),
        );
        let text = "Съставът включва 4 членове:\n– кметът и секретарят;\n– двама служители.\nДруго";
        assert_silent(&RULE, &saying(text));
        let text = "Екипът е от 4 души:\n– психолог – 2 бр.;\n– социален работник;\n– лекар.\nДруго";
        assert_silent(&RULE, &saying(text));
        assert_silent(&RULE, &saying("В нея са 3 общини – Речна, Вишна и Долна Бреза."));
        let directions = vec![Direction::default(); 3];
        let text = "Тя се изпълнява чрез три приоритета.\nНационалната стратегия има пет приоритета.";
        assert_silent(&RULE, &Strategy { directions, ..saying(text) });
    }
}
