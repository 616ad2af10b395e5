//! What a tagged PDF says of its own structure: paragraphs, headings and the cells of tables.
//!
//! Text programs and browsers write it. It says for each piece of content, by a number, to which element it belongs.

use std::collections::HashMap;

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier};

use crate::layout::tagged::{Tag, TaggedCell, TaggedTable};

/// Elements that stand in each other deeper than this are left out.
const DEEPEST: usize = 60;
/// More elements than this are left out; a structure may name itself as its part.
const MOST: usize = 300_000;
/// The most rows or columns that one cell may take, and the most columns of a table.
const WIDEST: usize = 200;

/// The tags of a document.
#[derive(Default)]
pub(super) struct Structure {
    marks: HashMap<(u32, i32), Tag>,
    pub(super) tables: Vec<TaggedTable>,
}

impl Structure {
    /// Reads the tags; none where the document has none.
    pub(super) fn of(pdf: &Pdf) -> Self {
        let root = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id());
        let Some(root) = root.and_then(|catalog| catalog.get::<Dict<'_>>("StructTreeRoot")) else {
            return Self::default();
        };
        let pages = (1_u32..).zip(pdf.pages().iter());
        let mut walk = Walk {
            pages: pages.filter_map(|(number, page)| Some((page.raw().obj_id()?, number))).collect(),
            roles: root.get::<Dict<'_>>("RoleMap").unwrap_or_default(),
            structure: Self::default(),
            seen: 0,
            blocks: 0,
        };
        walk.parts(&root, &Open::default(), 0);
        walk.structure
    }

    /// The tag of a piece of content.
    pub(super) fn tag(&self, page: u32, mark: i32) -> Option<Tag> {
        self.marks.get(&(page, mark)).copied()
    }
}

/// What is open where an element stands.
#[derive(Debug, Clone, Copy, Default)]
struct Open {
    page: Option<u32>,
    tag: Tag,
    /// Whether the content belongs to a block at all.
    inside: bool,
    /// The table whose rows are looked for.
    table: Option<u32>,
    /// The next paragraph is the text of an entry of a list that is open already.
    entry: bool,
}

struct Walk<'a> {
    pages: HashMap<ObjectIdentifier, u32>,
    roles: Dict<'a>,
    structure: Structure,
    seen: usize,
    blocks: u32,
}

