//! Keys to encrypt a report with.

use super::Evidence;
use super::reading::Reading;
use crate::document::Document;

/// A key to encrypt a report with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// A full fingerprint or a key id, hex digits in upper case.
    pub fingerprint: Option<String>,
    /// Where it can be had.
    pub url: Option<String>,
    /// The key itself stands in the text.
    pub armored: bool,
    /// It is given to whoever asks.
    pub on_request: bool,
    /// The words.
    pub evidence: Evidence,
}

pub(super) fn read(_document: &Document<'_>, _reading: &Reading) -> Vec<Key> {
    Vec::new()
}
