//! To whom a sentence speaks: the reporter, unless it is a step of the team.
//!
//! "The fix team assembles within 24 hours" under "For maintainers" tells a
//! reporter nothing that can be relied on.

use super::reading::{Reading, Sentence};
use crate::document::Document;
use crate::lexicon::concept::Concept;
use crate::report::Audience;

/// To whom a sentence speaks.
pub(super) fn of_sentence(
    document: &Document<'_>,
    reading: &Reading,
    sentence: &Sentence,
) -> Audience {
    let section = document.blocks.get(sentence.block).map_or(0, |block| block.section);
    let lead = reading.lead_of(sentence).is_some_and(|lead| lead.concepts.has(Concept::Internal));
    if lead
        // "We acknowledge it and open an internal ticket" tells the reporter something.
        || (sentence.concepts.has(Concept::Internal)
            && !sentence.concepts.has(Concept::Acknowledge))
        || reading.of_headings(section).has(Concept::Internal)
    {
        return Audience::Maintainer;
    }
    Audience::Reporter
}
