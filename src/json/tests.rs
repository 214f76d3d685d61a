//! JSON of our own, held against `serde_json`.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use super::{LONG, write, write_by};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Everything {
    one_word: &'static str,
    letter: char,
    yes: bool,
    numbers: (u8, i8, u16, i16, u32, i32, u64, i64, f32),
    nothing: Option<u8>,
    something: Option<u8>,
    unit: (),
    marker: Marker,
    wrapped: Wrapped,
    pair: Pair,
    empty: Vec<u8>,
    nested: Vec<Vec<u8>>,
    map: BTreeMap<&'static str, u8>,
    kinds: Vec<Kind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    absent: Option<u8>,
}

#[derive(Serialize)]
struct Marker;

#[derive(Serialize)]
struct Wrapped(u8);

#[derive(Serialize)]
struct Pair(u8, u8);

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    WithoutData,
    Wrapped(u8),
    Pair(u8, u8),
    Fields { one: u8, other: u8 },
    Empty {},
}

fn read(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_else(|error| Value::from(format!("{error}: {json}")))
}

/// The one text of a value that is not long.
fn to_string<T: Serialize + ?Sized>(value: &T) -> String {
    let mut texts = Vec::new();
    write(value, &mut |text| texts.push(text));
    assert_eq!(texts.len(), 1);
    texts.concat()
}

/// The texts where lists may have this many bytes.
fn texts<T: Serialize + ?Sized>(long: usize, value: &T) -> Vec<String> {
    let mut texts = Vec::new();
    write_by(long, value, &mut |text| texts.push(text));
    texts
}

#[test]
fn every_kind_of_data_is_written_as_serde_json_writes_it() {
    let everything = Everything {
        one_word: "word",
        letter: 'x',
        yes: true,
        numbers: (0, -1, 10, i16::MIN, 4_000_000_000, -7, u64::MAX, i64::MIN, 0.5),
        nothing: None,
        something: Some(1),
        unit: (),
        marker: Marker,
        wrapped: Wrapped(2),
        pair: Pair(3, 4),
        empty: Vec::new(),
        nested: vec![vec![], vec![1], vec![1, 2]],
        map: BTreeMap::from([("a", 1), ("b", 2)]),
        kinds: vec![
            Kind::WithoutData,
            Kind::Wrapped(5),
            Kind::Pair(6, 7),
            Kind::Fields { one: 8, other: 9 },
            Kind::Empty {},
        ],
        absent: None,
    };
    assert_eq!(to_string(&everything), serde_json::to_string(&everything).unwrap_or_default());
}

#[test]
fn lone_values_and_empty_ones_are_whole_texts() {
    assert_eq!(to_string(""), r#""""#);
    assert_eq!(to_string(&[0_u8; 0]), "[]");
    assert_eq!(to_string(&BTreeMap::<&str, u8>::new()), "{}");
    assert_eq!(to_string(&None::<u8>), "null");
    assert_eq!(to_string(&42_u32), "42");
}

#[test]
fn strings_survive_in_ascii() {
    let controls: String = (0..=0x20).map(char::from).collect();
    for text in [
        controls.as_str(),
        "\u{7f}",
        "C:\\path \"quoted\" [,]",
        "äöü ß “curly”",
        "日本語の脆弱性",
        "🔒 a \u{10ffff}",
        "ends in ü",
        "\u{2028}\u{feff}\u{fffd}",
        ",",
    ] {
        let written = to_string(text);
        assert_eq!(read(&written), json!(text), "{written}");
        assert!(written.is_ascii(), "{written}");
    }
    assert_eq!(to_string("ü\n🔒"), r#""\u00fc\u000a\ud83d\udd12""#);
}

#[test]
fn scores_are_exact_and_short() {
    for tenths in 0..=100_u32 {
        let score = f64::from(tenths) / 10.0;
        let written = to_string(&score);
        assert!(written.len() <= 4, "{written}");
        assert_eq!(written.parse(), Ok(score));
    }
    assert_eq!(to_string(&10.0), "10");
    assert_eq!(to_string(&-9.1), "-9.1");
    assert_eq!(to_string(&0.05), "0.05");
    assert_eq!(to_string(&f64::NAN), "null");
    assert_eq!(to_string(&f64::INFINITY), "null");
}

#[test]
fn other_numbers_are_exact_to_fifteen_decimals() {
    for number in [6.42 * 0.915, 1.0 / 3.0, 8.22 * 0.85 * 0.77, 1e-9, 123.456] {
        let written: f64 = to_string(&number).parse().unwrap_or_default();
        assert!((written - number).abs() < 2e-15, "{number}: {written}");
    }
}

#[test]
fn items_of_long_lists_have_texts_of_their_own() {
    let list = vec![10, 11, 12, 13, 14];
    assert_eq!(texts(6, &list), ["10,11", "12,13", r#"[{"":0},{"":1},14]"#]);
    let nested = vec![vec!["a", "b", "c"], vec![], vec!["d"]];
    let expected = [r#""a","b""#, r#"[{"":0},"c"]"#, r#"[],["d"]"#, r#"[{"":1},{"":2}]"#];
    assert_eq!(texts(8, &nested), expected);
    assert_eq!(texts(1, &"x".repeat(LONG)).len(), 1);
}
