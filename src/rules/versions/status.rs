//! Rows whose status is missing or can be read in two ways.

use super::{groups, place, row};
use crate::policy::{Policy, Version};
use crate::report::{Support, Visibility};
use crate::rules::Findings;
use crate::text::Span;

/// A version is listed without a status.
///
/// # Why
///
/// A tick that was lost on the way leaves a list of versions of which nobody
/// knows whether they are supported.
///
/// # Bad
///
/// ```md
/// | Version | Supported |
/// | ------- | --------- |
/// | 2.x     |           |
///   ^^^ nothing says whether `2.x` is supported
/// | < 2.0   | no        |
/// ```
///
/// ```md
/// # Security policy
///
/// ## Supported versions
///
/// Version Supported
/// 2.x
/// ^^^ nothing says whether `2.x` and 1 more are supported
/// < 2.0
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// ## Supported versions
///
/// - 2.x
/// - 1.9
/// ```
///
/// ```md
/// | Version | Supported | Remark                |
/// | ------- | --------- | --------------------- |
/// | 3.x     |           | not released yet      |
/// | 2.x     | yes       |                       |
/// ```
pub(in crate::rules) fn versions_no_status(policy: &Policy<'_>, findings: &mut Findings) {
    let prose = &policy.document.prose;
    let is_silent = |it: &&Version| {
        it.support == Support::Unknown
            && it.range.is_some()
            && it.status.is_some_and(|words| prose.get(words).trim().is_empty())
            && !has_remark(policy, it)
    };
    for rows in groups(policy) {
        let silent: Vec<&Version> = rows.into_iter().filter(is_silent).collect();
        if let [first, others @ ..] = silent.as_slice() {
            let name = &first.version;
            let message = match others.len() {
                0 => format!("nothing says whether `{name}` is supported"),
                more => format!("nothing says whether `{name}` and {more} more are supported"),
            };
            let others = others.iter().map(|it| &it.evidence);
            findings.add(findings.at(place(first), message).also_at(others));
        }
    }
}

/// Whether another cell of the row holds words.
fn has_remark(policy: &Policy<'_>, version: &Version) -> bool {
    let status = version.status.unwrap_or_default();
    let row = row(policy, version.evidence.block).filter(|row| row.contains(status));
    let Some(row) = row else { return false };
    let own = policy.document.blocks.get(version.evidence.block).map_or(row, |it| it.words);
    let around = [Span { start: row.start, end: own.start }, Span { start: own.end, end: row.end }];
    around.into_iter().any(|part| {
        let rest = if part.contains(status) {
            let behind = Span { start: status.end, end: part.end };
            [Span { start: part.start, end: status.start }, behind]
        } else {
            [part, Span::default()]
        };
        rest.into_iter().any(|it| policy.document.prose.get(it).contains(char::is_alphabetic))
    })
}

/// Marks that some read as a yes and some as a no.
const MARKS: &[&str] = &[
    "\u{274e}", // a cross in a green box
    ":negative_squared_cross_mark:",
    "\u{23f2}",  // a clock
    "\u{23f3}",  // an hourglass
    "\u{1f6d1}", // a stop sign
    "\u{2757}",  // an exclamation mark
    "\u{26a0}",  // a warning sign
    ":warning:",
    "\u{1f7e1}", // circles that are neither red nor green
    "\u{1f7e0}",
    "\u{1f535}",
    "\u{26aa}",
    ":yellow_circle:",
    ":orange_circle:",
    "\u{1f6a7}", // a building site
    ":construction:",
    "\u{2753}", // a question mark
    ":question:",
];

/// A mark in place of a status can be read in two ways.
///
/// # Why
///
/// A cross in a green box, a clock or a yellow dot is a yes to one reader and a
/// no to another. A word, or a legend, tells.
///
/// # Bad
///
/// ```md
/// | Version | Supported |
/// | ------- | --------- |
/// | 2.x     | ✅        |
/// | 1.x     | 🟡        |
///             ^^ `🟡` does not say whether `1.x` is supported
/// ```
///
/// # Good
///
/// ```md
/// | Version | Supported |
/// | ------- | --------- |
/// | 2.x     | ✅        |
/// | 1.x     | 🟡        |
///
/// 🟡 security fixes only
/// ```
///
/// ```md
/// | Version | Supported             |
/// | ------- | --------------------- |
/// | 2.x     | ✅                    |
/// | 1.x     | ⚠️ critical bugs only |
/// ```
pub(in crate::rules) fn status_ambiguous(policy: &Policy<'_>, findings: &mut Findings) {
    let prose = &policy.document.prose;
    // Looked for once: a mark may stand in many tables.
    let mut legends: Vec<(&str, bool)> = Vec::new();
    for rows in groups(policy) {
        let mut marked: Vec<(&Version, Span, &str)> = Vec::new();
        for version in rows {
            let Some(words) = version.status else { continue };
            if let Some(mark) = lone_mark(prose.get(words))
                && !has_remark(policy, version)
            {
                marked.push((version, prose.source(words), mark));
            }
        }
        let Some(&(first, span, mark)) = marked.first() else { continue };
        let known = legends.iter().find(|(of, _)| *of == mark).map(|&(_, has)| has);
        let has_legend = known.unwrap_or_else(|| has_legend(policy, mark));
        if known.is_none() {
            legends.push((mark, has_legend));
        }
        if has_legend {
            continue;
        }
        let name = &first.version;
        let message = format!("`{mark}` does not say whether `{name}` is supported");
        let mut finding = findings.at(span, message);
        for &(_, span, _) in marked.iter().skip(1) {
            finding = finding.related(span, "here too");
        }
        findings.add(finding);
    }
}

/// The mark of a cell that holds nothing else.
fn lone_mark(cell: &str) -> Option<&'static str> {
    let cell = cell.trim().trim_end_matches('\u{fe0f}');
    MARKS.iter().find(|it| **it == cell).copied()
}

/// Whether the mark stands with words somewhere else.
fn has_legend(policy: &Policy<'_>, mark: &str) -> bool {
    policy.document.leaves().any(|(_, leaf)| {
        let words = policy.document.words(leaf);
        // A mark may be a name between colons.
        leaf.visibility() == Visibility::Visible
            && words.contains(mark)
            && words.replace(mark, "").contains(char::is_alphabetic)
    })
}
