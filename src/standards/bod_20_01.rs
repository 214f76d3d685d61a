//! CISA Binding Operational Directive 20-01, section 3: what the policy of an
//! agency includes (a), what it must not do (c), and the targets of its notes.

use super::judgement::{Judgement, calendar_hours, days, met, partial, unknown, unmet};
use super::shared::{contact, contents, scope};
use super::{ClauseDefinition, Definition, clause};
use crate::lexicon::concept::{Concept, ConceptSet};
use crate::policy::{Evidence, Policy, Subject};
use crate::report::{Stage, StatementKind};

pub(super) static STANDARD: Definition = Definition {
    id: "cisa-bod-20-01",
    title: "CISA BOD 20-01, section 3",
    version: "2020-09-02",
    clauses: CLAUSES,
    is_ladder: false,
    is_on_request: false,
};

const CLAUSES: &[ClauseDefinition] = &[
    clause("BOD-20-01-a.i", "", "Which systems are in scope", scope),
    clause(
        "BOD-20-01-a.ii",
        "",
        "Which tests are allowed, and silence about personal data",
        testing,
    ),
    clause("BOD-20-01-a.iii.1", "", "Where to report", contact),
    clause("BOD-20-01-a.iii.2", "", "What a report should hold", contents),
    clause("BOD-20-01-a.iii.3", "", "Reports may be anonymous", anonymous),
    clause("BOD-20-01-a.iv", "", "No legal action, and research is authorized", legal),
    clause(
        "BOD-20-01-a.v",
        "",
        "When an acknowledgement comes, and openness about remedies",
        acknowledgement,
    ),
    clause("BOD-20-01-a.vi", "", "The date of issue", issued),
    clause("BOD-20-01-c.i", "", "Does not require personal data", no_personal_data),
    clause("BOD-20-01-c.ii", "", "Does not limit who may report", no_limit),
    clause("BOD-20-01-c.iii", "", "Does not forbid disclosure without an end", no_gag),
    clause("BOD-20-01-c.iv", "", "Does not feed reports to the equities process", no_equities),
    clause("BOD-20-01-fn.19", "", "Acknowledged within 3 business days", acknowledged_in_time),
    clause("BOD-20-01-fn.20", "", "Assessed within 7 days", assessed_in_time),
    clause("BOD-20-01-fn.21", "", "Resolved within 90 days", resolved_in_time),
];

fn told<'p>(policy: &'p Policy<'_>, subject: Subject) -> Vec<&'p Evidence> {
    policy.tells_of(subject).map(|it| &it.evidence).collect()
}

fn testing(policy: &Policy<'_>) -> Judgement {
    let tests: Vec<_> = policy
        .said(StatementKind::Prohibition)
        .filter(|it| !matches!(it.value.as_str(), "public-report" | "public-disclosure"))
        .collect();
    let of_data = tests.iter().any(|it| it.value == "data-access");
    // "Do not share the data of others" is denied by nature.
    let names_data = policy
        .mentions
        .iter()
        .any(|it| it.named.has(Subject::PersonalData) && it.evidence.is_visible());
    let shown = tests.iter().map(|it| &it.evidence);
    if tests.is_empty() {
        return unmet("it is not said which tests are allowed");
    }
    let is_only_data = tests.iter().all(|it| it.value == "data-access");
    if (of_data || names_data) && !is_only_data {
        return met("tests are limited, and personal data is spoken of").shown_by(shown);
    }
    if is_only_data {
        return partial("personal data is spoken of, not which tests are allowed").shown_by(shown);
    }
    partial("tests are limited, but personal data is not spoken of").shown_by(shown)
}

fn anonymous(policy: &Policy<'_>) -> Judgement {
    let said = told(policy, Subject::Anonymous);
    if said.is_empty() {
        return unmet("it is not said that reports may be anonymous");
    }
    // "Credited or anonymous" is about the thanks.
    let of_credit = |it: &&Evidence| policy.reading.of_leaf(it.block).has(Concept::Credit);
    if said.iter().all(of_credit) {
        return partial("credit may be declined, anonymous reports are not spoken of")
            .shown_by(said);
    }
    met("reports may be anonymous").shown_by(said)
}

fn legal(policy: &Policy<'_>) -> Judgement {
    let said: Vec<_> = policy.said(StatementKind::SafeHarbor).collect();
    let has = |value: &str| said.iter().any(|it| it.value == value);
    let shown = said.iter().map(|it| &it.evidence);
    if said.is_empty() {
        return unmet("legal action is not ruled out");
    }
    match (has("no-action"), has("authorized")) {
        (true, true) => met("legal action is ruled out, and research is authorized"),
        (true, false) => partial("legal action is ruled out, but research is not authorized"),
        (false, true) => partial("research is authorized, but legal action is not ruled out"),
        (false, false) => partial("safe harbour is named, but not what it means"),
    }
    .shown_by(shown)
}

