//! Building blocks of a policy, for what is missing.
//!
//! A block is a section in plain words, ready but for the answers that only the
//! team can give. Those stay behind as blanks between brackets, which
//! `placeholder-bracket` reports until they are filled in: nothing is promised
//! by a program.
//!
//! The blocks are English and Markdown; into any other text nothing is put.

use super::Repair;
use crate::document::Kind;
use crate::policy::Policy;
use crate::text::Span;

/// What can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Reporting,
    ReportContents,
    ResponseTimes,
    SupportedVersions,
    Disclosure,
    Advisories,
    Credit,
    SafeHarbor,
    Scope,
    Encryption,
    KeepPrivate,
    AlreadyPublic,
    NoAnswer,
    Fixes,
    EndOfSupport,
}

impl Section {
    const fn heading(self) -> &'static str {
        match self {
            Self::Reporting => "Reporting a vulnerability",
            Self::ReportContents => "What to send",
            Self::ResponseTimes => "What happens next",
            Self::SupportedVersions => "Supported versions",
            Self::Disclosure => "Disclosure",
            Self::Advisories => "Advisories",
            Self::Credit => "Credit",
            Self::SafeHarbor => "Safe harbor",
            Self::Scope => "Scope",
            Self::Encryption => "Encryption",
            Self::KeepPrivate => "Keep it private",
            Self::AlreadyPublic => "Vulnerabilities that are public already",
            Self::NoAnswer => "If nobody answers",
            Self::Fixes => "Fixes",
            Self::EndOfSupport => "End of support",
        }
    }

    /// The paragraphs, a line each.
    const fn paragraphs(self) -> &'static [&'static str] {
        match self {
            Self::Reporting => &[
                "Please report vulnerabilities in private, by mail to [INSERT SECURITY ADDRESS]. Do not open a public issue for them.",
            ],
            Self::ReportContents => &[
                "Tell us which version is affected, how to reproduce the problem, and what an attacker could do with it. Send what you have: an incomplete report is better than none.",
            ],
            Self::ResponseTimes => &[
                "We acknowledge every report within [INSERT NUMBER] days, tell you within [INSERT NUMBER] days whether we can confirm it, and keep you informed at least every [INSERT NUMBER] days until it is resolved.",
            ],
            Self::SupportedVersions => {
                &["Security fixes are made for [INSERT VERSIONS]. Older versions receive none."]
            }
            Self::Disclosure => &[
                "We agree with you on the day on which the details become public: when a fix is released, and at the latest [INSERT NUMBER] days after your report.",
            ],
            Self::Advisories => &[
                "Fixed vulnerabilities are published in [INSERT ADVISORY PAGE], with a CVE identifier, the affected versions and the release that fixes them.",
            ],
            Self::Credit => &["We name you in the advisory, unless you prefer to stay anonymous."],
            Self::SafeHarbor => &[
                "We will not take or support legal action against you for research in good faith that follows this policy, and we consider such research authorized.",
            ],
            Self::Scope => &["In scope: [INSERT COMPONENTS]. Out of scope: [INSERT EXCLUSIONS]."],
            Self::Encryption => &[
                "You can encrypt your report with our OpenPGP key from [INSERT KEY ADDRESS]. Its fingerprint is [INSERT FINGERPRINT].",
            ],
            Self::KeepPrivate => &[
                "Please do not report vulnerabilities in public issues, discussions or pull requests.",
            ],
            Self::AlreadyPublic => &[
                "If a vulnerability is already public or actively exploited, tell us so in the subject of your report: we treat it before all others.",
            ],
            Self::NoAnswer => &[
                "If you do not hear from us within [INSERT NUMBER] days, write to [INSERT SECOND CONTACT].",
            ],
            Self::Fixes => &[
                "We aim to release a fix for a critical vulnerability within [INSERT NUMBER] days, and for all others within [INSERT NUMBER] days.",
            ],
            Self::EndOfSupport => &["Each version is supported until [INSERT DATE OR RULE]."],
        }
    }
}

/// The edit that adds a section at the end; None where its words would not fit
/// the language or the format of the policy.
pub(super) fn insert(policy: &Policy<'_>, section: Section) -> Option<Repair> {
    let document = &policy.document;
    let is_english = policy.languages.main.is_none_or(|it| it == "en");
    if !is_english || !document.is_markdown {
        return None;
    }
    let text = &document.text;
    let line = text.line_end();
    let marks = "#".repeat(level(policy));
    let mut added = format!("{line}{line}{marks} {}", section.heading());
    for paragraph in section.paragraphs() {
        added.push_str(line);
        added.push_str(line);
        added.push_str(paragraph);
    }
    let title = format!("Add a section \u{201c}{}\u{201d}", section.heading());
    let end = text.source().trim_end().len();
    Some(Repair { title: title.into(), safe: false, edits: vec![(Span::empty(end), added)] })
}

/// The level of the sections below the title.
fn level(policy: &Policy<'_>) -> usize {
    let mut levels = policy.document.blocks.iter().filter_map(|it| match it.kind {
        Kind::Heading(level) => Some(usize::from(level)),
        _ => None,
    });
    // The title comes first; the next heading shows how sections are written.
    levels.nth(1).unwrap_or(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::policy::Context;
    use crate::text::Text;

    const ALL: [Section; 15] = [
        Section::Reporting,
        Section::ReportContents,
        Section::ResponseTimes,
        Section::SupportedVersions,
        Section::Disclosure,
        Section::Advisories,
        Section::Credit,
        Section::SafeHarbor,
        Section::Scope,
        Section::Encryption,
        Section::KeepPrivate,
        Section::AlreadyPublic,
        Section::NoAnswer,
        Section::Fixes,
        Section::EndOfSupport,
    ];

    fn policy(text: &str) -> Policy<'_> {
        Policy::read(Document::parse(Text::new(text), None), Context::default())
    }

    #[test]
    fn every_blank_of_a_block_is_reported_until_it_is_filled_in() {
        for section in ALL {
            let text = "# Security policy\n\n## Reporting\n\nMail security@northwind.dev.\n";
            let repair = insert(&policy(text), section);
            let [(span, added)] = repair.as_ref().map_or(&[][..], |it| &it.edits) else {
                unreachable!("one edit for {section:?}");
            };
            assert!(!repair.as_ref().is_some_and(|it| it.safe));
            let (before, behind) = text.split_at(span.start as usize);
            let filled = format!("{before}{added}{behind}");
            assert!(filled.contains(&format!("\n\n## {}\n\n", section.heading())), "{filled}");
            let blanks = added.matches("[INSERT").count();
            assert_eq!(policy(&filled).placeholders.len(), blanks, "{filled}");
        }
    }

    #[test]
    fn nothing_is_put_into_another_language_or_format() {
        let german = "# Sicherheit\n\nBitte melden Sie Schwachstellen per E-Mail an security@northwind.dev. Wir antworten so bald wie m\u{f6}glich und halten Sie auf dem Laufenden.\n";
        assert_eq!(insert(&policy(german), Section::Credit), None);
        let rst =
            Document::parse(Text::new("Security\n========\n\nMail us.\n"), Some("SECURITY.rst"));
        assert_eq!(insert(&Policy::read(rst, Context::default()), Section::Credit), None);
    }
}
