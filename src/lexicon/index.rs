//! All phrases of all languages, found in one pass over a text.
//!
//! The language files are plain words; an index over them is built once, at the
//! first use, in well under a millisecond.

use std::sync::{PoisonError, RwLock};

use super::concept::{Concept, ConceptSet};
use super::is_unspaced;
use super::words::names::{STANDARDS, TOOLS};
use super::words::{LANGUAGES, Language, lists};
use crate::text::slice;

/// A set of languages: a bit for each place in [`LANGUAGES`].
pub type LanguageSet = u16;

/// A bit that is no language: the text is mostly in another one than English.
pub const NOT_ENGLISH: LanguageSet = 1 << 15;

/// The languages that are written in scripts of their own, and English: words of
/// theirs may stand in any text.
#[must_use]
pub fn always() -> LanguageSet {
    set(|words| matches!(words.code, "en" | "ja" | "ko" | "ru" | "zh"))
}

/// The languages for which a question has the answer yes.
pub fn set(is_in: impl Fn(&Language) -> bool) -> LanguageSet {
    LANGUAGES.iter().rev().fold(0, |set, words| set << 1 | LanguageSet::from(is_in(words)))
}

/// A phrase that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match {
    /// Where it begins, in bytes.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What it means.
    pub concept: Concept,
    /// The value of a number; [`BEFORE`] for a "not" or an "after" that is about
    /// what stands before it; 0 for everything else.
    pub value: u32,
}

/// The value of a word of grammar that stands behind what it is about.
pub const BEFORE: u32 = 1;

struct Phrase {
    /// In lower case, but for names.
    words: &'static str,
    concept: Concept,
    value: u32,
    languages: LanguageSet,
    /// The phrase behind it that begins alike, counted from 1; 0 for the last.
    next: u32,
}

/// How many slots there are: a power of two, well above the number of ways in
/// which phrases begin.
const SLOTS: usize = 32_768;

/// Phrases by the way they begin.
struct Index {
    phrases: Vec<Phrase>,
    /// For each [beginning](Beginning) in use the first of its phrases, by open
    /// addressing.
    slots: Vec<Slot>,
    /// A bit for each beginning in use: most words of a text begin no phrase, and
    /// this stays in the fastest memory.
    in_use: Vec<u64>,
    /// The languages whose phrases are there.
    languages: LanguageSet,
}

/// The phrases of a beginning.
#[derive(Clone, Copy, Default)]
struct Slot {
    /// 0 where the slot is free.
    beginning: Beginning,
    /// Counted from 1.
    first: u32,
    /// The languages of all of them.
    languages: LanguageSet,
}

/// How many bits tell whether a beginning is in use: a power of two.
const BITS: usize = 65_536;

/// How a phrase or a text begins, as a hash: never 0.
///
/// A whole word tells most; a stem is known by its first four bytes, or three
/// where it has no more; what is written without blanks by its first two
/// characters, or one.
type Beginning = u32;

/// Every phrase of some languages in `folded`, which is [in lower
/// case](super::fold): the longest at each place, under each of its meanings,
/// and none within another. Numbers in digits are found in any language.
pub fn matches(folded: &str, languages: LanguageSet, found: impl FnMut(Match)) {
    static INDEX: RwLock<Option<Index>> = RwLock::new(None);
    // A reader that stopped midway has left nothing behind.
    let mut index = INDEX.read().unwrap_or_else(PoisonError::into_inner);
    if index.as_ref().is_none_or(|index| languages & !index.languages & all() != 0) {
        drop(index);
        let mut writer = INDEX.write().unwrap_or_else(PoisonError::into_inner);
        writer.get_or_insert_with(Index::new).add(languages);
        drop(writer);
        index = INDEX.read().unwrap_or_else(PoisonError::into_inner);
    }
    let Some(index) = index.as_ref() else { return };
    let always = always() | NOT_ENGLISH;
    let number = Digits { start: 0, end: 0, value: u32::MAX };
    Scan { index, languages, always, folded, found, standing: Vec::new(), number }.run();
}

