//! What is set off within a line of AsciiDoc, and its links.
//!
//! ```text
//! *strong*  _emphasis_  `code`  #words#  **s**trong
//! https://x.org[words]  link:x[words]  mailto:a@b.cc[words]  <<id,words>>
//! ```

use std::ops::Range;

use super::Reader;
use crate::document::MarkKind;
use crate::document::builder::Aside;
use crate::document::passage::{Ends, Passage, closing_bracket};
use crate::document::{Kind, LinkKind};
use crate::text::slice;

/// How deep marks may stand in marks.
const DEPTH: usize = 4;

/// What begins a target, or a sign with a text in brackets.
static SCHEMES: &[&str] = &[
    "link:",
    "mailto:",
    "xref:",
    "image:",
    "footnote:",
    "https://",
    "http://",
    "irc://",
    "ftp://",
    "kbd:",
    "btn:",
    "pass:",
];

/// Signs that set words off: doubled ones do so within a word too.
static MARKS: &[(&str, Option<MarkKind>)] = &[
    ("``", Some(MarkKind::Code)),
    ("**", Some(MarkKind::Strong)),
    ("__", Some(MarkKind::Emphasis)),
    ("##", None),
    ("`", Some(MarkKind::Code)),
    ("*", Some(MarkKind::Strong)),
    ("_", Some(MarkKind::Emphasis)),
    ("#", None),
];

