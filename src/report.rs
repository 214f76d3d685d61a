//! The report: everything that is known of a policy, as plain data.
//!
//! Positions leave the core here: bytes inside, UTF-16 and 0-based lines
//! outside, as the Language Server Protocol and JavaScript count.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

/// A place between two characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// Line, from 0.
    pub line: u32,
    /// UTF-16 units from the start of the line, from 0.
    pub character: u32,
}

/// From one position up to, not including, another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Range {
    /// Where it begins.
    pub start: Position,
    /// Where it ends; equal to `start` where nothing is covered.
    pub end: Position,
}

/// How much a finding matters to a reporter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A recommended element is missing, or a matter of style.
    Info,
    /// A promise is broken, ambiguous or weak.
    Warning,
    /// A reporter can be blocked, misled or exposed.
    Error,
}

impl Severity {
    /// The word used in reports and configuration.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One replacement in the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TextEdit {
    /// What is replaced.
    pub range: Range,
    /// Its start in UTF-16 units from the start of the text.
    pub offset: u32,
    /// Its length in UTF-16 units; 0 for an insertion.
    pub length: u32,
    /// What stands there afterwards.
    pub new_text: String,
}

/// A repair: edits that belong together and do not overlap, in text order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// What the repair does, as a button would say it.
    pub title: Cow<'static, str>,
    /// Whether it can be applied without asking: the meaning cannot change.
    pub safe: bool,
    /// The edits.
    pub edits: Vec<TextEdit>,
}

/// Another place that a finding speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Related {
    /// Where.
    pub range: Range,
    /// Start in UTF-16 units from the start of the text.
    pub offset: u32,
    /// Length in UTF-16 units.
    pub length: u32,
    /// What is there.
    pub message: String,
}

/// Something in the policy that a reporter would stumble over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Id of the rule, such as `contact-placeholder`.
    pub rule: Cow<'static, str>,
    /// How much it matters.
    pub severity: Severity,
    /// What is wrong here, in the policy's terms.
    pub message: String,
    /// Where.
    pub range: Range,
    /// Start in UTF-16 units from the start of the text.
    pub offset: u32,
    /// Length in UTF-16 units.
    pub length: u32,
    /// Other places, such as the other half of a contradiction.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// How to repair it, where that can be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
    /// Where the rule is documented, relative to the package.
    pub docs: String,
}

/// How a standard judges one of its clauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The text fulfils it.
    Met,
    /// The text fulfils a part of it.
    Partial,
    /// The text does not fulfil it.
    Unmet,
    /// Another document decides.
    Delegated,
    /// It does not concern this policy.
    NotApplicable,
    /// The text cannot tell.
    Unknown,
}

/// The words that prove a fact.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// Where.
    pub range: Range,
    /// Start in UTF-16 units from the start of the text.
    pub offset: u32,
    /// Length in UTF-16 units.
    pub length: u32,
    /// The headings above, outermost first.
    pub section: Vec<String>,
    /// Who sees it.
    pub visibility: Visibility,
}

/// Who sees a part of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    /// Every reader.
    #[default]
    Visible,
    /// Only who reads the source: an HTML comment.
    Comment,
    /// Every reader, as code: an example more often than a statement.
    Code,
    /// Nobody but programs: an attribute, such as the target of a link.
    Attribute,
}

/// A kind of channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactKind {
    /// An e-mail address.
    Email,
    /// GitHub's private vulnerability reporting.
    GithubPrivateReport,
    /// A confidential issue on GitLab.
    GitlabConfidentialIssue,
    /// A platform for bug bounties or disclosure programmes.
    BountyPlatform,
    /// A form on a web page.
    WebForm,
    /// A tracker that keeps the report private.
    PrivateTracker,
    /// Somebody else who passes the report on.
    ThirdPartyCoordinator,
}

/// What a contact is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Reports of vulnerabilities.
    Report,
    /// Something else, such as conduct or general questions.
    Other,
}

/// A way to reach the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// What kind of channel.
    pub kind: ContactKind,
    /// The address in lower case and in clear, or the URL as written; empty
    /// where a channel is named without either.
    pub value: String,
    /// Template text, such as `security@example.com`.
    pub placeholder: bool,
    /// Written so that machines do not read it.
    pub obfuscated: bool,
    /// What it is for.
    pub role: Role,
    /// The words.
    pub evidence: Evidence,
}

/// A row of a supported-versions table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SupportedVersion {
    /// The version as written, without markup.
    pub version: String,
    /// None where the status is not given or cannot be told.
    pub supported: Option<bool>,
    /// The words.
    pub evidence: Evidence,
}

