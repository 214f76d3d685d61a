//! Words as data: what a reader of policies must know of fourteen languages.
//!
//! A lexicon is a sorted list of phrases, each with its meaning. Phrases are in
//! lower case; one that ends in `*` is a stem that any letters may follow. A
//! phrase begins and ends at the border of a word, except in scripts that do
//! not set words apart.

pub mod address;
pub mod chrome;
pub mod placeholder;
pub mod topic;
pub mod version;

/// A phrase and what it means.
pub type Entry<T> = (&'static str, T);

/// Where a phrase of `lexicon` stands in `folded`, and what it means: the
/// longest phrase at each place, none within another. `folded` is in lower case.
///
/// Time: the length of the text times the logarithm of the size of the lexicon.
pub fn matches<'a, T: Copy>(
    lexicon: &'a [Entry<T>],
    folded: &'a str,
) -> impl Iterator<Item = (std::ops::Range<usize>, T)> + 'a {
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(rest) = folded.get(at..).filter(|rest| !rest.is_empty()) {
            if let Some((length, meaning)) = longest(lexicon, rest) {
                let found = at..at + length;
                at = found.end;
                return Some((found, meaning));
            }
            at += to_next_start(rest);
        }
        None
    })
}

/// Whether any phrase of `lexicon` stands in `folded`.
pub fn has<T: Copy>(lexicon: &[Entry<T>], folded: &str) -> bool {
    matches(lexicon, folded).next().is_some()
}

/// The longest phrase at the start of `rest`, and its length there.
fn longest<T: Copy>(lexicon: &[Entry<T>], rest: &str) -> Option<(usize, T)> {
    let first = rest.chars().next()?;
    let from = lexicon.partition_point(|(phrase, _)| phrase.chars().next() < Some(first));
    let candidates = lexicon.get(from..)?.iter();
    let mut found = None;
    for &(phrase, meaning) in candidates.take_while(|(phrase, _)| phrase.starts_with(first)) {
        if let Some(length) = length_at_start(phrase, rest)
            && found.is_none_or(|(longest, _)| length > longest)
        {
            found = Some((length, meaning));
        }
    }
    found
}

/// How much of `rest` a phrase covers where it stands at the start.
pub(crate) fn length_at_start(phrase: &str, rest: &str) -> Option<usize> {
    if let Some(stem) = phrase.strip_suffix('*') {
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

/// Bytes from the start of `rest` to where the next phrase could begin.
fn to_next_start(rest: &str) -> usize {
    let mut previous = None;
    for (at, c) in rest.char_indices() {
        let begins = match previous {
            None => false,
            Some(p) => is_unspaced(c) || is_unspaced(p) || !char::is_alphanumeric(p),
        };
        if begins && !c.is_whitespace() {
            return at;
        }
        previous = Some(c);
    }
    rest.len()
}

/// Whether a script sets no blanks between words: Han, kana, Thai and the like.
#[must_use]
pub const fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
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
    text.chars()
        .map(|c| {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(lower), None) if lower.len_utf8() == c.len_utf8() => lower,
                _ => c,
            }
        })
        .collect()
}

#[cfg(test)]
pub(crate) fn assert_sorted<T>(lexicon: &[Entry<T>]) {
    for pair in lexicon.windows(2) {
        let ((before, _), (after, _)) = (&pair[0], &pair[1]);
        assert!(before < after, "{before:?} stands before {after:?}");
    }
    for (phrase, _) in lexicon {
        assert_eq!(fold(phrase), *phrase, "lower case");
    }
}

#[cfg(test)]
#[allow(clippy::string_slice)] // a range that splits a character must fail the test
mod tests {
    use super::*;

    const WORDS: &[Entry<u8>] = &[("a b", 1), ("a b c", 2), ("report*", 3), ("é", 5), ("漏洞", 4)];

    fn all(text: &str) -> Vec<(&str, u8)> {
        matches(WORDS, text).map(|(range, meaning)| (&text[range], meaning)).collect()
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