/// Every language that there is.
fn all() -> LanguageSet {
    (1 << LANGUAGES.len()) - 1
}

impl Index {
    /// An index of the names, which are of no language.
    fn new() -> Self {
        let mut index = Self {
            phrases: Vec::new(),
            slots: vec![Slot::default(); SLOTS],
            in_use: vec![0; BITS / 64],
            languages: 0,
        };
        let mut names = Vec::new();
        read_names(&mut names);
        for name in names {
            index.keep(name);
        }
        index
    }

    /// Adds the phrases of languages: a language costs nothing until a text is
    /// written in it.
    fn add(&mut self, languages: LanguageSet) {
        for (place, language) in LANGUAGES.iter().enumerate() {
            if languages & !self.languages & 1 << place != 0 {
                let mut phrases = Vec::new();
                read_words(language, lists(place), 1 << place, &mut phrases);
                for phrase in phrases {
                    self.keep(phrase);
                }
            }
        }
        self.languages |= languages & all();
    }

    /// Adds a phrase behind those that begin alike and are of languages before its
    /// own: what a text says does not depend on the texts that were read before.
    fn keep(&mut self, mut phrase: Phrase) {
        let beginning = of_phrase(phrase.words);
        let (word, bit) = bit(beginning);
        if let Some(word) = self.in_use.get_mut(word) {
            *word |= bit;
        }
        let place = self.slot(beginning);
        let mut before = 0;
        let mut next = self.slots.get(place).map_or(0, |slot| slot.first);
        while let Some(other) = self.at(next)
            && other.languages <= phrase.languages
        {
            before = next;
            next = other.next;
        }
        phrase.next = next;
        let languages = phrase.languages;
        self.phrases.push(phrase);
        let at = self.phrases.len() as u32;
        if let Some(slot) = self.slots.get_mut(place) {
            slot.beginning = beginning;
            slot.languages |= languages;
            if before == 0 {
                slot.first = at;
            }
        }
        if let Some(before) = self.phrases.get_mut((before as usize).wrapping_sub(1)) {
            before.next = at;
        }
    }

    /// The phrase that is counted so, from 1.
    fn at(&self, place: u32) -> Option<&Phrase> {
        self.phrases.get((place as usize).wrapping_sub(1))
    }

    /// Where a beginning stands, or the free slot where it would.
    fn slot(&self, beginning: Beginning) -> usize {
        // The lowest bit is always set.
        let mut at = (beginning >> 1) as usize % SLOTS;
        let is_other = |it: &Slot| it.beginning != 0 && it.beginning != beginning;
        while self.slots.get(at).is_some_and(is_other) {
            at = (at + 1) % SLOTS;
        }
        at
    }

    /// Whether phrases may begin so: hardly ever where none do.
    #[inline]
    fn is_in_use(&self, beginning: Beginning) -> bool {
        let (word, bit) = bit(beginning);
        self.in_use.get(word).is_some_and(|word| word & bit != 0)
    }

    /// The phrases of a beginning, where there are some of the languages.
    fn group(&self, beginning: Beginning, languages: LanguageSet) -> impl Iterator<Item = &Phrase> {
        let is_in_use = self.is_in_use(beginning);
        let slot = is_in_use.then(|| self.slots.get(self.slot(beginning))).flatten();
        let slot = slot.filter(|slot| slot.languages & languages != 0);
        let mut next = slot.map_or(0, |slot| slot.first);
        std::iter::from_fn(move || {
            let phrase = self.at(next)?;
            next = phrase.next;
            Some(phrase)
        })
    }
}

/// The place of a beginning among the bits that tell whether it is in use.
const fn bit(beginning: Beginning) -> (usize, u64) {
    let at = (beginning >> 1) as usize % BITS;
    (at / 64, 1 << (at % 64))
}

/// The hash of a word that goes on with a byte; 0 before the first.
const fn hash(word: u32, byte: u8) -> u32 {
    // Fibonacci hashing: the golden ratio spreads what differs in a few bits.
    (word ^ byte as u32).wrapping_mul(0x9E37_79B1).rotate_left(15)
}