/// Template text that was never filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Placeholder {
    /// As written, a wrapped line joined with one blank.
    pub text: String,
    /// The words.
    pub evidence: Evidence,
}

/// What the policy says, each fact with its evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// Every channel, in text order.
    pub contacts: Vec<Contact>,
    /// Every row, in text order.
    pub versions: Vec<SupportedVersion>,
    /// Every placeholder, in text order.
    pub placeholders: Vec<Placeholder>,
}

/// A version and its status, for [`Summary`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VersionStatus {
    /// As in [`SupportedVersion`].
    pub version: String,
    /// As in [`SupportedVersion`].
    pub supported: Option<bool>,
}

/// One flat record, made for tables over many policies. None: not read by this version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // the meaning of each field is that of `index.d.ts`
pub struct Summary {
    pub language: Option<String>,
    pub kind: Option<String>,
    pub report_emails: Vec<String>,
    pub report_urls: Vec<String>,
    pub report_channels: Vec<String>,
    pub public_reporting: Option<String>,
    pub ack_hours: Option<u32>,
    pub ack_business_days: Option<bool>,
    pub assess_hours: Option<u32>,
    pub update_hours: Option<u32>,
    pub fix_hours: Option<u32>,
    #[serde(serialize_with = "as_object")]
    pub fix_by_severity: Option<Vec<(String, Option<u32>)>>,
    pub disclosure_hours: Option<u32>,
    pub encryption: Option<bool>,
    pub pgp_fingerprint: Option<String>,
    pub pgp_key_url: Option<String>,
    pub supported_versions: Vec<VersionStatus>,
    pub support_statement: Option<bool>,
    pub report_content: Option<bool>,
    pub safe_harbor: Option<bool>,
    pub bounty: Option<String>,
    pub credit: Option<bool>,
    pub scope: Option<bool>,
    pub cve: Option<bool>,
    pub advisory: Option<bool>,
    pub coordinated_disclosure: Option<bool>,
    pub severity_method: Option<bool>,
    pub delegates_to: Option<String>,
    pub placeholders: Vec<String>,
}

/// Pairs as an object with keys.
// The signature is serde's.
#[allow(clippy::ref_option, clippy::type_complexity)]
fn as_object<S: Serializer>(
    pairs: &Option<Vec<(String, Option<u32>)>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match pairs {
        None => serializer.serialize_none(),
        Some(pairs) => serializer.collect_map(pairs.iter().map(|(key, value)| (key, value))),
    }
}

/// A clause of a standard, and its verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clause {
    /// As the standard names it.
    pub id: Cow<'static, str>,
    /// What it asks, in our words.
    pub title: Cow<'static, str>,
    /// The level that it belongs to, where the standard has levels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Cow<'static, str>>,
    /// What the text makes of it.
    pub verdict: Verdict,
    /// Why, in one sentence.
    pub because: String,
    /// The words that decide.
    pub evidence: Vec<Place>,
}

/// A place in the text, counted both ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// By lines.
    pub range: Range,
    /// Start in UTF-16 units from the start of the text.
    pub offset: u32,
    /// Length in UTF-16 units.
    pub length: u32,
}

/// What OpenSSF Scorecard makes of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Scorecard {
    /// 0, 3, 4, 6, 7, 9 or 10.
    pub score: u8,
    /// Different URLs.
    pub unique_urls: u32,
    /// Different e-mail addresses.
    pub unique_emails: u32,
    /// Numbers and magic words, every occurrence.
    pub text_hits: u32,
    /// The smallest edit that raises the score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raise: Option<Raise>,
}

/// An edit, and the score that it gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Raise {
    /// The score afterwards.
    pub score: u8,
    /// The edit.
    pub fix: Fix,
}

/// A standard and what it makes of the policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standard {
    /// Such as `openssf-scorecard`.
    pub id: Cow<'static, str>,
    /// Its name.
    pub title: Cow<'static, str>,
    /// The edition that is applied.
    pub version: Cow<'static, str>,
    /// Clause by clause.
    pub clauses: Vec<Clause>,
    /// Only for `openssf-scorecard`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scorecard: Option<Scorecard>,
}

/// Version of the report's shape.
pub const SCHEMA_VERSION: u32 = 1;

/// Everything that is known of a policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// One flat record.
    pub summary: Summary,
    /// The facts, each with its evidence.
    pub policy: Facts,
    /// What a reporter would stumble over, in text order.
    pub findings: Vec<Finding>,
    /// What each standard makes of it.
    pub standards: Vec<Standard>,
    /// Not computed by this version.
    pub score: Option<()>,
}
