//! What a policy says beyond channels, keys, times and version tables: one
//! module per subject, each a few questions asked of every sentence.

mod clause;
mod conduct;
mod contents;
mod delegation;
mod encryption;
mod law;
mod near;
mod practice;
mod publication;
mod reward;
mod scope;
mod severity;
mod support;
#[cfg(test)]
mod testing;

pub(crate) use conduct::PUBLIC_DISCLOSURE;
pub(crate) use conduct::PUBLIC_REPORT;
pub(crate) use law::{ANTI_CIRCUMVENTION, AUTHORIZED, NO_ACTION, TERMS_WAIVED, THREAT};
pub use practice::date_in;

use super::Evidence;
use super::contact::{Contact, Page};
use super::reading::{Reading, Sentence};
use crate::document::Document;
use crate::order;
use crate::report::StatementKind;

/// Something that the policy says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What it is about.
    pub kind: StatementKind,
    /// What is said, in one word or as written; empty where the kind says it all.
    pub value: String,
    /// What kind of tool or date it is; empty for everything else.
    pub detail: &'static str,
    /// The words.
    pub evidence: Evidence,
}

/// What has been read, and what is read from.
struct Statements<'d, 'a> {
    document: &'d Document<'a>,
    reading: &'d Reading,
    contacts: &'d [Contact],
    pages: &'d [Page],
    found: Vec<Statement>,
}

impl Statements<'_, '_> {
    /// Evidence for a whole sentence.
    fn evidence(&self, sentence: &Sentence) -> Evidence {
        Evidence::of_words(self.document, sentence.block, sentence.words)
    }

    fn add(&mut self, kind: StatementKind, value: impl Into<String>, evidence: Evidence) {
        self.add_detailed(kind, value, "", evidence);
    }

    fn add_detailed(
        &mut self,
        kind: StatementKind,
        value: impl Into<String>,
        detail: &'static str,
        evidence: Evidence,
    ) {
        self.found.push(Statement { kind, value: value.into(), detail, evidence });
    }
}

/// Reads all statements, in text order.
pub(super) fn read(
    document: &Document<'_>,
    reading: &Reading,
    contacts: &[Contact],
    pages: &[Page],
) -> Vec<Statement> {
    let mut statements = Statements { document, reading, contacts, pages, found: Vec::new() };
    conduct::read(&mut statements);
    scope::read(&mut statements);
    contents::read(&mut statements);
    law::read(&mut statements);
    reward::read(&mut statements);
    publication::read(&mut statements);
    severity::read(&mut statements);
    support::read(&mut statements);
    delegation::read(&mut statements);
    practice::read(&mut statements);
    encryption::read(&mut statements);
    let mut found = statements.found;
    order::sort_by_key(&mut found, |statement| statement.evidence.span.key());
    found
}
