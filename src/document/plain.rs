//! Text whose headings and tables were lost, as when a rendered page is copied.
//!
//! ```text
//! heading = a short line in title style that stands alone, with a body under it
//! number  = "1. " words, then a body, then "2. "…
//! row     = columns, set apart by tabs or several blanks, two lines or more
//! ```
//!
//! A text with one heading or table of its own, or a list of Markdown's, keeps
//! Markdown's reading, unless the lists are all that is left of a page. So do
//! paragraphs: only their first lines and their columns are looked at.

use pulldown_cmark::{Tag, TagEnd};

use super::builder::Builder;
use super::bullet::sign;
use super::chrome::is_chrome;
use super::lines::ruled;
use super::{Block, BlockId, Document, Kind};
use crate::text::{Span, slice};

/// What a line is, other than what Markdown takes it for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A heading, with its level; a list of one item too.
    Heading(u8),
    /// A row of a table.
    Row {
        /// Titles of columns.
        header: bool,
    },
    /// A line across the page.
    Rule,
}

/// What lines are, by the places where they begin, in the order of the text.
pub(super) type Plan = Vec<(u32, Part)>;

/// A block that could be a heading.
struct Title {
    at: u32,
    /// Which of the blocks on the top level.
    index: usize,
    /// In capitals all through.
    capitals: bool,
}

/// How much the style of a line speaks for a title.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    /// As sentences begin too.
    Sentence,
    /// Every long word with a capital letter.
    Title,
    /// Capitals all through.
    Capitals,
}

/// What of a text, as Markdown reads it, is a heading or a table after all.
/// `is_plain` where the name of the file does not say Markdown.
pub(super) fn plan(document: &Document<'_>, is_plain: bool) -> Plan {
    let is_structured =
        |block: &Block| matches!(block.kind, Kind::Heading(_) | Kind::Table | Kind::Metadata);
    if document.blocks.iter().any(is_structured) {
        return Plan::new();
    }
    let source = document.text.source();
    let mut top: Vec<(BlockId, &Block)> = Vec::new();
    let mut next = 0;
    while let Some(block) = document.blocks.get(next) {
        top.push((next, block));
        next = block.end.max(next + 1);
    }
    let rendered = is_plain || is_rendered(document, &top);
    if !rendered && has_list(document, &top) {
        return Plan::new();
    }
    let mut plan = Plan::new();
    let mut titles: Vec<Title> = Vec::new();
    for (index, &(id, block)) in top.iter().enumerate() {
        let has_body = top.get(index + 1).is_some();
        let found = match block.kind {
            Kind::Paragraph => paragraph(source, block, rendered, has_body, &mut plan),
            Kind::List { ordered: true } if has_body => numbered(document, id, block),
            _ => None,
        };
        if let Some(style) = found {
            let at = super::prose::trimmed(source, block.span).start;
            titles.push(Title { at, index, capitals: style == Style::Capitals });
        }
    }
    let titles = with_bodies(titles);
    let first = top.iter().position(|(_, block)| !is_of_page(document.words(block)));
    let begins = titles.first().is_some_and(|title| Some(title.index) == first);
    if titles.len() > 1 || begins || (rendered && !titles.is_empty()) {
        headings(&titles, begins, &mut plan);
    }
    crate::order::sort_by_key(&mut plan, |&(at, _)| u64::from(at));
    plan
}

/// Whether a block is no part of the policy: the page around it, or the name of its file.
fn is_of_page(words: &str) -> bool {
    is_chrome(words) || (words.contains('.') && !words.contains(char::is_whitespace))
}

/// Whether the text was surely copied from a page: signs of its lists, its lines.
fn is_rendered(document: &Document<'_>, top: &[(BlockId, &Block)]) -> bool {
    top.iter().any(|(_, block)| match block.kind {
        Kind::List { .. } => sign(document.text.get(block.span)).is_some(),
        Kind::Paragraph => document.words(block).lines().any(is_chrome),
        _ => false,
    })
}

