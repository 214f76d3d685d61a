//! Template text that was never filled in.

use crate::document::BlockId;
use crate::order;
use crate::policy::Policy;
use crate::policy::placeholder::{Placeholder, PlaceholderKind};
use crate::rules::Findings;
use crate::rules::contact::void_contacts;
use crate::text::Span;

/// A name that stands for another was never replaced.
///
/// # Why
///
/// A link with `YOUR_ORG` in it leads nowhere, and a reader who meets one doubts
/// the rest of the policy.
///
/// # Bad
///
/// ```md
/// Use the [form](https://github.com/YOUR_ORG/YOUR_REPO/security/advisories/new).
///                                   ^^^^^^^^^^^^^^^^^^ `YOUR_ORG/YOUR_REPO` was never filled in
/// ```
///
/// ```md
/// Write to the team of {{ organization }}.
///                      ^^^^^^^^^^^^^^^^^^ `{{ organization }}` was never filled in
/// ```
///
/// # Good
///
/// ```md
/// Use the [form](https://github.com/northwind/trader/security/advisories/new).
/// It is YOUR turn then: replace `YOUR_TOKEN` in the sample below.
/// ```
///
/// ```md
/// GitHub explains [how to add a policy to your
/// repository](https://docs.github.com/adding-a-security-policy-to-your-repository).
/// ```
pub(in crate::rules) fn placeholder_token(policy: &Policy<'_>, findings: &mut Findings) {
    grouped(policy, PlaceholderKind::Token, findings, |text| {
        format!("`{text}` was never filled in")
    });
}

/// A blank between brackets was never filled in.
///
/// # Why
///
/// The name, the date or the address that the author meant to add is missing,
/// and with it what the sentence wanted to say.
///
/// # Bad
///
/// ```md
/// Last reviewed on [Date] by [Team Name].
///                  ^^^^^^ `[Date]` was never filled in
///                            ^^^^^^^^^^^ `[Team Name]` was never filled in
/// ```
///
/// # Good
///
/// ```md
/// Start the subject with [SECURITY] and wait for [our answer][times].
///
/// - [x] reviewed
///
/// [times]: #times
/// ```
pub(in crate::rules) fn placeholder_bracket(policy: &Policy<'_>, findings: &mut Findings) {
    grouped(policy, PlaceholderKind::Bracket, findings, |text| {
        format!("`{text}` was never filled in")
    });
}

/// A sentence of the template, meant for the author, stands in the policy.
///
/// # Why
///
/// It tells the author what to write, not the reporter what to do. Where it
/// stands, the real statement is missing.
///
/// # Bad
///
/// ```md
/// ## Supported versions
///
/// Use this section to name the versions that get fixes.
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this sentence tells the author what to write; a reporter learns nothing from it
/// ```
///
/// # Good
///
/// ```md
/// ## Supported versions
///
/// This section names the versions that get fixes: 2.x and 3.x.
/// ```
pub(in crate::rules) fn template_instructions(policy: &Policy<'_>, findings: &mut Findings) {
    let void = void_leaves(policy);
    // "Mail security@example.com (replace this)" is said of the address already.
    let all: Vec<&Placeholder> = of_kind(policy, PlaceholderKind::Instruction)
        .filter(|it| void.binary_search(&it.evidence.block).is_err())
        .collect();
    // The sentences of one paragraph are one finding.
    for group in all.chunk_by(|a, b| a.evidence.block == b.evidence.block) {
        let Some((first, others)) = group.split_first() else { continue };
        let message =
            "this sentence tells the author what to write; a reporter learns nothing from it";
        let others = others.iter().map(|it| &it.evidence);
        let finding = findings.at(first.evidence.span, message).also_at(others);
        findings.add(finding);
    }
}

/// The leaves with a contact that is template text, in text order.
fn void_leaves(policy: &Policy<'_>) -> Vec<BlockId> {
    let mut leaves: Vec<BlockId> = void_contacts(policy).map(|it| it.evidence.block).collect();
    order::sort_by_key(&mut leaves, |&it| it as u64);
    leaves
}

/// Where contacts that are template text stand, in text order.
fn void_places(policy: &Policy<'_>) -> Vec<Span> {
    void_contacts(policy).map(|it| it.evidence.span).collect()
}

fn of_kind<'p>(
    policy: &'p Policy<'_>,
    kind: PlaceholderKind,
) -> impl Iterator<Item = &'p Placeholder> {
    policy.placeholders.iter().filter(move |it| it.kind == kind)
}

/// One finding for each text, however many places it stands in.
fn grouped(
    policy: &Policy<'_>,
    kind: PlaceholderKind,
    findings: &mut Findings,
    message: impl Fn(&str) -> String,
) {
    let void = void_places(policy);
    // A blank that is the address of a contact is said of the contact already.
    let is_free = |it: &&Placeholder| {
        let at = void.partition_point(|place| place.end <= it.evidence.span.start);
        void.get(at).is_none_or(|place| it.evidence.span.end <= place.start)
    };
    let all: Vec<&Placeholder> = of_kind(policy, kind).filter(is_free).collect();
    for group in order::grouped(&all, |it| &it.text) {
        if let [first, others @ ..] = group.as_slice() {
            let others = others.iter().map(|it| &it.evidence);
            let finding = findings.at(first.evidence.span, message(&first.text)).also_at(others);
            findings.add(finding);
        }
    }
}
