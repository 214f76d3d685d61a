//! The text form of a report, character by character.
#![cfg(feature = "policy")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use proptest::prelude::*;
use secpolicy::render::{Options, text};
use secpolicy::report::{
    Facts, Finding, Fix, Range, Related, Report, SCHEMA_VERSION, Score, Severity, Summary,
};
use secpolicy::text::{Span, Text};

/// A finding at each of the words, an error first.
fn report(source: &str, words: &[&str]) -> Report {
    let text = Text::new(source);
    let findings = words
        .iter()
        .map(|words| {
            let start = source.find(words).unwrap();
            let span = Span::new(start, start + words.len());
            let offset = text.utf16(start);
            Finding {
                rule: "some-rule".into(),
                severity: Severity::Error,
                message: "something is wrong".into(),
                range: text.place(span).range,
                offset,
                length: text.utf16(span.end as usize) - offset,
                related: Vec::new(),
                fix: None,
                docs: String::new(),
            }
        })
        .collect();
    Report {
        schema_version: SCHEMA_VERSION,
        summary: Summary::default(),
        policy: Facts::default(),
        findings,
        standards: Vec::new(),
        score: Score { total: 41, grade: "D", ..Score::default() },
    }
}

fn related(source: &str, words: &str) -> Related {
    let Finding { range, offset, length, .. } = report(source, &[words]).findings.remove(0);
    Related { range, offset, length, message: "here too".into() }
}

fn rendered(source: &str, report: &Report) -> String {
    let options = Options { source: Some(source), quiet: true, ..Options::default() };
    text(report, &options)
}

#[test]
fn a_finding_is_quoted_with_its_place_and_its_fix() {
    let source = "# Security\n\nWrite to me.\n";
    let mut report = report(source, &["me"]);
    report.findings[0].fix = Some(Fix { title: "Say who".into(), safe: false, edits: Vec::new() });
    assert_eq!(
        rendered(source, &report),
        "\
error[some-rule]: something is wrong
 --> SECURITY.md:3:10
  |
3 | Write to me.
  |          ^^
  |
  = help: Say who
"
    );
}

#[test]
fn related_places_share_the_margin_of_the_longest_line_number() {
    let source = format!("one\n{}two\n", "\n".repeat(98));
    let mut report = report(&source, &["one"]);
    report.findings[0].related.push(related(&source, "two"));
    assert_eq!(
        rendered(&source, &report),
        "\
error[some-rule]: something is wrong
   --> SECURITY.md:1:1
    |
  1 | one
    | ^^^
   ::: SECURITY.md:100:1
    |
100 | two
    | --- here too
"
    );
}

#[test]
fn many_related_places_are_named_by_their_lines() {
    let source = "a\nb\nc\nd\ne\nf\n";
    let mut report = report(source, &["a"]);
    report.findings[0].related = ["b", "c", "d", "e", "f"].map(|it| related(source, it)).into();
    let shown = rendered(source, &report);
    assert_eq!(shown.matches(":::").count(), 3);
    assert!(shown.ends_with("  |\n  = also: 2 more places, in lines 5, 6\n"), "{shown}");
}

#[test]
fn a_span_of_several_lines_is_shown_by_its_first() {
    let source = "one two\nthree\nfour\n";
    let shown = rendered(source, &report(source, &["two\nthree\n"]));
    assert!(shown.ends_with("1 | one two\n  |     ^^^ (to line 2)\n"), "{shown}");
}

#[test]
fn an_empty_line_has_no_blanks_behind_the_bar() {
    let shown = rendered("\n\nx", &report("\n\nx", &["\nx"]));
    assert!(shown.ends_with("2 |\n  | ^ (to line 3)\n"), "{shown}");
}

#[test]
fn without_the_source_places_are_given() {
    let report = report("# Security\n\nWrite to me.\n", &["me"]);
    let options = Options { quiet: true, path: "a\u{1b}b.md", ..Options::default() };
    assert_eq!(text(&report, &options), "error[some-rule]: something is wrong\n --> a␛b.md:3:10\n");
}

