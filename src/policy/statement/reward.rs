//! Bounties and credit: what a reporter gets.
//!
//! ```text
//! We will credit you in the release notes unless you prefer otherwise.
//!         ^^^^^^ Credit
//! We offer no bounties.
//!    offer no bounty: denied
//! ```
//!
//! A bounty that is only mentioned is none: somebody must give it. To
//! acknowledge a report is no credit; to acknowledge a contribution is.

use super::Statements;
use super::near::{around, before, behind, gap};
use crate::document::Kind;
use crate::lexicon::concept::Concept;
use crate::policy::reading::{Sentence, Token};
use crate::report::{Modality, StatementKind};

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let reading = statements.reading;
    for sentence in reading.sentences() {
        if sentence.concepts.has(Concept::Bounty) {
            read_bounty(statements, sentence);
        }
        // "Recognition: we keep a list of all who reported flaws."
        if sentence.concepts.has_any(GIVEN)
            && !sentence.concepts.has_any(&[Concept::Negation, Concept::Credit])
            && !statements.is_heading(sentence)
            && statements.heading(sentence).has(Concept::Credit)
        {
            let evidence = statements.evidence(sentence);
            statements.add(StatementKind::Credit, "", evidence);
        }
        if sentence.concepts.has_any(&[
            Concept::Credit,
            Concept::Acknowledge,
            Concept::ThanksToOthers,
        ]) {
            read_credit(statements, sentence);
        }
    }
}

/// The most telling mention of a bounty in a sentence.
fn read_bounty(statements: &mut Statements<'_, '_>, sentence: &Sentence) {
    let mut modality = None;
    for token in statements.reading.tokens_of(sentence) {
        if token.concept == Concept::Bounty && !statements.is_in_address(token) {
            let said = bounty(statements, sentence, token);
            if modality.is_none() || said.is_some_and(|said| said != Modality::Negated) {
                modality = said.or(modality);
            }
        }
    }
    if let Some(modality) = modality {
        let evidence = statements.evidence(sentence).as_said(modality);
        statements.add(StatementKind::Bounty, "", evidence);
    }
}

/// How firmly a bounty is offered; None where it is only mentioned.
fn bounty(statements: &Statements<'_, '_>, sentence: &Sentence, token: &Token) -> Option<Modality> {
    let tokens = statements.reading.tokens_of(sentence);
    if statements.firmness(sentence, token) == Modality::Negated || is_denied_behind(tokens, token)
    {
        return is_about_reports(statements, sentence, token).then_some(Modality::Negated);
    }
    let lead = statements.reading.lead_of(sentence).map(|lead| lead.concepts);
    // What stands in the same paragraph, behind its first words, is no item.
    let is_item =
        statements.reading.lead_of(sentence).is_none_or(|lead| lead.block != sentence.block);
    if let Some(lead) = lead.filter(|lead| is_item && lead.has(Concept::Negation)) {
        // "We do not offer:" denies; "You must not:" speaks of the reporter.
        return lead.has(Concept::Offer).then_some(Modality::Negated);
    }
    // A column "Reward" under the heading "Bug bounty".
    let is_column = || {
        let block = statements.document.blocks.get(sentence.block);
        block.is_some_and(|it| it.kind == Kind::Cell)
            && statements.heading(sentence).has(Concept::Bounty)
            && token.words == sentence.words
    };
    if statements.is_heading(sentence)
        || !is_about_reports(statements, sentence, token)
        || !(is_given(tokens, token) || has_amount(statements, token) || is_column())
    {
        return None;
    }
    Some(if sentence.concepts.has(Concept::Planned) {
        Modality::Planned
    } else if sentence.concepts.has_any(&[Concept::Possible, Concept::Condition]) {
        Modality::Conditional
    } else {
        Modality::Promise
    })
}

/// Rewards of other kinds are no bounty: what miners or customers are paid.
fn is_about_reports(statements: &Statements<'_, '_>, sentence: &Sentence, token: &Token) -> bool {
    const ABOUT: &[Concept] =
        &[Concept::Vulnerability, Concept::Report, Concept::Security, Concept::Bounty];
    let words = statements.document.prose.folded(token.words);
    words.contains("bount")
        || !words.is_ascii()
        || sentence.concepts.has(Concept::Reporter)
        || sentence.concepts.has_any(ABOUT.get(..3).unwrap_or_default())
        || statements.heading(sentence).has_any(ABOUT)
}

