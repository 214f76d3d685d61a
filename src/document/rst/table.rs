//! Tables of reStructuredText.
//!
//! ```text
//! +-----+-----+    =====  =====    .. list-table::    .. csv-table::
//! | a   | b   |    a      b           :header-rows: 1    :header: a, b
//! +=====+=====+    =====  =====
//! | 1   | 2   |    1      2           * - a              1, 2
//! +-----+-----+    =====  =====         - b
//! ```
//!
//! A cell may take several lines. Cells that span several columns or rows are
//! cells all the same; what they span is not kept.

use super::Reader;
use super::directive::Content;
use crate::document::Kind;
use crate::document::csv;
use crate::document::lines::{Lines, indent, ruled};
use crate::text::{Span, slice};

/// The lines of each cell of a row.
type Row = Vec<Vec<Span>>;

/// Bytes at which the columns of a line begin and end.
type Columns = Vec<(usize, usize)>;

impl Reader<'_> {
    /// The table that begins with a line; gives the index behind its last.
    pub(super) fn table(&mut self, lines: Lines<'_>, at: usize) -> Option<usize> {
        if is_grid(lines.get(at)) {
            return self.grid(lines, at);
        }
        simple_columns(lines.get(at)).and_then(|columns| self.simple(lines, at, &columns))
    }

    fn grid(&mut self, lines: Lines<'_>, at: usize) -> Option<usize> {
        let end = (at..lines.spans.len()).find(|&index| !lines.get(index).starts_with(['+', '|']));
        let end = end.unwrap_or(lines.spans.len());
        let titled = (at + 1..end)
            .find(|&index| is_grid(lines.get(index)) && lines.get(index).contains('='));
        if end == at + 1 {
            return None;
        }
        self.builder.open_container(Kind::Table, lines.covered(at, end));
        let mut row: Row = Vec::new();
        for index in at + 1..end {
            let (line, span) = (lines.get(index), lines.covered(index, index + 1));
            if is_grid(line) {
                self.row(&row, titled.is_some_and(|border| index <= border));
                row.clear();
                continue;
            }
            // Between the signs at both ends; a part of a border is no words.
            let mut start = 1;
            for (cell, part) in line.split('|').skip(1).enumerate() {
                let from = span.start + start;
                start += part.len() as u32 + 1;
                let is_border = part.bytes().all(|byte| matches!(byte, b'-' | b'+' | b'='));
                if part.is_empty() && start as usize > line.len() {
                    continue;
                }
                if row.len() <= cell {
                    row.push(Vec::new());
                }
                let part = Span { start: from, end: from + part.len() as u32 };
                if let Some(cell) = row.get_mut(cell).filter(|_| !is_border) {
                    cell.push(part);
                }
            }
        }
        self.row(&row, false);
        self.builder.close_container();
        Some(end)
    }

    fn simple(&mut self, lines: Lines<'_>, at: usize, columns: &Columns) -> Option<usize> {
        let is_border = |index: &usize| simple_columns(lines.get(*index)).is_some();
        // The last border stands before a blank line or at the end.
        let ends = |index: &usize| is_border(index) && lines.is_blank(index + 1);
        let covered = lines.covered(at, lines.spans.len());
        if covered.start < self.untabled {
            return None;
        }
        let Some(last) = (at + 1..lines.spans.len()).find(ends) else {
            self.untabled = covered.end;
            return None;
        };
        let titled = (at + 1..last).find(is_border);
        self.builder.open_container(Kind::Table, lines.covered(at, last + 1));
        let mut row: Row = Vec::new();
        for index in at + 1..last {
            let span = lines.covered(index, index + 1);
            let is_rule = lines.get(index).bytes().all(|byte| matches!(byte, b'-' | b' '));
            if is_border(&index) || is_rule {
                self.row(&row, titled.is_some_and(|border| index <= border));
                row.clear();
                continue;
            }
            let cells = cut(lines.get(index), columns);
            let goes_on = cells.first().is_some_and(|&(start, end)| {
                slice(lines.get(index), start, end).trim_ascii().is_empty()
            });
            if !goes_on {
                self.row(&row, titled.is_some_and(|border| index <= border));
                row.clear();
            }
            for (cell, (start, end)) in cells.into_iter().enumerate() {
                if row.len() <= cell {
                    row.push(Vec::new());
                }
                if let Some(cell) = row.get_mut(cell) {
                    let start = span.start + start as u32;
                    cell.push(Span { start, end: span.start + end as u32 });
                }
            }
        }
        self.row(&row, false);
        self.builder.close_container();
        Some(last + 1)
    }

    pub(super) fn list_table(&mut self, content: &Content) {
        let source = self.builder.source;
        let lines = Lines { source, spans: &content.body };
        let titles = self.number(content, "header-rows");
        self.open_table(content);
        let (mut row, mut rows): (Row, usize) = (Vec::new(), 0);
        // Where the sign of a cell stands in a line: behind that of its row.
        let mut column = 2;
        for &span in &content.body {
            let line = lines.words(span);
            let begins_row = line.starts_with("* ") || line == "*";
            if begins_row {
                rows += usize::from(!row.is_empty());
                self.row(&row, rows <= titles && rows > 0);
                row.clear();
                column = 1 + indent(line.get(1..).unwrap_or_default());
            }
            let rest = line.get(column..).unwrap_or_default();
            let is_cell =
                (begins_row || indent(line) == column) && (rest.starts_with("- ") || rest == "-");
            if is_cell {
                row.push(vec![Span { start: span.start + column as u32 + 1, end: span.end }]);
            } else if let Some(cell) = row.last_mut() {
                cell.push(span);
            }
        }
        rows += usize::from(!row.is_empty());
        self.row(&row, rows <= titles);
        self.builder.close_container();
    }

    pub(super) fn csv_table(&mut self, content: &Content) {
        let source = self.builder.source;
        let titles = self.number(content, "header-rows");
        self.open_table(content);
        let row = |line: Span| -> Row {
            csv::values(source, line, b',').into_iter().map(|value| vec![value]).collect()
        };
        if let Some(header) = content.option(source, "header") {
            self.row(&row(header), true);
        }
        let body = content.body.iter().filter(|line| !line.is_empty());
        for (index, &line) in body.enumerate() {
            self.row(&row(line), index < titles);
        }
        self.builder.close_container();
    }

    /// The title of a table stands before it.
    fn open_table(&mut self, content: &Content) {
        if !content.argument.is_empty() {
            self.leaf(Kind::Paragraph, content.argument, &[content.argument]);
        }
        self.builder.open_container(Kind::Table, content.span);
    }

    fn number(&self, content: &Content, option: &str) -> usize {
        let value = content.option(self.builder.source, option);
        let digits = value.map(|it| slice(self.builder.source, it.start as usize, it.end as usize));
        digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
    }

    fn row(&mut self, row: &Row, header: bool) {
        let spans = row.iter().flatten();
        let Some(span) = spans.copied().reduce(Span::to) else { return };
        self.builder.open_container(Kind::Row { header }, span);
        for cell in row {
            let span =
                cell.iter().copied().reduce(Span::to).unwrap_or(Span::empty(span.end as usize));
            self.leaf(Kind::Cell, span, cell);
        }
        self.builder.close_container();
    }
}

