//! Every language, held against sentences of its own.
//!
//! A file of words ends in a table of sentences, each with what must be found:
//!
//! ```text
//! ("We confirm receipt within 48 hours.", "Acknowledge 48 Hour ackHours=48"),
//!  ^ as a policy would say it             ^ a concept, a number, a unit, a fact
//! ("We do not publish dates.", ""),
//!                               ^ no fact at all
//! ```
//!
//! A word is a [`Concept`], with a `-` before it one that must not be found;
//! digits are the value of a number; `field=value` is a field of the flat
//! record. Every language has at least one sentence for each of [`KINDS`], so
//! that what one can say, all can.

use serde_json::Value;

use super::*;
use crate::document::Document;
use crate::lexicon::language;
use crate::policy::{Context, Policy};
use crate::summary::summary;
use crate::text::Text;

/// A sentence, and what must be found in it.
type Sentence = (&'static str, &'static str);

/// The languages that have sentences.
static TABLES: &[(&str, &[Sentence])] = &[
    ("de", german::SENTENCES),
    ("es", spanish::SENTENCES),
    ("fr", french::SENTENCES),
    ("it", italian::SENTENCES),
    ("ja", japanese::SENTENCES),
    ("ko", korean::SENTENCES),
    ("nl", dutch::SENTENCES),
    ("pl", polish::SENTENCES),
    ("pt", portuguese::SENTENCES),
    ("ru", russian::SENTENCES),
    ("tr", turkish::SENTENCES),
    ("vi", vietnamese::SENTENCES),
    ("zh", chinese::SENTENCES),
];

/// What every language must be able to say.
static KINDS: &[&str] = &[
    "ackHours=48",
    "ackBusinessDays=true",
    "assessHours=168",
    "updateHours=168",
    "fixHours=720",
    "fixBySeverity={\"critical\":168}",
    "disclosureHours=2160",
    "publicReporting=forbidden",
    "publicReporting=invited",
    "reportChannels=[\"email\"]",
    "reportChannels=[\"github_private_reporting\"]",
    "supportStatement=true",
    "supportedVersions=",
    "encryption=true",
    "reportContent=true",
    "safeHarbor=true",
    "bounty=offered",
    "bounty=not_offered",
    "credit=true",
    "scope=true",
    "cve=true",
    "advisory=true",
    "coordinatedDisclosure=true",
    "severityMethod=true",
    "",
];

/// Reads a sentence as part of a policy that is written in a language: words
/// that only tell the language stand below it, where they are about nothing.
fn read(code: &str, sentence: &str) -> (Vec<String>, Value) {
    let telling = language::tests::words(code).unwrap_or_default();
    let source = format!("{sentence}\n\n---\n\n{telling} / {telling}\n");
    let policy = Policy::read(Document::parse(Text::new(&source), None), Context::default());
    let end = sentence.len() as u32;
    let tokens = policy.reading.tokens().iter();
    let tokens = tokens.filter(|it| policy.document.prose.source(it.words).start < end);
    let found = tokens.map(|it| match it.concept {
        Concept::Number => it.value.to_string(),
        concept => format!("{concept:?}"),
    });
    (found.collect(), serde_json::to_value(summary(&policy)).unwrap_or_default())
}

/// What is wrong with what was found, if anything.
fn complaint(code: &str, sentence: &str, expected: &str) -> Option<String> {
    let (found, facts) = read(code, sentence);
    for item in words_of(expected) {
        let is_as_expected = match (item.split_once('='), item.strip_prefix('-')) {
            (Some((field, value)), _) => as_written(&facts[field]) == value,
            (None, Some(concept)) => found.iter().all(|it| it != concept),
            (None, None) => found.iter().any(|it| it == item),
        };
        if !is_as_expected {
            let field = item.split_once('=').map_or(&Value::Null, |(field, _)| &facts[field]);
            return Some(format!("{code}: {sentence}\n  expected {item}, found {field} {found:?}"));
        }
    }
    if !expected.contains('=') {
        let (_, mut silent) = read(code, "");
        // One sentence more makes no other kind of text.
        silent["kind"] = facts["kind"].clone();
        silent["language"] = facts["language"].clone();
        if facts != silent {
            return Some(format!("{code}: {sentence}\n  expected no fact, found {}", less(&facts)));
        }
    }
    None
}

/// The words of an expectation: blanks set them apart, but not within brackets.
fn words_of(expected: &str) -> Vec<&str> {
    let mut depth = 0;
    let words = expected.split(move |c: char| {
        depth += i32::from(matches!(c, '[' | '{')) - i32::from(matches!(c, ']' | '}'));
        c == ' ' && depth == 0
    });
    words.filter(|word| !word.is_empty()).collect()
}

fn as_written(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The fields that say something.
fn less(facts: &Value) -> String {
    let fields = facts.as_object().into_iter().flatten();
    let says = |value: &Value| {
        !matches!(as_written(value).as_str(), "null" | "false" | "[]" | "{}" | "unstated")
    };
    let fields = fields.filter(|(_, value)| says(value));
    let fields: Vec<String> = fields.map(|(field, value)| format!("{field}={value}")).collect();
    fields.join(" ")
}

#[test]
fn sentences_are_found_to_say_what_they_say() {
    let mut complaints = Vec::new();
    for &(code, sentences) in TABLES {
        for &(sentence, expected) in sentences {
            complaints.extend(complaint(code, sentence, expected));
        }
    }
    assert!(complaints.is_empty(), "{} wrong:\n{}", complaints.len(), complaints.join("\n"));
}

#[test]
fn every_language_says_everything() {
    let mut missing = Vec::new();
    for &(code, sentences) in TABLES {
        for kind in KINDS {
            let is_kind = |expected: &str| match *kind {
                "" => !expected.contains('='),
                kind => words_of(expected).iter().any(|item| item.starts_with(kind)),
            };
            if !sentences.iter().any(|&(_, expected)| is_kind(expected)) {
                missing.push(format!("{code}: no sentence with {kind:?}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_concept_is_forgotten() {
    // Names are the same in every language.
    let names = [Concept::Chat, Concept::Social, Concept::OpenPlatform];
    let has = |words: &Words, concept| {
        names.contains(&concept) || words.phrases.iter().any(|&(it, _)| it == concept)
    };
    let english = WORDS.iter().find(|it| it.code == "en").map_or(&[][..], |it| it.phrases);
    let mut missing = Vec::new();
    for &(code, _) in TABLES {
        for words in WORDS.iter().filter(|it| it.code == code) {
            let forgotten = english.iter().filter(|&&(concept, _)| !has(words, concept));
            missing.extend(forgotten.map(|(concept, _)| format!("{code}: {concept:?}")));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join(", "));
}

#[test]
fn no_phrase_stands_twice_under_one_concept() {
    let has_sentences = |words: &&&Words| TABLES.iter().any(|it| it.0 == words.code);
    for words in WORDS.iter().filter(has_sentences) {
        for (place, &(concept, list)) in words.phrases.iter().enumerate() {
            let others = words.phrases.iter().skip(place + 1);
            let again = others.filter(|it| it.0 == concept).count();
            assert_eq!(again, 0, "{}: {concept:?} stands twice", words.code);
            let mut phrases: Vec<&str> = list.split('|').collect();
            phrases.sort_unstable();
            let twice = phrases.windows(2).find(|pair| pair[0] == pair[1]);
            assert_eq!(twice, None, "{}: {concept:?}", words.code);
        }
    }
}
