//! Whether a reporter can reach anybody.

use super::place::heading_about;
use super::{Findings, Repair};
use crate::document::{BlockId, Kind, Link, LinkKind};
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::order;
use crate::policy::channel::is_guide;
use crate::policy::placeholder::{PlaceholderKind, is_about_contact};
use crate::policy::reading::Token;
use crate::policy::{Contact, Policy};
use crate::report::Visibility;
use crate::text::Span;

/// The policy names no private way to report a vulnerability.
///
/// # Why
///
/// Without an address or a form, a reporter either gives up or writes into a
/// public issue. Everything else in a policy is worth nothing then.
///
/// A policy that sends the reader on to another document is not reported: what
/// that one says is not known here. Nor is one whose contacts are template text
/// or hidden, for which there are rules of their own.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ no private way to report a vulnerability: no address, no form, no link to one
///
/// Please report every vulnerability to the maintainers at once.
/// ```
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ no private way to report a vulnerability: no address, no form, no link to one
///
/// <!-- Write to security@example.com -->
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// Please report every vulnerability to security@northwind.dev at once.
/// ```
///
/// ```md
/// # Security policy
///
/// Open the Security tab and choose "Report a vulnerability".
/// ```
///
/// ```md
/// # Security policy
///
/// This project follows the [security policy](https://northwind.dev/security) of
/// its foundation.
/// ```
///
/// ```md
/// # Security policy
///
/// Please open an issue without details, and we will ask you for a report.
/// ```
///
/// # Fix
///
/// Where the repository is known, a link to GitHub's form for private reports
/// can be inserted. It works once private vulnerability reporting is switched
/// on in the settings of the repository.
pub(super) fn contact_missing(policy: &Policy<'_>, findings: &mut Findings) {
    let for_reports = |it: &Contact| it.role.takes_reports() && !is_sample(policy, it);
    let blank = |it: &crate::policy::Placeholder| {
        it.kind != PlaceholderKind::Instruction && is_about_contact(&it.text)
    };
    let asks_for_contact = |it: &Token| it.concept == Concept::IssueWithoutDetails;
    if policy.contacts.iter().any(for_reports)
        || policy.reading.tokens().iter().any(asks_for_contact)
        || policy.placeholders.iter().any(blank)
        || names_other_place(policy)
    {
        return;
    }
    let message = "no private way to report a vulnerability: no address, no form, no link to one";
    let mut finding =
        findings.at(heading_about(policy, &[Concept::Report, Concept::Contact]), message);
    if let Some(repository) = &policy.context.repository {
        finding = finding.repaired_by(insert_form(policy, repository));
    }
    findings.add(finding);
}

/// Whether a link could lead to a channel or to another policy: then what it
/// says is not known, and nothing is missing for certain.
pub(super) fn names_other_place(policy: &Policy<'_>) -> bool {
    let is_shown = |link: &&Link| link.kind != LinkKind::Image;
    let links = policy.document.links.iter().filter(is_shown);
    links
        .map(|link| (link.block, &link.target))
        .any(|(block, target)| may_be_channel(policy, block, target))
        || policy.pages.iter().any(|page| {
            page.evidence.is_visible() && may_be_channel(policy, page.evidence.block, &page.target)
        })
}

fn may_be_channel(policy: &Policy<'_>, block: BlockId, target: &str) -> bool {
    let section = policy.document.blocks.get(block).map_or(0, |block| block.section);
    let (leaf, headings) = (policy.reading.of_leaf(block), policy.reading.of_headings(section));
    let of_leaf =
        [Concept::Report, Concept::Contact, Concept::Security].iter().any(|&it| leaf.has(it));
    let speaks = of_leaf || headings.has(Concept::Report) || headings.has(Concept::Contact);
    let target = fold(target);
    let is_public = crate::text::holds_any(&target, &["/issues", "/discussions", "/pull"]);
    speaks && !is_public && !target.starts_with('#') && !is_guide(&target)
}

fn insert_form(policy: &Policy<'_>, repository: &str) -> Repair {
    let text = &policy.document.text;
    let end = text.source().trim_end().len();
    let line = text.line_end();
    let words = format!(
        "{line}{line}Report a vulnerability privately at{line}<https://github.com/{repository}/security/advisories/new>."
    );
    Repair {
        title: "Add a link to GitHub's form for private reports".into(),
        safe: false,
        edits: vec![(Span::empty(end), words)],
    }
}

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
pub(super) fn contact_placeholder(policy: &Policy<'_>, findings: &mut Findings) {
    let void: Vec<&Contact> = policy.contacts.iter().filter(|it| is_void(policy, it)).collect();
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
fn is_sample(policy: &Policy<'_>, contact: &Contact) -> bool {
    let block = policy.document.blocks.get(contact.evidence.block);
    let in_code = block.is_some_and(|block| matches!(block.kind, Kind::Code { .. }));
    contact.placeholder && (in_code || !contact.evidence.is_visible())
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
pub(super) fn contact_hidden(policy: &Policy<'_>, findings: &mut Findings) {
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
