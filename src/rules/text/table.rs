//! Tables that are none where the document is shown.
//!
//! ```text
//! row       = ["|"] cell ("|" cell)* ["|"]
//! delimiter = a row of dashes, one cell for each column, right under the titles
//! ```
//!
//! Only rows on the top level are looked at: in an item or a quotation, bars
//! are too often something else.

use crate::document::{Block, Kind};
use crate::lexicon::fold;
use crate::lexicon::version::COLUMNS;
use crate::policy::Policy;
use crate::rules::{Findings, Repair};
use crate::text::{Span, slice};

/// A line with bars in it.
struct Row<'a> {
    /// Without the blanks around it.
    words: &'a str,
    /// Where the words stand.
    span: Span,
    /// How many cells.
    cells: usize,
}

/// Rows with bars are no table where the document is shown.
///
/// # Why
///
/// A table needs a row of dashes under its titles, with one cell for each
/// column. Without it all rows run together in one paragraph, and nobody can
/// tell which version is supported. A cell beyond the last column is not shown
/// at all.
///
/// Silent in code, lists and quotations, and on lines that only hold a bar.
///
/// # Bad
///
/// ```md
/// ## Supported versions
///
/// | Version | Supported |
/// ^^^^^^^^^^^^^^^^^^^^^^^ no row of dashes follows the titles of this table: it is shown as running text
/// | 2.x     | yes       |
/// | < 2.0   | no        |
/// ```
///
/// ```md
/// ## Supported versions
///
/// | Version | Supported | Until      |
/// |---------|-----------|
/// ^^^^^^^^^^^^^^^^^^^^^^^ this row of dashes has 2 cells, but the titles above it have 3: the table is shown as running text
/// | 2.x     | yes       | 2027-12-31 |
/// | < 2.0   | no        |            |
/// ```
///
/// ```md
/// ## Severity
///
/// ｜ Severity ｜ Example ｜
/// ^^^^^^^^^^^^^^^^^^^^^^ wide bars make no table: it is shown as running text
/// ｜ --- ｜ --- ｜
/// ｜ High ｜ code is executed ｜
/// ```
///
/// ```md
/// ## Severity
///
/// | Severity | Example          |
/// | -------- | ---------------- |
/// | High     | code is executed | without a password |
///                                 ^^^^^^^^^^^^^^^^^^ these words are not shown: the table has 2 columns
/// ```
///
/// # Good
///
/// ```md
/// | Version | Supported |
/// | ------- | --------- |
/// | 2.x     | yes       |
/// | < 2.0   |
///
/// Version | Supported
/// :------ | :-------:
/// 2.x     | yes
/// ```
///
/// ```md
/// [Website](https://northwind.dev) | [Chat](https://chat.northwind.dev)
/// [Source](https://northwind.dev/source) | [Manual](https://northwind.dev/manual)
/// ```
///
/// ```md
/// Run this, where `a | b` stands for a pipe:
///
///     | sort | uniq |
///     | head | tail |
///
/// Or `trader --list | sort` and
/// `trader --all | sort`, with |x| < 1.
/// ```
///
/// # Fix
///
/// The row of dashes is inserted or corrected, which changes no word. Wide bars
/// are replaced if asked for.
pub(in crate::rules) fn broken_table(policy: &Policy<'_>, findings: &mut Findings) {
    let document = &policy.document;
    if !document.is_markdown {
        return;
    }
    for block in &document.blocks {
        if matches!(block.kind, Kind::Paragraph | Kind::Table) && block.parent.is_none() {
            in_block(policy, block, findings);
        }
    }
}

fn in_block(policy: &Policy<'_>, block: &Block, findings: &mut Findings) {
    let mut rows: Vec<Row<'_>> = Vec::new();
    let mut at = block.span.start as usize;
    for line in policy.document.text.get(block.span).split_inclusive('\n') {
        let words = line.trim();
        let start = at + line.len() - line.trim_start().len();
        at += line.len();
        if bars(words).next().is_some() {
            let span = Span::new(start, start + words.len());
            rows.push(Row { words, span, cells: cells(words).count() });
        } else if block.kind == Kind::Paragraph {
            add_table(policy, &std::mem::take(&mut rows), findings);
        }
    }
    add_table(policy, &rows, findings);
}

