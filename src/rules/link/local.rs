//! Links within the document.

use crate::document::{Document, Kind, LinkKind};
use crate::order;
use crate::policy::contact::is_code;
use crate::policy::{Evidence, Policy};
use crate::report::Visibility;
use crate::rules::Findings;
use crate::text::{Span, lower, slice};

/// A link leads nowhere: to no heading, no definition, or to nothing at all.
///
/// # Why
///
/// What a reporter is sent to is often the address itself, or the terms of a
/// reward. A link by a name that is not defined is shown with its brackets.
///
/// # Bad
///
/// ```md
/// # Security policy
///
/// Please read [how to report](#how-to-report) first.
///                             ^^^^^^^^^^^^^^ no heading of this document is called `how-to-report`
/// ```
///
/// ```md
/// Please use [the form][form] for your report.
///            ^^^^^^^^^^^^^^^^ the link `form` is not defined
/// ```
///
/// ```md
/// Our [PGP key]() is available.
///     ^^^^^^^^^^^ this link leads nowhere
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// Please read [how to report](#-how-to-report) and [the rest](#rest) first, and
/// use [the form][form].
///
/// ## 🔒 How to report
///
/// Use the form.
///
/// <a name="rest"></a> That is all.
///
/// [form]: https://northwind.dev/report
/// ```
///
/// ```md
/// Go [back to the top](#top). In the code, `rows[0][1]` is a cell, and
/// \[one\]\[two\] is said.
/// ```
pub(in crate::rules) fn broken_link_local(policy: &Policy<'_>, findings: &mut Findings) {
    let document = &policy.document;
    if !document.is_markdown {
        return;
    }
    let mut anchors: Option<Vec<String>> = None;
    for link in &document.links {
        let block = document.blocks.get(link.block);
        let is_visible = block.is_some_and(|it| it.visibility() == Visibility::Visible);
        let target = link.target.trim();
        if !is_visible || link.kind == LinkKind::Image {
            continue;
        }
        if target.is_empty() || target == "#" {
            findings.add(findings.at(link.span, "this link leads nowhere"));
        } else if let Some(name) = target.strip_prefix('#') {
            let known = anchors.get_or_insert_with(|| self::anchors(document));
            let plain = plain(&decoded(name));
            let is_known = known.binary_search(&plain).is_ok();
            if !is_known && !matches!(plain.as_str(), "top" | "readme" | "") {
                let message = format!("no heading of this document is called `{name}`");
                findings.add(findings.at(link.target_span, message));
            }
        }
    }
    undefined(policy, findings);
}

/// References that were left as they are, for nothing defines them.
fn undefined(policy: &Policy<'_>, findings: &mut Findings) {
    let document = &policy.document;
    for (id, leaf) in document.leaves() {
        if leaf.visibility() != Visibility::Visible || matches!(leaf.kind, Kind::Code { .. }) {
            continue;
        }
        let words = document.words(leaf);
        for middle in memchr::memmem::find_iter(words.as_bytes(), "][") {
            let Some(range) = reference(words, middle) else { continue };
            let start = leaf.words.start as usize;
            let at = Span::new(start + range.start, start + range.end);
            let evidence = Evidence::of_words(document, id, at);
            let written = document.text.get(evidence.span);
            // An escape or a mark within is no reference that was meant.
            let is_as_written = written == document.prose.get(at);
            let before = document.text.get(Span {
                start: evidence.span.start.saturating_sub(1),
                end: evidence.span.start,
            });
            if !is_as_written
                || before == "\\"
                || is_code(document, at)
                || is_blank(policy, evidence.span)
            {
                continue;
            }
            let name = slice(words, middle + 2, range.end - 1);
            let text = slice(words, range.start + 1, middle);
            let name = if name.is_empty() { text } else { name };
            findings.add(findings.at(evidence.span, format!("the link `{name}` is not defined")));
        }
    }
}

/// The longest name of a reference, and the longest words of its link.
const MOST: usize = 200;

