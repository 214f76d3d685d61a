//! Text that was decoded with the wrong table and encoded again.
//!
//! A program that reads the UTF-8 of `don’t` as Windows-1252 and saves what it
//! sees leaves `donâ€™t`. A repair goes the same way back: the characters of a
//! run outside ASCII become the bytes that the table has for them, and if these
//! are UTF-8 of something plausible, they are what was written.
//!
//! Whole runs only: where a byte was lost on the way, or damage touches sound
//! characters, nothing is proposed. What could be real text (see [`reading`])
//! is taken for damage only where other runs of the text surely are, and none
//! speaks against it.

mod reading;
mod script;
mod table;

use self::reading::{Context, Reading};
pub use self::table::Table;
use super::{Span, slice};

/// A run of characters that stands for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The run, in bytes.
    pub span: Span,
    /// What was written.
    pub repaired: String,
    /// What its bytes were read with; the last time, if there were several.
    pub table: Table,
}

/// A run that can be read anew.
struct Run {
    span: Span,
    context: Context,
    /// What it was first read anew with.
    table: Option<Table>,
    /// What it says so far; nothing before it is read anew.
    repaired: String,
    readings: Readings,
}

/// By table, in the order of [`Table::ALL`].
type Readings = [Option<Reading>; 3];

/// What the whole text says of one table.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// Runs that only damage explains.
    strong: usize,
    /// Runs that it does not explain.
    against: usize,
}

/// Finds every damaged run, in the order of the text. Linear; a text of ASCII
/// alone is only scanned.
#[must_use]
pub fn find(source: &str) -> Vec<Damage> {
    if source.is_ascii() {
        return Vec::new();
    }
    let mut sound = [Tally::default(); 3];
    let mut candidates = Vec::new();
    for span in runs(source) {
        let run = slice(source, span.start as usize, span.end as usize);
        let context = context(source, span);
        let readings = read_with_all(run, context);
        if readings.iter().any(Option::is_some) {
            candidates.push(Run { span, context, table: None, repaired: String::new(), readings });
        } else {
            count(&readings, &mut sound);
        }
    }
    // Text that was encoded several times is repaired one layer at a time, so
    // that at each the rest of the text has its say.
    for _ in 0..reading::PASSES {
        let mut tallies = sound;
        for run in &candidates {
            count(&run.readings, &mut tallies);
        }
        let mut repaired = false;
        for run in &mut candidates {
            repaired |= run.repair(&tallies);
        }
        if !repaired {
            break;
        }
    }
    candidates.into_iter().filter_map(Run::damage).collect()
}

impl Run {
    /// Takes the reading that fits most of the text, if one is to be believed.
    fn repair(&mut self, tallies: &[Tally; 3]) -> bool {
        let surely = self.readings.iter().flatten().any(Reading::is_strong);
        let mut best: Option<(usize, &Reading, Table)> = None;
        for ((reading, tally), table) in self.readings.iter().zip(tallies).zip(Table::ALL) {
            let Some(reading) = reading else { continue };
            let believed =
                reading.is_strong() || (!surely && tally.strong > 0 && tally.against == 0);
            if believed && best.is_none_or(|it| tally.strong > it.0) {
                best = Some((tally.strong, reading, table));
            }
        }
        let Some((_, reading, table)) = best else {
            return false;
        };
        self.table.get_or_insert(table);
        self.repaired.clone_from(&reading.repaired);
        self.readings = read_with_all(&self.repaired, self.context);
        true
    }

    fn damage(self) -> Option<Damage> {
        Some(Damage { span: self.span, repaired: self.repaired, table: self.table? })
    }
}

fn count(readings: &Readings, tallies: &mut [Tally; 3]) {
    for (tally, reading) in tallies.iter_mut().zip(readings) {
        match reading {
            None => tally.against += 1,
            Some(it) if it.is_strong() => tally.strong += 1,
            Some(_) => {}
        }
    }
}

fn read_with_all(run: &str, context: Context) -> Readings {
    Table::ALL.map(|table| reading::read(run, table, context))
}

fn context(source: &str, span: Span) -> Context {
    let byte = |at: usize| source.as_bytes().get(at).copied();
    Context {
        before: (span.start as usize).checked_sub(1).and_then(byte),
        after: byte(span.end as usize),
    }
}

/// The longest runs of characters outside ASCII.
fn runs(source: &str) -> impl Iterator<Item = Span> {
    let bytes = source.as_bytes();
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = bytes.get(from..)?;
        let start = from + rest.iter().position(|it| !it.is_ascii())?;
        let length = bytes.get(start..)?.iter().position(u8::is_ascii);
        let end = length.map_or(bytes.len(), |it| start + it);
        from = end;
        Some(Span::new(start, end))
    })
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::panic, clippy::string_slice, clippy::unwrap_used)]
mod tests;
