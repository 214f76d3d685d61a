//! Texts that were made to cost: time stays linear, and every one has a report.
#![cfg(not(target_arch = "wasm32"))]

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use secpolicy::report::Report;
use secpolicy::{Options, check, render};

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
];

fn time(part: &str, length: usize) -> Duration {
    let text = part.repeat(length / part.len());
    let start = Instant::now();
    assert_eq!(check(&text, &Options::default()).schema_version, 1);
    start.elapsed()
}

#[test]
fn time_is_linear_in_the_length() {
    for part in PARTS {
        let short = time(part, 20_000).max(Duration::from_millis(5));
        let long = time(part, 200_000);
        // Ten times the text: a hundred times the time would be quadratic.
        assert!(long < short * 45, "{part:?}: {short:?}, then {long:?}");
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
    fn every_place_lies_within_the_text_and_splits_no_letter(pieces in vec(select(PIECES), 0..60)) {
        let text = pieces.concat();
        let options = Options { repository: Some("northwind/trader".into()), ..Options::default() };
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
