//! Markdown to [`Document`], through pulldown-cmark.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::html::{self, Element, Token};
use super::prose::{Prose, trimmed};
use super::{
    Block, BlockId, Document, Kind, Link, LinkKind, Mark, MarkKind, Section, UnknownElement,
};
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

pub(super) fn parse(text: Text<'_>) -> Document<'_> {
    let source = text.source();
    let mut builder = Builder::new(source);
    // A byte order mark would hide the first heading from the parser.
    let skipped = if source.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
    let markdown = slice(source, skipped, source.len());
    for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
        builder.event(event, Span::new(range.start + skipped, range.end + skipped));
    }
    builder.finish(text)
}

/// An inline that is open: a link or a stretch that is set off.
enum Inline {
    Mark(MarkKind, usize),
    Link {
        kind: LinkKind,
        target: String,
        title: bool,
        word: usize,
    },
    /// An image: its words are not running text.
    Image {
        target: String,
        inside: Option<Span>,
    },
}

/// Words that stand in a leaf but are not part of what it says.
struct Aside {
    kind: Kind,
    inside: Span,
}

struct Builder<'a> {
    source: &'a str,
    prose: Prose,
    blocks: Vec<Block>,
    sections: Vec<Section>,
    links: Vec<Link>,
    marks: Vec<Mark>,
    unknown_elements: Vec<UnknownElement>,
    leaves: Vec<BlockId>,
    /// The containers that are open, outermost first.
    containers: Vec<BlockId>,
    /// The leaf that is open.
    leaf: Option<BlockId>,
    /// The inlines that are open, outermost first.
    inlines: Vec<Inline>,
    /// How many of them are images.
    images: usize,
    /// Comments and the like in the open leaf: they become leaves behind it.
    asides: Vec<Aside>,
    /// Links of HTML that are open: where the tag, its target and its words begin.
    anchors: Vec<(Span, Span, usize)>,
    /// Within an HTML block, which is read as a whole at its start.
    in_html_block: bool,
    /// Open quotes and items: a heading in one of them begins no section.
    enclosed: usize,
}

impl<'a> Builder<'a> {
    fn new(source: &'a str) -> Self {
        let root = Section { heading: None, level: 0, parent: None, start: 0, end: 0 };
        Self {
            source,
            prose: Prose::default(),
            blocks: Vec::new(),
            sections: vec![root],
            links: Vec::new(),
            marks: Vec::new(),
            unknown_elements: Vec::new(),
            leaves: Vec::new(),
            containers: Vec::new(),
            leaf: None,
            inlines: Vec::new(),
            images: 0,
            asides: Vec::new(),
            anchors: Vec::new(),
            in_html_block: false,
            enclosed: 0,
        }
    }

