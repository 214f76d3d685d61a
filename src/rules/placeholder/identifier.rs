//! Identifiers that identify nothing.

use crate::document::{Block, Kind};
use crate::policy::contact::is_code;
use crate::policy::{Evidence, Policy};
use crate::report::{Severity, Visibility};
use crate::rules::Findings;
use crate::text::{Span, holds_any, slice};

/// An identifier or a package is a sample, and was never filled in.
///
/// # Why
///
/// A list of accepted or fixed vulnerabilities that holds `CVE-YYYY-NNNN` tells
/// that the list was copied with its sample: nobody can look the entry up.
///
/// Silent where the words explain how such an identifier looks, and in code. An
/// identifier whose digits count up, as in `CVE-2024-12345`, may be a real one,
/// and is only worth a look; in code too, where a list of exceptions may stand.
///
/// # Bad
///
/// ```md
/// ## Known vulnerabilities
///
/// - CVE-YYYY-NNNNN in example-package, fixed in 1.2
///   ^^^^^^^^^^^^^^ `CVE-YYYY-NNNNN` identifies nothing
///                     ^^^^^^^^^^^^^^^ `example-package` identifies nothing
/// ```
///
/// ```md
/// - CVE-2024-12345 in our parser, fixed in 1.2
///   ^^^^^^^^^^^^^^ the digits of `CVE-2024-12345` count up: is it a sample?
/// ```
///
/// # Good
///
/// ```md
/// An identifier of the form CVE-YYYY-NNNN is requested for every flaw.
/// ```
///
/// ```md
/// - CVE-2021-44228, GHSA-jfh8-c2jp-5v3q: run `audit example-package`.
/// - Look at [our example-package-manager](https://northwind.dev/example-package).
/// ```
pub(in crate::rules) fn placeholder_identifier(policy: &Policy<'_>, findings: &mut Findings) {
    let document = &policy.document;
    let mut all: Vec<(&str, Evidence)> = Vec::new();
    let mut counting: Vec<(&str, Evidence)> = Vec::new();
    for (block, leaf) in document.leaves() {
        let is_code_block = matches!(leaf.kind, Kind::Code { .. });
        if !is_code_block && (leaf.visibility() != Visibility::Visible || !may_hold(leaf)) {
            continue;
        }
        let folded = document.prose.folded(leaf.words);
        let samples = samples(folded);
        let mut counted = counting_up(folded).peekable();
        if (samples.is_empty() && counted.peek().is_none()) || explains(folded) {
            continue;
        }
        for at in counted {
            let start = leaf.words.start as usize + at;
            let words = Span::new(start, start + "cve-2024-12345".len());
            let evidence = Evidence::of_words(document, block, words);
            counting.push((document.prose.get(words), evidence));
        }
        if is_code_block {
            continue;
        }
        for (at, length) in samples {
            let start = leaf.words.start as usize + at;
            let words = Span::new(start, start + length);
            if !is_code(document, words) {
                let evidence = Evidence::of_words(document, block, words);
                all.push((document.prose.get(words), evidence));
            }
        }
    }
    for (found, is_sure) in [(&all, true), (&counting, false)] {
        add(found, is_sure, findings);
    }
}

/// One finding for each identifier. Who is not sure only asks.
fn add(found: &[(&str, Evidence)], is_sure: bool, findings: &mut Findings) {
    let all: Vec<&(&str, Evidence)> = found.iter().collect();
    for group in crate::order::grouped(&all, |it| it.0) {
        if let [first, others @ ..] = group.as_slice() {
            let message = if is_sure {
                format!("`{}` identifies nothing", first.0)
            } else {
                format!("the digits of `{}` count up: is it a sample?", first.0)
            };
            let others = others.iter().map(|it| &it.1);
            let mut finding = findings.at(first.1.span, message).also_at(others);
            if !is_sure {
                finding.severity = finding.severity.min(Severity::Info);
            }
            findings.add(finding);
        }
    }
}

const fn may_hold(leaf: &Block) -> bool {
    matches!(leaf.kind, Kind::Paragraph | Kind::Heading(_) | Kind::Cell)
}

/// Whether words tell how an identifier looks.
fn explains(folded: &str) -> bool {
    const WORDS: &[&str] = &[
        "format",
        "form of",
        "of the form",
        "such as",
        "e.g.",
        "looks like",
        "look like",
        "pattern",
        "for example",
        "for instance",
        "subject",
        "title",
        "assign",
        "request",
        "naming",
        "branch",
        "z. b.",
        "z.b.",
        "par exemple",
        "por ejemplo",
        "por exemplo",
        "ad esempio",
        "np.",
        "например",
        "формат",
        "formato",
        "例如",
        "格式",
        "形式",
        "例:",
        "例：",
        "형식",
        "예:",
    ];
    holds_any(folded, WORDS)
}

/// Where the samples stand in words in lower case, and how long they are.
fn samples(folded: &str) -> Vec<(usize, usize)> {
    const PACKAGES: &[&str] = &["example-package", "your-package", "package-name"];
    let mut found = Vec::new();
    // Every one holds a hyphen.
    if memchr::memchr(b'-', folded.as_bytes()).is_none() {
        return found;
    }
    for prefix in ["cve-", "ghsa-"] {
        for at in memchr::memmem::find_iter(folded.as_bytes(), prefix) {
            let rest = slice(folded, at, folded.len());
            let is_part = |it: &u8| it.is_ascii_alphanumeric() || *it == b'-';
            let length = rest.bytes().take(40).take_while(is_part).count();
            if is_whole(folded, at, length) && is_sample(slice(rest, prefix.len(), length)) {
                found.push((at, length));
            }
        }
    }
    for name in PACKAGES {
        for at in memchr::memmem::find_iter(folded.as_bytes(), name) {
            if is_whole(folded, at, name.len()) {
                found.push((at, name.len()));
            }
        }
    }
    crate::order::sort_by_key(&mut found, |&(at, _)| at as u64);
    found
}

/// Where `cve-2024-12345` stands, of any year.
fn counting_up(folded: &str) -> impl Iterator<Item = usize> {
    memchr::memmem::find_iter(folded.as_bytes(), "cve-").filter(|&at| {
        let rest = slice(folded, at, folded.len());
        let is_year =
            slice(rest, 4, 8).len() == 4 && slice(rest, 4, 8).bytes().all(|it| it.is_ascii_digit());
        is_year && slice(rest, 8, 14) == "-12345" && is_whole(folded, at, 14)
    })
}

/// Whether the numbers of an identifier are letters that stand for digits.
fn is_sample(numbers: &str) -> bool {
    let mut parts = numbers.split('-');
    let (Some(first), Some(last)) = (parts.next(), parts.next_back()) else { return false };
    let is_of = |part: &str, letters: &[u8]| {
        part.len() >= 3 && part.bytes().all(|it| letters.contains(&it))
    };
    let is_year = is_of(first, b"yx") || is_of(first, b"0123456789");
    (is_year && is_of(last, b"xn")) || (is_of(first, b"y") && is_of(last, b"0123456789xn#"))
}

/// Whether a name is no part of a longer one or of an address.
fn is_whole(folded: &str, at: usize, length: usize) -> bool {
    let joins = |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '_' | '@' | '#' | '=');
    let behind = slice(folded, at + length, folded.len());
    !slice(folded, 0, at).ends_with(joins) && !behind.starts_with(joins)
}
