//! Which document holds the real policy.

use crate::{Options, check};

fn delegates_to(text: &str) -> String {
    check(text, &Options::default()).summary.delegates_to.unwrap_or_default()
}

#[test]
fn a_part_of_a_page_that_is_about_reporting() {
    const PART: &str = "https://northwind.dev/support.html#security-contact";
    let text = |target| format!("# Security\n\n## Reporting a flaw\n\nSee here:\n\n{target}\n");
    assert_eq!(delegates_to(&text(PART)), PART);
    assert_eq!(delegates_to(&text("https://northwind.dev/support.html#prices")), "");
}

#[test]
fn documents_that_govern_or_complete_the_policy() {
    const PAGE: &str = "https://northwind.dev/security";
    for sentence in [
        "See our [security policy](TARGET).",
        "The full support policy is published at TARGET.",
        "Northwind uses the [security policy of Fabrikam](TARGET).",
        "For a coordinated disclosure, please follow the instructions on TARGET.",
        "For our security policy and for reporting flaws, please see [the CVE process](TARGET).",
        "Please refer to the [Northwind security policy](TARGET) for how to report.",
        "This project follows the [Northwind Security Policy](TARGET).",
        "This repository is governed by the [vulnerability disclosure policy](TARGET) of its foundation.",
        "For details of our disclosure process see TARGET.",
        "Our full security policy: TARGET",
        "Please read <TARGET> before you report a vulnerability.",
        "See TARGET.",
        "Visit TARGET for our security policy.",
        "For more information on security at Northwind, visit [our security page](TARGET).",
        "Please see [this page](TARGET) for how to report a security issue.",
        "The security policy can be found at TARGET.",
        "The security policy can be found here:\n\nTARGET",
        "Our security process is documented on the [security page](TARGET).",
        "Security issues are handled as described in the [Northwind security guidelines](TARGET).",
        "Reports are handled according to our [disclosure policy](TARGET).",
        "How we handle vulnerabilities is explained in our [vulnerability management process](TARGET).",
        "More information can be found on the [Northwind security page](TARGET).",
        "Instructions for reporting a vulnerability are found at TARGET.",
        "Please follow the [reporting guidelines](TARGET) to report a vulnerability.",
        "Policy: TARGET",
        "The security policy of the main repository applies: TARGET",
        "More details about our vulnerability disclosure program: TARGET",
        "You can read our security policy on [our website](TARGET).",
        "We have a [disclosure policy](TARGET).",
        "Reports must comply with our [vulnerability disclosure policy](TARGET).",
        "The full security policy is published at TARGET.",
        "We adhere to the [Northwind vulnerability policy](TARGET).",
        "[Security Policy](TARGET)",
        "To learn how to report security issues, go to the [Northwind website](TARGET).",
        "The complete policy is at TARGET, including supported versions.",
        "See the [organization-wide policy](TARGET) for details on reporting vulnerabilities.",
        "For further details of our security practices, please check TARGET.",
    ] {
        let text = format!("# Security Policy\n\n{}\n", sentence.replace("TARGET", PAGE));
        assert_eq!(delegates_to(&text), PAGE, "{sentence}");
    }
    let text = "# Security Policy\n\nThe full security policy is in `docs/SECURITY.md`.\n";
    assert_eq!(delegates_to(text), "docs/SECURITY.md");
    for target in [
        "docs/security-policy.md",
        "../SECURITY.md",
        "https://github.com/northwind/.github/blob/main/SECURITY.md",
        "https://github.com/northwind/northwind/security/policy",
        "https://www.northwind.dev/vulnerability-disclosure-policy/",
    ] {
        let text = format!("# Security\n\nPlease see [the policy]({target}).\n");
        assert_eq!(delegates_to(&text), target);
    }
    for (text, target) in [
        (
            "# Sicherheitsrichtlinie\n\nSiehe die [Sicherheitsrichtlinie](https://northwind.dev/sicherheit) \
             der Organisation, die auch für dieses Projekt gilt.",
            "https://northwind.dev/sicherheit",
        ),
        ("# 安全政策\n\n请参阅我们的[安全政策](https://northwind.dev/security)。", PAGE),
        (
            "# Política de seguridad\n\nConsulte la [política de seguridad](https://northwind.dev/security) \
             de la organización para este proyecto.",
            PAGE,
        ),
    ] {
        assert_eq!(delegates_to(text), target, "{text}");
    }
}

