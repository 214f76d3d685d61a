//! Text that belongs to somebody else.

use crate::lexicon::fold;
use crate::lexicon::organisation::{ORGANISATIONS, Organisation};
use crate::policy::{Contact, Policy};
use crate::rules::Findings;
use crate::text::holds_any;

/// The only contact is that of another organisation.
///
/// # Why
///
/// The file came along when a project was copied. Its reports now go to people
/// who have nothing to do with the copy, and who cannot mend it.
///
/// Needs the name of the repository, and knows a few large organisations whose
/// policies are often copied.
///
/// # Bad
///
/// ```md repository=northwind/trader
/// Please report every vulnerability to secure@microsoft.com.
///                                      ^^^^^^^^^^^^^^^^^^^^ reports go to Microsoft, but the repository is northwind/trader
/// ```
///
/// # Good
///
/// ```md repository=Azure/trader
/// Please report every vulnerability to secure@microsoft.com.
/// ```
///
/// ```md repository=northwind/trader
/// Please report every vulnerability to security@northwind.dev, and those of
/// Windows itself to secure@microsoft.com.
/// ```
pub(in crate::rules) fn foreign_identity(policy: &Policy<'_>, findings: &mut Findings) {
    let Some(repository) = &policy.context.repository else { return };
    let owner = fold(repository.split('/').next().unwrap_or_default());
    let usable = || policy.contacts.iter().filter(|it| it.role.takes_reports() && it.is_usable());
    let Some(first) = usable().find(|it| !it.value.is_empty()) else { return };
    let Some(organisation) = ORGANISATIONS.iter().find(|it| is_of(it, first)) else { return };
    let is_theirs = holds_any(&owner, organisation.owners);
    if !is_theirs && usable().all(|it| it.value.is_empty() || is_of(organisation, it)) {
        let name = organisation.name;
        let message = format!("reports go to {name}, but the repository is {repository}");
        findings.add(findings.at(first.evidence.span, message));
    }
}

fn is_of(organisation: &Organisation, contact: &Contact) -> bool {
    holds_any(&fold(&contact.value), organisation.channels)
}
