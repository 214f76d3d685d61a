//! What is set off within a line of reStructuredText, and its links.
//!
//! ```text
//! ``code``  *emphasis*  **strong**  `words`  :role:`words`
//! `words <target>`_  `name`_  name_  `words`__  [1]_
//! ```

use std::ops::Range;

use super::Reader;
use super::target;
use crate::document::MarkKind;
use crate::document::passage::{Ends, Passage};
use crate::text::slice;

impl Reader<'_> {
    /// Adds words of a passage to the open leaf.
    pub(super) fn inline(&mut self, passage: &Passage, range: Range<usize>) {
        let words = slice(&passage.words, 0, range.end);
        let mut ends = Ends::default();
        let (mut at, mut plain) = (range.start, range.start);
        // Where the word began in which we are: a reference ends with `_`.
        let mut word = range.start;
        while let Some(&byte) = words.as_bytes().get(at) {
            let before = at.checked_sub(1).filter(|_| at > range.start);
            let before = before.and_then(|it| words.as_bytes().get(it)).copied();
            let opens = !before.is_some_and(|it| it.is_ascii_alphanumeric());
            let behind = match byte {
                b'\\' => {
                    self.builder.passage(passage, plain..at);
                    let next = words.as_bytes().get(at + 1);
                    let blank = next.is_some_and(u8::is_ascii_whitespace);
                    plain = at + 1 + usize::from(blank);
                    at = (at + 2).min(words.len());
                    while !words.is_char_boundary(at) {
                        at += 1;
                    }
                    word = at;
                    continue;
                }
                b'`' | b'*' if opens => self.set_off(passage, words, at, plain, &mut ends),
                b':' if opens => self.role(passage, words, at, plain, &mut ends),
                b'_' if before.is_some_and(|it| it.is_ascii_alphanumeric()) => {
                    self.reference(passage, words, word, at, plain)
                }
                b'[' if opens => {
                    let end = footnote(slice(words, at, words.len()));
                    end.map(|length| {
                        self.builder.passage(passage, plain..at);
                        at + length
                    })
                }
                _ => None,
            };
            if let Some(behind) = behind {
                (at, plain, word) = (behind, behind, behind);
                continue;
            }
            at += 1;
            if !byte.is_ascii_alphanumeric() && !matches!(byte, b'-' | b'.' | b'_') && byte < 0x80 {
                word = at;
            }
        }
        self.builder.passage(passage, plain..range.end);
    }

    /// Literals, emphasis and what stands between single backticks. Words from
    /// `plain` on that were not added yet are added before. Gives the place
    /// behind.
    fn set_off(
        &mut self,
        passage: &Passage,
        words: &str,
        at: usize,
        plain: usize,
        ends: &mut Ends,
    ) -> Option<usize> {
        let rest = slice(words, at, words.len());
        let (sign, kind) = [
            ("``", MarkKind::Code),
            ("**", MarkKind::Strong),
            ("*", MarkKind::Emphasis),
            ("`", MarkKind::Code),
        ]
        .into_iter()
        .find(|(sign, _)| rest.starts_with(sign))?;
        let start = at + sign.len();
        if words.as_bytes().get(start).is_none_or(u8::is_ascii_whitespace) {
            return None;
        }
        // A reference may be followed by the sign that makes it one.
        let end = ends.find(words, start, sign, sign == "`")?;
        let behind = end + sign.len();
        let suffix = slice(words, behind, words.len());
        self.builder.passage(passage, plain..at);
        if sign == "`" && suffix.starts_with('_') {
            let anonymous = suffix.starts_with("__");
            let behind = behind + if anonymous { 2 } else { 1 };
            self.phrase(passage, at..behind, start..end, anonymous);
            return Some(behind);
        }
        let word = self.builder.prose.end();
        match sign {
            "``" => self.builder.passage(passage, start..end),
            _ => self.escaped(passage, start..end),
        }
        self.builder.mark_since(kind, word);
        Some(behind)
    }

    /// `words <target>` or a name, between backticks that `_` follows.
    fn phrase(
        &mut self,
        passage: &Passage,
        whole: Range<usize>,
        inside: Range<usize>,
        anonymous: bool,
    ) {
        let span = passage.source(whole);
        let word = self.builder.prose.end();
        let text = passage.get(inside.clone());
        if let Some((shown, target)) = embedded(text) {
            let target = inside.start + target.start..inside.start + target.end;
            let shown =
                if shown == 0 { target.clone() } else { inside.start..inside.start + shown };
            self.escaped(passage, shown);
            let address = passage.get(target.clone());
            let (to, at) = match address.strip_suffix('_').and_then(|it| self.targets.find(it)) {
                Some(at) => (slice(self.builder.source, at.start as usize, at.end as usize), at),
                None => (address, passage.source(target)),
            };
            self.builder.link_since(word, target::resolved(to), at, span);
            return;
        }
        let found = if anonymous { self.targets.next_anonymous() } else { self.targets.find(text) };
        self.escaped(passage, inside);
        if let Some(at) = found {
            let target = slice(self.builder.source, at.start as usize, at.end as usize);
            self.builder.link_since(word, target::resolved(target), at, span);
        }
    }

    /// `name_`, where the name has a target.
    fn reference(
        &mut self,
        passage: &Passage,
        words: &str,
        start: usize,
        at: usize,
        plain: usize,
    ) -> Option<usize> {
        let behind = at + if slice(words, at, words.len()).starts_with("__") { 2 } else { 1 };
        let next = words.as_bytes().get(behind).copied().unwrap_or(b' ');
        if next.is_ascii_alphanumeric() || start < plain || at - start > 100 {
            return None;
        }
        let found = self.targets.find(slice(words, start, at))?;
        self.builder.passage(passage, plain..start);
        let word = self.builder.prose.end();
        self.builder.passage(passage, start..at);
        let target = slice(self.builder.source, found.start as usize, found.end as usize);
        let span = passage.source(start..behind);
        self.builder.link_since(word, target::resolved(target), found, span);
        Some(behind)
    }

    /// ``:role:`words` ``: the words, set off as code where the role is one of code.
    fn role(
        &mut self,
        passage: &Passage,
        words: &str,
        at: usize,
        plain: usize,
        ends: &mut Ends,
    ) -> Option<usize> {
        let rest = slice(words, at + 1, words.len());
        let is_name =
            |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b'+');
        let length = rest.bytes().take(40).take_while(is_name).count();
        let name = slice(rest, 0, length).strip_suffix(':')?;
        let start = at + 1 + length + 1;
        if name.is_empty() || !slice(rest, length, rest.len()).starts_with('`') {
            return None;
        }
        let end = ends.find(words, start, "`", true)?;
        self.builder.passage(passage, plain..at);
        let word = self.builder.prose.end();
        let span = passage.source(at..end + 1);
        let text = slice(words, start, end);
        let (shown, target) = match embedded(text) {
            Some((shown, target)) if shown > 0 => {
                (start..start + shown, start + target.start..start + target.end)
            }
            _ => (start..end, start..end),
        };
        self.escaped(passage, shown);
        match name {
            "doc" | "ref" | "any" | "download" | "numref" => {
                let anchor = if name == "ref" || name == "numref" { "#" } else { "" };
                let to = format!("{anchor}{}", passage.get(target.clone()));
                self.builder.link_since(word, to, passage.source(target), span);
            }
            "strong" => self.builder.mark_since(MarkKind::Strong, word),
            "emphasis" | "title" | "cite" => self.builder.mark_since(MarkKind::Emphasis, word),
            "rfc" | "pep" | "cve" | "cwe" | "sub" | "sup" | "abbr" | "term" | "email" => {}
            _ => self.builder.mark_since(MarkKind::Code, word),
        }
        Some(end + 1)
    }

    /// Words in which only escapes are resolved.
    fn escaped(&mut self, passage: &Passage, range: Range<usize>) {
        let mut from = range.start;
        let mut at = range.start;
        while let Some(found) = passage.get(at..range.end).find('\\') {
            let slash = at + found;
            self.builder.passage(passage, from..slash);
            let next = passage.words.as_bytes().get(slash + 1);
            from = slash + 1 + usize::from(next.is_some_and(u8::is_ascii_whitespace));
            // The sign behind is taken as it is, were it a backslash.
            at = (slash + 2).min(range.end);
            while !passage.words.is_char_boundary(at) {
                at += 1;
            }
        }
        self.builder.passage(passage, from.min(range.end)..range.end);
    }
}

/// Splits `words <target>`: the length of the words, and the target's place.
fn embedded(text: &str) -> Option<(usize, Range<usize>)> {
    let inside = text.strip_suffix('>')?;
    let open = inside.rfind('<')?;
    let shown = slice(text, 0, open);
    let apart = shown.is_empty() || shown.ends_with([' ', '\n', '\t']);
    (apart && open + 1 < inside.len()).then_some((shown.trim_end().len(), open + 1..inside.len()))
}

/// The length of `[1]_`, which stands for a number in the text.
fn footnote(rest: &str) -> Option<usize> {
    let close = rest.bytes().take(40).position(|byte| byte == b']')?;
    let name = slice(rest, 1, close);
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'#' | b'*' | b'-');
    let is_note = !name.is_empty() && name.bytes().all(is_name);
    (is_note && slice(rest, close, rest.len()).starts_with("]_")).then_some(close + 2)
}
