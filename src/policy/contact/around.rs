//! What the words around an address say of it.
//!
//! ```text
//! ## Reporting a vulnerability            heading
//! Please use one of these:                lead
//! - our portal, https://northwind.dev     before, address
//! ```
//!
//! The words of addresses themselves say nothing: `security@northwind.dev` is
//! about security in every sentence. Only what stands near is looked at, so
//! that a sentence of a million addresses is read in linear time.

use super::super::reading::{ConceptSet, Reading, Sentence, Token};
use crate::document::{BlockId, Document, Kind};
use crate::lexicon::concept::Concept;
use crate::lexicon::index::BEFORE;
use crate::text::{Span, slice};

/// How many bytes before and behind an address belong to it.
pub(super) const REACH: u32 = 400;
/// How many bytes may stand between a "via" and the address: "via the web site of".
const STEP: u32 = 36;

/// What stands around a place.
#[derive(Clone, Copy, Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // each answers another question
pub(in crate::policy) struct Around {
    /// The words of the place itself, such as those of a link.
    pub within: ConceptSet,
    /// The sentence before the place.
    pub before: ConceptSet,
    /// The sentence, the place left out; with the one before where it says nothing.
    pub sentence: ConceptSet,
    /// The sentence behind the place.
    pub behind: ConceptSet,
    /// What introduces the list, the table or the paragraph.
    pub lead: ConceptSet,
    /// The whole paragraph before the list that holds the place.
    pub above: ConceptSet,
    /// The nearest heading.
    pub heading: ConceptSet,
    /// All headings above.
    pub headings: ConceptSet,
    /// The heading is not the title of the whole text.
    pub is_subsection: bool,
    /// What stands directly before.
    pub step: ConceptSet,
    /// The sentence holds nothing but the place.
    pub alone: bool,
    /// A "not" stands in the same clause before the place.
    pub denied: bool,
    /// The sentence holds hardly more than the place: "Contact: …".
    pub labelled: bool,
    /// The team tells what it does itself: "we announce it on …".
    pub own_step: bool,
    /// The list or the section holds steps of the team.
    pub internal: bool,
}

impl Around {
    /// What is said here or in the words that introduce it.
    pub(in crate::policy) fn said(&self) -> ConceptSet {
        self.sentence.with(self.within).with(self.lead)
    }

    /// Whether the words here, or those above, are about telling somebody.
    pub(in crate::policy) fn asks(&self) -> bool {
        const ASKS: &[Concept] = &[Concept::Report, Concept::Contact, Concept::Submit];
        self.said().has_any(ASKS) || self.is_under_reports()
    }

    /// Whether a heading above is about telling somebody.
    pub(in crate::policy) fn is_under_reports(&self) -> bool {
        self.headings.has_any(&[Concept::Report, Concept::Contact])
    }

    /// Whether the words send to another text that says how to report, as in
    /// "see our site for how to report", and not to a form.
    pub(in crate::policy) fn sends_on(&self) -> bool {
        self.sentence.has(Concept::HowTo) && self.sentence.has(Concept::See)
    }
}

/// The words of a document, and which of them are addresses.
pub(in crate::policy) struct Surroundings<'d, 'a> {
    pub document: &'d Document<'a>,
    pub reading: &'d Reading,
    /// The words of every address, in text order; they do not overlap.
    pub addresses: Vec<Span>,
}

