//! Sources of money with their programmes and amounts, from the text of one cell.

use opora_domain::money::Currency;
use opora_domain::planning::{Funding, FundingSource, FundingWhat};

use super::amounts::{FoundAmount, amounts, bare_amount, grouped_amounts, without_factors};
use super::purposes::what;
use crate::matching::{Token, TokenKind, fold_joined, is_upper_case, tokens};
use crate::vocabulary::funding::{NO_FUNDING, NO_FUNDING_STARTS, PROGRAMME_LINKS, SOURCE_NAMES, SourceName};

/// How many words may stand between the words of a source's name.
const GAP: usize = 4;

/// A source with the tokens that name it and its programme.
#[derive(Debug, Clone)]
struct FoundSource {
    source: FundingSource,
    programme: Option<String>,
    first: usize,
    after: usize,
}

/// What a cell of money says, and whether each source was known by its words (and not only taken for `other`).
pub(crate) struct FoundFunding {
    pub(crate) funding: Vec<Funding>,
    pub(crate) certain: bool,
}

/// Reads a cell. `currency` is the one that the heading of the column names; bare numbers count only with it or when
/// the cell is nothing else.
pub(crate) fn funding(text: &str, currency: Option<Currency>) -> FoundFunding {
    let tokens = tokens(text);
    let mut found = amounts(&tokens);
    if found.is_empty()
        && let Some(bare) = bare_amount(&tokens)
    {
        found.push(FoundAmount { currency: bare.currency.or(currency), ..bare });
    }
    if let (true, Some(currency)) = (found.is_empty(), currency) {
        found = grouped_amounts(&tokens, currency);
    }
    let found = without_factors(found, &tokens);
    let mut sources = sources(&tokens, text, &found);
    let certain = !sources.is_empty();
    if sources.is_empty() {
        let folded = fold_joined(text);
        if NO_FUNDING.contains(&folded.as_str()) || NO_FUNDING_STARTS.iter().any(|start| folded.starts_with(start)) {
            return FoundFunding { funding: Vec::new(), certain: true };
        }
        let municipal = tokens.iter().any(|token| token.has_any_stem(&["общин", "кметств"]));
        let source = if municipal { FundingSource::MunicipalBudget } else { FundingSource::Other };
        sources.push(FoundSource { source, programme: None, first: 0, after: 0 });
    }
    FoundFunding { funding: with_amounts(&tokens, &sources, &found), certain }
}

/// The amounts of a column of their own, each with what its words say.
pub(crate) fn amounts_of_cell(text: &str, currency: Option<Currency>) -> Vec<(Option<FundingWhat>, FoundAmount)> {
    let tokens = tokens(text);
    let mut found = amounts(&tokens);
    if found.is_empty() {
        found.extend(bare_amount(&tokens).map(|bare| FoundAmount { currency: bare.currency.or(currency), ..bare }));
    }
    (0..found.len()).filter_map(|place| Some((what(&tokens, &found, place), found.get(place)?.clone()))).collect()
}

