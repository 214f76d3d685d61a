//! What a version cell covers.
//!
//! ```text
//! range  = part { ("," | "or") part }
//! part   = [name] [operator] number [("-" | "to") number | "+" | "and later"]
//!        | "latest" | "main" | "all" | "older"
//! number = ["v"] digits { "." (digits | "x" | "*") } ["-" suffix]
//! ```
//!
//! A number with few parts stands for a whole line: `1.2` is all of 1.2.0 up to,
//! not including, 1.3.0. Ranges are half open, so that two of them either
//! overlap, meet, or leave a gap.

use std::cmp::Ordering;
use std::fmt;

use crate::lexicon::fold;
use crate::lexicon::version::{RANGE, RangeWord};
use crate::text::slice;

/// A place between versions.
///
/// The last number tells what comes before a release, its alphas and betas,
/// from the release itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bound([u32; 5]);

/// Versions from one place up to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The first version.
    pub from: Bound,
    /// What is no longer in it; None: all that will ever come.
    pub to: Option<Bound>,
}

/// What a version cell covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VersionRange {
    /// Versions by number, as written.
    Numbers(Vec<Interval>),
    /// The latest release.
    Latest,
    /// A branch on which the work goes on.
    Main,
    /// Every version.
    All,
    /// Whatever no other row names: "older".
    Rest,
}

impl VersionRange {
    /// Reads a version as written; None where a word is not understood.
    #[must_use]
    pub fn parse(version: &str) -> Option<Self> {
        let end = crate::text::floor_char_boundary(version, LENGTH);
        Parser::default().run(&fold(slice(version, 0, end)))
    }

    /// Whether a version is covered by both; None where that cannot be told.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> Option<bool> {
        match (self, other) {
            (Self::All, _) | (_, Self::All) => Some(true),
            (Self::Numbers(own), Self::Numbers(others)) => {
                Some(own.iter().any(|it| others.iter().any(|other| it.overlaps(*other))))
            }
            (one, same) if one == same => Some(true),
            (Self::Rest, _) | (_, Self::Rest) => Some(false),
            _ => None,
        }
    }

    /// Which one comes first, if all of it comes before the other; None where
    /// they overlap or cannot be compared.
    #[must_use]
    pub fn order(&self, other: &Self) -> Option<Ordering> {
        let (Self::Numbers(own), Self::Numbers(others)) = (self, other) else {
            return (self == other).then_some(Ordering::Equal);
        };
        if own == others {
            return Some(Ordering::Equal);
        }
        let before = |one: &[Interval], two: &[Interval]| {
            one.iter().all(|it| two.iter().all(|other| it.to.is_some_and(|to| to <= other.from)))
        };
        if before(own, others) {
            Some(Ordering::Less)
        } else if before(others, own) {
            Some(Ordering::Greater)
        } else {
            None
        }
    }

    /// The versions between two ranges, where one comes first and they do not
    /// meet: `<1.0.2` and `>1.0.2` leave 1.0.2.
    #[must_use]
    pub fn gap(&self, other: &Self) -> Option<Interval> {
        let (Self::Numbers(own), Self::Numbers(others)) = (self, other) else { return None };
        let (first, second) = match self.order(other)? {
            Ordering::Less => (own, others),
            Ordering::Greater => (others, own),
            Ordering::Equal => return None,
        };
        let from = first.iter().filter_map(|it| it.to).max()?;
        let to = second.iter().map(|it| it.from).min()?;
        // Alphas and betas of the next version are no gap.
        (from.release() < to.release()).then_some(Interval { from, to: Some(to) })
    }
}

impl Interval {
    /// The versions in both.
    #[must_use]
    pub fn common(self, other: Self) -> Option<Self> {
        let to = match (self.to, other.to) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        self.overlaps(other).then(|| Self { from: self.from.max(other.from), to })
    }

    fn overlaps(self, other: Self) -> bool {
        self.to.is_none_or(|to| other.from < to) && other.to.is_none_or(|to| self.from < to)
    }
}

impl Bound {
    /// The numbers of the release at this place.
    #[must_use]
    pub const fn release(self) -> [u32; 4] {
        let [first, second, third, fourth, _] = self.0;
        [first, second, third, fourth]
    }
}

