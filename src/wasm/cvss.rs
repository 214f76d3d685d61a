//! CVSS. What can fail for a bad vector gives the value or `{ problems }`.

use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use super::{Texts, string, texts};
use crate::cvss::{self, Errors, Problem, Vector, Version};

/// The overall score; NaN where the vector cannot be read.
#[wasm_bindgen(js_name = cvssScore)]
#[must_use]
pub fn score(vector: &JsValue) -> f64 {
    let vector = vector.as_string().unwrap_or_default();
    Vector::parse(&vector).map_or(f64::NAN, |vector| vector.score())
}

/// The vector taken apart.
///
/// # Errors
///
/// `vector` is no string.
#[wasm_bindgen(js_name = cvssParse)]
pub fn parse(vector: &JsValue) -> Result<Texts, JsError> {
    with_vector(vector, &|vector| Ok(texts(&vector.describe())))
}

/// The vector with its scores.
///
/// # Errors
///
/// `vector` is no string.
#[wasm_bindgen(js_name = cvssEvaluate)]
pub fn evaluate(vector: &JsValue) -> Result<Texts, JsError> {
    with_vector(vector, &|vector| Ok(texts(&cvss::evaluate(vector))))
}

/// The vector with one metric changed, in canonical form.
///
/// # Errors
///
/// An argument is no string.
#[wasm_bindgen(js_name = cvssWithMetric)]
pub fn with_metric(vector: &JsValue, metric: &JsValue, value: &JsValue) -> Result<Texts, JsError> {
    let metric = string("metric", metric)?;
    let value = string("value", value)?;
    with_vector(vector, &|vector| {
        let changed = cvss::with_metric(vector, &metric, &value)?;
        Ok(texts(&changed.to_string()))
    })
}

/// Every value of every metric, and the score that it would give.
///
/// # Errors
///
/// `vector` is no string.
#[wasm_bindgen(js_name = cvssWhatIf)]
pub fn what_if(vector: &JsValue) -> Result<Texts, JsError> {
    with_vector(vector, &|vector| Ok(texts(&cvss::what_if(vector))))
}

/// The specification of a version as data.
///
/// # Errors
///
/// There is no such version.
#[wasm_bindgen(js_name = cvssMetrics)]
pub fn metrics(version: &JsValue) -> Result<Texts, JsError> {
    let number = string("version", version)?;
    let version = Version::from_number(&number)
        .ok_or_else(|| JsError::new("`version`: expected 2.0, 3.0, 3.1 or 4.0"))?;
    Ok(texts(&cvss::specification(version)))
}

#[derive(Serialize)]
struct Bad {
    problems: Vec<Problem>,
}

fn with_vector(
    vector: &JsValue,
    work: &dyn Fn(&Vector) -> Result<Texts, Errors>,
) -> Result<Texts, JsError> {
    let text = string("vector", vector)?;
    let done = Vector::parse(&text).and_then(|vector| work(&vector));
    Ok(done.unwrap_or_else(|errors| texts(&Bad { problems: errors.problems(&text) })))
}
