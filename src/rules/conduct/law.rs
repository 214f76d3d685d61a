//! Whether a reporter has to fear a lawsuit.

use crate::lexicon::concept::Concept;
use crate::policy::Policy;
use crate::policy::statement::{
    ANTI_CIRCUMVENTION, AUTHORIZED, NO_ACTION, Statement, TERMS_WAIVED, THREAT,
};
use crate::report::StatementKind::SafeHarbor;
use crate::rules::section::{self, Section};
use crate::rules::{Findings, place};

/// No promise that research in good faith is safe.
///
/// # Why
///
/// To look for flaws in somebody else's system can be against the law. Who is
/// not told otherwise may look elsewhere. A library that runs on the reporter's
/// own machine hardly needs it, so this is asked for on request only.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing says that research in good faith is safe from legal action
///
/// Report vulnerabilities to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. We will not take legal action
/// against you for research in good faith.
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. We consider your research
/// authorized if it follows this policy in good faith.
/// ```
///
/// # Fix
///
/// A section on safe harbor can be added.
pub(in crate::rules) fn safe_harbor_missing(policy: &Policy<'_>, findings: &mut Findings) {
    if policy.statements_about(SafeHarbor).next().is_some() {
        return;
    }
    let span = place::heading_about(policy, &[Concept::SafeHarbor, Concept::LegalAction]);
    let message = "nothing says that research in good faith is safe from legal action";
    let repair = section::insert(policy, Section::SafeHarbor);
    findings.add(findings.at(span, message).repaired_by(repair));
}

/// The team will not sue, but does not authorize the research either.
///
/// # Why
///
/// A promise not to sue binds the team alone. Where research is authorized, it is
/// no unauthorized access in the eyes of a prosecutor or of somebody else.
///
/// # Bad
///
/// ```md
/// We will not take legal action against you.
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ legal action is ruled out, but the research is not authorized
/// ```
///
/// # Good
///
/// ```md
/// We will not take legal action against you, and consider your research
/// authorized.
/// ```
///
/// ```md
/// ## Safe harbor
///
/// - We will not take legal action against you.
/// - Your research is authorized.
/// ```
pub(in crate::rules) fn safe_harbor_partial(policy: &Policy<'_>, findings: &mut Findings) {
    let said = || policy.statements_about(SafeHarbor).filter(|it| it.evidence.is_said());
    let is_leave = |it: &Statement| {
        [AUTHORIZED, ANTI_CIRCUMVENTION, TERMS_WAIVED].contains(&it.value.as_str())
    };
    if said().any(is_leave) {
        return;
    }
    if let Some(promise) = said().find(|it| it.value == NO_ACTION) {
        let message = "legal action is ruled out, but the research is not authorized";
        findings.add(findings.at(promise.evidence.span, message));
    }
}

/// Reporters are threatened with the law.
///
/// # Why
///
/// Who reads this does not report: the flaw is sold, published without a name,
/// or kept. What is meant against attackers hits those who would help.
///
/// # Bad
///
/// ```md
/// We will take legal action against researchers who publish a flaw.
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ those who look for flaws are threatened with legal action
/// ```
///
/// # Good
///
/// ```md
/// Illegal activity such as a denial of service is not covered by this policy, and
/// we may take legal action against it.
/// ```
///
/// ```md
/// We will not take legal action against researchers.
/// ```
pub(in crate::rules) fn legal_threat(policy: &Policy<'_>, findings: &mut Findings) {
    let mut threats = policy.statements_about(SafeHarbor).filter(|it| it.value == THREAT);
    if let Some(first) = threats.next() {
        let message = "those who look for flaws are threatened with legal action";
        let others = threats.map(|it| &it.evidence);
        findings.add(findings.at(first.evidence.span, message).also_at(others));
    }
}
