//! A SECURITY-INSIGHTS.yml that disagrees with the policy.
//!
//! Only a few fields are read, line by line: what stands deeper than a line ends
//! with it. That is enough for files of both versions of the format.
//!
//! ```text
//! vulnerability-reporting:
//!   bug-bounty-available: true
//!   contact:
//!     email: security@northwind.dev
//! ```

use super::{name, other_mail};
use crate::policy::{Policy, Statement};
use crate::report::StatementKind;
use crate::rules::Findings;

/// The SECURITY-INSIGHTS file of the repository says something else.
///
/// # Why
///
/// Programs read that file, people read the policy. Where they differ, one of
/// them sends reports to the wrong place or promises what nobody keeps.
///
/// # Bad
///
/// ```md file=SECURITY-INSIGHTS.yml
/// vulnerability-reporting:
///   reports-accepted: true
///   contact:
///     email: abuse@northwind.dev
/// ```
///
/// ```md
/// Mail security@northwind.dev.
///      ^^^^^^^^^^^^^^^^^^^^^^ reports go to security@northwind.dev here, and to abuse@northwind.dev in SECURITY-INSIGHTS.yml
/// ```
///
/// ```md file=SECURITY-INSIGHTS.yml
/// vulnerability-reporting:
///   bug-bounty-available: true
/// ```
///
/// ```md
/// Mail security@northwind.dev.
///
/// We do not offer a bug bounty.
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ there is no bounty here, but one in SECURITY-INSIGHTS.yml
/// ```
///
/// # Good
///
/// ```md file=SECURITY-INSIGHTS.yml
/// header:
///   schema-version: 2.0.0
/// project:
///   administrators:
///     - email: alice@northwind.dev
/// repository:
///   vulnerability-reporting:
///     bug-bounty-available: false
///     contact:
///       email: security@northwind.dev
/// ```
///
/// ```md
/// Mail security@northwind.dev.
///
/// We do not offer a bug bounty.
/// ```
///
/// ```md file=SECURITY-INSIGHTS.yml
/// security-contacts:
///   - type: url
///     value: https://northwind.dev/report
/// ```
///
/// ```md
/// Mail security@northwind.dev.
/// ```
pub(in crate::rules) fn insights_conflict(policy: &Policy<'_>, findings: &mut Findings) {
    let siblings = policy.context.siblings.iter();
    for sibling in siblings.filter(|it| {
        matches!(name(&it.path).as_str(), "security-insights.yml" | "security-insights.yaml")
    }) {
        let path = &sibling.path;
        let insights = Insights::read(&sibling.text);
        let others: Vec<&str> = insights.mails.iter().map(String::as_str).collect();
        if let Some((own, there)) = other_mail(policy, &others) {
            let here = &own.value;
            let message = format!("reports go to {here} here, and to {there} in {path}");
            findings.add(findings.at(own.evidence.span, message));
        }
        if let Some((statement, is_offered)) = insights.bounty.and_then(|it| bounty(policy, it)) {
            let message = if is_offered {
                format!("a bounty is offered here, but none in {path}")
            } else {
                format!("there is no bounty here, but one in {path}")
            };
            findings.add(findings.at(statement.evidence.span, message));
        }
        let fingerprint = insights.fingerprint.as_deref();
        if let Some(key) = fingerprint.and_then(|it| other_key(policy, it)) {
            let message = format!("{path} names a key with another fingerprint");
            findings.add(findings.at(key.evidence.span, message));
        }
    }
}

/// What the policy says of a bounty, if all of it denies what the file says, and
/// whether it offers one.
fn bounty<'p>(policy: &'p Policy<'_>, is_offered: bool) -> Option<(&'p Statement, bool)> {
    let mut said = policy.statements_about(StatementKind::Bounty);
    let first = said.next()?;
    let offers = |it: &Statement| match it.evidence.modality {
        crate::report::Modality::Promise => Some(true),
        crate::report::Modality::Negated => Some(false),
        _ => None,
    };
    let other = Some(!is_offered);
    (offers(first) == other && said.all(|it| offers(it) == other)).then_some((first, !is_offered))
}