/// `1.0`, `1.0.2`: as few numbers as tell the release, but two.
impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, second, third, fourth] = self.release();
        write!(f, "{first}.{second}")?;
        if third > 0 || fourth > 0 {
            write!(f, ".{third}")?;
        }
        if fourth > 0 { write!(f, ".{fourth}") } else { Ok(()) }
    }
}

/// The versions by a short name: `1.0.2`, `1.0.x`, `1.x`.
impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let from = self.from;
        let Some(to) = self.to else { return write!(f, "versions from {from}") };
        let [major, minor, patch, _] = from.release();
        if from == Bound::default() {
            return write!(f, "versions below {to}");
        }
        // Where one number is the next, all of its line lies between.
        for parts in 1..=3 {
            let line = Literal { numbers: from.release(), parts, is_early: false };
            let is_start = from.release().iter().skip(parts).all(|&it| it == 0);
            if is_start && line.next(parts).release() == to.release() {
                return match parts {
                    1 => write!(f, "{major}.x"),
                    2 => write!(f, "{major}.{minor}.x"),
                    _ => write!(f, "{major}.{minor}.{patch}"),
                };
            }
        }
        write!(f, "versions from {from} up to {to}")
    }
}

/// Longer texts are no versions.
const LENGTH: usize = 120;

/// Words before a number, such as the name of a product.
const NAMES: usize = 3;

/// A number as written.
#[derive(Clone, Copy)]
struct Literal {
    numbers: [u32; 4],
    /// How many are written.
    parts: usize,
    is_early: bool,
}

impl Literal {
    /// The number at the start of folded words, and its length.
    fn at_start(rest: &str) -> Option<(usize, Self)> {
        let after_v = rest.strip_prefix('v').unwrap_or(rest);
        let mut at = rest.len() - after_v.len();
        let mut literal = Self { numbers: [0; 4], parts: 0, is_early: false };
        loop {
            let part = slice(rest, at, rest.len());
            let digits = part.len() - part.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            if digits == 0 {
                break;
            }
            let number = slice(part, 0, digits).parse().unwrap_or(u32::MAX);
            if let Some(place) = literal.numbers.get_mut(literal.parts) {
                *place = number;
                literal.parts += 1;
            }
            at += digits;
            match slice(rest, at, rest.len()).strip_prefix('.') {
                Some(next) if next.starts_with(|c: char| c.is_ascii_digit()) => at += 1,
                Some(next) if next.starts_with(['x', '*', 'y', 'z', 'n']) => {
                    // "1.x.x": all of the line.
                    let wild = |c: char| matches!(c, 'x' | '*' | '.' | 'y' | 'z' | 'n');
                    at += 1 + (next.len() - next.trim_start_matches(wild).len());
                    break;
                }
                _ => break,
            }
        }
        if literal.parts == 0 {
            return None;
        }
        let suffix = slice(rest, at, rest.len());
        let name = suffix.strip_prefix('-').unwrap_or(suffix);
        if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let ends = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
            let length = name.find(ends).unwrap_or(name.len());
            let word = slice(name, 0, length);
            literal.is_early = ["a", "b", "rc", "pre", "dev", "snapshot", "m", "preview"]
                .iter()
                .any(|early| word.starts_with(early));
            at += (suffix.len() - name.len()) + length;
        }
        Some((at, literal))
    }

    /// The first version of the line.
    fn start(self) -> Bound {
        let [first, second, third, fourth] = self.numbers;
        Bound([first, second, third, fourth, u32::from(!self.is_early)])
    }

    /// What follows on the line.
    fn end(self) -> Bound {
        if self.is_early {
            let [first, second, third, fourth] = self.numbers;
            return Bound([first, second, third, fourth, 1]);
        }
        self.next(self.parts)
    }

    /// The next version that differs in one of the first `parts` numbers.
    fn next(self, parts: usize) -> Bound {
        let mut numbers = [0; 5];
        for (place, &number) in numbers.iter_mut().zip(self.numbers.iter().take(parts)) {
            *place = number;
        }
        if let Some(last) = numbers.get_mut(parts.saturating_sub(1)) {
            *last = last.saturating_add(1);
        }
        Bound(numbers)
    }

    /// What an operator makes of it.
    fn with(self, operator: Option<RangeWord>) -> Interval {
        let (start, end) = (self.start(), self.end());
        let least = Bound::default();
        match operator {
            Some(RangeWord::Less) => Interval { from: least, to: Some(start) },
            Some(RangeWord::LessOrEqual) => Interval { from: least, to: Some(end) },
            Some(RangeWord::Greater) => Interval { from: end, to: None },
            Some(RangeWord::GreaterOrEqual) => Interval { from: start, to: None },
            Some(RangeWord::Caret) => {
                let fixed = self.numbers.iter().position(|&it| it > 0).map_or(1, |at| at + 1);
                Interval { from: start, to: Some(self.next(fixed)) }
            }
            Some(RangeWord::Tilde) => {
                Interval { from: start, to: Some(self.next(self.parts.clamp(1, 2))) }
            }
            _ => Interval { from: start, to: Some(end) },
        }
    }
}

