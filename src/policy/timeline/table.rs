//! The titles that a cell of a table stands under.
//!
//! ```text
//! Severity | Response | Fix          Step           | Time
//! Critical | 24 h     | 7 days       Acknowledgment | 48 h
//! ```

use super::AMOUNTS;
use super::amount;
use super::part;
use super::severity::Ratings;
use super::stage::{Part, Stages};
use crate::document::{BlockId, Document};
use crate::lexicon::concept::Concept;
use crate::policy::reading::Reading;
use crate::report::Stage;

/// A table, and the row that is being read.
pub(super) struct Table {
    pub(super) id: BlockId,
    columns: Vec<Column>,
    supports: bool,
    row: BlockId,
    cells: Vec<BlockId>,
    of_row: Column,
}

/// What a title says.
#[derive(Clone, Copy, Default)]
struct Column {
    stages: Stages,
    ratings: Ratings,
    unit: Option<Concept>,
    /// It is a title for severities or scores.
    rates: bool,
    /// It tells of a fix for flaws of some severity.
    is_fix_of_flaws: bool,
    /// It is a title for how long versions are supported.
    supports: bool,
}

impl Table {
    pub(super) fn read(document: &Document<'_>, reading: &Reading, id: BlockId) -> Self {
        let header = document.children(id).next().map(|(row, _)| row);
        let cells = header.map(|row| document.children(row)).into_iter().flatten();
        let columns: Vec<Column> = cells.map(|(cell, _)| title(document, reading, cell)).collect();
        let supports = columns.iter().any(|column| column.supports);
        Self { id, columns, supports, row: id, cells: Vec::new(), of_row: Column::default() }
    }

    /// Goes to the row of a cell.
    pub(super) fn enter(&mut self, document: &Document<'_>, reading: &Reading, row: BlockId) {
        if row == self.row {
            return;
        }
        self.row = row;
        self.cells = document.children(row).map(|(cell, _)| cell).collect();
        self.of_row = Column::default();
        let mut of_step = Ratings::default();
        for (at, &cell) in self.cells.iter().enumerate() {
            if reading.of_leaf(cell).has_any(AMOUNTS) {
                continue;
            }
            let mut said = title(document, reading, cell);
            let rates = self.columns.get(at).is_some_and(|it| it.rates);
            let Some(leaf) = document.blocks.get(cell) else { continue };
            if leaf.words.len() > SHORT {
                // "We release a fix for a flaw of high severity": the step names it.
                if said.is_fix_of_flaws && leaf.words.len() <= LONG {
                    of_step = of_step.or_else(|| said.ratings);
                }
                said.ratings = Ratings::default();
            } else if rates {
                said.ratings =
                    said.ratings.or_else(|| Ratings::of_score(&document.prose, leaf.words));
            }
            self.of_row.ratings = self.of_row.ratings.or_else(|| said.ratings);
            self.of_row.stages = self.of_row.stages.or_else(|| said.stages);
        }
        self.of_row.ratings = self.of_row.ratings.or_else(|| of_step);
    }

    pub(super) fn column(&self, cell: BlockId) -> Option<usize> {
        self.cells.binary_search(&cell).ok()
    }

    fn title(&self, column: usize) -> Column {
        self.columns.get(column).copied().unwrap_or_default()
    }

    pub(super) fn unit(&self, column: usize) -> Option<Concept> {
        self.title(column).unit
    }

    /// Whether a column tells how much a flaw matters: "immediate" there is no time.
    pub(super) fn rates(&self, column: usize) -> bool {
        self.title(column).rates
    }

    /// Whether it tells how long versions are supported.
    pub(super) const fn supports(&self) -> bool {
        self.supports
    }

    pub(super) fn ratings(&self, column: usize) -> Ratings {
        self.of_row.ratings.or_else(|| self.title(column).ratings)
    }

    /// The stage of a cell: the title of its column, or what its row is about.
    pub(super) fn stages(&self, column: usize, ratings: Ratings) -> Stages {
        let of_column = self.title(column).stages;
        // What stands beside a severity tells what it means, not what is done.
        if !ratings.is_empty() && !self.of_row.ratings.is_empty() {
            return of_column;
        }
        // "Response time" over all steps is no stage of its own.
        let is_loose = of_column.is_answer || of_column == Stages::only(Stage::StatusUpdate);
        if is_loose {
            self.of_row.stages.or_else(|| of_column)
        } else {
            of_column.or_else(|| self.of_row.stages)
        }
    }
}

fn title(document: &Document<'_>, reading: &Reading, cell: BlockId) -> Column {
    let Some(sentence) = reading.sentences_of(cell).first() else { return Column::default() };
    let tokens = reading.tokens_of(sentence);
    let is_security = part::is_about_flaws(sentence.concepts);
    let prose = &document.prose;
    let part = Part { prose, tokens, is_behind: false, is_label: true, is_security };
    let stages = part.stages();
    let is_of_flaws = sentence.concepts.has_any(&[Concept::Severity, Concept::Vulnerability]);
    Column {
        stages,
        is_fix_of_flaws: stages.has(Stage::Fix) && is_of_flaws,
        ratings: Ratings::of(tokens),
        unit: amount::lone_unit(tokens),
        supports: sentence.concepts.has_any(&[Concept::Supported, Concept::Unsupported]),
        rates: sentence.concepts.has_any(&[Concept::Severity, Concept::SeverityMethod]),
    }
}

/// How many bytes a cell may have that names a severity.
const SHORT: usize = 40;
/// How many bytes a cell may have that names a step and its severity.
const LONG: usize = 80;
