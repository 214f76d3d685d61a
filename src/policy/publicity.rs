//! When the details of a flaw become public, by all that the policy says.
//!
//! "We publish the details once a fix is released" tells when; "please disclose
//! responsibly" does not, and neither does a ban: the team may be silent for
//! ever. What is told to the fix team alone is a step of its own.

use std::borrow::Cow;

use super::reading::{Sentence, Token};
use super::statement::{PUBLIC_DISCLOSURE, Statement};
use super::{Policy, Timeline};
use crate::document::Kind;
use crate::lexicon::concept::Concept;
use crate::report::{Modality, Stage, StatementKind, Visibility};
use crate::text::{Span, holds_any};

/// By which something becomes public.
const ACTS: &[Concept] = &[
    Concept::Disclose,
    Concept::Public,
    Concept::Embargo,
    Concept::CoordinatedDisclosure,
    Concept::DisclosurePolicy,
];

/// What an act waits for, where the words tell that it waits.
const EVENTS: &[Concept] =
    &[Concept::Fix, Concept::Release, Concept::SecurityUpdate, Concept::NextRelease];

/// That it waits, or for how long.
const WAITING: &[Concept] = &[
    Concept::After,
    Concept::Before,
    Concept::Condition,
    Concept::NextRelease,
    Concept::AllowTime,
    Concept::Coordinate,
];

/// What a section or a list is about that tells of publication.
const ABOVE: &[Concept] =
    &[Concept::Disclose, Concept::CoordinatedDisclosure, Concept::DisclosurePolicy];

/// Something becomes public at the same time.
const WITH: &[&str] = &[
    "together with",
    "along with",
    "at the same time as",
    "zusammen mit",
    "gemeinsam mit de",
    "gleichzeitig mit",
    "en même temps que",
    "junto con",
    "junto com",
    "al mismo tiempo que",
    "ao mesmo tempo que",
    "insieme a",
    "contestualmente a",
    "samen met",
    "gelijktijdig met",
    "razem z",
    "wraz z",
    "вместе с",
    "одновременно с",
    "birlikte",
    "cùng với",
    "cùng lúc với",
    "一同",
    "一起",
    "同时",
    "同時",
    "함께",
    "동시에",
];

/// Words that set an end to silence.
const LIMITS: &[&str] = &["embargo", "deadline", "disclosure window", "disclosure period", "grace"];

impl Policy<'_> {
    /// The sentences that a reader is told: no heading, no code, no comment.
    pub(crate) fn sentences_told(&self) -> impl Iterator<Item = &Sentence> {
        self.reading.sentences().iter().filter(|it| {
            self.document.blocks.get(it.block).is_some_and(|leaf| {
                leaf.visibility() == Visibility::Visible && !matches!(leaf.kind, Kind::Heading(_))
            })
        })
    }

    /// The words of a sentence in lower case, on one line.
    pub(crate) fn folded(&self, sentence: &Sentence) -> Cow<'_, str> {
        let words = self.document.prose.folded(sentence.words);
        if words.contains('\n') { words.replace('\n', " ").into() } else { words.into() }
    }

    /// Whether a link or an address stands in a sentence.
    pub(crate) fn has_link(&self, sentence: &Sentence) -> bool {
        // Links come in the order in which they end.
        let links = &self.document.links;
        let first = links.partition_point(|it| it.words.end <= sentence.words.start);
        links.get(first).is_some_and(|it| it.words.start < sentence.words.end)
            || holds_any(self.document.prose.folded(sentence.words), &["@", "://"])
    }

    /// What bans the reporter from making a flaw known; not only from reporting
    /// it in public.
    pub(crate) fn silence_asked(&self) -> impl Iterator<Item = (&Statement, &Sentence)> {
        let bans = self
            .statements_about(StatementKind::Prohibition)
            .filter(|it| it.evidence.is_said() && it.value == PUBLIC_DISCLOSURE);
        bans.filter_map(|it| Some((it, self.sentence_of(it)?)))
            .filter(|(_, sentence)| bans_publication(self, sentence))
    }

    /// The sentence of a statement.
    pub(crate) fn sentence_of(&self, statement: &Statement) -> Option<&Sentence> {
        let of_leaf = self.reading.sentences_of(statement.evidence.block);
        let source = |it: &Sentence| self.document.prose.source(it.words);
        let start = statement.evidence.span.start;
        let at = of_leaf.partition_point(|it| source(it).start <= start);
        of_leaf.get(at.checked_sub(1)?)
    }

    /// Whether the time is told at which details become public.
    pub(crate) fn tells_publication(&self) -> bool {
        self.silence_ends() || self.sentences_told().any(|it| is_timed(self, it))
    }

    /// Whether silence ends some day, fix or no fix: at a date or by agreement.
    pub(crate) fn silence_ends(&self) -> bool {
        self.times(Stage::Disclosure).any(|it| is_about_publication(self, it))
            || self.sentences_told().any(|it| {
                let concepts = it.concepts;
                !concepts.has(Concept::Internal)
                    // "The date of publication" is a phrase of its own.
                    && (concepts.has_any(ACTS)
                        || (concepts.has(Concept::Issued) && concepts.has(Concept::Coordinate)))
                    && (concepts.has_any(&[Concept::AllowTime, Concept::Coordinate])
                        || is_coordinated(self, it)
                        || holds_any(&self.folded(it), LIMITS))
            })
    }

    /// The times to a fix that have no end: "low: as well as we can".
    pub(crate) fn open_fixes(&self) -> impl Iterator<Item = &Timeline> {
        self.times(Stage::Fix).filter(|it| it.max_hours.is_none() && it.severity.is_some())
    }

    /// Whether every fix has a last day.
    pub(crate) fn fixes_end(&self) -> bool {
        let firm = |it: &Timeline| it.evidence.modality != Modality::Conditional;
        self.open_fixes().next().is_none()
            && self.times(Stage::Fix).any(|it| it.max_hours.is_some() && firm(it))
    }
}

