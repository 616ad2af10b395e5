//! Values from a picture are no surer than the recognition of the words that they come from.

use std::collections::BTreeMap;

use opora_domain::evidence::EvidenceByField;
use opora_domain::planning::AnnualPlan;
use opora_domain::strategies::Strategy;
use opora_tree::{Block, Document, Paragraph, Place, collapsed};
use serde_json::Value;

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

/// The same for a strategy, each object of which says where it stands.
pub(crate) fn lower_strategy(strategy: Strategy, tree: &Document) -> Strategy {
    let recognition = Recognition::of(tree);
    if recognition.texts.is_empty() {
        return strategy;
    }
    // Its lists and tables have many types; in the exchange format a place and a confidence stand in all of them alike.
    let Ok(mut value) = serde_json::to_value(&strategy) else { return strategy };
    recognition.lower_objects(&mut value);
    serde_json::from_value(value).unwrap_or(strategy)
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

    fn lower_objects(&self, value: &mut Value) {
        match value {
            Value::Array(entries) => entries.iter_mut().for_each(|entry| self.lower_objects(entry)),
            Value::Object(fields) => {
                let at = fields.get("at").and_then(|at| serde_json::from_value::<Place>(at.clone()).ok());
                let own = fields.get("confidence").and_then(Value::as_f64);
                if let (Some(at), Some(own)) = (at, own) {
                    fields.insert("confidence".to_owned(), (own * self.factor(at)).into());
                }
                fields.values_mut().for_each(|field| self.lower_objects(field));
            }
            _ => {}
        }
    }

    /// From 0 to 1: the confidence of the text at a place, or of the least sure word of a short one; of a row that of its
    /// least sure cell.
    fn factor(&self, at: Place) -> f64 {
        if let (Some(row), None) = (at.row, at.cell) {
            let cells = self.texts.range((at.block, Some(row), None)..=(at.block, Some(row), Some(u32::MAX)));
            return cells.map(|(_, cell)| cell.confidence).fold(1.0, f64::min);
        }
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
    use crate::{understand_plan, understand_strategy};

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

    #[test]
    fn what_a_strategy_holds_is_no_surer_than_its_words() {
        let tree = Document {
            blocks: vec![
                Block::Paragraph(paragraph(
                    "Стратегия за развитие на социалните услуги в община Ясеново 2016-2020 г.",
                    99,
                    &[],
                )),
                Block::Paragraph(paragraph("Приоритетно направление 1: Грижа за децата", 90, &[])),
                Block::Paragraph(paragraph("Обща цел 1: Всяко дете расте в семейство", 70, &[])),
                Block::Paragraph(paragraph("Специфична цел 1.1: Подкрепа за родителите", 95, &[("Подкрепа", 30)])),
            ],
            ..Document::default()
        };
        let strategy = understand_strategy(&tree).unwrap();
        let direction = &strategy.directions[0];
        let objective = &direction.general_objectives[0];
        let of = |origin: &opora_domain::evidence::Origin| origin.confidence.unwrap();
        assert!((0.5..=0.9).contains(&of(&direction.origin)));
        assert!(of(&objective.origin) <= 0.7);
        assert!(of(&objective.specific_objectives[0].origin) <= 0.3);
    }
}
