//! What kind of channel an address of a page leads to.

use super::url;
use crate::lexicon::fold;
use crate::report::ContactKind;

/// Hosts of platforms for bounties and disclosure programmes; a subdomain counts.
const PLATFORMS: &[&str] = &[
    "bugcrowd.com",
    "cobalt.io",
    "federacy.com",
    "hackerone.com",
    "hackenproof.com",
    "huntr.com",
    "huntr.dev",
    "immunefi.com",
    "intigriti.com",
    "openbugbounty.org",
    "yeswehack.com",
];

/// Hosts of those who pass a report on.
const COORDINATORS: &[&str] = &["kb.cert.org", "vince.cert.org", "tidelift.com"];

/// Hosts that serve forms.
const FORMS: &[&str] = &["forms.gle", "forms.office.com", "typeform.com", "jotform.com"];

/// Pages about reporting in general: no channel of this project.
const GUIDES: &[&str] = &[
    "docs.github.com",
    "help.github.com",
    "docs.gitlab.com",
    "wikipedia.org",
    "cheatsheetseries.owasp.org",
    "owasp.org",
    "cve.org",
    "cve.mitre.org",
    "first.org",
    "openssf.org",
];

/// What a link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// A page on which a report is submitted.
    Submit(ContactKind),
    /// A security tab or a list of advisories: a channel only where the words say so.
    GithubSecurityTab,
}

/// The channel behind a target, where it is one. Relative targets are those of a forge.
#[must_use]
pub fn channel(target: &str) -> Option<Channel> {
    let folded = fold(target.trim());
    let address = folded.strip_prefix("https://").or_else(|| folded.strip_prefix("http://"));
    let whole = address.unwrap_or(&folded);
    let (place, _fragment) = whole.split_once('#').unwrap_or((whole, ""));
    let (page, query) = place.split_once('?').unwrap_or((place, ""));
    let page = page.trim_end_matches('/');
    let Some(address) = address else {
        // `../../security/advisories/new` and the like, from a file in the repository.
        return page
            .ends_with("security/advisories/new")
            .then_some(Channel::Submit(ContactKind::GithubPrivateReport));
    };
    let host = url::host(address);
    let is_host = |known: &str| is_at(host, known);
    if page.ends_with("/security/advisories/new") {
        return Some(Channel::Submit(ContactKind::GithubPrivateReport));
    }
    if is_host("github.com")
        && (page.ends_with("/security") || page.ends_with("/security/advisories"))
    {
        return Some(Channel::GithubSecurityTab);
    }
    if page.ends_with("/issues/new") && query.contains("confidential") {
        return Some(Channel::Submit(ContactKind::GitlabConfidentialIssue));
    }
    if PLATFORMS.iter().any(|known| is_host(known)) {
        return Some(Channel::Submit(ContactKind::BountyPlatform));
    }
    if COORDINATORS.iter().any(|known| is_host(known)) {
        return Some(Channel::Submit(ContactKind::ThirdPartyCoordinator));
    }
    let is_form =
        FORMS.iter().any(|known| is_host(known)) || page.contains("docs.google.com/forms");
    if is_form || (is_report_page(page) && !is_guide(whole) && !is_host("github.com")) {
        return Some(Channel::Submit(ContactKind::WebForm));
    }
    None
}

/// Whether a target, in lower case, is a page about reporting in general.
#[must_use]
pub fn is_guide(target: &str) -> bool {
    let host = url::host(target);
    GUIDES.iter().any(|known| is_at(host, known))
}

/// Whether a host is a known one or one below it.
fn is_at(host: &str, known: &str) -> bool {
    host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// A page whose path joins an act of telling with a flaw: `/report-a-vulnerability`.
fn is_report_page(page: &str) -> bool {
    let Some((_, path)) = page.split_once('/') else { return false };
    let is = |words: &[&str]| {
        path.split(['/', '-', '_', '.']).any(|part| words.iter().any(|word| part.starts_with(word)))
    };
    let last = path.rsplit('/').next().unwrap_or_default();
    is(&["report", "melden", "contact", "submit", "disclose"])
        && is(&["vulnerab", "security", "kwetsbaar", "schwachstelle"])
        && !last.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channels_are_known_by_their_place() {
        use ContactKind::{
            BountyPlatform, GithubPrivateReport, GitlabConfidentialIssue, ThirdPartyCoordinator,
            WebForm,
        };
        for (target, kind) in [
            ("https://github.com/o/r/security/advisories/new", GithubPrivateReport),
            ("https://GitHub.com/o/r/security/advisories/new/", GithubPrivateReport),
            ("../../security/advisories/new", GithubPrivateReport),
            (
                "https://gitlab.com/o/r/-/issues/new?issue[confidential]=true",
                GitlabConfidentialIssue,
            ),
            ("https://hackerone.com/o", BountyPlatform),
            ("https://app.intigriti.com/programs/o", BountyPlatform),
            ("https://tidelift.com/security", ThirdPartyCoordinator),
            ("https://forms.gle/x", WebForm),
            ("https://www.vendor.com/support/report-a-vulnerability", WebForm),
        ] {
            assert_eq!(channel(target), Some(Channel::Submit(kind)), "{target}");
        }
        assert_eq!(channel("https://github.com/o/r/security"), Some(Channel::GithubSecurityTab));
        assert_eq!(
            channel("https://github.com/o/r/security/advisories"),
            Some(Channel::GithubSecurityTab)
        );
    }

    #[test]
    fn other_pages_are_no_channels() {
        for target in [
            "https://github.com/o/r/issues/new",
            "https://github.com/o/r/security/policy",
            "https://docs.github.com/code-security/privately-reporting-a-security-vulnerability",
            "https://nothackerone.com/x",
            "https://x.org/security-report.pdf",
            "SECURITY.md",
            "",
        ] {
            assert_eq!(channel(target), None, "{target}");
        }
    }
}
