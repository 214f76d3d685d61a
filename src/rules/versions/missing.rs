//! No word on which versions get fixes.

use super::{is_unversioned, sentence, support_in_prose};
use crate::lexicon::concept::Concept;
use crate::policy::reading::Sentence;
use crate::policy::{Policy, Version};
use crate::report::StatementKind;
use crate::rules::Findings;
use crate::rules::place::heading_about;
use crate::rules::section::{Section, insert};
use crate::text::Span;

/// Nothing says which versions get security fixes.
///
/// # Why
///
/// A reporter who found a flaw in an older version cannot know whether it is
/// worth a report, and a user cannot know whether a fix will ever come.
///
/// Where nothing shows that there are versions at all, as for a website, nothing
/// is missing.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing says which versions get security fixes
///
/// Mail security@northwind.dev, and tell us the affected versions.
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// Only the latest release gets security fixes. Mail security@northwind.dev, and
/// tell us the affected versions.
/// ```
///
/// ```md
/// # Security policy
///
/// The app is continuously deployed. Mail security@northwind.dev, and tell us the
/// affected versions of your browser.
/// ```
///
/// ```md
/// # Security policy
///
/// Mail security@northwind.dev, and tell us what you found on our pages.
/// ```
///
/// ```md
/// # Seguridad
///
/// Escribe a security@northwind.dev e indica la versión afectada.
///
/// Damos soporte a las dos últimas versiones mayores.
/// ```
///
/// # Fix
///
/// A section can be added, with a blank for the versions.
pub(in crate::rules) fn versions_missing(policy: &Policy<'_>, findings: &mut Findings) {
    let is_shown = |it: &Version| it.evidence.is_visible();
    if !has_versions(policy)
        || policy.versions.iter().any(is_shown)
        || support_in_prose(policy).next().is_some()
        || tells_apart(policy)
        || is_unversioned(policy)
    {
        return;
    }
    let place = heading_about(policy, &[Concept::Supported]);
    let finding = findings.at(place, "nothing says which versions get security fixes");
    findings.add(finding.repaired_by(insert(policy, Section::SupportedVersions)));
}

/// Whether the text shows that there are versions: it asks for the affected ones.
/// A commit is none, and a browser has versions of its own.
fn has_versions(policy: &Policy<'_>) -> bool {
    policy
        .statements_about(StatementKind::ReportContent)
        .filter(|it| it.value == "versions" && it.evidence.is_said())
        .filter_map(|it| sentence(policy, it))
        .any(|it| !it.concepts.has(Concept::Environment) && names_version(policy, it))
}

fn names_version(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    policy.reading.tokens_of(sentence).iter().any(|it| {
        let words = policy.document.prose.folded(it.words);
        let before = policy.document.prose.folded(Span { start: 0, end: it.words.start });
        // `tool --version` is a command.
        it.concept == Concept::AffectedVersions
            && !words.contains("commit")
            && !before.ends_with('-')
    })
}

/// Whether any sentence tells versions apart, or a heading announces that. What
/// was not understood is not called missing.
fn tells_apart(policy: &Policy<'_>) -> bool {
    const APART: &[Concept] =
        &[Concept::Supported, Concept::Unsupported, Concept::SecurityUpdate, Concept::Latest];
    policy.reading.sentences().iter().any(|it| {
        let names = [Concept::Version, Concept::Release, Concept::SomeVersion];
        it.concepts.has_any(&names) && it.concepts.has_any(APART)
    })
}
