//! Small slips of the pen.

use crate::policy::Policy;
use crate::policy::slip::{self, Slip, SlipKind};
use crate::rules::{Findings, Repair};

/// A word stands twice, or a name is misspelt.
///
/// # Why
///
/// Each is a trifle; together they tell a reporter that nobody has read the
/// text since it was written.
///
/// # Bad
///
/// ```md
/// We send the the fix to you first.
///             ^^^ the word `the` stands twice
/// ```
///
/// ```md
/// Use the form on Github, or write a mail.
///                 ^^^^^^ the name is spelt `GitHub`
/// ```
///
/// ```md
/// Use the form, or contact the us by mail.
///                  ^^^^^^^^^^^^^^ `contact the us` has one word too many
/// ```
///
/// ```md
/// We look for the SANS Top 25.
///                 ^^^^^^^^^^^ the name of the list is `CWE Top 25`
/// ```
///
/// # Good
///
/// ```md
/// See <https://Github.com/northwind/trader> or `Github` in the code. We know
/// that that happens, and contact the US office.
/// ```
///
/// ```md
/// Nie zgłaszaj podatności publicznie. Napisz do nas, bo to to samo, co my robimy
/// od lat, i odpowiemy w ciągu dwóch dni.
/// ```
///
/// # Fix
///
/// Safe for doubled words and for `GitHub`: one of the two words is removed, the
/// letter is changed.
pub(in crate::rules) fn prose_slip(policy: &Policy<'_>, findings: &mut Findings) {
    let mut slips = slip::find(policy);
    while let Some(first) = slips.first() {
        let key = (first.kind, first.word);
        let (same, others): (Vec<Slip>, Vec<Slip>) =
            slips.into_iter().partition(|it| (it.kind, it.word) == key);
        add(&same, findings);
        slips = others;
    }
}

/// One finding for all slips of a kind.
fn add(slips: &[Slip], findings: &mut Findings) {
    let [first, others @ ..] = slips else { return };
    let (word, kind) = (first.word, first.kind);
    let message = match kind {
        SlipKind::Doubled => format!("the word `{word}` stands twice"),
        SlipKind::Extra => format!("`{word}` has one word too many"),
        SlipKind::Github => format!("the name is spelt `{word}`"),
        SlipKind::OldName => format!("the name of the list is `{word}`"),
    };
    let mut finding = findings.at(first.span, message);
    for other in others {
        finding = finding.related(other.span, "here too");
    }
    let repair = match kind {
        SlipKind::Doubled => Some(("Remove one of the two words", "")),
        SlipKind::Github => Some(("Write `GitHub`", word)),
        SlipKind::Extra | SlipKind::OldName => None,
    };
    // Where markup stands between, a person has to look.
    if let Some((title, new)) = repair
        && slips.iter().all(|it| it.is_plain)
    {
        let edits = slips.iter().map(|it| (it.replaced, new.to_owned())).collect();
        finding = finding.repaired_by(Repair { title: title.into(), safe: true, edits });
    }
    findings.add(finding);
}
