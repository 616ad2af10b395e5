//! A small import with everything that a page can show.

use jiff::Timestamp;
use opora_domain::comparison::{Comparison, Difference, DifferenceKind, Subject};
use opora_domain::corrections::{Correction, Outcome};
use opora_domain::documents::DocumentKind;
use opora_domain::evidence::{Accounting, Evidence, Unplaced};
use opora_domain::findings::{Acceptance, Acceptances, Finding, Message, Quotation, Severity};
use opora_domain::money::{Amount, Currency};
use opora_domain::planning::{
    AnnualPlan, Capacity, Funding, FundingSource, FundingWhat, Item, Narrative, Quarter, Section, SectionKind,
    StatedTotal, Status, Users,
};
use opora_domain::versions::{
    CorrectionId, DocumentId, DocumentSummary, FindingCounts, KeptMunicipality, KeptSource, MunicipalityId, SourceId,
    VersionId, VersionState, VersionSummary,
};
use opora_operations::{ShownCorrection, ShownImport};
use opora_tree::{Block, Cell, Document, Notice, NoticeKind, Paragraph, Place, Row, Table};
use serde_json::json;

/// What every page must escape.
pub const HOSTILE: &str = "<script>alert('x')</script>\"&";

pub fn version(state: VersionState) -> VersionSummary {
    VersionSummary {
        id: id("0190a000-0000-7000-8000-000000000001"),
        document: id("0190a000-0000-7000-8000-000000000002"),
        number: 2,
        state,
        parent: Some(id("0190a000-0000-7000-8000-000000000003")),
        title: Some(format!("Годишен план на община Речна {HOSTILE}")),
        items: 2,
        findings: FindingCounts { errors: 1, warnings: 1, hints: 0, accepted: 1 },
        corrections: 1,
        made_at: Timestamp::UNIX_EPOCH,
        made_by: "local".to_owned(),
        decided_at: Some(Timestamp::UNIX_EPOCH),
        decided_by: Some("local".to_owned()),
        reason: Some(HOSTILE.to_owned()),
        decision: None,
        source_name: Some(format!("plan{HOSTILE}.docx")),
    }
}

pub fn municipality() -> KeptMunicipality {
    KeptMunicipality {
        id: id("0190a000-0000-7000-8000-000000000004"), code: None, name: format!("Речна {HOSTILE}")
    }
}

pub fn document(state: VersionState) -> DocumentSummary {
    let newest = version(state);
    DocumentSummary {
        id: newest.document,
        kind: DocumentKind::AnnualPlan,
        municipality: municipality(),
        year: Some(2021),
        versions: 2,
        accepted: (state == VersionState::Accepted).then(|| newest.clone()),
        waiting: state.is_open().then_some(newest.id),
        newest,
    }
}

pub fn import(state: VersionState) -> ShownImport {
    ShownImport {
        version: version(state),
        municipality: municipality(),
        read_by: Some("0.1.0".to_owned()),
        source: Some(KeptSource {
            id: id("0190a000-0000-7000-8000-000000000005"),
            name: Some(format!("plan{HOSTILE}.docx")),
            media_type: "text/plain".to_owned(),
            size: 10,
            sha256: "00".to_owned(),
            imported_at: Timestamp::UNIX_EPOCH,
        }),
        tree: Some(tree()),
        notices: vec![Notice {
            kind: NoticeKind::SoftHyphen,
            at: Some(Place::block(0)),
            count: 3,
            detail: HOSTILE.to_owned(),
        }],
        plan: plan().into(),
        findings: findings(),
        acceptances: acceptances(),
        corrections: vec![ShownCorrection {
            correction: Correction {
                id: id("0190a000-0000-7000-8000-000000000006"),
                path: "sections/0/items/0/location".to_owned(),
                field: "sections/items/location".to_owned(),
                at: Some(Place::cell(1, 0, 1, 1)),
                read: json!("гр. Речна"),
                corrected: json!(format!("с. Ясен {HOSTILE}")),
                reason: Some(HOSTILE.to_owned()),
                by: "local".to_owned(),
                made_at: Timestamp::UNIX_EPOCH,
            },
            outcome: Outcome::ReadDifferently {
                path: "sections/0/items/0/location".to_owned(),
                now_read: json!("Речна"),
            },
        }]
        .into_iter()
        .chain(corrected_rows())
        .collect(),
    }
}

/// A row taken out, and the second row of the plan added.
fn corrected_rows() -> [ShownCorrection; 2] {
    let row = json!({ "title": HOSTILE });
    [(json!(null), "sections/0/items/1"), (row.clone(), "sections/0/items/+1")].map(|(corrected, path)| {
        ShownCorrection {
            correction: Correction {
                id: id("0190a000-0000-7000-8000-000000000008"),
                path: path.to_owned(),
                field: "sections/items".to_owned(),
                at: Some(Place::cell(1, 0, 2, 0)),
                read: row.clone(),
                corrected,
                reason: None,
                by: "local".to_owned(),
                made_at: Timestamp::UNIX_EPOCH,
            },
            outcome: Outcome::Applied { path: "sections/0/items/1".to_owned() },
        }
    })
}

