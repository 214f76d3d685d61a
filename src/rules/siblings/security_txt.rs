//! A security.txt (RFC 9116) that disagrees with the policy.

use super::{mails, name, other_mail, read};
use crate::lexicon::concept::Concept;
use crate::policy::{Date, Policy};
use crate::rules::Findings;
use crate::rules::place::heading_about;
use crate::text::slice;

/// The security.txt of the repository names another contact, or has expired.
///
/// # Why
///
/// Both files tell a reporter where to write. Where they differ, one of them is
/// out of date, and a report may go to an address that nobody reads. An expired
/// security.txt is not to be used (RFC 9116).
///
/// # Bad
///
/// ```md file=.well-known/security.txt
/// Contact: mailto:abuse@northwind.dev
/// Expires: 2027-12-31T00:00:00Z
/// ```
///
/// ```md today=2026-05-31
/// Mail security@northwind.dev.
///      ^^^^^^^^^^^^^^^^^^^^^^ reports go to security@northwind.dev here, and to abuse@northwind.dev in .well-known/security.txt
/// ```
///
/// ```md file=security.txt
/// Contact: mailto:security@northwind.dev
/// Expires: 2025-12-31T00:00:00Z
/// ```
///
/// ```md today=2026-05-31
/// # Reporting
///   ^^^^^^^^^ security.txt expired on 2025-12-31
///
/// Mail security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md file=security.txt
/// Contact: mailto:security@northwind.dev
/// Contact: mailto:abuse@northwind.dev
/// Expires: 2027-12-31T00:00:00Z
/// ```
///
/// ```md today=2026-05-31
/// Mail security@northwind.dev.
/// ```
///
/// ```md file=security.txt
/// Contact: https://northwind.dev/report
/// ```
///
/// ```md today=2026-05-31
/// Mail security@northwind.dev.
/// ```
pub(in crate::rules) fn securitytxt_conflict(policy: &Policy<'_>, findings: &mut Findings) {
    let is_text = |path: &str| name(path) == "security.txt";
    if policy.context.path.as_deref().is_some_and(is_text) {
        return;
    }
    for sibling in policy.context.siblings.iter().filter(|it| is_text(&it.path)) {
        let path = &sibling.path;
        let other = read(sibling);
        let others: Vec<&str> = mails(&other).map(|it| it.value.as_str()).collect();
        if let Some((own, there)) = other_mail(policy, &others) {
            let here = &own.value;
            let message = format!("reports go to {here} here, and to {there} in {path}");
            findings.add(findings.at(own.evidence.span, message));
        }
        if let (Some(expires), Some(today)) = (expires(&other), policy.context.today)
            && expires < today
        {
            let place = heading_about(policy, &[Concept::Report, Concept::Contact]);
            findings.add(findings.at(place, format!("{path} expired on {expires}")));
        }
    }
}

/// The day of the field `Expires`.
fn expires(text: &Policy<'_>) -> Option<Date> {
    let prose = &text.document.prose;
    let mut leaves = text
        .document
        .leaves()
        .filter(|(_, it)| it.visibility() == crate::report::Visibility::Visible);
    leaves.find_map(|(_, leaf)| {
        let value = prose.folded(leaf.words).strip_prefix("expires:")?.trim();
        Date::parse(slice(value, 0, "2026-05-31".len()))
    })
}
