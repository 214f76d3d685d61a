//! The packets of a public key: its fingerprints, and the day on which it expires.
//!
//! [RFC 9580] section 4.2 has the headers of packets, 5.2.3 the signatures and
//! 5.5.4 the fingerprint. Only keys and signatures of version 4 are read, which
//! nearly every key has.
//!
//! [RFC 9580]: https://www.rfc-editor.org/rfc/rfc9580

use sha1_smol::Sha1;

/// What the packets of a key tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// Of the key, then of its subkeys, in hex digits.
    pub(super) fingerprints: Vec<String>,
    /// In days since 1970.
    pub(super) expires: Option<u32>,
}

/// What a packet holds.
const SIGNATURE: u8 = 2;
const KEY: u8 = 6;
const SUBKEY: u8 = 14;

/// Reads the packets; None where the first is no public key.
pub(super) fn read(bytes: &[u8]) -> Option<Facts> {
    let (KEY, key, mut rest) = packet(bytes)? else { return None };
    let mut facts = Facts::default();
    facts.fingerprints.extend(fingerprint(key));
    let created = key.get(1..5).and_then(|it| number(it, 4)).map_or(0, |(number, _)| number);
    let mut newest = 0;
    while let Some((kind, body, behind)) = packet(rest) {
        rest = behind;
        match kind {
            SUBKEY => facts.fingerprints.extend(fingerprint(body)),
            SIGNATURE => {
                let of_key = facts.fingerprints.first().map_or("", String::as_str);
                if let Some(it) = certification(body)
                    && !it.issuer.is_empty()
                    && of_key.ends_with(&it.issuer)
                    && it.made >= newest
                {
                    newest = it.made;
                    let seconds = it.lifetime.filter(|&seconds| seconds > 0);
                    facts.expires = seconds.map(|seconds| ((created + seconds) / 86_400) as u32);
                }
            }
            _ => {}
        }
    }
    Some(facts)
}

/// The kind of the first packet, what is in it, and what stands behind it.
fn packet(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = bytes.split_first()?;
    let (kind, length, body) = if tag & 0x40 == 0 {
        // The old format: the tag says how many bytes the length has.
        let width = [1, 2, 4].get(usize::from(tag & 3))?;
        let (length, body) = number(rest, *width)?;
        (tag >> 2 & 0xF, length, body)
    } else {
        let (length, body) = length(rest)?;
        (tag & 0x3F, length, body)
    };
    let (packet, behind) = body.split_at_checked(length)?;
    (tag & 0x80 != 0).then_some((kind, packet, behind))
}

/// A length of the new format, and what stands behind it.
fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    match bytes.first()? {
        0..192 => number(bytes, 1),
        &first @ 192..224 => {
            let (second, body) = number(bytes.get(1..)?, 1)?;
            Some((((first as usize - 192) << 8) + second + 192, body))
        }
        255 => number(bytes.get(1..)?, 4),
        _ => None,
    }
}

fn fingerprint(packet: &[u8]) -> Option<String> {
    if packet.first() != Some(&4) {
        return None;
    }
    let mut hash = Sha1::new();
    hash.update(&[0x99]);
    hash.update(&u16::try_from(packet.len()).ok()?.to_be_bytes());
    hash.update(packet);
    Some(hex(&hash.digest().bytes()))
}

/// What a signature says of a whole key.
#[derive(Default)]
struct Certification {
    made: usize,
    /// In seconds since the key was made.
    lifetime: Option<usize>,
    /// The id of the key that made it.
    issuer: String,
}

/// Reads a signature under a name of the key or under the key itself.
fn certification(packet: &[u8]) -> Option<Certification> {
    let &[4, 0x10..=0x13 | 0x1F, _, _, high, low, ref rest @ ..] = packet else { return None };
    let (hashed, rest) = rest.split_at_checked(usize::from(high) << 8 | usize::from(low))?;
    let (size, rest) = number(rest, 2)?;
    let mut it = Certification::default();
    for mut parts in [hashed, rest.get(..size)?] {
        while let Some((size, rest)) = length(parts) {
            let (part, behind) = rest.split_at_checked(size)?;
            parts = behind;
            match part {
                [2, time @ ..] if time.len() == 4 => it.made = number(time, 4)?.0,
                [9, time @ ..] if time.len() == 4 => it.lifetime = Some(number(time, 4)?.0),
                [16, id @ ..] if id.len() == 8 => it.issuer = hex(id),
                [33, 4, print @ ..] => it.issuer = hex(print),
                _ => {}
            }
        }
    }
    Some(it)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|&byte| [digit(byte >> 4), digit(byte & 15)]).collect()
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

    fn prints(header: &[u8], packet: &[u8]) -> Option<Vec<String>> {
        read(&[header, packet].concat()).map(|it| it.fingerprints)
    }

    #[test]
    fn the_fingerprint_is_that_of_the_first_packet() {
        // What `printf '\x99\x00\x03\x04ab' | sha1sum` says.
        let expected = "C8A56857A798CFB6113D1909A8E4235762870159".to_owned();
        for header in [&[0x98, 3][..], &[0xC6, 3], &[0x99, 0, 3], &[0xC6, 255, 0, 0, 0, 3]] {
            assert_eq!(prints(header, b"\x04ab"), Some(vec![expected.clone()]), "{header:?}");
        }
    }

    #[test]
    fn what_is_no_key_has_none() {
        assert_eq!(prints(&[0x98, 3], b"\x03ab"), Some(vec![]));
        for packet in [&b""[..], b"\x04"] {
            assert_eq!(prints(&[0x98, 3], packet), None);
        }
        assert_eq!(prints(&[0xB4, 3], b"\x04ab"), None, "a name");
    }
}
