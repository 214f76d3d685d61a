//! AsciiDoc to [`Document`], as far as policies use it.
//!
//! ```text
//! title     = "="… words                    or words over a rule
//! attribute = ":" name ":" value            {name} stands for the value
//! list      = ("*"… | "-" | "."… | "1.") words
//! label     = term "::" words               an item "term: words"
//! table     = "|===" cells "|==="
//! block     = rule lines rule               ---- .... code, ==== **** ____ quoted
//! remark    = "NOTE: " words
//! ```
//!
//! `+` ties a block to the item before it. What other files hold is not read,
//! and conditions (`ifdef`) hold.

mod attributes;
mod inline;
mod list;
mod table;

use super::builder::{Aside, Builder};
use super::lines::{self, Lines, indent, ruled};
use super::passage::Passage;
use super::{Document, Kind, Link, LinkKind};
use crate::text::{Span, Text};
use attributes::Attributes;

pub(super) fn parse(text: Text<'_>) -> Document<'_> {
    let spans = lines::all(&text);
    let lines = Lines { source: text.source(), spans: &spans };
    let mut reader = Reader {
        builder: Builder::new(text.source()),
        attributes: Attributes::of(text.source()),
        open: Vec::new(),
        style: None,
        apart: true,
        tied: false,
    };
    let mut at = 0;
    while at < spans.len() {
        at = reader.block(lines, at).max(at + 1);
    }
    reader.builder.finish(text)
}

/// What is open, outermost first.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// A list, by the sign of its items; one of them is open too.
    List(list::Marker),
    /// Between two rules: the sign, and how often it stands there.
    Block(u8, usize),
}

/// How many blocks and lists may stand within each other.
const DEPTH: usize = 12;

struct Reader<'a> {
    builder: Builder<'a>,
    attributes: Attributes<'a>,
    open: Vec<Open>,
    /// What stands in brackets over the next block.
    style: Option<Span>,
    /// A blank line stands before.
    apart: bool,
    /// `+` stands before.
    tied: bool,
}

