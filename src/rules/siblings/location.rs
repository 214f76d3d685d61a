//! Where the policy lies, and what lies in its way.

use super::name;
use crate::policy::{Kind, Policy, Sibling};
use crate::rules::Findings;
use crate::rules::place::title;
use crate::standards::scorecard::{file_found, file_read, recognised};

/// The policy lies where it is not found, or behind another file.
///
/// # Why
///
/// GitHub shows one policy: the first of `.github`, the root and `docs`.
/// OpenSSF Scorecard knows a few more names, and may read a nested `security.md`
/// in place of the policy that it names. What lies elsewhere is seen by whoever
/// looks for it, and by nobody else.
///
/// # Bad
///
/// ```md path=doc/SECURITY.md
/// # Security policy
///   ^^^^^^^^^^^^^^^ neither GitHub nor Scorecard takes doc/SECURITY.md for a security policy
///
/// Mail security@northwind.dev.
/// ```
///
/// ```md file=.github/SECURITY.md
/// # Security
///
/// Mail abuse@northwind.dev.
/// ```
///
/// ```md path=SECURITY.md
/// # Security policy
///   ^^^^^^^^^^^^^^^ GitHub shows .github/SECURITY.md in place of this file
///
/// Mail security@northwind.dev.
/// ```
///
/// ```md file=.agents/security.md
/// You are careful with passwords.
/// ```
///
/// ```md path=SECURITY.md
/// # Security policy
///   ^^^^^^^^^^^^^^^ Scorecard reads .agents/security.md in place of this file
///
/// Mail security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md path=.github/SECURITY.md
/// # Security policy
///
/// Mail security@northwind.dev.
/// ```
///
/// ```md file=SECURITY.md
/// # Security
///
/// Mail security@northwind.dev.
/// ```
///
/// ```md path=packages/trader/SECURITY.md
/// # Security policy of the trader
///
/// Mail security@northwind.dev.
/// ```
pub(in crate::rules) fn location_shadow(policy: &Policy<'_>, findings: &mut Findings) {
    let Some(path) = policy.context.path.as_deref().and_then(in_repository) else { return };
    if matches!(policy.kind, Kind::Design | Kind::Pointer) {
        return;
    }
    let siblings = &policy.context.siblings;
    let paths: Vec<&str> =
        std::iter::once(path).chain(siblings.iter().map(|it| it.path.as_str())).collect();
    let message = if !recognised(path) {
        let is_alone = siblings.iter().all(|it| !recognised(&it.path));
        (is_alone && is_called_policy(path))
            .then(|| format!("neither GitHub nor Scorecard takes {path} for a security policy"))
    } else if let Some(other) = other_policy(policy, path) {
        let other_path = &other.path;
        Some(if rank(other_path) < rank(path) {
            format!("GitHub shows {other_path} in place of this file")
        } else {
            format!("{other_path} is another policy, and GitHub shows this one alone")
        })
    } else {
        let read = file_read(&paths).filter(|it| !it.eq_ignore_ascii_case(path));
        let is_found = file_found(&paths).is_some_and(|it| it.eq_ignore_ascii_case(path));
        read.filter(|_| is_found).map(|it| format!("Scorecard reads {it} in place of this file"))
    };
    if let Some(message) = message {
        findings.add(findings.at(title(&policy.document), message));
    }
}

/// A path from the root of the repository; None where it begins elsewhere.
fn in_repository(path: &str) -> Option<&str> {
    let path = path.strip_prefix("./").unwrap_or(path);
    let is_elsewhere = path.starts_with(['/', '\\']) || path.starts_with("../");
    (!is_elsewhere && !path.contains([':', '\\'])).then_some(path)
}

/// Whether a file is meant to be the policy by its name. A file beside others in
/// a folder of documentation, or in one of many packages, may be about anything.
fn is_called_policy(path: &str) -> bool {
    const FOLDERS: &[&str] = &["", "doc", ".gitlab", "documentation", ".github/workflows"];
    let name = name(path);
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name.as_str(), ""));
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_lowercase();
    let is_policy = matches!(stem, "security" | "security-policy" | "security_policy");
    // A security.txt is another format, for which this is the place.
    is_policy && !(stem == "security" && extension == "txt") && FOLDERS.contains(&folder.as_str())
}

/// Another file that is a policy in its own right, not a copy.
fn other_policy<'p>(policy: &'p Policy<'_>, path: &str) -> Option<&'p Sibling> {
    let own = policy.document.text.source().trim();
    policy.context.siblings.iter().find(|it| {
        recognised(&it.path)
            && !it.path.eq_ignore_ascii_case(path)
            && !it.text.trim().is_empty()
            && it.text.trim() != own
            && matches!(super::read(it).kind, Kind::Policy | Kind::Stub)
    })
}

/// Which file GitHub shows first: that in `.github`, in the root, in `docs`.
fn rank(path: &str) -> usize {
    match path.to_lowercase().split_once('/') {
        Some((".github", _)) => 0,
        None => 1,
        Some(_) => 2,
    }
}
