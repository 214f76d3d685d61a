//! Where a finding is put that is about something absent.

use crate::document::{Document, Kind};
use crate::lexicon::concept::Concept;
use crate::policy::Policy;
use crate::text::Span;

/// The title of the document: its first heading, else its first line.
pub(super) fn title(document: &Document<'_>) -> Span {
    let mut headings = document.blocks.iter().filter(|it| matches!(it.kind, Kind::Heading(_)));
    match headings.next() {
        Some(heading) => document.prose.source(heading.words),
        None => document.text.line(0),
    }
}

/// The first heading that speaks of one of some things, else the title.
pub(super) fn heading_about(policy: &Policy<'_>, concepts: &[Concept]) -> Span {
    let document = &policy.document;
    let mut headings =
        document.blocks.iter().enumerate().filter(|(_, it)| matches!(it.kind, Kind::Heading(_)));
    let found = headings.find(|&(id, _)| policy.reading.of_leaf(id).has_any(concepts));
    found.map_or_else(|| title(document), |(_, heading)| document.prose.source(heading.words))
}
