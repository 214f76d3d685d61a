//! Lists of AsciiDoc: bullets, numbers and labels.
//!
//! The sign tells the level: `*` then `**`, `.` then `..`, `term::` then
//! `term:::`. A sign that is not open yet begins a list within the last item.

use super::{DEPTH, Open, Reader};
use crate::document::Kind;
use crate::document::lines::{Lines, indent};
use crate::text::Span;

/// The sign of an item, and how often it stands there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Marker {
    sign: u8,
    count: usize,
}

/// The sign at the start of a line, and where words begin behind it. A label
/// stands before its sign.
pub(super) fn marker(lines: Lines<'_>, at: usize) -> Option<(Marker, usize)> {
    let line = lines.get(at);
    let blanks = indent(line);
    let rest = line.get(blanks..)?;
    let sign = *rest.as_bytes().first()?;
    let count = match sign {
        b'*' | b'.' => rest.bytes().take_while(|&byte| byte == sign).count(),
        b'-' => 1,
        b'0'..=b'9' => rest.bytes().take_while(u8::is_ascii_digit).count() + 1,
        b'<' => rest.find('>').filter(|&at| at < 4)? + 1,
        b'a'..=b'z' => 2,
        _ if rest.starts_with('•') => '•'.len_utf8(),
        _ => 0,
    };
    let numbered = sign.is_ascii_lowercase() || sign.is_ascii_digit();
    let closes = !numbered || rest.as_bytes().get(count - 1) == Some(&b'.');
    let behind = rest.get(count..).unwrap_or_default();
    if count > 0 && count < 8 && closes && indent(behind) > 0 {
        let marker = match sign {
            b'*' | b'.' => Marker { sign, count },
            b'0'..=b'9' => Marker { sign: b'1', count: 1 },
            b'a'..=b'z' => Marker { sign: b'a', count: 1 },
            _ => Marker { sign, count: 1 },
        };
        return Some((marker, blanks + count + indent(behind)));
    }
    label(rest).map(|(term, count)| (Marker { sign: b':', count }, blanks + term))
}

/// The length of the term in `term:: words`, and how many colons follow.
fn label(line: &str) -> Option<(usize, usize)> {
    for (at, _) in line.match_indices("::") {
        let colons = line.get(at..)?.bytes().take_while(|&byte| byte == b':').count();
        let behind = line.as_bytes().get(at + colons).copied().unwrap_or(b' ');
        if at > 0 && colons <= 4 && behind == b' ' && !line.starts_with("//") {
            return Some((at, colons));
        }
        if colons > 4 {
            return None;
        }
    }
    None
}

impl Reader<'_> {
    /// The item that begins with a line; gives the index behind its first paragraph.
    pub(super) fn listed(&mut self, lines: Lines<'_>, at: usize) -> Option<usize> {
        let (marker, skipped) = marker(lines, at)?;
        let span = lines.covered(at, at + 1);
        self.open_item(marker, span)?;
        let behind = Span { start: span.start + skipped as u32, end: span.end };
        if marker.sign == b':' {
            return Some(self.labelled(lines, at, span, behind.start, marker.count));
        }
        let mut words = behind;
        let text = lines.words(behind);
        let checked = match text.get(..4) {
            Some("[ ] ") => Some(false),
            Some("[x] " | "[X] " | "[*] ") => Some(true),
            _ => None,
        };
        if checked.is_some() {
            words.start += 4;
            self.builder.check_item(checked == Some(true));
        }
        let end = self.paragraph_end(lines, at);
        let mut all = vec![words];
        all.extend(lines.spans.get(at + 1..end).unwrap_or_default());
        self.leaf(Kind::Paragraph, lines.covered(at, end), &all);
        self.style = None;
        Some(end)
    }

    /// A term and the first paragraph of what it means, in one leaf.
    fn labelled(
        &mut self,
        lines: Lines<'_>,
        at: usize,
        line: Span,
        end: u32,
        count: usize,
    ) -> usize {
        let term = Span { start: line.start, end };
        let mut passage = self.passage(&[term]);
        passage.replaced(":", Span { start: end, end: end + count as u32 });
        let behind = lines.without(Span { start: end + count as u32, end: line.end }, usize::MAX);
        let mut next = at;
        if behind.is_empty() {
            // What it means may stand on the next lines, even behind a blank one.
            next = (at + 1..lines.spans.len()).find(|&it| !lines.is_blank(it)).unwrap_or(at);
            let begins = lines.get(next).starts_with(['+', '|', '[', '=', '-', '/']);
            let is_item = marker(lines, next).is_some();
            if next == at || begins || is_item || (next > at + 1 && indent(lines.get(next)) == 0) {
                self.label_leaf(&passage, line);
                return at + 1;
            }
        }
        let end = self.paragraph_end(lines, next);
        let first = if next == at { behind } else { lines.covered(next, next + 1) };
        passage.replaced(" ", Span::empty(first.start as usize));
        let mut words = vec![first];
        words.extend(lines.spans.get(next + 1..end).unwrap_or_default());
        passage.append(self.passage(&words));
        self.label_leaf(&passage, lines.covered(at, end));
        end
    }

    fn label_leaf(&mut self, passage: &crate::document::passage::Passage, span: Span) {
        self.builder.open_leaf(Kind::Paragraph, span);
        self.inline(passage, passage.all(), 0);
        self.builder.close_leaf();
        self.style = None;
    }

    /// Opens an item in the list that its sign continues, or in a new one.
    fn open_item(&mut self, marker: Marker, span: Span) -> Option<()> {
        let around = self.open.iter().rposition(|it| matches!(it, Open::Block(..)));
        let from = around.map_or(0, |it| it + 1);
        let known = self.open.iter().skip(from).position(|&it| it == Open::List(marker));
        match known {
            Some(known) => {
                self.close_to(from + known + 1);
                self.builder.close_grown();
            }
            None if self.open.len() >= DEPTH => return None,
            None => {
                let ordered = !matches!(marker.sign, b'*' | b'-' | b':' | 0xE2);
                self.builder.open_container(Kind::List { ordered }, span);
                self.open.push(Open::List(marker));
            }
        }
        self.builder.open_container(Kind::Item { checked: None }, span);
        Some(())
    }
}
