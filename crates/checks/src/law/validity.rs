//! Bodies, acts and kinds of services with the day on which they ended. Facts with their source; nothing here is a rule.

use std::collections::BTreeMap;

use opora_domain::findings::Quotation;

use crate::examination::Examination;
use crate::rule::Defect;
use crate::words::any_phrase;

/// Something that no longer holds from a day on.
pub(crate) struct Ended {
    /// Patterns of [`crate::words::phrase`]; the first names it.
    pub patterns: &'static [&'static str],
    pub old: &'static str,
    /// The first day on which it no longer held: year, month.
    pub since: (u16, u8),
    pub new: &'static str,
    /// Words that make the mention right ("бивш…").
    pub unless: &'static [&'static str],
    /// Words before the mention, in its sentence, that make it right: where people come from, what is prevented.
    pub unless_before: &'static [&'static str],
}

/// Leaving an institution, or what keeps people out of it.
const LEFT_OR_PREVENTED: &[&str] = &[
    "напуск*",
    "напусна*",
    "изведен*",
    "превенция*",
    "предотвратя*",
    "недопуска*",
    "алтернатива",
    "вместо",
    "деинституционализация*",
];

pub(crate) const BODIES: &[Ended] = &[
    // ЗПУО (in force 1 August 2016): регионални управления на образованието.
    Ended {
        patterns: &["рио", "регионал* инспекторат* по образование*"],
        old: "РИО",
        since: (2016, 8),
        new: "РУО (регионално управление на образованието)",
        unless: &["бивш*"],
        unless_before: &[],
    },
    // Закон за Министерството на вътрешните работи, amended with effect from 1 January 2011: one directorate general.
    Ended {
        patterns: &["пожарна и гражданска защита", "държавна агенция гражданска защита", "дирекция гражданска защита"],
        old: "Пожарна и Гражданска защита",
        since: (2011, 1),
        new: "Главна дирекция „Пожарна безопасност и защита на населението“",
        unless: &["бивш*"],
        unless_before: &[],
    },
    // ЗСУ чл. 27 (in force 1 July 2020).
    Ended {
        patterns: &[
            "обществен* съвет* по социалн* подпомагане",
            "обществен* съвет* за социалн*",
            "обществения съвет",
            "обществен съвет",
        ],
        old: "Обществен съвет",
        since: (2020, 7),
        new: "Съвет по въпросите на социалните услуги",
        unless: &["бивш*", "училищ*", "детска градина"],
        unless_before: &[],
    },
    // Правилник на АСП: отделите ХУСУ стават „Закрила на детето“, „Подкрепа на хора с увреждания“ (2021).
    Ended {
        patterns: &["хусу"],
        old: "ХУСУ",
        since: (2021, 1),
        new: "Отдел „Подкрепа на хора с увреждания“",
        unless: &["бивш*"],
        unless_before: &[],
    },
    // Закон за здравето (changed by ДВ 98/2010): регионални здравни инспекции from 1 January 2011.
    Ended {
        patterns: &["риокоз", "хеи"],
        old: "РИОКОЗ",
        since: (2011, 1),
        new: "РЗИ",
        unless: &[],
        unless_before: &[],
    },
];

pub(crate) const ACTS: &[Ended] = &[
    // ЗСУ (ДВ 24/2019, in force 1 July 2020) takes social services out of ЗСП and ППЗСП.
    Ended {
        patterns: &[
            "ппзсп",
            "зсп",
            "закон* за социалн* подпомагане",
            "правилник* за прилагане на закон* за социалн* подпомагане",
        ],
        old: "Законът за социално подпомагане за социалните услуги",
        since: (2020, 7),
        new: "Закон за социалните услуги и правилникът му",
        unless: &["помощи", "месечн* помощ*", "агенция*"],
        unless_before: &[],
    },
    Ended {
        patterns: &["закон* за интеграция на хора|хората с увреждания", "зиху"],
        old: "Законът за интеграция на хората с увреждания",
        since: (2019, 1),
        new: "Закон за хората с увреждания",
        unless: &[],
        unless_before: &[],
    },
    // ЗИХУ (ДВ 81/2004), § 6: in force and this one repealed on 1 January 2005.
    Ended {
        // Its name is often misquoted in the first word.
        patterns: &["закон* за закрила|защита рехабилитация и социална интеграция на инвалидите", "ззрсии"],
        old: "Законът за закрила, рехабилитация и социална интеграция на инвалидите",
        since: (2005, 1),
        new: "Закон за интеграция на хората с увреждания, от 2019 г. Закон за хората с увреждания",
        unless: &["отменен*"],
        unless_before: &[],
    },
    // Закон за здравето (ДВ 70/2004): in force 1 January 2005.
    Ended {
        patterns: &["закон* за народното здраве"],
        old: "Законът за народното здраве",
        since: (2005, 1),
        new: "Закон за здравето",
        unless: &["отменен*"],
        unless_before: &[],
    },
    // Закон за насърчаване на заетостта (ДВ 112/2001): in force 1 January 2002.
    Ended {
        patterns: &["закон* за закрила при безработица"],
        old: "Законът за закрила при безработица и насърчаване на заетостта",
        since: (2002, 1),
        new: "Закон за насърчаване на заетостта",
        unless: &["отменен*"],
        unless_before: &[],
    },
    // Закон за публичните финанси (ДВ 15/2013): in force 1 January 2014.
    Ended {
        patterns: &["закон* за общинските бюджети", "закон* за устройството на държавния бюджет"],
        old: "Законът за общинските бюджети (за устройството на държавния бюджет)",
        since: (2014, 1),
        new: "Закон за публичните финанси",
        unless: &["отменен*"],
        unless_before: &[],
    },
    Ended {
        patterns: &["закон* за народната просвета", "знп"],
        old: "Законът за народната просвета",
        since: (2016, 8),
        new: "Закон за предучилищното и училищното образование",
        unless: &[],
        unless_before: &[],
    },
];

