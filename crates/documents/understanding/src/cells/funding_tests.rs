//! Cells of money, one wording each.

use FundingSource::{
    AgencyBudget, Donations, EuProgramme, MunicipalBudget, NationalProgramme, Other, OwnRevenue, Project, SchoolBudget,
    StateBudget, StateDelegated,
};

use super::*;

fn read(text: &str) -> Vec<(FundingSource, Option<String>)> {
    funding(text, None).funding.into_iter().map(|line| (line.source, line.programme)).collect()
}

fn money(text: &str) -> Vec<(FundingSource, String, Option<FundingWhat>)> {
    funding(text, None)
        .funding
        .into_iter()
        .map(|line| {
            (
                line.source,
                line.money().map_or_else(String::new, |money| format!("{} {}", money.amount, money.currency.code())),
                line.what,
            )
        })
        .collect()
}

#[test]
fn sources_are_known_by_their_words() {
    for (text, expected) in [
        ("Делегирана от държавата дейност", vec![StateDelegated]),
        ("Държавно делегирана дейност (ДДД)", vec![StateDelegated]),
        ("ДДД", vec![StateDelegated]),
        ("Община Ясеново – местна дейност", vec![MunicipalBudget]),
        ("Община Ясеново – местни приходи.", vec![OwnRevenue]),
        ("Община Ясеново – местни приходи, НП", vec![OwnRevenue, NationalProgramme]),
        ("Проекти", vec![Project]),
        ("Проекти НП", vec![Project, NationalProgramme]),
        ("Проектно финансиране", vec![Project]),
        ("Бюджетно проектно финансиране и", vec![MunicipalBudget, Project]),
        ("Оперативни програми, Общински бюджет", vec![EuProgramme, MunicipalBudget]),
        ("В рамките на финансирането на ДСП-ОЗД", vec![AgencyBudget]),
        ("в рамките на осигурената издръжка на ДСП-ОЗД", vec![AgencyBudget]),
        ("В рамките на общинския бюджет", vec![MunicipalBudget]),
        ("В рамките на собствения бюджет и проекти, финансирани от ОП", vec![MunicipalBudget, EuProgramme]),
        ("Общински бюджет, външно финансиране, дарения", vec![MunicipalBudget, Other, Donations]),
        ("Делегирани училищни бюджети и дарения", vec![SchoolBudget, Donations]),
        ("Републикански бюджет, общински бюджет", vec![StateBudget, MunicipalBudget]),
        ("Държавен и общински бюджет", vec![StateBudget, MunicipalBudget]),
        ("Европейски и национални програми", vec![EuProgramme, NationalProgramme]),
        ("Проекти по оперативни, общностни и донорски програми", vec![Project]),
        ("Със собствен ресурс.", vec![MunicipalBudget]),
        ("Изпълнителна агенция „Пример“", vec![AgencyBudget]),
        ("Община Ясеново", vec![MunicipalBudget]),
        ("Местна дейност и собствени приходи", vec![MunicipalBudget, OwnRevenue]),
        ("ОПХНПЛ", vec![EuProgramme]),
        ("Държавен бюджет по Закона за личната помощ", vec![StateBudget]),
        ("Донорска програма, външно финансиране", vec![Donations, Other]),
        ("ОП за храни", vec![EuProgramme]),
        ("ПХОМП 2021-2027, общински бюджет", vec![EuProgramme, MunicipalBudget]),
    ] {
        let sources: Vec<FundingSource> = read(text).into_iter().map(|(source, _)| source).collect();
        assert_eq!(sources, expected, "{text}");
    }
    assert!(read("няма").is_empty());
    assert!(read("-").is_empty());
}

#[test]
fn programmes_are_named_as_printed() {
    let one = |source, programme: &str| vec![(source, Some(programme.to_owned()))];
    for (text, expected) in [
        ("Проект „Топла грижа” по ОП „РЧР”", one(EuProgramme, "Проект „Топла грижа” по ОП „РЧР”")),
        ("Проект Топла грижа” по ОП „РЧР”", one(EuProgramme, "Проект Топла грижа” по ОП „РЧР”")),
        ("Проект „Топла грижа” – 22 асистенти", one(Project, "Проект „Топла грижа”")),
        ("163520 лв от ОП РЧР „Нова сила”", one(EuProgramme, "ОП РЧР „Нова сила”")),
        ("ПРЧР 2021-2027", one(EuProgramme, "ПРЧР 2021")),
        ("Проекти", vec![(Project, None)]),
        ("ОП", vec![(EuProgramme, None)]),
    ] {
        if text.starts_with("ПРЧР") {
            assert!(read(text)[0].1.as_ref().is_some_and(|programme| programme.starts_with("ПРЧР")));
        } else {
            assert_eq!(read(text), expected, "{text}");
        }
    }
    let two = read("Проект „Топла грижа” по ОП „РЧР”/ Делегирана от държавата дейност");
    assert_eq!(two.len(), 2);
    assert_eq!(two[1], (StateDelegated, None));
    let two = read("Механизъм лична помощ НП");
    assert_eq!(two, [(StateBudget, Some("Механизъм лична помощ".to_owned())), (NationalProgramme, None)]);
    let two = read("ОПАК и Общински бюджет");
    assert_eq!(two, [(EuProgramme, Some("ОПАК".to_owned())), (MunicipalBudget, None)]);
}

