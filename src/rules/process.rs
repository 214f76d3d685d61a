//! What a report holds, and what becomes of it.

use super::section::{self, Section};
use super::{Findings, place};
use crate::lexicon::concept::Concept;
use crate::policy::reading::Sentence;
use crate::policy::{Kind, Policy};
use crate::report::{Audience, ContactKind, StatementKind};

/// Nothing says what a report should hold.
///
/// # Why
///
/// The first answer to a report without a version and steps is a question, and
/// days are lost. A form asks by itself; a mail does not.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing says what a report should hold
///
/// Report vulnerabilities to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. Please include the affected
/// version and steps to reproduce the problem.
/// ```
///
/// ```md
/// Report vulnerabilities at
/// https://github.com/northwind/trader/security/advisories/new.
/// ```
///
/// ```md
/// # Sicherheit
///
/// Schwachstellen bitte an security@northwind.dev melden.
///
/// Nennen Sie dabei die betroffene Version.
/// ```
///
/// # Fix
///
/// A section on what to send can be added.
pub(super) fn report_contents_missing(policy: &Policy<'_>, findings: &mut Findings) {
    const PARTS: &[Concept] =
        &[Concept::AffectedVersions, Concept::Impact, Concept::Logs, Concept::SuggestedFix];
    const OTHERS: &[Concept] = &[
        Concept::Advisory,
        Concept::Disclose,
        Concept::Instruction,
        Concept::Maintainer,
        Concept::User,
    ];
    let asks_itself = |kind: ContactKind| {
        matches!(
            kind,
            ContactKind::GithubPrivateReport
                | ContactKind::GitlabConfidentialIssue
                | ContactKind::BountyPlatform
                | ContactKind::WebForm
                | ContactKind::PrivateTracker
                | ContactKind::ThirdPartyCoordinator
        )
    };
    // "A test case is useful" asks as well.
    let asks = |it: &Sentence| {
        it.concepts.has(Concept::Steps)
            || ((it.concepts.has(Concept::Include) || it.concepts.has(Concept::ProofOfConcept))
                && it.concepts.has_any(PARTS)
                && !it.concepts.has_any(OTHERS))
    };
    let is_asked = policy.says(StatementKind::ReportContent)
        || policy.contacts.iter().any(|it| it.role.takes_reports() && asks_itself(it.kind))
        || policy.says(StatementKind::PublicInvitation)
        || policy.sentences_told().any(asks)
        || policy.says(StatementKind::Delegation);
    if !is_asked {
        let span = place::heading_about(policy, &[Concept::Report, Concept::Contact]);
        let repair = section::insert(policy, Section::ReportContents);
        let message = "nothing says what a report should hold";
        findings.add(findings.at(span, message).repaired_by(repair));
    }
}

/// Nothing says what happens with a report.
///
/// # Why
///
/// A reporter who does not know that somebody reads, judges and fixes what is
/// reported has no reason to wait with going public.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing says what happens once a report has arrived
///
/// Report vulnerabilities to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. We answer within two days.
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. The team looks into every
/// report and releases a fix.
/// ```
///
/// # Fix
///
/// A section on what happens next can be added, with blanks for the times.
pub(super) fn process_missing(policy: &Policy<'_>, findings: &mut Findings) {
    const STEPS: &[Concept] = &[
        Concept::Acknowledge,
        Concept::Respond,
        Concept::StatusUpdate,
        Concept::Triage,
        Concept::Coordinate,
        Concept::CoordinatedDisclosure,
        Concept::Internal,
    ];
    const DONE: &[Concept] = &[Concept::Fix, Concept::SecurityUpdate, Concept::Announce];
    let is_step = |it: &Sentence| {
        it.concepts.has_any(STEPS)
            || (it.concepts.has_any(DONE)
                && (it.concepts.has(Concept::Maintainer) || !it.concepts.has(Concept::Request)))
    };
    // A platform tells its own rules.
    let is_platform = |kind| matches!(kind, ContactKind::BountyPlatform | ContactKind::WebForm);
    if policy.contacts.iter().any(|it| it.role.takes_reports() && is_platform(it.kind))
        || policy.timelines.iter().any(|it| it.evidence.is_visible())
        || policy.says(StatementKind::Delegation)
        || policy.sentences_told().any(is_step)
    {
        return;
    }
    let span = place::heading_about(policy, &[Concept::Report, Concept::Contact]);
    let repair = section::insert(policy, Section::ResponseTimes);
    let message = "nothing says what happens once a report has arrived";
    findings.add(findings.at(span, message).repaired_by(repair));
}

/// The text only points to another document.
///
/// # Why
///
/// That is a good way to have one policy for many repositories. But what the
/// other document says is not known here, so that nothing of it was checked.
///
/// # Bad
///
/// ```md
/// See the [security policy](https://northwind.dev/security) of the foundation.
///         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the policy is elsewhere: what it says was not checked
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. See also the
/// [security policy](https://northwind.dev/security) of the foundation.
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev.
/// ```
pub(super) fn pointer_only(policy: &Policy<'_>, findings: &mut Findings) {
    /// What is longer than this says more than where to look, in sentences.
    const SHORT: usize = 12;
    if policy.kind != Kind::Pointer || policy.sentences_told().take(SHORT + 1).count() > SHORT {
        return;
    }
    let mut pointers = policy.statements_about(StatementKind::Delegation);
    let is_meant = |it: &&crate::policy::Statement| it.evidence.audience == Audience::Reporter;
    if let Some(pointer) = pointers.find(is_meant) {
        let message = "the policy is elsewhere: what it says was not checked";
        findings.add(findings.at(pointer.evidence.span, message));
    }
}
