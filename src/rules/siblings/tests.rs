use crate::policy::Sibling;
use crate::{Options, Profile, check};

const POLICY: &str = "# Security policy\n\nMail security@northwind.dev. We acknowledge your report within 2 days. Please do not report vulnerabilities through public issues.\n";

/// What the rules here find beside a file.
fn found(path: &str, text: &str) -> Vec<String> {
    const OURS: &[&str] =
        &["securitytxt-conflict", "insights-conflict", "sibling-conflict", "location-shadow"];
    let options = Options {
        path: Some("SECURITY.md".to_owned()),
        profile: Profile::Strict,
        siblings: vec![Sibling { path: path.to_owned(), text: text.to_owned() }],
        ..Options::default()
    };
    let found = check(POLICY, &options).findings.into_iter();
    found.filter(|it| OURS.contains(&it.rule.as_ref())).map(|it| it.message).collect()
}

#[test]
fn files_that_agree_are_no_conflict() {
    for (path, text) in [
        ("README.md", "# Trader\n\n## Security\n\nSee our [security policy](SECURITY.md).\n"),
        ("README.md", "# Trader\n\nQuestions? Write to hello@northwind.dev.\n"),
        (
            "README.md",
            "## Security features\n\nAll data is encrypted. The key expires in 24 hours.\n",
        ),
        ("CONTRIBUTING.md", "Found a bug? Open an issue. For vulnerabilities see SECURITY.md.\n"),
        (
            "CONTRIBUTING.md",
            "## Bugs\n\nPlease report bugs in the issue tracker. Do not report security issues there.\n",
        ),
        ("CONTRIBUTING.md", "## Pull requests\n\nWe respond to pull requests within 7 days.\n"),
        ("SUPPORT.md", "Security: mail security@northwind.dev. We answer within 48 hours.\n"),
        (".github/ISSUE_TEMPLATE/bug.md", "Do not report vulnerabilities here.\n\n**Steps**\n"),
        ("docs/SECURITY.md", POLICY),
        ("docs/SECURITY.md", "See [the policy](../SECURITY.md).\n"),
        ("website/security.md", "# Passwords\n\nChoose a long one.\n"),
        ("SECURITY-INSIGHTS.yml", ""),
        ("security.txt", ""),
    ] {
        assert_eq!(found(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}

#[test]
fn a_file_that_disagrees_is_named() {
    for (path, text) in [
        ("README.md", "## Security\n\nReport vulnerabilities to alice@northwind.dev.\n"),
        ("docs/CONTRIBUTING.md", "Please report security vulnerabilities in a public issue.\n"),
        ("SUPPORT.md", "We respond to vulnerability reports within 10 days.\n"),
        (
            "docs/SECURITY.md",
            "# Security\n\nPlease report vulnerabilities to alice@northwind.dev.\n",
        ),
        (".agents/security.md", "You are an expert.\n"),
    ] {
        let found = found(path, text);
        assert!(matches!(found.as_slice(), [one] if one.contains(path)), "{path}: {found:?}");
    }
}
