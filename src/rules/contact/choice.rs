//! Whether the ways to report leave a choice, and the right one.

use super::super::Findings;
use crate::order;
use crate::policy::{Contact, Policy};
use crate::report::{ContactKind, Role};

/// Every way to report needs an account on a platform.
///
/// # Why
///
/// Not everybody has an account on GitHub or on a platform for bounties, or may
/// have one. An address, even as the second choice, keeps nobody out.
///
/// # Bad
///
/// ```md
/// Please report vulnerabilities at <https://github.com/northwind/trader/security/advisories/new>.
///                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the only way to report needs an account on GitHub
/// ```
///
/// # Good
///
/// ```md
/// Please report vulnerabilities at
/// <https://github.com/northwind/trader/security/advisories/new>, or write to
/// security@northwind.dev.
/// ```
///
/// ```md
/// Please report vulnerabilities through [our form](https://northwind.dev/report).
/// ```
pub(in crate::rules) fn single_channel(policy: &Policy<'_>, findings: &mut Findings) {
    let ways = || policy.contacts.iter().filter(|it| it.is_usable());
    if let Some(first) = ways().next()
        && let Some(platform) = platform(first.kind)
        && ways().all(|it| it.kind == first.kind)
    {
        let message = format!("the only way to report needs an account on {platform}");
        findings.add(findings.at(first.evidence.span, message));
    }
}

/// The platform whose account a channel needs.
const fn platform(kind: ContactKind) -> Option<&'static str> {
    match kind {
        ContactKind::GithubPrivateReport => Some("GitHub"),
        ContactKind::GitlabConfidentialIssue => Some("GitLab"),
        ContactKind::BountyPlatform => Some("a platform for bounties"),
        ContactKind::Social => Some("a social network"),
        _ => None,
    }
}

/// Hosts at which everybody may have a mailbox.
const FREE_HOSTS: &[&str] = &[
    "126.com",
    "163.com",
    "aol.com",
    "gmail.com",
    "gmx.com",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "icloud.com",
    "live.com",
    "mail.ru",
    "me.com",
    "naver.com",
    "outlook.com",
    "pm.me",
    "proton.me",
    "protonmail.com",
    "qq.com",
    "tutanota.com",
    "web.de",
    "yahoo.com",
    "yandex.ru",
];

/// What the mailbox of a project or a team is called, also at a free host.
const SHARED: &[&str] = &[
    "secur", "team", "vuln", "project", "support", "contact", "admin", "info", "hello", "help",
    "official",
];

/// The only contact is the private mailbox of one person.
///
/// # Why
///
/// When that person is away, reports wait, and when the person leaves, they are
/// lost. For a project of one maintainer there may be no better answer.
///
/// # Bad
///
/// ```md
/// Report vulnerabilities to nora.wind@gmail.com.
///                           ^^^^^^^^^^^^^^^^^^^ the only way to report is the mailbox of one person
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to northwind.security@gmail.com.
/// ```
///
/// ```md
/// Report vulnerabilities to nora.wind@gmail.com or open a
/// [private report](https://github.com/northwind/trader/security/advisories/new).
/// ```
pub(in crate::rules) fn personal_mailbox(policy: &Policy<'_>, findings: &mut Findings) {
    let ways = || policy.contacts.iter().filter(|it| it.is_usable());
    if let Some(first) = ways().next()
        && is_personal(first)
        && ways().all(|it| it.value == first.value)
    {
        let message = "the only way to report is the mailbox of one person";
        findings.add(findings.at(first.evidence.span, message));
    }
}

fn is_personal(contact: &Contact) -> bool {
    contact.value.split_once('@').is_some_and(|(local, host)| {
        FREE_HOSTS.contains(&host) && !crate::text::holds_any(local, SHARED)
    })
}

/// Two addresses are given for the same purpose, in places that do not know of
/// each other.
///
/// # Why
///
/// One of them is usually a leftover or a slip of the pen. The reporter cannot
/// know which is read, and a report to the wrong one is lost.
///
/// Addresses that are offered side by side are no conflict, and neither is a
/// second choice.
///
/// # Bad
///
/// ```md
/// ## Reporting a vulnerability
///
/// Write to security@northwind.dev.
///
/// ## Contact
///
/// Our security team: security@nortwind.dev
///                    ^^^^^^^^^^^^^^^^^^^^^ reports go to security@nortwind.dev here, but to security@northwind.dev above
/// ```
///
/// # Good
///
/// ```md
/// ## Reporting a vulnerability
///
/// Write to security@northwind.dev or to security@fabrikam.dev.
/// ```
///
/// ```md
/// ## Reporting a vulnerability
///
/// Write to security@northwind.dev.
///
/// ## Escalation
///
/// If nobody answers, write to security@fabrikam.dev.
/// ```
///
/// ```md
/// ## Security officers
///
/// - Nora: nora@northwind.dev
/// - Wim: wim@northwind.dev
/// ```
pub(in crate::rules) fn contact_conflict(policy: &Policy<'_>, findings: &mut Findings) {
    let is_mailbox = |it: &&Contact| {
        it.role == Role::Primary && it.is_usable() && it.kind.is_mail() && is_for_security(it)
    };
    let mailboxes: Vec<&Contact> = policy.contacts.iter().filter(is_mailbox).collect();
    // More than two are a list of people or products.
    let groups = order::grouped(&mailboxes, |it| &it.value);
    let [one, other] = groups.as_slice() else { return };
    let (Some(&first), Some(&second)) = (one.first(), other.first()) else { return };
    let section = |it: &Contact| policy.document.blocks.get(it.evidence.block).map(|it| it.section);
    let is_side_by_side = one
        .iter()
        .take(MOST)
        .any(|it| other.iter().take(MOST).any(|that| section(it) == section(that)));
    let is_ranked = first.rank != second.rank && prefers(policy, first, second);
    if is_side_by_side || is_ranked {
        return;
    }
    let message = format!("reports go to {} here, but to {} above", second.value, first.value);
    let finding = findings.at(second.evidence.span, message);
    findings.add(finding.related(first.evidence.span, "the other address"));
}

/// How many places of an address are compared.
const MOST: usize = 8;

/// Whether the second address is called the preferred one.
fn prefers(policy: &Policy<'_>, first: &Contact, second: &Contact) -> bool {
    use crate::lexicon::concept::Concept::Preferred;
    [first, second]
        .into_iter()
        .any(|it| super::near::said_around(policy, &it.evidence).has(Preferred))
}

/// Whether the name of a mailbox is about security.
fn is_for_security(contact: &Contact) -> bool {
    let local = contact.value.split('@').next().unwrap_or_default();
    crate::text::holds_any(local, &["secur", "vuln", "psirt", "csirt"])
}
