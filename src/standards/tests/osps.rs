//! The OSPS Baseline.

use super::{Case, hold};
use crate::report::Verdict::{Delegated, Met, Partial, Unknown, Unmet};

pub(super) const CASES: &[Case] = &[
    ("OSPS-BR-03.01", Met, "+See [our site](https://northwind.dev)."),
    ("OSPS-BR-03.01", Partial, "+See http://northwind.dev/news for news."),
    (
        "OSPS-BR-03.01",
        Unmet,
        "Submit a report through [our form](http://northwind.dev/report-form).",
    ),
    ("OSPS-BR-03.01", Unknown, "+"),
    ("OSPS-BR-07.01", Unmet, "+```\n-----BEGIN RSA PRIVATE KEY-----\nAAAA\n```"),
    ("OSPS-BR-07.01", Unknown, "+"),
    (
        "OSPS-BR-07.02",
        Met,
        "+Secrets are stored in a vault. Access to secrets is limited to two maintainers. Credentials are rotated every year.",
    ),
    ("OSPS-BR-07.02", Partial, "+Never commit secrets."),
    ("OSPS-BR-07.02", Unknown, "+"),
    (
        "OSPS-DO-02.01",
        Met,
        "+Report other bugs in the [issue tracker](https://github.com/northwind/trader/issues).",
    ),
    ("OSPS-DO-02.01", Partial, "+For non-security matters, ask us."),
    ("OSPS-DO-02.01", Unknown, "+"),
    ("OSPS-DO-03.01", Met, "+```sh\ncosign verify-blob --key k.pub trader.tar.gz\n```"),
    ("OSPS-DO-03.01", Partial, "+All releases are signed."),
    ("OSPS-DO-03.01", Unknown, "+"),
    (
        "OSPS-DO-03.02",
        Met,
        "+```sh\ncosign verify-blob --certificate-identity ci@northwind.dev trader\n```",
    ),
    ("OSPS-DO-03.02", Partial, "+```sh\ngh attestation verify trader\n```"),
    ("OSPS-DO-03.02", Unknown, "+"),
    ("OSPS-DO-04.01", Met, "+| Version | Supported until |\n|---|---|\n| 2.x | 2027-05-01 |"),
    ("OSPS-DO-04.01", Partial, "+Only the latest release gets security updates."),
    ("OSPS-DO-04.01", Unmet, "+## Supported versions\n\nVersion Supported\n2.x.x\n< 2.0"),
    ("OSPS-DO-04.01", Unknown, "+"),
    (
        "OSPS-DO-05.01",
        Met,
        "+Each major version gets security updates for 12 months after the next release.",
    ),
    ("OSPS-DO-05.01", Partial, "+Only the latest release gets security updates."),
    ("OSPS-DO-05.01", Unmet, "+## Supported versions\n\nVersion Supported\n2.x.x\n< 2.0"),
    ("OSPS-DO-05.01", Unknown, "+"),
    (
        "OSPS-DO-06.01",
        Met,
        "+## Dependencies\n\nNew dependencies are reviewed. All are pinned in a lockfile. Dependabot keeps dependencies up to date.",
    ),
    ("OSPS-DO-06.01", Partial, "+Dependabot updates our dependencies."),
    ("OSPS-DO-06.01", Unknown, "+"),
    ("OSPS-GV-01.01", Met, "+## Security team\n\n- Ada\n- Grace"),
    ("OSPS-GV-01.01", Unknown, "+The security team reads it."),
    ("OSPS-GV-01.02", Met, "+## Roles and responsibilities\n\nThe lead decides."),
    ("OSPS-GV-01.02", Partial, "+The security lead decides."),
    ("OSPS-GV-01.02", Unknown, "+"),
    ("OSPS-GV-04.01", Partial, "+Two maintainers agree before commit access is given."),
    ("OSPS-GV-04.01", Unknown, "+"),
    (
        "OSPS-QA-04.01",
        Met,
        "+## In scope\n\n- https://github.com/northwind/trader\n- https://github.com/northwind/broker",
    ),
    ("OSPS-QA-04.01", Partial, "+This holds for all repositories of Northwind."),
    ("OSPS-QA-04.01", Unknown, "+"),
    (
        "OSPS-SA-03.01",
        Met,
        "+The report of the [security audit](https://northwind.dev/audit.pdf) is public.",
    ),
    ("OSPS-SA-03.01", Partial, "+A security audit took place in spring."),
    ("OSPS-SA-03.01", Unknown, "+"),
    ("OSPS-SA-03.02", Met, "+Read the [threat model](docs/threats.md)."),
    ("OSPS-SA-03.02", Partial, "+Our threat model covers the network."),
    ("OSPS-SA-03.02", Unknown, "+There is no threat model."),
    ("OSPS-VM-01.01", Met, "+We acknowledge your report within 3 days."),
    ("OSPS-VM-01.01", Partial, "+We respond promptly to your report."),
    ("OSPS-VM-01.01", Partial, "We acknowledge every report within 3 days."),
    ("OSPS-VM-01.01", Partial, "+We publish details after 90 days."),
    ("OSPS-VM-01.01", Unmet, "+"),
    ("OSPS-VM-01.01", Delegated, POINTER),
    ("OSPS-VM-02.01", Met, "+"),
    (
        "OSPS-VM-02.01",
        Partial,
        "Please report security vulnerabilities by opening a public issue on GitHub.",
    ),
    ("OSPS-VM-02.01", Unmet, "Please report vulnerabilities to security@example.com."),
    ("OSPS-VM-02.01", Unmet, "# Security\n\nWe take it seriously.\n"),
    ("OSPS-VM-02.01", Delegated, POINTER),
    ("OSPS-VM-03.01", Met, "+"),
    (
        "OSPS-VM-03.01",
        Partial,
        "Report vulnerabilities to us on [Discord](https://discord.gg/northwind).",
    ),
    (
        "OSPS-VM-03.01",
        Unmet,
        "Please report security vulnerabilities by opening a public issue on GitHub.",
    ),
    ("OSPS-VM-03.01", Delegated, POINTER),
    ("OSPS-VM-04.01", Met, "+We publish a security advisory on GitHub once a fix is released."),
    ("OSPS-VM-04.01", Partial, "+We request a CVE for every vulnerability."),
    ("OSPS-VM-04.01", Unmet, "+"),
    ("OSPS-VM-04.02", Met, "+See the [OpenVEX](https://northwind.dev/vex.json) document."),
    ("OSPS-VM-04.02", Partial, "+Harmless flaws are told by VEX."),
    ("OSPS-VM-04.02", Unknown, "+"),
    (
        "OSPS-VM-05.01",
        Met,
        "+## Software composition analysis\n\nCritical findings are fixed within 7 days. A forbidden licence is removed at once.",
    ),
    (
        "OSPS-VM-05.01",
        Partial,
        "+Critical vulnerabilities in dependencies are fixed within 7 days.",
    ),
    ("OSPS-VM-05.01", Unknown, "+"),
    ("OSPS-VM-05.02", Met, "+Vulnerable dependencies are updated before each release."),
    ("OSPS-VM-05.02", Unknown, "+"),
    ("OSPS-VM-05.03", Partial, "+A dependency review runs on every commit."),
    ("OSPS-VM-05.03", Unknown, "+"),
    ("OSPS-VM-06.01", Met, "+Critical findings of static analysis are fixed within 7 days."),
    ("OSPS-VM-06.01", Unknown, "+"),
    ("OSPS-VM-06.02", Partial, "+Static analysis runs on each push."),
    ("OSPS-VM-06.02", Unknown, "+We use CodeQL."),
];

pub(super) const POINTER: &str = "# Security\n\nPlease see our [security policy](https://northwind.dev/security) for how to \
     report vulnerabilities.\n";

#[test]
fn verdicts() {
    hold(CASES);
}
