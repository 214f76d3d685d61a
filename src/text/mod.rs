//! Source text: spans, lines and UTF-16 positions.
//!
//! Inside the core every place is a [`Span`] of bytes. [`Text`] converts them
//! for the world outside, where lines are counted from 0 and characters in
//! UTF-16 units. Lines end at `\n`, `\r\n` or a lone `\r`, as in CommonMark and
//! in the Language Server Protocol; a byte order mark is part of the first line.
//!
//! A conversion costs the logarithm of the number of lines plus one block of
//! [`BLOCK`] bytes, so that many findings on one line of 10 MB stay linear.

mod case;
pub mod mojibake;

pub use case::lower;

use crate::report::{Place, Position, Range};

/// Bytes between two stored UTF-16 counts.
const BLOCK: usize = 32;

/// A part of a text: bytes from `start` up to, not including, `end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}

impl Span {
    /// A span of bytes. Offsets beyond 4 GiB are cut off; [`Text::new`] takes no such text.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }

    /// The place before the byte at `at`.
    #[must_use]
    pub const fn empty(at: usize) -> Self {
        Self::new(at, at)
    }

    /// Length in bytes.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start) as usize
    }

    /// Whether nothing is covered.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// The same as a range of indices.
    #[must_use]
    pub const fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether `other` lies wholly within.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// One number by which spans sort: by start, then by end.
    #[must_use]
    pub const fn key(self) -> u64 {
        (self.start as u64) << 32 | self.end as u64
    }

    /// From the start of the one to the end of the other.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// A source text that knows its lines and counts in UTF-16.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    source: &'a str,
    /// Offset of the first byte of each line; the first is 0.
    lines: Vec<u32>,
    /// UTF-16 units before the byte `index * BLOCK`; empty where all is ASCII.
    counts: Vec<u32>,
}

/// The largest text that is read, in bytes: offsets are 32 bits wide.
pub const MAX_LEN: usize = u32::MAX as usize;

impl<'a> Text<'a> {
    /// Takes a text and finds its lines: linear, one pass. What lies beyond
    /// [`MAX_LEN`] is left out.
    #[must_use]
    pub fn new(source: &'a str) -> Self {
        let source = slice(source, 0, floor_char_boundary(source, MAX_LEN));
        let bytes = source.as_bytes();
        let mut lines = vec![0];
        for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            let is_pair = bytes.get(at..at + 2) == Some(b"\r\n");
            if !is_pair {
                lines.push(at as u32 + 1);
            }
        }
        let mut counts = Vec::new();
        if !source.is_ascii() {
            counts.reserve(bytes.len() / BLOCK + 1);
            let mut units = 0;
            for block in bytes.chunks(BLOCK) {
                counts.push(units);
                units += utf16_units(block);
            }
        }
        Self { source, lines, counts }
    }

    /// The whole text.
    #[must_use]
    pub const fn source(&self) -> &'a str {
        self.source
    }

    /// The words at a span; empty where the span does not fit the text.
    #[must_use]
    pub fn get(&self, span: Span) -> &'a str {
        self.source.get(span.range()).unwrap_or_default()
    }

    /// How many lines there are: one more than line ends.
    #[must_use]
    pub const fn line_count(&self) -> usize {
        self.lines.len()
    }

    /// Index of the line that holds the byte at `offset`, from 0.
    #[must_use]
    pub fn line_at(&self, offset: usize) -> usize {
        self.lines.partition_point(|&start| start as usize <= offset).saturating_sub(1)
    }

    /// The line without its end; empty where there is no such line.
    #[must_use]
    pub fn line(&self, index: usize) -> Span {
        let Some(&start) = self.lines.get(index) else {
            return Span::empty(self.source.len());
        };
        let next = self.lines.get(index + 1).map_or(self.source.len(), |&next| next as usize);
        let line = slice(self.source, start as usize, next);
        Span::new(start as usize, start as usize + line.trim_end_matches(['\r', '\n']).len())
    }

    /// UTF-16 units before the byte at `offset`.
    #[must_use]
    pub fn utf16(&self, offset: usize) -> u32 {
        let offset = offset.min(self.source.len());
        let block = offset / BLOCK;
        let Some(&before) = self.counts.get(block) else {
            // All ASCII, or behind the last byte of a text that ends with a block.
            let start = self.counts.len().saturating_sub(1) * BLOCK;
            return match self.counts.last() {
                Some(&before) => before + self.units_between(start, offset),
                None => offset as u32,
            };
        };
        before + self.units_between(block * BLOCK, offset)
    }

    fn units_between(&self, start: usize, end: usize) -> u32 {
        self.source.as_bytes().get(start..end).map_or(0, utf16_units)
    }

    /// Line and UTF-16 character of the byte at `offset`.
    #[must_use]
    pub fn position(&self, offset: usize) -> Position {
        let line = self.line_at(offset);
        let start = self.lines.get(line).copied().unwrap_or_default();
        let character = self.utf16(offset) - self.utf16(start as usize);
        Position { line: line as u32, character }
    }

    /// The span counted both ways, for a report.
    #[must_use]
    pub fn place(&self, span: Span) -> Place {
        let (start, end) = (span.start as usize, span.end as usize);
        let (first, last) = (self.line_at(start), self.line_at(end));
        let (from, to) = (self.utf16(start), self.utf16(end));
        let units =
            |line: usize| self.lines.get(line).map_or(0, |&start| self.utf16(start as usize));
        let before_first = units(first);
        // Most spans stay on their line.
        let before_last = if last == first { before_first } else { units(last) };
        let start = Position { line: first as u32, character: from - before_first };
        let end = Position { line: last as u32, character: to - before_last };
        Place { range: Range { start, end }, offset: from, length: to.saturating_sub(from) }
    }

    /// The line end that the text uses: that of its first line.
    #[must_use]
    pub fn line_end(&self) -> &'static str {
        let first = self.line(0).end as usize;
        match self.source.as_bytes().get(first..first + 2) {
            Some(b"\r\n") => "\r\n",
            _ => "\n",
        }
    }
}

