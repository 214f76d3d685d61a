//! All phrases of all languages, found in one pass over a text.
//!
//! The language files are plain words; an index over them is built once, at the
//! first use, in well under a millisecond.

use std::sync::OnceLock;

use super::concept::Concept;
use super::is_unspaced;
use super::words::names::{STANDARDS, TOOLS};
use super::words::{LANGUAGES, Words};
use crate::text::slice;

/// A set of languages: a bit for each place in [`LANGUAGES`].
pub type LanguageSet = u16;

/// The languages that are written in scripts of their own, and English, whose
/// words stand in any text.
#[must_use]
pub fn always() -> LanguageSet {
    set(|words| matches!(words.code, "en" | "ja" | "ko" | "ru" | "zh"))
}

/// The languages for which a question has the answer yes.
pub fn set(is_in: impl Fn(&Words) -> bool) -> LanguageSet {
    LANGUAGES.iter().rev().fold(0, |set, words| set << 1 | LanguageSet::from(is_in(words)))
}

/// A phrase that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// Where it begins, in bytes.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What it means.
    pub concept: Concept,
    /// The value of a number, 0 for everything else.
    pub value: u32,
}

struct Phrase {
    /// In lower case, but for names.
    words: &'static str,
    concept: Concept,
    value: u32,
    languages: LanguageSet,
}

/// How many buckets there are, by the first three bytes of a phrase.
const BUCKETS: usize = 4096;

struct Index {
    /// By bucket.
    phrases: Vec<Phrase>,
    /// Where each bucket begins.
    starts: Vec<u32>,
}

/// Every phrase of some languages in `folded`, which is [in lower
/// case](super::fold): the longest at each place, under each of its meanings,
/// and none within another. Numbers in digits are found in any language.
pub fn matches(folded: &str, languages: LanguageSet, found: impl FnMut(Match)) {
    static INDEX: OnceLock<Index> = OnceLock::new();
    let index = INDEX.get_or_init(Index::new);
    Scan { index, languages, folded, found }.run();
}

