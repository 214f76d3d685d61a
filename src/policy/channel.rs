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
    "patchstack.com",
    "yeswehack.com",
];

/// Hosts of those who pass a report on.
const COORDINATORS: &[&str] = &["kb.cert.org", "vince.cert.org", "tidelift.com"];

/// Hosts that serve forms.
const FORMS: &[&str] =
    &["forms.gle", "forms.office.com", "typeform.com", "jotform.com", "msrc.microsoft.com"];

/// Hosts on which people talk.
const CHATS: &[&str] = &[
    "chat.whatsapp.com",
    "discord.com",
    "discord.gg",
    "discordapp.com",
    "gitter.im",
    "libera.chat",
    "matrix.to",
    "signal.group",
    "signal.me",
    "slack.com",
    "t.me",
    "telegram.me",
    "wa.me",
    "zulipchat.com",
];

/// Social networks.
const NETWORKS: &[&str] =
    &["bsky.app", "infosec.exchange", "linkedin.com", "mastodon.social", "twitter.com", "x.com"];

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

/// Hosts of code, packages, texts and lists: what lies there is read, not filled in.
const LIBRARIES: &[&str] = &[
    "bestpractices.dev",
    "bitbucket.org",
    "codeberg.org",
    "crates.io",
    "docs.rs",
    "github.com",
    "github.io",
    "githubusercontent.com",
    "gitlab.com",
    "groups.google.com",
    "keys.openpgp.org",
    "medium.com",
    "mitre.org",
    "nist.gov",
    "npmjs.com",
    "openpgp.org",
    "packagist.org",
    "pypi.org",
    "readthedocs.io",
    "semver.org",
    "sourceforge.net",
    "youtube.com",
];

/// Endings of files that are read or downloaded.
const FILES: &[&str] = &[
    ".adoc", ".asc", ".gpg", ".json", ".key", ".md", ".pdf", ".png", ".pub", ".rst", ".svg",
    ".txt", ".yml",
];

/// First labels of the hosts of trackers.
const TRACKERS: &[&str] = &["bugs", "bugzilla", "issues", "jira", "tracker", "youtrack"];

/// What a link leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    /// A page on which a report is submitted.
    Submit(ContactKind),
    /// A page that is called so: a channel where the words do not speak of something else.
    Named(ContactKind),
    /// A place to talk: a channel only where the words ask to report there.
    Talk(ContactKind),
    /// A security tab or a list of advisories: a channel only where the words say so.
    GithubSecurityTab,
}

/// A target in lower case, in its parts.
struct Target<'t> {
    /// None where it is relative.
    host: Option<&'t str>,
    /// Host and path without a slash at the end.
    page: &'t str,
    query: &'t str,
}

impl<'t> Target<'t> {
    fn of(folded: &'t str) -> Self {
        let bare = || url::is_bare(folded).then_some(folded);
        let address = folded.strip_prefix("https://").or_else(|| folded.strip_prefix("http://"));
        let address = address.or_else(bare);
        let whole = address.unwrap_or(folded);
        let (place, _fragment) = whole.split_once('#').unwrap_or((whole, ""));
        let (page, query) = place.split_once('?').unwrap_or((place, ""));
        Self { host: address.map(url::host), page: page.trim_end_matches('/'), query }
    }

    fn is_at(&self, known: &[&str]) -> bool {
        self.host.is_some_and(|host| known.iter().any(|known| is_at(host, known)))
    }

    fn path(&self) -> &'t str {
        self.page.split_once('/').map_or("", |(_, path)| path)
    }

    fn is_tracker(&self) -> bool {
        let first = self.host.and_then(|host| host.split('.').next()).unwrap_or_default();
        TRACKERS.contains(&first)
            || self.path().split('/').any(|part| matches!(part, "issues" | "browse" | "bugs"))
    }
}

/// The channel behind a target, where it is one. Relative targets are those of a forge.
#[must_use]
pub fn channel(target: &str) -> Option<Channel> {
    use ContactKind::{
        BountyPlatform, Chat, GithubPrivateReport, GitlabConfidentialIssue, Phone, Social,
        ThirdPartyCoordinator, WebForm,
    };
    let folded = fold(target.trim());
    if folded.starts_with("tel:") {
        return Some(Channel::Talk(Phone));
    }
    if ["irc://", "ircs://", "matrix:", "tg://"].iter().any(|scheme| folded.starts_with(scheme)) {
        return Some(Channel::Talk(Chat));
    }
    let target = Target::of(&folded);
    let page = target.page;
    if page.ends_with("security/advisories/new") {
        // `../../security/advisories/new` and the like, from a file in the repository.
        return Some(Channel::Submit(GithubPrivateReport));
    }
    let relative = target.host.is_none();
    if (target.is_at(&["github.com"]) || (relative && page.starts_with("..")))
        && (page.ends_with("/security") || page.ends_with("/security/advisories"))
    {
        return Some(Channel::GithubSecurityTab);
    }
    let host = target.host?;
    if page.ends_with("/issues/new") && target.query.contains("confidential") {
        return Some(Channel::Submit(GitlabConfidentialIssue));
    }
    if target.is_at(PLATFORMS) {
        // The front page and the account pages of a platform are no programme.
        let path = target.path();
        let is_door = ["register", "login", "sign", "account"]
            .iter()
            .any(|door| path.split(['/', '_', '-']).any(|part| part.starts_with(door)));
        let is_read = is_door || is_rules(&target);
        return (!path.is_empty() && !is_read).then_some(Channel::Submit(BountyPlatform));
    }
    if target.is_at(COORDINATORS) && !is_help(host) {
        return Some(Channel::Submit(ThirdPartyCoordinator));
    }
    if target.is_at(CHATS) {
        return Some(Channel::Talk(Chat));
    }
    if target.is_at(NETWORKS) {
        return Some(Channel::Talk(Social));
    }
    if target.is_at(FORMS) || page.contains("docs.google.com/forms") {
        return Some(Channel::Submit(WebForm));
    }
    let first = host.split('.').next().unwrap_or_default();
    if matches!(first, "bounty" | "bugbounty" | "bughunters") {
        return Some(Channel::Named(BountyPlatform));
    }
    let is_read = is_guide(&folded) || target.is_at(LIBRARIES);
    (is_report_page(page) && !is_read).then_some(Channel::Named(WebForm))
}

