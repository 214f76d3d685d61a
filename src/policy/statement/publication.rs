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

use super::Statements;
use super::near::{around, before, behind, gap};
use crate::lexicon::concept::Concept;
use crate::policy::reading::{Sentence, Token};
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
        let is_led =
            || reading.lead_of(sentence).is_some_and(|lead| lead.concepts.has(Concept::Announce));
        if (sentence.concepts.has(Concept::Advisory)
            && (sentence.concepts.has_any(&[Concept::Announce, Concept::Issued, Concept::See])
                || is_led()
                || statements.heading(sentence).has(Concept::Advisory)))
            && let Some(modality) = advisory(statements, sentence)
        {
            let evidence = statements.evidence(sentence).as_said(modality);
            statements.add(StatementKind::Advisory, "", evidence);
        }
    }
}

/// How far a verb may stand from its object.
const REACH: u32 = 60;

fn cve(statements: &Statements<'_, '_>, sentence: &Sentence) -> Option<Modality> {
    let tokens = statements.reading.tokens_of(sentence);
    let mut modality = None;
    for token in tokens.iter().filter(|token| token.concept == Concept::Cve) {
        if is_number(statements, token) || is_asked_for(statements, sentence, token) {
            continue;
        }
        let others_code = sentence.concepts.has_any(&[Concept::Dependency, Concept::Tool]);
        let is_done = around(tokens, token, REACH).any(|it| match it.concept {
            Concept::Assign => !statements.is_in_address(it),
            Concept::Announce | Concept::Disclose | Concept::Coordinate => !others_code,
            // "Our vulnerabilities can be found on cve.org".
            Concept::See => sentence.concepts.has(Concept::Vulnerability) && !others_code,
            _ => false,
        });
        if !is_done {
            continue;
        }
        let mut said = statements.firmness(sentence, token);
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

/// A number that a report should hold: "the CVE, if one is assigned".
fn is_asked_for(statements: &Statements<'_, '_>, sentence: &Sentence, token: &Token) -> bool {
    let lead = statements.reading.lead_of(sentence);
    if lead.is_some_and(|lead| {
        lead.concepts.has(Concept::Include) && !sentence.concepts.has(Concept::Maintainer)
    }) {
        return true;
    }
    let tokens = statements.reading.tokens_of(sentence);
    let asks = |it: &Token| it.concept == Concept::Include;
    let next =
        behind(tokens, token).find(|it| matches!(it.concept, Concept::Condition | Concept::Assign));
    before(tokens, token).any(asks) && next.is_some_and(|it| it.concept == Concept::Condition)
}

fn advisory(statements: &Statements<'_, '_>, sentence: &Sentence) -> Option<Modality> {
    let reading = statements.reading;
    let tokens = reading.tokens_of(sentence);
    let lead = reading.lead_of(sentence);
    let mut modality = None;
    for token in tokens.iter().filter(|token| token.concept == Concept::Advisory) {
        if statements.is_in_address(token) || is_place_of_credit(tokens, token) {
            continue;
        }
        let announces = |it: &&Token| {
            matches!(it.concept, Concept::Announce | Concept::Issued)
                && it.words.start != token.words.start
        };
        let verb = around(tokens, token, 140).find(announces);
        let is_led = lead.is_some_and(|lead| {
            lead.concepts.has(Concept::Announce) && !lead.concepts.has(Concept::Negation)
        });
        let is_found = is_shown(statements, sentence, token);
        if verb.is_none() && !is_led && !is_found {
            continue;
        }
        // What is denied here is asked of the reporter more often than not.
        if statements.reading.is_denied(sentence, verb.unwrap_or(token)) {
            continue;
        }
        modality = Some(Modality::Promise);
    }
    modality
}

/// "Credited in the advisory": nothing is announced between the two.
fn is_place_of_credit(tokens: &[Token], token: &Token) -> bool {
    let decides = |it: &&Token| {
        matches!(it.concept, Concept::Credit | Concept::Announce | Concept::Issued)
            && it.words.end <= token.words.start
            && gap(it, token) <= 80
    };
    before(tokens, token).find(decides).is_some_and(|it| it.concept == Concept::Credit)
}

/// A place where past flaws are listed: "see our advisories", "Advisories: URL".
fn is_shown(statements: &Statements<'_, '_>, sentence: &Sentence, token: &Token) -> bool {
    const TELLING: &[Concept] =
        &[Concept::Report, Concept::ReportButton, Concept::Contact, Concept::GithubPrivateReport];
    const ABOUT: &[Concept] = &[Concept::Security, Concept::Fix];
    let heading = statements.heading(sentence);
    if sentence.concepts.has_any(TELLING)
        || statements.is_heading(sentence)
        || !(sentence.concepts.has_any(ABOUT) || heading.has_any(ABOUT))
    {
        return false;
    }
    let tokens = statements.reading.tokens_of(sentence);
    let is_seen = around(tokens, token, REACH).any(|it| it.concept == Concept::See);
    let words = statements.document.prose.folded(sentence.words);
    let rest = slice(words, (token.words.end - sentence.words.start) as usize, words.len());
    let is_label = rest.starts_with(':') || rest.starts_with('：');
    (is_seen || (is_label && rest.contains("http"))) && !links_to_help(statements, sentence)
}

/// A manual of the platform is no place of this project.
fn links_to_help(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    let links = &statements.document.links;
    let first = links.partition_point(|link| link.words.end <= sentence.words.start);
    let within = links.get(first..).unwrap_or_default().iter();
    within
        .take_while(|link| link.words.start < sentence.words.end)
        .take(8)
        .any(|link| link.target.contains("docs.git") || link.target.contains("help.git"))
}

#[cfg(test)]
mod tests;
