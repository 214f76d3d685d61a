//! One promise with two numbers.

use super::due::{amount, around, container, is_firm, subject, surely_before};
use crate::lexicon::concept::Concept;
use crate::policy::{Policy, Timeline};
use crate::report::{Rating, Stage, Trigger};
use crate::rules::{Findings, Repair};
use crate::text::Span;

/// Two places give different times for the same.
///
/// # Why
///
/// A reporter cannot tell which of the two holds, and relies on the shorter one
/// while the team works towards the longer.
///
/// # Bad
///
/// ```md
/// We acknowledge reports within 2 days.
///
/// ## Service levels
///
/// - Acknowledgement: within 5 days
///                    ^^^^^^^^^^^^^ the first answer is due in 5 days here and in 2 days elsewhere
/// ```
///
/// ```md
/// ## Fixes
///
/// - High: patched in 7-30 days
///
/// ## Updates
///
/// - High: patched in 5 days
///                    ^^^^^^ a fix for high flaws is due in 5 days here and in 7-30 days elsewhere
/// ```
///
/// # Good
///
/// ```md
/// We acknowledge reports within 48 hours.
///
/// ## Service levels
///
/// - Acknowledgement: 0-2 days
/// - Fix: 30 days
/// ```
///
/// ```md
/// We acknowledge reports within 5 business days.
///
/// ## Service levels
///
/// - Acknowledgement: 7 days
/// ```
///
/// ```md
/// We acknowledge reports within 2 days. A fix is released within 30 days.
///
/// ## Older releases
///
/// A fix is released within 90 days.
/// ```
///
/// # Fix
///
/// The second place can be made to say what the first says.
pub(in crate::rules) fn timeline_conflict(policy: &Policy<'_>, findings: &mut Findings) {
    for stage in [
        Stage::Acknowledgement,
        Stage::Assessment,
        Stage::StatusUpdate,
        Stage::Fix,
        Stage::Disclosure,
    ] {
        for severity in SEVERITIES {
            let same = policy.times(stage).filter(|it| it.severity == severity);
            let clashes = clashes(policy, same);
            let Some((&(first, second), others)) = clashes.split_first() else { continue };
            let message = format!(
                "{} is due {} here and {} elsewhere",
                subject(second),
                when(policy, second),
                when(policy, first),
            );
            let finding = findings.at(second.evidence.span, message);
            let finding = finding.related(first.evidence.span, when(policy, first));
            let finding = finding.also_at(others.iter().map(|&(_, it)| &it.evidence));
            findings.add(finding.repaired_by(level(policy, first, second)));
        }
    }
}

const SEVERITIES: [Option<Rating>; 5] =
    [None, Some(Rating::Critical), Some(Rating::High), Some(Rating::Medium), Some(Rating::Low)];

/// How many places are told at most.
const MOST: usize = 8;

/// Each time that clashes with the first.
fn clashes<'p>(
    policy: &Policy<'_>,
    times: impl Iterator<Item = &'p Timeline>,
) -> Vec<(&'p Timeline, &'p Timeline)> {
    let mut times = times.filter(|it| is_comparable(policy, it));
    let Some(first) = times.next() else { return Vec::new() };
    let list = container(policy, first);
    // Two lines of one list are two steps, or two products.
    let is_apart = |it: &&Timeline| {
        it.evidence.block != first.evidence.block
            && (list.is_none() || container(policy, it) != list)
    };
    let clash = |it: &&Timeline| is_same_thing(first, it) && differ(policy, first, it);
    times.filter(clash).filter(is_apart).map(|it| (first, it)).take(MOST).collect()
}

/// Whether a time holds for every report and every version.
fn is_comparable(policy: &Policy<'_>, time: &Timeline) -> bool {
    let section = policy.document.blocks.get(time.evidence.block).map_or(0, |it| it.section);
    is_firm(time)
        && (time.recurring || time.stage != Stage::StatusUpdate)
        && !around(policy, time).has_any(SOME)
        && !policy.reading.of_headings(section).has_any(OTHERS)
}

/// What says that a time holds only sometimes.
const SOME: &[Concept] = &[
    Concept::Condition,
    Concept::SomeVersion,
    Concept::NoAnswer,
    Concept::OtherSeverity,
    Concept::Possible,
    Concept::Additional,
    Concept::Unsupported,
    Concept::InsteadOf,
    Concept::User,
    Concept::Dependency,
];

/// What says that a section is about some versions, or about others than reporters.
const OTHERS: &[Concept] = &[
    Concept::SomeVersion,
    Concept::Unsupported,
    Concept::User,
    Concept::Contributor,
    Concept::Bounty,
    Concept::Dependency,
];

fn is_same_thing(first: &Timeline, second: &Timeline) -> bool {
    let from = |it: &Timeline| match it.trigger {
        Some(Trigger::Report) => None,
        other => other,
    };
    first.recurring == second.recurring && from(first) == from(second)
}

/// Whether both cannot hold: "48 hours" and "0-2 days" can.
fn differ(policy: &Policy<'_>, first: &Timeline, second: &Timeline) -> bool {
    match (first.max_hours, second.max_hours) {
        (Some(_), Some(_)) => {
            let (short, long) = if surely_before(first, second) {
                (first, second)
            } else if surely_before(second, first) {
                (second, first)
            } else {
                return false;
            };
            // "3-5 days" lies within "7 days".
            short.min_hours.is_none_or(|least| long.min_hours > Some(least))
        }
        (None, None) => {
            let said = |it: &Timeline| {
                let concepts = policy.reading.of_leaf(it.evidence.block);
                (concepts.has(Concept::BestEffort), concepts.has(Concept::NextRelease))
            };
            let (first, second) = (said(first), said(second));
            first != second && first.0 != first.1 && second.0 != second.1
        }
        _ => false,
    }
}

/// "in 7 days", "at once", "as next release".
fn when(policy: &Policy<'_>, time: &Timeline) -> String {
    match (time.max_hours, time.min_hours) {
        (None, None) => {
            let words = policy.document.text.get(time.evidence.span).to_lowercase();
            format!("as \u{201c}{words}\u{201d}")
        }
        (Some(0), _) => "at once".to_owned(),
        _ => format!("in {}", amount(policy, time)),
    }
}

/// Makes the second place say what the first says, where both are a number and
/// a unit.
fn level(policy: &Policy<'_>, first: &Timeline, second: &Timeline) -> Option<Repair> {
    let (_, wanted) = plain(policy, first)?;
    let (place, found) = plain(policy, second)?;
    let title = format!("Say \u{201c}{wanted}\u{201d} instead of \u{201c}{found}\u{201d}");
    Some(Repair { title: title.into(), safe: false, edits: vec![(place, wanted.to_owned())] })
}

/// "7 days" at the end of a time, and where it stands.
fn plain<'p>(policy: &'p Policy<'_>, time: &Timeline) -> Option<(Span, &'p str)> {
    let span = time.evidence.span;
    let text = policy.document.text.get(span);
    let at = text.find(|c: char| c.is_ascii_digit()).filter(|_| time.min_hours.is_none())?;
    let (_, words) = text.split_at_checked(at)?;
    let unit = words.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
    let is_plain = unit.chars().all(|c| c.is_ascii_alphabetic() || c == ' ') && !unit.is_empty();
    let place = Span::new(span.start as usize + at, span.end as usize);
    is_plain.then_some((place, words))
}
