//! Which versions are supported, and until when.

use super::super::judgement::{Judgement, met, partial, unknown, unmet};
use crate::lexicon::concept::Concept;
use crate::policy::{Evidence, Policy, Subject, Version};
use crate::report::{StatementKind, Support};

/// How many statements, and how many sentences of a paragraph, are asked.
const MOST: usize = 32;

/// What is said of the versions.
enum Said<'p> {
    Nothing,
    /// Rows whose status cannot be told.
    NoStatus(Vec<&'p Evidence>),
    /// Which versions, without an end.
    Scope(Vec<&'p Evidence>),
    /// With an end: a date, a period, or that there is no support at all.
    Duration(Vec<&'p Evidence>),
}

fn said<'p>(policy: &'p Policy<'_>) -> Said<'p> {
    let rows: Vec<&Version> =
        policy.versions.iter().filter(|it| it.evidence.is_visible()).collect();
    let shown = |rows: &[&'p Version]| rows.iter().map(|it| &it.evidence).collect();
    let dated: Vec<&Version> = rows.iter().copied().filter(|it| it.until.is_some()).collect();
    if !dated.is_empty() {
        return Said::Duration(shown(&dated));
    }
    let blank = |it: &&Version| it.support == Support::Unknown;
    if !rows.is_empty() && rows.iter().all(blank) {
        return Said::NoStatus(shown(&rows));
    }
    let statements = || policy.said(StatementKind::Support);
    let ends = |it: &Evidence| {
        policy.reading.sentences_of(it.block).iter().take(MOST).any(|sentence| {
            let source = policy.document.prose.source(sentence.words);
            let concepts = sentence.concepts;
            source == it.span
                && concepts.has_any(&[Concept::Month, Concept::Year])
                && concepts.has_any(&[Concept::Supported, Concept::SecurityUpdate])
        })
    };
    let lasting: Vec<&Evidence> = statements()
        .take(MOST)
        .filter(|it| it.value == "none" || ends(&it.evidence))
        .map(|it| &it.evidence)
        .collect();
    if !lasting.is_empty() {
        return Said::Duration(lasting);
    }
    let until: Vec<&Evidence> =
        policy.tells_of(Subject::SupportedUntil).map(|it| &it.evidence).collect();
    if !until.is_empty() {
        return Said::Duration(until);
    }
    let all: Vec<&Evidence> =
        rows.iter().map(|it| &it.evidence).chain(statements().map(|it| &it.evidence)).collect();
    if all.is_empty() { Said::Nothing } else { Said::Scope(all) }
}

/// The scope and the duration of support.
pub(in crate::standards) fn scope_and_duration(policy: &Policy<'_>) -> Judgement {
    match said(policy) {
        Said::Duration(shown) => {
            met("it is said which versions are supported, and for how long").shown_by(shown)
        }
        Said::Scope(shown) => {
            partial("it is said which versions are supported, not for how long").shown_by(shown)
        }
        Said::NoStatus(shown) => unmet("versions are listed without their status").shown_by(shown),
        Said::Nothing => unknown("the policy does not say which versions are supported"),
    }
}

/// When a release stops getting security updates.
pub(in crate::standards) fn end(policy: &Policy<'_>) -> Judgement {
    match said(policy) {
        Said::Duration(shown) => met("it is said when security updates end").shown_by(shown),
        Said::Scope(shown) => {
            partial("it is said which versions get updates, not when they stop").shown_by(shown)
        }
        Said::NoStatus(shown) => unmet("versions are listed without their status").shown_by(shown),
        Said::Nothing => unknown("the policy does not say when security updates end"),
    }
}

/// Which versions get fixes, in any form.
pub(in crate::standards) fn versions(policy: &Policy<'_>) -> Judgement {
    match said(policy) {
        Said::Duration(shown) | Said::Scope(shown) => {
            met("it is said which versions get fixes").shown_by(shown)
        }
        Said::NoStatus(shown) => unmet("versions are listed without their status").shown_by(shown),
        Said::Nothing => unknown("the policy does not say which versions get fixes"),
    }
}
