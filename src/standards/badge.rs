//! The Best Practices badge of the OpenSSF, as far as a security policy can show it.
//!
//! Most criteria ask for what is done. A text holds a promise at most: it is
//! compared with the threshold, and the verdict is never more than `partial`.
//! Left out is what no text about vulnerabilities could show: what the people
//! know, how the code is built and tested.

use super::judgement::{
    Judgement, calendar_hours, days, met, not_applicable, partial, unknown, unmet,
};
use super::osps;
use super::shared::{contact, credit, has_private_channel, practice, private_channel, support};
use super::{ClauseDefinition, Definition, clause};
use crate::policy::{Policy, Subject, Timeline};
use crate::report::{Rating, Stage, StatementKind, Verdict};

pub(super) static STANDARD: Definition = Definition {
    id: "openssf-best-practices",
    title: "OpenSSF Best Practices Badge",
    version: "2026-06-11",
    clauses: CLAUSES,
    is_ladder: false,
    is_on_request: false,
};

const CLAUSES: &[ClauseDefinition] = &[
    clause("BPB-vulnerability_report_process", "passing", "How to report is published", published),
    clause("BPB-vulnerability_report_private", "passing", "Private reports stay private", private),
    clause(
        "BPB-vulnerability_report_response",
        "passing",
        "First response within 14 days",
        first_response,
    ),
    clause(
        "BPB-vulnerabilities_fixed_60_days",
        "passing",
        "No known flaw of medium severity unpatched for 60 days",
        fixed_60_days,
    ),
    clause(
        "BPB-vulnerabilities_critical_fixed",
        "passing",
        "Critical flaws are fixed rapidly",
        critical_fixed,
    ),
    clause("BPB-report_process", "passing", "A way to report defects", practice::defects),
    clause(
        "BPB-release_notes_vulns",
        "passing",
        "Release notes name fixed vulnerabilities",
        release_notes,
    ),
    clause("BPB-static_analysis", "passing", "Static analysis before releases", static_analysis),
    clause("BPB-sites_https", "passing", "Sites use HTTPS", practice::encrypted_links),
    clause(
        "BPB-no_leaked_credentials",
        "passing",
        "No credentials are leaked",
        practice::leaked_secret,
    ),
    clause("BPB-vulnerability_report_credit", "silver", "Reporters are credited", credited),
    clause(
        "BPB-vulnerability_response_process",
        "silver",
        "How reports are handled is documented",
        process,
    ),
    clause(
        "BPB-documentation_security",
        "silver",
        "What users can expect of the security",
        expectations,
    ),
    clause(
        "BPB-maintenance_or_update",
        "silver",
        "Older versions are maintained, or upgrades are easy",
        support::versions,
    ),
    clause("BPB-signed_releases", "silver", "Releases are signed", practice::verification),
    clause(
        "BPB-dependency_monitoring",
        "silver",
        "Dependencies are monitored",
        dependency_monitoring,
    ),
    clause(
        "BPB-roles_responsibilities",
        "silver",
        "Roles and responsibilities are documented",
        osps::roles,
    ),
    clause(
        "BPB-assurance_case",
        "silver",
        "A case that the security requirements are met",
        assurance_case,
    ),
    clause("BPB-bus_factor", "silver", "More than one person knows the project", bus_factor),
    clause(
        "BPB-security_review",
        "gold",
        "A security review in the last five years",
        osps::assessment,
    ),
];

const DAY: u32 = 24;

/// A promise beside the threshold.
fn compared(time: &Timeline, threshold: u32) -> Judgement {
    let is_compatible = calendar_hours(time).is_some_and(|hours| hours <= threshold * DAY);
    let days = days(time);
    if is_compatible {
        partial(format!(
            "the promise ({days}) is compatible with the threshold of {threshold} days; \
             whether it is kept, the text cannot tell"
        ))
    } else {
        unmet(format!("the promise ({days}) is beyond the threshold of {threshold} days"))
    }
    .shown_by([&time.evidence])
}

/// A public way is a way as well.
fn published(policy: &Policy<'_>) -> Judgement {
    let mut judgement = contact(policy);
    if judgement.verdict == Verdict::Partial {
        judgement.verdict = Verdict::Met;
        judgement.because = String::from("reports go to a public place");
    }
    judgement
}

fn private(policy: &Policy<'_>) -> Judgement {
    let has_channel = has_private_channel(policy);
    if !has_channel && policy.says(StatementKind::PublicInvitation) {
        return not_applicable("reports are made in public");
    }
    private_channel(policy)
}

fn first_response(policy: &Policy<'_>) -> Judgement {
    let first = policy.promised(Stage::Acknowledgement);
    match first.or_else(|| policy.promised(Stage::Assessment)) {
        Some(time) => compared(time, 14),
        None => unknown("no time for the first response is promised"),
    }
}

