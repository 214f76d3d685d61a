//! Fingerprints and key ids, as they are written.
//!
//! ```text
//! fingerprint = 40 hex digits | 64 hex digits, alone or in groups of 2 to 8
//! key id      = [ "0x" ] ( 8 | 16 ) hex digits
//! ```
//!
//! Forty digits in ten groups are a fingerprint wherever they stand; in one run
//! they could be a commit, and a key id could be anything: whether the words
//! around speak of a key is for the caller to say.

use std::ops::Range;

use crate::text::{Span, slice};

/// What is given for a fingerprint and can be none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// Where it stands in the source.
    pub span: Span,
    /// Why.
    pub fault: PrintFault,
}

/// Why digits can be no fingerprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrintFault {
    /// A letter that is no hex digit.
    Letter(char),
    /// So many digits, where 40 or 64 are needed.
    Count(usize),
    /// The digits count up, as nobody's key does.
    Invented,
}

/// Digits that could tell a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Digits {
    /// Where they stand.
    pub(super) range: Range<usize>,
    /// Without blanks, in upper case.
    pub(super) hex: String,
    /// In groups: nothing else is written so.
    pub(super) grouped: bool,
    /// 8 or 16 digits.
    pub(super) is_short: bool,
}

/// Every run of hex digits in `folded` that is as long as one that tells a key.
pub(super) fn find(folded: &str) -> Vec<Digits> {
    let mut found = Vec::new();
    if !may_hold(folded) {
        return found;
    }
    let mut run = Run::default();
    let mut at = 0;
    for word in folded.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let hex = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        if hex.is_empty() {
            // A second blank parts nothing; any other sign ends the run.
            run.is_open &= word.trim().is_empty();
            at += word.len();
            continue;
        }
        let group = hex.strip_prefix("0x").unwrap_or(hex);
        let is_hex = group.bytes().all(|byte| byte.is_ascii_hexdigit());
        let fits = is_hex && (run.groups.is_empty() || run.goes_on(hex));
        if !fits {
            run.finish(&mut found);
        }
        if is_hex {
            run.add(at, hex, group);
            run.is_open = matches!(word.get(hex.len()..), Some(" " | ":" | "\n" | "-" | "\u{a0}"));
        }
        at += word.len();
    }
    run.finish(&mut found);
    found
}

/// Whether eight hex digits stand with no other letter between: hardly any words do so.
fn may_hold(folded: &str) -> bool {
    let mut digits = 0;
    folded.bytes().any(|byte| {
        if byte > b'f' {
            // "0x" stands before digits; a letter beyond ASCII is looked at more closely.
            if byte != b'x' && byte <= b'z' {
                digits = 0;
            }
        } else if byte >= b'0' && !(b':'..b'a').contains(&byte) {
            digits += 1;
        }
        digits == 8
    })
}

#[derive(Default)]
struct Run {
    groups: Vec<usize>,
    digits: String,
    start: usize,
    end: usize,
    is_open: bool,
}

impl Run {
    /// Groups of one length go on; a fingerprint is full at 40 digits.
    fn goes_on(&self, hex: &str) -> bool {
        let first = self.groups.first().copied().unwrap_or(0);
        self.is_open && hex.len() == first && (2..=8).contains(&first) && self.digits.len() < 64
    }

    fn add(&mut self, at: usize, hex: &str, group: &str) {
        if self.groups.is_empty() {
            self.start = at;
        }
        self.groups.push(hex.len());
        self.digits.push_str(group);
        self.end = at + hex.len();
    }

    fn finish(&mut self, found: &mut Vec<Digits>) {
        let run = std::mem::take(self);
        let grouped = run.groups.len() > 1;
        let is_long = matches!(run.digits.len(), 40 | 64);
        let is_short = matches!(run.digits.len(), 8 | 16) && run.groups.len() <= 4;
        if is_long || is_short {
            let digits = run.digits.to_ascii_uppercase();
            found.push(Digits { range: run.start..run.end, hex: digits, grouped, is_short });
        }
    }
}

/// What is given for a fingerprint, and why it can be none.
pub(super) struct Claim {
    pub(super) range: Range<usize>,
    pub(super) fault: PrintFault,
}

/// How far from its name a fingerprint begins.
const NEAR: usize = 40;

