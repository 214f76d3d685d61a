//! A security.txt (RFC 9116): fields, one a line, and comments.
//!
//! ```text
//! # Our address for reports
//! Contact: mailto:security@example.com
//! Expires: 2027-01-01T00:00:00Z
//! ```
//!
//! Each field is a paragraph of its own, with label and value in one leaf; an
//! address in a value is a link. A comment speaks to the reader like any
//! paragraph, but a field that was commented out is none. A signature is code.

use super::builder::{Aside, Builder};
use super::lines::{self, Lines};
use super::prose::trimmed;
use super::{Document, Kind, Link, LinkKind};
use crate::text::{Span, Text};

/// The fields that are registered, in lower case.
static FIELDS: &[&str] = &[
    "acknowledgements",
    "acknowledgments",
    "bug-bounty",
    "canonical",
    "contact",
    "csaf",
    "encryption",
    "expires",
    "hiring",
    "policy",
    "preferred-languages",
    "signature",
];

/// What a line is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    Blank,
    Comment,
    /// A field that is registered.
    Field,
    /// `Name: value` of another name.
    Other,
    /// `-----BEGIN …`.
    Armor,
    Text,
}

pub(super) fn line(line: &str) -> Line {
    if line.is_empty() {
        return Line::Blank;
    }
    if line.starts_with('#') {
        return Line::Comment;
    }
    if line.starts_with("-----") {
        return Line::Armor;
    }
    let Some((name, _)) = line.split_once(':') else { return Line::Text };
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    if name.is_empty() || name.len() > 40 || !name.bytes().all(is_name) {
        return Line::Text;
    }
    let is_known = FIELDS.iter().any(|field| name.eq_ignore_ascii_case(field));
    if is_known { Line::Field } else { Line::Other }
}

pub(super) fn parse(text: Text<'_>) -> Document<'_> {
    let spans = lines::all(&text);
    let lines = Lines { source: text.source(), spans: &spans };
    let mut builder = Builder::new(text.source());
    let mut at = 0;
    while at < spans.len() {
        at = builder.line(lines, at);
    }
    builder.finish(text)
}

impl Builder<'_> {
    /// Reads what begins with a line; gives the index behind it.
    fn line(&mut self, lines: Lines<'_>, at: usize) -> usize {
        let span = trimmed(lines.source, lines.covered(at, at + 1));
        let words = lines.words(span);
        match line(words) {
            Line::Blank => {}
            Line::Armor => return self.armor(lines, at),
            Line::Comment => {
                let hashes = words.len() - words.trim_start_matches('#').len();
                let inside = Span { start: span.start + hashes as u32, end: span.end };
                let inside = trimmed(lines.source, inside);
                if line(lines.words(inside)) == Line::Field {
                    self.aside(&Aside { kind: Kind::Comment, inside });
                } else if !inside.is_empty() {
                    self.line_of_words(inside);
                }
            }
            Line::Field | Line::Other => self.field(span, words),
            Line::Text => self.line_of_words(span),
        }
        at + 1
    }

    fn line_of_words(&mut self, span: Span) {
        self.open_leaf(Kind::Paragraph, span);
        let source = self.source;
        self.prose.push(source.get(span.range()).unwrap_or_default(), span, source);
        self.close_leaf();
    }

    fn field(&mut self, span: Span, words: &str) {
        let value = words.split_once(':').map_or("", |(_, value)| value).trim();
        self.open_leaf(Kind::Paragraph, span);
        let source = self.source;
        self.prose.push(words, span, source);
        let is_target = ["https://", "http://", "mailto:", "tel:", "openpgp4fpr:", "dns:"]
            .iter()
            .any(|scheme| {
                value.get(..scheme.len()).is_some_and(|it| it.eq_ignore_ascii_case(scheme))
            });
        if let Some(block) = self.leaf.filter(|_| is_target) {
            let end = self.prose.end();
            // The value stands at the end of the words, as in the source.
            let place = |end: usize| Span::new(end.saturating_sub(value.len()), end);
            let (at, words) = (place(span.end as usize), place(end));
            let target = value.to_owned();
            let kind = LinkKind::Auto;
            self.links.push(Link { kind, target, target_span: at, span: at, words, block });
        }
        self.close_leaf();
    }

    /// The lines around a text that was signed: a header up to a blank line, or
    /// the signature up to its end.
    fn armor(&mut self, lines: Lines<'_>, at: usize) -> usize {
        let first = lines.get(at);
        if first.contains("BEGIN PGP SIGNED MESSAGE") {
            let end = lines.paragraph_end(at);
            self.aside(&Aside { kind: Kind::Metadata, inside: lines.covered(at, end) });
            return end;
        }
        let is_end = |index: &usize| lines.get(*index).starts_with("-----END");
        let end = (at..lines.spans.len()).find(is_end).map_or(lines.spans.len(), |end| end + 1);
        let span = lines.covered(at, end);
        self.open_leaf(Kind::Code { fenced: true }, span);
        let source = self.source;
        self.prose.push(lines.words(span), span, source);
        self.close_leaf();
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static SIGNED: &str = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n# Write to us\nContact: mailto:team@northwind.dev\nCONTACT: https://northwind.dev/report\n# Policy: https://northwind.dev/old\nExpires: 2027-01-01T00:00:00Z\n-----BEGIN PGP SIGNATURE-----\n\niHUE\n-----END PGP SIGNATURE-----\n";

    #[test]
    fn each_field_is_a_paragraph() {
        let document = parse(Text::new(SIGNED));
        let leaves: Vec<_> =
            document.leaves().map(|(_, leaf)| (leaf.kind, document.words(leaf))).collect();
        assert_eq!(
            leaves,
            [
                (Kind::Metadata, "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512"),
                (Kind::Paragraph, "Write to us"),
                (Kind::Paragraph, "Contact: mailto:team@northwind.dev"),
                (Kind::Paragraph, "CONTACT: https://northwind.dev/report"),
                (Kind::Comment, "Policy: https://northwind.dev/old"),
                (Kind::Paragraph, "Expires: 2027-01-01T00:00:00Z"),
                (
                    Kind::Code { fenced: true },
                    "-----BEGIN PGP SIGNATURE-----\n\niHUE\n-----END PGP SIGNATURE-----"
                ),
            ]
        );
    }

    #[test]
    fn addresses_are_links() {
        let document = parse(Text::new(SIGNED));
        let links: Vec<_> = document
            .links
            .iter()
            .map(|link| (document.text.get(link.target_span), document.prose.get(link.words)))
            .collect();
        let both = |words: &'static str| (words, words);
        assert_eq!(
            links,
            [both("mailto:team@northwind.dev"), both("https://northwind.dev/report")]
        );
    }

    #[test]
    fn a_line_is_told_by_its_start() {
        assert!(line("contact:x") == Line::Field);
        assert!(line("X-Team: y") == Line::Other);
        assert!(line("Please write: now") == Line::Text);
        assert!(line("# x") == Line::Comment);
    }
}
