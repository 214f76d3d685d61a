//! A piece of the text that knows where it stands.

use std::ops::Range;

/// A part of the parsed text with its place in it, in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'text> {
    pub(super) text: &'text str,
    pub(super) start: usize,
}

impl<'text> Piece<'text> {
    pub(super) const fn new(text: &'text str) -> Self {
        Self { text, start: 0 }
    }

    pub(super) const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    pub(super) const fn range(&self) -> Range<usize> {
        self.start..self.end()
    }

    /// Without white space before and after.
    pub(super) fn trim(self) -> Self {
        let text = self.text.trim_start();
        Self { text: text.trim_end(), start: self.end() - text.len() }
    }

    /// Where more could stand.
    pub(super) const fn empty_at_end(&self) -> Self {
        Self { text: "", start: self.end() }
    }

    /// What stands before and after the first separator.
    pub(super) fn split_once(self, separator: char) -> Option<(Self, Self)> {
        let (before, after) = self.text.split_once(separator)?;
        let before = Self { text: before, start: self.start };
        let after = Self { text: after, start: before.end() + separator.len_utf8() };
        Some((before, after))
    }

    /// The pieces between slashes; one more than there are slashes.
    pub(super) fn parts(self) -> impl Iterator<Item = Self> {
        let mut start = self.start;
        self.text.split('/').map(move |text| {
            let part = Self { text, start };
            start = part.end() + 1;
            part
        })
    }
}
