//! What happens beside the usual course.

use crate::lexicon::concept::Concept;
use crate::lexicon::conduct::{EARLY_LISTS, EXPLOITED, JOINING, LIST};
use crate::policy::Policy;
use crate::policy::reading::Sentence;
use crate::report::{ContactKind, Role, Stage};
use crate::rules::section::{self, Section};
use crate::rules::{Findings, place};
use crate::text::find;

/// Nothing says what to do with a flaw that is public or exploited already.
///
/// # Why
///
/// There is no secret left to keep then, and every hour counts. A reporter needs
/// to know whether the slow way is still the right one.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing says what to do about a flaw that is public or exploited already
///
/// Report vulnerabilities to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. If a vulnerability is
/// already public, put URGENT into the subject.
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. Those that are actively
/// exploited are fixed first.
/// ```
pub(in crate::rules) fn exploited_path_missing(policy: &Policy<'_>, findings: &mut Findings) {
    const FLAWS: &[Concept] = &[Concept::Vulnerability, Concept::Security, Concept::Public];
    let is_told = |it: &Sentence| {
        (it.concepts.has_any(FLAWS) || it.concepts.has(Concept::Fix))
            && EXPLOITED.are_in(&policy.folded(it))
    };
    if !policy.sentences_told().any(is_told) {
        let span = place::heading_about(policy, &[Concept::Report, Concept::Disclose]);
        let message = "nothing says what to do about a flaw that is public or exploited already";
        let repair = section::insert(policy, Section::AlreadyPublic);
        findings.add(findings.at(span, message).repaired_by(repair));
    }
}

/// A list of those who hear of flaws early, and no way to get on it.
///
/// # Why
///
/// Who ships the software to others cannot join a list that nobody describes,
/// and a reporter cannot judge who will learn of the flaw before it is fixed.
///
/// # Bad
///
/// ```md
/// We give advance notice to the private distributors list.
///                                       ^^^^^^^^^^^^^^^^^ who is on this list, and how to join it, is not said
/// ```
///
/// # Good
///
/// ```md
/// We give advance notice to the private distributors list. To join it, write to
/// security@northwind.dev.
/// ```
///
/// ```md
/// We give advance notice to the [distributors list](https://northwind.dev/early).
/// ```
pub(in crate::rules) fn embargo_list_undefined(policy: &Policy<'_>, findings: &mut Findings) {
    let mut first = None;
    let mut others = Vec::new();
    for sentence in policy.sentences_told() {
        if find(policy.document.prose.folded(sentence.words), LIST).is_none() {
            continue;
        }
        let words = policy.folded(sentence);
        let Some((at, list)) = EARLY_LISTS.iter().find_map(|it| Some((find(&words, it)?, it)))
        else {
            continue;
        };
        let from = sentence.words.start as usize + at;
        let span = crate::text::Span::new(from, from + list.len());
        let next = policy.reading.sentence_behind(sentence.words.end);
        let is_known = policy.has_link(sentence)
            || JOINING.are_in(&words)
            || next.is_some_and(|it| JOINING.are_in(&policy.folded(it)));
        // Who is a member may be told once for all places.
        if is_known {
            return;
        }
        let span = policy.document.prose.source(span);
        match first {
            None => first = Some(span),
            Some(_) => others.push(span),
        }
    }
    let Some(first) = first else { return };
    let joins = |it: &Sentence| {
        (it.concepts.has(Concept::AdvanceNotice) || it.concepts.has(Concept::MailingList))
            && JOINING.are_in(&policy.folded(it))
    };
    if policy.sentences_told().any(joins) {
        return;
    }
    let message = "who is on this list, and how to join it, is not said";
    let mut finding = findings.at(first, message);
    for other in others {
        finding = finding.related(other, "here too");
    }
    findings.add(finding);
}

/// Nothing says what a reporter can do who gets no answer.
///
/// # Why
///
/// Mail gets lost, and people are on holiday. A second address, a coordinator or
/// a leave to speak after some weeks keeps a flaw from being forgotten.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing says what to do if a report is not answered
///
/// Report vulnerabilities to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. If you do not hear from us
/// within a week, write to board@northwind.dev.
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev, or to CERT/CC as a third-party
/// coordinator.
/// ```
pub(in crate::rules) fn escalation_missing(policy: &Policy<'_>, findings: &mut Findings) {
    let is_second = |it: &crate::policy::Contact| {
        it.is_usable()
            && (matches!(it.role, Role::Escalation | Role::Fallback)
                || it.kind == ContactKind::ThirdPartyCoordinator)
    };
    let told = [Concept::NoAnswer, Concept::Coordinator];
    let reports = policy.private_channels().filter(|it| it.role.takes_reports());
    if policy.contacts.iter().any(is_second)
        || reports.count() > 1
        || policy.times(Stage::Escalation).next().is_some()
        || policy.sentences_told().any(|it| it.concepts.has_any(&told))
    {
        return;
    }
    let span = place::heading_about(policy, &[Concept::Report, Concept::Contact]);
    let repair = section::insert(policy, Section::NoAnswer);
    let finding = findings.at(span, "nothing says what to do if a report is not answered");
    findings.add(finding.repaired_by(repair));
}
