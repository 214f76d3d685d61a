//! Plain data from JavaScript, read field by field.
//!
//! Derived readers would cost the compiled core some 80 kB, and their errors
//! would not name the place.

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

// Not of `js-sys`, which leaves seven kilobytes in the core whatever is used of it.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Reflect, js_name = get, catch)]
    fn get(object: &JsValue, key: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> bool;

    #[wasm_bindgen(js_namespace = Array, js_name = from)]
    fn items(array: &JsValue) -> Vec<JsValue>;

    #[wasm_bindgen(js_namespace = Object, js_name = keys)]
    fn keys(object: &JsValue) -> Vec<String>;
}

/// A value and where it was found.
pub(super) struct Value<'p> {
    value: JsValue,
    place: Place<'p>,
}

enum Place<'p> {
    Argument(&'static str),
    Field(&'p Value<'p>, &'static str),
    Key(&'p Value<'p>, String),
    Item(&'p Value<'p>, u32),
}

impl Value<'_> {
    pub(super) fn argument(name: &'static str, value: &JsValue) -> Self {
        Self { value: value.clone(), place: Place::Argument(name) }
    }

    /// The value of a field; undefined where there is none.
    pub(super) fn field(&self, name: &'static str) -> Value<'_> {
        let value = get(&self.value, name).unwrap_or(JsValue::UNDEFINED);
        Value { value, place: Place::Field(self, name) }
    }

    /// Whether it is undefined or null.
    pub(super) fn is_absent(&self) -> bool {
        self.value.is_undefined() || self.value.is_null()
    }

    /// Whether there is no such field.
    pub(super) fn is_undefined(&self) -> bool {
        self.value.is_undefined()
    }

    /// The value, or None where it is absent.
    pub(super) fn present(self) -> Option<Self> {
        (!self.is_absent()).then_some(self)
    }

    pub(super) fn string(&self) -> Result<String, JsError> {
        self.value.as_string().ok_or_else(|| self.expected("string"))
    }

    /// One of some words, by what they mean.
    pub(super) fn one_of<T: Copy>(&self, words: &[(&str, T)]) -> Result<T, JsError> {
        let word = self.string()?;
        words.iter().find(|(known, _)| *known == word).map(|&(_, meaning)| meaning).ok_or_else(
            || {
                let known: Vec<&str> = words.iter().map(|&(known, _)| known).collect();
                JsError::new(&format!(
                    "`{}`: expected {}, found `{word}`",
                    self.path(),
                    known.join(", ")
                ))
            },
        )
    }

    pub(super) fn boolean(&self) -> Result<bool, JsError> {
        self.value.as_bool().ok_or_else(|| self.expected("boolean"))
    }

    /// A whole number from 0 to 2³² - 1.
    pub(super) fn number(&self) -> Result<u32, JsError> {
        let number = self.value.as_f64().filter(|it| *it >= 0.0 && *it <= f64::from(u32::MAX));
        // In range by the line above; a fraction is cut off.
        #[allow(clippy::cast_sign_loss)]
        number.map(|it| it as u32).ok_or_else(|| self.expected("number"))
    }

    pub(super) fn list<T>(
        &self,
        read: impl Fn(&Value<'_>) -> Result<T, JsError>,
    ) -> Result<Vec<T>, JsError> {
        if !is_array(&self.value) {
            return Err(self.expected("array"));
        }
        let items = items(&self.value).into_iter().zip(0..);
        items.map(|(value, at)| read(&Value { value, place: Place::Item(self, at) })).collect()
    }

    /// The keys of an object with their values.
    pub(super) fn entries(&self) -> Result<Vec<(String, Value<'_>)>, JsError> {
        self.object()?;
        let entries = keys(&self.value).into_iter().map(|key| {
            let value = get(&self.value, &key).unwrap_or(JsValue::UNDEFINED);
            (key.clone(), Value { value, place: Place::Key(self, key) })
        });
        Ok(entries.collect())
    }

    pub(super) fn object(&self) -> Result<(), JsError> {
        let is_object = self.value.is_object() && !is_array(&self.value);
        is_object.then_some(()).ok_or_else(|| self.expected("object"))
    }

    fn expected(&self, what: &str) -> JsError {
        JsError::new(&format!("`{}`: expected {what}", self.path()))
    }

    /// Such as `report.findings[3].range`.
    fn path(&self) -> String {
        match &self.place {
            Place::Argument(name) => (*name).to_owned(),
            Place::Field(of, name) => format!("{}.{name}", of.path()),
            Place::Key(of, key) => format!("{}[\"{key}\"]", of.path()),
            Place::Item(of, at) => format!("{}[{at}]", of.path()),
        }
    }
}
