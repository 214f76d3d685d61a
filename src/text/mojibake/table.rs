//! The tables that UTF-8 is read with by mistake.
//!
//! Each gives every byte from 0x80 a character outside ASCII, so that a run of
//! such characters was a run of such bytes.

/// Which table the bytes of the text were read with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// Windows-1252 of the WHATWG: bytes that it leaves undefined are C1 controls.
    Windows1252,
    /// Mac OS Roman, with the euro sign.
    MacRoman,
    /// ISO 8859-1: every byte is the character of the same number.
    Latin1,
}

impl Table {
    /// All of them, the likeliest first.
    pub const ALL: [Self; 3] = [Self::Windows1252, Self::MacRoman, Self::Latin1];

    /// What the text was taken for, as people call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Windows1252 => "Windows-1252",
            Self::MacRoman => "Mac OS Roman",
            Self::Latin1 => "ISO 8859-1",
        }
    }

    /// What the characters say when their bytes are read as UTF-8; `None` where
    /// one is not in the table, or the bytes are not UTF-8.
    pub(super) fn reread(self, run: &str) -> Option<String> {
        // Most real text ends here, before anything is allocated.
        let lead = self.byte(run.chars().next()?)?;
        if !(0xC2..=0xF4).contains(&lead) {
            return None;
        }
        let bytes: Option<Vec<u8>> = run.chars().map(|c| self.byte(c)).collect();
        String::from_utf8(bytes?).ok()
    }

    /// The byte of a character outside ASCII.
    fn byte(self, c: char) -> Option<u8> {
        match self {
            Self::Latin1 => u8::try_from(c).ok(),
            Self::Windows1252 if ('\u{A0}'..='\u{FF}').contains(&c) => u8::try_from(c).ok(),
            Self::Windows1252 => {
                let index = WINDOWS_1252.iter().position(|&it| it == c)?;
                u8::try_from(0x80 + index).ok()
            }
            Self::MacRoman => {
                let index = MAC_ROMAN_SORTED.binary_search_by_key(&c, |it| it.0).ok()?;
                Some(MAC_ROMAN_SORTED.get(index)?.1)
            }
        }
    }
}

/// Bytes 0x80 to 0x9F of Windows-1252, <https://encoding.spec.whatwg.org/index-windows-1252.txt>.
/// The rest is Latin-1.
#[rustfmt::skip]
pub(super) const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡',
    'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—',
    '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

/// Bytes 0x80 to 0xFF of Mac OS Roman, <https://encoding.spec.whatwg.org/index-macintosh.txt>.
#[rustfmt::skip]
pub(super) const MAC_ROMAN: [char; 128] = [
    'Ä', 'Å', 'Ç', 'É', 'Ñ', 'Ö', 'Ü', 'á',
    'à', 'â', 'ä', 'ã', 'å', 'ç', 'é', 'è',
    'ê', 'ë', 'í', 'ì', 'î', 'ï', 'ñ', 'ó',
    'ò', 'ô', 'ö', 'õ', 'ú', 'ù', 'û', 'ü',
    '†', '°', '¢', '£', '§', '•', '¶', 'ß',
    '®', '©', '™', '´', '¨', '≠', 'Æ', 'Ø',
    '∞', '±', '≤', '≥', '¥', 'µ', '∂', '∑',
    '∏', 'π', '∫', 'ª', 'º', 'Ω', 'æ', 'ø',
    '¿', '¡', '¬', '√', 'ƒ', '≈', '∆', '«',
    '»', '…', '\u{A0}', 'À', 'Ã', 'Õ', 'Œ', 'œ',
    '–', '—', '“', '”', '‘', '’', '÷', '◊',
    'ÿ', 'Ÿ', '⁄', '€', '‹', '›', 'ﬁ', 'ﬂ',
    '‡', '·', '‚', '„', '‰', 'Â', 'Ê', 'Á',
    'Ë', 'È', 'Í', 'Î', 'Ï', 'Ì', 'Ó', 'Ô',
    '\u{F8FF}', 'Ò', 'Ú', 'Û', 'Ù', 'ı', 'ˆ', '˜',
    '¯', '˘', '˙', '˚', '¸', '˝', '˛', 'ˇ',
];

/// The same by character, with its byte.
static MAC_ROMAN_SORTED: [(char, u8); 128] = sorted(&MAC_ROMAN);

/// Sorts by insertion, once, at compile time.
#[allow(clippy::indexing_slicing)]
const fn sorted(table: &[char; 128]) -> [(char, u8); 128] {
    let mut sorted = [('\0', 0); 128];
    let mut index = 0;
    while index < table.len() {
        let mut at = index;
        while at > 0 && sorted[at - 1].0 as u32 > table[index] as u32 {
            sorted[at] = sorted[at - 1];
            at -= 1;
        }
        sorted[at] = (table[index], 0x80 + index as u8);
        index += 1;
    }
    sorted
}