/// Whether a target is read, or public: no report is submitted there.
#[must_use]
pub fn is_document(target: &str) -> bool {
    let folded = fold(target);
    let target = Target::of(&folded);
    let first = target.host.and_then(|host| host.split('.').next()).unwrap_or_default();
    target.is_at(GUIDES)
        || target.is_at(LIBRARIES)
        || target.is_at(CHATS)
        || target.is_at(NETWORKS)
        || target.is_tracker()
        || ["pgp", "gpg", ".well-known"].iter().any(|part| target.page.contains(part))
        || matches!(first, "blog" | "docs" | "lists" | "wiki" | "advisories")
        || FILES.iter().any(|ending| target.page.ends_with(ending))
        || ["disclosure-policy", "security-policy"].iter().any(|name| target.page.ends_with(name))
}

/// Whether a target is the first page of a host.
#[must_use]
pub fn is_front_page(target: &str) -> bool {
    Target::of(&fold(target)).path().is_empty()
}

/// Whether a target belongs to a platform for bounties, and holds more than the
/// rules of a programme.
#[must_use]
pub fn is_platform(target: &str) -> bool {
    let folded = fold(target);
    let target = Target::of(&folded);
    target.is_at(PLATFORMS) && !is_rules(&target)
}

/// Whether a target holds the rules of a programme on a platform for bounties.
#[must_use]
pub fn is_rules_of_platform(target: &str) -> bool {
    let folded = fold(target);
    let target = Target::of(&folded);
    target.is_at(PLATFORMS) && is_rules(&target)
}

/// The rules of a programme: read, not filled in.
fn is_rules(target: &Target<'_>) -> bool {
    target.query.contains("policy") || target.path().contains("policy")
}

/// Whether a host explains what another one does: `support.…`, `docs.…`.
fn is_help(host: &str) -> bool {
    matches!(host.split('.').next(), Some("blog" | "docs" | "help" | "support"))
}

/// Whether a target is GitHub's guide to its private reporting.
#[must_use]
pub fn is_guide_to_reporting(target: &str) -> bool {
    let folded = fold(target);
    let target = Target::of(&folded);
    target.is_at(&["docs.github.com", "help.github.com"])
        && ["privately-reporting", "security-advisories", "coordinated-disclosure"]
            .iter()
            .any(|part| target.path().contains(part))
}

/// Whether a target is a person's page on a forge.
#[must_use]
pub fn is_profile(target: &str) -> bool {
    let folded = fold(target);
    let target = Target::of(&folded);
    let path = target.path();
    target.is_at(&["github.com", "gitlab.com", "codeberg.org"])
        && !path.is_empty()
        && !path.contains('/')
}

/// Whether a target lies on a tracker; on GitLab, whose issues may be confidential.
#[must_use]
pub fn tracker(target: &str) -> Option<Tracker> {
    let folded = fold(target);
    let target = Target::of(&folded);
    let is_gitlab = target.page.contains("/-/issues") || target.page.starts_with("gitlab");
    match target.is_tracker() {
        true if is_gitlab => Some(Tracker::Gitlab),
        true if !target.is_at(LIBRARIES) => Some(Tracker::Own),
        _ => None,
    }
}

/// A tracker that can keep a report private.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tracker {
    /// GitLab's.
    Gitlab,
    /// One outside the forges.
    Own,
}

/// Whether a target lies on a tracker, in a part that is not public.
#[must_use]
pub fn is_private_place(target: &str) -> bool {
    let folded = fold(target);
    let target = Target::of(&folded);
    let is_private =
        |text: &str| crate::text::holds_any(text, &["security", "confidential", "private"]);
    let is_code = target.is_at(LIBRARIES);
    target.page.contains("/servicedesk/")
        || (target.is_tracker()
            && !is_code
            && (is_private(target.query) || is_private(target.path())))
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
        ] {
            assert_eq!(channel(target), Some(Channel::Submit(kind)), "{target}");
        }
        for (target, kind) in [
            ("https://www.vendor.com/support/report-a-vulnerability", Channel::Named(WebForm)),
            ("https://bounty.vendor.com", Channel::Named(BountyPlatform)),
            ("https://discord.gg/x", Channel::Talk(ContactKind::Chat)),
            ("https://matrix.to/#/#x:y.org", Channel::Talk(ContactKind::Chat)),
            ("https://twitter.com/x", Channel::Talk(ContactKind::Social)),
            ("tel:+4912345678", Channel::Talk(ContactKind::Phone)),
        ] {
            assert_eq!(channel(target), Some(kind), "{target}");
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
