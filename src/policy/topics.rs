//! What each leaf and each section speaks of, found in one pass over the words.

use crate::document::{BlockId, Document, SectionId};
use crate::lexicon::topic::{TOPICS, Topic};
use crate::report::Visibility;
use crate::text::Span;

/// A set of topics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TopicSet(u16);

impl TopicSet {
    /// Whether the topic is in it.
    #[must_use]
    pub const fn has(self, topic: Topic) -> bool {
        self.0 & (1 << topic as u16) != 0
    }

    fn add(&mut self, topic: Topic) {
        self.0 |= 1 << topic as u16;
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A phrase whose place matters.
#[derive(Clone, Copy, Debug)]
pub struct Phrase {
    /// What it means.
    pub topic: Topic,
    /// The leaf in which it stands.
    pub block: BlockId,
    /// Its words in the prose.
    pub words: Span,
}

/// The topics of a document.
#[derive(Clone, Debug, Default)]
pub struct Topics {
    leaves: Vec<(BlockId, TopicSet)>,
    sections: Vec<TopicSet>,
    phrases: Vec<Phrase>,
}

impl Topics {
    pub(super) fn read(document: &Document<'_>) -> Self {
        let sections = vec![TopicSet::default(); document.sections.len()];
        let mut topics = Self { sections, ..Self::default() };
        for (block, leaf) in document.leaves() {
            if leaf.visibility() == Visibility::Comment {
                continue;
            }
            let set = topics.read_leaf(block, leaf.words, document.prose.folded(leaf.words));
            topics.leaves.push((block, set));
            let section = document.sections.get(leaf.section);
            if section.is_some_and(|section| section.heading == Some(block))
                && let Some(of_section) = topics.sections.get_mut(leaf.section)
            {
                *of_section = set;
            }
        }
        // A section stands behind the one around it, so that one pass carries all down.
        for (id, section) in document.sections.iter().enumerate() {
            let around = section.parent.and_then(|parent| topics.sections.get(parent)).copied();
            if let (Some(around), Some(set)) = (around, topics.sections.get_mut(id)) {
                *set = set.with(around);
            }
        }
        topics
    }

    fn read_leaf(&mut self, block: BlockId, leaf: Span, folded: &str) -> TopicSet {
        let mut set = TopicSet::default();
        for (range, topic) in TOPICS.matches(folded) {
            set.add(topic);
            match topic {
                Topic::Security | Topic::Report | Topic::Contact | Topic::Other => continue,
                Topic::ReportButton => {
                    set.add(Topic::Report);
                    set.add(Topic::Security);
                }
                _ => {}
            }
            let start = leaf.start as usize;
            let words = Span::new(start + range.start, start + range.end);
            self.phrases.push(Phrase { topic, block, words });
        }
        set
    }

    /// What a leaf speaks of.
    #[must_use]
    pub fn of_leaf(&self, leaf: BlockId) -> TopicSet {
        let at = self.leaves.binary_search_by_key(&leaf, |&(id, _)| id);
        at.ok().and_then(|at| self.leaves.get(at)).map_or(TopicSet::default(), |&(_, set)| set)
    }

    /// What the headings above a section's text speak of, its own included.
    #[must_use]
    pub fn of_headings(&self, section: SectionId) -> TopicSet {
        self.sections.get(section).copied().unwrap_or_default()
    }

    /// The phrases whose place matters, in text order.
    #[must_use]
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }

    /// Whether a leaf or the headings above it are about telling somebody.
    #[must_use]
    pub fn tells(&self, document: &Document<'_>, block: BlockId) -> bool {
        let section = document.blocks.get(block).map_or(0, |block| block.section);
        self.of_leaf(block).has(Topic::Report) || self.of_headings(section).has(Topic::Report)
    }
}
