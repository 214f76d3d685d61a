//! What each leaf and each section speaks of.

use crate::document::{BlockId, Document, SectionId};
use crate::lexicon::topic::{TOPICS, Topic};
use crate::lexicon::{self};
use crate::report::Visibility;
use crate::text::Span;

/// A set of topics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TopicSet(u8);

impl TopicSet {
    /// Whether the topic is in it.
    #[must_use]
    pub const fn has(self, topic: Topic) -> bool {
        self.0 & (1 << topic as u8) != 0
    }

    fn add(&mut self, topic: Topic) {
        self.0 |= 1 << topic as u8;
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The topics of a document.
#[derive(Clone, Debug, Default)]
pub struct Topics {
    leaves: Vec<(BlockId, TopicSet)>,
    sections: Vec<TopicSet>,
    named_channels: Vec<(BlockId, Span, Topic)>,
}

impl Topics {
    pub(super) fn read(document: &Document<'_>) -> Self {
        let mut topics = Self {
            sections: vec![TopicSet::default(); document.sections.len()],
            ..Self::default()
        };
        for (id, leaf) in document.leaves() {
            if leaf.visibility() == Visibility::Comment {
                continue;
            }
            let mut set = TopicSet::default();
            for (range, topic) in lexicon::matches(TOPICS, document.prose.folded(leaf.words)) {
                set.add(topic);
                if matches!(topic, Topic::GithubPrivateReport | Topic::GithubSecurityTab) {
                    let start = leaf.words.start as usize;
                    let words = Span::new(start + range.start, start + range.end);
                    topics.named_channels.push((id, words, topic));
                }
            }
            topics.leaves.push((id, set));
            let section = document.sections.get(leaf.section);
            if section.is_some_and(|section| section.heading == Some(id))
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

    /// Where GitHub's private reporting is named: the leaf, and the words in the prose.
    pub fn named_channels(&self, document: &Document<'_>) -> Vec<(BlockId, Span)> {
        let tells = |block: BlockId| {
            let section = document.blocks.get(block).map_or(0, |block| block.section);
            self.of_leaf(block).has(Topic::Report) || self.of_headings(section).has(Topic::Report)
        };
        let named = self.named_channels.iter();
        named
            .filter(|&&(block, _, topic)| topic == Topic::GithubPrivateReport || tells(block))
            .map(|&(block, words, _)| (block, words))
            .collect()
    }
}
