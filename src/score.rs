//! How well a policy serves a reporter, from 0 to 100.
//!
//! ```text
//! total = Σ criteria - Σ defects, at most what the gates let through
//! ```
//!
//! A [criterion](Criterion) gives points for a fact, so a promise that is added
//! never costs any: a weak one is worth less, but more than none. A defect costs
//! once for each rule that found it, whatever the configuration says; what is
//! only missing costs nothing twice. A gate limits the total where a reporter
//! cannot get through at all.
//!
//! The weights are a judgement, held against careful readings of real policies.
//! They change only with [`VERSION`].

mod criteria;

use crate::policy::{Kind, Policy};
use crate::report::{Category, Gate, Reason, Score, Severity, StatementKind};
use crate::rules::{Finding, RULES};

/// The edition of the weights.
pub const VERSION: &str = "1";

/// A question that a reporter asks, and the criteria that answer it.
#[derive(Debug)]
pub struct Question {
    /// Such as `reach`.
    pub id: &'static str,
    /// The question.
    pub title: &'static str,
    /// What counts for it.
    pub criteria: &'static [Criterion],
}

/// Something that a policy can say.
#[derive(Debug)]
pub struct Criterion {
    /// Such as `acknowledgement`.
    pub id: &'static str,
    /// What is worth the points, for the documentation.
    pub title: &'static str,
    /// What it is worth at most.
    pub max: u8,
    measure: fn(&Policy<'_>) -> Measured,
}

/// What a policy has of a criterion.
struct Measured {
    points: u8,
    because: String,
}

impl Measured {
    fn new(points: u8, because: impl Into<String>) -> Self {
        Self { points, because: because.into() }
    }
}

/// Every question, in the order in which a reporter asks; the maxima add up to 100.
pub static QUESTIONS: &[Question] = criteria::QUESTIONS;

/// What a defect costs, by the severity of its rule by default.
pub const COSTS: &[(Severity, u8)] =
    &[(Severity::Error, 8), (Severity::Warning, 3), (Severity::Info, 1)];

/// What all defects cost at most.
pub const MOST_COSTS: u8 = 30;

/// Rules that find a weak promise: the criteria give less for it already.
pub const COUNTED_BY_CRITERIA: &[&str] = &[
    "ack-too-slow",
    "bounty-ambiguous",
    "internal-timeline-only",
    "key-on-request",
    "nonbinding-all",
    "pvr-unlinked",
    "range-lower-bound",
    "safe-harbor-partial",
    "time-vague",
    "versions-symbolic",
    "window-long",
];

/// A limit that some policies meet.
#[derive(Debug)]
pub struct GateDefinition {
    /// Such as `no-private-channel`.
    pub id: &'static str,
    /// The most that the total can be.
    pub limit: u8,
    /// When it is closed, as a sentence of the report.
    pub because: &'static str,
    is_closed: fn(&Policy<'_>) -> bool,
}

/// Every gate.
pub static GATES: &[GateDefinition] = &[
    GateDefinition {
        id: "no-private-channel",
        limit: 19,
        because: "a reporter who reads this reaches nobody in private",
        is_closed: |policy| !criteria::reaches_somebody(policy) && policy.kind != Kind::Pointer,
    },
    GateDefinition {
        id: "delegated",
        limit: 39,
        because: "another document is the policy; only what this one says is counted",
        is_closed: |policy| policy.kind == Kind::Pointer,
    },
    GateDefinition {
        id: "public-reports",
        limit: 54,
        because: "it also invites reports of vulnerabilities in public",
        is_closed: |policy| policy.says(StatementKind::PublicInvitation),
    },
];

/// The grades, each with the least total that it takes.
pub const GRADES: &[(&str, u8)] = &[("A", 80), ("B", 65), ("C", 50), ("D", 35), ("F", 0)];

/// The score of a policy. `found` is what all rules found.
#[must_use]
pub fn score(policy: &Policy<'_>, found: &[Finding]) -> Score {
    let mut categories: Vec<Category> = QUESTIONS.iter().map(|it| answer(policy, it)).collect();
    categories.push(defects(found));
    let sum: i32 = categories.iter().map(|it| it.points).sum();
    let closed = GATES.iter().filter(|gate| (gate.is_closed)(policy));
    let gates: Vec<Gate> = closed
        .map(|gate| Gate { id: gate.id, limit: gate.limit, because: gate.because.to_owned() })
        .collect();
    let limit = gates.iter().map(|gate| gate.limit).min().unwrap_or(100);
    let total = u8::try_from(sum.max(0)).unwrap_or(100).min(limit);
    let grade = GRADES.iter().find(|(_, least)| total >= *least).map_or("F", |(grade, _)| grade);
    Score { total, grade, version: VERSION, gates, categories }
}

fn answer(policy: &Policy<'_>, question: &Question) -> Category {
    let reasons = question.criteria.iter().map(|it| {
        let measured = (it.measure)(policy);
        let points = i32::from(measured.points.min(it.max));
        Reason { id: it.id, points, max: i32::from(it.max), text: measured.because }
    });
    let because: Vec<Reason> = reasons.collect();
    Category {
        id: question.id,
        title: question.title,
        points: because.iter().map(|it| it.points).sum(),
        max: because.iter().map(|it| it.max).sum(),
        because,
    }
}

fn defects(found: &[Finding]) -> Category {
    let mut because = Vec::new();
    for rule in RULES {
        if rule.is_absence || rule.is_quiet || COUNTED_BY_CRITERIA.contains(&rule.id) {
            continue;
        }
        if let Some(finding) = found.iter().find(|it| it.rule.id == rule.id) {
            let cost = COSTS.iter().find(|(severity, _)| *severity == rule.severity);
            let points = -cost.map_or(0, |&(_, cost)| i32::from(cost));
            because.push(Reason { id: rule.id, points, max: 0, text: finding.message.clone() });
        }
    }
    let sum: i32 = because.iter().map(|it| it.points).sum();
    Category {
        id: "defects",
        title: "What is wrong?",
        points: sum.max(-i32::from(MOST_COSTS)),
        max: 0,
        because,
    }
}

#[cfg(test)]
mod tests;
