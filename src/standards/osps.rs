//! The OSPS Baseline of the OpenSSF, as far as a security policy can show it.

use super::{ClauseDefinition, Definition, Judgement, clause};
use crate::policy::Policy;
use crate::report::Verdict;

pub(super) static STANDARD: Definition = Definition {
    id: "osps-baseline",
    title: "OpenSSF OSPS Baseline",
    version: "2026-02-19",
    clauses: CLAUSES,
    is_on_request: false,
};

const CLAUSES: &[ClauseDefinition] =
    &[clause("OSPS-VM-02.01", "1", "The documentation names security contacts", security_contacts)];

fn security_contacts(policy: &Policy<'_>) -> Judgement {
    let found: Vec<_> =
        policy.contacts.iter().filter(|it| it.is_usable()).map(|it| &it.evidence).collect();
    if !found.is_empty() {
        return Judgement::new(Verdict::Met, "a contact is named").shown_by(found);
    }
    if policy.is_delegated() {
        return Judgement::new(Verdict::Delegated, "another document names the contacts");
    }
    Judgement::new(Verdict::Unmet, "no contact that a reporter could use is named")
}
