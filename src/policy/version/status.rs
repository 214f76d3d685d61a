//! The status that a cell or an item gives: a sign, a word, or a date.
//!
//! ```text
//! ✅    :x:    [x]    Security fixes only    until 2027-01    EOL since May 2024
//! ```

use crate::lexicon::version::{EMOJI, STATUS};
use crate::report::Support;
use crate::text::slice;

/// How a version is supported, and until when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// How.
    pub support: Support,
    /// Until when, as written.
    pub until: Option<String>,
}

/// How many bytes may stand before the words that tell: "still", "it is".
const BEFORE: usize = 24;

/// How many bytes are looked at: a status is short.
const LENGTH: usize = 400;

impl Status {
    /// Reads a status from `words` and the same words in lower case.
    pub(super) fn read(words: &str, folded: &str) -> Self {
        let until = until(words, folded);
        let support = support(folded.trim());
        let support = match support {
            Support::Unknown if until.is_some() => Support::Full,
            known => known,
        };
        Self { support, until }
    }

    pub(super) fn of(support: Support) -> Self {
        Self { support, until: None }
    }

    pub(super) fn is_known(&self) -> bool {
        self.support != Support::Unknown
    }
}

/// A sign anywhere, or words near the start.
fn support(cell: &str) -> Support {
    let cell = slice(cell, 0, crate::text::floor_char_boundary(cell, LENGTH));
    let sign = EMOJI.iter().find(|(sign, _)| cell.contains(sign));
    let by_sign = sign.map(|&(_, yes)| if yes { Support::Full } else { Support::Unsupported });
    let mut by_words = None;
    for (found, support) in STATUS.matches(cell) {
        let is_sign = !slice(cell, found.start, found.end).chars().any(char::is_alphanumeric);
        if (is_sign || found.start <= BEFORE) && by_words.is_none() {
            by_words = Some(support);
        }
        // "✅ Security fixes only": words say more than a sign.
        if !is_sign && found.start <= BEFORE && by_words == Some(Support::Full) {
            by_words = match support {
                Support::SecurityOnly | Support::Limited => Some(support),
                _ => by_words,
            };
        }
    }
    match (by_sign, by_words) {
        (Some(Support::Full), Some(it @ (Support::SecurityOnly | Support::Limited))) => it,
        (Some(Support::Unsupported), Some(Support::EndOfLife)) => Support::EndOfLife,
        (Some(sign), _) => sign,
        (None, words) => words.unwrap_or_default(),
    }
}

/// Words after which a date stands.
const BORDERS: &[&str] = &[
    "until ",
    "till ",
    "through ",
    "since ",
    "before ",
    " on ",
    "bis ",
    "hasta ",
    "jusqu'",
    "até ",
    "fino ",
    "tot ",
    "до ",
    "(",
    ":",
    ",",
    "to ",
    "end of life ",
    "eol ",
];

/// How many bytes a date may take before its year: "December 31st, ".
const DATE: usize = 18;

/// The date in a cell: up to its year and what is joined with it.
fn until(words: &str, folded: &str) -> Option<String> {
    let words = slice(words, 0, crate::text::floor_char_boundary(words, LENGTH));
    let year = year(words)?;
    let behind = slice(words, year, words.len());
    let joined = |c: char| c.is_ascii_digit() || matches!(c, '-' | '/' | '.' | '年' | '月' | '日');
    let end = year + behind.find(|c: char| !joined(c)).unwrap_or(behind.len());
    let before = slice(folded, 0, year);
    let near = crate::text::floor_char_boundary(before, year.saturating_sub(DATE));
    let border = BORDERS.iter().filter_map(|border| {
        let at = slice(before, near, year).rfind(border)?;
        Some(near + at + border.len())
    });
    let start = border.max().unwrap_or(if near == 0 { 0 } else { year });
    let date = slice(words, start, end).trim_matches(|c: char| !c.is_alphanumeric());
    (!date.is_empty()).then(|| date.to_owned())
}

/// Where a year of this century stands that is part of no longer number.
fn year(words: &str) -> Option<usize> {
    words.match_indices("20").map(|(at, _)| at).find(|&at| {
        let number = slice(words, at, at + 4);
        let before = slice(words, 0, at).chars().next_back();
        let behind = slice(words, at + 4, words.len()).chars().next();
        number.len() == 4
            && number.bytes().all(|byte| byte.is_ascii_digit())
            && !before.is_some_and(|c| c.is_alphanumeric() || c == '.')
            && !behind.is_some_and(|c| c.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(cell: &str) -> (Support, Option<String>) {
        let status = Status::read(cell, &crate::lexicon::fold(cell));
        (status.support, status.until)
    }

    #[test]
    fn signs_words_and_boxes_give_a_status() {
        for cell in ["✅", ":white_check_mark:", "[x]", "Yes", "✔️", "Fully supported", "Active"]
        {
            assert_eq!(read(cell).0, Support::Full, "{cell}");
        }
        for cell in ["❌", "❎", ":x:", "[ ]", "No", "Not supported", "unsupported", "❌ (upgrade)"]
        {
            assert_eq!(read(cell).0, Support::Unsupported, "{cell}");
        }
        for cell in ["EOL", "End of life", "⚠️ End of life", "End of support"] {
            assert_eq!(read(cell).0, Support::EndOfLife, "{cell}");
        }
        for cell in ["Security fixes only", "✅ security only", ":warning: Critical fixes only"] {
            assert_eq!(read(cell).0, Support::SecurityOnly, "{cell}");
        }
        for cell in ["Best effort", "✅ Limited support", "Maintenance"] {
            assert_eq!(read(cell).0, Support::Limited, "{cell}");
        }
        for cell in ["In development", "Alpha", "not yet released"] {
            assert_eq!(read(cell).0, Support::Development, "{cell}");
        }
        for cell in ["", "?", "⏲", "see the notes"] {
            assert_eq!(read(cell).0, Support::Unknown, "{cell}");
        }
    }

    #[test]
    fn a_date_is_kept() {
        let full = |date: &str| (Support::Full, Some(date.to_owned()));
        assert_eq!(read("until 2027-01"), full("2027-01"));
        assert_eq!(read("2027-01-31"), full("2027-01-31"));
        assert_eq!(read("✅ until June 2027"), full("June 2027"));
        assert_eq!(read("Supported until 31 May 2028 (LTS)"), full("31 May 2028"));
        let ended = (Support::EndOfLife, Some("2024-05-01".to_owned()));
        assert_eq!(read("EOL since 2024-05-01"), ended);
    }

    #[test]
    fn a_version_is_no_date() {
        assert_eq!(read("v1.2020"), (Support::Unknown, None));
        assert_eq!(read("120345"), (Support::Unknown, None));
    }
}
