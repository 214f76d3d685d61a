//! Ways to reach the team: addresses, pages, and channels that are only named.
//!
//! "Mail security@example.org" is an e-mail contact; "[report it
//! here](../../security/advisories/new)" and "use the Security tab" are
//! GitHub's private reporting, the second without an address. An address that
//! is written twice, as the words and as the target of one link, is one contact.
//!
//! A contact is for reports unless the words around it speak of something else
//! and of no flaw.

use super::channel::{Channel, channel};
use super::reading::{Reading, Token};
use super::{Evidence, address, placeholder, url};
use crate::document::{BlockId, Document, Link, LinkKind, MarkKind};
use crate::lexicon::button::BUTTON_NAMES;
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::order;
use crate::report::{ContactKind, Role, Visibility};
use crate::text::{Span, floor_char_boundary, slice};

/// A way to reach the team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// What kind of channel.
    pub kind: ContactKind,
    /// The address in lower case and in clear, or the target as written; empty
    /// where a channel is only named.
    pub value: String,
    /// Template text.
    pub placeholder: bool,
    /// Written so that machines do not read it.
    pub obfuscated: bool,
    /// What it is for.
    pub role: Role,
    /// The words.
    pub evidence: Evidence,
}

impl Contact {
    /// Whether a reporter who reads the policy can use it.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.role == Role::Report && !self.placeholder && self.evidence.is_visible()
    }
}

/// How many bytes around a name are near it.
const NEAR: usize = 80;

/// Local parts that answer nobody, or not about flaws.
const OTHER_MAILBOXES: &[&str] = &[
    "billing",
    "coc",
    "code-of-conduct",
    "conduct",
    "donotreply",
    "jobs",
    "legal",
    "marketing",
    "no-reply",
    "noreply",
    "press",
    "sales",
];

/// A page that is named by its address alone, not by a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The address as written.
    pub target: String,
    /// Where it stands in the prose.
    pub words: Span,
    /// The words.
    pub evidence: Evidence,
}

pub(super) fn read(document: &Document<'_>, reading: &Reading) -> (Vec<Contact>, Vec<Page>) {
    let mut reader = Reader { document, reading, contacts: Vec::new(), pages: Vec::new() };
    let linked = linked_words(document);
    for (id, leaf) in document.leaves() {
        let folded = document.prose.folded(leaf.words);
        for found in address::addresses(folded) {
            let words = shifted(leaf.words, &found.range);
            let evidence = Evidence::of_words(document, id, words);
            reader.address(found.value, found.obfuscated, evidence);
        }
        for range in url::urls(document.prose.get(leaf.words), folded) {
            let words = shifted(leaf.words, &range);
            // The words of a link are no second address.
            if !is_within(&linked, words) {
                let target = document.prose.get(words).to_owned();
                let evidence = Evidence::of_words(document, id, words);
                reader.page(&target, evidence);
                reader.pages.push(Page { target, words, evidence });
            }
        }
    }
    for link in &document.links {
        reader.link(link);
    }
    reader.named_channels();
    order::sort_by_key(&mut reader.contacts, |contact| contact.evidence.span.key());
    (reader.contacts, reader.pages)
}

/// The words of all links that lead somewhere, in text order; they do not overlap.
fn linked_words(document: &Document<'_>) -> Vec<Span> {
    let mut linked: Vec<Span> = document.links.iter().map(|link| link.words).collect();
    order::sort_by_key(&mut linked, |words| words.key());
    linked
}

fn is_within(sorted: &[Span], words: Span) -> bool {
    let behind = sorted.partition_point(|span| span.start <= words.start);
    sorted.get(behind.wrapping_sub(1)).is_some_and(|span| span.contains(words))
}

fn shifted(leaf: Span, range: &std::ops::Range<usize>) -> Span {
    Span::new(leaf.start as usize + range.start, leaf.start as usize + range.end)
}

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
    reading: &'d Reading,
    contacts: Vec<Contact>,
    pages: Vec<Page>,
}

impl Reader<'_, '_> {
    fn address(&mut self, value: String, obfuscated: bool, evidence: Evidence) {
        let (value, obfuscated) = match without_bait(&value) {
            Some(clear) => (clear, true),
            None => (value, obfuscated),
        };
        let placeholder = placeholder::is_placeholder_address(&value);
        let local = value.split('@').next().unwrap_or_default();
        let role =
            if OTHER_MAILBOXES.contains(&local) { Role::Other } else { self.role(evidence.block) };
        let kind = ContactKind::Email;
        self.contacts.push(Contact { kind, value, placeholder, obfuscated, role, evidence });
    }

    fn page(&mut self, target: &str, evidence: Evidence) {
        let concepts = self.reading.of_leaf(evidence.block);
        let kind = match channel(target) {
            Some(Channel::Submit(kind)) => kind,
            Some(Channel::GithubSecurityTab) if concepts.has(Concept::Report) => {
                ContactKind::GithubPrivateReport
            }
            _ => return,
        };
        self.contacts.push(Contact {
            kind,
            value: target.to_owned(),
            placeholder: placeholder::is_placeholder_url(target),
            obfuscated: false,
            role: self.role(evidence.block),
            evidence,
        });
    }

    fn link(&mut self, link: &Link) {
        if link.kind == LinkKind::Image {
            return;
        }
        let evidence = Evidence::of_source(self.document, link.block, link.target_span);
        let Some(address) = mail_target(&link.target) else {
            self.page(&link.target, evidence);
            return;
        };
        // The words of the link have been read already where they are the same address.
        let words = address::addresses(self.document.prose.folded(link.words));
        if words.iter().all(|word| word.value != address) {
            self.address(address, false, evidence);
        }
    }

