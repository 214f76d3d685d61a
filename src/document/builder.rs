//! A document while it is read: blocks are opened and closed, words are added.

use super::bullet::Bullets;
use super::plain::{Part, Plan};
use super::prose::{Prose, trimmed};
use super::{
    Block, BlockId, Document, Kind, Link, LinkKind, Mark, MarkKind, Section, UnknownElement,
};
use crate::text::{Span, Text, slice};

/// An inline that is open: a link or a stretch that is set off.
pub(super) enum Inline {
    Mark(MarkKind, usize),
    Link {
        kind: LinkKind,
        target: String,
        title: bool,
        word: usize,
    },
    /// An image: its words are not running text.
    Image {
        target: String,
        inside: Option<Span>,
    },
}

/// Words that stand in a leaf but are not part of what it says.
pub(super) struct Aside {
    pub(super) kind: Kind,
    pub(super) inside: Span,
}

pub(super) struct Builder<'a> {
    pub(super) source: &'a str,
    pub(super) prose: Prose,
    pub(super) blocks: Vec<Block>,
    pub(super) sections: Vec<Section>,
    pub(super) links: Vec<Link>,
    pub(super) marks: Vec<Mark>,
    pub(super) unknown_elements: Vec<UnknownElement>,
    pub(super) leaves: Vec<BlockId>,
    /// The containers that are open, outermost first.
    pub(super) containers: Vec<BlockId>,
    /// The leaf that is open.
    pub(super) leaf: Option<BlockId>,
    /// The inlines that are open, outermost first.
    pub(super) inlines: Vec<Inline>,
    /// How many of them are images.
    pub(super) images: usize,
    /// Comments and the like in the open leaf: they become leaves behind it.
    pub(super) asides: Vec<Aside>,
    /// Links of HTML that are open: where the tag, its target and its words begin.
    pub(super) anchors: Vec<(Span, Span, usize)>,
    /// Within an HTML block, which is read as a whole at its start.
    pub(super) in_html_block: bool,
    /// Open quotes and items: a heading in one of them begins no section.
    pub(super) enclosed: usize,
    /// Lists whose signs Markdown does not know.
    pub(super) bullets: Bullets,
    /// The sign of such an item ends here: what stands before is no words.
    pub(super) skipped_to: usize,
    /// What lines are other than Markdown takes them for, and the next of them.
    pub(super) plan: Plan,
    pub(super) planned: usize,
    /// The line that is read is one of these.
    pub(super) part: Option<Part>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let root = Section { heading: None, level: 0, parent: None, start: 0, end: 0 };
        Self {
            source,
            prose: Prose::of(source),
            blocks: Vec::new(),
            sections: vec![root],
            links: Vec::new(),
            marks: Vec::new(),
            unknown_elements: Vec::new(),
            leaves: Vec::new(),
            containers: Vec::new(),
            leaf: None,
            inlines: Vec::new(),
            images: 0,
            asides: Vec::new(),
            anchors: Vec::new(),
            in_html_block: false,
            enclosed: 0,
            bullets: Bullets::default(),
            skipped_to: 0,
            plan: Plan::new(),
            planned: 0,
            part: None,
        }
    }

    pub(super) fn open(&mut self, kind: Kind, span: Span) -> BlockId {
        let id = self.blocks.len();
        if let Kind::Heading(level) = kind
            && self.enclosed == 0
        {
            self.open_section(id, level);
        }
        self.blocks.push(Block {
            kind,
            span,
            words: Span::empty(self.prose.end()),
            parent: self.containers.last().copied(),
            end: id + 1,
            section: self.sections.len() - 1,
        });
        id
    }

    pub(super) fn open_container(&mut self, kind: Kind, span: Span) {
        self.close_leaf();
        let id = self.open(kind, span);
        self.enclosed += usize::from(matches!(kind, Kind::Quote | Kind::Item { .. }));
        self.containers.push(id);
    }

    pub(super) fn close_container(&mut self) {
        self.close_leaf();
        let end = self.blocks.len();
        let word = self.prose.end() as u32;
        if let Some(block) = self.containers.pop().and_then(|id| self.blocks.get_mut(id)) {
            block.end = end;
            block.words.end = word;
            self.enclosed -= usize::from(matches!(block.kind, Kind::Quote | Kind::Item { .. }));
        }
    }

    pub(super) fn open_leaf(&mut self, kind: Kind, span: Span) {
        self.close_leaf();
        if self.prose.end() > 0 {
            self.prose.border();
        }
        let id = self.open(kind, span);
        self.leaves.push(id);
        self.leaf = Some(id);
    }

    /// The words of an item without blank lines around it have no block of their own.
    pub(super) fn need_leaf(&mut self, span: Span) {
        let is_cell = matches!(self.part, Some(Part::Row { .. }));
        self.need_leaf_of(if is_cell { Kind::Cell } else { Kind::Paragraph }, span);
    }

    pub(super) fn need_leaf_of(&mut self, kind: Kind, span: Span) {
        match self.leaf.and_then(|id| self.blocks.get_mut(id)) {
            Some(leaf) => leaf.span.end = leaf.span.end.max(span.end),
            None => self.open_leaf(kind, span),
        }
    }

    pub(super) fn close_leaf(&mut self) {
        let Some(id) = self.leaf.take() else { return };
        let word = self.prose.end() as u32;
        if let Some(leaf) = self.blocks.get_mut(id) {
            leaf.words.end = word;
        }
        self.inlines.clear();
        self.images = 0;
        self.anchors.clear();
        for aside in std::mem::take(&mut self.asides) {
            self.aside(&aside);
        }
    }

    pub(super) fn aside(&mut self, aside: &Aside) {
        let inside = trimmed(self.source, aside.inside);
        self.open_leaf(aside.kind, inside);
        let words = slice(self.source, inside.start as usize, inside.end as usize);
        self.prose.push(words, inside, self.source);
        let word = self.prose.end() as u32;
        if let Some(leaf) = self.leaf.take().and_then(|id| self.blocks.get_mut(id)) {
            leaf.words.end = word;
        }
    }

    pub(super) fn is_in(&self, kind: Kind) -> bool {
        self.containers.last().and_then(|&id| self.blocks.get(id)).is_some_and(|it| it.kind == kind)
    }

    fn open_section(&mut self, heading: BlockId, level: u8) {
        let mut parent = Some(self.sections.len() - 1);
        while let Some(around) = parent.and_then(|id| self.sections.get(id))
            && around.level >= level
        {
            parent = around.parent;
        }
        if let Some(last) = self.sections.last_mut() {
            last.end = heading;
        }
        let (start, end) = (heading, heading);
        self.sections.push(Section { heading: Some(heading), level, parent, start, end });
    }

    pub(super) fn finish(mut self, text: Text<'a>) -> Document<'a> {
        self.close_leaf();
        while !self.containers.is_empty() {
            self.close_container();
        }
        if let Some(last) = self.sections.last_mut() {
            last.end = self.blocks.len();
        }
        Document {
            text,
            prose: self.prose.finish(),
            blocks: self.blocks,
            sections: self.sections,
            links: self.links,
            marks: self.marks,
            unknown_elements: self.unknown_elements,
            is_markdown: false,
            leaves: self.leaves,
        }
    }
}
