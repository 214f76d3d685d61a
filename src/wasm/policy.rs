//! Policies.

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use super::{data, plain, string};
use crate::Options;
use crate::render;
use crate::report::{Report, Severity};
use crate::rules::RULES;

/// Everything that is known of a policy.
///
/// # Errors
///
/// `text` is no string, or `options` are no options.
#[wasm_bindgen]
pub fn check(text: &JsValue, options: &JsValue) -> Result<JsValue, JsError> {
    let text = string("text", text)?;
    let options: Options =
        if options.is_undefined() { Options::default() } else { data("options", options)? };
    plain(&crate::check(&text, &options))
}

/// How to render, as JavaScript gives it.
#[derive(Default, Deserialize)]
#[serde(default)]
struct RenderOptions {
    text: Option<String>,
    path: Option<String>,
    color: bool,
    quiet: bool,
}

/// A report as text for a terminal.
///
/// # Errors
///
/// `report` is no report, or `options` are no options.
#[wasm_bindgen]
pub fn render(report: &JsValue, options: &JsValue) -> Result<String, JsError> {
    let report: Report = data("report", report)?;
    let options: RenderOptions =
        if options.is_undefined() { RenderOptions::default() } else { data("options", options)? };
    let defaults = render::Options::default();
    let options = render::Options {
        source: options.text.as_deref(),
        path: options.path.as_deref().unwrap_or(defaults.path),
        color: options.color,
        quiet: options.quiet,
    };
    Ok(render::text(&report, &options))
}

/// A rule as the package lists it; its words are added from the documentation.
#[derive(Serialize)]
struct Rule {
    id: &'static str,
    severity: Severity,
    clauses: &'static [&'static str],
    docs: String,
}

/// Every rule.
///
/// # Errors
///
/// None in practice: the list is plain data.
#[wasm_bindgen]
pub fn rules() -> Result<JsValue, JsError> {
    let rules: Vec<Rule> = RULES
        .iter()
        .map(|rule| Rule {
            id: rule.id,
            severity: rule.severity,
            clauses: rule.clauses,
            docs: crate::check::docs(rule.id),
        })
        .collect();
    plain(&rules)
}
