//! The phrases of all languages as one text, made while compiling: an address
//! and a length for each list would take more room than many lists do.

// Evaluated while compiling: an index that misses fails the build.
#![allow(clippy::indexing_slicing, clippy::large_stack_arrays)]

use super::{WORDS, Words};
use crate::lexicon::concept::Concept;

/// Every list of phrases, language by language, each ended by a line end.
static TEXT: [u8; LENGTH] = text();

/// What the phrases of each list mean.
static CONCEPTS: [Concept; COUNT] = concepts();

const COUNT: usize = starts()[WORDS.len()].1;

const LENGTH: usize = starts()[WORDS.len()].0;

/// Where the text and the lists of each language begin, and where the last ends.
static STARTS: [(usize, usize); WORDS.len() + 1] = starts();

/// The lists of phrases of the language at a place of [`WORDS`], and what they mean.
pub fn lists(language: usize) -> impl Iterator<Item = (Concept, &'static str)> {
    let start = STARTS.get(language).copied().unwrap_or_default();
    let end = STARTS.get(language + 1).copied().unwrap_or_default();
    let text = TEXT.get(start.0..end.0).unwrap_or_default();
    let concepts = CONCEPTS.get(start.1..end.1).unwrap_or_default();
    concepts.iter().copied().zip(std::str::from_utf8(text).unwrap_or_default().split('\n'))
}

const fn starts() -> [(usize, usize); WORDS.len() + 1] {
    let mut starts = [(0, 0); WORDS.len() + 1];
    let mut at = 0;
    while at < WORDS.len() {
        let Words { phrases, .. } = WORDS[at];
        let (mut length, mut list) = (starts[at].0, 0);
        while list < phrases.len() {
            length += phrases[list].1.len() + 1;
            list += 1;
        }
        starts[at + 1] = (length, starts[at].1 + phrases.len());
        at += 1;
    }
    starts
}

const fn text() -> [u8; LENGTH] {
    let mut text = [b'\n'; LENGTH];
    let mut rest: &mut [u8] = &mut text;
    let mut at = 0;
    while at < WORDS.len() {
        let Words { phrases, .. } = WORDS[at];
        let mut list = 0;
        while list < phrases.len() {
            let words = phrases[list].1.as_bytes();
            let (place, behind) = rest.split_at_mut(words.len());
            place.copy_from_slice(words);
            (_, rest) = behind.split_at_mut(1);
            list += 1;
        }
        at += 1;
    }
    text
}

const fn concepts() -> [Concept; COUNT] {
    let mut concepts = [Concept::Security; COUNT];
    let (mut next, mut at) = (0, 0);
    while at < WORDS.len() {
        let Words { phrases, .. } = WORDS[at];
        let mut list = 0;
        while list < phrases.len() {
            concepts[next] = phrases[list].0;
            next += 1;
            list += 1;
        }
        at += 1;
    }
    concepts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_kept_as_it_is() {
        for (place, words) in WORDS.iter().enumerate() {
            assert!(lists(place).eq(words.phrases.iter().copied()), "{}", words.code);
        }
    }
}
