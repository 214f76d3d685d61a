//! As much of HTML as policies use: tags, attributes, comments, character references.
//!
//! A tokenizer after the HTML standard's section 13.2.5, without its error
//! recovery inside scripts: a policy has none that a forge would show.

use crate::text::{Span, slice};

/// A part of an HTML text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// Running text, character references not yet resolved.
    Text(Span),
    /// The inside of a comment.
    Comment(Span),
    /// `<name …>`.
    Open {
        /// The whole tag.
        tag: Span,
        /// Its name as written.
        name: Span,
    },
    /// `</name>`.
    Close {
        /// Its name as written.
        name: Span,
    },
}

/// Splits the part of `source` at `span` into tokens: linear.
pub(super) fn tokens(source: &str, span: Span) -> Tokens<'_> {
    Tokens { source, at: span.start as usize, end: span.end as usize }
}

pub(super) struct Tokens<'a> {
    source: &'a str,
    at: usize,
    end: usize,
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        while self.at < self.end {
            let start = self.at;
            let rest = slice(self.source, start, self.end);
            if let Some(token) = self.markup(start, rest) {
                return Some(token);
            }
            if self.at > start {
                continue; // a doctype or a processing instruction: nothing to read
            }
            // A `<` that opens nothing is text, up to the next one.
            let length =
                rest.bytes().skip(1).position(|byte| byte == b'<').map_or(rest.len(), |at| at + 1);
            self.at = start + length;
            return Some(Token::Text(Span::new(start, self.at)));
        }
        None
    }
}

impl Tokens<'_> {
    /// The tag or comment at `start`; moves behind it.
    fn markup(&mut self, start: usize, rest: &str) -> Option<Token> {
        if let Some(inside) = rest.strip_prefix("<!--") {
            let length = inside.find("-->").unwrap_or(inside.len());
            self.at = (start + 4 + length + 3).min(self.end);
            return Some(Token::Comment(Span::new(start + 4, start + 4 + length)));
        }
        if rest.starts_with("<!") || rest.starts_with("<?") {
            self.at = start + rest.find('>').map_or(rest.len(), |at| at + 1);
            return None;
        }
        let (closes, name_at) = match rest.as_bytes() {
            [b'<', b'/', letter, ..] if letter.is_ascii_alphabetic() => (true, 2),
            [b'<', letter, ..] if letter.is_ascii_alphabetic() => (false, 1),
            _ => return None,
        };
        let is_name =
            |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':');
        let name_end =
            name_at + rest.bytes().skip(name_at).take_while(|byte| is_name(byte)).count();
        let Some(length) = tag_end(rest, name_end) else {
            // As in the standard, what begins a tag and never ends it takes all the rest.
            self.at = self.end;
            return Some(Token::Text(Span::new(start, self.end)));
        };
        self.at = start + length;
        let name = Span::new(start + name_at, start + name_end);
        let tag = Span::new(start, start + length);
        Some(if closes { Token::Close { name } } else { Token::Open { tag, name } })
    }
}