/// A beginning of some kind: the kinds are told apart, and none is 0.
const fn tagged(hash: u32, kind: u8) -> Beginning {
    hash.wrapping_add(kind as u32) | 1
}

const WORD: u8 = 2;
const STEM: u8 = 4;
const UNSPACED: u8 = 6;
const SIGN: u8 = 8;

/// The ways in which a text begins, and so the phrases that may stand there.
struct Beginnings {
    /// Each with how many bytes it tells.
    all: [(Beginning, usize); 3],
    count: usize,
    /// How long the first word is; 0 where there is none.
    word: usize,
}

impl Beginnings {
    fn of(text: &str) -> Self {
        let mut found = Self { all: [(0, 0); 3], count: 0, word: 0 };
        let (mut hashed, mut at) = (0, 0);
        let bytes = text.as_bytes();
        for &byte in bytes {
            // This bit tells capital letters from small ones.
            let small = byte | 0x20;
            let is_letter = small.is_ascii_lowercase() || byte.is_ascii_digit();
            if !is_letter && (byte < 0x80 || !goes_on(text, at)) {
                break;
            }
            hashed = hash(hashed, small);
            at += 1;
            if at == 3 || at == 4 {
                found.add(hashed, STEM, at);
            }
        }
        found.word = at;
        if at > 0 {
            found.add(hashed, WORD, at);
            return found;
        }
        let Some(first) = text.chars().next() else { return found };
        let kind = if is_unspaced(first) { UNSPACED } else { SIGN };
        for c in text.chars().take(if kind == SIGN { 1 } else { 2 }) {
            hashed = hash(hash(hashed, c as u8), (c as u32 >> 8) as u8);
            at += c.len_utf8();
            found.add(hashed, kind, at);
        }
        found
    }

    fn add(&mut self, hash: u32, kind: u8, length: usize) {
        if let Some(place) = self.all.get_mut(self.count) {
            *place = (tagged(hash, kind), length);
            self.count += 1;
        }
    }

    fn iter(&self) -> impl Iterator<Item = (Beginning, usize)> {
        self.all.iter().copied().take(self.count)
    }
}

/// Whether a byte beyond ASCII is part of a letter that goes on a word.
fn goes_on(text: &str, at: usize) -> bool {
    // Within a character, or most letters of Latin and Cyrillic texts.
    if matches!(text.as_bytes().get(at), Some(0x80..=0xBF | 0xC4..=0xC9 | 0xD0 | 0xD1)) {
        return true;
    }
    let c = slice(text, at, text.len()).chars().next();
    c.is_some_and(|c| c.is_alphanumeric() && !is_unspaced(c))
}

/// The one beginning under which a phrase is kept.
fn of_phrase(phrase: &str) -> Beginning {
    let found = Beginnings::of(phrase);
    let is_stem = phrase.as_bytes().get(found.word) == Some(&b'*');
    // A stem stands before the whole word; the longest beginning tells most.
    let at = found.count.saturating_sub(if is_stem { 2 } else { 1 });
    found.all.get(at).map_or(1, |&(beginning, _)| beginning)
}

