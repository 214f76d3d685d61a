//! Which versions are supported, as tables and lists tell.
//!
//! ```text
//! | Version | Supported |      - 2.x: supported        Supported: 2.x, 1.9
//! |---------|-----------|      - 1.x: end of life
//! | 2.x     | yes       |
//! ```
//!
//! A sentence about versions is no row: `policy::statement` reads those. A
//! status that is not known is none: it is not guessed.

mod line;
mod list;
pub mod range;
mod status;
mod table;

use super::Evidence;
use super::reading::Reading;
use crate::document::{Document, Kind, SectionId};
use crate::lexicon::concept::Concept;
use crate::lexicon::version::{COLUMNS, Column};
use crate::order;
use crate::report::Support;
use crate::text::{Span, floor_char_boundary, slice};

pub use range::VersionRange;
pub use status::Status;

/// A row of a supported-versions table, or an item of such a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The version as written, without markup.
    pub version: String,
    /// What it covers, where that can be told.
    pub range: Option<VersionRange>,
    /// How it is supported.
    pub support: Support,
    /// Until when, as written.
    pub until: Option<String>,
    /// The words of the status in the prose, empty where it is left out; None
    /// where there is no place for one.
    pub status: Option<Span>,
    /// The words of the version.
    pub evidence: Evidence,
}

impl Version {
    fn new(version: String, status: Status, evidence: Evidence) -> Self {
        let range = VersionRange::parse(&version);
        let (support, until) = (status.support, status.until);
        Self { version, range, support, until, status: None, evidence }
    }

    /// With the place of its status.
    const fn with_status(mut self, words: Option<Span>) -> Self {
        self.status = words;
        self
    }
}

pub(super) fn read(document: &Document<'_>, reading: &Reading) -> Vec<Version> {
    let mut versions = Vec::new();
    for (id, block) in document.blocks.iter().enumerate() {
        match block.kind {
            Kind::Table => table::read(document, reading, id, &mut versions),
            Kind::List { .. } => list::read(document, reading, id, &mut versions),
            Kind::Paragraph => line::read(document, reading, id, &mut versions),
            _ => {}
        }
    }
    order::sort_by_key(&mut versions, |version| version.evidence.span.key());
    versions
}

/// Whether the heading of a section announces which versions are supported.
fn is_about_support(document: &Document<'_>, reading: &Reading, section: SectionId) -> bool {
    let of_heading = reading.of_heading(section);
    if of_heading.has(Concept::Version)
        && of_heading.has_any(&[Concept::Supported, Concept::SecurityUpdate, Concept::Unsupported])
    {
        return true;
    }
    let heading = document.sections.get(section).and_then(|section| section.heading);
    let words = heading.and_then(|id| document.blocks.get(id)).map(|block| block.words);
    let words = words.map_or("", |words| document.prose.folded(words));
    let words = slice(words, 0, floor_char_boundary(words, HEADING));
    let mut found = (false, false);
    for (_, column) in COLUMNS.matches(words) {
        match column {
            Column::Version => found.0 = true,
            Column::Status | Column::Until => found.1 = true,
        }
    }
    found == (true, true)
}

/// Longer headings announce nothing.
const HEADING: usize = 200;

/// Words without emoji and doubled blanks.
fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        let is_emoji = word.starts_with(':') && word.ends_with(':') && word.len() > 2;
        let word = word.trim_matches(is_pictogram);
        if !is_emoji && !word.is_empty() {
            if !plain.is_empty() {
                plain.push(' ');
            }
            plain.push_str(word);
        }
    }
    plain
}

/// Signs that are drawn, and what joins them.
const fn is_pictogram(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}'
        | '\u{FE0E}' | '\u{FE0F}' | '\u{200D}' | '\u{20E3}' | '`' | '\\')
}

/// Whether a version by its number stands in folded words: "2.x", "v3", "1.4.2".
#[must_use]
pub fn has_version(folded: &str) -> bool {
    folded.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | '/')).any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '*');
        let digits = word.trim_start_matches('v');
        let mut parts = digits.split('.');
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let first = parts.next().unwrap_or_default();
        let is_part = |part: &str| {
            is_number(part)
                || matches!(part, "x" | "*")
                || part.split('-').next().is_some_and(is_number)
        };
        is_number(first)
            && if digits.contains('.') { parts.all(is_part) } else { word.len() > digits.len() }
    })
}

#[cfg(test)]
mod tests;
