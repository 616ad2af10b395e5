//! The nodes of a page, as the parser of browsers builds them: an arena whose size and depth are bounded.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use html5ever::interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::{Attribute, ExpandedName, LocalName, ParseOpts, QualName, local_name, ns};

use crate::{Limits, ReadError};

/// How much text the parser gets before the limits are looked at again.
const PIECE: usize = 8 << 10;
/// The attributes that readers look at; others are not kept.
const KEPT: [&str; 16] = [
    "align", "bgcolor", "checked", "class", "colspan", "hidden", "id", "lang", "rowspan", "span", "start", "style",
    "title", "type", "value", "width",
];

/// A node's place in the arena.
pub(super) type Index = usize;

/// What the parser holds of a node.
#[derive(Clone)]
pub(super) struct Handle {
    index: Index,
    name: Rc<QualName>,
}

#[derive(Debug)]
pub(super) enum Data {
    Element {
        name: LocalName,
        attributes: Vec<(LocalName, String)>,
    },
    Text(String),
    /// The page itself, comments and what else shows nothing.
    Silent,
}

#[derive(Debug)]
struct Node {
    data: Data,
    parent: Option<u32>,
    previous: Option<u32>,
    next: Option<u32>,
    first: Option<u32>,
    last: Option<u32>,
    depth: u32,
}

/// All nodes of a page. The first is the page itself.
pub(super) struct Nodes {
    nodes: Vec<Node>,
}

impl Nodes {
    pub(super) fn data(&self, index: Index) -> &Data {
        self.nodes.get(index).map_or(&Data::Silent, |node| &node.data)
    }

    pub(super) fn children(&self, index: Index) -> impl Iterator<Item = Index> {
        let link = |link: Option<u32>| link.map(|index| index as usize);
        let first = self.nodes.get(index).and_then(|node| link(node.first));
        std::iter::successors(first, move |index| link(self.nodes.get(*index)?.next))
    }

    pub(super) fn is(&self, index: Index, wanted: &str) -> bool {
        matches!(self.data(index), Data::Element { name, .. } if &**name == wanted)
    }

    pub(super) fn attribute(&self, index: Index, wanted: &str) -> Option<&str> {
        let Data::Element { attributes, .. } = self.data(index) else { return None };
        attributes.iter().find(|(name, _)| &**name == wanted).map(|(_, value)| value.as_str())
    }
}

/// Parses a page.
pub(super) fn parse(text: &str, limits: &Limits) -> Result<Nodes, ReadError> {
    let page = Node { data: Data::Silent, parent: None, previous: None, next: None, first: None, last: None, depth: 0 };
    let sink = Sink {
        nodes: RefCell::new(vec![page]),
        stopped: Cell::new(None),
        most_nodes: limits.runs,
        most_depth: limits.depth,
        beyond: Cell::new(0),
        no_name: Rc::new(QualName::new(None, ns!(), local_name!(""))),
    };
    let mut options = ParseOpts::default();
    // Programs are not run, so what is there for those who do not run them is shown.
    options.tree_builder.scripting_enabled = false;
    let mut parser = html5ever::parse_document(sink, options);
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE.min(rest.len())));
        parser.process(StrTendril::from(piece));
        if let Some(error) = parser.tokenizer.sink.sink.stopped.take() {
            return Err(error);
        }
        rest = after;
    }
    let sink = parser.finish();
    match sink.stopped.take() {
        Some(error) => Err(error),
        None => Ok(Nodes { nodes: sink.nodes.into_inner() }),
    }
}

struct Sink {
    nodes: RefCell<Vec<Node>>,
    stopped: Cell<Option<ReadError>>,
    most_nodes: usize,
    most_depth: usize,
    /// Nodes beyond the limit.
    beyond: Cell<usize>,
    /// The name of what has none.
    no_name: Rc<QualName>,
}

impl Sink {
    fn nameless(&self, index: Index) -> Handle {
        Handle { index, name: Rc::clone(&self.no_name) }
    }

    fn add(&self, data: Data) -> Index {
        let mut nodes = self.nodes.borrow_mut();
        if nodes.len() >= self.most_nodes {
            self.stopped.set(Some(ReadError::TooManyParagraphs { limit: self.most_nodes }));
            // The parser stops after this piece; until then each of its nodes is one of its own that stands nowhere.
            self.beyond.set(self.beyond.get().saturating_add(1));
            return nodes.len().saturating_add(self.beyond.get());
        }
        nodes.push(Node { data, parent: None, previous: None, next: None, first: None, last: None, depth: 0 });
        nodes.len() - 1
    }

    fn detach(nodes: &mut [Node], index: Index) {
        let Some(node) = nodes.get_mut(index) else { return };
        let (parent, previous, next) = (node.parent.take(), node.previous.take(), node.next.take());
        let mut at = |link: Option<u32>, change: &dyn Fn(&mut Node)| {
            if let Some(node) = link.and_then(|link| nodes.get_mut(link as usize)) {
                change(node);
            }
        };
        at(previous, &|node| node.next = next);
        at(next, &|node| node.previous = previous);
        if previous.is_none() {
            at(parent, &|node| node.first = next);
        }
        if next.is_none() {
            at(parent, &|node| node.last = previous);
        }
    }

