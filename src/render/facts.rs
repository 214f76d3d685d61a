//! What a reporter learns from a policy, in a few lines.

use std::fmt::Write;

use crate::order;
use crate::report::{
    Contact, ContactKind, Report, Score, Scorecard, Standard, Summary, SupportedVersion, Verdict,
    Visibility,
};

use super::width::push_visible;

/// Entries of a kind that are listed; a policy may name thousands.
const LISTED: usize = 6;

/// Characters of an entry that are shown.
const LENGTH: usize = 100;

/// Adds the facts, a line each, under the name of the file.
pub(super) fn write(out: &mut String, path: &str, report: &Report) {
    let _ = writeln!(out, "{path} tells a reporter:");
    contacts(out, &report.policy.contacts);
    versions(out, &report.policy.versions);
    times(out, &report.summary);
    words(out, &report.summary);
    score(out, &report.score);
    for standard in &report.standards {
        match &standard.scorecard {
            Some(card) => scorecard(out, card),
            None => clauses(out, standard),
        }
    }
}

/// The grade, what limits it, and where most points are left.
fn score(out: &mut String, score: &Score) {
    row(out, "score");
    let _ = write!(out, "{} of 100, grade {}", score.total, score.grade);
    for gate in &score.gates {
        let _ = write!(out, "; at most {}: ", gate.limit);
        push_cut(out, &gate.because);
    }
    out.push('\n');
}

/// How many clauses of a standard have which verdict, and which are not met.
fn clauses(out: &mut String, standard: &Standard) {
    const VERDICTS: [(Verdict, &str, bool); 4] = [
        (Verdict::Met, "met", false),
        (Verdict::Partial, "partial", true),
        (Verdict::Unmet, "unmet", true),
        (Verdict::Delegated, "in another document", false),
    ];
    let mut parts = Vec::new();
    for (verdict, name, is_listed) in VERDICTS {
        let of: Vec<&str> = standard
            .clauses
            .iter()
            .filter(|it| it.verdict == verdict)
            .map(|it| it.id.as_ref())
            .collect();
        if of.is_empty() {
            continue;
        }
        let mut part = format!("{} {name}", of.len());
        if is_listed {
            let listed: Vec<&str> = of.iter().take(LISTED).copied().collect();
            let more = if of.len() > LISTED { ", …" } else { "" };
            let _ = write!(part, " ({}{more})", listed.join(", "));
        }
        parts.push(part);
    }
    if !parts.is_empty() {
        row(out, &standard.id);
        out.push(' ');
        out.push_str(&parts.join("; "));
        out.push('\n');
    }
}

fn row(out: &mut String, name: &str) {
    let _ = write!(out, "  {name:<13}");
}

fn contacts(out: &mut String, contacts: &[Contact]) {
    let offered: Vec<&Contact> = contacts.iter().filter(|it| it.role.takes_reports()).collect();
    let groups =
        order::grouped(&offered, |it| if it.value.is_empty() { name(it.kind) } else { &it.value });
    let entries: Vec<String> =
        groups.iter().filter_map(|same| same.first()).map(|it| contact(it)).collect();
    if entries.is_empty() {
        row(out, "contact");
        out.push_str("none found\n");
    }
    for entry in entries.iter().take(LISTED) {
        row(out, "contact");
        let _ = writeln!(out, "{entry}");
    }
    if let Some(more @ 1..) = entries.len().checked_sub(LISTED) {
        row(out, "");
        let _ = writeln!(out, "and {more} more");
    }
}

fn contact(contact: &Contact) -> String {
    let kind = name(contact.kind);
    let mut remarks = Vec::new();
    let mut entry = String::new();
    if contact.value.is_empty() {
        entry.push_str(kind);
    } else {
        push_cut(&mut entry, &contact.value);
        remarks.push(kind);
    }
    if contact.placeholder {
        remarks.push("a placeholder");
    }
    if contact.evidence.visibility == Visibility::Comment {
        remarks.push("hidden in a comment");
    }
    if !remarks.is_empty() {
        let _ = write!(entry, " ({})", remarks.join(", "));
    }
    entry
}

