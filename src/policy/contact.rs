//! Ways to reach the team: addresses, pages, and channels that are only named.
//!
//! "Mail security@example.org" is an e-mail contact; "[report it
//! here](../../security/advisories/new)" and "use the Security tab" are
//! GitHub's private reporting, the second without an address. An address that
//! is written twice, as the words and as the target of one link, is one contact.
//!
//! What a contact is for is told by the words [around] it.

pub(super) mod around;
mod named;
mod page;
mod purpose;
mod rank;

use self::around::{Around, Surroundings};
use super::reading::Reading;
use super::{Evidence, address, placeholder, url};
use crate::document::{Document, Kind, Link, LinkKind, MarkKind};
use crate::lexicon::fold;
use crate::order;
use crate::report::{ContactKind, Role, Visibility};
use crate::text::Span;

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
    /// Which way to report is preferred, from 1; None where it takes no reports.
    pub rank: Option<u32>,
    /// The words.
    pub evidence: Evidence,
}

impl Contact {
    /// Whether a reporter who reads the policy can use it.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.role.takes_reports() && !self.placeholder && self.evidence.is_visible()
    }
}

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

/// A contact, and what only its neighbours can decide.
struct Found {
    contact: Contact,
    /// The words prefer it.
    is_preferred: bool,
    /// Nothing says what it is for.
    is_unsaid: bool,
}

impl Found {
    fn new(
        kind: ContactKind,
        value: String,
        role: Option<Role>,
        around: &Around,
        evidence: Evidence,
    ) -> Self {
        let (placeholder, obfuscated) = (false, false);
        let (is_unsaid, role) = (role.is_none(), role.unwrap_or(Role::Primary));
        let rank = None;
        let contact = Contact { kind, value, placeholder, obfuscated, role, rank, evidence };
        Self { contact, is_preferred: rank::is_preferred(around), is_unsaid }
    }
}

pub(super) fn read(document: &Document<'_>, reading: &Reading) -> (Vec<Contact>, Vec<Page>) {
    let linked = linked_words(document);
    let mut mails = Vec::new();
    let mut pages = Vec::new();
    let mut addresses = Vec::new();
    for (id, leaf) in document.leaves() {
        let folded = document.prose.folded(leaf.words);
        for found in address::addresses(folded) {
            let words = shifted(leaf.words, &found.range);
            addresses.push(words);
            mails.push((found, id, words));
        }
        for range in url::urls(document.prose.get(leaf.words), folded) {
            let words = shifted(leaf.words, &range);
            addresses.push(words);
            // The words of a link are no second address.
            if !is_within(&linked, words) {
                let target = document.prose.get(words).to_owned();
                let evidence = Evidence::of_words(document, id, words);
                pages.push(Page { target, words, evidence });
            }
        }
    }
    order::sort_by_key(&mut addresses, |words| words.key());
    let surroundings = Surroundings { document, reading, addresses };
    let mut reader = Reader { surroundings: &surroundings, found: Vec::new() };
    for (address, block, words) in mails {
        let evidence = Evidence::of_words(document, block, words);
        reader.address(address.value, address.obfuscated, words, evidence);
    }
    for page in &pages {
        reader.page(&page.target, page.words, page.evidence);
    }
    for link in &document.links {
        reader.link(link);
    }
    let mut found = reader.found;
    named::read(&surroundings, &mut found);
    rank::read(&mut found);
    let mut contacts: Vec<Contact> = found.into_iter().map(|it| it.contact).collect();
    order::sort_by_key(&mut contacts, |contact| contact.evidence.span.key());
    (contacts, pages)
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

struct Reader<'s, 'd, 'a> {
    surroundings: &'s Surroundings<'d, 'a>,
    found: Vec<Found>,
}

impl Reader<'_, '_, '_> {
    fn address(&mut self, value: String, obfuscated: bool, words: Span, evidence: Evidence) {
        let (value, obfuscated) = match without_bait(&value) {
            Some(clear) => (clear, true),
            None => (value, obfuscated),
        };
        let around = self.surroundings.of(evidence.block, words);
        let leaf = self.surroundings.document.blocks.get(evidence.block);
        let in_code = leaf.is_some_and(|leaf| matches!(leaf.kind, Kind::Code { .. }));
        let role = purpose::of_mail(&value, &around, in_code);
        let mut evidence = evidence;
        if in_code && around.alone && around.asks() {
            // A block that holds nothing else is plainly addressed to the reader.
            evidence.visibility = Visibility::Visible;
        }
        let is_list = self.surroundings.is_called_list(words);
        let kind = if is_list { ContactKind::MailingList } else { ContactKind::Email };
        let placeholder = placeholder::is_placeholder_address(&value);
        // `security-contact: security@example.com` shows what others may write.
        let is_shown = placeholder && is_part_of_code(self.surroundings.document, words);
        let role = if is_shown { Some(Role::Other) } else { role };
        let mut found = Found::new(kind, value, role, &around, evidence);
        found.contact.placeholder = placeholder;
        found.contact.obfuscated = obfuscated;
        self.found.push(found);
    }

    fn page(&mut self, target: &str, words: Span, evidence: Evidence) {
        let around = self.surroundings.of(evidence.block, words);
        let Some(way) = page::way(target, &around) else { return };
        let role = Some(purpose::of_page(&around));
        let value = if way.is_address { target.to_owned() } else { String::new() };
        let mut found = Found::new(way.kind, value, role, &around, evidence);
        found.contact.placeholder = placeholder::is_placeholder_url(target);
        self.found.push(found);
    }

    fn link(&mut self, link: &Link) {
        if link.kind == LinkKind::Image {
            return;
        }
        let document = self.surroundings.document;
        let evidence = Evidence::of_source(document, link.block, link.target_span);
        let Some(address) = mail_target(&link.target) else {
            self.page(&link.target, link.words, evidence);
            return;
        };
        // The words of the link have been read already where they are the same address.
        let words = address::addresses(document.prose.folded(link.words));
        if words.iter().all(|word| word.value != address) {
            self.address(address, false, link.words, evidence);
        }
    }
}

/// The address without the letters that are to keep machines away.
fn without_bait(address: &str) -> Option<String> {
    let bait = ["nospam", "no-spam", "remove-this", "removethis"];
    let found = bait.iter().find(|bait| address.contains(*bait))?;
    let clear = address.replacen(found, "", 1);
    let clear = clear.replace("..", ".").replace(".@", "@").replace("@.", "@").replace("-@", "@");
    (!clear.starts_with('@')).then_some(clear)
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
pub(crate) fn is_code(document: &Document<'_>, words: Span) -> bool {
    code_around(document, words).is_some()
}

/// Whether more words are set off with them.
fn is_part_of_code(document: &Document<'_>, words: Span) -> bool {
    code_around(document, words).is_some_and(|code| {
        let before = Span { start: code.start, end: words.start };
        let rest = document.prose.folded(before).trim_end_matches("mailto:");
        rest.contains(char::is_alphanumeric)
    })
}

fn code_around(document: &Document<'_>, words: Span) -> Option<Span> {
    // Marks come in the order in which they end.
    let behind = document.marks.partition_point(|mark| mark.words.end < words.end);
    document
        .marks
        .get(behind..)
        .unwrap_or_default()
        .iter()
        .take(4)
        .find(|mark| mark.kind == MarkKind::Code && mark.words.contains(words))
        .map(|mark| mark.words)
}

#[cfg(test)]
mod tests;
