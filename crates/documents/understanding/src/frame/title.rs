//! The document's own title, also where it is spread over several lines or spaced out.

use opora_tree::{ParagraphStyle, Place};

use super::Lines;
use crate::cells::dates::{year_of, year_spans};
use crate::cells::numbers::leading_number;
use crate::matching::{fold, fold_joined, tokens};
use crate::vocabulary::frame::{ADOPTION_STEMS, STRATEGY_STARTS, TITLE_STARTS};

/// The title with the indexes of its lines.
#[derive(Debug, Clone)]
pub(crate) struct FoundTitle {
    pub(crate) text: String,
    pub(crate) at: Place,
    pub(crate) confidence: f64,
    pub(crate) lines: Vec<usize>,
}

/// A title stands among so many first lines, and has at most so many lines of its own.
const SEARCHED: usize = 80;
const LINES: usize = 9;
const LONGEST: usize = 400;

/// A title without any of the usual first words stands among so many lines and is at most so long.
const FIRST_LINES: usize = 20;
const LONGEST_HEADLINE: usize = 200;

pub(crate) fn find(lines: &Lines) -> Option<FoundTitle> {
    starting_with(lines, TITLE_STARTS, false)
        .or_else(|| styled(lines))
        .or_else(|| set_apart(lines))
        .or_else(|| starting_with(lines, TITLE_STARTS, true))
}

/// A short line that stands out before anything else, speaks of a plan or programme, and names its year or its subject.
fn set_apart(lines: &Lines) -> Option<FoundTitle> {
    let free: Vec<usize> = lines.free().map(|(index, _)| index).take(FIRST_LINES).collect();
    let order = free.iter().position(|index| {
        lines.get(*index).is_some_and(|line| {
            let words = tokens(&line.text);
            let plan =
                words.iter().any(|token| ["план", "планът", "програма", "график"].contains(&token.folded.as_str()));
            let subject = words.iter().any(|token| token.has_stem("социал")) || has_year(&line.text);
            plan && subject
                && line.stands_out()
                && line.label.is_none()
                && line.length() <= LONGEST_HEADLINE
                && leading_number(&line.text).is_none()
                && !line.text.contains(':')
                && !is_sentence(&line.text)
                && !words.first().is_some_and(|token| token.has_any_stem(ADOPTION_STEMS) || token.has_stem("приложен"))
        })
    })?;
    let mut found = collect(lines, &free, order);
    found.confidence = 0.7;
    Some(found)
}

/// The title of a strategy.
pub(crate) fn find_strategy(lines: &Lines) -> Option<FoundTitle> {
    starting_with(lines, STRATEGY_STARTS, false).or_else(|| styled(lines)).or_else(|| with_period(lines))
}

/// A line further on (a page's header that became text) that names the strategy of a municipality with its period.
fn with_period(lines: &Lines) -> Option<FoundTitle> {
    lines.free().find_map(|(index, line)| {
        let joined = fold_joined(&line.text);
        let names = STRATEGY_STARTS.iter().any(|start| joined.starts_with(start));
        let fits = names
            && line.label.is_none()
            && line.length() <= 200
            && !is_sentence(&line.text)
            && !joined.contains("област")
            && !year_spans(&tokens(&line.text)).is_empty();
        fits.then(|| FoundTitle { text: line.text.clone(), at: line.at, confidence: 0.8, lines: vec![index] })
    })
}

/// Whether the document calls itself a strategy before it calls itself a plan.
pub(crate) fn is_strategy(lines: &Lines) -> bool {
    let strategy = starting_with(lines, STRATEGY_STARTS, false).map(|found| found.lines.first().copied().unwrap_or(0));
    let plan = starting_with(lines, TITLE_STARTS, false).map(|found| found.lines.first().copied().unwrap_or(0));
    match (strategy, plan) {
        (Some(strategy), Some(plan)) => strategy < plan,
        (Some(_), None) => true,
        (None, None) => speaks_of_strategy(lines),
        _ => false,
    }
}

/// A long document without a title of its own that names the strategy again and again, and a yearly plan hardly ever.
fn speaks_of_strategy(lines: &Lines) -> bool {
    let count = |stem: &str| {
        lines.lines.iter().filter(|line| tokens(&line.text).iter().any(|token| token.has_stem(stem))).count()
    };
    let strategy = count("стратеги");
    strategy >= 10 && strategy > count("годиш") * 2
}

