//! The language in which a policy is written.
//!
//! A script speaks for its languages by its letters, and in scripts that many
//! languages share, words and letters that [tell](crate::lexicon::language) one
//! from the others decide. Each adds to what is known of a language, in units
//! of about a Latin letter of running text: a heading, a product's name or a
//! technical term in English holds hardly a word that tells, so it weighs
//! little in a text of another language.
//!
//! Not words: what stands in an address or a path, and all that is not visible.

use crate::document::Document;
use crate::lexicon::is_unspaced;
use crate::lexicon::language::{LANGUAGES, bit};
use crate::report::Visibility;
use crate::text::{floor_char_boundary, slice};

/// How many bytes of prose are enough.
const SAMPLE: usize = 6_000;
/// What a word that tells weighs: every third or fourth word is one.
const WORD: u32 = 16;
/// What a letter that tells weighs: there are more of them than of such words.
const LETTER: u32 = 6;
/// What must be known: two words that tell, or about three in a script of their own.
const ENOUGH: u32 = 20;

/// The language with the most text; None where there is too little to tell, or
/// where two are equal.
pub(super) fn read(document: &Document<'_>) -> Option<&'static str> {
    let tells = Tells::new();
    let mut scores = Scores([0; LANGUAGES.len()]);
    let mut left = SAMPLE;
    for (_, leaf) in document.leaves() {
        if leaf.visibility() == Visibility::Visible {
            let words = document.prose.folded(leaf.words);
            scores.read(words, left, &tells);
            left = left.saturating_sub(words.len());
            if left == 0 {
                break;
            }
        }
    }
    scores.best()
}

/// What is known of each language.
struct Scores([u32; LANGUAGES.len()]);

impl Scores {
    /// Counts what tells in the first `length` bytes, which are in lower case.
    fn read(&mut self, words: &str, length: usize, tells: &Tells) {
        let mut word = 0;
        let mut behind = ' ';
        let mut is_prose = true;
        // A blank behind the last word ends it.
        for c in slice(words, 0, floor_char_boundary(words, length)).chars().chain([' ']) {
            let is_letter = if c.is_ascii() {
                c.is_ascii_alphanumeric()
            } else {
                let (languages, weight) = script(c);
                self.add(languages, weight);
                self.add(tells.languages(hash(0, c)), LETTER);
                !is_unspaced(c) && c.is_alphanumeric()
            };
            if is_letter {
                if word == 0 {
                    is_prose = !matches!(behind, '!'..='~') || matches!(behind, '"'..='*' | '[');
                }
                word = hash(word, c);
            } else if word != 0 {
                if is_prose && !matches!(c, '-' | '/' | '=' | '@' | '_') {
                    self.add(tells.languages(word), WORD);
                }
                word = 0;
            }
            behind = c;
        }
    }

    fn add(&mut self, mut languages: u32, weight: u32) {
        while languages != 0 {
            if let Some(score) = self.0.get_mut(languages.trailing_zeros() as usize) {
                *score += weight;
            }
            languages &= languages - 1;
        }
    }

    fn best(&self) -> Option<&'static str> {
        let mut best = (ENOUGH - 1, None);
        for (&score, (code, _)) in self.0.iter().zip(LANGUAGES) {
            if score > best.0 {
                best = (score, Some(*code));
            } else if score == best.0 {
                best.1 = None;
            }
        }
        best.1
    }
}

/// The languages that are written with a letter beyond ASCII, and what it
/// weighs. A Han character or a syllable carries more than a Latin letter; a
/// Japanese text holds Han characters too, but a Chinese one no kana.
const fn script(c: char) -> (u32, u32) {
    const ARABIC: u32 = bit("ar") | bit("fa");
    const CYRILLIC: u32 = bit("be") | bit("bg") | bit("ru") | bit("sr") | bit("uk");
    match c {
        '\u{370}'..='\u{3FF}' => (bit("el"), 1),
        '\u{400}'..='\u{52F}' => (CYRILLIC, 1),
        '\u{5D0}'..='\u{5EA}' => (bit("he"), 1),
        '\u{620}'..='\u{6FF}' => (ARABIC, 1),
        '\u{900}'..='\u{97F}' => (bit("hi"), 1),
        '\u{E00}'..='\u{E7F}' => (bit("th"), 1),
        '\u{3041}'..='\u{30FF}' => (bit("ja"), 4),
        '\u{3400}'..='\u{9FFF}' => (bit("ja") | bit("zh"), 3),
        '\u{AC00}'..='\u{D7A3}' => (bit("ko"), 3),
        _ => (0, 0),
    }
}

/// Slots for what tells: a power of two, far more than there are words.
const SLOTS: usize = 1024;

/// The hash of a word that goes on with a letter; 0 before the first.
const fn hash(word: u64, letter: char) -> u64 {
    // Fibonacci hashing; all 64 bits together tell any two words apart.
    (word ^ letter as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29)
}

/// Every word that tells by its hash, with its languages: a table built in a
/// few microseconds takes less room than one that is compiled in.
struct Tells(Box<[(u64, u32)]>);

impl Tells {
    fn new() -> Self {
        let mut tells = Self(vec![(0, 0); SLOTS].into());
        for (language, (_, words)) in LANGUAGES.iter().enumerate() {
            for word in words.split(' ') {
                let word = word.chars().fold(0, hash);
                if let Some(slot) = tells.0.get_mut(tells.slot(word)) {
                    *slot = (word, slot.1 | 1 << language);
                }
            }
        }
        tells
    }

    /// Where a word stands, or the free slot where it would.
    fn slot(&self, word: u64) -> usize {
        let mut slot = word as usize % SLOTS;
        while self.0.get(slot).is_some_and(|&(other, _)| other != word && other != 0) {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }

    fn languages(&self, word: u64) -> u32 {
        self.0.get(self.slot(word)).map_or(0, |&(_, languages)| languages)
    }
}

#[cfg(test)]
mod tests;
