//! What several standards ask for alike, judged once.

pub(super) mod practice;
pub(super) mod publication;
pub(super) mod response;
pub(super) mod support;

use super::judgement::{Judgement, met, names, partial, unmet};
use crate::lexicon::concept::Concept;
use crate::policy::{Contact, Kind, Policy};
use crate::report::{StatementKind, Visibility};

/// Somebody is named to whom reports go.
pub(super) fn contact(policy: &Policy<'_>) -> Judgement {
    let found: Vec<&Contact> = policy.contacts_that_lead().collect();
    if let Some(names) = names(&found) {
        return met(format!("reports go to {names}")).shown_by(found.iter().map(|it| &it.evidence));
    }
    let public = policy.said(StatementKind::PublicInvitation).map(|it| &it.evidence);
    if policy.says(StatementKind::PublicInvitation) {
        return partial("reports go to a public place, and nobody is named").shown_by(public);
    }
    no_contact(policy)
}

/// A way to report that the public does not see.
pub(super) fn private_channel(policy: &Policy<'_>) -> Judgement {
    let found: Vec<&Contact> = policy.private_channels().collect();
    if let Some(names) = names(&found) {
        return met(format!("reports go in private to {names}"))
            .shown_by(found.iter().map(|it| &it.evidence));
    }
    // "Write to me by an encrypted chat".
    let encrypted: Vec<_> = policy.said(StatementKind::Encryption).map(|it| &it.evidence).collect();
    if !encrypted.is_empty() {
        return met("reports go to an encrypted chat").shown_by(encrypted);
    }
    let chats: Vec<&Contact> = policy.contacts_that_lead().collect();
    if let Some(names) = names(&chats) {
        return partial(format!("whether {names} is private is not said"))
            .shown_by(chats.iter().map(|it| &it.evidence));
    }
    let asks_first =
        policy.reading.sentences().iter().any(|it| it.concepts.has(Concept::IssueWithoutDetails));
    let public: Vec<_> =
        policy.said(StatementKind::PublicInvitation).map(|it| &it.evidence).collect();
    if asks_first {
        return partial("a private contact is given after a public question").shown_by(public);
    }
    if !public.is_empty() {
        return unmet("reports are invited in public").shown_by(public);
    }
    no_contact(policy)
}

fn no_contact(policy: &Policy<'_>) -> Judgement {
    let offered = || policy.contacts.iter().filter(|it| it.role.takes_reports());
    let blank: Vec<_> = offered()
        .filter(|it| it.placeholder && it.evidence.is_visible())
        .map(|it| &it.evidence)
        .collect();
    if !blank.is_empty() {
        return unmet("every contact is template text").shown_by(blank);
    }
    if policy.kind == Kind::Template {
        let blank = policy.placeholders.iter().map(|it| &it.evidence);
        return unmet("every contact is template text").shown_by(blank);
    }
    let hidden: Vec<_> = offered()
        .filter(|it| it.evidence.visibility == Visibility::Comment)
        .map(|it| &it.evidence)
        .collect();
    if !hidden.is_empty() {
        return unmet("the only contact stands in a comment").shown_by(hidden);
    }
    unmet("no contact that a reporter could use is named")
}

/// Whether there is any such way.
pub(super) fn has_private_channel(policy: &Policy<'_>) -> bool {
    policy.private_channels().next().is_some() || policy.says(StatementKind::Encryption)
}

/// A way to encrypt a report on its way.
pub(super) fn encryption(policy: &Policy<'_>) -> Judgement {
    let keys: Vec<_> =
        policy.keys.iter().filter(|it| it.evidence.is_said()).map(|it| &it.evidence).collect();
    if !keys.is_empty() {
        return met("a key to encrypt reports with is offered").shown_by(keys);
    }
    let pages: Vec<&Contact> = policy.private_channels().filter(|it| !it.kind.is_mail()).collect();
    if let Some(names) = names(&pages) {
        return met(format!("reports are encrypted on the way to {names}"))
            .shown_by(pages.iter().map(|it| &it.evidence));
    }
    if policy.says(StatementKind::Encryption) {
        let said = policy.said(StatementKind::Encryption).map(|it| &it.evidence);
        return met("an encrypted channel is named").shown_by(said);
    }
    let mails: Vec<&Contact> = policy.private_channels().collect();
    if let Some(names) = names(&mails) {
        return partial(format!("{names} takes plain mail only"))
            .shown_by(mails.iter().map(|it| &it.evidence));
    }
    if policy.contacts_that_lead().next().is_some() {
        return unmet("no encrypted way is named");
    }
    no_contact(policy)
}

/// What a report should hold.
pub(super) fn contents(policy: &Policy<'_>) -> Judgement {
    let said: Vec<_> = policy.said(StatementKind::ReportContent).map(|it| &it.evidence).collect();
    match said.len() {
        0 => unmet("what a report should hold is not said"),
        _ => met("it is said what a report should hold").shown_by(said),
    }
}

/// What is in scope, and what is not.
pub(super) fn scope(policy: &Policy<'_>) -> Judgement {
    let inside: Vec<_> = policy.said(StatementKind::InScope).map(|it| &it.evidence).collect();
    if !inside.is_empty() {
        return met("it is said what is in scope").shown_by(inside);
    }
    let outside: Vec<_> = policy.said(StatementKind::OutOfScope).map(|it| &it.evidence).collect();
    if !outside.is_empty() {
        return partial("it is said what is out of scope, not what is in scope").shown_by(outside);
    }
    unmet("no scope is named")
}

/// Reporters are named.
pub(super) fn credit(policy: &Policy<'_>) -> Option<Judgement> {
    let said: Vec<_> = policy.said(StatementKind::Credit).map(|it| &it.evidence).collect();
    if !said.is_empty() {
        return Some(met("reporters are credited").shown_by(said));
    }
    let denied: Vec<_> =
        policy.statements_about(StatementKind::Credit).map(|it| &it.evidence).collect();
    (!denied.is_empty()).then(|| unmet("reporters are not credited").shown_by(denied))
}
