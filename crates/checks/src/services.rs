//! Recognising social services by the names that laws and practice gave them.

use crate::examination::Row;
use crate::words::{SmallText, any_phrase, phrase};

/// Names of services, old and new, as patterns of [`phrase`].
pub(crate) const SERVICES: &[&str] = &[
    "цент* за обществена подкрепа",
    "цент* за социална рехабилитация",
    "дневен|дневн* цент*",
    "цент* за настаняване",
    "цент* за временно настаняване",
    "цент* за кризисно настаняване",
    "цент* за ранно детско развитие",
    "цент* за почасово",
    "цент* за работа с деца",
    "цент* за социални услуги",
    "кризис* цент*",
    "общностен|общностн* цент*",
    "семеен|семейн* цент*",
    "наблюдаван* жилищ*",
    "преходн* жилищ*",
    "защитен* жилищ*",
    "дом* за стари хора",
    "дом* за възрастни",
    "дом* за пълнолетни",
    "дом* за медико",
    "дом* за деца",
    "социал* патронаж*",
    "обществен* трапезари*",
    "социалн* кухн*",
    "топъл обяд",
    "личен асистент*",
    "личн* асистент*",
    "социал* асистент*",
    "домаш* помощни*",
    "домаш* санитар*",
    "асистентск* подкреп*",
    "приемна* грижа*",
    "приют*",
    "звено майка",
    "заместващ* грижа",
    "резидентн* грижа",
    "дневн* грижа",
    "цсри",
    "цнст",
    "цоп",
];

/// Services that are given in a building of their own: the users come or live there.
const IN_A_BUILDING: &[&str] = &["цент*", "дом* за", "жилищ*", "приют*", "трапезари*", "кухн*", "клуб*", "звено майка"];

/// Services that people live in.
const RESIDENTIAL: &[&str] = &["цент* за настаняване", "цент* за временно", "цент* за кризисно", "жилищ*", "дом* за"];

/// The name of a service in a text, if any.
pub(crate) fn named_in(text: &str) -> Option<(usize, usize)> {
    any_phrase(text, SERVICES)
}

/// Where a text names a service of one kind, with the words that say for whom it is: up to the next mark.
pub(crate) fn full_name(text: &str, service: &str) -> Option<(usize, usize)> {
    let (from, until) = phrase(text, service)?;
    let rest = text.get(until..).unwrap_or_default();
    let end = rest.find([',', '.', ';', ':', '\n', '–', '(', '/']).unwrap_or(rest.len());
    let name = rest.get(..end).unwrap_or_default().trim_end();
    Some((from, until + name.len()))
}

/// All different services that a text names.
pub(crate) fn all_named_in(text: &str) -> Vec<(usize, usize)> {
    let small = SmallText::of(text);
    let mut found: Vec<(usize, usize)> = SERVICES.iter().filter_map(|name| small.phrase(name)).collect();
    found.sort_unstable();
    found.dedup_by(|next, before| next.0 <= before.1);
    found
}

impl Row<'_> {
    /// Whether the row gives a social service to users (not an activity, measure or training).
    pub fn is_service(&self) -> bool {
        self.item.form.is_some()
            || self.item.capacity.is_some()
            || named_in(self.title()).is_some() && !self.is_an_activity()
            || self.in_services() && !self.is_an_activity()
    }

    /// Whether the row tells of doing something rather than of a service that is there.
    fn is_an_activity(&self) -> bool {
        const DOING: &[&str] = &[
            "осигуряване",
            "създаване",
            "провеждане",
            "участие",
            "обучение",
            "повишаване",
            "програм*",
            "насочване",
            "активиране",
            "по",
            "проект*",
            "работа",
            "гарантиране",
            "среща*",
            "срещи",
            "супервизи*",
            "квалификация",
            "сътрудничество",
            "взаимодействие",
            "обмяна",
            "договор*",
            "споразумени*",
            "доклад*",
            "отчет*",
            "кампани*",
            "информационн*",
            "закупуване",
            "изготвяне",
            "разработване",
            "организиране",
            "стипендии",
            "превенция",
        ];
        self.title().split_whitespace().next().is_some_and(|first| any_phrase(first, DOING).is_some())
    }

    pub fn is_in_a_building(&self) -> bool {
        any_phrase(self.title(), IN_A_BUILDING).is_some()
    }

    pub fn is_residential(&self) -> bool {
        self.item.form.as_deref().is_some_and(|form| form.to_lowercase().contains("резидент"))
            || any_phrase(self.title(), RESIDENTIAL).is_some()
    }
}
