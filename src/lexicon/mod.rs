//! Words as data: what a reader of policies must know of fourteen languages.
//!
//! A lexicon is a sorted list of phrases, each with its meaning. Phrases are in
//! lower case; one that ends in `*` is a stem that any letters may follow. A
//! phrase begins and ends at the border of a word, except in scripts that do
//! not set words apart.

pub mod address;
pub mod button;
pub mod chrome;
pub mod concept;
pub(crate) mod conduct;
pub mod index;
pub mod language;
pub mod organisation;
pub mod pieces;
pub mod placeholder;
pub mod reference;
pub mod slip;
pub mod subject;
pub mod unversioned;
pub mod version;
pub mod words;

use crate::text::{lower, slice};

/// A phrase and what it means.
pub type Entry<T> = (&'static str, T);

/// Sorted phrases, each with its meaning.
pub struct Lexicon<T: 'static> {
    entries: &'static [Entry<T>],
    /// A bit for each way in which entries begin: most words of a text begin
    /// with none of them.
    beginnings: [u64; BEGINNINGS / 64],
    /// The bits of [`start`] that all candidates for a place have in common:
    /// three bytes, or as many as the shortest entry has before its `*`.
    common: u32,
}

/// How many beginnings are told apart.
const BEGINNINGS: usize = 4096;

/// The bit for the first three bytes of a phrase or of a text.
const fn beginning(first: u8, second: u8, third: u8) -> usize {
    let bytes = first as u32 | (second as u32) << 8 | (third as u32) << 16;
    // Fibonacci hashing: the golden ratio spreads what differs in a few bits.
    (bytes.wrapping_mul(0x9E37_79B1) >> 20) as usize
}

/// The first three bytes as a number, which sorts as they do.
fn start(bytes: &[u8]) -> u32 {
    let byte = |at: usize| bytes.get(at).map_or(0, |&byte| u32::from(byte));
    byte(0) << 16 | byte(1) << 8 | byte(2)
}

impl<T: Copy> Lexicon<T> {
    /// A lexicon of sorted entries.
    #[must_use]
    // Evaluated while compiling: an index that misses fails the build.
    #[allow(clippy::indexing_slicing)]
    pub const fn new(entries: &'static [Entry<T>]) -> Self {
        let mut beginnings = [0; BEGINNINGS / 64];
        let mut common = 0x00FF_FFFF;
        let mut at = 0;
        while at < entries.len() {
            let phrase = entries[at].0.as_bytes();
            if phrase.len() < 2 || phrase[1] == b'*' {
                // Too short to tell by its beginning: nothing is sorted out.
                beginnings = [u64::MAX; BEGINNINGS / 64];
                common &= 0x00FF_0000;
            } else {
                // Anything may stand behind two bytes.
                let is_short = phrase.len() == 2 || phrase[2] == b'*';
                if is_short {
                    common &= 0x00FF_FF00;
                }
                let (mut third, last) = if is_short { (0, 255) } else { (phrase[2], phrase[2]) };
                loop {
                    let bit = beginning(phrase[0], phrase[1], third);
                    beginnings[bit / 64] |= 1 << (bit % 64);
                    if third == last {
                        break;
                    }
                    third += 1;
                }
            }
            at += 1;
        }
        Self { entries, beginnings, common }
    }

    /// Whether a phrase may stand at the start of `rest`.
    fn may_begin(&self, rest: &[u8]) -> bool {
        let &[first, second, third, ..] = rest else { return true };
        let bit = beginning(first, second, third);
        self.beginnings.get(bit / 64).is_some_and(|bits| bits & (1 << (bit % 64)) != 0)
    }

    /// Where phrases stand in `folded`, which is [in lower case](fold), and what
    /// they mean: the longest at each place, none within another.
    #[must_use]
    pub fn matches<'t>(&self, folded: &'t str) -> Matches<'_, 't, T> {
        Matches { lexicon: self, folded, at: 0, behind: Behind::Border }
    }

    /// Whether any phrase stands in `folded`.
    #[must_use]
    pub fn is_in(&self, folded: &str) -> bool {
        self.matches(folded).next().is_some()
    }

    /// The longest phrase at the start of `rest`, and its length there.
    #[must_use]
    pub fn at_start(&self, rest: &str) -> Option<(usize, T)> {
        if !self.may_begin(rest.as_bytes()) {
            return None;
        }
        let of = |text: &str| start(text.as_bytes()) & self.common;
        let first = of(rest);
        let from = self.entries.partition_point(|(phrase, _)| of(phrase) < first);
        let candidates = self.entries.get(from..)?.iter();
        let mut found = None;
        for &(phrase, meaning) in candidates.take_while(|(phrase, _)| of(phrase) == first) {
            if let Some(length) = length_at_start(phrase, rest)
                && found.is_none_or(|(longest, _)| length > longest)
            {
                found = Some((length, meaning));
            }
        }
        found
    }

    #[cfg(test)]
    pub(crate) fn assert_sorted(&self) {
        for pair in self.entries.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{:?} stands before {:?}", pair[0].0, pair[1].0);
        }
        for (phrase, _) in self.entries {
            assert_eq!(fold(phrase), *phrase, "lower case");
        }
    }
}

/// What stands behind a place: whether a phrase may begin there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Behind {
    /// A blank or a sign.
    Border,
    /// A letter or a digit of a script that sets words apart.
    Letter,
    /// A letter of a script that does not.
    Unspaced,
}

/// What [`Lexicon::matches`] finds: one pass over the text.
pub struct Matches<'l, 't, T: 'static> {
    lexicon: &'l Lexicon<T>,
    folded: &'t str,
    at: usize,
    behind: Behind,
}