fn read_words(
    language: &Language,
    lists: impl Iterator<Item = (Concept, &'static str)>,
    languages: LanguageSet,
    phrases: &mut Vec<Phrase>,
) {
    for (concept, list) in lists {
        let value = if stands_behind(language, concept) { BEFORE } else { 0 };
        for words in list.split('|') {
            phrases.push(Phrase { words, concept, value, languages, next: 0 });
        }
    }
    for (words, value) in language.months.split('|').zip((1..=12).cycle()) {
        phrases.push(Phrase { words, concept: Concept::MonthName, value, languages, next: 0 });
    }
    let concept = Concept::Number;
    for (words, value) in language.numbers.split('|').zip(1..) {
        phrases.push(Phrase { words, concept, value, languages, next: 0 });
    }
    for number in language.tens.split('|') {
        if let Some((words, value)) = number.split_once('=') {
            let value = value.parse().unwrap_or(0);
            phrases.push(Phrase { words, concept, value, languages, next: 0 });
        }
    }
}

/// Whether a word of grammar stands behind what it is about: しないで, 後, 以内.
fn stands_behind(language: &Language, concept: Concept) -> bool {
    use Concept::{After, AtLeast, During, Forbid, InsteadOf, Negation, Within};
    match concept {
        Negation | Forbid | InsteadOf => language.negation_follows,
        After | AtLeast | During | Within => language.negation_follows || language.code == "zh",
        _ => false,
    }
}

fn read_names(phrases: &mut Vec<Phrase>) {
    let languages = LanguageSet::MAX;
    let tools = TOOLS.iter().map(|&(name, _)| (name, Concept::Tool)).zip(0..);
    let standards = STANDARDS.iter().map(|&name| (name, Concept::Standard)).zip(0..);
    for ((words, concept), value) in tools.chain(standards) {
        phrases.push(Phrase { words, concept, value, languages, next: 0 });
    }
}

struct Scan<'i, 't, F> {
    index: &'i Index,
    languages: LanguageSet,
    /// Those of them that any text may hold words of.
    always: LanguageSet,
    folded: &'t str,
    found: F,
    /// The phrases that stand at one place, each with its length there.
    standing: Vec<(usize, &'i Phrase)>,
    number: Digits,
}

/// The last number, in digits or words.
#[derive(Clone, Copy)]
struct Digits {
    start: usize,
    end: usize,
    value: u32,
}

impl<F: FnMut(Match)> Scan<'_, '_, F> {
    fn run(&mut self) {
        let bytes = self.folded.as_bytes();
        let mut at = 0;
        // Whether a word may begin here.
        let mut at_border = true;
        while let Some(&byte) = bytes.get(at) {
            if matches!(byte, b' ' | b'\n') {
                at += 1;
                at_border = true;
                continue;
            }
            if byte.is_ascii_digit() && at_border {
                at = self.number(at);
                // "48h" and "24小时": a unit may follow at once.
                continue;
            }
            if byte == WIDE_DIGIT
                && let Some(end) = self.wide_number(at)
            {
                at = end;
                at_border = true;
                continue;
            }
            let (is_letter, is_free, length) = kind(self.folded, at, byte);
            if !at_border && !is_free {
                at += length;
                at_border = !is_letter;
                continue;
            }
            match self.phrase(at) {
                Ok(end) => {
                    at = end;
                    at_border = true;
                }
                Err(end) => {
                    at = end.max(at + length);
                    at_border = !is_letter || is_free;
                }
            }
        }
    }

    /// A number in digits: one that is part of a version or a date means none.
    fn number(&mut self, start: usize) -> usize {
        let rest = self.folded.as_bytes().get(start..).unwrap_or_default();
        let digits = |bytes: &[u8]| bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let mut length = digits(rest);
        let first = length;
        while matches!(rest.get(length), Some(b'.' | b',' | b':'))
            && rest.get(length + 1).is_some_and(u8::is_ascii_digit)
        {
            length += 1 + digits(rest.get(length + 1..).unwrap_or_default());
        }
        let end = start + length;
        if length == first
            && let Ok(value) = slice(self.folded, start, end).parse()
        {
            self.tell_number(start, end, value);
        }
        end
    }

    /// A number in digits as wide as a Han character.
    fn wide_number(&mut self, start: usize) -> Option<usize> {
        let (mut value, mut end) = (0u32, start);
        let rest = slice(self.folded, start, self.folded.len());
        for digit in rest.chars().map_while(|c| (c as u32).checked_sub('０' as u32)) {
            if digit > 9 {
                break;
            }
            value = value.saturating_mul(10).saturating_add(digit);
            end += '０'.len_utf8();
        }
        if end == start {
            return None;
        }
        self.tell_number(start, end, value);
        Some(end)
    }

    fn tell_number(&mut self, start: usize, end: usize, value: u32) {
        self.number = Digits { start, end, value };
        let concept = Concept::Number;
        (self.found)(Match { start: start as u32, end: end as u32, concept, value });
    }

    /// The longest phrase that stands here, under each of its meanings, and its
    /// end; or the end of the first word, where none does.
    fn phrase(&mut self, at: usize) -> Result<usize, usize> {
        let rest = slice(self.folded, at, self.folded.len());
        let beginnings = Beginnings::of(rest);
        let mut longest = 0;
        self.standing.clear();
        for (beginning, known) in beginnings.iter() {
            if !self.index.is_in_use(beginning) {
                continue;
            }
            let next = behind_blank(rest, known);
            for phrase in self.index.group(beginning, self.languages) {
                if phrase.languages & self.languages != 0
                    && !differs(behind_blank(phrase.words, known), next)
                    && let Some(length) = length_at_start(phrase.words, rest, known)
                    && self.counts(phrase, at, length)
                {
                    longest = longest.max(length);
                    self.standing.push((length, phrase));
                }
            }
        }
        if longest == 0 {
            return Err(at + beginnings.word);
        }
        let mut told = ConceptSet::default();
        let (start, end) = (at as u32, (at + longest) as u32);
        // In a Portuguese text "dos" is no denial of service: what a word means in
        // the language of the text goes before what it means in English.
        let own = if self.languages & NOT_ENGLISH == 0 { 0 } else { self.languages & !self.always };
        let is_own = |phrase: &Phrase| phrase.languages & own != 0;
        let is_name = |phrase: &Phrase| phrase.languages == LanguageSet::MAX;
        let mut standing = self.standing.iter().filter(|it| it.0 == longest);
        let has_own = standing.any(|(_, phrase)| is_own(phrase) && !is_name(phrase));
        for &(length, phrase) in &self.standing {
            let &Phrase { concept, value, .. } = phrase;
            let is_meant = length == longest && (!has_own || is_own(phrase));
            if is_meant && told.add(concept) {
                if concept == Concept::Number {
                    self.number = Digits { start: at, end: at + longest, value };
                }
                (self.found)(Match { start, end, concept, value });
            }
        }
        if longest > beginnings.word {
            self.tell_about(at, longest, told);
        }
        Ok(at + longest)
    }

    /// In scripts without blanks a short word is a part of many others: a number in
    /// words must stand before a unit, a unit behind a number, and a severity of
    /// one character ("高") by itself. "2026年" is no length of time, and neither is
    /// the day of a date.
    fn counts(&self, phrase: &Phrase, at: usize, length: usize) -> bool {
        let is_number = phrase.concept == Concept::Number;
        let is_rating = RATINGS.contains(&phrase.concept);
        let is_one = is_number || is_rating || UNITS.contains(&phrase.concept);
        if !is_one || !phrase.words.starts_with(is_unspaced) {
            return true;
        }
        let behind = slice(self.folded, at + length, self.folded.len());
        if is_rating {
            let before = slice(self.folded, 0, at);
            let stands_alone = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            return length > '高'.len_utf8()
                || (stands_alone(before.chars().next_back())
                    && stands_alone(behind.chars().next()));
        }
        if is_number {
            return self.is_all_of(slice(self.folded, at, at + length), &UNITS)
                || self.begins_with_unit(behind)
                || self.begins_with_unit(behind.trim_start_matches(COUNTERS));
        }
        let Digits { start, end, value } = self.number;
        let between = slice(self.folded, end, at);
        let before = slice(self.folded, 0, start).trim_end_matches(' ');
        let is_near = between.len() <= COUNTER && between.trim_start_matches(COUNTERS).is_empty();
        self.is_all_of(slice(self.folded, at, at + length), &[Concept::Number])
            || (is_near && value < 1000 && !before.ends_with(['月', '월']))
    }

    fn begins_with_unit(&self, text: &str) -> bool {
        self.lengths(text, &UNITS).next().is_some()
    }

    /// Whether the whole text is a phrase of one of the concepts.
    fn is_all_of(&self, text: &str, concepts: &[Concept]) -> bool {
        self.lengths(text, concepts).any(|length| length == text.len())
    }

    /// The lengths of the phrases at the start of a text that mean one of the concepts.
    fn lengths<'s>(&'s self, text: &'s str, of: &'s [Concept]) -> impl Iterator<Item = usize> + 's {
        let found = Beginnings::of(text);
        let beginnings = found.all.into_iter().take(found.count);
        let phrases = beginnings.flat_map(|(beginning, known)| {
            self.index.group(beginning, self.languages).map(move |phrase| (phrase, known))
        });
        phrases.filter_map(move |(phrase, known)| {
            let is_meant = phrase.languages & self.languages != 0 && of.contains(&phrase.concept);
            is_meant.then(|| length_at_start(phrase.words, text, known)).flatten()
        })
    }

    /// A longer phrase hides the words within it, but not what they are about.
    fn tell_about(&mut self, at: usize, length: usize, mut told: ConceptSet) {
        let mut before = ' ';
        for (inner, c) in slice(self.folded, at, at + length).char_indices() {
            if ABOUT.iter().all(|&it| told.has(it)) {
                return;
            }
            let may_begin = is_unspaced(c) || (c.is_alphanumeric() && !before.is_alphanumeric());
            before = c;
            if !may_begin {
                continue;
            }
            let at = at + inner;
            let rest = slice(self.folded, at, self.folded.len());
            for (beginning, known) in Beginnings::of(rest).iter() {
                for &Phrase { words, concept, value, languages, .. } in
                    self.index.group(beginning, self.languages)
                {
                    if languages & self.languages != 0
                        && ABOUT.contains(&concept)
                        && !told.has(concept)
                        && let Some(end) = length_at_start(words, rest, known)
                        && end <= length - inner
                    {
                        told.add(concept);
                        let (start, end) = (at as u32, (at + end) as u32);
                        (self.found)(Match { start, end, concept, value });
                    }
                }
            }
        }
    }
}

