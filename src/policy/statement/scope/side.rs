//! On which side of the scope something stands.

use super::super::Statements;
use super::super::clause::Clause;
use crate::document::{Kind, SectionId};
use crate::lexicon::concept::Concept;
use crate::policy::reading::{Sentence, Token};
use crate::text::Span;

/// A side of the scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// A flaw of this kind, or in this place, counts.
    In,
    /// It does not.
    Out,
}

/// The sides of headings and leads; most are asked for again and again.
#[derive(Default)]
pub(super) struct Sides {
    section: Option<(SectionId, Option<Side>)>,
    lead: Option<(Span, Option<Side>)>,
}

impl Sides {
    /// The side of all that stands under the nearest heading.
    pub(super) fn of_section(
        &mut self,
        statements: &Statements<'_, '_>,
        sentence: &Sentence,
    ) -> Option<Side> {
        let section = statements.document.blocks.get(sentence.block)?.section;
        if let Some((known, side)) = self.section
            && known == section
        {
            return side;
        }
        let side = of_heading(statements, section);
        self.section = Some((section, side));
        side
    }

    /// The side of the list that a sentence introduces.
    pub(super) fn of_lead(
        &mut self,
        statements: &Statements<'_, '_>,
        lead: &Sentence,
    ) -> Option<Side> {
        if let Some((words, side)) = self.lead
            && words == lead.words
        {
            return side;
        }
        let block = statements.document.blocks.get(lead.block);
        let is_heading = block.is_some_and(|it| matches!(it.kind, Kind::Heading(_)));
        let side = if is_heading { None } else { introduced(&Clause::new(statements, lead)) };
        self.lead = Some((lead.words, side));
        side
    }
}

fn of_heading(statements: &Statements<'_, '_>, section: SectionId) -> Option<Side> {
    let concepts = statements.reading.of_heading(section);
    if concepts.has_any(&[Concept::Version, Concept::Supported, Concept::Bounty]) {
        return None;
    }
    if concepts.has(Concept::OutOfScope) {
        return Some(Side::Out);
    }
    let heading = statements.document.sections.get(section)?.heading?;
    let sentences = statements.reading.sentences_of(heading);
    let is_about_scope = sentences.iter().any(|it| {
        let clause = Clause::new(statements, it);
        clause.of(&[Concept::Scope]).next().is_some()
    });
    is_about_scope.then_some(Side::In)
}

/// "Out of scope:", "we accept reports for:", "please do not report:".
fn introduced(lead: &Clause<'_>) -> Option<Side> {
    const PLACES: &[Concept] = &[Concept::PublicPlace, Concept::Ticket, Concept::Public];
    if lead.sentence.concepts.has_any(&[Concept::See, Concept::Condition])
        && !lead.has(Concept::OutOfScope)
    {
        return None;
    }
    if lead.has(Concept::OutOfScope) {
        return Some(Side::Out);
    }
    if lead.has(Concept::Report) && !lead.sentence.concepts.has_any(PLACES) {
        let is_last = |it: &&Token| lead.rest(it).len() <= 40;
        let forbidden =
            lead.of(&[Concept::Report]).filter(is_last).any(|it| lead.order(it).is_some());
        if forbidden {
            return Some(Side::Out);
        }
    }
    let is_version = lead.sentence.concepts.has_any(&[Concept::Version, Concept::Supported]);
    // "To help us understand the scope of the flaw, please include:"
    let is_asking = lead.sentence.concepts.has_any(&[Concept::Include, Concept::Description])
        && !lead.of(&[Concept::Scope]).any(|it| lead.rest(it).len() <= 2);
    (lead.has(Concept::Scope) && !is_version && !is_asking).then_some(Side::In)
}

/// Words that join a thing to its side.
const JOINING: &[&str] = &[
    "are",
    "as",
    "be",
    "been",
    "being",
    "clearly",
    "considered",
    "currently",
    "deemed",
    "explicitly",
    "fall",
    "falls",
    "generally",
    "is",
    "lie",
    "out",
    "specifically",
    "strictly",
    "therefore",
    "usually",
    "vallen",
    "valt",
];

/// What applies to something, and makes that its scope.
const APPLYING: &[&str] = &["document", "policy", "program", "programme"];

