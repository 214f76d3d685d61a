//! reStructuredText to [`Document`], as far as policies use it.
//!
//! ```text
//! title     = [rule] words rule             levels by order of appearance
//! list      = ("*" | "-" | "+" | "1." | "a)" | "#.") words
//! field     = ":" name ":" words            a paragraph "name: words"
//! term      = words, then an indented line  an item "words: line"
//! explicit  = ".. " (directive | target | footnote | comment)
//! literal   = a paragraph that ends in "::", then an indented block
//! table     = grid | simple | directive
//! ```
//!
//! What is written wrong is read as a person would, without the messages of
//! docutils. Substitutions and what other files hold are not resolved.

mod directive;
mod inline;
mod list;
mod table;
mod target;

use super::builder::{Aside, Builder};
use super::lines::{self, DEPTH, Lines, indent, ruled};
use super::passage::Passage;
use super::{Document, Kind};
use crate::text::{Span, Text};
use target::Targets;

pub(super) fn parse(text: Text<'_>) -> Document<'_> {
    let spans = lines::all(&text);
    let lines = Lines { source: text.source(), spans: &spans };
    let targets = Targets::read(lines);
    let mut reader =
        Reader { builder: Builder::new(text.source()), targets, titles: Vec::new(), untabled: 0 };
    reader.blocks(&spans, 0);
    reader.builder.finish(text)
}

struct Reader<'a> {
    builder: Builder<'a>,
    targets: Targets,
    /// How titles are written, by their level: the sign, and whether a line of
    /// it stands above too.
    titles: Vec<(u8, bool)>,
    /// No simple table ends before this place of the source.
    untabled: u32,
}

