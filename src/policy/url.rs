//! Addresses of pages in running text.

use std::ops::Range;

use crate::text::{find, slice};

/// How many brackets may be cut off an address; each costs a pass over it.
const ROUNDS: usize = 8;

/// Hosts that are known without a scheme: nothing else is written so.
const BARE: &[&str] =
    &["hackerone.com/", "bugcrowd.com/", "huntr.com/", "huntr.dev/", "g.co/vulnz", "forms.gle/"];

/// Whether an address, in lower case, needs no scheme to be one.
#[must_use]
pub fn is_bare(folded: &str) -> bool {
    BARE.iter().any(|host| folded.starts_with(host))
}

/// Every `http://` or `https://` address in `words`, and every one of a host
/// that is known without, in text order and without the signs that end a
/// sentence; `folded` is the same in lower case. Linear.
#[must_use]
pub fn urls(words: &str, folded: &str) -> Vec<Range<usize>> {
    let mut found = with_scheme(words, folded);
    let before = found.len();
    for slash in memchr::memchr_iter(b'/', folded.as_bytes()) {
        let Some((start, host)) = bare_host_around(folded, slash) else { continue };
        let rest = slice(folded, start, folded.len());
        let end = start + rest.find(ends_url).unwrap_or(rest.len());
        let length = without_sentence_end(slice(words, start, end)).len();
        let is_start = !slice(folded, 0, start)
            .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '/' | '.' | '@' | '-' | '_'));
        if is_start && length > host.len() - 1 {
            found.push(start..start + length);
        }
    }
    if found.len() > before {
        crate::order::sort_by_key(&mut found, |range| range.start as u64);
        let mut end = 0;
        found.retain(|it| {
            let is_new = it.start >= end;
            end = end.max(it.end);
            is_new
        });
    }
    found
}

/// A host that is known without a scheme, and where it begins, by the slash in it.
fn bare_host_around(folded: &str, slash: usize) -> Option<(usize, &'static str)> {
    BARE.iter().find_map(|&host| {
        let start = slash.checked_sub(find(host, "/")?)?;
        slice(folded, start, folded.len()).starts_with(host).then_some((start, host))
    })
}

/// Those with a scheme.
fn with_scheme(words: &str, folded: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for colon in memchr::memchr_iter(b':', folded.as_bytes()) {
        let scheme =
            ["https", "http"].into_iter().find(|scheme| slice(folded, 0, colon).ends_with(scheme));
        let Some(start) = scheme.map(|scheme| colon - scheme.len()) else { continue };
        if !slice(folded, colon, folded.len()).starts_with("://")
            || found.last().is_some_and(|last| start < last.end)
        {
            continue;
        }
        let rest = slice(folded, start, folded.len());
        let end = rest.find(ends_url).unwrap_or(rest.len());
        // In AsciiDoc the words of a link follow its address: `https://x.org[words]`.
        let address = slice(rest, 0, end);
        let end =
            address.find(['[', '?']).filter(|&at| address.get(at..=at) == Some("[")).unwrap_or(end);
        let length = without_sentence_end(slice(words, start, start + end)).len();
        if start + length > colon + "://".len() {
            found.push(start..start + length);
        }
    }
    found
}

/// The host of a page's address, which is in lower case; the scheme may be missing.
#[must_use]
pub fn host(folded: &str) -> &str {
    let scheme = find(folded, "://").map_or(0, |at| at + "://".len());
    let address = slice(folded, scheme, folded.len());
    address.split(['/', '?', '#']).next().unwrap_or_default()
}

/// What no address of a page holds, in any language.
fn ends_url(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(
            c,
            '<' | '>'
                | '"'
                | '`'
                | '|'
                | '\\'
                | '^'
                | '，'
                | '。'
                | '、'
                | '；'
                | '：'
                | '）'
                | '（'
                | '」'
                | '「'
                | '！'
                | '？'
                | '”'
                | '“'
                | '’'
                | '»'
        )
}

/// Cuts off what more probably belongs to the sentence: stops, and a bracket
/// that opens before the address.
fn without_sentence_end(url: &str) -> &str {
    let mut url = url;
    for _ in 0..ROUNDS {
        let cut = url.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~']);
        let cut = match cut.chars().next_back() {
            Some(')') if count(cut, ')') > count(cut, '(') => slice(cut, 0, cut.len() - 1),
            Some(']') if count(cut, ']') > count(cut, '[') => slice(cut, 0, cut.len() - 1),
            _ => cut,
        };
        if cut.len() == url.len() {
            break;
        }
        url = cut;
    }
    url
}

fn count(text: &str, sign: char) -> usize {
    text.chars().filter(|&c| c == sign).count()
}

#[cfg(test)]
#[allow(clippy::string_slice)] // a range that splits a character must fail the test
mod tests {
    use super::*;

    fn all(words: &str) -> Vec<&str> {
        urls(words, &crate::lexicon::fold(words)).into_iter().map(|range| &words[range]).collect()
    }

    #[test]
    fn a_sentence_ends_no_address() {
        assert_eq!(
            all("See https://x.org/a_b. Or (HTTPS://x.org/(c))!"),
            ["https://x.org/a_b", "HTTPS://x.org/(c)"]
        );
        assert_eq!(all("请访问https://x.org/漏洞。谢谢"), ["https://x.org/漏洞"]);
        assert_eq!(all("http:// https:// httpx"), [""; 0]);
    }

    #[test]
    fn hostile_runs_stay_linear() {
        let start = std::time::Instant::now();
        for part in [")", "http", "http://", "http://a)"] {
            all(&format!("http://x{}", part.repeat(100_000)));
        }
        assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
    }
}
