//! What a time is for: the stages that some words of a sentence speak of.
//!
//! ```text
//! review, triage and resolve reports          Assessment, Fix
//! send a more detailed response               Assessment
//! publish a fix                               Fix
//! do not disclose it                          Disclosure
//! if you have not received a reply            Escalation
//! ```
//!
//! Other times have no stage: how long a version is supported, how often keys
//! or releases change.

use crate::document::Prose;
use crate::lexicon::concept::Concept;
use crate::policy::reading::Token;
use crate::report::Stage;
use crate::text::Span;

/// A set of stages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stages {
    bits: u16,
    /// It speaks of an answer, which need not be the first.
    pub(super) is_answer: bool,
}

/// All stages, in the order of a report's life.
pub(super) const ALL: [Stage; 9] = [
    Stage::Acknowledgement,
    Stage::Assessment,
    Stage::StatusUpdate,
    Stage::Fix,
    Stage::Disclosure,
    Stage::Escalation,
    Stage::TeamAssembly,
    Stage::AdvanceNotice,
    Stage::Retrospective,
];

impl Stages {
    pub(super) const fn only(stage: Stage) -> Self {
        Self { bits: 1 << stage as u16, is_answer: false }
    }

    const fn and(self, stage: Stage) -> Self {
        Self { bits: self.bits | 1 << stage as u16, ..self }
    }

    pub(super) const fn is_empty(self) -> bool {
        self.bits == 0
    }

    pub(super) const fn has(self, stage: Stage) -> bool {
        self.bits & 1 << stage as u16 != 0
    }

    /// Whether it is one stage alone.
    pub(super) const fn is_one(self) -> bool {
        self.bits.is_power_of_two()
    }

    /// This, or where it is empty another.
    pub(super) fn or_else(self, other: impl FnOnce() -> Self) -> Self {
        if self.is_empty() { other() } else { self }
    }

    pub(super) fn iter(self) -> impl Iterator<Item = Stage> {
        ALL.into_iter().filter(move |&stage| self.has(stage))
    }
}

/// Words that may speak of a stage.
#[derive(Clone, Copy)]
pub(super) struct Part<'s> {
    pub(super) prose: &'s Prose,
    pub(super) tokens: &'s [Token],
    /// Whether the amount stands in front of them.
    pub(super) is_behind: bool,
    /// Whether it is a title, a label or a cell, where one word is enough.
    pub(super) is_label: bool,
    /// Whether its sentence is about flaws, so that a release is one with a fix.
    pub(super) is_security: bool,
}

/// What stands before something that happens at the same time.
const COMPANIONS: &[&str] = &[
    "with the",
    "with a",
    "with its",
    "with the release of the",
    "with the release of a",
    "mit dem",
    "mit der",
    "mit einem",
    "avec le",
    "avec la",
    "con el",
    "con la",
    "com a",
    "com o",
    "con il",
    "met de",
];

/// Bytes in which they are looked for.
const COMPANY: u32 = 32;

/// The groups of concepts that stages are told by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Answer,
    Triage,
    News,
    Fix,
    Release,
    Public,
}

const fn group(concept: Concept) -> Option<Group> {
    match concept {
        Concept::Acknowledge | Concept::Respond => Some(Group::Answer),
        Concept::Triage => Some(Group::Triage),
        Concept::StatusUpdate => Some(Group::News),
        Concept::Fix | Concept::SecurityUpdate => Some(Group::Fix),
        Concept::Release => Some(Group::Release),
        Concept::Disclose | Concept::Embargo | Concept::CoordinatedDisclosure => {
            Some(Group::Public)
        }
        Concept::DisclosurePolicy => Some(Group::Public),
        _ => None,
    }
}

impl<'s> Part<'s> {
    pub(super) fn with(self, tokens: &'s [Token]) -> Self {
        Self { tokens, ..self }
    }

    pub(super) fn has(self, concept: Concept) -> bool {
        self.tokens.iter().any(|token| token.concept == concept)
    }

    fn place(self, concept: Concept) -> Option<usize> {
        self.tokens.iter().position(|token| token.concept == concept)
    }

    fn has_group(self, wanted: Group) -> bool {
        self.tokens.iter().any(|token| group(token.concept) == Some(wanted))
    }

    /// Whether something becomes public: "publish a fix" is a fix alone.
    fn is_public(self) -> bool {
        let is_policy = |it: &Token| it.concept == Concept::DisclosurePolicy;
        let said = self.tokens.iter().enumerate().any(|(at, token)| {
            group(token.concept) == Some(Group::Public)
                && !(is_policy(token) && self.is_label)
                && !self.has_object(at)
        });
        // "make it public".
        let others = self.tokens.iter().filter_map(|it| group(it.concept));
        said || (self.has(Concept::Public) && others.into_iter().next().is_none())
    }

