//! Disclosure that the team and the reporter agree on.
//!
//! "We follow coordinated disclosure", "we agree on a date for publication with
//! you", "until it is fixed and responsibly disclosed". Not: "please disclose
//! responsibly", "thank you for your responsible disclosure", "work with you on a
//! fix before it becomes public".

use super::super::Statements;
use super::super::clause::{Above, Clause};
use crate::lexicon::concept::Concept;
use crate::policy::reading::Token;
use crate::report::{Modality, StatementKind};

/// How far what is agreed on stands from the agreement, in bytes.
const NEAR: u32 = 90;

pub(super) fn read(statements: &mut Statements<'_, '_>, clause: &Clause<'_>, above: Above) {
    let model = model(clause, above);
    let is_said = model.is_some() || is_agreed(clause) || is_own_conduct(clause);
    if !is_said {
        return;
    }
    let is_denied = model.is_some_and(|token| statements.reading.is_denied(clause.sentence, token));
    let modality = if is_denied { Modality::Negated } else { Modality::Promise };
    let evidence = statements.evidence(clause.sentence).as_said(modality);
    statements.add(StatementKind::CoordinatedDisclosure, "", evidence);
}

/// The name of the model, but not in thanks.
fn model<'s>(clause: &Clause<'s>, above: Above) -> Option<&'s Token> {
    if !clause.has(Concept::CoordinatedDisclosure) {
        return None;
    }
    let thanks = [Concept::Thanks, Concept::Credit];
    let is_thanks = clause.sentence.concepts.has_any(&thanks)
        || above.lead.has_any(&thanks)
        || above.heading.has_any(&thanks) && !above.heading.has(Concept::CoordinatedDisclosure);
    // A part of an address is no word of the policy.
    let first = clause.of(&[Concept::CoordinatedDisclosure]).find(|it| !clause.is_joined(it));
    first.filter(|it| above.is_heading || !is_thanks || is_wanted(clause, it))
}

/// "Responsible disclosure: ...", "we encourage responsible disclosure and credit ...".
fn is_wanted(clause: &Clause<'_>, model: &Token) -> bool {
    const WANTING: &[&str] = &[
        "adhere to",
        "ask for",
        "ask you for",
        "believe in",
        "committed to",
        "encourage",
        "require",
        "request",
        "support",
        "we follow",
        "we practice",
        "we practise",
        "we prefer",
    ];
    let before = clause.just_before(model);
    (clause.start(model).trim().is_empty() && clause.rest(model).starts_with([':', '：']))
        || WANTING.iter().any(|wanting| before.trim_end().ends_with(wanting))
}

/// "We coordinate the date of disclosure with you".
fn is_agreed(clause: &Clause<'_>) -> bool {
    const PUBLIC: &[Concept] = &[Concept::Disclose, Concept::Public, Concept::Embargo];
    if !clause.has(Concept::Coordinate) || !clause.sentence.concepts.has_any(PUBLIC) {
        return false;
    }
    clause.of(&[Concept::Coordinate]).any(|it| {
        let near = |other: &&&Token| {
            other.words.start <= it.words.end + NEAR && it.words.start <= other.words.end + NEAR
        };
        let is_public = |other: &&Token| PUBLIC.contains(&other.concept);
        let behind = clause.behind(it).take_while(|other| near(&other)).find(is_public);
        if let Some(behind) = behind {
            let not_agreed = [Concept::Negation, Concept::Forbid];
            // "Work with you to fix it before it becomes public".
            let is_fix = clause.is_between(it, behind, &[Concept::Before])
                && clause.is_between(it, behind, &[Concept::Fix]);
            return !is_fix && !clause.is_between(it, behind, &not_agreed);
        }
        let before = clause.before(it).take_while(|other| near(&other)).find(is_public);
        before.is_some_and(|before| {
            !clause.is_between(before, it, &[Concept::Before, Concept::Condition])
                && clause.order(before).is_none()
        })
    })
}

/// "We fix it and disclose it responsibly": said of the team, not of the reporter.
fn is_own_conduct(clause: &Clause<'_>) -> bool {
    clause.has(Concept::Responsibly)
        && clause.has(Concept::Disclose)
        && !clause.has(Concept::Thanks)
        && clause.of(&[Concept::Responsibly]).any(|it| {
            let mut subjects = clause.before(it);
            let people = [Concept::Maintainer, Concept::Reporter];
            let subject = subjects.find(|it| people.contains(&it.concept));
            let is_disclosed = clause.follows(it, &[Concept::Disclose], 24)
                || clause.behind(it).take(2).any(|it| it.concept == Concept::Disclose);
            is_disclosed && subject.is_some_and(|it| it.concept == Concept::Maintainer)
        })
}
