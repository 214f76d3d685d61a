//! Armored public keys, and what is wrong with their armor.
//!
//! ```text
//! -----BEGIN PGP PUBLIC KEY BLOCK-----
//! Comment: …
//!
//! mDMEZ…
//! =ab12
//! -----END PGP PUBLIC KEY BLOCK-----
//! ```
//!
//! [RFC 9580] section 6.2 has the armor and 6.1 its checksum. The lines are
//! taken from the source, for a rendered page may break a block apart; marks of
//! a quotation before them are skipped.
//!
//! [RFC 9580]: https://www.rfc-editor.org/rfc/rfc9580

use super::packet::{self, Facts};
use crate::text::{self, Span, slice};

const BEGIN: &str = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
const END: &str = "-----END PGP PUBLIC KEY BLOCK-----";

/// An armored public key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Armor {
    /// Where it stands in the source.
    pub span: Span,
    /// Why no program can read it.
    pub fault: Option<Fault>,
    /// The fingerprints of the key and of its subkeys, where they can be
    /// computed; that of the key comes first.
    pub fingerprints: Vec<String>,
    /// The day on which it expires, in days since 1970.
    pub expires: Option<u32>,
}

/// What is wrong with the armor of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing ends it.
    NoEnd,
    /// A sign that no armor holds.
    Sign(char),
    /// The checksum is that of other bytes.
    Checksum,
    /// It holds something that is no key.
    NoKey,
}

/// Whether words hold the first line of an armored key.
pub(super) fn is_in(words: &str) -> bool {
    text::find(words, BEGIN).is_some()
}

/// The first armored block of a part of the source; it may go on behind that part.
pub(super) fn find(source: &str, within: Span) -> Option<Armor> {
    let start = within.start as usize
        + slice(source, within.start as usize, within.end as usize).find(BEGIN)?;
    let inside = start + BEGIN.len();
    let rest = slice(source, inside, source.len());
    // Another block ends this one too, so that each is read once.
    let length = rest.find("-----");
    let ended = length.filter(|&at| slice(rest, at, rest.len()).starts_with(END));
    let end = match ended {
        Some(length) => inside + length + END.len(),
        None => inside + unended(slice(rest, 0, length.unwrap_or(rest.len()))),
    };
    let body = match ended {
        Some(length) => slice(rest, 0, length),
        None => slice(source, inside, end),
    };
    let read = read(body);
    let facts = packet::read(&read.bytes);
    let fault = match ended {
        None => Some(Fault::NoEnd),
        Some(_) => read.fault.or(facts.is_none().then_some(Fault::NoKey)),
    };
    let Facts { fingerprints, expires } = facts.unwrap_or_default();
    Some(Armor { span: Span::new(start, end), fault, fingerprints, expires })
}

/// How long a body goes on that nothing ends: up to the first line of words.
fn unended(rest: &str) -> usize {
    let is_body = |line: &&str| {
        let line = line.trim_matches([' ', '\t', '>', '\r', '\n']);
        line.is_empty() || line.contains(": ") || !line.contains(' ') && !line.starts_with('`')
    };
    let body = rest.split_inclusive('\n').take_while(is_body).map(str::len).sum();
    slice(rest, 0, body).trim_end().len()
}

#[derive(Default)]
struct Body {
    bytes: Vec<u8>,
    fault: Option<Fault>,
}

/// The bytes of the lines behind the headers, and whether their checksum fits.
fn read(body: &str) -> Body {
    let mut read = Body::default();
    let (mut bits, mut count) = (0_u32, 0);
    let mut checksum = None;
    for line in body.lines().map(|line| line.trim_matches([' ', '\t', '>', '*', '\u{a0}', '\\'])) {
        if line.contains(": ") || line.ends_with(':') {
            continue;
        }
        if let Some(digits) = line.strip_prefix('=').filter(|digits| digits.len() == 4) {
            checksum = digits.bytes().try_fold(0, |sum, byte| Some(sum << 6 | sextet(byte)?));
            break;
        }
        for letter in line.trim_end_matches('=').chars() {
            let Some(value) = u8::try_from(letter).ok().and_then(sextet) else {
                read.fault = read.fault.or(Some(Fault::Sign(letter)));
                continue;
            };
            bits = (bits << 6 | value) & 0xFFFF;
            count += 6;
            if count >= 8 {
                count -= 8;
                read.bytes.push((bits >> count) as u8);
            }
        }
    }
    if checksum.is_some_and(|sum| sum != crc24(&read.bytes)) {
        read.fault = read.fault.or(Some(Fault::Checksum));
    }
    read
}

const fn sextet(byte: u8) -> Option<u32> {
    let value = match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value as u32)
}

/// The checksum of armored bytes.
fn crc24(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x00B7_04CE, |sum, &byte| {
        (0..8).fold(sum ^ u32::from(byte) << 16, |sum, _| {
            let next = sum << 1;
            if next & 0x0100_0000 == 0 { next } else { (next ^ 0x0086_4CFB) & 0x00FF_FFFF }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A key that was made for these tests, and expired at the beginning of 2026.
    const KEY: &str = include_str!("expired.asc");

    fn armor(text: &str) -> Armor {
        find(text, Span::new(0, text.len())).unwrap()
    }

    #[test]
    fn a_whole_key_tells_its_fingerprint_and_its_end() {
        let key = armor(KEY);
        assert_eq!(key.fault, None);
        assert_eq!(key.fingerprints, ["7FF705AC2B7A24F3FDB3E9A75CDB01C1B639432E"]);
        assert_eq!(key.expires, Some(20457)); // 2026-01-04
    }

    #[test]
    fn a_quoted_key_is_the_same() {
        assert_eq!(armor(&KEY.replace('\n', "\n> ")).fault, None);
    }

    #[test]
    fn damage_is_told() {
        let fault = |from: &str, to: &str| armor(&KEY.replacen(from, to, 1)).fault;
        assert_eq!(fault("mDMEZZ", "mDMEZY"), Some(Fault::Checksum));
        assert_eq!(fault("mDMEZZ", "mDME…"), Some(Fault::Sign('…')));
        assert_eq!(fault(END, ""), Some(Fault::NoEnd));
        assert_eq!(fault("=VMvD\n", ""), None, "the checksum may be left out");
        assert_eq!(armor(&format!("{BEGIN}\n\nTHEKEY\n{END}")).fault, Some(Fault::NoKey));
        assert_eq!(armor(&format!("{BEGIN} cut off")).fault, Some(Fault::NoEnd));
        assert_eq!(find("PGP key on request", Span::new(0, 18)), None);
    }
}
