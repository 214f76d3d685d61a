//! The raw words of one leaf, gathered from the places where they stand.
//!
//! A paragraph is several lines, each with its indentation; a cell of a table
//! is a part of several lines; and an attribute stands for its value. A
//! [`Passage`] joins them to one string in which marks and links are looked
//! for, and every part of it still knows its place in the source.

use std::ops::Range;

use super::builder::Builder;
use super::{Link, LinkKind, Mark, MarkKind};
use crate::text::{Span, slice};

/// Words of one leaf, markup included.
#[derive(Default)]
pub(super) struct Passage {
    pub(super) words: String,
    parts: Vec<Part>,
}

/// A stretch of the words; it ends where the next begins.
struct Part {
    at: usize,
    source: Span,
    /// Copied byte by byte; otherwise it stands for all of the source.
    copied: bool,
}

impl Passage {
    /// The words of some lines, without the blanks around each.
    pub(super) fn of_lines(source: &str, lines: impl IntoIterator<Item = Span>) -> Self {
        let mut passage = Self::default();
        for line in lines {
            passage.line(source, line);
        }
        passage
    }

    /// Adds a line, without the blanks around it; a blank one adds nothing.
    pub(super) fn line(&mut self, source: &str, line: Span) {
        let line = super::prose::trimmed(source, line);
        if !line.is_empty() {
            self.begin_line(source, line);
        }
    }

    /// Adds the start of a line.
    pub(super) fn begin_line(&mut self, source: &str, start: Span) {
        if let Some(last) = self.parts.last() {
            let between = Span { start: last.source.end, end: start.start.max(last.source.end) };
            self.replaced("\n", between);
        }
        self.copied(source, start);
    }

    /// Adds all of another passage.
    pub(super) fn append(&mut self, other: Self) {
        let at = self.words.len();
        self.parts.extend(other.parts.into_iter().map(|part| Part { at: part.at + at, ..part }));
        self.words.push_str(&other.words);
    }

    /// Adds words as they stand in the source.
    pub(super) fn copied(&mut self, source: &str, span: Span) {
        self.parts.push(Part { at: self.words.len(), source: span, copied: true });
        self.words.push_str(slice(source, span.start as usize, span.end as usize));
    }

    /// Adds words that stand for others.
    pub(super) fn replaced(&mut self, words: &str, source: Span) {
        self.parts.push(Part { at: self.words.len(), source, copied: false });
        self.words.push_str(words);
    }

    pub(super) fn all(&self) -> Range<usize> {
        0..self.words.len()
    }

    pub(super) fn get(&self, range: Range<usize>) -> &str {
        self.words.get(range).unwrap_or_default()
    }

    /// Where words came from.
    pub(super) fn source(&self, range: Range<usize>) -> Span {
        let Some((first, last)) = self.part_at(range.start).zip(self.part_at(range.end.max(1) - 1))
        else {
            return Span::default();
        };
        let start = first.source_at(range.start);
        let end = if last.copied { last.source_at(range.end) } else { last.source.end };
        Span { start, end: end.max(start) }
    }

    fn part_at(&self, at: usize) -> Option<&Part> {
        self.parts.get(self.index_at(at))
    }

    fn index_at(&self, at: usize) -> usize {
        self.parts.partition_point(|part| part.at <= at).saturating_sub(1)
    }
}

impl Part {
    fn source_at(&self, at: usize) -> u32 {
        let into = if self.copied { at.saturating_sub(self.at) as u32 } else { 0 };
        (self.source.start + into).min(self.source.end)
    }
}

