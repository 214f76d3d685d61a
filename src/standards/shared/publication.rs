//! Where the world hears of a fixed flaw.

use super::super::judgement::{Judgement, met, partial, unmet};
use crate::order;
use crate::policy::channel::{self, Channel};
use crate::policy::{Evidence, Policy, Subject};
use crate::report::{Audience, StatementKind};
use crate::text::Span;

/// Data about flaws is published, at a place that is named.
pub(in crate::standards) fn place(policy: &Policy<'_>) -> Judgement {
    let said: Vec<&Evidence> = policy
        .said(StatementKind::Advisory)
        .map(|it| &it.evidence)
        .filter(|it| it.audience != Audience::Maintainer)
        .collect();
    // A place has a name, or a link that is no chat.
    let is_record = |it: &str| {
        it.starts_with("https://") && !matches!(channel::channel(it), Some(Channel::Talk(_)))
    };
    let links = policy.document.links.iter().filter(|it| is_record(&it.target));
    let pages = policy.pages.iter().filter(|it| is_record(&it.target));
    let mut places: Vec<Span> =
        policy.tells_of(Subject::Channel).map(|it| it.evidence.span).collect();
    places.extend(links.map(|it| it.span));
    places.extend(pages.map(|it| it.evidence.span));
    order::sort_by_key(&mut places, |it| it.key());
    // Both lists are in text order: one pass finds the sentences that name a place.
    let mut places = places.into_iter().peekable();
    let named: Vec<&Evidence> = said
        .iter()
        .copied()
        .filter(|it| {
            while places.next_if(|place| place.end <= it.span.start).is_some() {}
            places.peek().is_some_and(|place| place.start < it.span.end)
        })
        .collect();
    if !named.is_empty() {
        return met("fixed vulnerabilities are published where the policy says").shown_by(named);
    }
    if !said.is_empty() {
        return partial("fixed vulnerabilities are announced, but no public record is named")
            .shown_by(said);
    }
    let cve: Vec<_> = policy.said(StatementKind::Cve).map(|it| &it.evidence).collect();
    if !cve.is_empty() {
        return partial("CVE identifiers are spoken of, but no place of publication").shown_by(cve);
    }
    let users: Vec<_> = policy.tells_of(Subject::NotifyUsers).map(|it| &it.evidence).collect();
    if !users.is_empty() {
        return partial("users are told of fixes, but it is not said where").shown_by(users);
    }
    unmet("no place is named where fixed vulnerabilities are published")
}
