//! Values in the form in which Opora writes them: dates, amounts, marks, named words.

use jiff::civil::Date;
use opora_domain::money::{Amount, Currency};
use opora_domain::planning::{FundingSource, FundingWhat, Quarter, SectionKind, Status};

/// `05.05.2020 г.`
pub(super) fn date(text: &str) -> Option<Date> {
    let digits = text.trim().trim_end_matches("г.").trim();
    let mut parts = digits.split('.');
    let day = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let year = parts.next()?.parse().ok()?;
    if parts.next().is_some() {
        return None;
    }
    Date::new(year, month, day).ok()
}

/// `538 952,00 лв.`; without a sign the currency is not known.
pub(super) fn amount(text: &str) -> Option<(Amount, Option<Currency>)> {
    let text = text.trim();
    let (digits, currency) = match (text.strip_suffix("лв."), text.strip_suffix('€')) {
        (Some(digits), _) => (digits, Some(Currency::Bgn)),
        (None, Some(digits)) => (digits, Some(Currency::Eur)),
        (None, None) => (text, None),
    };
    let plain: String = digits
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| if letter == ',' { '.' } else { letter })
        .collect();
    Some((plain.parse().ok()?, currency))
}

pub(super) fn mark(text: &str) -> Option<Quarter> {
    match text.trim() {
        "" | "–" | "-" => None,
        "+" => Some(Quarter::Preparation),
        _ => Some(Quarter::Provision),
    }
}

pub(super) fn status(text: &str) -> Option<Status> {
    Some(match text.trim() {
        "продължаваща" => Status::Continuing,
        "нова" => Status::New,
        "разширяваща се" => Status::Expanding,
        "преобразувана" => Status::Transforming,
        "закривана" => Status::Closing,
        _ => return None,
    })
}

pub(super) fn source(text: &str) -> Option<FundingSource> {
    Some(match text.trim() {
        "делегирана от държавата дейност" => FundingSource::StateDelegated,
        "държавен бюджет" => FundingSource::StateBudget,
        "общински бюджет" => FundingSource::MunicipalBudget,
        "собствени приходи" => FundingSource::OwnRevenue,
        "проект" => FundingSource::Project,
        "европейска програма" => FundingSource::EuProgramme,
        "национална програма" => FundingSource::NationalProgramme,
        "бюджет на агенция" => FundingSource::AgencyBudget,
        "училищен бюджет" => FundingSource::SchoolBudget,
        "дарения" => FundingSource::Donations,
        "друг източник" => FundingSource::Other,
        _ => return None,
    })
}

pub(super) fn what(text: &str) -> Option<FundingWhat> {
    Some(match text.trim() {
        "общо" => FundingWhat::Total,
        "за заплати" => FundingWhat::Salaries,
        "за издръжка" => FundingWhat::Maintenance,
        "месечно" => FundingWhat::Monthly,
        _ => return None,
    })
}

pub(super) fn section_kind(text: &str) -> Option<SectionKind> {
    Some(match text.trim() {
        "социални услуги" => SectionKind::Services,
        "хоризонтални политики" => SectionKind::HorizontalPolicies,
        "партньорства" => SectionKind::Partnership,
        "човешки ресурси" => SectionKind::HumanResources,
        "други дейности" => SectionKind::Other,
        "приоритетно направление" => SectionKind::Direction,
        "услуги по Националната карта" => SectionKind::MapServices,
        "услуги с общинско финансиране" => SectionKind::MunicipalServices,
        _ => return None,
    })
}

/// Dots that stand for what is still open.
pub(super) fn unless_blank(text: &str) -> Option<String> {
    let text = text.trim();
    let blank = text.chars().all(|letter| matches!(letter, '.' | '…' | '_'));
    (!blank).then(|| text.to_owned())
}
