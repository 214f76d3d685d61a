//! How a report is kept from the eyes of others on its way.
//!
//! Keys and what is wrong with them are read by `policy::key`; nothing is fetched.

mod armor;
mod fingerprint;
mod option;
mod secret;

pub(super) use armor::{armor_broken, armor_mismatch_or_expired};
pub(super) use fingerprint::{fingerprint_malformed, key_without_fingerprint, short_key_id};
pub(super) use option::{key_insecure_url, key_on_request, no_encryption_option};
pub(super) use secret::private_key_or_secret;
