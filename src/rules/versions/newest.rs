//! A release that the table has not heard of.

use std::cmp::Ordering;

use super::{groups, place};
use crate::policy::version::VersionRange;
use crate::policy::{Policy, Version};
use crate::rules::Findings;

/// The newest release is in no supported row.
///
/// # Why
///
/// A table that names the versions of last year tells users of the newest one
/// that they get no fixes.
///
/// # Bad
///
/// ```md tags=v3.0.1,v2.4.0
/// | Version | Supported |
/// | ------- | --------- |
/// | 2.x     | yes       |
///   ^^^ the newest release is v3.0.1, but no row says that it is supported
/// | < 2.0   | no        |
/// ```
///
/// # Good
///
/// ```md tags=v3.0.1,v2.4.0
/// | Version | Supported |
/// | ------- | --------- |
/// | 3.x     | yes       |
/// | < 3.0   | no        |
/// ```
///
/// ```md tags=v3.0.0-rc.1,v2.4.0
/// | Version | Supported |
/// | ------- | --------- |
/// | 2.x     | yes       |
/// ```
pub(in crate::rules) fn newest_uncovered(policy: &Policy<'_>, findings: &mut Findings) {
    let Some((tag, newest)) = newest(&policy.context.tags) else { return };
    let rows: Vec<&Version> = groups(policy).into_iter().flatten().collect();
    let may_cover = |it: &&Version| {
        let covers = it.range.as_ref().is_none_or(|it| it.overlaps(&newest) != Some(false));
        it.support.is_supported() != Some(false) && covers
    };
    if let Some(first) = rows.first()
        && super::is_about_one(policy, &rows)
        && !rows.iter().any(may_cover)
    {
        let message = format!("the newest release is {tag}, but no row says that it is supported");
        findings.add(findings.at(place(first), message));
    }
}

/// The newest of some tags that are releases and nothing else.
fn newest(tags: &[String]) -> Option<(&str, VersionRange)> {
    let mut newest: Option<(&str, VersionRange)> = None;
    for tag in tags {
        let digits = tag.strip_prefix(['v', 'V']).unwrap_or(tag);
        let is_release = digits.contains('.')
            && digits.split('.').all(|it| !it.is_empty() && it.bytes().all(|b| b.is_ascii_digit()));
        let Some(range) = VersionRange::parse(digits).filter(|_| is_release) else { continue };
        let is_newer =
            newest.as_ref().is_none_or(|(_, it)| range.order(it) == Some(Ordering::Greater));
        if is_newer {
            newest = Some((tag, range));
        }
    }
    newest
}
