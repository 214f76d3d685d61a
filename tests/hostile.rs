//! Texts that were made to cost: time stays linear, and every one has a report.
#![cfg(not(target_arch = "wasm32"))]

use std::time::{Duration, Instant};

use secpolicy::{Options, check};

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