impl Index {
    fn new() -> Self {
        let mut phrases = Vec::new();
        for (place, language) in LANGUAGES.iter().enumerate() {
            read_words(language, 1 << place, &mut phrases);
        }
        read_names(&mut phrases);
        // Sorted by counting.
        let mut starts = vec![0; BUCKETS + 1];
        for phrase in &phrases {
            if let Some(count) = starts.get_mut(bucket(phrase.words.as_bytes()) + 1) {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        crate::order::sort_by_key(&mut phrases, |phrase| bucket(phrase.words.as_bytes()) as u64);
        Self { phrases, starts }
    }

    fn candidates(&self, rest: &[u8]) -> &[Phrase] {
        let bucket = bucket(rest);
        let place = |at: usize| self.starts.get(at).copied().unwrap_or(0) as usize;
        self.phrases.get(place(bucket)..place(bucket + 1)).unwrap_or_default()
    }
}

fn read_words(language: &Words, languages: LanguageSet, phrases: &mut Vec<Phrase>) {
    for &(concept, list) in language.phrases {
        for words in list.split('|') {
            phrases.push(Phrase { words, concept, value: 0, languages });
        }
    }
    for (words, value) in language.months.split('|').zip((1..=12).cycle()) {
        phrases.push(Phrase { words, concept: Concept::MonthName, value, languages });
    }
    let concept = Concept::Number;
    for (words, value) in language.numbers.split('|').zip(1..) {
        phrases.push(Phrase { words, concept, value, languages });
    }
    for number in language.tens.split('|') {
        if let Some((words, value)) = number.split_once('=') {
            let value = value.parse().unwrap_or(0);
            phrases.push(Phrase { words, concept, value, languages });
        }
    }
}

fn read_names(phrases: &mut Vec<Phrase>) {
    let languages = LanguageSet::MAX;
    let tools = TOOLS.iter().map(|&(name, _)| (name, Concept::Tool)).zip(0..);
    let standards = STANDARDS.iter().map(|&name| (name, Concept::Standard)).zip(0..);
    for ((words, concept), value) in tools.chain(standards) {
        phrases.push(Phrase { words, concept, value, languages });
    }
}

/// The bucket of what begins so: its first three bytes, as far as they are of
/// one word; a sign counts alone.
fn bucket(bytes: &[u8]) -> usize {
    let mut key = u32::from(bytes.first().map_or(0, u8::to_ascii_lowercase));
    if is_word_byte(key as u8) {
        let rest = bytes.get(1..3).unwrap_or(bytes.get(1..).unwrap_or_default());
        for (&byte, shift) in rest.iter().zip([8, 16]) {
            if !is_word_byte(byte) {
                break;
            }
            key |= u32::from(byte.to_ascii_lowercase()) << shift;
        }
    }
    // Fibonacci hashing: the golden ratio spreads what differs in a few bits.
    (key.wrapping_mul(0x9E37_79B1) >> 20) as usize
}

const fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

struct Scan<'i, 't, F> {
    index: &'i Index,
    languages: LanguageSet,
    folded: &'t str,
    found: F,
}

impl<F: FnMut(Match)> Scan<'_, '_, F> {
    fn run(&mut self) {
        let bytes = self.folded.as_bytes();
        let mut at = 0;
        // Whether a word may begin here.
        let mut at_border = true;
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii_digit() && at_border {
                at = self.number(at);
                // "48h" and "24小时": a unit may follow at once.
                continue;
            }
            let (is_letter, is_free, length) = kind(self.folded, at, byte);
            if (at_border || is_free)
                && let Some(end) = self.phrase(at)
            {
                at = end;
                at_border = true;
                continue;
            }
            at += length;
            at_border = !is_letter || is_free;
            if !at_border {
                let word = bytes.get(at..).unwrap_or_default().iter();
                at += word.take_while(|byte| byte.is_ascii_alphanumeric()).count();
            }
        }
    }

    /// A number in digits: one that is part of a version or a date means none.
    fn number(&mut self, start: usize) -> usize {
        let rest = self.folded.as_bytes().get(start..).unwrap_or_default();
        let digits = |bytes: &[u8]| bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let mut length = digits(rest);
        let first = length;
        while matches!(rest.get(length), Some(b'.' | b',' | b':'))
            && rest.get(length + 1).is_some_and(u8::is_ascii_digit)
        {
            length += 1 + digits(rest.get(length + 1..).unwrap_or_default());
        }
        let end = start + length;
        if length == first
            && let Ok(value) = slice(self.folded, start, end).parse()
        {
            let concept = Concept::Number;
            (self.found)(Match { start: start as u32, end: end as u32, concept, value });
        }
        end
    }

    /// The longest phrase that stands here, under each of its meanings, and its end.
    fn phrase(&mut self, at: usize) -> Option<usize> {
        let rest = slice(self.folded, at, self.folded.len());
        let candidates = self.index.candidates(rest.as_bytes());
        let mut longest = 0;
        for phrase in candidates {
            if phrase.languages & self.languages != 0
                && let Some(length) = length_at_start(phrase.words, rest)
            {
                longest = longest.max(length);
            }
        }
        if longest == 0 {
            return None;
        }
        let mut told = self.tell(at, longest, rest, candidates, 0);
        // A longer phrase hides the words within it, but not what they are about.
        let mut before = ' ';
        for (inner, c) in slice(rest, 0, longest).char_indices() {
            let may_begin = is_unspaced(c) || (c.is_alphanumeric() && !before.is_alphanumeric());
            if may_begin && told & ABOUT != ABOUT {
                told = self.tell_about(at + inner, longest - inner, told);
            }
            before = c;
        }
        Some(at + longest)
    }

    /// Tells every meaning of the phrases of a length, but for those that are told.
    fn tell(
        &mut self,
        at: usize,
        length: usize,
        rest: &str,
        candidates: &[Phrase],
        mut told: u128,
    ) -> u128 {
        let (start, end) = (at as u32, (at + length) as u32);
        for &Phrase { words, concept, value, languages } in candidates {
            if languages & self.languages != 0
                && told & 1 << concept as u32 == 0
                && length_at_start(words, rest) == Some(length)
            {
                told |= 1 << concept as u32;
                (self.found)(Match { start, end, concept, value });
            }
        }
        told
    }

    fn tell_about(&mut self, at: usize, within: usize, mut told: u128) -> u128 {
        let rest = slice(self.folded, at, self.folded.len());
        for &Phrase { words, concept, value, languages } in self.index.candidates(rest.as_bytes()) {
            let bit = 1 << concept as u32;
            if languages & self.languages != 0
                && ABOUT & bit & !told != 0
                && let Some(length) = length_at_start(words, rest).filter(|&it| it <= within)
            {
                told |= bit;
                let (start, end) = (at as u32, (at + length) as u32);
                (self.found)(Match { start, end, concept, value });
            }
        }
        told
    }
}

/// Whether a character is a letter or digit, whether words may begin behind it
/// and at it without a blank, and its length.
fn kind(text: &str, at: usize, byte: u8) -> (bool, bool, usize) {
    if byte < 0x80 {
        return (byte.is_ascii_alphanumeric(), false, 1);
    }
    let c = slice(text, at, text.len()).chars().next();
    c.map_or((false, false, 1), |c| (c.is_alphanumeric(), is_unspaced(c), c.len_utf8()))
}

/// What a text is about, within longer phrases too.
const ABOUT: u128 = 1 << Concept::Security as u32 | 1 << Concept::Vulnerability as u32;

/// How far blanks reach in a phrase that stands in the text on two lines.
const BLANKS: usize = 4;

/// How much of `rest` a phrase covers where it stands at its start. A blank in
/// the phrase is any blank, an end of line or a hyphen in the text; an
/// apostrophe is a straight or a curled one; `*` takes the rest of a word.
fn length_at_start(phrase: &str, rest: &str) -> Option<usize> {
    let (words, text) = (phrase.as_bytes(), rest.as_bytes());
    let mut length = 0;
    let mut open = false;
    for byte in words.iter().map(u8::to_ascii_lowercase) {
        open = false;
        match byte {
            _ if text.get(length) == Some(&byte) && byte != b'*' && byte != b' ' => length += 1,
            b'*' => {
                length += letters(rest, length);
                open = true;
            }
            b' ' => length += blanks(text.get(length..)?)?,
            b'\'' if rest.get(length..)?.starts_with('’') => length += '’'.len_utf8(),
            _ => return None,
        }
    }
    let joined = |c: char| c.is_alphanumeric() && !is_unspaced(c);
    let runs_on = !open
        && slice(rest, length, rest.len()).chars().next().is_some_and(joined)
        && phrase.chars().next_back().is_some_and(joined);
    (!runs_on).then_some(length)
}

/// The length of the letters that go on a word.
fn letters(text: &str, at: usize) -> usize {
    let rest = slice(text, at, text.len()).chars();
    rest.take_while(|c| c.is_alphanumeric()).take(40).map(char::len_utf8).sum()
}

fn blanks(text: &[u8]) -> Option<usize> {
    match text.first()? {
        b'-' => Some(1),
        // U+00A0, U+2011 and the blanks around them.
        0xC2 if text.starts_with("\u{A0}".as_bytes()) => Some(2),
        0xE2 if text.starts_with("\u{2011}".as_bytes()) => Some(3),
        b' ' | b'\n' | b'\t' => {
            Some(text.iter().take(BLANKS).take_while(|byte| b" \n\t".contains(byte)).count())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Vec<(&str, Concept)> {
        let mut found = Vec::new();
        matches(text, LanguageSet::MAX, |it| {
            found.push((slice(text, it.start as usize, it.end as usize), it.concept));
        });
        found
    }

    fn numbers(text: &str) -> Vec<u32> {
        let mut found = Vec::new();
        matches(text, always(), |it| {
            if it.concept == Concept::Number {
                found.push(it.value);
            }
        });
        found
    }

    #[test]
    fn the_longest_phrase_wins_under_all_of_its_meanings() {
        assert_eq!(all("safe harbor"), [("safe harbor", Concept::SafeHarbor)]);
        let found = all("vulnerabilities");
        assert!(found.contains(&("vulnerabilities", Concept::Security)));
        assert!(found.contains(&("vulnerabilities", Concept::Vulnerability)));
    }

    #[test]
    fn a_phrase_may_be_wrapped_or_joined() {
        for text in ["good faith", "good\nfaith", "good-faith", "good\u{A0}faith"] {
            assert_eq!(all(text), [(text, Concept::GoodFaith)]);
        }
    }

    #[test]
    fn numbers_are_read_in_digits_and_words() {
        assert_eq!(numbers("within 48h or three (3) days, v2 and 1.2"), [48, 3, 3]);
        assert_eq!(numbers("24小时"), [24]);
    }

    #[test]
    fn every_phrase_is_in_lower_case_and_can_be_found() {
        for (place, language) in LANGUAGES.iter().enumerate() {
            let mut phrases = Vec::new();
            read_words(language, 1 << place, &mut phrases);
            for phrase in phrases.iter().filter(|phrase| !phrase.words.is_empty()) {
                assert_eq!(super::super::fold(phrase.words), phrase.words, "lower case");
                let stem = phrase.words.split(' ').find(|word| word.ends_with('*'));
                assert!(stem.is_none_or(|stem| stem.len() > 3), "{:?} is short", phrase.words);
                let text = phrase.words.replace('*', "");
                let mut is_found = false;
                matches(&text, 1 << place, |it| is_found |= it.concept == phrase.concept);
                assert!(is_found, "{:?} of {}", phrase.words, language.code);
            }
        }
    }
}