/// Whether a line is the border of a grid: `+---+===+`.
fn is_grid(line: &str) -> bool {
    line.len() > 2
        && line.starts_with('+')
        && line.ends_with('+')
        && line.bytes().all(|byte| matches!(byte, b'+' | b'-' | b'='))
}

/// The columns of a border such as `====  ===`, in characters: two at least.
fn simple_columns(line: &str) -> Option<Columns> {
    if !line.starts_with("==") || ruled(line).is_some() {
        return None;
    }
    let mut columns: Columns = Vec::new();
    let mut open = false;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'=' if open => {
                if let Some(last) = columns.last_mut() {
                    last.1 = at + 1;
                }
            }
            b'=' => columns.push((at, at + 1)),
            b' ' => {}
            _ => return None,
        }
        open = byte == b'=';
    }
    (columns.len() > 1).then_some(columns)
}

/// The cells of a line as ranges of bytes: each goes up to the next column,
/// the last one to the end of the line.
fn cut(line: &str, columns: &Columns) -> Vec<(usize, usize)> {
    let mut starts = Vec::with_capacity(columns.len());
    let mut characters = line.char_indices();
    let mut passed = 0;
    for &(start, _) in columns {
        let at = characters.nth(start - passed).map_or(line.len(), |(at, _)| at);
        passed = start + 1;
        starts.push(at);
    }
    let ends = starts.iter().skip(1).copied().chain([line.len()]);
    starts.iter().copied().zip(ends).collect()
}