#[test]
fn documents_of_another_subject() {
    for sentence in [
        "Read [Fabrikam Security Best Practices](https://fabrikam.dev/guides/security/) as well.",
        "See [our advisories](https://github.com/o/r/security/advisories) for fixed issues.",
        "Severity is rated with [CVSS](https://www.first.org/cvss/).",
        "We follow [coordinated disclosure](https://en.wikipedia.org/wiki/Coordinated_disclosure).",
        "See [CONTRIBUTING.md](CONTRIBUTING.md) for how to send a patch.",
        "See our [fuzzing setup](https://northwind.dev/tree/fuzz) for build instructions.",
        "Flaws in [Fabrikam](https://fabrikam.dev) can be reported through our process.",
        "Use the address in the [list of maintainers](MAINTAINERS) to report a vulnerability.",
        "See our [support policy](https://northwind.dev/docs/releases) for supported versions.",
        "The [threat model](docs/security-threat-model.md) says what counts.",
        "Read the [GitHub guide](https://docs.github.com/en/code-security/x) on reporting.",
        "Report it through [our portal](https://northwind.dev/security/report).",
        "[Deutsch](SECURITY.de.md)",
        "日本語は [こちら](SECURITY_ja.md)",
        "Our [PGP key](https://northwind.dev/security/key.asc) encrypts mail.",
        "See our [hall of fame](https://northwind.dev/security/thanks).",
        "We take part in [a bug bounty](https://hackerone.com/northwind).",
        "Flaws in [Fabrikam](https://fabrikam.dev) belong there.",
        "See the [changelog](CHANGELOG.md) for security fixes.",
        "By reporting you accept the [code of conduct](CODE_OF_CONDUCT.md).",
        "Supported versions are listed on [our wiki](https://northwind.dev/wiki/versions).",
        "See [RFC 9116](https://www.rfc-editor.org/rfc/rfc9116) for security.txt.",
        "We use [Dependabot](https://github.com/dependabot) to find vulnerable dependencies.",
        "See [Supported Versions](#supported-versions).",
    ] {
        let text = format!("# Security Policy\n\nMail a@northwind.dev.\n\n{sentence}\n");
        assert_eq!(delegates_to(&text), "", "{sentence}");
    }
}

#[test]
fn a_policy_may_lie_on_a_platform_or_in_a_well_known_file() {
    const RULES: &str = "https://hackerone.com/northwind?view_policy=true";
    const FILE: &str = "https://northwind.dev/.well-known/security.txt";
    for (sentence, target) in [
        (format!("For the policies that govern disclosure, please consult the [programme]({RULES})."), RULES),
        (format!("We use the [security policy of our foundation]({FILE})."), FILE),
        (format!("Our keys are in [this file]({FILE})."), ""),
        ("[English](./SECURITY.md)".to_owned(), ""),
        ("All known vulnerabilities are listed on our [security page](https://northwind.dev/security).".to_owned(), ""),
        ("## For maintainers\n\nFollow the [security process](docs/security-process.md).".to_owned(), ""),
    ] {
        let text = format!("# Security Policy\n\nMail a@northwind.dev.\n\n{sentence}\n");
        assert_eq!(delegates_to(&text), target, "{sentence}");
    }
}

#[test]
fn a_page_that_is_called_a_policy_is_read_and_no_form() {
    const PAGE: &str = "https://northwind.dev/de/disclosure-policy";
    for sentence in [
        "Report vulnerabilities in line with our vulnerability disclosure policy at https://northwind.dev/de/disclosure-policy.",
        "Melden Sie Schwachstellen unter Berücksichtigung unserer Richtlinie: https://northwind.dev/de/disclosure-policy",
    ] {
        let text = format!("# Security Policy\n\n{sentence}\n");
        assert_eq!(delegates_to(&text), PAGE, "{sentence}");
    }
}
