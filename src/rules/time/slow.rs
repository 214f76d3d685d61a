//! A first answer that comes late, and days of two kinds.

use super::due::{DAY, amount, is_firm};
use crate::lexicon::concept::Concept;
use crate::policy::{Policy, Timeline};
use crate::report::Stage;
use crate::rules::Findings;

/// The first answer may take more than two weeks.
///
/// # Why
///
/// After two weeks of silence most reporters think that nobody reads the
/// mailbox. The OpenSSF badge asks for an answer within 14 days; most policies
/// promise one within three working days.
///
/// # Bad
///
/// ```md
/// We acknowledge every report within 30 days.
///                             ^^^^^^^^^^^^^^ the first answer may take 30 days
/// ```
///
/// # Good
///
/// ```md
/// We acknowledge every report within 14 days.
/// ```
///
/// ```md
/// We acknowledge every report within 3 days. If we are on holidays, an answer
/// may take up to 30 days.
/// ```
pub(in crate::rules) fn ack_too_slow(policy: &Policy<'_>, findings: &mut Findings) {
    let times = || policy.times(Stage::Acknowledgement);
    if times().any(|it| !is_slow(it)) || policy.times(Stage::Assessment).any(|it| !is_slow(it)) {
        return;
    }
    if let Some(first) = times().find(|it| is_firm(it)) {
        let message = format!("the first answer may take {}", amount(policy, first));
        findings.add(findings.at(first.evidence.span, message));
    }
}

/// More than 14 days, or 10 on which people work.
fn is_slow(time: &Timeline) -> bool {
    let most = if time.business_days { 10 * DAY } else { 14 * DAY };
    time.max_hours.is_some_and(|it| u64::from(it) > most)
}

/// One stage is counted in days here and in business days there.
///
/// # Why
///
/// Whoever says "business days" once and "days" elsewhere for the same step
/// leaves open whether a weekend counts.
///
/// # Bad
///
/// ```md
/// - Critical: fixed within 5 business days
/// - High: fixed within 20 days
///               ^^^^^^^^^^^^^^ a fix is counted in days here and in business days elsewhere
/// ```
///
/// # Good
///
/// ```md
/// We answer within 2 business days. A fix follows within 30 days.
/// ```
///
/// ```md
/// - Critical: fixed within 48 hours
/// - High: fixed within 5 business days
/// ```
pub(in crate::rules) fn unit_or_trigger_ambiguous(policy: &Policy<'_>, findings: &mut Findings) {
    for (stage, what) in [
        (Stage::Acknowledgement, "the first answer"),
        (Stage::Assessment, "the assessment"),
        (Stage::Fix, "a fix"),
    ] {
        let in_days = |it: &&Timeline| {
            let words = policy.reading.of_leaf(it.evidence.block);
            !it.business_days && it.max_hours > Some(DAY as u32) && words.has(Concept::Day)
        };
        let business = policy.times(stage).find(|it| it.business_days);
        if let (Some(days), Some(business)) = (policy.times(stage).find(in_days), business)
            && days.evidence.block != business.evidence.block
        {
            let message = format!("{what} is counted in days here and in business days elsewhere");
            let finding = findings.at(days.evidence.span, message);
            findings.add(finding.related(business.evidence.span, "in business days"));
        }
    }
}