impl Surroundings<'_, '_> {
    /// What stands around words of a leaf.
    pub(in crate::policy) fn of(&self, block: BlockId, words: Span) -> Around {
        let section = self.document.blocks.get(block).map_or(0, |block| block.section);
        let mut around = Around {
            heading: self.reading.of_heading(section),
            headings: self.reading.of_headings(section),
            is_subsection: self.document.sections.get(section).is_some_and(|it| it.level > 1),
            ..Around::default()
        };
        let Some(sentence) = self.reading.sentence_at(words.start) else { return around };
        if sentence.block != block {
            return around;
        }
        self.read_sentence(sentence, words, &mut around);
        around.alone = sentence.words.len() <= words.len() + ALONE;
        around.labelled = sentence.words.len() <= words.len() + LABEL;
        // A list within a list: what introduces the outer one holds for the inner one.
        let mut lead = self.reading.lead_of(sentence);
        around.above = lead.map_or(around.above, |above| self.reading.of_leaf(above.block));
        around.own_step = self.is_own_step(sentence, words);
        for _ in 0..LEADS {
            let Some(above) = lead else { break };
            around.lead = around.lead.with(above.concepts);
            lead = self.reading.lead_of(above);
        }
        // "Please follow these steps" speaks to the reporter.
        around.internal = around.headings.has(Concept::Internal)
            || (around.lead.has(Concept::Internal) && !around.lead.has(Concept::Request))
            || (self.follows_steps(block)
                && !around.sentence.has_any(&[Concept::Report, Concept::Contact]));
        let in_row = self.document.blocks.get(block).is_some_and(|it| it.kind == Kind::Cell);
        if (around.alone || in_row)
            && let Some(before) = self.sentence_before(sentence, in_row)
        {
            around.sentence = around.sentence.with(before.concepts);
            around.before = around.before.with(before.concepts);
        }
        around
    }

    /// Whether the team tells what it does itself with a place: "we report it to the CERT".
    pub(super) fn is_own_step(&self, sentence: &Sentence, place: Span) -> bool {
        let about = |it: &&Token| {
            matches!(
                it.concept,
                Concept::Maintainer
                    | Concept::Reporter
                    | Concept::Report
                    | Concept::Contact
                    | Concept::Condition
                    | Concept::NoAnswer
            )
        };
        let first = self.reading.tokens_of(sentence).iter().take(OWN_STEP).find(about);
        first.is_some_and(|token| {
            token.concept == Concept::Maintainer && token.words.start < place.start
        })
    }

    /// Whether an address is called a list: "the list x@y", "x@y mailing list".
    pub(in crate::policy) fn is_called_list(&self, words: Span) -> bool {
        let Some(sentence) = self.reading.sentence_at(words.start) else { return false };
        let tokens = self.reading.tokens_of(sentence);
        let behind = tokens.partition_point(|it| it.words.start < words.start);
        let (before, behind) = tokens.split_at_checked(behind).unwrap_or_default();
        let is_list = |it: &Token| it.concept == Concept::MailingList && !self.is_address(it);
        let near = |it: &&Token| it.words.end + LIST >= words.start;
        let near_behind = |it: &&Token| it.words.start <= words.end + LIST;
        before.iter().rev().take_while(near).any(is_list)
            || behind.iter().take_while(near_behind).any(is_list)
            || self.next_calls_it_list(sentence)
    }

    /// "Mail x@y. Few people read this mailing list."
    fn next_calls_it_list(&self, sentence: &Sentence) -> bool {
        let of = |block: BlockId| self.document.blocks.get(block).map(|it| it.section);
        let Some(next) = self.reading.sentence_behind(sentence.words.end) else { return false };
        let tokens = self.reading.tokens_of(next).iter();
        let near = |it: &&Token| it.words.start <= next.words.start + 2 * LIST;
        of(next.block) == of(sentence.block)
            && tokens.take_while(near).any(|it| {
                // A list may be a list of anything, but this list is the one before.
                it.concept == Concept::MailingList && self.document.prose.folded(it.words) != "list"
            })
    }

    /// Whether the words before a leaf introduce steps of the team: where the blank
    /// line before a list is lost, they end the item above.
    fn follows_steps(&self, block: BlockId) -> bool {
        let first = self.reading.sentences_of(block).first();
        let before = first.and_then(|it| self.reading.sentence_ending_before(it.words.start));
        before.is_some_and(|it| {
            it.concepts.has(Concept::Internal) && !it.concepts.has(Concept::Request)
        })
    }

    /// The sentence before one that says nothing: in the same section, or in the same row.
    fn sentence_before(&self, sentence: &Sentence, in_row: bool) -> Option<&Sentence> {
        // The border between two leaves is one byte, that between sentences a blank.
        let before = self.reading.sentence_ending_before(sentence.words.start)?;
        let of = |block: BlockId| self.document.blocks.get(block);
        let (this, other) = (of(sentence.block)?, of(before.block)?);
        let is_heading = matches!(other.kind, Kind::Heading(_));
        let same_place = if in_row { this.parent == other.parent } else { !is_heading };
        (this.section == other.section
            && same_place
            && before.block + NEAR_BLOCKS >= sentence.block)
            .then_some(before)
    }

