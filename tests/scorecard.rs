//! The Scorecard emulation, held against the original's regular expressions,
//! against what the original made of many inputs, and against hostile inputs.

#![cfg(feature = "policy")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]

use std::collections::HashSet;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use regex::bytes::Regex;
use secpolicy::standards::scorecard::{HitKind, Measurement, Raise, hits, measure, raise};

/// Kind, text, line, offset in the line.
type Seen = (HitKind, Vec<u8>, u32, u32);

fn seen(content: &str) -> Vec<Seen> {
    hits(content)
        .into_iter()
        .map(|hit| {
            let text = content.as_bytes()[hit.span.range()].to_vec();
            (hit.kind, text, hit.line, hit.offset)
        })
        .collect()
}

/// The check as upstream writes it: line by line, three expressions each.
struct Oracle {
    expressions: [(HitKind, Regex); 3],
}

impl Oracle {
    fn new() -> Self {
        let regex = |it| Regex::new(it).unwrap();
        Self {
            expressions: [
                (HitKind::Link, regex(r"(http|https)://[a-zA-Z0-9./?=_%:-]*")),
                (
                    HitKind::Address,
                    regex(
                        r"(?-u:\b)[A-Za-z0-9._%+-]+(@|\\?\[at\\?\])[A-Za-z0-9.-]+\.[A-Za-z]{2,6}(?-u:\b)",
                    ),
                ),
                // `\b*` of the original matches nothing, always.
                (HitKind::Text, regex(r"(?i)([0-9]{1,4}(?-u:\b)|(Disclos|Vuln))")),
            ],
        }
    }

    fn hits(&self, content: &str) -> Vec<Seen> {
        let mut seen = Vec::new();
        for (index, line) in content.as_bytes().split(|&it| it == b'\n').enumerate() {
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            for (kind, expression) in &self.expressions {
                for found in expression.find_iter(line) {
                    let text = found.as_bytes().to_vec();
                    seen.push((*kind, text, index as u32 + 1, found.start() as u32));
                }
            }
        }
        seen
    }

    fn score(&self, content: &str) -> (u8, usize, usize, usize) {
        let hits = self.hits(content);
        let unique = |kind| -> HashSet<&[u8]> {
            let of_kind = hits.iter().filter(|it| it.0 == kind);
            of_kind.map(|it| it.1.as_slice()).collect()
        };
        let (urls, emails) = (unique(HitKind::Link), unique(HitKind::Address));
        let texts = hits.iter().filter(|it| it.0 == HitKind::Text).count();
        let bytes: usize = urls.iter().chain(&emails).map(|it| it.len() + 2).sum();
        let size = content.len();
        let score = if urls.is_empty() && emails.is_empty() { 0 } else { 6 }
            + if size > 1 && size > bytes { 3 } else { 0 }
            + u8::from(texts > 1);
        (score, urls.len(), emails.len(), texts)
    }
}

fn counts(measurement: &Measurement) -> (u8, usize, usize, usize) {
    (measurement.score, measurement.unique_urls, measurement.unique_emails, measurement.text_hits)
}

/// Pieces that the expressions react to, glued together in any order.
fn content() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => proptest::sample::select(vec![
            "http", "https", "://", "http://", "https://", "HTTP://", ":", "/", "@", "[at]", r"\[at\]",
            r"\[at]", r"[at\]", "[AT]", r"\", "[", "]", "at", ".", "..", "-", "_", "%", "+", "a", "ab",
            "abcdef", "abcdefg", "com", ".com", ".co", "a@b.co", ".academy", "x.org", "1", "12", "9999",
            "12345", "disclos", "Disclos", "diſcloſ", "DISCLOſ", "disclo", "vuln", "VULN", "vul", "d", "v",
            "é", "ſ", "日", "\u{FFFD}", "\u{FEFF}", "📧", " ", "\n", "\r\n", "\r", "\t", "\0", "#", "?", "=",
        ]),
        1 => "[ -~]{1,3}".prop_map(String::leak).prop_map(|it| &*it),
        1 => "\\PC".prop_map(String::leak).prop_map(|it| &*it),
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|it| it.concat())
}

fn applied(content: &str, raise: &Raise) -> String {
    let (before, after) = content.split_at(raise.insert_at);
    format!("{before}{}{after}", raise.text)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hits_equal_the_regular_expressions(content in content()) {
        thread_local!(static ORACLE: Oracle = Oracle::new());
        ORACLE.with(|oracle| {
            prop_assert_eq!(seen(&content), oracle.hits(&content));
            prop_assert_eq!(counts(&measure(&content)), oracle.score(&content));
            Ok(())
        })?;
    }

    #[test]
    fn a_raise_gives_exactly_the_promised_score(content in content(), known in any::<bool>()) {
        let before = measure(&content);
        let repository = known.then_some("jo-2/x.y_1");
        match raise(&content, &before, repository) {
            None => prop_assert!(before.score == 10 || before.link_bytes > before.size + 150),
            Some(raise) => {
                let after = measure(&applied(&content, &raise));
                prop_assert_eq!(raise.score, after.score);
                prop_assert!(after.score > before.score);
                // Nothing that was counted is lost.
                let hits_before = seen(&content);
                prop_assert!(seen(&applied(&content, &raise)).len() > hits_before.len() || before.links);
            }
        }
    }

    #[test]
    fn a_raise_is_a_paragraph_at_the_end(content in content()) {
        if let Some(raise) = raise(&content, &measure(&content), None) {
            let after = applied(&content, &raise);
            let after = after.replace("\r\n", "\n").replace('\r', "\n");
            let (before, last) = after.trim_end().rsplit_once('\n').unwrap_or(("", after.trim_end()));
            prop_assert_eq!(raise.insert_at, content.len());
            prop_assert_eq!(last, raise.text.trim());
            let blank = before.rsplit('\n').next().unwrap_or_default();
            prop_assert_eq!(blank.trim_matches([' ', '\t']), "");
            prop_assert!(after.ends_with('\n'));
        }
    }
}