pub fn plan() -> AnnualPlan {
    let mut home_care = Item {
        number: Some("1".to_owned()),
        title: Some(format!("Домашна грижа {HOSTILE}")),
        form: Some("Услуга в общността".to_owned()),
        description: Some(format!("Храна и помощ.\n{HOSTILE}")),
        location: Some(format!("с. Ясен {HOSTILE}")),
        schedule: Some([Some(Quarter::Preparation), Some(Quarter::Provision), None, Some(Quarter::Provision)]),
        funding_text: Some(HOSTILE.to_owned()),
        funding: vec![Funding {
            source: FundingSource::MunicipalBudget,
            programme: Some(HOSTILE.to_owned()),
            amount: Some(Amount(24_444_000)),
            currency: Some(Currency::Bgn),
            what: Some(FundingWhat::Total),
        }],
        responsible: vec![HOSTILE.to_owned()],
        capacity: Some(Capacity { current: Some(20), planned: Some(30), unit: Some("места".to_owned()) }),
        users: Some(Users { children: Some(1), adults: Some(2), total: Some(3) }),
        status: Some(Status::Expanding),
        opens: Some(2021),
        at: Some(Place::cell(1, 0, 1, 0)),
        ..Item::default()
    };
    home_care.evidence.insert("title".to_owned(), Evidence { at: Place::cell(1, 0, 1, 0).span(0, 6), confidence: 0.5 });
    let centre = Item { title: Some("Дневен център".to_owned()), ..Item::default() };
    AnnualPlan {
        title: Some("Годишен план".to_owned()),
        municipality: Some("Речна".to_owned()),
        year: Some(2021),
        vision: Some(HOSTILE.to_owned()),
        goals: vec!["Грижа".to_owned()],
        stated_total: Some(StatedTotal { amount: Amount(1_000), currency: Some(Currency::Bgn) }),
        sections: vec![Section {
            kind: SectionKind::Services,
            title: Some("Социални услуги".to_owned()),
            general_objective: Some(HOSTILE.to_owned()),
            items: vec![home_care, centre],
            ..Section::default()
        }],
        narrative: vec![Narrative {
            heading: Some("Увод".to_owned()),
            text: Some(HOSTILE.to_owned()),
            ..Narrative::default()
        }],
        accounting: Accounting {
            blocks: 4,
            placed: 3,
            unplaced: vec![Unplaced { at: Place::block(2), text: HOSTILE.to_owned() }],
        },
        ..AnnualPlan::default()
    }
}

fn findings() -> Vec<Finding> {
    let finding = |rule: &str, severity, at| Finding {
        rule: rule.to_owned(),
        severity,
        message: Message { bg: format!("Не излиза {HOSTILE}"), en: format!("Does not add up {HOSTILE}") },
        places: vec![Quotation { at: Some(at), quote: HOSTILE.to_owned() }],
        values: vec!["1".to_owned()],
        suggestion: Some(Message { bg: HOSTILE.to_owned(), en: HOSTILE.to_owned() }),
    };
    vec![
        finding("sum-section-total", Severity::Error, Place::cell(1, 0, 1, 1)),
        finding("text-repeated", Severity::Warning, Place::block(0)),
    ]
}

/// The second of the findings is accepted.
fn acceptances() -> Acceptances {
    let accepted = findings().into_iter().skip(1).map(|finding| Acceptance {
        id: id("0190a000-0000-7000-8000-000000000007"),
        version: id("0190a000-0000-7000-8000-000000000001"),
        identity: finding.identity(),
        reason: HOSTILE.to_owned(),
        by: HOSTILE.to_owned(),
        made_at: Timestamp::UNIX_EPOCH,
    });
    Acceptances(accepted.collect())
}

fn tree() -> Document {
    let cell = |row, column, text: &str| Cell::plain(row, column, text);
    let table = Table {
        rows: vec![
            Row { cells: vec![cell(0, 0, "Услуга"), cell(0, 1, "Място")], heading: true },
            Row {
                cells: vec![Cell { row_span: 2, ..cell(1, 0, HOSTILE) }, cell(1, 1, "гр. Речна")], heading: false
            },
        ],
        ..Table::default()
    };
    let blocks = vec![
        Block::Paragraph(Paragraph::plain(format!("Годишен план {HOSTILE}"))),
        Block::Table(table),
        Block::Paragraph(Paragraph::plain(HOSTILE)),
    ];
    Document { blocks, ..Document::default() }
}

pub fn comparison() -> Comparison {
    let changed = Difference {
        kind: DifferenceKind::Changed,
        subject: Subject::Item,
        label: Some(HOSTILE.to_owned()),
        field: "location".to_owned(),
        older_path: Some("sections/0/items/0/location".to_owned()),
        newer_path: Some("sections/0/items/0/location".to_owned()),
        older: json!("гр. Речна"),
        newer: json!(HOSTILE),
    };
    let other = Difference {
        field: "funding".to_owned(),
        newer_path: Some("sections/0/items/0/funding".to_owned()),
        older: json!([]),
        newer: json!([{ "source": "project", "amount": "5.00" }]),
        ..changed.clone()
    };
    Comparison { differences: vec![changed, other] }
}

fn id<T: std::str::FromStr>(text: &str) -> T
where
    T::Err: std::fmt::Debug,
{
    text.parse().unwrap()
}

// The identifiers' types are named here, so that a change of their set is seen.
const _: fn(CorrectionId, DocumentId, MunicipalityId, SourceId, VersionId) = |_, _, _, _, _| {};
