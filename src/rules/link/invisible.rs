//! Addresses that hold what nobody sees.

use crate::document::LinkKind;
use crate::order;
use crate::policy::Policy;
use crate::report::Visibility;
use crate::rules::{Findings, Repair};
use crate::text::{Span, slice};

/// An address holds invisible signs, or letters of another alphabet that look
/// the same.
///
/// # Why
///
/// The address looks right, and a copy of it leads to somebody else or nowhere.
/// Such signs come in with text from a word processor, and with attacks.
///
/// # Bad
///
/// ```md
/// Mail sеcurity@northwind.dev.
///      ^^^^^^^^^^^^^^^^^^^^^^ `е` (U+0435) in this address is not the Latin letter that it looks like
/// ```
///
/// # Good
///
/// ```md
/// Пишите на адрес security@northwind.dev или почта@пример.рф, см. https://northwind.dev/отчёт.
/// ```
///
/// ```md
/// Mail security@northwind.dev, which costs 5 €. Ελληνικά: https://northwind.dev
/// ```
///
/// # Fix
///
/// Signs without a width are removed; that is safe. A letter has to be typed anew.
pub(in crate::rules) fn bidi_invisible_homoglyph(policy: &Policy<'_>, findings: &mut Findings) {
    let document = &policy.document;
    let mut found: Vec<(Span, String, char)> = Vec::new();
    for (_, leaf) in document.leaves() {
        if matches!(leaf.visibility(), Visibility::Comment | Visibility::Attribute) {
            continue;
        }
        let words = document.words(leaf);
        if words.is_ascii() {
            continue;
        }
        let mut at = leaf.words.start as usize;
        for word in words.split_inclusive(ends_address) {
            if let Some((range, sign)) = suspicious(word) {
                let span = Span::new(at + range.start, at + range.end);
                let span = document.prose.source(span);
                found.push((span, slice(word, range.start, range.end).to_owned(), sign));
            }
            at += word.len();
        }
    }
    for link in document.links.iter().filter(|it| it.kind != LinkKind::Image) {
        let target = link.target.strip_prefix("mailto:").unwrap_or(&link.target);
        if let Some((_, sign)) = suspicious(target).filter(|_| !target.is_ascii()) {
            found.push((link.target_span, target.to_owned(), sign));
        }
    }
    order::sort_by_key(&mut found, |it| it.0.key());
    let all: Vec<&(Span, String, char)> = found.iter().collect();
    for same in order::grouped(&all, |it| it.1.as_str()) {
        let Some(((first, _, sign), others)) = same.split_first() else { continue };
        let code = u32::from(*sign);
        let message = if is_invisible(*sign) {
            format!("an invisible sign (U+{code:04X}) stands in this address")
        } else {
            format!(
                "`{sign}` (U+{code:04X}) in this address is not the Latin letter that it looks like"
            )
        };
        let mut finding = findings.at(*first, message);
        finding.related.extend(others.iter().map(|it| (it.0, "here too".into())));
        findings.add(finding.repaired_by(removal(policy, &same)));
    }
}

/// Takes out what has no width; None where a letter is wrong, or the text is
/// turned around.
fn removal(policy: &Policy<'_>, places: &[&(Span, String, char)]) -> Option<Repair> {
    let mut edits = Vec::new();
    for (span, _, sign) in places {
        if !is_invisible(*sign) || is_bidi(*sign) {
            return None;
        }
        for (at, sign) in
            policy.document.text.get(*span).char_indices().filter(|it| is_invisible(it.1))
        {
            let start = span.start as usize + at;
            edits.push((Span::new(start, start + sign.len_utf8()), String::new()));
        }
    }
    let title = "Remove the invisible signs".into();
    (!edits.is_empty()).then_some(Repair { title, safe: true, edits })
}

/// What stands in no address and around many.
fn ends_address(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}' | '"' | '\'' | '`' | ',' | ';' | '|'
        )
        || (u32::from(c) >= 0x2E80 && c != '\u{FEFF}')
}

