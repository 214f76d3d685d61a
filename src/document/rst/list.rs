//! Lists of reStructuredText: bullets and numbers.
//!
//! `- a`, `* a`, `+ a`, `• a`; `1. a`, `2) a`, `(3) a`, `#. a`, `b. a`. A single
//! letter could also begin a name ("A. Smith"), so it counts only where the
//! next line does not simply go on.

use super::Reader;
use crate::document::Kind;
use crate::document::lines::{Lines, indent};
use crate::text::Span;

/// How an item begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Marker {
    /// The bullet; none where items are numbered.
    bullet: Option<char>,
    /// Bytes up to the words of the item.
    width: usize,
}

/// The marker at the start of a line.
pub(super) fn marker(lines: Lines<'_>, at: usize) -> Option<Marker> {
    let line = lines.get(at);
    let first = line.chars().next()?;
    if matches!(first, '*' | '-' | '+' | '•' | '‣' | '⁃') {
        let width = width(line, first.len_utf8())?;
        return Some(Marker { bullet: Some(first), width });
    }
    let inside = line.strip_prefix('(').unwrap_or(line);
    let label = inside.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let (number, behind) = if inside.starts_with("#.") {
        ("1", inside.get(1..)?)
    } else {
        inside.split_at_checked(label)?
    };
    let closes = if inside.len() < line.len() {
        behind.starts_with(')')
    } else {
        behind.starts_with(['.', ')'])
    };
    let is_number = number.len() <= 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    if !closes || number.is_empty() || !(is_number || number.len() == 1) {
        return None;
    }
    let width = width(line, line.len() - behind.len() + 1)?;
    let next = lines.get(at + 1);
    let goes_on = !is_number && !next.is_empty() && indent(next) == 0;
    (!goes_on).then_some(Marker { bullet: None, width })
}

/// Up to the words, where a blank or nothing follows the sign.
fn width(line: &str, sign: usize) -> Option<usize> {
    let rest = line.get(sign..)?;
    let blanks = indent(rest);
    (blanks > 0 || rest.is_empty()).then_some(sign + blanks)
}

impl Reader<'_> {
    /// Reads a list from its first item on; gives the index behind its last line.
    pub(super) fn list(
        &mut self,
        lines: Lines<'_>,
        at: usize,
        first: Marker,
        depth: usize,
    ) -> usize {
        let list = Kind::List { ordered: first.bullet.is_none() };
        self.builder.open_container(list, lines.covered(at, at + 1));
        let id = self.builder.containers.last().copied();
        let (mut at, mut marker) = (at, first);
        let end = loop {
            let end = lines.indented_end(at + 1).max(at + 1);
            let line = lines.covered(at, at + 1);
            self.builder.open_container(Kind::Item { checked: None }, lines.covered(at, end));
            let mut body = vec![Span { start: line.start + marker.width as u32, end: line.end }];
            body.extend(lines.dedented(at + 1, end, marker.width));
            self.blocks(&body, depth + 1);
            self.builder.close_container();
            let next = (end..lines.spans.len()).find(|&index| !lines.is_blank(index));
            let follows = next.and_then(|next| Some((next, self::marker(lines, next)?)));
            match follows.filter(|(_, next)| next.bullet == first.bullet) {
                Some((next, found)) => (at, marker) = (next, found),
                None => break end,
            }
        };
        let behind = lines.covered(end.saturating_sub(1), end).end;
        if let Some(list) = id.and_then(|id| self.builder.blocks.get_mut(id)) {
            list.span.end = behind;
        }
        self.builder.close_container();
        end
    }
}
