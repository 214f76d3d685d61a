//! Each clause, and a text for every verdict that it can give.

mod badge;
mod osps;
mod others;

use super::*;
use crate::document::Document;
use crate::policy::Context;
use crate::text::Text;

/// A clause, the verdict, and what the policy says.
type Case = (&'static str, Verdict, &'static str);

/// What every policy of the tests begins with, where a contact is needed.
const CONTACT: &str = "# Security\n\n## Reporting a vulnerability\n\nPlease report \
                       vulnerabilities in private by e-mail to security@northwind.dev.\n\n";

fn judged(text: &str) -> Vec<Standard> {
    let policy = Policy::read(Document::parse(Text::new(text), None), Context::default());
    judge(&policy, Some("eu-cra"))
}

/// What begins with `+` stands behind a contact.
fn text_of(case: &str) -> String {
    case.strip_prefix('+').map_or_else(|| case.to_owned(), |rest| format!("{CONTACT}{rest}\n"))
}

fn clause_of(id: &str, text: &str) -> Option<Clause> {
    judged(&text_of(text)).into_iter().flat_map(|it| it.clauses).find(|it| it.id == id)
}

fn hold(cases: &[Case]) {
    let mut wrong = Vec::new();
    for &(id, verdict, text) in cases {
        let clause = clause_of(id, text);
        if clause.as_ref().map(|it| it.verdict) != Some(verdict) {
            wrong.push(format!("{id} is not {verdict:?} for {text:?}: {clause:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_clause_has_its_cases() {
    let cases: Vec<&Case> = osps::CASES.iter().chain(badge::CASES).chain(others::CASES).collect();
    for clause in STANDARDS.iter().flat_map(|it| it.clauses) {
        assert!(cases.iter().any(|(id, ..)| *id == clause.id), "{}", clause.id);
    }
}

#[test]
fn reasons_are_sentences_that_fit_on_a_line() {
    for (_, _, text) in osps::CASES.iter().chain(badge::CASES).chain(others::CASES) {
        for clause in judged(&text_of(text)).iter().skip(1).flat_map(|it| &it.clauses) {
            let because = &clause.because;
            assert!(!because.is_empty() && !because.contains('\n'), "{}: {because}", clause.id);
            assert!(because.chars().count() < 160 && !because.ends_with('.'), "{because}");
        }
    }
}

#[test]
fn a_ladder_tells_the_level_that_is_reached() {
    let level = |text: &str| {
        let standards = judged(&text_of(text));
        standards.into_iter().find(|it| it.id == "disclose-io").and_then(|it| it.level)
    };
    assert_eq!(level("# Security\n"), Some(0));
    assert_eq!(level("+"), Some(1));
    assert_eq!(level(&format!("+{}", others::BASIC)), Some(2));
    assert_eq!(level(&format!("+{}{}", others::BASIC, others::PROMISE)), Some(3));
    assert_eq!(level(&format!("+{}{}", others::BASIC, others::FULL)), Some(4));
    assert_eq!(level(&format!("+{}{}{}", others::BASIC, others::FULL, others::WINDOW)), Some(5));
}

#[test]
fn scorecard_counts_the_file_that_it_reads() {
    let context = |siblings: &[(&str, &str)]| Context {
        path: Some("SECURITY.md".into()),
        siblings: siblings
            .iter()
            .map(|&(path, text)| Sibling { path: path.into(), text: text.into() })
            .collect(),
        ..Context::default()
    };
    let card = |siblings: &[(&str, &str)]| {
        let text = Text::new("Mail security@northwind.dev within 2 days, or 3.\n");
        let policy = Policy::read(Document::parse(text, None), context(siblings));
        let standard = scorecard_standard(&policy);
        standard.scorecard.map(|it| (it.score, it.reads))
    };
    assert_eq!(card(&[]), Some((10, None)));
    let nested = ".agents/security.md";
    assert_eq!(card(&[(nested, "Be careful.\n")]), Some((3, Some(nested.into()))));
    // It passes over what is empty, and never comes to what lies behind.
    assert_eq!(card(&[(nested, "")]), Some((10, None)));
    assert_eq!(card(&[("docs/notes/security.md", "Be careful.\n")]), Some((10, None)));
}
