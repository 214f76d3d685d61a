//! The report: everything that is known of a policy, as plain data.
//!
//! Positions leave the core here: bytes inside, UTF-16 and 0-based lines
//! outside, as the Language Server Protocol and JavaScript count.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A place between two characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Position {
    /// Line, from 0.
    pub line: u32,
    /// UTF-16 units from the start of the line, from 0.
    pub character: u32,
}

/// From one position up to, not including, another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// Where it begins.
    pub start: Position,
    /// Where it ends; equal to `start` where nothing is covered.
    pub end: Position,
}

/// How much a finding matters to a reporter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix {
    /// What the repair does, as a button would say it.
    pub title: Cow<'static, str>,
    /// Whether it can be applied without asking: the meaning cannot change.
    pub safe: bool,
    /// The edits.
    pub edits: Vec<TextEdit>,
}

/// Another place that a finding speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// How to repair it, where that can be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
    /// Where the rule is documented, relative to the package.
    pub docs: String,
}

/// How a standard judges one of its clauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
