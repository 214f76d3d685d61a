//! The flat record of a policy: facts folded into one line of a table.

use crate::order;
use crate::policy::{Contact, Policy, Timeline};
use crate::report::{
    Audience, ContactKind, Modality, Rating, Role, Stage, StatementKind, Summary, VersionStatus,
};

/// The flat record.
pub(crate) fn summary(policy: &Policy<'_>) -> Summary {
    let acknowledgement = overall(policy, Stage::Acknowledgement);
    let hours = |stage| overall(policy, stage).and_then(|it| it.max_hours);
    let keys = || policy.keys.iter();
    let says = |kind| policy.says(kind);
    let versions = policy.versions.iter().filter(|it| it.evidence.is_visible());
    let versions = versions
        .map(|row| VersionStatus { version: row.version.clone(), supported: row.supported });
    let versions: Vec<VersionStatus> = versions.collect();
    Summary {
        language: policy.languages.main,
        kind: policy.kind.as_str(),
        report_emails: addresses(policy, true),
        report_urls: addresses(policy, false),
        report_channels: channels(policy),
        public_reporting: public_reporting(policy),
        ack_hours: acknowledgement.and_then(|it| it.max_hours),
        ack_business_days: acknowledgement.is_some_and(|it| it.business_days),
        assess_hours: hours(Stage::Assessment),
        update_hours: hours(Stage::StatusUpdate),
        fix_hours: hours(Stage::Fix),
        fix_by_severity: fix_by_severity(policy),
        disclosure_hours: hours(Stage::Disclosure),
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

/// The first time that the reporter is told for a stage of any report.
fn overall<'p>(policy: &'p Policy<'_>, stage: Stage) -> Option<&'p Timeline> {
    told(policy, stage).find(|it| it.severity.is_none() && it.max_hours.is_some())
}

fn told<'p>(policy: &'p Policy<'_>, stage: Stage) -> impl Iterator<Item = &'p Timeline> {
    policy.timelines.iter().filter(move |it| {
        it.stage == stage && it.evidence.is_said() && it.evidence.audience != Audience::Maintainer
    })
}

/// For each severity the first time to a fix.
fn fix_by_severity(policy: &Policy<'_>) -> Vec<(Rating, Option<u32>)> {
    let mut times: Vec<(Rating, Option<u32>)> = Vec::new();
    for time in told(policy, Stage::Fix) {
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
    } else if policy.says(StatementKind::Prohibition) {
        "forbidden"
    } else {
        "unstated"
    }
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
    let fits = |it: &&Contact| {
        it.is_usable() && !it.value.is_empty() && (it.kind == ContactKind::Email) == is_mail
    };
    owned(policy.contacts.iter().filter(fits).map(|it| it.value.as_str()))
}

/// A channel counts where it is offered, even if its address is template text.
fn channels(policy: &Policy<'_>) -> Vec<String> {
    let offered = |it: &&Contact| it.role == Role::Report && it.evidence.is_visible();
    owned(policy.contacts.iter().filter(offered).map(|it| channel_name(it.kind)))
}

/// Each word once, in the order in which they first stand.
fn owned<'w>(words: impl Iterator<Item = &'w str>) -> Vec<String> {
    order::distinct(words).into_iter().map(str::to_owned).collect()
}

/// The name of a channel in the flat record.
const fn channel_name(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Email => "email",
        ContactKind::GithubPrivateReport => "github_private_reporting",
        ContactKind::GitlabConfidentialIssue => "gitlab_confidential_issue",
        ContactKind::BountyPlatform => "bounty_platform",
        ContactKind::WebForm => "web_form",
        ContactKind::PrivateTracker => "private_tracker",
        ContactKind::ThirdPartyCoordinator => "third_party_coordinator",
    }
}
