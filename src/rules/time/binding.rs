//! Times that bind nobody, or nobody outside the team.

use super::due::is_firm;
use super::missing::{answers, is_shown, is_told};
use crate::lexicon::concept::Concept;
use crate::policy::reading::Sentence;
use crate::policy::{Policy, Timeline};
use crate::report::{Audience, Modality, Stage};
use crate::rules::Findings;
use crate::text::Span;

/// The only times are for steps among the maintainers.
///
/// # Why
///
/// "The fix team assembles within 24 hours" looks like a promise, but the
/// reporter never learns when that day begins. What counts is the time until
/// somebody answers.
///
/// # Bad
///
/// ```md
/// # Security policy
///
/// Write to security@northwind.dev.
///
/// ## Fix team
///
/// The team assembles within the first 24 hours.
///                    ^^^^^^^^^^^^^^^^^^^^^^^^^ times are given for steps of the team alone, none for the reporter
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// Write to security@northwind.dev. We answer within two days.
///
/// ## Fix team
///
/// The team assembles within the first 24 hours.
/// ```
///
/// ```md
/// Write to security@northwind.dev. Fixes are released within 30 days.
/// ```
pub(in crate::rules) fn internal_timeline_only(policy: &Policy<'_>, findings: &mut Findings) {
    if let Some(first) = only_internal(policy) {
        let message = "times are given for steps of the team alone, none for the reporter";
        let others = policy.timelines.iter().filter(|it| is_internal(it)).skip(1).take(MOST);
        let others = others.map(|it| &it.evidence);
        let finding = findings.at(first.evidence.span, message).also_at(others);
        findings.add(finding);
    }
}

/// How many other places are told.
const MOST: usize = 8;

/// The first time for a step of the team, where the reporter is told none.
pub(super) fn only_internal<'p>(policy: &'p Policy<'_>) -> Option<&'p Timeline> {
    // A release "within 21 days" is no promise where all times are suggestions.
    let binds = |it: &Timeline| is_told(it) && !is_internal(it) && is_firm(it);
    if answers(policy) || policy.timelines.iter().any(binds) {
        return None;
    }
    policy.timelines.iter().find(|it| is_internal(it))
}

fn is_internal(time: &Timeline) -> bool {
    let is_step = matches!(time.stage, Stage::TeamAssembly | Stage::Retrospective);
    time.evidence.is_said() && (is_step || time.evidence.audience == Audience::Maintainer)
}

/// No time binds the team.
///
/// # Why
///
/// "All times are suggestions" takes back every promise of the policy. That is
/// honest, and a reporter should know it: plan for silence.
///
/// # Bad
///
/// ```md
/// All of the timelines below are suggestions.
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no time in this policy is promised
///
/// - We reply within 2 days.
/// - We fix flaws within 30 days.
/// ```
///
/// ```md
/// We are volunteers. There is no SLA for our replies.
///                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no time in this policy is promised
/// ```
///
/// # Good
///
/// ```md
/// We reply within 2 days. The time of a fix is not guaranteed.
/// ```
///
/// ```md
/// We reply within 2 days. This is not an SLA.
/// ```
///
/// ```md
/// The software comes with no guarantee of security.
/// ```
pub(in crate::rules) fn nonbinding_all(policy: &Policy<'_>, findings: &mut Findings) {
    if let Some(words) = explicit_freedom(policy) {
        let place = policy.document.prose.source(words);
        findings.add(findings.at(place, "no time in this policy is promised"));
    }
}

/// The sentence that says so, where no time is told to the reporter that binds.
pub(super) fn explicit_freedom(policy: &Policy<'_>) -> Option<Span> {
    let is_suggested = |it: &Timeline| it.evidence.modality == Modality::Suggestion;
    let told = policy.timelines.iter().filter(|it| is_told(it) && !is_internal(it));
    if !told.into_iter().all(is_suggested) {
        return None;
    }
    let has_suggested = policy.timelines.iter().any(is_suggested);
    let sentences = policy.reading.sentences().iter();
    let found = sentences.filter(|it| it.concepts.has(Concept::Suggestion) && is_shown(policy, it));
    let of_times = |it: &Sentence| {
        // "We reply within 2 days, not guaranteed" qualifies one time alone.
        let has_amount = it.concepts.has_any(UNITS) && it.concepts.has(Concept::Number);
        !has_amount && (it.concepts.has_any(STAGES) || has_suggested || is_agreement(policy, it))
    };
    found.into_iter().find(|it| of_times(it)).map(|it| it.words)
}

const UNITS: &[Concept] = &[Concept::Hour, Concept::Day, Concept::BusinessDay, Concept::Week];

const STAGES: &[Concept] = &[Concept::Respond, Concept::Acknowledge, Concept::StatusUpdate];

/// "No SLA": an agreement on times is meant by that word alone.
fn is_agreement(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    let tokens = policy.reading.tokens_of(sentence).iter();
    let mut suggestions = tokens.filter(|it| it.concept == Concept::Suggestion);
    suggestions.any(|it| policy.document.prose.folded(it.words).contains("sla"))
}