impl<T: Copy> Iterator for Matches<'_, '_, T> {
    type Item = (std::ops::Range<usize>, T);

    fn next(&mut self) -> Option<Self::Item> {
        let bytes = self.folded.as_bytes();
        while let Some(rest @ &[byte, ..]) = bytes.get(self.at..) {
            let (kind, length) = match byte {
                b'a'..=b'z' | b'0'..=b'9' | b'A'..=b'Z' => (Behind::Letter, 1),
                0..=0x7F => (Behind::Border, 1),
                _ => kind_of(slice(self.folded, self.at, self.folded.len())),
            };
            if (self.behind != Behind::Letter || kind == Behind::Unspaced)
                && self.lexicon.may_begin(rest)
                && let Some(found) = self.found()
            {
                return Some(found);
            }
            self.behind = kind;
            self.at += length;
            if kind == Behind::Letter {
                // No phrase begins within a word; letters beyond ASCII are looked at above.
                let word = rest.iter().skip(length);
                self.at += word.take_while(|byte| byte.is_ascii_alphanumeric()).count();
            }
        }
        None
    }
}

impl<T: Copy> Matches<'_, '_, T> {
    /// The phrase that stands here; goes on behind it, where the next may begin.
    fn found(&mut self) -> Option<(std::ops::Range<usize>, T)> {
        let rest = slice(self.folded, self.at, self.folded.len());
        let (length, meaning) = self.lexicon.at_start(rest)?;
        let found = self.at..self.at + length;
        self.at = found.end;
        self.behind = Behind::Border;
        Some((found, meaning))
    }
}

/// The kind of the first character of `rest`, and its length.
fn kind_of(rest: &str) -> (Behind, usize) {
    rest.chars().next().map_or((Behind::Border, 1), |c| {
        let kind = match c {
            c if is_unspaced(c) => Behind::Unspaced,
            c if c.is_alphanumeric() => Behind::Letter,
            _ => Behind::Border,
        };
        (kind, c.len_utf8())
    })
}

/// How much of `rest` a phrase covers where it stands at the start.
pub(crate) fn length_at_start(phrase: &str, rest: &str) -> Option<usize> {
    let (words, text) = (phrase.as_bytes(), rest.as_bytes());
    // Most candidates differ early, which costs less here than to compare slices.
    let head = words.iter().zip(text).take(4).find(|(word, byte)| word != byte);
    if head.is_some_and(|(&word, _)| word != b'*') {
        return None;
    }
    // A star alone is the sign itself.
    if let Some(stem) = phrase.strip_suffix('*').filter(|stem| !stem.is_empty()) {
        let ending = rest.strip_prefix(stem)?;
        let letters: usize =
            ending.chars().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum();
        return Some(stem.len() + letters);
    }
    let behind = rest.strip_prefix(phrase)?;
    let joined = |c: char| c.is_alphanumeric() && !is_unspaced(c);
    let runs_on =
        behind.chars().next().is_some_and(joined) && phrase.chars().next_back().is_some_and(joined);
    (!runs_on).then_some(phrase.len())
}

/// Whether a script sets no blanks between words: Han, kana, Thai and the like.
#[must_use]
pub const fn is_unspaced(c: char) -> bool {
    // Most letters are told by this alone.
    c >= '\u{0E00}'
        && matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{2E80}'..='\u{30FF}' | '\u{3100}'..='\u{31FF}' | '\u{3400}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// Lower case, letter by letter, each keeping its length in bytes, so that a
/// place in the one is the same place in the other.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let mut rest = text;
    // Most of a text is ASCII, which is folded in stretches.
    while let Some(c) = rest.chars().next() {
        let ascii = rest.bytes().take_while(u8::is_ascii).count();
        let length = if ascii > 0 { ascii } else { c.len_utf8() };
        let from = folded.len();
        let (stretch, behind) = rest.split_at_checked(length).unwrap_or((rest, ""));
        if ascii > 0 {
            folded.push_str(stretch);
            folded.get_mut(from..).unwrap_or_default().make_ascii_lowercase();
        } else {
            folded.push(lower(c));
        }
        rest = behind;
    }
    folded
}

#[cfg(test)]
#[allow(clippy::string_slice)] // a range that splits a character must fail the test
mod tests {
    use super::*;

    static WORDS: Lexicon<u8> =
        Lexicon::new(&[("a b", 1), ("a b c", 2), ("report*", 3), ("é", 5), ("漏洞", 4)]);

    fn all(text: &str) -> Vec<(&str, u8)> {
        WORDS.matches(text).map(|(range, meaning)| (&text[range], meaning)).collect()
    }

    #[test]
    fn the_longest_phrase_wins_and_none_overlap() {
        assert_eq!(all("a b c a b d"), [("a b c", 2), ("a b", 1)]);
    }

    #[test]
    fn a_stem_takes_its_ending() {
        assert_eq!(all("unreported reporters, reporting"), [("reporters", 3), ("reporting", 3)]);
    }

    #[test]
    fn words_are_whole_but_not_in_scripts_without_blanks() {
        assert_eq!(all("aa b a bb"), []);
        assert_eq!(all("发现漏洞请"), [("漏洞", 4)]);
        assert_eq!(all("né é"), [("é", 5)]);
    }

    #[test]
    fn folding_keeps_every_length() {
        for text in ["ÄÖÜ İstanbul ẞ Ⱥ", "ПИСЬМО", "ΣΊΓΜΑ"] {
            let folded = fold(text);
            let lengths = |text: &str| text.chars().map(char::len_utf8).collect::<Vec<_>>();
            assert_eq!(lengths(text), lengths(&folded));
        }
        assert_eq!(fold("ПИСЬМО"), "письмо");
    }
}
