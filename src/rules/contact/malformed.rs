//! Addresses that cannot be written to.

use super::super::{Findings, Repair};
use super::near::{is_shown, said_around};
use crate::document::{Kind, Link};
use crate::lexicon::address::MAILBOXES;
use crate::lexicon::concept::Concept;
use crate::policy::address::addresses;
use crate::policy::placeholder::is_placeholder_address;
use crate::policy::{Contact, Policy};
use crate::text::{Span, floor_char_boundary, slice};

/// An address is broken, so that no mail can be sent to it.
///
/// # Why
///
/// A comma for a dot or a lost ending is soon written, and `[email protected]`
/// is what remains where a page was copied that hides its addresses from robots.
///
/// # Bad
///
/// ```md
/// Write to [email protected] please.
///          ^^^^^^^^^^^^^^^^^ the address was lost when a web page was copied
/// ```
///
/// ```md
/// Write to [[email protected]](https://northwind.dev/cdn-cgi/l/email-protection#a6d5c3c5d3d4cfd2dfe6c8c9d4d2ced1cfc8c288c2c3d0) please.
///          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the address was lost when a web page was copied: it is security@northwind.dev
/// ```
///
/// ```md
/// Write to security@northwind,dev please.
///          ^^^^^^^^^^^^^^^^^^ no mail can be sent to this address: it has no valid domain
/// ```
///
/// # Good
///
/// ```md
/// Write to security@northwind.dev. Use the pattern security@PROJECT.northwind.dev
/// for one project, or ask on the security@ list.
/// ```
///
/// ```md
/// The action northwind/security@v4 is not affected, nor is npm's security@1.2.
/// ```
///
/// # Fix
///
/// Safe where the link still holds the address in its cipher: it is put back.
pub(in crate::rules) fn email_malformed(policy: &Policy<'_>, findings: &mut Findings) {
    const LOST: &str = "the address was lost when a web page was copied";
    let document = &policy.document;
    let mut restored: Vec<Span> = Vec::new();
    for link in document.links.iter().filter(|it| is_hidden(it) && is_shown(policy, it)) {
        restored.push(link.words);
        let finding = match decoded(&link.target) {
            Some(address) => {
                findings.at(link.span, format!("{LOST}: it is {address}")).repaired_by(Repair {
                    title: "Put the address back".into(),
                    safe: true,
                    edits: vec![(link.span, address)],
                })
            }
            None => findings.at(link.span, LOST),
        };
        findings.add(finding);
    }
    for (_, leaf) in document.leaves() {
        if !matches!(leaf.kind, Kind::Paragraph | Kind::Cell | Kind::Heading(_)) {
            continue;
        }
        let (folded, start) = (document.prose.folded(leaf.words), leaf.words.start as usize);
        // Most hold neither what is looked for below.
        if memchr::memchr2(b'[', b'@', folded.as_bytes()).is_none() {
            continue;
        }
        let place = |from: usize, to: usize| Span::new(start + from, start + to);
        for at in memchr::memmem::find_iter(folded.as_bytes(), "[email") {
            let behind = slice(folded, at + "[email".len(), folded.len());
            let rest = behind.trim_start_matches([' ', '\u{A0}', '\n']);
            if !rest.starts_with("protected]") || rest.len() == behind.len() {
                continue;
            }
            let words = place(at, folded.len() - rest.len() + "protected]".len());
            // The words of a link that is reported already.
            if restored.binary_search_by_key(&words.start, |it| it.start).is_err() {
                findings.add(findings.at(document.prose.source(words), LOST));
            }
        }
        for at in memchr::memchr_iter(b'@', folded.as_bytes()) {
            if let Some((from, to)) = broken_address(folded, at) {
                let message = "no mail can be sent to this address: it has no valid domain";
                findings.add(findings.at(document.prose.source(place(from, to)), message));
            }
        }
    }
}

fn is_hidden(link: &Link) -> bool {
    link.target.contains("/cdn-cgi/l/email-protection")
}

/// The address behind `#`: the first byte is the key of all others.
fn decoded(target: &str) -> Option<String> {
    let (_, cipher) = target.split_once('#')?;
    let byte = |at: usize| u8::from_str_radix(cipher.get(at..at + 2)?, 16).ok();
    let key = byte(0)?;
    let letters = (1..cipher.len() / 2).map(|at| Some(byte(2 * at)? ^ key));
    let address = String::from_utf8(letters.collect::<Option<Vec<u8>>>()?).ok()?;
    let mut found = addresses(&crate::lexicon::fold(&address)).into_iter();
    found.next().filter(|it| it.range == (0..address.len())).map(|_| address)
}

/// How many bytes behind an `@` are looked at.
const DOMAIN: usize = 256;

