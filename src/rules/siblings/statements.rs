//! What a file for users or contributors says of vulnerabilities.

use super::{name, read};
use crate::document::BlockId;
use crate::lexicon::concept::Concept;
use crate::policy::statement::PUBLIC_REPORT;
use crate::policy::{Contact, Policy, Statement, Timeline};
use crate::report::{Stage, StatementKind};
use crate::rules::Findings;

/// Another file of the repository tells reporters something else.
///
/// # Why
///
/// A reporter may find that file first. Where it names another address, another
/// time or a public issue, the report goes astray, or into the open.
///
/// # Bad
///
/// ```md file=CONTRIBUTING.md
/// # Contributing
///
/// Please report security vulnerabilities in the public issue tracker.
/// ```
///
/// ```md
/// Mail security@northwind.dev.
///
/// Please do not report security vulnerabilities through public issues.
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ public reports are ruled out here, but CONTRIBUTING.md invites them
/// ```
///
/// ```md file=SUPPORT.md
/// Report vulnerabilities to help@northwind.dev. We reply to security reports within 24 hours.
/// ```
///
/// ```md
/// Mail security@northwind.dev.
///      ^^^^^^^^^^^^^^^^^^^^^^ reports go to security@northwind.dev here, and to help@northwind.dev in SUPPORT.md
///
/// We acknowledge your report within 5 days.
///                            ^^^^^^^^^^^^^ the first answer comes within 5 days here, and within 1 day in SUPPORT.md
/// ```
///
/// # Good
///
/// ```md file=CONTRIBUTING.md
/// Please report bugs in the issue tracker, and vulnerabilities to security@northwind.dev.
///
/// Write to conduct@northwind.dev if somebody is unfriendly.
/// ```
///
/// ```md
/// Mail security@northwind.dev.
///
/// Please do not report vulnerabilities through public issues.
/// ```
///
/// ```md file=SUPPORT.md
/// We answer questions within 14 days. Write to help@northwind.dev.
/// ```
///
/// ```md
/// Mail security@northwind.dev. We acknowledge your report within 2 days.
/// ```
pub(in crate::rules) fn sibling_conflict(policy: &Policy<'_>, findings: &mut Findings) {
    for sibling in policy.context.siblings.iter().filter(|it| speaks_to_people(&it.path)) {
        let (other, path) = (read(sibling), &sibling.path);
        if let Some(own) = invites(policy, &other) {
            let message = format!("public reports are ruled out here, but {path} invites them");
            findings.add(findings.at(own.evidence.span, message));
        }
        if let Some((own, there)) = contacts(policy, &other) {
            let (here, there) = (&own.value, &there.value);
            let message = format!("reports go to {here} here, and to {there} in {path}");
            findings.add(findings.at(own.evidence.span, message));
        }
        if let Some((own, there)) = times(policy, &other) {
            let (here, there) = (time(own), time(there));
            let message =
                format!("the first answer comes within {here} here, and within {there} in {path}");
            findings.add(findings.at(own.evidence.span, message));
        }
    }
}

/// Whether users and contributors read a file.
fn speaks_to_people(path: &str) -> bool {
    let name = name(path);
    let stem = name.split('.').next().unwrap_or_default();
    // The words of a form in YAML stand between its fields.
    let is_form = matches!(name.rsplit('.').next(), Some("yml" | "yaml"));
    matches!(stem, "support" | "contributing" | "readme")
        || (path.to_lowercase().contains("issue_template") && !is_form)
}

/// Whether a leaf of another file is about flaws: most of the file is not.
fn is_about_flaws(other: &Policy<'_>, leaf: BlockId) -> bool {
    const FLAWS: &[Concept] = &[Concept::Vulnerability, Concept::Security];
    let section = other.document.blocks.get(leaf).map_or(0, |it| it.section);
    other.reading.of_leaf(leaf).has_any(FLAWS) || other.reading.of_heading(section).has_any(FLAWS)
}

/// What rules a public report out, if the other file asks for one.
fn invites<'p>(policy: &'p Policy<'_>, other: &Policy<'_>) -> Option<&'p Statement> {
    let forbids = |it: &&Statement| it.value == PUBLIC_REPORT && it.evidence.is_said();
    let own = policy.statements_about(StatementKind::Prohibition).find(forbids)?;
    let asks = |it: &Statement| {
        it.evidence.is_said()
            && other.reading.of_leaf(it.evidence.block).has(Concept::Vulnerability)
    };
    other.statements_about(StatementKind::PublicInvitation).any(asks).then_some(own)
}

/// The address of each file, if the other one names one for flaws that is not
/// in the policy.
fn contacts<'p, 'o>(
    policy: &'p Policy<'_>,
    other: &'o Policy<'_>,
) -> Option<(&'p Contact, &'o Contact)> {
    let own = super::mails(policy).next()?;
    let mut there = super::mails(other).filter(|it| is_about_flaws(other, it.evidence.block));
    let first = there.next()?;
    let is_known = |it: &Contact| policy.contacts.iter().any(|own| own.value == it.value);
    (!is_known(first) && !there.take(NEAR).any(is_known)).then_some((own, first))
}

/// The time of each file to the first answer, if no two of them agree.
fn times<'p, 'o>(
    policy: &'p Policy<'_>,
    other: &'o Policy<'_>,
) -> Option<(&'p Timeline, &'o Timeline)> {
    let is_number = |it: &&Timeline| it.max_hours.is_some() && it.severity.is_none();
    let own = policy.times(Stage::Acknowledgement).find(is_number)?;
    let mut there = other
        .times(Stage::Acknowledgement)
        .filter(is_number)
        .filter(|it| is_about_flaws(other, it.evidence.block));
    let first = there.next()?;
    let is_same = |there: &Timeline| {
        policy.times(Stage::Acknowledgement).take(NEAR).any(|it| it.max_hours == there.max_hours)
    };
    (!is_same(first) && !there.take(NEAR).any(is_same)).then_some((own, first))
}

/// So many addresses or times are compared: a policy states a few.
const NEAR: usize = 16;

fn time(timeline: &Timeline) -> String {
    let hours = timeline.max_hours.unwrap_or_default();
    let (count, unit) = match hours {
        24.. if hours.is_multiple_of(24) && timeline.business_days => (hours / 24, "business day"),
        24.. if hours.is_multiple_of(24) => (hours / 24, "day"),
        _ => (hours, "hour"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural}")
}
