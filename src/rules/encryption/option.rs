//! Whether a report can be encrypted, and how the key is had.

use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::policy::{Contact, Policy};
use crate::report::{ContactKind, StatementKind};
use crate::rules::Findings;
use crate::rules::contact::names_other_place;
use crate::rules::link::{is_open_http, over_https};
use crate::rules::place::heading_about;
use crate::rules::section::{self, Section};

/// Reports go by mail only, and nothing is said of encryption.
///
/// # Why
///
/// Mail may lie in clear on several servers. Who reports a flaw that is not
/// fixed yet may want a way that nobody else can read: a key, or a form over
/// HTTPS such as GitHub's private vulnerability reporting.
///
/// A policy that says it uses no PGP has answered the question.
///
/// # Bad
///
/// ```md
/// # Security policy
///   ^^^^^^^^^^^^^^^ reports go by mail only, and there is no key to encrypt them with
///
/// Mail security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// Mail security@northwind.dev, or use
/// <https://github.com/northwind/trader/security/advisories/new>.
/// ```
///
/// ```md
/// # Security policy
///
/// Mail security@northwind.dev. We do not use PGP.
/// ```
///
/// # Fix
///
/// Offer a private form beside the address, or give a key and its fingerprint. A
/// section for the key can be inserted, which is left to be filled in.
pub(in crate::rules) fn no_encryption_option(policy: &Policy<'_>, findings: &mut Findings) {
    // A programme that is only spoken of is no way to report.
    let is_named = |it: &Contact| it.kind == ContactKind::BountyPlatform && it.value.is_empty();
    let mut contacts = policy.contacts.iter().filter(|it| it.role.takes_reports());
    let is_mail_only = contacts.all(|it| it.kind.is_mail() || is_named(it));
    let has_mail = policy.private_channels().any(|it: &Contact| it.kind.is_mail());
    let mut tokens = policy.reading.tokens().iter();
    let speaks = tokens.any(|it| matches!(it.concept, Concept::Cipher | Concept::Key));
    let is_answered = speaks || !policy.keys.is_empty() || policy.says(StatementKind::Encryption);
    if has_mail && is_mail_only && !is_answered && !names_other_place(policy) {
        let place = heading_about(policy, &[Concept::Report, Concept::Contact]);
        let message = "reports go by mail only, and there is no key to encrypt them with";
        let repair = section::insert(policy, Section::Encryption);
        findings.add(findings.at(place, message).repaired_by(repair));
    }
}

/// The key is only given to whoever asks for it.
///
/// # Why
///
/// To ask for the key, a reporter writes in clear that there is a flaw to
/// report, and then waits. A key that comes back in the same mail could be
/// anybody's.
///
/// # Bad
///
/// ```md
/// Mail security@northwind.dev. A PGP key is available on request.
///                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the key has to be asked for in clear
/// ```
///
/// # Good
///
/// ```md
/// Mail security@northwind.dev, encrypted with our PGP key
/// <https://northwind.dev/key.asc>. It is also available on request.
/// ```
///
/// ```md
/// Mail security@northwind.dev. Logs are available on request.
/// ```
///
/// # Fix
///
/// Link the key and print its fingerprint.
pub(in crate::rules) fn key_on_request(policy: &Policy<'_>, findings: &mut Findings) {
    let is_given = policy
        .keys
        .iter()
        .any(|it| it.url.is_some() || it.armor.is_some() || it.fingerprint.is_some());
    let mut asked = policy.keys.iter().filter(|it| it.on_request && it.evidence.is_said());
    if let (false, Some(first)) = (is_given, asked.next()) {
        let finding = findings.at(first.evidence.span, "the key has to be asked for in clear");
        findings.add(finding.also_at(asked.map(|it| &it.evidence)));
    }
}

/// The key is fetched over plain HTTP.
///
/// # Why
///
/// Whoever sits on the way can put another key in its place, and read the
/// report that is encrypted with it.
///
/// # Bad
///
/// ```md
/// Encrypt your report with our [PGP key](http://northwind.dev/key.asc).
///                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the key comes over http: anybody on the way can replace it
/// ```
///
/// # Good
///
/// ```md
/// Encrypt your report with our [PGP key](https://northwind.dev/key.asc).
/// ```
///
/// ```md
/// Encrypt your report with our [PGP key](keys/security.asc).
/// ```
///
/// # Fix
///
/// Safe for hosts that are known to serve HTTPS; for others, try the address first.
pub(in crate::rules) fn key_insecure_url(policy: &Policy<'_>, findings: &mut Findings) {
    for key in &policy.keys {
        let Some(url) = key.url.as_ref().filter(|url| is_open_http(&fold(url))) else { continue };
        let message = "the key comes over http: anybody on the way can replace it";
        let finding = findings.at(key.url_span, message);
        let repair = over_https(policy, url, &[key.url_span]);
        findings.add(finding.repaired_by(repair));
    }
}