    /// Whether a fix stands right behind a word.
    fn has_object(self, at: usize) -> bool {
        let Some(verb) = self.tokens.get(at) else { return false };
        let mut behind = self.tokens.get(at..).unwrap_or_default().iter().take(FEW);
        let next =
            behind.find(|it| it.words.start >= verb.words.end && group(it.concept).is_some());
        next.is_some_and(|it| {
            matches!(group(it.concept), Some(Group::Fix | Group::Release))
                && it.words.start <= verb.words.end + OBJECT
        })
    }

    /// The stages that it speaks of.
    pub(super) fn stages(self) -> Stages {
        if let Some(special) = self.special() {
            return Stages::only(special);
        }
        let mut stages = Stages::default();
        if self.has_group(Group::Answer) || self.is_receipt() {
            let is_certain = self.has(Concept::Acknowledge);
            if self.has(Concept::Detailed) && !is_certain && !self.has(Concept::Initial) {
                return Stages::only(Stage::Assessment);
            }
            stages = stages.and(Stage::Acknowledgement);
            let is_first = self.has(Concept::Initial) && !self.has(Concept::Triage);
            stages.is_answer = !is_certain && !is_first;
        }
        // "initial assessment and plan for a fix".
        if stages.is_empty() && self.has(Concept::Initial) && self.has(Concept::Triage) {
            return Stages::only(Stage::Assessment);
        }
        let is_software = self.has(Concept::Release) || self.has(Concept::SecurityUpdate);
        // Users update their software too.
        let is_software = is_software || self.has(Concept::User);
        let is_news = self.has_group(Group::News) && !is_software;
        if is_news {
            stages = stages.and(Stage::StatusUpdate);
        }
        // "publish a fix" is a fix, "fix and publish" is both.
        let nearest = self.nearest();
        let has_fix =
            self.is_fix() || (self.has(Concept::Release) && (self.is_label || self.is_security));
        let is_public = self.is_public()
            && stages.is_empty()
            && (nearest == Some(Group::Public)
                || !has_fix
                || self.is_joined(Group::Fix, Group::Public));
        if is_public {
            stages = stages.and(Stage::Disclosure);
        }
        let is_fix = has_fix
            && (!is_news || self.is_joined(Group::Fix, Group::News))
            && (!is_public || self.is_joined(Group::Fix, Group::Public) || self.is_release_day())
            && !(self.has_group(Group::Triage) && self.is_plan())
            && !self.is_later(Group::Fix, stages);
        if is_fix {
            stages = stages.and(Stage::Fix);
        }
        let is_joined = is_fix && self.is_listed(Group::Triage, Group::Fix);
        let is_other = [Concept::PolicyDocument, Concept::PublicPlace, Concept::Ticket]
            .into_iter()
            .any(|concept| self.has(concept));
        let is_report = self.is_label || self.is_security || self.has(Concept::Report);
        let is_triage =
            self.has_group(Group::Triage) && (is_report || !is_other) && !self.has(Concept::Bounty);
        if is_triage && (stages.is_empty() || is_joined) {
            stages = stages.and(Stage::Assessment);
        }
        stages
    }

    /// Whether a flaw goes away; "security updates for supported versions" come any time.
    fn is_fix(self) -> bool {
        self.has(Concept::Fix)
            || (self.has(Concept::SecurityUpdate) && !self.has(Concept::Supported))
    }

    /// "A detailed assessment and a fix plan": the plan is told, not the fix.
    fn is_plan(self) -> bool {
        let mut plans = self.tokens.iter().filter(|it| it.concept == Concept::Planned).take(FEW);
        let is_planned = |fix: &Token| plans.any(|plan| plan.words == fix.words);
        let mut fixes = self.tokens.iter().filter(|it| group(it.concept) == Some(Group::Fix));
        fixes.next().is_some_and(is_planned) && fixes.next().is_none()
    }

    /// "Within 2 days we reply, and work with you on a fix": only the first is due.
    fn is_later(self, wanted: Group, stages: Stages) -> bool {
        self.is_behind
            && stages.has(Stage::Acknowledgement)
            && self.nearest() == Some(Group::Answer)
            && !self.is_listed(Group::Answer, wanted)
            && !self.is_listed(Group::Triage, wanted)
    }

    /// "Made public with the fix, or after 90 days": the fix is only what it comes with.
    fn is_accompanied(self) -> bool {
        let is_act = |it: &Token| matches!(group(it.concept), Some(Group::Fix | Group::Release));
        let mut acts = self.tokens.iter().filter(|it| is_act(it)).take(FEW).peekable();
        let Some(first) = acts.peek().map(|it| it.words.start) else { return false };
        let is_told = self
            .tokens
            .iter()
            .any(|it| group(it.concept) == Some(Group::Public) && it.words.end <= first);
        is_told && acts.all(|it| self.is_companion(it))
    }

