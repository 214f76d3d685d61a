//! Times of response, as the reporter is told them.

use super::super::judgement::{Judgement, met, partial, promise, unmet};
use crate::lexicon::concept::Concept;
use crate::policy::{Evidence, Policy, Timeline};
use crate::report::{Audience, Stage, Visibility};

/// What counts as a response: an answer, a judgement, a fix.
const ANSWERS: [Stage; 3] = [Stage::Acknowledgement, Stage::Assessment, Stage::Fix];

/// The first binding time for an answer, a judgement or a fix.
pub(in crate::standards) fn first<'p>(policy: &'p Policy<'_>) -> Option<&'p Timeline> {
    ANSWERS.into_iter().find_map(|stage| policy.promised(stage))
}

/// A process with a time frame for the response, and a private way into it.
pub(in crate::standards) fn process(policy: &Policy<'_>) -> Judgement {
    let has_channel = super::has_private_channel(policy);
    if let Some(time) = first(policy) {
        let said = promise(time);
        return if has_channel {
            met(said)
        } else {
            partial(format!("{said}, but no private channel is named"))
        }
        .shown_by([&time.evidence]);
    }
    let weak = weak_time(policy);
    if let Some((because, evidence)) = weak.filter(|_| has_channel) {
        return partial(because).shown_by([&evidence]);
    }
    unmet("no time for a response is named")
}

/// What comes near a time for a response, and why it is none.
fn weak_time(policy: &Policy<'_>) -> Option<(&'static str, Evidence)> {
    let said = |it: &&Timeline| it.evidence.is_said() && it.max_hours.is_some();
    let internal = |it: &&Timeline| it.evidence.audience == Audience::Maintainer;
    let mut answers = ANSWERS.into_iter().flat_map(|stage| policy.times(stage));
    if let Some(time) = answers.find(said) {
        return Some(("the times of response bind nobody", time.evidence));
    }
    if let Some(time) = policy.timelines.iter().filter(said).find(internal) {
        return Some(("the only times are those among maintainers", time.evidence));
    }
    if let Some(evidence) = vague(policy) {
        return Some(("a response is promised, but without a number", evidence));
    }
    let disclosure = policy.times(Stage::Disclosure).find(said);
    disclosure.map(|it| ("the only time is that of the disclosure", it.evidence))
}

/// "We respond promptly."
pub(in crate::standards) fn vague(policy: &Policy<'_>) -> Option<Evidence> {
    const SOON: &[Concept] = &[Concept::Soon, Concept::Immediately, Concept::BestEffort];
    const ANSWER: &[Concept] = &[Concept::Acknowledge, Concept::Respond, Concept::Triage];
    let document = &policy.document;
    policy
        .reading
        .sentences()
        .iter()
        .filter(|it| it.concepts.has_any(SOON) && it.concepts.has_any(ANSWER))
        .filter(|it| !it.concepts.has_any(&[Concept::Negation, Concept::Instruction]))
        .map(|it| Evidence::of_words(document, it.block, it.words))
        .find(|it| it.visibility == Visibility::Visible)
}
