//! Lists whose items are versions.
//!
//! ```text
//! - 2.x: supported
//! - 1.x (end of life)
//! - ✅ v3.2
//! - Supported: 5.x, 4.2
//! ```
//!
//! An item that is a clause ("only main is supported") is a sentence: its head
//! must be a version and nothing else. What an item does not say, the sentence
//! or the heading above says for all.

use super::{Status, Version, VersionRange, is_about_support, is_pictogram, line, plain};
use crate::document::{BlockId, Document, Kind};
use crate::lexicon::concept::Concept;
use crate::lexicon::version::{EMOJI, STATUS};
use crate::policy::Evidence;
use crate::policy::reading::{ConceptSet, Reading};
use crate::report::Support;
use crate::text::{Span, slice};

/// Reads a list that stands where versions are listed.
pub(super) fn read(
    document: &Document<'_>,
    reading: &Reading,
    list: BlockId,
    versions: &mut Vec<Version>,
) {
    let Some(block) = document.blocks.get(list) else { return };
    let of_section = is_about_support(document, reading, block.section);
    let first = document.children(list).next().and_then(|(item, _)| leaf_of(document, item));
    let introduction = first
        .and_then(|leaf| reading.sentences_of(leaf).first())
        .and_then(|sentence| reading.lead_of(sentence));
    let of_lead = introduction.map_or(ConceptSet::default(), |lead| lead.concepts);
    let announces =
        introduction.is_some_and(|lead| document.prose.get(lead.words).ends_with([':', '：']));
    let is_led = of_lead.has_any(STATED);
    // "Platforms:" introduces something else.
    let names_versions = of_lead.has_any(&[Concept::Version, Concept::SecurityUpdate]);
    let ends_so = || {
        introduction.is_some_and(|lead| {
            reading.tokens_of(lead).last().is_some_and(|it| {
                STATED.contains(&it.concept) && it.words.end + 1 >= lead.words.end
            })
        })
    };
    let fits = if announces && is_led {
        names_versions || (of_section && ends_so())
    } else {
        of_section && (!announces || names_versions)
    };
    if !fits {
        return;
    }
    let mut found = Vec::new();
    let mut count = 0;
    for (item, block) in document.children(list) {
        count += 1;
        let Some(leaf) = leaf_of(document, item) else { continue };
        let Some(words) = document.blocks.get(leaf).map(|block| block.words) else { continue };
        let checked = match block.kind {
            Kind::Item { checked } => checked,
            _ => None,
        };
        if !line::read_labels(document, reading, leaf, versions)
            && let Some(version) = read_row(document, leaf, words)
        {
            found.push((version, checked));
        }
    }
    if found.len() * 2 < count {
        return;
    }
    let all_silent =
        found.iter().all(|(it, checked)| it.support == Support::Unknown && checked.is_none());
    let default = if all_silent { of_all(of_lead, is_led) } else { Support::Unknown };
    versions.extend(found.into_iter().map(|(mut version, checked)| {
        if version.support == Support::Unknown {
            version.support = match checked {
                Some(true) => Support::Full,
                Some(false) => Support::Unsupported,
                None => default,
            };
        }
        version
    }));
}

/// Words that tell of support.
const STATED: &[Concept] = &[Concept::Supported, Concept::Unsupported, Concept::SecurityUpdate];

/// What the words above a list say of all its items.
fn of_all(lead: ConceptSet, is_led: bool) -> Support {
    if is_led && lead.has_any(&[Concept::Unsupported, Concept::Negation]) {
        Support::Unsupported
    } else {
        Support::Full
    }
}

/// The first leaf of an item.
fn leaf_of(document: &Document<'_>, item: BlockId) -> Option<BlockId> {
    let (leaf, block) = document.children(item).next()?;
    block.is_leaf().then_some(leaf)
}

/// How many places are tried for the border between a version and its status.
const BORDERS: usize = 12;

/// Longer heads are sentences.
const HEAD: usize = 80;

/// A version and its status, if the words are nothing else.
pub(super) fn read_row(document: &Document<'_>, leaf: BlockId, words: Span) -> Option<Version> {
    let (written, folded) = (document.prose.get(words), document.prose.folded(words));
    let (start, sign) = leading_sign(folded);
    let rest = slice(folded, start, folded.len());
    let cut = cut(rest)?;
    let (end, behind) = (start + cut.0, start + cut.1);
    let status =
        Status::read(slice(written, behind, written.len()), slice(folded, behind, folded.len()));
    let status = if status.is_known() { status } else { Status::of(sign.unwrap_or_default()) };
    let head = Span { start: words.start + start as u32, end: words.start + end as u32 };
    let version = plain(document.prose.get(head));
    let version = version.trim_matches(['*', '_']).to_owned();
    let place = Span { start: words.start + behind as u32, end: words.end };
    let version = Version::new(version, status, Evidence::of_words(document, leaf, head));
    Some(version.with_status(Some(place)))
}

/// Signs before the version: where they end, and what they say.
fn leading_sign(folded: &str) -> (usize, Option<Support>) {
    let mut at = 0;
    let mut support = None;
    for _ in 0..4 {
        let rest = slice(folded, at, folded.len());
        let blank = rest.len() - rest.trim_start().len();
        let rest = rest.trim_start();
        let emoji = EMOJI.iter().find(|(name, _)| rest.starts_with(name));
        let sign = STATUS.at_start(rest).filter(|&(length, _)| {
            !slice(rest, 0, length).chars().any(|c| c.is_alphanumeric() && c != 'x')
                && slice(rest, 0, length) != "x"
        });
        if let Some(&(name, yes)) = emoji {
            support = Some(if yes { Support::Full } else { Support::Unsupported });
            at += blank + name.len();
        } else if let Some((length, of_sign)) = sign {
            support = Some(of_sign);
            at += blank + length;
        } else if let Some(c) = rest.chars().next().filter(|&c| is_pictogram(c) || c == '•') {
            at += blank + c.len_utf8();
        } else {
            return (at + blank, support);
        }
    }
    (at, support)
}

/// Where the version ends, and where its status begins: as late as possible.
fn cut(rest: &str) -> Option<(usize, usize)> {
    let limit = crate::text::floor_char_boundary(rest, HEAD);
    let head = slice(rest, 0, limit);
    let is_version = |end: usize| {
        let version = slice(rest, 0, end).trim();
        if version.contains(is_pictogram) || version.contains('(') {
            return false;
        }
        version.starts_with(|c: char| !matches!(c, '(' | '-'))
            && VersionRange::parse(version).is_some()
    };
    if rest.len() <= HEAD && is_version(rest.len()) {
        let end = rest.trim_end_matches(['.', ' ']).len();
        return Some((end, rest.len()));
    }
    let mut borders: Vec<(usize, usize)> = Vec::new();
    for sign in
        [": ", ":\n", "：", " - ", " – ", " — ", " (", "→", "->", "=>", "=", ", ", " | ", "\t"]
    {
        borders.extend(head.match_indices(sign).take(3).map(|(at, _)| (at, at + sign.len())));
    }
    borders.extend(STATUS.matches(head).take(3).map(|(found, _)| (found.start, found.start)));
    borders.extend(head.match_indices(':').take(3).map(|(at, _)| (at, at)));
    crate::order::sort_by_key(&mut borders, |&(at, _)| u64::MAX - at as u64);
    let (end, behind) =
        borders.into_iter().take(BORDERS).find(|&(at, _)| at > 0 && is_version(at))?;
    Some((slice(rest, 0, end).trim_end().len(), behind))
}