/// The address of a security mailbox around an `@` whose domain is broken.
fn broken_address(folded: &str, at: usize) -> Option<(usize, usize)> {
    let before = slice(folded, 0, at);
    let longest = floor_char_boundary(before, at.saturating_sub(64));
    let near = slice(before, longest, at);
    let local = near.rsplit(|c: char| !is_label(c)).next().unwrap_or_default();
    let outer = slice(near, 0, near.len() - local.len());
    if !MAILBOXES.contains(&local) || outer.ends_with(['/', '@', '.', '_', ':']) {
        return None;
    }
    let from = at - local.len();
    let end = floor_char_boundary(folded, (at + DOMAIN).min(folded.len()));
    let whole = slice(folded, from, end);
    if addresses(whole).first().is_some_and(|it| it.range.start == 0) {
        return None;
    }
    let behind = slice(folded, at + 1, end);
    let rest = behind.strip_prefix(['@', '.']).unwrap_or(behind);
    let label = rest.split(|c: char| !is_label(c)).next().unwrap_or_default();
    let tail = slice(rest, label.len(), rest.len());
    if label.len() < 3 || !label.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let joins = |sign: &str| {
        tail.strip_prefix(sign).is_some_and(|it| it.starts_with(|c: char| c.is_ascii_alphabetic()))
    };
    let is_doubled = rest.len() < behind.len() && joins(".");
    let is_parted = joins(",") || joins("..");
    // "security@northwind" without an ending, where a word ends.
    let is_short = rest.len() == behind.len()
        && !label.contains(['_', '-'])
        && (tail.is_empty() || tail.starts_with([' ', '\n', ')', ',']) || tail.starts_with(". "));
    let is_broken = is_doubled || is_parted || (is_short && !joins(","));
    let is_blank = is_placeholder_address(&format!("{local}@{label}.com"))
        || is_placeholder_address(&format!("{local}@{label}"));
    let to = at + 1 + (behind.len() - rest.len()) + label.len();
    (is_broken && !is_blank).then_some((from, to))
}

fn is_label(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// Reports are to be sent to a mailbox that nobody reads.
///
/// # Why
///
/// Mail to `noreply@` is thrown away, and GitHub's `users.noreply.github.com`
/// takes none. The reporter waits for an answer that cannot come.
///
/// # Bad
///
/// ```md
/// Report vulnerabilities to noreply@northwind.dev.
///                           ^^^^^^^^^^^^^^^^^^^^^ nobody reads mail to noreply@northwind.dev
/// ```
///
/// ```md
/// Report vulnerabilities to 1234+nora@users.noreply.github.com.
///                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nobody reads mail to 1234+nora@users.noreply.github.com
/// ```
///
/// # Good
///
/// ```md
/// Report vulnerabilities to security@northwind.dev. You get an answer from
/// noreply@northwind.dev.
/// ```
///
/// ```md
/// Do not report vulnerabilities to noreply@northwind.dev.
/// ```
pub(in crate::rules) fn contact_noreply(policy: &Policy<'_>, findings: &mut Findings) {
    let mut unread = policy.contacts.iter().filter(|it| is_unread(policy, it));
    let Some(first) = unread.next() else { return };
    let message = format!("nobody reads mail to {}", first.value);
    let others = unread.map(|it| &it.evidence);
    findings.add(findings.at(first.evidence.span, message).also_at(others));
}

fn is_unread(policy: &Policy<'_>, contact: &Contact) -> bool {
    const MAILBOXES: &[&str] = &["noreply", "no-reply", "no_reply", "donotreply", "do-not-reply"];
    // What comes from there, and what is ruled out.
    const OTHER: &[Concept] = &[
        Concept::Acknowledge,
        Concept::After,
        Concept::Announce,
        Concept::InsteadOf,
        Concept::Negation,
        Concept::Receipt,
        Concept::Respond,
        Concept::StatusUpdate,
        Concept::Subscription,
    ];
    let Some((local, host)) = contact.value.split_once('@') else { return false };
    if !contact.evidence.is_visible()
        || !(MAILBOXES.contains(&local) || host.ends_with("noreply.github.com"))
    {
        return false;
    }
    let said = said_around(policy, &contact.evidence);
    said.has_any(&[Concept::Report, Concept::Contact]) && !said.has_any(OTHER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_broken(words: &str) -> bool {
        words.find('@').is_some_and(|at| broken_address(words, at).is_some())
    }

    #[test]
    fn a_broken_domain_is_told_from_a_name() {
        for words in [
            "security@northwind,dev",
            "security@northwind..dev",
            "security@@northwind.dev",
            "security@.northwind.dev",
            "write to psirt@northwind and wait",
        ] {
            assert!(is_broken(words), "{words}");
        }
        for words in [
            "security@northwind.dev",
            "security@northwind [dot] dev",
            "security@<domain>",
            "security@[domain]",
            "security@yourdomain",
            "the security@ list",
            "northwind/security@v4",
            "security@1.2.3",
            "@security@northwind",
            "nora@northwind",
        ] {
            assert!(!is_broken(words), "{words}");
        }
    }

    #[test]
    fn a_cipher_gives_the_address_or_nothing() {
        assert_eq!(
            decoded("/cdn-cgi/l/email-protection#004140422e6363").as_deref(),
            Some("A@B.cc")
        );
        for cipher in ["", "#", "#0", "#zz", "#00", "#0041é"] {
            assert_eq!(decoded(cipher), None, "{cipher}");
        }
    }
}
