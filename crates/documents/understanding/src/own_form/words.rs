//! The fixed words of composed documents. They are those of the Bulgarian translation (`documents.ftl`); the tests of
//! the round trip fail where the two differ.

/// Stands at the foot of every composed document.
pub(super) const MARK: &str = "Съставено с „Опора“";

pub(super) const COORDINATED: &str = "СЪГЛАСУВАЛ:";
pub(super) const APPROVED: &str = "УТВЪРДИЛ:";
pub(super) const UNTITLED: &str = "План без заглавие";
pub(super) const MUNICIPALITY: &str = "Община на плана: ";
pub(super) const DISTRICT: &str = "Област на плана: ";
pub(super) const YEAR: &str = "Година на плана: ";
pub(super) const PERIOD: &str = "Планов период: ";
pub(super) const STRATEGY_PERIOD: &str = "Период на стратегията: ";
pub(super) const VISION: &str = "Визия на плана";
pub(super) const VALUES: &str = "Ценности на плана";
pub(super) const PRINCIPLES: &str = "Принципи на плана";
pub(super) const TARGET_GROUPS: &str = "Приоритетни целеви групи на плана";
pub(super) const GOALS: &str = "Цели на плана";
/// Between two pieces of prose of which the second has no heading.
pub(super) const BREAK: &str = "* * *";
/// Between the opening and the closing prose of a plan without tables.
pub(super) const END_OF_OPENING: &str = "* * * * *";
pub(super) const LEGEND: &str =
    "Означения: X – период на предоставяне на услугата или дейността; + – период на подготовка и изграждане.";
pub(super) const SECTION_UNTITLED: &str = "Раздел без наименование";
pub(super) const DIRECTION: &str = "Приоритетно направление";
pub(super) const GENERAL_OBJECTIVE: &str = "Обща цел: ";
pub(super) const TOTAL_SECTION: &str = "Общо за раздела";
pub(super) const TOTAL_PLAN: &str = "Обща сума по плана: ";
pub(super) const COMPUTED: &str = "Справка за средствата";
pub(super) const COMPUTED_NOTE: &str = "Сумите в справката са изчислени от редовете на плана.";
pub(super) const CONSULTATION: &str = "Обществено обсъждане на плана";
pub(super) const CONSULTATION_PUBLISHED: &str = "Проектът на плана е публикуван на ";
pub(super) const CONSULTATION_UNTIL: &str = "Становища се приемат до ";
pub(super) const CONSULTATION_MEETING: &str = "Обсъждането е проведено на ";
pub(super) const CONSULTATION_PARTICIPANTS: &str = "Участници в обсъждането: ";
pub(super) const ADOPTION: [&str; 4] = ["Планът е приет с Решение № ", ", Протокол № ", " от ", " на "];
pub(super) const CLARIFIED: &str = "Уточнение – ";
pub(super) const NOTHING: &str = "(няма)";
pub(super) const NO_NUMBER: &str = "–";
/// The sheets of a composed workbook: its prose, and the headings of that sheet's columns.
pub(super) const PROSE_HEADING: [&str; 2] = ["Вид на текста", "Текст на документа"];
/// Where the tables stand among the prose of a workbook.
pub(super) const PROSE_TABLES: &str = "Таблица";
