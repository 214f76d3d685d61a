//! What a reporter would stumble over: rules over the facts.
//!
//! A rule is a line in [`RULES`], a function in its family's module, and the
//! comment above that function: what it finds, why it matters, a bad and a good
//! example. The comment is the documentation, and the tests run its examples.
//!
//! The function of a rule is named as its id, with `_` for `-`. It takes the
//! facts and knows neither configuration nor output.

mod conduct;
mod contact;
mod disclosure;
mod encryption;
mod freshness;
mod link;
mod place;
mod placeholder;
mod process;
mod profile;
mod section;
mod siblings;
mod silence;
mod text;
mod time;
mod versions;

pub use profile::Profile;
use silence::Silence;

use std::borrow::Cow;

use crate::order;
use crate::policy::{Evidence, Kind, Policy};
use crate::report::Severity::{self, Error, Info, Warning};
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
    /// It says that something is missing, not that something is wrong: silent
    /// where another document governs, or the text is no policy.
    pub is_absence: bool,
    /// It runs only where it is asked for.
    pub is_quiet: bool,
    check: fn(&Policy<'_>, &mut Findings),
}

impl Rule {
    const fn absence(mut self) -> Self {
        self.is_absence = true;
        self
    }

    const fn quiet(mut self) -> Self {
        self.is_quiet = true;
        self
    }
}

const fn rule(
    id: &'static str,
    severity: Severity,
    check: fn(&Policy<'_>, &mut Findings),
    clauses: &'static [&'static str],
) -> Rule {
    Rule { id, severity, clauses, is_absence: false, is_quiet: false, check }
}

