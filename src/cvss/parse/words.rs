//! How messages quote and enumerate.

use super::super::Version;
use super::super::specification::{Metric, Specification, specification};

/// The most characters of the text that a message repeats.
const LONGEST_QUOTE: usize = 32;

/// `text` in backticks, or the word "nothing". Cut where it is long, and
/// without control characters: messages end up on terminals.
pub(super) fn found(text: &str) -> String {
    if text.is_empty() {
        return String::from("nothing");
    }
    let mut quoted = String::from("`");
    for (count, character) in text.chars().enumerate() {
        if count == LONGEST_QUOTE {
            quoted.push('…');
            break;
        }
        if character.is_control() {
            quoted.extend(character.escape_default());
        } else {
            quoted.push(character);
        }
    }
    quoted.push('`');
    quoted
}

/// `N, A, L or P`.
pub(super) fn one_of(words: &[impl AsRef<str>]) -> String {
    enumerate(words, " or ")
}

fn enumerate(words: &[impl AsRef<str>], last: &str) -> String {
    let mut sentence = String::new();
    for (place, word) in words.iter().enumerate() {
        if place > 0 {
            sentence.push_str(if place + 1 == words.len() { last } else { ", " });
        }
        sentence.push_str(word.as_ref());
    }
    sentence
}

/// The ids of a metric's values.
pub(in super::super) fn value_ids(metric: &Metric) -> Vec<&'static str> {
    metric.values.iter().map(|value| value.id).collect()
}

/// What to say of a metric that this version does not have.
pub(in super::super) fn unknown_metric(version: Version, found: &str) -> String {
    let quoted = self::found(found);
    let mut message = format!("expected a metric of {version}, found {quoted}");
    if let Some(versions) = versions(version, |other| other.find(found).is_some()) {
        message.push_str(": it is a metric of ");
        message.push_str(&versions);
    }
    message
}

/// What to say of a value that this metric does not have.
pub(in super::super) fn unknown_value(version: Version, metric: &Metric, found: &str) -> String {
    let mut message = format!(
        "expected {} after `{}:`, found {}",
        one_of(&value_ids(metric)),
        metric.id,
        self::found(found),
    );
    if let Some(hint) = hint(version, metric, found) {
        message.push_str(": ");
        message.push_str(&hint);
    }
    message
}

/// A reason, or a way out.
fn hint(version: Version, metric: &Metric, found: &str) -> Option<String> {
    let id = metric.id;
    let mut values = metric.values.iter();
    if let Some(value) = values.find(|value| value.name.eq_ignore_ascii_case(found)) {
        return Some(format!("{} is written `{}`", value.name, value.id));
    }
    if matches!(found, "X" | "ND") {
        return Some(match metric.not_defined() {
            Some(value) => format!("{} is written `{}`", value.name, value.id),
            None => String::from("a base metric must be defined"),
        });
    }
    let has_it = |other: Specification| {
        let metric = other.find(id);
        metric.is_some_and(|(_, metric)| metric.find(found).is_some())
    };
    if let Some(versions) = versions(version, has_it) {
        return Some(format!("`{id}:{found}` is a value of {versions}"));
    }
    // v4.0 lets only the modified impacts say Safety, a common confusion.
    let (_, modified) = specification(version).find(&format!("M{id}"))?;
    modified.find(found)?;
    Some(format!("only `{}` has the value `{found}`", modified.id))
}

/// The other versions of which this holds, if any.
fn versions(version: Version, holds: impl Fn(Specification) -> bool) -> Option<String> {
    let others = Version::ALL.into_iter().filter(|other| *other != version);
    let names: Vec<String> = others
        .filter(|other| holds(specification(*other)))
        .map(|other| other.to_string())
        .collect();
    (!names.is_empty()).then(|| enumerate(&names, " and "))
}
