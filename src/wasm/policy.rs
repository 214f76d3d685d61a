//! Policies.

use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use super::{data, plain, string};
use crate::report::{Report, Severity};
use crate::rules::RULES;
use crate::{Options, render};

/// Everything that is known of a policy.
///
/// # Errors
///
/// `text` is no string, or `options` are no options.
#[wasm_bindgen]
pub fn check(text: &JsValue, options: &JsValue) -> Result<JsValue, JsError> {
    let text = string("text", text)?;
    let options: Options = data("options", options)?;
    plain(&crate::check(&text, &options))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RenderOptions {
    text: Option<String>,
    path: Option<String>,
    color: bool,
    quiet: bool,
}

/// A report for people.
///
/// # Errors
///
/// `report` is no report, or `options` are no options.
#[wasm_bindgen(js_name = renderText)]
pub fn render_text(report: &JsValue, options: &JsValue) -> Result<JsValue, JsError> {
    let report: Report = data("report", report)?;
    let options: RenderOptions = data("options", options)?;
    let text = render::text(
        &report,
        &render::Options {
            source: options.text.as_deref(),
            path: options.path.as_deref().unwrap_or(render::Options::default().path),
            color: options.color,
            quiet: options.quiet,
        },
    );
    Ok(JsValue::from_str(&text))
}

#[derive(Serialize)]
struct Rule {
    id: &'static str,
    severity: Severity,
    clauses: &'static [&'static str],
    docs: String,
}

/// Every rule, but for its summary, which is kept out of the core.
///
/// # Errors
///
/// None that is known: plain data converts.
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
