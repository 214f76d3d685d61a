//! Words that point to nothing.

use crate::lexicon::reference::{Direction, Target};
use crate::policy::Policy;
use crate::policy::reference::{Reference, dangling};
use crate::rules::Findings;

/// The text points to a table, a template or an attachment that is not there.
///
/// # Why
///
/// What the reporter is sent to was lost when the text was copied or shortened:
/// the very thing that was worth pointing to.
///
/// # Bad
///
/// ```md
/// Fill in the template below and send it to security@northwind.dev.
///             ^^^^^^^^^^^^^^ no template stands below
///
/// We answer within two days.
/// ```
///
/// ```md
/// We fix what is critical first, see the table above.
///                                        ^^^^^^^^^^^ no table stands above
/// ```
///
/// # Good
///
/// ```md
/// Fill in the template below and send it to security@northwind.dev.
///
/// > Version: …, steps: …
/// ```
///
/// ```md
/// Fill in the template below.
///
/// - Version
/// - Steps
///
/// The times stand in the table above, in [our handbook](https://northwind.dev/handbook).
/// ```
///
/// ```md
/// | Severity | Fix |
/// |---|---|
/// | high | 7 days |
///
/// The times in the table above hold for every release.
/// ```
pub(in crate::rules) fn dangling_reference(policy: &Policy<'_>, findings: &mut Findings) {
    let mut references = dangling(policy);
    while let Some(first) = references.first() {
        let message = message(first.target, first.direction);
        let key = (first.target, first.direction);
        let (same, others): (Vec<Reference>, Vec<Reference>) =
            references.into_iter().partition(|it| (it.target, it.direction) == key);
        if let [first, more @ ..] = same.as_slice() {
            let more = more.iter().map(|it| &it.evidence);
            let finding = findings.at(first.evidence.span, message).also_at(more);
            findings.add(finding);
        }
        references = others;
    }
}

fn message(target: Target, direction: Direction) -> String {
    let thing = match target {
        Target::Template => "template",
        Target::Table => "table",
        Target::Picture => "picture",
        Target::Attachment => return "nothing is attached to this text".to_owned(),
    };
    match direction {
        Direction::Above => format!("no {thing} stands above"),
        Direction::Below => format!("no {thing} stands below"),
    }
}