/// What silence may last until.
const ENDS: &[Concept] =
    &[Concept::Before, Concept::Fix, Concept::Release, Concept::SecurityUpdate];

impl Sentence {
    /// Whether the words tell until when something is not done.
    pub(crate) fn waits_for_fix(&self) -> bool {
        self.concepts.has_any(ENDS)
    }
}

/// What tells of the future, and orders nothing.
const FUTURE: &[&str] = &[
    "will not be",
    "won't be",
    "werden nicht",
    "wird nicht",
    "ne sera",
    "ne seront",
    "no será",
    "no serán",
    "não será",
    "não serão",
    "non sarà",
    "non saranno",
    "nie będ",
    "не буд",
];

/// What tells a reason, and orders nothing.
const REASONS: &[&str] = &[
    "to avoid",
    "pour éviter",
    "para evitar",
    "per evitare",
    "aby uniknąć",
    "om te voorkomen",
    "以避免",
    "以免",
];

/// Whether a ban is about making known, and not only about where to report.
fn bans_publication(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    const ACTS: &[Concept] = &[Concept::Disclose, Concept::Share, Concept::Keep];
    const FLAWS: &[Concept] = &[Concept::Vulnerability, Concept::Security];
    const PLACES: &[Concept] = &[Concept::PublicPlace, Concept::Ticket, Concept::OpenPlatform];
    let concepts = sentence.concepts;
    let waits = concepts.has(Concept::Before);
    let leaf = policy.document.blocks.get(sentence.block);
    leaf.is_some_and(|it| it.kind == Kind::Paragraph)
        && (concepts.has(Concept::Disclose) || (waits && concepts.has_any(ACTS)))
        && (concepts.has_any(FLAWS) || (waits && concepts.has(Concept::Fix)))
        && (waits || !concepts.has_any(PLACES))
        && !concepts.has(Concept::Tool)
        && !holds_any(&policy.folded(sentence), FUTURE)
        && !holds_any(&policy.folded(sentence), REASONS)
        && (waits || !is_redirected(policy, sentence))
}

/// "Please do not make it public. Instead, mail us": tells where to report.
fn is_redirected(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    let mut of_leaf = policy.reading.sentences_of(sentence.block).iter();
    let next = of_leaf.find(|it| it.words.start >= sentence.words.end);
    next.is_some_and(|next| {
        let first = policy.reading.tokens_of(next).first();
        next.concepts.has_any(&[Concept::Report, Concept::Contact])
            && first.is_some_and(|it| {
                let is_turn = matches!(it.concept, Concept::But | Concept::InsteadOf);
                is_turn && it.words.start <= next.words.start + 1
            })
    })
}

/// "Coordinated disclosure" names an agreement; "responsible disclosure" none.
fn is_coordinated(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    sentence.concepts.has(Concept::CoordinatedDisclosure)
        && policy.reading.tokens_of(sentence).iter().any(|it| {
            let words = policy.document.prose.folded(it.words);
            it.concept == Concept::CoordinatedDisclosure
                && (!words.is_ascii() || holds_any(words, &["coord", "cvd", "coörd", "koord"]))
        })
}

