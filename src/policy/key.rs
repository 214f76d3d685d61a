//! Keys to encrypt a report with.
//!
//! "Encrypt your report with our [PGP key](https://example.org/key.asc),
//! fingerprint 0123 4567 …" is one [`Key`]; so is an armored block, and so is
//! "ask for our key". A key that signs releases is none, nor is a wish to
//! encrypt without a key.

mod armor;
mod fingerprint;
mod packet;

pub use armor::{Armor, Fault};
pub use fingerprint::{Malformed, PrintFault};

use super::channel::is_guide;
use super::contact::Page;
use super::placeholder::is_placeholder_url;
use super::reading::{Reading, Sentence, Token};
use super::{Evidence, contact};
use crate::document::{BlockId, Document, Kind, LinkKind};
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::order;
use crate::report::Visibility;
use crate::text::{Span, find};

/// A key to encrypt a report with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// A full fingerprint or a key id as the text gives it, hex digits in upper case.
    pub fingerprint: Option<String>,
    /// Where that stands in the source.
    pub fingerprint_span: Span,
    /// What is given for a fingerprint and can be none.
    pub malformed: Option<Malformed>,
    /// Where it can be had.
    pub url: Option<String>,
    /// Where that stands in the source.
    pub url_span: Span,
    /// The key itself stands in the text.
    pub armor: Option<Armor>,
    /// It is given to whoever asks.
    pub on_request: bool,
    /// The words.
    pub evidence: Evidence,
}

pub(super) fn read(document: &Document<'_>, reading: &Reading, pages: &[Page]) -> Vec<Key> {
    let targets = targets(document, pages);
    let ways = [Concept::Key, Concept::Cipher, Concept::Encrypt];
    let is_about_keys = reading.tokens().iter().any(|it| ways.contains(&it.concept));
    let mut reader =
        Reader { document, reading, targets, is_about_keys, keys: Vec::new(), last: None };
    for (block, leaf) in document.leaves() {
        if matches!(leaf.visibility(), Visibility::Comment | Visibility::Attribute) {
            continue;
        }
        let is_heading = matches!(leaf.kind, Kind::Heading(_));
        let speaks = reading.of_leaf(block).has_any(&KEYS);
        if speaks && !is_heading {
            for sentence in reading.sentences_of(block) {
                reader.sentence(sentence);
            }
        }
        reader.file(leaf.words);
        reader.armor(block, leaf.words);
        let is_led = speaks || reader.is_led_to(block);
        reader.digits(block, leaf.words, is_led);
    }
    reader.keys
}

/// What speaks of keys.
const KEYS: [Concept; 4] = [Concept::Key, Concept::Cipher, Concept::Fingerprint, Concept::Encrypt];

/// A link or a page with its words.
struct Target {
    words: Span,
    address: String,
    source: Span,
}

/// Everything that leads somewhere, in text order.
fn targets(document: &Document<'_>, pages: &[Page]) -> Vec<Target> {
    let links = document.links.iter().filter(|link| link.kind != LinkKind::Image);
    let links = links.map(|link| Target {
        words: link.words,
        address: link.target.clone(),
        source: link.target_span,
    });
    let pages = pages.iter().map(|page| Target {
        words: page.words,
        address: page.target.clone(),
        source: page.evidence.span,
    });
    let mut targets: Vec<Target> = links.chain(pages).collect();
    order::sort_by_key(&mut targets, |target| target.words.key());
    targets
}

/// How many words for a fingerprint are followed up in a leaf.
const MOST: usize = 4;

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
    reading: &'d Reading,
    targets: Vec<Target>,
    /// Some words name a way to encrypt; other things have fingerprints too.
    is_about_keys: bool,
    keys: Vec<Key>,
    /// The section of the key that was found last.
    last: Option<usize>,
}

impl Reader<'_, '_> {
    /// The key of this section, a new one if there is none yet.
    fn key(&mut self, block: BlockId, evidence: Evidence) -> Option<&mut Key> {
        let section = self.document.blocks.get(block).map(|block| block.section);
        if self.last != section || self.keys.is_empty() {
            self.last = section;
            self.keys.push(Key {
                fingerprint: None,
                fingerprint_span: Span::default(),
                malformed: None,
                url: None,
                url_span: Span::default(),
                armor: None,
                on_request: false,
                evidence,
            });
        }
        self.keys.last_mut()
    }