/// The address in a word, and the first sign of it that is not what it seems.
fn suspicious(word: &str) -> Option<(std::ops::Range<usize>, char)> {
    if word.is_ascii() {
        return None;
    }
    let word = word.trim_end_matches(|c: char| {
        ends_address(c) || is_invisible(c) || matches!(c, '.' | ':' | '!' | '?' | '*' | '_')
    });
    if let Some(at) = word.find("://") {
        let scheme = slice(word, 0, at).bytes().rev().take_while(u8::is_ascii_alphabetic);
        let start = at - scheme.count();
        let rest = slice(word, at + 3, word.len());
        let host = slice(rest, 0, rest.find(['/', '?', '#', ':']).unwrap_or(rest.len()));
        let sign = invisible(slice(word, start, word.len())).or_else(|| look_alike(host))?;
        return Some((start..word.len(), sign));
    }
    let at = word.find('@')?;
    let is_part =
        |c: char| c.is_alphanumeric() || is_invisible(c) || matches!(c, '.' | '-' | '_' | '+');
    let local = slice(word, 0, at);
    let start =
        at - local.chars().rev().take_while(|&c| is_part(c)).map(char::len_utf8).sum::<usize>();
    let domain = slice(word, at + 1, word.len());
    let length: usize = domain.chars().take_while(|&c| is_part(c)).map(char::len_utf8).sum();
    let domain = slice(domain, 0, length);
    let domain = domain.trim_end_matches(|c: char| is_invisible(c) || matches!(c, '.' | '-' | '_'));
    let end = at + 1 + domain.len();
    if start == at || !domain.contains('.') {
        return None;
    }
    let sign = invisible(slice(word, start, end));
    let sign = sign.or_else(|| look_alike(slice(word, start, at)));
    Some((start..end, sign.or_else(|| look_alike(domain))?))
}

/// The first invisible sign between two signs that anybody can type: at the
/// borders it turns the direction of the text around, as it should.
fn invisible(address: &str) -> Option<char> {
    let mut before = ' ';
    let mut hidden = None;
    for c in address.chars() {
        if is_invisible(c) {
            hidden = hidden.or(before.is_ascii_graphic().then_some(c));
            continue;
        }
        if c.is_ascii_graphic() && hidden.is_some() {
            return hidden;
        }
        (before, hidden) = (c, None);
    }
    None
}

fn is_bidi(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_invisible(c: char) -> bool {
    is_bidi(c) || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

/// Letters of Cyrillic and Greek that look like Latin ones.
const LOOK_ALIKE: &str = "аеорсухіјѕһԁԛԝАВЕКМНОРСТХІЈЅοανρικτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

/// The first letter that only looks Latin in a label that is Latin otherwise.
fn look_alike(part: &str) -> Option<char> {
    part.split(['.', '-', '_', '+', '@']).find_map(|label| {
        let mut others = label.chars().filter(|c| c.is_alphabetic() && !c.is_ascii());
        let has_latin = label.bytes().any(|it| it.is_ascii_alphabetic());
        let first = others.clone().next()?;
        (has_latin && others.all(|c| LOOK_ALIKE.contains(c))).then_some(first)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_what_it_seems_is_found() {
        fn sign(word: &str) -> Option<(&str, char)> {
            suspicious(word).map(|(range, sign)| (slice(word, range.start, range.end), sign))
        }
        assert_eq!(sign("a@north\u{200B}wind.dev"), Some(("a@north\u{200B}wind.dev", '\u{200B}')));
        assert_eq!(
            sign("https://x.org/a\u{202E}b"),
            Some(("https://x.org/a\u{202E}b", '\u{202E}'))
        );
        assert_eq!(sign("адрес:security@nоrthwind.dev.").map(|it| it.1), Some('о'));
        for word in [
            "a@northwind.dev\u{200B}",
            "\u{2066}a@northwind.dev\u{2069}",
            "почта@пример.рф",
            "a@münchen.de",
            "https://northwind.dev/отчёт",
            "обращайтесь:a@northwind.dev",
            "@user\u{200B}name",
        ] {
            assert_eq!(sign(word), None, "{word}");
        }
    }

    #[test]
    fn what_has_no_width_is_removed() {
        let text = "Mail a@north\u{200B}wind.dev, or https://northwind\u{AD}.dev/report.";
        let report = crate::check(text, &crate::Options::default());
        let is_ours = |it: &&crate::report::Finding| it.rule == "bidi-invisible-homoglyph";
        let found: Vec<_> = report.findings.iter().filter(is_ours).collect();
        assert_eq!(found.len(), 2, "{found:?}");
        let fixes = found.iter().filter_map(|it| it.fix.as_ref());
        assert!(fixes.clone().all(|it| it.safe && it.edits.len() == 1));
        assert_eq!(fixes.count(), 2);
    }
}
