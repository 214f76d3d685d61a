//! Safe harbour: leave to look for flaws, or a promise not to sue.
//!
//! ```text
//! no-legal-action = LegalAction denied
//! authorized      = Authorized, of research
//! good-faith      = GoodFaith beside one of them
//! third-party     = "if a third party sues", beside one of them
//! safe-harbor     = by name
//! ```
//!
//! To welcome research is no leave, and a heading is no promise.

#[cfg(test)]
mod tests;

use super::Statements;
use super::clause::{Above, Clause, Outlook};
use crate::lexicon::concept::Concept;
use crate::policy::reading::Sentence;
use crate::report::{Modality, StatementKind};

const SUBJECTS: &[Concept] =
    &[Concept::SafeHarbor, Concept::LegalAction, Concept::Authorized, Concept::GoodFaith];

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let reading = statements.reading;
    let mut outlook = Outlook::default();
    // What counts only beside a promise.
    let mut beside: Vec<(&Sentence, &'static str)> = Vec::new();
    let mut is_promised = false;
    for sentence in reading.sentences() {
        if !sentence.concepts.has_any(SUBJECTS) {
            continue;
        }
        let above = outlook.above(statements, sentence);
        if above.is_heading {
            continue;
        }
        let clause = Clause::new(statements, sentence);
        if clause.has(Concept::GoodFaith) {
            beside.push((sentence, "good-faith"));
        }
        if is_of_others(&clause) {
            beside.push((sentence, "third-party"));
            continue;
        }
        let Some((value, modality)) = promise(statements, &clause, above) else { continue };
        is_promised |= modality != Modality::Negated;
        let evidence = statements.evidence(sentence).as_said(modality);
        statements.add(StatementKind::SafeHarbor, value, evidence);
    }
    if is_promised {
        for (sentence, value) in beside {
            let evidence = statements.evidence(sentence);
            statements.add(StatementKind::SafeHarbor, value, evidence);
        }
    }
}

/// "If a third party takes legal action, we will say that you were authorised".
fn is_of_others(clause: &Clause<'_>) -> bool {
    clause.has(Concept::LegalAction)
        && clause.has(Concept::ThirdParty)
        && clause.has(Concept::Condition)
}

fn promise(
    statements: &Statements<'_, '_>,
    clause: &Clause<'_>,
    above: Above,
) -> Option<(&'static str, Modality)> {
    let is_denied = |concept: Concept| {
        let of_kind = [concept];
        let mut tokens = clause.of(&of_kind);
        tokens.any(|it| statements.reading.is_denied(clause.sentence, it))
    };
    if clause.has(Concept::LegalAction) && !clause.has(Concept::ThirdParty) {
        // Many languages leave "we" out; good faith is that of researchers.
        let people = [Concept::Maintainer, Concept::Reporter, Concept::GoodFaith];
        if is_denied(Concept::LegalAction) && clause.sentence.concepts.has_any(&people) {
            return Some(("no-legal-action", Modality::Promise));
        }
        if above.lead.has(Concept::Negation) && above.is_item {
            return Some(("no-legal-action", Modality::Promise));
        }
    }
    if clause.has(Concept::Authorized) && is_of_research(clause, above) {
        return (!is_denied(Concept::Authorized)).then_some(("authorized", Modality::Promise));
    }
    // A policy that is elsewhere promises nothing here.
    let is_elsewhere = clause.sentence.concepts.has_any(&[Concept::See, Concept::BountyPlatform])
        && !clause.has(Concept::GoodFaith);
    if clause.has(Concept::SafeHarbor)
        && !is_elsewhere
        && !clause.sentence.concepts.has_any(&[Concept::Condition, Concept::Thanks])
    {
        let is_denied = is_denied(Concept::SafeHarbor);
        let modality = if is_denied { Modality::Negated } else { Modality::Promise };
        return Some(("safe-harbor", modality));
    }
    None
}

/// Whether leave is given for research: access to a system is granted as well.
fn is_of_research(clause: &Clause<'_>, above: Above) -> bool {
    const LAW: &[Concept] = &[Concept::GoodFaith, Concept::LegalAction, Concept::SafeHarbor];
    clause.sentence.concepts.has_any(LAW)
        || above.lead.has_any(&[Concept::LegalAction, Concept::SafeHarbor])
        || above.path.has(Concept::SafeHarbor)
}