/// What people call a kind of channel.
const fn name(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Email => "e-mail",
        ContactKind::MailingList => "mailing list",
        ContactKind::GithubPrivateReport => "GitHub private report",
        ContactKind::GitlabConfidentialIssue => "confidential issue on GitLab",
        ContactKind::BountyPlatform => "bounty platform",
        ContactKind::WebForm => "web form",
        ContactKind::PrivateTracker => "private tracker",
        ContactKind::Chat => "chat",
        ContactKind::Social => "social network",
        ContactKind::Phone => "phone",
        ContactKind::ThirdPartyCoordinator => "coordinator",
    }
}

fn versions(out: &mut String, versions: &[SupportedVersion]) {
    let kinds = [(Some(true), "supported"), (Some(false), "unsupported"), (None, "unclear")];
    for (status, name) in kinds {
        let found: Vec<&SupportedVersion> =
            versions.iter().filter(|it| it.supported == status).collect();
        if found.is_empty() {
            continue;
        }
        row(out, name);
        for (index, version) in found.iter().take(LISTED).enumerate() {
            if index > 0 {
                out.push_str(", ");
            }
            push_cut(out, &version.version);
        }
        if let Some(more @ 1..) = found.len().checked_sub(LISTED) {
            let _ = write!(out, " and {more} more");
        }
        out.push('\n');
    }
}

/// Every stage with its time.
fn times(out: &mut String, summary: &Summary) {
    let stages = [
        ("first answer", summary.ack_hours, summary.ack_business_days),
        ("assessment", summary.assess_hours, false),
        ("updates every", summary.update_hours, false),
        ("fix", summary.fix_hours, false),
    ];
    let mut entries = Vec::new();
    for (name, hours, business) in stages {
        if hours.is_some() {
            entries.push(time(name, hours, business));
        }
    }
    for &(severity, hours) in &summary.fix_by_severity {
        entries.push(time(severity.as_str(), hours, false));
    }
    if summary.disclosure_hours.is_some() {
        entries.push(time("public after", summary.disclosure_hours, false));
    }
    if !entries.is_empty() {
        row(out, "times");
        out.push_str(&entries.join(", "));
        out.push('\n');
    }
}

/// "first answer 2 business days"; whole days from three on are said in days.
fn time(name: &str, hours: Option<u32>, business: bool) -> String {
    let mut words = name.to_owned();
    let _ = match hours {
        None => write!(words, " without a number"),
        Some(0) => write!(words, " at once"),
        Some(hours) if hours % 24 != 0 || (hours <= 72 && !business) => {
            write!(words, " {hours} hours")
        }
        Some(hours) => {
            let (days, plural) = (hours / 24, if hours == 24 { "" } else { "s" });
            let business = if business { "business " } else { "" };
            write!(words, " {days} {business}day{plural}")
        }
    };
    words
}

/// What else it says, a word each.
fn words(out: &mut String, summary: &Summary) {
    let said = [
        (summary.public_reporting == "forbidden", "not to report in public"),
        (summary.public_reporting == "invited", "to report in public"),
        (summary.report_content, "what to send"),
        (summary.encryption, "how to encrypt"),
        (summary.coordinated_disclosure, "coordinated disclosure"),
        (summary.scope, "scope"),
        (summary.safe_harbor, "safe harbor"),
        (summary.credit, "credit"),
        (summary.bounty == "offered", "a bounty"),
        (summary.bounty == "not_offered", "no bounty"),
        (summary.advisory, "where fixes are announced"),
        (summary.cve, "CVE"),
        (summary.severity_method, "severity"),
    ];
    let said: Vec<&str> = said.iter().filter(|(is_said, _)| *is_said).map(|&(_, it)| it).collect();
    if !said.is_empty() {
        row(out, "also");
        out.push_str(&said.join(", "));
        out.push('\n');
    }
}

fn scorecard(out: &mut String, card: &Scorecard) {
    row(out, "Scorecard");
    let _ = write!(out, "{} of 10", card.score);
    if let Some(path) = &card.reads {
        out.push_str("; it reads ");
        push_cut(out, path);
        out.push_str(" in place of this file");
    }
    if let Some(raise) = &card.raise {
        let _ = write!(out, "; {} with: ", raise.score);
        push_cut(out, &raise.fix.title);
    }
    out.push('\n');
}

/// Adds the beginning of a text that may be of any length.
fn push_cut(out: &mut String, text: &str) {
    let end = text.char_indices().nth(LENGTH).map(|(at, _)| at);
    push_visible(out, end.and_then(|at| text.get(..at)).unwrap_or(text));
    if end.is_some() {
        out.push('…');
    }
}
