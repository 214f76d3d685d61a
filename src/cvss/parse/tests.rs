//! Every message, word for word, and where it points.

#![allow(clippy::string_slice, clippy::panic)]

use super::super::{ErrorKind, Vector};

/// Each error as `range code: message`.
fn errors(text: &str) -> Vec<String> {
    match Vector::parse(text) {
        Ok(vector) => panic!("{text} is read as {vector}"),
        Err(errors) => errors
            .iter()
            .map(|error| format!("{:?} {}: {error}", error.range, error.kind.code()))
            .collect(),
    }
}

#[test]
fn not_a_vector() {
    let message = "expected a CVSS vector such as `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H`";
    assert_eq!(errors(""), [format!("0..0 not-a-vector: {message}, found nothing")]);
    assert_eq!(errors(" \n"), [format!("0..2 not-a-vector: {message}, found nothing")]);
    assert_eq!(
        errors("hello world"),
        [format!("0..11 not-a-vector: {message}, found `hello world`")]
    );
}

#[test]
fn unknown_version() {
    assert_eq!(
        errors("CVSS:3.2/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"),
        ["0..8 unknown-version: expected `CVSS:3.0` or `CVSS:3.1`, found `CVSS:3.2`"]
    );
    assert_eq!(
        errors("CVSS:5.0"),
        ["0..8 unknown-version: expected `CVSS:3.0`, `CVSS:3.1` or `CVSS:4.0`, found `CVSS:5.0`"]
    );
}

#[test]
fn version_mismatch() {
    assert_eq!(
        errors("CVSS:4.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"),
        ["0..8 version-mismatch: expected `CVSS:3.0` or `CVSS:3.1` before metrics of v3.x, \
             found `CVSS:4.0`"]
    );
    assert_eq!(
        errors("CVSS:3.1/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"),
        ["0..8 version-mismatch: expected `CVSS:4.0` before metrics of v4.0, found `CVSS:3.1`"]
    );
    assert_eq!(
        errors("CVSS:3.0/AV:N/AC:L/Au:N/C:P/I:P/A:P"),
        ["0..9 version-mismatch: expected no prefix before metrics of v2.0, found `CVSS:3.0`"]
    );
}

#[test]
fn metrics_under_a_wrong_prefix_are_judged_by_their_own_version() {
    assert_eq!(
        errors("CVSS:3.1/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N"),
        [
            "0..8 version-mismatch: expected `CVSS:4.0` before metrics of v4.0, found `CVSS:3.1`",
            "58..58 missing-metric: expected `SA:H`, `SA:L` or `SA:N` (Subsequent System \
             Availability Impact), found none: v4.0 needs it",
        ]
    );
}

#[test]
fn missing_prefix() {
    assert_eq!(
        errors("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"),
        ["0..0 missing-prefix: expected `CVSS:3.0` or `CVSS:3.1` before the metrics, \
             found none: only v2.0 vectors have no prefix"]
    );
}

#[test]
fn unexpected_prefix() {
    for (text, range, found) in [
        ("CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P", "0..9", "CVSS:2.0"),
        ("CVSS2#AV:N/AC:L/Au:N/C:P/I:P/A:P", "0..6", "CVSS2"),
    ] {
        let message = "expected no prefix before metrics of v2.0";
        assert_eq!(
            errors(text),
            [format!("{range} unexpected-prefix: {message}, found `{found}`")]
        );
    }
}

#[test]
fn unexpected_space() {
    assert_eq!(
        errors(" CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\r\n"),
        [
            "0..1 unexpected-space: expected nothing before the vector, found white space",
            "45..47 unexpected-space: expected nothing after the vector, found white space",
        ]
    );
}

#[test]
fn wrong_case() {
    let differ = "capital and small letters differ";
    assert_eq!(
        errors("cvss:3.1/av:N/AC:l/PR:N/UI:N/S:U/C:H/I:H/A:H"),
        [
            format!("0..8 wrong-case: expected `CVSS:3.1`, found `cvss:3.1`: {differ}"),
            format!("9..11 wrong-case: expected `AV`, found `av`: {differ}"),
            format!("17..18 wrong-case: expected `L`, found `l`: {differ}"),
        ]
    );
    assert_eq!(
        errors("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/U:red"),
        [format!("66..69 wrong-case: expected `Red`, found `red`: {differ}")]
    );
}

#[test]
fn empty_part() {
    assert_eq!(
        errors("CVSS:3.1/AV:N//AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"),
        ["14..14 empty-part: expected a metric before `/`, found nothing"]
    );
    assert_eq!(
        errors("/AV:N/AC:L/Au:N/C:P/I:P/A:P"),
        ["0..0 empty-part: expected a metric before `/`, found nothing"]
    );
}

