//! A sentence as an order or a promise: who is told to do what, and what not.
//!
//! ```text
//! Please do not report flaws in public issues, send a mail instead.
//! ^Request ^Forbid ^Report   ^PublicPlace: forbidden
//! We will open a public issue after the fix.
//! ^Maintainer   ^PublicPlace: by the team
//! ```
//!
//! A "do not" before a list, or as its heading, forbids every item. Whatever is
//! asked of a place in a sentence is answered from the words near it, so that
//! reading stays linear.

use super::Statements;
use crate::document::Kind;
use crate::lexicon::concept::Concept;
use crate::lexicon::index::BEFORE;
use crate::policy::reading::{ConceptSet, Sentence, Token};
use crate::text::{Span, floor_char_boundary, slice};

/// How many bytes the words of an order reach.
const NEAR: u32 = 160;

/// How far behind a word an "instead of it" may stand.
const INSTEAD: u32 = 40;

/// How much may stand between "do not" and the list that it forbids.
const TAIL: usize = 48;

/// Words before "do not" that make it tell instead of order.
const TELLING: &[&str] = &[
    "bugs",
    "developers",
    "i",
    "issues",
    "it",
    "maintainers",
    "reports",
    "team",
    "that",
    "they",
    "users",
    "vulnerabilities",
    "we",
    "which",
    "who",
];

/// Words before "do not" that make it tell, but not those before "must not".
const TOLD: &[&str] = &["you", "reporters", "researchers"];

/// Words before a "never" that tells: "has never been disclosed".
const TENSES: &[&str] = &["are", "had", "has", "have", "is", "was", "were", "will"];

/// The team itself: "we should not" is no order to the reader.
const TEAM: &[&str] = &["developers", "i", "maintainers", "team", "we"];

/// What forbids that which stands before it.
const RULING: &[&str] = &[
    "not acceptable",
    "unacceptable",
    "discouraged",
    "forbidden",
    "not allowed",
    "not permitted",
    "prohibited",
];

/// A sentence and what is needed to read it.
pub(super) struct Clause<'s> {
    pub(super) sentence: &'s Sentence,
    /// The words in lower case.
    folded: &'s str,
    tokens: &'s [Token],
    /// Whether what is asked for stands in front of the asking.
    pub(super) verbs_end: bool,
}

impl<'s> Clause<'s> {
    pub(super) fn new(statements: &Statements<'s, '_>, sentence: &'s Sentence) -> Self {
        Self {
            sentence,
            folded: statements.document.prose.folded(sentence.words),
            tokens: statements.reading.tokens_of(sentence),
            verbs_end: statements.reading.negation_follows(),
        }
    }

    pub(super) fn has(&self, concept: Concept) -> bool {
        self.sentence.concepts.has(concept)
    }

