//! The fixed words of composed strategies. They are those of the Bulgarian translation (`documents.ftl`); the tests of
//! the round trip fail where the two differ.

use opora_domain::strategies::StrategySubject;

/// Stands at the foot of every composed strategy.
pub(super) const MARK: &str = "Съставено с „Опора“ – стратегия";

pub(super) const UNTITLED: &str = "Стратегия без заглавие";
pub(super) const MUNICIPALITY: &str = "Община: ";
pub(super) const DISTRICT: &str = "Област: ";
pub(super) const PERIOD: &str = "Период на действие: ";
pub(super) const ADOPTED_BY: &str = "Приета от: ";
pub(super) const DECISION: &str = "Решение № ";
pub(super) const PROTOCOL: &str = "Протокол № ";
pub(super) const ADOPTED_ON: &str = "Дата на приемане: ";
pub(super) const ADOPTION_OPEN: &str = "Приемане: ";
pub(super) const CONTENTS: &str = "Съдържание на стратегията";
pub(super) const HEADING_UNTITLED: &str = "Заглавие без наименование";
pub(super) const SEE: [&str; 2] = ["Вж. „", "“."];
pub(super) const NO_TEXT: &str = "(без текст)";
pub(super) const COMPUTED: &str = "Изчислено от редовете: ";
/// Headings of the official order, where the strategy has none of its own.
pub(super) const PARTS: [&str; 5] = [
    "Част А. Визия, ценности и принципи",
    "Част Б. Анализ и потребности",
    "Част В. Цели, мерки и дейности",
    "Част Г. Изпълнение, ресурси и наблюдение",
    "Други части на стратегията",
];

pub(super) const OWN_TEXT: &str = "Уточнение – текст: ";
pub(super) const HEADING_NUMBER: &str = "номер на заглавието";
pub(super) const HEADING_TITLE: &str = "наименование на заглавието";
pub(super) const HEADING_LEVEL: &str = "ниво на заглавието";
pub(super) const PROSE_PLACE: &str = "вид на текста";
pub(super) const PROSE_OUTLINE: &str = "текстът е към заглавие";
pub(super) const PROSE_HEADING: &str = "заглавие на текста";
pub(super) const PROSE_LEVEL: &str = "ниво на текста";

/// Stands where an object as a whole is absent.
pub(super) const ABSENT: &str = "–";
pub(super) const ENTRY_MARK: &str = "• ";
pub(super) const CONTINUED_MARK: &str = "· ";

/// The titles of lists and tables.
const TITLES: [(&str, StrategySubject); 20] = [
    ("Визия на стратегията", StrategySubject::Vision),
    ("Ценности на стратегията", StrategySubject::Values),
    ("Принципи на стратегията", StrategySubject::Principles),
    ("Цели на стратегията", StrategySubject::Goals),
    ("Целеви групи на стратегията", StrategySubject::TargetGroups),
    ("Приоритетни целеви групи", StrategySubject::PriorityTargetGroups),
    ("Данни от анализа", StrategySubject::Figures),
    ("Рискови групи", StrategySubject::RiskGroups),
    ("Ключови индикатори", StrategySubject::KeyIndicators),
    ("Направления, мерки и дейности", StrategySubject::Directions),
    ("Логическа рамка – общи цели", StrategySubject::LogframeGeneral),
    ("Логическа рамка – спец. цели", StrategySubject::LogframeSpecific),
    ("Наблюдение и оценка", StrategySubject::Monitoring),
    ("Роли и отговорности", StrategySubject::Roles),
    ("Инструменти за партньорство", StrategySubject::PartnershipInstruments),
    ("Източници на финансиране", StrategySubject::FundingSources),
    ("Етапи на изпълнение", StrategySubject::Stages),
    ("Места и персонал по услуги", StrategySubject::Staffing),
    ("Комуникационна програма", StrategySubject::Communication),
    ("Обобщена таблица на услугите", StrategySubject::Services),
];

/// Further tables of a subject.
const FURTHER_TITLES: [&str; 2] = ["Комуникационни цели и дейности", "План за комуникация"];

/// The subject of a title.
pub(super) fn titled(text: &str) -> Option<StrategySubject> {
    TITLES.iter().find(|(title, _)| *title == text).map(|(_, subject)| *subject)
}

/// Whether a line is the title of a list or a table.
pub(super) fn is_title(text: &str) -> bool {
    titled(text).is_some() || FURTHER_TITLES.contains(&text)
}

/// The subject that a line says to stand elsewhere.
pub(super) fn see(text: &str) -> Option<StrategySubject> {
    let [before, after] = SEE;
    titled(text.strip_prefix(before)?.strip_suffix(after)?)
}

