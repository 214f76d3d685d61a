//! What is said of a clause, and the words for it.

use crate::policy::{Contact, Evidence, Policy, Timeline};
use crate::report::{ContactKind, Stage, StatementKind, Verdict};
use crate::text::Span;

/// What is said of a clause.
#[derive(Clone, Debug)]
pub(super) struct Judgement {
    pub(super) verdict: Verdict,
    pub(super) because: String,
    pub(super) evidence: Vec<Span>,
}

/// How many places prove a verdict; more prove no more.
const PLACES: usize = 6;

impl Judgement {
    fn new(verdict: Verdict, because: impl Into<String>) -> Self {
        Self { verdict, because: because.into(), evidence: Vec::new() }
    }

    /// With the words that decide.
    pub(super) fn shown_by<'e>(mut self, evidence: impl IntoIterator<Item = &'e Evidence>) -> Self {
        let more = evidence.into_iter().map(|it| it.span);
        self.evidence.extend(more.take(PLACES));
        self
    }

    /// What is missing here may stand in the document that this one points to;
    /// what is wrong here is wrong all the same.
    pub(super) fn or_delegated(self, policy: &Policy<'_>) -> Self {
        if self.verdict != Verdict::Unmet || !self.evidence.is_empty() {
            return self;
        }
        let Some(other) = policy.said(StatementKind::Delegation).next() else { return self };
        let because = match other.value.as_str() {
            "" => "another document decides".to_owned(),
            target => format!("another document decides: {target}"),
        };
        Self::new(Verdict::Delegated, because).shown_by([&other.evidence])
    }
}

/// The text fulfils it.
pub(super) fn met(because: impl Into<String>) -> Judgement {
    Judgement::new(Verdict::Met, because)
}

/// The text fulfils a part of it, or only promises what practice must prove.
pub(super) fn partial(because: impl Into<String>) -> Judgement {
    Judgement::new(Verdict::Partial, because)
}

/// The text does not fulfil it.
pub(super) fn unmet(because: impl Into<String>) -> Judgement {
    Judgement::new(Verdict::Unmet, because)
}

/// The text cannot tell.
pub(super) fn unknown(because: impl Into<String>) -> Judgement {
    Judgement::new(Verdict::Unknown, because)
}

/// Another document decides.
pub(super) fn delegated(because: impl Into<String>) -> Judgement {
    Judgement::new(Verdict::Delegated, because)
}

/// It does not concern this policy.
pub(super) fn not_applicable(because: impl Into<String>) -> Judgement {
    Judgement::new(Verdict::NotApplicable, because)
}

/// "48 hours", "5 business days"; for a time without an end "no fixed time".
pub(super) fn amount(time: &Timeline) -> String {
    match time.max_hours {
        None => "no fixed time".to_owned(),
        Some(0) => "no time at all".to_owned(),
        Some(hours) if time.business_days && hours % 24 == 0 => counted(hours / 24, "business day"),
        Some(hours) if hours <= 72 || hours % 24 != 0 => counted(hours, "hour"),
        Some(hours) => counted(hours / 24, "day"),
    }
}

/// "2 days", and hours only for less than one.
pub(super) fn days(time: &Timeline) -> String {
    match time.max_hours {
        Some(hours) if hours >= 24 => {
            let unit = if time.business_days { "business day" } else { "day" };
            counted(hours.div_ceil(24), unit)
        }
        _ => amount(time),
    }
}

/// The end of a time in hours of the calendar: five days of work are a week.
pub(super) fn calendar_hours(time: &Timeline) -> Option<u32> {
    let hours = time.max_hours?;
    Some(if time.business_days { hours.saturating_mul(7).div_ceil(5) } else { hours })
}

fn counted(count: u32, unit: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural}")
}

/// "reports are acknowledged within 48 hours"
pub(super) fn promise(time: &Timeline) -> String {
    if time.stage == Stage::Disclosure {
        return format!("the time until disclosure is {}", amount(time));
    }
    let what = match time.stage {
        Stage::Acknowledgement => "reports are acknowledged",
        Stage::Assessment => "reports are assessed",
        Stage::StatusUpdate => "the reporter hears news",
        Stage::Fix => "fixes are due",
        Stage::Disclosure => "details become public",
        Stage::Escalation => "the reporter may turn to somebody else",
        Stage::TeamAssembly => "the team gathers",
        Stage::AdvanceNotice => "distributors hear of it",
        Stage::Retrospective => "the team looks back",
    };
    format!("{what} within {}", amount(time))
}

/// How much of an address a sentence names, in bytes.
const LONG: usize = 72;

/// A channel as a sentence names it.
pub(super) fn name(contact: &Contact) -> String {
    if !contact.value.is_empty() {
        let end = crate::text::floor_char_boundary(&contact.value, LONG);
        let cut = if end < contact.value.len() { "…" } else { "" };
        return format!("{}{cut}", crate::text::slice(&contact.value, 0, end));
    }
    let name = match contact.kind {
        ContactKind::Email | ContactKind::MailingList => "an e-mail address",
        ContactKind::GithubPrivateReport => "GitHub's private reporting",
        ContactKind::GitlabConfidentialIssue => "a confidential issue",
        ContactKind::BountyPlatform => "a bounty platform",
        ContactKind::WebForm => "a form",
        ContactKind::PrivateTracker => "a private tracker",
        ContactKind::Chat => "a chat",
        ContactKind::Social => "a social network",
        ContactKind::Phone => "a telephone",
        ContactKind::ThirdPartyCoordinator => "a coordinator",
    };
    name.to_owned()
}

/// "a" or "a and 2 more": first the one that the policy prefers.
pub(super) fn names(contacts: &[&Contact]) -> Option<String> {
    let has_address = |it: &&&Contact| (it.value.is_empty(), it.rank);
    let first = name(contacts.iter().min_by_key(has_address)?);
    Some(match contacts.len() {
        1 => first,
        all => format!("{first} and {} more", all - 1),
    })
}