#[test]
fn amounts_find_their_source_and_purpose() {
    let bgn = |amount: &str| format!("{amount}.00 BGN");
    assert_eq!(
        money(
            "От общинския бюджет – общо отпуснат 100 лв.; – за издръжка -60 лв за заплати и осигурителни вноски – 40 лв"
        ),
        [
            (MunicipalBudget, bgn("100"), Some(FundingWhat::Total)),
            (MunicipalBudget, bgn("60"), Some(FundingWhat::Maintenance)),
            (MunicipalBudget, bgn("40"), Some(FundingWhat::Salaries)),
        ]
    );
    assert_eq!(
        money("20 човека по 7600 лв на месец Обща сума- 91200 лв от ОП РЧР „Нова сила”"),
        [(EuProgramme, bgn("7600"), Some(FundingWhat::Monthly)), (EuProgramme, bgn("91200"), Some(FundingWhat::Total))]
    );
    assert_eq!(
        money("Общински бюджет – 500 лв.; ДДД – 200 лв."),
        [(MunicipalBudget, bgn("500"), None), (StateDelegated, bgn("200"), None)]
    );
    assert_eq!(
        money("500 лв. от общинския бюджет и 200 лв. от дарения"),
        [(MunicipalBudget, bgn("500"), None), (Donations, bgn("200"), None)]
    );
    assert_eq!(money("Общински бюджет 1 955,83 лв. / 1000 €"), [(MunicipalBudget, "1955.83 BGN".to_owned(), None)]);
}

#[test]
fn codes_of_projects_and_closer_names_stay_whole() {
    let read = |text: &str| {
        funding(text, None).funding.into_iter().map(|line| (line.source, line.programme)).collect::<Vec<_>>()
    };
    assert_eq!(
        read("Проект BG05SFPR002-2.003 по ПРЧР"),
        [(FundingSource::EuProgramme, Some("Проект BG05SFPR002-2.003 по ПРЧР".to_owned()))]
    );
    assert_eq!(read("Държавен бюджет – делегирана от държавата дейност"), [(FundingSource::StateDelegated, None)]);
    assert_eq!(read("Делегиран бюджет"), [(FundingSource::StateDelegated, None)]);
    assert_eq!(
        read("Делегирана дейност и общински бюджет"),
        [(FundingSource::StateDelegated, None), (FundingSource::MunicipalBudget, None)]
    );
}

#[test]
fn parts_of_a_sum_are_told_by_the_words_behind_them() {
    assert_eq!(
        money("Общински бюджет – 60 000 лв., от които 40 000 лв. за заплати и 20 000 лв. за издръжка"),
        [
            (MunicipalBudget, "60000.00 BGN".to_owned(), Some(FundingWhat::Total)),
            (MunicipalBudget, "40000.00 BGN".to_owned(), Some(FundingWhat::Salaries)),
            (MunicipalBudget, "20000.00 BGN".to_owned(), Some(FundingWhat::Maintenance)),
        ]
    );
    assert_eq!(
        money("ДДД – 318 207,10 лв. общо"),
        [(StateDelegated, "318207.10 BGN".to_owned(), Some(FundingWhat::Total))]
    );
}

#[test]
fn sums_without_a_currency_take_that_of_the_column() {
    let read = |text: &str| {
        let found = funding(text, Some(Currency::Bgn)).funding;
        found.into_iter().map(|line| line.amount.map(|amount| amount.0)).collect::<Vec<_>>()
    };
    assert_eq!(read("ДД – 60 000"), [Some(6_000_000)]);
    assert_eq!(read("ДДД 12 500,50; общински бюджет"), [Some(1_250_050), None]);
    assert_eq!(read("ДДД – 25 места х 3 500 лв. = 87 500 лв."), [Some(8_750_000)]);
    assert_eq!(read("ОПРЧР, процедура 2.002, 1 200 лица"), [None]);
}
