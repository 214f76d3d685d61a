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
    /// To whom it is said.
    pub audience: Audience,
    /// How firmly it is said.
    pub modality: Modality,
}

/// To whom something is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Who reports a flaw.
    #[default]
    Reporter,
    /// Who handles the report: steps and times of the team itself.
    Maintainer,
    /// Who runs the software.
    User,
    /// Who writes code for it.
    Contributor,
}

/// How firmly something is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Modality {
    /// Said as a fact or promised.
    #[default]
    Promise,
    /// Aimed at.
    Target,
    /// As well as time allows.
    BestEffort,
    /// Advice: it may be done otherwise.
    Suggestion,
    /// Not yet so.
    Planned,
    /// Only in some cases.
    Conditional,
    /// Denied: "we offer no reward".
    Negated,
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
    /// An e-mail address that is called a list: more people read it.
    MailingList,
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
    /// A place to talk to the team: Discord, Matrix, Telegram.
    Chat,
    /// A message on a social network.
    Social,
    /// A telephone.
    Phone,
    /// Somebody else who passes the report on.
    ThirdPartyCoordinator,
}

impl ContactKind {
    /// Whether mail reaches it.
    #[must_use]
    pub const fn is_mail(self) -> bool {
        matches!(self, Self::Email | Self::MailingList)
    }
}

/// What a contact is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Reports of vulnerabilities.
    Primary,
    /// The same, where the first way cannot be used.
    Fallback,
    /// The same, where nobody has answered.
    Escalation,
    /// Questions, and what else there is to say about security.
    General,
    /// Something that is not about security: conduct, sales, announcements.
    Other,
}

impl Role {
    /// Whether a reporter is told to send a report there.
    #[must_use]
    pub const fn takes_reports(self) -> bool {
        matches!(self, Self::Primary | Self::Fallback | Self::Escalation)
    }
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
    /// Which way to report is preferred, from 1; None where it takes no reports.
    pub rank: Option<u32>,
    /// The words.
    pub evidence: Evidence,
}

/// How a version is supported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    /// It gets fixes.
    Full,
    /// It gets security fixes only.
    SecurityOnly,
    /// It gets some fixes, as well as time allows.
    Limited,
    /// It gets none.
    Unsupported,
    /// It gets none any more.
    EndOfLife,
    /// It is not out yet.
    Development,
    /// The status is not given or cannot be told.
    #[default]
    Unknown,
}

impl Support {
    /// Yes or no, where that can be told.
    #[must_use]
    pub const fn is_supported(self) -> Option<bool> {
        match self {
            Self::Full | Self::SecurityOnly | Self::Limited => Some(true),
            Self::Unsupported | Self::EndOfLife => Some(false),
            Self::Development | Self::Unknown => None,
        }
    }
}

/// A row of a supported-versions table, or an item of such a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SupportedVersion {
    /// The version as written, without markup.
    pub version: String,
    /// None where the status is not given or cannot be told.
    pub supported: Option<bool>,
    /// The same, told apart further.
    pub support: Support,
    /// Until when it is supported, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
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

/// A step on the way of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The reporter hears that the report is there.
    Acknowledgement,
    /// The report is judged: triage, confirmation, a detailed answer.
    Assessment,
    /// The reporter hears how it goes on.
    StatusUpdate,
    /// A fix, a mitigation or a release with it.
    Fix,
    /// What is known becomes public.
    Disclosure,
    /// The reporter may turn to somebody else.
    Escalation,
    /// The team gathers.
    TeamAssembly,
    /// Those who distribute the software hear of it before the public.
    AdvanceNotice,
    /// The team looks back.
    Retrospective,
}

/// How much a flaw matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)] // the words of CVSS
pub enum Rating {
    Critical,
    High,
    Medium,
    Low,
}

impl Rating {
    /// The word used in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Critical => "critical",
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

/// What a time is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Trigger {
    /// The report.
    Report,
    /// The acknowledgement or the confirmation of the report.
    Confirmation,
    /// The fix or the release.
    Fix,
}

/// A time that the policy states, as an interval.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Timeline {
    /// What is done in it.
    pub stage: Stage,
    /// Only for flaws that matter so much; None: for all.
    pub severity: Option<Rating>,
    /// The lower bound in hours, where a range is given.
    pub min_hours: Option<u32>,
    /// The upper bound in hours: a day has 24, a week 168, a month 720; 0 is at
    /// once. None where no number is given ("next release"), or none that ends.
    pub max_hours: Option<u32>,
    /// Whether it is counted in days on which people work.
    pub business_days: bool,
    /// Whether it comes again and again.
    pub recurring: bool,
    /// What it is counted from, where that is said.
    pub trigger: Option<Trigger>,
    /// The words.
    pub evidence: Evidence,
}

/// A key to encrypt a report with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Key {
    /// A full fingerprint or a key id as the text gives it, hex digits in upper case.
    pub fingerprint: Option<String>,
    /// Where it can be had.
    pub url: Option<String>,
    /// The key itself stands in the text.
    pub armored: bool,
    /// The fingerprint of the key that stands in the text, where it can be computed.
    pub armored_fingerprint: Option<String>,
    /// It is given to whoever asks.
    pub on_request: bool,
    /// The words.
    pub evidence: Evidence,
}

