use super::*;
use crate::document::Document;
use crate::policy::Context;
use crate::report::Verdict::{self, Delegated, Met, NotApplicable, Partial, Unknown, Unmet};
use crate::text::Text;

pub(super) fn clauses(text: &str) -> Vec<Clause> {
    let context = Context { repository: Some("northwind/trader".to_owned()), ..Context::default() };
    let policy = Policy::read(Document::parse(Text::new(text), None), context);
    judge(&policy, Some("eu-cra")).into_iter().flat_map(|it| it.clauses).collect()
}