impl Reader<'_> {
    fn blocks(&mut self, spans: &[Span], depth: usize) {
        let lines = Lines { source: self.builder.source, spans };
        let mut at = 0;
        while at < spans.len() {
            let end = if lines.is_blank(at) { at + 1 } else { self.block(lines, at, depth) };
            at = end.max(at + 1);
        }
    }

    /// Reads the block that begins with a line; gives the index behind its last.
    fn block(&mut self, lines: Lines<'_>, at: usize, depth: usize) -> usize {
        let line = lines.get(at);
        if depth >= DEPTH {
            return self.paragraph(lines, at, lines.paragraph_end(at), depth);
        }
        if indent(line) > 0 {
            let end = lines.indented_end(at);
            return self.container(Kind::Quote, lines, at, end, depth);
        }
        if depth == 0
            && let Some(end) = self.title(lines, at)
        {
            return end;
        }
        if line == ".." || line.starts_with(".. ") {
            return self.explicit(lines, at, depth);
        }
        if line.starts_with("__ ") {
            return at + 1;
        }
        if let Some(end) = self.table(lines, at) {
            return end;
        }
        if let Some((_, length)) = ruled(line)
            && length >= 4
            && lines.is_blank(at + 1)
        {
            self.builder.close_leaf();
            self.builder.open(Kind::Rule, lines.covered(at, at + 1));
            return at + 1;
        }
        if let Some(marker) = list::marker(lines, at) {
            return self.list(lines, at, marker, depth);
        }
        if let Some(name) = field_name(line) {
            return self.field(lines, at, name, depth);
        }
        if line.starts_with("| ") || line == "|" {
            return self.line_block(lines, at);
        }
        if !lines.is_blank(at + 1) && indent(lines.get(at + 1)) > 0 && !line.ends_with("::") {
            return self.term(lines, at, depth);
        }
        self.paragraph(lines, at, lines.paragraph_end(at), depth)
    }

    /// Lines within a block of their own.
    fn container(
        &mut self,
        kind: Kind,
        lines: Lines<'_>,
        at: usize,
        end: usize,
        depth: usize,
    ) -> usize {
        self.builder.open_container(kind, lines.covered(at, end));
        self.blocks(&lines.dedented(at, end, usize::MAX), depth + 1);
        self.builder.close_container();
        end
    }

    /// A line of words with a rule under it, and maybe one above.
    fn title(&mut self, lines: Lines<'_>, at: usize) -> Option<usize> {
        let above = ruled(lines.get(at)).filter(|&(_, length)| length >= 3);
        let words = at + usize::from(above.is_some());
        let (sign, length) = ruled(lines.get(words + 1))?;
        let title = lines.get(words);
        let is_title = !title.is_empty()
            && ruled(title).is_none_or(|(_, length)| length < 3)
            && length >= 3
            && (length >= 4 || length >= title.chars().count());
        if !is_title || above.is_some_and(|above| above.0 != sign) || title == "::" {
            return None;
        }
        let style = (sign, above.is_some());
        let known = self.titles.iter().position(|&it| it == style);
        let index = known.unwrap_or(self.titles.len());
        if known.is_none() {
            self.titles.push(style);
        }
        let level = (index + 1).min(6) as u8;
        let words = lines.spans.get(words..=words)?;
        self.leaf(Kind::Heading(level), lines.covered(at, at + 2), words);
        Some(at + 2 + usize::from(above.is_some()))
    }

    /// `.. ` and what stands behind it.
    fn explicit(&mut self, lines: Lines<'_>, at: usize, depth: usize) -> usize {
        let end = lines.indented_end(at + 1).max(at + 1);
        let line = lines.get(at);
        let rest = line.get(3..).unwrap_or_default().trim_ascii_start();
        let rest_at = line.len() - rest.len();
        if rest.is_empty() && lines.is_blank(at + 1) {
            return at + 1;
        }
        if rest.starts_with('_') && target::definition(rest).is_some() {
            return end;
        }
        if let Some((name, argument)) = directive::name(rest) {
            let first = lines.covered(at, at + 1);
            let start = first.start + (rest_at + argument) as u32;
            let argument = Span { start, end: first.end };
            return self.directive(name, argument, lines, at, end, depth);
        }
        if let Some(close) = rest.strip_prefix('[').and_then(|rest| rest.find("] ")) {
            let first = lines.covered(at, at + 1);
            let first = Span { start: first.start + (rest_at + close + 3) as u32, end: first.end };
            let mut body = vec![first];
            body.extend(lines.dedented(at + 1, end, usize::MAX));
            self.builder.open_container(Kind::Footnote, lines.covered(at, end));
            self.blocks(&body, depth + 1);
            self.builder.close_container();
            return end;
        }
        let mut inside = lines.covered(at, end);
        inside.start += 2;
        self.builder.close_leaf();
        self.builder.aside(&Aside { kind: Kind::Comment, inside });
        end
    }

    /// `:name: words`, and what stands indented under it.
    fn field(&mut self, lines: Lines<'_>, at: usize, name: usize, depth: usize) -> usize {
        let end = lines.indented_end(at + 1).max(at + 1);
        let first = lines.covered(at, at + 1);
        let mut passage = Passage::default();
        let colon = first.start + 1 + name as u32;
        passage.copied(lines.source, Span { start: first.start + 1, end: colon + 1 });
        let rest = Span { start: colon + 1, end: first.end };
        let mut body = vec![lines.without(rest, usize::MAX)];
        body.extend(lines.dedented(at + 1, end, usize::MAX));
        self.labelled(passage, &body, lines.covered(at, end), depth);
        end
    }

    /// A line and under it, indented, what it means.
    fn term(&mut self, lines: Lines<'_>, at: usize, depth: usize) -> usize {
        let term = lines.covered(at, at + 1);
        let mut end = lines.indented_end(at + 1);
        self.builder.open_container(Kind::List { ordered: false }, lines.covered(at, end));
        let (mut at, mut term) = (at, term);
        loop {
            let span = lines.covered(at, end);
            self.builder.open_container(Kind::Item { checked: None }, span);
            let mut passage = Passage::of_lines(lines.source, [term]);
            if !passage.words.ends_with(':') {
                passage.replaced(":", Span::empty(term.end as usize));
            }
            let body = lines.dedented(at + 1, end, usize::MAX);
            self.labelled(passage, &body, span, depth + 1);
            self.builder.close_container();
            // The next term may follow a blank line.
            let next = (end..lines.spans.len()).find(|&index| !lines.is_blank(index));
            let Some(next) = next else { break };
            let is_term = indent(lines.get(next)) == 0
                && indent(lines.get(next + 1)) > 0
                && !lines.get(next).starts_with("..")
                && !lines.get(next).ends_with("::")
                && list::marker(lines, next).is_none()
                && field_name(lines.get(next)).is_none();
            if !is_term {
                break;
            }
            (at, end) = (next, lines.indented_end(next + 1));
            term = lines.covered(at, at + 1);
        }
        self.builder.close_container();
        end
    }

    /// A label and the first paragraph of its body in one leaf, then the rest.
    fn labelled(&mut self, mut label: Passage, body: &[Span], span: Span, depth: usize) {
        let lines = Lines { source: self.builder.source, spans: body };
        let first = (0..body.len()).find(|&index| !lines.is_blank(index)).unwrap_or(body.len());
        let begins_paragraph = list::marker(lines, first).is_none()
            && !lines.get(first).starts_with("..")
            && field_name(lines.get(first)).is_none();
        let end = if begins_paragraph { lines.paragraph_end(first) } else { first };
        for (index, &line) in body.get(first..end).unwrap_or_default().iter().enumerate() {
            if index == 0 {
                label.replaced(" ", Span::empty(line.start as usize));
                label.copied(lines.source, super::prose::trimmed(lines.source, line));
            } else {
                label.line(lines.source, line);
            }
        }
        self.builder.open_leaf(Kind::Paragraph, span);
        self.inline(&label, label.all());
        self.builder.close_leaf();
        self.blocks(body.get(end..).unwrap_or_default(), depth + 1);
    }

    /// Lines that each begin with `|` and stay as they are.
    fn line_block(&mut self, lines: Lines<'_>, at: usize) -> usize {
        let end = lines.paragraph_end(at);
        let spans = lines.spans.get(at..end).unwrap_or_default();
        let inside = |line: &Span| {
            if lines.words(*line).starts_with('|') {
                Span { start: line.start + 1, end: line.end }
            } else {
                *line
            }
        };
        let spans: Vec<Span> = spans.iter().map(inside).collect();
        self.leaf(Kind::Paragraph, lines.covered(at, end), &spans);
        end
    }

    fn paragraph(&mut self, lines: Lines<'_>, at: usize, end: usize, depth: usize) -> usize {
        // A list that follows on a colon is one, though a blank line is missing.
        let begins_list = |index: &usize| {
            lines.get(index - 1).ends_with(':') && list::marker(lines, *index).is_some()
        };
        let end = (at + 1..end).find(begins_list).unwrap_or(end);
        let mut spans = lines.spans.get(at..end).unwrap_or_default().to_vec();
        let literal = spans.last_mut().filter(|line| lines.words(**line).ends_with("::"));
        let Some(last) = literal else {
            self.leaf(Kind::Paragraph, lines.covered(at, end), &spans);
            return end;
        };
        // "words::" keeps one colon, "words ::" none.
        let words = lines.words(*last);
        let keeps = !words.trim_end_matches("::").is_empty() && !words.ends_with(" ::");
        last.end -= if keeps { 1 } else { 2 };
        if spans.iter().any(|&line| !lines.words(line).is_empty()) {
            self.leaf(Kind::Paragraph, lines.covered(at, end), &spans);
        }
        let behind = lines.indented_end(end);
        if behind > end && depth < DEPTH {
            self.code(lines.spans.get(end..behind).unwrap_or_default());
        }
        behind.max(end)
    }

    /// Lines that are shown as they are.
    fn code(&mut self, body: &[Span]) {
        let first = body.iter().position(|line| !line.is_empty()).unwrap_or(body.len());
        let body = body.get(first..).unwrap_or_default();
        let Some((first, last)) = body.first().zip(body.last()) else { return };
        let lines = Lines { source: self.builder.source, spans: body };
        let span = Span { start: lines.without(*first, usize::MAX).start, end: last.end };
        let words = lines.words(span);
        self.builder.open_leaf(Kind::Code { fenced: true }, span);
        let source = self.builder.source;
        self.builder.prose.push(words, span, source);
        self.builder.close_leaf();
    }

    /// A leaf with the words of some lines.
    fn leaf(&mut self, kind: Kind, span: Span, lines: &[Span]) {
        let passage = Passage::of_lines(self.builder.source, lines.iter().copied());
        self.builder.open_leaf(kind, span);
        self.inline(&passage, passage.all());
        self.builder.close_leaf();
    }
}

/// The length of the name in `:name: words`.
fn field_name(line: &str) -> Option<usize> {
    let rest = line.strip_prefix(':')?;
    let close = rest.find(':')?;
    let behind = rest.as_bytes().get(close + 1).copied().unwrap_or(b' ');
    let is_field = close > 0 && !rest.starts_with([' ', '`']) && behind == b' ';
    is_field.then_some(close)
}

#[cfg(test)]
mod tests;
