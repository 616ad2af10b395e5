//! Figures, groups at risk and key indicators.

use opora_domain::strategies::{
    AnalysisFigure, BaseValue, Comparator, IndicatorKind, KeyIndicator, Milestone, RiskGroup, Target,
};

use super::rows::{OwnRow, number};
use super::words::column;

pub(super) fn figure(row: OwnRow<'_>) -> AnalysisFigure {
    AnalysisFigure {
        label: row.text(column::FIGURE),
        value: row.number(column::VALUE),
        unit: row.text(column::UNIT),
        as_of: row.text(column::AS_OF),
        group: row.text(column::GROUP),
        origin: row.origin(),
    }
}

pub(super) fn risk_group(row: OwnRow<'_>) -> RiskGroup {
    RiskGroup { number: row.text(column::NUMBER), title: row.text(column::RISK_GROUP), origin: row.origin() }
}

pub(super) fn key_indicator(row: OwnRow<'_>) -> KeyIndicator {
    KeyIndicator {
        kind: kind(&row.label(column::KIND)),
        text: row.text(column::INDICATOR),
        target: (!row.is_absent(column::TARGET)).then(|| target(row)),
        base: (!row.is_absent(column::BASE))
            .then(|| BaseValue { year: row.whole(column::BASE_YEAR), value: row.number(column::BASE) }),
        milestones: row.lines(column::MILESTONES).iter().filter_map(|line| milestone(line)).collect(),
        source: row.text(column::DATA_SOURCE),
        origin: row.origin(),
    }
}

fn target(row: OwnRow<'_>) -> Target {
    let period = match row.label(column::PERIOD).as_str() {
        "на година" => Some("annual".to_owned()),
        "за периода на стратегията" => Some("strategy".to_owned()),
        _ => row.text(column::PERIOD),
    };
    Target {
        value: row.number(column::TARGET),
        value_to: row.number(column::TARGET_TO),
        unit: row.text(column::UNIT),
        comparator: comparator(&row.label(column::COMPARATOR)),
        period,
    }
}

fn kind(text: &str) -> Option<IndicatorKind> {
    match text {
        "базов" => Some(IndicatorKind::Basic),
        "качествен" => Some(IndicatorKind::Qualitative),
        _ => None,
    }
}

fn comparator(text: &str) -> Option<Comparator> {
    Some(match text {
        "поне" => Comparator::AtLeast,
        "най-много" => Comparator::AtMost,
        "точно" => Comparator::Equal,
        "около" => Comparator::About,
        "увеличение с" => Comparator::IncreaseBy,
        "намаление с" => Comparator::DecreaseBy,
        _ => return None,
    })
}

/// `2018: 30`, with a dash for what is not known.
fn milestone(line: &str) -> Option<Milestone> {
    let (year, value) = line.split_once(':')?;
    Some(Milestone { year: year.trim().parse().ok(), value: number(value) })
}