/// What stands right behind the word "fingerprint" and can be none: groups of
/// one length, nearly all of hex digits. What looks like anything else is no claim.
pub(super) fn malformed(words: &str) -> Option<Claim> {
    let words = slice(words, 0, crate::text::floor_char_boundary(words, 240));
    let mut at = 0;
    let mut range = 0..0;
    let mut groups: Vec<&str> = Vec::new();
    for word in words.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let group = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let start = at;
        at += word.len();
        let digits = group.strip_prefix("0x").unwrap_or(group);
        let fits = match groups.first() {
            // A word such as "added" or a year is no group of digits.
            None => {
                is_group(digits)
                    && digits.bytes().any(|it| it.is_ascii_digit() || it.is_ascii_uppercase())
            }
            Some(first) => is_group(digits) && digits.len().abs_diff(first.len()) <= 1,
        };
        if group.is_empty() && word.trim().is_empty() {
            continue;
        }
        if fits {
            range = if groups.is_empty() { start..start } else { range };
            range.end = start + group.len();
            groups.push(digits);
        } else if !groups.is_empty() || start > NEAR {
            break;
        }
        let ends =
            !matches!(slice(word, group.len(), word.len()), " " | ":" | "\n" | "-" | "\u{a0}");
        if ends && !groups.is_empty() {
            break;
        }
    }
    let fault = fault(&groups)?;
    Some(Claim { range, fault })
}

/// Digits, or letters that were put for digits.
fn is_group(word: &str) -> bool {
    let is_hex = word.bytes().all(|it| it.is_ascii_hexdigit());
    let is_upper = word.bytes().all(|it| it.is_ascii_digit() || it.is_ascii_uppercase());
    word.len() >= 2 && (is_hex || is_upper)
}

fn fault(groups: &[&str]) -> Option<PrintFault> {
    let digits: String = groups.concat().to_ascii_uppercase();
    let count = digits.len();
    let wrong = digits.chars().filter(|it| !it.is_ascii_hexdigit()).count();
    let is_print = count >= 12 && (groups.len() >= 3 || count >= 24);
    // A word in capitals, or a date, is no fingerprint.
    let has_both = digits.bytes().any(|it| it.is_ascii_digit())
        && digits.bytes().any(|it| it.is_ascii_alphabetic());
    if !is_print || !has_both || wrong * 3 > count {
        return None;
    }
    if let Some(letter) = digits.chars().find(|it| !it.is_ascii_hexdigit()) {
        return Some(PrintFault::Letter(letter));
    }
    match count {
        40 | 64 if ["12345678", "01234567"].iter().any(|it| digits.contains(it)) => {
            Some(PrintFault::Invented)
        }
        // 16 are a key id.
        16 | 40 | 64 => None,
        _ => Some(PrintFault::Count(count)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Vec<String> {
        find(&text.to_lowercase()).into_iter().map(|it| it.hex).collect()
    }

    const DIGITS: &str = "0123456789ABCDEF0123456789ABCDEF01234567";

    #[test]
    fn a_fingerprint_is_read_in_any_grouping() {
        for text in [
            "is 0123456789abcdef0123456789ABCDEF01234567.",
            "Fingerprint: 0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567",
            "`01:23:45:67:89:ab:cd:ef:01:23:45:67:89:ab:cd:ef:01:23:45:67`",
            "0123 4567 89AB CDEF 0123\n4567 89AB CDEF 0123 4567 is ours",
            "0x0123456789abcdef0123456789abcdef01234567",
        ] {
            assert_eq!(digits(text), [DIGITS], "{text}");
        }
    }

    #[test]
    fn a_key_id_is_short() {
        assert_eq!(digits("key 0xDEADBEEF or 0123456789ABCDEF"), ["DEADBEEF", "0123456789ABCDEF"]);
    }

    #[test]
    fn other_numbers_are_no_keys() {
        for text in ["2026-05-31", "call 555 1234", "0123 4567 89AB", "a bad cafe", "v1.2.3"] {
            assert_eq!(digits(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn what_can_be_no_fingerprint_is_told() {
        let fault = |text: &str| malformed(text).map(|it| it.fault);
        for (text, expected) in [
            (": 7FF7 05AC 2B7A 24F3 FDB3  E9A7 5CDB 01C1 B639", PrintFault::Count(36)),
            (" is `7FF705AC2B7A24F3FDB3E9A75CDB01C1B639432`.", PrintFault::Count(39)),
            ("\n7FF7 05AC 2B7A 24G3 FDB3  E9A7 5CDB 01C1 B639 432E", PrintFault::Letter('G')),
            (": 0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567", PrintFault::Invented),
        ] {
            assert_eq!(fault(text), Some(expected), "{text}");
        }
        for text in [
            ": 7FF7 05AC 2B7A 24F3 FDB3  E9A7 5CDB 01C1 B639 432E",
            " 5CDB01C1B639432E and mail",
            " 5CDB 01C1 B639 432E",
            ": XXXX XXXX XXXX XXXX",
            ": SHA256:nThbg6kXUpJWGl7E1IGOCspRomTxdCARLviKw6E5SY8",
            " of the release 2026-05-31 is new",
            " can be checked with GPG 2 OR ANY OTHER TOOL",
            ": see 550e8400-e29b-41d4-a716-446655440000",
        ] {
            assert_eq!(fault(text), None, "{text}");
        }
    }
}
