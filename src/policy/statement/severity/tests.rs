use crate::policy::statement::testing::wrong;
use crate::report::StatementKind;

#[test]
fn a_method_or_a_scale_is_used() {
    let texts = [
        "Severity is rated by CVSS v3.1.",
        "We use the Common Vulnerability Scoring System.",
        "- Critical: 2 days\n- High: 7 days\n- Medium: 30 days\n- Low: next release",
        "| Severity | Time |\n|-|-|\n| Critical | 2 days |\n| High | a week |\n| Low | a month |",
        "Flaws are rated critical, high, medium or low.",
        "Fix times by severity:\n\n- **Critical**: at once\n- **High**: soon",
        "Critical: 24 hours\nHigh: 3 days\nLow: later",
        "### Critical\n\nTwo days.\n\n### High\n\nA week.\n\n### Medium\n\nA month.",
        "We follow the OWASP Risk Rating Methodology.",
        "- 🔴 Critical – 48 hours\n- 🟠 High – 7 days\n- 🟡 Medium – 30 days",
        "Severity (Low/Medium/High/Critical)",
        "We classify severity with our severity matrix.",
        "Priorities: P0 in a day, P1 in a week, P2 in a month.",
        "The CVSS score decides how fast we act.",
        "| Level | Meaning |\n|-|-|\n| High | remote code |\n| Medium | leaks |\n| Low | the rest |",
        "Resolution\n\n- Critical issues: 7 days\n- High severity issues: 14 days\n- Other: 90 days",
    ];
    assert_eq!(wrong(&texts, StatementKind::SeverityMethod, true), [""; 0]);
}

#[test]
fn severity_is_only_mentioned() {
    let texts = [
        "The time depends on the severity.",
        "Critical issues are fixed first.",
        "Security is critical to us and has high priority.",
        "We value high quality and low noise.",
        "We assess severity and impact.",
        "High traffic is handled with low latency.",
        "A fix for critical flaws ships in a week.",
        "Minor releases come out every month.",
        "- Critical infrastructure relies on us\n- Security is taken seriously",
        "Include your estimate of the severity.",
        "## Severity\n\nWe judge each report by its impact.",
        "We take important steps; the risk is low.",
        "Urgent questions go to the team.",
        "Severe flaws are announced.",
        "We treat reports with high priority.",
    ];
    assert_eq!(wrong(&texts, StatementKind::SeverityMethod, false), [""; 0]);
}
