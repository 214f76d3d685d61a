//! The compiled core, called as JavaScript calls it: in Node and in a browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use js_sys::{Array, JSON, Object};
use secpolicy::wasm::{Texts, cvss, policy};
use serde_json::{Value, json};
use wasm_bindgen::{JsError, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const LOG4SHELL: &str = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H";

/// The message of the error that a call gives.
fn message<T>(result: Result<T, JsError>) -> String {
    let error: js_sys::Error = JsValue::from(result.err().unwrap()).into();
    error.message().into()
}

/// The one text of JSON that a call gives.
fn value(result: Result<Texts, JsError>) -> Value {
    let texts = result.map_err(JsValue::from).unwrap();
    assert_eq!(texts.len(), 1);
    serde_json::from_str(&texts[0].as_string().unwrap()).unwrap()
}

fn check(text: &str) -> Value {
    value(policy::check(&text.into(), &Object::new()))
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[wasm_bindgen_test]
fn a_report_has_the_keys_of_the_contract() {
    let report = check("# Security\n\nWrite to security@acme.dev.\n");
    let expected = ["findings", "policy", "schemaVersion", "score", "standards", "summary"];
    assert_eq!(keys(&report), expected);
    assert_eq!(report["schemaVersion"], 1);
    let facts = ["contacts", "keys", "placeholders", "statements", "timelines", "versions"];
    assert_eq!(keys(&report["policy"]), facts);
    assert_eq!(report["summary"]["reportEmails"], json!(["security@acme.dev"]));
}

#[wasm_bindgen_test]
fn what_is_not_known_is_null_and_not_undefined() {
    let report = check("# Security\n");
    assert!(report["summary"].as_object().unwrap().contains_key("ackHours"));
    assert_eq!(report["summary"]["ackHours"], Value::Null);
    assert!(report.as_object().unwrap().contains_key("score"));
}

#[wasm_bindgen_test]
fn positions_count_utf16_units() {
    let report = check("🔒🔒 Write to security@acme.dev.\n");
    let evidence = &report["policy"]["contacts"][0]["evidence"];
    assert_eq!(evidence["offset"], 14);
    assert_eq!(evidence["length"], 17);
    assert_eq!(evidence["range"]["start"], json!({ "line": 0, "character": 14 }));
}

#[wasm_bindgen_test]
fn an_unpaired_surrogate_moves_no_position() {
    let mut units = vec![0xD800];
    units.extend(" Write to security@acme.dev.\n".encode_utf16());
    let text = js_sys::JsString::from_char_code(&units);
    let report = value(policy::check(&text.into(), &Object::new()));
    assert_eq!(report["policy"]["contacts"][0]["evidence"]["offset"], 11);
}

#[wasm_bindgen_test]
fn a_wrong_type_is_an_error_and_the_next_call_works() {
    let wrong = [
        JsValue::from(42),
        JsValue::NULL,
        JsValue::UNDEFINED,
        JsValue::TRUE,
        Array::new().into(),
        Object::new().into(),
    ];
    for text in &wrong {
        let result = policy::check(text, &Object::new());
        assert_eq!(message(result), "`text`: expected string");
    }
    assert_eq!(check("# Security\n")["schemaVersion"], 1);
}

#[wasm_bindgen_test]
fn options_are_read_and_wrong_ones_refused() {
    let options = JSON::parse(r#"{ "path": "SECURITY.md", "rules": { "no-such-rule": "off" } }"#);
    let report = value(policy::check(&"# Security\n".into(), &options.unwrap()));
    assert_eq!(report["schemaVersion"], 1);
    let wrong = JSON::parse(r#"{ "rules": { "contact-placeholder": "loud" } }"#).unwrap();
    assert!(
        message(policy::check(&"# Security\n".into(), &wrong))
            .starts_with("`options.rules[\"contact-placeholder\"]`: ")
    );
}

#[wasm_bindgen_test]
fn ten_megabytes_take_seconds_at_most() {
    let paragraph = "We read every report and thank you for it. See `main.c`, *really*.\n\n";
    let text = paragraph.repeat(10_000_000 / paragraph.len());
    let start = js_sys::Date::now();
    let report = check(&text);
    let seconds = (js_sys::Date::now() - start) / 1000.0;
    assert_eq!(report["schemaVersion"], 1);
    // A debug build; the built package is measured by `cargo xtask bench`.
    assert!(seconds < 120.0, "{seconds} s");
}

#[wasm_bindgen_test]
fn every_hostile_text_gives_a_report() {
    let deep = 20_000;
    for text in [
        String::new(),
        "\0".repeat(100),
        "\u{FEFF}".to_owned(),
        "> ".repeat(deep),
        "- ".repeat(deep),
        "[".repeat(deep),
        "*a ".repeat(deep),
        "<!--".repeat(deep),
        "|".repeat(deep),
        "\r\n\r".repeat(deep),
    ] {
        assert_eq!(check(&text)["schemaVersion"], 1);
    }
}

#[wasm_bindgen_test]
fn a_report_renders_as_text() {
    let report = policy::check(&"# Security\n".into(), &Object::new());
    let report =
        JSON::parse(&report.map_err(JsValue::from).unwrap()[0].as_string().unwrap()).unwrap();
    let text = policy::render_text(&report, &Object::new());
    assert!(!text.map_err(JsValue::from).unwrap().is_empty());
    let result = policy::render_text(&"no report".into(), &Object::new());
    assert!(message(result).starts_with("`report`: "));
}

#[wasm_bindgen_test]
fn every_rule_has_the_keys_of_the_contract() {
    let rules = value(Ok(policy::rules()));
    assert!(!rules.as_array().unwrap().is_empty());
    for rule in rules.as_array().unwrap() {
        assert_eq!(keys(rule), ["absence", "clauses", "docs", "id", "quiet", "severity"]);
    }
}

#[wasm_bindgen_test]
fn each_version_scores() {
    for (vector, score) in [
        ("AV:N/AC:L/Au:N/C:C/I:C/A:C", 10.0),
        ("CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N", 9.1),
        (LOG4SHELL, 10.0),
        ("CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", 10.0),
    ] {
        assert!((cvss::score(&vector.into()) - score).abs() < f64::EPSILON, "{vector}");
        let evaluation = value(cvss::evaluate(&vector.into()));
        assert_eq!(evaluation["scores"]["overall"].as_f64(), Some(score), "{vector}");
    }
}

#[wasm_bindgen_test]
fn an_evaluation_has_the_keys_of_the_contract() {
    let evaluation = value(cvss::evaluate(&LOG4SHELL.into()));
    assert_eq!(keys(&evaluation), ["metrics", "scores", "severity", "vector", "version"]);
    assert_eq!(evaluation["scores"]["temporal"], Value::Null);
    assert_eq!(evaluation["metrics"]["AV"], "N");
    assert_eq!(evaluation["severity"], "critical");
}

#[wasm_bindgen_test]
fn a_bad_vector_is_told_with_places_in_utf16() {
    let vector = "CVSS:3.1/🔥:N/AV:Z/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H";
    assert!(cvss::score(&vector.into()).is_nan());
    let bad = value(cvss::parse(&vector.into()));
    let problems = bad["problems"].as_array().unwrap();
    let value = problems.iter().find(|problem| problem["code"] == "unknown-value").unwrap();
    let offset = value["offset"].as_u64().unwrap();
    assert!((14..=17).contains(&offset), "{value}");
    assert_eq!(value["metric"], "AV");
    assert_eq!(value["expected"], json!(["N", "A", "L", "P"]));
}

#[wasm_bindgen_test]
fn a_vector_of_a_wrong_type_is_an_error_and_the_next_call_works() {
    let number = JsValue::from(9.8);
    assert!(cvss::score(&number).is_nan());
    assert_eq!(message(cvss::parse(&number)), "`vector`: expected string");
    assert_eq!(message(cvss::evaluate(&JsValue::NULL)), "`vector`: expected string");
    let metric = cvss::with_metric(&LOG4SHELL.into(), &number, &"N".into());
    assert_eq!(message(metric), "`metric`: expected string");
    assert_eq!(message(cvss::metrics(&"5.0".into())), "`version`: expected 2.0, 3.0, 3.1 or 4.0");
    assert!((cvss::score(&LOG4SHELL.into()) - 10.0).abs() < f64::EPSILON);
}

#[wasm_bindgen_test]
fn one_metric_changes() {
    let changed = cvss::with_metric(&LOG4SHELL.into(), &"AV".into(), &"P".into());
    assert_eq!(value(changed), "CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H");
    let unknown = value(cvss::with_metric(&LOG4SHELL.into(), &"XX".into(), &"P".into()));
    assert_eq!(unknown["problems"][0]["code"], "unknown-metric");
    let alternatives = value(cvss::what_if(&LOG4SHELL.into()));
    let current = |change: &&Value| change["metric"] == "AV" && change["current"] == true;
    let current = alternatives.as_array().unwrap().iter().find(current).unwrap();
    assert_eq!(current["value"], "N");
}
