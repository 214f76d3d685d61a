//! Nothing invalid is scored, and every error has its place.

use secpolicy::cvss::ErrorKind::{
    self, DuplicateMetric, EmptyPart, MissingColon, MissingMetric, MissingPrefix, MissingValue,
    NotAVector, TrailingSlash, UnexpectedPrefix, UnexpectedSpace, UnknownMetric, UnknownValue,
    UnknownVersion, VersionMismatch, WrongCase, WrongOrder,
};
use secpolicy::cvss::{Errors, Vector};
use serde_json::json;

use crate::vector;

#[test]
fn any_order_is_right_but_in_v4() {
    let v3 = vector("CVSS:3.1/RC:C/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N");
    assert_eq!(v3.to_string(), "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/RC:C");
    let v2 = vector("A:P/I:P/C:P/Au:N/AC:L/AV:N/TD:H");
    assert_eq!(v2.to_string(), "AV:N/AC:L/Au:N/C:P/I:P/A:P/TD:H");
}

/// What other implementations have scored although it is invalid, and its kin.
const INVALID: &[(&str, ErrorKind)] = &[
    // Mandatory metrics.
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H", MissingMetric),
    ("CVSS:3.0/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", MissingMetric),
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/C:H/I:H/A:H", MissingMetric),
    ("CVSS:3.1", MissingMetric),
    ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H", MissingMetric),
    ("AV:N/AC:L/Au:N/C:P/I:P", MissingMetric),
    // Case.
    ("CVSS:3.1/AV:n/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", WrongCase),
    ("CVSS:3.1/av:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", WrongCase),
    ("cvss:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", WrongCase),
    ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/U:red", WrongCase),
    ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/U:RED", WrongCase),
    ("AV:N/AC:L/AU:N/C:P/I:P/A:P", WrongCase),
    // Twice.
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/A:H", DuplicateMetric),
    ("CVSS:3.1/AV:N/AV:L/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", DuplicateMetric),
    // Values of somewhere else.
    ("CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", UnknownValue),
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:X/C:H/I:H/A:H", UnknownValue),
    ("CVSS:3.1/AV:N:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", UnknownValue),
    ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:S/SA:H", UnknownValue),
    ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:S", UnknownValue),
    ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/MSC:S", UnknownValue),
    ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:R/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", UnknownValue),
    ("CVSS:3.1/AV:N /AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", UnknownValue),
    ("CVSS:3.1/AV:Ｎ/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", UnknownValue),
    ("AV:N/AC:L/Au:N/C:P/I:P/A:P/E:P", UnknownValue),
    // Order.
    ("CVSS:4.0/AC:L/AV:N/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", WrongOrder),
    ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/CR:H/E:A", WrongOrder),
    // Prefixes.
    ("CVSS:3.2/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", UnknownVersion),
    ("CVSS:3/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", UnknownVersion),
    ("CVSS:/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", UnknownVersion),
    ("CVSS:3.1AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", UnknownVersion),
    ("CVSS:4.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", VersionMismatch),
    ("CVSS:3.1/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", VersionMismatch),
    ("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", MissingPrefix),
    ("7.5/CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", MissingPrefix),
    ("CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P", UnexpectedPrefix),
    ("CVSS2#AV:N/AC:L/Au:N/C:P/I:P/A:P", UnexpectedPrefix),
    // Form.
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/", TrailingSlash),
    ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H/", TrailingSlash),
    ("CVSS:3.1//AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", EmptyPart),
    ("CVSS:3.1/AV/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", MissingColon),
    ("CVSS:3.1/AV：N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", MissingColon),
    ("CVSS:3.1/AV:/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", MissingValue),
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E", MissingColon),
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/XY:Z", UnknownMetric),
    ("(AV:N/AC:L/Au:N/C:P/I:P/A:P)", UnknownMetric),
    (" CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", UnexpectedSpace),
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\n", UnexpectedSpace),
    ("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H\0", UnknownValue),
    // No vectors at all.
    ("hello world", NotAVector),
    ("9.8", NotAVector),
    ("", NotAVector),
    ("https://example.org/a:b/c", NotAVector),
];

#[test]
fn nothing_invalid_is_scored() {
    for (text, kind) in INVALID {
        let errors = Vector::parse(text).expect_err(text);
        let kinds: Vec<ErrorKind> = errors.iter().map(|error| error.kind).collect();
        assert!(kinds.contains(kind), "{text}: {kinds:?}");
    }
}

#[test]
fn all_errors_are_told_in_text_order() {
    let text = "CVSS:3.1/AV:X/AC:L/AC:H/PR:N//UI:N/S:U/C:H/I:H/";
    let errors = Vector::parse(text).unwrap_err();
    let codes: Vec<&str> = errors.iter().map(|error| error.kind.code()).collect();
    let expected =
        ["unknown-value", "duplicate-metric", "empty-part", "missing-metric", "trailing-slash"];
    assert_eq!(codes, expected);
    assert_eq!(errors.first().kind, ErrorKind::UnknownValue);
}

#[test]
fn places_are_counted_in_utf_16_for_javascript() {
    let text = "CVSS:3.1/AV:😀/AC:L/PR:ä/UI:N/S:U/C:H/I:H/A:H/";
    let errors = Vector::parse(text).unwrap_err();
    let problems = serde_json::to_value(errors.problems(text)).unwrap();
    assert_eq!(
        problems,
        json!([
            {
                "code": "unknown-value",
                "message": "expected N, A, L or P after `AV:`, found `😀`",
                "offset": 12,
                "length": 2,
                "metric": "AV",
                "expected": ["N", "A", "L", "P"],
            },
            {
                "code": "unknown-value",
                "message": "expected N, L or H after `PR:`, found `ä`",
                "offset": 23,
                "length": 1,
                "metric": "PR",
                "expected": ["N", "L", "H"],
            },
            {
                "code": "trailing-slash",
                "message": "expected the end of the vector, found `/`",
                "offset": 45,
                "length": 1,
                "expected": [],
            },
        ])
    );
}

/// Each would take minutes if anything here were quadratic.
#[test]
fn hostile_texts_end() {
    let megabytes = 10 << 20;
    for piece in ["/", "A", ":", "AV:N/", "x:y/", "CVSS:3.1/", " ", "😀", "\0"] {
        for start in ["", "CVSS:4.0/AV:"] {
            let text = format!("{start}{}", piece.repeat(megabytes / piece.len()));
            let errors = Vector::parse(&text).unwrap_err();
            assert!(errors.iter().count() <= Errors::MOST);
            assert!(errors.iter().all(|error| error.message.len() < 500));
            assert_eq!(errors.problems(&text).len(), errors.iter().count());
        }
    }
}