impl<'a> Walk<'a> {
    fn parts(&mut self, element: &Dict<'a>, open: &Open, depth: usize) {
        match element.get::<Object<'_>>("K") {
            Some(Object::Array(parts)) => {
                let mut open = *open;
                for part in parts.iter::<Object<'_>>() {
                    self.part(part, &open, depth);
                    open.entry = false;
                }
            }
            Some(part) => self.part(part, open, depth),
            None => {}
        }
    }

    fn part(&mut self, part: Object<'a>, open: &Open, depth: usize) {
        self.seen += 1;
        if depth > DEEPEST || self.seen > MOST {
            return;
        }
        match part {
            Object::Dict(part) => {
                let mut open = *open;
                if let Some(page) = part.get_ref("Pg").and_then(|page| self.pages.get(&page.into())) {
                    open.page = Some(*page);
                }
                match part.get::<i32>("MCID") {
                    // Content of a stream of its own counts for itself.
                    Some(mark) if !part.contains_key("Stm") => self.mark(mark, &open),
                    Some(_) => {}
                    None => self.element(&part, &open, depth + 1),
                }
            }
            Object::Number(number) => self.mark(number.as_i64().try_into().unwrap_or(-1), open),
            _ => {}
        }
    }

    fn mark(&mut self, mark: i32, open: &Open) {
        if let Some(page) = open.page.filter(|_| open.inside) {
            self.structure.marks.insert((page, mark), open.tag);
        }
    }

    fn element(&mut self, element: &Dict<'a>, open: &Open, depth: usize) {
        let Some(role) = element.get::<Name<'_>>("S") else { return self.parts(element, open, depth) };
        let role = self.roles.get::<Name<'_>>(&*role).unwrap_or(role);
        let mut open = *open;
        match &*role {
            // A table in a cell is read as the text of that cell.
            b"Table" if open.tag.cell.is_none() => {
                let number = u32::try_from(self.structure.tables.len()).unwrap_or(u32::MAX);
                self.structure.tables.push(TaggedTable::default());
                open.table = Some(number);
            }
            b"TR" => {
                if let Some(number) = open.table.filter(|_| open.tag.cell.is_none()) {
                    return self.row(element, number, &open, depth);
                }
            }
            b"LI" => {
                self.begin(&mut open, None);
                open.tag.entry = true;
                open.entry = true;
                return self.entry(element, &open, depth);
            }
            b"Span" | b"NonStruct" | b"Link" | b"Em" | b"Strong" | b"Quote" | b"Code" | b"Reference" | b"Lbl"
            | b"LBody" | b"Figure" | b"Sub" | b"Ruby" | b"Annot"
                if open.inside => {}
            b"P" if open.entry => open.entry = false,
            [b'H', level @ b'1'..=b'6'] if open.entry => {
                open.entry = false;
                open.tag.heading = Some(level - b'0');
            }
            b"H" | b"Title" => self.begin(&mut open, Some(1)),
            name => {
                let level = match name {
                    [b'H', level @ b'1'..=b'6'] => Some(level - b'0'),
                    _ => None,
                };
                self.begin(&mut open, level);
            }
        }
        self.parts(element, &open, depth);
    }

    /// The mark of an entry and its text are one block.
    fn entry(&mut self, element: &Dict<'a>, open: &Open, depth: usize) {
        match element.get::<Object<'_>>("K") {
            Some(Object::Array(parts)) => {
                for part in parts.iter::<Object<'_>>() {
                    self.part(part, open, depth);
                }
            }
            Some(part) => self.part(part, open, depth),
            None => {}
        }
    }

    fn begin(&mut self, open: &mut Open, heading: Option<u8>) {
        self.blocks = self.blocks.saturating_add(1);
        open.tag.block = self.blocks;
        open.tag.heading = heading;
        open.tag.entry = false;
        open.inside = true;
    }

    fn row(&mut self, element: &Dict<'a>, number: u32, open: &Open, depth: usize) {
        let Some(table) = self.structure.tables.get_mut(number as usize) else { return };
        let row = table.rows;
        table.rows += 1;
        let parts: Vec<Object<'_>> = match element.get::<Object<'_>>("K") {
            Some(Object::Array(parts)) => parts.iter::<Object<'_>>().collect(),
            Some(part) => vec![part],
            None => Vec::new(),
        };
        for part in parts {
            let Object::Dict(cell) = &part else { continue };
            let role = cell.get::<Name<'_>>("S");
            let Some(role) = role.map(|role| self.roles.get::<Name<'_>>(&*role).unwrap_or(role)) else { continue };
            if !matches!(&*role, b"TD" | b"TH") {
                continue;
            }
            let span = |name: &str| attribute(cell, name).unwrap_or(1).clamp(1, WIDEST);
            let (rows, columns) = (span("RowSpan"), span("ColSpan"));
            let mut open = *open;
            self.begin(&mut open, None);
            let Some(table) = self.structure.tables.get_mut(number as usize) else { return };
            let Some(column) = table.free_column(row).filter(|column| column + columns <= WIDEST) else { continue };
            open.tag.cell = u32::try_from(table.cells.len()).ok().map(|index| (number, index));
            table.cells.push(TaggedCell { row, column, rows, columns });
            if let Some(page) = cell.get_ref("Pg").and_then(|page| self.pages.get(&page.into())) {
                open.page = Some(*page);
            }
            self.parts(cell, &open, depth + 1);
        }
    }
}

/// A number among the attributes of an element.
fn attribute(element: &Dict<'_>, name: &str) -> Option<usize> {
    let number = |attributes: &Dict<'_>| attributes.get::<i32>(name).and_then(|number| usize::try_from(number).ok());
    match element.get::<Object<'_>>("A")? {
        Object::Dict(attributes) => number(&attributes),
        Object::Array(all) => Array::iter::<Object<'_>>(&all).take(32).find_map(|attributes| match attributes {
            Object::Dict(attributes) => number(&attributes),
            _ => None,
        }),
        _ => None,
    }
}
