//! Safe harbour: leave to look for flaws, or a promise not to sue.
//!
//! ```text
//! no-action          = LegalAction denied
//! authorized         = Authorized, of research
//! anti-circumvention = the same, of laws on copy protection
//! terms-waived       = the same, of the terms of the service
//! good-faith         = GoodFaith beside one of them
//! third-party        = "if a third party sues", beside one of them
//! safe-harbor        = by name
//! threat             = LegalAction by the team: safe harbour denied
//! ```
//!
//! To welcome research is no leave, and a heading is no promise. One sentence may
//! hold several of them.

#[cfg(test)]
mod tests;

use super::Statements;
use super::clause::{Above, Clause, Outlook};
use crate::lexicon::concept::Concept;
use crate::policy::reading::Sentence;
use crate::report::{Modality, StatementKind};

/// A promise not to sue.
pub(crate) const NO_ACTION: &str = "no-action";
/// Leave to look for flaws.
pub(crate) const AUTHORIZED: &str = "authorized";
/// The same in spite of laws on copy protection.
pub(crate) const ANTI_CIRCUMVENTION: &str = "anti-circumvention";
/// The same in spite of the terms of the service.
pub(crate) const TERMS_WAIVED: &str = "terms-waived";
/// The contrary: research is answered by lawyers.
pub(crate) const THREAT: &str = "threat";

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
        let Some((value, modality)) = promise(statements, &clause, above) else {
            if is_threat(&clause, above) {
                let evidence = statements.evidence(sentence).as_said(Modality::Negated);
                statements.add(StatementKind::SafeHarbor, THREAT, evidence);
            }
            continue;
        };
        is_promised |= modality != Modality::Negated;
        let evidence = statements.evidence(sentence).as_said(modality);
        if !matches!(value, AUTHORIZED) {
            statements.add(StatementKind::SafeHarbor, value, evidence);
        }
        if matches!(value, NO_ACTION | AUTHORIZED) {
            for value in leave(&clause) {
                statements.add(StatementKind::SafeHarbor, value, evidence);
            }
        }
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
            return Some((NO_ACTION, Modality::Promise));
        }
        if above.lead.has(Concept::Negation) && above.is_item {
            return Some((NO_ACTION, Modality::Promise));
        }
    }
    if clause.has(Concept::Authorized) && is_of_research(clause, above) {
        return (!is_denied(Concept::Authorized)).then_some((AUTHORIZED, Modality::Promise));
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

/// The kinds of leave that a sentence gives.
fn leave(clause: &Clause<'_>) -> impl Iterator<Item = &'static str> + use<> {
    let of_kind = [Concept::Authorized];
    let (mut is_waived, mut is_authorized) = (false, false);
    for token in clause.of(&of_kind) {
        let waives = ["exempt", "waive"].iter().any(|it| clause.text(token).starts_with(it));
        is_waived |= waives;
        is_authorized |= !waives;
    }
    let is_circumvention = is_authorized && clause.says_any(&["circumvent", "dmca"]);
    let kinds = [
        (is_authorized && !is_circumvention, AUTHORIZED),
        (is_circumvention, ANTI_CIRCUMVENTION),
        (is_waived, TERMS_WAIVED),
    ];
    kinds.into_iter().filter(|&(is_given, _)| is_given).map(|(_, value)| value)
}

/// "We will prosecute whoever tests our systems". Not: what is done about crimes.
fn is_threat(clause: &Clause<'_>, above: Above) -> bool {
    const CRIMES: &[&str] = &[
        "illegal",
        "malicious",
        "break the law",
        "violate the law",
        "extort",
        "bad faith",
        "ransom",
        "crime",
    ];
    const NO_SUIT: &[&str] = &["law enforcement", "criminal", "dmca", "cfaa", "computer fraud"];
    const OF_RESEARCH: &[Concept] = &[
        Concept::Reporter,
        Concept::Vulnerability,
        Concept::Disclose,
        Concept::Public,
        Concept::TestMethod,
        Concept::Exploit,
        Concept::Scope,
        Concept::OutOfScope,
    ];
    let denials = [Concept::Negation, Concept::Thanks, Concept::GoodFaith, Concept::SafeHarbor];
    let of_kind = [Concept::LegalAction];
    !clause.sentence.concepts.has_any(&denials)
        && !clause.has(Concept::ThirdParty)
        && !above.lead.has(Concept::Negation)
        && clause.sentence.concepts.has_any(OF_RESEARCH)
        && clause
            .of(&of_kind)
            .any(|it| clause.is_by_team(it) && !NO_SUIT.contains(&clause.text(it)))
        && !clause.says_any(CRIMES)
}

/// Whether leave is given for research: access to a system is granted as well.
fn is_of_research(clause: &Clause<'_>, above: Above) -> bool {
    const LAW: &[Concept] = &[Concept::GoodFaith, Concept::LegalAction, Concept::SafeHarbor];
    clause.sentence.concepts.has_any(LAW)
        || above.lead.has_any(&[Concept::LegalAction, Concept::SafeHarbor])
        || above.path.has(Concept::SafeHarbor)
}
