//! Until when a version is supported.

use super::{concepts, groups, has_rule, is_supported, is_unversioned, place, support_in_prose};
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::policy::placeholder::PlaceholderKind;
use crate::policy::statement::date_in;
use crate::policy::version::VersionRange;
use crate::policy::{Date, Policy, Version};
use crate::rules::Findings;
use crate::rules::section::{self, Section};

/// A version is called supported, but the end of its support is past.
///
/// # Why
///
/// Either the date or the status is out of date, and a user who relies on the
/// wrong one runs a version without fixes.
///
/// # Bad
///
/// ```md today=2026-05-31
/// | Version | Supported | End of life |
/// | ------- | --------- | ----------- |
/// | 3.x     | yes       | 2027-12-31  |
/// | 2.x     | yes       | 2025-12-31  |
///   ^^^ `2.x` is called supported, but its support ended on 2025-12-31
/// ```
///
/// # Good
///
/// ```md today=2026-05-31
/// | Version | Supported | End of life |
/// | ------- | --------- | ----------- |
/// | 3.x     | yes       | 2027-12-31  |
/// | 2.x     | no        | 2025-12-31  |
/// ```
///
/// ```md today=2026-05-31
/// | Version | Supported | End of life                      |
/// | ------- | --------- | -------------------------------- |
/// | 2.x     | yes       | 2025-12-31, extended on request  |
/// ```
pub(in crate::rules) fn eol_past(policy: &Policy<'_>, findings: &mut Findings) {
    let Some(today) = policy.context.today else { return };
    for version in policy.versions.iter().filter(|it| it.evidence.is_said() && is_supported(it)) {
        if let Some(end) = end_of(policy, version)
            && end < today
            && !is_extended(policy, version)
        {
            let name = &version.version;
            let message = format!("`{name}` is called supported, but its support ended on {end}");
            findings.add(findings.at(place(version), message));
        }
    }
}

/// The last day on which a version is supported.
fn end_of(policy: &Policy<'_>, version: &Version) -> Option<Date> {
    date_in(&fold(version.until.as_ref()?), policy.reading.languages())
}

/// Whether the row says more than a date: that support goes on for some, or that
/// the date is one of a release.
fn is_extended(policy: &Policy<'_>, version: &Version) -> bool {
    const MORE: &[&str] =
        &["exten", "request", "paid", "since", "from ", "releas", "seit", "desde"];
    let status = version.status.unwrap_or_default();
    let row = super::row(policy, version.evidence.block).filter(|row| row.contains(status));
    let words = policy.document.prose.folded(row.unwrap_or(status));
    MORE.iter().any(|it| words.contains(it))
}

/// Nothing says until when a version is supported.
///
/// # Why
///
/// Users plan their updates by that day. Where only the latest release is
/// supported, the next release is the end, and no date is needed.
///
/// # Bad
///
/// ```md
/// Mail security@northwind.dev.
///
/// | Version | Supported |
/// | ------- | --------- |
/// | 3.x     | yes       |
///   ^^^ nothing says until when `3.x` is supported
/// | < 3.0   | no        |
/// ```
///
/// # Good
///
/// ```md
/// Mail security@northwind.dev.
///
/// | Version | Supported | Until      |
/// | ------- | --------- | ---------- |
/// | 3.x     | yes       | 2027-12-31 |
/// | < 3.0   | no        |            |
/// ```
///
/// ```md
/// # Security policy
///
/// ## Supported versions
///
/// Each major version is supported for two years after its release.
///
/// | Version | Supported |
/// | ------- | --------- |
/// | 3.x     | yes       |
/// ```
///
/// ```md
/// # Security policy
///
/// ## Supported versions
///
/// Only the latest release is supported.
/// ```
pub(in crate::rules) fn eol_missing(policy: &Policy<'_>, findings: &mut Findings) {
    if has_end(policy) || has_blank(policy) || has_rule(policy) || is_unversioned(policy) {
        return;
    }
    let rows: Vec<&Version> = groups(policy).into_iter().flatten().collect();
    // A row that lost its status was supported, or it would not be listed first.
    let is_open = |it: &&&Version| it.support.is_supported() != Some(false);
    let finding = match rows.iter().find(is_open) {
        Some(row) => {
            let message = format!("nothing says until when `{}` is supported", row.version);
            findings.at(place(row), message)
        }
        None if rows.is_empty() => {
            let Some(said) = support_in_prose(policy).find(|it| it.value != "none") else { return };
            let message = "nothing says until when a version is supported";
            findings.at(said.evidence.span, message)
        }
        None => return,
    };
    findings.add(finding.repaired_by(section::insert(policy, Section::EndOfSupport)));
}

/// Whether a sentence on versions was left to be filled in.
fn has_blank(policy: &Policy<'_>) -> bool {
    policy.placeholders.iter().any(|it| {
        let said = policy.reading.of_leaf(it.evidence.block);
        let is_blank = it.kind == PlaceholderKind::Bracket;
        is_blank && said.has(Concept::Version) && said.has(Concept::Supported)
    })
}

/// Whether a row has a date, or a sentence a period or a rule.
fn has_end(policy: &Policy<'_>) -> bool {
    const PERIODS: &[Concept] = &[Concept::Month, Concept::Year, Concept::MonthName];
    let is_last = |it: &Version| {
        let is_rest = it.range == Some(VersionRange::Rest);
        it.until.is_some() || (is_rest && it.support.is_supported() == Some(false))
    };
    policy.versions.iter().any(is_last)
        || support_in_prose(policy).any(|it| concepts(policy, it).has_any(PERIODS))
}