impl Reader<'_> {
    /// Reads what begins with a line; gives the index behind its last.
    fn block(&mut self, lines: Lines<'_>, at: usize) -> usize {
        let line = lines.get(at);
        if line.is_empty() {
            self.apart = true;
            return at + 1;
        }
        if line == "+" && !self.open.is_empty() {
            self.tied = true;
            return at + 1;
        }
        let end = self.hidden(lines, at).or_else(|| self.listed(lines, at));
        let end = end.unwrap_or_else(|| {
            // What no sign ties to the item before it stands behind the list.
            if !self.tied {
                self.close_lists();
            }
            let end = self.free(lines, at);
            self.style = None;
            end
        });
        (self.apart, self.tied) = (false, false);
        end
    }

    /// Comments, attributes and what stands over a block.
    fn hidden(&mut self, lines: Lines<'_>, at: usize) -> Option<usize> {
        let (line, span) = (lines.get(at), lines.covered(at, at + 1));
        if line.starts_with("////") && ruled(line).is_some() {
            let end = closing(lines, at).unwrap_or(lines.spans.len());
            let inside = lines.covered(at + 1, end.max(at + 1));
            self.aside(Kind::Comment, inside);
            return Some(end + 1);
        }
        if line.starts_with("//") && !line.starts_with("///") {
            self.aside(Kind::Comment, Span { start: span.start + 2, end: span.end });
            return Some(at + 1);
        }
        if let Some((name, value)) = attributes::entry(line) {
            self.attributes.set(name, Span { start: span.start + value as u32, end: span.end });
            self.aside(Kind::Metadata, span);
            return Some(at + 1);
        }
        if line.starts_with('[') && line.ends_with(']') && is_block_style(line) {
            self.style = Some(span);
            return Some(at + 1);
        }
        let conditions = ["ifdef::", "ifndef::", "endif::", "ifeval::", "toc::", "include::"];
        if conditions.iter().any(|it| line.starts_with(it)) && line.ends_with(']') {
            self.aside(Kind::Metadata, span);
            return Some(at + 1);
        }
        None
    }

    /// What is no item of a list.
    fn free(&mut self, lines: Lines<'_>, at: usize) -> usize {
        let (line, span) = (lines.get(at), lines.covered(at, at + 1));
        if let Some((level, skipped)) = title(line) {
            let words = Span { start: span.start + skipped as u32, end: span.end };
            self.leaf(Kind::Heading(level), span, &[words]);
            return at
                + 1
                + usize::from(
                    level == 1 && is_author(lines.get(at + 1)) && {
                        self.aside(Kind::Metadata, lines.covered(at + 1, at + 2));
                        true
                    },
                );
        }
        if table::separator(line).is_some() {
            return self.table(lines, at);
        }
        if let Some(end) = self.delimited(lines, at) {
            return end;
        }
        if matches!(line, "'''" | "---" | "- - -" | "***" | "* * *" | "<<<") {
            self.builder.close_leaf();
            self.builder.open(Kind::Rule, span);
            return at + 1;
        }
        if let Some(path) = line.strip_prefix("image::")
            && let Some((target, rest)) = path.split_once('[')
            && let Some(alt) = rest.strip_suffix(']')
        {
            self.image(span, target.len(), alt.len());
            return at + 1;
        }
        if indent(line) > 0 && self.apart && !self.tied {
            let end = lines.paragraph_end(at);
            self.code(lines, at, end, false);
            return end;
        }
        // The title of a block.
        let titled = line.strip_prefix('.').filter(|it| !it.starts_with(['.', ' ']));
        if titled.is_some_and(|title| !title.is_empty()) && self.apart {
            let words = Span { start: span.start + 1, end: span.end };
            self.leaf(Kind::Paragraph, span, &[words]);
            return at + 1;
        }
        if let Some(level) = underlined(lines, at) {
            self.leaf(Kind::Heading(level), lines.covered(at, at + 2), &[span]);
            return at + 2;
        }
        self.paragraph(lines, at)
    }

    fn paragraph(&mut self, lines: Lines<'_>, at: usize) -> usize {
        let end = self.paragraph_end(lines, at);
        let span = lines.covered(at, end);
        let mut words = lines.spans.get(at..end).unwrap_or_default().to_vec();
        let remark = remark(lines.get(at));
        if let Some(first) = words.first_mut() {
            first.start += remark as u32;
        }
        let style = self.style.map_or("", |it| lines.words(it));
        if style.starts_with("[source") || style.starts_with("[listing") {
            self.code(lines, at, end, true);
            return end;
        }
        let quoted = remark > 0 || is_quoted(style);
        if quoted {
            self.builder.open_container(Kind::Quote, span);
        }
        self.leaf(Kind::Paragraph, span, &words);
        if quoted {
            self.builder.close_container();
        }
        end
    }

    /// Index behind the lines from `at` on that make one paragraph.
    fn paragraph_end(&self, lines: Lines<'_>, at: usize) -> usize {
        let ends = |index: &usize| {
            let line = lines.get(*index);
            line.is_empty()
                || line == "+"
                || (line.starts_with('[') && line.ends_with(']') && is_block_style(line))
                || line.starts_with("//")
                || table::separator(line).is_some()
                || delimiter(line).is_some()
                || (!self.open.is_empty() && list::marker(lines, *index).is_some())
        };
        (at + 1..lines.spans.len()).find(ends).unwrap_or(lines.spans.len())
    }

    /// What stands between two rules.
    fn delimited(&mut self, lines: Lines<'_>, at: usize) -> Option<usize> {
        let line = lines.get(at);
        let (sign, length) = delimiter(line)?;
        match sign {
            b'-' if length > 2 => Some(self.verbatim(lines, at, true)),
            b'.' | b'`' => Some(self.verbatim(lines, at, true)),
            b'+' => {
                let end = closing(lines, at).unwrap_or(lines.spans.len());
                self.builder.close_leaf();
                self.builder.html(lines.covered(at + 1, end.max(at + 1)));
                Some(end + 1)
            }
            _ => {
                let known = self.open.iter().rposition(|&it| it == Open::Block(sign, length));
                if let Some(known) = known {
                    self.close_to(known);
                } else if self.open.len() < DEPTH {
                    self.builder.open_container(Kind::Quote, lines.covered(at, at + 1));
                    self.open.push(Open::Block(sign, length));
                    self.apart = true;
                }
                Some(at + 1)
            }
        }
    }

    fn verbatim(&mut self, lines: Lines<'_>, at: usize, fenced: bool) -> usize {
        let end = closing(lines, at).unwrap_or(lines.spans.len());
        self.code(lines, at + 1, end, fenced);
        end + 1
    }

    fn code(&mut self, lines: Lines<'_>, at: usize, end: usize, fenced: bool) {
        if end <= at {
            return;
        }
        let span = lines.covered(at, end);
        self.builder.open_leaf(Kind::Code { fenced }, span);
        self.builder.prose.push(lines.words(span), span, lines.source);
        self.builder.close_leaf();
    }

    fn image(&mut self, span: Span, target: usize, alt: usize) {
        self.builder.open_leaf(Kind::Paragraph, span);
        let block = self.builder.leaf.unwrap_or_default();
        let start = span.start + "image::".len() as u32;
        let target_span = Span { start, end: start + target as u32 };
        let inside = Span { start: span.end - 1 - alt as u32, end: span.end - 1 };
        if alt > 0 {
            self.builder.asides.push(Aside { kind: Kind::Attribute, inside });
        }
        let words = Span::empty(self.builder.prose.end());
        let source = Lines { source: self.builder.source, spans: &[] };
        let target = source.words(target_span).to_owned();
        let kind = LinkKind::Image;
        self.builder.links.push(Link { kind, target, target_span, span, words, block });
        self.builder.close_leaf();
    }

    fn aside(&mut self, kind: Kind, inside: Span) {
        self.builder.close_leaf();
        self.builder.aside(&Aside { kind, inside });
    }

    /// A leaf with the words of some lines.
    fn leaf(&mut self, kind: Kind, span: Span, lines: &[Span]) {
        let passage = self.passage(lines);
        self.builder.open_leaf(kind, span);
        self.inline(&passage, passage.all(), 0);
        self.builder.close_leaf();
    }

    /// The words of some lines, with attributes resolved.
    fn passage(&mut self, lines: &[Span]) -> Passage {
        let mut passage = Passage::default();
        for &line in lines {
            self.attributes.add(&mut passage, line);
        }
        passage
    }

    /// Closes the lists that are open, up to the block around them.
    fn close_lists(&mut self) {
        let behind = self.open.iter().rposition(|it| matches!(it, Open::Block(..)));
        self.close_to(behind.map_or(0, |it| it + 1));
    }

    /// Closes what is open from an index on.
    fn close_to(&mut self, index: usize) {
        while self.open.len() > index {
            if let Some(Open::List(_)) = self.open.pop() {
                self.builder.close_grown();
            }
            self.builder.close_grown();
        }
    }
}

