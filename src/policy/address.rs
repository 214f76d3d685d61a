//! E-mail addresses in running text, in clear or disguised.
//!
//! ```text
//! address = local at domain
//! at      = "@" | "＠" | bracketed("at") | " at " | " @ "
//! domain  = label (dot label)+
//! dot     = "." | bracketed("dot") | " dot "
//! ```
//!
//! A bare word for `@` is taken only where the rest proves the disguise: a dot
//! in words, the name of a security mailbox ("security at example.org"), or a
//! line of its own; "look at example.org" is no address. The local part is as in practice, not as in
//! RFC 5322: letters, digits and `._%+-`.

use std::ops::Range;

use crate::lexicon::address::{AT, DOT, FILE_ENDINGS, MAILBOXES};
use crate::text::{floor_char_boundary, slice};

/// An address and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// In lower case and in clear.
    pub value: String,
    /// Where it stands, disguise included.
    pub range: Range<usize>,
    /// Not written with a plain `@` and plain dots.
    pub obfuscated: bool,
}

/// Every address in words that are [in lower case](crate::lexicon::fold). Linear.
#[must_use]
pub fn addresses(folded: &str) -> Vec<Address> {
    let mut found: Vec<Address> = Vec::new();
    let mut at = 0;
    while let Some(offset) = folded.get(at..).and_then(next_sign) {
        at += offset;
        let from = found.last().map_or(0, |last| last.range.end);
        if let Some(address) = address_around(folded, from, at) {
            at = address.range.end.max(at + 1);
            found.push(address);
        } else {
            at += folded.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        }
    }
    found
}

/// Whether a byte may begin a sign for `@`: the sign itself, `＠`, or a word for it.
const fn may_begin(byte: u8) -> bool {
    matches!(byte, b'@' | b'a' | b'c' | b'k' | 0xC0..)
}

/// Offset of the next byte that may begin a sign for `@`.
fn next_sign(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    bytes.iter().enumerate().filter(|&(_, &byte)| may_begin(byte)).map(|(at, _)| at).find(|&at| {
        let from = || slice(rest, at, rest.len());
        // A word for the sign begins behind a blank or a bracket.
        let previous = at.checked_sub(1).and_then(|at| bytes.get(at));
        let opens =
            matches!(previous, Some(b' ' | b'\n' | b'[' | b'(' | b'{' | b'<' | b'-' | b'_' | 0xA0));
        match bytes.get(at) {
            Some(b'@') => true,
            Some(0xC0..) if from().starts_with('＠') => true,
            _ => opens && AT.at_start(from()).is_some(),
        }
    })
}

/// The longest local part, RFC 5321 section 4.5.3.1.1.
const MAX_LOCAL: usize = 64;
/// The longest domain, RFC 5321 section 4.5.3.1.2, less its root.
const MAX_DOMAIN: usize = 253;
/// How far back a scheme is looked for.
const MAX_LOGIN: usize = 2048;

/// A sign for `@`, with the brackets and blanks around it.
struct Sign {
    range: Range<usize>,
    /// A lone `@`.
    plain: bool,
    /// Between brackets, or a wide `＠`: a disguise by itself.
    proved: bool,
}

/// The sign for `@` at `at`, where it is one.
fn sign_at(folded: &str, at: usize) -> Option<Sign> {
    let rest = slice(folded, at, folded.len());
    let first = rest.chars().next()?;
    let is_word = !matches!(first, '@' | '＠');
    let length = if is_word { AT.at_start(rest)?.0 } else { first.len_utf8() };
    let (before, behind) = (slice(folded, 0, at), slice(rest, length, rest.len()));
    let (blank_before, blank_behind) = (blanks_at_end(before), blanks_at_start(behind));
    let inner_before = slice(before, 0, before.len() - blank_before);
    let inner_behind = slice(behind, blank_behind, behind.len());
    let bracketed = match (inner_before.chars().next_back(), inner_behind.chars().next()) {
        (Some('['), Some(']')) | (Some('('), Some(')')) | (Some('{'), Some('}')) => true,
        (Some('<'), Some('>')) | (Some('-'), Some('-')) | (Some('_'), Some('_')) => is_word,
        _ => false,
    };
    if !bracketed {
        // Blanks stand on both sides of a word, and on both sides of a sign or on none.
        let (both, none) = (blank_before > 0 && blank_behind > 0, blank_before + blank_behind == 0);
        let range = inner_before.len()..folded.len() - inner_behind.len();
        let is_sign = both || (none && !is_word);
        return is_sign.then_some(Sign {
            range,
            plain: none && first == '@',
            proved: first == '＠',
        });
    }
    let outer_before = slice(inner_before, 0, inner_before.len() - 1);
    let outer_behind = slice(inner_behind, 1, inner_behind.len());
    let start = outer_before.len() - blanks_at_end(outer_before);
    let end = folded.len() - outer_behind.len() + blanks_at_start(outer_behind);
    Some(Sign { range: start..end, plain: false, proved: true })
}

