//! Promises without a number.

use super::missing::{is_shown, is_told};
use crate::lexicon::concept::Concept;
use crate::policy::Policy;
use crate::policy::reading::{Sentence, Token};
use crate::report::Stage;
use crate::rules::Findings;
use crate::text::{Span, floor_char_boundary, slice};

/// A promise without a number.
pub(super) struct Vague {
    pub(super) promise: Promise,
    /// Its words in the prose.
    words: Span,
}

/// What is promised.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Promise {
    Answer,
    Fix,
    /// Something else, which needs no time.
    Other,
}

/// A vague word such as "soon" is all that is promised.
///
/// # Why
///
/// What is soon for a team is late for a reporter. Without a number nobody can
/// tell when silence means that the report was lost.
///
/// # Bad
///
/// ```md
/// Write to security@northwind.dev and we will reply as soon as possible.
///                                                   ^^^^^^^^^^ an answer is promised, but without a number of days
/// ```
///
/// ```md
/// We respond to every report as soon as possible.
///                            ^^^^^^^^^^ an answer is promised, but without a number of days
/// ```
///
/// # Good
///
/// ```md
/// We reply as soon as possible, at the latest within five days.
/// ```
///
/// ```md
/// We reply within five days. A fix is released as soon as possible.
/// ```
///
/// ```md
/// Please report what you find as soon as possible.
/// ```
///
/// ```md
/// Please mail security@northwind.dev, so that we can quickly fix it.
/// ```
pub(in crate::rules) fn time_vague(policy: &Policy<'_>, findings: &mut Findings) {
    let Some(vague) = vague(policy) else { return };
    let what = match vague.promise {
        Promise::Answer => "an answer",
        Promise::Fix | Promise::Other => "a fix",
    };
    let place = policy.document.prose.source(vague.words);
    findings.add(findings.at(place, format!("{what} is promised, but without a number of days")));
}

/// The promise of an answer, or where there is none of a fix, for which no
/// number is given anywhere.
pub(super) fn vague(policy: &Policy<'_>) -> Option<Vague> {
    let has_number = policy.timelines.iter().any(|it| {
        is_told(it) && it.max_hours.is_some() && !matches!(it.stage, Stage::Disclosure | Stage::Fix)
    });
    if has_number {
        return None;
    }
    let has_fix = policy.times(Stage::Fix).any(|it| it.max_hours.is_some());
    let mut fix = None;
    let speaks = |it: &&Sentence| it.concepts.has_any(&[Concept::Soon, Concept::BestEffort]);
    for sentence in policy.reading.sentences().iter().filter(speaks) {
        if !is_shown(policy, sentence) || sentence.concepts.has_any(NO_PROMISE) {
            continue;
        }
        match promise(policy, sentence) {
            Some(found) if found.promise == Promise::Answer => return Some(found),
            found if !has_fix => fix = fix.or(found),
            _ => {}
        }
    }
    fix
}

/// What stands in a sentence that promises the reporter nothing.
const NO_PROMISE: &[Concept] = &[
    Concept::Negation,
    Concept::NoAnswer,
    Concept::Internal,
    Concept::Instruction,
    Concept::SomeVersion,
];

/// What a sentence promises soon.
fn promise(policy: &Policy<'_>, sentence: &Sentence) -> Option<Vague> {
    let tokens = policy.reading.tokens_of(sentence);
    let is_vague = |it: &&Token| matches!(it.concept, Concept::Soon | Concept::BestEffort);
    let vague = tokens.iter().filter(is_vague).take(MOST);
    let vague = vague.filter(|it| !goes_on(policy, it) && !is_purpose(policy, it));
    vague.into_iter().find_map(|it| {
        let promise = promise_of(tokens, it)?;
        Some(Vague { promise, words: it.words })
    })
}

/// How many words of a sentence are looked at.
const MOST: usize = 4;

/// What the verb promises that stands nearest to the word. In "respond to your
/// report as soon as possible" the report is none.
fn promise_of(tokens: &[Token], soon: &Token) -> Option<Promise> {
    let mut nearest: Option<(u32, Promise)> = None;
    let mut is_answer = false;
    for token in tokens {
        let is_before = token.words.end <= soon.words.start;
        let far = if is_before {
            soon.words.start - token.words.end
        } else {
            token.words.start.saturating_sub(soon.words.end)
        };
        if is_before && far <= NEAR {
            match token.concept {
                Concept::Acknowledge | Concept::Respond => is_answer = true,
                Concept::Request | Concept::Fix | Concept::Disclose => is_answer = false,
                _ => {}
            }
        }
        if let Some(meaning) = meaning(token.concept)
            && nearest.is_none_or(|(least, _)| far < least)
        {
            nearest = Some((far, meaning));
        }
    }
    if is_answer {
        return Some(Promise::Answer);
    }
    let (_, promise) = nearest.filter(|&(far, _)| far <= NEAR)?;
    (promise != Promise::Other).then_some(promise)
}

/// How many bytes may stand between a verb and its "soon".
const NEAR: u32 = 60;

/// What a verb promises; None where it is no verb that may be done soon.
const fn meaning(concept: Concept) -> Option<Promise> {
    match concept {
        Concept::Acknowledge | Concept::Respond => Some(Promise::Answer),
        Concept::Fix => Some(Promise::Fix),
        Concept::Report
        | Concept::Submit
        | Concept::Contact
        | Concept::Disclose
        | Concept::Announce
        | Concept::Triage
        | Concept::StatusUpdate
        | Concept::Supported
        | Concept::Include => Some(Promise::Other),
        _ => None,
    }
}

/// "So that we can quickly fix it" tells what a report is good for.
fn is_purpose(policy: &Policy<'_>, soon: &Token) -> bool {
    let prose = &policy.document.prose;
    let whole = Span { start: 0, end: soon.words.start };
    let text = prose.folded(whole);
    let before = slice(text, floor_char_boundary(text, text.len().saturating_sub(20)), text.len());
    ["so we can ", "so that we can ", "helps us ", "help us ", "allow us to ", "enable us to "]
        .iter()
        .any(|it| before.ends_with(it))
}

/// "As soon as a fix is ready" counts from something; "as soon as possible" does not.
fn goes_on(policy: &Policy<'_>, soon: &Token) -> bool {
    let prose = &policy.document.prose;
    if !prose.folded(soon.words).ends_with(" as") {
        return false;
    }
    let whole = Span { start: 0, end: prose.as_str().len() as u32 };
    let (text, end) = (prose.folded(whole), soon.words.end as usize);
    let next = slice(text, end, floor_char_boundary(text, end + LONGEST)).trim_start();
    !["possible", "we can", "i can", "practic", "feasible", "reasonabl", "we are able"]
        .iter()
        .any(|it| next.starts_with(it))
}

/// How many bytes the words that end an "as soon as" may take.
const LONGEST: usize = 24;
