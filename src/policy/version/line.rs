//! Versions on lines of text: labels, and tables that were copied as text.
//!
//! ```text
//! Supported: 2.x, 1.9          Version   Supported
//! Unsupported: < 1.9           2.x       ✅
//!                              < 2.0
//! ```

use super::list::read_row;
use super::{Status, Version, VersionRange, is_about_support, plain};
use crate::document::{BlockId, Document};
use crate::lexicon::version::{COLUMNS, Column, STATUS};
use crate::policy::Evidence;
use crate::policy::reading::Reading;
use crate::report::Support;
use crate::text::{Span, colon_within, slice};

/// Reads a paragraph.
pub(super) fn read(
    document: &Document<'_>,
    reading: &Reading,
    leaf: BlockId,
    versions: &mut Vec<Version>,
) {
    let Some(block) = document.blocks.get(leaf) else { return };
    if document.blocks.get(block.parent.unwrap_or(leaf)).is_some_and(|it| {
        matches!(it.kind, crate::document::Kind::Item { .. } | crate::document::Kind::Row { .. })
    }) {
        return;
    }
    if !read_table(document, leaf, block.words, versions) {
        read_labels(document, reading, leaf, versions);
    }
}

/// Reads the rows of a table whose borders were lost.
fn read_table(
    document: &Document<'_>,
    leaf: BlockId,
    words: Span,
    versions: &mut Vec<Version>,
) -> bool {
    let folded = document.prose.folded(words);
    let mut lines = folded.split('\n');
    let title = lines.next().unwrap_or_default();
    if !is_title(title) {
        return false;
    }
    let mut start = words.start as usize + title.len() + 1;
    for line in lines {
        let row = Span::new(start, start + line.len());
        start += line.len() + 1;
        let Some(version) = read_row(document, leaf, row) else { break };
        versions.push(version);
    }
    true
}

/// Whether a line holds the titles of both columns and nothing else.
fn is_title(line: &str) -> bool {
    if line.len() > 60 || line.split_whitespace().count() > 3 {
        return false;
    }
    let mut has = (false, false);
    let mut covered = 0;
    for (found, column) in COLUMNS.matches(line) {
        covered += found.len();
        match column {
            Column::Version => has.0 = true,
            Column::Status | Column::Until => has.1 = true,
        }
    }
    let letters = line.chars().filter(|c| c.is_alphanumeric()).map(char::len_utf8).sum::<usize>();
    has == (true, true) && covered >= letters
}

/// How long a label may be, in bytes.
const LABEL: usize = 48;

/// Reads every "Supported: 2.x, 1.9" of a leaf; tells whether there is one.
pub(super) fn read_labels(
    document: &Document<'_>,
    reading: &Reading,
    leaf: BlockId,
    versions: &mut Vec<Version>,
) -> bool {
    let Some(block) = document.blocks.get(leaf) else { return false };
    let before = versions.len();
    for sentence in reading.sentences_of(leaf) {
        let folded = document.prose.folded(sentence.words);
        let Some(colon) = colon_within(folded, LABEL) else { continue };
        let label = slice(folded, 0, colon);
        let Some((support, names_versions)) = read_label(label) else { continue };
        if !names_versions && !is_about_support(document, reading, block.section) {
            continue;
        }
        let behind =
            colon + slice(folded, colon, folded.len()).chars().next().map_or(0, char::len_utf8);
        let start = sentence.words.start as usize + behind;
        let list = slice(folded, behind, folded.len());
        read_items(document, leaf, list, start, support, versions);
    }
    versions.len() > before
}

/// What a label says: support, and whether it speaks of versions.
fn read_label(label: &str) -> Option<(Support, bool)> {
    if label.split_whitespace().count() > 4 {
        return None;
    }
    let of_versions = COLUMNS.matches(label).any(|(_, column)| column == Column::Version);
    let of_support = COLUMNS.matches(label).any(|(_, column)| column == Column::Status);
    let stated = STATUS.matches(label).next().map(|(_, support)| support);
    match stated {
        Some(Support::Development | Support::Unknown) => None,
        Some(support) => Some((support, of_versions)),
        None => of_support.then_some((Support::Full, of_versions)),
    }
}

/// Reads versions that are set apart by commas, if all are versions.
fn read_items(
    document: &Document<'_>,
    leaf: BlockId,
    list: &str,
    start: usize,
    support: Support,
    versions: &mut Vec<Version>,
) {
    let mut found = Vec::new();
    let mut at = 0;
    for item in list.split([',', '、', '，', '\n', ';']) {
        let from = start + at + (item.len() - item.trim_start().len());
        at += item.len();
        at += slice(list, at, list.len()).chars().next().map_or(0, char::len_utf8);
        let item = item.trim().trim_end_matches('.');
        if item.is_empty() {
            continue;
        }
        if item.len() > LABEL || VersionRange::parse(item).is_none() {
            return;
        }
        let words = Span::new(from, from + item.len());
        let evidence = Evidence::of_words(document, leaf, words);
        let version = plain(document.prose.get(words));
        found.push(Version::new(version, Status::of(support), evidence));
    }
    versions.append(&mut found);
}