    /// The words of a concept, in text order.
    pub(super) fn of<'c>(&self, concepts: &'c [Concept]) -> impl Iterator<Item = &'s Token> + 'c
    where
        's: 'c,
    {
        self.tokens.iter().filter(move |it| concepts.contains(&it.concept))
    }

    /// What stands before a token, the nearest first.
    pub(super) fn before(&self, token: &Token) -> impl Iterator<Item = &'s Token> + use<'s> {
        near_before(self.tokens, token.words.start).iter().rev()
    }

    /// What stands behind a token.
    pub(super) fn behind(&self, token: &Token) -> impl Iterator<Item = &'s Token> + use<'s> {
        near_behind(self.tokens, token.words.end).iter()
    }

    /// Whether one of the concepts stands close before a token.
    pub(super) fn follows(&self, token: &Token, concepts: &[Concept], reach: u32) -> bool {
        let mut near =
            self.before(token).take_while(|it| it.words.end + reach >= token.words.start);
        near.any(|it| concepts.contains(&it.concept) && it.value != BEFORE)
    }

    /// Whether one of the concepts stands between two tokens.
    pub(super) fn is_between(&self, first: &Token, last: &Token, concepts: &[Concept]) -> bool {
        let mut between = self.behind(first).take_while(|it| it.words.start < last.words.start);
        between.any(|it| concepts.contains(&it.concept))
    }

    /// The words from one place of the prose to another.
    fn words(&self, start: u32, end: u32) -> &'s str {
        let from = self.sentence.words.start;
        slice(self.folded, start.saturating_sub(from) as usize, end.saturating_sub(from) as usize)
    }

    /// Whether the sentence holds one of some pieces of text, in lower case.
    pub(super) fn says_any(&self, words: &[&str]) -> bool {
        crate::text::holds_any(self.folded, words)
    }

    /// The words of a token.
    pub(super) fn text(&self, token: &Token) -> &'s str {
        self.words(token.words.start, token.words.end)
    }

    /// Whether a token is a part of an address or of a longer name.
    pub(super) fn is_joined(&self, token: &Token) -> bool {
        let before = self.start(token);
        before.ends_with(['-', '/', '_', '.', '=', '@', '#'])
    }

    /// What stands before a token in its sentence.
    pub(super) fn start(&self, token: &Token) -> &'s str {
        self.words(self.sentence.words.start, token.words.start)
    }

    /// Whether a token stands at the start of its sentence.
    pub(super) fn is_first(&self, token: &Token) -> bool {
        self.tokens.first().is_some_and(|first| first.words.start == token.words.start)
    }

    /// The few words before a token in its sentence.
    pub(super) fn just_before(&self, token: &Token) -> &'s str {
        let words = self.start(token);
        slice(words, floor_char_boundary(words, words.len().saturating_sub(TAIL)), words.len())
    }

    /// The word right before a token; empty behind a sign.
    pub(super) fn word_before(&self, token: &Token) -> &'s str {
        let before = self.start(token).trim_end_matches([' ', '\n']);
        before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default()
    }

    /// What stands between two tokens.
    pub(super) fn rest_until(&self, first: &Token, last: &Token) -> &'s str {
        self.words(first.words.end, last.words.start)
    }

    /// What stands behind a token in its sentence.
    pub(super) fn rest(&self, token: &Token) -> &'s str {
        self.words(token.words.end, self.sentence.words.end)
    }

    /// The "do not" that forbids what a token says.
    pub(super) fn order(&self, token: &Token) -> Option<&'s Token> {
        for it in self.before(token) {
            match it.concept {
                Concept::But | Concept::Invitation => break,
                // It orders what stands before it.
                Concept::Forbid if it.value == BEFORE => break,
                Concept::Forbid if self.is_order(it) => {
                    return (!self.is_closed(it, token)).then_some(it);
                }
                _ => {}
            }
        }
        let first = first_from(self.tokens, token.words.start);
        let behind = self.tokens.get(first..).unwrap_or_default().iter();
        let end = token.words.end + NEAR;
        let behind = behind.take_while(|it| it.words.start <= end);
        let is_over = |it: &&Token| matches!(it.concept, Concept::But | Concept::Condition);
        let mut behind = behind.take_while(|it| !is_over(it));
        behind.find(|it| {
            let is_near = it.words.start <= token.words.end + INSTEAD;
            it.value == BEFORE
                && (it.concept == Concept::Forbid || (it.concept == Concept::InsteadOf && is_near))
        })
    }

    /// Whether a token is ruled out by what follows: "to publish it is not allowed".
    pub(super) fn is_ruled_out(&self, token: &Token) -> bool {
        self.behind(token).any(|it| {
            it.concept == Concept::Forbid
                && RULING.contains(&self.text(it))
                && !self.rest_until(token, it).contains(',')
        })
    }

    /// Whether a "not" orders: "they do not" and "we must not" tell.
    fn is_order(&self, forbid: &Token) -> bool {
        let word = self.word_before(forbid);
        if word.is_empty() {
            return true;
        }
        let text = self.text(forbid);
        let tells = if text.starts_with("must") || text.starts_with("should") {
            TEAM.contains(&word)
        } else {
            // "Not to" orders only where somebody is asked.
            TELLING.contains(&word)
                // "You do not" tells, "you may not" orders.
                || (TOLD.contains(&word) && !text.starts_with("may"))
                || text == "not to"
                || (text == "never" && TENSES.contains(&word))
        };
        !tells || self.before(forbid).any(|it| it.concept == Concept::Request)
    }

    /// Whether a condition that holds the first token ends before the second.
    fn is_closed(&self, first: &Token, second: &Token) -> bool {
        self.words(first.words.end, second.words.start).contains(',')
            && self.before(first).any(|it| it.concept == Concept::Condition)
    }

    /// Whether the team does what a token says.
    pub(super) fn is_by_team(&self, token: &Token) -> bool {
        // "Divulgaremos": the verb itself tells who does it.
        let is_own_verb = |it: &Token| it.words == token.words && it.concept == Concept::Maintainer;
        if self.tokens.iter().any(is_own_verb) {
            return true;
        }
        let mut team = false;
        for it in self.before(token) {
            match it.concept {
                Concept::Maintainer => team = true,
                Concept::Request => return false,
                Concept::Forbid if !team => return self.is_denied_by_team(it),
                Concept::Reporter if !team => return false,
                _ => {}
            }
        }
        team
    }

    /// "Nous ne ...", "wij ... niet": the team tells what it does not do.
    fn is_denied_by_team(&self, forbid: &Token) -> bool {
        let Some(first) = self.tokens.first() else { return false };
        let is_team = |it: &Token| it.concept == Concept::Maintainer;
        let is_subject = |it: &Token| {
            is_team(it)
                && it.words.end + 1 >= forbid.words.start
                && it.words.end <= forbid.words.start
        };
        self.before(forbid).next().is_some_and(is_subject)
            || (is_team(first)
                && self.start(first).trim().is_empty()
                && !self.has(Concept::Request)
                && !self.rest_until(first, forbid).contains([',', ':']))
    }

    /// Whether the reader is asked for what a token says: after "please", or as
    /// the first word.
    pub(super) fn is_asked(&self, token: &Token) -> bool {
        let before = self.start(token).trim_end();
        let first = first_from(self.tokens, token.words.start);
        let mut here = self.tokens.get(first..).unwrap_or_default().iter();
        !before.ends_with(char::is_alphanumeric)
            || before == "always"
            || self.before(token).any(|it| it.concept == Concept::Request)
            || (self.verbs_end && self.behind(token).any(|it| it.concept == Concept::Request))
            || here
                .by_ref()
                .take_while(|it| it.words.start == token.words.start)
                .any(|it| it.concept == Concept::Request)
    }

    /// Whether nothing but a few words stand behind the last "not" of a sentence.
    fn ends_in_ban(&self) -> bool {
        let bans = [Concept::Forbid, Concept::Negation];
        let end = self.sentence.words.end;
        let near = self.tokens.iter().rev();
        let mut near = near.take_while(|it| it.words.end as usize + TAIL >= end as usize);
        let Some(last) = near.find(|it| bans.contains(&it.concept)) else { return false };
        let tail = self.words(last.words.end, self.sentence.words.end);
        let others = [Concept::Include, Concept::Contact, Concept::But];
        tail.len() <= TAIL
            && !tail.contains(',')
            && !self.behind(last).any(|it| others.contains(&it.concept))
    }
}

