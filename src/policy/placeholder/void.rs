//! Addresses that nobody can own, and names that stand for others.

use std::ops::Range;

use crate::lexicon::fold;
use crate::lexicon::placeholder::{
    BRACKETED_OWNERS, DOMAIN_LABELS, LOCAL_PARTS, MAIL_HOSTS, PATH_NAMES, PATH_OWNERS, TOP_LEVEL,
    YOURS,
};
use crate::policy::url::host;
use crate::text::{find, slice};

/// Whether nobody can own an e-mail address: RFC 2606, or a name that stands for another.
#[must_use]
pub fn is_placeholder_address(address: &str) -> bool {
    let folded = fold(address);
    let Some((local, domain)) = folded.split_once('@') else { return false };
    is_placeholder_host(domain)
        || is_yours(local)
        || (LOCAL_PARTS.contains(&local) && MAIL_HOSTS.contains(&domain))
        || matches!(local, "xxx" | "xxxx" | "xxxxx")
}

/// Whether an address of a page stands for another: a reserved host, or a
/// repository named by its kind, such as `OWNER/REPO`.
#[must_use]
pub fn is_placeholder_url(url: &str) -> bool {
    let folded = fold(url);
    let host = host(&folded);
    let path = find(&folded, host).map_or(0, |at| at + host.len());
    let path = slice(&folded, path, folded.len());
    is_placeholder_host(host)
        || path.split(['/', '?', '#']).any(|part| is_yours(part) || is_bracketed(part))
        || repository_blank(&folded).is_some()
}

/// A part of a path that is a blank between brackets: `[project]`.
fn is_bracketed(part: &str) -> bool {
    let inside = part.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
    inside.is_some_and(super::form::is_blank)
}

/// Whether the host of a page's address is reserved for examples or stands for another.
#[must_use]
pub fn is_void_host(url: &str) -> bool {
    is_placeholder_host(host(&fold(url)))
}

/// Whether template text stands where a contact should.
#[must_use]
pub fn is_about_contact(placeholder: &str) -> bool {
    const WAYS: &[&str] = &[
        "mail",
        "contact",
        "address",
        "correo",
        "courriel",
        "kontakt",
        "contat",
        "adres",
        "@",
        "url",
        "form",
        "advisories",
        "iletişim",
        "e-posta",
        "indirizzo",
        "endereço",
        "dirección",
        "контакт",
        "почт",
        "адрес",
        "联系",
        "聯絡",
        "邮",
        "郵",
        "連絡",
        "メール",
        "연락",
        "이메일",
        "liên hệ",
    ];
    let folded = fold(placeholder);
    crate::text::holds_any(&folded, WAYS)
}

/// Whether a host is reserved for examples or stands for another.
fn is_placeholder_host(host: &str) -> bool {
    let mut labels = host.rsplit('.');
    let top = labels.next().unwrap_or_default();
    if TOP_LEVEL.contains(&top) {
        return true;
    }
    // The registered name stands before the top-level domain; "co.uk" and the like have one more.
    labels.next().is_some_and(|label| DOMAIN_LABELS.contains(&label) || is_yours(label))
        // "www.link.to.your.key".
        || labels.any(|label| label == "your")
}

/// `your-org`, `YOUR_EMAIL`, `yourdomain`: "your" joined with what a project has.
pub(super) fn is_yours(name: &str) -> bool {
    let Some(rest) = name.strip_prefix("your") else { return false };
    let rest = rest.trim_start_matches(['-', '_', '.']);
    let rest = rest.strip_suffix("here").unwrap_or(rest).trim_end_matches(['-', '_', '.']);
    YOURS.iter().any(|noun| {
        rest.strip_prefix(noun).is_some_and(|more| {
            more.is_empty() || more.starts_with(['-', '_', '.']) || YOURS.contains(&more)
        })
    })
}

/// The segments of a repository's path that stand for others: `OWNER/REPO`.
pub(super) fn repository_blank(folded: &str) -> Option<Range<usize>> {
    const FORGES: &[&str] = &["github.com/", "gitlab.com/", "codeberg.org/", "bitbucket.org/"];
    let start = FORGES.iter().find_map(|forge| Some(find(folded, forge)? + forge.len()))?;
    let mut segments = slice(folded, start, folded.len()).split('/');
    let (owner, name) = (segments.next()?, segments.next()?);
    let bare = without_brackets(owner);
    let stands = PATH_OWNERS.binary_search(&bare).is_ok()
        && (bare.len() < owner.len() || BRACKETED_OWNERS.binary_search(&bare).is_err());
    let is_name = PATH_NAMES.binary_search(&without_brackets(name)).is_ok();
    let name = if is_name { 1 + name.len() } else { 0 };
    stands.then(|| start..start + owner.len() + name)
}

/// `<owner>`, `{owner}` and `:owner` as `owner`.
fn without_brackets(segment: &str) -> &str {
    segment.trim_matches(['<', '>', '{', '}', ':'])
}
