//! What a reporter learns from a policy, in a few lines.

use std::fmt::Write;

use crate::order;
use crate::report::{Contact, ContactKind, Report, Scorecard, SupportedVersion, Visibility};

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
    for standard in &report.standards {
        if let Some(card) = &standard.scorecard {
            scorecard(out, card);
        }
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

fn scorecard(out: &mut String, card: &Scorecard) {
    row(out, "Scorecard");
    let _ = write!(out, "{} of 10", card.score);
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
