//! Reads vectors.

use super::{Error, ErrorKind, Errors, Vector};

/// See [`Vector::parse`].
pub(super) fn parse(text: &str) -> Result<Vector, Errors> {
    let _ = text;
    Err(Errors::from(Error {
        kind: ErrorKind::NotAVector,
        message: String::from("expected a CVSS vector, found something else"),
        range: 0..0,
        metric: None,
        expected: Vec::new(),
    }))
}
