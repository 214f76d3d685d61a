//! What stands before the metrics, and which version they are of.

use super::super::specification::specification;
use super::super::{Error, ErrorKind, Errors, Version};
use super::piece::Piece;
use super::words;

/// What a vector begins with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Prefix<'text> {
    /// The words before the first slash, if they begin like a prefix.
    pub(super) token: Option<Piece<'text>>,
    /// The version that it means; v2.0 where there is no prefix.
    pub(super) claims: Option<Version>,
    /// Whether it is written as that version demands.
    pub(super) exact: bool,
}

const EVERY: &[&str] = &["CVSS:3.0", "CVSS:3.1", "CVSS:4.0"];

/// Takes the prefix off; the rest is empty where nothing stands after it.
pub(super) fn split(body: Piece<'_>) -> (Prefix<'_>, Piece<'_>) {
    let start = body.text.get(..4).unwrap_or("");
    if !start.eq_ignore_ascii_case("CVSS") {
        let prefix = Prefix { token: None, claims: Some(Version::V2), exact: true };
        return (prefix, body);
    }
    // `CVSS2#AV:N/...` is how some databases write v2.0.
    let hash = body.split_once('#');
    let hash = hash.filter(|(token, _)| token.text.eq_ignore_ascii_case("CVSS2"));
    let (token, rest) =
        hash.or_else(|| body.split_once('/')).unwrap_or((body, body.empty_at_end()));
    let claims = claimed(token.text);
    let prefix = Prefix {
        token: Some(token),
        claims,
        exact: claims.is_some_and(|version| version.prefix() == token.text),
    };
    (prefix, rest)
}

/// The version that a prefix means, whatever its case.
fn claimed(token: &str) -> Option<Version> {
    if token.eq_ignore_ascii_case("CVSS2") || token.eq_ignore_ascii_case("CVSS:2.0") {
        return Some(Version::V2);
    }
    let prefixed = Version::ALL.into_iter();
    prefixed
        .filter(|version| !version.prefix().is_empty())
        .find(|version| version.prefix().eq_ignore_ascii_case(token))
}

/// The version that the metrics are of: the claimed one, unless another knows
/// more of them. None where nothing is claimed and nothing is known.
pub(super) fn guess(prefix: &Prefix<'_>, rest: Piece<'_>) -> Option<Version> {
    let known = |version| known_parts(version, rest);
    let mut best = prefix.claims;
    let mut most = best.map_or(0, known);
    for version in [Version::V3_1, Version::V4, Version::V2] {
        let count = known(version);
        if count > most {
            (best, most) = (Some(version), count);
        }
    }
    // Without prefix v2.0 is only a supposition.
    best.filter(|_| most > 0 || prefix.token.is_some())
}

/// How many parts this version knows, whatever their case. No vector has more
/// parts than are looked at here.
fn known_parts(version: Version, rest: Piece<'_>) -> usize {
    let metrics = specification(version).metrics;
    let parts = rest.parts().take(Errors::MOST);
    let known = parts.filter(|part| {
        part.text.split_once(':').is_some_and(|(id, value)| {
            metrics.iter().any(|metric| {
                metric.id.eq_ignore_ascii_case(id)
                    && (metric.values.iter()).any(|known| known.id.eq_ignore_ascii_case(value))
            })
        })
    });
    known.count()
}

/// What is wrong with the prefix, if anything, once it is known which version
/// the metrics are of.
pub(super) fn problem(
    prefix: &Prefix<'_>,
    version: Option<Version>,
    body: Piece<'_>,
) -> Option<Error> {
    if version.is_some() && prefix.claims == version && prefix.exact {
        return None;
    }
    let mut expected = expected(version);
    let wanted: Vec<String> = expected.iter().map(|it| format!("`{it}`")).collect();
    let wanted = words::one_of(&wanted);
    let Some(token) = prefix.token else {
        let reason = "only v2.0 vectors have no prefix";
        return Some(Error {
            kind: ErrorKind::MissingPrefix,
            message: format!("expected {wanted} before the metrics, found none: {reason}"),
            range: body.start..body.start,
            metric: None,
            expected,
        });
    };
    let found = words::found(token.text);
    let mut range = token.range();
    let (kind, message) = match (prefix.claims, version) {
        (claims, Some(Version::V2)) => {
            // With its slash, so that taking it away leaves a vector.
            range.end = body.end().min(range.end + 1);
            let kind = match claims {
                None | Some(Version::V2) => ErrorKind::UnexpectedPrefix,
                Some(_) => ErrorKind::VersionMismatch,
            };
            let message = format!("expected no prefix before metrics of v2.0, found {found}");
            (kind, message)
        }
        (Some(claims), Some(version)) if claims == version => {
            expected = vec![version.prefix()];
            let wanted = version.prefix();
            (
                ErrorKind::WrongCase,
                format!("expected `{wanted}`, found {found}: capital and small letters differ"),
            )
        }
        (Some(_), Some(version)) => (
            ErrorKind::VersionMismatch,
            format!("expected {wanted} before metrics of {}, found {found}", series(version)),
        ),
        (None, _) | (_, None) => {
            (ErrorKind::UnknownVersion, format!("expected {wanted}, found {found}"))
        }
    };
    Some(Error { kind, message, range, metric: None, expected })
}

/// The prefixes that can stand before metrics of this version.
fn expected(version: Option<Version>) -> Vec<&'static str> {
    match version {
        None => EVERY.to_vec(),
        Some(Version::V2) => Vec::new(),
        Some(Version::V3_0 | Version::V3_1) => {
            vec![Version::V3_0.prefix(), Version::V3_1.prefix()]
        }
        Some(Version::V4) => vec![Version::V4.prefix()],
    }
}

/// v3.0 and v3.1 have the same metrics.
fn series(version: Version) -> &'static str {
    match version {
        Version::V2 => "v2.0",
        Version::V3_0 | Version::V3_1 => "v3.x",
        Version::V4 => "v4.0",
    }
}
