//! Items that begin with a sign which Markdown does not know: `• words`.
//!
//! Such lines come from a rendered page. Markdown reads them as one paragraph,
//! or as code where they are indented; here each is an item, and one that is
//! indented more than the one before stands in a list within it.

use pulldown_cmark::{CodeBlockKind, Tag};

use super::Kind;
use super::builder::Builder;
use super::prose::trimmed;
use crate::text::{Span, slice};

/// The lists of such items that are open.
#[derive(Default)]
pub(super) struct Bullets {
    /// How far the items of each are indented, outermost first.
    indents: Vec<usize>,
    /// The paragraph that is open has several lines with a doubtful sign.
    doubtful: bool,
    /// The code block that is open holds items.
    pub(super) in_code: bool,
}

/// The length of a sign at the start of a line, with the blanks behind, and
/// whether one such line alone is no item.
pub(super) fn sign(line: &str) -> Option<(usize, bool)> {
    let first = line.chars().next().filter(|c| !c.is_ascii())?;
    let doubtful = match first {
        '•' | '◦' | '‣' | '●' | '▪' | '⁃' | '∙' => false,
        '·' | '–' | '—' | '○' | '■' | '□' | '▫' | '➢' | '➤' | '✓' | '✔' => {
            true
        }
        _ => return None,
    };
    let rest = slice(line, first.len_utf8(), line.len());
    let words = rest.trim_start_matches([' ', '\t', '\u{A0}']);
    let blanks = rest.len() - words.len();
    let joined = first == '•' && words.starts_with(char::is_alphanumeric);
    let has_words = !words.starts_with(['\n', '\r']) && !words.is_empty();
    (has_words && (blanks > 0 || joined)).then_some((first.len_utf8() + blanks, doubtful))
}

impl Builder<'_> {
    /// A paragraph begins: gives whether its first line is an item.
    pub(super) fn bullets_in(&mut self, paragraph: Span) -> bool {
        let text = slice(self.source, paragraph.start as usize, paragraph.end as usize);
        self.bullets.doubtful = false;
        if text.is_ascii() {
            return false;
        }
        let is_sign = |line: &&str| sign(line.trim_start_matches([' ', '\t'])).is_some();
        self.bullets.doubtful = text.split('\n').filter(is_sign).take(2).count() == 2;
        self.bullet(paragraph.start as usize)
    }

    /// Whether the block that begins goes on with the items before it: a
    /// paragraph tells by itself, code by the sign of its first line.
    pub(super) fn goes_on_with_bullets(&mut self, tag: &Tag<'_>, span: Span) -> bool {
        if matches!(tag, Tag::CodeBlock(CodeBlockKind::Indented)) {
            let code = slice(self.source, span.start as usize, span.end as usize);
            self.bullets.in_code = sign(code.trim_start()).is_some_and(|it| !it.1);
        }
        self.bullets.in_code || matches!(tag, Tag::Paragraph)
    }

    /// Lines of code that are items, or go on with one.
    pub(super) fn bullets_of_code(&mut self, code: Span) {
        let mut at = code.start;
        let text = slice(self.source, code.start as usize, code.end as usize);
        self.bullets.doubtful = false;
        for line in text.split_inclusive('\n') {
            let span = trimmed(self.source, Span { start: at, end: at + line.len() as u32 });
            at += line.len() as u32;
            if span.is_empty() {
                continue;
            }
            if !self.bullet(span.start as usize) && self.leaf.is_some() {
                self.prose.push("\n", Span::empty(span.start as usize), self.source);
            }
            self.words(slice(self.source, span.start as usize, span.end as usize), span);
        }
    }

    /// Words without the sign of their item.
    pub(super) fn without_sign<'w>(&self, words: &'w str, span: Span) -> (&'w str, Span) {
        let skipped = self.skipped_to.saturating_sub(span.start as usize);
        match words.len() == span.len() && skipped > 0 {
            true if skipped >= words.len() => ("", Span::empty(span.end as usize)),
            true => (
                slice(words, skipped, words.len()),
                Span { start: span.start + skipped as u32, end: span.end },
            ),
            false => (words, span),
        }
    }

    /// A line begins: where it is an item, opens that and leaves the sign out.
    pub(super) fn bullet(&mut self, line: usize) -> bool {
        let rest = slice(self.source, line, self.source.len());
        let between = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'>');
        let start = line + rest.bytes().take_while(between).count();
        let found = sign(slice(self.source, start, self.source.len()));
        let Some((length, _)) = found.filter(|it| !it.1 || self.bullets.doubtful) else {
            return false;
        };
        let before = slice(self.source, 0, start);
        let indent = before.bytes().rev().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        self.close_leaf();
        while self.bullets.indents.last().is_some_and(|&open| open > indent) {
            self.close_bullet();
        }
        let span = Span::new(start, start + length);
        if self.bullets.indents.last() == Some(&indent) {
            self.close_grown();
        } else {
            self.open_container(Kind::List { ordered: false }, span);
            self.bullets.indents.push(indent);
        }
        self.open_container(Kind::Item { checked: None }, span);
        self.skipped_to = start + length;
        true
    }

    /// The next block is no item: all lists end.
    pub(super) fn close_bullets(&mut self) {
        while !self.bullets.indents.is_empty() {
            self.close_bullet();
        }
    }

    /// Closes the innermost list and its item.
    fn close_bullet(&mut self) {
        self.bullets.indents.pop();
        self.close_grown();
        self.close_grown();
    }

    /// Closes a container that ends with the last block in it.
    pub(super) fn close_grown(&mut self) {
        let id = self.containers.last().copied();
        self.close_leaf();
        let end = self.blocks.last().map_or(0, |last| last.span.end);
        if let Some(block) = id.and_then(|id| self.blocks.get_mut(id)) {
            block.span.end = block.span.end.max(end);
        }
        self.close_container();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_needs_words() {
        assert_eq!(sign("• a"), Some((4, false)));
        assert_eq!(sign("•a"), Some((3, false)));
        assert_eq!(sign("– a"), Some((4, true)));
        assert_eq!(sign("–a"), None);
        assert_eq!(sign("•\n"), None);
        assert_eq!(sign("- a"), None);
    }
}
