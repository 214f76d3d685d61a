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
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsError, JsValue};

/// A string argument. Unpaired surrogates become U+FFFD, which is one UTF-16
/// unit as well, so that no position moves.
fn string(name: &str, value: &JsValue) -> Result<String, JsError> {
    value.as_string().ok_or_else(|| JsError::new(&format!("`{name}`: expected string")))
}

/// A result as JSON would have it: maps are objects, absent is `null`.
fn plain<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsError> {
    value
        .serialize(&Serializer::json_compatible())
        .map_err(|error| JsError::new(&error.to_string()))
}