/// Whether lists are written as Markdown has them; a single number may be that of a title.
fn has_list(document: &Document<'_>, top: &[(BlockId, &Block)]) -> bool {
    top.iter().any(|&(id, block)| match block.kind {
        Kind::List { ordered } => !ordered || numbered(document, id, block).is_none(),
        _ => false,
    })
}

/// The style of a list of one short item, which is a title with its number.
fn numbered(document: &Document<'_>, id: BlockId, list: &Block) -> Option<Style> {
    let source = document.text.get(list.span).trim_end();
    let is_one = list.end == id + 3 && !source.contains('\n');
    let words = document.words(list).trim();
    is_one
        .then(|| style(words))
        .flatten()
        .filter(|&style| style != Style::Sentence || words.len() < 40)
}

/// Looks at the lines of a paragraph: rules and rows go into the plan, and
/// where the first is a title its style is given.
fn paragraph(
    source: &str,
    block: &Block,
    rendered: bool,
    has_body: bool,
    plan: &mut Plan,
) -> Option<Style> {
    let text = slice(source, block.span.start as usize, block.span.end as usize);
    let mut lines: Vec<(u32, &str)> = Vec::new();
    let mut at = block.span.start;
    for line in text.split_inclusive('\n') {
        let words = line.trim_ascii();
        let blanks = line.len() - line.trim_ascii_start().len();
        if !words.is_empty() {
            lines.push((at + blanks as u32, words));
        }
        at += line.len() as u32;
    }
    let counts: Vec<usize> = lines.iter().map(|(_, line)| columns(line)).collect();
    let mut rows = 0;
    for (index, &(at, line)) in lines.iter().enumerate() {
        let count = counts.get(index).copied().unwrap_or(1);
        let goes_on =
            rows > 0 && index.checked_sub(1).and_then(|it| counts.get(it)) == Some(&count);
        let begins = count > 1 && counts.get(index + 1) == Some(&count);
        rows = if goes_on { rows + 1 } else { usize::from(begins) };
        if rows > 0 {
            let header = rows == 1 && !line.bytes().any(|byte| byte.is_ascii_digit());
            plan.push((at, Part::Row { header }));
        } else if ruled(line).is_some_and(|(sign, length)| length > 3 && b"=-_~*".contains(&sign)) {
            plan.push((at, Part::Rule));
        }
    }
    let &(_, first) = lines.first()?;
    let found = style(first).filter(|_| !is_chrome(first))?;
    let Some(&(_, second)) = lines.get(1) else { return has_body.then_some(found) };
    // Titles may stand right above the text, but so do the lines of an address.
    let is_body = counts.get(1).is_some_and(|&count| count > 1 && counts.get(2) == Some(&count))
        || second.chars().count() >= 40.max(first.chars().count() + 10)
        || sign(second).is_some();
    (rendered && is_body && found != Style::Sentence).then_some(found)
}

/// Of titles that follow on each other, only the last has a body; the first of
/// a pair holds the second. More are no titles, but short lines.
fn with_bodies(titles: Vec<Title>) -> Vec<Title> {
    let indices: Vec<usize> = titles.iter().map(|title| title.index).collect();
    let is_title = |index: usize| indices.binary_search(&index).is_ok();
    let mut kept: Vec<Title> = Vec::new();
    for title in titles {
        let index = title.index;
        let crowded = is_title(index + 1)
            && (is_title(index + 2) || index.checked_sub(1).is_some_and(is_title));
        if !crowded {
            kept.push(title);
        }
    }
    kept
}