/// Bytes of blanks and of backslashes, which a disguise in Markdown may need.
fn blanks_at_start(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\u{A0}', '\\']).len()
}

fn blanks_at_end(text: &str) -> usize {
    text.len() - text.trim_end_matches([' ', '\u{A0}', '\\']).len()
}

/// The address around a sign; nothing before `from` belongs to it.
fn address_around(folded: &str, from: usize, at: usize) -> Option<Address> {
    let sign = sign_at(folded, at)?;
    let before = slice(folded, from, sign.range.start);
    let length =
        before.bytes().rev().take(MAX_LOCAL + 1).take_while(|&byte| is_local(byte)).count();
    if length > MAX_LOCAL {
        return None;
    }
    let local = slice(before, before.len() - length, before.len());
    let local = local.trim_start_matches(['.', '-', '+', '%', '_']);
    if local.is_empty() {
        return None;
    }
    let start = sign.range.start - local.len();
    let domain = domain_at(folded, sign.range.end)?;
    let proved = sign.plain
        || sign.proved
        || domain.disguised
        || MAILBOXES.contains(&local)
        || (!VERBS.contains(&local) && stands_alone(folded, start, domain.end));
    if !proved || (sign.plain && is_login_or_code(folded, start, domain.end)) {
        return None;
    }
    let value = format!("{local}@{}", domain.value);
    let obfuscated = !sign.plain || domain.disguised;
    Some(Address { value, range: start..domain.end, obfuscated })
}

/// What stands before "at" and is no mailbox, alone on a line as well.
const VERBS: &[&str] = &[
    "available",
    "find",
    "found",
    "hosted",
    "live",
    "lives",
    "look",
    "more",
    "online",
    "published",
    "see",
];

/// Whether nothing else stands on the line.
fn stands_alone(folded: &str, start: usize, end: usize) -> bool {
    let (before, behind) = (slice(folded, 0, start), slice(folded, end, folded.len()));
    let before = before.trim_end_matches([' ', '<']);
    let behind = behind.trim_start_matches([' ', '>', '.']);
    (before.is_empty() || before.ends_with('\n')) && (behind.is_empty() || behind.starts_with('\n'))
}

/// `git@github.com:owner/name` is a place of code; `https://name@host` a login;
/// `https://host/@name.surname` a page.
fn is_login_or_code(folded: &str, start: usize, end: usize) -> bool {
    let mut behind = slice(folded, end, folded.len()).chars();
    if behind.next() == Some(':') && behind.next().is_some_and(|c| c.is_alphanumeric() || c == '/')
    {
        return true;
    }
    let from = floor_char_boundary(folded, start.saturating_sub(MAX_LOGIN));
    let before = slice(folded, from, start);
    let run = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    run.rfind("://")
        .is_some_and(|at| !slice(run, at, run.len()).contains(['(', '[', '<', ',', ';', '"']))
}

const fn is_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'%' | b'+' | b'-')
}

struct Domain {
    value: String,
    end: usize,
    disguised: bool,
}

/// The domain that begins at `start`: labels with dots, plain or in words.
fn domain_at(folded: &str, start: usize) -> Option<Domain> {
    let mut value = String::new();
    let mut end = start;
    let mut disguised = false;
    loop {
        let rest = slice(folded, end, folded.len());
        let label = slice(rest, 0, rest.find(|c: char| !is_label(c)).unwrap_or(rest.len()));
        let label = label.trim_end_matches(['-', '_']);
        if label.is_empty() || label.len() > 63 || value.len() > MAX_DOMAIN {
            break;
        }
        if !value.is_empty() {
            value.push('.');
        }
        value.push_str(label);
        end += label.len();
        let rest = slice(folded, end, folded.len());
        if rest.starts_with('.') && rest.chars().nth(1).is_some_and(is_label) {
            end += 1;
        } else if let Some(length) = disguised_dot(rest) {
            end += length;
            disguised = true;
        } else {
            break;
        }
    }
    let (labels, top) = value.rsplit_once('.')?;
    let is_top =
        top.chars().count() >= 2 && top.chars().all(char::is_alphabetic) || top.starts_with("xn--");
    let is_file = FILE_ENDINGS.contains(&top);
    (is_top && !is_file && !labels.is_empty()).then_some(Domain { value, end, disguised })
}

