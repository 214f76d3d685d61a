//! Text that is broken: nothing under a heading, nothing behind a colon, wrong
//! signs, pieces of a web page.

use super::{Findings, Repair};
use crate::document::chrome::is_chrome;
use crate::document::{Block, BlockId, Document, Kind, SectionId};
use crate::order;
use crate::policy::Policy;
use crate::report::Visibility;
use crate::text::{Span, lower, mojibake as damage};

/// A heading has nothing under it.
///
/// # Why
///
/// A heading promises an answer. A reporter who looks for one finds the next
/// heading, and cannot know whether it was forgotten or lost.
///
/// # Bad
///
/// ```md
/// # Security policy
///
/// Write to security@northwind.dev.
///
/// ## Response times
///    ^^^^^^^^^^^^^^ nothing stands under this heading
///
/// ## Credit
///
/// We name every reporter.
/// ```
///
/// # Good
///
/// ```md
/// # Northwind
///
/// # Security policy
///
/// ## Reporting
///
/// ### By mail
///
/// Write to security@northwind.dev.
///
/// ### Or at <https://northwind.dev/contact>
/// ```
pub(super) fn empty_section(policy: &Policy<'_>, findings: &mut Findings) {
    let document = &policy.document;
    let linked = linked_blocks(document);
    for (id, section) in document.sections.iter().enumerate() {
        let Some(heading) = section.heading else { continue };
        let is_linked = linked
            .get(linked.partition_point(|&block| block < heading))
            .is_some_and(|&block| block < section.end);
        if !is_linked
            && is_empty(document, heading, section.end)
            && !has_subsection(document, id)
            && !says_something(policy, id, heading)
        {
            let words = document.blocks.get(heading).map_or(Span::default(), |it| it.words);
            if !words.is_empty() {
                let finding =
                    findings.at(document.prose.source(words), "nothing stands under this heading");
                findings.add(finding);
            }
        }
    }
}

/// Whether no reader sees anything between a heading and the end of its section.
fn is_empty(document: &Document<'_>, heading: BlockId, end: BlockId) -> bool {
    let shows = |block: &Block| {
        block.kind != Kind::Rule
            && !matches!(block.visibility(), Visibility::Comment | Visibility::Attribute)
    };
    !document.blocks.get(heading + 1..end).unwrap_or_default().iter().any(shows)
}

/// The leaves that hold a link or an image, in text order.
fn linked_blocks(document: &Document<'_>) -> Vec<BlockId> {
    let mut blocks: Vec<BlockId> = document.links.iter().map(|link| link.block).collect();
    order::sort_by_key(&mut blocks, |&block| block as u64);
    blocks
}

fn has_subsection(document: &Document<'_>, id: SectionId) -> bool {
    document.sections.get(id + 1).is_some_and(|next| next.parent == Some(id))
}

/// A title over other titles, or a heading that is itself the answer.
fn says_something(policy: &Policy<'_>, id: SectionId, heading: BlockId) -> bool {
    let document = &policy.document;
    let is_title = id == 1 && document.sections.len() > 2;
    let from = policy.contacts.partition_point(|it| it.evidence.block < heading);
    let has_contact = policy.contacts.get(from).is_some_and(|it| it.evidence.block == heading);
    let words = document.blocks.get(heading).map_or("", |it| document.words(it));
    let is_sentence = words.trim_end().ends_with(['.', '!', '?', '。', '！', '？']);
    is_title || has_contact || is_sentence
}

/// A colon announces something that never comes.
///
/// # Why
///
/// "Report through:" with nothing behind it has lost the very thing that the
/// reporter was to use.
///
/// # Bad
///
/// ```md
/// ## Reporting
///
/// Use one of the following channels:
///                                  ^ nothing follows this colon
///
/// ## Times
///
/// We answer within two days.
/// ```
///
/// ```md
/// 1. Write to security@northwind.dev.
/// 2. Or use our portal through:
///                             ^ nothing follows this colon
///
/// What to expect
/// ```
///
/// # Good
///
/// ```md
/// ## Reporting
///
/// Use one of these channels:
///
/// - mail to security@northwind.dev
/// - the form, with these words:
///
/// > I found a flaw
///
/// Then follow these steps:
///
/// ### 1. Wait
///
/// We answer within two days.
/// ```
pub(super) fn dangling_colon(policy: &Policy<'_>, findings: &mut Findings) {
    let document = &policy.document;
    let linked = linked_blocks(document);
    for (id, leaf) in document.leaves() {
        let words = document.words(leaf).trim_end();
        let colon = words.chars().next_back().filter(|c| matches!(c, ':' | '：'));
        if let (Kind::Paragraph, Some(colon)) = (leaf.kind, colon)
            && !is_emoji_name(words)
            && linked.binary_search(&id).is_err()
            && dangles(document, id, leaf)
        {
            let end = leaf.words.start as usize + words.len();
            let place = document.prose.source(Span::new(end - colon.len_utf8(), end));
            findings.add(findings.at(place, "nothing follows this colon"));
        }
    }
}