/// The level of a title, and where its words begin.
fn title(line: &str) -> Option<(u8, usize)> {
    let sign = *line.as_bytes().first().filter(|byte| matches!(byte, b'=' | b'#'))?;
    let level = line.bytes().take_while(|&byte| byte == sign).count();
    let is_title = level <= 6 && line.as_bytes().get(level) == Some(&b' ');
    is_title.then_some((level as u8, level + 1))
}

/// The level of a title with a rule of about its length under it.
fn underlined(lines: Lines<'_>, at: usize) -> Option<u8> {
    let (sign, length) = ruled(lines.get(at + 1))?;
    let level = b"=-~^+".iter().position(|&it| it == sign)? as u8 + 1;
    let words = lines.get(at).chars().count();
    let begins = lines.get(at).starts_with(char::is_alphanumeric);
    (begins && length > 2 && words.abs_diff(length) <= 1).then_some(level)
}

/// The line that closes what a rule opens.
fn closing(lines: Lines<'_>, at: usize) -> Option<usize> {
    let line = lines.get(at);
    let line = if line.starts_with("```") { "```" } else { line };
    (at + 1..lines.spans.len()).find(|&index| lines.get(index) == line)
}

/// A rule that opens or closes a block.
fn delimiter(line: &str) -> Option<(u8, usize)> {
    if line.starts_with("```") {
        return Some((b'`', 3));
    }
    let (sign, length) = ruled(line)?;
    let is_rule = length >= 4 && matches!(sign, b'-' | b'.' | b'=' | b'*' | b'_' | b'+');
    (is_rule || line == "--").then_some((sign, length))
}

/// Whether brackets hold what a block looks like, and not words for a reader.
fn is_block_style(line: &str) -> bool {
    let inside = line.get(1..line.len() - 1).unwrap_or_default();
    let blanks = inside.contains(' ') && !inside.contains(['=', ',', '"', '%']);
    !blanks && !inside.contains("](")
}

/// Whether a block with this style is set apart from the text.
fn is_quoted(style: &str) -> bool {
    let inside = style.trim_matches(['[', ']']);
    let name = inside.split([',', '.', '#', '%']).next().unwrap_or_default();
    remark_name(name) || matches!(name, "quote" | "abstract" | "verse" | "sidebar")
}

fn remark_name(name: &str) -> bool {
    matches!(name, "NOTE" | "TIP" | "IMPORTANT" | "WARNING" | "CAUTION")
}

/// The length of `NOTE: ` at the start of a line; 0 where it stands not there.
fn remark(line: &str) -> usize {
    let name = line.split_once(": ").map(|(name, _)| name).filter(|name| remark_name(name));
    name.map_or(0, |name| name.len() + 2)
}

/// Whether a line under the title names its authors or the revision.
fn is_author(line: &str) -> bool {
    let is_mail = line.ends_with('>') && line.contains(" <") && line.contains('@');
    let digits = line.strip_prefix('v').unwrap_or(line);
    let is_revision = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.len() < line.len()
        && line.split(' ').count() <= 3;
    (is_mail && line.split(' ').count() <= 6) || is_revision
}

#[cfg(test)]
mod tests;
