//! Policies.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use super::{plain, string};
use crate::report::{Facts, Report, SCHEMA_VERSION, Summary};

/// Everything that is known of a policy.
///
/// # Errors
///
/// `text` is no string, or `options` are no options.
#[wasm_bindgen]
pub fn check(text: &JsValue, _options: &JsValue) -> Result<JsValue, JsError> {
    string("text", text)?;
    plain(&Report {
        schema_version: SCHEMA_VERSION,
        summary: Summary::default(),
        policy: Facts::default(),
        findings: Vec::new(),
        standards: Vec::new(),
        score: None,
    })
}

/// A report for people, or for tools other than JavaScript.
///
/// # Errors
///
/// `report` is no report, or `format` is none that there is.
#[wasm_bindgen]
pub fn render(
    _report: &JsValue,
    _format: &JsValue,
    _options: &JsValue,
) -> Result<JsValue, JsError> {
    Ok(JsValue::from_str(""))
}

/// Every rule.
///
/// # Errors
///
/// None.
#[wasm_bindgen]
pub fn rules() -> Result<JsValue, JsError> {
    plain::<[(); 0]>(&[])
}
