//! Values from a picture are no surer than the recognition of the words that they come from.

use std::collections::BTreeMap;

use opora_domain::evidence::EvidenceByField;
use opora_domain::planning::AnnualPlan;
use opora_tree::{Block, Document, Paragraph, Place, collapsed};

/// In a text of at most so many letters each word counts; in a longer one a single word does not make the whole doubtful.
const SHORT: usize = 60;

/// Where a text stands: block, row and column.
type Key = (u32, Option<u32>, Option<u32>);

/// How well the texts of a document were recognised; empty for a document that was written as text.
struct Recognition {
    texts: BTreeMap<Key, Recognised>,
}

struct Recognised {
    text: String,
    /// Of the worst paragraph, from 0 to 1.
    confidence: f64,
    doubtful: Vec<(String, f64)>,
}

/// Lowers the confidence of each value by that of the words that it was understood from.
pub(crate) fn lower(plan: &mut AnnualPlan, tree: &Document) {
    let recognition = Recognition::of(tree);
    if recognition.texts.is_empty() {
        return;
    }
    recognition.lower(&mut plan.evidence);
    for narrative in &mut plan.narrative {
        let factor = narrative.at.map_or(1.0, |at| recognition.factor(at));
        narrative.confidence = narrative.confidence.map(|confidence| confidence * factor);
    }
    for section in &mut plan.sections {
        recognition.lower(&mut section.evidence);
        section.confidence = least(section.confidence, &section.evidence);
        for item in &mut section.items {
            recognition.lower(&mut item.evidence);
            item.confidence = least(item.confidence, &item.evidence);
        }
    }
}

/// An object is no surer than its least sure value.
fn least(own: Option<f64>, evidence: &EvidenceByField) -> Option<f64> {
    own.map(|own| evidence.values().map(|value| value.confidence).fold(own, f64::min))
}

impl Recognition {
    fn of(tree: &Document) -> Self {
        let mut texts = BTreeMap::new();
        for (index, block) in (0_u32..).zip(&tree.blocks) {
            match block {
                Block::Paragraph(paragraph) => {
                    let found = recognised(std::slice::from_ref(paragraph));
                    texts.extend(found.map(|found| ((index, None, None), found)));
                }
                Block::Table(table) => {
                    for cell in table.cells() {
                        let found = recognised(&cell.paragraphs);
                        texts.extend(found.map(|found| ((index, Some(cell.row), Some(cell.column)), found)));
                    }
                }
            }
        }
        Self { texts }
    }

    fn lower(&self, evidence: &mut EvidenceByField) {
        for value in evidence.values_mut() {
            value.confidence *= self.factor(value.at);
        }
    }

    /// From 0 to 1: the confidence of the text at a place, or of the least sure word of a short one.
    fn factor(&self, at: Place) -> f64 {
        let Some(found) = self.texts.get(&(at.block, at.row, at.cell)) else { return 1.0 };
        let span = match (at.start, at.end) {
            (Some(start), Some(end)) => {
                found.text.chars().skip(start as usize).take(end.saturating_sub(start) as usize).collect()
            }
            _ => found.text.clone(),
        };
        if span.chars().count() > SHORT {
            return found.confidence;
        }
        let of_words =
            found.doubtful.iter().filter(|(word, _)| span.contains(word.as_str())).map(|(_, confidence)| *confidence);
        of_words.fold(found.confidence, f64::min)
    }
}

/// How well the paragraphs of one place were recognised; `None` where all were written as text.
fn recognised(paragraphs: &[Paragraph]) -> Option<Recognised> {
    let share = |percent: u8| f64::from(percent.min(100)) / 100.0;
    let mut found: Option<Recognised> = None;
    for own in paragraphs.iter().filter_map(|paragraph| paragraph.recognised.as_ref()) {
        let known =
            found.get_or_insert_with(|| Recognised { text: String::new(), confidence: 1.0, doubtful: Vec::new() });
        known.confidence = known.confidence.min(share(own.confidence));
        known.doubtful.extend(own.doubtful.iter().map(|word| (word.word.clone(), share(word.confidence))));
    }
    if let Some(found) = &mut found {
        let texts: Vec<String> = paragraphs.iter().map(Paragraph::text).collect();
        found.text = collapsed(&texts.join(" "));
    }
    found
}

#[cfg(test)]
mod tests {
    use opora_tree::{Cell, DoubtfulWord, Row, Table};

    use super::*;
    use crate::understand_plan;

    fn paragraph(text: &str, confidence: u8, doubtful: &[(&str, u8)]) -> Paragraph {
        let doubtful = doubtful
            .iter()
            .map(|(word, confidence)| DoubtfulWord {
                word: (*word).to_owned(),
                confidence: *confidence,
                suggestion: None,
            })
            .collect();
        Paragraph { recognised: Some(opora_tree::Recognised { confidence, doubtful }), ..Paragraph::plain(text) }
    }

    fn table(rows: &[&[Paragraph]]) -> Block {
        let rows = (0_u32..)
            .zip(rows)
            .map(|(row, cells)| Row {
                cells: (0_u32..)
                    .zip(*cells)
                    .map(|(column, paragraph)| Cell {
                        row,
                        column,
                        row_span: 1,
                        column_span: 1,
                        paragraphs: vec![paragraph.clone()],
                        shaded: false,
                    })
                    .collect(),
                ..Row::default()
            })
            .collect();
        Block::Table(Table { rows, ..Table::default() })
    }

    #[test]
    fn values_are_no_surer_than_the_words_they_come_from() {
        let sure = |text: &str| paragraph(text, 100, &[]);
        let tree = Document {
            blocks: vec![
                Block::Paragraph(sure("Годишен план за социалните услуги в община Ясеново за 2020 г.")),
                table(&[
                    &[sure("Услуга"), sure("Описание"), sure("Финансиране"), sure("Отговорник")],
                    &[
                        sure("Патронаж"),
                        paragraph("Храна", 80, &[]),
                        paragraph("Общински бюджет – 5 800 лв.", 95, &[("800", 40)]),
                        sure("Община Ясеново"),
                    ],
                    &[sure("Трапезария"), sure("Обяд"), sure("Общински бюджет"), sure("Община Ясеново")],
                ]),
            ],
            ..Document::default()
        };
        let plan = understand_plan(&tree).unwrap();
        let items: Vec<_> = plan.sections.iter().flat_map(|section| &section.items).collect();
        let of = |item: usize, field: &str| items[item].evidence[field].confidence;
        assert!((of(0, "description") - 0.8).abs() < 1e-9);
        assert!((of(0, "funding") - 0.4).abs() < 1e-9);
        assert!((of(1, "funding") - 1.0).abs() < 1e-9);
        assert!(items[0].confidence.unwrap() <= 0.4);
        assert!(items[1].confidence.unwrap() > 0.5);
    }
}
