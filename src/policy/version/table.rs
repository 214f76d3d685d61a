//! Tables of supported versions.
//!
//! A table is read where one of its first row's cells is a title for versions,
//! and another one for their status, or where its section's heading speaks of
//! versions. It may lie on its side, and it may have no titles at all.

use super::{Status, Version, VersionRange, is_about_support, plain};
use crate::document::{Block, BlockId, Document};
use crate::lexicon::concept::Concept;
use crate::lexicon::version::{COLUMNS, Column};
use crate::policy::Evidence;
use crate::policy::reading::Reading;
use crate::report::Support;

type Cells<'b> = Vec<(BlockId, &'b Block)>;

/// Where the columns stand.
#[derive(Clone, Copy)]
struct Columns {
    version: usize,
    status: Option<usize>,
    until: Option<usize>,
    /// Whether the status has a title: a date below another one may be of the release.
    is_titled: bool,
}

/// Reads a table, if it is one of versions.
pub(super) fn read(
    document: &Document<'_>,
    reading: &Reading,
    table: BlockId,
    versions: &mut Vec<Version>,
) {
    let rows: Vec<Cells<'_>> =
        document.children(table).map(|(row, _)| document.children(row).collect()).collect();
    let Some((titles, rows)) = rows.split_first() else { return };
    // A table of flaws has versions and states as well.
    if titles.iter().any(|&(id, _)| reading.of_leaf(id).has_any(FLAWS)) {
        return;
    }
    let section = document.blocks.get(table).map_or(0, |block| block.section);
    let is_about = is_about_support(document, reading, section);
    if read_lying(document, titles, rows, versions) {
        return;
    }
    if let Some(columns) = columns(document, titles, is_about) {
        let first = versions.len();
        read_rows(document, rows, columns, versions);
        // A table of names and dates elsewhere tells nothing of support.
        let is_known = |it: &Version| it.support != Support::Unknown || it.until.is_some();
        if !is_about && !versions.iter().skip(first).any(is_known) {
            versions.truncate(first);
        }
    } else if is_about && is_data(document, titles) {
        let columns = Columns { version: 0, status: Some(1), until: None, is_titled: true };
        let all: Vec<Cells<'_>> = std::iter::once(titles).chain(rows).cloned().collect();
        read_rows(document, &all, columns, versions);
    }
}

const FLAWS: &[Concept] =
    &[Concept::Vulnerability, Concept::Severity, Concept::SeverityMethod, Concept::Cve];

fn columns(document: &Document<'_>, titles: &Cells<'_>, is_about: bool) -> Option<Columns> {
    let titles: Vec<Option<Column>> =
        titles.iter().map(|(_, cell)| column(document.prose.folded(cell.words))).collect();
    let place = |column| titles.iter().position(|&title| title == Some(column));
    let (status, until) = (place(Column::Status), place(Column::Until));
    let version = match place(Column::Version) {
        Some(version) => version,
        // "| Product | Supported |" under a heading that tells what it is about.
        None if is_about && status.is_some() => titles.iter().position(Option::is_none)?,
        None => return None,
    };
    let is_titled = status.is_some();
    let beside = (version + 1 < titles.len() && is_about).then_some(version + 1);
    let status = status.or(if until.is_some() { None } else { beside });
    (status.or(until).is_some() || (is_about && titles.len() == 1)).then_some(Columns {
        version,
        status,
        until,
        is_titled,
    })
}

fn column(title: &str) -> Option<Column> {
    let found: Vec<Column> = COLUMNS.matches(title).map(|(_, column)| column).collect();
    // "Supported versions" and "Version supported" are titles for versions and status alike.
    match found.as_slice() {
        [] => None,
        [first, ..] if found.len() > 1 && title.split_whitespace().count() > 3 => Some(*first),
        [.., last] => Some(*last),
    }
}

fn read_rows(
    document: &Document<'_>,
    rows: &[Cells<'_>],
    columns: Columns,
    versions: &mut Vec<Version>,
) {
    let first = versions.len();
    let mut silent = Vec::new();
    for cells in rows {
        let Some(&(id, cell)) = cells.get(columns.version) else { continue };
        let version = plain(document.words(cell));
        if version.is_empty() {
            continue;
        }
        let status = row_status(document, cells, columns);
        if is_dash(document, cells, columns) {
            silent.push(versions.len());
        }
        let evidence = Evidence::of_words(document, id, cell.words);
        let place = columns.status.and_then(|place| cells.get(place)).map(|(_, cell)| cell.words);
        versions.push(Version::new(version, status, evidence).with_status(place));
    }
    // Beside a "yes", a dash or a lone "x" is a "no".
    let has_yes = versions.iter().skip(first).any(|it| it.support.is_supported() == Some(true));
    for place in silent {
        if let Some(version) = versions.get_mut(place).filter(|_| has_yes) {
            version.support = Support::Unsupported;
        }
    }
}

fn row_status(document: &Document<'_>, cells: &Cells<'_>, columns: Columns) -> Status {
    let read = |place: Option<usize>| {
        let cell = place.and_then(|place| cells.get(place));
        cell.map_or_else(Status::default, |(_, cell)| {
            Status::read(document.words(cell), document.prose.folded(cell.words))
        })
    };
    if columns.status.is_none() && columns.until.is_none() {
        // The only column, under a heading that says what they are.
        let own = read(Some(columns.version));
        return if own.is_known() { own } else { Status::of(Support::Full) };
    }
    let (status, until) = (read(columns.status), read(columns.until));
    if status.is_known() {
        let own = status.until.filter(|_| columns.is_titled);
        return Status { until: own.or(until.until), ..status };
    }
    until
}

/// Whether a row's status is a sign that tells nothing alone.
fn is_dash(document: &Document<'_>, cells: &Cells<'_>, columns: Columns) -> bool {
    let cell = columns.status.and_then(|place| cells.get(place));
    cell.is_some_and(|(_, cell)| {
        matches!(document.prose.folded(cell.words).trim(), "x" | "-" | "–" | "—" | "--")
    })
}

/// A table on its side: versions in the first row, their status in another.
fn read_lying(
    document: &Document<'_>,
    titles: &Cells<'_>,
    rows: &[Cells<'_>],
    versions: &mut Vec<Version>,
) -> bool {
    let Some((_, named)) = titles.split_first() else { return false };
    let is_version =
        |(_, cell): &(BlockId, &Block)| VersionRange::parse(document.words(cell)).is_some();
    if named.is_empty() || !named.iter().all(is_version) {
        return false;
    }
    let status = rows.iter().find(|cells| {
        cells.first().is_some_and(|(_, cell)| {
            column(document.prose.folded(cell.words)) == Some(Column::Status)
        })
    });
    let Some(status) = status else { return false };
    for (&(id, cell), (_, status)) in named.iter().zip(status.iter().skip(1)) {
        let place = Some(status.words);
        let status = Status::read(document.words(status), document.prose.folded(status.words));
        let evidence = Evidence::of_words(document, id, cell.words);
        let version = Version::new(plain(document.words(cell)), status, evidence);
        versions.push(version.with_status(place));
    }
    true
}

/// Whether the first row is no titles: it is empty, or a version itself.
fn is_data(document: &Document<'_>, titles: &Cells<'_>) -> bool {
    titles.iter().all(|(_, cell)| document.words(cell).trim().is_empty())
        || titles
            .first()
            .is_some_and(|(_, cell)| VersionRange::parse(document.words(cell)).is_some())
}
