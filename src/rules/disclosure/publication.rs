//! Where fixed flaws are told, by which name, and about whom.

use crate::lexicon::concept::Concept;
use crate::lexicon::conduct::{CONSENT, DETAILS, EVERYONE_INVOLVED};
use crate::policy::reading::Sentence;
use crate::policy::{Policy, Statement};
use crate::report::StatementKind;
use crate::rules::section::{self, Section};
use crate::rules::{Findings, place};
use crate::text::holds_any;

/// Nothing says where fixed vulnerabilities are announced.
///
/// # Why
///
/// Users have to learn that they must update, and a reporter wants to see the
/// outcome. A chat is no such place: it cannot be searched or cited, and those
/// who are not in it never hear of the flaw.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing says where fixed vulnerabilities are announced
///
/// Report vulnerabilities to security@northwind.dev.
/// ```
///
/// ```md
/// # Security policy
///
/// Report vulnerabilities to security@northwind.dev. Security fixes are announced
///                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fixed vulnerabilities are announced in a chat only
/// on Discord.
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. Fixed vulnerabilities are
/// listed in the changelog.
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. We publish a GitHub security
/// advisory for each.
/// ```
///
/// # Fix
///
/// A section on advisories can be added, with blanks for the place.
pub(in crate::rules) fn publication_channel_missing(policy: &Policy<'_>, findings: &mut Findings) {
    let told =
        || policy.statements_about(StatementKind::Advisory).filter(|it| it.evidence.is_said());
    let chat = policy.sentences_told().find(|it| is_in_chat(it));
    let finding = match chat {
        Some(chat)
            if !told()
                .any(|it| policy.sentence_of(it).is_none_or(|it| names_place(policy, it))) =>
        {
            let span = policy.document.prose.source(chat.words);
            findings.at(span, "fixed vulnerabilities are announced in a chat only")
        }
        // A CVE is public by itself, and so is what names a reporter.
        _ if told().next().is_some()
            || policy.says(StatementKind::Cve)
            || policy.sentences_told().any(names_reporter) =>
        {
            return;
        }
        _ => findings.at(
            place::heading_about(policy, &[Concept::Advisory, Concept::Announce]),
            "nothing says where fixed vulnerabilities are announced",
        ),
    };
    let repair = section::insert(policy, Section::Advisories);
    findings.add(finding.repaired_by(repair));
}

/// "We credit you in the advisory": then there is one.
fn names_reporter(sentence: &Sentence) -> bool {
    sentence.concepts.has(Concept::Advisory) && sentence.concepts.has(Concept::Credit)
}

/// "A link to the fix is posted in our chat".
fn is_in_chat(sentence: &Sentence) -> bool {
    const FIXES: &[Concept] = &[Concept::Fix, Concept::SecurityUpdate, Concept::Vulnerability];
    const ASKS: &[Concept] = &[Concept::Negation, Concept::Request, Concept::Report];
    let it = sentence.concepts;
    it.has(Concept::Chat)
        && it.has(Concept::Announce)
        && it.has_any(FIXES)
        && !it.has_any(ASKS)
        && !it.has_any(&[Concept::Social, Concept::MailingList])
}

/// Whether what is announced goes to a place that has a name: "the announcement"
/// by itself goes nowhere, and to edit an advisory is a step on the way.
fn names_place(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    const MADE: &[Concept] = &[Concept::Announce, Concept::Disclose, Concept::Subscription];
    let it = sentence.concepts;
    let is_named = policy.reading.tokens_of(sentence).iter().any(|it| {
        it.concept == Concept::Advisory
            && !policy.document.prose.folded(it.words).starts_with("announcement")
    });
    (is_named && (it.has_any(MADE) || policy.has_link(sentence)))
        || it.has_any(&[Concept::Social, Concept::MailingList])
        || policy.folded(sentence).contains("release page")
}

