//! How severity is rated: a method by its name, or a scale that is used.
//!
//! ```text
//! - **Critical**: 2 days
//! - **High**: 7 days
//! - **Low**: the next release
//! ```
//!
//! A scale is several ratings that stand side by side: at the beginnings of
//! items, rows or lines, or in one sentence. "Critical issues first" is none.

use super::Statements;
use crate::document::{BlockId, Kind, Section};
use crate::lexicon::concept::Concept;
use crate::policy::reading::Sentence;
use crate::report::StatementKind;

/// A row of ratings under construction.
#[derive(Default)]
struct Scale {
    /// The list, the table or the leaf in which they stand.
    holder: Option<BlockId>,
    ratings: u8,
    is_told: bool,
}

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let reading = statements.reading;
    let mut scale = Scale::default();
    for sentence in reading.sentences() {
        let ratings = ratings(statements, sentence);
        let speaks_of_severity = sentence.concepts.has(Concept::Severity)
            || reading.lead_of(sentence).is_some_and(|it| it.concepts.has(Concept::Severity))
            || statements.heading(sentence).has(Concept::Severity);
        let within = ratings.all.count_ones();
        let mut is_scale = sentence.concepts.has(Concept::SeverityMethod)
            || within >= 3
            || (within == 2 && sentence.concepts.has(Concept::Severity) && ratings.first != 0);
        if ratings.first != 0 {
            let holder = holder(statements, sentence);
            if scale.holder != Some(holder) {
                scale = Scale { holder: Some(holder), ..Scale::default() };
            }
            scale.ratings |= ratings.first;
            let enough = if speaks_of_severity { 2 } else { 3 };
            if !scale.is_told && scale.ratings.count_ones() >= enough {
                scale.is_told = true;
                is_scale = true;
            }
        }
        if is_scale {
            let evidence = statements.evidence(sentence);
            statements.add(StatementKind::SeverityMethod, "", evidence);
        }
    }
}

/// The ratings of a sentence, a bit for each.
struct Ratings {
    /// The one with which it begins.
    first: u8,
    all: u8,
}

fn ratings(statements: &Statements<'_, '_>, sentence: &Sentence) -> Ratings {
    let mut ratings = Ratings { first: 0, all: 0 };
    for token in statements.reading.tokens_of(sentence) {
        let bit = match token.concept {
            Concept::Critical => 1,
            Concept::High => 2,
            Concept::Medium => 4,
            Concept::Low => 8,
            _ => continue,
        };
        ratings.all |= bit;
        if token.words.start <= sentence.words.start + SIGNS {
            ratings.first |= bit;
        }
    }
    ratings
}

/// Bytes before a rating that begins a sentence: a bullet or a coloured dot.
const SIGNS: u32 = 8;

/// The list or table around a sentence; the leaf itself outside of them.
fn holder(statements: &Statements<'_, '_>, sentence: &Sentence) -> BlockId {
    let blocks = &statements.document.blocks;
    let parent = |id: BlockId| blocks.get(id).and_then(|block| block.parent);
    let row = parent(sentence.block).filter(|&row| {
        let kind = blocks.get(row).map(|block| block.kind);
        matches!(kind, Some(Kind::Item { .. } | Kind::Row { .. }))
    });
    row.and_then(parent).unwrap_or_else(|| {
        // Lines or headings of their own: those of a section belong together.
        let sections = &statements.document.sections;
        let section = blocks.get(sentence.block).and_then(|block| sections.get(block.section));
        let around = |it: &Section| {
            let outer = if statements.is_heading(sentence) { it.parent } else { None };
            outer.and_then(|id| sections.get(id)).map_or(it.start, |outer| outer.start)
        };
        section.map_or(sentence.block, around)
    })
}

#[cfg(test)]
mod tests;
