//! The real plans, where their folder is: everything is placed, and nothing is understood without a place.

use std::path::{Path, PathBuf};

use opora_reading::Limits;
use opora_understanding::{NotUnderstood, understand_plan, understand_strategy};

fn folder() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/seeds");
    let folder = std::env::var_os("OPORA_SEEDS").map_or(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no folder of real documents at {}", folder.display());
    None
}

#[test]
fn real_plans_are_placed_whole() {
    let Some(folder) = folder() else { return };
    let plans = [("lyubimets-2013", 16), ("dupnitsa-2021", 39), ("kresna-2020", 27), ("rudozem-2021", 2)];
    for (name, items) in plans {
        for kind in ["txt", "docx", "xlsx"] {
            let path = folder.join(format!("{name}.{kind}"));
            let Ok(bytes) = std::fs::read(&path) else { continue };
            let tree = opora_reading::read(&bytes, None, &Limits::default()).unwrap();
            let plan = understand_plan(&tree).unwrap();
            assert_eq!(plan.accounting.unplaced, [], "{}", path.display());
            let found: usize = plan.sections.iter().map(|section| section.items.len()).sum();
            assert_eq!(found, items, "{}", path.display());
            assert!(
                plan.sections.iter().flat_map(|section| &section.items).all(|item| item.evidence.contains_key("title"))
            );
        }
    }
}

#[test]
fn a_real_strategy_is_no_plan() {
    let Some(folder) = folder() else { return };
    for kind in ["txt", "docx"] {
        let Ok(bytes) = std::fs::read(folder.join(format!("haskovo-2016-2020.{kind}"))) else { continue };
        let tree = opora_reading::read(&bytes, None, &Limits::default()).unwrap();
        assert_eq!(understand_plan(&tree).err(), Some(NotUnderstood::Strategy), "{kind}");
    }
}

#[test]
fn a_real_strategy_is_read_whole() {
    let Some(folder) = folder() else { return };
    for kind in ["txt", "docx"] {
        let Ok(bytes) = std::fs::read(folder.join(format!("haskovo-2016-2020.{kind}"))) else { continue };
        let tree = opora_reading::read(&bytes, None, &Limits::default()).unwrap();
        let strategy = understand_strategy(&tree).unwrap();
        let directions = &strategy.directions;
        let general: Vec<_> = directions.iter().flat_map(|it| &it.general_objectives).collect();
        let specific: Vec<_> = general.iter().flat_map(|it| &it.specific_objectives).collect();
        let measures: Vec<_> = specific.iter().flat_map(|it| &it.measures).collect();
        let activities = measures.iter().flat_map(|it| &it.activities).count();
        assert_eq!((directions.len(), general.len(), specific.len()), (5, 7, 18), "{kind}");
        assert_eq!((measures.len(), activities), (42, 93), "{kind}");
        assert_eq!(strategy.risk_groups.len(), 13, "{kind}");
        assert_eq!(strategy.key_indicators.len(), 11, "{kind}");
        let communication = strategy.communication.unwrap();
        let told = communication.objectives.iter().map(|it| it.activities.len()).sum::<usize>();
        assert_eq!((communication.objectives.len(), told), (5, 13), "{kind}");
        let accounting = &strategy.accounting;
        assert_eq!(accounting.blocks as usize, accounting.placed as usize + accounting.unplaced.len(), "{kind}");
    }
}