/// The tokens that stand near before a place; not generic, as what asks for them is.
#[inline(never)]
fn near_before(tokens: &[Token], start: u32) -> &[Token] {
    let before = tokens.get(..first_from(tokens, start)).unwrap_or_default();
    let near = before.iter().rev().take_while(|it| it.words.end + NEAR >= start).count();
    before.get(before.len() - near..).unwrap_or_default()
}

/// The tokens that stand near behind a place.
#[inline(never)]
fn near_behind(tokens: &[Token], end: u32) -> &[Token] {
    let behind = tokens.get(first_from(tokens, end)..).unwrap_or_default();
    let near = behind.iter().take_while(|it| it.words.start <= end + NEAR).count();
    behind.get(..near).unwrap_or_default()
}

/// Index of the first token that begins at a place or behind it.
#[inline(never)]
fn first_from(tokens: &[Token], place: u32) -> usize {
    tokens.partition_point(|it| it.words.start < place)
}

/// How long the words may be that introduce a list, in bytes.
const LEAD: u32 = 800;

/// The words that introduce the list or the paragraph in which a sentence stands.
pub(super) fn lead<'s>(
    statements: &Statements<'s, '_>,
    sentence: &Sentence,
) -> Option<&'s Sentence> {
    let lead = statements.reading.lead_of(sentence)?;
    (lead.words.end - lead.words.start <= LEAD).then_some(lead)
}