    fn is_companion(self, token: &Token) -> bool {
        let at = token.words.start;
        let before = self.prose.folded(Span { start: at.saturating_sub(COMPANY), end: at });
        let before = before.trim_end();
        COMPANIONS.iter().any(|it| before.ends_with(it))
    }

    /// A stage that leaves no room for others.
    fn special(self) -> Option<Stage> {
        let is_public = self.has_group(Group::Public);
        if self.is_accompanied() {
            return Some(Stage::Disclosure);
        }
        if self.is_silence() {
            return Some(if is_public { Stage::Disclosure } else { Stage::Escalation });
        }
        if self.has(Concept::AdvanceNotice) {
            return Some(Stage::AdvanceNotice);
        }
        if self.has(Concept::Retrospective) {
            return Some(Stage::Retrospective);
        }
        if self.has(Concept::Assemble) {
            return Some(Stage::TeamAssembly);
        }
        let denial = self.place(Concept::Negation).or_else(|| self.place(Concept::InsteadOf));
        let denied = denial.and_then(|at| self.tokens.get(at..)).unwrap_or_default();
        let asks = denied.iter().any(|it| group(it.concept) == Some(Group::Public));
        let is_answer = self.has_group(Group::Answer);
        let waits = self.place(Concept::Before).and_then(|at| self.tokens.get(at..));
        let waits = waits
            .unwrap_or_default()
            .iter()
            .any(|it| it.concept == Concept::Public || group(it.concept) == Some(Group::Public));
        (!is_answer && (asks || waits)).then_some(Stage::Disclosure)
    }

    /// The team is silent: "if you do not hear from us".
    fn is_silence(self) -> bool {
        if self.has(Concept::NoAnswer) {
            return true;
        }
        let is_answer =
            |it: &Token| group(it.concept) == Some(Group::Answer) || it.concept == Concept::Receipt;
        let condition = self.place(Concept::Condition).and_then(|at| self.tokens.get(at..));
        let mut rest = condition.unwrap_or_default().iter();
        rest.by_ref().any(|it| it.concept == Concept::Negation) && rest.any(is_answer)
    }

    /// "You will get an e-mail".
    fn is_receipt(self) -> bool {
        self.has(Concept::Receipt)
            && (self.is_label || (self.has(Concept::Contact) && self.has(Concept::Reporter)))
            && self.tokens.iter().all(|it| group(it.concept).is_none())
    }

    /// The group whose words stand nearest to the amount.
    fn nearest(self) -> Option<Group> {
        let mut groups = self.tokens.iter().filter_map(|token| group(token.concept));
        if self.is_behind { groups.next() } else { groups.next_back() }
    }

    /// The day on which a fix comes out with an announcement is one phrase under two meanings.
    fn is_release_day(self) -> bool {
        let days = self.tokens.iter().filter(|it| it.concept == Concept::Release);
        let is_public = |day: &Token| {
            self.tokens
                .iter()
                .take(FEW)
                .any(|it| it.concept == Concept::Disclose && it.words == day.words)
        };
        days.take(1).any(is_public)
    }

    /// Whether words of two groups stand side by side with an "and" or a comma.
    fn is_joined(self, first: Group, second: Group) -> bool {
        self.are_joined(first, second, JOIN)
    }

    /// The same with nothing but the "and" between them.
    fn is_listed(self, first: Group, second: Group) -> bool {
        self.are_joined(first, second, LIST)
    }

    fn are_joined(self, first: Group, second: Group, reach: usize) -> bool {
        let mut before: Option<&Token> = None;
        let mut by_word = false;
        for token in self.tokens {
            match (token.concept, group(token.concept)) {
                (_, Some(it))
                    if it == second
                        && before.is_some_and(|it| {
                            self.is_near(it, token, by_word.then_some(reach))
                        }) =>
                {
                    return true;
                }
                (_, Some(it)) if it == first => (before, by_word) = (Some(token), false),
                (Concept::RangeWord, _) => by_word = true,
                (Concept::Before | Concept::After | Concept::Condition, _) => before = None,
                _ => {}
            }
        }
        false
    }

    fn is_near(self, before: &Token, token: &Token, reach: Option<usize>) -> bool {
        let (start, end) = (before.words.end, token.words.start);
        if start > end {
            return before.words == token.words;
        }
        let gap = self.prose.folded(Span { start, end }).trim();
        reach.is_some_and(|reach| gap.len() <= reach)
            || matches!(gap, "," | "/" | "&" | "+" | "、" | "，")
    }
}

/// How many bytes "and" with its object may be long.
const JOIN: usize = 40;
/// How many bytes "and" alone may be long.
const LIST: usize = 12;

/// How many bytes stand between "publish" and its "fix".
const OBJECT: u32 = 8;

/// How many tokens are looked at for a twin.
const FEW: usize = 64;
