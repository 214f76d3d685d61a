//! The words of a document by what they mean: tokens, sentences, and what
//! stands above them.
//!
//! ```text
//! Please do not report security flaws through public issues.
//!        ^^^^^^ ^^^^^^ ^^^^^^^^             ^^^^^^^^^^^^^
//!        Negation Report Security           Public place
//! ```
//!
//! One pass over the words finds the tokens of the languages that the text is
//! written in. A sentence knows its tokens, the heading above it, and the
//! sentence that introduces it: "Do not:" before a list denies every item.

use super::language::Languages;
use crate::document::{BlockId, Document, Kind, SectionId};
use crate::lexicon::concept::Concept;
pub use crate::lexicon::concept::ConceptSet;
use crate::lexicon::index::{self, BEFORE, LanguageSet};
use crate::report::Visibility;
use crate::text::Span;

use super::sentence;

/// A phrase that means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it means.
    pub concept: Concept,
    /// The value of a number; [`BEFORE`] for a "not" or an "after" that is about
    /// what stands before it; 0 for everything else.
    pub value: u32,
    /// The leaf in which it stands.
    pub block: BlockId,
    /// Its words in the prose.
    pub words: Span,
}

/// Index of a [`Sentence`].
pub type SentenceId = usize;

/// A sentence, or words that stand alone: a heading, an item, a cell.
#[derive(Clone, Debug)]
pub struct Sentence {
    /// The leaf in which it stands.
    pub block: BlockId,
    /// Its words in the prose.
    pub words: Span,
    /// What it speaks of.
    pub concepts: ConceptSet,
    /// The sentence that introduces the list or the paragraph it stands in.
    pub lead: Option<SentenceId>,
    first_token: u32,
    end_token: u32,
}

/// What a leaf speaks of, and its sentences.
#[derive(Clone, Copy, Debug)]
struct Leaf {
    block: BlockId,
    concepts: ConceptSet,
    first_sentence: SentenceId,
    end_sentence: SentenceId,
}

/// The words of a document by what they mean.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    tokens: Vec<Token>,
    sentences: Vec<Sentence>,
    leaves: Vec<Leaf>,
    /// What each section's heading speaks of.
    headings: Vec<ConceptSet>,
    /// The same with the headings above.
    paths: Vec<ConceptSet>,
    /// Whether verbs are denied by what follows them.
    negation_follows: bool,
    /// The languages whose words are looked for.
    languages: LanguageSet,
}

impl Reading {
    pub(super) fn read(document: &Document<'_>, languages: &Languages) -> Self {
        let headings = vec![ConceptSet::default(); document.sections.len()];
        let negation_follows = languages.negation_follows;
        let mut reading =
            Self { headings, negation_follows, languages: languages.set, ..Self::default() };
        let mut leads = Leads::new(document);
        for (block, leaf) in document.leaves() {
            if leaf.visibility() == Visibility::Comment {
                continue;
            }
            let lead = leads.lead(document, block, &reading.sentences);
            let concepts = reading.read_leaf(document, block, languages, lead);
            let section = document.sections.get(leaf.section);
            if section.is_some_and(|section| section.heading == Some(block))
                && let Some(of_section) = reading.headings.get_mut(leaf.section)
            {
                *of_section = concepts;
            }
        }
        reading.paths.clone_from(&reading.headings);
        // A section stands behind the one around it, so that one pass carries all down.
        for (id, section) in document.sections.iter().enumerate() {
            let around = section.parent.and_then(|parent| reading.paths.get(parent)).copied();
            if let (Some(around), Some(path)) = (around, reading.paths.get_mut(id)) {
                *path = path.with(around);
            }
        }
        reading
    }

    fn read_leaf(
        &mut self,
        document: &Document<'_>,
        block: BlockId,
        languages: &Languages,
        lead: Option<SentenceId>,
    ) -> ConceptSet {
        let words = document.blocks.get(block).map_or(Span::default(), |block| block.words);
        let (folded, start) = (document.prose.folded(words), words.start);
        let first_sentence = self.sentences.len();
        let first_token = self.tokens.len();
        index::matches(folded, languages.set, |it| {
            let words = Span { start: start + it.start, end: start + it.end };
            self.tokens.push(Token { concept: it.concept, value: it.value, block, words });
        });
        let mut all = ConceptSet::default();
        let mut next = first_token;
        for range in sentence::all(folded) {
            let words = Span::new(start as usize + range.start, start as usize + range.end);
            let mut concepts = ConceptSet::default();
            let first_token = next as u32;
            while let Some(token) = self.tokens.get(next)
                && token.words.start < words.end
            {
                concepts.add(token.concept);
                if token.concept == Concept::ReportButton {
                    concepts.add(Concept::Report);
                    concepts.add(Concept::Security);
                    concepts.add(Concept::Vulnerability);
                }
                next += 1;
            }
            all = all.with(concepts);
            let end_token = next as u32;
            self.sentences.push(Sentence { block, words, concepts, lead, first_token, end_token });
        }
        let end_sentence = self.sentences.len();
        self.leaves.push(Leaf { block, concepts: all, first_sentence, end_sentence });
        all
    }

