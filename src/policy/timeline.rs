//! Times that a policy states.
//!
//! ```text
//! We acknowledge reports within 48 hours and fix critical flaws within 7 days.
//!    Acknowledgement            0 .. 48      Fix critical          0 .. 168
//! ```
//!
//! An amount of time gets its stage and its severity from the words of its own
//! part of the sentence, from the label in front ("Fix: 7 days"), from the
//! titles of its row and column, from the sentence that introduces the list, or
//! from the heading: the nearest that says it. A time without a stage is none:
//! how long a version is supported, how often keys change.

mod amount;
mod meaning;
mod part;
mod severity;
mod stage;
mod table;

#[cfg(test)]
mod tests;

use self::amount::{Amount, Form, Lead, Words};
use self::part::Parts;
use self::severity::Ratings;
use self::stage::{Part, Stages};
use self::table::Table;
use super::reading::{ConceptSet, Reading, Sentence, Token};
use super::{Evidence, audience};
use crate::document::{BlockId, Document, Kind};
use crate::lexicon::concept::Concept;
use crate::report::{Modality, Rating, Stage, Trigger};

/// A time that the policy states, as an interval.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// What is done in it.
    pub stage: Stage,
    /// Only for flaws that matter so much; None: for all.
    pub severity: Option<Rating>,
    /// The lower bound in hours, where a range is given.
    pub min_hours: Option<u32>,
    /// The upper bound in hours; 0 is at once. None where no number is given.
    pub max_hours: Option<u32>,
    /// Whether it is counted in days on which people work.
    pub business_days: bool,
    /// Whether it comes again and again.
    pub recurring: bool,
    /// What it is counted from, where that is said.
    pub trigger: Option<Trigger>,
    /// The words.
    pub evidence: Evidence,
}

/// Reads every time that has a stage, in text order.
pub(super) fn read(document: &Document<'_>, reading: &Reading) -> Vec<Timeline> {
    let mut reader = Reader {
        document,
        reading,
        table: None,
        before: (BlockId::MAX, Purpose::default()),
        carried: None,
        suggested: vec![false; document.sections.len()],
        found: Vec::new(),
        answers: Vec::new(),
    };
    for sentence in reading.sentences() {
        reader.read(sentence);
    }
    reader.finish()
}

/// The units of a time that is counted.
const UNITS: &[Concept] = &[Concept::Hour, Concept::Day, Concept::Week];

/// What an amount of time is said in.
const AMOUNTS: &[Concept] = &[
    Concept::Hour,
    Concept::Day,
    Concept::BusinessDay,
    Concept::Week,
    Concept::Month,
    Concept::Year,
    Concept::Daily,
    Concept::Weekly,
    Concept::Monthly,
    Concept::Immediately,
    Concept::NextRelease,
    Concept::BestEffort,
    Concept::Soon,
];

/// What a stage is said in.
const STAGES: &[Concept] = &[
    Concept::Acknowledge,
    Concept::Respond,
    Concept::Triage,
    Concept::StatusUpdate,
    Concept::Fix,
    Concept::Disclose,
    Concept::Embargo,
];

/// What an amount is for, and how that is known.
#[derive(Clone, Copy, Default)]
struct Purpose {
    stages: Stages,
    ratings: Ratings,
    trigger: Option<Trigger>,
    /// The stage comes from a sentence or a heading above.
    is_inherited: bool,
}

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
    reading: &'d Reading,
    /// The table of the last cell.
    table: Option<Table>,
    /// The leaf of the last amount, and what it is for.
    before: (BlockId, Purpose),
    /// The last sentence that speaks of a stage without a time.
    carried: Option<&'d Sentence>,
    /// For each section whether the times in it are called suggestions.
    suggested: Vec<bool>,
    found: Vec<Timeline>,
    /// For each time whether it is for an answer that need not be the first.
    answers: Vec<bool>,
}

