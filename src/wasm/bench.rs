//! The stages of the reading on their own, to be measured. Each returns a number
//! that depends on all of its work.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use super::string;
use crate::document::{Document, markdown_events};
use crate::policy::{Context, Policy};
use crate::text::Text;

/// Only carries the text over.
///
/// # Errors
///
/// `text` is no string.
#[wasm_bindgen(js_name = benchText)]
pub fn text(text: &JsValue) -> Result<usize, JsError> {
    Ok(string("text", text)?.len())
}

/// Parses the text as Markdown, by the library alone.
///
/// # Errors
///
/// `text` is no string.
#[wasm_bindgen(js_name = benchMarkdown)]
pub fn markdown(text: &JsValue) -> Result<usize, JsError> {
    Ok(markdown_events(&string("text", text)?))
}

/// Reads the text as a document.
///
/// # Errors
///
/// `text` is no string.
#[wasm_bindgen(js_name = benchDocument)]
pub fn document(text: &JsValue) -> Result<usize, JsError> {
    let text = string("text", text)?;
    Ok(Document::parse(Text::new(&text), None).blocks.len())
}

/// Reads the text as a policy, all facts.
///
/// # Errors
///
/// `text` is no string.
#[wasm_bindgen(js_name = benchPolicy)]
pub fn policy(text: &JsValue) -> Result<usize, JsError> {
    let text = string("text", text)?;
    let policy = Policy::read(Document::parse(Text::new(&text), None), Context::default());
    Ok(policy.statements.len() + policy.timelines.len())
}
