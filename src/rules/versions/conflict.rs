//! A version that is supported in one row and not in another.

use super::{groups, place, says_supported, subject};
use crate::policy::Policy;
use crate::policy::Version;
use crate::policy::version::VersionRange;
use crate::policy::version::range::{Bound, Interval};
use crate::rules::Findings;

/// A row is compared with so many rows before it: tables are short.
const NEAR: usize = 24;

/// One version is both supported and not.
///
/// # Why
///
/// Nobody can tell whether a fix will come for a version that two rows claim.
///
/// # Bad
///
/// ```md
/// | Version | Supported |
/// | ------- | --------- |
/// | <= 2.6  | yes       |
/// | < 2.5   | no        |
///   ^^^^^ `<= 2.6` is supported and `< 2.5` is not, but both cover versions below 2.5
/// ```
///
/// ```md
/// | Version | Supported |
/// | ------- | --------- |
/// | 1.4.x   | yes       |
/// | 1.4.x   | no        |
///   ^^^^^ `1.4.x` stands here twice, as supported and as not
/// ```
///
/// # Good
///
/// ```md
/// | Package | Version | Supported |
/// | ------- | ------- | --------- |
/// | server  | 1.x     | yes       |
/// | client  | 1.x     | no        |
/// ```
///
/// ```md
/// | Version | Supported |
/// | ------- | --------- |
/// | 2.x     | yes       |
/// | 2.0.1   | no        |
/// | < 2.0   | no        |
/// ```
pub(in crate::rules) fn versions_conflict(policy: &Policy<'_>, findings: &mut Findings) {
    for rows in groups(policy) {
        let subjects: Vec<String> = rows.iter().map(|it| subject(policy, it)).collect();
        for (at, &row) in rows.iter().enumerate() {
            let from = at.saturating_sub(NEAR);
            let before = rows.iter().zip(&subjects).take(at).skip(from);
            let mut same = before.filter(|(_, subject)| subjects.get(at) == Some(*subject));
            let Some((other, message)) =
                same.find_map(|(other, _)| Some((*other, clash(other, row)?)))
            else {
                continue;
            };
            let finding = findings.at(place(row), message);
            findings.add(finding.related(place(other), "the other row"));
        }
    }
}

/// What two rows claim both, if one says yes and the other no.
fn clash(one: &Version, two: &Version) -> Option<String> {
    let (first, second) = (one.support.is_supported()?, two.support.is_supported()?);
    if first == second {
        return None;
    }
    if one.version == two.version {
        // Rows for two platforms differ in a further column, and then in status.
        return Some(format!("`{}` stands here twice, as supported and as not", one.version));
    }
    let common = contradiction(one.range.as_ref()?, two.range.as_ref()?)?;
    let (name, other) = (&one.version, &two.version);
    let (says, denies) = (says_supported(one.support), says_supported(two.support));
    Some(format!("`{name}` is {says} and `{other}` is {denies}, but both cover {common}"))
}

/// What two ranges have in common, unless one is an exception from the other:
/// `2.0.1` from `2.x`.
fn contradiction(one: &VersionRange, two: &VersionRange) -> Option<Interval> {
    let (VersionRange::Numbers(one), VersionRange::Numbers(two)) = (one, two) else { return None };
    let ([one], [two]) = (one.as_slice(), two.as_slice()) else { return None };
    let common = one.common(*two)?;
    let is_within = common == *one || common == *two;
    let same_end = one.from == two.from && one.from == Bound::default();
    let same_open = one.to.is_none() && two.to.is_none();
    (!is_within || one == two || same_end || same_open).then_some(common)
}
