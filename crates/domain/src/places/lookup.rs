//! Finding a district or municipality by its name as people and machines write it.

use super::{DISTRICTS, District, MUNICIPALITIES, Municipality, district};

/// The municipalities of a name. Some names occur twice, such as Бяла; the list is then as long.
#[must_use]
pub fn municipalities_named(name: &str) -> Vec<&'static Municipality> {
    let wanted = folded(name);
    if wanted.is_empty() {
        return Vec::new();
    }
    MUNICIPALITIES
        .iter()
        .filter(|municipality| folded(municipality.name) == wanted || folded(municipality.name_en) == wanted)
        .collect()
}

/// The one municipality of a name; where the name occurs twice, the district decides, and without it nothing does.
#[must_use]
pub fn municipality_named(name: &str, district_name: Option<&str>) -> Option<&'static Municipality> {
    let named = municipalities_named(name);
    if let [only] = named.as_slice() {
        return Some(only);
    }
    let wanted = district_named(district_name?)?;
    let mut inside = named.into_iter().filter(|municipality| municipality.district_code == wanted.code);
    inside.next().filter(|_| inside.next().is_none())
}

/// The district of a name.
#[must_use]
pub fn district_named(name: &str) -> Option<&'static District> {
    let wanted = folded(name);
    // The capital is a district of its own with the same name as the district around it.
    if wanted == "софияград" || wanted == "столична" {
        return district("SOF");
    }
    let wanted = if wanted == "софийска" { "софия".to_owned() } else { wanted };
    DISTRICTS.iter().find(|district| folded(district.name) == wanted || folded(district.name_en) == wanted)
}

/// A name for comparing: small letters, without the words for municipality and district, without spaces, hyphens and
/// stops, Latin letters inside a Cyrillic name made Cyrillic.
#[must_use]
pub fn folded(name: &str) -> String {
    let small = name.to_lowercase();
    let has_cyrillic = small.chars().any(|letter| ('а'..='я').contains(&letter));
    let small: String = if has_cyrillic { small.chars().map(cyrillic_twin).collect() } else { small };
    let words = small
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !matches!(*word, "" | "община" | "общ" | "област" | "обл" | "municipality" | "district" | "гр"));
    words.collect()
}

/// The Cyrillic letter that looks like a Latin one.
fn cyrillic_twin(letter: char) -> char {
    match letter {
        'a' => 'а',
        'b' => 'в',
        'c' => 'с',
        'e' => 'е',
        'h' => 'н',
        'k' => 'к',
        'm' => 'м',
        'o' => 'о',
        'p' => 'р',
        't' => 'т',
        'x' => 'х',
        'y' => 'у',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_people_write_them() {
        for (written, code) in [
            ("Дупница", "KNL48"),
            ("ДУПНИЦА", "KNL48"),
            ("Община  Дупница", "KNL48"),
            ("Дyпницa", "KNL48"),
            ("Dupnitsa", "KNL48"),
            ("Сапарева\u{a0}баня", "KNL41"),
            ("Добрич – селска", "DOB15"),
        ] {
            assert_eq!(municipality_named(written, None).map(|found| found.code), Some(code), "{written}");
        }
        for unknown in ["", "Община", "Горна Вишна", "ница"] {
            assert_eq!(municipality_named(unknown, None), None, "{unknown}");
        }
    }

    #[test]
    fn the_district_tells_two_of_one_name_apart() {
        assert_eq!(municipalities_named("Бяла").len(), 2);
        assert_eq!(municipality_named("Бяла", None), None);
        let found = |district| municipality_named("Бяла", Some(district)).map(|found| found.district_code);
        assert_eq!(found("Русе"), Some("RSE"));
        assert_eq!(found("област Варна"), Some("VAR"));
        assert_eq!(found("Видин"), None);
    }

    #[test]
    fn the_capital_and_the_district_around_it_are_two() {
        assert_eq!(district_named("София").map(|found| found.code), Some("SFO"));
        assert_eq!(district_named("Софийска област").map(|found| found.code), Some("SFO"));
        assert_eq!(district_named("София-град").map(|found| found.code), Some("SOF"));
    }
}
