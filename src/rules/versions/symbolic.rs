//! Versions that are named, but not by their number.

use super::{has_rule, is_supported, is_unversioned, place, support_in_prose};
use crate::policy::version::VersionRange;
use crate::policy::{Policy, Version};
use crate::report::StatementKind;
use crate::rules::Findings;
use crate::text::Span;

/// Supported is only "latest" or a branch, and no version by its number.
///
/// # Why
///
/// Whoever runs a version has to look up elsewhere whether it is the latest. A
/// section that makes it a rule that only the latest release is supported is
/// clear enough, and so is a rolling release.
///
/// # Bad
///
/// ```md
/// # Security policy
///
/// ## Supported versions
///
/// | Version | Supported |
/// | ------- | --------- |
/// | latest  | yes       |
///   ^^^^^^ no version is named by its number, only `latest`
/// | < 1.0   | no        |
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// ## Supported versions
///
/// Only the latest release gets security fixes.
/// ```
///
/// ```md
/// # Security policy
///
/// ## Supported versions
///
/// This is a rolling release.
///
/// | Branch | Supported |
/// | ------ | --------- |
/// | main   | yes       |
/// ```
///
/// ```md
/// # Security policy
///
/// ## Supported versions
///
/// | Version         | Supported |
/// | --------------- | --------- |
/// | latest          | yes       |
/// | everything else | no        |
/// ```
pub(in crate::rules) fn versions_symbolic(policy: &Policy<'_>, findings: &mut Findings) {
    if let Some((span, name)) = symbol(policy)
        && !has_rule(policy)
        && !is_unversioned(policy)
    {
        let message = format!("no version is named by its number, only `{name}`");
        findings.add(findings.at(span, message));
    }
}

/// The first thing that is supported, if none of all has a number.
fn symbol<'p>(policy: &'p Policy<'_>) -> Option<(Span, &'p str)> {
    let is_symbol =
        |it: &Version| matches!(it.range, Some(VersionRange::Latest | VersionRange::Main));
    let mut supported =
        policy.versions.iter().filter(|it| it.evidence.is_said() && is_supported(it));
    if let Some(first) = supported.next() {
        // What is ruled out by its number leaves the rest open; "others" does not.
        let says_rest = policy.versions.iter().any(|it| {
            it.support.is_supported() == Some(false)
                && !matches!(it.range, Some(VersionRange::Numbers(_)))
        });
        let are_symbols = is_symbol(first) && supported.all(is_symbol);
        let is_number = first.version.contains(|c: char| c.is_ascii_digit());
        return (are_symbols && !says_rest && !is_number)
            .then_some((place(first), first.version.as_str()));
    }
    let mut said = support_in_prose(policy);
    let first = said.next()?;
    let is_symbol = |value: &str| matches!(value, "latest" | "main");
    let has_others = policy
        .statements_about(StatementKind::Support)
        .any(|it| !is_symbol(&it.value) && it.evidence.is_said());
    (is_symbol(&first.value) && !has_others).then_some((first.evidence.span, first.value.as_str()))
}
