//! One word for a whole text.

use crate::{Options, check};

fn kind(text: &str) -> &'static str {
    check(text, &Options::default()).summary.kind
}

const MAIL: &str = "Report vulnerabilities to security@northwind.dev.";

#[test]
fn a_stub_has_three_sentences_at_most() {
    for text in [
        format!("# Security\n\n{MAIL}"),
        format!("# Security\n\n{MAIL} We answer in a week. Thank you very much."),
        format!("# Security\n\n{MAIL}\n\n## Supported versions\n\n| Version | Supported |\n|---|---|\n| 1 | yes |"),
        format!("# Security\n\n{MAIL}\n\n- one thing\n- two things"),
        format!("# Security\n\n{MAIL}\n\n```\nsome code. It has. Many stops. In it.\n```"),
        "# Security\n\nPlease report it here:\n\nhttps://northwind.dev/report-vulnerability\n\nOne more. And two.".to_owned(),
        format!("# Security\n\n**Who to tell**\n\n{MAIL}\n\n**What then**\n\nWe read it. We fix it."),
        format!("# Security\n\n{MAIL} We read it; we fix it; we thank you."),
    ] {
        assert_eq!(kind(&text), "stub", "{text}");
    }
}

#[test]
fn a_policy_has_four() {
    for text in [
        format!("# Security\n\n{MAIL} We answer in a week. We fix it. Thank you very much."),
        format!("# Security\n\n{MAIL} Please say:\n\n- which version\n- which system"),
        "Contact: mailto:a@northwind.dev\nExpires: 2030-01-01T00:00:00Z\nPreferred-Languages: en\nCanonical: https://northwind.dev/.well-known/security.txt\n".to_owned(),
        "# Security\n\nPlease report vulnerabilities to the maintainers. We read it. We fix it. We say so.".to_owned(),
        format!("# Security\n\n{MAIL} We read it. We fix it. Thanks!"),
    ] {
        assert_eq!(kind(&text), "policy", "{text}");
    }
}

#[test]
fn a_pointer_has_its_channel_elsewhere() {
    for text in [
        "# Security\n\nSee our [security policy](https://northwind.dev/security).",
        "# Security policy\n\nhttps://northwind.dev/docs/security",
        "# Security\n\nPlease report flaws through our [disclosure process](https://northwind.dev/policy). \
         For questions about this process contact hello@northwind.dev.",
        "# Security\n\nWe support version 2 for a year. Version 1 is not supported. It is old. \
         Please see [the security policy](https://northwind.dev/security) for how to report \
         a vulnerability by e-mail.",
    ] {
        assert_eq!(kind(text), "pointer", "{text}");
    }
    let text =
        format!("# Security\n\n{MAIL} See our [security policy](https://northwind.dev/security).");
    assert_eq!(kind(&text), "stub");
}

#[test]
fn a_template_has_no_channel_that_is_filled_in() {
    for text in [
        "# Security\n\nReport vulnerabilities to security@example.com. We answer.",
        "# Security Policy\n\n## Reporting a Vulnerability\n\nUse this section to tell people how to report a vulnerability.",
        "# Security\n\nReport it to [INSERT EMAIL].",
        "# Security\n\n**Email:** security@[yourdomain].com",
        "# Security\n\nReport a vulnerability by mail to security@example.com.\n\n- **Advisories of ours**: \
         [the list](https://github.com/YOUR_ORG/YOUR_REPO/security/advisories)",
        "# Security\n\nReport a vulnerability via:\n\nTODO(CONTACT): add an email address.",
        "# Güvenlik Politikası\n\n## Güvenlik Açığı Bildirimi\n\nGüvenlik açığını e-posta ile bildirin: [Proje iletişim]",
    ] {
        assert_eq!(kind(text), "template", "{text}");
    }
    for text in [
        "# Security\n\nReport a vulnerability in the Security tab. [Date]",
        "# Security\n\nReport it to security@northwind.dev.\n\nUse this section to tell people about versions.",
    ] {
        assert_eq!(kind(text), "stub", "{text}");
    }
}

#[test]
fn a_design_asks_for_no_report() {
    for text in [
        "# Security\n\nPasswords are hashed with Argon2. Sessions expire after an hour. All traffic is encrypted.",
        "# Security features\n\nThe sandbox has no network. Each plugin runs in a process of its own.",
        "Total: 2 (HIGH: 2)\n\n| Library | CVE |\n|---|---|\n| libssl | CVE-2024-1 |",
    ] {
        assert_eq!(kind(text), "design", "{text}");
    }
    let text = "# Security\n\nPlease report vulnerabilities to the maintainers.";
    assert_eq!(kind(text), "stub");
}
