//! What counts as a flaw here, and what does not.
//!
//! ```text
//! scope     = list under a heading or a lead that says "in scope" or "out of scope"
//!           | thing "is out of scope", "is not a vulnerability"
//!           | "do not" .. way to attack
//! ```
//!
//! One statement for each item of a list. "If it is not in scope, mail us" names
//! nothing, and neither does a link to another page or a list of versions.

mod side;
#[cfg(test)]
mod tests;

use super::Statements;
use super::clause::{self, Above, Clause, Outlook};
use crate::document::Kind;
use crate::lexicon::concept::Concept;
use crate::policy::Evidence;
use crate::policy::reading::Sentence;
use crate::report::StatementKind;
use side::{Side, Sides};

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let reading = statements.reading;
    let mut outlook = Outlook::default();
    let mut sides = Sides::default();
    for sentence in reading.sentences() {
        let above = outlook.above(statements, sentence);
        let clause = Clause::new(statements, sentence);
        if above.is_heading && !side::is_labelled(&clause) {
            continue;
        }
        if side::is_label(&clause) {
            read_column(statements, &clause);
            continue;
        }
        let said = side::said(statements, &clause);
        let listed = listed(statements, &mut sides, &clause, above);
        let side = if above.is_item { listed.or(said) } else { said.or(listed) };
        let side = side.or_else(|| is_attack_forbidden(&clause, above).then_some(Side::Out));
        let Some(side) = side else { continue };
        let kind = match side {
            Side::In => StatementKind::InScope,
            Side::Out => StatementKind::OutOfScope,
        };
        let value = thing(statements.document.prose.get(sentence.words));
        let evidence = statements.evidence(sentence);
        statements.add(kind, value, evidence);
    }
}

/// How many columns of a table may be lists of things.
const COLUMNS: usize = 8;

/// A table with the titles "In scope" and "Out of scope": what stands below each.
fn read_column(statements: &mut Statements<'_, '_>, clause: &Clause<'_>) {
    let document = statements.document;
    let Some(cell) = document.blocks.get(clause.sentence.block) else { return };
    let Some((row, table)) = cell.parent.filter(|_| cell.kind == Kind::Cell).and_then(|row| {
        let table = document.blocks.get(row)?.parent?;
        Some((row, table))
    }) else {
        return;
    };
    let mut rows = document.children(table);
    if rows.next().is_none_or(|(first, _)| first != row) {
        return;
    }
    let mut titles = document.children(row).take(COLUMNS);
    let Some(column) = titles.position(|(id, _)| id == clause.sentence.block) else { return };
    let kind = if clause.has(Concept::OutOfScope) {
        StatementKind::OutOfScope
    } else {
        StatementKind::InScope
    };
    for (row, _) in rows {
        let Some((id, cell)) = document.children(row).nth(column) else { continue };
        let words = document.prose.get(cell.words);
        if words.chars().any(char::is_alphanumeric) {
            let evidence = Evidence::of_words(document, id, cell.words);
            statements.add(kind, thing(words), evidence);
        }
    }
}

/// The side of a list or a section in which a sentence stands.
fn listed(
    statements: &Statements<'_, '_>,
    sides: &mut Sides,
    clause: &Clause<'_>,
    above: Above,
) -> Option<Side> {
    if is_version(clause) {
        return None;
    }
    let is_link = clause.has(Concept::See) && has_link(statements, clause.sentence);
    let is_named = !is_link && !clause.has(Concept::Contact);
    if let Some(lead) = clause::lead(statements, clause.sentence)
        && let Some(side) = sides.of_lead(statements, lead)
    {
        return Some(side);
    }
    let side = sides.of_section(statements, clause.sentence)?;
    if !above.is_item {
        // Of running text the first sentence and what speaks of flaws, and no
        // lead of a list.
        const ABOUT: &[Concept] =
            &[Concept::Security, Concept::Vulnerability, Concept::Report, Concept::Scope];
        let words = statements.document.prose.get(clause.sentence.words);
        let all = statements.reading.sentences_of(clause.sentence.block);
        let is_first = all.first().is_some_and(|it| it.words == clause.sentence.words);
        let is_about = is_first || clause.sentence.concepts.has_any(ABOUT);
        if words.ends_with([':', '：']) || !is_about {
            return None;
        }
    }
    is_named.then_some(side)
}

/// Whether a thing is nothing but a version: those are supported or not, but no scope.
fn is_version(clause: &Clause<'_>) -> bool {
    const VERSIONS: &[Concept] = &[Concept::Version, Concept::Latest, Concept::MainBranch];
    let words = clause.sentence.words;
    words.end - words.start <= SHORT
        && clause.sentence.concepts.has_any(VERSIONS)
        && !clause.sentence.concepts.has_any(&[Concept::Security, Concept::Vulnerability])
}

/// How long an item may be that names no more than a version, in bytes.
const SHORT: u32 = 30;

/// Whether a link stands in a sentence.
fn has_link(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    // Links come in the order in which they end.
    let links = &statements.document.links;
    let first = links.partition_point(|link| link.words.end <= sentence.words.start);
    links.get(first).is_some_and(|link| link.words.start < sentence.words.end)
}

/// "Please do not attempt a denial of service".
fn is_attack_forbidden(clause: &Clause<'_>, above: Above) -> bool {
    const ATTACKS: &[Concept] = &[Concept::TestMethod];
    let is_research = above.is_forbidden
        || above.lead.has_any(&[Concept::Reporter, Concept::Request, Concept::Scope])
        || above.path.has_any(&[Concept::Report, Concept::Disclose, Concept::SafeHarbor])
        || above.path.has(Concept::Scope);
    clause.has(Concept::TestMethod)
        && is_research
        && clause
            .of(ATTACKS)
            .any(|it| above.is_forbidden || clause.order(it).is_some() || clause.is_ruled_out(it))
}

/// How many characters of a sentence name the thing.
const LENGTH: usize = 120;

/// The words of a thing: one line without the sign at its end.
fn thing(words: &str) -> String {
    let words =
        words.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ';' | ',' | ':'));
    let mut thing = String::new();
    for (count, c) in words.chars().enumerate() {
        if count == LENGTH {
            thing.push('…');
            break;
        }
        thing.push(if c == '\n' { ' ' } else { c });
    }
    thing
}
