//! CVE identifiers and advisories: how the world hears of a flaw.
//!
//! ```text
//! We request a CVE and publish an advisory.
//!    Assign    Cve     Announce   Advisory
//! ```
//!
//! An advisory counts where somebody announces by it, or where it can be found.
//! Not: the form of that name in which flaws are reported, a credit given in it,
//! a number that a report should hold, the numbers of a scanner.

mod advisory;

use super::Statements;
use super::near::{around, before, behind, gap};
use crate::lexicon::concept::Concept;
use crate::policy::reading::{ConceptSet, Sentence, Token};
use crate::report::{Modality, StatementKind};
use crate::text::slice;

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let reading = statements.reading;
    for sentence in reading.sentences() {
        if sentence.concepts.has(Concept::Cve)
            && let Some(modality) = cve(statements, sentence)
        {
            let evidence = statements.evidence(sentence).as_said(modality);
            statements.add(StatementKind::Cve, "", evidence);
        }
        if advisory::is_told(statements, sentence) {
            let evidence = statements.evidence(sentence);
            statements.add(StatementKind::Advisory, "", evidence);
        }
    }
}

/// How many bytes a title of a list may have; a title with a number has more.
const TITLE: usize = 16;
/// How far a verb may stand from its object.
const REACH: u32 = 90;

fn cve(statements: &Statements<'_, '_>, sentence: &Sentence) -> Option<Modality> {
    let tokens = statements.reading.tokens_of(sentence);
    // "Fixed CVEs" is a list of them.
    let is_title = statements.is_heading(sentence)
        && sentence.concepts.has_any(&[Concept::Fix, Concept::Past]);
    let mut modality =
        (is_title && sentence.words.len() <= TITLE && !sentence.concepts.has(Concept::Dependency))
            .then_some(Modality::Promise);
    for token in tokens.iter().filter(|token| token.concept == Concept::Cve) {
        if is_number(statements, token) {
            if is_past(statements, sentence) {
                modality = Some(Modality::Promise);
            }
            continue;
        }
        if is_asked_for(statements, sentence, token) || is_known_already(tokens, token, sentence) {
            continue;
        }
        let others_code = sentence.concepts.has_any(&[Concept::Dependency, Concept::Tool]);
        let is_done = around(tokens, token, REACH).any(|it| match it.concept {
            Concept::Assign | Concept::Request => !statements.is_in_address(it),
            // "Fixes for CVEs are released" tells of fixes.
            Concept::Announce => !others_code && !is_release(tokens, it),
            Concept::Disclose | Concept::Coordinate | Concept::Credit => !others_code,
            // "Our vulnerabilities can be found on cve.org".
            Concept::See => {
                sentence.concepts.has_any(&[Concept::Vulnerability, Concept::Past]) && !others_code
            }
            // "The advisory names the CVE".
            Concept::Advisory => {
                it.words.end <= token.words.start
                    && sentence.concepts.has(Concept::Include)
                    && !others_code
            }
            _ => false,
        });
        if !is_done {
            continue;
        }
        let mut said = if is_denied(statements, tokens, token) {
            Modality::Negated
        } else {
            Modality::Promise
        };
        // "We assign no CVE for code that was never released" tells of the others.
        let restricts = |it: &Token| {
            matches!(
                it.concept,
                Concept::Condition | Concept::Release | Concept::SomeVersion | Concept::OutOfScope
            )
        };
        if said == Modality::Negated && behind(tokens, token).any(restricts) {
            said = Modality::Conditional;
        }
        if modality.is_none_or(|before| before == Modality::Negated) {
            modality = Some(said);
        }
    }
    modality
}

/// A certain flaw: "CVE-2024-1234".
fn is_number(statements: &Statements<'_, '_>, token: &Token) -> bool {
    let words = statements.document.prose.as_str();
    let behind = slice(words, token.words.end as usize, words.len());
    let last = statements.document.prose.folded(token.words).chars().next_back();
    last.is_some_and(|c| c.is_ascii_digit())
        || behind.strip_prefix('-').is_some_and(|rest| {
            rest.starts_with(|c: char| c.is_ascii_digit() || matches!(c, 'Y' | 'X' | 'y' | 'x'))
        })
}

