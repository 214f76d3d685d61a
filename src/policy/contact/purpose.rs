//! What an address is for, by the words around it.
//!
//! "Mail us" and a heading about reporting make it the way to report; "for
//! billing questions", "subscribe to", a heading about conduct make it something
//! else. An address of which nothing is said is for reports where no other is.

use super::around::Around;
use crate::lexicon::concept::Concept;
use crate::report::Role;

/// Local parts that answer nobody, or not about flaws.
const OTHER_MAILBOXES: &[&str] = &[
    "billing",
    "coc",
    "code-of-conduct",
    "conduct",
    "donotreply",
    "jobs",
    "legal",
    "marketing",
    "no-reply",
    "noreply",
    "press",
    "privacy",
    "sales",
];

/// Local parts of mailboxes for everything, where another is for reports.
const GENERAL_MAILBOXES: &[&str] =
    &["admin", "contact", "hello", "help", "hi", "info", "mail", "office", "support", "team"];

/// How the names of lists end to which the team writes, or anybody.
const OPEN_LISTS: &[&str] =
    &["announce", "announcements", "dev", "devel", "discuss", "news", "users"];

/// Hosts of lists on which distributors and the public hear of flaws.
const OPEN_HOSTS: &[&str] = &["openwall.com", "openwall.org", "mitre.org"];

/// What a mail address is for; None where nothing is said of it.
pub(super) fn of_mail(address: &str, around: &Around, in_code: bool) -> Option<Role> {
    let said = around.sentence.with(around.within);
    let (local, host) = address.split_once('@').unwrap_or((address, ""));
    let of_flaw = said.has(Concept::Vulnerability);
    let asks = said.has_any(&[Concept::Report, Concept::Contact]);
    // "nora.dev@…" is a person.
    let is_open_list = OPEN_LISTS.contains(&local.rsplit(['-', '_']).next().unwrap_or_default())
        || OPEN_HOSTS.iter().any(|known| host.ends_with(known));
    if OTHER_MAILBOXES.contains(&local)
        || around.denied
        || (is_open_list && !(of_flaw && said.has(Concept::Report)))
        || (in_code && !around.alone && !asks)
    {
        return Some(Role::Other);
    }
    of_words(around).or_else(|| {
        let of_reports = [Concept::Report, Concept::Vulnerability, Concept::Security];
        if GENERAL_MAILBOXES.contains(&local) && !said.with(around.lead).has_any(&of_reports) {
            return None;
        }
        let speaks = asks
            || said.has(Concept::Security)
            || around.lead.has_any(&[Concept::Report, Concept::Contact])
            || around.headings.has_any(&[Concept::Report, Concept::Contact]);
        speaks.then_some(Role::Primary)
    })
}

/// What a page is for: for reports where nothing else is said.
pub(super) fn of_page(around: &Around) -> Role {
    if around.denied || around.internal {
        Role::Other
    } else {
        of_words(around).unwrap_or(Role::Primary)
    }
}

fn of_words(around: &Around) -> Option<Role> {
    let said = around.sentence.with(around.within);
    let of_flaw = said.has(Concept::Vulnerability);
    let tells = said.has_any(&[Concept::Report, Concept::Contact]);
    // "Anything else that touches security" is no other matter.
    let of_security = said.has(Concept::Security) && said.has(Concept::Report);
    if said.has(Concept::Other) && !of_flaw && !of_security {
        return Some(Role::Other);
    }
    if said.has_any(&[Concept::Subscription, Concept::Announce])
        && !tells
        && !of_flaw
        && !around.lead.has(Concept::Report)
    {
        return Some(Role::Other);
    }
    if around.lead.has_any(&[Concept::Announce, Concept::Subscription])
        && !around.lead.has_any(&[Concept::Contact, Concept::Vulnerability])
        && !tells
    {
        return Some(Role::Other);
    }
    // "## Conduct", "## Thanks": the heading says what the addresses under it are for.
    if around.heading.has_any(&[Concept::Other, Concept::Credit])
        && !around.heading.has_any(&[Concept::Vulnerability, Concept::Report])
        && !of_flaw
        && !said.has(Concept::Report)
    {
        return Some(Role::Other);
    }
    let asks_about = said.has(Concept::Question) && !said.has(Concept::Report);
    // "For questions about this process": another way is meant for reports.
    if asks_about && !of_flaw && said.has(Concept::PolicyDocument) {
        return Some(Role::Other);
    }
    if asks_about && (!of_flaw || said.has(Concept::PolicyDocument)) {
        return Some(Role::General);
    }
    let said = said.with(around.lead);
    if said.has(Concept::NoAnswer) || around.heading.has(Concept::NoAnswer) {
        return Some(Role::Escalation);
    }
    said.has(Concept::Fallback).then_some(Role::Fallback)
}
