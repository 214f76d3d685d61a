//! ISO/IEC 29147, BOD 20-01, disclose.io, RFC 9116 and the Cyber Resilience Act.

use super::osps::POINTER;
use super::{Case, hold};
use crate::report::Verdict::{Delegated, Met, Partial, Unknown, Unmet};

/// What level 2 of disclose.io needs beside a contact.
pub(super) const BASIC: &str =
    "We acknowledge your report within 2 days.\n\n## In scope\n\n- The trader\n- The broker\n\n";

/// Level 3.
pub(super) const PROMISE: &str = "## Safe harbor\n\nWe will not take legal action against \
                                  researchers who act in good faith.\n\n";

/// Level 4.
pub(super) const FULL: &str = "## Safe harbor\n\nWe consider good faith research authorized under anti-hacking laws such as \
     the Computer Fraud and Abuse Act, and exempt from the DMCA and from our terms of service. We \
     will not take legal action against researchers who act in good faith.\n\n";

/// Level 5.
pub(super) const WINDOW: &str = "## Disclosure\n\nWe publish the details within 90 days of your report. An extension of 14 \
     days is possible if both agree. After that you are free to disclose.\n";

const TEMPLATE: &str = "Please report vulnerabilities to security@example.com.";
const AUTHORIZED: &str = "+## Safe harbor\n\nWe consider research in good faith to be authorized.";