fn headings(titles: &[Title], begins: bool, plan: &mut Plan) {
    let shouts = titles.iter().all(|title| title.capitals);
    for (place, title) in titles.iter().enumerate() {
        // A title right under another one stands within it, and the first holds all.
        let next = titles.get(place + 1).is_some_and(|next| next.index == title.index + 1);
        let behind = place.checked_sub(1).and_then(|it| titles.get(it));
        let is_within = behind.is_some_and(|behind| behind.index + 1 == title.index);
        let level = if place == 0 && begins && next {
            1
        } else if (title.capitals && !shouts) || (is_within && !(place == 1 && begins)) {
            3
        } else {
            2
        };
        plan.push((title.at, Part::Heading(level)));
    }
}

/// The style of a line that could be a title; none where it is none.
fn style(line: &str) -> Option<Style> {
    if line.len() > 120 || line.chars().count() > 60 || line.contains(". ") {
        return None;
    }
    let first = line.chars().next()?;
    let begins = first.is_alphanumeric() && !first.is_lowercase() || matches!(first, '¿');
    let end = line.chars().next_back()?;
    let ends = end.is_alphanumeric() || matches!(end, '?' | ')' | '？' | '）' | '"' | '”');
    let is_marked = line.contains(['@', '`', '|', '<', '>', '=', '\\', '[', ']', '*', '_', '\t'])
        || line.contains("://")
        || line.contains("  ");
    if !begins || !ends || is_marked {
        return None;
    }
    let (mut words, mut letters, mut uncased) = (0, 0, 0);
    let (mut capitals, mut titled) = (true, true);
    for word in line.split_whitespace() {
        words += 1;
        let count = word.chars().filter(|c| c.is_alphabetic()).count();
        letters += count;
        uncased += word
            .chars()
            .filter(|c| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase())
            .count();
        capitals &= !word.chars().any(char::is_lowercase);
        titled &= count < 4 || !word.starts_with(char::is_lowercase);
    }
    let is_name = words == 1 && line.contains(['.', '/', '-']);
    if words > 8 || letters * 2 < line.chars().count() || letters < 2 || is_name {
        return None;
    }
    if uncased * 2 > letters {
        return (uncased <= 20).then_some(Style::Sentence);
    }
    match (capitals, titled) {
        (true, _) => Some(Style::Capitals),
        (_, true) => Some(Style::Title),
        _ => (words <= 6).then_some(Style::Sentence),
    }
}

/// How many columns a line has.
fn columns(line: &str) -> usize {
    cells(line).len()
}

/// The cells of a line, by tabs or by gaps of two blanks and more; a gap behind
/// the end of a sentence is none.
pub(super) fn cells(line: &str) -> Vec<Span> {
    let bytes = line.as_bytes();
    let tabs = bytes.contains(&b'\t');
    let (mut start, mut at, mut ended) = (0, 0, false);
    let mut cells = Vec::new();
    while let Some(&byte) = bytes.get(at) {
        let gap = bytes.iter().skip(at).take_while(|&&it| it == b' ').count();
        let apart = if tabs { byte == b'\t' } else { gap > 1 && !ended };
        let length = gap.max(1);
        if apart {
            cells.push(Span::new(start, at));
            start = at + length;
        }
        ended = matches!(byte, b'.' | b'?' | b'!' | b':');
        at += length;
    }
    cells.push(Span::new(start, bytes.len()));
    cells
}

