//! Real policies, read and held against their labels.
//!
//! They lie outside the project, in the folder that `SECPOLICY_CORPUS` names:
//! `labels.jsonl`, `files/`, and the five policies beside it in `../seeds`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing)] // a test may fail so

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use secpolicy::report::Report;
use secpolicy::{Options, check};
use serde_json::Value;

fn corpus() -> Option<PathBuf> {
    let folder = std::env::var_os("SECPOLICY_CORPUS").map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: SECPOLICY_CORPUS is not set");
    }
    folder
}

fn read(path: &Path) -> Report {
    let text = fs::read_to_string(path).expect("a readable policy");
    check(&text, &Options::default())
}

fn labelled(corpus: &Path) -> Vec<(Value, Report)> {
    let labels = fs::read_to_string(corpus.join("labels.jsonl")).expect("labels");
    let labels = labels.lines().map(|line| serde_json::from_str(line).expect("a label"));
    let read = |label: Value| {
        let name = label["file"].as_str().expect("a file name").to_owned();
        let report = read(&corpus.join("files").join(name));
        (label, report)
    };
    labels.map(read).collect()
}

fn strings(value: &Value) -> BTreeSet<String> {
    let items = value.as_array().into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_lowercase).collect()
}

/// F1 over all values of all files.
fn f1(pairs: impl Iterator<Item = (BTreeSet<String>, BTreeSet<String>)>) -> f64 {
    let (mut both, mut either) = (0_u32, 0_u32);
    for (wanted, found) in pairs {
        both += 2 * u32::try_from(wanted.intersection(&found).count()).unwrap_or(0);
        either += u32::try_from(wanted.len() + found.len()).unwrap_or(0);
    }
    f64::from(both) / f64::from(either.max(1))
}

#[test]
fn addresses_for_reports_are_read() {
    let Some(corpus) = corpus() else { return };
    let pairs = labelled(&corpus).into_iter().map(|(label, report)| {
        (strings(&label["reportEmails"]), report.summary.report_emails.into_iter().collect())
    });
    let f1 = f1(pairs);
    println!("reportEmails {f1:.3}");
    assert!(f1 >= 0.95, "{f1}");
}

#[test]
fn supported_versions_are_read() {
    let Some(corpus) = corpus() else { return };
    let row = |version: &str, supported: Option<bool>| {
        let version = version.replace(['`', '*', '\\'], "").to_lowercase();
        format!("{} {supported:?}", version.split_whitespace().collect::<Vec<_>>().join(" "))
    };
    let pairs = labelled(&corpus).into_iter().map(|(label, report)| {
        let rows = label["supportedVersions"].as_array().into_iter().flatten();
        let wanted =
            rows.filter_map(|it| Some(row(it["version"].as_str()?, it["supported"].as_bool())));
        let found = report.summary.supported_versions.iter();
        (wanted.collect(), found.map(|it| row(&it.version, it.supported)).collect())
    });
    let f1 = f1(pairs);
    println!("supportedVersions {f1:.3}");
    assert!(f1 >= 0.94, "{f1}");
}

/// Channels that keep a report private.
const PRIVATE: &[&str] = &[
    "bounty_platform",
    "email",
    "github_private_reporting",
    "gitlab_confidential_issue",
    "mailing_list",
    "private_tracker",
    "third_party_coordinator",
    "web_form",
];

#[test]
fn no_reachable_team_is_called_unreachable() {
    let Some(corpus) = corpus() else { return };
    let (mut findings, mut wrong) = (0, Vec::new());
    for (label, report) in labelled(&corpus) {
        findings += report.findings.iter().filter(|it| it.rule.starts_with("contact-")).count();
        let reachable = !strings(&label["reportEmails"]).is_empty()
            || (!strings(&label["reportUrls"]).is_empty()
                && strings(&label["reportChannels"])
                    .iter()
                    .any(|it| PRIVATE.contains(&it.as_str())));
        if reachable && report.findings.iter().any(|it| it.rule == "contact-missing") {
            wrong.push(label["file"].to_string());
        }
    }
    assert!(findings > 0);
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// Rules by seed, as the first of its name.
fn seed(corpus: &Path, start: &str) -> Report {
    let folder = corpus.join("../seeds");
    let mut paths = fs::read_dir(folder).expect("seeds").flatten().map(|entry| entry.path());
    let is_it = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start))
    };
    read(&paths.find(is_it).expect(start))
}

fn rules(report: &Report) -> BTreeSet<&str> {
    report.findings.iter().map(|it| &*it.rule).collect()
}

#[test]
fn the_five_seeds_are_read_as_a_careful_reader_does() {
    let Some(corpus) = corpus() else { return };
    let reports = ["000", "001", "002", "003", "004"].map(|start| seed(&corpus, start));
    for report in &reports {
        let scorecard = report.standards.iter().find_map(|it| it.scorecard.as_ref());
        assert_eq!(scorecard.map(|it| it.score), Some(10));
    }
    let [damaged, template, plain, scraped, process] = &reports;
    assert_eq!(rules(damaged), BTreeSet::from(["mojibake", "pvr-wrong-target"]));
    assert_eq!(damaged.summary.report_emails, ["security@withdatakit.com"]);
    let of_template = ["contact-placeholder", "placeholder-bracket", "placeholder-token"];
    assert_eq!(rules(template), BTreeSet::from(of_template));
    // Scorecard gives it 10 of 10, and nobody can be reached.
    assert!(template.summary.report_emails.is_empty() && template.summary.report_urls.is_empty());
    assert_eq!(rules(scraped), BTreeSet::from(["dangling-colon", "page-chrome"]));
    assert_eq!(scraped.summary.report_emails, ["security@openctem.io"]);
    assert_eq!(rules(plain), BTreeSet::from(["pvr-unlinked"]));
    assert_eq!(rules(process), BTreeSet::from(["dead-service"]));
    for same in [plain, process] {
        assert_eq!(same.summary.report_emails, ["security@stacklok.com"]);
        assert_eq!(same.summary.report_channels.len(), 2);
    }
}
