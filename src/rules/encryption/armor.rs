//! Keys that stand in the text.

use std::borrow::Cow;

use crate::policy::key::{Fault, Key};
use crate::policy::{Date, Policy};
use crate::rules::Findings;

/// The key in the text cannot be read.
///
/// # Why
///
/// A line that was lost, wrapped or filled in by hand makes the whole key
/// useless: the reporter's program refuses it.
///
/// # Bad
///
/// ```md
/// -----BEGIN PGP PUBLIC KEY BLOCK-----
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no program can read this key: its checksum is that of other bytes
///
/// mDMEZZdGgBYJKwYBBAHaRw8BAQdAjR9mY0gUBN1QtEC0u0CAB3vomOfb39QpYRgv
/// ats5xxO0FnNlY3VyaXR5QG5vcnRod2luZC5kZXY=
/// =VMvD
/// -----END PGP PUBLIC KEY BLOCK-----
/// ```
///
/// ```md
/// -----BEGIN PGP PUBLIC KEY BLOCK-----
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no program can read this key: the line that ends it is missing
///
/// mDMEZZdGgBYJKwYBBAHaRw8BAQdAjR9mY0gUBN1QtEC0u0CAB3vomOfb39QpYRgv
/// ```
///
/// # Good
///
/// ```md
/// -----BEGIN PGP PUBLIC KEY BLOCK-----
///
/// mDMEZZdGgBYJKwYBBAHaRw8BAQdAjR9mY0gUBN1QtEC0u0CAB3vomOfb39QpYRgv
/// ats5xxO0FnNlY3VyaXR5QG5vcnRod2luZC5kZXaIlgQTFggAPhYhBH/3BawreiTz
/// /bPpp1zbAcG2OUMuBQJll0aAAhsBBQkDwmcABQsJCAcCBhUKCQgLAgQWAgMBAh4B
/// AheAAAoJEFzbAcG2OUMuVAgA/R9sqAfWbu9qMqtgEzIly8SUWITE4+oDb7RO35a7
/// OGrhAQDaKQj7+jNJVPHkyDnD2gRqoszExGKtb0XPzS9UpPJoCA==
/// =VMvD
/// -----END PGP PUBLIC KEY BLOCK-----
/// ```
///
/// ```md
/// Send your own key along; its file begins with
/// `-----BEGIN PGP PUBLIC KEY BLOCK-----`. A sample:
///
///     -----BEGIN PGP PUBLIC KEY BLOCK-----
///     ...
///     -----END PGP PUBLIC KEY BLOCK-----
/// ```
pub(in crate::rules) fn armor_broken(policy: &Policy<'_>, findings: &mut Findings) {
    for armor in policy.keys.iter().filter_map(|it| it.armor.as_ref()) {
        let words = policy.document.text.get(armor.span);
        let why: Cow<'static, str> = match armor.fault {
            // What is left out on purpose, or for the reader to fill in, is no key.
            Some(_) if is_sample(words) => continue,
            Some(Fault::NoEnd) => "the line that ends it is missing".into(),
            Some(Fault::Sign('.' | '…')) => "a part of it was left out".into(),
            Some(Fault::Sign(sign)) => format!("`{sign}` does not belong into it").into(),
            Some(Fault::Checksum) => "its checksum is that of other bytes".into(),
            Some(Fault::NoKey) => "what stands in it is no key".into(),
            None => continue,
        };
        findings.add(findings.at(armor.span, format!("no program can read this key: {why}")));
    }
}

/// Whether a block shows what a key looks like: it holds next to nothing but an
/// ellipsis or a blank in brackets.
fn is_sample(words: &str) -> bool {
    let mut body = words.lines().skip(1).filter(|line| !line.contains("-----"));
    let is_blank = |line: &str| line.contains("...") || line.contains(['…', '[', '<', '{']);
    let signs: usize = words.lines().skip(1).take(MOST).map(str::len).sum();
    signs < 300 && (body.clone().any(is_blank) || body.all(|line| line.trim().is_empty()))
}

/// The lines that a sample takes at most.
const MOST: usize = 12;

