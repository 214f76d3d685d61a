//! What a policy says: facts, each with its evidence.
//!
//! Each kind of fact has a module that reads it from a [`Document`]; nothing
//! here judges. What this version does not read is absent, not guessed.

pub mod address;
mod answers;
mod audience;
pub mod channel;
pub mod contact;
pub mod date;
pub mod key;
mod kind;
mod language;
pub mod placeholder;
mod publicity;
pub mod reading;
pub mod reference;
mod sentence;
pub mod slip;
pub mod statement;
pub mod subject;
pub mod timeline;
pub mod url;
pub mod version;

use crate::document::{BlockId, Document};
use crate::report::{Audience, Modality, StatementKind, Visibility};
use crate::text::Span;

pub use contact::{Contact, Page};
pub use date::Date;
pub use key::Key;
pub use kind::Kind;
pub use language::Languages;
pub use placeholder::Placeholder;
pub use reading::Reading;
pub use statement::Statement;
pub use subject::{Mention, Subject};
pub use timeline::Timeline;
pub use version::Version;

/// The words that prove a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Where they stand in the source.
    pub span: Span,
    /// The leaf in which they stand.
    pub block: BlockId,
    /// Who sees them.
    pub visibility: Visibility,
    /// To whom they are said.
    pub audience: Audience,
    /// How firmly they are said.
    pub modality: Modality,
}

impl Evidence {
    /// Evidence from words of a leaf.
    #[must_use]
    pub fn of_words(document: &Document<'_>, block: BlockId, words: Span) -> Self {
        Self::of_source(document, block, document.prose.source(words))
    }

    /// Evidence from a place in the source within a leaf.
    #[must_use]
    pub fn of_source(document: &Document<'_>, block: BlockId, span: Span) -> Self {
        let visibility = document
            .blocks
            .get(block)
            .map_or(Visibility::Visible, super::document::Block::visibility);
        let (audience, modality) = (Audience::Reporter, Modality::Promise);
        Self { span, block, visibility, audience, modality }
    }

    /// The same, said to somebody else.
    #[must_use]
    pub const fn to(mut self, audience: Audience) -> Self {
        self.audience = audience;
        self
    }

    /// The same, said less firmly.
    #[must_use]
    pub const fn as_said(mut self, modality: Modality) -> Self {
        self.modality = modality;
        self
    }

    /// Whether the policy says so to its readers: visible, and not denied.
    #[must_use]
    pub fn is_said(&self) -> bool {
        self.is_visible() && self.modality != Modality::Negated
    }

    /// Whether every reader sees it as a statement.
    #[must_use]
    pub fn is_visible(&self) -> bool {
        self.visibility == Visibility::Visible
    }
}

/// What is known beside the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// Where the text lies in its repository.
    pub path: Option<String>,
    /// `owner/name`.
    pub repository: Option<String>,
    /// The day of the check.
    pub today: Option<Date>,
    /// Other files of the repository.
    pub siblings: Vec<Sibling>,
    /// Tags of the repository, such as `v2.4.1`.
    pub tags: Vec<String>,
}

/// Another file of the repository.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sibling {
    /// Where it lies in the repository, such as `SUPPORT.md`.
    pub path: String,
    /// What it says; empty where only its path is known.
    pub text: String,
}

/// A policy and what it says.
#[derive(Clone, Debug)]
pub struct Policy<'a> {
    /// The text in its structure.
    pub document: Document<'a>,
    /// What is known beside it.
    pub context: Context,
    /// Every channel, in text order.
    pub contacts: Vec<Contact>,
    /// Every page that is named by its address alone, in text order.
    pub pages: Vec<Page>,
    /// Every version whose support is told in a table or a list, in text order.
    pub versions: Vec<Version>,
    /// Every placeholder, in text order.
    pub placeholders: Vec<Placeholder>,
    /// Every key to encrypt a report with, in text order.
    pub keys: Vec<Key>,
    /// Every time that it states, in text order.
    pub timelines: Vec<Timeline>,
    /// Everything else that it says, in text order.
    pub statements: Vec<Statement>,
    /// Every sentence that tells of a practice, in text order.
    pub mentions: Vec<Mention>,
    /// What kind of text it is.
    pub kind: Kind,
    /// The languages that it is written in.
    pub languages: Languages,
    /// Its words by what they mean.
    pub reading: Reading,
}

impl<'a> Policy<'a> {
    /// Reads the facts: linear in the length of the document.
    #[must_use]
    pub fn read(document: Document<'a>, context: Context) -> Self {
        let languages = language::read(&document);
        let reading = Reading::read(&document, &languages);
        let (contacts, pages) = contact::read(&document, &reading);
        let versions = version::read(&document, &reading);
        let placeholders = placeholder::read(&document, &contacts, &pages, &reading);
        let keys = key::read(&document, &reading, &pages);
        let timelines = timeline::read(&document, &reading);
        let statements = statement::read(&document, &reading, &contacts, &pages);
        let mentions = subject::read(&document, &reading);
        let mut policy = Self {
            document,
            context,
            contacts,
            pages,
            versions,
            placeholders,
            keys,
            timelines,
            statements,
            mentions,
            kind: Kind::Policy,
            languages,
            reading,
        };
        policy.kind = kind::read(&policy);
        policy
    }

    /// The statements about something that are said to the reader, denied or not.
    pub fn statements_about(&self, kind: StatementKind) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |it| it.kind == kind && it.evidence.is_visible())
    }

    /// Whether something is said to the reader and not denied.
    #[must_use]
    pub fn says(&self, kind: StatementKind) -> bool {
        self.statements_about(kind).any(|it| it.evidence.is_said())
    }
}
