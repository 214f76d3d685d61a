//! When something is due, compared and in words.

use crate::document::{BlockId, Kind};
use crate::policy::reading::{ConceptSet, Sentence};
use crate::policy::{Policy, Timeline};
use crate::report::{Modality, Rating, Stage, Trigger};
use crate::text::slice;

/// The hours that a time may take at least and at most: five business days are
/// seven on the calendar, and more around holidays.
fn bounds(time: &Timeline) -> Option<(u64, u64)> {
    let hours = u64::from(time.max_hours?);
    let on_calendar = if time.business_days { hours * 7 / 5 + 3 * DAY } else { hours };
    Some((hours, on_calendar))
}

/// Whether the later limit of one time certainly lies before that of another:
/// four weeks and a month are the same.
pub(super) fn surely_before(first: &Timeline, second: &Timeline) -> bool {
    let (Some(first_bounds), Some(second_bounds)) = (bounds(first), bounds(second)) else {
        return false;
    };
    let same_days = first.business_days == second.business_days;
    let latest = if same_days { first_bounds.0 } else { first_bounds.1 };
    latest * 10 < second_bounds.0 * 9
}

/// Whether a time holds for every report, not only in some cases.
pub(super) fn is_firm(time: &Timeline) -> bool {
    !matches!(time.evidence.modality, Modality::Conditional | Modality::Suggestion)
}

/// Whether a time is counted from the report, as far as is said.
pub(super) fn is_from_report(time: &Timeline) -> bool {
    matches!(time.trigger, None | Some(Trigger::Report))
}

/// The words of a time without what leads them in: "5 business days".
pub(super) fn amount(policy: &Policy<'_>, time: &Timeline) -> String {
    if time.max_hours == Some(0) {
        return "at once".to_owned();
    }
    let text = policy.document.text.get(time.evidence.span);
    let digits = text.find(|c: char| c.is_ascii_digit());
    let words = digits.map_or("", |at| slice(text, at, text.len()));
    let is_plain = words.chars().all(|c| c.is_ascii_alphanumeric() || " -/.\u{2013}".contains(c));
    if is_plain && words.contains(|c: char| c.is_ascii_alphabetic()) {
        return words.to_owned();
    }
    time.max_hours.map_or_else(|| text.to_owned(), |hours| in_units(hours, time.business_days))
}

/// Hours in the unit in which people would say them.
fn in_units(hours: u32, business_days: bool) -> String {
    let (count, unit) = match u64::from(hours) {
        it if it % DAY != 0 || it == DAY => (it, "hour"),
        it => (it / DAY, if business_days { "business day" } else { "day" }),
    };
    let ending = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{ending}")
}

/// What is due: "a fix for critical flaws".
pub(super) fn subject(time: &Timeline) -> String {
    let what = match time.stage {
        Stage::Acknowledgement => "the first answer",
        Stage::Assessment => "the assessment",
        Stage::StatusUpdate => "an update",
        Stage::Fix => "a fix",
        Stage::Disclosure => "the disclosure",
        Stage::Escalation => "the escalation",
        Stage::TeamAssembly => "gathering the team",
        Stage::AdvanceNotice => "the advance notice",
        Stage::Retrospective => "the retrospective",
    };
    match time.severity {
        Some(severity) => format!("{what} for {} flaws", rating(severity)),
        None => what.to_owned(),
    }
}

pub(super) const fn rating(rating: Rating) -> &'static str {
    rating.as_str()
}

/// "due in 72 hours", "due at once".
pub(super) fn due(policy: &Policy<'_>, time: &Timeline) -> String {
    match time.max_hours {
        Some(0) => "due at once".to_owned(),
        _ => format!("due in {}", amount(policy, time)),
    }
}

/// What the sentence of a time speaks of, with the one that introduces it.
pub(super) fn around(policy: &Policy<'_>, time: &Timeline) -> ConceptSet {
    let (reading, prose) = (&policy.reading, &policy.document.prose);
    let sentences = reading.sentences_of(time.evidence.block);
    let behind = sentences
        .partition_point(|it: &Sentence| prose.source(it.words).start <= time.evidence.span.start);
    let own = behind.checked_sub(1).and_then(|at| sentences.get(at));
    let lead = own.and_then(|it| reading.lead_of(it));
    let concepts = own.map_or(ConceptSet::default(), |it| it.concepts);
    concepts.with(lead.map_or(ConceptSet::default(), |it| it.concepts))
}

/// The list or the table in which a time stands.
pub(super) fn container(policy: &Policy<'_>, time: &Timeline) -> Option<BlockId> {
    let mut next = Some(time.evidence.block);
    for _ in 0..4 {
        let id = next?;
        let block = policy.document.blocks.get(id)?;
        if matches!(block.kind, Kind::List { .. } | Kind::Table) {
            return Some(id);
        }
        next = block.parent;
    }
    None
}

/// The hours of a day.
pub(super) const DAY: u64 = 24;