pub(crate) const KINDS: &[Ended] = &[
    // ЗСУ чл. 15, in force 1 July 2020.
    Ended {
        patterns: &["социална услуга в общността", "социални услуги в общността"],
        old: "социална услуга в общността",
        since: (2020, 7),
        new: "общодостъпни и специализирани услуги от видовете по чл. 15 ЗСУ",
        unless: &["развитие на социални"],
        unless_before: &[],
    },
    Ended {
        patterns: &["специализирана институция", "специализирани институции", "специализираните институции"],
        old: "специализирана институция",
        since: (2020, 7),
        new: "резидентна грижа",
        unless: &["закриване*", "закрит*", "бивш*"],
        unless_before: LEFT_OR_PREVENTED,
    },
    // ЗСУ, преходни и заключителни разпоредби: homes for children are closed by 1 January 2021 (general knowledge).
    Ended {
        patterns: &["ддлрг", "дом* за деца лишени от родителска грижа", "дмсгд"],
        old: "дом за деца (ДДЛРГ, ДМСГД)",
        since: (2021, 1),
        new: "услуги за резидентна грижа за деца",
        unless: &["закриване*", "закрит*", "бивш*"],
        unless_before: &[],
    },
];

/// What of a list had ended before the plan's year began, with all the places that mention it.
pub(crate) fn outdated(examination: &Examination<'_>, list: &[Ended]) -> Vec<Defect> {
    // A strategy is measured by its first year: what ended later it could not know.
    let first = examination.strategy.and(examination.plan.strategy_period).map(|period| period.from);
    let Some(year) = examination.plan.year.or(first) else { return Vec::new() };
    let mut found: BTreeMap<usize, Vec<Quotation>> = BTreeMap::new();
    for (index, ended) in list.iter().enumerate().filter(|(_, ended)| ended.since <= (year, 1)) {
        for (text, _) in examination.texts_with(ended.patterns) {
            if any_phrase(&text.text, ended.unless).is_some() {
                continue;
            }
            if let Some((from, until)) = mentioned(&text.text, ended) {
                found.entry(index).or_default().push(text.quote_around(from, until));
            }
        }
    }
    let adopted = examination.plan.adoption.as_ref().and_then(|adoption| adoption.date.as_ref());
    found
        .into_iter()
        .filter_map(|(index, mut places)| {
            let ended = list.get(index)?;
            places.dedup_by(|one, other| one.quote == other.quote && one.at == other.at);
            let since = format!("{:02}.{}", ended.since.1, ended.since.0);
            // Who adopted the plan before the change could not write the new name.
            let before =
                adopted.is_some_and(|date| date.to_string() < format!("{:04}-{:02}", ended.since.0, ended.since.1));
            let defect = Defect::at(places).compared("old", ended.old).compared("since", since);
            Some(defect.text("new", ended.new).weak_if(before))
        })
        .collect()
}

/// The first mention that nothing before it in its sentence makes right.
fn mentioned(text: &str, ended: &Ended) -> Option<(usize, usize)> {
    let mut begin = 0;
    while let Some((from, until)) = any_phrase(text.get(begin..)?, ended.patterns) {
        let (from, until) = (begin + from, begin + until);
        let before = text.get(..from).unwrap_or_default();
        let sentence = before.rsplit(['.', ';']).next().unwrap_or(before);
        if any_phrase(sentence, ended.unless_before).is_none() {
            return Some((from, until));
        }
        begin = until;
    }
    None
}