    /// Puts a node under a parent, before one of its children or at the end.
    fn attach(&self, nodes: &mut [Node], index: Index, parent: Index, before: Option<u32>) {
        Self::detach(nodes, index);
        let (Ok(own), Ok(above)) = (u32::try_from(index), u32::try_from(parent)) else { return };
        if own == above || index >= nodes.len() || parent >= nodes.len() {
            return;
        }
        let depth = nodes.get(parent).map_or(0, |node| node.depth).saturating_add(1);
        if depth as usize > self.most_depth {
            self.stopped.set(Some(ReadError::TooDeep { part: "HTML".to_owned(), limit: self.most_depth }));
            return;
        }
        let previous = match before {
            Some(before) => nodes.get(before as usize).and_then(|node| node.previous),
            None => nodes.get(parent).and_then(|node| node.last),
        };
        if let Some(node) = nodes.get_mut(index) {
            (node.parent, node.previous, node.next, node.depth) = (Some(above), previous, before, depth);
        }
        match previous.and_then(|previous| nodes.get_mut(previous as usize)) {
            Some(left) => left.next = Some(own),
            None => {
                if let Some(node) = nodes.get_mut(parent) {
                    node.first = Some(own);
                }
            }
        }
        match before.and_then(|before| nodes.get_mut(before as usize)) {
            Some(right) => right.previous = Some(own),
            None => {
                if let Some(node) = nodes.get_mut(parent) {
                    node.last = Some(own);
                }
            }
        }
    }

    fn insert(&self, parent: Index, before: Option<u32>, child: NodeOrText<Handle>) {
        let text = match child {
            NodeOrText::AppendNode(handle) => {
                let mut nodes = self.nodes.borrow_mut();
                return self.attach(&mut nodes, handle.index, parent, before);
            }
            NodeOrText::AppendText(text) => text,
        };
        {
            // Neighbouring texts are one.
            let mut nodes = self.nodes.borrow_mut();
            let left = match before {
                Some(before) => nodes.get(before as usize).and_then(|node| node.previous),
                None => nodes.get(parent).and_then(|node| node.last),
            };
            if let Some(Data::Text(earlier)) = left.and_then(|left| nodes.get_mut(left as usize)).map(|n| &mut n.data) {
                earlier.push_str(&text);
                return;
            }
        }
        let index = self.add(Data::Text(text.to_string()));
        let mut nodes = self.nodes.borrow_mut();
        if matches!(nodes.get(index).map(|node| (&node.data, node.parent)), Some((Data::Text(_), None))) {
            self.attach(&mut nodes, index, parent, before);
        }
    }
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Self;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Self {
        self
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        self.nameless(0)
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        target.name.expanded()
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _: ElementFlags) -> Handle {
        let kept = attributes.into_iter().filter(|attribute| KEPT.contains(&&*attribute.name.local));
        let attributes = kept.map(|attribute| (attribute.name.local, attribute.value.to_string())).collect();
        let index = self.add(Data::Element { name: name.local.clone(), attributes });
        Handle { index, name: Rc::new(name) }
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.nameless(self.add(Data::Silent))
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.nameless(self.add(Data::Silent))
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(parent.index, None, child);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        let has_parent = self.nodes.borrow().get(element.index).is_some_and(|node| node.parent.is_some());
        if has_parent { self.append_before_sibling(element, child) } else { self.append(previous, child) }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// What a template holds is not shown.
    fn get_template_contents(&self, target: &Handle) -> Handle {
        target.clone()
    }

    fn same_node(&self, one: &Handle, other: &Handle) -> bool {
        one.index == other.index
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let parent = self.nodes.borrow().get(sibling.index).and_then(|node| node.parent);
        if let Some(parent) = parent {
            self.insert(parent as usize, u32::try_from(sibling.index).ok(), child);
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, attributes: Vec<Attribute>) {
        if let Some(Node { data: Data::Element { attributes: own, .. }, .. }) =
            self.nodes.borrow_mut().get_mut(target.index)
        {
            for attribute in attributes {
                let name = attribute.name.local;
                if KEPT.contains(&&*name) && own.iter().all(|(known, _)| *known != name) {
                    own.push((name, attribute.value.to_string()));
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        Self::detach(&mut self.nodes.borrow_mut(), target.index);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        let mut nodes = self.nodes.borrow_mut();
        while let Some(child) = nodes.get(node.index).and_then(|node| node.first) {
            self.attach(&mut nodes, child as usize, new_parent.index, None);
            if nodes.get(node.index).and_then(|node| node.first) == Some(child) {
                return;
            }
        }
    }
}
