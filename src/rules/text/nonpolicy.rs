//! A text that is something else than a policy.

use crate::document::Kind as Block;
use crate::lexicon::concept::Concept;
use crate::policy::{Kind, Policy};
use crate::report::{StatementKind, Visibility};
use crate::rules::Findings;
use crate::rules::place::title;

/// The text is not about reporting flaws at all.
///
/// # Why
///
/// A file named `SECURITY.md` is shown to reporters as the policy. One that
/// tells how the software is built, or what an assistant is to do, leaves them
/// without an answer, and looks to every tool as if there were one.
///
/// Silent on short texts and on languages that are not read.
///
/// # Bad
///
/// ```md path=SECURITY.md
/// # Threat model
///   ^^^^^^^^^^^^ the text says nothing about reporting a flaw: it is no disclosure policy
///
/// The parser runs in a process of its own. That process has no access to the
/// network and may read one folder only. All input is checked against a schema
/// before it is used. Secrets are kept in memory and are wiped after their use.
/// Every message between the two processes is bounded in its length. Tokens are
/// never written to a log, and the log is kept for three days only.
/// ```
///
/// ```md path=SECURITY.md
/// ---
/// name: reviewer
/// description: Looks for flaws
/// tools: search
/// ---
///
/// # Reviewer
///   ^^^^^^^^ the text tells an assistant what to do: it is no disclosure policy
///
/// You look for flaws.
/// ```
///
/// # Good
///
/// ```md path=SECURITY.md
/// # Threat model
///
/// The parser runs in a process of its own. That process has no access to the
/// network and may read one folder only. All input is checked against a schema
/// before it is used. Secrets are kept in memory and are wiped after their use.
/// Every message between the two processes is bounded in its length.
///
/// Report a vulnerability to security@northwind.dev.
/// ```
///
/// ```md path=SECURITY.md
/// # Security
///
/// To be written.
/// ```
pub(in crate::rules) fn nonpolicy(policy: &Policy<'_>, findings: &mut Findings) {
    if let Some(what) = no_policy(policy) {
        findings.add(findings.at(title(&policy.document), what));
    }
}

/// What the text is instead of a policy; None where it is one, or may be.
pub(in crate::rules) fn no_policy(policy: &Policy<'_>) -> Option<&'static str> {
    let is_read = policy.languages.main.is_some();
    let is_other =
        || policy.kind == Kind::Design && is_read && !says_anything(policy) && is_long(policy);
    form(policy).or_else(|| {
        is_other()
            .then_some("the text says nothing about reporting a flaw: it is no disclosure policy")
    })
}

/// What the front matter shows the text to be, where it is no policy.
fn form(policy: &Policy<'_>) -> Option<&'static str> {
    let document = &policy.document;
    let (_, first) = document.leaves().next()?;
    if first.kind != Block::Metadata {
        return None;
    }
    let has = |name: &str| {
        let mut lines = document.words(first).lines();
        lines.any(|line| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(':')))
    };
    if has("about") && (has("labels") || has("assignees")) {
        Some("the text is a template for issues: it is no disclosure policy")
    } else if has("name") && has("description") && (has("tools") || has("model")) {
        Some("the text tells an assistant what to do: it is no disclosure policy")
    } else {
        None
    }
}

/// Whether it says any of what only a policy says, even if it names no way to report.
fn says_anything(policy: &Policy<'_>) -> bool {
    const OF_A_POLICY: &[StatementKind] = &[
        StatementKind::PublicInvitation,
        StatementKind::CoordinatedDisclosure,
        StatementKind::ReportContent,
        StatementKind::SafeHarbor,
        StatementKind::Bounty,
        StatementKind::Credit,
        StatementKind::Delegation,
    ];
    let sections = 0..policy.document.sections.len();
    !policy.contacts.is_empty()
        || !policy.timelines.is_empty()
        || !policy.versions.is_empty()
        || policy
            .statements_about(StatementKind::Prohibition)
            .any(|it| it.value.starts_with("public"))
        || OF_A_POLICY.iter().any(|&kind| policy.statements_about(kind).next().is_some())
        || sections.into_iter().any(|id| policy.reading.of_heading(id).has(Concept::Report))
}

/// A text of a few words only may be about to become a policy.
fn is_long(policy: &Policy<'_>) -> bool {
    const BYTES: usize = 300;
    let leaves = policy.document.leaves();
    let words = leaves.filter(|(_, it)| {
        it.visibility() == Visibility::Visible && !matches!(it.kind, Block::Code { .. })
    });
    words.map(|(_, leaf)| leaf.words.len()).sum::<usize>() > BYTES
}
