//! Until when a reporter is asked for silence.

use crate::lexicon::concept::Concept;
use crate::policy::Policy;
use crate::report::{Modality, Rating, Severity, Stage, StatementKind, Trigger};
use crate::rules::section::{self, Section};
use crate::rules::{Findings, place};

/// Nothing says when the details of a vulnerability become public.
///
/// # Why
///
/// A reporter who knows the plan can keep to it. Without one, every side waits
/// for the other, and the first who loses patience decides for all. Any time
/// will do: with the fix, a number of days after the report, or a day that both
/// sides agree on.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ nothing says when the details of a vulnerability become public
///
/// Report vulnerabilities to security@northwind.dev. We answer within two days.
/// ```
///
/// ```md
/// # Security policy
///
/// Report vulnerabilities to security@northwind.dev. Do not disclose them before
/// they are fixed.
///
/// ## Disclosure
///    ^^^^^^^^^^ silence is asked of the reporter, but nothing says when the team itself publishes
///
/// We are grateful for every report.
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. We publish an advisory with
/// the release that fixes the vulnerability.
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. We agree with you on a date
/// for the public disclosure.
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. We follow the
/// [security policy](https://northwind.dev/security) of the foundation.
/// Report vulnerabilities to security@northwind.dev. Details are published together
/// with the fix.
/// ```
///
/// # Fix
///
/// A section on disclosure can be added, with blanks for what only the team
/// knows.
pub(in crate::rules) fn disclosure_window_missing(policy: &Policy<'_>, findings: &mut Findings) {
    let message = if !policy.tells_publication() {
        if policy.silence_asked().next().is_some() {
            "silence is asked of the reporter, but nothing says when the team itself publishes"
        } else if policy.says(StatementKind::Delegation) {
            // What another document says of it is not known.
            return;
        } else {
            "nothing says when the details of a vulnerability become public"
        }
    } else if has_no_last_day(policy) {
        "details become public with the fix, but some fixes have no time: there is no last day"
    } else {
        return;
    };
    let about = [Concept::DisclosurePolicy, Concept::Embargo];
    let title = place::title(&policy.document);
    let mut span = place::heading_about(policy, &about);
    if span == title {
        span = place::heading_about(policy, &[Concept::Disclose, Concept::CoordinatedDisclosure]);
    }
    let repair = section::insert(policy, Section::Disclosure);
    findings.add(findings.at(span, message).repaired_by(repair));
}

/// Whether publication waits for fixes, of which some are promised no time.
fn has_no_last_day(policy: &Policy<'_>) -> bool {
    let open = |it: &&crate::policy::Timeline| it.evidence.modality == Modality::BestEffort;
    !policy.silence_ends() && policy.open_fixes().find(open).is_some()
}

/// The reporter may not speak in public, and no limit is set to that.
///
/// # Why
///
/// A ban without an end can keep a flaw secret for years, while others find and
/// use it. "Until it is fixed" is no end where a fix has no time of its own.
/// Many reporters will not agree to it, and rules for public bodies forbid to
/// ask for more than a reasonable time.
///
/// # Bad
///
/// ```md
/// Do not publicly disclose vulnerabilities.
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ public disclosure is ruled out without any limit in time
/// ```
///
/// ```md
/// Please do not disclose the vulnerability before it is fixed.
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ public disclosure is ruled out until a fix, however long that takes
/// ```
///
/// # Good
///
/// ```md
/// Please do not disclose the vulnerability within 90 days of your report.
/// ```
///
/// ```md
/// Please do not disclose the vulnerability before it is fixed. Every
/// vulnerability is fixed within 60 days.
/// ```
///
/// ```md
/// Please do not disclose the vulnerability before we have agreed on a date with
/// you.
/// ```
///
/// ```md
/// If you found a vulnerability, please do not disclose it publicly. Instead, report
/// it to security@northwind.dev.
/// ```
pub(in crate::rules) fn nondisclosure_unbounded(policy: &Policy<'_>, findings: &mut Findings) {
    // Another document may set the limit.
    if policy.is_delegated() || policy.silence_ends() {
        return;
    }
    let mut bans = policy.silence_asked();
    let Some((first, sentence)) = bans.next() else { return };
    let until_fix = sentence.waits_for_fix();
    if until_fix && policy.fixes_end() {
        return;
    }
    let message = if until_fix {
        "public disclosure is ruled out until a fix, however long that takes"
    } else {
        "public disclosure is ruled out without any limit in time"
    };
    let others = bans.map(|(it, _)| &it.evidence);
    findings.add(findings.at(first.evidence.span, message).also_at(others));
}

/// Silence is asked for longer than is usual.
///
/// # Why
///
/// Ninety days are what most who search for flaws accept. Whoever asks for more
/// should say why; beyond 120 days many reporters publish without waiting.
///
/// # Bad
///
/// ```md
/// Please wait 180 days before you disclose the vulnerability.
///             ^^^^^^^^ 180 days of silence are asked for; 90 are usual
/// ```
///
/// # Good
///
/// ```md
/// Please wait 90 days before you disclose the vulnerability.
/// ```
///
/// ```md
/// Please wait 180 days before you disclose the vulnerability: our firmware is
/// replaced by hand.
/// ```
pub(in crate::rules) fn window_long(policy: &Policy<'_>, findings: &mut Findings) {
    const USUAL: u32 = 90 * 24;
    const LONG: u32 = 120 * 24;
    let window = policy
        .times(Stage::Disclosure)
        .filter(|it| it.trigger != Some(Trigger::Fix) && !it.recurring)
        .filter(|it| it.evidence.modality != Modality::Conditional)
        // What matters little may take its time.
        .filter(|it| !matches!(it.severity, Some(Rating::Low | Rating::Medium)))
        .filter_map(|it| Some((it.max_hours.or(it.min_hours)?, it)))
        .max_by_key(|it| it.0);
    let Some((hours, time)) = window.filter(|it| it.0 > USUAL) else { return };
    // Devices are updated by hand, and slowly.
    let prose = &policy.document.prose;
    let all = prose.folded(crate::text::Span::new(0, prose.as_str().len()));
    if crate::text::holds_any(all, &["firmware", "hardware"]) {
        return;
    }
    let message = format!("{} days of silence are asked for; 90 are usual", hours / 24);
    let mut finding = findings.at(time.evidence.span, message);
    if hours > LONG && finding.severity == finding.rule.severity {
        finding.severity = Severity::Warning;
    }
    findings.add(finding);
}
