//! Times for a fix that are not given.

use super::due::is_firm;
use super::missing::{has_blank, is_shown};
use super::vague::{Promise, vague};
use crate::lexicon::concept::Concept;
use crate::policy::Policy;
use crate::policy::reading::Sentence;
use crate::report::{Modality, Stage, StatementKind};
use crate::rules::Findings;
use crate::rules::place::heading_about;
use crate::rules::section::{self, Section};

/// The policy promises an answer by a day, but no fix.
///
/// # Why
///
/// A reporter who knows that fixes usually take a month waits for a month.
/// Without any target, every week is a reason to publish. A day on which the
/// details become public is a target as well.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ an answer has a time, a fix has none
///
/// Mail security@northwind.dev: we answer within two days.
/// ```
///
/// # Good
///
/// ```md
/// Mail security@northwind.dev: we answer within two days, and aim
/// to release a fix within 30 days.
/// ```
///
/// ```md
/// Mail security@northwind.dev: we answer within two days. We fix
/// flaws on a best effort basis.
/// ```
///
/// ```md
/// Mail security@northwind.dev: we answer within two days. Details
/// become public 90 days after your report.
/// ```
pub(in crate::rules) fn fix_target_missing(policy: &Policy<'_>, findings: &mut Findings) {
    let has = |stage| policy.times(stage).next().is_some();
    let is_free = |it: &Sentence| it.concepts.has(Concept::Fix) && it.concepts.has_any(FREE);
    if !has(Stage::Acknowledgement)
        || has(Stage::Fix)
        || has(Stage::Disclosure)
        || policy.says(StatementKind::Delegation)
        || has_blank(policy, &[Concept::Fix])
        || policy
            .times(Stage::Acknowledgement)
            .any(|it| it.evidence.modality == Modality::BestEffort)
        || policy.reading.sentences().iter().any(is_free)
        || vague(policy).is_some_and(|it| it.promise == Promise::Fix)
    {
        return;
    }
    let place = heading_about(policy, &[Concept::Respond, Concept::Fix]);
    let repair = section::insert(policy, Section::Fixes);
    findings.add(findings.at(place, "an answer has a time, a fix has none").repaired_by(repair));
}

/// What says that a fix comes when it comes, or that the reporter is told when.
const FREE: &[Concept] = &[
    Concept::BestEffort,
    Concept::Soon,
    Concept::NextRelease,
    Concept::Suggestion,
    Concept::Planned,
];

/// One time for every fix, whatever the severity.
///
/// # Why
///
/// A takeover by a stranger and a missing header are not fixed at the same pace.
/// A list by severity tells the reporter of a critical flaw that it is treated
/// as one.
///
/// # Bad
///
/// ```md
/// Mail security@northwind.dev: we release a fix within 60 days.
///                                               ^^^^^^^^^^^^^^ one time for a fix, whatever the severity
/// ```
///
/// ```md
/// Mail security@northwind.dev. The fix timeline depends on the severity.
///                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the time of a fix depends on severity, but no times are listed
/// ```
///
/// # Good
///
/// ```md
/// - Critical flaws: fixed within 7 days
/// - All others: fixed within 60 days
/// ```
///
/// ```md
/// Mail security@northwind.dev: we answer within two days.
/// ```
pub(in crate::rules) fn fix_target_by_severity_missing(
    policy: &Policy<'_>,
    findings: &mut Findings,
) {
    let times = || policy.times(Stage::Fix);
    if times().any(|it| it.severity.is_some()) {
        return;
    }
    if let Some(first) = times().find(|it| is_firm(it)) {
        let message = "one time for a fix, whatever the severity";
        findings.add(findings.at(first.evidence.span, message));
    } else if times().next().is_none()
        && let Some(open) = depends_on_severity(policy)
    {
        let place = policy.document.prose.source(open.words);
        let message = "the time of a fix depends on severity, but no times are listed";
        findings.add(findings.at(place, message));
    }
}

/// The sentence that says so.
fn depends_on_severity<'p>(policy: &'p Policy<'_>) -> Option<&'p Sentence> {
    let mut sentences = policy.reading.sentences().iter().filter(|it| {
        [Concept::Fix, Concept::Severity, Concept::Planned]
            .iter()
            .all(|&said| it.concepts.has(said))
    });
    sentences.find(|it| is_shown(policy, it))
}