fn sources(tokens: &[Token], text: &str, amounts: &[FoundAmount]) -> Vec<FoundSource> {
    let mut consumed = vec![false; tokens.len()];
    for amount in amounts {
        for place in amount.first..amount.after {
            if let Some(used) = consumed.get_mut(place) {
                *used = true;
            }
        }
    }
    let mut named: Vec<(&SourceName, Vec<usize>)> = Vec::new();
    let mut quoted = false;
    for (place, token) in tokens.iter().enumerate() {
        if token.is_sign("„«") {
            quoted = true;
        } else if token.is_sign("“”»\"") {
            quoted = token.is_sign("\"") && !quoted;
        }
        if consumed.get(place) == Some(&true) || quoted {
            continue;
        }
        if let Some((name, places)) = SOURCE_NAMES.iter().find_map(|name| Some((name, named_at(tokens, place, name)?)))
        {
            for used in &places {
                if let Some(used) = consumed.get_mut(*used) {
                    *used = true;
                }
            }
            named.push((name, places));
        }
    }
    let starts: Vec<usize> = named.iter().filter_map(|(_, places)| places.first().copied()).collect();
    let mut found: Vec<FoundSource> = Vec::new();
    for (name, places) in &named {
        let Some(first) = places.first().copied() else { continue };
        let after_name = places.last().map_or(first, |last| last + 1);
        let carries = matches!(
            name.source,
            FundingSource::Project | FundingSource::EuProgramme | FundingSource::NationalProgramme
        ) || name.named;
        let next_start = starts.iter().copied().find(|start| *start > first).unwrap_or(tokens.len());
        let after = if carries { programme_end(tokens, after_name, next_start, amounts) } else { after_name };
        let programme =
            (carries && is_named(tokens, first, after, name)).then(|| slice(text, tokens, first, after)).flatten();
        let new = FoundSource { source: name.source, programme, first, after };
        match found.last_mut() {
            Some(last) if merges(last, &new, tokens) => merge(last, &new, text, tokens),
            _ => found.push(new),
        }
    }
    let mut distinct: Vec<FoundSource> = Vec::new();
    for source in found {
        let same = distinct.iter().any(|known| {
            known.source == source.source && (known.programme == source.programme || source.programme.is_none())
        });
        // A second mention of the same source counts only where money stands beside each.
        if !same
            || amounts.len() > 1
                && distinct.last().is_some_and(|last| {
                    amounts.iter().any(|amount| amount.first >= last.first && amount.first < source.first)
                })
        {
            distinct.push(source);
        }
    }
    distinct
}

/// The places of the words of a name that begins at a token.
fn named_at(tokens: &[Token], place: usize, name: &SourceName) -> Option<Vec<usize>> {
    let (first, rest) = name.words.split_first()?;
    let token = tokens.get(place)?;
    let matches = if name.whole && rest.is_empty() {
        if name.named && *first == "оп" { is_operational_programme(token) } else { token.is_word(first) }
    } else {
        token.has_stem(first)
    };
    if !matches || name.whole && rest.is_empty() && first.chars().count() <= 3 && !is_upper_case(&token.text) {
        return None;
    }
    // "общият бюджет е 500 лв." tells a sum, not a source.
    let told = place
        .checked_sub(1)
        .and_then(|before| tokens.get(before))
        .is_some_and(|before| before.has_any_stem(&["общ", "годиш", "месеч"]) && !before.has_any_stem(&["общин"]));
    if name.words == ["бюджет"] && (told || place == 0 && token.is_word("бюджет") && tokens.len() > 3) {
        return None;
    }
    let mut places = vec![place];
    let mut from = place + 1;
    for stem in rest {
        // "делегиран бюджет" is one term; farther apart the words name two sources.
        let gap = if name.words == ["делегиран", "бюджет"] { 1 } else { GAP };
        let next = (from..tokens.len().min(from + gap))
            .take_while(|next| !tokens.get(*next).is_some_and(|token| token.is_sign(",;.")))
            .find(|next| tokens.get(*next).is_some_and(|token| token.has_stem(stem)))?;
        places.push(next);
        from = next + 1;
    }
    // "проекти по оперативни, общностни и донорски програми": a list of adjectives belongs to the projects.
    if name.source == FundingSource::Project && tokens.get(from).is_some_and(|token| token.is_word("по")) {
        let ahead = tokens.get(from..tokens.len().min(from + 9)).unwrap_or_default();
        let noun = ahead.iter().position(|token| token.has_stem("програм"));
        if let Some(noun) = noun
            && ahead.iter().take(noun).any(|token| token.is_sign(","))
            && ahead
                .iter()
                .take(noun)
                .all(|token| token.is_sign(",") || token.kind == TokenKind::Word && !token.begins_with_capital())
        {
            places.extend(from..=from + noun);
        }
    }
    Some(places)
}

/// `ОПРЧР` and the like: an operational programme by its initials, also one that nobody has listed.
fn is_operational_programme(token: &Token) -> bool {
    token.folded.starts_with("оп")
        && (4..=8).contains(&token.text.chars().count())
        && is_upper_case(&token.text)
        && !token.has_any_stem(&["опис", "опер", "опек", "опаз", "опит", "опор", "опред"])
}

