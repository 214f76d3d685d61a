//! Headings that are missing, or are none.

use crate::document::{Block, BlockId, Document, Kind, MarkKind};
use crate::policy::Policy;
use crate::report::Visibility;
use crate::rules::Findings;
use crate::rules::place::title;
use crate::text::Span;

/// Headings are missing, skip a level, or are only bold words.
///
/// # Why
///
/// A reporter in a hurry looks for a heading, and so does everybody who hears
/// the text read aloud. Bold words are no heading to a program, and nothing can
/// link to them.
///
/// # Bad
///
/// ```md
/// # Security policy
///
/// #### Reporting
///      ^^^^^^^^^ this heading is of level 4, but the one above it is of level 1
///
/// Write to security@northwind.dev.
/// ```
///
/// ```md
/// # Security policy
///
/// Write to security@northwind.dev.
///
/// **What happens next**
///   ^^^^^^^^^^^^^^^^^ bold words stand where a heading should
///
/// We answer within two days.
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// **Northwind, the trading library**
///
/// ## Reporting
///
/// ### By mail
///
/// Write to security@northwind.dev.
///
/// ## Times
///
/// **We answer within two days.**
///
/// **Note:** on holidays it may take longer.
/// ```
///
/// ```md
/// Write to security@northwind.dev. We answer within two days.
/// ```
pub(in crate::rules) fn structure(policy: &Policy<'_>, findings: &mut Findings) {
    let document = &policy.document;
    let headings: Vec<(&Block, u8)> = document.blocks.iter().filter_map(level).collect();
    let is_marked = |it: &(&Block, u8)| !document.is_markdown || is_marked(document, it.0);
    if !headings.iter().any(is_marked) && is_long(document) {
        let finding = findings.at(title(document), "no line is marked as a heading");
        findings.add(finding);
        return;
    }
    let jumps = headings.iter().zip(headings.iter().skip(1));
    let mut jumps = jumps.filter(|((_, above), (_, level))| *level > *above + 1);
    if let Some(((_, above), (heading, level))) = jumps.next() {
        let message =
            format!("this heading is of level {level}, but the one above it is of level {above}");
        let mut finding = findings.at(document.prose.source(heading.words), message);
        for (_, (heading, _)) in jumps {
            finding = finding.related(document.prose.source(heading.words), "here too");
        }
        findings.add(finding);
    }
    let mut bold = document.leaves().filter_map(|(id, leaf)| bold_title(document, id, leaf));
    if let Some(first) = bold.next() {
        let mut finding = findings.at(first, "bold words stand where a heading should");
        for other in bold {
            finding = finding.related(other, "here too");
        }
        findings.add(finding);
    }
}

/// Whether a heading has the signs of one. In text that was copied from a page,
/// headings are known by their place alone.
fn is_marked(document: &Document<'_>, heading: &Block) -> bool {
    let written = document.text.get(heading.span).trim();
    let underline = written.lines().skip(1).last().unwrap_or_default();
    written.starts_with(['#', '<']) || underline.trim_start().starts_with(['=', '-'])
}

fn level(block: &Block) -> Option<(&Block, u8)> {
    match block.kind {
        Kind::Heading(level) => Some((block, level)),
        _ => None,
    }
}

/// Whether a text is too long to do without headings.
fn is_long(document: &Document<'_>) -> bool {
    const BYTES: usize = 1500;
    let visible = document.leaves().filter(|(_, it)| it.visibility() == Visibility::Visible);
    visible.map(|(_, leaf)| leaf.words.len()).sum::<usize>() > BYTES
}

/// Bold words that stand alone, or with a remark in parentheses, before other text.
fn bold_title(document: &Document<'_>, id: BlockId, leaf: &Block) -> Option<Span> {
    if leaf.kind != Kind::Paragraph || leaf.parent.is_some() {
        return None;
    }
    let words = document.words(leaf);
    // Marks come in the order in which they end.
    let first = document.marks.partition_point(|it| it.words.end <= leaf.words.start);
    let mark = document.marks.get(first)?;
    let is_bold = mark.kind == MarkKind::Strong && mark.words.start == leaf.words.start;
    let bold = document.prose.get(mark.words);
    let behind = words.get(mark.words.len()..)?.trim();
    let is_remark = behind.is_empty() || (behind.starts_with('(') && behind.ends_with(')'));
    let is_sentence = bold.trim_end().ends_with(['.', '!', '?', ':', ',', '。', '！', '？', '：']);
    let is_short = bold.len() <= 80 && !bold.contains(['\n', '@', '/']);
    // What stands right under the title names the project, or whose it is.
    let is_below = document.blocks.get(id.checked_sub(1)?).is_some_and(|it| level(it).is_some());
    let next = document.blocks.get(id + 1)?;
    let leads = !matches!(next.kind, Kind::Heading(_) | Kind::Rule) && next.parent.is_none();
    (is_bold && is_remark && !is_sentence && is_short && leads && !(is_below && leaf.section <= 1))
        .then(|| document.prose.source(mark.words))
}
