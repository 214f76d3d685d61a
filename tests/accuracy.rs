//! How well policies are read: the summaries of labelled policies, scored field
//! by field. The policies lie outside the project, in the folder that
//! `SECPOLICY_CORPUS` names.
//!
//! ```text
//! SECPOLICY_CORPUS=… cargo test --release --test accuracy -- --nocapture
//! ```
//!
//! Sets and values score F1 over all files, yes or no F1 of "yes", choices the
//! share of files that are right.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing)] // a test may fail so

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use secpolicy::{Options, check};
use serde_json::Value;

/// No field may score less.
const FIELD_FLOOR: f64 = 0.85;
/// Nor may their mean.
const MEAN_FLOOR: f64 = 0.95;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Set,
    Value,
    YesNo,
    Choice,
}

const FIELDS: [(&str, Kind); 29] = [
    ("reportEmails", Kind::Set),
    ("reportUrls", Kind::Set),
    ("reportChannels", Kind::Set),
    ("fixBySeverity", Kind::Set),
    ("supportedVersions", Kind::Set),
    ("placeholders", Kind::Set),
    ("ackHours", Kind::Value),
    ("assessHours", Kind::Value),
    ("updateHours", Kind::Value),
    ("fixHours", Kind::Value),
    ("disclosureHours", Kind::Value),
    ("pgpFingerprint", Kind::Value),
    ("pgpKeyUrl", Kind::Value),
    ("delegatesTo", Kind::Value),
    ("ackBusinessDays", Kind::YesNo),
    ("encryption", Kind::YesNo),
    ("supportStatement", Kind::YesNo),
    ("reportContent", Kind::YesNo),
    ("safeHarbor", Kind::YesNo),
    ("credit", Kind::YesNo),
    ("scope", Kind::YesNo),
    ("cve", Kind::YesNo),
    ("advisory", Kind::YesNo),
    ("coordinatedDisclosure", Kind::YesNo),
    ("severityMethod", Kind::YesNo),
    ("language", Kind::Choice),
    ("kind", Kind::Choice),
    ("publicReporting", Kind::Choice),
    ("bounty", Kind::Choice),
];

/// What was right, found but wrong, and missed.
#[derive(Clone, Copy, Default)]
struct Count {
    right: u32,
    wrong: u32,
    missed: u32,
}

impl Count {
    fn f1(self) -> f64 {
        let all = 2 * self.right + self.wrong + self.missed;
        if all == 0 { 1.0 } else { f64::from(2 * self.right) / f64::from(all) }
    }

    fn add(&mut self, kind: Kind, field: &str, wanted: &Value, found: &Value) {
        match kind {
            Kind::Set => {
                let (wanted, found) = (items(field, wanted), items(field, found));
                let right = wanted.iter().filter(|it| is_among(field, it, &found)).count();
                let right = u32::try_from(right).unwrap_or(0);
                self.right += right;
                self.missed += u32::try_from(wanted.len()).unwrap_or(0) - right;
                self.wrong += u32::try_from(found.len()).unwrap_or(0).saturating_sub(right);
            }
            Kind::Value => {
                let (wanted, found) = (plain(wanted), plain(found));
                if wanted == found {
                    self.right += u32::from(wanted.is_some());
                } else {
                    self.missed += u32::from(wanted.is_some());
                    self.wrong += u32::from(found.is_some());
                }
            }
            Kind::YesNo => {
                let (wanted, found) = (wanted == &Value::Bool(true), found == &Value::Bool(true));
                self.right += u32::from(wanted && found);
                self.missed += u32::from(wanted && !found);
                self.wrong += u32::from(found && !wanted);
            }
            Kind::Choice => {
                // F1 is the share that is right where each wrong one counts on both sides.
                let is_right = wanted == found;
                self.right += u32::from(is_right);
                self.missed += u32::from(!is_right);
                self.wrong += u32::from(!is_right);
            }
        }
    }
}

/// A placeholder is right where one holds the other.
fn is_among(field: &str, wanted: &str, found: &BTreeSet<String>) -> bool {
    if field == "placeholders" {
        return found.iter().any(|it| it.contains(wanted) || wanted.contains(it.as_str()));
    }
    found.contains(wanted)
}

fn items(field: &str, value: &Value) -> BTreeSet<String> {
    if let Value::Object(pairs) = value {
        return pairs.iter().map(|(key, value)| format!("{key} {value}")).collect();
    }
    let items = value.as_array().into_iter().flatten();
    let text = |it: &Value| match field {
        "reportUrls" => address(it.as_str().unwrap_or_default()),
        "placeholders" => letters(it.as_str().unwrap_or_default()),
        "supportedVersions" => {
            format!("{} {}", version(it["version"].as_str().unwrap_or_default()), it["supported"])
        }
        _ => it.as_str().unwrap_or_default().to_lowercase(),
    };
    items.map(text).collect()
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(address(text)),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn address(text: &str) -> String {
    let text = text.trim().trim_end_matches(['/', '.']).to_lowercase();
    text.replacen("://www.", "://", 1)
}

fn letters(text: &str) -> String {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '@' || c == '.';
    let text: String =
        text.to_lowercase().chars().map(|c| if is_part(c) { c } else { ' ' }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn version(text: &str) -> String {
    let words = text.split_whitespace();
    let words =
        words.filter(|word| !(word.len() > 2 && word.starts_with(':') && word.ends_with(':')));
    let text = words.collect::<Vec<_>>().join(" ").to_lowercase();
    text.replace(['`', '*', '\\'], "")
}

#[test]
fn labelled_policies_are_read() {
    let Some(corpus) = std::env::var_os("SECPOLICY_CORPUS").map(PathBuf::from) else {
        println!("skipped: SECPOLICY_CORPUS is not set");
        return;
    };
    let labels = fs::read_to_string(corpus.join("labels.jsonl")).expect("labels");
    let mut counts = [Count::default(); FIELDS.len()];
    for line in labels.lines() {
        let label: Value = serde_json::from_str(line).expect("a label");
        let name = label["file"].as_str().expect("a file name");
        let bytes = fs::read(corpus.join("files").join(name)).expect("a readable policy");
        let options = Options { path: Some(name.to_owned()), ..Options::default() };
        let summary = check(&String::from_utf8_lossy(&bytes), &options).summary;
        let summary = serde_json::to_value(summary).expect("plain data");
        for (count, (field, kind)) in counts.iter_mut().zip(FIELDS) {
            count.add(kind, field, &label[field], &summary[field]);
        }
    }
    let scores: Vec<(&str, f64)> =
        FIELDS.iter().zip(counts).map(|(&(field, _), count)| (field, count.f1())).collect();
    let mean = scores.iter().map(|(_, score)| score).sum::<f64>() / 29.0;
    for (field, score) in &scores {
        println!("{score:6.3}  {field}");
    }
    println!("{mean:6.3}  mean");
    let low: Vec<_> = scores.iter().filter(|(_, score)| *score < FIELD_FLOOR).collect();
    assert!(low.is_empty(), "under {FIELD_FLOOR}: {low:?}");
    assert!(mean >= MEAN_FLOOR, "the mean is {mean:.3}");
}
