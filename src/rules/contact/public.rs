//! Whether a report is kept from the public.

use super::super::Findings;
use super::super::place::heading_about;
use super::super::section::{self, Section};
use super::near::{said_around, sentence_of};
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::policy::reading::Sentence;
use crate::policy::{Contact, Policy, Statement};
use crate::report::{ContactKind, Role, StatementKind};
use crate::text::{floor_char_boundary, slice};

/// Reporters are told to report in public.
///
/// # Why
///
/// Everybody can read a public issue, and an attacker can use the flaw until
/// there is a fix.
///
/// # Bad
///
/// ```md
/// # Security policy
///
/// If you find a vulnerability, please open a public issue.
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ vulnerabilities are to be reported in public
/// ```
///
/// # Good
///
/// ```md
/// Please do not open a public issue for a vulnerability. Write to
/// security@northwind.dev instead.
///
/// For general bugs, open an issue.
/// ```
///
/// ```md
/// If you find a vulnerability, open an issue without details that asks for
/// contact. We will write to you.
/// ```
///
/// ```md
/// Create a confidential issue to report a vulnerability.
/// ```
///
/// ```md
/// # Seguridad
///
/// ## Dependabot
///
/// Abre PRs automáticos cuando una dependencia tiene vulnerabilidades.
/// ```
pub(in crate::rules) fn public_issue_instructed(policy: &Policy<'_>, findings: &mut Findings) {
    let mut invitations = policy
        .statements_about(StatementKind::PublicInvitation)
        .filter(|it| it.evidence.is_said() && !is_choice(policy, it));
    let Some(first) = invitations.next() else { return };
    let message = "vulnerabilities are to be reported in public";
    let others = invitations.map(|it| &it.evidence);
    let mut finding = findings.at(first.evidence.span, message).also_at(others);
    if let Some(ban) = bans(policy).next() {
        finding = finding.related(ban.evidence.span, "and here not to be");
    }
    findings.add(finding);
}

/// Whether only some flaws go to the public, and the others have another way.
fn is_choice(policy: &Policy<'_>, invitation: &Statement) -> bool {
    const SOME: &[Concept] =
        &[Concept::Condition, Concept::Possible, Concept::Low, Concept::OtherSeverity];
    said_around(policy, &invitation.evidence).has_any(SOME)
        && (policy.private_channels().next().is_some() || policy.is_delegated())
}

/// Where reporting or disclosing in public is ruled out.
fn bans<'p>(policy: &'p Policy<'_>) -> impl Iterator<Item = &'p Statement> {
    policy.statements_about(StatementKind::Prohibition).filter(|it| {
        it.evidence.is_said() && matches!(&*it.value, "public-report" | "public-disclosure")
    })
}

/// Nothing keeps a reporter from opening a public issue.
///
/// # Why
///
/// Whoever finds a bug opens an issue: that is the habit. A policy that names a
/// private way should say in one sentence that issues are public.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing asks reporters not to use public issues
///
/// Report vulnerabilities to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev, not in public issues.
/// ```
///
/// ```md
/// Please report vulnerabilities privately to security@northwind.dev.
/// ```
pub(in crate::rules) fn public_issue_not_discouraged(policy: &Policy<'_>, findings: &mut Findings) {
    let is_private = |it: &Sentence| {
        it.concepts.has(Concept::Private)
            && it.concepts.has_any(&[Concept::Report, Concept::Contact, Concept::Vulnerability])
    };
    if policy.private_channels().next().is_none()
        || bans(policy).next().is_some()
        || policy.says(StatementKind::PublicInvitation)
        || policy.reading.sentences().iter().any(is_private)
    {
        return;
    }
    let place = heading_about(policy, &[Concept::Report, Concept::Contact]);
    let repair = section::insert(policy, Section::KeepPrivate);
    let finding = findings.at(place, "nothing asks reporters not to use public issues");
    findings.add(finding.repaired_by(repair));
}

/// Reports are to be sent to a place where others read along.
///
/// # Why
///
/// On a Discord server or a forum, every member learns of the flaw at once.
///
/// # Bad
///
/// ```md
/// To report a vulnerability, contact us on [Discord](https://discord.gg/northwind).
///                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reports are to be sent to a chat where others read along
/// ```
///
/// # Good
///
/// ```md
/// To report a vulnerability, send a direct message to a moderator on
/// [Discord](https://discord.gg/northwind).
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. Fixes are announced on
/// [Discord](https://discord.gg/northwind).
/// ```
///
/// ```md
/// To report a vulnerability, contact the maintainer:
///
/// - Discord: @nora
/// - Telegram: @northwind
/// ```
///
/// ```md
/// Report a vulnerability on Discord (user nora_trades).
/// ```
pub(in crate::rules) fn public_chat_contact(policy: &Policy<'_>, findings: &mut Findings) {
    let mut open = policy.contacts.iter().filter(|it| is_open_chat(policy, it));
    let Some(first) = open.next() else { return };
    let message = "reports are to be sent to a chat where others read along";
    let others = open.map(|it| &it.evidence);
    findings.add(findings.at(first.evidence.span, message).also_at(others));
}

/// Whether a contact is a room, and nothing asks for a message to one person.
fn is_open_chat(policy: &Policy<'_>, contact: &Contact) -> bool {
    const ONE_PERSON: &[Concept] = &[Concept::Private, Concept::DirectMessage];
    if contact.kind != ContactKind::Chat
        || !matches!(contact.role, Role::Primary | Role::Fallback)
        || !contact.is_usable()
        || !is_room(policy, contact)
    {
        return false;
    }
    let leaf = policy.reading.of_leaf(contact.evidence.block);
    let said = said_around(policy, &contact.evidence).with(leaf);
    let Some(sentence) = sentence_of(policy, &contact.evidence) else { return false };
    let of_flaws = [Concept::Report, Concept::Vulnerability, Concept::Security];
    let section = policy.document.blocks.get(contact.evidence.block).map_or(0, |it| it.section);
    let is_asked = sentence.concepts.has_any(&of_flaws)
        || said.has_any(&of_flaws)
        || policy.reading.of_heading(section).has_any(&of_flaws);
    is_asked && !said.has_any(ONE_PERSON) && !names_person(policy, contact)
}

/// "Discord: @nora", "Discord (user nora)": one person, and not everybody.
fn names_person(policy: &Policy<'_>, contact: &Contact) -> bool {
    let source = policy.document.text.source();
    let start = contact.evidence.span.end as usize;
    let behind = slice(source, start, floor_char_boundary(source, start + NAME));
    let Some(line) = behind.lines().next() else { return false };
    line.contains('@') || crate::text::holds_any(&fold(line), &["(user ", "(user:", "username"])
}

/// How far behind a chat a name in it stands, in bytes.
const NAME: usize = 32;

/// Whether many people meet at an address or under a name: not on Telegram or
/// Signal, where a name is mostly one person.
fn is_room(policy: &Policy<'_>, contact: &Contact) -> bool {
    const ROOMS: &[&str] =
        &["discord", "slack", "gitter", "irc", "libera", "zulip", "matrix.to/#/#", "mattermost"];
    let words = if contact.value.is_empty() {
        policy.document.text.get(contact.evidence.span)
    } else {
        &contact.value
    };
    let words = fold(words);
    // A page of Discord's users shows one person.
    crate::text::holds_any(&words, ROOMS) && !words.contains("/users/")
}
