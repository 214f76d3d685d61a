//! Directives of reStructuredText: `.. name:: argument`, options, a body.

use super::{Reader, field_name};
use crate::document::builder::Aside;
use crate::document::lines::Lines;
use crate::document::prose::trimmed;
use crate::document::{Kind, Link, LinkKind};
use crate::text::Span;

/// The name in `name:: argument`, and where the argument begins.
pub(super) fn name(rest: &str) -> Option<(&str, usize)> {
    // A substitution is defined by a directive: `|name| image:: x.png`.
    let substituted = rest.strip_prefix('|').and_then(|it| it.find("| ")).map_or(0, |at| at + 3);
    let directive = rest.get(substituted..)?;
    let is_name = |byte: &u8| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b':' | b'.' | b'+')
    };
    let length = directive.bytes().take_while(is_name).count();
    let name = directive.get(..length)?.strip_suffix("::")?;
    let behind = directive.as_bytes().get(length);
    (!name.is_empty() && behind.is_none_or(|&byte| byte == b' '))
        .then_some((name, substituted + length))
}

/// What a directive does with its body.
#[derive(Clone, Copy)]
enum Body {
    Quote,
    Code,
    Blocks,
    Image,
    Html,
    ListTable,
    CsvTable,
    /// Not shown, or not words.
    Nothing,
}

/// Directives by what they do.
static BODIES: &[(&str, Body)] = &[
    (
        " note warning tip important caution danger attention error hint admonition seealso topic \
         sidebar epigraph pull-quote highlights ",
        Body::Quote,
    ),
    (" code-block code sourcecode parsed-literal literalinclude math prompt ", Body::Code),
    (" image figure ", Body::Image),
    (" raw ", Body::Html),
    (" list-table ", Body::ListTable),
    (" csv-table ", Body::CsvTable),
    (
        " contents toctree include meta highlight index sectnum role default-role replace unicode \
         date title ",
        Body::Nothing,
    ),
];

fn body(name: &str) -> Body {
    let is_in =
        |names: &str| names.split_ascii_whitespace().any(|known| name.eq_ignore_ascii_case(known));
    BODIES.iter().find(|(names, _)| is_in(names)).map_or(Body::Blocks, |&(_, body)| body)
}

/// A directive without its name.
pub(super) struct Content {
    /// What stands behind the name.
    pub(super) argument: Span,
    /// The fields under it.
    pub(super) options: Vec<Span>,
    /// The lines of the body.
    pub(super) body: Vec<Span>,
    /// All of it.
    pub(super) span: Span,
}

impl Content {
    /// The value of an option, as a line.
    pub(super) fn option(&self, source: &str, name: &str) -> Option<Span> {
        let lines = Lines { source, spans: &[] };
        self.options.iter().find_map(|&option| {
            let rest = lines.words(option).strip_prefix(':')?.strip_prefix(name)?;
            let value = rest.strip_prefix(':')?;
            Some(trimmed(source, Span { start: option.end - value.len() as u32, end: option.end }))
        })
    }
}

impl Reader<'_> {
    /// Reads a directive from its first line up to `end`, which it gives back.
    pub(super) fn directive(
        &mut self,
        name: &str,
        argument: Span,
        lines: Lines<'_>,
        at: usize,
        end: usize,
        depth: usize,
    ) -> usize {
        let source = self.builder.source;
        let span = lines.covered(at, end);
        let under = lines.dedented(at + 1, end, usize::MAX);
        let inside = Lines { source, spans: &under };
        let is_option = |line: &&Span| field_name(inside.words(**line)).is_some();
        let options: Vec<Span> = under.iter().take_while(is_option).copied().collect();
        let body_lines = under.get(options.len()..).unwrap_or_default().to_vec();
        let argument = trimmed(source, argument);
        let content = Content { argument, options, body: body_lines, span };
        match body(name) {
            Body::Nothing => {
                self.builder.close_leaf();
                self.builder.aside(&Aside { kind: Kind::Metadata, inside: span });
            }
            Body::Code => self.code(&content.body),
            Body::Html => {
                let html = content.body.iter().find(|line| !line.is_empty());
                if let Some((first, last)) = html.zip(content.body.last()) {
                    self.builder.close_leaf();
                    self.builder.html(first.to(*last));
                }
            }
            Body::Image => {
                self.image(&content);
                self.blocks(&content.body, depth + 1);
            }
            Body::ListTable => self.list_table(&content),
            Body::CsvTable => self.csv_table(&content),
            Body::Quote => {
                self.builder.open_container(Kind::Quote, span);
                self.argued(&content, depth);
                self.builder.close_container();
            }
            Body::Blocks => self.argued(&content, depth),
        }
        end
    }

    /// The argument is the first line of the body.
    fn argued(&mut self, content: &Content, depth: usize) {
        let mut body = content.body.clone();
        if !content.argument.is_empty() {
            body.insert(0, content.argument);
        }
        self.blocks(&body, depth + 1);
    }

    /// An image shows its alternative text to those who cannot see it.
    fn image(&mut self, content: &Content) {
        let source = self.builder.source;
        let lines = Lines { source, spans: &[] };
        self.builder.open_leaf(Kind::Paragraph, content.span);
        let block = self.builder.leaf.unwrap_or_default();
        let words = Span::empty(self.builder.prose.end());
        if let Some(inside) = content.option(source, "alt") {
            self.builder.asides.push(Aside { kind: Kind::Attribute, inside });
        }
        self.builder.links.push(Link {
            kind: LinkKind::Image,
            target: lines.words(content.argument).to_owned(),
            target_span: content.argument,
            span: content.span,
            words,
            block,
        });
        self.builder.close_leaf();
    }
}
