//! What other files of the repository say otherwise, and where the policy lies
//! among them. Without those files all rules here are silent.

mod insights;
mod location;
mod security_txt;
mod statements;

pub(super) use insights::insights_conflict;
pub(super) use location::location_shadow;
pub(super) use security_txt::securitytxt_conflict;
pub(super) use statements::sibling_conflict;

use crate::document::Document;
use crate::policy::{Contact, Context, Policy, Sibling};
use crate::text::Text;

/// What another file says, read as a policy.
fn read(sibling: &Sibling) -> Policy<'_> {
    let document = Document::parse(Text::new(&sibling.text), Some(&sibling.path));
    Policy::read(document, Context::default())
}

/// The last part of a path, in lower case.
fn name(path: &str) -> String {
    path.rsplit(['/', '\\']).next().unwrap_or_default().to_lowercase()
}

/// The addresses to which a policy sends reports.
fn mails<'p>(policy: &'p Policy<'_>) -> impl Iterator<Item = &'p Contact> {
    policy.private_channels().filter(|it| it.kind.is_mail())
}

/// The first address of the policy and the first of another file, if the policy
/// names none of those of the file.
fn other_mail<'p, 'o>(
    policy: &'p Policy<'_>,
    others: &[&'o str],
) -> Option<(&'p Contact, &'o str)> {
    let own = mails(policy).next()?;
    let is_known = |other: &&str| policy.contacts.iter().any(|it| it.value == **other);
    let first = others.first()?;
    (!others.iter().take(NEAR).any(is_known)).then_some((own, *first))
}

/// So many addresses are compared: a file names a few.
const NEAR: usize = 16;

#[cfg(test)]
mod tests;
