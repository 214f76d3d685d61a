//! A report, read back from JavaScript: what is rendered of it, and no more.
//!
//! Field by field, because derived deserialisation of the whole report would be
//! a tenth of the compiled core.

use std::borrow::Cow;

use js_sys::{Array, Reflect};
use serde::de::value::Error as WordError;
use serde::de::{DeserializeOwned, IntoDeserializer};
use wasm_bindgen::{JsCast, JsError, JsValue};

use crate::report::{
    Contact, Evidence, Facts, Finding, Fix, Position, Range, Related, Report, SCHEMA_VERSION,
    Scorecard, Standard, Summary, SupportedVersion,
};

type Result<T> = std::result::Result<T, JsError>;

/// Reads a report of [`SCHEMA_VERSION`].
pub(super) fn report(value: &JsValue) -> Result<Report> {
    let report = Fields(value.clone());
    let schema_version = report.number("schemaVersion")?;
    if schema_version != SCHEMA_VERSION {
        return Err(wrong("schemaVersion", "a version that is known"));
    }
    let policy = report.fields("policy")?;
    Ok(Report {
        schema_version,
        summary: Summary::default(),
        policy: Facts {
            contacts: policy.list("contacts", contact)?,
            versions: policy.list("versions", version)?,
            placeholders: Vec::new(),
        },
        findings: report.list("findings", finding)?,
        standards: report.list("standards", standard)?,
        score: None,
    })
}

fn finding(fields: &Fields) -> Result<Finding> {
    Ok(Finding {
        rule: fields.string("rule")?.into(),
        severity: fields.word("severity")?,
        message: fields.string("message")?,
        range: range(fields)?,
        offset: fields.number("offset")?,
        length: fields.number("length")?,
        related: match fields.optional("related")? {
            None => Vec::new(),
            Some(_) => fields.list("related", related)?,
        },
        fix: fields.optional("fix")?.map(|fields| fix(&fields)).transpose()?,
        docs: String::new(),
    })
}

fn related(fields: &Fields) -> Result<Related> {
    Ok(Related {
        range: range(fields)?,
        offset: fields.number("offset")?,
        length: fields.number("length")?,
        message: fields.string("message")?,
    })
}

fn fix(fields: &Fields) -> Result<Fix> {
    let title = fields.string("title")?.into();
    Ok(Fix { title, safe: fields.flag("safe")?, edits: Vec::new() })
}

fn contact(fields: &Fields) -> Result<Contact> {
    Ok(Contact {
        kind: fields.word("kind")?,
        value: fields.string("value")?,
        placeholder: fields.flag("placeholder")?,
        obfuscated: fields.flag("obfuscated")?,
        role: fields.word("role")?,
        evidence: evidence(&fields.fields("evidence")?)?,
    })
}

fn version(fields: &Fields) -> Result<SupportedVersion> {
    Ok(SupportedVersion {
        version: fields.string("version")?,
        supported: fields.get("supported")?.as_bool(),
        evidence: evidence(&fields.fields("evidence")?)?,
    })
}

fn evidence(fields: &Fields) -> Result<Evidence> {
    Ok(Evidence {
        range: range(fields)?,
        offset: fields.number("offset")?,
        length: fields.number("length")?,
        section: Vec::new(),
        visibility: fields.word("visibility")?,
    })
}

fn standard(fields: &Fields) -> Result<Standard> {
    Ok(Standard {
        id: fields.string("id")?.into(),
        title: fields.string("title")?.into(),
        version: Cow::Borrowed(""),
        clauses: Vec::new(),
        scorecard: fields.optional("scorecard")?.map(|card| scorecard(&card)).transpose()?,
    })
}

fn scorecard(fields: &Fields) -> Result<Scorecard> {
    Ok(Scorecard {
        score: u8::try_from(fields.number("score")?).map_err(|_| wrong("score", "0 to 10"))?,
        unique_urls: fields.number("uniqueUrls")?,
        unique_emails: fields.number("uniqueEmails")?,
        text_hits: fields.number("textHits")?,
        raise: None,
    })
}

fn range(fields: &Fields) -> Result<Range> {
    let position = |fields: &Fields| {
        let line = fields.number("line")?;
        Ok::<_, JsError>(Position { line, character: fields.number("character")? })
    };
    let range = fields.fields("range")?;
    Ok(Range { start: position(&range.fields("start")?)?, end: position(&range.fields("end")?)? })
}

/// An object of JavaScript.
struct Fields(JsValue);

impl Fields {
    fn get(&self, name: &str) -> Result<JsValue> {
        Reflect::get(&self.0, &name.into()).map_err(|_| wrong(name, "an object around it"))
    }

    fn fields(&self, name: &str) -> Result<Self> {
        self.optional(name)?.ok_or_else(|| wrong(name, "object"))
    }

    /// None for what is absent.
    fn optional(&self, name: &str) -> Result<Option<Self>> {
        let value = self.get(name)?;
        if value.is_undefined() {
            Ok(None)
        } else if value.is_object() {
            Ok(Some(Self(value)))
        } else {
            Err(wrong(name, "object"))
        }
    }

    fn list<T>(&self, name: &str, read: fn(&Self) -> Result<T>) -> Result<Vec<T>> {
        let value = self.get(name)?;
        let list = value.dyn_ref::<Array>().ok_or_else(|| wrong(name, "array"))?;
        list.iter().map(|item| read(&Self(item))).collect()
    }

    fn string(&self, name: &str) -> Result<String> {
        self.get(name)?.as_string().ok_or_else(|| wrong(name, "string"))
    }

    fn flag(&self, name: &str) -> Result<bool> {
        self.get(name)?.as_bool().ok_or_else(|| wrong(name, "boolean"))
    }

    fn number(&self, name: &str) -> Result<u32> {
        let number = self.get(name)?.as_f64().unwrap_or(-1.0);
        if (0.0..=f64::from(u32::MAX)).contains(&number) && number.fract() == 0.0 {
            #[allow(clippy::cast_sign_loss)] // just compared
            return Ok(number as u32);
        }
        Err(wrong(name, "count"))
    }

    /// One of the words that a type has for its values.
    fn word<T: DeserializeOwned>(&self, name: &str) -> Result<T> {
        let word = self.string(name)?;
        let read = T::deserialize(IntoDeserializer::<WordError>::into_deserializer(word.as_str()));
        read.map_err(|error| JsError::new(&format!("`report`: `{name}`: {error}")))
    }
}

fn wrong(name: &str, expected: &str) -> JsError {
    JsError::new(&format!("`report`: `{name}`: expected {expected}"))
}