/// Whether a character is a letter or digit, whether words may begin behind it
/// and at it without a blank, and its length.
fn kind(text: &str, at: usize, byte: u8) -> (bool, bool, usize) {
    if byte < 0x80 {
        return (byte.is_ascii_alphanumeric(), false, 1);
    }
    let c = slice(text, at, text.len()).chars().next();
    c.map_or((false, false, 1), |c| (c.is_alphanumeric(), is_unspaced(c), c.len_utf8()))
}

/// What a text is about, within longer phrases too.
const ABOUT: [Concept; 2] = [Concept::Security, Concept::Vulnerability];

/// Units of time.
const UNITS: [Concept; 6] = [
    Concept::Hour,
    Concept::Day,
    Concept::BusinessDay,
    Concept::Week,
    Concept::Month,
    Concept::Year,
];

/// Severities that a single character may name.
const RATINGS: [Concept; 3] = [Concept::High, Concept::Medium, Concept::Low];

/// What may stand between a number and its unit: "三个工作日", "7（七）天".
const COUNTERS: [char; 8] = ['个', '個', ' ', '\n', '(', ')', '（', '）'];
/// How many bytes of it.
const COUNTER: usize = 12;

/// The first byte of a digit as wide as a Han character, and of other signs.
const WIDE_DIGIT: u8 = 0xEF;

