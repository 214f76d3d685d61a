//! One run of characters outside ASCII, read anew, and what speaks for it.
//!
//! That the bytes of the run are UTF-8 is strong evidence, but not proof: real
//! text can be so by chance where a letter meets the punctuation of its
//! language. `CAFÉ»` and `santé »` (with the no-break space of French) are what
//! Windows-1252 makes of `ɻ` and `頻`, and `l’été` is what Mac OS Roman makes of
//! an Armenian letter. Such *natural* runs are a single character when read
//! anew, and are left alone unless the rest of the text speaks for damage.

use super::script::{Script, script};
use super::table::Table;

/// How often a text can be encoded anew before it is given up on.
pub(super) const PASSES: u8 = 8;

/// What stands right before and behind a run: ASCII, or the end of the text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Context {
    /// The byte before the run.
    pub(super) before: Option<u8>,
    /// The byte behind the run.
    pub(super) after: Option<u8>,
}

/// How much speaks for a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// The run could stand in real text.
    Weak,
    /// The run makes no sense as it stands.
    Strong,
}

/// A run read anew.
#[derive(Clone, Debug)]
pub(super) struct Reading {
    /// What it says.
    pub(super) repaired: String,
    /// What speaks for it.
    pub(super) weight: Weight,
}

impl Reading {
    /// Whether the run makes no sense as it stands.
    pub(super) fn is_strong(&self) -> bool {
        self.weight == Weight::Strong
    }
}

/// Reads a run with a table, once. Linear: where it has to look whether the
/// result can be read anew in its turn, that has at most half the characters.
pub(super) fn read(run: &str, table: Table, context: Context) -> Option<Reading> {
    read_within(run, table, context, PASSES)
}

fn read_within(run: &str, table: Table, context: Context, passes: u8) -> Option<Reading> {
    let repaired = table.reread(run)?;
    let mut weight = weigh(run, &repaired, table, context);
    if weight != Some(Weight::Strong) && passes > 1 {
        // Text that was encoded twice gives damaged text first.
        let deeper = Table::ALL
            .into_iter()
            .filter_map(|table| read_within(&repaired, table, context, passes - 1))
            .any(|it| it.is_strong());
        if deeper {
            weight = Some(Weight::Strong);
        }
    }
    Some(Reading { weight: weight?, repaired })
}

/// What speaks for a reading; `None` where it is not plausible.
fn weigh(run: &str, repaired: &str, table: Table, context: Context) -> Option<Weight> {
    let mut characters = repaired.chars();
    let first = script(characters.next()?)?;
    let mut single = true;
    for c in characters {
        script(c)?;
        single = false;
    }
    if !single {
        return Some(Weight::Strong);
    }
    let joined = context.follows_letter() || context.precedes_letter();
    let natural = is_natural(run, table, context);
    match first {
        Script::Other if joined => None,
        Script::EastAsian if context.follows_letter() => None,
        _ if natural => Some(Weight::Weak),
        _ => Some(Weight::Strong),
    }
}

/// Whether real text can hold a run that is one character when read anew.
fn is_natural(run: &str, table: Table, context: Context) -> bool {
    let mut characters = run.chars();
    let Some(lead) = characters.next() else {
        return false;
    };
    let rest = characters.as_str();
    match table {
        Table::MacRoman => is_natural_on_mac(lead, rest, context),
        Table::Windows1252 | Table::Latin1 => is_natural_in_latin(lead, rest, context),
    }
}

/// The lead is a letter there: it ends a word, and punctuation follows.
fn is_natural_in_latin(lead: char, rest: &str, context: Context) -> bool {
    let after = context.after.unwrap_or_default();
    let follows_capital = context.before.is_some_and(|it| it.is_ascii_uppercase());
    rest.chars().all(closes)
        && match lead {
            // "hâlâ…”", but no lone "â".
            'â' => context.follows_letter(),
            'Â' => {
                follows_capital && rest.chars().all(|c| matches!(c, '\u{A0}' | '«' | '»' | '·'))
            }
            'Ã' => follows_capital && !after.is_ascii_lowercase(),
            // A capital letter does not follow a small one, and only some
            // punctuation stands between two words without a space.
            'À'..='Þ' => {
                !context.before.is_some_and(|it| it.is_ascii_lowercase())
                    && (!context.precedes_letter() || rest.chars().all(joins))
            }
            _ => true,
        }
}

/// The lead is punctuation there as often as a letter, and letters follow.
fn is_natural_on_mac(lead: char, rest: &str, context: Context) -> bool {
    let joined = context.follows_letter() || context.precedes_letter();
    let mut letters = rest.chars();
    match (letters.next(), letters.next(), letters.next()) {
        // "√π", "≈£5": mathematics, where no word is near.
        (Some(second), None, _) if matches!(lead, '¬' | '√' | '≈' | 'ƒ') => {
            !joined
                && is_mathematical(second)
                && (lead != '¬' || !matches!(second, '£' | '¥' | '¢'))
        }
        (Some(second), None, _) if lead == '∆' => {
            !context.follows_letter() && is_mathematical(second)
        }
        // "»öffentlich", "…à".
        (Some(second), None, _) => {
            second.is_alphabetic() || (lead.is_alphabetic() && closes(second))
        }
        // Marks of footnotes.
        (Some(_), Some(_), None) if is_mark(lead) && rest.chars().all(is_mark) => true,
        // "„Äär", "Êêê".
        (Some(second), Some(third), None) => {
            (second.is_alphabetic() && second.to_lowercase().eq(third.to_lowercase()))
                || (lead.is_alphabetic() && closes(second) && closes(third))
        }
        _ => false,
    }
}

impl Context {
    fn follows_letter(self) -> bool {
        self.before.is_some_and(|it| it.is_ascii_alphabetic())
    }

    fn precedes_letter(self) -> bool {
        self.after.is_some_and(|it| it.is_ascii_alphabetic())
    }
}

/// Whether a word can end right before it.
const fn closes(c: char) -> bool {
    joins(c)
        || matches!(
            c,
            '«' | '»'
                | '‹'
                | '›'
                | '“'
                | '”'
                | '‘'
                | '™'
                | '®'
                | '©'
                | '°'
                | 'º'
                | 'ª'
                | '¹'
                | '²'
                | '³'
                | '•'
        )
}

/// Whether it can stand between two words without a space.
const fn joins(c: char) -> bool {
    matches!(c, '\u{A0}' | '’' | '…' | '–' | '—' | '·')
}

const fn is_mark(c: char) -> bool {
    matches!(c, '†' | '‡' | '§' | '¶')
}

const fn is_mathematical(c: char) -> bool {
    matches!(
        c,
        '∞' | '±'
            | '≤'
            | '≥'
            | '≠'
            | '∂'
            | '∑'
            | '∏'
            | 'π'
            | '∫'
            | 'Ω'
            | 'µ'
            | '°'
            | '£'
            | '¥'
            | '¢'
    )
}
