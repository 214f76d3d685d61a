//! The Best Practices badge.

use super::osps::POINTER;
use super::{Case, hold};
use crate::report::Verdict::{Delegated, Met, NotApplicable, Partial, Unknown, Unmet};

const PUBLIC: &str = "Please report security vulnerabilities by opening a public issue on GitHub.";

pub(super) const CASES: &[Case] = &[
    ("BPB-vulnerability_report_process", Met, "+"),
    ("BPB-vulnerability_report_process", Met, PUBLIC),
    ("BPB-vulnerability_report_process", Unmet, "# Security\n\nWe take it seriously.\n"),
    ("BPB-vulnerability_report_process", Delegated, POINTER),
    ("BPB-vulnerability_report_private", Met, "+"),
    ("BPB-vulnerability_report_private", NotApplicable, PUBLIC),
    ("BPB-vulnerability_report_private", Unmet, "Mail vulnerabilities to security@example.com."),
    ("BPB-vulnerability_report_response", Partial, "+We acknowledge your report within 2 days."),
    ("BPB-vulnerability_report_response", Unmet, "+We acknowledge your report within 30 days."),
    ("BPB-vulnerability_report_response", Unknown, "+"),
    ("BPB-vulnerabilities_fixed_60_days", Partial, "+We fix vulnerabilities within 30 days."),
    ("BPB-vulnerabilities_fixed_60_days", Unknown, "+We fix vulnerabilities within 90 days."),
    (
        "BPB-vulnerabilities_fixed_60_days",
        Unmet,
        "+We fix vulnerabilities within 120 days. We publish the details within 30 days of your report.",
    ),
    (
        "BPB-vulnerabilities_critical_fixed",
        Partial,
        "+Critical vulnerabilities are fixed within 7 days.",
    ),
    (
        "BPB-vulnerabilities_critical_fixed",
        Unmet,
        "+Critical vulnerabilities are fixed within 120 days.",
    ),
    ("BPB-vulnerabilities_critical_fixed", Unknown, "+"),
    (
        "BPB-report_process",
        Met,
        "+Report other bugs in the [issue tracker](https://github.com/northwind/trader/issues).",
    ),
    ("BPB-report_process", Unknown, "+"),
    ("BPB-release_notes_vulns", Partial, "+We request a CVE for every vulnerability."),
    ("BPB-release_notes_vulns", Unknown, "+"),
    ("BPB-static_analysis", Partial, "+We run CodeQL."),
    ("BPB-static_analysis", Unknown, "+"),
    ("BPB-sites_https", Met, "+See https://northwind.dev/news for news."),
    ("BPB-sites_https", Unknown, "+"),
    ("BPB-no_leaked_credentials", Unmet, "+`ghp_0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R`"),
    ("BPB-no_leaked_credentials", Unknown, "+`ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`"),
    ("BPB-vulnerability_report_credit", Partial, "+We credit you in the advisory."),
    ("BPB-vulnerability_report_credit", Unknown, "+"),
    (
        "BPB-vulnerability_response_process",
        Met,
        "+We acknowledge your report within 2 days and fix it within 30 days.",
    ),
    ("BPB-vulnerability_response_process", Partial, "+We acknowledge your report within 2 days."),
    ("BPB-vulnerability_response_process", Unmet, "+"),
    ("BPB-documentation_security", Partial, "+Our security model is simple."),
    ("BPB-documentation_security", Unknown, "+"),
    ("BPB-maintenance_or_update", Met, "+Only the latest release gets security updates."),
    (
        "BPB-maintenance_or_update",
        Unmet,
        "+## Supported versions\n\nVersion Supported\n2.x.x\n< 2.0",
    ),
    ("BPB-maintenance_or_update", Unknown, "+"),
    ("BPB-signed_releases", Met, "+Run `gpg --verify trader.asc`."),
    ("BPB-signed_releases", Partial, "+All releases are signed."),
    ("BPB-signed_releases", Unknown, "+"),
    ("BPB-dependency_monitoring", Partial, "+Dependabot is in use."),
    ("BPB-dependency_monitoring", Unknown, "+"),
    ("BPB-roles_responsibilities", Met, "+## Roles and responsibilities\n\nThe lead decides."),
    ("BPB-roles_responsibilities", Partial, "+The security lead decides."),
    ("BPB-roles_responsibilities", Unknown, "+"),
    ("BPB-assurance_case", Partial, "+Our threat model covers the network."),
    ("BPB-assurance_case", Unknown, "+"),
    ("BPB-bus_factor", Partial, "+## Security team\n\n- Ada\n- Grace"),
    ("BPB-bus_factor", Unknown, "+"),
    ("BPB-security_review", Partial, "+A security audit took place in spring."),
    ("BPB-security_review", Unknown, "+"),
];

#[test]
fn verdicts() {
    hold(CASES);
}