impl Reader<'_> {
    /// Adds words of a passage to the open leaf.
    pub(super) fn inline(&mut self, passage: &Passage, range: Range<usize>, depth: usize) {
        let words = slice(&passage.words, 0, range.end);
        let bytes = words.as_bytes();
        let mut ends = Ends::default();
        let (mut at, mut plain) = (range.start, range.start);
        while let Some(&byte) = bytes.get(at) {
            let before = at.checked_sub(1).filter(|_| at > range.start);
            let before = before.and_then(|it| bytes.get(it)).copied().unwrap_or(b' ');
            let joined = before.is_ascii_alphanumeric();
            let behind = match byte {
                b'\\' => {
                    let next = bytes.get(at + 1).copied().unwrap_or(b' ');
                    if matches!(next, b'*' | b'_' | b'`' | b'#' | b'{' | b'[' | b'<' | b'\\') {
                        self.builder.passage(passage, plain..at);
                        plain = at + 1;
                        at += 2;
                    } else {
                        at += 1;
                    }
                    continue;
                }
                b'*' | b'_' | b'`' | b'#' => {
                    self.set_off(passage, words, at, plain, joined, &mut ends, depth)
                }
                b'<' => self.anchor(passage, words, at, plain),
                b'[' => self.skipped(passage, words, at, plain),
                b'+' if before == b' ' && matches!(bytes.get(at + 1), None | Some(b'\n')) => {
                    // A line break that is asked for.
                    self.builder.passage(passage, plain..at.saturating_sub(1).max(plain));
                    Some(at + 1)
                }
                _ if !joined && byte.is_ascii_lowercase() => {
                    self.address(passage, words, at, plain, depth)
                }
                _ => None,
            };
            match behind {
                Some(behind) => (at, plain) = (behind, behind),
                None => at += 1,
            }
        }
        self.builder.passage(passage, plain..range.end);
    }

    /// Words between signs. Words from `plain` on that were not added yet are
    /// added before. Gives the place behind.
    #[allow(clippy::too_many_arguments)] // the state of one pass over the words
    fn set_off(
        &mut self,
        passage: &Passage,
        words: &str,
        at: usize,
        plain: usize,
        joined: bool,
        ends: &mut Ends,
        depth: usize,
    ) -> Option<usize> {
        let rest = slice(words, at, words.len());
        let is_it = |(sign, _): &&(&str, _)| rest.starts_with(sign) && (!joined || sign.len() == 2);
        let &(sign, kind) = MARKS.iter().find(is_it)?;
        let start = at + sign.len();
        if words.as_bytes().get(start).is_none_or(u8::is_ascii_whitespace) {
            return None;
        }
        let end = ends.find(words, start, sign, sign.len() == 2)?;
        self.builder.passage(passage, plain..at);
        let word = self.builder.prose.end();
        let inside = start..end;
        if kind == Some(MarkKind::Code) {
            // `+words+` are taken as they are.
            let text = passage.get(inside.clone());
            let passed = text.len() > 2 && text.starts_with('+') && text.ends_with('+');
            let cut = usize::from(passed);
            self.builder.passage(passage, start + cut..end - cut);
        } else if depth < DEPTH {
            self.inline(passage, inside, depth + 1);
        } else {
            self.builder.passage(passage, inside);
        }
        if let Some(kind) = kind {
            self.builder.mark_since(kind, word);
        }
        Some(end + sign.len())
    }

    /// A target with its words in brackets, or an address that stands alone.
    fn address(
        &mut self,
        passage: &Passage,
        words: &str,
        at: usize,
        plain: usize,
        depth: usize,
    ) -> Option<usize> {
        let rest = slice(words, at, words.len());
        let scheme = *SCHEMES.iter().find(|scheme| rest.starts_with(*scheme))?;
        let stops = |c: char| c.is_whitespace() || matches!(c, '[' | '<' | '>' | '"' | '`');
        let length = rest.find(stops).unwrap_or(rest.len());
        let is_page = scheme.ends_with("//");
        let open = at + length;
        if !slice(words, open, words.len()).starts_with('[') {
            // An address alone: signs in it set nothing off.
            return (is_page || scheme == "mailto:").then(|| {
                self.builder.passage(passage, plain..open);
                open
            });
        }
        let close = closing_bracket(words, open + 1)?;
        self.builder.passage(passage, plain..at);
        let keeps = is_page || scheme == "mailto:";
        let mut target = at + if keeps { 0 } else { scheme.len() }..open;
        if passage.get(target.clone()).starts_with("++") {
            target = target.start + 2..target.end.saturating_sub(2).max(target.start + 2);
        }
        let span = passage.source(at..close + 1);
        let at_source = passage.source(target.clone());
        let mut address = passage.get(target.clone()).to_owned();
        let inside = shown(passage.get(open + 1..close), open + 1);
        let word = self.builder.prose.end();
        match scheme {
            "image:" => {
                let inside = passage.source(inside);
                self.builder.asides.push(Aside { kind: Kind::Attribute, inside });
                return Some(close + 1);
            }
            "footnote:" | "kbd:" | "btn:" | "pass:" => {
                self.inner(passage, open + 1..close, depth);
                return Some(close + 1);
            }
            _ => {}
        }
        if inside.is_empty() {
            let bare = if scheme == "mailto:" { target.start + scheme.len() } else { target.start };
            self.builder.passage(passage, bare..target.end);
        } else {
            self.inner(passage, inside, depth);
        }
        if scheme == "xref:" && !address.contains(['.', '/', '#']) {
            address.insert(0, '#');
        }
        self.builder.link_since(word, address, at_source, span);
        if scheme == "mailto:" || is_page {
            return Some(close + 1);
        }
        // `link:` is never an address that shows itself.
        if let Some(link) = self.builder.links.last_mut() {
            link.kind = LinkKind::Link;
        }
        Some(close + 1)
    }

    fn inner(&mut self, passage: &Passage, inside: Range<usize>, depth: usize) {
        if depth < DEPTH {
            self.inline(passage, inside, depth + 1);
        } else {
            self.builder.passage(passage, inside);
        }
    }

    /// `<<id,words>>`.
    fn anchor(&mut self, passage: &Passage, words: &str, at: usize, plain: usize) -> Option<usize> {
        let rest = slice(words, at, words.len()).strip_prefix("<<")?;
        let length = rest.as_bytes().windows(2).take(200).position(|pair| pair == b">>")?;
        let inside = slice(rest, 0, length);
        let id = inside.split(',').next().unwrap_or_default();
        if id.is_empty() || id.contains(' ') && id.len() == inside.len() {
            return None;
        }
        self.builder.passage(passage, plain..at);
        let start = at + 2;
        let shown = match inside.split_once(',') {
            Some((id, words)) => start + id.len() + 1 + (words.len() - words.trim_start().len()),
            None => start,
        };
        let word = self.builder.prose.end();
        self.builder.passage(passage, shown..start + length);
        let target = format!("#{}", id.trim_start_matches('#'));
        let (target_span, span) =
            (passage.source(start..start + id.len()), passage.source(at..start + length + 2));
        self.builder.link_since(word, target, target_span, span);
        Some(start + length + 2)
    }

    /// `[[id]]`, and `[.role]` before words that are set off.
    fn skipped(
        &mut self,
        passage: &Passage,
        words: &str,
        at: usize,
        plain: usize,
    ) -> Option<usize> {
        let rest = slice(words, at, words.len());
        let length = rest.bytes().take(60).position(|byte| byte == b']')? + 1;
        let next = slice(rest, length, rest.len());
        let is_id = rest.starts_with("[[") && next.starts_with(']');
        let is_role = (rest.starts_with("[.") || rest.starts_with("[#"))
            && next.starts_with(['#', '*', '_', '`']);
        let behind = (is_id || is_role).then_some(length + usize::from(is_id))?;
        self.builder.passage(passage, plain..at);
        Some(at + behind)
    }
}

/// The words that are shown of what stands in brackets: `words,window=_blank`,
/// `"a, b",role=x`, `words^`.
fn shown(inside: &str, at: usize) -> Range<usize> {
    let quoted = inside.strip_prefix('"').and_then(|rest| rest.find('"'));
    let (start, end) = if let Some(length) = quoted {
        (1, 1 + length)
    } else {
        let options = inside.contains('=').then(|| inside.find(',')).flatten();
        let named = inside.split(',').next().is_some_and(|first| first.contains('='));
        (0, if named { 0 } else { options.unwrap_or(inside.len()) })
    };
    let words = slice(inside, start, end);
    at + start..at + start + words.trim_end_matches('^').len()
}