/// "Bounties are not offered", "Bug bounty: none".
fn is_denied_behind(tokens: &[Token], token: &Token) -> bool {
    let decides = |it: &&Token| {
        matches!(
            it.concept,
            Concept::Negation | Concept::Offer | Concept::But | Concept::Condition | Concept::Only
        )
    };
    let first = behind(tokens, token).find(decides);
    first.is_some_and(|it| it.concept == Concept::Negation && gap(it, token) <= 40)
}

/// Somebody gives it: a verb near by, or "our", "we may" right before.
fn is_given(tokens: &[Token], token: &Token) -> bool {
    let gives = |it: &Token| it.concept == Concept::Offer;
    let owns = |it: &Token| matches!(it.concept, Concept::Maintainer | Concept::Possible);
    around(tokens, token, 90).any(gives)
        || before(tokens, token).take(3).any(|it| owns(it) && gap(it, token) <= 16)
}

/// A sum of money.
fn has_amount(statements: &Statements<'_, '_>, token: &Token) -> bool {
    let words = statements.folded_around(token, 100);
    words.contains(['$', '€', '£', '¥', '₹', '元', '円']) || words.contains("usd")
}

fn read_credit(statements: &mut Statements<'_, '_>, sentence: &Sentence) {
    let mut modality = None;
    for token in statements.reading.tokens_of(sentence) {
        let names = match token.concept {
            Concept::Credit => is_named(statements, sentence, token),
            Concept::Acknowledge => is_page_of_names(statements, sentence, token),
            // "Acknowledgements: we thank all who reported flaws to us."
            Concept::ThanksToOthers => {
                sentence.concepts.has_any(&[Concept::Reporter, Concept::Report])
                    && statements.heading(sentence).has(Concept::Acknowledge)
            }
            _ => false,
        };
        if names {
            let said = statements.firmness(sentence, token);
            if modality.is_none_or(|before| before == Modality::Negated) {
                modality = Some(said);
            }
        }
    }
    if let Some(modality) = modality {
        let evidence = statements.evidence(sentence).as_said(modality);
        statements.add(StatementKind::Credit, "", evidence);
    }
}

/// What credit is given for.
const GIVEN: &[Concept] = &[Concept::Report, Concept::Vulnerability];

/// Those to whom credit is due, and what it is due for.
const PEOPLE: &[Concept] = &[
    Concept::Reporter,
    Concept::Report,
    Concept::Vulnerability,
    Concept::Advisory,
    Concept::Contributor,
];

/// Whether a word of credit is about who reports.
fn is_named(statements: &Statements<'_, '_>, sentence: &Sentence, token: &Token) -> bool {
    if statements.is_in_address(token) {
        return false;
    }
    // "We acknowledge you within two days" is an answer.
    let is_answer = sentence.concepts.has_any(&[
        Concept::Hour,
        Concept::Day,
        Concept::BusinessDay,
        Concept::Receipt,
    ]);
    let tokens = statements.reading.tokens_of(sentence);
    if is_answer && around(tokens, token, 0).any(|it| it.concept == Concept::Acknowledge) {
        return false;
    }
    let words = statements.document.prose.folded(token.words);
    // One word says little by itself; a phrase tells what it is.
    let is_phrase = words.contains([' ', '-']) || !words.is_ascii();
    let lead = statements.reading.lead_of(sentence).map(|lead| lead.concepts);
    is_phrase || sentence.concepts.has_any(PEOPLE) || lead.is_some_and(|lead| lead.has_any(PEOPLE))
}

/// The field of a `security.txt`: "Acknowledgments: https://…".
fn is_page_of_names(statements: &Statements<'_, '_>, sentence: &Sentence, token: &Token) -> bool {
    let words = statements.document.prose.as_str();
    let behind = words.get(token.words.end as usize..sentence.words.end as usize);
    token.words.start == sentence.words.start
        && behind
            .and_then(|rest| rest.strip_prefix(':'))
            .is_some_and(|rest| rest.trim_start().starts_with("http"))
}

#[cfg(test)]
mod tests;