/// Whether a sentence tells what a publication waits for.
fn is_timed(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    let concepts = sentence.concepts;
    let is_act = concepts.has_any(ACTS);
    let is_advisory = concepts.has(Concept::Advisory) && is_announced(policy, sentence);
    let heading = policy.document.blocks.get(sentence.block).map_or(0, |it| it.section);
    let heading = policy.reading.of_heading(heading);
    let lead = policy.reading.lead_of(sentence).map(|it| it.concepts).unwrap_or_default();
    let is_above = heading.has_any(ABOVE) || lead.has_any(ABOVE);
    if concepts.has(Concept::Internal) || !(is_act || is_advisory || is_above) {
        return false;
    }
    // "Details will not be published before a fix" is a plan, and no ban.
    if is_ban(policy, sentence) && !holds_any(&policy.folded(sentence), FUTURE) {
        return false;
    }
    let tokens = behind_condition(policy, sentence);
    let has = |wanted: &[Concept]| tokens.iter().any(|it| wanted.contains(&it.concept));
    if !is_act && !is_advisory {
        return has(&[Concept::After]) && has(EVENTS);
    }
    let acts = if is_act { ACTS } else { &[Concept::Announce] };
    let is_done = tokens.iter().any(|it| acts.contains(&it.concept) && is_act_itself(policy, it));
    // "Once the flaw is fixed:" over the steps that follow.
    let is_led_in = lead.has_any(&[Concept::After, Concept::Condition]) && lead.has_any(EVENTS);
    is_done
        && (is_led_in
            || (has(WAITING) && has(EVENTS))
            || (has(EVENTS) && holds_any(&policy.folded(sentence), WITH))
            || (has(&[Concept::Release, Concept::SecurityUpdate]) && has(&[Concept::Fix]))
            || (is_advisory && has(&[Concept::Release, Concept::Fix])))
}

/// Whether a verb announces: "an announcement" is a noun.
fn is_announced(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    let tokens = policy.reading.tokens_of(sentence);
    tokens.iter().any(|it| it.concept == Concept::Announce && is_act_itself(policy, it))
}

/// Whether a token tells of the act, and is neither the day of something else
/// nor what a time is counted from: "within a week of disclosure".
fn is_act_itself(policy: &Policy<'_>, token: &Token) -> bool {
    let prose = &policy.document.prose;
    let words = prose.folded(token.words);
    let start = token.words.start;
    let before = prose.folded(Span { start: start.saturating_sub(4), end: start });
    !words.ends_with("day") && !words.starts_with("announcement") && !before.ends_with(" of ")
}

/// Whether a time is one of publication, if its sentence speaks of that at all.
fn is_about_publication(policy: &Policy<'_>, time: &Timeline) -> bool {
    let of_leaf = policy.reading.sentences_of(time.evidence.block);
    let start = time.evidence.span.start;
    let at = of_leaf.partition_point(|it| policy.document.prose.source(it.words).start <= start);
    let sentence = at.checked_sub(1).and_then(|at| of_leaf.get(at));
    sentence.is_none_or(|sentence| {
        let tokens = policy.reading.tokens_of(sentence);
        let mut acts = tokens.iter().filter(|it| ACTS.contains(&it.concept)).peekable();
        acts.peek().is_none() || acts.any(|it| is_act_itself(policy, it))
    })
}

fn is_ban(policy: &Policy<'_>, sentence: &Sentence) -> bool {
    let place = policy.document.prose.source(sentence.words);
    // Statements come in text order.
    let all = &policy.statements;
    let first = all.partition_point(|it| it.evidence.span.start < place.start);
    all.get(first..)
        .unwrap_or_default()
        .iter()
        .take_while(|it| it.evidence.span.start <= place.end)
        .any(|it| it.kind == StatementKind::Prohibition && it.value == PUBLIC_DISCLOSURE)
}

/// The words of a sentence behind a condition that speaks of publicity itself:
/// "if somebody makes it public before a fix, …".
fn behind_condition<'p>(policy: &'p Policy<'_>, sentence: &Sentence) -> &'p [Token] {
    let tokens = policy.reading.tokens_of(sentence);
    let Some(first) = tokens.first().filter(|it| it.concept == Concept::Condition) else {
        return tokens;
    };
    let words = policy.folded(sentence);
    let comma = words.find([',', '，', '、']).unwrap_or(words.len()) as u32 + sentence.words.start;
    if first.words.start > sentence.words.start + 4 {
        return tokens;
    }
    let end = tokens.partition_point(|it| it.words.start < comma);
    let clause = tokens.get(..end).unwrap_or_default();
    let is_public = clause.iter().any(|it| ACTS.contains(&it.concept));
    if is_public { tokens.get(end..).unwrap_or_default() } else { tokens }
}

#[cfg(test)]
mod tests;
