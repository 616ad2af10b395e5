//! A target group that the strategy names first among those it is for, and that no measure, service or indicator takes up.
//!
//! A warning; one finding that lists them. Only groups that people call by few words are looked for.

use opora_domain::findings::Severity;
use opora_domain::strategies::Strategy;

use crate::examination::Examination;
use crate::quoting;
use crate::rule::{Defect, Rule};
use crate::words::{SmallText, any_phrase};

pub(crate) const RULE: Rule = Rule { name: "target-group-not-taken-up", severity: Severity::Warning, find };

/// A group: how lists name it, and the words by which a measure or service takes it up.
const GROUPS: &[(&[&str], &[&str])] = &[
    (
        &["хора без дом", "лица без дом", "бездомн*"],
        &["без дом", "бездомн*", "временно настаняване", "приют*", "нощувк*", "подслон*", "в криза", "кризис*"],
    ),
    (&["деменция"], &["деменци*", "алцхаймер*", "резидент* грижа", "за стари хора"]),
    (&["насилие", "трафик"], &["насили*", "трафик*", "кризис*", "в криза"]),
    (&["зависимост*", "зависими"], &["зависим*", "наркотич*", "алкохол*", "рехабилитационн* програм*"]),
    (&["затвор*", "лишен* от свобода"], &["затвор*", "лишаване от свобода", "лишен* от свобода", "пробаци*"]),
    (&["бежанц*", "мигрант*"], &["бежанц*", "мигрант*", "закрила"]),
    (
        &["ромск*", "роми", "етническ*", "малцинств*"],
        &["ром*", "етническ*", "малцинств*", "медиатор*", "обособен*", "уязвими"],
    ),
    (&["безработн*"], &["безработ*", "заетост*", "трудов*", "работни места"]),
    (&["отпадна*", "отпадане от училище"], &["отпадна*", "отпадан*", "училищ*", "ученик*", "образовател*"]),
    (&["самотн* родител*", "еднороднителск*", "самотни майки"], &["самотн*", "родител*", "майк*", "семейств*"]),
    (&["психичн*"], &["психичн*", "психиатр*", "с увреждан*", "защитен* жилищ*"]),
];

fn find(examination: &Examination<'_>) -> Vec<Defect> {
    let Some(strategy) = examination.strategy else { return Vec::new() };
    // A strategy whose measures or services were not understood says nothing of what is missing.
    if strategy.priority_target_groups.len() < 2 || strategy.measures().count() < 3 || strategy.services.len() < 3 {
        return Vec::new();
    }
    let planned = SmallText::of(&planned(strategy));
    let missing: Vec<(usize, &String)> = strategy
        .priority_target_groups
        .iter()
        .enumerate()
        .filter(|(_, group)| {
            GROUPS
                .iter()
                .any(|(named, taken_up)| any_phrase(group, named).is_some() && planned.any_phrase(taken_up).is_none())
        })
        .collect();
    let places = missing.iter().map(|(index, group)| {
        let at = strategy.evidence.get(&format!("priority_target_groups.{index}")).map(|evidence| evidence.at.whole());
        opora_domain::findings::Quotation { at, quote: quoting::whole(group) }
    });
    let named = missing.iter().map(|(_, group)| format!("„{}“", group.trim_end_matches([';', '.', ',']))).collect();
    Defect::listing(places.collect(), "list", named)
}

/// The words of the directions and of the services.
fn planned(strategy: &Strategy) -> String {
    let mut said: Vec<&str> = Vec::new();
    for direction in &strategy.directions {
        said.extend(direction.title.as_deref());
        said.extend(direction.description.as_deref());
        for general in &direction.general_objectives {
            said.extend(general.title.as_deref());
            said.extend(general.specific_objectives.iter().filter_map(|specific| specific.title.as_deref()));
        }
    }
    for (_, measure) in strategy.measures() {
        said.extend(measure.title.as_deref());
        said.extend(measure.description.as_deref());
        said.extend(measure.activities.iter().filter_map(|activity| activity.text.as_deref()));
    }
    for service in &strategy.services {
        said.extend(service.name.as_deref());
        said.extend(service.content.as_deref());
        said.extend(service.target_groups.iter().map(String::as_str));
    }
    said.extend(strategy.key_indicators.iter().filter_map(|indicator| indicator.text.as_deref()));
    said.extend(strategy.goals.iter().map(String::as_str));
    said.join("\n")
}

#[cfg(test)]
mod tests {
    use opora_domain::strategies::StrategyService;

    use super::*;
    use crate::strategies::invented::{assert_found, assert_silent, with_activities};

    fn strategy(service: &str) -> Strategy {
        let mut strategy = with_activities("", &["Обучение на екипите"]);
        for direction in &mut strategy.directions {
            for general in &mut direction.general_objectives {
                for specific in &mut general.specific_objectives {
                    specific.measures = vec![specific.measures[0].clone(); 3];
                }
            }
        }
        let named = |name: &str| StrategyService { name: Some(name.into()), ..StrategyService::default() };
        let services = vec![named("Дневен център"), named("Патронаж"), named(service)];
        let groups = ["Стари хора;", "Хора без дом."].map(str::to_owned).into();
        Strategy { services, priority_target_groups: groups, ..strategy }
    }

    #[test]
    fn the_defect_is_found() {
        assert_found(&RULE, &strategy("Дом за стари хора"), "Хора без дом");
    }

    #[test]
    fn what_is_right_stays_silent() {
        assert_silent(&RULE, &strategy("Център за временно настаняване"));
    }
}