impl<'d> Reader<'d, '_> {
    fn read(&mut self, sentence: &'d Sentence) {
        if sentence.concepts.has(Concept::Instruction) {
            return;
        }
        let Some(block) = self.document.blocks.get(sentence.block) else { return };
        if block.kind == Kind::Cell {
            self.enter_row(block.parent);
        }
        let unit = self.cell(sentence.block).and_then(|(table, column)| table.unit(column));
        let may_hold = sentence.concepts.has_any(AMOUNTS)
            || (unit.is_some() && sentence.concepts.has(Concept::Number));
        // One word may mean many things: here only some of them matter.
        let all = if may_hold { self.reading.tokens_of(sentence) } else { &[] };
        let tokens: Vec<Token> =
            all.iter().copied().filter(|it| meaning::matters(it.concept)).collect();
        let words = Words { prose: &self.document.prose, tokens: &tokens, unit };
        let mut amounts = words.amounts();
        if amounts.iter().any(|it| it.form == Form::Counted) {
            amounts.retain(|it| it.form == Form::Counted || words.is_rated(it));
        }
        if self.cell(sentence.block).is_some_and(|(table, column)| table.rates(column)) {
            amounts.retain(|it| it.form == Form::Counted);
        }
        if amounts.iter().all(|it| it.form != Form::Counted) {
            self.carry(sentence, block.section);
        }
        if amounts.is_empty() {
            return;
        }
        let parts = Parts::new(self.document, sentence, &tokens, &amounts);
        let (leaf, mut before) = self.before;
        if leaf != sentence.block {
            before = Purpose::default();
        }
        let mut first = true;
        for (at, amount) in amounts.iter().enumerate() {
            let own = Purpose {
                stages: parts.stages(at),
                ratings: parts.ratings(at),
                trigger: parts.trigger(at),
                is_inherited: false,
            };
            let mut purpose = self.purpose(sentence, &parts, own, before);
            if !first && purpose.ratings.is_empty() && parts.starts_with_rating {
                purpose.ratings = before.ratings;
            }
            first = false;
            if parts.is_denied(at, purpose.stages) {
                continue;
            }
            self.add(sentence, amount, &parts, purpose);
            before = purpose;
            self.before = (sentence.block, purpose);
        }
    }

    /// Remembers what a sentence without a number says for those behind it.
    fn carry(&mut self, sentence: &'d Sentence, section: usize) {
        if sentence.concepts.has_any(STAGES) {
            self.carried = Some(sentence);
            self.before = (BlockId::MAX, Purpose::default());
        }
        // It holds for the section, and for the sections within it.
        if sentence.concepts.has(Concept::Suggestion)
            && let Some(is_suggested) = self.suggested.get_mut(section)
        {
            *is_suggested = true;
        }
    }

    fn part(&self, sentence: &Sentence, is_label: bool) -> Part<'_> {
        let tokens = self.reading.tokens_of(sentence);
        let is_security = part::is_about_flaws(sentence.concepts);
        Part { prose: &self.document.prose, tokens, is_behind: false, is_label, is_security }
    }

    /// What an amount is for: what its own words leave open is said above it.
    fn purpose(
        &self,
        sentence: &Sentence,
        parts: &Parts<'_>,
        own: Purpose,
        before: Purpose,
    ) -> Purpose {
        let mut purpose = own;
        let cell = self.cell(sentence.block);
        if cell.is_some_and(|(table, _)| table.supports()) {
            return Purpose::default();
        }
        if let Some((table, column)) = cell {
            purpose.ratings = own.ratings.or_else(|| table.ratings(column));
            purpose.stages = own.stages.or_else(|| table.stages(column, purpose.ratings));
        }
        let has_rating = !purpose.ratings.is_empty();
        if purpose.stages.is_empty() && has_rating && !before.stages.is_empty() && cell.is_none() {
            purpose.stages = before.stages;
        }
        let section = self.document.blocks.get(sentence.block).map_or(0, |block| block.section);
        if !has_rating {
            purpose.ratings = self.ratings_above(sentence, section);
        }
        // "These steps should be completed within 24 hours" leaves open which.
        let is_of_steps = purpose.stages.is_empty() && sentence.concepts.has(Concept::Internal);
        if is_of_steps && cell.is_none() {
            let above = self.stages_of_headings(section, Stages::is_one);
            purpose.stages = above.or_else(|| self.stages_below(sentence, section));
        }
        if !(cell.is_some() || parts.is_bare || has_rating) {
            return purpose;
        }
        if purpose.stages.is_empty() {
            purpose.stages = self.stages_above(sentence, section, has_rating);
            purpose.is_inherited = true;
        }
        let is_listed = cell.is_some() || parts.starts_with_rating;
        if purpose.stages.is_empty() && has_rating && is_listed && !self.is_support(section) {
            purpose.stages = Stages::only(Stage::Fix);
        }
        purpose
    }

    fn is_support(&self, section: usize) -> bool {
        let above = self.reading.of_headings(section);
        above.has_any(&[Concept::Supported, Concept::Unsupported, Concept::Bounty])
    }

    /// The stage that the leaf so far, the sentences above a list or the headings name.
    fn stages_above(&self, sentence: &Sentence, section: usize, has_rating: bool) -> Stages {
        let fits = |it: &Stages| it.is_one() || (has_rating && it.has(Stage::Fix));
        let carried = self.carried.filter(|it| it.block == sentence.block);
        let lead = self.reading.lead_of(sentence);
        let outer = lead.and_then(|lead| self.reading.lead_of(lead));
        let above =
            [carried, lead, outer].into_iter().flatten().map(|it| self.title(it)).find(fits);
        let found = above.unwrap_or_else(|| self.stages_of_headings(section, |it| fits(&it)));
        let is_loose = found.is_answer || found == Stages::only(Stage::StatusUpdate);
        if has_rating && (is_loose || found.has(Stage::Fix)) {
            // "Response times: critical 2 days" says when it is fixed.
            return Stages::only(Stage::Fix);
        }
        found
    }

    /// What a sentence says that stands for a title. Many items may hang on one
    /// lead: a long one is not read again for each.
    fn title(&self, it: &Sentence) -> Stages {
        if it.words.len() > LONG {
            return Stages::default();
        }
        // "Targets (from acknowledgement)": what they are counted from is no stage.
        let part = self.part(it, true);
        let end =
            part.tokens.iter().position(|it| it.concept == Concept::After).filter(|&at| at > 0);
        part.with(part.tokens.get(..end.unwrap_or(part.tokens.len())).unwrap_or_default()).stages()
    }

    /// The stage that the heading or the one above it names.
    fn stages_of_headings(&self, section: usize, fits: impl Fn(Stages) -> bool) -> Stages {
        let mut found = Stages::default();
        let mut next = Some(section);
        for _ in 0..2 {
            let Some(of_section) = next.and_then(|id| self.document.sections.get(id)) else {
                break;
            };
            next = of_section.parent;
            let heading = of_section.heading.and_then(|id| self.reading.sentences_of(id).first());
            let named = heading.map(|it| self.title(it)).filter(|&it| fits(it));
            found = found.or_else(|| named.unwrap_or_default());
        }
        found
    }

    /// The step of the team that the first sentences behind a time tell of.
    fn stages_below(&self, sentence: &Sentence, section: usize) -> Stages {
        const STEPS: [Stage; 3] = [Stage::TeamAssembly, Stage::Retrospective, Stage::Fix];
        let sentences = self.reading.sentences();
        let next = sentences.partition_point(|it| it.words.start < sentence.words.end);
        let behind = sentences.get(next..).unwrap_or_default().iter().take(STEP);
        for it in behind.filter(|it| it.words.len() <= LONG) {
            let is_here = self.document.blocks.get(it.block).map(|it| it.section) == Some(section);
            if !is_here || it.concepts.has_any(UNITS) {
                break;
            }
            let said = self.part(it, false).stages();
            if let Some(step) = STEPS.into_iter().find(|&it| said.has(it)) {
                return Stages::only(step);
            }
        }
        Stages::default()
    }

    /// The severity that a short sentence above a list or the heading begins with.
    fn ratings_above(&self, sentence: &Sentence, section: usize) -> Ratings {
        let heading = self.document.sections.get(section).and_then(|it| it.heading);
        let heading = heading.and_then(|id| self.reading.sentences_of(id).first());
        let of_leaf = self.reading.sentences_of(sentence.block).first();
        let of_leaf = of_leaf.filter(|it| it.words.start < sentence.words.start);
        let titles = [self.reading.lead_of(sentence), heading].into_iter().flatten();
        of_leaf
            .into_iter()
            .chain(titles.filter(|it| it.words.len() <= SHORT))
            .filter(|it| it.words.len() <= LONG && !it.concepts.has_any(AMOUNTS))
            .filter(|it| part::starts_with_rating(self.document, it, self.reading.tokens_of(it)))
            .map(|it| Ratings::of(self.reading.tokens_of(it)))
            .find(|it| !it.is_empty())
            .unwrap_or_default()
    }

    fn add(&mut self, sentence: &Sentence, amount: &Amount, parts: &Parts<'_>, purpose: Purpose) {
        let Purpose { stages, ratings, trigger, is_inherited } = purpose;
        let is_rated = !ratings.is_empty();
        let fits = match amount.form {
            Form::Counted => true,
            // "They may result in immediate releases" promises none.
            Form::AtOnce => {
                let is_sure = !sentence.concepts.has(Concept::Possible);
                parts.is_bare || (is_rated && is_sure && stages.has(Stage::Fix))
            }
            // "Older releases get critical fixes on best effort" tells of versions.
            Form::Open => {
                let concepts = sentence.concepts;
                let of_versions =
                    concepts.has(Concept::SomeVersion) && concepts.has(Concept::BestEffort);
                is_rated && stages.has(Stage::Fix) && (!of_versions || parts.starts_with_rating)
            }
        };
        // "A detailed response within an additional 3 days": on top of the first.
        let is_second = stages == Stages::only(Stage::Assessment);
        let on_top = if amount.additional && is_second { self.first_answer() } else { 0 };
        if (amount.additional && !is_second && self.extend(amount)) || !fits {
            return;
        }
        let mut evidence = Evidence::of_words(self.document, sentence.block, amount.words);
        evidence.audience = audience::of_sentence(self.document, self.reading, sentence);
        evidence.modality = self.modality(sentence, ratings);
        for stage in stages.iter().filter(|&stage| suits(stage, amount)) {
            for severity in ratings.each() {
                self.found.push(Timeline {
                    stage,
                    severity,
                    min_hours: amount.min,
                    max_hours: amount.max.map(|it| it.saturating_add(on_top)),
                    business_days: amount.business,
                    recurring: amount.recurring,
                    trigger,
                    evidence,
                });
                let is_open = stages.is_answer && !is_inherited;
                self.answers.push(stage == Stage::Acknowledgement && is_open);
            }
        }
    }

    /// The hours until the acknowledgement.
    fn first_answer(&self) -> u32 {
        let mut times = self.found.iter().rev();
        let first = times.find(|it| it.stage == Stage::Acknowledgement);
        first.and_then(|it| it.max_hours).unwrap_or(0)
    }

    /// Adds to the time of the acknowledgement: "on holidays another 3 days".
    fn extend(&mut self, amount: &Amount) -> bool {
        let first = self.found.iter_mut().rev().find(|it| it.stage == Stage::Acknowledgement);
        let Some((first, more)) = first.zip(amount.max) else { return false };
        first.max_hours = first.max_hours.map(|it| it.saturating_add(more));
        true
    }

    fn modality(&self, sentence: &Sentence, ratings: Ratings) -> Modality {
        let section = self.document.blocks.get(sentence.block).map_or(0, |block| block.section);
        let concepts = sentence.concepts;
        let lead = self.reading.lead_of(sentence).map_or(ConceptSet::default(), |it| it.concepts);
        if ratings.is_rest {
            Modality::Conditional
        } else if self.is_suggested(section) || concepts.has(Concept::Suggestion) {
            Modality::Suggestion
        } else if concepts.has(Concept::BestEffort) || lead.has(Concept::BestEffort) {
            Modality::BestEffort
        } else if concepts.has(Concept::Target) || lead.has(Concept::Target) {
            Modality::Target
        } else if concepts.has(Concept::Planned) {
            Modality::Planned
        } else {
            Modality::Promise
        }
    }

    fn is_suggested(&self, section: usize) -> bool {
        let mut next = Some(section);
        // Headings have six levels.
        for _ in 0..6 {
            let Some(id) = next else { break };
            if self.suggested.get(id) == Some(&true) {
                return true;
            }
            next = self.document.sections.get(id).and_then(|it| it.parent);
        }
        false
    }

    fn enter_row(&mut self, row: Option<BlockId>) {
        let Some(row) = row else { return };
        let table = self.document.blocks.get(row).and_then(|row| row.parent);
        if self.table.as_ref().map(|it| it.id) != table {
            self.table = table.map(|id| Table::read(self.document, self.reading, id));
        }
        if let Some(table) = &mut self.table {
            table.enter(self.document, self.reading, row);
        }
    }

    /// The table around a cell, and the column.
    fn cell(&self, block: BlockId) -> Option<(&Table, usize)> {
        let table = self.table.as_ref()?;
        Some((table, table.column(block)?))
    }

    /// An answer that comes later than the acknowledgement is a second one.
    fn finish(mut self) -> Vec<Timeline> {
        let is_first = |(it, &is_answer): (&Timeline, &bool)| {
            (it.stage == Stage::Acknowledgement && !is_answer && it.severity.is_none())
                .then_some(it.max_hours?)
        };
        let first = self.found.iter().zip(&self.answers).find_map(is_first);
        if let Some(first) = first {
            for (time, &is_answer) in self.found.iter_mut().zip(&self.answers) {
                if is_answer && time.severity.is_none() && time.max_hours > Some(first) {
                    time.stage = Stage::Assessment;
                }
            }
        }
        self.found
    }
}

/// Whether an amount can be the time of a stage: a fix does not last for 30 days.
fn suits(stage: Stage, amount: &Amount) -> bool {
    if amount.recurring {
        return stage == Stage::StatusUpdate;
    }
    match amount.lead {
        Lead::Limit => true,
        Lead::Lasting => {
            matches!(stage, Stage::Disclosure | Stage::AdvanceNotice | Stage::Escalation)
        }
        Lead::Later => {
            matches!(stage, Stage::Disclosure | Stage::Escalation | Stage::Retrospective)
        }
    }
}

/// How many bytes a sentence may have that lends its stage to others.
const LONG: usize = 400;
/// How many sentences behind a time may tell which step it is for.
const STEP: usize = 16;
/// How many bytes a sentence may have that stands for a title.
const SHORT: usize = 48;