/// How many characters a stem takes where words are not set apart.
const PARTICLES: usize = 12;

/// How far blanks reach in a phrase that stands in the text on two lines.
const BLANKS: usize = 4;

/// Whether two letters are known and not the same.
#[inline]
fn differs(one: Option<u8>, other: Option<u8>) -> bool {
    one.is_some() && other.is_some() && one != other
}

/// The letter behind a blank at a place: most phrases that begin with the same word
/// are told apart by it.
#[inline]
fn behind_blank(text: &str, at: usize) -> Option<u8> {
    match text.as_bytes().get(at..)? {
        &[b' ', letter @ b'a'..=b'z', ..] => Some(letter),
        _ => None,
    }
}

/// How much of `rest` a phrase covers where it stands at its start. A blank in
/// the phrase is any blank, an end of line or a hyphen in the text; an
/// apostrophe is a straight or a curled one; `*` takes the rest of a word.
///
/// The first `known` bytes are known to be the same by their hash.
fn length_at_start(phrase: &str, rest: &str, known: usize) -> Option<usize> {
    let (words, text) = (phrase.as_bytes(), rest.as_bytes());
    let mut length = known;
    let mut open = false;
    for &byte in words.get(known..)? {
        open = false;
        match byte {
            b' ' => length += blanks(text.get(length..)?)?,
            b'*' => {
                length += letters(rest, length);
                open = true;
            }
            _ if text.get(length) == Some(&byte.to_ascii_lowercase()) => length += 1,
            b'\'' if rest.get(length..)?.starts_with('’') => length += '’'.len_utf8(),
            _ => return None,
        }
    }
    let joined = |c: char| c.is_alphanumeric() && !is_unspaced(c);
    let may_run_on =
        !open && text.get(length).is_some_and(|&byte| byte >= 0x80 || byte.is_ascii_alphanumeric());
    let runs_on = may_run_on
        && slice(rest, length, rest.len()).chars().next().is_some_and(joined)
        && phrase.chars().next_back().is_some_and(joined);
    let (head, same) = (words.get(..known)?, text.get(..known)?);
    (!runs_on && (head == same || head.eq_ignore_ascii_case(same))).then_some(length)
}

