//! Which way to report comes first.
//!
//! What is called preferred stands before what is only offered, then what is for
//! where that cannot be used, then what is for where nobody has answered; among
//! equals the order of the text decides. A way that is named twice is one.

use super::Found;
use crate::lexicon::concept::Concept;
use crate::order;
use crate::report::{ContactKind, Role};

/// Gives those of which nothing is said a role, and all that take reports a rank.
pub(super) fn read(found: &mut [Found]) {
    let takes = |it: &Found| it.contact.role.takes_reports() && it.contact.evidence.is_visible();
    let is_told = |it: &&Found| takes(it) && !it.is_unsaid;
    let no_mail = !found.iter().any(|it| is_told(&it) && it.contact.kind.is_mail());
    let no_way = !found.iter().any(|it| is_told(&it));
    for it in found.iter_mut() {
        let role = &mut it.contact.role;
        // Where no other address is told, the only one is for reports; one for
        // questions is, where there is no other way at all.
        if it.is_unsaid {
            *role = if no_mail { Role::Primary } else { Role::General };
        } else if *role == Role::General && it.contact.kind.is_mail() && no_way {
            *role = Role::Primary;
        }
    }
    call_lists(found);
    let mut ways: Vec<&mut Found> =
        found.iter_mut().filter(|it| it.contact.role.takes_reports()).collect();
    order::sort_by_key(
        &mut ways,
        |it| {
            if it.is_preferred { 0 } else { 1 + it.contact.role as u64 }
        },
    );
    let names: Vec<&str> = ways.iter().map(|it| it.name()).collect();
    let numbers = order::numbers(&names);
    for (way, number) in ways.into_iter().zip(numbers) {
        way.contact.rank = Some(number + 1);
    }
}

/// An address that is called a list in one place is a list in every place.
fn call_lists(found: &mut [Found]) {
    if !found.iter().any(|it| it.contact.kind == ContactKind::MailingList) {
        return;
    }
    let values: Vec<&str> = found.iter().map(|it| it.contact.value.as_str()).collect();
    let numbers = order::numbers(&values);
    let mut is_list = vec![false; numbers.len()];
    for (it, &number) in found.iter().zip(&numbers) {
        if let Some(is_list) = is_list.get_mut(number as usize) {
            *is_list |= it.contact.kind == ContactKind::MailingList;
        }
    }
    for (it, &number) in found.iter_mut().zip(&numbers) {
        if it.contact.kind == ContactKind::Email && is_list.get(number as usize) == Some(&true) {
            it.contact.kind = ContactKind::MailingList;
        }
    }
}

impl Found {
    /// What tells one way from another: the address, or the kind of channel.
    fn name(&self) -> &str {
        // No address is one letter long.
        const KINDS: &str = "abcdefghijklmnop";
        let kind = self.contact.kind as usize;
        if self.contact.value.is_empty() {
            crate::text::slice(KINDS, kind, kind + 1)
        } else {
            &self.contact.value
        }
    }
}

/// Whether the words prefer a way.
pub(super) fn is_preferred(around: &super::around::Around) -> bool {
    around.sentence.with(around.within).has(Concept::Preferred)
}
