//! Fixes on real policies: a safe one removes its finding and brings no other,
//! leaves alone what it does not name, and has nothing left to do afterwards.
#![cfg(feature = "policy")]
#![allow(clippy::expect_used)] // a test may fail so

mod support;

use secpolicy::report::{Finding, Report};
use secpolicy::{Date, Options, Profile, check};
use support::{fixed_once, policies};

fn report(text: &str, path: &str) -> Report {
    let options = Options {
        path: Some(path.to_owned()),
        repository: Some("northwind/trader".to_owned()),
        today: Date::new(2026, 5, 31),
        profile: Profile::Strict,
        ..Options::default()
    };
    check(text, &options)
}

/// The rules that report something, a name for each finding, sorted.
fn rules(report: &Report) -> Vec<String> {
    let mut rules: Vec<String> = report.findings.iter().map(|it| it.rule.to_string()).collect();
    rules.sort();
    rules
}

fn safe(report: &Report) -> impl Iterator<Item = &Finding> {
    report.findings.iter().filter(|it| it.fix.as_ref().is_some_and(|fix| fix.safe))
}

#[test]
fn a_safe_fix_removes_its_finding_and_brings_no_other() {
    let Some(policies) = policies() else { return };
    let mut count = 0;
    for (path, text) in &policies {
        let before = report(text, path);
        for finding in safe(&before) {
            let after = report(&fixed_once(text, finding), path);
            let mut expected = rules(&before);
            let at = expected.iter().position(|it| *it == finding.rule).expect("the finding");
            expected.remove(at);
            // One repair may remove what a second rule stumbled over.
            let mut left = expected.clone();
            for rule in rules(&after) {
                let at = left.iter().position(|it| *it == rule);
                let at =
                    at.unwrap_or_else(|| unreachable!("{path}: {} brings {rule}", finding.rule));
                left.remove(at);
            }
            count += 1;
        }
    }
    println!("{count} safe fixes");
    assert!(count > 0);
}

#[test]
fn fixing_twice_changes_nothing_more() {
    let Some(policies) = policies() else { return };
    for (path, text) in &policies {
        let mut text = text.clone();
        for _ in 0..10 {
            let found = report(&text, path);
            let Some(finding) = safe(&found).next() else { break };
            text = fixed_once(&text, finding);
        }
        assert_eq!(safe(&report(&text, path)).count(), 0, "{path}");
    }
}

#[test]
fn edits_come_in_order_and_touch_only_what_they_name() {
    let Some(policies) = policies() else { return };
    let mut count = 0;
    for (path, text) in &policies {
        let length = text.encode_utf16().count();
        for finding in &report(text, path).findings {
            let Some(fix) = &finding.fix else { continue };
            let mut end = 0;
            for edit in &fix.edits {
                assert!(edit.offset as usize >= end, "{path}: {}", finding.rule);
                end = (edit.offset + edit.length) as usize;
                assert!(end <= length, "{path}: {}", finding.rule);
            }
            // What is inserted ends its lines as the text does.
            let added = fix.edits.iter().map(|it| it.new_text.as_str());
            let feeds = added.clone().map(|it| it.matches('\n').count()).sum::<usize>();
            let pairs = added.map(|it| it.matches("\r\n").count()).sum::<usize>();
            let is_windows = text.lines().next().is_some() && text.contains("\r\n");
            assert!(feeds == 0 || is_windows == (pairs == feeds), "{path}: {}", finding.rule);
            assert_ne!(fixed_once(text, finding), *text, "{path}: {}", finding.rule);
            count += 1;
        }
    }
    println!("{count} fixes");
    assert!(count > 0);
}