/// `:lock:` at the end of a line is an emoji.
fn is_emoji_name(words: &str) -> bool {
    let last = words.rsplit(char::is_whitespace).next().unwrap_or_default();
    last.len() > 2 && last.starts_with(':')
}

/// Whether nothing that the colon could announce follows a paragraph. One with a
/// link or an image in it announces that.
fn dangles(document: &Document<'_>, id: BlockId, paragraph: &Block) -> bool {
    let hidden =
        |block: &&Block| matches!(block.visibility(), Visibility::Comment | Visibility::Attribute);
    let behind = document.blocks.get(id + 1..).unwrap_or_default();
    let Some(next) = behind.iter().find(|block| !hidden(block)) else { return true };
    match next.kind {
        // A deeper heading is what was announced: "follow these steps:", "### 1. …".
        Kind::Heading(level) => {
            document.sections.get(paragraph.section).is_none_or(|around| level <= around.level)
        }
        Kind::Rule => true,
        Kind::Paragraph => {
            paragraph.parent.is_some() && next.parent.is_none() && is_title(document.words(next))
        }
        _ => false,
    }
}

/// A short line without an end: a heading that lost its mark.
fn is_title(words: &str) -> bool {
    let words = words.trim();
    words.split_whitespace().count() <= 6
        && !words.contains(['\n', '@', '/', ':', '.'])
        && words.chars().next().is_some_and(|c| lower(c) != c)
}

/// Letters were decoded with the wrong table and stored so.
///
/// # Why
///
/// `â€™` for an apostrophe makes a policy look neglected, and a mangled name or
/// address cannot be used. The repair is certain: the damage can be undone
/// letter by letter.
///
/// # Bad
///
/// ```md
/// We donâ€™t pay for reports.
///       ^^^ 1 place is double-encoded: `â€™` stands for `’`
/// ```
///
/// # Good
///
/// ```md
/// Nous n’offrons rien, déjà « merci » est dit : São Paulo, Ärger, Łódź, 東京.
/// ```
///
/// # Fix
///
/// Safe: the original letters are put back.
pub(super) fn mojibake(policy: &Policy<'_>, findings: &mut Findings) {
    let text = &policy.document.text;
    let damages = damage::find(text.source());
    let Some(first) = damages.first() else { return };
    let places = match damages.len() {
        1 => "1 place is".to_owned(),
        count => format!("{count} places are"),
    };
    let message = format!(
        "{places} double-encoded: `{}` stands for `{}`",
        text.get(first.span),
        first.repaired
    );
    let mut finding = findings.at(first.span, message);
    for other in damages.iter().skip(1) {
        finding = finding.related(other.span, format!("stands for `{}`", other.repaired));
    }
    let edits = damages.into_iter().map(|it| (it.span, it.repaired)).collect();
    let title = "Put the original letters back".into();
    findings.add(finding.repaired_by(Repair { title, safe: true, edits }));
}

/// Pieces of the web page around the policy were copied along.
///
/// # Why
///
/// "Skip to content" or "There aren't any published security advisories" tell a
/// reporter nothing, and show that headings, tables and links were probably
/// lost in the same copying.
///
/// # Bad
///
/// ```md
/// Skip to content
/// ^^^^^^^^^^^^^^^ 1 line comes from the web page around the policy
///
/// # Security policy
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// Our site has a link "Skip to content" on every page.
/// ```
pub(super) fn page_chrome(policy: &Policy<'_>, findings: &mut Findings) {
    let text = &policy.document.text;
    let lines: Vec<Span> = (0..text.line_count())
        .map(|index| text.line(index))
        .filter(|&line| is_chrome(text.get(line)))
        .map(|line| trimmed(text.get(line), line))
        .collect();
    let Some((&first, others)) = lines.split_first() else { return };
    let message = match lines.len() {
        1 => "1 line comes from the web page around the policy".to_owned(),
        count => format!("{count} lines come from the web page around the policy"),
    };
    let mut finding = findings.at(first, message);
    for &other in others {
        finding = finding.related(other, "here too");
    }
    let edits = lines.iter().map(|&line| (line, String::new())).collect();
    let title = "Remove the lines of the web page".into();
    findings.add(finding.repaired_by(Repair { title, safe: false, edits }));
}

fn trimmed(words: &str, span: Span) -> Span {
    let start = span.start as usize + (words.len() - words.trim_start().len());
    Span::new(start, start + words.trim().len())
}
