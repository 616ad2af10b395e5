//! To which municipality and document a plan belongs.

use opora_domain::documents::PlanningDocument;
use opora_domain::places::{folded, municipalities_named, municipality_named};
use opora_domain::versions::{DocumentId, KeptMunicipality, MunicipalityId};
use opora_storage::{MunicipalityNaming, Transaction, ensure_document, ensure_municipality};
use opora_texts::{Language, Value, say};

use crate::{Error, Opora};

/// A municipality is known by its official code. A name that the official list does not have, or has twice while the
/// plan does not tell the district, is a municipality of its own: nothing is guessed and nothing is lost.
pub(crate) fn naming(plan: &PlanningDocument) -> MunicipalityNaming {
    // What a district plans is of none of its municipalities; it is kept under the district's own name.
    if let (None, Some(district)) = (plan.municipality(), plan.district()) {
        let short: String = district.chars().take(LONGEST_NAME).collect();
        return MunicipalityNaming {
            identity: format!("district:{}", folded(&short)),
            code: None,
            // Names are kept as documents print them, whatever language the pages are shown in.
            name: say(Language::Bg, "document-name-of-district", &[("name", Value::from(short))]),
        };
    }
    let name = plan.municipality().unwrap_or_default();
    if let Some(official) = municipality_named(name, plan.district()) {
        return MunicipalityNaming {
            identity: format!("code:{}", official.code),
            code: Some(official.code.to_owned()),
            name: official.name.to_owned(),
        };
    }
    // Longer than any name; a misread paragraph must not become an endless identity.
    let short: String = name.chars().take(LONGEST_NAME).collect();
    let district = plan.district().filter(|_| municipalities_named(name).len() > 1).map(folded);
    let identity = format!("name:{}{}", folded(&short), district.map(|name| format!("/{name}")).unwrap_or_default());
    MunicipalityNaming { identity, code: None, name: short }
}

/// In characters; the column of the identity holds twice as much and more.
const LONGEST_NAME: usize = 200;

/// Whether two plans belong to the same document.
pub(crate) fn is_same_document(one: &PlanningDocument, other: &PlanningDocument) -> bool {
    naming(one).identity == naming(other).identity
        && one.first_year() == other.first_year()
        && one.kind() == other.kind()
}

/// The municipality and the document of a plan; both become known where they were not.
pub(crate) async fn place(
    opora: &Opora,
    writing: &Transaction,
    plan: &PlanningDocument,
) -> Result<(KeptMunicipality, DocumentId), Error> {
    let now = opora.now();
    let id = MunicipalityId(opora.new_id());
    let municipality = ensure_municipality(writing, &naming(plan), id, now).await?;
    let id = DocumentId(opora.new_id());
    let document = ensure_document(writing, municipality.id, plan.kind(), plan.first_year(), id, now).await?;
    Ok((municipality, document))
}

#[cfg(test)]
mod tests {
    use opora_domain::planning::AnnualPlan;

    use super::*;

    fn identity(municipality: Option<&str>, district: Option<&str>) -> String {
        let plan = AnnualPlan {
            municipality: municipality.map(str::to_owned),
            district: district.map(str::to_owned),
            ..AnnualPlan::default()
        };
        naming(&plan.into()).identity
    }

    #[test]
    fn official_names_have_a_code_and_others_their_own_identity() {
        assert_eq!(identity(Some("Кресна"), None), "code:BLG28");
        assert_eq!(identity(Some("Горна Вишна"), None), identity(Some("ГОРНА  ВИШНА"), Some("Русе")));
        assert_ne!(identity(Some("Горна Вишна"), None), identity(Some("Ясеново"), None));
        assert_eq!(identity(None, None), "name:");
        assert_eq!(identity(None, Some("Русе")), "district:русе");
        assert_ne!(identity(Some("Бяла"), None), identity(Some("Бяла"), Some("Варна")));
        assert_ne!(identity(Some("Бяла"), Some("Видин")), identity(Some("Бяла"), None));
    }
}
