//! The EU Cyber Resilience Act, Regulation (EU) 2024/2847, as far as a security
//! policy can show it.
//!
//! It concerns manufacturers, who place products on the market, and stewards of
//! open source. A project of volunteers has no duty under it: it is judged only
//! where it is asked for.

use super::judgement::{Judgement, met, partial, unknown, unmet};
use super::shared::{contact, practice, publication, response, support};
use super::{ClauseDefinition, Definition, clause};
use crate::policy::{Contact, Policy, Subject};
use crate::report::{Stage, StatementKind, Verdict};

pub(super) static STANDARD: Definition = Definition {
    id: "eu-cra",
    title: "EU Cyber Resilience Act (for manufacturers and open-source stewards)",
    version: "2024/2847",
    clauses: CLAUSES,
    is_ladder: false,
    is_on_request: true,
};

const CLAUSES: &[ClauseDefinition] = &[
    clause("CRA-I.II.1", "manufacturer", "Components are documented", components),
    clause("CRA-I.II.2", "manufacturer", "Vulnerabilities are remedied without delay", remedied),
    clause("CRA-I.II.3", "manufacturer", "The security is tested regularly", tested),
    clause("CRA-I.II.4", "manufacturer", "Fixed vulnerabilities are published", publication::place),
    clause("CRA-I.II.5", "manufacturer", "A policy on coordinated disclosure", coordinated),
    clause(
        "CRA-I.II.6",
        "manufacturer",
        "A contact for reports, also about components",
        for_components,
    ),
    clause(
        "CRA-I.II.7",
        "manufacturer",
        "Updates are distributed securely",
        practice::verification,
    ),
    clause(
        "CRA-I.II.8",
        "manufacturer",
        "Updates are free and come with an advisory",
        free_updates,
    ),
    clause("CRA-13.6", "manufacturer", "Flaws of components are reported upstream", upstream),
    clause("CRA-13.8", "manufacturer", "A period of support", support::scope_and_duration),
    clause(
        "CRA-13.17",
        "manufacturer",
        "A single point of contact, not only automated",
        point_of_contact,
    ),
    clause(
        "CRA-13.19",
        "manufacturer",
        "The end of the support, with month and year",
        end_of_support,
    ),
    clause(
        "CRA-14.1",
        "manufacturer",
        "Exploited vulnerabilities are notified within 24 hours",
        exploited,
    ),
    clause("CRA-II.2", "manufacturer", "The contact and where the policy is found", contact),
    clause(
        "CRA-24.1",
        "steward",
        "A documented policy for handling vulnerabilities",
        response::process,
    ),
    clause("CRA-24.2", "steward", "Cooperation with the authorities", authorities),
];

/// What a sentence tells, or that none does; a text alone never proves it.
fn said(policy: &Policy<'_>, subject: Subject, what: &str) -> Judgement {
    let told: Vec<_> = policy.tells_of(subject).map(|it| &it.evidence).collect();
    if told.is_empty() {
        return unknown(format!("the policy does not speak of {what}"));
    }
    partial(format!("the policy speaks of {what}; that it holds, the text cannot tell"))
        .shown_by(told)
}

fn components(policy: &Policy<'_>) -> Judgement {
    said(policy, Subject::Sbom, "a bill of materials")
}

fn remedied(policy: &Policy<'_>) -> Judgement {
    match policy.promised(Stage::Fix) {
        Some(time) => {
            partial("a time for fixes is promised; whether it is kept, the text cannot tell")
                .shown_by([&time.evidence])
        }
        None => unknown("no time for fixes is promised"),
    }
}

fn tested(policy: &Policy<'_>) -> Judgement {
    let tests = said(policy, Subject::Testing, "tests of the security");
    if tests.verdict == Verdict::Partial {
        return tests;
    }
    practice::tool(policy, "static analysis", Subject::Sast, "tests of the security")
}

fn coordinated(policy: &Policy<'_>) -> Judgement {
    if policy.contacts_that_lead().next().is_none() {
        return contact(policy);
    }
    let agreed = policy.said(StatementKind::CoordinatedDisclosure).map(|it| &it.evidence);
    let times = policy.times(Stage::Disclosure).map(|it| &it.evidence);
    let shown: Vec<_> = agreed.chain(times).collect();
    if shown.is_empty() {
        return partial("a contact is named, but not how disclosure is agreed on");
    }
    met("the policy says how to report and how flaws are disclosed").shown_by(shown)
}

fn for_components(policy: &Policy<'_>) -> Judgement {
    let judgement = contact(policy);
    let names_components = policy.tells_of(Subject::Upstream).next().is_some();
    if judgement.verdict != Verdict::Met || names_components {
        return judgement;
    }
    let mut half = partial("a contact is named; flaws of components are not spoken of");
    half.evidence = judgement.evidence;
    half
}

fn free_updates(policy: &Policy<'_>) -> Judgement {
    let free: Vec<_> = policy.tells_of(Subject::Free).map(|it| &it.evidence).collect();
    let advisories: Vec<_> = policy.said(StatementKind::Advisory).map(|it| &it.evidence).collect();
    match (free.is_empty(), advisories.is_empty()) {
        (true, true) => unknown("the policy does not speak of how updates are handed out"),
        (true, false) => {
            partial("updates come with an advisory, their price is not said").shown_by(advisories)
        }
        (false, true) => partial("updates are free, advisories are not spoken of").shown_by(free),
        (false, false) => met("updates are free and come with an advisory").shown_by(free),
    }
}

fn upstream(policy: &Policy<'_>) -> Judgement {
    said(policy, Subject::Upstream, "the makers of components")
}

/// Contact must not be by automated tools alone: a mailbox, a telephone or a
/// form are read by people.
fn point_of_contact(policy: &Policy<'_>) -> Judgement {
    let contacts: Vec<&Contact> = policy.contacts_that_lead().collect();
    let shown = contacts.iter().map(|it| &it.evidence);
    match contacts.len() {
        0 => contact(policy),
        _ if contacts.iter().any(|it| it.kind.is_mail()) => {
            met("people can be reached by e-mail").shown_by(shown)
        }
        _ => partial("reports go to a platform; another means is not named").shown_by(shown),
    }
}

fn end_of_support(policy: &Policy<'_>) -> Judgement {
    let rows = || policy.versions.iter().filter(|it| it.evidence.is_visible());
    let dated: Vec<_> = rows().filter(|it| it.until.is_some()).map(|it| &it.evidence).collect();
    if !dated.is_empty() {
        return met("the end of the support is dated").shown_by(dated);
    }
    let all: Vec<_> = rows().map(|it| &it.evidence).collect();
    if all.is_empty() {
        return unknown("the policy does not say when the support ends");
    }
    unmet("versions are listed without the end of their support").shown_by(all)
}

fn exploited(policy: &Policy<'_>) -> Judgement {
    said(policy, Subject::Exploited, "flaws that are exploited already")
}

fn authorities(policy: &Policy<'_>) -> Judgement {
    said(policy, Subject::Regulator, "the authorities")
}
