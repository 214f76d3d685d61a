//! The targets of links that stand elsewhere: `.. _name: https://…`.

use crate::document::lines::{Lines, indent};
use crate::order::sort_by_key;
use crate::text::{Span, slice};

/// Targets by the names that links give them.
#[derive(Default)]
pub(super) struct Targets {
    /// Sorted by the hash of the name.
    named: Vec<(u32, String, Span)>,
    /// In the order of the text.
    anonymous: Vec<Span>,
    /// How many of them are taken.
    taken: usize,
}

/// Splits `_name: target` behind `.. `: the name, and where the target begins.
pub(super) fn definition(rest: &str) -> Option<(&str, usize)> {
    let inside = rest.strip_prefix('_')?;
    if let Some(quoted) = inside.strip_prefix('`') {
        let end = quoted.find("`:")?;
        return Some((quoted.get(..end)?, end + 4));
    }
    if inside.starts_with("_:") {
        return Some(("", 3));
    }
    let ends = |at: usize| matches!(inside.as_bytes().get(at + 1), None | Some(b' '));
    let end = inside.match_indices(':').map(|(at, _)| at).find(|&at| ends(at))?;
    Some((inside.get(..end)?, end + 2))
}

impl Targets {
    pub(super) fn read(lines: Lines<'_>) -> Self {
        let mut targets = Self::default();
        for (index, &span) in lines.spans.iter().enumerate() {
            let line = lines.words(span).trim_ascii_start();
            let behind = if line.starts_with("__ ") {
                Some(("", 3))
            } else {
                let rest = line.strip_prefix(".. ");
                rest.and_then(definition).map(|(name, at)| (name, at + 3))
            };
            let Some((name, at)) = behind else { continue };
            let start = span.end as usize - line.len() + at;
            let mut target = super::super::prose::trimmed(
                lines.source,
                Span::new(start.min(span.end as usize), span.end as usize),
            );
            if target.is_empty()
                && indent(lines.get(index + 1)) > 0
                && let Some(next) = lines.span(index + 1)
            {
                target = lines.without(next, usize::MAX);
            }
            if name.is_empty() {
                targets.anonymous.push(target);
            } else if !target.is_empty() {
                let name = normal(name);
                targets.named.push((hash(&name), name, target));
            }
        }
        sort_by_key(&mut targets.named, |&(hash, ..)| u64::from(hash));
        targets
    }

    /// Where the target of a name stands.
    pub(super) fn find(&self, name: &str) -> Option<Span> {
        let name = normal(name);
        let hash = hash(&name);
        let from = self.named.partition_point(|&(other, ..)| other < hash);
        let same = self.named.iter().skip(from).take_while(|&&(other, ..)| other == hash);
        // Names that share a hash by chance are few; by design, they are given up on.
        same.take(8).find(|(_, other, _)| *other == name).map(|&(.., target)| target)
    }

    /// Where the next target without a name stands.
    pub(super) fn next_anonymous(&mut self) -> Option<Span> {
        self.taken += 1;
        self.anonymous.get(self.taken - 1).copied()
    }
}

/// A target as a link has it: an address alone is one for mail.
pub(super) fn resolved(target: &str) -> String {
    let target: String = target.chars().filter(|c| !c.is_whitespace() && *c != '\\').collect();
    let is_mail = target.contains('@') && !target.contains([':', '/']);
    if is_mail { format!("mailto:{target}") } else { target }
}

/// A name in lower case with single blanks, as names are compared.
fn normal(name: &str) -> String {
    let mut normal = String::with_capacity(name.len());
    for word in name.split_ascii_whitespace() {
        if !normal.is_empty() {
            normal.push(' ');
        }
        normal.push_str(&word.to_ascii_lowercase());
    }
    normal
}

/// FNV-1a.
fn hash(name: &str) -> u32 {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    slice(name, 0, name.len()).bytes().fold(0x811C_9DC5, step)
}
