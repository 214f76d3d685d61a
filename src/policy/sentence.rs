//! The sentence around a place.

use crate::text::{floor_char_boundary, slice};

/// How far a sentence is looked for on each side, in bytes: text without stops has none.
const MAX: usize = 1000;

/// The range of the sentence in `words` that holds the byte at `at`.
pub(super) fn around(words: &str, at: usize) -> std::ops::Range<usize> {
    let first = floor_char_boundary(words, at.saturating_sub(MAX));
    let words = slice(words, 0, floor_char_boundary(words, at + MAX));
    let before = slice(words, first, at);
    let mut start = first;
    for (end, _) in before.match_indices(is_end) {
        let behind = slice(words, first + end, words.len());
        if ends_here(behind) {
            start = first + end + behind.chars().next().map_or(1, char::len_utf8);
        }
    }
    let mut end = words.len();
    for (place, _) in slice(words, at, words.len()).match_indices(is_end) {
        let behind = slice(words, at + place, words.len());
        if ends_here(behind) {
            end = at + place + behind.chars().next().map_or(1, char::len_utf8);
            break;
        }
    }
    let sentence = slice(words, start, end);
    let start = start + (sentence.len() - sentence.trim_start().len());
    start..start + sentence.trim().len()
}

const fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '。' | '！' | '？')
}

/// A stop ends a sentence before a blank or at the end; a wide one always does.
fn ends_here(behind: &str) -> bool {
    let mut chars = behind.chars();
    match chars.next() {
        Some('。' | '！' | '？') => true,
        _ => chars.next().is_none_or(char::is_whitespace),
    }
}

#[cfg(test)]
#[allow(clippy::string_slice)] // a range that splits a character must fail the test
mod tests {
    #[test]
    fn a_sentence_ends_at_a_stop_before_a_blank() {
        let words = "One 1.2 here. Two is\nlong! 三。四";
        let sentence = |part: &str| &words[super::around(words, words.find(part).unwrap())];
        assert_eq!(sentence("1.2"), "One 1.2 here.");
        assert_eq!(sentence("is"), "Two is\nlong!");
        assert_eq!(sentence("三"), "三。");
        assert_eq!(sentence("四"), "四");
    }
}
