//! Sentences that tell of a practice: how releases are signed, who audits the
//! code, what is asked of dependencies.
//!
//! "Verify the signature with `cosign verify-blob`" is a [`Mention`] of
//! signatures and of a tool that proves them. What a sentence makes of the
//! practice is not read further: who judges asks for the words beside it.

use super::Evidence;
use super::reading::{Reading, Sentence};
use crate::document::{Document, Kind};
use crate::lexicon::concept::{Concept, ConceptSet};
use crate::lexicon::subject::SUBJECTS;
pub use crate::lexicon::subject::Subject;
use crate::report::{Modality, Visibility};

/// Practices, a bit for each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Subjects(u64);

impl Subjects {
    const fn add(&mut self, subject: Subject) {
        self.0 |= 1 << subject as u8;
    }

    /// Whether a practice is among them.
    #[must_use]
    pub const fn has(self, subject: Subject) -> bool {
        self.0 & (1 << subject as u8) != 0
    }

    const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A sentence that tells of practices.
#[derive(Clone, Copy, Debug)]
pub struct Mention {
    /// What it names.
    pub named: Subjects,
    /// The same, with what the heading and the lead above it name.
    pub within: Subjects,
    /// What else it speaks of.
    pub concepts: ConceptSet,
    /// It is a heading.
    pub is_heading: bool,
    /// The whole sentence.
    pub evidence: Evidence,
}

/// Reads them in text order, in one pass.
pub(super) fn read(document: &Document<'_>, reading: &Reading) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut heading = Subjects::default();
    // What a list is about is said in the sentence before it.
    let mut lead = Subjects::default();
    for sentence in reading.sentences() {
        let Some(block) = document.blocks.get(sentence.block) else { continue };
        let folded = document.prose.folded(sentence.words);
        let (named, first) = subjects(folded);
        let is_heading = matches!(block.kind, Kind::Heading(_));
        if is_heading {
            (heading, lead) = (named, Subjects::default());
        } else if folded.trim_end().ends_with(':') {
            lead = named;
        }
        let around = heading.with(lead);
        if named == Subjects::default() && around == Subjects::default() {
            continue;
        }
        if block.visibility() == Visibility::Comment {
            continue;
        }
        let mut evidence = Evidence::of_words(document, sentence.block, sentence.words);
        evidence.modality = modality(reading, sentence, first);
        let concepts = sentence.concepts;
        let within = named.with(around);
        found.push(Mention { named, within, concepts, is_heading, evidence });
    }
    found
}

/// What is named, and where the first of it begins.
fn subjects(folded: &str) -> (Subjects, usize) {
    let (mut named, mut first) = (Subjects::default(), usize::MAX);
    for (range, subject) in SUBJECTS.matches(folded) {
        named.add(subject);
        first = first.min(range.start);
    }
    (named, first)
}

/// How far a "not" stands before what it denies, in bytes.
const NEAR: usize = 40;

fn modality(reading: &Reading, sentence: &Sentence, first: usize) -> Modality {
    if !sentence.concepts.has_any(&[Concept::Negation, Concept::Planned]) {
        return Modality::Promise;
    }
    let first = (sentence.words.start as usize).saturating_add(first);
    let is_denied = reading.tokens_of(sentence).iter().any(|it| {
        let end = it.words.end as usize;
        it.concept == Concept::Negation && end <= first && first - end <= NEAR
    });
    if is_denied {
        Modality::Negated
    } else if sentence.concepts.has(Concept::Planned) {
        Modality::Planned
    } else {
        Modality::Promise
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Context, Policy};
    use crate::text::Text;

    fn mentions(text: &str) -> Vec<Mention> {
        Policy::read(Document::parse(Text::new(text), None), Context::default()).mentions
    }

    #[test]
    fn a_sentence_names_practices() {
        let found = mentions("Releases are signed. Run `cosign verify-blob` to check them.\n");
        let named: Vec<_> = found.iter().map(|it| it.named).collect();
        assert!(named.first().is_some_and(|it| it.has(Subject::Verify)));
        assert!(named.get(1).is_some_and(|it| it.has(Subject::VerifyTool)));
    }

    #[test]
    fn what_stands_under_a_heading_is_within_it() {
        let found = mentions("# Static analysis\n\nHigh findings are fixed in 30 days.\n");
        let last =
            found.last().map(|it| (it.named.has(Subject::Sast), it.within.has(Subject::Sast)));
        assert_eq!(last, Some((false, true)));
    }

    #[test]
    fn a_practice_may_be_denied_or_planned() {
        let modality = |text| mentions(text).first().map(|it| it.evidence.modality);
        assert_eq!(modality("We have no threat model."), Some(Modality::Negated));
        assert_eq!(modality("A threat model is planned."), Some(Modality::Planned));
        assert_eq!(modality("<!-- threat model -->\n"), None);
    }
}
