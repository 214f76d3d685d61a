//! What a policy gets points for.

use super::{Criterion, Measured, Question};
use crate::lexicon::concept::Concept;
use crate::policy::{Contact, Policy, Timeline};
use crate::report::{ContactKind, Modality, Stage, StatementKind};

const fn criterion(
    id: &'static str,
    max: u8,
    title: &'static str,
    measure: fn(&Policy<'_>) -> Measured,
) -> Criterion {
    Criterion { id, title, max, measure }
}

pub(super) const QUESTIONS: &[Question] = &[
    Question {
        id: "reach",
        title: "Whom do I reach privately?",
        criteria: &[
            criterion(
                "private-channel",
                34,
                "A private channel with its address or link; 30 where it is named without one, 20 where it is there only in some cases or a chat, 12 where it is an issue that asks to be contacted or another document that names it",
                private_channel,
            ),
            criterion("second-channel", 3, "Another private channel", second_channel),
            criterion(
                "no-public-report",
                5,
                "Not to report or disclose in public",
                no_public_report,
            ),
            criterion(
                "confidential",
                3,
                "A way that nobody reads on the way: a form, private reporting, a key",
                confidential,
            ),
        ],
    },
    Question {
        id: "contents",
        title: "What do I send?",
        criteria: &[criterion(
            "report-contents",
            9,
            "What a report should hold; 6 where only one thing is named",
            report_contents,
        )],
    },
    Question {
        id: "times",
        title: "What happens when?",
        criteria: &[
            criterion(
                "acknowledgement",
                8,
                "When the reporter first hears back: 8 within a week, 6 within 14 days, 3 later, 1 without a number",
                acknowledgement,
            ),
            criterion("assessment", 3, "When the report is judged; 1 without a number", |it| {
                stage(it, Stage::Assessment, 3, "the report is judged")
            }),
            criterion(
                "updates",
                3,
                "How often the reporter hears more; 1 without a number",
                |it| stage(it, Stage::StatusUpdate, 3, "the reporter hears more"),
            ),
            criterion("fix", 4, "By when it is fixed; 1 without a number", |it| {
                stage(it, Stage::Fix, 4, "it is fixed")
            }),
        ],
    },
    Question {
        id: "safety",
        title: "Am I safe, and what do I get?",
        criteria: &[
            criterion(
                "safe-harbor",
                5,
                "A promise not to take legal action, or that research is authorized",
                |it| {
                    said(
                        it,
                        StatementKind::SafeHarbor,
                        5,
                        ["gives a safe harbor for research", "no word on legal safety"],
                    )
                },
            ),
            criterion("credit", 3, "Reporters are named", |it| {
                said(
                    it,
                    StatementKind::Credit,
                    3,
                    ["names reporters", "does not say whether reporters are named"],
                )
            }),
            criterion("reward", 1, "Whether there is a reward, yes or no", reward),
        ],
    },
    Question {
        id: "versions",
        title: "Which versions count?",
        criteria: &[criterion(
            "supported-versions",
            6,
            "Which versions get security fixes; 3 where the status of every one is lost",
            versions,
        )],
    },
    Question {
        id: "scope",
        title: "What counts as a vulnerability?",
        criteria: &[criterion("scope", 4, "What is in scope or not", scope)],
    },
    Question {
        id: "disclosure",
        title: "When does it become public, and where?",
        criteria: &[
            criterion("coordination", 3, "Disclosure is coordinated with the reporter", |it| {
                said(
                    it,
                    StatementKind::CoordinatedDisclosure,
                    3,
                    [
                        "disclosure is coordinated with the reporter",
                        "does not say that disclosure is coordinated",
                    ],
                )
            }),
            criterion("window", 2, "When details become public; 1 without a number", window),
            criterion("advisories", 2, "Where fixed vulnerabilities are published", |it| {
                said(
                    it,
                    StatementKind::Advisory,
                    2,
                    [
                        "says where fixed vulnerabilities are published",
                        "does not say where fixed vulnerabilities are published",
                    ],
                )
            }),
            criterion("identifiers", 2, "CVE identifiers", |it| {
                said(
                    it,
                    StatementKind::Cve,
                    2,
                    ["speaks of CVE identifiers", "does not speak of CVE identifiers"],
                )
            }),
        ],
    },
];

/// Whether there is any way that is not public.
pub(super) fn reaches_somebody(policy: &Policy<'_>) -> bool {
    channel(policy) != Channel::None
}

/// The best way to report that a policy offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Channel {
    None,
    Elsewhere,
    WithoutDetails,
    Talk,
    Sometimes,
    Named,
    Addressed,
}

