//! Lower case, for comparing words.
//!
//! The standard library's table covers every script and costs the compiled core
//! some 12 kB; this is what the languages of policies need.

/// The small letter for a capital one, where both take the same number of bytes
/// in UTF-8; every other character is returned as it is. Covers Latin, Greek,
/// Cyrillic, Armenian and the wide forms of ASCII.
#[must_use]
#[allow(clippy::match_same_arms)] // a table: one line for each script reads better
pub const fn lower(c: char) -> char {
    let code = c as u32;
    let is_even = code.is_multiple_of(2);
    let distance = match code {
        // ASCII, Latin-1, Greek, Cyrillic, wide ASCII.
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB => 32,
        0x410..=0x42F | 0xFF21..=0xFF3A => 32,
        0x400..=0x40F => 80,
        0x531..=0x556 => 48,
        // Greek with an accent.
        0x386 => 38,
        0x388..=0x38A => 37,
        0x38C => 64,
        0x38E | 0x38F => 63,
        0x178 => return 'ÿ',
        0x4C0 => 15,
        // Pairs: the capital letter stands before the small one.
        0x100..=0x12F | 0x132..=0x137 | 0x14A..=0x177 | 0x1A0..=0x1A5 if is_even => 1,
        0x1DE..=0x1EF | 0x1F8..=0x21F | 0x222..=0x233 | 0x460..=0x481 if is_even => 1,
        0x48A..=0x4BF | 0x4D0..=0x52F | 0x1E00..=0x1E95 | 0x1EA0..=0x1EFF if is_even => 1,
        0x139..=0x148 | 0x179..=0x17E | 0x1AF..=0x1B0 | 0x1CD..=0x1DC | 0x4C1..=0x4CE
            if !is_even =>
        {
            1
        }
        _ => 0,
    };
    match char::from_u32(code + distance) {
        Some(lower) => lower,
        None => c,
    }
}

#[cfg(test)]
mod tests {
    use super::lower;

    /// The standard library's answer, where it is one letter of the same length.
    fn expected(c: char) -> char {
        let mut letters = c.to_lowercase();
        match (letters.next(), letters.next()) {
            (Some(lower), None) if lower.len_utf8() == c.len_utf8() => lower,
            _ => c,
        }
    }

    #[test]
    fn letters_of_the_languages_of_policies_equal_the_standard_library() {
        let blocks = [0..=0x17F, 0x386..=0x3CE, 0x400..=0x52F, 0x531..=0x556, 0x1E00..=0x1EFF];
        for c in blocks.into_iter().flatten().filter_map(char::from_u32) {
            assert_eq!(lower(c), expected(c), "{c:?} U+{:04X}", c as u32);
        }
    }

    #[test]
    fn every_letter_keeps_its_length_and_none_is_lowered_twice() {
        for c in '\0'..=char::MAX {
            assert_eq!(lower(c).len_utf8(), c.len_utf8(), "{c:?}");
            assert_eq!(lower(lower(c)), lower(c), "{c:?}");
            assert!(lower(c) == c || lower(c) == expected(c), "{c:?} U+{:04X}", c as u32);
        }
    }
}
