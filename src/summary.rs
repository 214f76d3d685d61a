//! The flat record of a policy: facts folded into one line of a table.

use crate::lexicon::concept::Concept;
use crate::order;
use crate::policy::{Contact, Policy, Timeline};
use crate::report::{
    ContactKind, Modality, Rating, Stage, StatementKind, Summary, Trigger, VersionStatus,
};

/// The flat record.
pub(crate) fn summary(policy: &Policy<'_>) -> Summary {
    let acknowledgement =
        overall(policy, Stage::Acknowledgement).or_else(|| slowest(policy, Stage::Acknowledgement));
    let hours = |stage| overall(policy, stage).and_then(|it| it.max_hours);
    let keys = || policy.keys.iter();
    let says = |kind| policy.says(kind);
    let versions = policy.versions.iter().filter(|it| it.evidence.is_visible());
    let versions = versions.map(|row| VersionStatus {
        version: row.version.clone(),
        supported: row.support.is_supported(),
    });
    let versions: Vec<VersionStatus> = versions.collect();
    Summary {
        language: policy.languages.main.or_else(|| is_english(policy).then_some("en")),
        kind: policy.kind.as_str(),
        report_emails: addresses(policy, true),
        report_urls: addresses(policy, false),
        report_channels: channels(policy),
        public_reporting: public_reporting(policy),
        ack_hours: acknowledgement.and_then(|it| it.max_hours),
        ack_business_days: acknowledgement.is_some_and(|it| it.business_days),
        assess_hours: overall(policy, Stage::Assessment)
            .or_else(|| slowest(policy, Stage::Assessment))
            .and_then(|it| it.max_hours),
        update_hours: hours(Stage::StatusUpdate)
            .or_else(|| slowest(policy, Stage::StatusUpdate)?.max_hours),
        fix_hours: hours(Stage::Fix),
        fix_by_severity: fix_by_severity(policy),
        disclosure_hours: disclosure(policy),
        encryption: keys().next().is_some() || says(StatementKind::Encryption),
        pgp_fingerprint: keys().find_map(|key| key.fingerprint.clone()),
        pgp_key_url: keys().find_map(|key| key.url.clone()),
        support_statement: says(StatementKind::Support) || !versions.is_empty(),
        supported_versions: versions,
        report_content: says(StatementKind::ReportContent),
        safe_harbor: says(StatementKind::SafeHarbor),
        bounty: bounty(policy),
        credit: says(StatementKind::Credit),
        scope: says(StatementKind::InScope) || says(StatementKind::OutOfScope),
        cve: says(StatementKind::Cve),
        advisory: says(StatementKind::Advisory),
        coordinated_disclosure: says(StatementKind::CoordinatedDisclosure),
        severity_method: says(StatementKind::SeverityMethod),
        delegates_to: policy
            .statements_about(StatementKind::Delegation)
            .next()
            .map(|it| it.value.clone()),
        placeholders: owned(policy.placeholders.iter().map(|it| it.text.as_str())),
    }
}

/// Whether a text too short to tell its language holds English words of the field.
fn is_english(policy: &Policy<'_>) -> bool {
    const WORDS: &[Concept] =
        &[Concept::Security, Concept::Contact, Concept::Report, Concept::Vulnerability];
    let prose = &policy.document.prose;
    prose.as_str().is_ascii()
        && policy.reading.tokens().iter().any(|it| WORDS.contains(&it.concept))
}

/// The first time that the reporter is told for a stage of any report.
fn overall<'p>(policy: &'p Policy<'_>, stage: Stage) -> Option<&'p Timeline> {
    let is_meant =
        |it: &Timeline| it.severity.is_none() && it.evidence.modality != Modality::Conditional;
    policy.times(stage).find(|it| it.max_hours.is_some() && is_meant(it))
}

/// The longest time for a stage over all severities.
fn slowest<'p>(policy: &'p Policy<'_>, stage: Stage) -> Option<&'p Timeline> {
    policy.times(stage).filter(|it| it.max_hours.is_some()).max_by_key(|it| it.max_hours)
}

/// The longest time of silence; "at least 90 days" is one of 90 days. A lag
/// behind the fix counts where nothing else is said.
fn disclosure(policy: &Policy<'_>) -> Option<u32> {
    let longest = |is_lag: bool| {
        policy
            .times(Stage::Disclosure)
            .filter(|it| (it.trigger == Some(Trigger::Fix)) == is_lag)
            .filter_map(|it| it.max_hours.or(it.min_hours))
            .max()
    };
    longest(false).or_else(|| longest(true))
}

/// For each severity the first time to a fix.
fn fix_by_severity(policy: &Policy<'_>) -> Vec<(Rating, Option<u32>)> {
    let mut times: Vec<(Rating, Option<u32>)> = Vec::new();
    for time in policy.times(Stage::Fix) {
        if let Some(severity) = time.severity
            && times.iter().all(|&(other, _)| other != severity)
        {
            times.push((severity, time.max_hours));
        }
    }
    times
}

fn public_reporting(policy: &Policy<'_>) -> &'static str {
    if policy.says(StatementKind::PublicInvitation) {
        "invited"
    } else if policy
        .statements_about(StatementKind::Prohibition)
        .any(|it| it.evidence.is_said() && is_public(&it.value))
    {
        "forbidden"
    } else {
        "unstated"
    }
}

/// Whether what is forbidden is to report or to disclose in public.
fn is_public(forbidden: &str) -> bool {
    matches!(forbidden, "public-report" | "public-disclosure")
}

fn bounty(policy: &Policy<'_>) -> &'static str {
    let said: Vec<Modality> =
        policy.statements_about(StatementKind::Bounty).map(|it| it.evidence.modality).collect();
    if said.iter().any(|&modality| modality != Modality::Negated) {
        "offered"
    } else if said.is_empty() {
        "unstated"
    } else {
        "not_offered"
    }
}

fn addresses(policy: &Policy<'_>, is_mail: bool) -> Vec<String> {
    let fits =
        |it: &&Contact| it.is_usable() && !it.value.is_empty() && it.kind.is_mail() == is_mail;
    owned(policy.contacts.iter().filter(fits).map(|it| it.value.as_str()))
}

/// A channel counts where it is offered, even if its address is template text.
fn channels(policy: &Policy<'_>) -> Vec<String> {
    let offered = |it: &&Contact| it.role.takes_reports() && it.evidence.is_visible();
    let mut names: Vec<&str> = Vec::new();
    for contact in policy.contacts.iter().filter(offered) {
        if contact.kind == ContactKind::MailingList {
            names.push(channel_name(ContactKind::Email));
        }
        names.push(channel_name(contact.kind));
    }
    if public_reporting(policy) == "invited" {
        names.push("public_issue");
    }
    owned(names.into_iter())
}

/// Each word once, in the order in which they first stand.
fn owned<'w>(words: impl Iterator<Item = &'w str>) -> Vec<String> {
    order::distinct(words).into_iter().map(str::to_owned).collect()
}

/// The name of a channel in the flat record.
const fn channel_name(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Email => "email",
        ContactKind::MailingList => "mailing_list",
        ContactKind::GithubPrivateReport => "github_private_reporting",
        ContactKind::GitlabConfidentialIssue => "gitlab_confidential_issue",
        ContactKind::BountyPlatform => "bounty_platform",
        ContactKind::WebForm => "web_form",
        ContactKind::PrivateTracker => "private_tracker",
        ContactKind::Chat => "chat",
        ContactKind::Social => "social",
        ContactKind::Phone => "phone",
        ContactKind::ThirdPartyCoordinator => "third_party_coordinator",
    }
}
