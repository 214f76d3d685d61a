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
use crate::lexicon::index::{self, LanguageSet};
use crate::lexicon::language::{CODES, COUNT, WORDS, bit};
use crate::lexicon::words::{LANGUAGES, Language};
use crate::report::Visibility;
use crate::text::slice;

/// How many bytes of prose are enough; a leaf is read to its end.
const SAMPLE: usize = 3_000;
/// What a word or a letter that tells weighs: every third or fourth word does.
const TELLS: u32 = 16;
/// What must be known: two words that tell, or about three in a script of their own.
const ENOUGH: u32 = 20;

/// The languages of a text.
#[derive(Clone, Copy, Debug)]
pub struct Languages {
    /// The one with the most text, an ISO 639-1 code; None where there is too
    /// little to tell, or where two are equal.
    pub main: Option<&'static str>,
    /// Those whose words are looked for.
    pub set: LanguageSet,
    /// Whether the main one denies a verb by what follows it.
    pub negation_follows: bool,
}

/// The languages that a text is written in: linear in its length.
pub(super) fn read(document: &Document<'_>) -> Languages {
    let tells = Tells::new();
    let mut scores = [0; COUNT];
    let mut read = 0;
    for (_, leaf) in document.leaves() {
        if leaf.visibility() == Visibility::Visible && read < SAMPLE {
            count(document.prose.folded(leaf.words), &tells, &mut scores);
            read += leaf.words.len();
        }
    }
    let main = main(&scores);
    let score = |code: &str| scores.get(bit(code).trailing_zeros() as usize).copied().unwrap_or(0);
    let most = scores.iter().copied().max().unwrap_or(0);
    // Kindred languages share the words that tell, so that only much of one is a
    // second language; English beside another tells by itself.
    let least = if main == Some("en") { most / 2 } else { most / 4 * 3 };
    let is_second = |code: &str| score(code) >= ENOUGH.max(least);
    let scripts = scripts(document);
    let is_written = |code| code == "en" || scripts & bit(code) != 0;
    let set = index::always() & index::set(|words| is_written(words.code))
        | index::set(|words| is_second(words.code));
    let is_english = main.is_none_or(|code| code == "en");
    let set = if is_english { set } else { set | index::NOT_ENGLISH };
    let follows = |words: &&Language| Some(words.code) == main && words.negation_follows;
    Languages { main, set, negation_follows: LANGUAGES.iter().find(follows).is_some() }
}

/// The languages whose scripts stand anywhere in the words.
fn scripts(document: &Document<'_>) -> u32 {
    let mut scripts = 0;
    let mut behind = b' ';
    for &byte in document.prose.as_str().as_bytes() {
        if byte >= 0x80 {
            scripts |= script(behind, byte);
        }
        behind = byte;
    }
    scripts
}

fn main(scores: &[u32; COUNT]) -> Option<&'static str> {
    let mut best = (ENOUGH - 1, None);
    for (language, &score) in scores.iter().enumerate() {
        if score > best.0 {
            best = (score, Some(language));
        } else if score == best.0 {
            best.1 = None;
        }
    }
    let at = 2 * best.1?;
    Some(slice(CODES, at, at + 2))
}

/// Counts what tells in words in lower case.
fn count(words: &str, tells: &Tells, scores: &mut [u32; COUNT]) {
    let (mut word, mut letter) = (0, 0);
    let mut behind = b' ';
    for at in 0..=words.len() {
        // What lies behind the last word ends it.
        let byte = words.as_bytes().get(at).copied().unwrap_or(b' ');
        if byte >= 0x80 {
            letter = hash(if byte >= 0xC0 { 0 } else { letter }, byte);
            add(scores, script(behind, byte), weight(behind));
            tells.tell(letter, scores);
        }
        if matches!(byte, b'a'..=b'z' | b'0'..=b'9' | 0x80..) {
            if word == 0 && (joins(behind) || behind == b'.') {
                // As if it went on: no word that tells.
                word = u32::MAX;
            }
            word = hash(word, byte);
        } else {
            if !joins(byte) {
                tells.tell(word, scores);
            }
            word = 0;
        }
        behind = byte;
    }
}

