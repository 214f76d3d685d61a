//! The parts of a sentence around its amounts.
//!
//! ```text
//! acknowledge within 48 hours, and fix it within 7 days of confirmation.
//! <- before -><- amount 0 -> <- before -><- amount 1 -><- behind ->
//! ```
//!
//! The words in front of an amount say what it is for; where a sentence begins
//! with its amount, the words behind it do.

use super::amount::{Amount, Lead};
use super::severity::{self, Ratings};
use super::stage::{Part, Stages};
use crate::document::{Document, Prose};
use crate::lexicon::concept::Concept;
use crate::lexicon::index::BEFORE;
use crate::policy::reading::{ConceptSet, Sentence, Token};
use crate::report::{Stage, Trigger};
use crate::text::{Span, colon_within};

/// A sentence cut at its amounts.
pub(super) struct Parts<'s> {
    prose: &'s Prose,
    words: Span,
    tokens: &'s [Token],
    amounts: &'s [Amount],
    /// What each amount is for.
    purposes: Vec<(Stages, Ratings)>,
    /// How many tokens the label in front holds.
    label: usize,
    is_security: bool,
    /// Whether there is little beside the amounts.
    pub(super) is_bare: bool,
    /// Whether it begins with a severity, "Critical: 7 days", and not with a
    /// high temperature.
    pub(super) starts_with_rating: bool,
}

/// Whether a sentence is about flaws.
pub(super) fn is_about_flaws(concepts: ConceptSet) -> bool {
    concepts.has_any(&[Concept::Vulnerability, Concept::Fix, Concept::SecurityUpdate])
}

/// Whether a sentence begins with a severity.
pub(super) fn starts_with_rating(
    document: &Document<'_>,
    sentence: &Sentence,
    tokens: &[Token],
) -> bool {
    let rated = |it: &&Token| severity::rating(it.concept).is_some();
    let Some(first) = tokens.iter().find(rated) else { return false };
    let before = Span { start: sentence.words.start, end: first.words.start };
    document.prose.folded(before).chars().filter(|c| c.is_alphanumeric()).count() <= 3
}

/// Whether a severity is set off, or the sentence speaks of flaws.
fn is_about_rating(prose: &Prose, sentence: &Sentence, tokens: &[Token]) -> bool {
    let rated = |it: &&Token| severity::rating(it.concept).is_some();
    let Some(first) = tokens.iter().find(rated) else { return false };
    let behind = Span { start: first.words.end, end: sentence.words.end };
    let next = prose.folded(behind).trim_start().chars().next();
    let is_set_off = next.is_some_and(|c| !c.is_alphanumeric());
    let flaws = [Concept::Security, Concept::Severity, Concept::PublicPlace, Concept::Fix];
    is_set_off || sentence.concepts.has_any(&flaws)
}

impl<'s> Parts<'s> {
    pub(super) fn new(
        document: &'s Document<'_>,
        sentence: &Sentence,
        tokens: &'s [Token],
        amounts: &'s [Amount],
    ) -> Self {
        let prose = &document.prose;
        let words = sentence.words;
        let text = prose.folded(words);
        let colon = colon_within(text, LABEL);
        let first = amounts.first().map_or(words.end, |it| it.words.start);
        let colon = colon.map(|at| words.start + at as u32).filter(|&at| at < first);
        let label = colon.map_or(0, |at| tokens.iter().take_while(|it| it.words.end <= at).count());
        let said: usize = amounts.iter().map(|it| it.words.len()).sum();
        let mut parts = Self {
            prose,
            words,
            tokens,
            amounts,
            purposes: Vec::new(),
            label,
            is_security: is_about_flaws(sentence.concepts),
            is_bare: text.len().saturating_sub(said) <= BARE,
            starts_with_rating: starts_with_rating(document, sentence, tokens)
                && is_about_rating(prose, sentence, tokens),
        };
        parts.purposes = parts.read();
        parts.share();
        parts
    }

