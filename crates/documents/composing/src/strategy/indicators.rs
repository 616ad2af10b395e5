//! The figures of the analysis, the groups at risk and the key indicators as tables.

use opora_domain::strategies::{AnalysisFigure, Comparator, IndicatorKind, KeyIndicator, RiskGroup, Target};
use opora_tree::Block;

use crate::words::Words;

use super::fixed::FixedLines;
use super::grid::{Grid, Lines, Setting, cell_text, number, of_object, whole, written_number};

pub(super) fn figures(words: Words, fixed: &FixedLines, figures: &[AnalysisFigure]) -> Block {
    let text = |text: &Option<String>| cell_text(fixed, text.as_ref());
    Grid::new(words, fixed, "document-strategy-figures", figures.len())
        .key("document-strategy-column-figure", 300, figures.iter().map(|it| text(&it.label)))
        .column("document-strategy-column-value", 80, Setting::Centred, figures.iter().map(|it| number(it.value)))
        .column("document-strategy-column-unit", 90, Setting::Centred, figures.iter().map(|it| text(&it.unit)))
        .column("document-strategy-column-as-of", 110, Setting::Centred, figures.iter().map(|it| text(&it.as_of)))
        .column("document-strategy-column-group", 130, Setting::Text, figures.iter().map(|it| text(&it.group)))
        .block()
}

pub(super) fn risk_groups(words: Words, fixed: &FixedLines, groups: &[RiskGroup]) -> Block {
    let text = |text: &Option<String>| cell_text(fixed, text.as_ref());
    Grid::new(words, fixed, "document-strategy-risk-groups", groups.len())
        .column("document-strategy-column-number", 40, Setting::Centred, groups.iter().map(|it| text(&it.number)))
        .key("document-strategy-column-risk-group", 600, groups.iter().map(|it| text(&it.title)))
        .block()
}

pub(super) fn key_indicators(words: Words, fixed: &FixedLines, indicators: &[KeyIndicator]) -> Block {
    let text = |text: Option<&String>| cell_text(fixed, text);
    let rows = || indicators.iter();
    let kind = |it: &KeyIndicator| it.kind.map(|kind| words.say(kind_key(kind))).into_iter().collect();
    let grid = Grid::new(words, fixed, "document-strategy-key-indicators", indicators.len())
        .column("document-strategy-column-kind", 115, Setting::Centred, rows().map(kind))
        .key("document-strategy-column-indicator", 260, rows().map(|it| text(it.text.as_ref())));
    let grid = targets(grid, indicators);
    let grid = bases(grid, indicators);
    let milestones = |it: &KeyIndicator| {
        let parts = it.milestones.iter().map(|milestone| {
            let year = milestone.year.map_or_else(|| "–".to_owned(), |year| year.to_string());
            let value = milestone.value.map_or_else(|| "–".to_owned(), written_number);
            format!("{year}: {value}")
        });
        parts.collect()
    };
    grid.column("document-strategy-column-milestones", 105, Setting::Centred, rows().map(milestones))
        .column("document-strategy-column-data-source", 130, Setting::Text, rows().map(|it| text(it.source.as_ref())))
        .block()
}

fn targets<'a>(grid: Grid<'a>, indicators: &[KeyIndicator]) -> Grid<'a> {
    if indicators.iter().all(|it| it.target.is_none()) {
        return grid;
    }
    let (words, fixed) = (grid.words, grid.fixed);
    let part = |value: fn(&Target, Words, &FixedLines) -> Lines| {
        let cells = indicators.iter().map(|it| it.target.as_ref().map(|it| value(it, words, fixed)));
        cells.map(Option::unwrap_or_default).collect::<Vec<Lines>>().into_iter()
    };
    let comparator = part(|it, words, _| it.comparator.map(|it| words.say(comparator_key(it))).into_iter().collect());
    let value = indicators.iter().map(|it| of_object(it.target.as_ref(), |target| number(target.value)));
    grid.column("document-strategy-column-comparator", 110, Setting::Centred, comparator)
        .kept("document-strategy-column-target", 90, Setting::Centred, value)
        .column("document-strategy-column-target-to", 50, Setting::Centred, part(|it, _, _| number(it.value_to)))
        .column(
            "document-strategy-column-unit",
            80,
            Setting::Centred,
            part(|it, _, fixed| cell_text(fixed, it.unit.as_ref())),
        )
        .column("document-strategy-column-period", 100, Setting::Centred, part(period))
}

/// The two words of the format are written in Bulgarian; the same words as printed text are marked as text.
fn period(target: &Target, words: Words, fixed: &FixedLines) -> Lines {
    let known = ["document-strategy-period-annual", "document-strategy-period-strategy"].map(|key| words.say(key));
    match target.period.as_deref() {
        Some("annual") => vec![words.say("document-strategy-period-annual")],
        Some("strategy") => vec![words.say("document-strategy-period-strategy")],
        Some(printed) if known.iter().any(|known| known == printed) => vec![fixed.marked(printed)],
        _ => cell_text(fixed, target.period.as_ref()),
    }
}

fn bases<'a>(grid: Grid<'a>, indicators: &[KeyIndicator]) -> Grid<'a> {
    if indicators.iter().all(|it| it.base.is_none()) {
        return grid;
    }
    let year = indicators.iter().map(|it| whole(it.base.as_ref().and_then(|base| base.year)));
    let value = indicators.iter().map(|it| of_object(it.base.as_ref(), |base| number(base.value)));
    grid.column("document-strategy-column-base-year", 75, Setting::Centred, year).kept(
        "document-strategy-column-base",
        90,
        Setting::Centred,
        value,
    )
}

fn kind_key(kind: IndicatorKind) -> &'static str {
    match kind {
        IndicatorKind::Basic => "document-strategy-indicator-basic",
        IndicatorKind::Qualitative => "document-strategy-indicator-qualitative",
    }
}

fn comparator_key(comparator: Comparator) -> &'static str {
    match comparator {
        Comparator::AtLeast => "document-strategy-comparator-at-least",
        Comparator::AtMost => "document-strategy-comparator-at-most",
        Comparator::Equal => "document-strategy-comparator-equal",
        Comparator::About => "document-strategy-comparator-about",
        Comparator::IncreaseBy => "document-strategy-comparator-increase",
        Comparator::DecreaseBy => "document-strategy-comparator-decrease",
    }
}
