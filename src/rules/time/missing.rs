//! Times that are not given: until the first answer, between updates.

use super::binding::{explicit_freedom, only_internal};
use super::vague::{Promise, vague};
use crate::lexicon::concept::Concept;
use crate::policy::placeholder::PlaceholderKind;
use crate::policy::reading::Sentence;
use crate::policy::{Policy, Timeline};
use crate::report::{Audience, ContactKind, Stage, StatementKind, Visibility};
use crate::rules::Findings;
use crate::rules::place::heading_about;
use crate::rules::section::{Section, insert};

/// The policy does not say by when a report is answered.
///
/// # Why
///
/// A reporter who hears nothing cannot tell whether the report was lost, or
/// when it is fair to ask again or to turn to somebody else.
///
/// A time for the assessment or for updates is one for an answer as well, and so
/// is one after which a reporter may turn to somebody else.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ no time is given until the first answer
///
/// Please write to security@northwind.dev. We answer every mail.
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// Please write to security@northwind.dev. We answer within three days.
/// ```
///
/// ```md
/// # Security policy
///
/// Please write to security@northwind.dev. We reply as soon as possible.
/// ```
///
/// ```md
/// # Security policy
///
/// Please write to security@northwind.dev. There is no SLA for our replies.
/// ```
///
/// ```md
/// # Security policy
///
/// Please write to security@northwind.dev. We cannot promise in how many days
/// we reply.
/// ```
///
/// ```md
/// # Sicherheit
///
/// Sicherheitslücken bitte an security@northwind.dev. Wir werden uns
/// schnellstmöglich melden.
/// ```
///
/// ```md
/// # Bảo mật
///
/// Báo cáo lỗ hổng: security@northwind.dev. Phản hồi trong 48 giờ.
/// ```
///
/// ```md
/// # Security policy
///
/// Please follow the [security policy](https://northwind.dev/security) of the
/// foundation.
/// ```
///
/// ```md
/// # Security policy
///
/// Please report vulnerabilities at https://hackerone.com/northwind, where our
/// response times are shown.
/// ```
///
/// # Fix
///
/// A section with the usual times can be added; its numbers are left blank.
pub(in crate::rules) fn ack_time_missing(policy: &Policy<'_>, findings: &mut Findings) {
    let is_open = explicit_freedom(policy).is_some() && only_internal(policy).is_none();
    // What another document says of times is not known.
    let is_elsewhere = policy.says(StatementKind::Delegation) || is_on_platform(policy);
    if answers(policy)
        || is_open
        || is_elsewhere
        || has_blank(policy, ANSWER)
        || vague(policy).is_some_and(|it| it.promise == Promise::Answer)
    {
        return;
    }
    let place = heading_about(policy, &[Concept::Respond, Concept::Acknowledge, Concept::Report]);
    let finding = findings.at(place, "no time is given until the first answer");
    findings.add(finding.repaired_by(insert(policy, Section::ResponseTimes)));
}

/// Whether reports go to a program on a platform, which shows its times there.
fn is_on_platform(policy: &Policy<'_>) -> bool {
    policy.contacts.iter().any(|it| {
        let is_program = it.kind == ContactKind::BountyPlatform && !it.value.is_empty();
        is_program && it.is_usable() && it.rank == Some(1)
    })
}

const ANSWER: &[Concept] = &[Concept::Acknowledge, Concept::Respond, Concept::StatusUpdate];

/// Whether a reporter is told a time in which there is an answer.
pub(super) fn answers(policy: &Policy<'_>) -> bool {
    // "Response times: critical 2 days" is read as the time of a fix.
    let is_response = |it: &Timeline| {
        let section = policy.document.blocks.get(it.evidence.block).map_or(0, |it| it.section);
        it.stage == Stage::Fix && policy.reading.of_headings(section).has(Concept::Respond)
    };
    policy.timelines.iter().filter(|it| is_told(it)).any(|it| {
        let is_answer = matches!(
            it.stage,
            Stage::Acknowledgement | Stage::Assessment | Stage::StatusUpdate | Stage::Escalation
        );
        is_answer || is_response(it)
    })
}

/// Whether a time is told to the reporter.
pub(super) fn is_told(time: &Timeline) -> bool {
    time.evidence.is_said() && time.evidence.audience != Audience::Maintainer
}

/// Whether the number was left to be filled in.
pub(super) fn has_blank(policy: &Policy<'_>, about: &[Concept]) -> bool {
    policy.placeholders.iter().any(|it| {
        it.kind != PlaceholderKind::Address
            && it.evidence.is_visible()
            && policy.reading.of_leaf(it.evidence.block).has_any(about)
    })
}

/// Whether every reader sees a sentence.
pub(super) fn is_shown(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    let block = policy.document.blocks.get(sentence.block);
    block.is_some_and(|it| it.visibility() == Visibility::Visible)
}

/// News are promised to the reporter, but not how often.
///
/// # Why
///
/// Weeks without a word look like a report that was forgotten, and make a
/// reporter publish early. "Every two weeks" costs the team one mail.
///
/// # Bad
///
/// ```md
/// Mail security@northwind.dev: we answer within two days and keep you updated.
///                                                            ^^^^^^^^^^^^^^^^ updates are promised, but not how often
/// ```
///
/// # Good
///
/// ```md
/// Mail security@northwind.dev: we answer within two days and keep you updated
/// every two weeks.
/// ```
///
/// ```md
/// Mail security@northwind.dev: we answer within two days. Security updates are
/// published on our page.
/// ```
///
/// ```md
/// Mail security@northwind.dev: we send a status update within 7 days.
/// ```
pub(in crate::rules) fn update_cadence_missing(policy: &Policy<'_>, findings: &mut Findings) {
    const NEWS: &[Concept] = &[Concept::Informed, Concept::StatusUpdate];
    if policy.times(Stage::StatusUpdate).next().is_some() || has_blank(policy, NEWS) {
        return;
    }
    let promises = policy.reading.sentences().iter().filter(|it| {
        it.concepts.has(Concept::Informed) && !it.concepts.has_any(ASKED) && is_shown(policy, it)
    });
    let found = promises.flat_map(|it| policy.reading.tokens_of(it));
    let Some(words) = found.into_iter().find(|it| it.concept == Concept::Informed) else { return };
    let place = policy.document.prose.source(words.words);
    let repair = if answers(policy) { None } else { insert(policy, Section::ResponseTimes) };
    let finding = findings.at(place, "updates are promised, but not how often");
    findings.add(finding.repaired_by(repair));
}

/// What makes of a promise something else.
const ASKED: &[Concept] = &[Concept::Negation, Concept::Internal, Concept::Instruction];
