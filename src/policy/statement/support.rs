//! Which versions get fixes, in words.
//!
//! ```text
//! Only the latest release gets security fixes.
//! Only     Latest         SecurityUpdate
//! ```
//!
//! Something must be told apart: a version, the latest, a branch, a period, or
//! that none gets any. "All supported versions" tells nothing apart, and a link
//! to a list of versions neither.

use super::Statements;
use crate::lexicon::concept::Concept;
use crate::policy::reading::{ConceptSet, Sentence};
use crate::policy::version::has_version;
use crate::report::StatementKind;

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let reading = statements.reading;
    for sentence in reading.sentences() {
        if let Some(value) = support(statements, sentence) {
            let evidence = statements.evidence(sentence);
            statements.add(StatementKind::Support, value, evidence);
        }
    }
}

/// What a sentence says of support: "latest", "main", "none", or "" for what
/// one word cannot say.
fn support(statements: &Statements<'_, '_>, sentence: &Sentence) -> Option<&'static str> {
    let it = sentence.concepts;
    if it.has(Concept::Instruction) {
        return None;
    }
    let is_heading = statements.is_heading(sentence);
    let under = !is_heading && is_about_support(statements.heading(sentence));
    let lead = statements.reading.lead_of(sentence).map(|lead| lead.concepts);
    let is_led = lead.is_some_and(is_about_support);
    let speaks = it.has_any(&[Concept::Supported, Concept::Unsupported, Concept::SecurityUpdate])
        || (it.has(Concept::Fix) && it.has(Concept::Only));
    if is_abandoned(it) {
        return Some("none");
    }
    if !(speaks || under || is_led) {
        return None;
    }
    let has_number = || has_version(statements.document.prose.folded(sentence.words));
    let main = it.has(Concept::MainBranch)
        && (under
            || is_led
            || it.has_any(&[Concept::Version, Concept::SecurityUpdate, Concept::Only]));
    let some = it.has(Concept::SomeVersion) && it.has(Concept::Version);
    let period = it.has_any(&[Concept::Month, Concept::Year])
        && it.has_any(&[Concept::Version, Concept::Release]);
    let tells = (it.has(Concept::Latest) && (it.has(Concept::Version) || it.has(Concept::Release)))
        || main
        || some
        || (speaks && period && (under || it.has(Concept::Version)))
        || ((under || (speaks && it.has(Concept::Version))) && has_number());
    if !tells || is_mere_link(it) {
        return None;
    }
    Some(if it.has(Concept::Latest) {
        "latest"
    } else if main {
        "main"
    } else {
        ""
    })
}

/// A heading or a lead that announces which versions are supported.
fn is_about_support(it: ConceptSet) -> bool {
    it.has(Concept::Version)
        && it.has_any(&[Concept::Supported, Concept::SecurityUpdate, Concept::SomeVersion])
}

/// "This project is no longer maintained."
fn is_abandoned(it: ConceptSet) -> bool {
    it.has(Concept::Unsupported) && it.has(Concept::Project) && !it.has(Concept::Condition)
}

/// "See the releases page for supported versions."
fn is_mere_link(it: ConceptSet) -> bool {
    it.has(Concept::See)
        && !it.has_any(&[Concept::Only, Concept::Negation, Concept::SecurityUpdate])
        && !it.has_any(&[Concept::Latest, Concept::MainBranch])
}

#[cfg(test)]
mod tests;
