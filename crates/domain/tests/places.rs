//! The table of municipalities against itself and, where it is at hand, against the official list.

use std::collections::BTreeSet;
use std::path::PathBuf;

use opora_domain::places::{DISTRICTS, MUNICIPALITIES, district, municipality};

#[test]
fn every_code_is_found_and_every_district_is_one_region() {
    assert!(MUNICIPALITIES.is_sorted_by(|a, b| a.code < b.code));
    assert!(DISTRICTS.is_sorted_by(|a, b| a.code < b.code));
    let mut regions = BTreeSet::new();
    for one in &MUNICIPALITIES {
        assert_eq!(municipality(one.code), Some(one));
        assert!(one.code.starts_with(one.district_code));
        assert!(one.district().is_some(), "{}", one.district_code);
        assert!(one.centre_ekatte.len() == 5 && one.centre_ekatte.bytes().all(|byte| byte.is_ascii_digit()));
        regions.insert((one.district_code, one.nuts3));
    }
    assert_eq!(regions.len(), DISTRICTS.len());
    assert_eq!(regions.iter().map(|(_, region)| region).collect::<BTreeSet<_>>().len(), DISTRICTS.len());
    assert_eq!((municipality("XXX01"), district("XXX")), (None, None));
}

#[test]
fn the_table_is_the_official_list() {
    let folder = std::env::var_os("OPORA_DATA")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    let Ok(list) = std::fs::read_to_string(folder.join("municipalities.csv")) else {
        eprintln!("skipped: the official list of municipalities is not at hand (OPORA_DATA)");
        return;
    };
    let official: BTreeSet<String> = list.lines().skip(1).map(|line| line.trim().to_owned()).collect();
    let ours: BTreeSet<String> = MUNICIPALITIES
        .iter()
        .map(|m| [m.code, m.district_code, m.name, m.name_en, m.centre_ekatte, m.nuts3].join(","))
        .collect();
    assert_eq!(ours, official);
}