    fn event(&mut self, event: Event<'_>, span: Span) {
        if self.in_html_block {
            self.in_html_block = !matches!(event, Event::End(TagEnd::HtmlBlock));
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag, span),
            Event::Text(words) => self.words(&words, span),
            Event::Code(words) => self.code(&words, span),
            Event::InlineHtml(_) => self.inline_html(span),
            Event::Html(_) => self.html(span),
            Event::SoftBreak | Event::HardBreak => self.words("\n", span),
            Event::Rule => {
                self.close_leaf();
                self.open(Kind::Rule, span);
            }
            Event::TaskListMarker(checked) => self.check_item(checked),
            Event::FootnoteReference(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Span) {
        let word = self.prose.end();
        match tag {
            Tag::Paragraph => self.open_leaf(Kind::Paragraph, span),
            Tag::Heading { level, .. } => self.open_leaf(Kind::Heading(level as u8), span),
            Tag::TableCell => self.open_leaf(Kind::Cell, span),
            Tag::MetadataBlock(_) => self.open_leaf(Kind::Metadata, span),
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
        match tag {
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => {
                if let Some(Inline::Mark(kind, word)) = self.inlines.pop() {
                    self.marks.push(Mark { kind, words: Span::new(word, self.prose.end()) });
                }
            }
            TagEnd::Link | TagEnd::Image => self.end_link(span),
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::TableCell
            | TagEnd::MetadataBlock(_) => self.close_leaf(),
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

    fn words(&mut self, words: &str, span: Span) {
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
        self.need_leaf(span);
        self.prose.push(words, span, self.source);
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

    fn check_item(&mut self, checked: bool) {
        let item = self.containers.last().and_then(|&id| self.blocks.get_mut(id));
        if let Some(Block { kind: Kind::Item { checked: state }, .. }) = item {
            *state = Some(checked);
        }
    }

    /// One tag or comment within a line of words.
    fn inline_html(&mut self, span: Span) {
        self.need_leaf(span);
        for token in html::tokens(self.source, span) {
            match token {
                Token::Comment(inside) => self.asides.push(Aside { kind: Kind::Comment, inside }),
                Token::Open { tag, name } => self.inline_tag(tag, name),
                Token::Close { name } => self.inline_end(name, span),
                Token::Text(_) => {}
            }
        }
    }

    fn inline_tag(&mut self, tag: Span, name: Span) {
        match self.element(name) {
            Element::Break => self.words("\n", tag),
            Element::Anchor => {
                if let Some(target) = html::attribute(self.source, tag, "href") {
                    self.anchors.push((tag, target, self.prose.end()));
                }
            }
            Element::Image => {
                if let Some(inside) = html::attribute(self.source, tag, "alt") {
                    self.asides.push(Aside { kind: Kind::Attribute, inside });
                }
            }
            Element::Unknown => {
                if let Some(block) = self.leaf {
                    self.unknown_elements.push(UnknownElement { span: tag, block });
                }
            }
            _ => {}
        }
    }

    fn inline_end(&mut self, name: Span, span: Span) {
        if self.element(name) != Element::Anchor {
            return;
        }
        if let (Some((tag, target_span, word)), Some(block)) = (self.anchors.pop(), self.leaf) {
            let words = Span::new(word.min(self.prose.end()), self.prose.end());
            let target = self.resolved(target_span);
            let kind = LinkKind::Html;
            self.links.push(Link { kind, target, target_span, span: tag.to(span), words, block });
        }
    }

    fn element(&self, name: Span) -> Element {
        html::element(slice(self.source, name.start as usize, name.end as usize))
    }

    /// A text with its character references resolved.
    fn resolved(&self, span: Span) -> String {
        let mut rest = slice(self.source, span.start as usize, span.end as usize);
        let mut resolved = String::with_capacity(rest.len());
        while let Some(at) = rest.find('&') {
            let (before, reference) = rest.split_at(at);
            resolved.push_str(before);
            let (character, length) = html::character_reference(reference).unwrap_or(('&', 1));
            resolved.push(character);
            rest = slice(reference, length, reference.len());
        }
        resolved.push_str(rest);
        resolved
    }

    /// A block of HTML: its words become leaves as Markdown's would.
    fn html(&mut self, span: Span) {
        let outside = self.containers.len();
        let mut kind = Kind::Paragraph;
        let mut hidden = false;
        for token in html::tokens(self.source, span) {
            match token {
                Token::Comment(inside) if self.leaf.is_some() => {
                    self.asides.push(Aside { kind: Kind::Comment, inside });
                }
                Token::Comment(inside) => self.aside(&Aside { kind: Kind::Comment, inside }),
                Token::Text(text) if !hidden => self.html_words(text, kind),
                Token::Text(_) => {}
                Token::Open { tag, name } => {
                    let element = self.element(name);
                    self.html_border(element);
                    match element {
                        Element::Heading(level) => kind = Kind::Heading(level),
                        Element::Cell => kind = Kind::Cell,
                        Element::Block => kind = Kind::Paragraph,
                        Element::Table => self.open_container(Kind::Table, tag),
                        Element::Row => {
                            if !self.is_in(Kind::Table) {
                                self.open_container(Kind::Table, tag);
                            }
                            self.open_container(Kind::Row { header: false }, tag);
                        }
                        Element::Hidden => hidden = true,
                        Element::Anchor | Element::Image | Element::Unknown => {
                            self.need_leaf_of(kind, tag);
                            self.inline_tag(tag, name);
                        }
                        Element::Break if self.leaf.is_some() => self.words("\n", tag),
                        Element::Break | Element::Inline => {}
                    }
                }
                Token::Close { name } => {
                    let element = self.element(name);
                    self.html_border(element);
                    match element {
                        Element::Heading(_) | Element::Block | Element::Cell => {
                            kind = Kind::Paragraph;
                        }
                        Element::Row if self.is_in(Kind::Row { header: false }) => {
                            self.close_container();
                        }
                        Element::Table if self.is_in(Kind::Table) => self.close_container(),
                        Element::Hidden => hidden = false,
                        Element::Anchor => self.inline_end(name, name),
                        _ => {}
                    }
                }
            }
        }
        self.close_leaf();
        while self.containers.len() > outside {
            self.close_container();
        }
    }

    /// An element that stands between leaves ends the one that is open, and a
    /// row or a table ends the row before it.
    fn html_border(&mut self, element: Element) {
        use Element::{Block, Cell, Heading, Row, Table};
        if matches!(element, Heading(_) | Block | Cell | Row | Table) {
            self.close_leaf();
        }
        if matches!(element, Row | Table) && self.is_in(Kind::Row { header: false }) {
            self.close_container();
        }
    }

    fn is_in(&self, kind: Kind) -> bool {
        self.containers.last().and_then(|&id| self.blocks.get(id)).is_some_and(|it| it.kind == kind)
    }

    fn html_words(&mut self, span: Span, kind: Kind) {
        // Outside a line of words, blanks only set tags apart.
        let mut at = match self.leaf {
            Some(_) => span,
            None => trimmed(self.source, span),
        };
        if at.is_empty() {
            return;
        }
        if self.leaf.is_none() {
            at.end = span.end;
        }
        self.need_leaf_of(kind, at);
        let mut start = at.start as usize;
        let text = slice(self.source, start, at.end as usize);
        for (offset, _) in text.match_indices('&') {
            let reference = at.start as usize + offset;
            let rest = slice(self.source, reference, at.end as usize);
            if let Some((character, length)) = html::character_reference(rest) {
                let before = Span::new(start, reference);
                self.prose.push(slice(self.source, start, reference), before, self.source);
                let of = Span::new(reference, reference + length);
                self.prose.push(character.encode_utf8(&mut [0; 4]), of, self.source);
                start = reference + length;
            }
        }
        let rest = Span { start: start as u32, end: at.end };
        self.prose.push(slice(self.source, start, at.end as usize), rest, self.source);
    }

    fn open(&mut self, kind: Kind, span: Span) -> BlockId {
        let id = self.blocks.len();
        if let Kind::Heading(level) = kind
            && self.enclosed == 0
        {
            self.open_section(id, level);
        }
        self.blocks.push(Block {
            kind,
            span,
            words: Span::empty(self.prose.end()),
            parent: self.containers.last().copied(),
            end: id + 1,
            section: self.sections.len() - 1,
        });
        id
    }

    fn open_section(&mut self, heading: BlockId, level: u8) {
        let mut parent = Some(self.sections.len() - 1);
        while let Some(around) = parent.and_then(|id| self.sections.get(id))
            && around.level >= level
        {
            parent = around.parent;
        }
        if let Some(last) = self.sections.last_mut() {
            last.end = heading;
        }
        let (start, end) = (heading, heading);
        self.sections.push(Section { heading: Some(heading), level, parent, start, end });
    }

    fn open_container(&mut self, kind: Kind, span: Span) {
        self.close_leaf();
        let id = self.open(kind, span);
        self.enclosed += usize::from(matches!(kind, Kind::Quote | Kind::Item { .. }));
        self.containers.push(id);
    }

    fn close_container(&mut self) {
        self.close_leaf();
        let end = self.blocks.len();
        let word = self.prose.end() as u32;
        if let Some(block) = self.containers.pop().and_then(|id| self.blocks.get_mut(id)) {
            block.end = end;
            block.words.end = word;
            self.enclosed -= usize::from(matches!(block.kind, Kind::Quote | Kind::Item { .. }));
        }
    }

    fn open_leaf(&mut self, kind: Kind, span: Span) {
        self.close_leaf();
        if self.prose.end() > 0 {
            self.prose.border();
        }
        let id = self.open(kind, span);
        self.leaves.push(id);
        self.leaf = Some(id);
    }

    /// The words of an item without blank lines around it have no block of their own.
    fn need_leaf(&mut self, span: Span) {
        self.need_leaf_of(Kind::Paragraph, span);
    }

    fn need_leaf_of(&mut self, kind: Kind, span: Span) {
        match self.leaf.and_then(|id| self.blocks.get_mut(id)) {
            Some(leaf) => leaf.span.end = leaf.span.end.max(span.end),
            None => self.open_leaf(kind, span),
        }
    }

    fn close_leaf(&mut self) {
        let Some(id) = self.leaf.take() else { return };
        let word = self.prose.end() as u32;
        if let Some(leaf) = self.blocks.get_mut(id) {
            leaf.words.end = word;
        }
        self.inlines.clear();
        self.images = 0;
        self.anchors.clear();
        for aside in std::mem::take(&mut self.asides) {
            self.aside(&aside);
        }
    }

    fn aside(&mut self, aside: &Aside) {
        let inside = trimmed(self.source, aside.inside);
        self.open_leaf(aside.kind, inside);
        let words = slice(self.source, inside.start as usize, inside.end as usize);
        self.prose.push(words, inside, self.source);
        let word = self.prose.end() as u32;
        if let Some(leaf) = self.leaf.take().and_then(|id| self.blocks.get_mut(id)) {
            leaf.words.end = word;
        }
    }

    fn finish(mut self, text: Text<'a>) -> Document<'a> {
        self.close_leaf();
        while !self.containers.is_empty() {
            self.close_container();
        }
        if let Some(last) = self.sections.last_mut() {
            last.end = self.blocks.len();
        }
        Document {
            text,
            prose: self.prose.finish(),
            blocks: self.blocks,
            sections: self.sections,
            links: self.links,
            marks: self.marks,
            unknown_elements: self.unknown_elements,
            leaves: self.leaves,
        }
    }
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
