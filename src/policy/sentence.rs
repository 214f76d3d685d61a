//! Where sentences begin and end.

use std::ops::Range;

use crate::text::slice;

/// Words before a stop that ends no sentence.
const ABBREVIATIONS: &[&str] = &[
    "approx", "bzw", "ca", "cf", "d.h", "e.g", "eg", "etc", "ex", "i.e", "ie", "incl", "max",
    "min", "n.b", "no", "nr", "p.ej", "p.ex", "resp", "u.a", "vs", "z.b", "zb", "т.е", "т.д",
];

/// Stops of scripts that set no blank behind them; each has three bytes.
const WIDE: &[&str] = &["。", "！", "？", "；"];

/// How far into a line its label may reach, in bytes.
const LABEL: usize = 40;

/// The sentences of the words of one leaf, in text order: trimmed and not empty.
///
/// A stop before a blank ends one, a wide stop always does, and so does the end
/// of a line before a line that begins with a label: "Reply: two days".
pub(super) fn all(words: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, &byte) in words.as_bytes().iter().enumerate() {
        if !matches!(byte, b'.' | b'!' | b'?' | b';' | b'\n' | 0xE3 | 0xEF) {
            continue;
        }
        let behind = slice(words, at + 1, words.len());
        let ends = match byte {
            b'\n' => begins_with_label(behind),
            0xE3 | 0xEF => WIDE.contains(&slice(words, at, at + 3)),
            _ => {
                behind.chars().next().is_none_or(char::is_whitespace)
                    && !(byte == b'.' && is_abbreviated(slice(words, start, at)))
            }
        };
        if ends {
            let end = at + if byte < 0x80 { 1 } else { 3 };
            push(words, start..end, &mut sentences);
            start = end;
        }
    }
    push(words, start..words.len(), &mut sentences);
    sentences
}

fn push(words: &str, range: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let sentence = slice(words, range.start, range.end);
    let start = range.start + (sentence.len() - sentence.trim_start().len());
    let end = start + sentence.trim().len();
    if start < end {
        sentences.push(start..end);
    }
}

fn is_abbreviated(before: &str) -> bool {
    let word = before.rsplit([' ', '\n', '(']).next().unwrap_or_default();
    ABBREVIATIONS.contains(&word)
}

/// Whether a line begins with a few words and a colon. A colon that ends all
/// the words ends a wrapped sentence: "can be found\nhere:".
fn begins_with_label(behind: &str) -> bool {
    let line = behind.split('\n').next().unwrap_or_default();
    if line.len() == behind.len() && line.trim_end().ends_with([':', '：']) {
        return false;
    }
    let mut signs = line.char_indices().take(LABEL);
    let sign = signs.find(|(_, c)| matches!(c, ':' | '：' | '.' | ',' | '(' | '/'));
    sign.is_some_and(|(at, c)| {
        let rest = slice(line, at + c.len_utf8(), line.len());
        c == '：' || (c == ':' && rest.chars().next().is_none_or(char::is_whitespace))
    })
}

#[cfg(test)]
#[allow(clippy::string_slice)] // a range that splits a character must fail the test
mod tests {
    fn sentences(words: &str) -> Vec<&str> {
        super::all(words).into_iter().map(|range| &words[range]).collect()
    }

    #[test]
    fn a_sentence_ends_at_a_stop_before_a_blank() {
        let words = "One 1.2 here. Two is\nlong! 三。四";
        assert_eq!(sentences(words), ["One 1.2 here.", "Two is\nlong!", "三。", "四"]);
    }

    #[test]
    fn an_abbreviation_ends_none() {
        assert_eq!(sentences("Say more, e.g. this. Done"), ["Say more, e.g. this.", "Done"]);
    }

    #[test]
    fn a_label_begins_a_sentence() {
        assert_eq!(sentences("Reply: 2 days\nFix: 9 days"), ["Reply: 2 days", "Fix: 9 days"]);
        assert_eq!(sentences("one\ntwo, three: four"), ["one\ntwo, three: four"]);
        assert_eq!(sentences("It is found\nhere:"), ["It is found\nhere:"]);
    }
}
