//! The words and marks of schedules.

/// The stems of the months, in order; the shortest form by which each is told apart.
pub(crate) const MONTHS: [&[&str]; 12] = [
    &["януари", "ян"],
    &["февруари", "февр", "фев"],
    &["март", "мар"],
    &["април", "апр"],
    &["май", "маи"],
    &["юни"],
    &["юли"],
    &["август", "авг"],
    &["септември", "септ", "сеп"],
    &["октомври", "окт"],
    &["ноември", "ноем", "ное"],
    &["декември", "дек"],
];

/// Words for a quarter of a year.
pub(crate) const QUARTER_STEMS: &[&str] = &["тримесеч", "трим", "кварт", "тр"];

/// Words for half a year.
pub(crate) const HALF_STEMS: &[&str] = &["полугод", "полуг"];

pub(crate) const MONTH_STEMS: &[&str] = &["месец", "месеци", "мес", "м"];

/// Ordinals in words, from the first to the fourth.
pub(crate) const ORDINALS: [&str; 4] = ["първ", "втор", "трет", "четвърт"];

/// Words that fill the whole year.
pub(crate) const WHOLE_YEAR_STEMS: &[&str] =
    &["целогодишн", "постоянн", "постоянен", "непрекъснат", "текущ", "ежемесечн", "ежедневн"];

/// What comes again and again within a year.
pub(crate) const RECURRING_STEMS: &[&str] = &["тримесеч", "месец", "седмиц", "ден"];

/// Signs that mark a quarter; `+` alone in a document means the same as a cross.
pub(crate) const MARK_SIGNS: &[char] = &[
    'X', 'x', 'Х', 'х', '×', '✕', '✖', '✗', '✘', '✓', '✔', '☑', '☒', '√', '+', '*', '•', '●', '■', '▪', '◼', '█', 'V',
    'v',
];

/// Words that mark a quarter.
pub(crate) const MARK_WORDS: &[&str] =
    &["да", "х", "хх", "предоставяне", "изпълнение", "изпълнява", "дейност", "предоставя"];

/// Words that mark a quarter of preparation.
pub(crate) const PREPARATION_STEMS: &[&str] =
    &["подготов", "подготвит", "изгражд", "проектир", "строит", "ремонт", "кандидатст"];

/// Words of the legend for a quarter of provision.
pub(crate) const PROVISION_STEMS: &[&str] = &["предоставян", "изпълнени", "реализ", "провежд", "осъществ", "функцион"];

/// Labels before a legend, folded and without spaces.
pub(crate) const LEGEND_LABELS: &[&str] = &["легенда", "означения", "означение", "забележка", "условниозначения"];