/// UTF-16 units of the characters that begin in `bytes`: one each, two for
/// those of four bytes.
fn utf16_units(bytes: &[u8]) -> u32 {
    bytes.iter().map(|&byte| u32::from(byte & 0xC0 != 0x80) + u32::from(byte >= 0xF0)).sum()
}

/// The part of a text between two offsets; empty where they do not fit it.
pub(crate) fn slice(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}

/// Where a short word first stands in a text. The standard library prepares a
/// search that pays off in long texts only.
#[inline(never)]
pub(crate) fn find(text: &str, word: &str) -> Option<usize> {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let Some(&first) = word.first() else { return Some(0) };
    let starts = memchr::memchr_iter(first, text);
    let mut starts = starts.filter(|&at| text.get(at..).is_some_and(|it| it.starts_with(word)));
    starts.next()
}

/// Whether one of some short words stands in a text.
#[inline(never)]
pub(crate) fn holds_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| find(text, word).is_some())
}

/// Where the first colon stands, ASCII or wide, among the first bytes of a text.
pub(crate) fn colon_within(text: &str, most: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let is_colon = |&at: &usize| match bytes.get(at) {
        Some(b':') => true,
        Some(0xEF) => bytes.get(at..).is_some_and(|rest| rest.starts_with("：".as_bytes())),
        _ => false,
    };
    (0..bytes.len().min(most + 1)).find(is_colon)
}

/// The nearest start of a character at or before `offset`.
pub(crate) fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn position(source: &str, offset: usize) -> (u32, u32) {
        let Position { line, character } = Text::new(source).position(offset);
        (line, character)
    }

    #[test]
    fn words_are_found_as_the_standard_library_does() {
        for text in ["", "a", "aab", "grüße", "ab：c", "abcabd"] {
            for word in ["", "a", "ab", "abd", "ü", "ße", "x", "："] {
                assert_eq!(holds_any(text, &[word]), text.contains(word), "{word:?} in {text:?}");
                assert_eq!(find(text, word), text.find(word), "{word:?} in {text:?}");
            }
            for most in 0..8 {
                let expected = text.find([':', '：']).filter(|&at| at <= most);
                assert_eq!(colon_within(text, most), expected);
            }
        }
        assert!(holds_any("abc", &["x", "bc"]) && !holds_any("abc", &[]));
    }

    #[test]
    fn an_emoji_counts_two_units() {
        assert_eq!(position("# 📧 x", 6), (0, 4));
        assert_eq!(position("# 📧 x", 7), (0, 5));
    }

    #[test]
    fn a_lone_surrogate_arrives_as_one_unit() {
        assert_eq!(position("\u{FFFD}x", 3), (0, 1));
    }

    #[test]
    fn a_byte_order_mark_is_one_unit_of_the_first_line() {
        assert_eq!(position("\u{FEFF}# x", 3), (0, 1));
    }

    #[test]
    fn lines_end_at_any_of_three_line_ends() {
        let text = Text::new("a\r\nb\rc\nd");
        let lines: Vec<&str> = (0..text.line_count()).map(|n| text.get(text.line(n))).collect();
        assert_eq!(lines, ["a", "b", "c", "d"]);
        assert_eq!(position("a\r\nb\rc\nd", 7), (3, 0));
    }

    #[test]
    fn an_empty_text_has_one_empty_line() {
        let text = Text::new("");
        assert_eq!((text.line_count(), text.line(0)), (1, Span::empty(0)));
        assert_eq!(text.position(0), Position::default());
        assert_eq!(text.line(7), Span::empty(0));
    }

    /// What [`Text::position`] does in blocks, done one character at a time.
    fn naive(source: &str, offset: usize) -> (u32, u32) {
        let (mut line, mut character) = (0, 0);
        let mut before = source.char_indices().take_while(|&(at, _)| at < offset).peekable();
        while let Some((_, c)) = before.next() {
            let next = source
                .get(..)
                .and_then(|s| before.peek().map_or(s.get(offset..), |&(at, _)| s.get(at..)));
            if c == '\n' || (c == '\r' && !next.is_some_and(|rest| rest.starts_with('\n'))) {
                (line, character) = (line + 1, 0);
            } else {
                character += c.len_utf16() as u32;
            }
        }
        (line, character)
    }

    proptest! {
        #[test]
        fn positions_equal_a_naive_count(source in "([a-z \r\n]|\\PC|📧|\u{FEFF}){0,240}") {
            for (offset, _) in source.char_indices() {
                prop_assert_eq!(position(&source, offset), naive(&source, offset));
            }
            prop_assert_eq!(position(&source, source.len()), naive(&source, source.len()));
            let whole = Text::new(&source).place(Span::new(0, source.len()));
            let Position { line, character } = whole.range.end;
            prop_assert_eq!((line, character), naive(&source, source.len()));
            prop_assert_eq!(whole.length as usize, source.encode_utf16().count());
        }
    }
}