/// What a sentence by itself says: "crashes are out of scope".
pub(super) fn said(statements: &Statements<'_, '_>, clause: &Clause<'_>) -> Option<Side> {
    const SCOPES: &[Concept] = &[Concept::OutOfScope, Concept::Scope];
    const FLAWS: &[Concept] =
        &[Concept::Security, Concept::Vulnerability, Concept::Report, Concept::TestMethod];
    // To whom else to turn is no scope, and neither is a link.
    const ELSEWHERE: &[Concept] = &[
        Concept::Advisory,
        Concept::PublicPlace,
        Concept::Contact,
        Concept::Supported,
        Concept::Bounty,
    ];
    let concepts = clause.sentence.concepts;
    if is_sent_away(clause) {
        return Some(Side::Out);
    }
    if is_of_parts(clause) {
        return Some(Side::In);
    }
    if !concepts.has_any(SCOPES) {
        return None;
    }
    for token in clause.of(SCOPES) {
        let is_out = token.concept == Concept::OutOfScope
            || statements.reading.is_denied(clause.sentence, token);
        let word = clause.text(token);
        // "In scope" must be said of something; "scope" alone says nothing.
        if word.contains("scope") {
            let is_label = clause.rest(token).starts_with([':', '：']);
            if is_label && word == "scope" && clause.is_first(token) && !clause.has(Concept::See) {
                return Some(Side::In);
            }
            let is_said = is_label || JOINING.contains(&clause.word_before(token));
            let is_named = !clause.has(Concept::See) && !is_relative(clause, token);
            let is_version = clause.has(Concept::Version) && !concepts.has_any(FLAWS);
            if is_said
                && is_named
                && !is_version
                && word != "scope"
                && !is_only_sometimes(clause, token)
            {
                return Some(if is_out { Side::Out } else { Side::In });
            }
            continue;
        }
        let is_verdict_itself = word.contains("threat model")
            || word.starts_with("excluded from")
            || word.contains("include vulnerab")
            || word.starts_with("policy does not")
            || (word == "not covered" && clause.rest(token).trim_start().starts_with("by this"));
        if is_verdict_itself && !clause.has(Concept::See) && !is_only_sometimes(clause, token) {
            return Some(Side::Out);
        }
        let is_applied = word == "applies to" && APPLYING.contains(&clause.word_before(token));
        if is_applied || word.starts_with("policy cover") || word.starts_with("covered by") {
            if clause.has(Concept::Version) || clause.has(Concept::See) {
                continue;
            }
            return Some(if is_out { Side::Out } else { Side::In });
        }
        // "If it is no flaw, open an issue."
        let is_routed = concepts.has(Concept::Ticket) && concepts.has(Concept::Post);
        let is_linked = clause.has(Concept::See) && super::has_link(statements, clause.sentence);
        let is_verdict = concepts.has_any(FLAWS)
            && !concepts.has_any(ELSEWHERE)
            && !is_linked
            && !is_routed
            && !clause.has(Concept::Version)
            && !is_only_sometimes(clause, token);
        let is_of_flaws = is_out
            || word.starts_with("consider")
            || word.starts_with("treated")
            || word.contains("classified")
            || word.starts_with("regarded")
            || word.starts_with("count")
            || word.starts_with("only")
            || word.starts_with("that");
        if is_verdict && is_of_flaws {
            return Some(if is_out { Side::Out } else { Side::In });
        }
    }
    None
}

/// Whether a sentence is nothing but "In scope:", the label of what follows.
pub(super) fn is_label(clause: &Clause<'_>) -> bool {
    let scopes = [Concept::Scope, Concept::OutOfScope];
    let mut tokens = clause.of(&scopes);
    tokens.any(|it| clause.start(it).is_empty() && clause.rest(it).len() <= 3)
}

/// Whether a sentence names its things behind a label: "Out of scope: phishing".
pub(super) fn is_labelled(clause: &Clause<'_>) -> bool {
    let scopes = [Concept::Scope, Concept::OutOfScope];
    clause.of(&scopes).next().is_some_and(|it| {
        let rest = clause.rest(it);
        clause.start(it).trim().is_empty()
            && rest.strip_prefix([':', '：']).is_some_and(|rest| rest.trim().len() > 3)
    })
}

/// "In case the flaw is in the standard, do not report it to us."
fn is_sent_away(clause: &Clause<'_>) -> bool {
    const OBJECTS: &[&str] = &["it", "such", "that", "them", "these", "this", "those"];
    clause.has(Concept::Forbid)
        && clause.has(Concept::Report)
        && clause.has(Concept::Vulnerability)
        && clause.of(&[Concept::Report]).any(|it| {
            let mut words = clause.rest(it).split(|c: char| !c.is_alphanumeric());
            let is_object = words.nth(1).is_some_and(|word| OBJECTS.contains(&word));
            let is_here = words.take(3).any(|word| matches!(word, "us" | "here"));
            is_object && is_here && clause.order(it).is_some()
        })
}

/// "Flaws in the server, the client or one of the libraries should be reported".
fn is_of_parts(clause: &Clause<'_>) -> bool {
    clause.has(Concept::Report)
        && clause.of(&[Concept::Vulnerability]).any(|it| {
            clause.rest(it).starts_with(" in ")
                && clause.behind(it).find(|it| it.concept == Concept::Report).is_some_and(
                    |report| {
                        let parts = clause.rest_until(it, report);
                        parts.contains(',')
                            && (parts.contains(" or ") || parts.contains(" and "))
                            && (parts.ends_with("be ") || parts.ends_with("please "))
                    },
                )
        })
        && !clause.has(Concept::Condition)
        && !clause.has(Concept::Version)
}

/// Whether a token only tells which things are meant: "systems that are in scope".
fn is_relative(clause: &Clause<'_>, token: &Token) -> bool {
    let mut words = clause.start(token).split_whitespace().rev();
    words.next().is_some_and(|word| JOINING.contains(&word))
        && words.next().is_some_and(|word| matches!(word, "that" | "which"))
}

/// Whether a token stands in a condition: "if it is not in scope", "whether it is".
fn is_only_sometimes(clause: &Clause<'_>, token: &Token) -> bool {
    if clause.just_before(token).contains("whether ") {
        return true;
    }
    let mut near = clause.before(token);
    near.find(|it| it.concept == Concept::Condition)
        .is_some_and(|it| !clause.rest_until(it, token).contains(','))
}
