//! The headings and labels around the tables of a plan.

/// What a heading of the frame announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FrameSubject {
    Vision,
    Values,
    Principles,
    Goals,
    TargetGroups,
}

/// A heading announces a subject when each stem stands in it.
pub(crate) struct FrameHeading {
    pub(crate) subject: FrameSubject,
    pub(crate) all: &'static [&'static str],
    /// Whether the stems must be the first words of the heading.
    pub(crate) leads: bool,
}

const fn heading(subject: FrameSubject, all: &'static [&'static str], leads: bool) -> FrameHeading {
    FrameHeading { subject, all, leads }
}

pub(crate) const FRAME_HEADINGS: &[FrameHeading] = &[
    heading(FrameSubject::Vision, &["визия"], true),
    heading(FrameSubject::Values, &["ценности"], false),
    heading(FrameSubject::Principles, &["принцип"], false),
    heading(FrameSubject::TargetGroups, &["целеви", "груп"], false),
    heading(FrameSubject::TargetGroups, &["рискови", "груп"], false),
    heading(FrameSubject::TargetGroups, &["уязвими", "груп"], true),
    heading(FrameSubject::TargetGroups, &["потребители"], true),
    heading(FrameSubject::Goals, &["ключови", "цел"], false),
    heading(FrameSubject::Goals, &["основни", "цел"], false),
    heading(FrameSubject::Goals, &["стратегически", "цел"], false),
    heading(FrameSubject::Goals, &["приоритетни", "цели"], false),
    heading(FrameSubject::Goals, &["цели"], false),
    heading(FrameSubject::Goals, &["общи", "цели"], false),
];

/// What a list may be of that is none of these subjects.
pub(crate) const OTHER_LISTS: &[&str] =
    &["услуг", "дейност", "мерки", "мярка", "направлени", "задач", "документ", "партньор", "институци"];

/// Labels over the person who approves.
pub(crate) const APPROVED_LABELS: &[&str] =
    &["утвърдил", "утвърждавам", "утвърдила", "утвърдили", "одобрил", "одобрявам", "утвърдено", "кмет"];

/// Labels over the person who agrees.
pub(crate) const COORDINATED_LABELS: &[&str] =
    &["съгласувал", "съгласувала", "съгласували", "съгласувано", "съгласуване", "съгласувам"];

/// Words of roles of persons.
pub(crate) const ROLE_STEMS: &[&str] = &[
    "кмет",
    "директор",
    "председател",
    "началник",
    "заместник",
    "зам",
    "секретар",
    "ръководител",
    "управител",
    "главен",
    "вр",
    "инж",
    "врид",
];

/// Verbs by which a council adopts.
pub(crate) const ADOPTION_STEMS: &[&str] = &["приет", "приема", "приел", "утвърд", "одобр", "гласува"];

/// Words by which a draft is made known.
pub(crate) const PUBLISHED_STEMS: &[&str] = &["публикув", "обявен", "обявява", "качен", "оповест", "огласен"];

/// Words by which people met.
pub(crate) const HELD_STEMS: &[&str] = &["проведе", "състоя", "обсъден", "разгледан", "дискутира", "представен"];

/// What a meeting is called.
pub(crate) const MEETING_STEMS: &[&str] = &["среща", "обсъждан", "заседание", "дискуси"];

/// What is sent in until a day.
pub(crate) const OPINION_STEMS: &[&str] = &[
    "становищ",
    "предложени",
    "мнени",
    "възражени",
    "бележки",
    "препорък",
    "приема",
    "обсъждан",
    "консултаци",
    "разположени",
];

/// First words of titles of plans, folded and without spaces.
pub(crate) const TITLE_STARTS: &[&str] = &[
    "годишенплан",
    "общинскигодишенплан",
    "годишнияплан",
    "планзаразвитие",
    "плансоциал",
    "годишнапрограма",
    "планзасоциал",
    "проектнагодишенплан",
    "оперативенплан",
    "планзадеистви",
    "планзадействи",
    "общинскиплан",
    "общинскапрограма",
    "планграфик",
    "планпрограма",
    "годишенобщинскиплан",
    "годишенсоциаленплан",
    "годишнаобщинскапрограма",
    "годишенграфик",
    "планзаизпълнение",
    "планзапредоставяне",
    "планзауслуги",
    "програмазаразвитиенасоциал",
    "програмазасоциал",
];

/// First words of titles of strategies, folded and without spaces.
pub(crate) const STRATEGY_STARTS: &[&str] =
    &["стратегия", "общинскастратегия", "областнастратегия", "стратегиязаразвитие"];