fn channel(policy: &Policy<'_>) -> Channel {
    let best = policy.contacts.iter().filter(|it| it.is_usable()).map(of_contact).max();
    let best = best.unwrap_or(Channel::None);
    if best == Channel::None {
        let asks =
            policy.reading.tokens().iter().any(|it| it.concept == Concept::IssueWithoutDetails);
        if asks {
            return Channel::WithoutDetails;
        }
        if policy.says(StatementKind::Delegation) {
            return Channel::Elsewhere;
        }
    }
    best
}

fn of_contact(contact: &Contact) -> Channel {
    let is_addressed = !contact.value.is_empty();
    match contact.kind {
        ContactKind::Chat | ContactKind::Social => Channel::Talk,
        _ if contact.evidence.modality == Modality::Conditional => Channel::Sometimes,
        _ if is_addressed => Channel::Addressed,
        // "By e-mail" without an address leads nowhere.
        ContactKind::Email | ContactKind::MailingList => Channel::None,
        _ => Channel::Named,
    }
}

fn private_channel(policy: &Policy<'_>) -> Measured {
    match channel(policy) {
        Channel::Addressed => Measured::new(34, "a private channel with its address"),
        Channel::Named => Measured::new(30, "a private channel, but no link to it"),
        Channel::Sometimes => Measured::new(20, "a private channel only in some cases"),
        Channel::Talk => Measured::new(20, "only a chat or a social network"),
        Channel::WithoutDetails => Measured::new(12, "only an issue that asks to be contacted"),
        Channel::Elsewhere => Measured::new(12, "another document names the channel"),
        Channel::None => Measured::new(0, "no private channel that a reader could use"),
    }
}

fn second_channel(policy: &Policy<'_>) -> Measured {
    let mut addresses = policy.private_channels().map(|it| (it.kind, it.value.as_str()));
    let first = addresses.next();
    match first.and_then(|first| addresses.find(|it| *it != first)) {
        Some(_) => Measured::new(3, "a second private channel"),
        None => Measured::new(0, "no second private channel"),
    }
}

fn no_public_report(policy: &Policy<'_>) -> Measured {
    let is_public = |value: &str| matches!(value, "public-report" | "public-disclosure");
    let forbids = policy
        .statements_about(StatementKind::Prohibition)
        .any(|it| it.evidence.is_said() && is_public(&it.value));
    if forbids {
        Measured::new(5, "asks not to report or disclose in public")
    } else {
        Measured::new(0, "does not ask to keep reports out of the public")
    }
}

fn confidential(policy: &Policy<'_>) -> Measured {
    let has_form =
        policy.private_channels().any(|it| !it.kind.is_mail() && it.kind != ContactKind::Phone);
    if has_form {
        Measured::new(3, "a channel over an encrypted connection")
    } else if policy.keys.iter().any(|it| it.evidence.is_visible())
        || policy.says(StatementKind::Encryption)
    {
        Measured::new(3, "a way to encrypt reports")
    } else {
        Measured::new(0, "no way to send a report encrypted")
    }
}

