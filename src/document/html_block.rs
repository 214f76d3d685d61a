//! HTML in a policy: its words become the same blocks as Markdown's.

use super::builder::{Aside, Builder};
use super::html::{self, Element, Token};
use super::prose::trimmed;
use super::{Kind, Link, LinkKind, UnknownElement};
use crate::text::{Span, slice};

impl Builder<'_> {
    /// One tag or comment within a line of words.
    pub(super) fn inline_html(&mut self, span: Span) {
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

    /// A block of HTML: its words become leaves as Markdown's would.
    pub(super) fn html(&mut self, span: Span) {
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
}
