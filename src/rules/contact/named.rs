//! Channels that are named and cannot be found.

use super::super::Findings;
use super::missing::names_other_place;
use super::near::sentence_of;
use super::void::is_sample;
use crate::document::LinkKind;
use crate::lexicon::concept::Concept;
use crate::policy::placeholder::is_about_contact;
use crate::policy::{Contact, Policy};
use crate::report::{ContactKind, StatementKind};

/// A report is to be sent by mail, and no address is given.
///
/// # Why
///
/// "Send us an e-mail" without an address leads nowhere. The reporter has to
/// search commits and profiles for one, and may well find the wrong one.
///
/// A policy that names no way at all is reported by `contact-missing`.
///
/// # Bad
///
/// ```md
/// Please report vulnerabilities by e-mail to the maintainers.
///                                  ^^^^^^ reports are to be sent by mail, but no address is given
/// ```
///
/// # Good
///
/// ```md
/// Please report vulnerabilities by e-mail to the maintainers:
///
/// security@northwind.dev
/// ```
///
/// ```md
/// Please report vulnerabilities by e-mail to one of the
/// [maintainers](MAINTAINERS.md).
/// ```
///
/// ```md
/// Report vulnerabilities in our [issues](https://github.com/northwind/trader/issues).
/// If one is too sensitive for that, we can find another way there (mail, say).
/// ```
pub(in crate::rules) fn contact_unreachable_phrase(policy: &Policy<'_>, findings: &mut Findings) {
    let is_real = |it: &Contact| {
        let stands = !it.value.is_empty() || !leads_nowhere(it);
        it.role.takes_reports() && stands && !is_sample(policy, it)
    };
    if policy.contacts.iter().any(is_real)
        || policy.placeholders.iter().any(|it| is_about_contact(&it.text))
        || policy.is_delegated()
        // A key tells to whom it belongs.
        || !policy.keys.is_empty()
        || names_other_place(policy)
    {
        return;
    }
    let mut named = policy
        .contacts
        .iter()
        .filter(|it| it.is_usable() && leads_nowhere(it) && !is_agreed_later(policy, it));
    if let Some(first) = named.next() {
        let message = "reports are to be sent by mail, but no address is given";
        let others = named.map(|it| &it.evidence);
        findings.add(findings.at(first.evidence.span, message).also_at(others));
    }
}

/// "If that is too sensitive, we agree on another way there (such as e-mail)": the
/// first word goes to the tracker, and nobody is asked to write a mail.
fn is_agreed_later(policy: &Policy<'_>, contact: &Contact) -> bool {
    policy.says(StatementKind::PublicInvitation)
        && sentence_of(policy, &contact.evidence).is_some_and(|it| {
            it.concepts.has(Concept::Condition) && !it.concepts.has(Concept::Request)
        })
}

fn leads_nowhere(contact: &Contact) -> bool {
    contact.kind.is_mail() && contact.value.is_empty()
}

/// A form is named, and no link leads to it.
///
/// # Why
///
/// "Use this form" was a link once. Copied as plain words it leads nowhere.
///
/// # Bad
///
/// ```md
/// Please report vulnerabilities through our security form.
///                                           ^^^^^^^^^^^^^ reports are to be sent through a form, but no link leads to it
/// ```
///
/// # Good
///
/// ```md
/// Please report vulnerabilities through our security form:
///
/// <https://northwind.dev/security/report>
/// ```
///
/// ```md
/// Please report vulnerabilities through [our security form][form].
///
/// [form]: https://northwind.dev/security/report
/// ```
///
/// ```md
/// Write to security@northwind.dev, or use the contact form of
/// [our site](https://northwind.dev) to report a vulnerability.
/// ```
pub(in crate::rules) fn channel_stripped(policy: &Policy<'_>, findings: &mut Findings) {
    let is_form = |it: &&Contact| it.kind == ContactKind::WebForm && it.role.takes_reports();
    let has_link = policy.contacts.iter().filter(is_form).any(|it| !it.value.is_empty());
    // Any page could be the one that holds the form.
    if has_link || leads_away(policy) {
        return;
    }
    let mut named = policy.contacts.iter().filter(is_form).filter(|it| it.is_usable());
    if let Some(first) = named.next() {
        let message = "reports are to be sent through a form, but no link leads to it";
        let others = named.map(|it| &it.evidence);
        findings.add(findings.at(first.evidence.span, message).also_at(others));
    }
}

/// Whether a page outside the forge, or a form within it, is linked.
fn leads_away(policy: &Policy<'_>) -> bool {
    let links = policy.document.links.iter().filter(|link| link.kind != LinkKind::Image);
    let pages = policy.pages.iter().filter(|it| it.evidence.is_visible());
    let mut targets = links.map(|it| &it.target).chain(pages.map(|it| &it.target));
    targets.any(|target| {
        target.starts_with("http")
            && !target.starts_with("https://docs.github.com")
            && !target.contains("shields.io")
    })
}
