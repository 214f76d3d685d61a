//! Words that point to another place of the text where there is no such thing.
//!
//! ```text
//! pointer = thing direction        "the table above", "a template is available below"
//! ```
//!
//! A thing is there if anything in that direction could be it: for a template
//! that is code, a quotation, a table, or a heading that names one. A list or a
//! picture that follows at once can be anything. A link in the same words may
//! lead to it, wherever it is.

use super::contact::is_code;
use super::{Evidence, Policy};
use crate::document::{Block, BlockId, Document, Kind, LinkKind};
use crate::lexicon::fold;
use crate::lexicon::reference::{Direction, NAMES, POINTERS, Target};
use crate::order;
use crate::report::Visibility;
use crate::text::{Span, holds_any, slice};

/// Words that point to what is not there.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The words.
    pub evidence: Evidence,
    /// What they point to.
    pub target: Target,
    /// Where it should stand.
    pub direction: Direction,
}

/// Every pointer without its target, in text order.
#[must_use]
pub fn dangling(policy: &Policy<'_>) -> Vec<Reference> {
    let document = &policy.document;
    let mut there: Option<There> = None;
    let mut found = Vec::new();
    for (block, leaf) in document.leaves() {
        if leaf.visibility() != Visibility::Visible || leaf.kind != Kind::Paragraph {
            continue;
        }
        // A wrapped line may split a phrase.
        let folded = document.prose.folded(leaf.words).replace('\n', " ");
        for (part, (target, direction)) in POINTERS.matches(&folded) {
            let start = leaf.words.start as usize;
            let words = Span::new(start + part.start, start + part.end);
            let rest = slice(&folded, part.end, folded.len());
            let there = there.get_or_insert_with(|| There::read(policy));
            let introduces = direction == Direction::Below
                && (is_followed(document, block)
                    || (rest.trim_end().ends_with([':', '：']) && !rest.contains(". ")));
            if !introduces
                && !is_code(document, words)
                && !there.is_linked(block)
                && !there.has(target, direction, block)
            {
                let evidence = Evidence::of_words(document, block, words);
                found.push(Reference { evidence, target, direction });
            }
        }
    }
    found
}

/// Whether what follows a paragraph at once could be what it points to.
fn is_followed(document: &Document<'_>, id: BlockId) -> bool {
    let end = document.blocks.get(id).map_or(id + 1, |leaf| leaf.end);
    let next = document.blocks.get(end);
    next.is_some_and(|it| matches!(it.kind, Kind::List { .. } | Kind::Table | Kind::Code { .. }))
}

/// Where things stand that can be pointed to: the first and the last of each.
struct There {
    tables: Ends,
    /// Code, and quotations.
    samples: Ends,
    pictures: Ends,
    names: [Ends; NAMES.len()],
    /// The leaves with a link, in order.
    linked: Vec<BlockId>,
    /// Whether versions were read although no table is left of them.
    has_versions: bool,
}

/// The first and the last place of something.
#[derive(Clone, Copy, Default)]
struct Ends(Option<(BlockId, BlockId)>);

impl Ends {
    fn add(&mut self, block: BlockId) {
        let (first, last) = self.0.unwrap_or((block, block));
        self.0 = Some((first.min(block), last.max(block)));
    }

    fn has(self, direction: Direction, block: BlockId) -> bool {
        self.0.is_some_and(|(first, last)| match direction {
            Direction::Above => first < block,
            Direction::Below => last > block,
        })
    }
}

impl There {
    fn read(policy: &Policy<'_>) -> Self {
        let document = &policy.document;
        let mut there = Self {
            tables: Ends::default(),
            samples: Ends::default(),
            pictures: Ends::default(),
            names: [Ends::default(); NAMES.len()],
            linked: document.links.iter().map(|link| link.block).collect(),
            has_versions: !policy.versions.is_empty(),
        };
        order::sort_by_key(&mut there.linked, |&block| block as u64);
        for (id, block) in document.blocks.iter().enumerate() {
            match block.kind {
                Kind::Table => there.tables.add(id),
                Kind::Code { .. } | Kind::Quote => there.samples.add(id),
                _ if is_title(block) => there.name(id, document.prose.folded(block.words)),
                _ => {}
            }
        }
        for link in &document.links {
            if link.kind == LinkKind::Image {
                there.pictures.add(link.block);
            }
            there.name(link.block, &fold(&link.target));
        }
        there
    }

    fn name(&mut self, block: BlockId, folded: &str) {
        for (ends, (_, names)) in self.names.iter_mut().zip(NAMES) {
            if holds_any(folded, names) {
                ends.add(block);
            }
        }
    }

    fn is_linked(&self, block: BlockId) -> bool {
        self.linked.binary_search(&block).is_ok()
    }

    fn has(&self, target: Target, direction: Direction, block: BlockId) -> bool {
        let is_named = || {
            let mut names = self.names.iter().zip(NAMES);
            names.any(|(ends, (named, _))| *named == target && ends.has(direction, block))
        };
        let has = |ends: &[Ends]| ends.iter().any(|it| it.has(direction, block));
        match target {
            Target::Template => has(&[self.samples, self.tables, self.pictures]) || is_named(),
            Target::Table => self.has_versions || has(&[self.tables, self.samples, self.pictures]),
            Target::Picture => has(&[self.pictures, self.samples]),
            Target::Attachment => has(&[self.samples]) || is_named(),
        }
    }
}

/// A heading, or a short line that stands for one.
fn is_title(block: &Block) -> bool {
    const LINE: u32 = 40;
    match block.kind {
        Kind::Heading(_) => true,
        Kind::Paragraph => block.words.end - block.words.start <= LINE,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Context;
    use crate::text::Text;

    fn pointers(source: &str) -> usize {
        let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
        dangling(&policy).len()
    }

    #[test]
    fn a_pointer_dangles_where_nothing_could_be_meant() {
        for text in [
            "Use the template\nbelow.",
            "- A template is available below. Send it to:\n- the list\n\nBye.",
            "See the table above.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "Siehe Tabelle unten.",
            "> Quoted.\n\nUse the template below.",
        ] {
            assert_eq!(pointers(text), 1, "{text}");
        }
    }

    #[test]
    fn anything_that_could_be_meant_is_a_target() {
        for text in [
            "Use the template below:\n\nVersion, steps.",
            "Use the template below.\n\nThen wait.\n\n> Version, steps.",
            "Use the template below.\n\n## Report template\n\nVersion, steps.",
            "Use the template below, from [here](x.md).",
            "Use the `template below`.",
            "See the table below.\n\n![times](times.png)",
        ] {
            assert_eq!(pointers(text), 0, "{text}");
        }
    }
}
