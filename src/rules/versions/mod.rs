//! Which versions get fixes: said nowhere, said twice, or said with holes.
//!
//! How a row of a table becomes a range and a status is the business of
//! `policy::version`; a rule here compares the rows.

mod conflict;
mod end;
mod gap;
mod missing;
mod newest;
mod status;
mod symbolic;
mod template;

pub(super) use conflict::versions_conflict;
pub(super) use end::{eol_missing, eol_past};
pub(super) use gap::versions_gap;
pub(super) use missing::versions_missing;
pub(super) use newest::newest_uncovered;
pub(super) use status::{status_ambiguous, versions_no_status};
pub(super) use symbolic::versions_symbolic;
pub(super) use template::versions_template;

use crate::document::{BlockId, Kind};
use crate::lexicon::concept::Concept;
use crate::lexicon::unversioned::UNVERSIONED;
use crate::policy::reading::{ConceptSet, Sentence};
use crate::policy::{Policy, Statement, Version};
use crate::report::{StatementKind, Support};
use crate::text::Span;

/// The rows of each table and the items of each list, as far as they are shown.
fn groups<'p>(policy: &'p Policy<'_>) -> Vec<Vec<&'p Version>> {
    let mut groups: Vec<Vec<&Version>> = Vec::new();
    let mut last = None;
    for version in policy.versions.iter().filter(|it| it.evidence.is_said()) {
        let container = container(policy, version.evidence.block);
        match groups.last_mut() {
            Some(group) if last == Some(container) => group.push(version),
            _ => groups.push(vec![version]),
        }
        last = Some(container);
    }
    groups
}

/// The table or the list in which a leaf stands, or the leaf itself.
fn container(policy: &Policy<'_>, leaf: BlockId) -> BlockId {
    let blocks = &policy.document.blocks;
    let parent = blocks.get(leaf).and_then(|it| it.parent);
    let around = parent.and_then(|id| blocks.get(id)).and_then(|it| match it.kind {
        Kind::Row { .. } | Kind::Item { .. } => it.parent,
        _ => None,
    });
    around.unwrap_or(leaf)
}

/// The words of the row in which a leaf stands.
fn row(policy: &Policy<'_>, leaf: BlockId) -> Option<Span> {
    let blocks = &policy.document.blocks;
    let row = blocks.get(blocks.get(leaf)?.parent?)?;
    matches!(row.kind, Kind::Row { .. }).then_some(row.words)
}

/// What the versions of a row are versions of: the cells before, and the name
/// before the number. Only rows about the same thing can clash.
fn subject(policy: &Policy<'_>, version: &Version) -> String {
    let mut subject = String::new();
    let own = version.evidence.block;
    let row = row(policy, own).filter(|row| version.status.is_some_and(|it| row.contains(it)));
    if let (Some(row), Some(cell)) = (row, policy.document.blocks.get(own)) {
        let before = Span { start: row.start, end: cell.words.start };
        // The status may stand first.
        let status = version.status.filter(|it| before.contains(*it) && !it.is_empty());
        if status.is_none() {
            subject.push_str(policy.document.prose.folded(before).trim());
        }
    }
    let name = version.version.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default();
    let name = name.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let has_number = version.version.contains(|c: char| c.is_ascii_digit());
    if has_number && !matches!(name.as_str(), "v" | "version" | "versions" | "release") {
        subject.push_str(&name);
    }
    subject
}

/// Whether rows are about one thing.
fn is_about_one(policy: &Policy<'_>, rows: &[&Version]) -> bool {
    let mut subjects = rows.iter().map(|it| subject(policy, it));
    let Some(first) = subjects.next() else { return false };
    subjects.all(|it| it == first)
}

/// Where the version of a row stands.
fn place(version: &Version) -> Span {
    version.evidence.span
}

const fn is_supported(version: &Version) -> bool {
    matches!(version.support.is_supported(), Some(true))
}

const fn says_supported(support: Support) -> &'static str {
    match support.is_supported() {
        Some(true) => "supported",
        Some(false) => "not",
        None => "unclear",
    }
}

/// Whether the software has no versions, or only ever one.
fn is_unversioned(policy: &Policy<'_>) -> bool {
    policy.document.leaves().any(|(_, leaf)| {
        leaf.visibility() == crate::report::Visibility::Visible
            && UNVERSIONED.is_in(policy.document.prose.folded(leaf.words))
    })
}

/// The sentences on support outside tables.
fn support_in_prose<'p>(policy: &'p Policy<'_>) -> impl Iterator<Item = &'p Statement> {
    let is_prose = |it: &&Statement| row(policy, it.evidence.block).is_none();
    policy.statements_about(StatementKind::Support).filter(is_prose)
}

/// The sentence of a statement.
fn sentence<'p>(policy: &'p Policy<'_>, statement: &Statement) -> Option<&'p Sentence> {
    let sentences = policy.reading.sentences_of(statement.evidence.block);
    let start = |it: &Sentence| policy.document.prose.source(it.words).start;
    let behind = sentences.partition_point(|it| start(it) <= statement.evidence.span.start);
    sentences.get(behind.checked_sub(1)?)
}

/// What the sentence of a statement speaks of.
fn concepts(policy: &Policy<'_>, statement: &Statement) -> ConceptSet {
    sentence(policy, statement).map_or(ConceptSet::default(), |it| it.concepts)
}

/// Whether a section of its own, or a policy without sections, says that the
/// latest version is supported and no other.
fn has_rule(policy: &Policy<'_>) -> bool {
    const RULED: &[Concept] = &[
        Concept::Only,
        Concept::Unsupported,
        Concept::Supported,
        Concept::SecurityUpdate,
        Concept::Fix,
    ];
    let is_short = policy.document.sections.len() <= 2;
    let section = |leaf: BlockId| policy.document.blocks.get(leaf).map_or(0, |it| it.section);
    let table = policy.versions.first().map(|it| section(it.evidence.block));
    support_in_prose(policy).any(|it| {
        let section = section(it.evidence.block);
        let above = policy.reading.of_headings(section);
        let is_own = above.has(Concept::Version)
            && above.has_any(&[Concept::Supported, Concept::SecurityUpdate, Concept::SomeVersion]);
        let said = concepts(policy, it);
        (is_short || is_own || table == Some(section))
            && said.has_any(&[Concept::Latest, Concept::MainBranch])
            && (is_own || said.has_any(RULED))
    })
}

#[cfg(test)]
mod tests;