    fn sentence(&mut self, sentence: &Sentence) {
        let concepts = sentence.concepts;
        let tokens = self.reading.tokens_of(sentence);
        let mut places = tokens.iter().enumerate();
        let named = places
            .find(|&(at, it)| KEYS.contains(&it.concept) && !is_theirs(tokens, at))
            .map(|(_, it)| it);
        let Some(named) = named.filter(|it| !self.reading.is_denied(sentence, it)) else { return };
        if self.is_about_signing(sentence) {
            return;
        }
        let evidence = Evidence::of_words(self.document, sentence.block, sentence.words);
        let has_key = concepts.has(Concept::Key);
        let url = self.url(sentence, named);
        let on_request =
            (has_key || concepts.has(Concept::Cipher)) && concepts.has(Concept::OnRequest);
        // A key that is only named counts where the words are about telling.
        // "PGP key: (if any)" leaves it open.
        let is_blank = self.is_label(sentence, named)
            && self
                .behind(sentence, named)
                .trim_start_matches([' ', ':', '*', '_'])
                .starts_with(['(', '[']);
        if is_blank && url.is_none() && !on_request {
            return;
        }
        let speaks = concepts.has_any(&[Concept::Encrypt, Concept::Contact, Concept::Report])
            || self.is_label(sentence, named)
            || self.heading_tells(sentence.block);
        if url.is_some() || on_request || (has_key && speaks) {
            let Some(key) = self.key(sentence.block, evidence) else { return };
            key.on_request |= on_request;
            // A file says more than the directory that holds it.
            if let Some((url, span)) = url
                && key.url.as_ref().is_none_or(|known| known.ends_with('/'))
            {
                (key.url, key.url_span) = (Some(url), span);
            }
        }
    }

    /// A key for releases and commits, or a feature of the software.
    fn is_about_signing(&self, sentence: &Sentence) -> bool {
        let section = self.document.blocks.get(sentence.block).map_or(0, |block| block.section);
        let heading = self.reading.of_headings(section);
        let signs = sentence.concepts.has(Concept::Sign)
            || (heading.has(Concept::Sign) && !heading.has_any(&KEYS));
        signs && !sentence.concepts.has(Concept::Encrypt)
    }

    fn heading_tells(&self, block: BlockId) -> bool {
        let section = self.document.blocks.get(block).map_or(0, |block| block.section);
        let heading = self.reading.of_headings(section);
        heading.has_any(&[Concept::Report, Concept::Contact]) || heading.has_any(&KEYS)
    }

    /// "PGP key: …": the sentence begins with the name of the key.
    fn is_label(&self, sentence: &Sentence, named: &Token) -> bool {
        let behind = self.behind(sentence, named);
        named.words.start <= sentence.words.start + 8
            && behind.chars().take(12).any(|c| matches!(c, ':' | '：'))
    }

    /// What stands behind the name of the key.
    fn behind(&self, sentence: &Sentence, named: &Token) -> &str {
        self.document.prose.get(Span { start: named.words.end, end: sentence.words.end })
    }

    /// The address of the key: one that looks like it, or whose words name it, or
    /// the only one of a sentence about it.
    fn url(&self, sentence: &Sentence, named: &Token) -> Option<(String, Span)> {
        let first =
            self.targets.partition_point(|target| target.words.start < sentence.words.start);
        let targets = self.targets.get(first..)?.iter();
        let end = self.end_of_row(sentence);
        let targets: Vec<&Target> = targets
            .take_while(|target| target.words.start < end)
            .filter(|target| contact::mail_target(&target.address).is_none())
            .filter(|target| !is_placeholder_url(&target.address))
            .filter(|it| {
                !it.address.starts_with('#') && !is_guide_to_encryption(&fold(&it.address))
            })
            .collect();
        let is_named = |target: &&&Target| {
            let tokens = self.reading.tokens_of(sentence).iter();
            let mut named = tokens.filter(|it| target.words.contains(it.words));
            named.any(|it| match it.concept {
                Concept::Key | Concept::Fingerprint => true,
                // "GPG" alone is the key, "a guide to GPG" is none.
                Concept::Cipher => target.words.len() <= it.words.len() + 4,
                _ => false,
            }) || fingerprint::find(self.document.prose.folded(target.words))
                .iter()
                .any(|found| found.grouped && !found.is_short)
        };
        let only = || {
            let &[only] = targets.as_slice() else { return None };
            let has_key = sentence.concepts.has(Concept::Key);
            let is_shown = self.document.text.get(only.source).contains("//");
            let is_near =
                self.is_label(sentence, named) || (has_key && is_shown) || end > sentence.words.end;
            is_near.then_some(only)
        };
        let found = targets.iter().find(|it| is_key(&fold(&it.address)));
        let found = found.or_else(|| targets.iter().find(is_named)).copied().or_else(only);
        found.map(|it| (it.address.clone(), it.source))
    }

