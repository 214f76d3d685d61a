//! The bindings for JavaScript: convert, call, convert.
//!
//! Every argument is a `JsValue`: a declared `&str` that is given a number is a
//! fault of memory, not an error. Results are JSON,
//! which `data.js` reads.

#[cfg(feature = "bench")]
pub mod bench;
pub mod cvss;
#[cfg(feature = "policy")]
pub mod policy;
#[cfg(feature = "policy")]
mod read;
#[cfg(feature = "policy")]
mod report;

use serde::Serialize;
use wasm_bindgen::{JsError, JsValue};

use crate::json::{self, Keep};

/// Strings of JSON, nearly always one.
pub type Texts = Vec<JsValue>;

/// A string argument. Unpaired surrogates become U+FFFD, which is one UTF-16
/// unit as well, so that no position moves.
fn string(name: &str, value: &JsValue) -> Result<String, JsError> {
    value.as_string().ok_or_else(|| JsError::new(&format!("`{name}`: expected string")))
}

/// A result as JSON. A finished text moves to JavaScript at once: the core may
/// have no room for it.
fn texts<T: Serialize + ?Sized>(value: &T) -> Texts {
    collect(&|keep| json::write(value, keep))
}

/// Apart, so that it is compiled once.
fn collect(write: &dyn Fn(&mut Keep<'_>)) -> Texts {
    let mut texts = Vec::new();
    write(&mut |text| texts.push(JsValue::from(text)));
    texts
}
