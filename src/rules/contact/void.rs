//! Contacts that reach nobody: template text, or where no reader looks.

use super::super::Findings;
use super::missing::names_other_place;
use crate::document::Kind;
use crate::order;
use crate::policy::{Contact, Policy};
use crate::report::Visibility;

/// The contact is template text: nobody reads what is sent there.
///
/// # Why
///
/// `example.com` and its like are reserved (RFC 2606), and `yourdomain.com`
/// belongs to a stranger. The policy looks complete, and every report is lost.
///
/// # Bad
///
/// ```md
/// Send reports to security@example.com.
///                 ^^^^^^^^^^^^^^^^^^^^ mail to security@example.com reaches nobody: the address is template text
/// ```
///
/// ```md
/// Report at https://example.org/security/report-vulnerability please.
///           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this form exists nowhere: the address is template text
/// ```
///
/// # Good
///
/// ```md
/// Send reports to security@northwind.dev.
/// ```
///
/// ```md
/// Send reports to security@northwind.dev. Say which accounts are affected,
/// such as in this sample:
///
///     user: alice@example.com
/// ```
pub(in crate::rules) fn contact_placeholder(policy: &Policy<'_>, findings: &mut Findings) {
    let void: Vec<&Contact> = void_contacts(policy).collect();
    for same in order::grouped(&void, |it| &it.value) {
        if let [first, others @ ..] = same.as_slice() {
            let others = others.iter().map(|it| &it.evidence);
            let finding = findings.at(first.evidence.span, void_message(first)).also_at(others);
            findings.add(finding);
        }
    }
}

/// Whether a contact is template text that no reader takes for a contact: in
/// code, or where it is not shown.
pub(super) fn is_sample(policy: &Policy<'_>, contact: &Contact) -> bool {
    let block = policy.document.blocks.get(contact.evidence.block);
    let in_code = block.is_some_and(|block| matches!(block.kind, Kind::Code { .. }));
    contact.placeholder && (in_code || !contact.evidence.is_visible())
}

/// The contacts that are template text, in text order.
pub(in crate::rules) fn void_contacts<'p>(
    policy: &'p Policy<'_>,
) -> impl Iterator<Item = &'p Contact> {
    policy.contacts.iter().filter(|it| is_void(policy, it))
}

fn is_void(policy: &Policy<'_>, contact: &Contact) -> bool {
    let has_token =
        !contact.kind.is_mail() && !crate::policy::placeholder::is_void_host(&contact.value);
    contact.placeholder && contact.role.takes_reports() && !is_sample(policy, contact) && !has_token
}

fn void_message(contact: &Contact) -> String {
    if contact.kind.is_mail() {
        return format!("mail to {} reaches nobody: the address is template text", contact.value);
    }
    "this form exists nowhere: the address is template text".to_owned()
}

/// The only contact stands where no reader sees it.
///
/// # Why
///
/// A comment is not shown, and neither is the text behind an image. Programs
/// that count addresses are satisfied; a reporter finds nothing.
///
/// # Bad
///
/// ```md
/// # Security policy
///
/// <!-- Write to security@northwind.dev -->
///               ^^^^^^^^^^^^^^^^^^^^^^ the only contact stands in a comment, which no reader sees
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// <!-- The old address was abuse@northwind.dev -->
///
/// Write to security@northwind.dev.
/// ```
pub(in crate::rules) fn contact_hidden(policy: &Policy<'_>, findings: &mut Findings) {
    let is_hidden = |contact: &&Contact| {
        contact.role.takes_reports() && !contact.placeholder && !contact.evidence.is_visible()
    };
    if policy.contacts.iter().any(|it| it.role.takes_reports() && it.evidence.is_visible())
        || names_other_place(policy)
    {
        return;
    }
    let mut hidden = policy.contacts.iter().filter(is_hidden);
    if let Some(first) = hidden.next() {
        let place = match first.evidence.visibility {
            Visibility::Comment => "in a comment, which no reader sees",
            Visibility::Attribute => "in the text behind an image or a link, which few readers see",
            Visibility::Code | Visibility::Visible => {
                "in a code block, where it reads as an example"
            }
        };
        let message = format!("the only contact stands {place}");
        let finding =
            findings.at(first.evidence.span, message).also_at(hidden.map(|it| &it.evidence));
        findings.add(finding);
    }
}
