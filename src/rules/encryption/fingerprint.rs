//! What a key is checked with before it is trusted.

use crate::lexicon::fold;
use crate::policy::key::{Key, PrintFault, is_key};
use crate::policy::{Policy, key::Malformed};
use crate::rules::Findings;

/// What is given for a fingerprint can be none.
///
/// # Why
///
/// A fingerprint has 40 hex digits, or 64 for the newest keys. One digit less,
/// or a letter that is no digit, and a reporter who compares it with the key
/// must believe that the key was replaced.
///
/// # Bad
///
/// ```md
/// Our PGP key has the fingerprint 7FF7 05AC 2B7A 24F3 FDB3 E9A7 5CDB 01C1 B639.
///                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a fingerprint has 40 hex digits, this one has 36
/// ```
///
/// ```md
/// PGP fingerprint: `7FF7 05AC 2B7A 24G3 FDB3 E9A7 5CDB 01C1 B639 432E`
///                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `G` is no hex digit, so this is the fingerprint of no key
/// ```
///
/// ```md
/// PGP fingerprint: `1A2B 3C4D 5E6F 7081 9293 0123 4567 89AB CDEF 0123`
///                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the digits count up, so this is the fingerprint of no key
/// ```
///
/// # Good
///
/// ```md
/// Our PGP key has the fingerprint
/// 7FF7 05AC 2B7A 24F3 FDB3  E9A7 5CDB 01C1 B639 432E.
/// ```
///
/// ```md
/// Encrypt with PGP. The fingerprint of the file is its checksum
/// `9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08`, and the
/// fix is in 550e8400-e29b-41d4-a716-446655440000.
/// ```
pub(in crate::rules) fn fingerprint_malformed(policy: &Policy<'_>, findings: &mut Findings) {
    for Malformed { span, fault } in policy.keys.iter().filter_map(|it| it.malformed.as_ref()) {
        let message = match fault {
            PrintFault::Letter(letter) => {
                format!("`{letter}` is no hex digit, so this is the fingerprint of no key")
            }
            PrintFault::Count(count) => {
                format!("a fingerprint has 40 hex digits, this one has {count}")
            }
            PrintFault::Invented => {
                "the digits count up, so this is the fingerprint of no key".to_owned()
            }
        };
        findings.add(findings.at(*span, message));
    }
}

/// The key is only named by the last digits of its fingerprint.
///
/// # Why
///
/// Anybody can make a key that ends with the same 8 digits within minutes, and
/// such keys lie on keyservers. Sixteen digits are better, and still no proof.
///
/// # Bad
///
/// ```md
/// Encrypt your report with the PGP key 0x5CDB01C1B639432E.
///                                      ^^^^^^^^^^^^^^^^^^ 16 digits do not tell a key for certain: a fingerprint has 40
/// ```
///
/// # Good
///
/// ```md
/// Encrypt your report with the PGP key 0x5CDB01C1B639432E (fingerprint
/// 7FF7 05AC 2B7A 24F3 FDB3  E9A7 5CDB 01C1 B639 432E).
/// ```
///
/// ```md
/// Encrypt your report with the PGP key [0x5CDB01C1B639432E](https://keys.openpgp.org/vks/v1/by-fingerprint/7FF705AC2B7A24F3FDB3E9A75CDB01C1B639432E).
/// ```
pub(in crate::rules) fn short_key_id(policy: &Policy<'_>, findings: &mut Findings) {
    for key in policy.keys.iter().filter(|it| it.armor.is_none() && it.malformed.is_none()) {
        let Some(id) = key.fingerprint.as_ref().filter(|it| it.len() < 40) else { continue };
        let is_full = |other: &Key| {
            other.url.as_ref().is_some_and(|url| holds_fingerprint(url))
                || other.armor.is_some()
                || other.fingerprint.as_ref().is_some_and(|it| it.len() >= 40)
        };
        if !policy.keys.iter().take(MOST).any(is_full) {
            let count = id.len();
            let message =
                format!("{count} digits do not tell a key for certain: a fingerprint has 40");
            findings.add(findings.at(key.fingerprint_span, message));
        }
    }
}

/// How many keys are asked for a full fingerprint; no team has more.
const MOST: usize = 64;

/// There is a key, and nothing to check it with.
///
/// # Why
///
/// A key that comes from the same place as the address of its owner is only as
/// safe as that place. With a fingerprint in the policy, a reporter can see that
/// the key which was fetched is the one that was meant.
///
/// # Bad
///
/// ```md
/// Encrypt your report with our [PGP key](https://northwind.dev/key.asc).
///                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no fingerprint is given to check this key with
/// ```
///
/// # Good
///
/// ```md
/// Encrypt your report with our [PGP key](https://northwind.dev/key.asc),
/// fingerprint 7FF7 05AC 2B7A 24F3 FDB3  E9A7 5CDB 01C1 B639 432E.
/// ```
///
/// ```md
/// Encrypt your report with our [PGP key](keys/security.asc).
/// ```
///
/// ```md
/// Our PGP key is described on [our contact page](https://northwind.dev/contact).
/// ```
pub(in crate::rules) fn key_without_fingerprint(policy: &Policy<'_>, findings: &mut Findings) {
    let is_checked = |key: &Key| {
        key.fingerprint.is_some()
            || key.malformed.is_some()
            || key.armor.is_some()
            || key.url.as_ref().is_some_and(|url| holds_fingerprint(url))
    };
    // A page may tell the fingerprint itself, and security.txt has no field for it.
    let is_file = |key: &&Key| {
        let is_field = policy.document.text.get(key.evidence.span).starts_with("Encryption:");
        // A file of the same repository is as safe as the policy itself.
        let is_foreign = |url: &&String| url.contains("://") && is_key(&fold(url));
        key.url.as_ref().is_some_and(|url| is_foreign(&url)) && !is_field
    };
    if policy.keys.iter().any(is_checked) {
        return;
    }
    let mut files = policy.keys.iter().filter(is_file);
    if let Some(first) = files.next() {
        let message = "no fingerprint is given to check this key with";
        let mut finding = findings.at(first.url_span, message);
        for other in files {
            finding = finding.related(other.url_span, "here too");
        }
        findings.add(finding);
    }
}

/// Whether an address names the key by all of its digits.
fn holds_fingerprint(url: &str) -> bool {
    let mut parts = url.split(|c: char| !c.is_ascii_hexdigit() && c != 'x');
    parts.any(|part| part.trim_start_matches("0x").len() >= 40)
}