#[test]
fn trailing_slash() {
    assert_eq!(
        errors("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/"),
        ["44..45 trailing-slash: expected the end of the vector, found `/`"]
    );
}

#[test]
fn missing_colon() {
    assert_eq!(
        errors("CVSS:3.1/AVN/AC/PR:N/UI:N/S:U/C:H/I:H/A:H"),
        [
            "9..9 missing-metric: expected `AV:N`, `AV:A`, `AV:L` or `AV:P` (Attack Vector), \
             found none: v3.1 needs it",
            "9..12 missing-colon: expected a metric and its value such as `AV:N`, found `AVN`",
            "15..15 missing-colon: expected `:` and L or H after `AC`, found nothing",
        ]
    );
}

#[test]
fn missing_value() {
    assert_eq!(
        errors("CVSS:3.1/AV:/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"),
        ["12..12 missing-value: expected N, A, L or P after `AV:`, found nothing"]
    );
}

#[test]
fn unknown_metric() {
    assert_eq!(
        errors("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/XX:N/Au:N/:N"),
        [
            "45..49 unknown-metric: expected a metric of v3.1, found `XX`",
            "50..54 unknown-metric: expected a metric of v3.1, found `Au`: it is a metric of v2.0",
            "55..57 unknown-metric: expected a metric of v3.1, found nothing",
        ]
    );
}

#[test]
fn unknown_value() {
    assert_eq!(
        errors("CVSS:3.1/AV:X/AC:M/PR:N:N/UI:Required/S:U/C:H/I:H/A:H/E:ND"),
        [
            "12..13 unknown-value: expected N, A, L or P after `AV:`, found `X`: a base metric \
             must be defined",
            "17..18 unknown-value: expected L or H after `AC:`, found `M`: `AC:M` is a value of \
             v2.0",
            "22..25 unknown-value: expected N, L or H after `PR:`, found `N:N`",
            "29..37 unknown-value: expected N or R after `UI:`, found `Required`: Required is \
             written `R`",
            "56..58 unknown-value: expected H, F, P, U or X after `E:`, found `ND`: Not Defined \
             is written `X`",
        ]
    );
    assert_eq!(
        errors("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:R/VC:H/VI:H/VA:H/SC:N/SI:S/SA:N"),
        [
            "32..33 unknown-value: expected N, P or A after `UI:`, found `R`: `UI:R` is a value \
             of v3.0 and v3.1",
            "57..58 unknown-value: expected H, L or N after `SI:`, found `S`: only `MSI` has the \
             value `S`",
        ]
    );
}

#[test]
fn duplicate_metric() {
    assert_eq!(
        errors("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/AV:L"),
        ["45..49 duplicate-metric: expected `AV` once, found `AV:L` as well"]
    );
}

#[test]
fn wrong_order() {
    assert_eq!(
        errors("CVSS:4.0/SA:N/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N"),
        ["9..13 wrong-order: expected `SA` after `SI`, found it before: v4.0 fixes the order"]
    );
    assert_eq!(
        errors("CVSS:4.0/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/AV:N"),
        ["59..63 wrong-order: expected `AV` before `AC`, found it after: v4.0 fixes the order"]
    );
}

#[test]
fn missing_metric() {
    assert_eq!(
        errors("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H"),
        ["40..40 missing-metric: expected `A:H`, `A:L` or `A:N` (Availability), found none: \
             v3.1 needs it"]
    );
    // Where it belongs, not at the end.
    assert_eq!(
        errors("AV:N/Au:N/C:P/I:P/A:P"),
        ["4..4 missing-metric: expected `AC:L`, `AC:M` or `AC:H` (Access Complexity), found \
             none: v2.0 needs it"]
    );
}

/// The tests above are named after the codes.
#[test]
fn every_kind_has_a_test() {
    let source = include_str!("tests.rs");
    for kind in ErrorKind::ALL {
        let name = kind.code().replace('-', "_");
        assert!(source.contains(&format!("fn {name}()")), "{name}");
        assert!(source.contains(&format!(" {}: ", kind.code())), "{name}");
    }
}

#[test]
fn messages_are_safe_to_print() {
    let text = format!("CVSS:3.1/AV:\u{1b}[31m{}", "x".repeat(100));
    let expected =
        format!("expected N, A, L or P after `AV:`, found `\\u{{1b}}[31m{}…`", "x".repeat(27));
    assert!(errors(&text).iter().any(|error| error.contains(&expected)));
}
