//! What reports may be about.

use crate::document::Kind;
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::order;
use crate::policy::{Policy, Statement};
use crate::report::StatementKind::{self, InScope, OutOfScope};
use crate::rules::section::{self, Section};
use crate::rules::{Findings, place};

/// Nothing says what counts as a vulnerability and what does not.
///
/// # Why
///
/// Both sides lose time with reports on what the team does not consider a flaw,
/// or on systems that are not its own. Where there is only one repository, that
/// is plain without a word, so this is asked for on request only.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing says what is in scope and what is not
///
/// Report vulnerabilities to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. Our website is out of scope.
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev.
///
/// ## Scope
///
/// - The server
/// - The command line tool
/// ```
///
/// # Fix
///
/// A section on scope can be added, with blanks for the components.
pub(in crate::rules) fn scope_missing(policy: &Policy<'_>, findings: &mut Findings) {
    if policy.says(InScope) || policy.says(OutOfScope) {
        return;
    }
    let span = place::heading_about(policy, &[Concept::Scope, Concept::Report]);
    let repair = section::insert(policy, Section::Scope);
    findings.add(
        findings.at(span, "nothing says what is in scope and what is not").repaired_by(repair),
    );
}

/// The same thing is both in scope and out of scope.
///
/// # Why
///
/// A reporter cannot know whether to test it. The one half invites what the other
/// forbids.
///
/// # Bad
///
/// ```md
/// ## In scope
///
/// - The web interface
///
/// ## Out of scope
///
/// - The web interface
///   ^^^^^^^^^^^^^^^^^ `The web interface` is out of scope here, and in scope elsewhere
/// - Old versions
/// ```
///
/// # Good
///
/// ```md
/// ## In scope
///
/// - The web interface
///
/// ## Out of scope
///
/// - The web interface of others
/// ```
///
/// ```md
/// ## Server
///
/// ### In scope
///
/// - Denial of service
///
/// ## Client
///
/// ### Out of scope
///
/// - Denial of service
/// ```
pub(in crate::rules) fn scope_contradiction(policy: &Policy<'_>, findings: &mut Findings) {
    let listed = |kind: StatementKind| {
        policy.statements_about(kind).filter(|it| it.evidence.is_said() && is_listed(policy, it))
    };
    let items: Vec<(String, &Statement)> =
        listed(InScope).chain(listed(OutOfScope)).map(|it| (key(&it.value), it)).collect();
    let named: Vec<&(String, &Statement)> = items.iter().filter(|it| it.0.len() > 3).collect();
    for same in order::grouped(&named, |it| &it.0) {
        let of_kind = |kind: StatementKind| same.iter().map(|it| it.1).find(|it| it.kind == kind);
        let (Some(inside), Some(outside)) = (of_kind(InScope), of_kind(OutOfScope)) else {
            continue;
        };
        if around(policy, inside) != around(policy, outside) {
            continue;
        }
        let message = format!("`{}` is out of scope here, and in scope elsewhere", outside.value);
        let finding = findings.at(outside.evidence.span, message);
        findings.add(finding.related(inside.evidence.span, "in scope here"));
    }
}

/// An item without what is in brackets: a condition makes it another thing.
fn key(value: &str) -> String {
    fold(value).trim().to_owned()
}

/// Whether a thing is an item of a list that stands by itself, or a cell: what
/// is within another item is about that one only.
fn is_listed(policy: &Policy<'_>, it: &Statement) -> bool {
    let blocks = &policy.document.blocks;
    let parent = |id: usize| blocks.get(id).and_then(|block| block.parent);
    let Some(leaf) = blocks.get(it.evidence.block) else { return false };
    if it.value.ends_with('…') {
        return false;
    }
    match leaf.kind {
        Kind::Cell => true,
        _ => leaf.parent.is_some_and(|item| {
            matches!(blocks.get(item).map(|it| it.kind), Some(Kind::Item { .. }))
                && parent(item).and_then(parent).is_none()
        }),
    }
}

/// The section around the one in which a thing stands: two components may have a
/// scope each.
fn around(policy: &Policy<'_>, it: &Statement) -> Option<usize> {
    let section = policy.document.blocks.get(it.evidence.block)?.section;
    policy.document.sections.get(section)?.parent
}
