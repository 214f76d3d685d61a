//! What is wrong with a vector: a kind for programs, a sentence for people, a
//! place for editors.

use std::fmt;
use std::ops::Range;

use serde::Serialize;

/// What is wrong, for programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ErrorKind {
    /// Nothing in the text is a metric of any version.
    NotAVector,
    /// The prefix names no version that there is.
    UnknownVersion,
    /// The prefix is of another version than the metrics.
    VersionMismatch,
    /// Metrics of v3.x or v4.0 without their prefix.
    MissingPrefix,
    /// A prefix before metrics of v2.0, which has none.
    UnexpectedPrefix,
    /// White space before or after the vector.
    UnexpectedSpace,
    /// Right but for capital and small letters.
    WrongCase,
    /// Nothing between two slashes.
    EmptyPart,
    /// A slash after the last metric.
    TrailingSlash,
    /// A part without a colon.
    MissingColon,
    /// Nothing after the colon.
    MissingValue,
    /// Not a metric of this version.
    UnknownMetric,
    /// Not a value of this metric.
    UnknownValue,
    /// A metric for the second time.
    DuplicateMetric,
    /// A metric out of the order that v4.0 fixes.
    WrongOrder,
    /// A metric that every vector of this version must have.
    MissingMetric,
}

impl ErrorKind {
    /// Every kind.
    pub const ALL: [Self; 16] = [
        Self::NotAVector,
        Self::UnknownVersion,
        Self::VersionMismatch,
        Self::MissingPrefix,
        Self::UnexpectedPrefix,
        Self::UnexpectedSpace,
        Self::WrongCase,
        Self::EmptyPart,
        Self::TrailingSlash,
        Self::MissingColon,
        Self::MissingValue,
        Self::UnknownMetric,
        Self::UnknownValue,
        Self::DuplicateMetric,
        Self::WrongOrder,
        Self::MissingMetric,
    ];

    /// A stable word, such as `unknown-value`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAVector => "not-a-vector",
            Self::UnknownVersion => "unknown-version",
            Self::VersionMismatch => "version-mismatch",
            Self::MissingPrefix => "missing-prefix",
            Self::UnexpectedPrefix => "unexpected-prefix",
            Self::UnexpectedSpace => "unexpected-space",
            Self::WrongCase => "wrong-case",
            Self::EmptyPart => "empty-part",
            Self::TrailingSlash => "trailing-slash",
            Self::MissingColon => "missing-colon",
            Self::MissingValue => "missing-value",
            Self::UnknownMetric => "unknown-metric",
            Self::UnknownValue => "unknown-value",
            Self::DuplicateMetric => "duplicate-metric",
            Self::WrongOrder => "wrong-order",
            Self::MissingMetric => "missing-metric",
        }
    }
}

/// One thing wrong with a vector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What is wrong, for programs.
    pub kind: ErrorKind,
    /// What was expected and what was found, in a sentence.
    pub message: String,
    /// Bytes of the vector; empty where something is missing.
    pub range: Range<usize>,
    /// The metric it concerns, where there is one.
    pub metric: Option<&'static str>,
    /// What could stand there: values, metrics or prefixes.
    pub expected: Vec<&'static str>,
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// Everything wrong with a vector, in text order; at least one error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errors {
    first: Error,
    others: Vec<Error>,
}

impl Errors {
    /// The most errors that are collected from one text.
    pub const MOST: usize = 64;

    /// The errors in text order; None if there are none.
    pub(super) fn collect(errors: Vec<Error>) -> Option<Self> {
        let mut errors = errors.into_iter();
        let first = errors.next()?;
        Some(Self { first, others: errors.collect() })
    }

    /// The first in the text.
    #[must_use]
    pub const fn first(&self) -> &Error {
        &self.first
    }

    /// All of them, in text order.
    pub fn iter(&self) -> impl Iterator<Item = &Error> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// The same for JavaScript, with places counted in UTF-16 units of `text`,
    /// which must be the text that was parsed.
    #[must_use]
    pub fn problems(&self, text: &str) -> Vec<Problem> {
        let mut units = Utf16::new(text);
        self.iter()
            .map(|error| {
                let offset = units.at(error.range.start);
                let length = units.at(error.range.end).saturating_sub(offset);
                Problem {
                    code: error.kind.code(),
                    message: error.message.clone(),
                    offset,
                    length,
                    metric: error.metric,
                    expected: error.expected.clone(),
                }
            })
            .collect()
    }
}

impl From<Error> for Errors {
    fn from(first: Error) -> Self {
        Self { first, others: Vec::new() }
    }
}

/// One sentence a line.
impl fmt::Display for Errors {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.first.message)?;
        for error in &self.others {
            write!(formatter, "\n{}", error.message)?;
        }
        Ok(())
    }
}

impl std::error::Error for Errors {}

/// An [`Error`] as JavaScript counts places: `CvssProblem`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// See [`ErrorKind::code`].
    pub code: &'static str,
    /// What was expected and what was found.
    pub message: String,
    /// UTF-16 units from the start of the vector.
    pub offset: usize,
    /// UTF-16 units; 0 where something is missing.
    pub length: usize,
    /// The metric it concerns, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metric: Option<&'static str>,
    /// What could stand there.
    pub expected: Vec<&'static str>,
}

/// Counts UTF-16 units up to bytes of one text; one pass if asked in order.
struct Utf16<'text> {
    text: &'text str,
    byte: usize,
    units: usize,
}

impl<'text> Utf16<'text> {
    const fn new(text: &'text str) -> Self {
        Self { text, byte: 0, units: 0 }
    }

    /// Units before `byte`; the end of the text for a byte that is beyond it
    /// or inside a character.
    fn at(&mut self, byte: usize) -> usize {
        if byte < self.byte {
            (self.byte, self.units) = (0, 0);
        }
        let between = self.text.get(self.byte..byte);
        let between = between.or_else(|| self.text.get(self.byte..)).unwrap_or("");
        self.units += between.chars().map(char::len_utf16).sum::<usize>();
        self.byte += between.len();
        self.units
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_16_units_are_counted_in_any_order() {
        let mut units = Utf16::new("a😀ä/b");
        assert_eq!([0, 1, 5, 7, 8, 9].map(|byte| units.at(byte)), [0, 1, 3, 4, 5, 6]);
        assert_eq!(units.at(1), 1);
    }

    #[test]
    fn a_place_that_does_not_exist_is_the_end() {
        assert_eq!(Utf16::new("a😀").at(2), 3);
        assert_eq!(Utf16::new("a😀").at(99), 3);
    }

    #[test]
    fn codes_are_unique() {
        let mut codes = ErrorKind::ALL.map(ErrorKind::code);
        codes.sort_unstable();
        assert!(codes.is_sorted_by(|one, other| one < other));
    }
}
