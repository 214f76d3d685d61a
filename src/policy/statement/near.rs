//! What stands near a word in its sentence.

use super::Statements;
use crate::lexicon::concept::Concept;
use crate::policy::reading::{Sentence, Token};
use crate::report::Modality;
use crate::text::{Span, floor_char_boundary, slice};

/// How many bytes lie between two tokens; 0 where they overlap.
pub(super) const fn gap(a: &Token, b: &Token) -> u32 {
    if a.words.end <= b.words.start {
        b.words.start - a.words.end
    } else {
        a.words.start.saturating_sub(b.words.end)
    }
}

/// How many tokens to either side are looked at, so that a sentence without end
/// costs no more than a long one.
const TOKENS: usize = 24;

/// The tokens near one of them, at most `reach` bytes away.
pub(super) fn around<'t>(
    tokens: &'t [Token],
    token: &Token,
    reach: u32,
) -> impl Iterator<Item = &'t Token> {
    let place = tokens.partition_point(|it| it.words.start < token.words.start);
    let near = tokens.get(place.saturating_sub(TOKENS)..).unwrap_or_default();
    let (token, count) = (*token, 2 * TOKENS);
    near.iter().take(count).filter(move |it| gap(it, &token) <= reach)
}

/// The tokens before one of them, the nearest first.
pub(super) fn before<'t>(
    tokens: &'t [Token],
    token: &Token,
) -> impl Iterator<Item = &'t Token> + use<'t> {
    let place = tokens.partition_point(|it| it.words.start < token.words.start);
    tokens.get(..place).unwrap_or_default().iter().rev().take(TOKENS)
}

/// The tokens behind one of them, the nearest first.
pub(super) fn behind<'t>(
    tokens: &'t [Token],
    token: &Token,
) -> impl Iterator<Item = &'t Token> + use<'t> {
    let place = tokens.partition_point(|it| it.words.start < token.words.end);
    tokens.get(place..).unwrap_or_default().iter().take(TOKENS)
}

impl Statements<'_, '_> {
    /// Whether a token is part of an address: "/security/advisories/new".
    pub(super) fn is_in_address(&self, token: &Token) -> bool {
        let words = self.document.prose.as_str();
        let sign = |c: Option<char>| c.is_some_and(|c| matches!(c, '/' | '@' | '_' | '=' | '#'));
        let before = words.get(..token.words.start as usize).unwrap_or_default();
        let behind = words.get(token.words.end as usize..).unwrap_or_default();
        // "cve.org" is an address, "CHANGELOG.md" a file.
        let dotted = behind.strip_prefix('.').is_some_and(|rest| {
            rest.starts_with(char::is_alphanumeric)
                && !["md", "rst", "txt", "adoc"].iter().any(|name| rest.starts_with(name))
        });
        sign(before.chars().next_back()) || sign(behind.chars().next()) || dotted
    }

    /// The folded words around a token, in whole characters.
    pub(super) fn folded_around(&self, token: &Token, reach: usize) -> &str {
        let prose = &self.document.prose;
        let all = prose.folded(Span::new(0, prose.as_str().len()));
        let (from, to) = (token.words.start as usize, token.words.end as usize);
        let from = floor_char_boundary(all, from.saturating_sub(reach));
        slice(all, from, floor_char_boundary(all, to + reach))
    }

    /// How firmly something is said that is denied by a "not", or just said:
    /// "if you do not wish to be named" tells what else is done.
    pub(super) fn firmness(&self, sentence: &Sentence, token: &Token) -> Modality {
        let tokens = self.reading.tokens_of(sentence);
        if !self.reading.is_denied(sentence, token) {
            return Modality::Promise;
        }
        let mut back = before(tokens, token).map(|it| it.concept);
        let negation = back.by_ref().find(|&it| it == Concept::Negation);
        let is_conditional =
            negation.is_some() && back.any(|concept| concept == Concept::Condition);
        if is_conditional { Modality::Conditional } else { Modality::Negated }
    }

    /// What the heading right above a sentence speaks of.
    pub(super) fn heading(&self, sentence: &Sentence) -> crate::policy::reading::ConceptSet {
        let section = self.document.blocks.get(sentence.block).map_or(0, |block| block.section);
        self.reading.of_heading(section)
    }

    /// Whether a sentence is a heading.
    pub(super) fn is_heading(&self, sentence: &Sentence) -> bool {
        let block = self.document.blocks.get(sentence.block);
        block.is_some_and(|block| matches!(block.kind, crate::document::Kind::Heading(_)))
    }
}