    /// What each amount is for. Words belong to the amount behind them, unless
    /// the one in front needs them: "2 days for a reply, 9 days for a fix".
    fn read(&self) -> Vec<(Stages, Ratings)> {
        let is_behind = self.in_front(0, 0).is_empty()
            || (self.amounts.len() > 1 && self.only_label_in_front());
        let mut purposes = Vec::with_capacity(self.amounts.len());
        let (mut skip, mut skip_ratings) = (0, 0);
        for at in 0..self.amounts.len() {
            let before = self.before(at);
            let mut ratings = Ratings::of(before.get(skip_ratings..).unwrap_or_default());
            ratings = ratings.or_else(|| self.score(at));
            (ratings, skip_ratings) = match self.ratings_behind(at) {
                (behind, count) if ratings.is_empty() => (behind, count),
                _ => (ratings, 0),
            };
            let front = if is_behind { Stages::default() } else { self.in_front(at, skip) };
            let is_last = at + 1 == self.amounts.len();
            let is_rated = !Ratings::of(before).is_empty();
            let may_be_behind = is_behind || self.is_led_out(at) || (is_last && !is_rated);
            let (mut stages, mut used) = (front, self.counted_from(at).1);
            if front.is_empty() && may_be_behind {
                (stages, used) = self.at_the_back(at);
            }
            if stages.is_empty() && is_behind {
                stages = self.in_front(at, skip);
            }
            // "7 days after the fix, or 90 days after the report".
            if stages.is_empty() && self.is_alternative(at, skip) {
                stages = purposes.last().map_or(stages, |&(before, _)| before);
            }
            skip = used;
            purposes.push((self.corrected(at, stages), ratings));
        }
        purposes
    }

    /// "7 / 30 days for critical / high": the first for the first, and all for one stage.
    fn share(&mut self) {
        if !self.amounts.iter().all(|it| it.shared) {
            return;
        }
        let named = self.purposes.iter().map(|it| it.0).find(|it| !it.is_empty());
        let stages = named.unwrap_or_else(|| self.part(self.tokens, false).stages());
        let ratings = self.tokens.iter().filter(|it| severity::rating(it.concept).is_some());
        for (purpose, rating) in self.purposes.iter_mut().zip(ratings) {
            *purpose = (stages, Ratings::of(std::slice::from_ref(rating)));
        }
    }

    /// Whether an amount is another one for the same: "or 90 days after the report".
    fn is_alternative(&self, at: usize, skip: usize) -> bool {
        let front = self.before(at).get(skip..).unwrap_or_default();
        self.counted_from(at).0.is_some()
            && front.last().is_some_and(|it| it.concept == Concept::RangeWord)
    }

    /// Whether the words behind an amount go on at once: "2 days for a reply".
    fn is_led_out(&self, at: usize) -> bool {
        let end = self.amounts.get(at).map_or(0, |it| it.words.end);
        self.behind(at).first().is_some_and(|it| {
            matches!(it.concept, Concept::During | Concept::RangeWord)
                && it.words.start <= end + NEAR
        })
    }

    fn part(&self, tokens: &'s [Token], is_behind: bool) -> Part<'s> {
        let Self { prose, is_security, .. } = *self;
        Part { prose, tokens, is_behind, is_label: false, is_security }
    }

    /// The tokens between an amount and the one before it.
    fn before(&self, at: usize) -> &'s [Token] {
        let start = at.checked_sub(1).and_then(|it| self.amounts.get(it)).map_or(0, |it| it.end);
        let end = self.amounts.get(at).map_or(self.tokens.len(), |it| it.first);
        self.tokens.get(start..end).unwrap_or_default()
    }

