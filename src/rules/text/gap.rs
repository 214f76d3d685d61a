//! Nothing under a heading, nothing behind a colon.

use crate::document::chrome::is_chrome;
use crate::document::{Block, BlockId, Document, Kind, SectionId};
use crate::order;
use crate::policy::Policy;
use crate::report::{Severity, Visibility};
use crate::rules::Findings;
use crate::text::{Span, lower};

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
/// ```md
/// # Security policy
///
/// Write to security@northwind.dev.
///
/// ## Response times
///    ^^^^^^^^^^^^^^ nothing stands under this heading and the next one
///
/// ## Credit
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
pub(in crate::rules) fn empty_section(policy: &Policy<'_>, findings: &mut Findings) {
    let document = &policy.document;
    let linked = linked_blocks(document);
    // The section behind the last empty one, and what was found so far.
    let (mut next, mut run): (SectionId, Vec<Span>) = (0, Vec::new());
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
                if id != next {
                    add_empty(&mut run, findings);
                }
                run.push(document.prose.source(words));
                next = id + 1;
            }
        }
    }
    add_empty(&mut run, findings);
}

/// One finding for empty sections in a row.
fn add_empty(run: &mut Vec<Span>, findings: &mut Findings) {
    let mut headings = std::mem::take(run).into_iter();
    let Some(first) = headings.next() else { return };
    let message = match headings.len() {
        0 => "nothing stands under this heading".to_owned(),
        1 => "nothing stands under this heading and the next one".to_owned(),
        more => format!("nothing stands under this heading and the next {more}"),
    };
    let mut finding = findings.at(first, message);
    for heading in headings {
        finding = finding.related(heading, "here too");
    }
    findings.add(finding);
}

/// Whether no reader sees anything between a heading and the end of its section.
fn is_empty(document: &Document<'_>, heading: BlockId, end: BlockId) -> bool {
    // What was copied along from the page around the policy is no answer.
    let shows = |block: &Block| {
        block.kind != Kind::Rule
            && !matches!(block.visibility(), Visibility::Comment | Visibility::Attribute)
            && !(block.kind == Kind::Paragraph && is_chrome(document.words(block)))
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
/// ```md
/// - We release the fix at once. It is announced in the following places:
///                                                                      ^ what this colon announces stands beside it, not below
/// - The advisory names the affected versions.
/// ```
///
/// # Good
///
/// ```md
/// - Send us the following:
///   - a description
///   - the affected versions
/// - Your name:
/// - Your address: where mail reaches you
/// ```
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
pub(in crate::rules) fn dangling_colon(policy: &Policy<'_>, findings: &mut Findings) {
    let document = &policy.document;
    let linked = linked_blocks(document);
    for (id, leaf) in document.leaves() {
        let words = document.words(leaf).trim_end();
        let colon = words.chars().next_back().filter(|c| matches!(c, ':' | '：'));
        if let (Kind::Paragraph, Some(colon)) = (leaf.kind, colon)
            && !is_emoji_name(words)
            && linked.binary_search(&id).is_err()
        {
            let end = leaf.words.start as usize + words.len();
            let place = document.prose.source(Span::new(end - colon.len_utf8(), end));
            if dangles(document, id, leaf) {
                findings.add(findings.at(place, "nothing follows this colon"));
            } else if announces_items(document, id, leaf) {
                let message = "what this colon announces stands beside it, not below";
                let mut finding = findings.at(place, message);
                finding.severity = finding.severity.min(Severity::Info);
                findings.add(finding);
            }
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

/// Whether the last words of an item announce the items that follow on the same
/// level. A label without words behind it announces nothing.
fn announces_items(document: &Document<'_>, id: BlockId, paragraph: &Block) -> bool {
    let Some(item) = paragraph.parent.and_then(|it| document.blocks.get(it)) else { return false };
    let Some(next) = document.blocks.get(id + 1) else { return false };
    let words = document.words(paragraph);
    let last = words.trim_end().rsplit(". ").next().unwrap_or_default();
    matches!(item.kind, Kind::Item { .. })
        && matches!(next.kind, Kind::Item { .. })
        && next.parent == item.parent
        && last.len() < words.trim_end().len()
        && last.contains("following")
        && !document.words(next).trim_end().ends_with([':', '：'])
}

/// A short line without an end: a heading that lost its mark.
fn is_title(words: &str) -> bool {
    let words = words.trim();
    words.split_whitespace().count() <= 6
        && !words.contains(['\n', '@', '/', ':', '.'])
        && words.chars().next().is_some_and(|c| lower(c) != c)
}
