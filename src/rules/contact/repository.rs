//! Links to GitHub's private reporting, held against where the policy lies.

use super::super::{Findings, Repair};
use crate::lexicon::fold;
use crate::policy::{Contact, Policy};
use crate::report::ContactKind;
use crate::text::slice;

/// GitHub's form for private reports of a repository.
pub(super) fn form(repository: &str) -> String {
    format!("https://github.com/{repository}/security/advisories/new")
}

/// The `owner/name` of a page of GitHub, whose address is in lower case, and
/// what stands behind it.
pub(super) fn repository_of(folded: &str) -> Option<(&str, &str)> {
    let page = folded.split_once("://").map_or(folded, |(_, page)| page);
    let page = page.strip_prefix("www.").unwrap_or(page);
    let path = page.strip_prefix("github.com/")?;
    let (owner, behind) = path.split_once('/')?;
    let name = behind.split(['/', '?', '#']).next().unwrap_or_default();
    let rest = slice(behind, name.len(), behind.len()).trim_start_matches('/');
    let length = owner.len() + 1 + name.len();
    (!owner.is_empty() && !name.is_empty()).then_some((slice(path, 0, length), rest))
}

/// The form for private reports belongs to another project.
///
/// # Why
///
/// In a fork or a copy of a policy, the link still leads to the team of the
/// original: they learn of a flaw that is not theirs, and this project does not.
///
/// Another repository of the same owner is not reported: many teams receive
/// their reports in one place.
///
/// # Bad
///
/// ```md repository=northwind/trader
/// Report vulnerabilities at https://github.com/fabrikam/trader/security/advisories/new.
///                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this form belongs to fabrikam/trader, and this is northwind/trader
/// ```
///
/// # Good
///
/// ```md repository=northwind/trader
/// Report vulnerabilities at https://github.com/Northwind/Trader/security/advisories/new.
/// ```
///
/// ```md repository=northwind/trader
/// Report vulnerabilities in our security repository, at
/// https://github.com/northwind/security/security/advisories/new.
/// ```
pub(in crate::rules) fn pvr_other_repo(policy: &Policy<'_>, findings: &mut Findings) {
    let Some(own) = &policy.context.repository else { return };
    let Some((owner, _)) = own.split_once('/') else { return };
    let mut other: Vec<(&Contact, String)> = Vec::new();
    for contact in policy.contacts.iter().filter(|it| is_form(it)) {
        let folded = fold(&contact.value);
        let Some((repository, _)) = repository_of(&folded) else { continue };
        let of = repository.split('/').next().unwrap_or_default();
        if of.eq_ignore_ascii_case(owner) {
            // A form of the own team is there as well: the other is a second way.
            return;
        }
        other.push((contact, repository.to_owned()));
    }
    if let Some(((first, repository), others)) = other.split_first() {
        let message = format!("this form belongs to {repository}, and this is {own}");
        let others = others.iter().map(|(it, _)| &it.evidence);
        findings.add(findings.at(first.evidence.span, message).also_at(others));
    }
}

fn is_form(contact: &Contact) -> bool {
    contact.kind == ContactKind::GithubPrivateReport && contact.is_usable()
}

/// A relative link to the form for private reports does not lead there.
///
/// # Why
///
/// GitHub shows a file under `OWNER/NAME/blob/BRANCH`, so that a link from the
/// root of the repository needs `../../` to leave it, and one from a folder
/// needs a `../` more. With one too few the reporter sees "not found".
///
/// # Bad
///
/// ```md path=.github/SECURITY.md
/// [Report a vulnerability](../../security/advisories/new)
///                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ from .github/SECURITY.md this link leads nowhere: it has to go up 3 folders, not 2
/// ```
///
/// # Good
///
/// ```md path=SECURITY.md
/// [Report a vulnerability](../../security/advisories/new)
/// ```
///
/// ```md path=docs/SECURITY.md
/// [Report a vulnerability](../../../security/advisories/new)
/// ```
///
/// # Fix
///
/// Safe: the link goes up as many folders as it has to.
pub(in crate::rules) fn pvr_relative_depth(policy: &Policy<'_>, findings: &mut Findings) {
    let Some(path) = &policy.context.path else { return };
    let Some(depth) = depth_of(path) else { return };
    for contact in policy.contacts.iter().filter(|it| is_form(it)) {
        let Some((up, page)) = climb(&contact.value) else { continue };
        let needed = depth + 2;
        if up == needed {
            continue;
        }
        let message = format!(
            "from {path} this link leads nowhere: it has to go up {needed} folders, not {up}"
        );
        let span = contact.evidence.span;
        let is_written = policy.document.text.get(span) == contact.value;
        let repair = is_written.then(|| Repair {
            title: format!("Go up {needed} folders").into(),
            safe: true,
            edits: vec![(span, format!("{}{page}", "../".repeat(needed)))],
        });
        findings.add(findings.at(span, message).repaired_by(repair));
    }
}

/// How many folders a file lies below the root, where GitHub looks for policies.
fn depth_of(path: &str) -> Option<usize> {
    let path = path.strip_prefix("./").unwrap_or(path);
    match path.split_once('/') {
        None => Some(0),
        Some((".github" | "docs", name)) if !name.contains('/') => Some(1),
        Some(_) => None,
    }
}

/// How many folders a relative link goes up, and where it leads from there.
fn climb(target: &str) -> Option<(usize, &str)> {
    let mut rest = target.strip_prefix("./").unwrap_or(target);
    let mut up = 0;
    while let Some(behind) = rest.strip_prefix("../") {
        rest = behind;
        up += 1;
    }
    (rest == "security/advisories/new").then_some((up, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repository_is_read_from_its_pages() {
        for (target, repository) in [
            ("https://github.com/o/r/security", Some(("o/r", "security"))),
            ("http://www.github.com/o/r", Some(("o/r", ""))),
            ("https://github.com/o/r?tab=x", Some(("o/r", "?tab=x"))),
            ("https://github.com/o", None),
            ("https://northwind.dev/o/r", None),
        ] {
            assert_eq!(repository_of(target), repository, "{target}");
        }
    }

    #[test]
    fn only_where_github_looks_the_depth_is_certain() {
        for (path, depth) in [
            ("SECURITY.md", Some(0)),
            ("./SECURITY.md", Some(0)),
            ("docs/SECURITY.md", Some(1)),
            ("/home/nora/SECURITY.md", None),
            ("../SECURITY.md", None),
            ("docs/en/SECURITY.md", None),
        ] {
            assert_eq!(depth_of(path), depth, "{path}");
        }
    }
}
