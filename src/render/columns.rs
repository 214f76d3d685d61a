//! From UTF-16 offsets to bytes, and to columns as a person counts them.
//!
//! A letter with its accents is one, an emoji is one however it is put
//! together, and a byte order mark is none.

use crate::text::{Text, floor_char_boundary, slice};

use super::width;

/// Bytes between two stored counts.
const BLOCK: usize = 512;

/// A text in which places are found in the logarithm of its length, so that
/// many findings on one long line stay linear.
pub(super) struct Columns<'a> {
    text: Text<'a>,
    /// A person's characters that begin before the byte `index * BLOCK`; empty
    /// where all is ASCII.
    counts: Vec<u32>,
}

/// Where something begins, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Start {
    pub(super) line: usize,
    pub(super) column: usize,
}

impl<'a> Columns<'a> {
    /// One pass over the text.
    pub(super) fn new(source: &'a str) -> Self {
        let text = Text::new(source);
        let source = text.source();
        let mut counts = Vec::new();
        if !source.is_ascii() {
            let mut before = None;
            let mut count = 0;
            for (at, c) in source.char_indices() {
                while counts.len() * BLOCK <= at {
                    counts.push(count);
                }
                count += u32::from(is_counted(before.replace(c), c));
            }
        }
        Self { text, counts }
    }

    /// The byte at `offset` UTF-16 units from the start; the end for what lies behind it.
    pub(super) fn byte(&self, offset: u32) -> usize {
        let source = self.text.source();
        if self.counts.is_empty() {
            return source.len().min(offset as usize);
        }
        // The last byte that has no more units before it.
        let (mut low, mut high) = (0, source.len());
        while low < high {
            let middle = high - (high - low) / 2;
            if self.text.utf16(middle) <= offset {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        floor_char_boundary(source, low)
    }

    /// Line and column of a byte.
    pub(super) fn start(&self, byte: usize) -> Start {
        let line = self.text.line_at(byte);
        let from = self.text.line(line).start as usize;
        Start { line: line + 1, column: self.count(byte).saturating_sub(self.count(from)) + 1 }
    }

    /// The line that holds a byte, without its end, and where it starts.
    pub(super) fn line(&self, byte: usize) -> (&'a str, usize) {
        let span = self.text.line(self.text.line_at(byte));
        (self.text.get(span), span.start as usize)
    }

    /// Number of the line that holds a byte, from 1.
    pub(super) fn line_number(&self, byte: usize) -> usize {
        self.text.line_at(byte) + 1
    }

    /// A person's characters that begin before a byte.
    fn count(&self, byte: usize) -> usize {
        let source = self.text.source();
        let byte = byte.min(source.len());
        let block = (byte / BLOCK).min(self.counts.len().saturating_sub(1));
        let Some(&counted) = self.counts.get(block) else {
            return byte;
        };
        // Characters that begin before the block are in its count already.
        let from = first_boundary(source, block * BLOCK).min(byte);
        let mut before = slice(source, 0, from).chars().next_back();
        slice(source, from, byte).chars().filter(|&c| is_counted(before.replace(c), c)).count()
            + counted as usize
    }
}

/// The nearest start of a character at or behind `offset`.
fn first_boundary(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

fn is_counted(before: Option<char>, c: char) -> bool {
    !width::continues(before, c) && c != '\u{FEFF}'
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn column(source: &str, before: &str) -> usize {
        Columns::new(source).start(before.len()).column
    }

    #[test]
    fn columns_are_those_of_a_person() {
        assert_eq!(column("📧 x", "📧 "), 3);
        assert_eq!(column("e\u{301} x", "e\u{301} "), 3);
        assert_eq!(column("👩\u{200D}💻 x", "👩\u{200D}💻 "), 3);
        assert_eq!(column("\u{FEFF}x", "\u{FEFF}"), 1);
        assert_eq!(column("é\r\nab", "é\r\na"), 2);
    }

    #[test]
    fn an_offset_within_a_character_is_its_start() {
        let columns = Columns::new("é📧x");
        let bytes: Vec<usize> = (0..7).map(|offset| columns.byte(offset)).collect();
        assert_eq!(bytes, [0, 2, 2, 6, 7, 7, 7]);
    }

    #[test]
    fn an_offset_behind_the_end_is_the_end() {
        assert_eq!(Columns::new("abc").byte(u32::MAX), 3);
        assert_eq!(Columns::new("").byte(7), 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn bytes_and_units_are_inverse(source in "([a-z\n]|\\PC|📧|\u{FEFF}){0,300}") {
            let columns = Columns::new(&source);
            let mut units = 0;
            for (at, c) in source.char_indices() {
                prop_assert_eq!(columns.byte(units), at);
                units += c.len_utf16() as u32;
            }
            prop_assert_eq!(columns.byte(units), source.len());
        }

        #[test]
        fn counts_equal_a_naive_count(source in "([a-z]|\\PC|📧|\u{301}|\u{200D}){0,300}") {
            let columns = Columns::new(&source);
            let (mut before, mut count) = (None, 0);
            for (at, c) in source.char_indices() {
                prop_assert_eq!(columns.count(at), count);
                count += usize::from(is_counted(before.replace(c), c));
            }
            prop_assert_eq!(columns.count(source.len()), count);
        }
    }
}
