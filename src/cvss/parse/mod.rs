//! Reads a vector strictly, and tells everything that is wrong with it.
//!
//! ```text
//! vector = [prefix "/"] part *("/" part)
//! prefix = "CVSS:3.0" | "CVSS:3.1" | "CVSS:4.0"          v2.0: none
//! part   = metric ":" value
//! ```
//!
//! Every metric at most once, every base metric exactly once, case as in the
//! specification. v4.0 fixes the order (section 7); v3.x allows any (v3.1,
//! section 6). The guide of v2.0 (section 2.4) speaks of "a predetermined
//! order" and of metrics filled up with `ND`, but FIRST's JSON schema for v2.0
//! takes any order and parts of groups, and so do the vectors in circulation:
//! both are accepted here.
//!
//! Not here: vectors in parentheses, in running text or in links.

mod order;
mod parts;
mod piece;
mod prefix;
pub(super) mod words;

use self::piece::Piece;
use super::{Error, ErrorKind, Errors, Vector};

/// See [`Vector::parse`].
pub(super) fn parse(text: &str) -> Result<Vector, Errors> {
    let whole = Piece::new(text);
    let (prefix, rest) = prefix::split(whole);
    if let Some(version) = prefix.claims
        && prefix.exact
    {
        let (vector, errors) = parts::read(version, rest);
        if errors.is_empty() {
            return Ok(vector);
        }
    }
    Err(explain(whole))
}

/// Everything wrong with a text that is not a vector, in text order. A second
/// reading, so that right vectors don't pay for the detective work.
fn explain(whole: Piece<'_>) -> Errors {
    let body = whole.trim();
    if body.text.is_empty() {
        return Errors::from(not_a_vector(whole));
    }
    let (prefix, rest) = prefix::split(body);
    let version = prefix::guess(&prefix, rest);
    if version.is_none() && prefix.token.is_none() {
        return Errors::from(not_a_vector(whole));
    }
    let mut errors = outer_spaces(whole, body);
    errors.extend(prefix::problem(&prefix, version, body));
    if let Some(version) = version {
        errors.extend(parts::read(version, rest).1);
    }
    crate::order::sort_by_key(&mut errors, |error| {
        (error.range.start as u64) << 32 | error.range.end as u64
    });
    errors.truncate(Errors::MOST);
    // Never empty in fact: `parse` has found something wrong.
    Errors::collect(errors).unwrap_or_else(|| Errors::from(not_a_vector(whole)))
}

fn not_a_vector(whole: Piece<'_>) -> Error {
    let example = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    let found = words::found(whole.trim().text);
    Error {
        kind: ErrorKind::NotAVector,
        message: format!("expected a CVSS vector such as `{example}`, found {found}"),
        range: whole.range(),
        metric: None,
        expected: Vec::new(),
    }
}

fn outer_spaces(whole: Piece<'_>, body: Piece<'_>) -> Vec<Error> {
    let sides = [(whole.start..body.start, "before"), (body.end()..whole.end(), "after")];
    sides
        .into_iter()
        .filter(|(range, _)| !range.is_empty())
        .map(|(range, side)| Error {
            kind: ErrorKind::UnexpectedSpace,
            message: format!("expected nothing {side} the vector, found white space"),
            range,
            metric: None,
            expected: Vec::new(),
        })
        .collect()
}

#[cfg(test)]
mod tests;
