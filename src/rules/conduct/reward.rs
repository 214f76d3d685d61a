//! Whether a report is paid.

use crate::lexicon::concept::Concept;
use crate::lexicon::conduct::IF_ANY;
use crate::policy::reading::Sentence;
use crate::policy::{Policy, Statement};
use crate::report::{Modality, StatementKind};
use crate::rules::Findings;
use crate::text::holds_any;

/// A reward is hinted at, but nobody can tell whether there is one.
///
/// # Why
///
/// Who expects money and gets none feels cheated, and tells others. "If
/// available" shows that the text comes from somewhere else.
///
/// # Bad
///
/// ```md
/// Use our bug bounty program (if available).
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the reader cannot tell whether there is a bounty
/// ```
///
/// ```md
/// We pay a bounty for each report.
///
/// We do not offer a bounty.
/// ^^^^^^^^^^^^^^^^^^^^^^^^^ a bounty is denied here and offered elsewhere
/// ```
///
/// # Good
///
/// ```md
/// We do not offer a bug bounty, but we gladly name you in the advisory.
/// ```
///
/// ```md
/// We may pay a bounty at our discretion, from $50 to $500.
/// ```
pub(in crate::rules) fn bounty_ambiguous(policy: &Policy<'_>, findings: &mut Findings) {
    let all = || policy.statements_about(StatementKind::Bounty);
    let hinted = policy.sentences_told().find(|it| is_unsure(policy, it));
    if let Some(sentence) = hinted {
        let span = policy.document.prose.source(sentence.words);
        findings.add(findings.at(span, "the reader cannot tell whether there is a bounty"));
        return;
    }
    let of_bounties = |it: &&Statement| {
        policy.sentence_of(it).is_some_and(|it| policy.folded(it).contains("bount"))
    };
    let firm = |it: &&Statement| it.evidence.modality == Modality::Promise;
    let denied = all().filter(of_bounties).find(|it| it.evidence.modality == Modality::Negated);
    let offered = all().filter(of_bounties).find(firm);
    if let (Some(denied), Some(offered)) = (denied, offered)
        && !is_limited(policy, denied)
        && !is_limited(policy, offered)
    {
        let message = "a bounty is denied here and offered elsewhere";
        let finding = findings.at(denied.evidence.span, message);
        findings.add(finding.related(offered.evidence.span, "a bounty is offered here"));
    }
}

/// "A bounty, if available".
fn is_unsure(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    let concepts = sentence.concepts;
    (concepts.has(Concept::Bounty) || concepts.has(Concept::BountyPlatform))
        && concepts.has(Concept::Condition)
        && !concepts.has_any(&[Concept::Negation, Concept::Include])
        && {
            let words = policy.folded(sentence);
            IF_ANY.are_in(&words) && !holds_any(&words, &["$", "€", "£", "://"])
        }
}

/// Whether a sentence tells of some reports only: others may be paid.
fn is_limited(policy: &Policy<'_>, it: &Statement) -> bool {
    const LIMITS: &[Concept] = &[
        Concept::Condition,
        Concept::Only,
        Concept::But,
        Concept::OutOfScope,
        Concept::Scope,
        Concept::Via,
        Concept::BountyPlatform,
        Concept::Fallback,
    ];
    policy.sentence_of(it).is_none_or(|it| it.concepts.has_any(LIMITS))
}
