//! For which severities a time is meant.

use crate::document::Prose;
use crate::lexicon::concept::Concept;
use crate::policy::reading::Token;
use crate::report::Rating;
use crate::text::Span;

/// A set of severities, and whether it is "all others".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Ratings {
    bits: u8,
    pub(super) is_rest: bool,
}

const ALL: [Rating; 4] = [Rating::Critical, Rating::High, Rating::Medium, Rating::Low];

impl Ratings {
    pub(super) fn of(tokens: &[Token]) -> Self {
        let mut ratings = Self::default();
        for token in tokens {
            ratings.is_rest |= token.concept == Concept::OtherSeverity;
            if let Some(rating) = rating(token.concept) {
                ratings.bits |= 1 << rating as u8;
            }
        }
        ratings
    }

    /// The severity of a CVSS score: "9.0-10.0", "< 4.0".
    pub(super) fn of_score(prose: &Prose, words: Span) -> Self {
        let text = prose.folded(words);
        let digit = |c: char| c.is_ascii_digit();
        let Some(start) = text.find(digit) else { return Self::default() };
        let (before, rest) = text.split_at_checked(start).unwrap_or_default();
        let whole = rest.split(|c: char| !digit(c)).next().unwrap_or_default();
        let behind = rest.strip_prefix(whole).unwrap_or_default();
        let is_score = behind.starts_with('.') || whole == "10";
        let (Ok(mut score), true) = (whole.parse::<u32>(), is_score) else {
            return Self::default();
        };
        if before.trim_end().ends_with(['<', '≤']) {
            score = score.saturating_sub(1);
        }
        let rating = match score {
            9.. => Rating::Critical,
            7.. => Rating::High,
            4.. => Rating::Medium,
            _ => Rating::Low,
        };
        Self { bits: 1 << rating as u8, is_rest: false }
    }

    pub(super) const fn is_empty(self) -> bool {
        self.bits == 0 && !self.is_rest
    }

    pub(super) fn or_else(self, other: impl FnOnce() -> Self) -> Self {
        if self.is_empty() { other() } else { self }
    }

    /// Each severity; None where it is meant for all, or for the rest.
    pub(super) fn each(self) -> impl Iterator<Item = Option<Rating>> {
        let named = ALL.into_iter().filter(move |&it| self.bits & 1 << it as u8 != 0).map(Some);
        named.chain((self.bits == 0).then_some(None))
    }
}

pub(super) const fn rating(concept: Concept) -> Option<Rating> {
    match concept {
        Concept::Critical => Some(Rating::Critical),
        Concept::High => Some(Rating::High),
        Concept::Medium => Some(Rating::Medium),
        Concept::Low => Some(Rating::Low),
        _ => None,
    }
}
