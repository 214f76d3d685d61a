//! The forms of template text within words.

use std::ops::Range;

use super::void::{is_placeholder_address, is_yours};
use crate::lexicon::address::{AT, DOT};
use crate::lexicon::length_at_start;
use crate::lexicon::placeholder::{IMPERATIVES, NOUNS, SINGLE};
use crate::text::{floor_char_boundary, slice};

/// Whether words between brackets are a blank to fill in.
pub(super) fn is_blank(inside: &str) -> bool {
    let inside = inside.split_whitespace().collect::<Vec<_>>().join(" ");
    let inside = inside.replace('_', " ");
    if inside.contains('@') {
        return is_placeholder_address(&inside.replace(' ', "_"));
    }
    if inside.is_empty() || inside.starts_with(['!', '^', '#']) || inside.contains("://") {
        return false;
    }
    let begins = IMPERATIVES.at_start(&inside).is_some();
    let mut words = inside.split([' ', '-']).filter(|word| !word.is_empty());
    let count = words.clone().count();
    let last = words.next_back().unwrap_or_default();
    let ends = NOUNS.binary_search(&last).is_ok();
    SINGLE.binary_search(&inside.as_str()).is_ok()
        || is_yours(&inside.replace(' ', "-"))
        || (begins && inside.len() > 4)
        || (ends && (2..=6).contains(&count))
}

/// Segments of a path such as `YOUR_ORG/YOUR_REPO`, joined.
pub(super) fn yours(folded: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    for part in folded.split('/') {
        let end = start + part.len();
        if part.starts_with("your") && is_yours(part) {
            match found.last_mut() {
                Some(last) if last.end + 1 == start => last.end = end,
                _ => found.push(start..end),
            }
        }
        start = end + 1;
    }
    found
}

/// Names between braces: `{{organization}}`, `${NAME}`, `<SECURITY_CONTACT>`.
pub(super) fn braced(written: &str, folded: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let bytes = folded.as_bytes();
    for at in memchr::memchr3_iter(b'{', b'$', b'<', bytes) {
        if found.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let is_start = at
            .checked_sub(1)
            .and_then(|at| bytes.get(at))
            .is_none_or(|byte| !byte.is_ascii_alphanumeric());
        let (rest, written) = (slice(folded, at, folded.len()), slice(written, at, written.len()));
        if let Some(length) = braced_length(rest, written, is_start) {
            found.push(at..at + length);
        }
    }
    found
}

/// The longest blank between brackets, in bytes.
const MAX_BRACKET: usize = 120;

/// Blanks between square brackets.
pub(super) fn bracketed(folded: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = folded.get(from..).and_then(|rest| rest.find('[')) {
        let start = from + at;
        from = start + 1;
        let near = slice(folded, start + 1, floor_char_boundary(folded, start + MAX_BRACKET));
        let Some(length) = near
            .find(['[', ']'])
            .filter(|&end| near.get(end..).is_some_and(|it| it.starts_with(']')))
        else {
            continue;
        };
        let end = start + length + 2;
        if is_blank(slice(near, 0, length)) {
            found.push(start..end);
        }
        from = end;
    }
    found
}

/// A blank with the rest of its address: `security@[domain].com`.
pub(super) fn with_mailbox(folded: &str, range: Range<usize>) -> Range<usize> {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    let before = slice(folded, 0, range.start);
    let Some(local) = before.strip_suffix('@') else { return range };
    let length = local.bytes().rev().take(64).take_while(is_part).count();
    let behind = slice(folded, range.end, folded.len());
    let domain = behind.bytes().take(64).take_while(is_part).count();
    let end = range.end + slice(behind, 0, domain).trim_end_matches('.').len();
    range.start - 1 - length..end
}

pub(super) fn yours_length(rest: &str) -> Option<usize> {
    if !rest.starts_with("your") {
        return None;
    }
    let run = rest
        .bytes()
        .take(64)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        .count();
    is_yours(slice(rest, 0, run)).then_some(run)
}

/// `{{ name }}`, `${NAME}`, and `<SECURITY_CONTACT>`, which Markdown shows as it is.
fn braced_length(rest: &str, written: &str, is_start: bool) -> Option<usize> {
    let (open, close) = [("{{", "}}"), ("${", "}"), ("{", "}"), ("<", ">")]
        .into_iter()
        .find(|(open, _)| rest.starts_with(open))?;
    let near = slice(rest, open.len(), floor_char_boundary(rest, 64));
    let inside = slice(near, 0, near.find(close)?);
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ');
    let is_written_as_name = !inside.trim().is_empty() && inside.chars().all(is_name);
    let counts = match open {
        "<" => is_start && is_blank(inside),
        "{" => is_start && is_blank(inside) && !inside.contains(' '),
        "${" => {
            slice(written, 2, 2 + inside.len()).chars().all(|c| c.is_ascii_uppercase() || c == '_')
        }
        _ => !is_disguise(inside),
    };
    (is_written_as_name && counts).then_some(open.len() + inside.len() + close.len())
}

/// Whether braces hold a sign of a disguised address: `name{{at}}host{{dot}}org`.
fn is_disguise(inside: &str) -> bool {
    let is_whole = |length: usize| length == inside.len();
    AT.at_start(inside).is_some_and(|(length, ())| is_whole(length))
        || DOT.at_start(inside).is_some_and(|(length, ())| is_whole(length))
}

/// `TBD`, `FIXME`, and `TODO` where it is a reminder, not the name of a thing.
pub(super) fn reminder_length(written: &str) -> Option<usize> {
    let word = ["TODO", "TBD", "FIXME"]
        .into_iter()
        .find(|word| length_at_start(word, written).is_some())?;
    let behind = slice(written, word.len(), written.len());
    let is_reminder =
        word != "TODO" || behind.starts_with([':', ']', ')', '：']) || behind.is_empty();
    (is_reminder && !behind.starts_with(['-', '_'])).then_some(word.len())
}
