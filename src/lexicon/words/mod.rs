//! The words of each language, one file each.
//!
//! To add a language: copy a file, translate its phrases, add a line to
//! [`WORDS`] and sentences to the tests. Phrases are in lower case and set
//! apart by `|`; a word that ends in `*` is a stem that any letters may follow.
//! A phrase may stand under several concepts. A word that means something else
//! in another language does no harm: a language is only looked for where the
//! text is written in it.
// A file of words names most of the concepts, and nothing else.
#![allow(clippy::enum_glob_use)]

mod chinese;
mod dutch;
mod english;
mod french;
mod german;
mod italian;
mod japanese;
mod korean;
pub mod names;
mod packed;
mod polish;
mod portuguese;
mod russian;
mod spanish;
#[cfg(test)]
mod tests;
mod turkish;
mod vietnamese;

use super::concept::Concept;
pub use packed::lists;

/// A language as far as policies use it, as its file writes it.
pub struct Words {
    /// ISO 639-1.
    pub code: &'static str,
    /// Whether a verb is denied by what follows it, as in Japanese or Turkish.
    pub negation_follows: bool,
    /// Words for 1, 2, 3 and so on.
    pub numbers: &'static str,
    /// Words for other numbers, as `ninety=90`.
    pub tens: &'static str,
    /// Names of the months, from January, in any number of rows of twelve.
    pub months: &'static str,
    /// Phrases by what they mean.
    pub phrases: &'static [(Concept, &'static str)],
}

/// Every language; its place is its bit in a [set](super::index::LanguageSet).
///
/// For the compiler, which packs the phrases, and for tests.
pub const WORDS: &[&Words] = &[
    &english::ENGLISH,
    &chinese::CHINESE,
    &dutch::DUTCH,
    &french::FRENCH,
    &german::GERMAN,
    &italian::ITALIAN,
    &japanese::JAPANESE,
    &korean::KOREAN,
    &polish::POLISH,
    &portuguese::PORTUGUESE,
    &russian::RUSSIAN,
    &spanish::SPANISH,
    &turkish::TURKISH,
    &vietnamese::VIETNAMESE,
];

/// A language without its phrases, which stand among all [`lists`].
pub struct Language {
    /// ISO 639-1.
    pub code: &'static str,
    /// Whether a verb is denied by what follows it.
    pub negation_follows: bool,
    /// Words for 1, 2, 3 and so on.
    pub numbers: &'static str,
    /// Words for other numbers, as `ninety=90`.
    pub tens: &'static str,
    /// Names of the months, in rows of twelve.
    pub months: &'static str,
}

impl Language {
    /// What is kept of a file of words.
    #[must_use]
    pub const fn of(words: &Words) -> Self {
        let &Words { code, negation_follows, numbers, tens, months, .. } = words;
        Self { code, negation_follows, numbers, tens, months }
    }
}

/// [`WORDS`] as they are kept.
// Evaluated while compiling: an index that misses fails the build.
#[allow(clippy::indexing_slicing)]
pub static LANGUAGES: [Language; WORDS.len()] = {
    let mut languages = [const { Language::of(WORDS[0]) }; WORDS.len()];
    let mut at = 0;
    while at < WORDS.len() {
        languages[at] = Language::of(WORDS[at]);
        at += 1;
    }
    languages
};
