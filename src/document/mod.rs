//! A policy as its reader sees it: blocks, sections, links, and what is hidden.
//!
//! A [`Document`] is a tree of [`Block`]s in reading order. Leaves carry words;
//! the words of all leaves stand in one string, the [prose](Document::prose),
//! without markup: escapes and entities are resolved, a soft or hard line break
//! is `\n`, and so is the border between two leaves. Every place in the prose
//! maps back to the bytes of the source it came from.
//!
//! What no reader sees is read too, but set apart: the words of a comment, of an
//! image's alternative text or of a link's title are leaves of their own, with
//! their [`Visibility`], right behind the leaf in which they stand.
//!
//! Markdown, reStructuredText, AsciiDoc, security.txt and text that was copied
//! from a rendered page all become the same blocks. Words that were damaged by
//! a wrong encoding are read as they were written.
//!
//! Parsing never fails: any text is a document. Time and memory are linear in
//! the length of the text.

mod asciidoc;
mod builder;
mod bullet;
pub(crate) mod chrome;
mod csv;
mod fence;
mod form;
mod html;
mod html_block;
mod lines;
mod markdown;
mod passage;
mod plain;
mod prose;
mod rst;
mod security_txt;

#[cfg(test)]
mod tests;

use form::Form;
#[cfg(all(feature = "bench", target_arch = "wasm32"))]
pub(crate) use markdown::markdown_events;
pub use prose::Prose;

use crate::report::Visibility;
use crate::text::{Span, Text};

/// Index of a [`Block`] in [`Document::blocks`].
pub type BlockId = usize;
/// Index of a [`Section`] in [`Document::sections`].
pub type SectionId = usize;

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Leaf: the title of a section, with its level from 1 to 6.
    Heading(u8),
    /// Leaf: running text.
    Paragraph,
    /// Leaf: a cell of a table.
    Cell,
    /// Leaf: a code block.
    Code {
        /// Between fences; otherwise indented, which is often prose that was pasted.
        fenced: bool,
    },
    /// Leaf: front matter.
    Metadata,
    /// Leaf: an HTML comment.
    Comment,
    /// Leaf: an image's alternative text, or a link's title.
    Attribute,
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
    },
    /// An item of a list.
    Item {
        /// The state of its check box, where it has one.
        checked: Option<bool>,
    },
    /// A quotation or an alert.
    Quote,
    /// The definition of a footnote.
    Footnote,
    /// A table.
    Table,
    /// A row of a table.
    Row {
        /// Whether it holds the titles of the columns.
        header: bool,
    },
    /// A line across the page.
    Rule,
}

/// A part of the document.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Where it stands in the source, markup included.
    pub span: Span,
    /// Its words in [`Document::prose`], with those of all blocks within.
    pub words: Span,
    /// The block that holds it.
    pub parent: Option<BlockId>,
    /// Index behind the last block within it: `id + 1` for a leaf.
    pub end: BlockId,
    /// The section in which it stands; a heading stands in its own.
    pub section: SectionId,
}

impl Block {
    /// Who sees it.
    #[must_use]
    pub const fn visibility(&self) -> Visibility {
        match self.kind {
            Kind::Comment => Visibility::Comment,
            Kind::Attribute => Visibility::Attribute,
            Kind::Code { fenced: true } | Kind::Metadata => Visibility::Code,
            _ => Visibility::Visible,
        }
    }

    /// Whether it carries words itself.
    #[must_use]
    pub const fn is_leaf(&self) -> bool {
        !matches!(
            self.kind,
            Kind::List { .. }
                | Kind::Item { .. }
                | Kind::Quote
                | Kind::Footnote
                | Kind::Table
                | Kind::Row { .. }
                | Kind::Rule
        )
    }
}

/// A heading and what stands under it, up to the next heading.
#[derive(Clone, Debug)]
pub struct Section {
    /// The heading; None for what stands before the first.
    pub heading: Option<BlockId>,
    /// Its level from 1 to 6; 0 for what stands before the first heading.
    pub level: u8,
    /// The section with a lower level around it.
    pub parent: Option<SectionId>,
    /// Index of its first block, the heading itself.
    pub start: BlockId,
    /// Index behind its last block; sections within it stand behind.
    pub end: BlockId,
}

/// How a link is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// `[words](target)` or by reference.
    Link,
    /// `<https://…>` or `<name@host>`.
    Auto,
    /// `![words](target)`.
    Image,
    /// `<a href="…">`.
    Html,
}

