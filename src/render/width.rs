//! How many columns of a terminal a character takes, and how an invisible one
//! is shown.
//!
//! After Unicode 16: East Asian Width (UAX #11) `W` and `F` take two columns,
//! marks that sit on the character before them take none. Not exact for every
//! script: terminals differ, and an underline that is a column off still points
//! at the right word.

/// First and last of the characters that take two columns, sorted.
const WIDE: &[(u32, u32)] = &[
    (0x1100, 0x115F),
    (0x231A, 0x231B),
    (0x2329, 0x232A),
    (0x23E9, 0x23EC),
    (0x23F0, 0x23F0),
    (0x23F3, 0x23F3),
    (0x25FD, 0x25FE),
    (0x2614, 0x2615),
    (0x2648, 0x2653),
    (0x267F, 0x267F),
    (0x2693, 0x2693),
    (0x26A1, 0x26A1),
    (0x26AA, 0x26AB),
    (0x26BD, 0x26BE),
    (0x26C4, 0x26C5),
    (0x26CE, 0x26CE),
    (0x26D4, 0x26D4),
    (0x26EA, 0x26EA),
    (0x26F2, 0x26F3),
    (0x26F5, 0x26F5),
    (0x26FA, 0x26FA),
    (0x26FD, 0x26FD),
    (0x2705, 0x2705),
    (0x270A, 0x270B),
    (0x2728, 0x2728),
    (0x274C, 0x274C),
    (0x274E, 0x274E),
    (0x2753, 0x2755),
    (0x2757, 0x2757),
    (0x2795, 0x2797),
    (0x27B0, 0x27B0),
    (0x27BF, 0x27BF),
    (0x2B1B, 0x2B1C),
    (0x2B50, 0x2B50),
    (0x2B55, 0x2B55),
    (0x2E80, 0x303E),
    (0x3041, 0xA4CF),
    (0xA960, 0xA97C),
    (0xAC00, 0xD7A3),
    (0xF900, 0xFAFF),
    (0xFE10, 0xFE19),
    (0xFE30, 0xFE6F),
    (0xFF01, 0xFF60),
    (0xFFE0, 0xFFE6),
    (0x16FE0, 0x18DFF),
    (0x1AFF0, 0x1B2FB),
    (0x1F004, 0x1F004),
    (0x1F0CF, 0x1F0CF),
    (0x1F18E, 0x1F18E),
    (0x1F191, 0x1F19A),
    (0x1F200, 0x1F320),
    (0x1F32D, 0x1F335),
    (0x1F337, 0x1F37C),
    (0x1F37E, 0x1F393),
    (0x1F3A0, 0x1F3CA),
    (0x1F3CF, 0x1F3D3),
    (0x1F3E0, 0x1F3F0),
    (0x1F3F4, 0x1F3F4),
    (0x1F3F8, 0x1F43E),
    (0x1F440, 0x1F440),
    (0x1F442, 0x1F4FC),
    (0x1F4FF, 0x1F53D),
    (0x1F54B, 0x1F54E),
    (0x1F550, 0x1F567),
    (0x1F57A, 0x1F57A),
    (0x1F595, 0x1F596),
    (0x1F5A4, 0x1F5A4),
    (0x1F5FB, 0x1F64F),
    (0x1F680, 0x1F6C5),
    (0x1F6CC, 0x1F6CC),
    (0x1F6D0, 0x1F6D2),
    (0x1F6D5, 0x1F6D7),
    (0x1F6DC, 0x1F6DF),
    (0x1F6EB, 0x1F6EC),
    (0x1F6F4, 0x1F6FC),
    (0x1F7E0, 0x1F7EB),
    (0x1F7F0, 0x1F7F0),
    (0x1F90C, 0x1F93A),
    (0x1F93C, 0x1F945),
    (0x1F947, 0x1F9FF),
    (0x1FA70, 0x1FAFF),
    (0x20000, 0x3FFFD),
];