/// The length of the letters that go on a word: all, so that no part of a word is
/// looked at again. "issue" ends where a Japanese text goes on behind it, and a
/// stem in Hangul takes its particles.
fn letters(text: &str, at: usize) -> usize {
    let is_free = slice(text, 0, at).chars().next_back().is_some_and(is_unspaced);
    let rest = slice(text, at, text.len()).chars();
    let word = rest.take_while(|&c| c.is_alphanumeric() && is_unspaced(c) == is_free);
    word.take(if is_free { PARTICLES } else { usize::MAX }).map(char::len_utf8).sum()
}

fn blanks(text: &[u8]) -> Option<usize> {
    match text.first()? {
        b'-' => Some(1),
        // U+00A0, U+2011 and the blanks around them.
        0xC2 if text.starts_with("\u{A0}".as_bytes()) => Some(2),
        0xE2 if text.starts_with("\u{2011}".as_bytes()) => Some(3),
        b' ' | b'\n' | b'\t' => {
            let is_blank = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\t');
            Some(text.iter().take(BLANKS).take_while(is_blank).count())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::words::WORDS;

    fn all(text: &str) -> Vec<(&str, Concept)> {
        let mut found = Vec::new();
        matches(text, LanguageSet::MAX, |it| {
            found.push((slice(text, it.start as usize, it.end as usize), it.concept));
        });
        found
    }

    fn numbers(text: &str) -> Vec<u32> {
        let mut found = Vec::new();
        matches(text, always(), |it| {
            if it.concept == Concept::Number {
                found.push(it.value);
            }
        });
        found
    }

    #[test]
    fn the_longest_phrase_wins_under_all_of_its_meanings() {
        assert_eq!(all("safe harbor"), [("safe harbor", Concept::SafeHarbor)]);
        let found = all("vulnerabilities");
        assert!(found.contains(&("vulnerabilities", Concept::Security)));
        assert!(found.contains(&("vulnerabilities", Concept::Vulnerability)));
    }

    #[test]
    fn a_word_means_what_it_means_in_the_language_of_the_text() {
        let languages = always() | NOT_ENGLISH | set(|words| words.code == "es");
        let mut found = Vec::new();
        matches("dos", languages, |it| found.push((it.concept, it.value)));
        assert_eq!(found, [(Concept::Number, 2)]);
    }

    #[test]
    fn a_phrase_may_be_wrapped_or_joined() {
        for text in ["good faith", "good\nfaith", "good-faith", "good\u{A0}faith"] {
            assert_eq!(all(text), [(text, Concept::GoodFaith)]);
        }
    }

    #[test]
    fn numbers_are_read_in_digits_and_words() {
        assert_eq!(numbers("within 48h or three (3) days, v2 and 1.2"), [48, 3, 3]);
        assert_eq!(numbers("24小时"), [24]);
    }

    /// The units that are found, with the number before each.
    fn amounts(text: &str) -> Vec<(u32, Concept)> {
        let (mut found, mut last) = (Vec::new(), 0);
        let languages = always() | set(|words| words.code == "tr");
        matches(text, languages, |it| match it.concept {
            Concept::Number => last = it.value,
            concept if UNITS.contains(&concept) => found.push((last, concept)),
            _ => {}
        });
        found
    }

    #[test]
    fn a_unit_without_blanks_stands_behind_its_number() {
        use Concept::{BusinessDay, Day, Hour, Month, Week};
        for (text, expected) in [
            ("在24小时内", (24, Hour)),
            ("三个工作日内回复", (3, BusinessDay)),
            ("兩週", (2, Week)),
            ("两个月后", (2, Month)),
            ("７２時間以内", (72, Hour)),
            ("7（七）天", (7, Day)),
            ("5営業日以内", (5, BusinessDay)),
            ("3영업일 이내", (3, BusinessDay)),
            ("세 시간 안에", (3, Hour)),
            ("48 saat içinde", (48, Hour)),
        ] {
            assert_eq!(amounts(text), [expected], "{text}");
        }
    }

    #[test]
    fn a_part_of_another_word_is_no_unit_and_no_number() {
        for text in ["聊天日志", "回應時間", "2026年3月31日", "一旦发现", "統一", "일반 파일"]
        {
            assert_eq!(amounts(text), [], "{text}");
        }
        assert_eq!(numbers("统一的三方登录"), [0; 0]);
    }

    #[test]
    fn a_word_may_be_a_number_and_a_unit() {
        let mut found = Vec::new();
        matches("하루 이내", always(), |it| found.push((it.concept, it.value)));
        let day = [(Concept::Day, 0), (Concept::Number, 1), (Concept::Within, BEFORE)];
        assert_eq!(found, day);
    }

    #[test]
    fn a_severity_of_one_character_stands_alone() {
        let has = |text| all(text).iter().any(|it| it.1 == Concept::Medium);
        assert!(has("高 / 中 / 低"));
        assert!(!has("在公开的 issue 中报告"));
        assert!(!has("中文"));
    }

    #[test]
    fn a_stem_ends_where_the_script_changes() {
        assert_eq!(all("issuesで").first().map(|it| it.0), Some("issues"));
        assert_eq!(all("encryptedメール").first().map(|it| it.0), Some("encrypted"));
    }

    /// They are looked for in English texts too, where English says it by itself.
    #[test]
    fn what_is_looked_for_in_any_text_is_in_a_script_of_its_own() {
        let languages = WORDS.iter().filter(|it| matches!(it.code, "ja" | "ko" | "ru" | "zh"));
        for language in languages {
            let lists = language.phrases.iter().filter(|it| it.0 != Concept::Cipher);
            for phrase in lists.flat_map(|it| it.1.split('|')) {
                assert!(!phrase.is_ascii(), "{}: {phrase:?}", language.code);
            }
        }
    }

    #[test]
    fn every_phrase_is_in_lower_case_and_can_be_found() {
        for (place, language) in WORDS.iter().enumerate() {
            let mut phrases = Vec::new();
            let lists = language.phrases.iter().copied();
            read_words(&Language::of(language), lists, 1 << place, &mut phrases);
            for phrase in phrases.iter().filter(|phrase| !phrase.words.is_empty()) {
                assert_eq!(super::super::fold(phrase.words), phrase.words, "lower case");
                let stem = phrase.words.split(' ').next().filter(|word| word.ends_with('*'));
                assert!(stem.is_none_or(|stem| stem.len() > 3), "{:?} is short", phrase.words);
                let text = phrase.words.replace('*', "");
                // A unit without blanks is one behind a number, and a number before it.
                let unit = ["天", "時間", "주일"].map(|unit| format!("{text}{unit}"));
                let text = match phrase.concept {
                    Concept::Number if text.starts_with(is_unspaced) => unit.concat(),
                    _ if UNITS.contains(&phrase.concept) => format!("3{text}"),
                    _ => text,
                };
                let mut is_found = false;
                matches(&text, 1 << place, |it| is_found |= it.concept == phrase.concept);
                assert!(is_found, "{:?} of {}", phrase.words, language.code);
            }
        }
    }
}
