//! What should never stand in a public file.

use memchr::memmem;

use crate::policy::Policy;
use crate::rules::Findings;
use crate::text::{Span, lower, slice};

/// A private key or an access token stands in the text.
///
/// # Why
///
/// Whoever reads the policy can use it. It has to be revoked at once: the
/// history of the repository keeps it after it is deleted.
///
/// Tokens are known by their form. One that counts up, repeats a letter or says
/// that it is an example is none.
///
/// # Bad
///
/// ```md
/// Clone it with https://ghp_q7Rk2LmZt9XwBv4HsYc6Jd1NfPg8Ua3EoTiW@github.com/northwind/trader.
///                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this looks like a secret: a token of GitHub
/// ```
///
/// # Good
///
/// ```md
/// Tokens of GitHub look like `ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`, and keys of
/// AWS like `AKIAIOSFODNN7EXAMPLE`.
/// ```
///
/// ```md
/// A file that begins with `-----BEGIN OPENSSH PRIVATE KEY-----` is secret:
///
///     -----BEGIN OPENSSH PRIVATE KEY-----
///     ...
///     -----END OPENSSH PRIVATE KEY-----
/// ```
pub(in crate::rules) fn private_key_or_secret(policy: &Policy<'_>, findings: &mut Findings) {
    let source = policy.document.text.source();
    for (span, name) in secrets(source) {
        findings.add(findings.at(span, format!("this looks like a secret: {name}")));
    }
}

/// How a token begins, how many signs follow, and whose it is.
const TOKENS: &[(&str, std::ops::RangeInclusive<usize>, &str)] = &[
    ("ghp_", 36..=36, "a token of GitHub"),
    ("gho_", 36..=36, "a token of GitHub"),
    ("ghu_", 36..=36, "a token of GitHub"),
    ("ghs_", 36..=36, "a token of GitHub"),
    ("ghr_", 36..=36, "a token of GitHub"),
    ("github_pat_", 82..=82, "a token of GitHub"),
    ("glpat-", 20..=64, "a token of GitLab"),
    ("AKIA", 16..=16, "an access key of AWS"),
    ("xoxb-", 40..=90, "a token of Slack"),
    ("xoxp-", 40..=90, "a token of Slack"),
    ("npm_", 36..=36, "a token of npm"),
    ("sk_live_", 24..=128, "a key of Stripe"),
    ("AIza", 35..=35, "a key of Google"),
    ("pypi-AgEIcHlwaS5vcmc", 50..=500, "a token of PyPI"),
];

/// Everything in a text that is known for a secret by its form.
fn secrets(source: &str) -> Vec<(Span, &'static str)> {
    let mut found = private_keys(source);
    for (prefix, count, name) in TOKENS {
        for start in memmem::find_iter(source.as_bytes(), prefix) {
            let rest = slice(source, start + prefix.len(), source.len());
            let is_sign = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
            let length = rest.bytes().take(MOST).take_while(is_sign).count();
            let before = source.as_bytes().get(start.wrapping_sub(1));
            let is_start = before.is_none_or(|byte| !is_sign(byte));
            let token = slice(rest, 0, length);
            if is_start && count.contains(&length) && !is_dummy(token) {
                found.push((Span::new(start, start + prefix.len() + length), name));
            }
        }
    }
    found
}

/// More signs than any token has.
const MOST: usize = 600;

/// Private keys in armor: only one that holds something.
fn private_keys(source: &str) -> Vec<(Span, &'static str)> {
    let mut found = Vec::new();
    for start in memmem::find_iter(source.as_bytes(), "-----BEGIN ") {
        let rest = slice(source, start, source.len());
        // The name of a block is short, even where the line is not.
        let name = slice(rest, 0, crate::text::floor_char_boundary(rest, 80));
        let line = name.lines().next().unwrap_or_default();
        if !line.contains("PRIVATE KEY") {
            continue;
        }
        let behind = slice(rest, line.len(), rest.len());
        let body = slice(behind, 0, behind.find("-----").unwrap_or(0));
        let is_sign = |it: &u8| it.is_ascii_alphanumeric() || matches!(it, b'+' | b'/' | b'=');
        let signs = body.bytes().filter(is_sign).count();
        let blanks = body.bytes().filter(u8::is_ascii_whitespace).count();
        if signs >= 100 && (signs + blanks) * 10 >= body.len() * 9 && !is_dummy(body) {
            found.push((Span::new(start, start + line.trim_end().len()), "a private key"));
        }
    }
    found
}

/// Whether nobody drew these signs by lot: they count up, repeat, or say so.
fn is_dummy(token: &str) -> bool {
    let (mut up, mut same, mut last) = (0, 0, 0);
    for byte in token.bytes() {
        up = if byte == last + 1 { up + 1 } else { 0 };
        same = if byte == last { same + 1 } else { 0 };
        // Keys hold runs of `A` for bytes of zero.
        if up >= 4 || (same >= 3 && byte != b'A') {
            return true;
        }
        last = byte;
    }
    let mut plain = String::new();
    plain.extend(token.chars().map(lower));
    let has_digit = token.bytes().any(|it| it.is_ascii_digit());
    !has_digit || crate::text::holds_any(&plain, &["example", "xxx", "token", "redacted", "your"])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<&'static str> {
        secrets(text).into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn tokens_are_known_by_their_form() {
        let token = |prefix: &str, length: usize| {
            let signs = "q7Rk2LmZt9XwBv4HsYc6Jd1NfPg8Ua3EoTiW5";
            let all: String = signs.chars().cycle().take(length).collect();
            format!("See `{prefix}{all}`.")
        };
        assert_eq!(names(&token("npm_", 36)), ["a token of npm"]);
        assert_eq!(names(&token("glpat-", 20)), ["a token of GitLab"]);
        assert_eq!(names(&token("npm_", 35)), [""; 0]);
        assert_eq!(names(&token("my_ghp_", 36)), [""; 0]);
        for dummy in ["ghp_123456789012345678901234567890123456", "AKIAIOSFODNN7EXAMPLE"] {
            assert_eq!(names(dummy), [""; 0]);
        }
    }

    #[test]
    fn a_private_key_holds_something() {
        let line = "q7Rk2LmZt9XwBv4HsYc6Jd1NfPg8Ua3EoTiW5q7Rk2LmZt9XwBv4HsYc6Jd1NfPg";
        let key = |body: &str| {
            format!("-----BEGIN {0}-----\n{body}\n-----END {0}-----\n", "RSA PRIVATE KEY")
        };
        assert_eq!(names(&key(&format!("{line}\n{line}"))), ["a private key"]);
        assert_eq!(names(&key("...")), [""; 0]);
        assert_eq!(names(&key(&format!("{line}\nEXAMPLE{line}"))), [""; 0]);
    }
}
