//! Fixes on real policies: a safe one removes its finding and brings no other,
//! leaves alone what it does not name, and has nothing left to do afterwards.
#![cfg(all(feature = "policy", not(target_arch = "wasm32")))]
#![allow(clippy::expect_used, clippy::indexing_slicing)] // a test may fail so

mod support;

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use secpolicy::report::{Finding, Report, TextEdit};
use secpolicy::{Date, Options, Profile, check, rules as all_rules};
use support::{fixed_once, policies, with_edits};
use xtask::rule_docs;

fn report(text: &str, path: &str) -> Report {
    report_of(text, path, Some("northwind/trader"))
}

fn report_of(text: &str, path: &str, repository: Option<&str>) -> Report {
    let options = Options {
        path: Some(path.to_owned()),
        repository: repository.map(str::to_owned),
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

/// Our own policies, and the text of every bad example.
fn parts() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let docs = rule_docs::read(root).expect("the comments of the rules");
    let examples = docs.iter().flat_map(|rule| rule.examples("Bad"));
    let mut parts: Vec<String> = examples.map(|it| it.text).collect();
    for entry in fs::read_dir(root.join("tests/policies")).expect("the policies") {
        let path = entry.expect("an entry").path();
        parts.push(fs::read_to_string(path).expect("a readable policy"));
    }
    parts
}

/// Edits of all fixes that do not touch each other, as `fix()` of the package takes them.
fn taken(report: &Report) -> Vec<TextEdit> {
    let mut edits: Vec<TextEdit> = Vec::new();
    for fix in report.findings.iter().filter_map(|it| it.fix.as_ref()) {
        let is_free = |edit: &TextEdit| {
            let behind = edits.partition_point(|it| it.offset <= edit.offset);
            let before = behind.checked_sub(1).map(|at| &edits[at]);
            before.is_none_or(|it| it.offset < edit.offset && it.offset + it.length <= edit.offset)
                && edits.get(behind).is_none_or(|it| edit.offset + edit.length <= it.offset)
        };
        if fix.edits.iter().all(is_free) {
            edits.extend(fix.edits.iter().cloned());
            edits.sort_by_key(|it| it.offset);
        }
    }
    edits
}

/// Whether a text still begins, ends its lines and ends as it did.
fn is_framed_alike(before: &str, after: &str) -> bool {
    let line_ends = |it: &str| (it.contains("\r\n"), it.replace("\r\n", "").contains('\n'));
    let end = |it: &str| it.split_at(it.trim_end().len()).1.to_owned();
    // A text of one line shows no line end.
    (line_ends(before) == line_ends(after) || !before.contains('\n'))
        && before.starts_with('\u{FEFF}') == after.starts_with('\u{FEFF}')
        && end(before) == end(after)
}

/// What is wrong with the fixes of a text, if anything.
fn fault(text: &str, repository: Option<&str>) -> Option<String> {
    let path = "SECURITY.md";
    let report = |text: &str, path: &str| report_of(text, path, repository);
    let before = report(text, path);
    for finding in safe(&before) {
        let fixed = fixed_once(text, finding);
        if !is_framed_alike(text, &fixed) {
            return Some(format!("{} changes the frame of the text", finding.rule));
        }
        let is_defect =
            |it: &&Finding| all_rules::find(&it.rule).is_some_and(|rule| !rule.is_absence);
        let after = report(&fixed, path);
        let mut left: Vec<&str> = before.findings.iter().map(|it| &*it.rule).collect();
        let at = left.iter().position(|it| *it == finding.rule).expect("the finding");
        left.remove(at);
        for new in after.findings.iter().filter(is_defect) {
            match left.iter().position(|it| *it == new.rule) {
                Some(at) => drop(left.remove(at)),
                // What can be read at last may be at odds with the rest.
                None if finding.rule != new.rule && uncovers(&finding.rule) => {}
                None => {
                    return Some(format!("{} brings {}: {}", finding.rule, new.rule, new.message));
                }
            }
        }
    }
    let same = |report: &Report, it: &Finding| {
        report
            .findings
            .iter()
            .filter(|other| other.rule == it.rule && other.message == it.message)
            .count()
    };
    for finding in before.findings.iter().filter(|it| it.fix.is_some()) {
        let after = report(&fixed_once(text, finding), path);
        if same(&after, finding) >= same(&before, finding) {
            return Some(format!("the fix leaves {}: {}", finding.rule, finding.message));
        }
    }
    let mut fixed = text.to_owned();
    let mut rounds = Vec::new();
    for _ in 0..32 {
        let found = report(&fixed, path);
        let edits = taken(&found);
        if edits.is_empty() {
            break;
        }
        rounds.push(
            found
                .findings
                .iter()
                .filter(|it| it.fix.is_some())
                .map(|it| it.rule.to_string())
                .collect::<Vec<_>>(),
        );
        fixed = with_edits(&fixed, &edits);
    }
    let found = report(&fixed, path);
    if !taken(&found).is_empty() {
        return Some(format!("the fixes never end: {rounds:#?}\n{fixed}"));
    }
    let headings: Vec<&str> = fixed.lines().filter(|it| it.starts_with('#')).collect();
    let added = headings.iter().filter(|it| !text.contains(**it));
    for heading in added {
        if headings.iter().filter(|it| *it == heading).count() > 1 {
            return Some(format!("{heading} is inserted twice: {rounds:#?}"));
        }
    }
    None
}

/// Rules whose repair lets words be read that could not be read before.
fn uncovers(rule: &str) -> bool {
    matches!(
        rule,
        "broken-table"
            | "mojibake"
            | "bidi-invisible-homoglyph"
            | "email-malformed"
            | "mailto-mismatch"
    )
}

#[test]
fn each_part_can_be_fixed() {
    let mut faults = Vec::new();
    for (index, part) in parts().into_iter().enumerate() {
        let text = match index % 3 {
            0 => part.replace('\n', "\r\n"),
            1 => format!("\u{FEFF}{part}"),
            _ => part,
        };
        let repository = (index % 2 == 0).then_some("northwind/trader");
        faults.extend(fault(&text, repository).map(|it| format!("{it}\n---\n{text}")));
    }
    assert!(faults.is_empty(), "{}\n{} faults", faults.join("\n=====\n"), faults.len());
}

/// Each costs some dozen checks.
const CASES: u32 = 24;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: CASES, ..ProptestConfig::default() })]

    #[test]
    fn parts_in_any_order_can_be_fixed(
        picked in prop::collection::vec(any::<Index>(), 1..6),
        line in select(vec!["\n", "\r\n"]),
        start in select(vec!["", "\u{FEFF}", "# Security policy\n\n"]),
        end in select(vec!["", "\n", "\n\n"]),
        repository in select(vec![None, Some("northwind/trader")]),
    ) {
        let parts = PARTS.get_or_init(parts);
        let joined: Vec<&str> = picked.iter().map(|it| it.get(parts).trim_end()).collect();
        let text = format!("{start}{}{end}", joined.join("\n\n")).replace('\n', line);
        prop_assert_eq!(fault(&text, repository), None, "{}", text);
    }
}

static PARTS: std::sync::OnceLock<Vec<String>> = std::sync::OnceLock::new();

#[test]
fn every_policy_can_be_fixed() {
    let Some(policies) = policies() else { return };
    let mut faults = Vec::new();
    for (path, text) in &policies {
        faults.extend(fault(text, None).map(|it| format!("{path}: {it}")));
    }
    assert!(faults.is_empty(), "{}\n{} faults", faults.join("\n=====\n"), faults.len());
}
