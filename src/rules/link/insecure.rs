//! Addresses of pages without HTTPS.

use crate::document::{Link, LinkKind};
use crate::lexicon::fold;
use crate::order;
use crate::policy::contact::is_code;
use crate::policy::placeholder::is_placeholder_url;
use crate::policy::{Page, Policy, url};
use crate::report::Visibility;
use crate::rules::{Findings, Repair};
use crate::text::Span;

/// Hosts that are known to serve over HTTPS whatever they serve over HTTP; a
/// subdomain counts.
const KNOWN: &[&str] = &[
    "amazon.com",
    "apache.org",
    "bitbucket.org",
    "bugcrowd.com",
    "codeberg.org",
    "crates.io",
    "cve.org",
    "debian.org",
    "docs.rs",
    "first.org",
    "github.com",
    "github.io",
    "gitlab.com",
    "gitlab.io",
    "gnupg.org",
    "gnu.org",
    "golang.org",
    "google.com",
    "hackerone.com",
    "ietf.org",
    "keys.openpgp.org",
    "launchpad.net",
    "microsoft.com",
    "mitre.org",
    "mozilla.org",
    "nist.gov",
    "nodejs.org",
    "npmjs.com",
    "openssl.org",
    "owasp.org",
    "php.net",
    "pypi.org",
    "python.org",
    "readthedocs.io",
    "readthedocs.org",
    "ruby-lang.org",
    "rubygems.org",
    "rust-lang.org",
    "sourceforge.net",
    "stackoverflow.com",
    "wikipedia.org",
];

/// What names something rather than leads somewhere.
const NAMES: &[&str] = &[
    "www.w3.org/1999/",
    "www.w3.org/2000/",
    "www.w3.org/2001/",
    "www.w3.org/2005/",
    "www.w3.org/ns/",
    "www.apache.org/licenses/",
    "json-schema.org/",
    "purl.org/",
    "schema.org/",
    "xmlns.",
    "schemas.",
    "ns.",
];

/// A link goes over plain HTTP.
///
/// # Why
///
/// Whoever sits on the way can read what is sent and change what is shown: the
/// form for reports, an advisory, a download.
///
/// Addresses in code, names of XML, and what lies on the reader's own machine or
/// network are not reported.
///
/// # Bad
///
/// ```md
/// Report it with [our form](http://northwind.dev/report), please.
///                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ a link over http: anybody on the way can read and change the page
/// ```
///
/// ```md
/// Advisories: <http://github.com/northwind/trader/security/advisories>
///              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a link over http: anybody on the way can read and change the page
/// ```
///
/// # Good
///
/// ```md
/// Report it with [our form](https://northwind.dev/report), please.
/// ```
///
/// ```md
/// Start the server, and open http://localhost:8080/ or http://192.168.0.7/. The
/// namespace is http://www.w3.org/2000/svg, and `http://northwind.dev` is redirected.
/// ```
///
/// # Fix
///
/// Safe for hosts that are known to serve HTTPS; for others, try the address first.
pub(in crate::rules) fn insecure_link(policy: &Policy<'_>, findings: &mut Findings) {
    let mut places: Vec<(&str, Span)> = Vec::new();
    let links = policy.document.links.iter();
    places.extend(links.filter(|it| is_shown(policy, it)).map(|it| (&*it.target, it.target_span)));
    let is_said = |it: &&Page| it.evidence.is_said() && !is_code(&policy.document, it.words);
    let pages = policy.pages.iter().filter(is_said);
    places.extend(pages.map(|it| (&*it.target, it.evidence.span)));
    // A key has a rule of its own.
    let mut keys: Vec<Span> = policy.keys.iter().map(|it| it.url_span).collect();
    order::sort_by_key(&mut keys, |it| it.key());
    places.retain(|(target, span)| {
        let is_key = keys.binary_search_by_key(&span.start, |it| it.start).is_ok();
        !is_key && is_open_http(&fold(target))
    });
    order::sort_by_key(&mut places, |(_, span)| span.key());
    let all: Vec<&(&str, Span)> = places.iter().collect();
    for same in order::grouped(&all, |it| it.0) {
        let Some(((target, first), others)) = same.split_first() else { continue };
        let message = "a link over http: anybody on the way can read and change the page";
        let mut finding = findings.at(*first, message);
        finding.related.extend(others.iter().map(|(_, span)| (*span, "here too".into())));
        let spans: Vec<Span> = same.iter().map(|it| it.1).collect();
        findings.add(finding.repaired_by(over_https(policy, target, &spans)));
    }
}

fn is_shown(policy: &Policy<'_>, link: &Link) -> bool {
    let block = policy.document.blocks.get(link.block);
    let is_visible = block.is_some_and(|it| it.visibility() == Visibility::Visible);
    is_visible && link.kind != LinkKind::Image
}

/// Whether an address, in lower case, leads over the open network without HTTPS.
pub(in crate::rules) fn is_open_http(folded: &str) -> bool {
    let Some(address) = folded.strip_prefix("http://") else { return false };
    let host = url::host(folded);
    let host = host.rsplit('@').next().unwrap_or(host);
    let host = host.split(':').next().unwrap_or(host);
    let is_name = NAMES.iter().any(|name| address.starts_with(name));
    !is_name && !is_near(host) && !is_placeholder_url(folded)
}

/// Whether a host is the reader's own machine or network, or has a safe way of its own.
fn is_near(host: &str) -> bool {
    let private = ["127.", "10.", "192.168.", "169.254.", "0.", "["];
    let own = [".local", ".localhost", ".lan", ".internal", ".intranet", ".onion", ".i2p"];
    let is_172 = host.strip_prefix("172.").and_then(|rest| rest.split('.').next());
    !host.contains('.')
        || private.iter().any(|it| host.starts_with(it))
        || own.iter().any(|it| host.ends_with(it))
        || is_172.and_then(|it| it.parse().ok()).is_some_and(|it: u8| (16..32).contains(&it))
}

/// Puts `https` for `http` wherever an address is written.
pub(in crate::rules) fn over_https(
    policy: &Policy<'_>,
    target: &str,
    places: &[Span],
) -> Option<Repair> {
    let folded = fold(target);
    let host = url::host(&folded);
    let is_known = |known: &&&str| {
        host.strip_suffix(**known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    let text = &policy.document.text;
    let mut edits = Vec::new();
    for place in places {
        // The target of a reference is written elsewhere.
        let scheme = Span { start: place.start, end: place.start + "http".len() as u32 };
        if !text.get(scheme).eq_ignore_ascii_case("http") || !place.contains(scheme) {
            return None;
        }
        edits.push((scheme, "https".to_owned()));
    }
    Some(Repair {
        title: "Use https".into(),
        safe: KNOWN.iter().any(|known| is_known(&known)),
        edits,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_over_the_open_network_is_told() {
        for target in
            ["http://northwind.dev", "http://www.northwind.dev:8080/a", "http://172.8.0.1/"]
        {
            assert!(is_open_http(target), "{target}");
        }
        for target in [
            "https://northwind.dev",
            "http://localhost:3000",
            "http://172.16.0.1/",
            "http://[::1]/",
            "http://printer.local/",
            "http://schemas.northwind.dev/soap",
            "http://example.com/",
            "http://server/",
        ] {
            assert!(!is_open_http(target), "{target}");
        }
    }
}
