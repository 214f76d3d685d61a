//! Whether there is any way to report in private.

use super::super::place::heading_about;
use super::super::section::{self, Section};
use super::super::text::no_policy;
use super::super::{Findings, Repair};
use super::void::is_sample;
use crate::document::{BlockId, Link, LinkKind};
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::policy::channel::is_guide;
use crate::policy::placeholder::{PlaceholderKind, is_about_contact};
use crate::policy::reading::Token;
use crate::policy::{Contact, Policy};
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
/// ```md
/// Follow the instructions on https://northwind.dev/trust#c12 for vulnerabilities.
/// ```
///
/// # Fix
///
/// Where the repository is known, a link to GitHub's form for private reports
/// can be inserted. It works once private vulnerability reporting is switched
/// on in the settings of the repository. Elsewhere a section can be inserted
/// whose address is left to be filled in.
pub(in crate::rules) fn contact_missing(policy: &Policy<'_>, findings: &mut Findings) {
    let for_reports = |it: &Contact| it.role.takes_reports() && !is_sample(policy, it);
    let blank = |it: &crate::policy::Placeholder| {
        it.kind != PlaceholderKind::Instruction && is_about_contact(&it.text)
    };
    let asks_for_contact = |it: &Token| it.concept == Concept::IssueWithoutDetails;
    if policy.contacts.iter().any(for_reports)
        || policy.reading.tokens().iter().any(asks_for_contact)
        || policy.placeholders.iter().any(blank)
        || policy.is_delegated()
        || names_other_place(policy)
        // That says it all.
        || no_policy(policy).is_some()
    {
        return;
    }
    let message = "no private way to report a vulnerability: no address, no form, no link to one";
    let place = heading_about(policy, &[Concept::Report, Concept::Contact]);
    let repair = match &policy.context.repository {
        Some(repository) => Some(insert_form(policy, repository)),
        None => section::insert(policy, Section::Reporting),
    };
    findings.add(findings.at(place, message).repaired_by(repair));
}

/// Whether a link could lead to a channel or to another policy: then what it
/// says is not known, and nothing is missing for certain.
pub(in crate::rules) fn names_other_place(policy: &Policy<'_>) -> bool {
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
    let of_leaf = leaf.has_any(&[
        Concept::Report,
        Concept::Contact,
        Concept::Security,
        Concept::Vulnerability,
    ]);
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
