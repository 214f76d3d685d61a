//! A policy says the same however it is set: the facts do not change with line
//! breaks, bullets, the style of headings and tables, marks, or what else
//! stands on the page.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing)] // a test may fail so

use secpolicy::{Options, check};
use serde_json::Value;

const POLICY: &str = include_str!("policies/full.md");

/// The summary, and every fact without its place.
fn facts(text: &str) -> Vec<String> {
    let report = check(text, &Options::default());
    let summary = serde_json::to_value(&report.summary).expect("plain data");
    let policy = serde_json::to_value(&report.policy).expect("plain data");
    let mut facts: Vec<String> = Vec::new();
    for (name, value) in summary.as_object().expect("fields") {
        facts.push(format!("summary.{name}: {value}"));
    }
    for (name, values) in policy.as_object().expect("lists") {
        for value in values.as_array().expect("a list") {
            facts.push(format!("{name}: {}", without_place(value)));
        }
    }
    facts.sort();
    facts.dedup();
    facts
}

fn without_place(fact: &Value) -> Value {
    let mut fact = fact.clone();
    let evidence = fact["evidence"].take();
    fact["evidence"] = serde_json::json!([evidence["audience"], evidence["modality"]]);
    fact
}

#[track_caller]
fn assert_same_facts(change: impl Fn(&str) -> String) {
    let changed = change(POLICY);
    assert_ne!(changed, POLICY, "the change changes the text");
    let (before, after) = (facts(POLICY), facts(&changed));
    let lost: Vec<_> = before.iter().filter(|fact| !after.contains(fact)).collect();
    let new: Vec<_> = after.iter().filter(|fact| !before.contains(fact)).collect();
    assert!(lost.is_empty() && new.is_empty(), "lost: {lost:#?}\nnew: {new:#?}\nin:\n{changed}");
}

fn lines(text: &str, change: impl Fn(&str) -> String) -> String {
    text.lines().map(|line| change(line) + "\n").collect()
}

fn is_prose(line: &str) -> bool {
    !line.is_empty() && !line.starts_with(['#', '|'])
}

