//! Attributes of AsciiDoc: `:name: value`, and `{name}` for the value.

use crate::document::passage::Passage;
use crate::document::prose::trimmed;
use crate::text::{Span, slice};

/// The longest value that is put in.
const VALUE: usize = 200;

/// How many attributes are kept; each reference looks through them.
const COUNT: usize = 64;

pub(super) struct Attributes<'a> {
    source: &'a str,
    /// The last one of a name counts.
    set: Vec<(&'a str, Span)>,
    /// How many bytes may still be put in: values cannot blow up the text.
    left: usize,
}

/// Splits `:name: value`: the name, and where the value begins.
pub(super) fn entry(line: &str) -> Option<(&str, usize)> {
    let rest = line.strip_prefix(':')?;
    let end = rest.find(':')?;
    let name = rest.get(..end)?;
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'!');
    let behind = rest.as_bytes().get(end + 1).copied().unwrap_or(b' ');
    (!name.is_empty() && name.bytes().all(is_name) && behind == b' ').then_some((name, end + 2))
}

impl<'a> Attributes<'a> {
    pub(super) fn of(source: &'a str) -> Self {
        Self { source, set: Vec::new(), left: source.len() }
    }

    pub(super) fn set(&mut self, name: &str, value: Span) {
        let value = trimmed(self.source, value);
        // The name stands in the source before its value.
        let start = value.start as usize;
        let before = slice(self.source, 0, start).trim_ascii_end();
        let name = before.strip_suffix(':').and_then(|it| it.get(it.len() - name.len()..));
        if let Some(name) = name.filter(|_| value.len() <= VALUE) {
            self.set.retain(|(known, _)| *known != name);
            if self.set.len() < COUNT {
                self.set.push((name, value));
            }
        }
    }

    /// Adds a line to a passage, with the attributes in it resolved.
    pub(super) fn add(&mut self, passage: &mut Passage, line: Span) {
        let line = trimmed(self.source, line);
        let text = slice(self.source, line.start as usize, line.end as usize);
        if !text.contains('{') {
            passage.line(self.source, line);
            return;
        }
        let mut from = line.start;
        let mut begun = false;
        for (open, _) in text.match_indices('{') {
            let rest = slice(text, open, text.len());
            let Some(close) = rest.bytes().take(60).position(|byte| byte == b'}') else { continue };
            let name = slice(rest, 1, close);
            let Some(value) = self.value(name) else { continue };
            let at = line.start + open as u32;
            if begun {
                passage.copied(self.source, Span { start: from, end: at });
            } else {
                passage.begin_line(self.source, Span { start: from, end: at });
            }
            begun = true;
            from = at + close as u32 + 1;
            passage.replaced(value, Span { start: at, end: from });
        }
        let rest = Span { start: from, end: line.end };
        if begun {
            passage.copied(self.source, rest);
        } else {
            passage.line(self.source, rest);
        }
    }

    fn value(&mut self, name: &str) -> Option<&'a str> {
        let known = self.set.iter().rev().find(|(known, _)| *known == name);
        let value = match known {
            Some((_, span)) => slice(self.source, span.start as usize, span.end as usize),
            None => match name {
                "empty" => "",
                "sp" | "nbsp" => " ",
                "apos" => "'",
                "quot" => "\"",
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "plus" => "+",
                _ => return None,
            },
        };
        self.left = self.left.checked_sub(value.len())?;
        Some(value)
    }
}