/// What stands above a sentence.
#[derive(Clone, Copy, Default)]
pub(super) struct Above {
    /// What the sentence before a list or behind whose colon it stands speaks of.
    pub(super) lead: ConceptSet,
    /// What the nearest heading speaks of.
    pub(super) heading: ConceptSet,
    /// What all headings speak of.
    pub(super) path: ConceptSet,
    /// It is an item of a list, or the first block within one.
    pub(super) is_item: bool,
    /// It is a heading.
    pub(super) is_heading: bool,
    /// "Do not:" stands before the list or is its heading.
    pub(super) is_forbidden: bool,
}

/// Reads what stands above sentences; most stand where the one before stood.
#[derive(Default)]
pub(super) struct Outlook {
    block: Option<usize>,
    above: Above,
    /// A section, and whether its heading forbids its lists.
    heading: Option<(usize, bool)>,
    /// A lead, and whether it forbids its list.
    lead: Option<(Span, bool)>,
}

impl Outlook {
    pub(super) fn above(&mut self, statements: &Statements<'_, '_>, sentence: &Sentence) -> Above {
        if self.block == Some(sentence.block) {
            return self.above;
        }
        let (document, reading) = (statements.document, statements.reading);
        let Some(block) = document.blocks.get(sentence.block) else { return Above::default() };
        let lead = lead(statements, sentence);
        let parent = block.parent.and_then(|id| document.blocks.get(id)).map(|it| it.kind);
        let is_item = matches!(parent, Some(Kind::Item { .. }));
        let is_heading = matches!(block.kind, Kind::Heading(_));
        let by_lead = lead.is_some_and(|lead| self.lead_forbids(statements, lead));
        let by_heading = is_item && self.heading_forbids(statements, block.section);
        self.block = Some(sentence.block);
        self.above = Above {
            lead: lead.map_or(ConceptSet::default(), |lead| lead.concepts),
            heading: reading.of_heading(block.section),
            path: reading.of_headings(block.section),
            is_item,
            is_heading,
            is_forbidden: !is_heading && (by_lead || (by_heading && lead.is_none())),
        };
        self.above
    }

    fn lead_forbids(&mut self, statements: &Statements<'_, '_>, lead: &Sentence) -> bool {
        if let Some((words, forbids)) = self.lead
            && words == lead.words
        {
            return forbids;
        }
        let forbids = Clause::new(statements, lead).ends_in_ban();
        self.lead = Some((lead.words, forbids));
        forbids
    }

    fn heading_forbids(&mut self, statements: &Statements<'_, '_>, section: usize) -> bool {
        if let Some((known, forbids)) = self.heading
            && known == section
        {
            return forbids;
        }
        let heading = statements.document.sections.get(section).and_then(|it| it.heading);
        let sentences = heading.map_or(&[][..], |it| statements.reading.sentences_of(it));
        let forbids = sentences.last().is_some_and(|it| Clause::new(statements, it).ends_in_ban());
        self.heading = Some((section, forbids));
        forbids
    }
}