/// Where the name of a programme ends: at a separator, an amount, a number of people or the next source.
fn programme_end(tokens: &[Token], from: usize, next_start: usize, amounts: &[FoundAmount]) -> usize {
    let mut place = from;
    let mut quoted = false;
    while let Some(token) = tokens.get(place) {
        if !quoted && (place >= next_start || amounts.iter().any(|amount| amount.first == place)) {
            break;
        }
        if token.is_sign("„«")
            || token.is_sign("\"“”")
                && !quoted
                && tokens.get(place + 1).is_some_and(|next| !next.spaced)
                && token.spaced
        {
            quoted = true;
        } else if token.is_sign("“”»\"") {
            quoted = false;
        } else if !quoted {
            let spaced_dash =
                token.is_sign("-–—") && (token.spaced || tokens.get(place + 1).is_some_and(|next| next.spaced));
            // The points inside "2014BG05M9OP001-2.2015.001" end nothing.
            let full_stop = token.is_sign(".") && tokens.get(place + 1).is_none_or(|next| next.spaced);
            // "храни и/или подпомагане"
            let either = token.is_sign("/") && tokens.get(place + 1).is_some_and(|next| next.is_word("или"));
            if token.is_sign(",;()/:") && !either || full_stop || spaced_dash {
                break;
            }
            if token.is_word("и")
                && tokens.get(place + 1).is_some_and(|next| !next.begins_with_capital())
                && place + 1 >= next_start.saturating_sub(1)
            {
                break;
            }
        }
        place += 1;
    }
    // Words that only lead on to what follows are not part of the name.
    while place > from
        && tokens.get(place - 1).is_some_and(|token| {
            PROGRAMME_LINKS.contains(&token.folded.as_str()) && !token.has_stem("програм") || token.is_word("и")
        })
    {
        place -= 1;
    }
    place
}

/// Whether the tokens name a programme and not only a kind of programme.
fn is_named(tokens: &[Token], first: usize, after: usize, name: &SourceName) -> bool {
    let span = tokens.get(first..after).unwrap_or_default();
    let generic = |token: &Token| ["оп", "нп", "ес"].contains(&token.folded.as_str());
    let proper = span.iter().skip(1).any(|token| {
        token.is_sign("„“”«\"") || token.kind == TokenKind::Word && is_upper_case(&token.text) && !generic(token)
    });
    let described = name.words.iter().any(|word| word.starts_with("програм"))
        && span.iter().any(|token| token.is_word("за"))
        && span.iter().any(|token| token.has_stem("програма"));
    // "ОП за храни", "НП за превенция …": the abbreviation is the word "програма".
    let abbreviated =
        span.first().is_some_and(generic) && span.get(1).is_some_and(|token| token.is_word("за")) && span.len() > 2;
    name.named || proper || described || abbreviated
}

/// A project that is followed by its programme, or a programme by its project, is one source.
fn merges(last: &FoundSource, new: &FoundSource, tokens: &[Token]) -> bool {
    let is_programme =
        |source: FundingSource| matches!(source, FundingSource::EuProgramme | FundingSource::NationalProgramme);
    let between = tokens.get(last.after..new.first).unwrap_or_default();
    let links = between.iter().all(|token| token.is_sign(",(-–") || PROGRAMME_LINKS.contains(&token.folded.as_str()));
    let linked = between.iter().any(|token| PROGRAMME_LINKS.contains(&token.folded.as_str()));
    let close = between.is_empty() && (last.programme.is_some() || new.programme.is_some()) || links && linked;
    // "Държавен бюджет – делегирана от държавата дейност": the second names the first more closely.
    if last.source == FundingSource::StateBudget && new.source == FundingSource::StateDelegated {
        return !between.is_empty()
            && between
                .iter()
                .all(|token| token.is_sign("-–—(:") || ["за", "като", "чрез"].contains(&token.folded.as_str()));
    }
    if last.source == FundingSource::Project && is_programme(new.source) {
        return close || links && last.programme.is_some() && new.programme.is_some() && between.len() <= 2;
    }
    let same_programme = is_programme(last.source) && last.source == new.source && new.programme.is_some();
    (is_programme(last.source) && new.source == FundingSource::Project && new.programme.is_some() || same_programme)
        && (close || links && between.len() <= 1)
}