/// Breaks a line behind `width` columns at the latest.
fn wrapped(line: &str, width: usize) -> String {
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut text = String::new();
    let mut column = 0;
    for word in line.split(' ') {
        if column > 0 && column + 1 + word.len() > width && !word.starts_with('-') {
            text.push('\n');
            text.push_str(indent);
            column = indent.len();
        } else if column > 0 {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += word.len();
    }
    text
}

#[test]
fn the_policy_says_what_it_should() {
    let summary = check(POLICY, &Options::default()).summary;
    let summary = serde_json::to_value(summary).expect("plain data");
    let expected = serde_json::json!({
        "language": "en",
        "kind": "policy",
        "reportEmails": ["security@northwind.dev"],
        "reportUrls": ["https://github.com/northwind/sails/security/advisories/new"],
        "reportChannels": ["email", "github_private_reporting"],
        "publicReporting": "forbidden",
        "ackHours": 48,
        "ackBusinessDays": true,
        "assessHours": 168,
        "updateHours": 336,
        "fixHours": null,
        "fixBySeverity": { "critical": 72, "high": 168, "medium": 720, "low": null },
        "disclosureHours": 2160,
        "encryption": true,
        "pgpFingerprint": "0123456789ABCDEF0123456789ABCDEF01234567",
        "pgpKeyUrl": "https://northwind.dev/security.asc",
        "supportedVersions": [
            { "version": "4.x", "supported": true },
            { "version": "3.2", "supported": true },
            { "version": "< 3.2", "supported": false },
        ],
        "supportStatement": true,
        "reportContent": true,
        "safeHarbor": true,
        "bounty": "not_offered",
        "credit": true,
        "scope": true,
        "cve": true,
        "advisory": true,
        "coordinatedDisclosure": true,
        "severityMethod": true,
        "delegatesTo": null,
        "placeholders": [],
    });
    assert_eq!(summary, expected);
}

#[test]
fn paragraphs_may_be_wrapped() {
    for width in [30, 50, 72] {
        assert_same_facts(|text| {
            lines(text, |line| if is_prose(line) { wrapped(line, width) } else { line.to_owned() })
        });
    }
}

#[test]
fn line_ends_may_be_those_of_windows() {
    assert_same_facts(|text| text.replace('\n', "\r\n"));
    assert_same_facts(|text| text.replace('\n', "\r"));
    assert_same_facts(|text| format!("\u{feff}{text}"));
}

#[test]
fn bullets_may_be_any() {
    for bullet in ["* ", "+ ", "  - ", "-   "] {
        assert_same_facts(|text| {
            lines(text, |line| match line.strip_prefix("- ") {
                Some(item) => format!("{bullet}{item}"),
                None => line.to_owned(),
            })
        });
    }
}

#[test]
fn lists_may_be_numbered_and_loose() {
    assert_same_facts(|text| {
        lines(text, |line| line.strip_prefix("- ").map_or(line.to_owned(), |it| format!("1. {it}")))
    });
    assert_same_facts(|text| {
        lines(
            text,
            |line| if line.starts_with("- ") { format!("{line}\n") } else { line.to_owned() },
        )
    });
}

#[test]
fn headings_may_be_of_any_style() {
    let underlined = |line: &str| {
        let title = line.trim_start_matches('#').trim();
        let sign = if line.starts_with("##") { "-" } else { "=" };
        format!("{title}\n{}", sign.repeat(title.len()))
    };
    assert_same_facts(|text| {
        lines(text, |line| if line.starts_with('#') { underlined(line) } else { line.to_owned() })
    });
    assert_same_facts(|text| {
        lines(
            text,
            |line| if line.starts_with('#') { format!("{line} ##") } else { line.to_owned() },
        )
    });
    assert_same_facts(|text| {
        lines(text, |line| match line.strip_prefix("## ") {
            Some(title) => format!("<h2 align=\"center\">{title}</h2>\n"),
            None => line.to_owned(),
        })
    });
    assert_same_facts(|text| text.replace("## ", "#### "));
}

#[test]
fn tables_may_be_set_in_any_way() {
    let inside = |line: &str| line.starts_with('|').then(|| line.trim_matches('|').to_owned());
    assert_same_facts(|text| lines(text, |line| inside(line).unwrap_or(line.to_owned())));
    assert_same_facts(|text| text.replace("| ------- | --------- |", "|:-:|--:|"));
    assert_same_facts(|text| {
        let cells = |line: &str| line.split('|').map(str::trim).collect::<Vec<_>>().join("|");
        lines(text, |line| if line.starts_with('|') { cells(line) } else { line.to_owned() })
    });
}

#[test]
fn tables_may_be_html() {
    assert_same_facts(|text| {
        let mut html = String::new();
        let mut is_open = false;
        for line in text.lines() {
            let Some(row) = line.strip_prefix('|') else {
                html.push_str(if std::mem::take(&mut is_open) { "</table>\n" } else { "" });
                html.push_str(line);
                html.push('\n');
                continue;
            };
            if row.starts_with(" -") {
                continue;
            }
            let tag = if is_open { "td" } else { "th" };
            html.push_str(if is_open { "" } else { "<table>\n" });
            is_open = true;
            html.push_str("<tr>");
            for cell in row.trim_end_matches('|').split('|') {
                html.push_str(&format!("<{tag}>{}</{tag}>", cell.trim().replace('<', "&lt;")));
            }
            html.push_str("</tr>\n");
        }
        html
    });
}

#[test]
fn a_list_of_times_may_be_a_table() {
    assert_same_facts(|text| {
        let mut is_first = true;
        lines(text, |line| line.to_owned())
            .split_inclusive('\n')
            .map(|line| match line.trim_end().strip_prefix("- **") {
                Some(item) => {
                    let (step, time) = item.split_once("**: ").expect("a step and its time");
                    let head = if std::mem::take(&mut is_first) {
                        "| Step | Time |\n|---|---|\n"
                    } else {
                        ""
                    };
                    format!("{head}| {step} | {time} |\n")
                }
                None => line.to_owned(),
            })
            .collect()
    });
}

#[test]
fn a_table_of_times_may_be_a_list() {
    assert_same_facts(|text| {
        let text = text.replace("| Severity | Time to a fix |\n| -------- | ------------- |\n", "");
        ["Critical", "High", "Medium", "Low"].iter().fold(text, |text, severity| {
            lines(&text, |line| match line.strip_prefix(&format!("| {severity} ")) {
                Some(row) => format!("- {severity}: {}", row.trim_matches(['|', ' '])),
                None => line.to_owned(),
            })
        })
    });
}

#[test]
fn emoji_may_have_names() {
    assert_same_facts(|text| text.replace('✅', ":white_check_mark:").replace('❌', ":x:"));
    assert_same_facts(|text| text.replace('✅', "Yes").replace('❌', "No"));
    assert_same_facts(|text| text.replace('✅', "✔️ yes").replace('❌', "✖️ no"));
}

#[test]
fn marks_do_not_matter() {
    assert_same_facts(|text| text.replace("**", ""));
    assert_same_facts(|text| text.replace("**", "*"));
    assert_same_facts(|text| text.replace("**", "__"));
    assert_same_facts(|text| {
        lines(text, |line| match line.strip_prefix("- ") {
            Some(item) if !item.contains('*') => format!("- **{item}**"),
            _ => line.to_owned(),
        })
    });
    assert_same_facts(|text| text.replace("do not", "**do not**"));
    assert_same_facts(|text| text.replace("do not", "DO NOT"));
}

#[test]
fn what_else_stands_on_the_page_does_not_matter() {
    assert_same_facts(|text| format!("{text}\n## License\n\nApache 2.0, see LICENSE.\n"));
    assert_same_facts(|text| {
        format!("{text}\n## Building\n\nRun the build. It takes 5 minutes and needs 2 GB.\n")
    });
    assert_same_facts(|text| format!("---\ntitle: Policy\nweight: 7\n---\n\n{text}"));
    assert_same_facts(|text| text.replace("## Scope", "<!-- Reply within 3 days. -->\n\n## Scope"));
    assert_same_facts(|text| {
        text.replace("# Security policy\n", "# Security policy\n\n[![build](https://ci.northwind.dev/b.svg)](https://ci.northwind.dev)\n")
    });
}