/// Every rule, in the order of the documentation; the only place to register one.
pub static RULES: &[Rule] = &[
    // Contact
    rule("contact-missing", Error, contact::contact_missing, &["OSPS-VM-02.01", "OSPS-VM-03.01"]),
    rule("contact-placeholder", Error, contact::contact_placeholder, &["OSPS-VM-02.01"]),
    rule(
        "contact-unreachable-phrase",
        Warning,
        contact::contact_unreachable_phrase,
        &["OSPS-VM-02.01"],
    ),
    rule(
        "public-issue-instructed",
        Error,
        contact::public_issue_instructed,
        &["OSPS-VM-03.01", "BPB-vulnerability_report_private"],
    ),
    rule(
        "public-issue-not-discouraged",
        Info,
        contact::public_issue_not_discouraged,
        &["OSPS-VM-03.01"],
    )
    .absence()
    .quiet(),
    rule(
        "public-chat-contact",
        Warning,
        contact::public_chat_contact,
        &["OSPS-VM-03.01", "BPB-vulnerability_report_private"],
    ),
    rule("pvr-unlinked", Warning, contact::pvr_unlinked, &["OSPS-VM-03.01"]),
    rule("pvr-wrong-target", Warning, contact::pvr_wrong_target, &["OSPS-VM-03.01"]),
    rule("pvr-other-repo", Warning, contact::pvr_other_repo, &["OSPS-VM-03.01"]),
    rule("pvr-relative-depth", Warning, contact::pvr_relative_depth, &["OSPS-VM-03.01"]),
    rule("single-channel", Info, contact::single_channel, &[]).absence().quiet(),
    rule("personal-mailbox", Info, contact::personal_mailbox, &["BPB-bus_factor"]).quiet(),
    rule("contact-conflict", Warning, contact::contact_conflict, &["OSPS-VM-02.01"]),
    rule("mailto-mismatch", Error, contact::mailto_mismatch, &["OSPS-VM-02.01"]),
    rule("email-malformed", Warning, contact::email_malformed, &["OSPS-VM-02.01"]),
    rule("contact-hidden", Error, contact::contact_hidden, &["OSPS-VM-02.01"]),
    rule("contact-noreply", Error, contact::contact_noreply, &["OSPS-VM-02.01"]),
    rule("channel-stripped", Warning, contact::channel_stripped, &["OSPS-VM-02.01"]),
    rule("dead-service", Warning, contact::dead_service, &[]),
    // Encryption
    rule(
        "no-encryption-option",
        Info,
        encryption::no_encryption_option,
        &["ISO-29147-9.3.3", "BPB-vulnerability_report_private", "RFC-9116-Encryption"],
    )
    .absence()
    .quiet(),
    rule("key-on-request", Info, encryption::key_on_request, &["ISO-29147-9.3.3"]),
    rule(
        "fingerprint-malformed",
        Error,
        encryption::fingerprint_malformed,
        &["RFC-9116-Encryption"],
    ),
    rule("short-key-id", Warning, encryption::short_key_id, &[]),
    rule(
        "key-without-fingerprint",
        Info,
        encryption::key_without_fingerprint,
        &["ISO-29147-9.3.3"],
    ),
    rule("key-insecure-url", Warning, encryption::key_insecure_url, &["OSPS-BR-03.01"]),
    rule("armor-broken", Error, encryption::armor_broken, &[]),
    rule("armor-mismatch-or-expired", Error, encryption::armor_mismatch_or_expired, &[]),
    rule(
        "private-key-or-secret",
        Error,
        encryption::private_key_or_secret,
        &["OSPS-BR-07.01", "BPB-no_leaked_credentials"],
    ),
    // Time
    rule(
        "ack-time-missing",
        Warning,
        time::ack_time_missing,
        &["OSPS-VM-01.01", "ISO-29147-9.3.4", "BOD-20-01-a.v", "BPB-vulnerability_report_response"],
    )
    .absence(),
    rule("time-vague", Info, time::time_vague, &["OSPS-VM-01.01"]),
    rule(
        "ack-too-slow",
        Warning,
        time::ack_too_slow,
        &["BPB-vulnerability_report_response", "BOD-20-01-fn.19"],
    ),
    rule(
        "update-cadence-missing",
        Info,
        time::update_cadence_missing,
        &["ISO-29147-9.3.4", "BOD-20-01-a.v"],
    )
    .absence(),
    rule(
        "fix-target-missing",
        Info,
        time::fix_target_missing,
        &["OSPS-VM-01.01", "BOD-20-01-fn.21"],
    )
    .absence()
    .quiet(),
    rule("fix-target-by-severity-missing", Info, time::fix_target_by_severity_missing, &[])
        .absence()
        .quiet(),
    rule("timeline-conflict", Error, time::timeline_conflict, &["OSPS-VM-01.01"]),
    rule("stage-order", Warning, time::stage_order, &["OSPS-VM-01.01"]),
    rule("severity-inversion", Error, time::severity_inversion, &[]),
    rule("range-gap-overlap", Info, time::range_gap_overlap, &[]),
    rule("range-lower-bound", Info, time::range_lower_bound, &[]),
    rule("internal-timeline-only", Warning, time::internal_timeline_only, &["OSPS-VM-01.01"]),
    rule("nonbinding-all", Info, time::nonbinding_all, &["OSPS-VM-01.01"]),
    rule("unit-or-trigger-ambiguous", Info, time::unit_or_trigger_ambiguous, &["OSPS-VM-01.01"])
        .quiet(),
    // Versions
    rule(
        "versions-missing",
        Warning,
        versions::versions_missing,
        &["OSPS-DO-04.01", "OSPS-DO-05.01"],
    )
    .absence(),
    rule("versions-no-status", Error, versions::versions_no_status, &["OSPS-DO-04.01"]),
    rule("versions-conflict", Error, versions::versions_conflict, &["OSPS-DO-04.01"]),
    rule("versions-gap", Warning, versions::versions_gap, &["OSPS-DO-05.01"]),
    rule("versions-template", Error, versions::versions_template, &["OSPS-DO-04.01"]),
    rule("versions-symbolic", Info, versions::versions_symbolic, &["OSPS-DO-04.01"]).quiet(),
    rule("eol-past", Warning, versions::eol_past, &["OSPS-DO-05.01"]),
    rule("eol-missing", Info, versions::eol_missing, &["OSPS-DO-05.01", "CRA-II.2"])
        .absence()
        .quiet(),
    rule("status-ambiguous", Warning, versions::status_ambiguous, &["OSPS-DO-04.01"]),
    rule("newest-uncovered", Warning, versions::newest_uncovered, &["OSPS-DO-04.01"]),
    // Disclosure and publication
    rule(
        "disclosure-window-missing",
        Info,
        disclosure::disclosure_window_missing,
        &["ISO-29147-9.4.3", "DISCLOSE-IO-L5"],
    )
    .absence(),
    rule(
        "nondisclosure-unbounded",
        Warning,
        disclosure::nondisclosure_unbounded,
        &["BOD-20-01-c.iii"],
    ),
    rule("window-long", Info, disclosure::window_long, &["DISCLOSE-IO-L5"]),
    rule(
        "publication-channel-missing",
        Info,
        disclosure::publication_channel_missing,
        &["OSPS-VM-04.01", "CRA-I.II.4", "ISO-29147-9.3.6"],
    )
    .absence()
    .quiet(),
    rule("cve-unaddressed", Info, disclosure::cve_unaddressed, &["OSPS-VM-04.01"])
        .absence()
        .quiet(),
    rule(
        "credit-missing",
        Info,
        disclosure::credit_missing,
        &["BPB-vulnerability_report_credit", "ISO-29147-9.3.7"],
    )
    .absence()
    .quiet(),
    rule("exploited-path-missing", Info, disclosure::exploited_path_missing, &[]).absence().quiet(),
    rule("embargo-list-undefined", Warning, disclosure::embargo_list_undefined, &[]),
    rule("escalation-missing", Info, disclosure::escalation_missing, &[]).absence().quiet(),
    rule("privacy-overshare", Info, disclosure::privacy_overshare, &["BOD-20-01-a.ii"]),
    // Scope, safe harbor, reward
    rule(
        "safe-harbor-missing",
        Info,
        conduct::safe_harbor_missing,
        &["BOD-20-01-a.iv", "DISCLOSE-IO-L3", "ISO-29147-9.4.2"],
    )
    .absence()
    .quiet(),
    rule(
        "safe-harbor-partial",
        Info,
        conduct::safe_harbor_partial,
        &["BOD-20-01-a.iv", "DISCLOSE-IO-L4"],
    )
    .quiet(),
    rule("legal-threat", Warning, conduct::legal_threat, &["DISCLOSE-IO-L3"]),
    rule(
        "scope-missing",
        Info,
        conduct::scope_missing,
        &["ISO-29147-9.3.5", "BOD-20-01-a.i", "DISCLOSE-IO-L2"],
    )
    .absence()
    .quiet(),
    rule("scope-contradiction", Error, conduct::scope_contradiction, &["BOD-20-01-a.i"]),
    rule("pii-required", Info, conduct::pii_required, &["BOD-20-01-a.iii.3", "BOD-20-01-c.i"])
        .quiet(),
    rule("bounty-ambiguous", Warning, conduct::bounty_ambiguous, &[]),
    // Process
    rule(
        "report-contents-missing",
        Info,
        process::report_contents_missing,
        &["ISO-29147-9.3.2", "BOD-20-01-a.iii.2"],
    )
    .absence(),
    rule(
        "process-missing",
        Info,
        process::process_missing,
        &["BPB-vulnerability_response_process"],
    )
    .absence(),
    rule("pointer-only", Info, process::pointer_only, &[]),
    // Text
    rule("empty-section", Warning, text::empty_section, &[]),
    rule("dangling-colon", Warning, text::dangling_colon, &[]),
    rule("broken-table", Warning, text::broken_table, &[]),
    rule("broken-link-local", Warning, link::broken_link_local, &[]),
    rule("insecure-link", Warning, link::insecure_link, &["OSPS-BR-03.01", "BPB-sites_https"]),
    rule("bidi-invisible-homoglyph", Error, link::bidi_invisible_homoglyph, &[]),
    rule("dangling-reference", Warning, text::dangling_reference, &[]),
    rule("mojibake", Error, text::mojibake, &[]),
    rule("page-chrome", Warning, text::page_chrome, &[]),
    rule("merge-conflict", Error, text::merge_conflict, &[]),
    rule("nonpolicy", Warning, text::nonpolicy, &[]),
    rule("structure", Info, text::structure, &[]).quiet(),
    rule("prose-slip", Info, text::prose_slip, &[]).quiet(),
    // Placeholders
    rule("placeholder-token", Error, placeholder::placeholder_token, &["OSPS-VM-02.01"]),
    rule("placeholder-bracket", Error, placeholder::placeholder_bracket, &[]),
    rule("template-instructions", Error, placeholder::template_instructions, &[]),
    rule(
        "placeholder-identifier",
        Warning,
        placeholder::placeholder_identifier,
        &["OSPS-VM-04.01"],
    ),
    rule("foreign-identity", Warning, placeholder::foreign_identity, &["OSPS-VM-02.01"]).quiet(),
    rule("unticked-checklist", Info, placeholder::unticked_checklist, &[]).quiet(),
    // Freshness and other files
    rule("review-date-past", Warning, freshness::review_date_past, &["BOD-20-01-a.vi"]),
    rule("no-date", Info, freshness::no_date, &["BOD-20-01-a.vi"]).absence().quiet(),
    rule("claim-unevidenced", Info, freshness::claim_unevidenced, &["BPB-security_review"]).quiet(),
    rule("securitytxt-conflict", Warning, siblings::securitytxt_conflict, &["RFC-9116-Contact"]),
    rule("insights-conflict", Warning, siblings::insights_conflict, &[]),
    rule(
        "sibling-conflict",
        Warning,
        siblings::sibling_conflict,
        &["OSPS-VM-01.01", "OSPS-VM-03.01"],
    ),
    rule("location-shadow", Warning, siblings::location_shadow, &[]),
    // Silence
    rule("silence-unused", Warning, silence::silence_unused, &[]),
    rule("silence-unknown", Warning, silence::silence_unknown, &[]),
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

    /// With a repair, where there is one.
    #[must_use]
    pub fn repaired_by(mut self, repair: impl Into<Option<Repair>>) -> Self {
        self.repair = repair.into();
        self
    }
}

