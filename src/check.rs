//! A text to its report: read, judge, convert.

use std::borrow::Cow;

use crate::document::Document;
use crate::policy::{self, Context, Date, Policy, Sibling};
use crate::report::{
    Evidence, Facts, Finding, Fix, Key, Placeholder, Related, Report, SCHEMA_VERSION, Severity,
    Statement, SupportedVersion, TextEdit, Timeline,
};
use crate::rules::{self, Profile, Rule};
use crate::score::score;
use crate::standards;
use crate::summary::summary;
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
    /// The day of the check; without it no rule compares a date with today.
    pub today: Option<Date>,
    /// Which rules run.
    pub profile: Profile,
    /// Other files of the repository, for the rules that compare them.
    pub siblings: Vec<Sibling>,
    /// Tags of the repository, such as `v2.4.1`, in any order.
    pub tags: Vec<String>,
    /// A level by rule id, over that of the profile; where a rule is named twice
    /// the last one counts.
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
/// assert!(report.findings.iter().any(|it| it.rule == "contact-placeholder"));
/// ```
#[must_use]
pub fn check(text: &str, options: &Options) -> Report {
    let context = Context {
        path: options.path.clone(),
        repository: options.repository.clone(),
        today: options.today,
        siblings: options.siblings.clone(),
        tags: options.tags.clone(),
    };
    let document = Document::parse(Text::new(text), options.path.as_deref());
    let policy = Policy::read(document, context);
    let found = rules::run(&policy);
    let score = score(&policy, &found);
    let found = rules::select(&policy, &found, |rule| severity(rule, options));
    let converter = Converter { policy: &policy };
    let facts = converter.facts();
    Report {
        schema_version: SCHEMA_VERSION,
        summary: summary(&policy),
        findings: found.into_iter().map(|finding| converter.finding(finding)).collect(),
        standards: standards::judge(&policy, asked_standard(options)),
        policy: facts,
        score,
    }
}

fn asked_standard(options: &Options) -> Option<&'static str> {
    match options.profile {
        Profile::Standard(profile) => Some(profile.standard),
        Profile::Minimal | Profile::Default | Profile::Strict => None,
    }
}

fn severity(rule: &Rule, options: &Options) -> Option<Severity> {
    let set = options.rules.iter().rev().find(|(id, _)| id == rule.id);
    match set.map(|(_, level)| level) {
        None => options.profile.severity(rule),
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
            audience: evidence.audience,
            modality: evidence.modality,
        }
    }

    fn facts(&self) -> Facts {
        let contacts = self.policy.contacts.iter().map(|it| crate::report::Contact {
            kind: it.kind,
            value: it.value.clone(),
            placeholder: it.placeholder,
            obfuscated: it.obfuscated,
            role: it.role,
            rank: it.rank,
            evidence: self.evidence(it.evidence),
        });
        let versions = self.policy.versions.iter().map(|it| SupportedVersion {
            version: it.version.clone(),
            supported: it.support.is_supported(),
            support: it.support,
            until: it.until.clone(),
            evidence: self.evidence(it.evidence),
        });
        let placeholders = self
            .policy
            .placeholders
            .iter()
            .map(|it| Placeholder { text: it.text.clone(), evidence: self.evidence(it.evidence) });
        let keys = self.policy.keys.iter().map(|it| Key {
            fingerprint: it.fingerprint.clone(),
            url: it.url.clone(),
            armored: it.armor.is_some(),
            armored_fingerprint: it.armor.as_ref().and_then(|it| it.fingerprints.first().cloned()),
            on_request: it.on_request,
            evidence: self.evidence(it.evidence),
        });
        let timelines = self.policy.timelines.iter().map(|it| Timeline {
            stage: it.stage,
            severity: it.severity,
            min_hours: it.min_hours,
            max_hours: it.max_hours,
            business_days: it.business_days,
            recurring: it.recurring,
            trigger: it.trigger,
            evidence: self.evidence(it.evidence),
        });
        let statements = self.policy.statements.iter().map(|it| Statement {
            kind: it.kind,
            value: it.value.clone(),
            detail: it.detail,
            evidence: self.evidence(it.evidence),
        });
        Facts {
            contacts: contacts.collect(),
            versions: versions.collect(),
            placeholders: placeholders.collect(),
            keys: keys.collect(),
            timelines: timelines.collect(),
            statements: statements.collect(),
        }
    }
}

/// An edit by UTF-16 offsets.
pub(crate) fn edit(text: &Text<'_>, span: Span, new_text: String) -> TextEdit {
    let place = text.place(span);
    TextEdit { range: place.range, offset: place.offset, length: place.length, new_text }
}
