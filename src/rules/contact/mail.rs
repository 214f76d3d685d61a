//! Links to mail that lead elsewhere than they say.

use super::super::{Finding, Findings, Repair};
use super::near::is_shown;
use crate::document::{Link, LinkKind};
use crate::lexicon::fold;
use crate::policy::Policy;
use crate::policy::address::addresses;
use crate::policy::placeholder::is_placeholder_address;
use crate::text::{Span, slice};

/// A link shows one address and leads to another, or to no address at all.
///
/// # Why
///
/// The reader sees one address, and the mail goes to the other: to nobody, or
/// to somebody who should not read it.
///
/// # Bad
///
/// ```md
/// Write to [security@northwind.dev](mailto:hello@northwind.dev).
///                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ the link shows security@northwind.dev, but mail goes to hello@northwind.dev
/// ```
///
/// ```md
/// Write to [security@northwind.dev](mailto://security@northwind.dev).
///                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this link opens no mail to security@northwind.dev: it is malformed
/// ```
///
/// ```md
/// Write to [security@northwind.dev](security@northwind.dev).
///                                   ^^^^^^^^^^^^^^^^^^^^^^ this link opens no mail to security@northwind.dev: it is malformed
/// ```
///
/// ```md
/// Write to [our team](mailto: security@northwind.dev).
///                     ^^^^^^^ a blank behind `mailto:` breaks this link
/// ```
///
/// # Good
///
/// ```md
/// Write to [security@northwind.dev](mailto:Security@northwind.dev?subject=Report).
/// ```
///
/// ```md
/// Write to [security@northwind.dev](mailto:security+github@northwind.dev) or to
/// [our team](mailto:team@northwind.dev).
/// ```
///
/// # Fix
///
/// Safe where the link is malformed and its address is plain to see: it becomes
/// `mailto:` and the address. Where two addresses differ, the link can be made
/// to follow its words; which of both is right only the team knows.
pub(in crate::rules) fn mailto_mismatch(policy: &Policy<'_>, findings: &mut Findings) {
    for link in &policy.document.links {
        if matches!(link.kind, LinkKind::Link | LinkKind::Html)
            && is_shown(policy, link)
            && let Some(finding) = wrong_link(policy, findings, link)
        {
            findings.add(finding);
        }
    }
    broken_by_blank(policy, findings);
}

fn wrong_link(policy: &Policy<'_>, findings: &Findings, link: &Link) -> Option<Finding> {
    let shown = whole_address(policy.document.prose.folded(link.words).trim());
    let target = fold(link.target.trim());
    let Some(rest) = target.strip_prefix("mailto:") else {
        // A page that is called like an address: `mailto:` was forgotten.
        let shown = shown?;
        let bare = without_scheme(&target);
        return (bare == shown).then(|| malformed(policy, findings, link, bare));
    };
    let bare = without_scheme(rest).trim_start_matches("%20");
    if bare.len() < rest.len() {
        let address = whole_address(bare.split('?').next().unwrap_or_default());
        return address.is_some().then(|| malformed(policy, findings, link, bare));
    }
    let recipients = rest.split('?').next().unwrap_or_default();
    let recipients = recipients.replace("%40", "@").replace("%2b", "+");
    let shown = shown?;
    let found = addresses(&recipients);
    let is_same = |it: &str| without_tag(it) == without_tag(&shown);
    if found.iter().any(|it| is_same(&it.value)) || is_placeholder_address(&shown) {
        return None;
    }
    let first = found.first()?;
    if is_placeholder_address(&first.value) {
        return None;
    }
    let message = format!("the link shows {shown}, but mail goes to {}", first.value);
    let finding = findings.at(link.target_span, message);
    let title = "Let the link follow its words";
    Some(finding.repaired_by(lead_to(policy, link, title, false, &format!("mailto:{shown}"))))
}

/// Nothing but one address.
fn whole_address(words: &str) -> Option<String> {
    let mut found = addresses(words).into_iter();
    let first = found.next()?;
    (first.range == (0..words.len()) && !first.obfuscated).then_some(first.value)
}

/// What stands behind `http://`, `//` and a second `mailto:`.
fn without_scheme(target: &str) -> &str {
    let mut rest = target;
    for scheme in ["https:", "http:", "//", "mailto:"] {
        rest = rest.strip_prefix(scheme).unwrap_or(rest);
    }
    if rest.len() < target.len() { rest.trim_end_matches('/') } else { rest }
}

/// A tag behind a plus sign reaches the same mailbox.
fn without_tag(address: &str) -> String {
    match address.split_once('@') {
        Some((local, host)) => {
            format!("{}@{host}", local.split('+').next().unwrap_or_default())
        }
        None => address.to_owned(),
    }
}

fn malformed(policy: &Policy<'_>, findings: &Findings, link: &Link, bare: &str) -> Finding {
    let address = bare.split('?').next().unwrap_or_default();
    let message = format!("this link opens no mail to {address}: it is malformed");
    let title = "Write the link as `mailto:`";
    let repair = lead_to(policy, link, title, true, &format!("mailto:{bare}"));
    findings.at(link.target_span, message).repaired_by(repair)
}

fn lead_to(
    policy: &Policy<'_>,
    link: &Link,
    title: &'static str,
    safe: bool,
    target: &str,
) -> Option<Repair> {
    let is_written = policy.document.text.get(link.target_span) == link.target;
    is_written.then(|| Repair {
        title: title.into(),
        safe,
        edits: vec![(link.target_span, target.to_owned())],
    })
}

/// `[words](mailto: name@host)` is no link in Markdown: all of it is shown.
fn broken_by_blank(policy: &Policy<'_>, findings: &mut Findings) {
    const START: &str = "](mailto:";
    let (prose, document) = (&policy.document.prose, &policy.document);
    if !document.is_markdown {
        return;
    }
    let words = prose.as_str();
    for at in memchr::memmem::find_iter(words.as_bytes(), START) {
        let end = at + START.len();
        let behind = slice(words, end, words.len());
        let blanks = behind.len() - behind.trim_start_matches(' ').len();
        if blanks == 0 {
            continue;
        }
        let rest = slice(behind, blanks, behind.len());
        let address = rest.split([')', ' ', '\n', '?']).next().unwrap_or_default();
        let leaf = document.leaf_at(at as u32).and_then(|id| document.blocks.get(id));
        let is_text = leaf.is_some_and(|it| it.visibility() == crate::report::Visibility::Visible);
        let is_set_off = document
            .marks
            .iter()
            .take(MOST)
            .any(|it| it.words.start as usize <= at && at < it.words.end as usize);
        let is_link = rest.get(address.len()..).is_some_and(|it| it.starts_with([')', '?']));
        if !is_text || is_set_off || !is_link {
            continue;
        }
        if whole_address(&fold(address)).is_none() {
            continue;
        }
        let place = prose.source(Span::new(at + "](".len(), end));
        let edit = prose.source(Span::new(end, end + blanks));
        let finding = findings.at(place, "a blank behind `mailto:` breaks this link");
        let title = "Remove the blank".into();
        let edits = vec![(edit, String::new())];
        findings.add(finding.repaired_by(Repair { title, safe: true, edits }));
    }
}

/// How many stretches of code are compared with a broken link.
const MOST: usize = 256;