/// How many related places a finding has at most: nobody reads more of them.
pub const MOST_RELATED: usize = 100;

/// Where a rule puts what it finds.
#[derive(Debug)]
pub struct Findings {
    all: Vec<Finding>,
    rule: &'static Rule,
}

impl Findings {
    /// A finding of the running rule, to be [added](Self::add) when it is complete.
    pub fn at(&self, span: Span, message: impl Into<String>) -> Finding {
        Finding {
            rule: self.rule,
            severity: self.rule.severity,
            span,
            message: message.into(),
            related: Vec::new(),
            repair: None,
        }
    }

    /// Adds a finding. Of very many related places it keeps the first
    /// [`MOST_RELATED`] and tells how many places there are; the edits of a
    /// repair are always all of them.
    pub fn add(&mut self, mut finding: Finding) {
        let others = finding.related.len();
        if others > MOST_RELATED {
            finding.related.truncate(MOST_RELATED);
            finding.message = format!("{} ({} places)", finding.message, others + 1);
        }
        self.all.push(finding);
    }
}

/// Runs every rule, each as severe as by default; in text order.
#[must_use]
pub fn run(policy: &Policy<'_>) -> Vec<Finding> {
    let speaks_for_itself = speaks_for_itself(policy);
    let mut all = Vec::new();
    for rule in RULES.iter().filter(|rule| speaks_for_itself || !rule.is_absence) {
        let mut findings = Findings { all, rule };
        (rule.check)(policy, &mut findings);
        all = findings.all;
    }
    sort(&mut all);
    all
}