    fn behind(&self, at: usize) -> &'s [Token] {
        self.before(at + 1)
    }

    /// Where the words in front of an amount begin.
    fn start(&self, at: usize) -> u32 {
        let before = at.checked_sub(1).and_then(|it| self.amounts.get(it));
        before.map_or(self.words.start, |it| it.words.end)
    }

    /// Whether the label names a stage, and the words behind the first amount another.
    fn only_label_in_front(&self) -> bool {
        self.label > 0
            && self.before(0).len() == self.label
            && !self.part(self.behind(self.amounts.len() - 1), true).stages().is_empty()
    }

    /// The stages that an amount is for.
    pub(super) fn stages(&self, at: usize) -> Stages {
        self.purposes.get(at).map_or(Stages::default(), |it| it.0)
    }

    /// The severities that an amount is for.
    pub(super) fn ratings(&self, at: usize) -> Ratings {
        self.purposes.get(at).map_or(Ratings::default(), |it| it.1)
    }

    /// "Ihre Meldung innerhalb von 2 Tagen bestätigen": the verb stands behind
    /// the amount, and what is confirmed in front of it. A report is
    /// acknowledged so, a flaw is assessed.
    fn is_report_confirmed(&self, at: usize, amount: &Amount) -> bool {
        let mut verbs = self.behind(at).iter().filter(|it| it.concept == Concept::Triage);
        let is_confirmed = verbs.next().is_some_and(|it| {
            let verb = self.prose.folded(it.words);
            it.words.start <= amount.words.end + NEAR
                && CONFIRMING.iter().any(|stem| verb.starts_with(stem))
        });
        let mut objects = self.before(at).iter().map(|it| it.concept);
        let object = objects.find(|it| matches!(it, Concept::Report | Concept::Vulnerability));
        is_confirmed && object == Some(Concept::Report)
    }

    /// The stages, where the amount or the words around it mean another.
    fn corrected(&self, at: usize, found: Stages) -> Stages {
        let (before, behind) = (self.before(at), self.behind(at));
        let Some(amount) = self.amounts.get(at) else { return found };
        let is_news = |it: &Token| it.concept == Concept::StatusUpdate;
        if amount.recurring && before.iter().chain(behind).any(is_news) {
            return Stages::only(Stage::StatusUpdate);
        }
        if self.is_report_confirmed(at, amount) {
            return Stages::only(Stage::Acknowledgement);
        }
        let lasts = amount.lead != Lead::Limit && !found.has(Stage::Acknowledgement);
        let is_held = |it: &Token| matches!(it.concept, Concept::Private | Concept::Disclose);
        if (lasts && before.iter().any(is_held))
            || self.is_end_of_silence(at)
            || self.is_leave_to_publish(at)
        {
            return Stages::only(Stage::Disclosure);
        }
        let label = self.label_stages();
        let is_receipt = |it: &Token| it.concept == Concept::Acknowledge;
        if label == Stages::only(Stage::Assessment)
            && before.get(self.label..).unwrap_or_default().iter().any(is_receipt)
        {
            // "Confirmation: we acknowledge it within 2 days".
            return Stages::only(Stage::Acknowledgement);
        }
        if self.amounts.len() == 1 && !label.is_empty() && !label.is_answer {
            return label;
        }
        let says_so = |it: &Token| it.concept == Concept::Acknowledge;
        if found == Stages::only(Stage::Assessment) && at == 0 && behind.iter().any(says_so) {
            return Stages::only(Stage::Acknowledgement);
        }
        // "90 days to fix it before you publish".
        let may_wait = !found.has(Stage::Acknowledgement)
            && !found.has(Stage::AdvanceNotice)
            && !found.has(Stage::StatusUpdate)
            && !found.has(Stage::Escalation);
        let until = behind.iter().position(|it| it.concept == Concept::Before);
        let until = until.and_then(|it| behind.get(it..)).unwrap_or_default();
        let is_public = |it: &Token| {
            matches!(
                it.concept,
                Concept::Public | Concept::Disclose | Concept::CoordinatedDisclosure
            )
        };
        if may_wait && until.iter().any(is_public) {
            return Stages::only(Stage::Disclosure);
        }
        found.or_else(|| label)
    }

    /// "Keep it to yourself until a fix is out or 90 days have passed."
    fn is_end_of_silence(&self, at: usize) -> bool {
        let tokens = self.before(at);
        let ends = |it: &Token| matches!(it.concept, Concept::RangeWord | Concept::Before);
        let until = tokens.iter().rposition(|it| it.concept == Concept::Before);
        let kept = until.and_then(|until| tokens.get(..until)).unwrap_or_default();
        tokens.last().is_some_and(ends) && kept.iter().any(|it| it.concept == Concept::Private)
    }

    /// "If it is not fixed within 90 days, you may publish it."
    fn is_leave_to_publish(&self, at: usize) -> bool {
        let mut is_undone = false;
        for token in self.before(at) {
            is_undone = match token.concept {
                Concept::Negation | Concept::NoAnswer => true,
                // "Open no issue, we reply within 2 days": a new clause begins.
                Concept::Maintainer => false,
                _ => is_undone,
            };
        }
        let skip = self.counted_from(at).1;
        let rest = self.behind(at).get(skip..).unwrap_or_default();
        let public = rest.iter().position(|it| it.concept == Concept::Disclose);
        let (Some(public), Some(amount)) = (public, self.amounts.get(at)) else { return false };
        let (before, end) = (rest.get(..public), rest.get(public).map_or(0, |it| it.words.start));
        let start = amount.words.end;
        let comma = self.prose.folded(Span { start, end }).rfind([',', '，']);
        let from = start + comma.unwrap_or(0) as u32;
        let clause =
            before.unwrap_or_default().iter().rev().take_while(|it| it.words.start >= from);
        let turns = |it: &Token| matches!(it.concept, Concept::Negation | Concept::But);
        is_undone && !clause.into_iter().any(turns) && !self.is_made_up_for(at)
    }

    /// "If there is no fix within 30 days, we publish a workaround."
    fn is_made_up_for(&self, at: usize) -> bool {
        let is_condition = |it: &Token| it.concept == Concept::Condition;
        let mut behind = self.behind(at).iter();
        let Some(verb) = behind.find(|it| it.concept == Concept::Disclose) else { return false };
        let object = behind.find(|it| it.concept == Concept::Fix);
        self.before(at).iter().any(is_condition)
            && object.is_some_and(|it| it.words.start <= verb.words.end + AND)
    }

    fn label_stages(&self) -> Stages {
        let tokens = self.tokens.get(..self.label).unwrap_or_default();
        Part { is_label: true, ..self.part(tokens, false) }.stages()
    }

    /// The stages that the words in front of an amount name: those of the
    /// nearest clause that names one.
    fn in_front(&self, at: usize, skip: usize) -> Stages {
        let tokens = self.before(at);
        let Some(amount) = self.amounts.get(at) else { return Stages::default() };
        let tokens = tokens.get(skip..).unwrap_or_default();
        let whole = self.part(tokens, false);
        if self.part(self.before(at), false).stages() == Stages::only(Stage::Escalation) {
            return Stages::only(Stage::Escalation);
        }
        let start = self.start(at);
        let text = self.prose.folded(Span { start, end: amount.words.start });
        let commas = text.rmatch_indices([',', '，', '、']).map(|(at, _)| start + at as u32);
        let mut found = Stages::default();
        let mut inner = 0;
        for from in commas.take(CLAUSES).chain([0]) {
            let first = tokens.partition_point(|it| it.words.start < from);
            let clause = tokens.get(first..).unwrap_or_default();
            // What stands in a condition in front is no stage.
            let is_condition =
                |it: &Token| matches!(it.concept, Concept::Condition | Concept::After);
            if inner > 0 && clause.len() > inner && clause.first().is_some_and(is_condition) {
                return found;
            }
            inner = clause.len();
            found = whole.with(clause).stages().or_else(|| found);
            let goes_on = matches!(clause, [first, rest @ ..] if first.concept == Concept::RangeWord
                && !rest.first().is_some_and(is_subject));
            if !found.is_empty() && !goes_on {
                return found;
            }
        }
        found
    }

    /// The stages that the words behind an amount name, and how many tokens say so.
    fn at_the_back(&self, at: usize) -> (Stages, usize) {
        let tokens = self.behind(at);
        let (_, skip) = self.counted_from(at);
        let rest = tokens.get(skip..).unwrap_or_default();
        let Some(amount) = self.amounts.get(at) else { return (Stages::default(), skip) };
        let end = self.amounts.get(at + 1).map_or(self.words.end, |it| it.words.start);
        let text = self.prose.folded(Span { start: amount.words.end, end });
        let comma = text.match_indices([',', '，']).map(|(at, _)| at).find(|&at| at > 1);
        let until = comma.map_or(end, |at| amount.words.end + at as u32);
        let count = rest.partition_point(|it| it.words.start < until);
        let whole = self.part(rest, true);
        let found = whole.with(rest.get(..count).unwrap_or_default()).stages();
        if !found.is_empty() {
            return (found, skip + count);
        }
        let found = whole.stages().or_else(|| self.beyond_trigger(at));
        (found, if found.is_empty() { skip } else { tokens.len() })
    }

    /// "Within 7 days after confirmation a fix is released": nothing but its
    /// first word sets apart what a time in front is counted from.
    fn beyond_trigger(&self, at: usize) -> Stages {
        let (trigger, skip) = self.counted_from(at);
        let tokens = self.behind(at).get(..skip).unwrap_or_default();
        if trigger.is_none() || trigger == Some(Trigger::Fix) || !self.before(at).is_empty() {
            return Stages::default();
        }
        let first = tokens.iter().find(|it| trigger_of(it.concept).is_some());
        let end = first.map_or(0, |it| it.words.end);
        let rest = tokens.get(tokens.partition_point(|it| it.words.start < end)..);
        self.part(rest.unwrap_or_default(), true).stages()
    }

    /// What an amount is counted from, and how many tokens behind it say so.
    fn counted_from(&self, at: usize) -> (Option<Trigger>, usize) {
        let tokens = self.behind(at);
        let end = self.amounts.get(at).map_or(0, |it| it.words.end);
        let leads = |it: &Token| {
            matches!(it.concept, Concept::After | Concept::Of) && it.words.start <= end + NEAR
        };
        if !tokens.first().is_some_and(leads) {
            return (None, 0);
        }
        let mut trigger = None;
        let mut last = end;
        for (count, token) in tokens.iter().enumerate() {
            let gap = self.prose.folded(Span { start: last, end: token.words.start.max(last) });
            let is_new = gap.contains([',', '，', ')']);
            let turns = [Concept::RangeWord, Concept::Maintainer, Concept::Before];
            if count > 0 && (is_new || (trigger.is_some() && turns.contains(&token.concept))) {
                return (trigger, count);
            }
            trigger = trigger.or(trigger_of(token.concept));
            last = token.words.end;
        }
        (trigger, tokens.len())
    }

    pub(super) fn trigger(&self, at: usize) -> Option<Trigger> {
        let trigger = self.counted_from(at).0;
        // "Once the fix is out, we wait 30 days before we publish."
        let is_condition = |it: &Token| matches!(it.concept, Concept::Condition | Concept::After);
        let is_late =
            self.stages(at).has(Stage::Disclosure) && self.tokens.first().is_some_and(is_condition);
        let until = self.before(0).iter().find(|it| is_subject(it));
        let until = until.map_or(u32::MAX, |it| it.words.start);
        let condition = self.before(0).iter().take_while(|it| it.words.start < until);
        let mut named = condition.filter_map(|it| trigger_of(it.concept));
        trigger.or_else(|| if is_late { named.next() } else { None })
    }

    /// The severity of a score in front: "CVSS 9.0-10.0: 7 days".
    fn score(&self, at: usize) -> Ratings {
        let is_score = |it: &Token| it.concept == Concept::SeverityMethod;
        match self.amounts.get(at) {
            Some(amount) if self.before(at).iter().any(is_score) => {
                let words = Span { start: self.start(at), end: amount.words.start };
                Ratings::of_score(self.prose, words)
            }
            _ => Ratings::default(),
        }
    }

    /// "24 hours for critical issues": the severities right behind an amount,
    /// and how many tokens say so.
    fn ratings_behind(&self, at: usize) -> (Ratings, usize) {
        let none = (Ratings::default(), 0);
        let Some(amount) = self.amounts.get(at) else { return none };
        let tokens = self.behind(at);
        let rated = |it: &Token| {
            severity::rating(it.concept).is_some() || it.concept == Concept::OtherSeverity
        };
        let Some(first) = tokens.iter().position(rated) else { return none };
        let Some(token) = tokens.get(first) else { return none };
        let gap = Span { start: amount.words.end, end: token.words.start };
        if gap.len() > REACH || self.prose.folded(gap).contains([',', ';', '|', '/', ':', '\n']) {
            return none;
        }
        let joined = tokens.get(..first).unwrap_or_default();
        if joined.len() > 1 && joined.iter().any(|it| it.concept == Concept::RangeWord) {
            return none;
        }
        // "for critical and high": the next ones stand near.
        let mut last = token.words.end;
        let mut end = first;
        for (count, it) in tokens.iter().enumerate().skip(first) {
            if rated(it) && it.words.start <= last + AND {
                (last, end) = (it.words.end, count + 1);
            }
        }
        (Ratings::of(tokens.get(..end).unwrap_or_default()), end)
    }

    /// Whether a time is denied: "we cannot promise a reply within 2 days".
    pub(super) fn is_denied(&self, at: usize, stages: Stages) -> bool {
        if stages.has(Stage::Disclosure) || stages.has(Stage::Escalation) {
            return false;
        }
        let Some(amount) = self.amounts.get(at).filter(|_| !self.is_made_up_for(at)) else {
            return false;
        };
        let tokens = self.before(at);
        let text = self.prose.folded(Span { start: self.start(at), end: amount.words.start });
        let comma = text.rfind([',', '，', '(', ':', '–', '—']).map_or(0, |at| at as u32);
        let from = self.start(at) + comma;
        let near = tokens.iter().rev().take_while(|it| it.words.start >= from);
        let near = near.filter(|it| it.value != BEFORE || it.concept != Concept::Negation);
        let mut turns = near.map(|it| it.concept).filter(|it| {
            matches!(
                it,
                Concept::Negation | Concept::But | Concept::Maintainer | Concept::Invitation
            )
        });
        let first = turns.next();
        // "we do not": who acts stands in front of the "not".
        matches!(first, Some(Concept::Negation))
    }
}

/// Who does something: a new clause begins with them.
fn is_subject(token: &Token) -> bool {
    matches!(token.concept, Concept::Maintainer | Concept::Reporter)
}

const fn trigger_of(concept: Concept) -> Option<Trigger> {
    match concept {
        Concept::Fix | Concept::Release | Concept::SecurityUpdate => Some(Trigger::Fix),
        Concept::Acknowledge | Concept::Triage => Some(Trigger::Confirmation),
        Concept::Report | Concept::Receipt | Concept::Disclose | Concept::Contact => {
            Some(Trigger::Report)
        }
        _ => None,
    }
}

/// How many bytes a label may have.
const LABEL: usize = 60;
/// How many bytes may stand beside the amounts of a bare sentence.
const BARE: usize = 24;
/// How many clauses are read in front of an amount.
const CLAUSES: usize = 8;
/// "To confirm", where the verb may come last.
const CONFIRMING: &[&str] = &["bestätig", "bestaetig", "bevestig", "onayla", "teyit"];

/// How far from an amount the word stands that says what it is counted from.
const NEAR: u32 = 4;
/// How far behind an amount its severity stands.
const REACH: usize = 16;
/// How many bytes stand between two severities that go together.
const AND: u32 = 8;