fn is_label(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '-' | '_')
        || (!c.is_ascii() && c.is_alphabetic() && !crate::lexicon::is_unspaced(c))
}

/// Length of ` dot `, `[dot]`, `(.)` and the like, where a label follows.
fn disguised_dot(rest: &str) -> Option<usize> {
    let trimmed = rest.trim_start_matches([' ', '\u{A0}', '\\']);
    let open = trimmed.chars().next().filter(|c| matches!(c, '[' | '(' | '{' | '<'));
    let inside = open.map_or(trimmed, |open| slice(trimmed, open.len_utf8(), trimmed.len()));
    let inside = inside.trim_start();
    let length =
        if inside.starts_with('.') && open.is_some() { 1 } else { DOT.at_start(inside)?.0 };
    let behind = slice(inside, length, inside.len()).trim_start_matches([' ', '\u{A0}', '\\']);
    let behind = match open {
        Some(_) => {
            behind.strip_prefix([']', ')', '}', '>'])?.trim_start_matches([' ', '\u{A0}', '\\'])
        }
        None if trimmed.len() == rest.len() => return None,
        None => behind,
    };
    behind.starts_with(is_label).then_some(rest.len() - behind.len())
}

#[cfg(test)]
#[allow(clippy::string_slice)] // a range that splits a character must fail the test
mod tests {
    use super::*;

    fn all(words: &str) -> Vec<String> {
        addresses(&crate::lexicon::fold(words)).into_iter().map(|it| it.value).collect()
    }

    fn in_words(words: &str) -> Vec<String> {
        let found = addresses(&crate::lexicon::fold(words));
        found
            .into_iter()
            .map(|it| format!("{}{}", &words[it.range], if it.obfuscated { " *" } else { "" }))
            .collect()
    }

    #[test]
    fn plain_addresses() {
        assert_eq!(
            all("Mail Security.Team+x@Sub.Project.dev."),
            ["security.team+x@sub.project.dev"]
        );
        assert_eq!(
            all("a@b.org,c@d.org;<e@f.technology>"),
            ["a@b.org", "c@d.org", "e@f.technology"]
        );
        assert_eq!(all("邮件security@x.cn发送"), ["security@x.cn"]);
        assert_eq!(in_words("to (sec@x.org)"), ["sec@x.org"]);
    }

    #[test]
    fn a_line_of_its_own_is_a_disguise() {
        assert_eq!(all("Write to:\nmaria at northwind.dev\n"), ["maria@northwind.dev"]);
        assert_eq!(all("maria at northwind.dev"), ["maria@northwind.dev"]);
        assert_eq!(all("We look at northwind.dev"), [] as [&str; 0]);
        assert_eq!(all("Write to us\nor look at northwind.dev"), [] as [&str; 0]);
    }

    #[test]
    fn disguised_addresses() {
        let disguises = [
            "security at x dot org",
            "security AT x DOT org",
            "security[at]x.org",
            "security [at] x [dot] org",
            "security (at) x (dot) org",
            "security{at}x{dot}org",
            "security<at>x<dot>org",
            "security -at- x.org",
            "security@x[.]org",
            "security @ x.org",
            "security＠x.org",
            "security [@] x.org",
            "security at x.org",
            "security arroba x punto org",
            "security\\[at\\]x.org",
        ];
        for disguise in disguises {
            let words = format!("Write to {disguise}, please.");
            assert_eq!(all(&words), ["security@x.org"], "{disguise}");
            assert_eq!(in_words(&words), [format!("{disguise} *")]);
        }
    }

    #[test]
    fn what_is_no_address() {
        for words in [
            "look at example.org",
            "available at docs.x.org",
            "meet us at noon dot",
            "uses: actions/checkout@v4",
            "npm i left-pad@1.2.3",
            "git@github.com:owner/name.git",
            "https://name@host.org/path",
            "https://medium.com/@name.surname/x",
            "logo@2x.png",
            "@maintainer",
            "a @ b",
            "x@localhost",
            "format. At x.org we",
            "look (at) this",
        ] {
            assert_eq!(all(words), [""; 0], "{words}");
        }
    }

    #[test]
    fn hostile_runs_stay_linear() {
        let start = std::time::Instant::now();
        for part in
            ["a", "a@", "a.", "a@b.", "at ", " at a", "[at]", "a dot ", "@", "://", "a@b.c ", "/"]
        {
            all(&part.repeat(200_000 / part.len()));
        }
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    }
}