/// An entry in a list of flaws that were fixed.
fn is_past(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    let heading = statements.heading(sentence);
    let (it, row) = (sentence.concepts, statements.reading.lead_of(sentence));
    (heading.has(Concept::Advisory)
        || (heading.has(Concept::Vulnerability) && it.has(Concept::Fix)))
        && !heading.has_any(&[Concept::Report, Concept::Dependency])
        && !it.has_any(&[Concept::Dependency, Concept::Tool, Concept::Negation])
        && !row.is_some_and(|lead| lead.concepts.has_any(&[Concept::Dependency, Concept::Tool]))
}

/// Whether a verb is "released", which is said of software first.
fn is_release(tokens: &[Token], verb: &Token) -> bool {
    around(tokens, verb, 0)
        .any(|it| it.concept == Concept::Release && it.words.start == verb.words.start)
        && before(tokens, verb)
            .any(|it| matches!(it.concept, Concept::Fix | Concept::SecurityUpdate))
}

/// "If there is a CVE for it, please open an issue": the reader acts.
fn is_known_already(tokens: &[Token], token: &Token, sentence: &Sentence) -> bool {
    const ASKED: &[Concept] =
        &[Concept::Request, Concept::PublicPlace, Concept::Ticket, Concept::Include];
    sentence.concepts.has_any(ASKED)
        && before(tokens, token).any(|it| it.concept == Concept::Condition)
        && behind(tokens, token).any(|it| ASKED.contains(&it.concept))
        && behind(tokens, token).all(|it| it.concept != Concept::Maintainer)
}

/// A number that a report should hold: "the CVE, if one is assigned".
fn is_asked_for(statements: &Statements<'_, '_>, sentence: &Sentence, token: &Token) -> bool {
    let lead = statements.reading.lead_of(sentence);
    if lead.is_some_and(|lead| {
        lead.concepts.has(Concept::Include)
            && !lead.concepts.has_any(&[Concept::Advisory, Concept::Announce])
            && !sentence.concepts.has(Concept::Maintainer)
            && !holds_for_fixes(lead.concepts)
    }) {
        return true;
    }
    let tokens = statements.reading.tokens_of(sentence);
    let asks = |it: &Token| it.concept == Concept::Include;
    let next =
        behind(tokens, token).find(|it| matches!(it.concept, Concept::Condition | Concept::Assign));
    // "Commits include a reference to the CVE if there is one": the phrase is whole.
    let is_done =
        around(tokens, token, 0).any(|it| it.concept == Concept::Assign && it.words == token.words);
    !is_done
        && before(tokens, token).any(asks)
        && next.is_some_and(|it| it.concept == Concept::Condition)
}

/// "Every patch includes:" is no list for a report.
fn holds_for_fixes(lead: ConceptSet) -> bool {
    const ASKS: &[Concept] =
        &[Concept::Report, Concept::Request, Concept::Reporter, Concept::Vulnerability];
    lead.has(Concept::Include)
        && lead.has_any(&[Concept::Fix, Concept::SecurityUpdate])
        && !lead.has_any(ASKS)
}

/// Whether a "not" reaches a token: it ends where another act begins.
fn is_denied(statements: &Statements<'_, '_>, tokens: &[Token], token: &Token) -> bool {
    let decides = |it: &&Token| match it.concept {
        Concept::Negation | Concept::But | Concept::Condition | Concept::Fix => true,
        Concept::RangeWord => {
            matches!(statements.document.prose.folded(it.words), "and" | "until")
        }
        _ => false,
    };
    let mut near = before(tokens, token).take_while(|it| gap(it, token) <= 90);
    near.find(decides).is_some_and(|it| it.concept == Concept::Negation)
}

#[cfg(test)]
mod tests;