#[derive(Default)]
struct Parser {
    intervals: Vec<Interval>,
    symbol: Option<VersionRange>,
    operator: Option<RangeWord>,
    /// Whether "to" stands before the next number.
    is_range: bool,
    /// Whether the next number narrows the last interval: ">= 1, < 2".
    narrows: bool,
    names: usize,
}

impl Parser {
    fn run(mut self, folded: &str) -> Option<VersionRange> {
        let mut at = 0;
        while let Some(c) = slice(folded, at, folded.len()).chars().next() {
            let rest = slice(folded, at, folded.len());
            if c.is_whitespace() || super::is_pictogram(c) {
                at += c.len_utf8();
            } else if let Some((length, literal)) = Literal::at_start(rest) {
                self.number(literal)?;
                at += length;
            } else if let Some((length, word)) = RANGE.at_start(rest) {
                self.word(word)?;
                at += length;
            } else {
                // The name of a product stands before its version.
                self.names += 1;
                if c == ':' || !self.intervals.is_empty() || self.names > NAMES {
                    return None;
                }
                let ends = |c: char| !c.is_alphanumeric() && c != '-' && c != '\'';
                at += rest.find(ends).filter(|&length| length > 0).unwrap_or_else(|| {
                    if rest.find(ends) == Some(0) { c.len_utf8() } else { rest.len() }
                });
            }
        }
        if self.operator.is_some() || self.is_range || (self.names > 0 && self.intervals.is_empty())
        {
            return None;
        }
        match self.symbol {
            // "latest 1.x" is less than the line.
            Some(symbol @ VersionRange::Latest) => Some(symbol),
            Some(symbol) if self.intervals.is_empty() => Some(symbol),
            _ if self.intervals.is_empty() => None,
            _ => Some(VersionRange::Numbers(self.intervals)),
        }
    }

    fn number(&mut self, literal: Literal) -> Option<()> {
        let interval = literal.with(self.operator);
        let is_bounded = self.operator.take().is_some();
        if std::mem::take(&mut self.is_range) {
            let last = self.intervals.last_mut()?;
            last.to = interval.to;
            (last.to? > last.from).then_some(())?;
        } else if self.narrows && is_bounded {
            let last = self.intervals.last_mut()?;
            last.from = last.from.max(interval.from);
            last.to = match (last.to, interval.to) {
                (Some(one), Some(two)) => Some(one.min(two)),
                (one, two) => one.or(two),
            };
            last.to.is_none_or(|to| to > last.from).then_some(())?;
        } else {
            self.intervals.push(interval);
        }
        // Only a range that is open above can be narrowed by the next.
        self.narrows = is_bounded && self.intervals.last().is_some_and(|it| it.to.is_none());
        Some(())
    }

    fn word(&mut self, word: RangeWord) -> Option<()> {
        match word {
            RangeWord::To if self.intervals.is_empty() => {
                self.operator = Some(RangeWord::LessOrEqual);
            }
            RangeWord::To => self.is_range = true,
            RangeWord::Upward => match self.intervals.last_mut() {
                Some(last) => last.to = None,
                None => return None,
            },
            RangeWord::Downward => match self.intervals.last_mut() {
                Some(last) => last.from = Bound::default(),
                None => return None,
            },
            RangeWord::Latest => self.symbol = Some(VersionRange::Latest),
            RangeWord::Main => self.symbol = Some(VersionRange::Main),
            RangeWord::All => self.symbol = Some(VersionRange::All),
            RangeWord::Rest => self.symbol = Some(VersionRange::Rest),
            RangeWord::Or | RangeWord::Filler => {}
            operator => self.operator = Some(operator),
        }
        Some(())
    }
}

#[cfg(test)]
mod tests;