fn starting_with(lines: &Lines, starts: &[&str], also_sentences: bool) -> Option<FoundTitle> {
    let free: Vec<usize> = lines.free().map(|(index, _)| index).take(SEARCHED).collect();
    for (order, index) in free.iter().enumerate() {
        let first = lines.get(*index)?;
        if first.length() > LONGEST || first.label.is_some() {
            continue;
        }
        // "ГОДИШЕН" and "ПЛАН" may stand on lines of their own.
        let mut joined = String::new();
        let begins = free.iter().skip(order).take(4).any(|next| {
            joined.push_str(&lines.get(*next).map(|line| fold_joined(&line.text)).unwrap_or_default());
            starts.iter().any(|start| joined.starts_with(start))
                && starts.iter().any(|start| {
                    start.starts_with(&fold_joined(&first.text)) || fold_joined(&first.text).starts_with(start)
                })
        });
        if begins && (also_sentences || !is_sentence(&first.text)) {
            return Some(collect(lines, &free, order));
        }
    }
    None
}

fn styled(lines: &Lines) -> Option<FoundTitle> {
    let free: Vec<usize> = lines.free().map(|(index, _)| index).take(SEARCHED).collect();
    let order =
        free.iter().position(|index| lines.get(*index).is_some_and(|line| line.style == ParagraphStyle::Title))?;
    Some(collect(lines, &free, order))
}

/// `… за 2020 г.`: the stop is that of the abbreviation.
pub(crate) fn ends_with_year(text: &str) -> bool {
    let low = text.to_lowercase();
    low.ends_with("г.") || low.ends_with("год.")
}

/// A sentence about the plan is not its title.
fn is_sentence(text: &str) -> bool {
    let words = tokens(text);
    text.ends_with('.') && !ends_with_year(text)
        || words
            .iter()
            .any(|token| ["е", "са", "се", "ще"].contains(&token.folded.as_str()) && !token.begins_with_capital())
}

fn collect(lines: &Lines, free: &[usize], order: usize) -> FoundTitle {
    let first = free.get(order).copied().unwrap_or(0);
    let head = lines.get(first).cloned().unwrap_or_default();
    let mut found = FoundTitle { text: head.text.clone(), at: head.at, confidence: 1.0, lines: vec![first] };
    let mut previous = first;
    for index in free.iter().skip(order + 1).take(LINES) {
        let Some(line) = lines.get(*index) else { break };
        // Only what follows at once belongs to it.
        if *index != previous + 1
            || line.label.is_some()
            || line.length() > 200
            || leading_number(&line.text).is_some()
            || line.text.contains(':')
            || is_district(&line.text)
            || tokens(&line.text).first().is_some_and(|token| token.has_any_stem(ADOPTION_STEMS))
        {
            break;
        }
        let first_word = line.text.split_whitespace().next().map(fold).unwrap_or_default();
        let leads_on = ["за", "в", "във", "на", "по", "през", "и"].contains(&first_word.as_str());
        let low = line.text.chars().next().is_some_and(char::is_lowercase);
        let named = fold_joined(&found.text).contains("план");
        let dated = has_year(&found.text) && named;
        let like_head = head.style == line.style && head.style != ParagraphStyle::Body
            || head.stands_out() && line.stands_out()
            || is_year_line(&line.text);
        let opens = !dated && (like_head || !named) && !is_sentence(&line.text);
        if !(low || leads_on || opens) || (low || leads_on) && is_sentence(&line.text) {
            break;
        }
        found.text.push(' ');
        found.text.push_str(&line.text);
        found.lines.push(*index);
        previous = *index;
    }
    if found.lines.len() > 1 {
        found.confidence = 0.9;
    }
    found
}

/// A line that only names the district says where the municipality lies, not what the document is.
fn is_district(text: &str) -> bool {
    let first = text.split_whitespace().next().map(fold).unwrap_or_default();
    ["област", "обл"].contains(&first.as_str()) && text.split_whitespace().count() <= 4
}

fn has_year(text: &str) -> bool {
    tokens(text).iter().any(|token| year_of(token).is_some())
}

fn is_year_line(text: &str) -> bool {
    has_year(text) && text.chars().count() <= 20
}
