//! Times that are missing, vague, or at odds with each other.
//!
//! How prose becomes a time is the business of `policy::timeline`: a rule here
//! compares facts. Where two times cannot be told apart for certain, such as
//! two working days and 48 hours, nothing is reported.

mod binding;
mod conflict;
mod due;
mod missing;
mod order;
mod range;
mod slow;
mod target;
mod vague;

pub(in crate::rules) use binding::{internal_timeline_only, nonbinding_all};
pub(in crate::rules) use conflict::timeline_conflict;
pub(in crate::rules) use missing::{ack_time_missing, update_cadence_missing};
pub(in crate::rules) use order::{severity_inversion, stage_order};
pub(in crate::rules) use range::{range_gap_overlap, range_lower_bound};
pub(in crate::rules) use slow::{ack_too_slow, unit_or_trigger_ambiguous};
pub(in crate::rules) use target::{fix_target_by_severity_missing, fix_target_missing};
pub(in crate::rules) use vague::time_vague;

#[cfg(test)]
mod tests {
    use crate::{Options, Profile, check};

    /// What the rules of this family find, in text order.
    fn found(text: &str) -> Vec<String> {
        let options = Options { profile: Profile::Strict, ..Options::default() };
        let wrong = ["timeline-conflict", "stage-order", "severity-inversion", "range-gap-overlap"];
        let all = check(text, &options).findings.into_iter();
        let all = all.filter(|it| wrong.contains(&it.rule.as_ref()));
        all.map(|it| format!("{}: {}", it.rule, it.message)).collect()
    }

    #[test]
    fn what_may_be_the_same_is_no_conflict() {
        for (one, other) in [
            ("within 48 hours", "within 2 days"),
            ("within 2 business days", "within 4 days"),
            ("within 30 days", "within one month"),
            ("within 7 days", "in 3-5 days"),
            ("in 1-7 days", "in 2-5 days"),
        ] {
            let text = format!(
                "We acknowledge your mail {one}.\n\n## Times\n\n- Acknowledgement: {other}\n"
            );
            assert_eq!(found(&text), [""; 0], "{text}");
        }
    }

    #[test]
    fn what_holds_only_sometimes_is_no_conflict() {
        for other in [
            "If the team is on holidays, we acknowledge within 10 days.",
            "We acknowledge within 10 days for older releases.",
            "## For customers\n\nWe acknowledge within 10 days.",
            "We do not acknowledge within 10 days.",
            "<!-- We acknowledge within 10 days. -->",
        ] {
            let text = format!("We acknowledge your mail within 2 days.\n\n{other}\n");
            assert_eq!(found(&text), [""; 0], "{text}");
        }
    }

    #[test]
    fn each_cause_is_one_finding() {
        let text = "We assess reports within 10 business days.\n\n- Critical: patched within 24 hours\n- High: patched within 3 days\n- Low: patched within 90 days\n";
        let message = "stage-order: a fix for critical flaws is due in 24 hours, but the assessment may take 10 business days";
        assert_eq!(found(text), [message]);
        let text = "- Critical: patched within 90 days\n- High: patched within 30 days\n- Medium: patched within 7 days\n";
        let message = "severity-inversion: a fix for critical flaws may take 90 days, one for high flaws only 30 days";
        assert_eq!(found(text).first().map(String::as_str), Some(message));
    }

    #[test]
    fn a_conflict_can_be_levelled() {
        let text = "We acknowledge reports within 2 days.\n\n## Times\n\n- Acknowledgement: within 14 days\n";
        let report = check(text, &Options::default());
        let clash = report.findings.iter().find(|it| it.rule == "timeline-conflict");
        let fix = clash.and_then(|it| it.fix.as_ref());
        let edits = fix.map_or(&[][..], |it| &it.edits);
        let texts: Vec<&str> = edits.iter().map(|it| it.new_text.as_str()).collect();
        assert_eq!(texts, ["2 days"]);
        assert!(fix.is_some_and(|it| !it.safe));
    }

    #[test]
    fn a_gap_between_steps_is_told() {
        let text = "| Time | Step |\n|-|-|\n| 0-2 days | Acknowledgement |\n| 3-7 days | Assessment |\n| 14-30 days | Fix |\n";
        assert_eq!(found(text), ["range-gap-overlap: no step covers the days between 7 and 14"]);
    }
}