/// Looks at lines with bars that follow on each other.
fn add_table(policy: &Policy<'_>, rows: &[Row<'_>], findings: &mut Findings) {
    let [titles, second, ..] = rows else { return };
    let widest = rows.iter().map(|it| it.cells).max().unwrap_or(0);
    // A row beyond the titles would lose its last cells to a repair.
    let fits = widest == titles.cells;
    if is_delimiter(titles.words) || titles.cells < 2 {
        return;
    }
    if titles.words.starts_with(WIDE) {
        if rows.iter().all(|it| is_bordered(it.words) && it.cells == titles.cells) {
            let message = "wide bars make no table: it is shown as running text";
            let finding = findings.at(titles.span, message);
            findings.add(finding.repaired_by(narrowed(policy, rows)));
        }
    } else if !is_delimiter(second.words) {
        if fits && second.cells == titles.cells && is_table(rows) {
            let row = format!("{}{}", policy.document.text.line_end(), delimiter(titles.words, ""));
            let message =
                "no row of dashes follows the titles of this table: it is shown as running text";
            let finding = findings.at(titles.span, message);
            findings.add(finding.repaired_by(Repair {
                title: "Insert the row of dashes under the titles".into(),
                safe: true,
                edits: vec![(Span::empty(titles.span.end as usize), row)],
            }));
        }
    } else if second.cells != titles.cells || !is_right(second.words) {
        let message = if second.cells == titles.cells {
            "this row should be of dashes alone: the table is shown as running text".to_owned()
        } else {
            format!(
                "this row of dashes has {} cells, but the titles above it have {}: the table is shown as running text",
                second.cells, titles.cells,
            )
        };
        let repair = fits.then(|| Repair {
            title: "Correct the row of dashes under the titles".into(),
            safe: true,
            edits: vec![(second.span, delimiter(titles.words, second.words))],
        });
        findings.add(findings.at(second.span, message).repaired_by(repair));
    } else {
        let mut places = rows.iter().filter_map(|row| hidden(titles.cells, row)).take(MOST);
        let Some(first) = places.next() else { return };
        let message = format!("these words are not shown: the table has {} columns", titles.cells);
        let mut finding = findings.at(first, message);
        for place in places {
            finding = finding.related(place, "here too");
        }
        findings.add(finding);
    }
}

/// How many places are told at most.
const MOST: usize = 8;

const WIDE: char = '\u{FF5C}';

/// Where the bars of a line stand that are not escaped; wide ones in a line that begins with one.
fn bars(words: &str) -> impl Iterator<Item = usize> {
    let bar = if words.starts_with(WIDE) { WIDE } else { '|' };
    let is_escaped = |at: usize| slice(words, 0, at).ends_with('\\');
    words.match_indices(bar).map(|(at, _)| at).filter(move |&at| !is_escaped(at))
}

/// The cells of a line, with the blanks around them.
fn cells(words: &str) -> impl Iterator<Item = &str> {
    let mut start = usize::from(words.starts_with('|'));
    if words.starts_with(WIDE) {
        start = WIDE.len_utf8();
    }
    let first = start;
    let ends = bars(words).filter(move |&at| at >= first);
    ends.chain(std::iter::once(words.len())).filter_map(move |end| {
        let cell = slice(words, start, end);
        let is_behind_last = start >= words.len() && start > 0;
        start = end + slice(words, end, words.len()).chars().next().map_or(0, char::len_utf8);
        (!is_behind_last).then_some(cell)
    })
}

/// Whether a bar stands before and behind a row.
fn is_bordered(words: &str) -> bool {
    let is_closed = bars(words).last().is_some_and(|at| words.len() - at <= WIDE.len_utf8());
    words.starts_with(['|', WIDE]) && is_closed && words.ends_with(['|', WIDE])
}

