//! For tests: what a short text says about one thing.

use crate::document::Document;
use crate::policy::{Context, Policy};
use crate::report::{Modality, StatementKind};
use crate::text::Text;

/// How firmly a text says something; None where it does not speak of it.
pub(super) fn said(source: &str, kind: StatementKind) -> Option<Modality> {
    let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
    let all: Vec<Modality> = policy.statements_about(kind).map(|it| it.evidence.modality).collect();
    all.iter().copied().find(|&it| it != Modality::Negated).or(all.first().copied())
}

/// Whether a text says something.
pub(super) fn says(source: &str, kind: StatementKind) -> bool {
    said(source, kind).is_some_and(|it| it != Modality::Negated)
}

/// All texts for which the answer is not as expected.
pub(super) fn wrong<'t>(texts: &[&'t str], kind: StatementKind, expected: bool) -> Vec<&'t str> {
    texts.iter().copied().filter(|text| says(text, kind) != expected).collect()
}
