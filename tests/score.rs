//! The score, held against careful readings of real policies and against its
//! own promises: it never falls when a promise is added or a defect removed.
//!
//! The policies lie outside the project, in the folder that `SECPOLICY_CORPUS` names:
//!
//! ```text
//! SECPOLICY_CORPUS=… cargo test --release --test score -- --nocapture
//! ```
#![cfg(feature = "policy")]
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::cast_precision_loss)] // a test may fail so

mod support;

use secpolicy::report::Report;
use secpolicy::{Options, check};
use support::{fixed_once, labelled, policies};

/// How well the score has to rank the labelled policies: the bar of the project.
const LEAST_CORRELATION: f64 = 0.85;

/// Sentences that add what a policy may not say yet, and the criterion that they serve.
const PROMISES: &[(&str, &str)] = &[
    ("acknowledgement", "We acknowledge every report within 3 days."),
    ("assessment", "We assess every report within 10 days."),
    ("updates", "We send you a status update every 14 days."),
    ("fix", "Vulnerabilities are fixed within 60 days."),
    ("no-public-report", "Please do not report vulnerabilities in public issues."),
    ("report-contents", "Your report should include steps to reproduce and the impact."),
    ("safe-harbor", "We will not take legal action against researchers who act in good faith."),
    ("credit", "We credit every reporter in the advisory unless they want to stay anonymous."),
    ("coordination", "We follow coordinated disclosure."),
    ("window", "Details are made public 90 days after the report at the latest."),
    ("advisories", "Security advisories are published in the release notes."),
    ("identifiers", "We request a CVE for every vulnerability."),
    ("supported-versions", "Only the latest release receives security fixes."),
    ("scope", "Denial of service is out of scope."),
];

/// What nobody wants at the end of a policy.
const DEFECTS: &[&str] = &[
    "## Notes",
    "Please mind the following:",
    "Last reviewed on [INSERT DATE].",
    "The code lies at https://github.com/YOUR_ORG/YOUR_REPO.",
    "We don\u{e2}\u{20ac}\u{2122}t know.",
    "Skip to content",
];

fn report(text: &str, path: &str) -> Report {
    check(text, &Options { path: Some(path.to_owned()), ..Options::default() })
}

fn scorecard(report: &Report) -> u8 {
    report.standards.iter().find_map(|it| it.scorecard.as_ref()).map_or(0, |it| it.score)
}

/// What a policy has of a criterion.
fn points(report: &Report, criterion: &str) -> i32 {
    let mut reasons = report.score.categories.iter().flat_map(|it| &it.because);
    reasons.find(|it| it.id == criterion).map_or(0, |it| it.points)
}

#[test]
fn the_score_ranks_policies_as_careful_readers_do() {
    let Some(policies) = labelled() else { return };
    let (mut served, mut scores, mut cards) = (Vec::new(), Vec::new(), Vec::new());
    for (label, text) in &policies {
        let report = report(text, label["file"].as_str().expect("a name"));
        served.push(label["servesReporter"].as_f64().expect("a number"));
        scores.push(f64::from(report.score.total));
        cards.push(f64::from(scorecard(&report)));
    }
    let ours = spearman(&scores, &served);
    let theirs = spearman(&cards, &served);
    println!("Spearman's rank correlation with servesReporter over {} policies:", served.len());
    println!("{ours:6.3}  the score\n{theirs:6.3}  OpenSSF Scorecard");
    assert!(ours >= LEAST_CORRELATION, "{ours:.3}");
    assert!(ours > theirs, "Scorecard's {theirs:.3} is better than {ours:.3}");
}

#[test]
fn a_promise_that_is_added_never_lowers_the_score() {
    let Some(policies) = labelled() else { return };
    let mut added = 0;
    for (label, text) in &policies {
        let path = label["file"].as_str().expect("a name");
        // A sentence of another language or under another format's rules proves nothing.
        if label["language"] != "en" || path.rsplit('.').next() != Some("md") {
            continue;
        }
        let before = report(text, path);
        for (criterion, promise) in PROMISES {
            if points(&before, criterion) > 0 {
                continue;
            }
            let with = format!("{}\n\n## And\n\n{promise}\n", text.trim_end());
            let after = report(&with, path);
            let (old, new) = (before.score.total, after.score.total);
            assert!(new >= old, "{path}: {promise}: {old} -> {new}");
            added += 1;
        }
    }
    println!("{added} promises added");
    assert!(added > 200, "{added}");
}

#[test]
fn a_defect_that_is_removed_never_lowers_the_score() {
    let Some(policies) = policies() else { return };
    let (mut removed, mut found) = (0, 0);
    for (path, text) in &policies {
        let clean = report(text, path);
        for finding in clean.findings.iter().filter(|it| it.fix.as_ref().is_some_and(|it| it.safe))
        {
            let after = report(&fixed_once(text, finding), path);
            let (old, new) = (clean.score.total, after.score.total);
            assert!(new >= old, "{path}: {}: {old} -> {new}", finding.rule);
            removed += 1;
        }
        for defect in DEFECTS {
            let with = format!("{}\n\n{defect}\n", text.trim_end());
            let with = report(&with, path);
            let (old, new) = (with.score.total, clean.score.total);
            assert!(new >= old, "{path}: {defect:?}: {old} -> {new}");
            removed += 1;
            found += usize::from(new > old);
        }
    }
    println!("{removed} defects removed, {found} of them raise the score");
    assert!(found > 100, "{found}");
}

/// Spearman's rank correlation, ties sharing their mean rank.
fn spearman(a: &[f64], b: &[f64]) -> f64 {
    let (a, b) = (ranks(a), ranks(b));
    let mean = |it: &[f64]| it.iter().sum::<f64>() / it.len() as f64;
    let (of_a, of_b) = (mean(&a), mean(&b));
    let with = |x: &[f64], mx: f64, y: &[f64], my: f64| -> f64 {
        x.iter().zip(y).map(|(x, y)| (x - mx) * (y - my)).sum()
    };
    with(&a, of_a, &b, of_b) / (with(&a, of_a, &a, of_a) * with(&b, of_b, &b, of_b)).sqrt()
}

fn ranks(values: &[f64]) -> Vec<f64> {
    let below = |value: f64| values.iter().filter(|it| **it < value).count() as f64;
    let same = |value: f64| values.iter().filter(|it| it.total_cmp(&value).is_eq()).count() as f64;
    values.iter().map(|&value| below(value) + (same(value) - 1.0) / 2.0).collect()
}

#[test]
fn the_correlation_is_that_of_ranks() {
    assert!((spearman(&[1.0, 2.0, 3.0], &[10.0, 20.0, 90.0]) - 1.0).abs() < 1e-12);
    assert!((spearman(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]) + 1.0).abs() < 1e-12);
    // (1, 2.5, 2.5, 4) against (1, 2, 3, 4).
    let tied = spearman(&[1.0, 2.0, 2.0, 3.0], &[1.0, 2.0, 3.0, 4.0]);
    assert!((tied - 0.948_683_298_050_513_8).abs() < 1e-12, "{tied}");
}
