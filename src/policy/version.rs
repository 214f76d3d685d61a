//! Supported-versions tables.
//!
//! A table is read where one of its first row's cells is a title for versions,
//! and another one for their status, or where its section's heading speaks of
//! versions. A status that is not known is none: it is not guessed.

use super::Evidence;
use crate::document::{Block, BlockId, Document, Kind};
use crate::lexicon::version::{COLUMNS, Column, EMOJI, STATUS};

/// A row of a supported-versions table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The version as written, without markup.
    pub version: String,
    /// None where the status is not given or cannot be told.
    pub supported: Option<bool>,
    /// The cell with the version.
    pub evidence: Evidence,
}

pub(super) fn read(document: &Document<'_>) -> Vec<Version> {
    let mut versions = Vec::new();
    for (id, block) in document.blocks.iter().enumerate() {
        if block.kind == Kind::Table {
            read_table(document, id, &mut versions);
        }
    }
    versions
}

fn read_table(document: &Document<'_>, table: BlockId, versions: &mut Vec<Version>) {
    let mut rows = document.children(table);
    let Some((titles, _)) = rows.next() else { return };
    let titles: Vec<Option<Column>> = document
        .children(titles)
        .map(|(_, cell)| column(document.prose.folded(cell.words)))
        .collect();
    let place = |column| titles.iter().position(|&title| title == Some(column));
    let Some(version_column) = place(Column::Version) else { return };
    let Some(status_column) =
        place(Column::Status).or_else(|| status_by_heading(document, table, version_column))
    else {
        return;
    };
    for (row, _) in rows {
        let cells: Vec<(BlockId, &Block)> = document.children(row).collect();
        let Some(&(id, cell)) = cells.get(version_column) else { continue };
        let version = plain(document.words(cell));
        if version.is_empty() {
            continue;
        }
        let status = cells.get(status_column).map(|(_, cell)| document.prose.folded(cell.words));
        versions.push(Version {
            version,
            supported: status.and_then(read_status),
            evidence: Evidence::of_words(document, id, cell.words),
        });
    }
}

fn column(title: &str) -> Option<Column> {
    let found: Vec<Column> = COLUMNS.matches(title).map(|(_, column)| column).collect();
    // "Supported versions" and "Version supported" are titles for versions and status alike.
    match found.as_slice() {
        [] => None,
        [first, ..] if found.len() > 1 && title.split_whitespace().count() > 3 => Some(*first),
        [.., last] => Some(*last),
    }
}

/// Under a heading that speaks of support, the column beside the versions is the status.
fn status_by_heading(document: &Document<'_>, table: BlockId, versions: usize) -> Option<usize> {
    let section =
        document.blocks.get(table).and_then(|block| document.sections.get(block.section))?;
    let heading = document.blocks.get(section.heading?)?;
    let speaks = |column| {
        COLUMNS.matches(document.prose.folded(heading.words)).any(|(_, found)| found == column)
    };
    (speaks(Column::Version) && speaks(Column::Status)).then_some(versions + 1)
}

/// The words of a cell without emoji and doubled blanks.
fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for word in words.split_whitespace() {
        let is_emoji = word.starts_with(':') && word.ends_with(':') && word.len() > 2;
        if !is_emoji {
            if !plain.is_empty() {
                plain.push(' ');
            }
            plain.push_str(word);
        }
    }
    plain
}

/// The status that a cell gives: a sign anywhere in it, or words at its start.
fn read_status(folded: &str) -> Option<bool> {
    let cell = folded.trim();
    let sign = EMOJI.iter().find(|(sign, _)| cell.contains(sign)).map(|&(_, status)| status);
    if sign.is_some() {
        return sign;
    }
    let mut found = STATUS.matches(cell);
    let (first, status) = found.next()?;
    // Words stand at the start; a sign may follow them.
    let is_sign = !cell.get(first.clone())?.chars().any(char::is_alphanumeric);
    (first.start == 0 || is_sign).then_some(status)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    fn rows(source: &str) -> Vec<(String, Option<bool>)> {
        let document = Document::parse(Text::new(source), None);
        read(&document).into_iter().map(|row| (row.version, row.supported)).collect()
    }

    fn row(version: &str, supported: Option<bool>) -> (String, Option<bool>) {
        (version.to_owned(), supported)
    }

    #[test]
    fn a_table_of_versions_is_read() {
        let table = "| Version | Supported |\n|---|---|\n| `2.x` | :white_check_mark: |\n| < 2.0 | :x: |\n| 3.0-beta | ⏲ |\n";
        let expected = [row("2.x", Some(true)), row("< 2.0", Some(false)), row("3.0-beta", None)];
        assert_eq!(rows(table), expected);
    }

    #[test]
    fn a_table_in_another_language_is_read() {
        let table = "|版本|是否支持|\n|-|-|\n|1.x|✅|\n|0.x|不支持|\n";
        assert_eq!(rows(table), [row("1.x", Some(true)), row("0.x", Some(false))]);
        let table = "| Wersja | Obsługiwana |\n|-|-|\n| 1.0 | Tak |\n| 0.9 | Nie |\n";
        assert_eq!(rows(table), [row("1.0", Some(true)), row("0.9", Some(false))]);
    }

    #[test]
    fn words_give_a_status() {
        let table = "| Release | Status |\n|-|-|\n| 5 | Security fixes only |\n| 4 | End of life since May |\n| 3 | |\n| 2 | Not supported |\n";
        let expected =
            [row("5", Some(true)), row("4", Some(false)), row("3", None), row("2", Some(false))];
        assert_eq!(rows(table), expected);
    }

    #[test]
    fn the_heading_may_name_the_status() {
        let table = "## Supported versions\n\n| Version | Until |\n|-|-|\n| 1 | yes |\n";
        assert_eq!(rows(table), [row("1", Some(true))]);
    }

    #[test]
    fn another_table_is_not_read() {
        assert_eq!(rows("| Severity | Time |\n|-|-|\n| High | 7 days |\n"), []);
        assert_eq!(rows("| Tool | Version |\n|-|-|\n| Scanner | 1.2 |\n"), []);
    }
}
