//! Texts that were made to cost: time stays linear, and every one has a report.
#![cfg(not(target_arch = "wasm32"))]

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use secpolicy::report::Report;
use secpolicy::{Date, Options, Sibling, check, render};

/// What a text repeats to make a reader go back again and again.
const PARTS: &[&str] = &[
    "a",
    "a b ",
    "> ",
    "- ",
    "1. a\n",
    "  - a\n",
    "[",
    "![",
    "[a](b)",
    "[^1]",
    "[^1]: a\n",
    "[a]: b\n",
    "*a ",
    "**",
    "`",
    "``` ",
    "~~~\n",
    "    code\n",
    "| ",
    "|a|b|\n|-|-|\n",
    "<",
    "<a ",
    "<!--",
    "<a href='x'>",
    "<td>",
    "<h1>a</h1>",
    "&",
    "&#64;",
    "@",
    "a@b.cc ",
    "a at b dot cc ",
    "http://",
    "http://x.y/ ",
    "your",
    "YOUR_ORG/",
    "[your name] ",
    "{{a}} ",
    "use this section to ",
    "security tab ",
    "\"report a vulnerability\" ",
    "# a\n",
    "# a\n\n",
    "a:\n\n# b\n\n",
    "[a](mailto:c@example.com) ",
    "![a](b \"c\")",
    "\r",
    "\r\n",
    "\n",
    "é",
    "漏洞",
    "📧",
    "‚Äì",
    "Skip to content\n",
    "https://github.com/OWNER/REPO ",
    "\\",
    "_a",
    "~",
    "=\n",
    "\0",
    "\u{FEFF}",
    "<!-- a@b.cc -->",
    "private vulnerability reporting\n\n",
    "• a\n",
    " • a\n    • b\n",
    "A\n\nb c d.\n\n",
    "Skip to content\n\nAb\n\nText\tb\nc\td\n\n",
    "1. Ab\n\ntext\n\n",
    "```md\n",
    "http://a.dev/ ",
    "[a](http://a.dev/) ",
    "See http://a.dev/ now.\n\n",
    "http://huntr.dev/ ",
    "Use the security tab. ",
    "0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567\n\n",
    "Fingerprint: 0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 456\n\n",
    "PGP key 0x01234567. ",
    "-----BEGIN PGP PUBLIC KEY BLOCK-----\n",
    "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nxsBN\n=abcd\n-----END PGP PUBLIC KEY BLOCK-----\n\n",
    "-----BEGIN RSA PRIVATE KEY-----\n",
    "# Reporting\n\n[a](#reporting)\n\n",
    "[a](#reporting) ",
    "# Reporting\n\n",
    "| Version | Supported |\n|-|-|\n| 1.x | yes |\n",
    "| Version | Supported |\n|-|-|\n| 1.x | until 2020-01-01 |\n\n",
    "- 1.x: yes\n",
    "Version 1.2 is supported. Version 1.2 is not supported. ",
    "| Severity | Fix |\n|-|-|\n| Critical | 7 days |\n",
    "- Critical: fixed within 30 days\n- Low: fixed within 3 days\n",
    "CVSS 7.0-8.9: 3 days\n\n",
    "We acknowledge within 3 days. We acknowledge within 5 days. ",
    "[x](y) ",
    "[x][y] ",
    "[x](y.md)\n\n",
    "<!-- secpolicy-disable-next-line x -->\n",
    "<!-- secpolicy-disable-next-line insecure-link -->\nhttp://a.dev/\n\n",
    "<!-- secpolicy-disable insecure-link -->\n\n",
    "<!-- secpolicy-disable a b c d -->\n",
    "[a@b.dev](mailto:c@d.dev) ",
    "Report vulnerabilities by opening a public issue. ",
    "We pay a bounty. We pay no bounty. ",
    "Do not disclose it. ",
    "We notify the distributors list. ",
    "CVE-YYYY-NNNN ",
    "- [ ] a\n",
    "Last reviewed: 2020-01-01\n\n",
    "## Scope\n\n",
    "See the template below. ",
    "the the ",
    "a\u{202E}b ",
    "<<<<<<< a\n",
];

/// The same for other files of the repository.
const SIBLINGS: &[(&str, &str)] = &[
    ("SUPPORT.md", "Write to a@b.dev within 3 days. "),
    ("CONTRIBUTING.md", "Report vulnerabilities as a public issue.\n\n"),
    (".well-known/security.txt", "Contact: mailto:a@b.dev\n"),
    ("SECURITY-INSIGHTS.yml", "email: a@b.dev\n"),
];

