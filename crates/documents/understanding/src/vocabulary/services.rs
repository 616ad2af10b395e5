//! The words for the status, the capacity and the form of a service.

use opora_domain::planning::Status;

/// A sentence that begins with the first stem (and holds one of the others, where there are any) tells the status.
pub(crate) struct StatusWord {
    pub(crate) status: Status,
    pub(crate) first: &'static str,
    pub(crate) with: &'static [&'static str],
}

const fn status(status: Status, first: &'static str, with: &'static [&'static str]) -> StatusWord {
    StatusWord { status, first, with }
}

pub(crate) const STATUS_WORDS: &[StatusWord] = &[
    status(
        Status::Continuing,
        "продълж",
        &[
            "дейност",
            "услуг",
            "капацитет",
            "предоставян",
            "работ",
            "функцион",
            "мест",
            "семейств",
            "лица",
            "осигур",
            "подкреп",
        ],
    ),
    status(Status::Continuing, "продължава", &["без", "своята", "своето", "както"]),
    status(Status::Continuing, "предълж", &["дейност", "услуг", "капацитет", "предоставян", "подкреп"]),
    status(Status::Continuing, "съществуваща", &[]),
    status(Status::Continuing, "съществуващ", &["капацитет"]),
    status(Status::Continuing, "действаща", &[]),
    status(Status::Continuing, "функционираща", &[]),
    status(Status::Continuing, "налична", &[]),
    status(Status::Continuing, "запазван", &["капацитет", "услуг", "дейност", "брой"]),
    status(Status::Continuing, "без", &["промяна", "промени"]),
    status(Status::Expanding, "увелич", &["капацитет", "места", "потребител", "брой", "брои", "броя"]),
    status(
        Status::Expanding,
        "разширяв",
        &["капацитет", "обхват", "дейност", "услугата", "още", "места", "потребител"],
    ),
    status(Status::Expanding, "разширен", &["капацитет", "обхват"]),
    status(Status::Transforming, "трансформ", &[]),
    status(Status::Transforming, "преобраз", &[]),
    status(Status::Transforming, "реформ", &["услуг", "дом", "институц"]),
    status(Status::Closing, "закри", &[]),
    status(Status::Closing, "прекрат", &["дейност", "услуг", "предоставян", "функцион"]),
    status(Status::Closing, "предстои", &["закри"]),
    status(Status::New, "предстои", &["разкри", "откри", "създа"]),
    status(Status::New, "нова", &[]),
    status(Status::New, "ново", &[]),
    status(Status::New, "нови", &["услуг", "мест"]),
    status(Status::New, "новоразкр", &[]),
    status(Status::New, "новосъзд", &[]),
    status(Status::New, "разкриван", &[]),
    status(Status::New, "разкрита", &[]),
    status(Status::New, "откриван", &[]),
    status(Status::New, "създаван", &["услуг", "център", "център", "дом", "звено", "жилищ"]),
    status(Status::New, "стартиран", &["услуг"]),
    status(Status::New, "изгражд", &["център", "дом", "жилищ", "звено", "услуг"]),
];

/// What a sentence says that happens to a service as a whole: the verb, and the words of which one must be its subject.
pub(crate) struct BecomingVerb {
    pub(crate) status: Status,
    pub(crate) stems: &'static [&'static str],
    pub(crate) subjects: &'static [&'static str],
}

/// What can be opened, closed or changed as a whole.
const WHOLES: &[&str] = &["услуг", "дом", "център", "центъра", "звено", "жилищ", "институц", "комплекс"];

/// What can grow.
const COUNTS: &[&str] = &["капацит", "места", "потребител", "брой", "броя"];

pub(crate) const BECOMING_VERBS: &[BecomingVerb] = &[
    BecomingVerb { status: Status::Closing, stems: &["закри"], subjects: WHOLES },
    BecomingVerb {
        status: Status::Transforming, stems: &["трансформир", "преобраз", "реформир"], subjects: WHOLES
    },
    BecomingVerb {
        status: Status::Expanding, stems: &["увелич", "разшир", "нараст"], subjects: COUNTS
    },
    BecomingVerb { status: Status::New, stems: &["разкри", "откри"], subjects: WHOLES },
];

/// Words that lead to the time from which a new service is there.
pub(crate) const OPENING_STEMS: &[&str] =
    &["разкрив", "откриван", "открие", "стартир", "старт", "начало", "начал", "считано", "въвежда", "заработ"];

/// Words by which an entry of a list speaks of the service as a whole.
pub(crate) const WHOLE_STEMS: &[&str] =
    &["услуг", "капацит", "места", "мест", "дейностт", "център", "дом", "звено", "жилищ", "институц"];

/// What is said to go on.
pub(crate) const SERVICE_SUBJECTS: &[&str] = &[
    "услуг",
    "дейност",
    "център",
    "дом",
    "звено",
    "жилищ",
    "патронаж",
    "предоставян",
    "финансиран",
    "проект",
    "програм",
];

/// Words for a capacity that changes.
pub(crate) const GROWTH_STEMS: &[&str] =
    &["увелич", "разшир", "нараст", "намал", "съкра", "стан", "стават", "достиг", "промен"];

/// Words by which a sentence tells what is already there.
pub(crate) const EXISTING_STEMS: &[&str] = &[
    "продълж",
    "запаз",
    "остава",
    "момента",
    "понастоящ",
    "досега",
    "обслужват",
    "обслужва",
    "обхващ",
    "разполаг",
    "действащ",
];

/// Units of capacity that need no word "капацитет" beside them.
pub(crate) const STRONG_UNITS: &[&str] = &["места", "място", "потребител", "ползвател", "легла"];

/// Units that the heading of a column of numbers may name.
pub(crate) const HEADING_UNITS: &[&str] = &["места", "потребител", "ползвател", "лица", "семейств", "души"];

/// Words of a heading that counts what may be at most or is planned.
pub(crate) const GREATEST_STEMS: &[&str] =
    &["максимал", "голям", "брой", "бр", "потребител", "ползвател", "лица", "план", "предвид"];

/// Units of capacity that count only in a sentence about capacity or status.
pub(crate) const UNITS: &[&str] = &[
    "места",
    "място",
    "потребител",
    "ползвател",
    "лица",
    "лице",
    "деца",
    "дете",
    "семейств",
    "души",
    "човек",
    "човека",
    "младеж",
    "възрастни",
    "случа",
    "домакинств",
    "приемни",
    "асистент",
    "порци",
    "майки",
    "легла",
];

/// The beginnings of printed forms of services that follow the name in the same cell.
pub(crate) const FORM_BEGINNINGS: &[&str] = &[
    "социална услуга в общността",
    "социална услуга от резидентен тип",
    "социална услуга резидентен тип",
    "социална услуга в домашна среда",
    "услуга в общността",
    "услуга в домашна среда",
    "услуга от резидентен тип",
    "услуга резидентен тип",
    "специализирана институция",
    "специализирана социална услуга",
    "общодостъпна социална услуга",
    "интегрирана здравно социална услуга",
    "социална услуга резидентна грижа",
];