/// First and last of the marks that sit on the character before them, sorted.
const MARKS: &[(u32, u32)] = &[
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05BD),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x093C, 0x093C),
    (0x0941, 0x0948),
    (0x094D, 0x094D),
    (0x0E31, 0x0E31),
    (0x0E34, 0x0E3A),
    (0x0E47, 0x0E4E),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x200C, 0x200D),
    (0x20D0, 0x20FF),
    (0x302A, 0x302D),
    (0x3099, 0x309A),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
    // Skin tones: only ever behind a person or a hand.
    (0x1F3FB, 0x1F3FF),
    (0xE0020, 0xE007F),
    (0xE0100, 0xE01EF),
];

/// Joins the characters on both sides into one.
const JOINER: char = '\u{200D}';

/// Asks for the colourful form of the character before it.
const EMOJI_STYLE: char = '\u{FE0F}';

/// Whether `c` is no character of its own for a person, but a part of `before`.
pub(super) fn continues(before: Option<char>, c: char) -> bool {
    c >= '\u{300}' && (within(MARKS, c) || before == Some(JOINER))
}

/// Columns that `c` adds behind `before`.
pub(super) fn columns(before: Option<char>, c: char) -> usize {
    if c < '\u{300}' {
        return 1;
    }
    if c == EMOJI_STYLE {
        // A symbol of one column grows to two.
        let grows = before.is_some_and(|b| !b.is_ascii() && !within(WIDE, b) && !within(MARKS, b));
        return usize::from(grows);
    }
    if continues(before, c) {
        return 0;
    }
    1 + usize::from(within(WIDE, c))
}

fn within(ranges: &[(u32, u32)], c: char) -> bool {
    let c = u32::from(c);
    let next = ranges.partition_point(|&(_, last)| last < c);
    ranges.get(next).is_some_and(|&(first, _)| first <= c)
}

/// What to show for a character that a terminal would obey, swallow or use to
/// turn the direction of writing; None for one that shows itself. All of it is
/// of one column a character.
pub(super) fn substitute(c: char) -> Option<String> {
    match c {
        // The pictures of control characters stand in the order of the codes.
        '\0'..='\u{1F}' => char::from_u32(0x2400 + u32::from(c)).map(String::from),
        '\u{7F}' => Some("\u{2421}".into()),
        '\u{80}'..='\u{9F}'
        | '\u{AD}'
        | '\u{61C}'
        | '\u{200B}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{2028}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}' => Some(format!("\\u{{{:x}}}", u32::from(c))),
        _ => None,
    }
}

/// Adds `text` with everything invisible made visible, in one line.
pub(super) fn push_visible(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '\t' | '\r' | '\n' => out.push(' '),
            c => match substitute(c) {
                Some(shown) => out.push_str(&shown),
                None => out.push(c),
            },
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn total(text: &str) -> usize {
        let mut before = None;
        text.chars().map(|c| columns(before.replace(c), c)).sum()
    }

    #[test]
    fn ranges_are_sorted_and_apart() {
        for table in [WIDE, MARKS] {
            assert!(table.iter().all(|(first, last)| first <= last));
            assert!(table.windows(2).all(|pair| pair[0].1 < pair[1].0));
        }
    }

    #[test]
    fn chinese_and_emoji_take_two_columns() {
        assert_eq!(total("abc"), 3);
        assert_eq!(total("安全"), 4);
        assert_eq!(total("📧"), 2);
        assert_eq!(total("ｅ"), 2);
    }

    #[test]
    fn marks_take_none() {
        assert_eq!(total("e\u{301}"), 1);
        assert_eq!(total("👍🏽"), 2);
        assert_eq!(total("👩\u{200D}💻"), 2);
    }

    #[test]
    fn a_symbol_in_emoji_style_takes_two() {
        assert_eq!(total("❤"), 1);
        assert_eq!(total("❤\u{FE0F}"), 2);
        assert_eq!(total("📧\u{FE0F}"), 2);
    }

    #[test]
    fn what_a_terminal_obeys_is_shown() {
        let mut out = String::new();
        push_visible(&mut out, "a\u{1b}[2Jb\r\nc\u{202e}d\0");
        assert_eq!(out, "a␛[2Jb  c\\u{202e}d␀");
    }
}
