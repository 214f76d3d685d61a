//! What the words at a place and around it mean.

use crate::document::Link;
use crate::policy::reading::{ConceptSet, Sentence};
use crate::policy::{Evidence, Policy};
use crate::text::Span;

/// What the words at a place mean.
pub(super) fn meaning(policy: &Policy<'_>, words: Span) -> ConceptSet {
    let tokens = policy.reading.tokens();
    let first = tokens.partition_point(|it| it.words.start < words.start);
    let mut all = ConceptSet::default();
    for token in tokens.get(first..).unwrap_or_default() {
        if token.words.start >= words.end {
            break;
        }
        all.add(token.concept);
    }
    all
}

/// The sentence in which the words of a fact stand.
pub(super) fn sentence_of<'p>(policy: &'p Policy<'_>, evidence: &Evidence) -> Option<&'p Sentence> {
    let sentences = policy.reading.sentences_of(evidence.block);
    let source = |it: &Sentence| policy.document.prose.source(it.words);
    let behind = sentences.partition_point(|it| source(it).start <= evidence.span.start);
    sentences.get(behind.saturating_sub(1))
}

/// What the sentence of a fact speaks of, with what introduces it.
pub(super) fn said_around(policy: &Policy<'_>, evidence: &Evidence) -> ConceptSet {
    let Some(sentence) = sentence_of(policy, evidence) else { return ConceptSet::default() };
    let lead = policy.reading.lead_of(sentence);
    sentence.concepts.with(lead.map_or(ConceptSet::default(), |lead| lead.concepts))
}

/// What the sentence speaks of in which a link stands.
pub(super) fn said_with_link(policy: &Policy<'_>, link: &Link) -> ConceptSet {
    let sentence = policy.reading.sentence_at(link.words.start);
    sentence.map_or(ConceptSet::default(), |it| it.concepts)
}

/// Whether a link is shown to every reader.
pub(super) fn is_shown(policy: &Policy<'_>, link: &Link) -> bool {
    let block = policy.document.blocks.get(link.block);
    block.is_some_and(|it| it.visibility() == crate::report::Visibility::Visible)
}
