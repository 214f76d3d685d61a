//! Every rule, held against its own documentation.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic)] // a test may fail so

use std::path::Path;

use secpolicy::rules::RULES;
use secpolicy::{Date, Options, Profile, Sibling, check};
use xtask::rule_docs::{self, Example, Mark, RuleDoc};

fn docs() -> Vec<RuleDoc> {
    rule_docs::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the comments of the rules")
}

/// Every rule runs, with what the example says of its surroundings.
fn options(example: &Example) -> Options {
    let mut options = Options {
        repository: Some("northwind/trader".into()),
        profile: Profile::Strict,
        ..Options::default()
    };
    for (key, value) in &example.context {
        match key.as_str() {
            "path" => options.path = Some(value.clone()),
            "repository" => options.repository = Some(value.clone()),
            "tags" => options.tags = value.split(',').map(str::to_owned).collect(),
            "today" => options.today = Some(Date::parse(value).expect("a day")),
            _ => panic!("unknown context {key} in {example:?}"),
        }
    }
    let siblings = example.siblings.iter().cloned();
    options.siblings = siblings.map(|(path, text)| Sibling { path, text }).collect();
    options
}

/// What a rule reports, as carets would mark it, first line of each place only.
fn marks(example: &Example) -> Vec<Mark> {
    let report = check(&example.text, &options(example));
    let found = report.findings.into_iter().filter(|it| it.rule == example.rule);
    let lines: Vec<&str> = example.text.lines().collect();
    let mut marks: Vec<Mark> = found
        .map(|it| {
            let (line, start) = (it.range.start.line as usize, it.range.start.character as usize);
            let end = if it.range.end == it.range.start {
                start
            } else if it.range.end.line == it.range.start.line {
                it.range.end.character as usize
            } else {
                lines.get(line).map_or(0, |line| line.chars().count())
            };
            Mark { line, start, end, message: it.message }
        })
        .collect();
    marks.sort();
    marks
}

#[test]
fn every_rule_has_a_bad_and_a_good_example() {
    let docs = docs();
    let ids: Vec<&str> = docs.iter().map(|rule| rule.id.as_str()).collect();
    let registered: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids, registered);
    for rule in docs {
        assert!(!rule.examples("Bad").is_empty(), "{}", rule.id);
        assert!(!rule.examples("Good").is_empty(), "{}", rule.id);
        assert!(rule.body.contains("# Why"), "{}", rule.id);
    }
}

#[test]
fn bad_examples_are_reported_at_the_carets() {
    for example in docs().iter().flat_map(|rule| rule.examples("Bad")) {
        assert!(!example.marks.is_empty(), "carets in {example:?}");
        assert_eq!(marks(&example), example.marks, "{}\n{}", example.rule, example.text);
    }
}

#[test]
fn good_examples_are_silent() {
    for example in docs().iter().flat_map(|rule| rule.examples("Good")) {
        assert_eq!(marks(&example), [], "{}\n{}", example.rule, example.text);
    }
}

#[test]
fn the_page_of_rules_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules.md");
    let page = std::fs::read_to_string(path).unwrap_or_default();
    assert!(page == rule_docs::to_markdown(&docs()), "run `cargo xtask docs`");
}

/// The text after its fix, and whether the finding is gone.
fn repaired(example: &Example) -> Option<(String, bool)> {
    let text = &example.text;
    let report = check(text, &options(example));
    let fix = report.findings.into_iter().find(|it| it.rule == example.rule)?.fix?;
    let units: Vec<u16> = text.encode_utf16().collect();
    let (mut fixed, mut at) = (Vec::new(), 0);
    for edit in &fix.edits {
        fixed.extend_from_slice(&units[at..edit.offset as usize]);
        fixed.extend(edit.new_text.encode_utf16());
        at = (edit.offset + edit.length) as usize;
    }
    fixed.extend_from_slice(&units[at..]);
    Some((String::from_utf16(&fixed).expect("whole letters"), fix.safe))
}

#[test]
fn after_a_fix_its_finding_is_gone_and_no_new_one_there() {
    let mut fixes = 0;
    for example in docs().iter().flat_map(|rule| rule.examples("Bad")) {
        let before = check(&example.text, &options(&example)).findings.len();
        if let Some((fixed, is_safe)) = repaired(&example) {
            let after = Example { text: fixed, ..example.clone() };
            assert_eq!(marks(&after), [], "{}\n{}", example.rule, after.text);
            let left = check(&after.text, &options(&after)).findings;
            // What is inserted to be filled in is reported until it is.
            assert!(left.len() < before || !is_safe, "{}\n{}\n{left:#?}", example.rule, after.text);
            fixes += 1;
        }
    }
    assert!(fixes >= 3, "only {fixes} examples have a fix");
}
