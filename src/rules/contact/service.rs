//! Services that are gone, by their hosts.

use super::super::Findings;
use super::near::is_shown;
use crate::document::{Kind, Link};
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::policy::Policy;
use crate::policy::url::host;
use crate::report::{Severity, Visibility};
use crate::text::{Span, slice};

/// What became of a service.
struct Service {
    /// Its host, and the start of a path where the host has others; a subdomain counts.
    host: &'static str,
    /// What is said of it.
    fate: &'static str,
    /// It still leads the reader on.
    is_led_on: bool,
}

const fn gone(host: &'static str, fate: &'static str) -> Service {
    Service { host, fate, is_led_on: false }
}

const fn moved(host: &'static str, fate: &'static str) -> Service {
    Service { host, fate, is_led_on: true }
}

/// Each with the notice that told so, and its month.
static SERVICES: &[Service] = &[
    // Notice on sks-keyservers.net, 2021-06: the names of the pool were removed.
    gone("sks-keyservers.net", "was switched off in June 2021"),
    // An alias of the pool above, and gone with it: 2021-06.
    gone("keys.gnupg.net", "was switched off in June 2021"),
    // ocf/puppet#719: replaced by none, 2021-12.
    gone("pgp.ocf.berkeley.edu", "was switched off in December 2021"),
    // Mail of huntr to maintainers, 2023-10: only AI and ML, and at huntr.com.
    gone("huntr.dev", "became huntr.com in October 2023, which takes only reports on AI and ML"),
    // Notice of the staff, 2021-05: users and channels went to libera.chat.
    gone("chat.freenode.net", "was left for libera.chat in May 2021"),
    gone("irc.freenode.net", "was left for libera.chat in May 2021"),
    gone("webchat.freenode.net", "was left for libera.chat in May 2021"),
    // GitHub's blog, 2022-08: closed in 2022-12.
    gone("lgtm.com", "was closed in December 2022"),
    // Notice of the Node Security Platform, 2018-09.
    gone("nodesecurity.io", "was closed in September 2018"),
    // Notice of OSVDB, 2016-04.
    gone("osvdb.org", "was closed in April 2016"),
    // Google's notice, 2020-10: closed in 2020-12.
    gone("groups.yahoo.com", "was closed in December 2020"),
    // Element's blog, 2020-07.
    moved("riot.im", "became element.io in July 2020"),
    // Google's site on reliability has had a host of its own since 2019.
    moved("landing.google.com/sre", "moved to sre.google"),
];

/// A service is named that is closed or has moved.
///
/// # Why
///
/// A key server or a platform that no longer answers costs the reporter time,
/// and leaves a report unencrypted or unsent.
///
/// # Bad
///
/// ```md
/// Fetch our key from <https://pool.sks-keyservers.net/pks/lookup?search=0xABCD>.
///                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sks-keyservers.net was switched off in June 2021
/// ```
///
/// ```md
/// Encrypt your report:
///
///     gpg --keyserver hkps.pool.sks-keyservers.net --recv-keys 0xABCD
///                               ^^^^^^^^^^^^^^^^^^ sks-keyservers.net was switched off in June 2021
/// ```
///
/// # Good
///
/// ```md
/// Fetch our key from <https://keys.openpgp.org/search?q=security@northwind.dev>.
/// ```
///
/// ```md
/// We no longer use https://huntr.dev/repos/northwind/trader for reports.
/// ```
pub(in crate::rules) fn dead_service(policy: &Policy<'_>, findings: &mut Findings) {
    let links = policy.document.links.iter().filter(|it| is_shown(policy, it));
    let pages: Vec<(String, &Link)> =
        links.filter_map(|it| Some((fold(it.target.split_once("://")?.1), it))).collect();
    for service in SERVICES {
        let mut places = in_links(policy, service, &pages);
        places.extend(in_words(policy, service));
        crate::order::sort_by_key(&mut places, |it| it.key());
        // Both the words and the target of a link may hold the host.
        places.dedup_by(|next, before| before.contains(*next) || next.start == before.start);
        let Some((&first, others)) = places.split_first() else { continue };
        let mut finding = findings.at(first, format!("{} {}", service.host, service.fate));
        if service.is_led_on {
            finding.severity = finding.severity.min(Severity::Info);
        }
        for &other in others {
            finding = finding.related(other, "here too");
        }
        findings.add(finding);
    }
}

/// The links among some, each with its page in lower case, that lead to a service.
fn in_links(policy: &Policy<'_>, service: &Service, pages: &[(String, &Link)]) -> Vec<Span> {
    let found = pages
        .iter()
        .filter(|(page, link)| leads_to(page, service) && !is_past(policy, link.words.start));
    found.map(|(_, link)| link.target_span).collect()
}

/// Whether a page, without its scheme, belongs to a service.
fn leads_to(page: &str, service: &Service) -> bool {
    match service.host.split_once('/') {
        Some(_) => page.starts_with(service.host),
        None => host(page)
            .strip_suffix(service.host)
            .is_some_and(|it| it.is_empty() || it.ends_with('.')),
    }
}

fn in_words(policy: &Policy<'_>, service: &Service) -> Vec<Span> {
    let document = &policy.document;
    let whole = Span::new(0, document.prose.as_str().len());
    let folded = document.prose.folded(whole);
    let mut found = Vec::new();
    for at in memchr::memmem::find_iter(folded.as_bytes(), service.host) {
        let end = at + service.host.len();
        let before = slice(folded, 0, at).chars().next_back();
        let behind = slice(folded, end, folded.len()).chars().next();
        let begins = before.is_none_or(|c| !c.is_alphanumeric() && c != '-' && c != '@');
        let ends = behind.is_none_or(|c| !c.is_alphanumeric() && c != '-');
        let leaf = document.leaf_at(at as u32).and_then(|id| document.blocks.get(id));
        let is_read = leaf.is_some_and(|it| {
            it.visibility() == Visibility::Visible || matches!(it.kind, Kind::Code { .. })
        });
        if begins && ends && is_read && !is_past(policy, at as u32) {
            found.push(document.prose.source(Span::new(at, end)));
        }
    }
    found
}

/// Whether the words around tell of former times.
fn is_past(policy: &Policy<'_>, word: u32) -> bool {
    let sentence = policy.reading.sentence_at(word);
    sentence.is_some_and(|it| it.concepts.has_any(&[Concept::Negation, Concept::Past]))
}
