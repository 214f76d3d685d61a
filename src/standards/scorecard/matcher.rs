//! The three regular expressions of the check, matched by hand.
//!
//! ```text
//! link    (http|https)://[a-zA-Z0-9./?=_%:-]*
//! address \b[A-Za-z0-9._%+-]+(@|\\?\[at\\?\])[A-Za-z0-9.-]+\.[A-Za-z]{2,6}\b
//! text    (?i)(\b*[0-9]{1,4}\b|(Disclos|Vuln))
//! ```
//!
//! They are Go's: a `\b` looks at ASCII only, a `\b*` asks for nothing, and
//! `(?i)` takes `ſ` (U+017F) for an `s`. None of them can match a line end, so
//! the whole content is matched at once. Each matcher yields what
//! `FindAllIndex(…, -1)` does: leftmost matches that do not overlap.
//!
//! Each is linear. It looks for the rarest byte that a match must hold, such
//! as the `@`, and the stretches that it then reads on either side are cut off
//! by the same bytes, so that none is read for two of them.

use std::ops::Range;

/// Every match of the link expression.
pub(super) fn links(content: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let colon = from + memchr::memchr(b':', content.get(from..)?)?;
            let (before, rest) = content.split_at_checked(colon)?;
            from = colon + 1;
            if !rest.starts_with(b"://") {
                continue;
            }
            let start = if before.ends_with(b"http") {
                colon - 4
            } else if before.ends_with(b"https") {
                colon - 5
            } else {
                continue;
            };
            from = run_end(content, colon, in_link);
            return Some(start..from);
        }
    })
}

/// Every match of the address expression.
///
/// The name before the `@` cannot contain an `@`, so greed leaves it no choice:
/// it ends there, and begins at the first word boundary of its run. The domain
/// is where the expression goes back: its last dot that is followed by two to
/// six letters and a word boundary.
pub(super) fn addresses(content: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let (mut from, mut matched) = (0, 0);
    std::iter::from_fn(move || {
        loop {
            let sign = from + memchr::memchr2(b'@', b'[', content.get(from..)?)?;
            from = sign + 1;
            let Some(separator) = separator(content, sign) else {
                continue;
            };
            from = separator.end;
            if let Some(start) = name_start(content, matched, separator.start)
                && let Some(end) = domain_end(content, separator.end)
            {
                from = end;
                matched = end;
                return Some(start..end);
            }
        }
    })
}

/// Every match of the text expression: a number's last four digits at most, or
/// one of two stems.
pub(super) fn texts(content: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let start = find(content, from, begins_text)?;
            if content.get(start).is_some_and(u8::is_ascii_digit) {
                let end = run_end(content, start, |byte| byte.is_ascii_digit());
                from = end;
                if !is_word_at(content, end) {
                    return Some(start.max(end.saturating_sub(4))..end);
                }
            } else if let Some(end) =
                stem_end(content, start, b"disclos").or_else(|| stem_end(content, start, b"vuln"))
            {
                from = end;
                return Some(start..end);
            } else {
                from = start + 1;
            }
        }
    })
}

/// The `@`, or `[at]` with an optional backslash before either bracket.
fn separator(content: &[u8], sign: usize) -> Option<Range<usize>> {
    if content.get(sign) == Some(&b'@') {
        return Some(sign..sign + 1);
    }
    let (before, rest) = content.split_at_checked(sign)?;
    let length = [&b"[at]"[..], b"[at\\]"].into_iter().find(|form| rest.starts_with(form))?.len();
    let escape = usize::from(before.ends_with(b"\\"));
    Some(sign - escape..sign + length)
}

/// Where the name that ends at `end` begins, not before the last match.
fn name_start(content: &[u8], matched: usize, end: usize) -> Option<usize> {
    let run = content.get(matched..end)?.iter().rev().take_while(|&&byte| in_name(byte)).count();
    (end - run..end).find(|&at| is_word_before(content, at) != is_word_at(content, at))
}

/// Where the longest domain that begins at `start` ends.
fn domain_end(content: &[u8], start: usize) -> Option<usize> {
    let end = run_end(content, start, in_domain);
    // At least one character stands before the dot.
    (start + 1..end).rev().find_map(|dot| {
        if content.get(dot) != Some(&b'.') {
            return None;
        }
        let letters = content
            .get(dot + 1..)?
            .iter()
            .take(7)
            .take_while(|byte| byte.is_ascii_alphabetic())
            .count();
        let end = dot + 1 + letters;
        ((2..=6).contains(&letters) && !is_word_at(content, end)).then_some(end)
    })
}

/// Where a stem that begins at `start` ends, whatever the case of its letters.
fn stem_end(content: &[u8], start: usize, stem: &[u8]) -> Option<usize> {
    let mut at = start;
    for letter in stem {
        let rest = content.get(at..)?;
        if rest.first()?.eq_ignore_ascii_case(letter) {
            at += 1;
        } else if *letter == b's' && rest.starts_with("ſ".as_bytes()) {
            at += "ſ".len();
        } else {
            return None;
        }
    }
    Some(at)
}

/// The first byte at or after `from` that is wanted.
fn find(content: &[u8], from: usize, wanted: impl Fn(u8) -> bool) -> Option<usize> {
    let found = content.get(from..)?.iter().position(|&byte| wanted(byte))?;
    Some(from + found)
}

/// The first byte at or after `from` that is not in the run.
fn run_end(content: &[u8], from: usize, in_run: impl Fn(u8) -> bool) -> usize {
    find(content, from, |byte| !in_run(byte)).unwrap_or(content.len())
}

fn is_word_at(content: &[u8], at: usize) -> bool {
    content.get(at).copied().is_some_and(is_word)
}

fn is_word_before(content: &[u8], at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| is_word_at(content, before))
}

const fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether a match of the text expression can begin with it. A table, for this
/// is asked of nearly every byte.
fn begins_text(byte: u8) -> bool {
    #[allow(clippy::indexing_slicing)]
    static BEGINS: [bool; 256] = {
        let mut begins = [false; 256];
        let mut index = 0;
        while index < 256 {
            let byte = (index as u8).to_ascii_lowercase();
            begins[index] = byte.is_ascii_digit() || byte == b'd' || byte == b'v';
            index += 1;
        }
        begins
    };
    BEGINS.get(usize::from(byte)).is_some_and(|it| *it)
}

const fn in_link(byte: u8) -> bool {
    is_word(byte) || matches!(byte, b'.' | b'/' | b'?' | b'=' | b'%' | b':' | b'-')
}

const fn in_name(byte: u8) -> bool {
    is_word(byte) || matches!(byte, b'.' | b'%' | b'+' | b'-')
}

const fn in_domain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')
}
