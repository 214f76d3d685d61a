//! What kind of character a repair brings to light.

/// The kinds that a policy can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    /// A letter of a language written in Latin letters.
    Latin,
    /// A letter or mark of another alphabet, abjad or abugida: it does not stand
    /// beside a Latin letter.
    Other,
    /// A Chinese, Japanese or Korean character: it can.
    EastAsian,
    /// Punctuation, a symbol, an arrow, a piece of an emoji; of full width too.
    Symbol,
}

/// The kind of a character, `None` where a living text would hardly hold it:
/// controls, private use, ancient and phonetic letters, lone accents.
pub(super) const fn script(c: char) -> Option<Script> {
    match c {
        // With `ə` and the `ơ` and `ư` of Vietnamese and the comma letters of Romanian.
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ž' | 'Ə' | 'ə' | 'Ơ' | 'ơ' | 'Ư' | 'ư' | 'Ș'..='ț'
        | 'Ẁ'..='ẅ' | 'ẞ' | 'Ạ'..='ỹ' => Some(Script::Latin),
        // Greek, Cyrillic without its historic letters, Armenian, Hebrew, Arabic.
        '\u{386}'..='\u{3CE}' | '\u{400}'..='\u{45F}' | '\u{490}'..='\u{4FF}' | '\u{531}'..='\u{589}'
        | '\u{5B0}'..='\u{5F4}' | '\u{60C}'..='\u{6D5}' | '\u{6F0}'..='\u{6F9}'
        // The scripts of India and Sri Lanka, Thai, Lao, Myanmar, Georgian, Ethiopic, Khmer.
        | '\u{900}'..='\u{DFF}' | '\u{E01}'..='\u{EDF}' | '\u{1000}'..='\u{109F}'
        | '\u{10D0}'..='\u{10FF}' | '\u{1200}'..='\u{137C}' | '\u{1780}'..='\u{17E9}' => Some(Script::Other),
        // Kana, Han, Hangul.
        '\u{3041}'..='\u{30FF}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' => Some(Script::EastAsian),
        '\u{A0}'..='\u{BF}' | '×' | '÷' | 'ƒ' | 'ˆ' | '˜'
        // General punctuation, without what turns the direction of the text around.
        | '\u{2000}'..='\u{200F}' | '\u{2010}'..='\u{2029}' | '\u{202F}'..='\u{2060}'
        // Superscripts, currencies, numbers, arrows, mathematics, boxes, shapes, dingbats.
        | '\u{2070}'..='\u{209C}' | '\u{20A0}'..='\u{20C0}' | '\u{20E3}' | '\u{2100}'..='\u{23FF}'
        | '\u{2460}'..='\u{27FF}' | '\u{2900}'..='\u{2BFF}' | '\u{3000}'..='\u{303F}'
        // Variation selectors, the byte order mark, full width.
        | '\u{FE0E}' | '\u{FE0F}' | '\u{FEFF}' | '\u{FF01}'..='\u{FF60}' | '\u{FFE0}'..='\u{FFE6}'
        // Letters of mathematics, emoji, and the tags that make flags.
        | '\u{1D400}'..='\u{1D7FF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{E0061}'..='\u{E007F}' => Some(Script::Symbol),
        _ => None,
    }
}
