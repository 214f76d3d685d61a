//! Addresses of pages in running text.

use std::ops::Range;

use crate::text::slice;

/// How many brackets may be cut off an address; each costs a pass over it.
const ROUNDS: usize = 8;

/// Every `http://` or `https://` address in `words`, without the signs that
/// end a sentence; `folded` is the same in lower case. Linear.
#[must_use]
pub fn urls(words: &str, folded: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = folded.get(from..).and_then(|rest| rest.find("http")) {
        let start = from + at;
        let rest = slice(folded, start, folded.len());
        let scheme = ["http://", "https://"].into_iter().find(|scheme| rest.starts_with(scheme));
        let Some(scheme) = scheme else {
            from = start + 4;
            continue;
        };
        let end = rest.find(ends_url).unwrap_or(rest.len());
        let length = without_sentence_end(slice(words, start, start + end)).len();
        if length > scheme.len() {
            found.push(start..start + length);
        }
        from = start + end.max(4);
    }
    found
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