/// The first key of the policy with a full fingerprint, if none has this one.
fn other_key<'p>(policy: &'p Policy<'_>, fingerprint: &str) -> Option<&'p crate::policy::Key> {
    let is_full = |it: &&crate::policy::Key| {
        it.evidence.is_said() && it.fingerprint.as_ref().is_some_and(|it| it.len() == FINGERPRINT)
    };
    let mut keys = policy.keys.iter().filter(is_full);
    let first = keys.next()?;
    let is_same = |it: &crate::policy::Key| it.fingerprint.as_deref() == Some(fingerprint);
    (!is_same(first) && !keys.any(is_same)).then_some(first)
}

/// Hex digits of a fingerprint.
const FINGERPRINT: usize = 40;

/// What is read of the file.
#[derive(Debug, Default, PartialEq, Eq)]
struct Insights {
    mails: Vec<String>,
    bounty: Option<bool>,
    fingerprint: Option<String>,
}

impl Insights {
    fn read(text: &str) -> Self {
        let mut read = Self::default();
        // The keys above a line, each with its indentation.
        let mut above: Vec<(usize, &str)> = Vec::new();
        for line in text.lines() {
            let words = line.trim_start();
            let (mut depth, mut words) = (line.len() - words.len(), words);
            while let Some(item) = words.strip_prefix("- ") {
                depth += 2;
                words = item.trim_start();
            }
            let Some((key, value)) = words.split_once(':').filter(|_| !words.starts_with('#'))
            else {
                continue;
            };
            while above.last().is_some_and(|&(other, _)| other >= depth) {
                above.pop();
            }
            if above.len() < DEPTH {
                above.push((depth, key));
            }
            let value = value.split(" #").next().unwrap_or_default();
            read.field(&above, key, value.trim().trim_matches(['"', '\'']));
        }
        read
    }

    fn field(&mut self, above: &[(usize, &str)], key: &str, value: &str) {
        let is_below = |section: &str| above.iter().any(|&(_, key)| key == section);
        let is_about_reports = is_below("vulnerability-reporting") || is_below("security-contacts");
        match key {
            "email" | "email-contact" | "value"
                if is_about_reports && value.contains('@') && !value.contains('/') =>
            {
                self.mails.push(value.to_lowercase());
            }
            "bug-bounty-available" => self.bounty = value.parse().ok(),
            "pgp-key" => {
                let digits: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
                let is_hex = digits.bytes().all(|it| it.is_ascii_hexdigit());
                if is_hex && digits.len() == FINGERPRINT {
                    self.fingerprint = Some(digits.to_uppercase());
                }
            }
            _ => {}
        }
    }
}

/// Deeper lines are no fields that are read.
const DEPTH: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_versions_of_the_format_are_read() {
        let first = "security-contacts:\n- type: email\n  value: a@northwind.dev # us\nvulnerability-reporting:\n  email-contact: 'b@northwind.dev'\n  bug-bounty-available: false\n";
        let second = "repository:\n  core-team:\n    - email: c@northwind.dev\n  vulnerability-reporting:\n    contact:\n      name: Us\n      email: B@northwind.dev\n    pgp-key: 0123 4567 89AB CDEF 0123  4567 89ab cdef 0123 4567\n";
        let (first, second) = (Insights::read(first), Insights::read(second));
        assert_eq!(first.mails, ["a@northwind.dev", "b@northwind.dev"]);
        assert_eq!((first.bounty, second.bounty), (Some(false), None));
        assert_eq!(second.mails, ["b@northwind.dev"]);
        assert_eq!(second.fingerprint.as_deref(), Some("0123456789ABCDEF0123456789ABCDEF01234567"));
    }
}
