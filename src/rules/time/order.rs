//! What comes first must be due first: the steps, and the worst flaws.

use super::due::{
    amount, around, container, due, is_firm, is_from_report, rating, subject, surely_before,
};
use crate::document::BlockId;
use crate::lexicon::concept::Concept;
use crate::policy::{Policy, Timeline};
use crate::report::{Rating, Stage};
use crate::rules::Findings;

/// A later stage is due before an earlier one.
///
/// # Why
///
/// A fix cannot come before the assessment, so one of the two times is wrong,
/// and the reporter cannot know which.
///
/// # Bad
///
/// ```md
/// We assess your report within 5 business days.
/// Fixes are released within 72 hours.
///                    ^^^^^^^^^^^^^^^ a fix is due in 72 hours, but the assessment may take 5 business days
/// ```
///
/// ```md
/// We answer within 3 days.
///
/// - Critical: patched immediately
///                     ^^^^^^^^^^^ a fix for critical flaws is due at once, but the first answer may take 3 days
/// - Low: patched within 30 days
/// ```
///
/// # Good
///
/// ```md
/// We assess your report within 5 business days.
/// Fixes are released within 30 days.
/// ```
///
/// ```md
/// We assess your report within 5 business days.
/// Critical flaws are fixed within 7 days.
/// ```
///
/// ```md
/// We assess your report within 5 business days, and fix critical flaws within
/// 2 days after confirmation.
/// ```
pub(in crate::rules) fn stage_order(policy: &Policy<'_>, findings: &mut Findings) {
    let earlier = [Stage::Acknowledgement, Stage::Assessment].map(|it| Fastest::of(policy, it));
    let mut found: Vec<(&Timeline, Vec<&Timeline>)> = Vec::new();
    let later = policy.timelines.iter().filter(|it| {
        matches!(it.stage, Stage::Assessment | Stage::Fix)
            && super::missing::is_told(it)
            && is_counted(policy, it)
    });
    for time in later {
        let before = earlier.iter().filter_map(|it| it.find(time.severity));
        let mut slowest: Option<&Timeline> = None;
        for it in before.filter(|it| it.stage < time.stage && surely_before(time, it)) {
            if slowest.is_none_or(|other| surely_before(other, it)) {
                slowest = Some(it);
            }
        }
        let Some(slowest) = slowest else { continue };
        match found.iter_mut().find(|(it, _)| std::ptr::eq(*it, slowest)) {
            Some((_, others)) => others.push(time),
            None => found.push((slowest, vec![time])),
        }
    }
    for (slow, times) in found {
        let Some((&first, others)) = times.split_first() else { continue };
        let (due, may_take) = (due(policy, first), amount(policy, slow));
        let message =
            format!("{} is {due}, but {} may take {may_take}", subject(first), subject(slow));
        let finding = findings
            .at(first.evidence.span, message)
            .related(slow.evidence.span, "the earlier stage");
        findings.add(finding.also_at(others.iter().map(|it| &it.evidence)));
    }
}

/// Whether a time is counted from the report, for every report.
fn is_counted(policy: &Policy<'_>, time: &Timeline) -> bool {
    const LATER: &[Concept] = &[Concept::Condition, Concept::Additional];
    is_firm(time)
        && is_from_report(time)
        && time.max_hours.is_some()
        && !around(policy, time).has_any(LATER)
        && !is_from_lead(policy, time)
}

/// "Targets from confirmation:" above a list.
fn is_from_lead(policy: &Policy<'_>, time: &Timeline) -> bool {
    let first = policy.reading.sentences_of(time.evidence.block).first();
    let lead = first.and_then(|it| policy.reading.lead_of(it));
    lead.is_some_and(|it| it.concepts.has(Concept::After))
}

/// The fastest time of a stage, for all and by severity.
struct Fastest<'p>([Option<&'p Timeline>; 5]);

impl<'p> Fastest<'p> {
    fn of(policy: &'p Policy<'_>, stage: Stage) -> Self {
        let mut all = Self([None; 5]);
        for time in policy.times(stage).filter(|it| is_counted(policy, it)) {
            if let Some(place) = all.0.get_mut(index(time.severity))
                && place.is_none_or(|it| surely_before(time, it))
            {
                *place = Some(time);
            }
        }
        all
    }

    /// The one for a severity, else the one for all.
    fn find(&self, severity: Option<Rating>) -> Option<&'p Timeline> {
        let of = |severity| self.0.get(index(severity)).copied().flatten();
        of(severity).or_else(|| of(None))
    }
}

fn index(severity: Option<Rating>) -> usize {
    severity.map_or(4, |it| it as usize)
}

/// A worse flaw gets more time than a lesser one.
///
/// # Why
///
/// The numbers were swapped, most likely, and whoever plans by them is wrong in
/// both directions.
///
/// # Bad
///
/// ```md
/// - Critical: patched within 30 days
///                     ^^^^^^^^^^^^^^ a fix for critical flaws may take 30 days, one for high flaws only 7 days
/// - High: patched within 7 days
/// ```
///
/// # Good
///
/// ```md
/// - Critical: patched within 7 days
/// - High: patched within 30 days
/// - Low: patched with the next release
/// ```
///
/// ```md
/// - Critical: patched within 7 days
/// - High: patched within 5 business days
/// ```
pub(in crate::rules) fn severity_inversion(policy: &Policy<'_>, findings: &mut Findings) {
    for stage in [Stage::Acknowledgement, Stage::Assessment, Stage::Fix] {
        let mut place: Option<(usize, Option<BlockId>)> = None;
        let mut seen: [Option<&Timeline>; 4] = [None; 4];
        for time in policy.times(stage).filter(|it| is_counted(policy, it)) {
            let Some(severity) = time.severity else { continue };
            let section =
                policy.document.blocks.get(time.evidence.block).map_or(0, |it| it.section);
            let here = Some((section, container(policy, time)));
            if place != here {
                (place, seen) = (here, [None; 4]);
            }
            let clash = seen.iter().flatten().find_map(|&other| inverted(time, other));
            if let Some((worse, lesser)) = clash {
                let message = format!(
                    "{} may take {}, one for {} flaws only {}",
                    subject(worse),
                    amount(policy, worse),
                    lesser.severity.map_or("", rating),
                    amount(policy, lesser),
                );
                let finding = findings.at(worse.evidence.span, message);
                findings.add(finding.related(lesser.evidence.span, "the lesser flaw"));
                (place, seen) = (None, [None; 4]);
            } else if let Some(slot) = seen.get_mut(severity as usize) {
                *slot = slot.or(Some(time));
            }
        }
    }
}

/// The worse flaw and the lesser one, where the worse certainly gets more time.
fn inverted<'p>(one: &'p Timeline, other: &'p Timeline) -> Option<(&'p Timeline, &'p Timeline)> {
    let (worse, lesser) = if one.severity < other.severity { (one, other) } else { (other, one) };
    (worse.severity != lesser.severity && surely_before(lesser, worse)).then_some((worse, lesser))
}
