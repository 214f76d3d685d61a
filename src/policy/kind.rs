//! What kind of text a policy is.
//!
//! A text whose every channel is left unfilled is a template, whatever else it
//! holds; one that asks for no reports is about design; one that has no channel
//! of its own and names another policy is a pointer. Of the others, a stub has
//! three sentences at most: a paragraph's are counted, an item is one, headings,
//! tables and code have none, and an address that stands alone belongs to the
//! sentence before it.

use super::Policy;
use super::reading::Sentence;
use crate::document::{BlockId, Kind as Block};
use crate::lexicon::concept::Concept;
use crate::report::{ContactKind, StatementKind, Visibility};

/// What kind of text it is; the first that fits best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Says by itself how to report.
    Policy,
    /// The same in three sentences at most.
    Stub,
    /// Sends the reader to another document.
    Pointer,
    /// A template whose every channel is left unfilled.
    Template,
    /// About security, but not about reporting.
    Design,
}

impl Kind {
    /// The word used in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::Stub => "stub",
            Self::Pointer => "pointer",
            Self::Template => "template",
            Self::Design => "design",
        }
    }
}

/// How many sentences a stub has at most.
const STUB: usize = 3;

pub(super) fn read(policy: &Policy<'_>) -> Kind {
    let offered =
        || policy.contacts.iter().filter(|it| it.role.takes_reports() && it.evidence.is_visible());
    let is_real = offered().any(|it| !it.placeholder);
    let left_blank = policy.placeholders.iter().any(|it| it.evidence.is_visible());
    let delegates = policy.says(StatementKind::Delegation);
    if !is_real && left_blank && !delegates {
        return Kind::Template;
    }
    // A channel that is only named, such as "by e-mail", leads nowhere by itself.
    let leads = |kind| !matches!(kind, ContactKind::Email | ContactKind::ThirdPartyCoordinator);
    let is_own = offered().any(|it| !it.value.is_empty() || leads(it.kind));
    if delegates && !is_own {
        return Kind::Pointer;
    }
    if !is_real && !asks_for_reports(policy) {
        return Kind::Design;
    }
    if count(policy) <= STUB { Kind::Stub } else { Kind::Policy }
}

/// Whether words ask for reports of flaws, although they name no way.
fn asks_for_reports(policy: &Policy<'_>) -> bool {
    const FLAW: &[Concept] = &[Concept::Vulnerability, Concept::Security];
    let asks = |it: &Sentence| {
        let of_flaw = it.concepts.has_any(FLAW);
        it.concepts.has(Concept::IssueWithoutDetails)
            || (it.concepts.has_any(&[Concept::Report, Concept::Contact]) && of_flaw)
    };
    policy.says(StatementKind::PublicInvitation)
        || policy.reading.sentences().iter().any(|it| is_text(policy, it.block) && asks(it))
}

/// Whether a leaf is read as text: no code, no comment.
fn is_text(policy: &Policy<'_>, block: BlockId) -> bool {
    policy.document.blocks.get(block).is_some_and(|leaf| {
        leaf.visibility() == Visibility::Visible && !matches!(leaf.kind, Block::Code { .. })
    })
}

/// The sentences outside headings, tables and code, up to one more than a stub has.
fn count(policy: &Policy<'_>) -> usize {
    let document = &policy.document;
    let mut count = 0;
    let mut last_item = None;
    for sentence in policy.reading.sentences() {
        let Some(leaf) = document.blocks.get(sentence.block) else { continue };
        if leaf.kind != Block::Paragraph || !says_something(policy, sentence) {
            continue;
        }
        let item = leaf.parent.filter(|&id| {
            document.blocks.get(id).is_some_and(|it| matches!(it.kind, Block::Item { .. }))
        });
        if item.is_none() || item != last_item {
            count += 1;
        }
        last_item = item;
        if count > STUB {
            break;
        }
    }
    count
}

/// Whether a sentence holds more than an address: at least two words.
fn says_something(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    let words = policy.document.prose.get(sentence.words);
    let is_word =
        |it: &&str| !it.contains("://") && !it.contains('@') && it.chars().any(char::is_alphabetic);
    let unspaced = |c: char| crate::lexicon::is_unspaced(c);
    words.split_whitespace().filter(is_word).take(2).count() == 2
        || words.chars().filter(|&c| unspaced(c)).take(4).count() == 4
}
