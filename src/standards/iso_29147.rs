//! ISO/IEC 29147:2018, clause 9: what a disclosure policy holds.

use super::judgement::{Judgement, amount, met, partial, promise, unknown, unmet};
use super::shared::{contact, contents, credit, encryption, publication, response, scope};
use super::{ClauseDefinition, Definition, clause};
use crate::lexicon::concept::Concept;
use crate::policy::{Evidence, Policy};
use crate::report::{Stage, StatementKind};

pub(super) static STANDARD: Definition = Definition {
    id: "iso-29147",
    title: "ISO/IEC 29147, vulnerability disclosure",
    version: "2018",
    clauses: CLAUSES,
    is_ladder: false,
    is_on_request: false,
};

const CLAUSES: &[ClauseDefinition] = &[
    clause("ISO-29147-9.2.2", "required", "The preferred way to make contact", contact),
    clause("ISO-29147-9.3.2", "recommended", "What a report should hold", contents),
    clause("ISO-29147-9.3.3", "recommended", "Ways to report securely", encryption),
    clause("ISO-29147-9.3.4", "recommended", "What communication to expect", communication),
    clause("ISO-29147-9.3.5", "recommended", "The scope", scope),
    clause("ISO-29147-9.3.6", "recommended", "Publication of advisories", publication::place),
    clause("ISO-29147-9.3.7", "recommended", "Recognition of reporters", recognition),
    clause("ISO-29147-9.4.2", "optional", "Legal considerations", legal),
    clause("ISO-29147-9.4.3", "optional", "The time until disclosure", timeline),
];

/// What the reporter hears, and when.
pub(super) fn communication(policy: &Policy<'_>) -> Judgement {
    let stages = [Stage::Acknowledgement, Stage::Assessment, Stage::StatusUpdate, Stage::Fix];
    if let Some(time) = stages.into_iter().find_map(|stage| policy.promised(stage)) {
        return met(promise(time)).shown_by([&time.evidence]);
    }
    let loose = stages.into_iter().flat_map(|stage| policy.times(stage)).next();
    if let Some(time) = loose {
        return partial("times are named that bind nobody").shown_by([&time.evidence]);
    }
    if let Some(evidence) = response::vague(policy) {
        return partial("a response is promised, but without a number").shown_by([&evidence]);
    }
    unmet("the reporter is not told what to expect")
}

fn recognition(policy: &Policy<'_>) -> Judgement {
    credit(policy).unwrap_or_else(|| unmet("the policy does not speak of recognition"))
}

fn legal(policy: &Policy<'_>) -> Judgement {
    let said: Vec<_> = policy.said(StatementKind::SafeHarbor).map(|it| &it.evidence).collect();
    if said.is_empty() {
        let spoken = policy.reading.sentences().iter();
        let spoken = spoken
            .filter(|it| it.concepts.has(Concept::LegalAction))
            .map(|it| Evidence::of_words(&policy.document, it.block, it.words));
        return match spoken.into_iter().find(Evidence::is_visible) {
            Some(evidence) => {
                partial("legal action is spoken of, but nothing is promised").shown_by([&evidence])
            }
            None => unmet("nothing is said of the law"),
        };
    }
    met("the law is spoken of").shown_by(said)
}

fn timeline(policy: &Policy<'_>) -> Judgement {
    if let Some(time) = policy.promised(Stage::Disclosure) {
        return met(promise(time)).shown_by([&time.evidence]);
    }
    if let Some(time) = policy.times(Stage::Disclosure).next() {
        return partial(format!("disclosure has {}", amount(time))).shown_by([&time.evidence]);
    }
    let agreed: Vec<_> =
        policy.said(StatementKind::CoordinatedDisclosure).map(|it| &it.evidence).collect();
    if !agreed.is_empty() {
        return partial("disclosure is agreed on, without a time").shown_by(agreed);
    }
    unknown("no time until disclosure is named")
}
