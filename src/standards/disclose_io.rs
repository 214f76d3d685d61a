//! The levels of disclose.io: a ladder from a contact to full safe harbour.
//!
//! Level 0 is a policy without a contact. Each step needs those below it.

use super::judgement::{Judgement, days, met, partial, unmet};
use super::shared::{contact, scope};
use super::{ClauseDefinition, Definition, clause, iso_29147};
use crate::policy::{Evidence, Policy, Subject};
use crate::report::{Stage, StatementKind, Verdict};

pub(super) static STANDARD: Definition = Definition {
    id: "disclose-io",
    title: "disclose.io status",
    version: "2026-07-08",
    clauses: CLAUSES,
    is_ladder: true,
    is_on_request: false,
};

const CLAUSES: &[ClauseDefinition] = &[
    clause("DISCLOSE-IO-L1", "1", "A contact", contact),
    clause("DISCLOSE-IO-L2", "2", "Scope, how to report, and what to expect back", basic),
    clause("DISCLOSE-IO-L3", "3", "A promise of no legal action", no_legal_action),
    clause("DISCLOSE-IO-L4", "4", "Full safe harbour", full),
    clause("DISCLOSE-IO-L5", "5", "A window for disclosure that holds", window),
];

fn joined(missing: &[&str]) -> String {
    missing.join(" and ")
}

fn basic(policy: &Policy<'_>) -> Judgement {
    let parts = [
        ("a scope", scope(policy)),
        ("a way to report", contact(policy)),
        ("what the reporter can expect back", iso_29147::communication(policy)),
    ];
    let is_there = |it: &Judgement| matches!(it.verdict, Verdict::Met | Verdict::Partial);
    let missing: Vec<&str> =
        parts.iter().filter(|(_, it)| !is_there(it)).map(|&(name, _)| name).collect();
    let mut judgement = match missing.len() {
        0 => met("the scope, the way to report and what to expect are told"),
        3 => return unmet("level 2 needs a scope, a way to report and what to expect back"),
        _ => partial(format!("level 2 needs {}", joined(&missing))),
    };
    for (_, part) in parts.iter().filter(|(_, it)| is_there(it)) {
        judgement.evidence.extend(part.evidence.iter().take(2).copied());
    }
    judgement
}

/// The signs of safe harbour that a policy gives.
fn signs<'p>(policy: &'p Policy<'_>, value: &str) -> Vec<&'p Evidence> {
    let said = policy.said(StatementKind::SafeHarbor);
    // Leave in spite of a certain law is leave as well.
    let is_leave = |it: &str| matches!(it, "anti-circumvention" | "terms-waived");
    said.filter(|it| it.value == value || (value == "authorized" && is_leave(&it.value)))
        .map(|it| &it.evidence)
        .collect()
}

fn no_legal_action(policy: &Policy<'_>) -> Judgement {
    let promised = signs(policy, "no-action");
    if !promised.is_empty() {
        return met("legal action is ruled out").shown_by(promised);
    }
    let authorized = signs(policy, "authorized");
    if !authorized.is_empty() {
        return met("research is authorized").shown_by(authorized);
    }
    let named = signs(policy, "safe-harbor");
    if !named.is_empty() {
        return partial("safe harbour is named; level 3 needs the promise of no legal action")
            .shown_by(named);
    }
    unmet("level 3 needs a promise of no legal action")
}

fn full(policy: &Policy<'_>) -> Judgement {
    let authorized = signs(policy, "authorized");
    if authorized.is_empty() && signs(policy, "no-action").is_empty() {
        return unmet("level 4 needs research to be authorized");
    }
    let tells = |subject| policy.tells_of(subject).next().is_some();
    let missing: Vec<&str> = [
        ("research to be authorized", !authorized.is_empty()),
        ("the laws against hacking", tells(Subject::AntiHacking)),
        ("the laws against circumvention", tells(Subject::AntiCircumvention)),
        ("an exemption from the own terms", tells(Subject::Terms)),
    ]
    .into_iter()
    .filter(|&(_, is_there)| !is_there)
    .map(|(name, _)| name)
    .collect();
    if missing.is_empty() {
        return met("research is authorized under every law, and the own terms are waived")
            .shown_by(authorized);
    }
    partial(format!("level 4 needs {}", joined(&missing))).shown_by(authorized)
}

fn window(policy: &Policy<'_>) -> Judgement {
    let Some(time) = policy.promised(Stage::Disclosure) else {
        return unmet("level 5 needs a time after which details become public");
    };
    let tells = |subject| policy.tells_of(subject).next().is_some();
    let missing: Vec<&str> = [
        ("a way to extend it", tells(Subject::Extension)),
        ("leave to publish when it is missed", tells(Subject::Regardless)),
        ("full safe harbour", full(policy).verdict == Verdict::Met),
    ]
    .into_iter()
    .filter(|&(_, is_there)| !is_there)
    .map(|(name, _)| name)
    .collect();
    if missing.is_empty() {
        return met(format!("the time until disclosure is {}, and it holds", days(time)))
            .shown_by([&time.evidence]);
    }
    partial(format!(
        "the time until disclosure is {}; level 5 needs {}",
        days(time),
        joined(&missing)
    ))
    .shown_by([&time.evidence])
}