/// The slowest promised fix of the severities that count.
fn slowest_fix<'p>(policy: &'p Policy<'_>, severities: &[Rating]) -> Option<&'p Timeline> {
    policy
        .times(Stage::Fix)
        .filter(|it| it.binds() && it.max_hours.is_some())
        .filter(|it| it.severity.is_none_or(|severity| severities.contains(&severity)))
        .max_by_key(|it| calendar_hours(it))
}

fn fixed_60_days(policy: &Policy<'_>) -> Judgement {
    let severities = [Rating::Critical, Rating::High, Rating::Medium];
    let Some(fix) = slowest_fix(policy, &severities) else {
        return unknown("no time for a fix is promised");
    };
    let hours = calendar_hours(fix).unwrap_or(u32::MAX);
    let window = policy.promised(Stage::Disclosure);
    let is_public_first = window.and_then(calendar_hours).is_some_and(|it| it + 60 * DAY < hours);
    if hours > 60 * DAY && !is_public_first {
        // The threshold counts from the day on which the flaw is known.
        return unknown(format!(
            "a fix may take {}, but the threshold of 60 days begins when the flaw is public",
            days(fix)
        ))
        .shown_by([&fix.evidence]);
    }
    compared(fix, 60)
}

fn critical_fixed(policy: &Policy<'_>) -> Judgement {
    match slowest_fix(policy, &[Rating::Critical]) {
        Some(fix) if calendar_hours(fix) > Some(60 * DAY) => {
            unmet(format!("critical flaws may take {}", days(fix))).shown_by([&fix.evidence])
        }
        Some(fix) => partial(format!(
            "the promise ({}) is rapid; whether it is kept, the text cannot tell",
            days(fix)
        ))
        .shown_by([&fix.evidence]),
        None => unknown("no time for the fix of a critical flaw is promised"),
    }
}

fn release_notes(policy: &Policy<'_>) -> Judgement {
    let said = |kind| policy.said(kind).map(|it| &it.evidence);
    let notes: Vec<_> = said(StatementKind::Advisory).chain(said(StatementKind::Cve)).collect();
    if notes.is_empty() {
        return unknown("the policy does not say how fixed vulnerabilities are told");
    }
    partial("fixed vulnerabilities are to be announced; the release notes are not read")
        .shown_by(notes)
}

fn static_analysis(policy: &Policy<'_>) -> Judgement {
    practice::tool(policy, "static analysis", Subject::Sast, "static analysis")
}

fn dependency_monitoring(policy: &Policy<'_>) -> Judgement {
    practice::tool(policy, "dependencies", Subject::Sca, "watching over dependencies")
}

fn credited(policy: &Policy<'_>) -> Judgement {
    match credit(policy) {
        None => unknown("the policy does not speak of credit"),
        Some(mut judgement) => {
            if judgement.verdict == Verdict::Met {
                judgement.verdict = Verdict::Partial;
                judgement.because =
                    String::from("credit is promised; whether it is given, the text cannot tell");
            }
            judgement
        }
    }
}

/// What happens to a report: at least two steps are told.
fn process(policy: &Policy<'_>) -> Judgement {
    let mut shown: Vec<_> = Vec::new();
    for stage in [Stage::Acknowledgement, Stage::Assessment, Stage::Fix, Stage::Disclosure] {
        let all = policy.timelines.iter().filter(|it| it.stage == stage && it.evidence.is_said());
        shown.extend(all.map(|it| &it.evidence).take(1));
    }
    for kind in [StatementKind::Cve, StatementKind::Advisory, StatementKind::CoordinatedDisclosure]
    {
        shown.extend(policy.said(kind).map(|it| &it.evidence).take(1));
    }
    match (shown.len(), policy.contacts_that_lead().next()) {
        (0, _) => unmet("how a report is handled is not described"),
        (1, _) | (_, None) => partial("one step of handling a report is named").shown_by(shown),
        _ => met("the steps from the report to the disclosure are named").shown_by(shown),
    }
}

fn expectations(policy: &Policy<'_>) -> Judgement {
    let mut said: Vec<_> = policy.tells_of(Subject::Manual).map(|it| &it.evidence).collect();
    said.extend(policy.tells_of(Subject::ThreatModel).map(|it| &it.evidence));
    if said.is_empty() {
        return unknown("the policy does not say what users can expect");
    }
    partial("something is said of what users can expect").shown_by(said)
}

fn assurance_case(policy: &Policy<'_>) -> Judgement {
    let said: Vec<_> = policy.tells_of(Subject::ThreatModel).map(|it| &it.evidence).collect();
    if said.is_empty() {
        return unknown("the policy speaks neither of threats nor of an assurance case");
    }
    partial("threats are spoken of; whether they are all met, the text cannot tell").shown_by(said)
}

fn bus_factor(policy: &Policy<'_>) -> Judgement {
    let members = osps::members(policy);
    if members.verdict == Verdict::Met {
        let mut judgement = partial("a team is listed; what each of them knows, is not said");
        judgement.evidence = members.evidence;
        return judgement;
    }
    unknown("the policy does not tell how many people know the project")
}
