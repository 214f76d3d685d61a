//! The rows of a template that nobody has changed.

use super::{groups, place};
use crate::policy::{Policy, Version};
use crate::rules::Findings;

/// What GitHub proposes for a new policy.
const PROPOSED: [(&str, bool); 4] =
    [("5.1.x", true), ("5.0.x", false), ("4.0.x", true), ("< 4.0", false)];

/// The supported versions are those of GitHub's template.
///
/// # Why
///
/// The rows are an example of no project. A reader takes them for a promise, or
/// for a sign that nobody has read the policy.
///
/// # Bad
///
/// ```md
/// | Version | Supported          |
/// | ------- | ------------------ |
/// | 5.1.x   | :white_check_mark: |
///   ^^^^^ the versions are those of GitHub's template: 5.1.x, 5.0.x, 4.0.x and < 4.0
/// | 5.0.x   | :x:                |
/// | 4.0.x   | :white_check_mark: |
/// | < 4.0   | :x:                |
/// ```
///
/// # Good
///
/// ```md
/// | Version | Supported          |
/// | ------- | ------------------ |
/// | 5.1.x   | :white_check_mark: |
/// | 5.0.x   | :white_check_mark: |
/// | < 5.0   | :x:                |
/// ```
///
/// ```md
/// | Version | Supported          |
/// | ------- | ------------------ |
/// | 1.x     | :white_check_mark: |
/// | < 1.0   | :x:                |
/// ```
pub(in crate::rules) fn versions_template(policy: &Policy<'_>, findings: &mut Findings) {
    let is_real = policy.context.tags.iter().any(|it| it.trim_start_matches('v').starts_with("5."));
    for rows in groups(policy) {
        if let (Some(first), true) = (rows.first(), is_proposed(&rows) && !is_real) {
            let message =
                "the versions are those of GitHub's template: 5.1.x, 5.0.x, 4.0.x and < 4.0";
            findings.add(findings.at(place(first), message));
        }
    }
}

fn is_proposed(rows: &[&Version]) -> bool {
    let is_same = |(row, (version, supported)): (&&Version, (&str, bool))| {
        let written = row.version.chars().filter(|it| !it.is_whitespace());
        written.eq(version.chars().filter(|it| !it.is_whitespace()))
            && row.support.is_supported() == Some(supported)
    };
    rows.len() == PROPOSED.len() && rows.iter().zip(PROPOSED).all(is_same)
}
