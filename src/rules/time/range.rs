//! Ranges of days: steps that follow each other, and lower bounds.

use super::due::{DAY, amount, container, is_from_report};
use super::missing::is_told;
use crate::document::BlockId;
use crate::policy::{Policy, Timeline};
use crate::report::{Modality, Stage};
use crate::rules::Findings;

/// The days of the steps overlap, leave a gap, or never end.
///
/// # Why
///
/// "3-7 days" and then "7-14 days": on day 7 the reporter can expect either. And
/// "14+ days" for the last step promises nothing.
///
/// # Bad
///
/// ```md
/// | Time      | Step             |
/// | --------- | ---------------- |
/// | 0-2 days  | Acknowledgement  |
/// | 2-7 days  | Assessment       |
///   ^^^^^^^^ day 2 belongs to two steps
/// | 8-30 days | Fix              |
/// ```
///
/// # Good
///
/// ```md
/// | Time      | Step             |
/// | --------- | ---------------- |
/// | 0-2 days  | Acknowledgement  |
/// | 3-7 days  | Assessment       |
/// | 8-30 days | Fix              |
/// ```
///
/// ```md
/// - Critical: patched in 1-7 days
/// - High: patched in 7-30 days
/// - Medium: patched in 30-90 days
/// ```
pub(in crate::rules) fn range_gap_overlap(policy: &Policy<'_>, findings: &mut Findings) {
    for steps in sequences(policy) {
        let mut faults: Vec<(&Timeline, String)> = Vec::new();
        for pair in steps.windows(2) {
            if let [before, next] = pair
                && let Some(fault) = fault(before, next)
            {
                faults.push((next, fault));
            }
        }
        if let Some(last) = steps.last().filter(|it| it.max_hours.is_none()) {
            faults.push((last, "the last step has no end".to_owned()));
        }
        let mut faults = faults.into_iter();
        if let Some((first, message)) = faults.next() {
            let mut finding = findings.at(first.evidence.span, message);
            for (other, message) in faults {
                finding = finding.related(other.evidence.span, message);
            }
            findings.add(finding);
        }
    }
}

/// What is wrong between two steps.
fn fault(before: &Timeline, next: &Timeline) -> Option<String> {
    let (end, start) = (days(before.max_hours?), days(next.min_hours?));
    if start <= end {
        return Some(format!("day {start} belongs to two steps"));
    }
    (start > end + 1).then(|| format!("no step covers the days between {end} and {start}"))
}

fn days(hours: u32) -> u64 {
    u64::from(hours) / DAY
}

/// The runs of at least three ranges in one list or table, of which two meet:
/// they count the days of one report.
fn sequences<'p>(policy: &'p Policy<'_>) -> Vec<Vec<&'p Timeline>> {
    let mut runs: Vec<(Option<BlockId>, Vec<&Timeline>)> = Vec::new();
    let ranges = policy.timelines.iter().filter(|it| is_step(it));
    for time in ranges {
        let list = container(policy, time);
        match runs.last_mut() {
            Some((of, run)) if *of == list && list.is_some() && follows(run, time) => {
                run.push(time);
            }
            _ => runs.push((list, vec![time])),
        }
    }
    let meet = |pair: &[&Timeline]| {
        matches!(pair, [before, next] if before.max_hours.zip(next.min_hours).is_some_and(
            |(end, start)| start == end || days(start) == days(end) + 1
        ))
    };
    let is_run = |run: &Vec<&Timeline>| run.len() >= 3 && run.windows(2).any(meet);
    runs.into_iter().map(|(_, run)| run).filter(is_run).collect()
}

fn is_step(time: &Timeline) -> bool {
    is_told(time)
        && time.severity.is_none()
        && !time.recurring
        && is_from_report(time)
        && time.min_hours.is_some_and(|it| u64::from(it) % DAY == 0)
}

fn follows(run: &[&Timeline], time: &Timeline) -> bool {
    run.last().is_some_and(|it| {
        it.stage <= time.stage
            && it.min_hours <= time.min_hours
            && it.evidence.block != time.evidence.block
    })
}

/// The time of a fix has a lower bound.
///
/// # Why
///
/// "30-90 days" promises a fix in 90 days. That it takes at least 30 helps no
/// reporter, and reads as if nobody began before.
///
/// # Bad
///
/// ```md
/// - Critical: patched in 1-7 days
///                        ^^^^^^^^ the lower bound of 1-7 days promises nothing
/// - High: patched in 7-30 days
/// ```
///
/// # Good
///
/// ```md
/// - Critical: patched within 7 days
/// - High: patched within 30 days
/// ```
///
/// ```md
/// - Critical: we aim to patch in 1-7 days
/// - High: we aim to patch in 7-30 days
/// ```
pub(in crate::rules) fn range_lower_bound(policy: &Policy<'_>, findings: &mut Findings) {
    let is_range = |it: &&Timeline| {
        it.severity.is_some()
            && it.min_hours.is_some_and(|least| least > 0)
            && it.max_hours.is_some()
            && it.evidence.modality == Modality::Promise
    };
    let mut ranges = policy.times(Stage::Fix).filter(is_range);
    if let Some(first) = ranges.next() {
        let message = format!("the lower bound of {} promises nothing", amount(policy, first));
        let finding = findings.at(first.evidence.span, message);
        findings.add(finding.also_at(ranges.map(|it| &it.evidence)));
    }
}
