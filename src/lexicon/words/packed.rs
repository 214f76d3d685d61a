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

const COUNT: usize = {
    let (mut count, mut at) = (0, 0);
    while at < WORDS.len() {
        count += WORDS[at].phrases.len();
        at += 1;
    }
    count
};

const LENGTH: usize = {
    let (mut length, mut at) = (0, 0);
    while at < WORDS.len() {
        let Words { phrases, .. } = WORDS[at];
        let mut list = 0;
        while list < phrases.len() {
            length += phrases[list].1.len() + 1;
            list += 1;
        }
        at += 1;
    }
    length
};

/// Every list of phrases and what they mean, language by language.
pub fn lists() -> impl Iterator<Item = (Concept, &'static str)> {
    let text = std::str::from_utf8(&TEXT).unwrap_or_default();
    CONCEPTS.iter().copied().zip(text.split('\n'))
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
        let written = WORDS.iter().flat_map(|words| words.phrases).copied();
        assert!(lists().eq(written));
    }
}