fn merge(last: &mut FoundSource, new: &FoundSource, text: &str, tokens: &[Token]) {
    if matches!(last.source, FundingSource::Project | FundingSource::StateBudget) {
        last.source = new.source;
    }
    last.after = new.after;
    if last.programme.is_some() || new.programme.is_some() {
        last.programme = slice(text, tokens, last.first, new.after);
    }
}

fn slice(text: &str, tokens: &[Token], first: usize, after: usize) -> Option<String> {
    let start = tokens.get(first)?.start as usize;
    let end = tokens.get(after.checked_sub(1)?)?.end as usize;
    let part: String = text.chars().skip(start).take(end.saturating_sub(start)).collect();
    (!part.is_empty()).then_some(part)
}

fn with_amounts(tokens: &[Token], sources: &[FoundSource], amounts: &[FoundAmount]) -> Vec<Funding> {
    let plain = |source: &FoundSource| Funding {
        source: source.source,
        programme: source.programme.clone(),
        amount: None,
        currency: None,
        what: None,
    };
    let mut by_source: Vec<Vec<Funding>> = sources.iter().map(|_| Vec::new()).collect();
    let leads = match (amounts.first(), sources.first()) {
        (Some(amount), Some(source)) => amount.first < source.first,
        _ => false,
    };
    let clauses = clauses(tokens);
    let clause_of = |place: usize| clauses.iter().position(|until| place < *until);
    for (place, amount) in amounts.iter().enumerate() {
        let what = what(tokens, amounts, place);
        if sources.len() > 1 && is_sum_of_others(amounts, place) {
            continue;
        }
        let before = sources.iter().rposition(|source| source.first <= amount.first);
        let behind = sources.iter().position(|source| source.first >= amount.after);
        let owner = if leads { behind.or(before) } else { before.or(behind) }.unwrap_or(0);
        // An amount belongs to the only source of its own clause rather than to one beyond a semicolon.
        let clause = clause_of(amount.first);
        let mut own = (0..sources.len())
            .filter(|place| sources.get(*place).is_some_and(|source| clause_of(source.first) == clause));
        let owner = own.next().filter(|_| own.next().is_none()).unwrap_or(owner);
        if let (Some(source), Some(lines)) = (sources.get(owner), by_source.get_mut(owner)) {
            lines.push(Funding { amount: Some(amount.amount), currency: amount.currency, what, ..plain(source) });
        }
    }
    sources
        .iter()
        .zip(by_source)
        .flat_map(|(source, lines)| if lines.is_empty() { vec![plain(source)] } else { lines })
        .collect()
}

/// Where the clauses of a text end: at a semicolon, and at a comma before "а" or "като", which set two things apart.
fn clauses(tokens: &[Token]) -> Vec<usize> {
    let mut ends: Vec<usize> = tokens
        .windows(2)
        .enumerate()
        .filter(|(_, pair)| match pair {
            [sign, next] => sign.is_sign(";") || sign.is_sign(",") && (next.is_word("а") || next.is_word("докато")),
            _ => false,
        })
        .map(|(place, _)| place + 1)
        .collect();
    ends.push(tokens.len());
    ends
}

fn is_sum_of_others(amounts: &[FoundAmount], place: usize) -> bool {
    let Some(amount) = amounts.get(place) else { return false };
    let total: i64 = amounts.iter().map(|amount| amount.amount.0).fold(0, i64::saturating_add);
    amounts.len() > 2 && total == amount.amount.0.saturating_mul(2)
}

#[cfg(test)]
#[path = "funding_tests.rs"]
mod tests;