    /// Where a sentence ends, or the row of the table whose cell it is.
    fn end_of_row(&self, sentence: &Sentence) -> u32 {
        let parent = |id: BlockId| {
            let parent = self.document.blocks.get(id)?.parent?;
            self.document.blocks.get(parent)
        };
        let row = parent(sentence.block).filter(|it| matches!(it.kind, Kind::Row { .. }));
        row.map_or(sentence.words.end, |row| row.words.end)
    }

    /// A file behind a directory of keys, such as in a table of the team, says more.
    fn file(&mut self, words: Span) {
        let Some(key) = self.keys.last_mut() else { return };
        if !key.url.as_ref().is_some_and(|url| url.ends_with('/')) {
            return;
        }
        let first = self.targets.partition_point(|target| target.words.start < words.start);
        let inside = self.targets.get(first..).unwrap_or_default().iter();
        let mut files = inside.take_while(|it| it.words.start < words.end).filter(|it| {
            let target = fold(&it.address);
            is_key(&target) && !target.ends_with('/')
        });
        if let Some(file) = files.next() {
            (key.url, key.url_span) = (Some(file.address.clone()), file.source);
        }
    }

    /// An armored block is a key wherever it stands.
    fn armor(&mut self, block: BlockId, words: Span) {
        if !armor::is_in(self.document.prose.get(words)) {
            return;
        }
        let within = self.document.prose.source(words);
        let Some(armor) = armor::find(self.document.text.source(), within) else { return };
        let evidence = Evidence::of_source(self.document, block, armor.span);
        if let Some(key) = self.key(block, evidence) {
            key.armor = key.armor.take().or(Some(armor));
        }
    }

    /// Whether the sentence before a leaf, or its heading, speaks of a key.
    fn is_led_to(&self, block: BlockId) -> bool {
        let sentence = self.reading.sentences_of(block).first();
        let lead = sentence.and_then(|sentence| self.reading.lead_of(sentence));
        let section = self.document.blocks.get(block).map_or(0, |block| block.section);
        let kinds = [Concept::Key, Concept::Cipher, Concept::Fingerprint];
        lead.is_some_and(|lead| lead.concepts.has_any(&kinds))
            || self.reading.of_heading(section).has_any(&kinds)
    }

    /// Whether digits are part of an address that is written out.
    fn is_in_address(&self, words: Span) -> bool {
        let behind = self.targets.partition_point(|it| it.words.start <= words.start);
        let target = behind.checked_sub(1).and_then(|at| self.targets.get(at));
        target.is_some_and(|it| {
            it.words.contains(words) && self.document.prose.get(it.words).contains('/')
        })
    }

