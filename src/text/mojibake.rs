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

use self::reading::{Context, Reading, Weight};
pub use self::table::Table;
use super::{Span, slice};

/// A run of characters that stands for another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damage {
    /// The run, in bytes.
    pub span: Span,
    /// What was written.
    pub repaired: String,
    /// What it was read with, the last time if there were several.
    pub table: Table,
}

/// A run that can be read anew.
struct Candidate {
    span: Span,
    /// By table, in the order of [`Table::ALL`].
    readings: [Option<Reading>; 3],
}

/// What the whole text says of one table.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// Runs that only it explains.
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
    let mut tallies = [Tally::default(); 3];
    let mut candidates = Vec::new();
    for span in runs(source) {
        let readings = read_with_all(source, span);
        for (tally, reading) in tallies.iter_mut().zip(&readings) {
            match reading {
                None => tally.against += 1,
                Some(it) if it.weight == Weight::Strong => tally.strong += 1,
                Some(_) => {}
            }
        }
        if readings.iter().any(Option::is_some) {
            candidates.push(Candidate { span, readings });
        }
    }
    candidates.into_iter().filter_map(|it| it.settle(&tallies)).collect()
}

impl Candidate {
    /// The reading that fits most of the text, if any is to be believed.
    fn settle(self, tallies: &[Tally; 3]) -> Option<Damage> {
        let surely = self.readings.iter().flatten().any(|it| it.weight == Weight::Strong);
        let mut best: Option<(usize, Reading, Table)> = None;
        for ((reading, tally), table) in self.readings.into_iter().zip(tallies).zip(Table::ALL) {
            let Some(reading) = reading else { continue };
            let believed = match reading.weight {
                Weight::Strong => true,
                Weight::Weak => !surely && tally.strong > 0 && tally.against == 0,
            };
            if believed && best.as_ref().is_none_or(|it| tally.strong > it.0) {
                best = Some((tally.strong, reading, table));
            }
        }
        let (_, reading, table) = best?;
        Some(Damage { span: self.span, repaired: reading.repaired, table })
    }
}

fn read_with_all(source: &str, span: Span) -> [Option<Reading>; 3] {
    let run = slice(source, span.start as usize, span.end as usize);
    let bytes = source.as_bytes();
    let context = Context {
        before: (span.start as usize).checked_sub(1).and_then(|it| bytes.get(it).copied()),
        after: bytes.get(span.end as usize).copied(),
    };
    Table::ALL.map(|table| reading::read(run, table, context))
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
#[allow(clippy::indexing_slicing, clippy::string_slice)]
mod tests;