fn acknowledgement(policy: &Policy<'_>) -> Judgement {
    let time = policy.promised(Stage::Acknowledgement);
    let mut open = told(policy, Subject::Transparency);
    open.extend(policy.times(Stage::StatusUpdate).map(|it| &it.evidence));
    match (time, open.is_empty()) {
        (Some(time), false) => {
            met(format!("an acknowledgement comes within {}, and news later", days(time)))
                .shown_by([&time.evidence])
                .shown_by(open)
        }
        (Some(time), true) => {
            partial("an acknowledgement is promised, openness about the remedy is not")
                .shown_by([&time.evidence])
        }
        (None, false) => {
            partial("openness is promised, but no time for an acknowledgement").shown_by(open)
        }
        (None, true) => unmet("no time for an acknowledgement is named"),
    }
}

fn issued(policy: &Policy<'_>) -> Judgement {
    let mut dates = policy.said(StatementKind::Date);
    match dates.find(|it| matches!(it.detail, "issued" | "updated")) {
        Some(date) => met(format!("the policy is dated {}", date.value)).shown_by([&date.evidence]),
        None => unknown("the policy bears no date; version control may tell it"),
    }
}

fn no_personal_data(policy: &Policy<'_>) -> Judgement {
    // "Your name, if you want to be credited" is no condition of a report.
    const FREE: &[Concept] = &[Concept::Credit, Concept::Condition, Concept::Possible];
    let asked: Vec<_> = policy
        .tells_of(Subject::PersonalDetails)
        .filter(|it| it.evidence.is_said() && !it.concepts.has_any(FREE))
        .map(|it| &it.evidence)
        .collect();
    if asked.is_empty() {
        return met("no personal data is asked for");
    }
    partial("who reports is asked for; whether it must be told, is not said").shown_by(asked)
}

fn no_limit(policy: &Policy<'_>) -> Judgement {
    let limits = told(policy, Subject::Citizens);
    if limits.is_empty() {
        return met("everybody may report");
    }
    unmet("only some may report").shown_by(limits)
}

fn no_gag(policy: &Policy<'_>) -> Judgement {
    const TELLS: &[Concept] = &[Concept::Disclose, Concept::Share, Concept::Post, Concept::Keep];
    const ENDS: &[Concept] = &[Concept::Before, Concept::AllowTime, Concept::Fix];
    let gags: Vec<(&Evidence, ConceptSet)> = policy
        .said(StatementKind::Prohibition)
        .filter(|it| it.value == "public-disclosure")
        .take(MOST)
        .map(|it| (&it.evidence, sentence(policy, &it.evidence)))
        // "Do not report it in public" is about the report.
        .filter(|(_, concepts)| concepts.has_any(TELLS))
        .collect();
    let shown = gags.iter().map(|&(evidence, _)| evidence);
    if gags.is_empty() {
        return met("disclosure is not forbidden");
    }
    if let Some(window) = policy.times(Stage::Disclosure).find(|it| it.max_hours.is_some()) {
        return met(format!("silence is asked for {} only", days(window)))
            .shown_by([&window.evidence]);
    }
    let ends = gags.iter().any(|(_, concepts)| concepts.has_any(ENDS));
    if ends || policy.says(StatementKind::CoordinatedDisclosure) {
        return partial("silence is asked for until a fix, which has no limit").shown_by(shown);
    }
    unmet("disclosure is forbidden without an end").shown_by(shown)
}

/// How many prohibitions, and how many sentences of a paragraph, are asked.
const MOST: usize = 32;

/// What the sentence of a statement speaks of.
fn sentence(policy: &Policy<'_>, evidence: &Evidence) -> ConceptSet {
    let all = policy.reading.sentences_of(evidence.block).iter().take(MOST);
    let mut found = all.filter(|it| policy.document.prose.source(it.words) == evidence.span);
    found.next().map_or(ConceptSet::default(), |it| it.concepts)
}

fn no_equities(policy: &Policy<'_>) -> Judgement {
    let said = told(policy, Subject::Vep);
    if said.is_empty() {
        return met("the equities process is not spoken of");
    }
    unmet("reports go to the equities process").shown_by(said)
}

/// A promise beside a target in hours of the calendar.
fn target(policy: &Policy<'_>, stage: Stage, hours: u32, target: &str) -> Judgement {
    let promised = policy
        .times(stage)
        .filter(|it| it.max_hours.is_some() && it.binds())
        .max_by_key(|it| calendar_hours(it));
    let Some(time) = promised else {
        return unknown(format!("no time is promised to hold against {target}"));
    };
    let said = format!("the promise is {}, the target {target}", days(time));
    if calendar_hours(time).is_some_and(|it| it <= hours) { met(said) } else { unmet(said) }
        .shown_by([&time.evidence])
}

fn acknowledged_in_time(policy: &Policy<'_>) -> Judgement {
    // Three days of work may be five of the calendar.
    target(policy, Stage::Acknowledgement, 5 * 24, "3 business days")
}

fn assessed_in_time(policy: &Policy<'_>) -> Judgement {
    target(policy, Stage::Assessment, 7 * 24, "7 days")
}

fn resolved_in_time(policy: &Policy<'_>) -> Judgement {
    target(policy, Stage::Fix, 90 * 24, "90 days")
}