fn report_contents(policy: &Policy<'_>) -> Measured {
    let mut values = policy
        .statements_about(StatementKind::ReportContent)
        .filter(|it| it.evidence.is_said())
        .map(|it| it.value.as_str());
    let first = values.next();
    match (first, first.and_then(|first| values.find(|it| *it != first))) {
        (None, _) => Measured::new(0, "does not say what to send"),
        (Some(_), None) => Measured::new(6, "names one thing to send"),
        (Some(_), Some(_)) => Measured::new(9, "says what to send"),
    }
}

/// Hours of a day.
const DAY: u32 = 24;

fn acknowledgement(policy: &Policy<'_>) -> Measured {
    let slowest = policy.times(Stage::Acknowledgement).filter_map(|it| it.max_hours).max();
    match slowest {
        Some(hours) if hours <= 7 * DAY => {
            Measured::new(8, format!("first answer within {}", time(hours)))
        }
        Some(hours) if hours <= 14 * DAY => {
            Measured::new(6, format!("first answer within {}", time(hours)))
        }
        Some(hours) => Measured::new(3, format!("first answer only within {}", time(hours))),
        None if policy.times(Stage::Acknowledgement).next().is_some() => {
            Measured::new(1, "a first answer, but no time that ends")
        }
        None => Measured::new(0, "no time in which the reporter hears back"),
    }
}

fn stage(policy: &Policy<'_>, stage: Stage, max: u8, what: &str) -> Measured {
    let told = || policy.times(stage);
    let is_bounded = |it: &Timeline| it.max_hours.is_some();
    match told().find(|it| is_bounded(it)) {
        Some(time_of) => {
            let hours = time_of.max_hours.unwrap_or_default();
            Measured::new(max, format!("says when {what}: within {}", time(hours)))
        }
        None if told().next().is_some() => {
            Measured::new(1, format!("says when {what}, but no time that ends"))
        }
        None => Measured::new(0, format!("does not say when {what}")),
    }
}

fn window(policy: &Policy<'_>) -> Measured {
    let mut told = policy.times(Stage::Disclosure);
    let first = told.next();
    let number = |it: &Timeline| it.max_hours.or(it.min_hours);
    match first.into_iter().chain(told).find_map(number) {
        Some(hours) => Measured::new(2, format!("details become public after {}", time(hours))),
        None if first.is_some() => {
            Measured::new(1, "says when details become public, without a number")
        }
        None => Measured::new(0, "does not say when details become public"),
    }
}

fn said(policy: &Policy<'_>, kind: StatementKind, max: u8, words: [&str; 2]) -> Measured {
    let [present, absent] = words;
    if policy.says(kind) { Measured::new(max, present) } else { Measured::new(0, absent) }
}

fn reward(policy: &Policy<'_>) -> Measured {
    if policy.statements_about(StatementKind::Bounty).next().is_some() {
        Measured::new(1, "says whether there is a reward")
    } else {
        Measured::new(0, "does not say whether there is a reward")
    }
}

fn versions(policy: &Policy<'_>) -> Measured {
    let mut rows = policy.versions.iter().filter(|it| it.evidence.is_visible()).peekable();
    let has_rows = rows.peek().is_some();
    if rows.any(|it| it.support.is_supported().is_some()) || policy.says(StatementKind::Support) {
        Measured::new(6, "says which versions get security fixes")
    } else if has_rows {
        Measured::new(3, "lists versions, but not which of them are supported")
    } else {
        Measured::new(0, "does not say which versions get security fixes")
    }
}

fn scope(policy: &Policy<'_>) -> Measured {
    if policy.says(StatementKind::InScope) || policy.says(StatementKind::OutOfScope) {
        Measured::new(4, "says what is in scope or not")
    } else {
        Measured::new(0, "does not say what is in scope")
    }
}

/// Hours as people say them.
fn time(hours: u32) -> String {
    match hours {
        0 => "no time at all".to_owned(),
        24 => "1 day".to_owned(),
        _ if hours.is_multiple_of(DAY) => format!("{} days", hours / DAY),
        1 => "1 hour".to_owned(),
        _ => format!("{hours} hours"),
    }
}