/// Whether lines can be nothing but a table: all with bars on both sides, or
/// under the titles of a table of versions.
fn is_table(rows: &[Row<'_>]) -> bool {
    let Some(titles) = rows.first() else { return false };
    if rows.iter().all(|it| is_bordered(it.words)) {
        return cells(titles.words).skip(1).all(|it| it.contains(char::is_alphanumeric));
    }
    let is_title = |cell: &str| COLUMNS.matches(&fold(cell)).next().is_some();
    cells(titles.words).all(|it| it.trim().len() < 40 && is_title(it))
}

/// Whether a row is meant to part the titles from the rows.
fn is_delimiter(words: &str) -> bool {
    const DASHES: [char; 4] = ['-', '=', '\u{2013}', '\u{2014}'];
    let is_of = |c: char| DASHES.contains(&c) || matches!(c, '|' | WIDE | ':' | '+' | ' ' | '\t');
    words.chars().all(is_of) && words.chars().filter(|c| DASHES.contains(c)).count() > 1
}

/// Whether it does so.
fn is_right(words: &str) -> bool {
    cells(words).all(is_right_cell)
}

fn is_right_cell(cell: &str) -> bool {
    let cell = cell.trim();
    let dashes = cell.strip_prefix(':').unwrap_or(cell);
    let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
    !dashes.is_empty() && dashes.bytes().all(|it| it == b'-')
}

/// A row of dashes as wide as the titles; of the one that stands there, what is right is kept.
fn delimiter(titles: &str, old: &str) -> String {
    let is_bordered = is_bordered(titles);
    let mut kept = cells(old);
    let mut row = String::new();
    for (place, title) in cells(titles).enumerate() {
        if place > 0 || is_bordered {
            row.push('|');
        }
        if let Some(cell) = kept.next().filter(|it| is_right_cell(it)) {
            row.push_str(cell);
            continue;
        }
        let blank = |has: bool| if has { " " } else { "" };
        let (before, behind) = (blank(title.starts_with(' ')), blank(title.ends_with(' ')));
        let width = title.chars().count().saturating_sub(before.len() + behind.len());
        row.push_str(before);
        row.push_str(&"-".repeat(width.clamp(3, 80)));
        row.push_str(behind);
    }
    if is_bordered {
        row.push('|');
    }
    row
}

/// With the bars of Markdown, and with a row of dashes.
fn narrowed(policy: &Policy<'_>, rows: &[Row<'_>]) -> Option<Repair> {
    let [titles, second, ..] = rows else { return None };
    let has_delimiter = is_delimiter(second.words);
    if (has_delimiter && !is_right(second.words)) || rows.iter().any(|it| it.words.contains('|')) {
        return None;
    }
    let mut edits = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        for at in bars(row.words) {
            let start = row.span.start as usize + at;
            edits.push((Span::new(start, start + WIDE.len_utf8()), "|".to_owned()));
        }
        if place == 0 && !has_delimiter {
            let dashes = delimiter(&titles.words.replace(WIDE, "|"), "");
            let line = format!("{}{dashes}", policy.document.text.line_end());
            edits.push((Span::empty(titles.span.end as usize), line));
        }
    }
    Some(Repair { title: "Replace the wide bars".into(), safe: false, edits })
}

/// What stands behind the last column of a table.
fn hidden(columns: usize, row: &Row<'_>) -> Option<Span> {
    if row.cells <= columns {
        return None;
    }
    let inner = usize::from(row.words.starts_with('|'));
    let end = bars(row.words).nth(columns + inner - 1)?;
    let behind = slice(row.words, end + 1, row.words.len());
    let words = behind.trim_matches(['|', ' ', '\t']);
    let start = end + 1 + behind.len() - behind.trim_start_matches(['|', ' ', '\t']).len();
    let start = row.span.start as usize + start;
    (!words.is_empty()).then(|| Span::new(start, start + words.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_stand_between_bars_that_are_not_escaped() {
        let of = |words| cells(words).map(str::trim).collect::<Vec<_>>();
        assert_eq!(of("| a | b |"), ["a", "b"]);
        assert_eq!(of("a | b"), ["a", "b"]);
        assert_eq!(of("| a \\| b |  | c"), ["a \\| b", "", "c"]);
        assert_eq!(of("\u{FF5C} a | b \u{FF5C}"), ["a | b"]);
        assert_eq!(of("|"), Vec::<&str>::new());
    }

    #[test]
    fn a_row_of_dashes_is_as_wide_as_the_titles() {
        assert_eq!(delimiter("| Version | Supported |", ""), "| ------- | --------- |");
        assert_eq!(delimiter("Version | Supported", ""), "------- | ---------");
        assert_eq!(delimiter("|a|b|c|", "|:-:|---|"), "|:-:|---|---|");
        assert_eq!(delimiter("| a | b |", "|---+---|"), "| --- | --- |");
        for titles in ["| a | b |", "a|b|c", "|Version|", "| \u{7248} | b"] {
            let row = delimiter(titles, "");
            assert!(is_delimiter(&row) && is_right(&row), "{row}");
            assert_eq!(cells(&row).count(), cells(titles).count(), "{row}");
        }
    }

    #[test]
    fn dashes_of_other_kinds_are_meant_as_a_row_of_dashes() {
        for row in ["|---+---|", "| \u{2014} | \u{2014} |", "|===|===|", "|--:-|---|"] {
            assert!(is_delimiter(row) && !is_right(row), "{row}");
        }
        assert!(!is_delimiter("| - |") && !is_delimiter("| 1-2 | -- |"));
    }
}
