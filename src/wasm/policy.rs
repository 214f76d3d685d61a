//! Policies.

use serde::Serialize;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

use super::read::Value;
use super::{Texts, report, string, texts};
use crate::report::Severity;
use crate::rules::RULES;
use crate::standards::{PROFILES, STANDARDS};
use crate::{Date, Level, Options, Profile, Sibling, render};

const LEVELS: &[(&str, Level)] = &[
    ("error", Level::Error),
    ("warning", Level::Warning),
    ("info", Level::Info),
    ("off", Level::Off),
];

/// Everything that is known of a policy.
///
/// # Errors
///
/// `text` is no string, or `options` are no options.
#[wasm_bindgen]
pub fn check(text: &JsValue, options: &JsValue) -> Result<Texts, JsError> {
    let text = string("text", text)?;
    Ok(texts(&crate::check(&text, &check_options(options)?)))
}

fn check_options(options: &JsValue) -> Result<Options, JsError> {
    let mut read = Options::default();
    let options = Value::argument("options", options);
    if options.is_absent() {
        return Ok(read);
    }
    options.object()?;
    read.path = options.field("path").present().map(|it| it.string()).transpose()?;
    read.repository = options.field("repository").present().map(|it| it.string()).transpose()?;
    if let Some(profile) = options.field("profile").present() {
        let name = profile.string()?;
        read.profile = Profile::find(&name).ok_or_else(|| unknown("profile", &name))?;
    }
    if let Some(today) = options.field("today").present() {
        let day = today.string()?;
        read.today = Some(Date::parse(&day).ok_or_else(|| unknown("today", &day))?);
    }
    if let Some(siblings) = options.field("siblings").present() {
        for (path, text) in siblings.entries()? {
            read.siblings.push(Sibling { path, text: text.string()? });
        }
    }
    if let Some(tags) = options.field("tags").present() {
        read.tags = tags.list(tag)?;
    }
    let rules = options.field("rules");
    if !rules.is_absent() {
        for (id, level) in rules.entries()? {
            read.rules.push((id, level.one_of(LEVELS)?));
        }
    }
    Ok(read)
}

fn tag(value: &Value<'_>) -> Result<String, JsError> {
    value.string()
}

fn unknown(option: &str, found: &str) -> JsError {
    JsError::new(&format!("`options.{option}`: cannot read `{found}`"))
}

/// A report for people.
///
/// # Errors
///
/// `report` is no report, or `options` are no options.
#[wasm_bindgen(js_name = renderText)]
pub fn render_text(report: &JsValue, options: &JsValue) -> Result<String, JsError> {
    let report = report::read(report)?;
    let options = Value::argument("options", options);
    let source = options.field("text").present().map(|it| it.string()).transpose()?;
    let path = options.field("path").present().map(|it| it.string()).transpose()?;
    let is_set = |name| options.field(name).present().map_or(Ok(false), |it| it.boolean());
    Ok(render::text(
        &report,
        &render::Options {
            source: source.as_deref(),
            path: path.as_deref().unwrap_or(render::Options::default().path),
            color: is_set("color")?,
            quiet: is_set("quiet")?,
        },
    ))
}

#[derive(Serialize)]
struct Rule {
    id: &'static str,
    severity: Severity,
    clauses: &'static [&'static str],
    absence: bool,
    quiet: bool,
    docs: String,
}

/// Every rule, but for its summary, which is kept out of the core.
#[wasm_bindgen]
#[must_use]
pub fn rules() -> Texts {
    let rules: Vec<Rule> = RULES
        .iter()
        .map(|rule| Rule {
            id: rule.id,
            severity: rule.severity,
            clauses: rule.clauses,
            absence: rule.is_absence,
            quiet: rule.is_quiet,
            docs: crate::check::docs(rule.id),
        })
        .collect();
    texts(&rules)
}

#[derive(Serialize)]
struct Standard {
    id: &'static str,
    title: &'static str,
    version: &'static str,
    clauses: Vec<Clause>,
    profiles: Vec<&'static str>,
}

#[derive(Serialize)]
struct Clause {
    id: &'static str,
    #[serde(skip_serializing_if = "str::is_empty")]
    level: &'static str,
    title: &'static str,
}

/// Every standard that is a table of clauses.
#[wasm_bindgen]
#[must_use]
pub fn standards() -> Texts {
    let standards: Vec<Standard> = STANDARDS
        .iter()
        .map(|it| Standard {
            id: it.id,
            title: it.title,
            version: it.version,
            clauses: it
                .clauses
                .iter()
                .map(|it| Clause { id: it.id, level: it.level, title: it.title })
                .collect(),
            profiles: PROFILES
                .iter()
                .filter(|profile| profile.standard == it.id)
                .map(|profile| profile.name)
                .collect(),
        })
        .collect();
    texts(&standards)
}

/// The names of all profiles.
#[wasm_bindgen]
#[must_use]
pub fn profiles() -> Texts {
    texts(&Profile::names().collect::<Vec<_>>())
}