/// The same for other forms, by a name that tells each.
const FORMS: &[(&str, &[&str])] = &[
    (
        "a.rst",
        &[
            "- ",
            "- a\n",
            "  - a\n\n",
            "*a ",
            "**a",
            "`a ",
            "`a <b",
            "`a <b>`_ ",
            "``a ",
            ":a:`b ",
            "a_ ",
            ".. _a: b\n",
            ".. a\n\n",
            ".. note::\n   ",
            ".. note:: a\n\n",
            ".. list-table::\n\n   * - a\n",
            ".. csv-table::\n\n   \"a,\n",
            "a\n b\n",
            "a::\n\n b\n",
            ":a: b\n",
            "==  ==\na\n",
            "==  ==\n",
            "+--+\n",
            "+--+\n| a\n",
            "|a",
            "a\n====\n",
            "====\na\n",
            "\\",
            "[1]_",
            "[",
            "1. a\n",
            " ",
            "\n",
        ],
    ),
    (
        "a.adoc",
        &[
            "* a\n",
            "** a\n* b\n",
            "a:: b\n",
            "a::\n\n",
            "::",
            "*a ",
            "**a",
            "_a _",
            "`a ",
            "#a ",
            "link:a[",
            "http://a[b] ",
            "http://",
            "<<",
            "<<a b",
            "[[a",
            "[.a",
            "{a}",
            ":a: bbbbbbbbb\n{a}{a}{a}\n",
            "====\n",
            "=====\n====\n",
            "----\n",
            "|===\n",
            "|===\n|a\n",
            "|a",
            "////\n",
            "+\n",
            "* a\n+\n",
            "++++\n<",
            "--\n",
            "= a\n",
            "a\n---\n",
            " a\n\n",
            "[a]\n",
            "\\",
            "NOTE: a\n",
        ],
    ),
    ("security.txt", &["Contact: a\n", "Contact: https://a\n", "# Policy: a\n", "-----BEGIN\n"]),
    (
        "a.txt",
        &[
            "A\n\n",
            "A\tb\nc\td\n",
            "A  b\n",
            "A\nb\n",
            "Ab Cd\nThis is a line of some forty letters and more.\n\n",
            "=====\n",
            "1. Ab\n\n",
            " ",
            "• a\n• b\n\n",
        ],
    ),
];

fn time(part: &str, path: Option<&str>, length: usize) -> Duration {
    let text = part.repeat(length / part.len());
    let options = Options {
        path: path.map(str::to_owned),
        repository: Some("northwind/trader".to_owned()),
        today: Date::parse("2026-05-31"),
        ..Options::default()
    };
    time_of(&text, &options)
}

fn time_of(text: &str, options: &Options) -> Duration {
    let start = Instant::now();
    assert_eq!(check(text, options).schema_version, 1);
    start.elapsed()
}

fn assert_linear(part: &str, path: Option<&str>) {
    let short = time(part, path, 20_000).max(Duration::from_millis(5));
    let long = time(part, path, 200_000);
    assert_times(part, path, short, long);
}

fn assert_times(part: &str, path: Option<&str>, short: Duration, long: Duration) {
    // Ten times the text: a hundred times the time would be quadratic.
    assert!(long < short * 45, "{part:?} in {path:?}: {short:?}, then {long:?}");
}

#[test]
fn time_is_linear_in_the_length() {
    for part in PARTS {
        assert_linear(part, None);
    }
}

#[test]
fn time_is_linear_in_every_form() {
    for (path, parts) in FORMS {
        for part in *parts {
            assert_linear(part, Some(path));
        }
    }
}

#[test]
fn time_is_linear_in_the_length_of_other_files() {
    for (path, part) in SIBLINGS {
        let time = |length: usize| {
            let text = part.repeat(length / part.len());
            let sibling = Sibling { path: (*path).to_owned(), text: text.clone() };
            time_of(&text, &Options { siblings: vec![sibling], ..Options::default() })
        };
        let short = time(20_000).max(Duration::from_millis(5));
        assert_times(part, Some(path), short, time(200_000));
    }
}

