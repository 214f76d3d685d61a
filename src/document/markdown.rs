//! Markdown to [`Document`], through pulldown-cmark.
//!
//! What is no Markdown but stands in policies all the same is read on the way:
//! a fence around the whole text, `•` before items, and where the text has no
//! structure at all, what is left of it (see [`plain`]).

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::builder::{Aside, Builder, Inline};
use super::chrome::is_chrome;
use super::fence;
use super::plain::{self, Plan};
use super::{Block, Document, Kind, Link, LinkKind, Mark, MarkKind};
use crate::text::{Span, Text, slice};

/// What GitHub reads beyond CommonMark, as far as it moves words about.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
}

/// Reads a text; `is_plain` where the name of its file does not say Markdown.
pub(super) fn parse(text: Text<'_>, is_plain: bool) -> Document<'_> {
    let document = read(text, Plan::new());
    let plan = plain::plan(&document, is_plain);
    if plan.is_empty() { document } else { read(document.text, plan) }
}

fn read(text: Text<'_>, plan: Plan) -> Document<'_> {
    let source = text.source();
    let mut builder = Builder::new(source);
    builder.plan = plan;
    // A byte order mark would hide the first heading from the parser.
    let skipped = if source.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    match fence::parts(source) {
        None => builder.markdown(Span::new(skipped, source.len())),
        Some([before, inside, behind]) => {
            builder.markdown(Span { start: before.start.max(skipped as u32), end: before.end });
            builder.markdown(inside);
            builder.markdown(behind);
        }
    }
    builder.finish(text)
}

impl Builder<'_> {
    fn markdown(&mut self, part: Span) {
        let markdown = slice(self.source, part.start as usize, part.end as usize);
        let start = part.start as usize;
        for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
            self.event(event, Span::new(range.start + start, range.end + start));
        }
        self.close_bullets();
    }

    fn event(&mut self, event: Event<'_>, span: Span) {
        if self.in_html_block {
            self.in_html_block = !matches!(event, Event::End(TagEnd::HtmlBlock));
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag, span),
            Event::Text(_) if self.bullets.in_code => self.bullets_of_code(span),
            Event::Text(words) => self.words(&words, span),
            Event::Code(words) => self.code(&words, span),
            Event::InlineHtml(_) => self.inline_html(span),
            Event::Html(_) => self.html(span),
            Event::SoftBreak | Event::HardBreak => self.line_break(span),
            Event::Rule => {
                self.close_bullets();
                self.close_leaf();
                self.open(Kind::Rule, span);
            }
            Event::TaskListMarker(checked) => self.check_item(checked),
            Event::FootnoteReference(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Span) {
        let word = self.prose.end();
        if !is_inline(&tag) && !self.goes_on_with_bullets(&tag, span) {
            self.close_bullets();
        }
        if self.start_part(&tag, span) {
            return;
        }
        match tag {
            Tag::Paragraph if self.bullets_in(span) => {}
            Tag::Paragraph => {
                self.close_bullets();
                self.open_leaf(Kind::Paragraph, span);
            }
            Tag::Heading { level, .. } => {
                let words = slice(self.source, span.start as usize, span.end as usize);
                let is_title = !is_chrome(words.trim_matches(['#', ' ', '\n', '\r']));
                let kind = if is_title { Kind::Heading(level as u8) } else { Kind::Paragraph };
                self.open_leaf(kind, span);
            }
            Tag::TableCell => self.open_leaf(Kind::Cell, span),
            Tag::MetadataBlock(_) => self.open_leaf(Kind::Metadata, span),
            Tag::CodeBlock(_) if self.bullets.in_code => {}
            Tag::CodeBlock(kind) => {
                let fenced = matches!(kind, CodeBlockKind::Fenced(_));
                self.open_leaf(Kind::Code { fenced }, span);
            }
            Tag::HtmlBlock => {
                self.close_leaf();
                self.html(span);
                self.close_leaf();
                self.in_html_block = true;
            }
            Tag::BlockQuote(_) => self.open_container(Kind::Quote, span),
            Tag::List(first) => self.open_container(Kind::List { ordered: first.is_some() }, span),
            Tag::Item => self.open_container(Kind::Item { checked: None }, span),
            Tag::FootnoteDefinition(_) => self.open_container(Kind::Footnote, span),
            Tag::Table(_) => self.open_container(Kind::Table, span),
            Tag::TableHead => self.open_container(Kind::Row { header: true }, span),
            Tag::TableRow => self.open_container(Kind::Row { header: false }, span),
            Tag::Emphasis => self.inlines.push(Inline::Mark(MarkKind::Emphasis, word)),
            Tag::Strong => self.inlines.push(Inline::Mark(MarkKind::Strong, word)),
            Tag::Strikethrough => self.inlines.push(Inline::Mark(MarkKind::Strikethrough, word)),
            Tag::Link { link_type, dest_url, title, .. } => {
                self.need_leaf(span);
                let kind = match link_type {
                    LinkType::Autolink | LinkType::Email => LinkKind::Auto,
                    _ => LinkKind::Link,
                };
                let (target, title) = (dest_url.into_string(), !title.is_empty());
                let word = self.prose.end();
                self.inlines.push(Inline::Link { kind, target, title, word });
            }
            Tag::Image { dest_url, .. } => {
                self.need_leaf(span);
                self.images += 1;
                self.inlines.push(Inline::Image { target: dest_url.into_string(), inside: None });
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, span: Span) {
        let ends_container = matches!(
            tag,
            TagEnd::List(_) | TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition
        );
        if ends_container {
            self.close_bullets();
        }
        if self.end_part(tag) {
            return;
        }
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => {
                if let Some(Inline::Mark(kind, word)) = self.inlines.pop() {
                    self.marks.push(Mark { kind, words: Span::new(word, self.prose.end()) });
                }
            }
            TagEnd::Link | TagEnd::Image => self.end_link(span),
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::TableCell
            | TagEnd::MetadataBlock(_) => self.close_leaf(),
            TagEnd::CodeBlock => {
                self.bullets.in_code = false;
                self.close_leaf();
            }
            TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition => self.close_container(),
            _ => {}
        }
    }

    fn end_link(&mut self, span: Span) {
        let Some(block) = self.leaf else { return };
        match self.inlines.pop() {
            Some(Inline::Link { kind, target, title, word }) => {
                let words = Span::new(word, self.prose.end());
                let inside = if words.is_empty() {
                    Span::empty(span.start as usize)
                } else {
                    self.prose.source(words)
                };
                let target_span = if kind == LinkKind::Auto {
                    inside
                } else {
                    inline_target(self.source, span, inside.end as usize).unwrap_or(span)
                };
                if title {
                    let inside = Span { start: target_span.end.min(span.end), end: span.end };
                    self.asides.push(Aside { kind: Kind::Attribute, inside });
                }
                self.links.push(Link { kind, target, target_span, span, words, block });
            }
            Some(Inline::Image { target, inside }) => {
                self.images -= 1;
                let behind = inside.map_or(span.start as usize + 2, |inside| inside.end as usize);
                let target_span = inline_target(self.source, span, behind).unwrap_or(span);
                if let Some(inside) = inside {
                    self.asides.push(Aside { kind: Kind::Attribute, inside });
                }
                let words = Span::empty(self.prose.end());
                let kind = LinkKind::Image;
                self.links.push(Link { kind, target, target_span, span, words, block });
            }
            _ => {}
        }
    }

    pub(super) fn words(&mut self, words: &str, span: Span) {
        if self.images > 0 {
            let image = self.inlines.iter_mut().rev().find_map(|inline| match inline {
                Inline::Image { inside, .. } => Some(inside),
                _ => None,
            });
            if let Some(inside) = image {
                *inside = Some(inside.map_or(span, |inside| inside.to(span)));
            }
            return;
        }
        let (words, span) = self.without_sign(words, span);
        if words.is_empty() {
            return;
        }
        if self.is_in_row() {
            self.row_words(words, span);
            return;
        }
        self.need_leaf(span);
        self.prose.push(words, span, self.source);
    }

    /// A line ends within a leaf: the next one may be more than words.
    fn line_break(&mut self, span: Span) {
        let begins = self.inlines.is_empty() && self.images == 0;
        if begins && self.next_part(span.end) {
            return;
        }
        let leaf = self.leaf.and_then(|id| self.blocks.get(id));
        let is_words = leaf.is_some_and(|leaf| leaf.kind == Kind::Paragraph);
        if !(begins && is_words && self.bullet(span.end as usize)) {
            self.words("\n", span);
        }
    }

    fn code(&mut self, words: &str, span: Span) {
        let text = slice(self.source, span.start as usize, span.end as usize);
        let ticks = text.bytes().take_while(|&byte| byte == b'`').count();
        let inside = slice(text, ticks, text.len().saturating_sub(ticks));
        // One blank on each side belongs to the marks; a line break within makes it no copy.
        let blank = usize::from(inside.len() == words.len() + 2);
        let start = span.start as usize + ticks + blank;
        let copied = Span::new(start, start + words.len());
        let is_copy = self.source.get(copied.range()) == Some(words);
        self.need_leaf(span);
        let word = self.prose.end();
        self.words(words, if is_copy { copied } else { span });
        self.marks.push(Mark { kind: MarkKind::Code, words: Span::new(word, self.prose.end()) });
    }

    pub(super) fn check_item(&mut self, checked: bool) {
        let item = self.containers.last().and_then(|&id| self.blocks.get_mut(id));
        if let Some(Block { kind: Kind::Item { checked: state }, .. }) = item {
            *state = Some(checked);
        }
    }
}

/// Whether a tag stands within a leaf.
fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

/// Where the target of `[words](target "title")` stands, from behind the words.
fn inline_target(source: &str, link: Span, behind_words: usize) -> Option<Span> {
    let rest = slice(source, behind_words, link.end as usize);
    // Marks such as `**` or a closing backtick may stand before the bracket.
    let open = rest.find("](")? + 2;
    let inside = slice(rest, open, rest.len());
    let blank = inside.len() - inside.trim_start().len();
    let target = slice(inside, blank, inside.len());
    let (skipped, length) = match target.strip_prefix('<') {
        Some(target) => (1, target.find('>')?),
        None => (0, bare_target_length(target)),
    };
    let start = behind_words + open + blank + skipped;
    Some(Span::new(start, start + length))
}

/// Up to a blank or the bracket that closes the link; brackets in pairs belong to the target.
fn bare_target_length(target: &str) -> usize {
    let mut depth = 0_usize;
    let end = target.bytes().position(|byte| match byte {
        b'(' => {
            depth += 1;
            false
        }
        b')' if depth == 0 => true,
        b')' => {
            depth -= 1;
            false
        }
        _ => byte.is_ascii_whitespace(),
    });
    end.unwrap_or(target.len())
}

/// What the library alone does for a text, to measure the reading against: a sum
/// over every event.
#[cfg(all(feature = "bench", target_arch = "wasm32"))]
pub(crate) fn markdown_events(text: &str) -> usize {
    let events = Parser::new_ext(text, options()).into_offset_iter();
    events.map(|(_, range)| range.len()).sum()
}
