//! The bindings for JavaScript: convert, call, convert.
//!
//! Every argument is a `JsValue`: a declared `&str` that is given a number is a
//! fault of memory, not an error. Results are plain data; absent is `null`.

pub mod cvss;
#[cfg(feature = "policy")]
pub mod policy;
#[cfg(feature = "policy")]
mod read;
#[cfg(feature = "policy")]
mod report;

use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use crate::json;

#[wasm_bindgen]
extern "C" {
    // One call from text to data; `js_sys` would make a string of JavaScript first.
    #[wasm_bindgen(js_namespace = JSON, js_name = parse, catch)]
    fn parse(json: &str) -> Result<JsValue, JsValue>;
}

/// A string argument. Unpaired surrogates become U+FFFD, which is one UTF-16
/// unit as well, so that no position moves.
fn string(name: &str, value: &JsValue) -> Result<String, JsError> {
    value.as_string().ok_or_else(|| JsError::new(&format!("`{name}`: expected string")))
}

/// A result as JSON has it: absent is `null`, maps are objects.
fn plain<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsError> {
    // Only a text that is too long for JavaScript is refused.
    parse(&json::to_string(value)).map_err(|_| JsError::new("the result is too large"))
}
