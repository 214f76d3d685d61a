//! What a reporter would stumble over: rules over the facts.
//!
//! A rule is a line in [`RULES`], a function in its family's module, and the
//! comment above that function: what it finds, why it matters, a bad and a good
//! example. The comment is the documentation, and the tests run its examples.
//!
//! The function of a rule is named as its id, with `_` for `-`. It takes the
//! facts and knows neither configuration nor output.

mod contact;
mod placeholder;
mod text;

use std::borrow::Cow;

use crate::order;
use crate::policy::{Evidence, Policy};
use crate::report::Severity::{self, Error, Warning};
use crate::text::Span;

/// One thing to find.
#[derive(Debug)]
pub struct Rule {
    /// Its name, such as `contact-missing`.
    pub id: &'static str,
    /// How much it matters where nothing else is configured.
    pub severity: Severity,
    /// Clauses of standards that it serves.
    pub clauses: &'static [&'static str],
    check: fn(&Policy<'_>, &mut Findings),
}

const fn rule(
    id: &'static str,
    severity: Severity,
    check: fn(&Policy<'_>, &mut Findings),
    clauses: &'static [&'static str],
) -> Rule {
    Rule { id, severity, clauses, check }
}

/// Every rule, in the order of the documentation; the only place to register one.
pub static RULES: &[Rule] = &[
    rule("contact-missing", Error, contact::contact_missing, &["OSPS-VM-02.01", "OSPS-VM-03.01"]),
    rule("contact-placeholder", Error, contact::contact_placeholder, &["OSPS-VM-02.01"]),
    rule("contact-hidden", Error, contact::contact_hidden, &["OSPS-VM-02.01"]),
    rule("empty-section", Warning, text::empty_section, &[]),
    rule("dangling-colon", Warning, text::dangling_colon, &[]),
    rule("mojibake", Error, text::mojibake, &[]),
    rule("page-chrome", Warning, text::page_chrome, &[]),
    rule("placeholder-token", Error, placeholder::placeholder_token, &["OSPS-VM-02.01"]),
    rule("placeholder-bracket", Error, placeholder::placeholder_bracket, &[]),
    rule("template-instructions", Error, placeholder::template_instructions, &[]),
];

/// The rule with an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// A repair, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// What it does, as a button would say it.
    pub title: Cow<'static, str>,
    /// Whether it can be applied without asking.
    pub safe: bool,
    /// What is replaced by what; in text order, without overlaps.
    pub edits: Vec<(Span, String)>,
}

/// What a rule found, in bytes.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How much it matters here.
    pub severity: Severity,
    /// Where.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// Other places, and what is there.
    pub related: Vec<(Span, Cow<'static, str>)>,
    /// How to repair it.
    pub repair: Option<Repair>,
}

impl Finding {
    /// With another place.
    #[must_use]
    pub fn related(mut self, span: Span, message: impl Into<Cow<'static, str>>) -> Self {
        self.related.push((span, message.into()));
        self
    }

    /// With all other places of the same cause.
    #[must_use]
    pub fn also_at<'e>(mut self, places: impl IntoIterator<Item = &'e Evidence>) -> Self {
        self.related.extend(places.into_iter().map(|place| (place.span, "here too".into())));
        self
    }

    /// With a repair.
    #[must_use]
    pub fn repaired_by(mut self, repair: Repair) -> Self {
        self.repair = Some(repair);
        self
    }
}

/// Where a rule puts what it finds.
#[derive(Debug)]
pub struct Findings {
    all: Vec<Finding>,
    rule: &'static Rule,
    severity: Severity,
}

impl Findings {
    /// A finding of the running rule, to be [added](Self::add) when it is complete.
    pub fn at(&self, span: Span, message: impl Into<String>) -> Finding {
        Finding {
            rule: self.rule,
            severity: self.severity,
            span,
            message: message.into(),
            related: Vec::new(),
            repair: None,
        }
    }

    /// Adds a finding.
    pub fn add(&mut self, finding: Finding) {
        self.all.push(finding);
    }
}

/// Runs every rule. `severity` tells how much a rule matters; None turns it off.
#[must_use]
pub fn run(policy: &Policy<'_>, severity: impl Fn(&Rule) -> Option<Severity>) -> Vec<Finding> {
    let mut found = Vec::new();
    for rule in RULES {
        if let Some(severity) = severity(rule) {
            let mut findings = Findings { all: found, rule, severity };
            (rule.check)(policy, &mut findings);
            found = findings.all;
        }
    }
    // What stands first comes first; at one place the worst.
    order::sort_by_key(&mut found, |it| {
        u64::from(it.span.start) << 8 | u64::from(u8::MAX - it.severity as u8)
    });
    found
}