/// A link or an image.
#[derive(Clone, Debug)]
pub struct Link {
    /// How it is written.
    pub kind: LinkKind,
    /// The target, escapes and entities resolved.
    pub target: String,
    /// Where the target stands in the source; the whole link where that cannot be told.
    pub target_span: Span,
    /// Where the link stands in the source.
    pub span: Span,
    /// Its words in the prose; empty for an image.
    pub words: Span,
    /// The leaf in which it stands.
    pub block: BlockId,
}

/// How a stretch of words is set off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// Between backticks or in a `code` element.
    Code,
    /// Bold.
    Strong,
    /// Italic.
    Emphasis,
    /// Struck out.
    Strikethrough,
}

/// A stretch of words that is set off.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    /// How.
    pub kind: MarkKind,
    /// The words in the prose.
    pub words: Span,
}

/// An HTML element that no browser knows, such as `<your-email>`: it vanishes
/// where the document is rendered.
#[derive(Clone, Copy, Debug)]
pub struct UnknownElement {
    /// The tag.
    pub span: Span,
    /// The leaf in which it stands.
    pub block: BlockId,
}

/// A policy as its reader sees it.
#[derive(Clone, Debug)]
pub struct Document<'a> {
    /// The source.
    pub text: Text<'a>,
    /// The words of all leaves.
    pub prose: Prose,
    /// Every block, each before those within it.
    pub blocks: Vec<Block>,
    /// The blocks that carry words; their words do not overlap.
    leaves: Vec<BlockId>,
    /// Every section; the first holds what stands before the first heading.
    pub sections: Vec<Section>,
    /// Every link and image, in the order in which they end.
    pub links: Vec<Link>,
    /// Every stretch that is set off, in the order in which they end.
    pub marks: Vec<Mark>,
    /// Every element that no browser knows, in text order.
    pub unknown_elements: Vec<UnknownElement>,
    /// Whether it was read as Markdown.
    pub is_markdown: bool,
}

impl<'a> Document<'a> {
    /// Reads a text in the form in which it is written: Markdown with GitHub's
    /// extensions, reStructuredText, AsciiDoc, security.txt, or plain text.
    ///
    /// `path` is where the text lies, such as `docs/SECURITY.rst`: its name
    /// tells the form where it can, otherwise the text has to.
    #[must_use]
    pub fn parse(text: Text<'a>, path: Option<&str>) -> Self {
        let form = form::of(&text, path);
        let mut document = match form {
            Form::Markdown => markdown::parse(text, false),
            Form::Plain => markdown::parse(text, true),
            Form::Rst => rst::parse(text),
            Form::AsciiDoc => asciidoc::parse(text),
            Form::SecurityTxt => security_txt::parse(text),
        };
        document.is_markdown = form == Form::Markdown;
        document
    }

    /// The words of a block and of all within it.
    #[must_use]
    pub fn words(&self, block: &Block) -> &str {
        self.prose.get(block.words)
    }

    /// The leaves, in reading order.
    pub fn leaves(&self) -> impl Iterator<Item = (BlockId, &Block)> {
        self.leaves.iter().filter_map(|&id| Some((id, self.blocks.get(id)?)))
    }

    /// The titles of the sections around a block, outermost first.
    #[must_use]
    pub fn section_path(&self, block: BlockId) -> Vec<&str> {
        let mut path = Vec::new();
        let mut next = self.blocks.get(block).map(|block| block.section);
        while let Some(section) = next.and_then(|id| self.sections.get(id)) {
            if let Some(heading) = section.heading.and_then(|id| self.blocks.get(id)) {
                path.push(self.words(heading));
            }
            next = section.parent;
        }
        path.reverse();
        path
    }

    /// The leaf that holds a place in the prose, or the nearest before it.
    #[must_use]
    pub fn leaf_at(&self, word: u32) -> Option<BlockId> {
        let start =
            |id: &BlockId| self.blocks.get(*id).is_some_and(|leaf| leaf.words.start <= word);
        let behind = self.leaves.partition_point(start);
        self.leaves.get(behind.checked_sub(1)?).copied()
    }

    /// The blocks directly within a block.
    pub fn children(&self, id: BlockId) -> impl Iterator<Item = (BlockId, &Block)> {
        let end = self.blocks.get(id).map_or(0, |block| block.end);
        let mut next = id + 1;
        std::iter::from_fn(move || {
            let child = self.blocks.get(next).filter(|_| next < end)?;
            let id = next;
            next = child.end.max(next + 1);
            Some((id, child))
        })
    }
}