/// The titles of columns.
pub(super) mod column {
    pub const NUMBER: &str = "№";
    pub const CONTENT: &str = "Съдържание";
    pub const FIGURE: &str = "Показател от анализа";
    pub const VALUE: &str = "Стойност";
    pub const UNIT: &str = "Мярка";
    pub const AS_OF: &str = "Към дата";
    pub const GROUP: &str = "Група";
    pub const RISK_GROUP: &str = "Рискова група";
    pub const KIND: &str = "Вид";
    pub const INDICATOR: &str = "Ключов индикатор";
    pub const COMPARATOR: &str = "Изменение";
    pub const TARGET: &str = "Целева стойност";
    pub const TARGET_TO: &str = "До";
    pub const PERIOD: &str = "Период";
    pub const BASE_YEAR: &str = "Базова година";
    pub const BASE: &str = "Базова стойност";
    pub const MILESTONES: &str = "Междинни стойности";
    pub const DATA_SOURCE: &str = "Източник на данните";
    pub const DIRECTION_PATH: &str = "Направление, цел, мярка, дейност";
    pub const PLACES: &str = "Места";
    pub const DIRECTION: &str = "Направление";
    pub const GENERAL_OBJECTIVE: &str = "Обща цел";
    pub const SPECIFIC_OBJECTIVE: &str = "Специфична цел";
    pub const WORDING: &str = "Формулировка";
    pub const INDICATORS: &str = "Индикатори";
    pub const VERIFICATION: &str = "Източници за проверка";
    pub const VERIFICATION_PERIOD: &str = "Период на проверка";
    pub const MEASURES: &str = "Мерки";
    pub const OUTPUTS: &str = "Резултати и продукти";
    pub const OUTCOMES: &str = "Ефект и промяна";
    pub const MONITORING: &str = "Наблюдение и оценка";
    pub const INSTITUTION: &str = "Институция";
    pub const DUTIES: &str = "Задължения";
    pub const STAGE: &str = "Етап";
    pub const ACTIVITIES: &str = "Дейности";
    pub const RESPONSIBLE: &str = "Отговорник";
    pub const ROW: &str = "Ред";
    pub const STAFFED: &str = "Група, услуга";
    pub const BASE_CAPACITY: &str = "Капацитет в началото";
    pub const BASE_STAFF: &str = "Персонал в началото";
    pub const PLANNED_CAPACITY: &str = "Капацитет по план";
    pub const PLANNED_STAFF: &str = "Персонал по план";
    pub const COMMUNICATION: &str = "Комуникация";
    pub const COMMUNICATION_PATH: &str = "Комуникационна цел, дейност";
    pub const COMMUNICATION_ACTIVITY: &str = "Комуникационна дейност";
    pub const MEANS: &str = "Средства";
    pub const RESULT: &str = "Очакван резултат";
    pub const DEADLINE: &str = "Срок";
    pub const SERVICE: &str = "Социална услуга";
    pub const TARGET_GROUPS: &str = "Целеви групи";
    pub const TERRITORY: &str = "Територия";
    /// The year follows.
    pub const CAPACITY_OF: &str = "Капацитет ";
    pub const LOCATION: &str = "Местоположение";
    pub const STATE: &str = "Състояние";
    pub const STATUS: &str = "Статус";

    /// Whether a column of a composed table has this title.
    pub fn is_known(title: &str) -> bool {
        const ALL: [&str; 54] = [
            NUMBER,
            CONTENT,
            FIGURE,
            VALUE,
            UNIT,
            AS_OF,
            GROUP,
            RISK_GROUP,
            KIND,
            INDICATOR,
            COMPARATOR,
            TARGET,
            TARGET_TO,
            PERIOD,
            BASE_YEAR,
            BASE,
            MILESTONES,
            DATA_SOURCE,
            DIRECTION_PATH,
            PLACES,
            DIRECTION,
            GENERAL_OBJECTIVE,
            SPECIFIC_OBJECTIVE,
            WORDING,
            INDICATORS,
            VERIFICATION,
            VERIFICATION_PERIOD,
            MEASURES,
            OUTPUTS,
            OUTCOMES,
            MONITORING,
            INSTITUTION,
            DUTIES,
            STAGE,
            ACTIVITIES,
            RESPONSIBLE,
            ROW,
            STAFFED,
            BASE_CAPACITY,
            BASE_STAFF,
            PLANNED_CAPACITY,
            PLANNED_STAFF,
            COMMUNICATION,
            COMMUNICATION_PATH,
            COMMUNICATION_ACTIVITY,
            MEANS,
            RESULT,
            DEADLINE,
            SERVICE,
            TARGET_GROUPS,
            TERRITORY,
            LOCATION,
            STATE,
            STATUS,
        ];
        ALL.contains(&title) || title.starts_with(CAPACITY_OF) || super::titled(title).is_some()
    }
}

/// The first words of a row.
pub(super) mod row {
    pub const DIRECTION: &str = "Приоритетно направление";
    pub const GENERAL_OBJECTIVE: &str = "Обща цел";
    pub const SPECIFIC_OBJECTIVE: &str = "Специфична цел";
    pub const MEASURE: &str = "Мярка";
    pub const ACTIVITY: &str = "Дейност";
    pub const DESCRIPTION: &str = "Описание";
    pub const VISION: &str = "Визия";
    pub const BODY: &str = "Орган";
    pub const MEMBERS: &str = "Състав";
    pub const TASKS: &str = "Задачи";
    pub const MANDATORY: &str = "Задължителни дейности";
    pub const CRITERIA: &str = "Критерии за оценка";
    pub const GROUP: &str = "Група";
    pub const TOTAL: &str = "Общо";
    pub const GRAND_TOTAL: &str = "Всичко";
    pub const AUDIENCES: &str = "Аудитории";
    pub const PRINCIPLES: &str = "Принципи";
    pub const OBJECTIVE: &str = "Цел";
}