/// Offset behind the `>` that ends a tag; a quoted attribute may hold others.
fn tag_end(tag: &str, from: usize) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate().skip(from) {
        match (quote, byte) {
            (None, b'>') => return Some(at + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// Where the value of an attribute stands within a tag: one pass over the tag.
pub(super) fn attribute(source: &str, tag: Span, name: &str) -> Option<Span> {
    let bytes = source.as_bytes().get(tag.range())?;
    let count = |from: usize, is: fn(u8) -> bool| {
        bytes.iter().skip(from).take_while(|&&byte| is(byte)).count()
    };
    let mut at = count(0, |byte| !byte.is_ascii_whitespace());
    while at < bytes.len() {
        at += count(at, |byte| byte.is_ascii_whitespace() || byte == b'/');
        let start = at;
        at += count(at, |byte| !byte.is_ascii_whitespace() && !matches!(byte, b'=' | b'>' | b'/'));
        let found = bytes.get(start..at).is_some_and(|it| it.eq_ignore_ascii_case(name.as_bytes()));
        at += count(at, |byte| byte.is_ascii_whitespace());
        if bytes.get(at) != Some(&b'=') {
            at += usize::from(at == start); // a stray sign: go on behind it
            continue;
        }
        at += 1;
        at += count(at, |byte| byte.is_ascii_whitespace());
        let (value, length) = match bytes.get(at) {
            Some(b'"') => (at + 1, count(at + 1, |byte| byte != b'"')),
            Some(b'\'') => (at + 1, count(at + 1, |byte| byte != b'\'')),
            _ => (at, count(at, |byte| !byte.is_ascii_whitespace() && byte != b'>')),
        };
        if found {
            let value = tag.start as usize + value;
            return Some(Span::new(value, value + length));
        }
        at = (value + length).max(at + 1);
    }
    None
}

/// The character that a reference at the start of `text` stands for, and the
/// length of the reference: `&#64;`, `&#x40;` and the names that hide addresses.
pub(super) fn character_reference(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let number = name.strip_prefix('#').and_then(|digits| {
        let hexadecimal = digits.strip_prefix(['x', 'X']);
        hexadecimal
            .map_or_else(|| digits.parse().ok(), |digits| u32::from_str_radix(digits, 16).ok())
    });
    let character = match (number, name) {
        (Some(number), _) => char::from_u32(number).filter(|&c| c != '\0')?,
        (None, "amp") => '&',
        (None, "lt") => '<',
        (None, "gt") => '>',
        (None, "quot") => '"',
        (None, "apos") => '\'',
        (None, "nbsp") => '\u{A0}',
        (None, "commat") => '@',
        (None, "period") => '.',
        (None, "lowbar") => '_',
        (None, "hellip") => '…',
        (None, "ndash") => '–',
        (None, "mdash") => '—',
        _ => return None,
    };
    Some((character, end + 1))
}

/// What an element does to the words in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element {
    /// A heading, with its level.
    Heading(u8),
    /// Begins and ends a leaf of its own.
    Block,
    /// A cell of a table.
    Cell,
    /// A row of a table.
    Row,
    /// A table.
    Table,
    /// A line break.
    Break,
    /// A link.
    Anchor,
    /// An image, with its alternative text.
    Image,
    /// Within a line of words.
    Inline,
    /// Its content is not shown.
    Hidden,
    /// Not of HTML.
    Unknown,
}

/// The elements by their names, sorted.
static ELEMENTS: &[(&str, Element)] = &[
    ("a", Element::Anchor),
    ("abbr", Element::Inline),
    ("address", Element::Block),
    ("article", Element::Block),
    ("aside", Element::Block),
    ("audio", Element::Inline),
    ("b", Element::Inline),
    ("bdi", Element::Inline),
    ("bdo", Element::Inline),
    ("big", Element::Inline),
    ("blockquote", Element::Block),
    ("body", Element::Block),
    ("br", Element::Break),
    ("button", Element::Inline),
    ("caption", Element::Block),
    ("center", Element::Block),
    ("cite", Element::Inline),
    ("code", Element::Inline),
    ("col", Element::Block),
    ("colgroup", Element::Block),
    ("dd", Element::Block),
    ("del", Element::Inline),
    ("details", Element::Block),
    ("dfn", Element::Inline),
    ("div", Element::Block),
    ("dl", Element::Block),
    ("dt", Element::Block),
    ("em", Element::Inline),
    ("figcaption", Element::Block),
    ("figure", Element::Block),
    ("font", Element::Inline),
    ("footer", Element::Block),
    ("form", Element::Block),
    ("g", Element::Inline),
    ("h1", Element::Heading(1)),
    ("h2", Element::Heading(2)),
    ("h3", Element::Heading(3)),
    ("h4", Element::Heading(4)),
    ("h5", Element::Heading(5)),
    ("h6", Element::Heading(6)),
    ("head", Element::Block),
    ("header", Element::Block),
    ("hr", Element::Block),
    ("html", Element::Block),
    ("i", Element::Inline),
    ("iframe", Element::Inline),
    ("img", Element::Image),
    ("input", Element::Inline),
    ("ins", Element::Inline),
    ("kbd", Element::Inline),
    ("label", Element::Inline),
    ("li", Element::Block),
    ("link", Element::Inline),
    ("main", Element::Block),
    ("mark", Element::Inline),
    ("meta", Element::Inline),
    ("nav", Element::Block),
    ("ol", Element::Block),
    ("p", Element::Block),
    ("path", Element::Inline),
    ("picture", Element::Inline),
    ("pre", Element::Block),
    ("q", Element::Inline),
    ("rp", Element::Inline),
    ("rt", Element::Inline),
    ("ruby", Element::Inline),
    ("s", Element::Inline),
    ("samp", Element::Inline),
    ("script", Element::Hidden),
    ("section", Element::Block),
    ("small", Element::Inline),
    ("source", Element::Inline),
    ("span", Element::Inline),
    ("strike", Element::Inline),
    ("strong", Element::Inline),
    ("style", Element::Hidden),
    ("sub", Element::Inline),
    ("summary", Element::Block),
    ("sup", Element::Inline),
    ("svg", Element::Inline),
    ("table", Element::Table),
    ("tbody", Element::Block),
    ("td", Element::Cell),
    ("template", Element::Hidden),
    ("tfoot", Element::Block),
    ("th", Element::Cell),
    ("thead", Element::Block),
    ("time", Element::Inline),
    ("title", Element::Block),
    ("tr", Element::Row),
    ("tt", Element::Inline),
    ("u", Element::Inline),
    ("ul", Element::Block),
    ("var", Element::Inline),
    ("video", Element::Inline),
    ("wbr", Element::Inline),
];

/// The kind of an element, by its name in any case.
pub(super) fn element(name: &str) -> Element {
    let name = name.to_ascii_lowercase();
    let at = ELEMENTS.binary_search_by(|(known, _)| (*known).cmp(&name));
    at.ok().and_then(|at| ELEMENTS.get(at)).map_or(Element::Unknown, |&(_, element)| element)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(source: &str) -> Vec<Token> {
        tokens(source, Span::new(0, source.len())).collect()
    }

    #[test]
    fn elements_are_known_in_any_case() {
        assert!(ELEMENTS.is_sorted_by(|one, other| one.0 < other.0));
        assert_eq!(element("H2"), Element::Heading(2));
        assert_eq!(element("blockquote"), Element::Block);
        assert_eq!(element("your-email"), Element::Unknown);
    }

    #[test]
    fn a_comment_ends_at_its_mark_or_at_the_end() {
        assert_eq!(all("<!-- a > b -->"), [Token::Comment(Span::new(4, 11))]);
        assert_eq!(all("<!-- open"), [Token::Comment(Span::new(4, 9))]);
    }

    #[test]
    fn a_lone_less_than_sign_is_text() {
        assert_eq!(all("a < b"), [Token::Text(Span::new(0, 2)), Token::Text(Span::new(2, 5))]);
    }

    #[test]
    fn a_quoted_attribute_may_hold_an_end_of_tag() {
        let source = r#"<a title="a > b" href='x'>"#;
        let tag = Span::new(0, source.len());
        assert_eq!(all(source), [Token::Open { tag, name: Span::new(1, 2) }]);
        assert_eq!(attribute(source, tag, "href"), Some(Span::new(23, 24)));
    }

    #[test]
    fn an_attribute_within_the_value_of_another_is_none() {
        let source = r#"<a title=" href='x'">"#;
        assert_eq!(attribute(source, Span::new(0, source.len()), "href"), None);
    }

    #[test]
    fn attributes_are_found_in_any_form() {
        let value = |source: &str| {
            let span = attribute(source, Span::new(0, source.len()), "href")?;
            source.get(span.range()).map(str::to_owned)
        };
        assert_eq!(value("<a HREF = x>").as_deref(), Some("x"));
        assert_eq!(value("<a\nid href='' >").as_deref(), Some(""));
        assert_eq!(value("<a = \"=\" href=x/y>").as_deref(), Some("x/y"));
        assert_eq!(value("<a xhref=y hrefs=z>"), None);
    }

    #[test]
    fn a_tag_that_never_ends_is_text() {
        assert_eq!(all("<a <a <a"), [Token::Text(Span::new(0, 8))]);
    }

    #[test]
    fn character_references_are_resolved() {
        assert_eq!(character_reference("&#64;x"), Some(('@', 5)));
        assert_eq!(character_reference("&#x2e;"), Some(('.', 6)));
        assert_eq!(character_reference("&commat;"), Some(('@', 8)));
        assert_eq!(character_reference("& more;"), None);
        assert_eq!(character_reference("&#xD800;"), None);
        assert_eq!(character_reference("&é;"), None);
    }
}
