//! The project's own policy, read by the project.
#![cfg(not(target_arch = "wasm32"))]

use secpolicy::{Options, check};

#[test]
fn our_own_policy_is_clean() {
    let report = check(include_str!("../SECURITY.md"), &Options::default());
    assert_eq!(report.findings, []);
    assert_eq!(report.summary.report_urls, ["../../security/advisories/new"]);
    assert_eq!(report.summary.report_channels, ["github_private_reporting"]);
    assert_eq!(report.summary.supported_versions.len(), 2);
    let scorecard = report.standards.iter().find_map(|it| it.scorecard.as_ref());
    assert_eq!(scorecard.map(|it| it.score), Some(10));
    assert_eq!((report.score.total, report.score.grade), (100, "A"));
}
