//! RFC 9116: with what a `security.txt` could be filled.
//!
//! A field that the policy gives a value for is met, and the value is named.
//! What only the maintainers know must be asked.

use super::judgement::{Judgement, met, partial, unknown};
use super::{ClauseDefinition, Definition, clause};
use crate::policy::{Contact, Policy, Subject};
use crate::report::{ContactKind, StatementKind};

pub(super) static STANDARD: Definition = Definition {
    id: "rfc-9116",
    title: "RFC 9116, security.txt",
    version: "2022-04",
    clauses: CLAUSES,
    is_ladder: false,
    is_on_request: false,
};

const CLAUSES: &[ClauseDefinition] = &[
    clause("RFC-9116-Contact", "required", "Where to report", contact),
    clause("RFC-9116-Expires", "required", "Until when the file holds", expires),
    clause("RFC-9116-Encryption", "optional", "Where the key is", encryption),
    clause("RFC-9116-Acknowledgments", "optional", "Where reporters are thanked", acknowledgments),
    clause("RFC-9116-Preferred-Languages", "optional", "Which languages are read", languages),
    clause("RFC-9116-Policy", "optional", "Where the policy is", policy_url),
    clause("RFC-9116-Canonical", "optional", "Where the file lies", canonical),
];

/// A contact as a `security.txt` writes it.
fn uri(contact: &Contact) -> Option<String> {
    let value = contact.value.as_str();
    if contact.kind.is_mail() && !value.is_empty() {
        return Some(format!("mailto:{value}"));
    }
    if contact.kind == ContactKind::Phone && !value.is_empty() {
        return Some(format!("tel:{value}"));
    }
    value.starts_with("https://").then(|| value.to_owned())
}

fn contact(policy: &Policy<'_>) -> Judgement {
    let mut best: Option<(&Contact, String)> = None;
    for contact in policy.contacts_that_lead() {
        let is_better = best.as_ref().is_none_or(|(it, _)| contact.rank < it.rank);
        if let Some(uri) = uri(contact).filter(|_| is_better) {
            best = Some((contact, uri));
        }
    }
    if let Some((contact, uri)) = best {
        return met(uri).shown_by([&contact.evidence]);
    }
    let form = policy.contacts_that_lead().find(|it| it.kind == ContactKind::GithubPrivateReport);
    match (form, policy.context.repository.as_deref()) {
        (Some(form), Some(repository)) => {
            met(format!("https://github.com/{repository}/security/advisories/new"))
                .shown_by([&form.evidence])
        }
        (Some(form), None) => {
            partial("a channel is named without its address").shown_by([&form.evidence])
        }
        (None, _) => unknown("must be asked: the policy gives no address"),
    }
}

fn expires(_: &Policy<'_>) -> Judgement {
    unknown("must be asked: a day less than a year ahead")
}

fn encryption(policy: &Policy<'_>) -> Judgement {
    let keys = || policy.keys.iter().filter(|it| it.evidence.is_said());
    let by_url = keys().find_map(|it| Some((it, it.url.clone().filter(|url| is_https(url))?)));
    let by_fingerprint = || {
        keys().find_map(|it| {
            let armored = it.armor.as_ref().and_then(|it| it.fingerprints.first());
            let print = armored.or(it.fingerprint.as_ref())?;
            let is_full = print.len() >= 40;
            is_full.then(|| (it, format!("openpgp4fpr:{}", print.to_ascii_lowercase())))
        })
    };
    match by_url.or_else(by_fingerprint) {
        Some((key, uri)) => met(uri).shown_by([&key.evidence]),
        None => match keys().next() {
            Some(key) => {
                partial("a key is spoken of, but not where it is").shown_by([&key.evidence])
            }
            None => unknown("must be asked: the policy names no key"),
        },
    }
}

fn acknowledgments(policy: &Policy<'_>) -> Judgement {
    let credits: Vec<_> = policy.said(StatementKind::Credit).collect();
    let mut links: Vec<_> = policy.document.links.iter().map(|it| (it.span, &it.target)).collect();
    links.extend(policy.pages.iter().map(|it| (it.evidence.span, &it.target)));
    crate::order::sort_by_key(&mut links, |(span, _)| span.key());
    let mut links = links.into_iter().filter(|(_, target)| is_https(target)).peekable();
    for credit in &credits {
        let span = credit.evidence.span;
        while links.next_if(|(link, _)| link.end <= span.start).is_some() {}
        if let Some((_, target)) = links.peek().filter(|(link, _)| link.start < span.end) {
            return met(target.as_str()).shown_by([&credit.evidence]);
        }
    }
    match credits.first() {
        Some(credit) => {
            partial("reporters are credited, but no page is named").shown_by([&credit.evidence])
        }
        None => unknown("must be asked: the policy names no page of thanks"),
    }
}

fn languages(policy: &Policy<'_>) -> Judgement {
    let asked: Vec<_> = policy.tells_of(Subject::English).map(|it| &it.evidence).collect();
    if !asked.is_empty() {
        return met("en").shown_by(asked);
    }
    match policy.languages.main {
        Some(language) => partial(format!("{language}, the language of the policy; must be asked")),
        None => unknown("must be asked: the policy prefers no language"),
    }
}

fn policy_url(policy: &Policy<'_>) -> Judgement {
    match policy.context.repository.as_deref() {
        Some(repository) => met(format!("https://github.com/{repository}/security/policy")),
        None => unknown("must be asked: where the policy will be read"),
    }
}

fn canonical(_: &Policy<'_>) -> Judgement {
    unknown("must be asked: where the file will lie")
}

fn is_https(target: &str) -> bool {
    target.starts_with("https://")
}