    /// A contact is for reports unless the words nearest to it speak only of something else.
    fn role(&self, leaf: BlockId) -> Role {
        let section = self.document.blocks.get(leaf).map_or(0, |block| block.section);
        for concepts in [self.reading.of_leaf(leaf), self.reading.of_headings(section)] {
            if concepts.has(Concept::Security) || concepts.has(Concept::Report) {
                return Role::Report;
            }
            if concepts.has(Concept::Other) {
                return Role::Other;
            }
        }
        Role::Report
    }

    /// GitHub's private reporting where it is named and not linked in the same leaf.
    fn named_channels(&mut self) {
        let buttons = self.set_off_words();
        let named = self.reading.tokens().iter().filter(|phrase| self.is_channel(phrase, &buttons));
        let named: Vec<Token> = named.copied().collect();
        let mut linked: Vec<BlockId> = Vec::new();
        for contact in &self.contacts {
            if contact.kind == ContactKind::GithubPrivateReport {
                linked.push(contact.evidence.block);
            }
        }
        order::sort_by_key(&mut linked, |&block| block as u64);
        let mut last = None;
        for Token { block, words, .. } in named {
            let folded = self.document.prose.folded(self.leaf_words(block));
            let before = words.start - self.leaf_words(block).start;
            let is_new = last != Some(block) && linked.binary_search(&block).is_err();
            if is_new && !is_negated(folded, before as usize) {
                let evidence = Evidence::of_words(self.document, block, words);
                self.contacts.push(Contact {
                    kind: ContactKind::GithubPrivateReport,
                    value: String::new(),
                    placeholder: false,
                    obfuscated: false,
                    role: self.role(block),
                    evidence,
                });
                last = Some(block);
            }
        }
    }

    fn leaf_words(&self, leaf: BlockId) -> Span {
        self.document.blocks.get(leaf).map_or(Span::default(), |leaf| leaf.words)
    }

    /// What is bold, code, or a link, in text order.
    fn set_off_words(&self) -> Vec<Span> {
        let mut words: Vec<Span> = self.document.marks.iter().map(|mark| mark.words).collect();
        words.extend(self.document.links.iter().map(|link| link.words));
        order::sort_by_key(&mut words, |words| words.key());
        words
    }

    /// Whether a phrase names GitHub's reporting where every reader sees it.
    fn is_channel(&self, phrase: &Token, set_off: &[Span]) -> bool {
        let is_named = match phrase.concept {
            Concept::GithubPrivateReport => true,
            Concept::GithubSecurityTab => self.reading.tells(self.document, phrase.block),
            Concept::ReportButton => self.is_button(phrase, set_off),
            _ => false,
        };
        let leaf = self.document.blocks.get(phrase.block);
        is_named && leaf.is_some_and(|leaf| leaf.visibility() == Visibility::Visible)
    }

    fn is_button(&self, phrase: &Token, set_off: &[Span]) -> bool {
        let leaf = self.leaf_words(phrase.block);
        let folded = self.document.prose.folded(leaf);
        let (start, end) = (phrase.words.start - leaf.start, phrase.words.end - leaf.start);
        let before = slice(folded, 0, start as usize);
        let quoted = before.ends_with(['"', '“', '”', '„', '«', '\'', '‘', '’', '「', '《']);
        quoted
            || set_off.binary_search(&phrase.words).is_ok()
            || is_called_button(slice(folded, end as usize, folded.len()))
    }
}

/// Within two words comes the name of a button.
fn is_called_button(behind: &str) -> bool {
    let mut blanks = behind.char_indices().take(NEAR).filter(|(_, c)| c.is_whitespace());
    let near = blanks.nth(2).map_or(behind.len().min(NEAR), |(at, _)| at);
    BUTTON_NAMES.is_in(slice(behind, 0, floor_char_boundary(behind, near)))
}

/// The address without the letters that are to keep machines away.
fn without_bait(address: &str) -> Option<String> {
    let bait = ["nospam", "no-spam", "remove-this", "removethis"];
    let found = bait.iter().find(|bait| address.contains(*bait))?;
    let clear = address.replacen(found, "", 1);
    let clear = clear.replace("..", ".").replace(".@", "@").replace("@.", "@").replace("-@", "@");
    (!clear.starts_with('@')).then_some(clear)
}

/// Whether the last few words before a name deny it.
fn is_negated(folded: &str, at: usize) -> bool {
    const DENIALS: &[&str] =
        &["not", "no", "never", "without", "don't", "don’t", "cannot", "isn't"];
    let before = slice(folded, floor_char_boundary(folded, at.saturating_sub(NEAR)), at);
    let near = before.rsplit(['.', '!', '?', ':', ';']).next().unwrap_or_default();
    near.split_whitespace().rev().take(5).any(|word| DENIALS.contains(&word))
}

/// The address of a `mailto:` target, in lower case and without its query.
#[must_use]
pub fn mail_target(target: &str) -> Option<String> {
    let folded = fold(target);
    let address = folded.strip_prefix("mailto:")?;
    let address = address.split(['?', ',']).next().unwrap_or_default().trim();
    let address = address.replace("%40", "@");
    let mut found = address::addresses(&address).into_iter();
    found.next().map(|found| found.value)
}

/// Whether words are set off as code.
pub(super) fn is_code(document: &Document<'_>, words: Span) -> bool {
    // Marks come in the order in which they end.
    let behind = document.marks.partition_point(|mark| mark.words.end < words.end);
    document
        .marks
        .get(behind..)
        .unwrap_or_default()
        .iter()
        .take(4)
        .any(|mark| mark.kind == MarkKind::Code && mark.words.contains(words))
}