/// Nothing says whether a vulnerability gets an identifier.
///
/// # Why
///
/// Scanners and distributors find a flaw by its CVE or GHSA number. A reporter
/// needs to know who asks for it, or two numbers are given to one flaw.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing says whether vulnerabilities get an identifier such as a CVE
///
/// Report vulnerabilities to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. We request a CVE for each.
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. We do not assign CVE
/// identifiers.
/// ```
///
/// # Fix
///
/// The same section on advisories that `publication-channel-missing` adds.
pub(in crate::rules) fn cve_unaddressed(policy: &Policy<'_>, findings: &mut Findings) {
    const OTHERS: &[Concept] = &[Concept::Dependency, Concept::Tool, Concept::Include];
    let is_numbered = |it: &Statement| {
        policy.sentence_of(it).is_some_and(|it| {
            let words = policy.folded(it);
            holds_any(&words, &["ghsa", "osv"])
                || (it.concepts.has_any(&[Concept::Announce, Concept::Disclose])
                    && words.contains("github")
                    && words.contains("advisor"))
        })
    };
    let is_ours = |it: &Sentence| {
        it.concepts.has(Concept::Cve)
            && it.concepts.has(Concept::Maintainer)
            && !it.concepts.has_any(OTHERS)
    };
    if policy.statements_about(StatementKind::Cve).next().is_some()
        || policy.sentences_told().any(is_ours)
        || policy.statements_about(StatementKind::Advisory).any(is_numbered)
    {
        return;
    }
    let span = place::heading_about(policy, &[Concept::Cve, Concept::Advisory]);
    let message = "nothing says whether vulnerabilities get an identifier such as a CVE";
    let repair = section::insert(policy, Section::Advisories);
    findings.add(findings.at(span, message).repaired_by(repair));
}

/// Nothing says whether reporters are named.
///
/// # Why
///
/// A name in the advisory is the usual thanks, and for many the only one. Who
/// would rather not be named wants to know that as well.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing says whether reporters are credited
///
/// Report vulnerabilities to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. We credit you in the
/// advisory.
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. We do not credit reporters
/// by name.
/// ```
///
/// # Fix
///
/// A sentence on credit can be added.
pub(in crate::rules) fn credit_missing(policy: &Policy<'_>, findings: &mut Findings) {
    if policy.statements_about(StatementKind::Credit).next().is_some() {
        return;
    }
    let span = place::heading_about(policy, &[Concept::Credit]);
    let message = "nothing says whether reporters are credited";
    let repair = section::insert(policy, Section::Credit);
    findings.add(findings.at(span, message).repaired_by(repair));
}

/// Details on everybody who was involved are to be made known.
///
/// # Why
///
/// Reporters are among those who were involved. Some can only report if their
/// name stays out of it, and none can tell from such a sentence that it will.
///
/// # Bad
///
/// ```md
/// We publish a retrospective with details on everyone involved.
///                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ details on everyone involved are made known, whether they agree or not
/// ```
///
/// # Good
///
/// ```md
/// We publish a retrospective. With your consent it has details on everyone
/// involved.
/// ```
///
/// ```md
/// We publish a timeline of the process. It names nobody.
/// ```
pub(in crate::rules) fn privacy_overshare(policy: &Policy<'_>, findings: &mut Findings) {
    /// How far the details may stand from those whom they are about, in bytes.
    const NEAR: usize = 48;
    const ACTS: &[Concept] = &[
        Concept::Announce,
        Concept::Disclose,
        Concept::Share,
        Concept::Contact,
        Concept::Retrospective,
        Concept::Public,
    ];
    for sentence in policy.sentences_told() {
        let words = policy.folded(sentence);
        if !sentence.concepts.has_any(ACTS) || !EVERYONE_INVOLVED.are_in(&words) {
            continue;
        }
        let Some((end, start)) = EVERYONE_INVOLVED.all().iter().find_map(|it| {
            let at = words.find(it)?;
            let from = crate::text::floor_char_boundary(&words, at.saturating_sub(NEAR));
            let before = crate::text::slice(&words, from, at);
            let details = DETAILS.iter().filter_map(|it| before.rfind(it)).max()?;
            Some((at + it.len(), from + details))
        }) else {
            continue;
        };
        if CONSENT.are_in(&words) {
            continue;
        }
        let from = sentence.words.start as usize;
        let place = crate::text::Span::new(from + start, from + end);
        let span = policy.document.prose.source(place);
        let message = "details on everyone involved are made known, whether they agree or not";
        findings.add(findings.at(span, message));
    }
}