/// The findings that are reported: those of the rules that run, as severe as
/// they are set, without those that a comment silences. `severity` tells how
/// much a rule matters; None turns it off.
#[must_use]
pub fn select(
    policy: &Policy<'_>,
    found: &[Finding],
    severity: impl Fn(&Rule) -> Option<Severity>,
) -> Vec<Finding> {
    let levels: Vec<Option<Severity>> = RULES.iter().map(severity).collect();
    let level_of = |rule: &Rule| {
        let at = RULES.iter().position(|it| it.id == rule.id);
        at.and_then(|at| levels.get(at).copied().flatten())
    };
    let mut reported: Vec<Finding> = Vec::new();
    for finding in found {
        if let Some(level) = level_of(finding.rule) {
            // A rule may find one place graver than another, unless it is told how grave.
            let is_told = level != finding.rule.severity;
            let severity = if is_told { level } else { finding.severity };
            reported.push(Finding { severity, ..finding.clone() });
        }
    }
    let silence = Silence::read(policy);
    let unused = silence.unused(&policy.document.text, &reported, |id| {
        find(id).is_some_and(|rule| level_of(rule).is_some())
    });
    for mut finding in unused {
        if let Some(severity) = level_of(finding.rule) {
            finding.severity = severity;
            reported.push(finding);
        }
    }
    sort(&mut reported);
    silence.silence(&policy.document.text, reported)
}

/// What stands first comes first; at one place the worst.
fn sort(findings: &mut [Finding]) {
    order::sort_by_key(findings, |it| {
        u64::from(it.span.start) << 8 | u64::from(u8::MAX - it.severity as u8)
    });
}

/// Whether a policy can be asked for what it does not say: not where it leaves
/// that to another document, and not where it is no policy.
fn speaks_for_itself(policy: &Policy<'_>) -> bool {
    matches!(policy.kind, Kind::Policy | Kind::Stub | Kind::Template)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, check};

    #[test]
    fn of_very_many_places_the_first_are_kept_and_all_are_repaired() {
        let related = |links: usize| {
            let text = "See http://github.com/northwind/trader for more.\n\n".repeat(links);
            let report = check(&text, &Options::default());
            let mut found = report.findings.into_iter();
            let found = found.find(|it| it.rule == "insecure-link");
            found.map(|it| {
                let edits = it.fix.map_or(0, |fix| fix.edits.len());
                (it.related.len(), edits, it.message.ends_with(" (120 places)"))
            })
        };
        assert_eq!(related(101), Some((MOST_RELATED, 101, false)));
        assert_eq!(related(120), Some((MOST_RELATED, 120, true)));
    }
}