/// The key in the text is another one than its fingerprint says, or has expired.
///
/// # Why
///
/// Programs refuse to encrypt with a key that has expired. And where key and
/// fingerprint differ, a reporter must believe that one of them was replaced.
///
/// The fingerprint is computed from the key; that of a subkey will do. A date
/// is only compared where the day of the check is known, and no other place for
/// the key is given: a newer copy may lie there.
///
/// # Bad
///
/// ```md today=2026-05-31
/// Our PGP key has the fingerprint 7FF7 05AC 2B7A 24F3 FDB3 E9A7 5CDB 01C1 B639 432F:
///                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the key in the text has another fingerprint: 7FF705AC2B7A24F3FDB3E9A75CDB01C1B639432E
///
/// -----BEGIN PGP PUBLIC KEY BLOCK-----
/// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this key expired on 2026-01-04
///
/// mDMEZZdGgBYJKwYBBAHaRw8BAQdAjR9mY0gUBN1QtEC0u0CAB3vomOfb39QpYRgv
/// ats5xxO0FnNlY3VyaXR5QG5vcnRod2luZC5kZXaIlgQTFggAPhYhBH/3BawreiTz
/// /bPpp1zbAcG2OUMuBQJll0aAAhsBBQkDwmcABQsJCAcCBhUKCQgLAgQWAgMBAh4B
/// AheAAAoJEFzbAcG2OUMuVAgA/R9sqAfWbu9qMqtgEzIly8SUWITE4+oDb7RO35a7
/// OGrhAQDaKQj7+jNJVPHkyDnD2gRqoszExGKtb0XPzS9UpPJoCA==
/// =VMvD
/// -----END PGP PUBLIC KEY BLOCK-----
/// ```
///
/// # Good
///
/// ```md today=2025-05-31
/// Our PGP key has the fingerprint 7FF7 05AC 2B7A 24F3 FDB3 E9A7 5CDB 01C1 B639 432E:
///
/// -----BEGIN PGP PUBLIC KEY BLOCK-----
///
/// mDMEZZdGgBYJKwYBBAHaRw8BAQdAjR9mY0gUBN1QtEC0u0CAB3vomOfb39QpYRgv
/// ats5xxO0FnNlY3VyaXR5QG5vcnRod2luZC5kZXaIlgQTFggAPhYhBH/3BawreiTz
/// /bPpp1zbAcG2OUMuBQJll0aAAhsBBQkDwmcABQsJCAcCBhUKCQgLAgQWAgMBAh4B
/// AheAAAoJEFzbAcG2OUMuVAgA/R9sqAfWbu9qMqtgEzIly8SUWITE4+oDb7RO35a7
/// OGrhAQDaKQj7+jNJVPHkyDnD2gRqoszExGKtb0XPzS9UpPJoCA==
/// =VMvD
/// -----END PGP PUBLIC KEY BLOCK-----
/// ```
///
/// ```md
/// Our PGP key 0x5CDB01C1B639432E is at <https://northwind.dev/key.asc>.
/// ```
pub(in crate::rules) fn armor_mismatch_or_expired(policy: &Policy<'_>, findings: &mut Findings) {
    let count = |has: fn(&Key) -> bool| policy.keys.iter().filter(|it| has(it)).count();
    let is_lone = count(|it| it.armor.is_some()) == 1 && count(|it| it.fingerprint.is_some()) == 1;
    let lone = policy.keys.iter().find(|it| is_lone && it.fingerprint.is_some());
    let has_place = policy.keys.iter().any(|it| it.url.is_some());
    for key in &policy.keys {
        let Some(armor) = key.armor.as_ref().filter(|it| it.fault.is_none()) else { continue };
        let printed = lone.unwrap_or(key);
        if let (Some(digits), Some(real)) = (&printed.fingerprint, armor.fingerprints.first())
            && !armor.fingerprints.iter().any(|it| it.ends_with(digits.as_str()))
        {
            let message = format!("the key in the text has another fingerprint: {real}");
            let finding = findings.at(printed.fingerprint_span, message);
            findings.add(finding.related(armor.span, "the key"));
        }
        let end = armor.expires.and_then(Date::since_1970);
        if let (Some(end), Some(today)) = (end, policy.context.today)
            && end < today
            && !has_place
        {
            findings.add(findings.at(armor.span, format!("this key expired on {end}")));
        }
    }
}