/// Where `[words][name]` begins and ends around its middle.
fn reference(words: &str, middle: usize) -> Option<std::ops::Range<usize>> {
    let is_end = |c: char| matches!(c, '[' | ']');
    let from = crate::text::floor_char_boundary(words, middle.saturating_sub(MOST));
    let before = slice(words, from, middle);
    let start = before.rfind(is_end).filter(|&at| slice(before, at, at + 1) == "[")? + from;
    let to = crate::text::floor_char_boundary(words, middle + 2 + MOST);
    let behind = slice(words, middle + 2, to);
    let end = behind.find(is_end).filter(|&at| slice(behind, at, at + 1) == "]")?;
    let (text, name) = (slice(words, start + 1, middle), slice(behind, 0, end));
    let joins =
        slice(words, 0, start).ends_with(|c: char| c.is_alphanumeric() || is_end(c) || c == '!');
    let goes_on = slice(behind, end + 1, behind.len()).starts_with(['[', '(']);
    let has_letter = text.chars().any(char::is_alphabetic);
    let is_meant = has_letter && !joins && !goes_on && !name.contains('\n') && text.len() > 1;
    is_meant.then_some(start..middle + 2 + end + 1)
}

/// Whether a place overlaps template text, which is reported as that.
fn is_blank(policy: &Policy<'_>, span: Span) -> bool {
    let behind = policy.placeholders.partition_point(|it| it.evidence.span.end <= span.start);
    policy.placeholders.get(behind).is_some_and(|it| it.evidence.span.start < span.end)
}

/// Everything that a link within the document can lead to, sorted: headings and
/// anchors of HTML, without what forges treat differently.
fn anchors(document: &Document<'_>) -> Vec<String> {
    let headings = document.blocks.iter().filter(|it| matches!(it.kind, Kind::Heading(_)));
    let titles: Vec<String> = headings.map(|it| plain(document.words(it))).collect();
    let known: Vec<&str> = titles.iter().map(String::as_str).collect();
    let numbers = order::numbers(&known);
    let mut counts: Vec<u32> = Vec::new();
    let mut all = Vec::new();
    for (title, number) in titles.iter().zip(numbers) {
        if number as usize == counts.len() {
            counts.push(0);
        } else if let Some(count) = counts.get_mut(number as usize) {
            *count += 1;
            all.push(format!("{title}{count}"));
        }
        all.push(title.clone());
    }
    let source = document.text.source();
    for equals in memchr::memchr_iter(b'=', source.as_bytes()) {
        let from = crate::text::floor_char_boundary(source, equals.saturating_sub(6));
        let before = slice(source, from, equals).trim_end();
        if before.ends_with("id") || before.ends_with("name") || before.ends_with("ID") {
            let to = crate::text::floor_char_boundary(source, equals + 1 + MOST);
            let value = slice(source, equals + 1, to);
            let value = value.trim_start().trim_start_matches(['"', '\'']);
            let end = value.find(['"', '\'', '>', ' ', '\n']).unwrap_or(value.len());
            all.push(plain(slice(value, 0, end)));
        }
    }
    let words: Vec<&str> = all.iter().map(String::as_str).collect();
    let mut sorted: Vec<String> = std::collections::BinaryHeap::from(words)
        .into_sorted_vec()
        .into_iter()
        .map(str::to_owned)
        .collect();
    sorted.dedup();
    sorted
}

/// Letters and digits alone, in lower case: what stands between them differs
/// from one forge to the next.
fn plain(name: &str) -> String {
    let name = name.strip_prefix("user-content-").unwrap_or(name);
    name.chars().filter(|c| c.is_alphanumeric()).map(lower).collect()
}

/// A name with its `%C3%BC` resolved.
fn decoded(name: &str) -> String {
    let mut bytes = Vec::with_capacity(name.len());
    let mut rest = name;
    while let Some(at) = rest.find('%') {
        bytes.extend_from_slice(slice(rest, 0, at).as_bytes());
        let value = rest.get(at + 1..at + 3).and_then(|it| u8::from_str_radix(it, 16).ok());
        bytes.push(value.unwrap_or(b'%'));
        rest = slice(rest, at + if value.is_some() { 3 } else { 1 }, rest.len());
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).unwrap_or_default()
}