#[test]
fn the_summary_counts_what_is_there() {
    let source = "a b c d";
    let mut report = report(source, &["a", "b", "c", "d"]);
    report.findings[1].severity = Severity::Warning;
    report.findings[2].severity = Severity::Info;
    let shown = text(&report, &Options { source: Some(source), ..Options::default() });
    assert!(shown.ends_with("\n2 errors, 1 warning, 1 info in SECURITY.md; grade D\n"), "{shown}");
    report.findings.clear();
    let shown = text(&report, &Options::default());
    assert_eq!(
        shown,
        "SECURITY.md tells a reporter:\n  contact      none found\n  \
         score        41 of 100, grade D\nno findings in SECURITY.md; grade D\n"
    );
}

#[test]
fn colours_surround_the_same_text() {
    let source = "Write to me.";
    let report = report(source, &["me"]);
    let options = Options { source: Some(source), ..Options::default() };
    let colored = text(&report, &Options { color: true, ..options });
    assert!(colored.starts_with("\u{1b}[1;31merror[some-rule]\u{1b}[0m"), "{colored:?}");
    let mut stripped = colored;
    for code in ["1;31", "1;33", "1;36", "1;34", "1", "0"] {
        stripped = stripped.replace(&format!("\u{1b}[{code}m"), "");
    }
    assert_eq!(stripped, text(&report, &options));
}

#[test]
fn many_findings_on_a_long_line_take_linear_time() {
    let source = "é a ".repeat(250_000);
    let mut report = report(&source, &["a"]);
    let last = Text::new(&source).utf16(source.len()) - 1;
    let at_the_end = Finding { offset: last, ..report.findings[0].clone() };
    report.findings = vec![at_the_end; 1000];
    // Going through the line for each would be a billion characters.
    let started = std::time::Instant::now();
    let shown = rendered(&source, &report);
    assert_eq!(shown.matches("SECURITY.md:1:1000000\n").count(), 1000);
    assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
}

proptest! {
    #[test]
    fn any_report_on_any_text_is_rendered(
        source in "([a-z\t\r\n]|\\PC|📧){0,40}",
        offset in prop_oneof![0..60u32, any::<u32>()],
        length in prop_oneof![0..60u32, any::<u32>()],
    ) {
        let mut report = report(&source, &[""]);
        report.findings[0].offset = offset;
        report.findings[0].length = length;
        report.findings[0].range = Range::default();
        let shown = rendered(&source, &report);
        prop_assert!(shown.contains('^'));
        prop_assert!(!shown.contains('\r') && !shown.contains('\t'));
    }
}

#[test]
fn times_and_what_else_is_said_take_a_line_each() {
    let source = include_str!("policies/full.md");
    let report = secpolicy::check(source, &secpolicy::Options::default());
    let options = Options { source: Some(source), ..Options::default() };
    let rendered = text(&report, &options);
    let line = |name: &str| rendered.lines().find_map(|line| line.trim().strip_prefix(name));
    assert_eq!(
        line("times").unwrap().trim(),
        "first answer 2 business days, assessment 7 days, updates every 14 days, \
         critical 72 hours, high 7 days, medium 30 days, low without a number, public after 90 days"
    );
    assert_eq!(
        line("also").unwrap().trim(),
        "not to report in public, what to send, how to encrypt, coordinated disclosure, scope, \
         safe harbor, credit, no bounty, where fixes are announced, CVE, severity"
    );
}

#[test]
fn the_score_and_each_standard_take_a_line_and_the_summary_ends_with_the_grade() {
    let source = "# Security\n\nWrite to security@example.com.\n";
    let report = secpolicy::check(source, &secpolicy::Options::default());
    let options = Options { source: Some(source), ..Options::default() };
    let rendered = text(&report, &options);
    let line = |name: &str| rendered.lines().find_map(|line| line.trim().strip_prefix(name));
    let score = line("score").unwrap().trim();
    assert!(
        score.ends_with("grade F; at most 19: a reporter who reads this reaches nobody in private"),
        "{score}"
    );
    assert!(line("osps-baseline").unwrap().contains(" not met (OSPS-VM-"), "{rendered}");
    assert!(line("disclose-io").unwrap().trim().starts_with("level 0 of 5: "), "{rendered}");
    assert_eq!(line("openssf-scorecard").unwrap().find('9'), Some(7), "{rendered}");
    assert!(rendered.trim_end().ends_with("; grade F"), "{rendered}");
}
