//! A text to its report: read, judge, convert.

use std::borrow::Cow;

use crate::document::Document;
use crate::order;
use crate::policy::{self, Context, Policy};
use crate::report::{
    ContactKind, Evidence, Facts, Finding, Fix, Placeholder, Related, Report, Role, SCHEMA_VERSION,
    Severity, Summary, SupportedVersion, TextEdit, VersionStatus,
};
use crate::rules::{self, Rule};
use crate::standards;
use crate::text::{Span, Text};

/// What a rule is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The rule does not run.
    Off,
    /// As [`Severity::Info`].
    Info,
    /// As [`Severity::Warning`].
    Warning,
    /// As [`Severity::Error`].
    Error,
}

/// What is known beside the text.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where the text lies in its repository, such as `.github/SECURITY.md`.
    pub path: Option<String>,
    /// `owner/name`.
    pub repository: Option<String>,
    /// A level by rule id; where a rule is named twice the last one counts.
    pub rules: Vec<(String, Level)>,
}

/// Reads a security policy: what it says, and what is wrong with it.
///
/// Never fails: any text has a report. Time is linear in the length of the
/// text; what lies beyond [4 GiB](crate::text::MAX_LEN) is not read.
///
/// # Examples
///
/// ```
/// let report = secpolicy::check("Mail security@example.com.", &secpolicy::Options::default());
/// assert_eq!(report.findings[0].rule, "contact-placeholder");
/// ```
#[must_use]
pub fn check(text: &str, options: &Options) -> Report {
    let context = Context { path: options.path.clone(), repository: options.repository.clone() };
    let document = Document::parse(Text::new(text), options.path.as_deref());
    let policy = Policy::read(document, context);
    let found = rules::run(&policy, |rule| severity(rule, options));
    let converter = Converter { policy: &policy };
    let facts = converter.facts();
    Report {
        schema_version: SCHEMA_VERSION,
        summary: summary(&policy, &facts),
        findings: found.into_iter().map(|finding| converter.finding(finding)).collect(),
        standards: vec![standards::scorecard_standard(&policy)],
        policy: facts,
        score: None,
    }
}

fn severity(rule: &Rule, options: &Options) -> Option<Severity> {
    let set = options.rules.iter().rev().find(|(id, _)| id == rule.id);
    match set.map(|(_, level)| level) {
        None => Some(rule.severity),
        Some(Level::Off) => None,
        Some(Level::Info) => Some(Severity::Info),
        Some(Level::Warning) => Some(Severity::Warning),
        Some(Level::Error) => Some(Severity::Error),
    }
}

/// Where a rule is documented, relative to the package.
#[must_use]
pub(crate) fn docs(rule: &str) -> String {
    format!("docs/rules.md#{rule}")
}

/// Bytes to UTF-16.
struct Converter<'p, 'a> {
    policy: &'p Policy<'a>,
}

impl Converter<'_, '_> {
    fn finding(&self, found: rules::Finding) -> Finding {
        let place = self.text().place(found.span);
        let related = found.related.into_iter().map(|(span, message)| {
            let place = self.text().place(span);
            Related {
                range: place.range,
                offset: place.offset,
                length: place.length,
                message: message.into_owned(),
            }
        });
        Finding {
            rule: Cow::Borrowed(found.rule.id),
            severity: found.severity,
            message: found.message,
            range: place.range,
            offset: place.offset,
            length: place.length,
            related: related.collect(),
            fix: found.repair.map(|repair| self.fix(repair)),
            docs: docs(found.rule.id),
        }
    }

    fn fix(&self, repair: rules::Repair) -> Fix {
        let edits = repair.edits.into_iter().map(|(span, text)| edit(self.text(), span, text));
        Fix { title: repair.title, safe: repair.safe, edits: edits.collect() }
    }

    fn text(&self) -> &Text<'_> {
        &self.policy.document.text
    }

    fn evidence(&self, evidence: policy::Evidence) -> Evidence {
        let place = self.text().place(evidence.span);
        let path = self.policy.document.section_path(evidence.block);
        Evidence {
            range: place.range,
            offset: place.offset,
            length: place.length,
            section: path.into_iter().map(|title| title.trim().to_owned()).collect(),
            visibility: evidence.visibility,
        }
    }

    fn facts(&self) -> Facts {
        let contacts = self.policy.contacts.iter().map(|it| crate::report::Contact {
            kind: it.kind,
            value: it.value.clone(),
            placeholder: it.placeholder,
            obfuscated: it.obfuscated,
            role: it.role,
            evidence: self.evidence(it.evidence),
        });
        let versions = self.policy.versions.iter().map(|it| SupportedVersion {
            version: it.version.clone(),
            supported: it.supported,
            evidence: self.evidence(it.evidence),
        });
        let placeholders = self
            .policy
            .placeholders
            .iter()
            .map(|it| Placeholder { text: it.text.clone(), evidence: self.evidence(it.evidence) });
        Facts {
            contacts: contacts.collect(),
            versions: versions.collect(),
            placeholders: placeholders.collect(),
        }
    }
}

/// An edit by UTF-16 offsets.
pub(crate) fn edit(text: &Text<'_>, span: Span, new_text: String) -> TextEdit {
    let place = text.place(span);
    TextEdit { range: place.range, offset: place.offset, length: place.length, new_text }
}

/// The flat record: what is read is there, the rest is null.
fn summary(policy: &Policy<'_>, facts: &Facts) -> Summary {
    let usable = |is_mail: bool| {
        let fits = move |it: &&policy::Contact| {
            it.is_usable() && !it.value.is_empty() && (it.kind == ContactKind::Email) == is_mail
        };
        owned(policy.contacts.iter().filter(fits).map(|it| it.value.as_str()))
    };
    // A channel counts where it is offered, even if its address is template text.
    let offered = |it: &&policy::Contact| it.role == Role::Report && it.evidence.is_visible();
    let channels = policy.contacts.iter().filter(offered).map(|it| channel_name(it.kind));
    let versions = facts
        .versions
        .iter()
        .map(|row| VersionStatus { version: row.version.clone(), supported: row.supported });
    Summary {
        language: policy.language.map(str::to_owned),
        report_emails: usable(true),
        report_urls: usable(false),
        report_channels: owned(channels),
        supported_versions: versions.collect(),
        support_statement: (!facts.versions.is_empty()).then_some(true),
        placeholders: owned(facts.placeholders.iter().map(|it| it.text.as_str())),
        ..Summary::default()
    }
}

/// Each word once, in the order in which they first stand.
fn owned<'w>(words: impl Iterator<Item = &'w str>) -> Vec<String> {
    order::distinct(words).into_iter().map(str::to_owned).collect()
}

/// The name of a channel in the flat record.
const fn channel_name(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Email => "email",
        ContactKind::GithubPrivateReport => "github_private_reporting",
        ContactKind::GitlabConfidentialIssue => "gitlab_confidential_issue",
        ContactKind::BountyPlatform => "bounty_platform",
        ContactKind::WebForm => "web_form",
        ContactKind::PrivateTracker => "private_tracker",
        ContactKind::ThirdPartyCoordinator => "third_party_coordinator",
    }
}
