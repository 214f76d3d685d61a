//! The words of a document in one string, and the way back to the source.

use crate::text::mojibake::{self, Damage};
use crate::text::{Span, slice};

/// A stretch of prose that came from one stretch of the source.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// Where it begins in the prose; it ends where the next begins.
    word: u32,
    /// Where it came from.
    source: Span,
    /// Copied byte by byte; otherwise any part of it stands for the whole source.
    verbatim: bool,
}

/// The words of a document, without markup.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    words: String,
    folded: String,
    pieces: Vec<Piece>,
    /// What is damaged in the source: it is read as it was written.
    damage: Vec<Damage>,
}

impl Prose {
    /// No words yet, of a source whose damage is repaired while it is read.
    pub(super) fn of(source: &str) -> Self {
        Self { damage: mojibake::find(source), ..Self::default() }
    }

    /// What was damaged in the source, in the order of the text.
    #[must_use]
    pub fn damage(&self) -> &[Damage] {
        &self.damage
    }

    /// All of it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.words
    }

    /// The words at a span; empty where it does not fit.
    #[must_use]
    pub fn get(&self, words: Span) -> &str {
        self.words.get(words.range()).unwrap_or_default()
    }

    /// The same in [lower case](crate::lexicon::fold), place by place.
    #[must_use]
    pub fn folded(&self, words: Span) -> &str {
        self.folded.get(words.range()).unwrap_or_default()
    }

    /// To be called once, when all words are there.
    pub(super) fn finish(mut self) -> Self {
        self.folded = crate::lexicon::fold(&self.words);
        self
    }

    /// Where the next word will stand.
    pub(super) fn end(&self) -> usize {
        self.words.len()
    }

    /// Adds words that came from `source`; they are taken as a copy where they
    /// are one, but for what is damaged.
    pub(super) fn push(&mut self, words: &str, source: Span, text: &str) {
        if text.get(source.range()) != Some(words) {
            self.piece(words, source, false);
            return;
        }
        let mut from = source;
        let mut next = self.damage.partition_point(|it| it.span.start < source.start);
        while let Some(damage) = self.damage.get(next)
            && damage.span.end <= source.end
        {
            let (at, repaired) = (damage.span, damage.repaired.clone());
            self.copy(Span { start: from.start, end: at.start }, text);
            self.piece(&repaired, at, false);
            from.start = at.end;
            next += 1;
        }
        self.copy(from, text);
    }

    fn copy(&mut self, source: Span, text: &str) {
        self.piece(slice(text, source.start as usize, source.end as usize), source, true);
    }

    fn piece(&mut self, words: &str, source: Span, verbatim: bool) {
        if words.is_empty() {
            return;
        }
        let word = self.words.len() as u32;
        // A line break or an escape splits a run; runs that follow on are one piece.
        let follows_on = verbatim
            && self.pieces.last().is_some_and(|last| {
                last.verbatim
                    && last.source.end == source.start
                    && last.word + last.source.len() as u32 == word
            });
        match self.pieces.last_mut() {
            Some(last) if follows_on => last.source.end = source.end,
            _ => self.pieces.push(Piece { word, source, verbatim }),
        }
        self.words.push_str(words);
    }

    /// A border between two leaves, which stands for nothing in the source.
    pub(super) fn border(&mut self) {
        self.words.push('\n');
    }

    /// Where words came from: from the first to the last of them, with the
    /// markup between, but without the markup around.
    #[must_use]
    pub fn source(&self, words: Span) -> Span {
        let start = self.piece_at(words.start);
        if words.is_empty() {
            return start.map_or(Span::default(), |piece| {
                Span::empty(piece.source_of(words.start) as usize)
            });
        }
        let end = self.piece_at(words.end - 1);
        let start = start.map_or(0, |piece| piece.source_of(words.start));
        let end = end.map_or(start, |piece| {
            if piece.verbatim { piece.source_of(words.end - 1) + 1 } else { piece.source.end }
        });
        Span { start, end: end.max(start) }
    }

    fn piece_at(&self, word: u32) -> Option<&Piece> {
        let behind = self.pieces.partition_point(|piece| piece.word <= word);
        self.pieces.get(behind.saturating_sub(1))
    }
}

impl Piece {
    fn source_of(&self, word: u32) -> u32 {
        let into = if self.verbatim { word.saturating_sub(self.word) } else { 0 };
        (self.source.start + into).min(self.source.end)
    }
}

/// A trimmed part of a text, as a span of it.
pub(super) fn trimmed(text: &str, span: Span) -> Span {
    let part = slice(text, span.start as usize, span.end as usize);
    let start = span.start as usize + (part.len() - part.trim_start().len());
    Span::new(start, start + part.trim().len())
}
