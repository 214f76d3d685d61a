//! Boxes that nobody ticked.

use crate::document::{Kind, SectionId};
use crate::lexicon::concept::Concept;
use crate::policy::Policy;
use crate::rules::Findings;

/// The boxes of a checklist are not ticked.
///
/// # Why
///
/// Whether the list is to be copied or was forgotten cannot be told from it: to
/// a reader it says that none of this was done.
///
/// # Bad
///
/// ```md
/// ## Hardening
///
/// - [ ] secrets are kept outside the image
///   ^^^ 2 boxes of this checklist are not ticked
/// - [ ] the container runs without root
/// ```
///
/// # Good
///
/// ```md
/// ## What to include in a report
///
/// - [ ] the version
/// - [ ] the steps
///
/// ## Hardening
///
/// - [x] secrets are kept outside the image
/// ```
pub(in crate::rules) fn unticked_checklist(policy: &Policy<'_>, findings: &mut Findings) {
    let document = &policy.document;
    let mut places = Vec::new();
    for (id, item) in document.blocks.iter().enumerate() {
        let is_open = item.kind == Kind::Item { checked: Some(false) };
        if is_open && !is_for_reader(policy, id, item.section) {
            let text = document.text.get(item.span);
            let at = text.find('[').unwrap_or(0);
            let start = item.span.start as usize + at;
            places.push(crate::text::Span::new(start, start + "[ ]".len()));
        }
    }
    let Some((&first, others)) = places.split_first() else { return };
    let message = match places.len() {
        1 => "1 box of this checklist is not ticked".to_owned(),
        count => format!("{count} boxes of this checklist are not ticked"),
    };
    let mut finding = findings.at(first, message);
    for &other in others {
        finding = finding.related(other, "here too");
    }
    findings.add(finding);
}

/// Whether a list is for whoever reads it to tick, or tells what is yet to come.
fn is_for_reader(policy: &Policy<'_>, item: usize, section: SectionId) -> bool {
    const ASKS: &[Concept] = &[
        Concept::Include,
        Concept::Report,
        Concept::ReportContent,
        Concept::Reporter,
        Concept::Contributor,
        Concept::Request,
        Concept::Planned,
    ];
    let asks = policy.reading.of_headings(section).has_any(ASKS);
    // An item's words are a leaf of their own, right behind it.
    let lead = policy.reading.sentences_of(item + 1).first();
    let lead = lead.and_then(|it| policy.reading.lead_of(it));
    asks || lead.is_some_and(|it| it.concepts.has_any(ASKS))
}
