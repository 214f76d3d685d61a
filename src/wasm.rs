//! The bindings for JavaScript: convert, call, convert.
//!
//! Every argument is a `JsValue`: a declared `&str` that is given a number is a
//! fault of memory, not an error. Results are JSON,
//! which `data.js` reads.

pub mod cvss;
#[cfg(feature = "policy")]
pub mod policy;
#[cfg(feature = "policy")]
mod read;
#[cfg(feature = "policy")]
mod report;

use wasm_bindgen::{JsError, JsValue};

/// JSON, nearly always one text: see [`crate::json`].
pub type Texts = Vec<String>;

/// A string argument. Unpaired surrogates become U+FFFD, which is one UTF-16
/// unit as well, so that no position moves.
fn string(name: &str, value: &JsValue) -> Result<String, JsError> {
    value.as_string().ok_or_else(|| JsError::new(&format!("`{name}`: expected string")))
}
