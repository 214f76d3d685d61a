//! The lines of a text whose blocks are told by how they begin and how far
//! they are indented.
//!
//! A line is a [`Span`] without the blanks at its end; a blank line is empty.
//! What stands within a block is a list of lines of its own, cut free of the
//! indentation, so that a block is read like a whole text.

use crate::text::{Span, Text, slice};

/// How deep blocks may stand in blocks; each level costs a pass over its lines.
pub(super) const DEPTH: usize = 12;

/// Lines of a text, in order.
#[derive(Clone, Copy)]
pub(super) struct Lines<'a> {
    pub(super) source: &'a str,
    pub(super) spans: &'a [Span],
}

/// Every line of a text.
pub(super) fn all(text: &Text<'_>) -> Vec<Span> {
    let skipped =
        if text.source().starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() as u32 } else { 0 };
    let lines = (0..text.line_count()).map(|index| {
        let line = text.line(index);
        cut(text.source(), Span { start: line.start.max(skipped), end: line.end.max(skipped) })
    });
    lines.collect()
}

/// Without the blanks at its end.
fn cut(source: &str, line: Span) -> Span {
    let words = slice(source, line.start as usize, line.end as usize);
    Span::new(line.start as usize, line.start as usize + words.trim_ascii_end().len())
}

impl<'a> Lines<'a> {
    /// The words of a line; empty behind the last.
    pub(super) fn get(&self, index: usize) -> &'a str {
        self.span(index).map_or("", |line| self.words(line))
    }

    pub(super) fn words(&self, span: Span) -> &'a str {
        slice(self.source, span.start as usize, span.end as usize)
    }

    pub(super) fn span(&self, index: usize) -> Option<Span> {
        self.spans.get(index).copied()
    }

    pub(super) fn is_blank(&self, index: usize) -> bool {
        self.get(index).is_empty()
    }

    /// From the start of one line to the end of the last one before `end`.
    pub(super) fn covered(&self, start: usize, end: usize) -> Span {
        let first = self.span(start).unwrap_or_default();
        self.span(end.saturating_sub(1)).map_or(first, |last| first.to(last))
    }

    /// Index behind the lines from `start` on that are indented; blank lines
    /// count where an indented one follows.
    pub(super) fn indented_end(&self, start: usize) -> usize {
        let mut end = start;
        for index in start..self.spans.len() {
            let line = self.get(index);
            if indent(line) > 0 {
                end = index + 1;
            } else if !line.is_empty() {
                break;
            }
        }
        end
    }

    /// Index behind the lines from `start` on up to the next blank one.
    pub(super) fn paragraph_end(&self, start: usize) -> usize {
        (start..self.spans.len()).find(|&index| self.is_blank(index)).unwrap_or(self.spans.len())
    }

    /// Some lines, cut free of what indents them all, but of `most` bytes at most.
    pub(super) fn dedented(&self, start: usize, end: usize, most: usize) -> Vec<Span> {
        let lines = self.spans.get(start..end).unwrap_or_default();
        let filled = lines.iter().filter(|line| !line.is_empty());
        let common = filled.map(|&line| indent(self.words(line))).min().unwrap_or(0).min(most);
        lines.iter().map(|&line| self.without(line, common)).collect()
    }

    /// Without its first `bytes` bytes, which are blanks.
    pub(super) fn without(&self, line: Span, bytes: usize) -> Span {
        let blanks = indent(self.words(line)).min(bytes);
        Span { start: line.start + blanks as u32, end: line.end }
    }
}

/// How many blanks stand at the start of a line.
pub(super) fn indent(line: &str) -> usize {
    line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

/// The sign of a line that consists of it alone, and how often it stands there.
pub(super) fn ruled(line: &str) -> Option<(u8, usize)> {
    let first = *line.as_bytes().first().filter(|byte| byte.is_ascii_punctuation())?;
    line.bytes().all(|byte| byte == first).then_some((first, line.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_ends_before_what_is_not_indented() {
        let text = Text::new("a\n  b  \n\n    c\n\nd\n");
        let spans = all(&text);
        let lines = Lines { source: text.source(), spans: &spans };
        assert_eq!(lines.get(1), "  b");
        assert_eq!(lines.indented_end(1), 4);
        let body = lines.dedented(1, 4, usize::MAX);
        let words: Vec<&str> = body.iter().map(|&line| lines.words(line)).collect();
        assert_eq!(words, ["b", "", "  c"]);
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_a_line() {
        let text = Text::new("\u{FEFF}= A");
        assert_eq!(all(&text), [Span::new(3, 6)]);
    }

    #[test]
    fn a_ruled_line_has_one_sign() {
        assert_eq!(ruled("===="), Some((b'=', 4)));
        assert_eq!(ruled("==-"), None);
        assert_eq!(ruled("aaa"), None);
        assert_eq!(ruled(""), None);
    }
}
