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
use crate::text::{Span, floor_char_boundary, slice};

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let reading = statements.reading;
    for sentence in reading.sentences() {
        if sentence.concepts.has(Concept::Cve)
            && let Some(modality) = cve(statements, sentence)
        {
            let evidence = statements.evidence(sentence).as_said(modality);
            statements.add(StatementKind::Cve, "", evidence);
        }
        if advisory(statements, sentence) {
            let evidence = statements.evidence(sentence);
            statements.add(StatementKind::Advisory, "", evidence);
        }
    }
}

/// How far a verb may stand from its object.
const REACH: u32 = 90;

fn cve(statements: &Statements<'_, '_>, sentence: &Sentence) -> Option<Modality> {
    let tokens = statements.reading.tokens_of(sentence);
    let mut modality = None;
    for token in tokens.iter().filter(|token| token.concept == Concept::Cve) {
        if is_number(statements, token) {
            if is_past(statements, sentence) {
                modality = Some(Modality::Promise);
            }
            continue;
        }
        if is_asked_for(statements, sentence, token) {
            continue;
        }
        let others_code = sentence.concepts.has_any(&[Concept::Dependency, Concept::Tool]);
        let is_done = around(tokens, token, REACH).any(|it| match it.concept {
            Concept::Assign | Concept::Request => !statements.is_in_address(it),
            Concept::Announce | Concept::Disclose | Concept::Coordinate => !others_code,
            // "Our vulnerabilities can be found on cve.org".
            Concept::See => sentence.concepts.has(Concept::Vulnerability) && !others_code,
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

/// A number that a report should hold: "the CVE, if one is assigned".
fn is_asked_for(statements: &Statements<'_, '_>, sentence: &Sentence, token: &Token) -> bool {
    let lead = statements.reading.lead_of(sentence);
    if lead.is_some_and(|lead| {
        lead.concepts.has(Concept::Include)
            && !lead.concepts.has_any(&[Concept::Advisory, Concept::Announce])
            && !sentence.concepts.has(Concept::Maintainer)
    }) {
        return true;
    }
    let tokens = statements.reading.tokens_of(sentence);
    let asks = |it: &Token| it.concept == Concept::Include;
    let next =
        behind(tokens, token).find(|it| matches!(it.concept, Concept::Condition | Concept::Assign));
    before(tokens, token).any(asks) && next.is_some_and(|it| it.concept == Concept::Condition)
}

fn advisory(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    let reading = statements.reading;
    let tokens = reading.tokens_of(sentence);
    let is_led = reading.lead_of(sentence).is_some_and(|lead| {
        lead.concepts.has(Concept::Announce)
            && !lead.concepts.has(Concept::Negation)
            && !lead.concepts.has_any(TELLING)
    });
    if statements.heading(sentence).has(Concept::Advisory)
        && links_to_list(statements, sentence)
        && !sentence.concepts.has_any(TELLING)
    {
        return true;
    }
    tokens.iter().any(|token| {
        let is_place = match token.concept {
            Concept::Advisory => true,
            // "Our flaws can be found on cve.org."
            Concept::Cve => return is_catalogue(sentence),
            _ => false,
        };
        if !is_place
            || statements.is_in_address(token)
            || (!is_announced_behind(tokens, token) && is_object_of_another(tokens, token))
        {
            return false;
        }
        let verb = around(tokens, token, 140)
            .find(|it| it.words.start != token.words.start && announces(tokens, token, it));
        // What is denied here is asked of the reporter more often than not.
        let is_denied = is_denied(statements, tokens, verb.unwrap_or(token));
        let is_known = is_led || is_shown(statements, sentence, token);
        !is_denied && (verb.is_some() || is_known)
    })
}

fn is_catalogue(sentence: &Sentence) -> bool {
    let it = sentence.concepts;
    it.has(Concept::See)
        && it.has(Concept::Vulnerability)
        && !it.has_any(&[Concept::Include, Concept::Dependency, Concept::Tool])
}

/// Whether `it` is a verb by which the advisory at `token` is made public.
fn announces(tokens: &[Token], token: &Token, it: &Token) -> bool {
    match it.concept {
        Concept::Announce | Concept::Issued => true,
        // "To disclose" is to report as well; "to make public" is not.
        Concept::Disclose => !around(tokens, it, 0).any(|it| it.concept == Concept::Report),
        // "We release an advisory."
        Concept::Release => it.words.end <= token.words.start && gap(it, token) <= 40,
        _ => false,
    }
}

/// What is done in a sentence that is about reporting.
const TELLING: &[Concept] =
    &[Concept::Report, Concept::ReportButton, Concept::Contact, Concept::GithubPrivateReport];

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

/// "An advisory is published."
fn is_announced_behind(tokens: &[Token], token: &Token) -> bool {
    let is_verb = |it: &Token| matches!(it.concept, Concept::Announce | Concept::Issued);
    behind(tokens, token).take(3).any(|it| is_verb(it) && gap(it, token) <= 30)
}

/// "Credited in the advisory", "report it through an advisory": what is done
/// with it is something else.
fn is_object_of_another(tokens: &[Token], token: &Token) -> bool {
    let near = before(tokens, token)
        .filter(|it| it.words.end <= token.words.start)
        .take_while(|it| gap(it, token) <= 80);
    let mut verb: Option<&Token> = None;
    for it in near {
        let is_verb = matches!(
            it.concept,
            Concept::Credit | Concept::Announce | Concept::Issued | Concept::Report
        );
        match verb {
            None if is_verb => verb = Some(it),
            // A word may be both, such as "disclosed".
            Some(first) if is_verb && it.words.start == first.words.start => {
                if matches!(it.concept, Concept::Announce | Concept::Issued) {
                    return false;
                }
            }
            Some(_) => break,
            None => {}
        }
    }
    verb.is_some_and(|it| matches!(it.concept, Concept::Credit | Concept::Report))
}

/// How far behind a label its address may stand.
const LINE: usize = 120;

/// A place where past flaws are listed: "see our advisories", "Advisories: URL".
fn is_shown(statements: &Statements<'_, '_>, sentence: &Sentence, token: &Token) -> bool {
    const ABOUT: &[Concept] = &[Concept::Security, Concept::Fix];
    let heading = statements.heading(sentence);
    if sentence.concepts.has_any(TELLING) || statements.is_heading(sentence) {
        return false;
    }
    let is_about = sentence.concepts.has_any(ABOUT) || heading.has_any(ABOUT);
    let tokens = statements.reading.tokens_of(sentence);
    let is_seen = is_about && around(tokens, token, REACH).any(|it| it.concept == Concept::See);
    let prose = &statements.document.prose;
    let line = Span { start: token.words.end, end: sentence.words.end };
    let rest = prose.folded(line);
    let rest = slice(rest, 0, floor_char_boundary(rest, LINE));
    let is_label = rest.starts_with(':') || rest.starts_with('：');
    (is_seen
        || links_to_list(statements, sentence)
        || (is_label && (rest.contains("http") || links(statements, sentence).next().is_some())))
        && !links_to_help(statements, sentence)
}

/// A link to the flaws that are published, not to the form.
fn links_to_list(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    links(statements, sentence).any(|target| target.ends_with("/security/advisories"))
}

/// A manual of the platform is no place of this project.
fn links_to_help(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    let is_help = |target: &str| target.contains("docs.git") || target.contains("help.git");
    links(statements, sentence).any(is_help)
}

/// The targets of the first links of a sentence.
fn links<'s>(
    statements: &Statements<'s, '_>,
    sentence: &Sentence,
) -> impl Iterator<Item = &'s str> {
    let (links, words) = (&statements.document.links, sentence.words);
    let first = links.partition_point(|link| link.words.end <= words.start);
    let within = links.get(first..).unwrap_or_default().iter().take(8);
    within.take_while(move |link| link.words.start < words.end).map(|link| link.target.as_str())
}

#[cfg(test)]
mod tests;
