//! What kind of text a policy is.
//!
//! A text whose every channel is left unfilled is a template, whatever else it
//! holds; one that asks for no reports is about design; one that has no channel
//! of its own and names another policy is a pointer. Of the others, a stub has
//! three sentences at most: a paragraph's are counted, an item is one, headings,
//! tables and code have none, and an address that stands alone belongs to the
//! sentence before it.

use super::placeholder::is_about_contact;
use super::reading::Sentence;
use super::{Contact, Policy};
use crate::document::{BlockId, Kind as Block, MarkKind};
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
    let blanks = || policy.placeholders.iter().filter(|it| it.evidence.is_visible());
    let left_blank = blanks().next().is_some();
    // "Mail us at [address]" names mail, but gives none.
    let no_address = blanks().any(|it| is_about_contact(&it.text));
    let is_blank =
        |it: &Contact| it.placeholder || (it.kind.is_mail() && it.value.is_empty() && no_address);
    let is_real = offered().any(|it| !is_blank(it)) || invites(policy);
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

/// Whether reports are invited to a public place that is filled in, or into an
/// issue that only asks for contact.
fn invites(policy: &Policy<'_>) -> bool {
    let is_blank =
        |block: BlockId| policy.placeholders.iter().take(MOST).any(|it| it.evidence.block == block);
    let mut invitations = policy.statements_about(StatementKind::PublicInvitation);
    invitations.any(|it| it.evidence.is_said() && !is_blank(it.evidence.block))
        || policy.reading.sentences().iter().any(|it| it.concepts.has(Concept::IssueWithoutDetails))
}

/// How many placeholders are compared with an invitation.
const MOST: usize = 16;

/// Whether words ask for reports of flaws, although they name no way.
fn asks_for_reports(policy: &Policy<'_>) -> bool {
    const FLAW: &[Concept] = &[Concept::Vulnerability, Concept::Security];
    let asks = |it: &Sentence| {
        let tells = it.concepts.has(Concept::Report) && it.concepts.has_any(FLAW);
        tells || (it.concepts.has(Concept::Contact) && it.concepts.has(Concept::Vulnerability))
    };
    policy.says(StatementKind::PublicInvitation)
        || policy.reading.sentences().iter().any(|it| is_text(policy, it.block) && asks(it))
}

/// Whether a leaf is read as text: no code, no cell, no comment.
fn is_text(policy: &Policy<'_>, block: BlockId) -> bool {
    policy.document.blocks.get(block).is_some_and(|leaf| {
        leaf.visibility() == Visibility::Visible
            && matches!(leaf.kind, Block::Paragraph | Block::Heading(_))
    })
}

/// The sentences outside headings, tables and code, up to one more than a stub has.
fn count(policy: &Policy<'_>) -> usize {
    let document = &policy.document;
    let (mut count, mut last_item) = (0, None);
    // Lines such as `Contact: …`, of which three make a security.txt.
    let (mut labels, mut fields, mut last_block) = (0, 0, None);
    for sentence in policy.reading.sentences() {
        let Some(leaf) = document.blocks.get(sentence.block) else { continue };
        if leaf.kind != Block::Paragraph {
            continue;
        }
        let item = leaf.parent.filter(|&id| {
            document.blocks.get(id).is_some_and(|it| matches!(it.kind, Block::Item { .. }))
        });
        let words = document.prose.get(sentence.words);
        let first = words.split_whitespace().next().unwrap_or_default();
        let is_label = first.ends_with([':', '：']);
        // Fields may be lines of a paragraph, or paragraphs one behind the other.
        let goes_on = last_block == Some(sentence.block)
            || (is_label
                && item.is_none()
                && last_block.is_some_and(|it| it + 1 == sentence.block));
        if !goes_on {
            (labels, fields) = (0, 0);
        }
        last_block = Some(sentence.block);
        labels += usize::from(is_label);
        if labels >= FIELDS {
            count += fields;
            fields = 0;
        }
        match number_of_words(words) {
            0 => {}
            // "Thanks!" is a sentence.
            1 if item.is_none() && is_exclaimed(words) => count += 1,
            1 if item.is_none() => {
                let is_field = usize::from(words.contains([':', '：']));
                if labels >= FIELDS { count += is_field } else { fields += is_field }
            }
            // A part before a semicolon is no sentence, and neither is a title in bold.
            _ if item.is_none() && (words.ends_with([';', '；']) || is_title(policy, sentence)) => {
            }
            _ if item.is_none() || item != last_item => count += 1,
            _ => {}
        }
        last_item = item;
        if count > STUB {
            break;
        }
    }
    count
}

/// How many fields make a security.txt.
const FIELDS: usize = 3;

/// Whether a sentence is a paragraph by itself, all of it bold, and without a stop.
fn is_title(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    let document = &policy.document;
    let words = document.prose.get(sentence.words);
    let is_leaf = document
        .blocks
        .get(sentence.block)
        .is_some_and(|leaf| leaf.words.len() <= sentence.words.len() + 2);
    // Marks come in the order in which they end.
    let at = document.marks.partition_point(|mark| mark.words.end < sentence.words.end);
    let is_bold = document.marks.get(at).is_some_and(|mark| {
        mark.kind == MarkKind::Strong && mark.words.start <= sentence.words.start
    });
    is_leaf && is_bold && !words.ends_with(['.', '!', '?', ':', '。', '！', '？', '：'])
}

/// Whether a word is called out and is no address.
fn is_exclaimed(words: &str) -> bool {
    words.ends_with(['!', '！']) && !words.contains([':', '@', '/'])
}

/// How many words a sentence has beside addresses, up to two; the signs of a
/// script without blanks are counted by threes.
fn number_of_words(sentence: &str) -> usize {
    let unspaced = sentence.chars().filter(|&c| crate::lexicon::is_unspaced(c)).take(6).count();
    let is_word =
        |it: &&str| !it.contains("://") && !it.contains('@') && it.chars().any(char::is_alphabetic);
    let spaced = sentence.split_whitespace().filter(is_word).take(2).count();
    spaced.max(unspaced / 3)
}

#[cfg(test)]
mod tests;