#[test]
fn raising_again_and_again_reaches_ten() {
    for start in
        ["", "x", "text", "vuln disclose", "http://a", "http://a 1 2", "Mail a@b.co, please."]
    {
        let mut content = start.to_owned();
        let mut steps = 0;
        while let Some(raise) = raise(&content, &measure(&content), Some("jo/x")) {
            content = applied(&content, &raise);
            steps += 1;
        }
        assert_eq!(measure(&content).score, 10, "{start:?}: {content:?}");
        assert!(steps <= 2, "{start:?} took {steps} steps");
    }
}

#[test]
fn a_link_is_filled_in_only_for_a_repository_on_github() {
    let raised = |repository| raise("text", &measure("text"), repository).unwrap();
    let known = raised(Some("jo/x.y"));
    assert_eq!(
        known.text,
        "\n\nReport a vulnerability privately at <https://github.com/jo/x.y/security/advisories/new>.\n"
    );
    assert_eq!((known.score, known.insert_at), (9, 4));
    for repository in [
        None,
        Some(""),
        Some("jo"),
        Some("jo/"),
        Some("jo/../x"),
        Some("jo/x>y"),
        Some("a/b/c"),
        Some("../.."),
    ] {
        let unknown = raised(repository);
        assert!(unknown.text.contains("<https://github.com/OWNER/REPO/security/advisories/new>"));
        assert!(unknown.title.contains("fill in"), "{}", unknown.title);
    }
}

#[test]
fn a_raise_keeps_the_line_ends_of_the_file() {
    let text = |content: &str| raise(content, &measure(content), None).unwrap().text;
    assert!(text("a\r\nb").starts_with("\r\n\r\nReport") && text("a\r\nb").ends_with(".\r\n"));
    assert!(text("a\nb\n").starts_with("\nReport"));
    assert!(text("a\n\n").starts_with("Report"));
    assert!(text("a\rb\r").starts_with("\rReport"));
    assert!(text("a\n\n    ").starts_with("\nReport"));
    assert!(text("").starts_with("Report"));
}

/// What could make a matcher read the same bytes again and again. The bounds
/// are generous: one quadratic step takes minutes at the least.
#[test]
fn hostile_inputs_take_linear_time() {
    let units = [
        "a",
        "@",
        "a.",
        "a@",
        "@a",
        ".",
        "a@b",
        "a@b.",
        "[at]",
        r"\[at\]",
        "a[at]",
        "[",
        "http",
        "http://",
        "http://a@",
        ":",
        "://",
        "1",
        "1a",
        "12345",
        "disclo",
        "d",
        "diſ",
        "a@b.co",
        "a@b.co.",
        "a.co@",
        "_@.",
        "\n",
        "é",
    ];
    for unit in units {
        let repeated = unit.repeat(1_000_000 / unit.len());
        for content in [&repeated, &format!("a@{repeated}"), &format!("{repeated}@a.b")] {
            takes_at_most(Duration::from_secs(10), content);
        }
    }
    for unit in ["a", "a.", "a@b"] {
        let content = format!("a@{}", unit.repeat(10_000_000 / unit.len()));
        takes_at_most(Duration::from_secs(30), &content);
    }
}

fn takes_at_most(bound: Duration, content: &str) {
    let start = Instant::now();
    assert_eq!(measure(content).size, content.len());
    let took = start.elapsed();
    assert!(took < bound, "{}...: {took:?}", content.chars().take(12).collect::<String>());
}

#[test]
fn many_different_links_take_little_more_than_linear_time() {
    let lines: Vec<String> = (0..400_000).map(|it| format!("http://example/{it}")).collect();
    let content = lines.join("\n");
    let start = Instant::now();
    assert_eq!(measure(&content).unique_urls, 400_000);
    assert_eq!(hits(&content).last().unwrap().line, 400_000);
    assert!(start.elapsed() < Duration::from_secs(20));
}

/// What the original made of many inputs. The file lies beside the corpus.
#[test]
fn recorded_runs_of_the_original_are_reproduced() {
    let Some(corpus) = std::env::var_os("SECPOLICY_CORPUS") else {
        println!("skipped: SECPOLICY_CORPUS is not set");
        return;
    };
    let file = std::path::Path::new(&corpus).join("../scorecard_vectors.json");
    let recorded: serde_json::Value =
        serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let vectors = recorded["vectors"].as_array().unwrap();
    assert!(vectors.len() >= 40, "only {} vectors", vectors.len());
    for vector in vectors {
        let content = vector["input"].as_str().unwrap();
        let number = |key: &str| vector[key].as_u64().unwrap() as usize;
        let expected = (
            number("score") as u8,
            number("uniqueUrls"),
            number("uniqueEmails"),
            number("textHits"),
        );
        assert_eq!(counts(&measure(content)), expected, "{content:?}");
        let expected: Vec<Seen> =
            vector["hits"].as_array().unwrap().iter().map(recorded_hit).collect();
        assert_eq!(seen(content), expected, "{content:?}");
    }
}

fn recorded_hit(hit: &serde_json::Value) -> Seen {
    let kind = match hit[0].as_str().unwrap() {
        "L" => HitKind::Link,
        "E" => HitKind::Address,
        "T" => HitKind::Text,
        other => unreachable!("kind {other}"),
    };
    let text = hit[1].as_str().unwrap().as_bytes().to_vec();
    let number = |index: usize| hit[index].as_u64().unwrap() as u32;
    (kind, text, number(2), number(3))
}
