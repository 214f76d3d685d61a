//! Sentences about keys, in our own words.

use crate::document::Document;
use crate::policy::{Context, Key, Policy};
use crate::text::Text;

fn keys(source: &str) -> Vec<Key> {
    Policy::read(Document::parse(Text::new(source), None), Context::default()).keys
}

fn key(source: &str) -> Key {
    let keys = keys(source);
    assert_eq!(keys.len(), 1, "{source}: {keys:?}");
    keys.into_iter().next().expect("a key")
}

#[test]
fn a_key_is_found_by_its_link() {
    for text in [
        "Encrypt your mail with our [PGP key](https://northwind.dev/key.asc).",
        "Our public key: https://northwind.dev/key.asc",
        "**PGP key:** <https://northwind.dev/key.asc>",
        "You can find the GPG key at https://northwind.dev/key.asc.",
        "## Contact\n\n| PGP key | [here](https://northwind.dev/key.asc) |\n|-|-|\n",
    ] {
        assert_eq!(key(text).url.as_deref(), Some("https://northwind.dev/key.asc"), "{text}");
    }
}

#[test]
fn a_fingerprint_joins_its_key() {
    let text = "## Encryption\n\nUse [our key](https://keys.openpgp.org/search?q=a@northwind.dev).\n\nFingerprint:\n\n    0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567\n";
    let key = key(text);
    assert_eq!(key.fingerprint.as_deref(), Some("0123456789ABCDEF0123456789ABCDEF01234567"));
    assert!(key.url.is_some());
}

#[test]
fn a_key_id_is_a_fingerprint_where_the_words_say_so() {
    let id = |text| key(text).fingerprint;
    assert_eq!(id("PGP key id: 0xDEADBEEF").as_deref(), Some("DEADBEEF"));
    assert_eq!(
        id("Mail us, encrypted with the GPG key 0123456789ABCDEF.").as_deref(),
        Some("0123456789ABCDEF")
    );
}

#[test]
fn a_fingerprint_in_a_table_is_one() {
    let text = "## Team\n\n| Who | PGP |\n|-|-|\n| Ana | 0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567 |\n";
    let found = key(text).fingerprint;
    assert_eq!(found.as_deref(), Some("0123456789ABCDEF0123456789ABCDEF01234567"));
}

#[test]
fn a_key_may_be_had_on_request() {
    for text in
        ["A PGP key is available on request.", "To encrypt a report, ask for our PGP key first."]
    {
        assert!(key(text).on_request, "{text}");
    }
}

#[test]
fn a_key_in_the_text_is_a_key() {
    let text = "```\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmAMEYWI=\n-----END PGP PUBLIC KEY BLOCK-----\n```\n";
    let key = key(text);
    let armor = key.armor.expect("an armored key");
    assert!(armor.fingerprints.first().is_some_and(|digits| digits.starts_with("C8A56857")));
    assert_eq!(key.fingerprint, None);
}

#[test]
fn what_offers_no_key_is_none() {
    for text in [
        "All data is encrypted at rest with AES-256.",
        "Please don't encrypt your message.",
        "Releases are signed with the GPG key 0123456789ABCDEF.",
        "## Verify releases\n\nThe PGP key has the fingerprint\n0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567.",
        "If you can, encrypt what you send.",
        "We have no PGP key.",
        "**PGP key:** (add one if you have it)",
        "## Verifying artifacts\n\nUntil last year we used [this key](https://northwind.dev/key.asc).",
        "Fixed in 0123456789abcdef0123456789abcdef01234567.",
        "Read about [encryption](https://www.gnupg.org/) before you write.",
        "## Verifying releases\n\n### Steps\n\nThe key has the fingerprint 0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567.",
        "Rotate your API key every month, and never commit a private key.",
    ] {
        assert_eq!(keys(text), [], "{text}");
    }
}

#[test]
fn a_file_in_a_table_says_more_than_its_directory() {
    let text = "Mail us with our PGP keys in [`keys/`](pgp_keys/).\n\n## Team\n\n| Who | Key |\n|---|---|\n| Ada | [ada.asc](pgp_keys/ada.asc) |\n";
    assert_eq!(key(text).url.as_deref(), Some("pgp_keys/ada.asc"));
}

#[test]
fn an_unfilled_address_is_no_key() {
    let text = "Encrypt it with our PGP public key from <https://get.your.key.asc>.";
    assert!(keys(text).iter().all(|it| it.url.is_none()));
}
