//! Tables of AsciiDoc.
//!
//! ```text
//! [cols="1,2", options="header"]
//! |===
//! | Version | Supported
//!
//! | 2.x     | yes
//! |===
//! ```
//!
//! Cells make rows by the number of columns, which `cols` or the first line
//! tells. `,===` holds values between commas. A cell's format (`2+|`, `a|`) is
//! left out.

use super::Reader;
use crate::document::Kind;
use crate::document::csv;
use crate::document::lines::{Lines, ruled};
use crate::text::Span;

/// The sign between the cells of the table that a line opens.
pub(super) fn separator(line: &str) -> Option<u8> {
    let sign = *line.as_bytes().first()?;
    let rule = line.get(1..).and_then(ruled);
    (matches!(sign, b'|' | b',' | b':' | b'!') && rule.is_some_and(|it| it.0 == b'=' && it.1 >= 3))
        .then_some(sign)
}

impl Reader<'_> {
    /// Reads a table from its first line on; gives the index behind its last.
    pub(super) fn table(&mut self, lines: Lines<'_>, at: usize) -> usize {
        let sign = lines.get(at).bytes().next().unwrap_or(b'|');
        let end = (at + 1..lines.spans.len()).find(|&index| lines.get(index) == lines.get(at));
        let end = end.unwrap_or(lines.spans.len());
        let style = self.style.map_or("", |it| lines.words(it));
        let mut cells: Vec<Vec<Span>> = Vec::new();
        let mut columns = columns(style);
        let mut titled = style.contains("header");
        let first = (at + 1..end).find(|&index| !lines.is_blank(index)).unwrap_or(end);
        for index in first..end {
            let line = lines.covered(index, index + 1);
            if sign == b'|' || sign == b'!' {
                split(lines, line, sign, &mut cells);
            } else if !line.is_empty() {
                let values =
                    csv::values(lines.source, line, if sign == b':' { b':' } else { b',' });
                cells.extend(values.into_iter().map(|value| vec![value]));
            }
            if index == first {
                // Titles alone on the first line are set off by a blank one.
                let implied = first == at + 1 && lines.is_blank(index + 1) && index + 1 < end;
                titled |= implied && !style.contains("noheader");
                columns = columns.or(Some(cells.len()));
            }
        }
        let columns = columns.unwrap_or(1).max(1);
        self.builder
            .open_container(Kind::Table, lines.covered(at, (end + 1).min(lines.spans.len())));
        for (index, row) in cells.chunks(columns).enumerate() {
            let spans = row.iter().flatten().copied();
            let span = spans.reduce(Span::to).unwrap_or_default();
            self.builder.open_container(Kind::Row { header: titled && index == 0 }, span);
            for cell in row {
                let span = cell.iter().copied().reduce(Span::to).unwrap_or(span);
                self.leaf(Kind::Cell, span, cell);
            }
            self.builder.close_container();
        }
        self.builder.close_container();
        end + 1
    }
}

/// How many columns `cols="1,2"`, `cols="3*"` or `cols=2*` names.
fn columns(style: &str) -> Option<usize> {
    let value = style.split_once("cols=").map(|(_, value)| value)?;
    let value = match value.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => value.split([',', ']']).next()?,
    };
    let count = |column: &str| {
        let times = column.split_once('*').and_then(|(times, _)| times.trim().parse().ok());
        times.unwrap_or(1_usize).min(100)
    };
    Some(value.split([',', ';']).map(count).sum())
}

/// Adds the cells of a line; what stands before its first sign goes on with
/// the last cell.
fn split(lines: Lines<'_>, line: Span, sign: u8, cells: &mut Vec<Vec<Span>>) {
    let text = lines.words(line);
    let mut start = None;
    let mut close = |start: Option<usize>, end: usize| {
        let part =
            Span { start: line.start + start.unwrap_or(0) as u32, end: line.start + end as u32 };
        match (start, cells.last_mut()) {
            (None, None) => {}
            (None, Some(cell)) => cell.push(part),
            (Some(_), _) => cells.push(vec![part]),
        }
    };
    let bytes = text.as_bytes();
    let signs = memchr::memchr_iter(sign, bytes);
    for at in signs.filter(|&at| at == 0 || bytes.get(at - 1) != Some(&b'\\')) {
        let from = start.unwrap_or(0);
        let end = at - format_length(text.get(from..at).unwrap_or_default());
        if start.is_some() || end > 0 {
            close(start, end);
        }
        start = Some(at + 1);
    }
    if start.is_some() || !text.is_empty() {
        close(start, text.len());
    }
}

/// The length of the format before the sign of a cell: `a`, `2+`, `.3+^.>s`.
fn format_length(before: &str) -> usize {
    let is_format = |byte: &u8| {
        byte.is_ascii_digit()
            || matches!(byte, b'+' | b'*' | b'.' | b'<' | b'^' | b'>')
            || matches!(byte, b'a' | b'd' | b'e' | b'h' | b'l' | b'm' | b's')
    };
    let length = before.bytes().rev().take_while(is_format).count();
    let rest = before.len() - length;
    let apart = rest == 0 || before.as_bytes().get(rest - 1) == Some(&b' ');
    let word = before.get(rest..).unwrap_or_default();
    let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
    let signs = word.bytes().any(|byte| matches!(byte, b'+' | b'*' | b'<' | b'^' | b'>'));
    // "1.2 |" is a version, "a |" a word: a format joins the sign.
    if apart && letters <= 1 && (signs || (length == 1 && letters == 1)) { length } else { 0 }
}
