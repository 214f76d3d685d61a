//! What a reporter has to tell of himself.

use crate::lexicon::concept::Concept;
use crate::lexicon::conduct::{ANONYMOUS, OPTIONAL, PERSONAL};
use crate::policy::Policy;
use crate::policy::reading::Sentence;
use crate::report::StatementKind;
use crate::rules::Findings;

/// A report is to name its author, and nothing says that it need not.
///
/// # Why
///
/// Some can report only without a name. Whoever sends a mail can be answered
/// anyway; to ask for more turns them away. Rules for public bodies forbid to
/// require it.
///
/// # Bad
///
/// ```md
/// Please include in your report:
///
/// - Steps to reproduce it
/// - Your contact information
///   ^^^^^^^^^^^^^^^^^^^^^^^^ a report must name its author: not called optional, and nothing about anonymous reports
/// ```
///
/// # Good
///
/// ```md
/// Please include in your report:
///
/// - Steps to reproduce it
/// - Your contact information (optional)
/// ```
///
/// ```md
/// Please include steps to reproduce it and your name, if you want credit.
/// ```
///
/// ```md
/// Please include your name. Anonymous reports are welcome, too.
/// ```
pub(in crate::rules) fn pii_required(policy: &Policy<'_>, findings: &mut Findings) {
    let names_nobody = |it: &Sentence| {
        let is_credit = it.concepts.has_any(&[Concept::Credit, Concept::Thanks]);
        !is_credit && ANONYMOUS.are_in(&policy.folded(it))
    };
    let mut asked = policy.sentences_told().filter(|it| asks(policy, it));
    if let Some(first) = asked.next()
        && !policy.sentences_told().any(names_nobody)
    {
        let span = policy.document.prose.source(first.words);
        let message = "a report must name its author: not called optional, and nothing about anonymous reports";
        findings.add(findings.at(span, message));
    }
}

fn asks(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    const BY_TEAM: &[Concept] = &[Concept::Respond, Concept::Acknowledge];
    let lead = policy.reading.lead_of(sentence).map(|it| it.concepts).unwrap_or_default();
    let asks = sentence.concepts.has(Concept::Include) || lead.has(Concept::Include);
    if !asks || sentence.concepts.has_any(BY_TEAM) || !policy.says(StatementKind::ReportContent) {
        return false;
    }
    let words = policy.folded(sentence);
    PERSONAL.are_in(&words) && !OPTIONAL.are_in(&words)
}
