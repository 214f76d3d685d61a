//! Real policies, read and held against their labels.
//!
//! They lie outside the project, in the folder that `SECPOLICY_CORPUS` names:
//! `labels.jsonl`, `files/`, and the five policies beside it in `../seeds`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::indexing_slicing)] // a test may fail so

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use secpolicy::report::{Report, Severity};
use secpolicy::{Date, Options, Profile, check};
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

/// The seed whose file name begins so, with every rule on, late in 2026.
fn seed(corpus: &Path, start: &str) -> Report {
    let folder = corpus.join("../seeds");
    let mut paths = fs::read_dir(folder).expect("seeds").flatten().map(|entry| entry.path());
    let is_it = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(start))
    };
    let text = fs::read_to_string(paths.find(is_it).expect(start)).expect("a readable policy");
    let options = Options {
        profile: Profile::Strict,
        today: Date::new(2026, 11, 22),
        path: Some("SECURITY.md".to_owned()),
        ..Options::default()
    };
    check(&text, &options)
}

/// A seed: what a careful reader finds, and what must not be found.
type Expected = (&'static str, &'static [&'static str], &'static [&'static str]);

static SEEDS: &[Expected] = &[
    (
        "000",
        &[
            "mojibake",
            "pvr-wrong-target",
            "nondisclosure-unbounded",
            "range-gap-overlap",
            "disclosure-window-missing",
            "key-without-fingerprint",
            "versions-symbolic",
            "eol-missing",
            "update-cadence-missing",
            "publication-channel-missing",
            "fix-target-by-severity-missing",
            "cve-unaddressed",
            "safe-harbor-missing",
            "scope-missing",
            "prose-slip",
        ],
        &[
            "timeline-conflict",
            "insecure-link",
            "contact-placeholder",
            "placeholder-token",
            "placeholder-bracket",
            "placeholder-identifier",
            "template-instructions",
        ],
    ),
    (
        "001",
        &[
            "contact-placeholder",
            "placeholder-token",
            "placeholder-bracket",
            "placeholder-identifier",
            "review-date-past",
            "timeline-conflict",
            "range-lower-bound",
            "stage-order",
            "versions-gap",
            "versions-symbolic",
            "disclosure-window-missing",
            "pii-required",
            "unticked-checklist",
            "claim-unevidenced",
            "safe-harbor-missing",
            "scope-missing",
            "eol-missing",
            "cve-unaddressed",
        ],
        &["public-issue-instructed"],
    ),
    (
        "002",
        &[
            "ack-time-missing",
            "internal-timeline-only",
            "nonbinding-all",
            "pvr-unlinked",
            "dangling-reference",
            "embargo-list-undefined",
            "key-on-request",
            "prose-slip",
            "structure",
            "publication-channel-missing",
            "privacy-overshare",
            "versions-missing",
            "disclosure-window-missing",
            "safe-harbor-missing",
            "scope-missing",
        ],
        &["cve-unaddressed", "public-issue-instructed", "contact-missing"],
    ),
    (
        "003",
        &[
            "page-chrome",
            "versions-no-status",
            "dangling-colon",
            "empty-section",
            "bounty-ambiguous",
            "stage-order",
            "range-lower-bound",
            "nondisclosure-unbounded",
            "disclosure-window-missing",
            "no-encryption-option",
            "claim-unevidenced",
            "structure",
            "prose-slip",
            "publication-channel-missing",
            "cve-unaddressed",
            "credit-missing",
            "safe-harbor-missing",
            "scope-missing",
            "eol-missing",
        ],
        &["public-issue-instructed"],
    ),
    (
        "004",
        &[
            "ack-time-missing",
            "internal-timeline-only",
            "nonbinding-all",
            "dangling-reference",
            "embargo-list-undefined",
            "key-on-request",
            "dangling-colon",
            "structure",
            "prose-slip",
            "privacy-overshare",
            "dead-service",
            "publication-channel-missing",
            "versions-missing",
            "disclosure-window-missing",
            "safe-harbor-missing",
            "scope-missing",
        ],
        &["pvr-unlinked", "public-issue-instructed", "mailto-mismatch"],
    ),
];

/// What a careful reader would also see is not built on purpose: a list of
/// advisories beside the right form (`pvr-wrong-target` in 001: nearly always
/// such a list is meant), encryption where a form is offered (001), a single
/// channel that needs no account (003), two names of one chat, a scheme without
/// its version and lines that were wrapped in the wrong place (002), clumsy
/// words (000 and 002), and several domains of one project (000).
#[test]
fn the_five_seeds_are_read_as_a_careful_reader_does() {
    let Some(corpus) = corpus() else { return };
    let mut wrong = Vec::new();
    for &(name, wanted, unwanted) in SEEDS {
        let report = seed(&corpus, name);
        let scorecard = report.standards.iter().find_map(|it| it.scorecard.as_ref());
        assert_eq!(scorecard.map(|it| it.score), Some(10), "{name}");
        let found: BTreeSet<&str> = report.findings.iter().map(|it| &*it.rule).collect();
        let missing = wanted.iter().filter(|it| !found.contains(*it));
        wrong.extend(missing.map(|rule| format!("{name}: {rule} is missing")));
        let false_alarms = unwanted.iter().filter(|it| found.contains(*it));
        wrong.extend(false_alarms.map(|rule| format!("{name}: {rule} is a false alarm")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_seeds_have_the_contacts_that_a_careful_reader_finds() {
    let Some(corpus) = corpus() else { return };
    let reports = SEEDS.iter().map(|&(name, ..)| seed(&corpus, name)).collect::<Vec<_>>();
    let [damaged, template, plain, scraped, process] = reports.as_slice() else { unreachable!() };
    assert_eq!(damaged.summary.report_emails, ["security@withdatakit.com"]);
    // Scorecard gives it 10 of 10, and nobody can be reached.
    assert!(template.summary.report_emails.is_empty() && template.summary.report_urls.is_empty());
    assert_eq!(scraped.summary.report_emails, ["security@openctem.io"]);
    for same in [plain, process] {
        assert_eq!(same.summary.report_emails, ["security@stacklok.com"]);
        assert_eq!(same.summary.report_channels.len(), 2);
    }
}

#[test]
fn what_is_only_worth_a_look_is_no_warning() {
    let Some(corpus) = corpus() else { return };
    for (name, rule, words) in [
        ("001", "placeholder-identifier", "CVE-2023-12345"),
        ("004", "dangling-colon", "colon"),
        ("004", "dead-service", "moved"),
    ] {
        let report = seed(&corpus, name);
        let found = report.findings.iter().find(|it| it.rule == rule && it.message.contains(words));
        assert_eq!(found.map(|it| it.severity), Some(Severity::Info), "{name}: {rule}");
    }
}