pub(super) const CASES: &[Case] = &[
    ("ISO-29147-9.2.2", Met, "+"),
    ("ISO-29147-9.2.2", Unmet, TEMPLATE),
    ("ISO-29147-9.2.2", Delegated, POINTER),
    ("ISO-29147-9.3.2", Met, "+Please include the steps to reproduce the vulnerability."),
    ("ISO-29147-9.3.2", Unmet, "+"),
    ("ISO-29147-9.3.3", Met, "+Encrypt it with [our PGP key](https://northwind.dev/key.asc)."),
    ("ISO-29147-9.3.3", Partial, "+"),
    ("ISO-29147-9.3.3", Unmet, TEMPLATE),
    ("ISO-29147-9.3.4", Met, "+We acknowledge your report within 2 days."),
    ("ISO-29147-9.3.4", Partial, "+We respond promptly to your report."),
    ("ISO-29147-9.3.4", Unmet, "+"),
    ("ISO-29147-9.3.5", Met, "+## In scope\n\n- The trader"),
    ("ISO-29147-9.3.5", Partial, "+## Out of scope\n\n- The demo"),
    ("ISO-29147-9.3.5", Unmet, "+"),
    ("ISO-29147-9.3.6", Met, "+We publish a security advisory on GitHub once a fix is released."),
    ("ISO-29147-9.3.6", Unmet, "+"),
    ("ISO-29147-9.3.7", Met, "+We credit you in the advisory."),
    ("ISO-29147-9.3.7", Unmet, "+"),
    ("ISO-29147-9.4.2", Met, AUTHORIZED),
    ("ISO-29147-9.4.2", Unmet, "+"),
    ("ISO-29147-9.4.3", Met, "+We publish the details within 90 days of your report."),
    ("ISO-29147-9.4.3", Partial, "+We follow coordinated disclosure."),
    ("ISO-29147-9.4.3", Unknown, "+"),
    ("BOD-20-01-a.i", Met, "+## In scope\n\n- The trader"),
    ("BOD-20-01-a.i", Unmet, "+"),
    (
        "BOD-20-01-a.ii",
        Met,
        "+Please do not:\n\n- run denial of service attacks\n- access the personal data of other users",
    ),
    ("BOD-20-01-a.ii", Partial, "+Please do not run denial of service attacks."),
    ("BOD-20-01-a.ii", Unmet, "+"),
    ("BOD-20-01-a.iii.1", Met, "+"),
    ("BOD-20-01-a.iii.1", Unmet, TEMPLATE),
    ("BOD-20-01-a.iii.2", Met, "+Please include the steps to reproduce the vulnerability."),
    ("BOD-20-01-a.iii.2", Unmet, "+"),
    ("BOD-20-01-a.iii.3", Met, "+You may report anonymously."),
    ("BOD-20-01-a.iii.3", Partial, "+We credit you unless you want to remain anonymous."),
    ("BOD-20-01-a.iii.3", Unmet, "+"),
    (
        "BOD-20-01-a.iv",
        Met,
        "+## Safe harbor\n\nWe consider research in good faith to be authorized. We will not take legal action against researchers.",
    ),
    ("BOD-20-01-a.iv", Partial, AUTHORIZED),
    ("BOD-20-01-a.iv", Unmet, "+"),
    (
        "BOD-20-01-a.v",
        Met,
        "+We acknowledge your report within 2 days and keep you informed of our progress.",
    ),
    ("BOD-20-01-a.v", Partial, "+We acknowledge your report within 2 days."),
    ("BOD-20-01-a.v", Partial, "+We keep you informed of our progress."),
    ("BOD-20-01-a.v", Unmet, "+"),
    ("BOD-20-01-a.vi", Met, "+Last updated: 2026-05-31"),
    ("BOD-20-01-a.vi", Unknown, "+"),
    ("BOD-20-01-c.i", Met, "+"),
    ("BOD-20-01-c.i", Partial, "+Your report must include your full name."),
    ("BOD-20-01-c.ii", Met, "+"),
    ("BOD-20-01-c.ii", Unmet, "+Reports are taken from vetted researchers only."),
    ("BOD-20-01-c.iii", Met, "+"),
    (
        "BOD-20-01-c.iii",
        Met,
        "+Do not disclose the vulnerability. We publish the details within 90 days.",
    ),
    ("BOD-20-01-c.iii", Unmet, "+Do not disclose the vulnerability to others."),
    ("BOD-20-01-c.iv", Met, "+"),
    ("BOD-20-01-c.iv", Unmet, "+Reports go to the Vulnerabilities Equities Process."),
    ("BOD-20-01-fn.19", Met, "+We acknowledge your report within 3 business days."),
    ("BOD-20-01-fn.19", Unmet, "+We acknowledge your report within 10 days."),
    ("BOD-20-01-fn.19", Unknown, "+"),
    ("BOD-20-01-fn.20", Met, "+We assess your report within 7 days."),
    ("BOD-20-01-fn.20", Unmet, "+We assess your report within 14 days."),
    ("BOD-20-01-fn.20", Unknown, "+"),
    ("BOD-20-01-fn.21", Met, "+We fix vulnerabilities within 90 days."),
    ("BOD-20-01-fn.21", Unmet, "+We fix vulnerabilities within 120 days."),
    ("BOD-20-01-fn.21", Unknown, "+"),
    ("DISCLOSE-IO-L1", Met, "+"),
    ("DISCLOSE-IO-L1", Unmet, TEMPLATE),
    (
        "DISCLOSE-IO-L2",
        Met,
        "+We acknowledge your report within 2 days.\n\n## In scope\n\n- The trader",
    ),
    ("DISCLOSE-IO-L2", Partial, "+"),
    ("DISCLOSE-IO-L2", Unmet, "# Security\n\nWe take it seriously.\n"),
    ("DISCLOSE-IO-L3", Met, AUTHORIZED),
    ("DISCLOSE-IO-L3", Unmet, "+"),
    ("DISCLOSE-IO-L4", Met, FULL),
    ("DISCLOSE-IO-L4", Partial, AUTHORIZED),
    ("DISCLOSE-IO-L4", Unmet, "+"),
    ("DISCLOSE-IO-L5", Partial, "+We publish the details within 90 days of your report."),
    ("DISCLOSE-IO-L5", Unmet, "+"),
    ("RFC-9116-Contact", Met, "+"),
    ("RFC-9116-Contact", Partial, "Use GitHub's private vulnerability reporting."),
    ("RFC-9116-Contact", Unknown, "# Security\n\nWe take it seriously.\n"),
    ("RFC-9116-Expires", Unknown, "+"),
    ("RFC-9116-Encryption", Met, "+Encrypt it with [our PGP key](https://northwind.dev/key.asc)."),
    ("RFC-9116-Encryption", Partial, "+Ask us for our PGP key to encrypt your report."),
    ("RFC-9116-Encryption", Unknown, "+"),
    (
        "RFC-9116-Acknowledgments",
        Met,
        "+We credit reporters in our [hall of fame](https://northwind.dev/thanks).",
    ),
    ("RFC-9116-Acknowledgments", Partial, "+We credit you in the advisory."),
    ("RFC-9116-Acknowledgments", Unknown, "+"),
    ("RFC-9116-Preferred-Languages", Met, "+Please write in English."),
    ("RFC-9116-Preferred-Languages", Partial, "+"),
    ("RFC-9116-Preferred-Languages", Unknown, "a@b.example"),
    ("RFC-9116-Policy", Unknown, "+"),
    ("RFC-9116-Canonical", Unknown, "+"),
    ("CRA-I.II.1", Partial, "+Every release has an SBOM."),
    ("CRA-I.II.1", Unknown, "+"),
    ("CRA-I.II.2", Partial, "+We fix vulnerabilities within 30 days."),
    ("CRA-I.II.2", Unknown, "+"),
    ("CRA-I.II.3", Partial, "+We fuzz every parser."),
    ("CRA-I.II.3", Unknown, "+"),
    ("CRA-I.II.4", Met, "+We publish a security advisory on GitHub once a fix is released."),
    ("CRA-I.II.4", Unmet, "+"),
    ("CRA-I.II.5", Met, "+We follow coordinated disclosure."),
    ("CRA-I.II.5", Partial, "+"),
    ("CRA-I.II.5", Unmet, TEMPLATE),
    ("CRA-I.II.6", Met, "+This holds for third-party components as well."),
    ("CRA-I.II.6", Partial, "+"),
    ("CRA-I.II.7", Met, "+Run `gpg --verify trader.asc`."),
    ("CRA-I.II.7", Unknown, "+"),
    (
        "CRA-I.II.8",
        Met,
        "+Updates are free of charge. We publish a security advisory on GitHub for each.",
    ),
    ("CRA-I.II.8", Partial, "+Updates are free of charge."),
    ("CRA-I.II.8", Unknown, "+"),
    ("CRA-13.6", Partial, "+Flaws of dependencies are reported upstream."),
    ("CRA-13.6", Unknown, "+"),
    ("CRA-13.8", Met, "+| Version | Supported until |\n|---|---|\n| 2.x | 2027-05-01 |"),
    ("CRA-13.8", Unknown, "+"),
    ("CRA-13.17", Met, "+"),
    ("CRA-13.17", Partial, "Use GitHub's private vulnerability reporting."),
    ("CRA-13.17", Unmet, TEMPLATE),
    ("CRA-13.19", Met, "+| Version | Supported until |\n|---|---|\n| 2.x | 2027-05-01 |"),
    ("CRA-13.19", Unmet, "+| Version | Supported |\n|---|---|\n| 2.x | yes |\n| 1.x | no |"),
    ("CRA-13.19", Unknown, "+"),
    ("CRA-14.1", Partial, "+Flaws that are actively exploited come first."),
    ("CRA-14.1", Unknown, "+"),
    ("CRA-II.2", Met, "+"),
    ("CRA-II.2", Unmet, TEMPLATE),
    ("CRA-24.1", Met, "+We acknowledge your report within 2 days."),
    ("CRA-24.1", Unmet, "+"),
    ("CRA-24.2", Partial, "+We tell ENISA about it."),
    ("CRA-24.2", Unknown, "+"),
];

#[test]
fn verdicts() {
    hold(CASES);
}