    fn read_sentence(&self, sentence: &Sentence, words: Span, around: &mut Around) {
        let tokens = self.reading.tokens_of(sentence);
        let behind = tokens.partition_point(|it| it.words.start < words.start);
        let (before, behind) = tokens.split_at_checked(behind).unwrap_or_default();
        let clause = self.clause(sentence, words);
        // How many verbs of asking stand between a "not" and the place, and
        // where the last of them begins: "do not open an issue and mail us" asks.
        let (mut asks, mut last) = (0, u32::MAX);
        let mut open = true;
        for token in before.iter().rev() {
            if token.words.end + REACH < words.start {
                break;
            }
            if self.is_address(token) {
                continue;
            }
            add(&mut around.before, token.concept);
            if token.words.end + STEP >= words.start && token.words.end <= words.start {
                add(&mut around.step, token.concept);
            }
            match token.concept {
                // A "not" before "please" denies something else.
                Concept::But | Concept::Invitation | Concept::Request => open = false,
                // It denies what stands before it.
                Concept::Negation | Concept::InsteadOf if token.value == BEFORE => open = false,
                Concept::Negation | Concept::InsteadOf => {
                    around.denied |= open && asks < 2 && token.words.start >= clause;
                    open = false;
                }
                Concept::Report | Concept::Contact | Concept::Submit | Concept::Mail
                    if token.words.end + JOINED < last =>
                {
                    asks += 1;
                    last = token.words.start;
                }
                _ => {}
            }
        }
        open = true;
        for token in behind {
            if token.words.start >= words.end + REACH {
                break;
            }
            match token.concept {
                Concept::But | Concept::Invitation => open = false,
                Concept::Negation | Concept::InsteadOf if token.value == BEFORE => {
                    around.denied |= open;
                    open = false;
                }
                _ => {}
            }
            if token.words.start < words.end {
                // A link whose words are an address says nothing by them.
                if !self.is_address(token) {
                    add(&mut around.within, token.concept);
                }
            } else if !self.is_address(token) {
                add(&mut around.behind, token.concept);
            }
        }
        around.sentence = around.before.with(around.behind);
    }

    /// Where the clause begins that holds a place: behind the last comma or dash.
    fn clause(&self, sentence: &Sentence, words: Span) -> u32 {
        let start = words.start.saturating_sub(REACH).max(sentence.words.start);
        let prose = self.document.prose.as_str();
        let before = slice(prose, start as usize, words.start as usize);
        let comma = before.rfind([',', ';', ':', '—', '–', '，', '、', '：', '(', '（']);
        comma.map_or(start, |at| start + at as u32)
    }

    fn is_address(&self, token: &Token) -> bool {
        let behind = self.addresses.partition_point(|span| span.start <= token.words.start);
        self.addresses.get(behind.wrapping_sub(1)).is_some_and(|span| token.words.start < span.end)
    }
}

/// Adds what a phrase means; the words of GitHub's button say what they say, too.
fn add(concepts: &mut ConceptSet, concept: Concept) {
    concepts.add(concept);
    if concept == Concept::ReportButton {
        concepts.add(Concept::Report);
        concepts.add(Concept::Vulnerability);
    }
}

/// How many things of a sentence are asked who acts in it: the first decides.
const OWN_STEP: usize = 32;

/// How many bytes of signs may stand around an address that stands alone.
const ALONE: usize = 6;
/// How many bytes stand between two verbs that are one: "send a mail".
const JOINED: u32 = 4;
/// How many bytes may stand between an address and the word "list".
const LIST: u32 = 30;
/// How many lists within lists are followed up.
pub(super) const LEADS: usize = 3;
/// How many bytes a label before it may have.
const LABEL: usize = 32;
/// How many blocks may begin between two sentences that belong together.
const NEAR_BLOCKS: usize = 3;