#[inline(never)]
fn add(scores: &mut [u32; COUNT], mut languages: u32, weight: u32) {
    while languages != 0 {
        if let Some(score) = scores.get_mut(languages.trailing_zeros() as usize) {
            *score += weight;
        }
        languages &= languages - 1;
    }
}

/// Whether a sign joins words to a name, a path or an address.
const fn joins(byte: u8) -> bool {
    matches!(byte, b'-' | b'/' | b'=' | b'@' | b'_')
}

/// The languages that are written with a letter beyond ASCII, by its first two
/// bytes in UTF-8. A Japanese text holds Han characters too, but a Chinese one no
/// kana.
const fn script(first: u8, second: u8) -> u32 {
    // In constants, so that the compiler looks the languages up.
    const ARABIC: u32 = bit("ar") | bit("fa");
    const CYRILLIC: u32 = bit("be") | bit("bg") | bit("ru") | bit("sr") | bit("uk");
    const HAN: u32 = bit("ja") | bit("zh");
    match first {
        0xCE | 0xCF => const { bit("el") },
        0xD0..=0xD3 => CYRILLIC,
        0xD7 => const { bit("he") },
        0xD8..=0xDB => ARABIC,
        0xE0 if second < 0xB0 => const { bit("hi") },
        0xE0 => const { bit("th") },
        0xE3 if matches!(second, 0x81..=0x8F) => const { bit("ja") },
        0xE3..=0xE9 => HAN,
        0xEA..=0xED => const { bit("ko") },
        _ => 0,
    }
}

/// What a letter weighs, by its first byte: a Han character, a kana or a syllable
/// carries more than the letters of an alphabet.
const fn weight(first: u8) -> u32 {
    if first > 0xE0 { 4 } else { 1 }
}

/// Slots for what tells: a power of two, some more than there are words.
const SLOTS: usize = 512;

/// The hash of a word that goes on with a byte; 0 before the first. No two words
/// that tell have the same, and others hardly ever.
const fn hash(word: u32, byte: u8) -> u32 {
    // Fibonacci hashing: the golden ratio spreads what differs in a few bits.
    (word ^ byte as u32).wrapping_mul(0x9E37_79B1).rotate_left(15)
}

/// Every word that tells by its hash, with its languages: a table that is built
/// in a microsecond or two takes less room than one that is compiled in.
struct Tells([(u32, u32); SLOTS]);

impl Tells {
    fn new() -> Self {
        let mut tells = Self([(0, 0); SLOTS]);
        let (mut language, mut word) = (1, 0);
        for &byte in &WORDS {
            if byte > b' ' {
                word = hash(word, byte);
                continue;
            }
            let slot = tells.slot(word);
            if let Some(slot) = tells.0.get_mut(slot)
                && word != 0
            {
                *slot = (word, slot.1 | language);
            }
            word = 0;
            if byte == b'\n' {
                language <<= 1;
            }
        }
        tells
    }

    /// Where a word stands, or the free slot where it would.
    #[inline(never)]
    fn slot(&self, word: u32) -> usize {
        let mut slot = word as usize % SLOTS;
        while self.0.get(slot).is_some_and(|&(other, _)| other != word && other != 0) {
            slot = (slot + 1) % SLOTS;
        }
        slot
    }

    /// Counts a word, if it is one that tells.
    #[inline(never)]
    fn tell(&self, word: u32, scores: &mut [u32; COUNT]) {
        if let Some(&(_, languages)) = self.0.get(self.slot(word)) {
            add(scores, languages, TELLS);
        }
    }
}

#[cfg(test)]
mod tests;