    /// The languages whose words are looked for.
    #[must_use]
    pub const fn languages(&self) -> LanguageSet {
        self.languages
    }

    /// Every token, in text order.
    #[must_use]
    pub fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// Every sentence outside comments, in text order.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence] {
        &self.sentences
    }

    /// The tokens of a sentence, in text order.
    #[must_use]
    pub fn tokens_of(&self, sentence: &Sentence) -> &[Token] {
        let (first, end) = (sentence.first_token as usize, sentence.end_token as usize);
        self.tokens.get(first..end).unwrap_or_default()
    }

    /// The sentence that introduces a sentence.
    #[must_use]
    pub fn lead_of(&self, sentence: &Sentence) -> Option<&Sentence> {
        self.sentences.get(sentence.lead?)
    }

    fn leaf(&self, block: BlockId) -> Option<&Leaf> {
        let at = self.leaves.binary_search_by_key(&block, |leaf| leaf.block).ok()?;
        self.leaves.get(at)
    }

    /// The sentences of a leaf.
    #[must_use]
    pub fn sentences_of(&self, block: BlockId) -> &[Sentence] {
        let leaf = self.leaf(block);
        leaf.and_then(|leaf| self.sentences.get(leaf.first_sentence..leaf.end_sentence))
            .unwrap_or_default()
    }

    /// What a leaf speaks of.
    #[must_use]
    pub fn of_leaf(&self, block: BlockId) -> ConceptSet {
        self.leaf(block).map_or(ConceptSet::default(), |leaf| leaf.concepts)
    }

    /// What the nearest heading above speaks of.
    #[must_use]
    pub fn of_heading(&self, section: SectionId) -> ConceptSet {
        self.headings.get(section).copied().unwrap_or_default()
    }

    /// What the headings above a section's text speak of, its own included.
    #[must_use]
    pub fn of_headings(&self, section: SectionId) -> ConceptSet {
        self.paths.get(section).copied().unwrap_or_default()
    }

    /// Whether a leaf or the headings above it are about telling somebody.
    #[must_use]
    pub fn tells(&self, document: &Document<'_>, block: BlockId) -> bool {
        let section = document.blocks.get(block).map_or(0, |block| block.section);
        self.of_leaf(block).has(Concept::Report) || self.of_headings(section).has(Concept::Report)
    }

    /// Whether what a token of a sentence says is denied: a "not" before it in
    /// the same part of the sentence, or behind it where the language puts it there.
    #[must_use]
    pub fn is_denied(&self, sentence: &Sentence, token: &Token) -> bool {
        let tokens = self.tokens_of(sentence);
        let behind = tokens.partition_point(|it| it.words.start < token.words.start);
        let before = tokens.get(..behind).unwrap_or_default().iter().rev();
        if is_not(before.take_while(|it| it.words.end + NEAR >= token.words.start), 0) {
            return true;
        }
        // From the token on: one word may be a verb and its denial.
        let behind = tokens.get(behind..).unwrap_or_default().iter();
        let behind = behind.filter(|it| it.concept != token.concept || it.words != token.words);
        is_not(behind.take_while(|it| it.words.start <= token.words.end + NEAR), BEFORE)
    }

    /// The first sentence that begins behind a place in the prose.
    #[must_use]
    pub fn sentence_behind(&self, word: u32) -> Option<&Sentence> {
        let behind = self.sentences.partition_point(|sentence| sentence.words.start < word);
        self.sentences.get(behind)
    }

    /// The last sentence that ends before a place in the prose.
    #[must_use]
    pub fn sentence_ending_before(&self, word: u32) -> Option<&Sentence> {
        let behind = self.sentences.partition_point(|sentence| sentence.words.end <= word);
        self.sentences.get(behind.checked_sub(1)?)
    }

    /// Whether verbs are denied by what follows them.
    #[must_use]
    pub const fn negation_follows(&self) -> bool {
        self.negation_follows
    }

    /// The sentence that holds a place in the prose.
    #[must_use]
    pub fn sentence_at(&self, word: u32) -> Option<&Sentence> {
        let behind = self.sentences.partition_point(|sentence| sentence.words.start <= word);
        self.sentences.get(behind.checked_sub(1)?).filter(|sentence| word < sentence.words.end)
    }
}