impl Builder<'_> {
    /// A block begins: where the plan has another reading, begins that.
    pub(super) fn start_part(&mut self, tag: &Tag<'_>, span: Span) -> bool {
        match tag {
            // A title with a number, which Markdown takes for an item.
            Tag::List(_) => {
                let title = self.planned_at(span.start).filter(|it| matches!(it, Part::Heading(_)));
                self.part = title;
                self.part.is_some()
            }
            Tag::Item => match self.part {
                Some(Part::Heading(level)) => {
                    self.open_leaf(Kind::Heading(level), span);
                    true
                }
                _ => false,
            },
            Tag::Paragraph if self.part.is_some() => true,
            Tag::Paragraph => self.next_part(span.start),
            _ => false,
        }
    }

    /// A block ends: gives whether it was read in another way.
    pub(super) fn end_part(&mut self, tag: TagEnd) -> bool {
        let is_read = self.part.is_some()
            && matches!(tag, TagEnd::Paragraph | TagEnd::Item | TagEnd::List(_));
        if is_read && !matches!(tag, TagEnd::Item) {
            self.close_part();
        } else if is_read {
            self.close_leaf();
        }
        is_read
    }

    /// A line begins: ends the part before, begins the one that is planned, and
    /// gives whether there was any.
    pub(super) fn next_part(&mut self, at: u32) -> bool {
        if self.plan.is_empty() {
            return false;
        }
        let rest = slice(self.source, at as usize, self.source.len());
        let blanks = rest.bytes().take_while(u8::is_ascii_whitespace).count();
        let start = at as usize + blanks;
        let planned = self.planned_at(start as u32);
        let was_row = self.is_in_row();
        let Some(part) = planned else {
            let was_part = self.part.is_some();
            if was_part {
                self.close_part();
            }
            return was_part;
        };
        self.close_bullets();
        let line = slice(self.source, start, self.source.len());
        let length = memchr::memchr2(b'\n', b'\r', line.as_bytes()).unwrap_or(line.len());
        let span = Span::new(start, start + length);
        match part {
            Part::Row { header } => {
                if was_row {
                    self.close_grown();
                } else {
                    self.close_part();
                    self.open_container(Kind::Table, span);
                }
                self.open_container(Kind::Row { header }, span);
            }
            Part::Heading(level) => {
                self.close_part();
                self.open_leaf(Kind::Heading(level), span);
            }
            Part::Rule => {
                self.close_part();
                self.open(Kind::Rule, span);
                self.skipped_to = start + length;
            }
        }
        self.part = Some(part);
        true
    }

    pub(super) fn is_in_row(&self) -> bool {
        matches!(self.part, Some(Part::Row { .. }))
    }

    /// Words of a row: each column begins a cell.
    pub(super) fn row_words(&mut self, words: &str, span: Span) {
        let whole = words.len() == span.len();
        for (column, cell) in cells(words).into_iter().enumerate() {
            let source = if whole {
                Span { start: span.start + cell.start, end: span.start + cell.end }
            } else {
                span
            };
            if column > 0 {
                self.open_leaf(Kind::Cell, source);
            }
            self.need_leaf(source);
            let words = slice(words, cell.start as usize, cell.end as usize);
            self.prose.push(words, source, self.source);
        }
    }

    fn close_part(&mut self) {
        self.close_leaf();
        if self.is_in_row() {
            self.close_grown();
            self.close_grown();
        }
        self.part = None;
    }

    fn planned_at(&mut self, at: u32) -> Option<Part> {
        while let Some(&(place, part)) = self.plan.get(self.planned).filter(|it| it.0 <= at) {
            self.planned += 1;
            if place == at {
                return Some(part);
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use crate::document::tests::{leaves_at, outline_at};

    fn leaves(source: &str) -> Vec<String> {
        leaves_at(source, "SECURITY.md")
    }

    #[test]
    fn lines_that_stand_alone_are_headings() {
        assert_eq!(
            leaves(
                "Security Policy\n\nReporting\n\nPlease write to the team.\n\nDO NOT\n\n• tell others\n"
            ),
            [
                "Heading(1) Security Policy",
                "Heading(2) Reporting",
                "Paragraph Please write to the team.",
                "Heading(3) DO NOT",
                "Paragraph tell others"
            ]
        );
        assert_eq!(
            leaves("Sicherheitslücken melden\n\nBitte schreiben Sie uns.\n"),
            ["Heading(2) Sicherheitslücken melden", "Paragraph Bitte schreiben Sie uns."]
        );
    }

    #[test]
    fn a_title_right_under_another_one_stands_within_it() {
        let source = "Policy\n\nReporting\n\nPlease write to us.\n\nScope\n\nPrograms\n\nAll of them.\n\nThanks\n\nWe name you.\n";
        let headings = leaves(source);
        let headings = headings.iter().filter(|it| it.starts_with("Heading"));
        assert_eq!(
            headings.collect::<Vec<_>>(),
            [
                "Heading(1) Policy",
                "Heading(2) Reporting",
                "Heading(2) Scope",
                "Heading(3) Programs",
                "Heading(2) Thanks"
            ]
        );
    }

    #[test]
    fn markdown_keeps_its_reading() {
        for source in [
            "# Policy\n\nReporting\n\nPlease write to us.\n",
            "Reporting\n\n- write to us\n\nScope\n\nAll of it.\n",
            "Reporting\n\n| a | b |\n|---|---|\n| c | d |\n\nScope\n\nAll of it.\n",
            "Please write to us.\n\nWe answer soon.\n",
            "We answer.\n\nThe Northwind Team\n",
            "Tested on\n\nLinux\n\nWindows\n\nHaiku\n\nand more, which we name on request.\n",
            "1. write to us\n2. wait\n\nThank you, all of you who help.\n",
            "**Reporting:**\n\nPlease write to us.\n",
        ] {
            let kinds = leaves(source);
            let headings = kinds.iter().filter(|it| it.starts_with("Heading(2)")).count();
            let expected = usize::from(source.starts_with("Tested"));
            assert!(headings <= expected, "{kinds:?}");
        }
    }

    #[test]
    fn a_number_may_stand_before_a_heading() {
        assert_eq!(
            outline_at("1. Reporting\n\nPlease write to us.\n\n2. Scope\n\nAll of it.\n", ""),
            "Heading(2) \"Reporting\"\nParagraph \"Please write to us.\"\nHeading(2) \"Scope\"\nParagraph \"All of it.\"\n"
        );
    }

    #[test]
    fn lines_in_columns_are_rows() {
        assert_eq!(
            outline_at(
                "Supported Versions\n\nVersion\tSupported\n2.x\tyes\n1.x\tno\nOther words.\n",
                ""
            ),
            "Heading(2) \"Supported Versions\"\nTable\n  Row { header: true }\n    Cell \"Version\"\n    Cell \"Supported\"\n  Row { header: false }\n    Cell \"2.x\"\n    Cell \"yes\"\n  Row { header: false }\n    Cell \"1.x\"\n    Cell \"no\"\nParagraph \"Other words.\"\n"
        );
        assert_eq!(leaves("Version    Supported\n2.x        yes\n").len(), 4);
        assert_eq!(leaves("One.  Two.\nThree.  Four.\n"), ["Paragraph One.  Two.\nThree.  Four."]);
    }

    #[test]
    fn a_title_may_stand_right_above_its_text() {
        assert_eq!(
            leaves_at(
                "Reporting a Vulnerability\nPlease write to the team before you tell anybody else.\n",
                "SECURITY.txt"
            ),
            [
                "Heading(2) Reporting a Vulnerability",
                "Paragraph Please write to the team before you tell anybody else."
            ]
        );
        assert_eq!(
            leaves_at("Jane Doe\nSecurity Lead\n\nmore\n", "SECURITY.txt")
                .first()
                .map(String::as_str),
            Some("Paragraph Jane Doe\nSecurity Lead")
        );
    }

    #[test]
    fn lines_of_the_page_hold_no_section() {
        assert_eq!(
            leaves(
                "Skip to content\n\nSecurity: northwind/trader\n\nSecurity Policy\n\nWe answer soon.\n"
            ),
            [
                "Paragraph Skip to content",
                "Paragraph Security: northwind/trader",
                "Heading(2) Security Policy",
                "Paragraph We answer soon."
            ]
        );
    }

    #[test]
    fn rules_are_no_words() {
        assert_eq!(
            outline_at("=====\n\nReporting\n\nPlease write to us.\n", "SECURITY.txt"),
            "Rule\nHeading(2) \"Reporting\"\nParagraph \"Please write to us.\"\n"
        );
    }
}
