//! Versions of which no row says anything.

use super::{groups, has_rule, is_about_one, is_supported, place};
use crate::policy::version::VersionRange;
use crate::policy::version::range::{Bound, Interval};
use crate::policy::{Policy, Version};
use crate::rules::Findings;

/// Some versions are neither supported nor not.
///
/// # Why
///
/// Whoever runs a version between the rows cannot know whether it gets fixes.
///
/// # Bad
///
/// ```md
/// | Version | Supported |
/// | ------- | --------- |
/// | > 1.0.2 | yes       |
/// | < 1.0.2 | no        |
///   ^^^^^^^ `> 1.0.2` is supported and `< 1.0.2` is not, but no row covers 1.0.2
/// ```
///
/// ```md
/// | Version | Supported |
/// | ------- | --------- |
/// | latest  | yes       |
/// | < 1.0   | no        |
///   ^^^^^ `latest` is supported and `< 1.0` is not, but no row covers what lies between
/// ```
///
/// # Good
///
/// ```md
/// | Version | Supported |
/// | ------- | --------- |
/// | 3.x     | yes       |
/// | 2.x     | no        |
/// | < 2.0   | no        |
/// ```
///
/// ```md
/// | Version | Supported |
/// | ------- | --------- |
/// | latest  | yes       |
/// | others  | no        |
/// ```
pub(in crate::rules) fn versions_gap(policy: &Policy<'_>, findings: &mut Findings) {
    let has_rule = !policy.versions.is_empty() && has_rule(policy);
    for rows in groups(policy) {
        if let Some((upper, lower, gap)) = gap(&rows)
            && is_about_one(policy, &rows)
            && !(gap.is_none() && has_rule)
        {
            let (above, below) = (&upper.version, &lower.version);
            let between = gap.map_or_else(|| "what lies between".to_owned(), |it| it.to_string());
            let message =
                format!("`{above}` is supported and `{below}` is not, but no row covers {between}");
            let finding = findings.at(place(lower), message);
            findings.add(finding.related(place(upper), "the row above the gap"));
        }
    }
}

/// The supported row next above the versions that are ruled out from the first
/// on, the row that does this, and what lies between; None for that where
/// "latest" has no number.
fn gap<'v>(rows: &[&'v Version]) -> Option<(&'v Version, &'v Version, Option<Interval>)> {
    // What is not understood may cover anything.
    let is_open = |it: &&Version| {
        matches!(it.range, None | Some(VersionRange::All | VersionRange::Rest))
            || it.support.is_supported().is_none()
    };
    if rows.iter().any(is_open) {
        return None;
    }
    let is_lowest =
        |it: &&Version| !is_supported(it) && span(it).is_some_and(|it| it.from == Bound::default());
    let lowest = rows.iter().copied().filter(is_lowest);
    let lower = lowest.max_by_key(|it| span(it).and_then(|it| it.to))?;
    let border = span(lower)?.to?;
    let above = |it: &&Version| span(it).is_some_and(|it| it.to.is_none_or(|to| to > border));
    let next = rows.iter().copied().filter(above).min_by_key(|it| span(it).map(|it| it.from));
    let Some(upper) = next else {
        let upper = rows.iter().copied().find(|it| is_supported(it) && it.range.is_some())?;
        // "latest 2.x" tells its line.
        let has_number = upper.version.contains(|c: char| c.is_ascii_digit());
        let is_named = matches!(upper.range, Some(VersionRange::Latest | VersionRange::Main));
        return (is_named && !has_number).then_some((upper, lower, None));
    };
    let of_upper = span(upper)?;
    let (from, to) = (border.release(), of_upper.from.release());
    let is_line = from.iter().take(2).eq(to.iter().take(2)) && of_upper.to.is_some();
    // "2.4.7, < 2.4": that only the last of a line counts goes without saying.
    let gap = Interval { from: border, to: Some(of_upper.from) };
    (is_supported(upper) && from < to && !is_line).then_some((upper, lower, Some(gap)))
}

/// From the first to the last version of a row with numbers.
fn span(version: &Version) -> Option<Interval> {
    let Some(VersionRange::Numbers(parts)) = &version.range else { return None };
    let from = parts.iter().map(|it| it.from).min()?;
    let is_open = parts.iter().any(|it| it.to.is_none());
    let to = if is_open { None } else { parts.iter().filter_map(|it| it.to).max() };
    Some(Interval { from, to })
}