/// What a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StatementKind {
    /// What not to do: report in public, disclose, exploit.
    Prohibition,
    /// An invitation to report in public.
    PublicInvitation,
    /// How disclosure is agreed on.
    CoordinatedDisclosure,
    /// A way to encrypt a report.
    Encryption,
    /// Which versions get fixes, in words.
    Support,
    /// Something that a report should hold.
    ReportContent,
    /// A sign of safe harbour.
    SafeHarbor,
    /// Money or another reward.
    Bounty,
    /// Reporters are named.
    Credit,
    /// In scope, or what counts as a vulnerability.
    InScope,
    /// Out of scope, or what does not count.
    OutOfScope,
    /// CVE identifiers.
    Cve,
    /// Where or how fixed flaws are announced.
    Advisory,
    /// How severity is rated.
    SeverityMethod,
    /// A tool that looks for flaws.
    Tool,
    /// A standard or an audit that the project claims.
    Claim,
    /// A date of the policy: issued, updated, to be reviewed.
    Date,
    /// Another document that governs or completes this one.
    Delegation,
}

/// Something that the policy says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// What it is about.
    pub kind: StatementKind,
    /// What is said, in one word or as written: the name of a tool, the target
    /// of a delegation, a date as `2026-05-31` or `2026-05`; empty where the kind
    /// says it all.
    pub value: String,
    /// What a tool does, or which date it is (`issued`, `updated`, `review-due`).
    #[serde(skip_serializing_if = "str::is_empty")]
    pub detail: &'static str,
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
    /// Every key, in text order.
    pub keys: Vec<Key>,
    /// Every time, in text order.
    pub timelines: Vec<Timeline>,
    /// Everything else, in text order.
    pub statements: Vec<Statement>,
}

/// A version and its status, for [`Summary`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct VersionStatus {
    /// As in [`SupportedVersion`].
    pub version: String,
    /// As in [`SupportedVersion`].
    pub supported: Option<bool>,
}

/// One flat record, made for tables over many policies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs)] // the meaning of each field is that of `index.d.ts`
#[allow(clippy::struct_excessive_bools)] // it is flat by design
pub struct Summary {
    pub language: Option<&'static str>,
    pub kind: &'static str,
    pub report_emails: Vec<String>,
    pub report_urls: Vec<String>,
    pub report_channels: Vec<String>,
    pub public_reporting: &'static str,
    pub ack_hours: Option<u32>,
    pub ack_business_days: bool,
    pub assess_hours: Option<u32>,
    pub update_hours: Option<u32>,
    pub fix_hours: Option<u32>,
    #[serde(serialize_with = "as_object")]
    pub fix_by_severity: Vec<(Rating, Option<u32>)>,
    pub disclosure_hours: Option<u32>,
    pub encryption: bool,
    pub pgp_fingerprint: Option<String>,
    pub pgp_key_url: Option<String>,
    pub supported_versions: Vec<VersionStatus>,
    pub support_statement: bool,
    pub report_content: bool,
    pub safe_harbor: bool,
    pub bounty: &'static str,
    pub credit: bool,
    pub scope: bool,
    pub cve: bool,
    pub advisory: bool,
    pub coordinated_disclosure: bool,
    pub severity_method: bool,
    pub delegates_to: Option<String>,
    pub placeholders: Vec<String>,
}

/// Pairs as an object with keys.
fn as_object<S: Serializer>(
    pairs: &[(Rating, Option<u32>)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(key, value)| (key.as_str(), value)))
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
    /// The other file that Scorecard reads in place of this one; everything here
    /// is about that file then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reads: Option<String>,
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
    /// The level that is reached, where the clauses are steps of a ladder:
    /// disclose.io from 0 to 5.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// Clause by clause.
    pub clauses: Vec<Clause>,
    /// Only for `openssf-scorecard`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scorecard: Option<Scorecard>,
}

/// How well a policy serves a reporter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Score {
    /// From 0 to 100.
    pub total: u8,
    /// `A` to `F`.
    pub grade: &'static str,
    /// The edition of the weights.
    pub version: &'static str,
    /// What limits the total, whatever else the policy says.
    pub gates: Vec<Gate>,
    /// What the total is the sum of.
    pub categories: Vec<Category>,
}

/// A limit of the score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gate {
    /// Such as `no-private-channel`.
    pub id: &'static str,
    /// The most that the total can be.
    pub limit: u8,
    /// Why it is closed.
    pub because: String,
}

/// A part of the score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Category {
    /// Such as `reach`.
    pub id: &'static str,
    /// The question of the reporter that it answers.
    pub title: &'static str,
    /// What the policy has of it; negative for defects.
    pub points: i32,
    /// What it could have; 0 for defects.
    pub max: i32,
    /// Where each point comes from, or why it is not there.
    pub because: Vec<Reason>,
}

/// Points, and where they come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// Such as `acknowledgement`; the id of the rule for a defect.
    pub id: &'static str,
    /// Negative for a defect.
    pub points: i32,
    /// What it could have; 0 for a defect.
    pub max: i32,
    /// The fact or its absence, in one sentence.
    pub text: String,
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
    /// How well it serves a reporter.
    pub score: Score,
}
