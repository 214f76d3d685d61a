//! CVSS.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The overall score; NaN where the vector cannot be read.
#[wasm_bindgen(js_name = cvssScore)]
#[must_use]
pub fn score(_vector: &JsValue) -> f64 {
    f64::NAN
}