/// Whether a "not" that denies in a direction comes before a "but". A "not" that
/// denies in the other one ends what the words on its other side say.
fn is_not<'t>(tokens: impl Iterator<Item = &'t Token>, direction: u32) -> bool {
    for token in tokens {
        match token.concept {
            Concept::Negation | Concept::InsteadOf if token.value == direction => return true,
            Concept::Negation | Concept::InsteadOf if direction == BEFORE => {}
            Concept::Negation | Concept::InsteadOf | Concept::But | Concept::Invitation => {
                return false;
            }
            _ => {}
        }
    }
    false
}

/// How many bytes a "not" reaches.
const NEAR: u32 = 120;

/// Finds the sentence that introduces a leaf.
struct Leads {
    /// For each list and table the sentence before it.
    of_blocks: Vec<Option<SentenceId>>,
    is_known: Vec<bool>,
    /// The section and the parent of the leaf before.
    before: Option<(SectionId, Option<BlockId>, bool)>,
}

impl Leads {
    fn new(document: &Document<'_>) -> Self {
        let count = document.blocks.len();
        Self { of_blocks: vec![None; count], is_known: vec![false; count], before: None }
    }

    fn lead(
        &mut self,
        document: &Document<'_>,
        block: BlockId,
        sentences: &[Sentence],
    ) -> Option<SentenceId> {
        let leaf = document.blocks.get(block)?;
        let last = sentences.len().checked_sub(1);
        let before = self.before;
        let colon = document.words(leaf).trim_end().ends_with([':', '：']);
        self.before = Some((leaf.section, leaf.parent, colon));
        if let Some(around) = around(document, leaf.parent) {
            if self.is_known.get(around) == Some(&false)
                && let (Some(lead), Some(known)) =
                    (self.of_blocks.get_mut(around), self.is_known.get_mut(around))
            {
                *known = true;
                *lead =
                    last.filter(|_| before.is_some_and(|(section, ..)| section == leaf.section));
            }
            return self.of_blocks.get(around).copied().flatten();
        }
        let (section, parent, colon) = before?;
        last.filter(|_| colon && section == leaf.section && parent == leaf.parent)
    }
}

/// The list or the table that holds a leaf directly.
fn around(document: &Document<'_>, parent: Option<BlockId>) -> Option<BlockId> {
    let block = document.blocks.get(parent?)?;
    matches!(block.kind, Kind::Item { .. } | Kind::Row { .. }).then_some(block.parent)?
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::lexicon::concept::Concept;
    use crate::policy::{Context, Policy};
    use crate::text::Text;

    /// Whether each word that tells somebody is denied.
    fn denied(source: &str) -> Vec<bool> {
        let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
        let reading = &policy.reading;
        let sentences = reading.sentences().iter();
        let reports = sentences.flat_map(|sentence| {
            let tokens = reading.tokens_of(sentence).iter();
            let tokens = tokens.filter(|it| it.concept == Concept::Report);
            tokens.map(|token| reading.is_denied(sentence, token))
        });
        reports.collect()
    }

    #[test]
    fn a_denial_stands_before_or_behind_what_it_denies() {
        for text in [
            "Do not report it here.",
            "请不要在这里报告。",
            "ここで報告しないでください。",
            "여기에 신고하지 마세요.",
            "Не сообщайте об этом здесь.",
            "Nie zgłaszaj tego tutaj, żeby nie było wątpliwości.",
            "Lütfen bu açığı burada bildirmeyin ve ğ ile ş harfleri var.",
            "Vui lòng không báo cáo ở đây và đừng chờ.",
        ] {
            assert_eq!(denied(text), [true], "{text}");
        }
    }

    #[test]
    fn what_follows_a_denial_behind_its_verb_is_not_denied() {
        for text in [
            "ここでは報告せず、メールで報告してください。",
            "여기에 신고하지 마시고 메일로 신고해 주세요.",
            "请不要在这里报告，请私下报告。",
        ] {
            assert_eq!(denied(text), [true, false], "{text}");
        }
    }
}
