//! Whether the text is kept up to date, and what it claims can be checked.

use super::Findings;
use super::place::title;
use crate::document::Document;
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::lexicon::words::names::STANDARDS;
use crate::order;
use crate::policy::{Date, Policy, Statement};
use crate::report::{Modality, StatementKind};
use crate::text::{Span, holds_any, slice};

/// The day of the next review has passed.
///
/// # Why
///
/// The text itself says that it should have been looked at by now: what it
/// promises may no longer hold.
///
/// Needs the day of the check. Of several such days the last one counts.
///
/// # Bad
///
/// ```md today=2026-11-22
/// Next review: 2024-12-31
///              ^^^^^^^^^^ the review was due on 2024-12-31, 691 days ago
/// ```
///
/// # Good
///
/// ```md today=2026-11-22
/// Last review: 2024-12-31. Next review: January 2027.
/// ```
///
/// ```md today=2026-11-22
/// | Next review | 2025-12-31 |
/// |---|---|
/// | Next review | 2026-12-31 |
/// ```
pub(super) fn review_date_past(policy: &Policy<'_>, findings: &mut Findings) {
    let Some(today) = policy.context.today else { return };
    let due = policy.statements_about(StatementKind::Date).filter(|it| it.detail == "review-due");
    let due = due.filter_map(|it| Some((Date::parse(&it.value)?, it)));
    let Some((day, statement)) = due.reduce(|last, it| if it.0 > last.0 { it } else { last })
    else {
        return;
    };
    let message = match today.days_since(day) {
        1 => format!("the review was due on {day}, 1 day ago"),
        days if days > 1 => format!("the review was due on {day}, {days} days ago"),
        _ => return,
    };
    findings.add(findings.at(statement.evidence.span, message));
}

/// The text does not say when it was written or changed.
///
/// # Why
///
/// A reader of a copy cannot tell whether it still holds. In a repository the
/// history says it, so that this runs only where it is asked for.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ the text does not say when it was written or changed
///
/// Write to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// Write to security@northwind.dev.
///
/// Last updated: 2026-05-31
/// ```
///
/// ```md
/// Effective date: March 2026. Write to security@northwind.dev.
/// ```
pub(super) fn no_date(policy: &Policy<'_>, findings: &mut Findings) {
    if policy.statements_about(StatementKind::Date).next().is_none() {
        let message = "the text does not say when it was written or changed";
        findings.add(findings.at(title(&policy.document), message));
    }
}

/// A standard is claimed, but nothing shows that it is met.
///
/// # Why
///
/// Whoever relies on a certificate or a list wants to see it: a name alone, or
/// one that is only planned, proves nothing.
///
/// # Bad
///
/// ```md
/// We comply with SOC 2 and ISO 27001 (planned).
///                ^^^^^ nothing shows that SOC 2 and ISO 27001 are met: no link, or only planned
/// ```
///
/// # Good
///
/// ```md
/// We comply with SOC 2, see [the report](https://northwind.dev/soc2).
/// ```
///
/// ```md
/// We are not certified for ISO 27001. Flaws of the OWASP Top 10 are in scope.
/// ```
pub(super) fn claim_unevidenced(policy: &Policy<'_>, findings: &mut Findings) {
    let linked = Linked::read(policy);
    let claims = policy.statements_about(StatementKind::Claim);
    let claims: Vec<&Statement> = claims.filter(|it| !linked.proves(policy, it)).collect();
    let names = order::distinct(claims.iter().map(|it| it.value.as_str()));
    let (Some(first), Some(name)) = (claims.first(), names.first()) else { return };
    let (names, are) = match names.len() {
        1 => ((*name).to_owned(), "is"),
        2 => (names.join(" and "), "are"),
        count => (format!("{name} and {} others", count - 1), "are"),
    };
    let is_planned = claims.iter().any(|it| it.evidence.modality == Modality::Planned);
    let why = if is_planned { "no link, or only planned" } else { "no link" };
    let others = claims.iter().skip(1).map(|it| &it.evidence);
    let message = format!("nothing shows that {names} {are} met: {why}");
    findings.add(findings.at(first.evidence.span, message).also_at(others));
}

/// What is said where a standard only tells which flaws are meant.
const ABOUT_REPORTS: &[Concept] =
    &[Concept::Scope, Concept::Report, Concept::Vulnerability, Concept::Include];

/// What the links of a text lead to.
struct Linked {
    /// The leaves with a link, in order.
    blocks: Vec<usize>,
    /// The standards that a link names.
    names: Vec<&'static str>,
}

impl Linked {
    fn read(policy: &Policy<'_>) -> Self {
        let document = &policy.document;
        let mut blocks: Vec<usize> = document.links.iter().map(|link| link.block).collect();
        blocks.extend(policy.pages.iter().map(|page| page.evidence.block));
        order::sort_by_key(&mut blocks, |&block| block as u64);
        let mut words = String::new();
        for link in &document.links {
            words.push_str(document.prose.folded(link.words));
            words.push('\n');
        }
        let names = STANDARDS.iter().filter(|name| holds_any(&words, &[fold(name).as_str()]));
        Self { blocks, names: names.copied().collect() }
    }

    /// Whether a claim is denied, is none, or can be followed up.
    fn proves(&self, policy: &Policy<'_>, claim: &Statement) -> bool {
        let document = &policy.document;
        let evidence = &claim.evidence;
        evidence.modality == Modality::Negated
            || self.blocks.binary_search(&evidence.block).is_ok()
            || is_part_of_name(document, evidence.span)
            || self.names.contains(&claim.value.as_str())
            // Named to say what to report.
            || policy.reading.of_leaf(evidence.block).has_any(ABOUT_REPORTS)
            || document.blocks.get(evidence.block).is_some_and(|leaf| {
                policy.reading.of_headings(leaf.section).has_any(&[Concept::Scope])
            })
    }
}

/// Whether a standard is only a part of a longer name: `slsa-verifier`.
fn is_part_of_name(document: &Document<'_>, span: Span) -> bool {
    let source = document.text.source();
    let mut behind = slice(source, span.end as usize, source.len()).chars();
    let joins = |c: char| matches!(c, '-' | '_' | '/' | '.');
    slice(source, 0, span.start as usize).ends_with(['-', '_', '/', '.', '@'])
        || (behind.next().is_some_and(joins) && behind.next().is_some_and(char::is_alphabetic))
}
