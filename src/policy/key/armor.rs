//! Armored public keys, and their fingerprints.
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
//! [RFC 9580] section 6.2 has the armor, 4.2 the headers of packets, and 5.5.4
//! the fingerprint. Only the first packet is read, and only of version 4, which
//! nearly every key has.
//!
//! [RFC 9580]: https://www.rfc-editor.org/rfc/rfc9580

use sha1_smol::Sha1;

use crate::text::{find as find_word, slice};

const BEGIN: &str = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
const END: &str = "-----END PGP PUBLIC KEY BLOCK-----";

/// How much of a block is decoded: the first packet is the key itself.
const MAX: usize = 8 * 1024;

/// Where an armored block begins and ends in some words, and the fingerprint of
/// its key, if it can be decoded.
pub(super) fn find(words: &str) -> Option<(std::ops::Range<usize>, Option<String>)> {
    let start = find_word(words, BEGIN)?;
    let inside = start + BEGIN.len();
    let rest = slice(words, inside, words.len());
    let length = find_word(rest, END);
    let end = length.map_or(words.len(), |length| inside + length + END.len());
    let body = slice(rest, 0, length.unwrap_or(rest.len()));
    Some((start..end, fingerprint(&decode(body))))
}

/// The bytes of the lines behind the headers, up to the checksum.
fn decode(body: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    let lines = body.lines().map(str::trim);
    for line in lines.filter(|line| !line.contains(": ") && !line.starts_with('=')) {
        for byte in line.bytes() {
            let Some(value) = sextet(byte) else { continue };
            bits = bits << 6 | value;
            count += 6;
            if count >= 8 {
                count -= 8;
                bytes.push((bits >> count) as u8);
            }
        }
        if bytes.len() > MAX {
            break;
        }
    }
    bytes
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

/// The fingerprint of the key in the first packet.
fn fingerprint(bytes: &[u8]) -> Option<String> {
    let (&tag, rest) = bytes.split_first()?;
    let (kind, length, body) = if tag & 0x40 == 0 {
        // The old format: the tag and how many bytes the length has.
        let (length, body) = match tag & 3 {
            0 => number(rest, 1)?,
            1 => number(rest, 2)?,
            2 => number(rest, 4)?,
            _ => return None,
        };
        (tag >> 2 & 0xF, length, body)
    } else {
        let (length, body) = match rest.first()? {
            0..192 => number(rest, 1)?,
            &first @ 192..224 => {
                let (second, body) = number(rest.get(1..)?, 1)?;
                (((first as usize - 192) << 8) + second + 192, body)
            }
            255 => number(rest.get(1..)?, 4)?,
            _ => return None,
        };
        (tag & 0x3F, length, body)
    };
    let packet = body.get(..length)?;
    if tag & 0x80 == 0 || kind != 6 || packet.first() != Some(&4) {
        return None;
    }
    let mut hash = Sha1::new();
    hash.update(&[0x99]);
    hash.update(&u16::try_from(length).ok()?.to_be_bytes());
    hash.update(packet);
    let digits = hash.digest().bytes();
    Some(digits.iter().flat_map(|&byte| [digit(byte >> 4), digit(byte & 15)]).collect())
}

fn digit(value: u8) -> char {
    char::from_digit(value.into(), 16).unwrap_or('0').to_ascii_uppercase()
}

/// A big-endian number of some bytes, and what stands behind it.
fn number(bytes: &[u8], length: usize) -> Option<(usize, &[u8])> {
    let (number, rest) = bytes.split_at_checked(length)?;
    Some((number.iter().fold(0, |number, &byte| number << 8 | byte as usize), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A key of version 4 in the packet format that is asked for, armored.
    fn armored(header: &[u8], packet: &[u8]) -> String {
        const SIGNS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        let bytes = [header, packet].concat();
        let mut text = String::new();
        for chunk in bytes.chunks(3) {
            let bits =
                (0..3).fold(0, |bits, at| bits << 8 | u32::from(*chunk.get(at).unwrap_or(&0)));
            for at in 0..=chunk.len() {
                text.push(SIGNS[(bits >> (18 - 6 * at) & 63) as usize] as char);
            }
        }
        format!("See:\n{BEGIN}\nComment: a test\n\n{text}\n=AAAA\n{END}\nThanks.")
    }

    #[test]
    fn the_fingerprint_is_that_of_the_first_packet() {
        // What `printf '\x99\x00\x03\x04ab' | sha1sum` says.
        let expected = "C8A56857A798CFB6113D1909A8E4235762870159";
        for header in [&[0x98, 3][..], &[0xC6, 3], &[0x99, 0, 3], &[0xC6, 255, 0, 0, 0, 3]] {
            let text = armored(header, b"\x04ab");
            let (range, fingerprint) = find(&text).unwrap();
            assert_eq!(fingerprint.as_deref(), Some(expected), "{header:?}");
            assert!(text.get(range).unwrap().ends_with(END));
        }
    }

    #[test]
    fn what_is_no_key_has_none() {
        for packet in [&b"\x03ab"[..], b"", b"\x04"] {
            let text = armored(&[0x98, 3], packet);
            assert_eq!(find(&text).unwrap().1, None, "{packet:?}");
        }
        assert_eq!(find(&format!("{BEGIN} cut off")).unwrap().1, None);
        assert!(find("PGP key on request").is_none());
    }
}
