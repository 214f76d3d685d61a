//! What a policy says: facts, each with its evidence.
//!
//! Each kind of fact has a module that reads it from a [`Document`]; nothing
//! here judges. What this version does not read is absent, not guessed.

pub mod address;
pub mod channel;
pub mod contact;
mod language;
pub mod placeholder;
pub mod reading;
mod sentence;
pub mod url;
pub mod version;

use crate::document::{BlockId, Document};
use crate::report::Visibility;
use crate::text::Span;

pub use contact::{Contact, Page};
pub use language::Languages;
pub use placeholder::Placeholder;
pub use reading::Reading;
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
        Self { span, block, visibility }
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
    /// Every row of a supported-versions table, in text order.
    pub versions: Vec<Version>,
    /// Every placeholder, in text order.
    pub placeholders: Vec<Placeholder>,
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
        let versions = version::read(&document);
        let placeholders = placeholder::read(&document, &contacts, &pages, &reading);
        Self { document, context, contacts, pages, versions, placeholders, languages, reading }
    }
}