impl Builder<'_> {
    /// Adds some words of a passage to the open leaf, as they are.
    pub(super) fn passage(&mut self, passage: &Passage, range: Range<usize>) {
        let mut at = range.start;
        let mut index = passage.index_at(at);
        while at < range.end
            && let Some(part) = passage.parts.get(index)
        {
            index += 1;
            let end = passage.parts.get(index).map_or(range.end, |next| next.at.min(range.end));
            let source = if part.copied {
                Span { start: part.source_at(at), end: part.source_at(end) }
            } else {
                part.source
            };
            self.prose.push(passage.get(at..end), source, self.source);
            at = end;
        }
    }

    /// Sets off all words since `word`.
    pub(super) fn mark_since(&mut self, kind: MarkKind, word: usize) {
        self.marks.push(Mark { kind, words: Span::new(word, self.prose.end()) });
    }

    /// A link whose words are all since `word`.
    pub(super) fn link_since(
        &mut self,
        word: usize,
        target: String,
        target_span: Span,
        span: Span,
    ) {
        let Some(block) = self.leaf else { return };
        let words = Span::new(word, self.prose.end());
        let kind = if self.prose.get(words) == target { LinkKind::Auto } else { LinkKind::Link };
        self.links.push(Link { kind, target, target_span, span, words, block });
    }
}

/// Finds the ends of what is set off. A kind of sign that was not found once
/// stands nowhere behind, so that all searches of a passage take one pass each.
#[derive(Default)]
pub(super) struct Ends {
    missing: Vec<&'static str>,
}

impl Ends {
    /// Where `sign` closes what was opened before `from`: not after a blank or
    /// a backslash, and where it `joins` no letter behind it.
    pub(super) fn find(
        &mut self,
        words: &str,
        from: usize,
        sign: &'static str,
        joins: bool,
    ) -> Option<usize> {
        if self.missing.contains(&sign) {
            return None;
        }
        let bytes = words.as_bytes();
        let mut at = from;
        while let Some(found) = slice(words, at, words.len()).find(sign) {
            let start = at + found;
            let before = bytes.get(start.wrapping_sub(1)).copied().unwrap_or(b' ');
            let behind = bytes.get(start + sign.len()).copied().unwrap_or(b' ');
            let closes = !before.is_ascii_whitespace() && before != b'\\';
            let repeats = sign.len() == 1 && Some(&behind) == sign.as_bytes().first();
            if closes && start > from && !repeats && (joins || !behind.is_ascii_alphanumeric()) {
                return Some(start);
            }
            at = start + sign.len();
        }
        self.missing.push(sign);
        None
    }
}

/// The longest text that is looked for between brackets.
const BRACKETED: usize = 500;

/// Where the bracket closes that was opened before `from`; others in pairs and
/// behind a backslash belong to the words.
pub(super) fn closing_bracket(words: &str, from: usize) -> Option<usize> {
    let (mut depth, mut escaped) = (0_usize, false);
    for (at, byte) in words.bytes().enumerate().skip(from).take(BRACKETED) {
        match byte {
            b'\\' if !escaped => {
                escaped = true;
                continue;
            }
            b'[' if !escaped => depth += 1,
            b']' if !escaped && depth == 0 => return Some(at),
            b']' if !escaped => depth -= 1,
            _ => {}
        }
        escaped = false;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_know_their_place() {
        let source = "  one\n  {two} three";
        let mut passage = Passage::of_lines(source, [Span::new(0, 5)]);
        passage.replaced("\n", Span::new(5, 8));
        passage.replaced("2", Span::new(8, 13));
        passage.copied(source, Span::new(13, 19));
        assert_eq!(passage.words, "one\n2 three");
        assert_eq!(passage.source(0..3), Span::new(2, 5));
        assert_eq!(passage.source(4..5), Span::new(8, 13));
        assert_eq!(passage.source(1..8), Span::new(3, 16));
    }

    #[test]
    fn an_end_stands_behind_a_word() {
        let mut ends = Ends::default();
        assert_eq!(ends.find("*a * b*c d* e", 1, "*", false), Some(10));
        assert_eq!(ends.find("*a * b*c d* e", 1, "*", true), Some(6));
        assert_eq!(ends.find("*a ", 1, "*", false), None);
        assert_eq!(ends.find("*a*", 1, "*", false), None, "once missing, it is not looked for");
    }
}