    /// What is given for a fingerprint in a leaf and can be none.
    fn malformed(&mut self, block: BlockId, words: Span) -> Option<Span> {
        let sentences = self.reading.sentences_of(block);
        let of_reports = sentences.iter().filter(|it| !self.is_about_signing(it));
        let tokens = of_reports.flat_map(|it| self.reading.tokens_of(it));
        // "PGP fingerprint" is one phrase for the key.
        let is_print = |it: &&Token| {
            it.concept == Concept::Fingerprint
                || it.concept == Concept::Key
                    && self.document.prose.folded(it.words).ends_with("fingerprint")
        };
        let named = tokens.filter(is_print).map(|it| it.words.end);
        let first = sentences.first();
        let leads = first.and_then(|sentence| self.reading.lead_of(sentence));
        let is_led = leads.is_some_and(|lead| {
            lead.concepts.has(Concept::Fingerprint) && !self.is_about_signing(lead)
        });
        // Certificates and hosts have fingerprints too.
        let others = ["ssh", "tls", "certificat", "sha1", "sha256", "sha-", "md5"];
        let is_ours = self.is_about_keys
            && (is_led || self.reading.of_leaf(block).has_any(&KEYS))
            && !crate::text::holds_any(self.document.prose.folded(words), &others);
        let starts = named.chain(is_led.then_some(words.start)).take(MOST);
        let prose = &self.document.prose;
        let (start, found) = starts.filter(|_| is_ours).find_map(|start| {
            Some((start, fingerprint::malformed(prose.get(Span { start, end: words.end }))?))
        })?;
        let start = start as usize;
        let words = Span::new(start + found.range.start, start + found.range.end);
        if self.is_in_address(words) {
            return None;
        }
        let evidence = Evidence::of_words(self.document, block, words);
        let key = self.key(block, evidence)?;
        let span = evidence.span;
        key.malformed = key.malformed.take().or(Some(Malformed { span, fault: found.fault }));
        Some(words)
    }

    /// The digits of a leaf; where no word speaks of a key only those that are
    /// written like nothing else.
    fn digits(&mut self, block: BlockId, words: Span, is_led: bool) {
        if find(self.document.prose.get(words), "-----BEGIN").is_some() {
            return;
        }
        let malformed = self.malformed(block, words);
        for found in fingerprint::find(self.document.prose.folded(words)) {
            let start = words.start as usize;
            let words = Span::new(start + found.range.start, start + found.range.end);
            let sentence = self.reading.sentence_at(words.start);
            let concepts = sentence.map(|it| it.concepts).unwrap_or_default();
            let is_id = concepts.has_any(&[Concept::Fingerprint, Concept::Key]);
            let in_address = self.is_in_address(words);
            let is_told = found.grouped || is_id || !found.is_short;
            let signs = sentence.is_some_and(|sentence| self.is_about_signing(sentence));
            let is_plain = found.is_short || !found.grouped;
            let is_led = is_led || !is_plain;
            // One that can be none is no key id by its first digits.
            if found.is_short && malformed.is_some_and(|it| it.contains(words)) {
                continue;
            }
            if in_address || !is_told || !is_led || signs || (found.is_short && !is_id) {
                continue;
            }
            let evidence = Evidence::of_words(self.document, block, words);
            if let Some(key) = self.key(block, evidence) {
                // A full fingerprint says more than an id.
                let is_more = key
                    .fingerprint
                    .as_ref()
                    .is_none_or(|known| known.len() < 40 && found.hex.len() >= 40);
                if is_more {
                    (key.fingerprint, key.fingerprint_span) = (Some(found.hex), evidence.span);
                }
            }
        }
    }
}

/// "Your PGP key" is not ours.
fn is_theirs(tokens: &[Token], at: usize) -> bool {
    // A phrase with two meanings is two tokens.
    let before = tokens.get(at.saturating_sub(3)..at).unwrap_or_default();
    let key = tokens.get(at).map_or(0, |it| it.words.start);
    before.iter().any(|it| it.concept == Concept::Yours && it.words.end + 1 == key)
}

/// Whether a target, in lower case, is a key by its name.
pub(crate) fn is_key(target: &str) -> bool {
    let page = target.split(['#']).next().unwrap_or_default();
    let endings = [".asc", ".gpg", ".pgp", ".pub", ".key", "gpg_keys/", "pgp_keys/"];
    let parts = [
        "keys.openpgp.org",
        "keybase.io/",
        "keyserver",
        "pgp.mit.edu",
        "pks/lookup",
        "openpgpkey",
        "pgp-key",
        "pgpkey",
        "pgp_key",
        "gpg-key",
        "gpgkey",
        "gpg_key",
        "public-key",
        "publickey",
        "public_key",
    ];
    endings.iter().any(|ending| page.ends_with(ending)) || crate::text::holds_any(page, &parts)
}

/// Pages about encryption at large.
fn is_guide_to_encryption(target: &str) -> bool {
    let guides = ["gnupg.org", "openpgp.org/software", "openpgp.org/about", "gpgtools.org"];
    is_guide(target) || crate::text::holds_any(target, &guides) && !target.contains("keys.")
}

#[cfg(test)]
mod tests;