/// Pieces of policies and of their markup, which any text may join in any way.
const PIECES: &[&str] = &[
    "# Security policy\n",
    "Write to ",
    "security@example.com",
    "sec at x dot org",
    " or use the ",
    "[form](https://github.com/YOUR_ORG/YOUR_REPO/security/advisories/new)",
    "\n\n",
    "\r\n",
    "\r",
    "\n",
    "| Version | Supported |\n|---|---|\n| 1.x | ✅ |\n",
    "<table><tr><td>",
    "</table>",
    "- ",
    "1. ",
    "> ",
    "    ",
    "```\n",
    "`",
    "**",
    "_",
    "~~",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "<!--",
    "-->",
    "![",
    "](",
    "<a href='",
    "'>",
    "</a>",
    "&#64;",
    "&amp;",
    "@",
    "＠",
    ":",
    "：",
    "\\",
    "|",
    "{{",
    "}}",
    "${",
    "your-org",
    "[Date]",
    "[x] ",
    "Use this section to ",
    "TODO: ",
    "Security tab",
    "\"Report a vulnerability\"",
    "Skip to content\n",
    "‚Äì",
    "Ã©",
    "é",
    "İ",
    "ẞ",
    "📧",
    "漏洞",
    "\0",
    "\u{FEFF}",
    "\u{202E}",
    "\u{FFFD}",
    "---\n",
    "===\n",
    "mailto:",
    "http://",
    "https://x.org/a_b",
    "[^1]",
    "[^1]: ",
    "[r]: https://x.org\n",
];

/// What other forms add to them.
const OTHER_PIECES: &[&str] = &[
    ".. note::\n",
    ".. list-table::\n   :header-rows: 1\n\n   * - ",
    ".. csv-table::\n\n   a, \"",
    ".. _team: https://x.org\n",
    ".. image:: x\n   :alt: é\n",
    "`team`_ ",
    "`é <https://x.org>`__ ",
    ":ref:`",
    "::\n\n",
    "  ",
    "é\n====\n",
    "====  ====\n",
    "+--+--+\n",
    "| é ",
    "|===\n",
    "[cols=\"1,2\"]\n",
    "----\n",
    "====\n",
    "link:",
    "https://x.org/é[",
    "mailto:a@b.cc[",
    "<<é,",
    ">>",
    "{é}",
    ":é: ",
    ":mail: a@b.cc\n",
    "{mail}",
    "term:: ",
    "* ",
    ". ",
    "+\n",
    "// ",
    "NOTE: ",
    "Contact: mailto:",
    "-----BEGIN PGP SIGNATURE-----\n",
    "• ",
    "Ab Cd\n\n",
    "é\té\n",
    "é  é\n",
    "```md\n",
];

/// Every place of a report, in UTF-16.
fn places(report: &Report) -> Vec<(u32, u32)> {
    let mut places = Vec::new();
    for finding in &report.findings {
        places.push((finding.offset, finding.length));
        places.extend(finding.related.iter().map(|it| (it.offset, it.length)));
        let edits = finding.fix.iter().flat_map(|fix| &fix.edits);
        places.extend(edits.map(|it| (it.offset, it.length)));
    }
    let facts = &report.policy;
    let evidence = facts.contacts.iter().map(|it| &it.evidence);
    let evidence = evidence.chain(facts.versions.iter().map(|it| &it.evidence));
    let evidence = evidence.chain(facts.placeholders.iter().map(|it| &it.evidence));
    places.extend(evidence.map(|it| (it.offset, it.length)));
    let clauses = report.standards.iter().flat_map(|it| &it.clauses);
    places.extend(clauses.flat_map(|it| &it.evidence).map(|it| (it.offset, it.length)));
    places
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn every_place_lies_within_the_text_and_splits_no_letter(
        pieces in vec(select([PIECES, OTHER_PIECES].concat()), 0..60),
        path in select(&["SECURITY.md", "a.rst", "a.adoc", "security.txt", "a.txt"][..]),
    ) {
        let text = pieces.concat();
        let options = Options {
            path: Some(path.into()),
            repository: Some("northwind/trader".into()),
            ..Options::default()
        };
        let report = check(&text, &options);
        let units: Vec<u16> = text.encode_utf16().collect();
        for (offset, length) in places(&report) {
            let words = units.get(offset as usize..(offset + length) as usize);
            prop_assert!(words.is_some_and(|words| String::from_utf16(words).is_ok()), "{text:?}");
        }
        let options = render::Options { source: Some(&text), ..render::Options::default() };
        prop_assert!(!render::text(&report, &options).is_empty());
    }
}
