//! Reads the metrics of a known version.

use std::ops::Range;

use super::super::specification::{Metric, Specification, specification};
use super::super::vector::MOST_METRICS;
use super::super::{Error, ErrorKind, Errors, Vector, Version};
use super::order::{self, Misplaced};
use super::piece::Piece;
use super::words;

/// Reads all parts. The vector is complete only if there are no errors.
pub(super) fn read(version: Version, rest: Piece<'_>) -> (Vector, Vec<Error>) {
    let mut reader = Reader {
        specification: specification(version),
        vector: Vector::empty(version),
        first: [None; MOST_METRICS],
        errors: Vec::new(),
    };
    if !rest.text.is_empty() {
        for part in rest.parts() {
            reader.read(part, part.end() == rest.end());
            // Every part is a metric's first or an error, so that a hostile
            // text is left here after a hundred parts at most. What is missing
            // can't be told then.
            if reader.errors.len() >= Errors::MOST {
                return (reader.vector, reader.errors);
            }
        }
    }
    reader.check_order();
    reader.check_mandatory(rest);
    reader.suggest_metrics();
    (reader.vector, reader.errors)
}

struct Reader<'text> {
    specification: Specification,
    vector: Vector,
    /// Where each metric stands first.
    first: [Option<Piece<'text>>; MOST_METRICS],
    errors: Vec<Error>,
}

impl<'text> Reader<'text> {
    fn read(&mut self, part: Piece<'text>, last: bool) {
        if part.text.is_empty() {
            self.empty_part(part, last);
        } else if let Some((id, value)) = part.split_once(':') {
            self.metric_and_value(part, id, value);
        } else {
            self.missing_colon(part);
        }
    }

    fn metric_and_value(&mut self, part: Piece<'text>, id: Piece<'text>, value: Piece<'text>) {
        let Some((place, metric)) = self.metric(part, id) else {
            return;
        };
        if !self.is_first(place, metric, part) {
            return;
        }
        if let Some((value, _)) = metric.find(value.text) {
            self.vector = self.vector.with(place, value);
        } else if value.text.is_empty() {
            self.missing_value(part, metric);
        } else {
            self.unknown_value(metric, value);
        }
    }

    /// The metric of this id, even in the wrong case.
    fn metric(&mut self, part: Piece<'_>, id: Piece<'_>) -> Option<(usize, &'static Metric)> {
        if let Some(found) = self.specification.find(id.text) {
            return Some(found);
        }
        let mut metrics = self.specification.metrics.iter().enumerate();
        let found = metrics.find(|(_, metric)| metric.id.eq_ignore_ascii_case(id.text));
        if let Some((_, metric)) = found {
            self.wrong_case(metric, metric.id, id);
        } else {
            self.unknown_metric(part, id);
        }
        found
    }

    /// Notes where the metric stands; whether it is for the first time.
    fn is_first(&mut self, place: usize, metric: &'static Metric, part: Piece<'text>) -> bool {
        if let Some(slot) = self.first.get_mut(place)
            && slot.is_none()
        {
            *slot = Some(part);
            return true;
        }
        let found = words::found(part.text);
        let message = format!("expected `{}` once, found {found} as well", metric.id);
        let kind = ErrorKind::DuplicateMetric;
        self.add(kind, part.range(), Some(metric), message);
        false
    }

    fn empty_part(&mut self, part: Piece<'_>, last: bool) {
        if last {
            let message = String::from("expected the end of the vector, found `/`");
            let slash = part.start.saturating_sub(1)..part.start;
            self.add(ErrorKind::TrailingSlash, slash, None, message);
        } else {
            let message = String::from("expected a metric before `/`, found nothing");
            self.add(ErrorKind::EmptyPart, part.range(), None, message);
        }
    }

    fn missing_colon(&mut self, part: Piece<'text>) {
        if let Some((place, metric)) = self.specification.find(part.text) {
            if self.is_first(place, metric, part) {
                let values = words::one_of(&words::value_ids(metric));
                let id = metric.id;
                let message = format!("expected `:` and {values} after `{id}`, found nothing");
                let range = part.empty_at_end().range();
                self.add(ErrorKind::MissingColon, range, Some(metric), message);
            }
        } else {
            let found = words::found(part.text);
            let message = format!("expected a metric and its value such as `AV:N`, found {found}");
            self.add(ErrorKind::MissingColon, part.range(), None, message);
        }
    }

    fn missing_value(&mut self, part: Piece<'_>, metric: &'static Metric) {
        let values = words::one_of(&words::value_ids(metric));
        let message = format!("expected {values} after `{}:`, found nothing", metric.id);
        let range = part.empty_at_end().range();
        self.add(ErrorKind::MissingValue, range, Some(metric), message);
    }

    fn unknown_value(&mut self, metric: &'static Metric, value: Piece<'_>) {
        let mut values = metric.values.iter();
        if let Some(right) = values.find(|known| known.id.eq_ignore_ascii_case(value.text)) {
            self.wrong_case(metric, right.id, value);
            return;
        }
        let version = self.specification.version;
        let message = words::unknown_value(version, metric, value.text);
        self.add(ErrorKind::UnknownValue, value.range(), Some(metric), message);
    }

    fn unknown_metric(&mut self, part: Piece<'_>, id: Piece<'_>) {
        let version = self.specification.version;
        let message = words::unknown_metric(version, id.text);
        // The whole part: without its metric the value means nothing.
        self.add(ErrorKind::UnknownMetric, part.range(), None, message);
    }

    fn wrong_case(&mut self, metric: &'static Metric, right: &'static str, piece: Piece<'_>) {
        let found = words::found(piece.text);
        self.errors.push(Error {
            kind: ErrorKind::WrongCase,
            message: format!("expected `{right}`, found {found}: capital and small letters differ"),
            range: piece.range(),
            metric: Some(metric.id),
            expected: vec![right],
        });
    }

    fn check_order(&mut self) {
        let starts = self.first.iter().flatten().map(|part| part.start);
        if self.specification.version != Version::V4 || starts.is_sorted() {
            return;
        }
        let places = self.first.iter().enumerate();
        let mut order: Vec<(usize, usize)> =
            places.filter_map(|(place, part)| Some(((*part)?.start, place))).collect();
        crate::order::sort_by_key(&mut order, |&(start, _)| start as u64);
        let order: Vec<usize> = order.into_iter().map(|(_, place)| place).collect();
        for misplaced in order::misplaced(&order) {
            self.wrong_order(misplaced);
        }
    }

    fn wrong_order(&mut self, misplaced: Misplaced) {
        let metrics = self.specification.metrics;
        if let Some(metric) = metrics.get(misplaced.metric)
            && let Some(neighbour) = metrics.get(misplaced.neighbour)
            && let Some(Some(part)) = self.first.get(misplaced.metric)
        {
            let (right, wrong) =
                if misplaced.late { ("before", "after") } else { ("after", "before") };
            let (id, neighbour) = (metric.id, neighbour.id);
            let message = format!(
                "expected `{id}` {right} `{neighbour}`, found it {wrong}: v4.0 fixes the order"
            );
            self.add(ErrorKind::WrongOrder, part.range(), Some(metric), message);
        }
    }

    fn check_mandatory(&mut self, rest: Piece<'_>) {
        let version = self.specification.version;
        let mut place = rest.start;
        for (metric, first) in self.specification.metrics.iter().zip(self.first) {
            if let Some(part) = first {
                place = part.end();
            } else if metric.mandatory {
                let parts = metric.values.iter();
                let parts = parts.map(|value| format!("`{}:{}`", metric.id, value.id));
                let parts = words::one_of(&parts.collect::<Vec<_>>());
                let name = metric.name;
                self.errors.push(Error {
                    kind: ErrorKind::MissingMetric,
                    message: format!("expected {parts} ({name}), found none: {version} needs it"),
                    range: place..place,
                    metric: Some(metric.id),
                    expected: words::value_ids(metric),
                });
            }
        }
    }

    /// Where a metric should stand, any could that the text does not have.
    fn suggest_metrics(&mut self) {
        let metrics = self.specification.metrics.iter().zip(self.first);
        let unused: Vec<&'static str> =
            metrics.filter(|(_, first)| first.is_none()).map(|(metric, _)| metric.id).collect();
        for error in &mut self.errors {
            if error.metric.is_none() && error.kind != ErrorKind::TrailingSlash {
                error.expected.clone_from(&unused);
            }
        }
    }

    fn add(
        &mut self,
        kind: ErrorKind,
        range: Range<usize>,
        metric: Option<&'static Metric>,
        message: String,
    ) {
        let takes_value = matches!(
            kind,
            ErrorKind::MissingColon | ErrorKind::MissingValue | ErrorKind::UnknownValue
        );
        self.errors.push(Error {
            kind,
            message,
            range,
            metric: metric.map(|metric| metric.id),
            expected: match metric {
                Some(metric) if takes_value => words::value_ids(metric),
                _ => Vec::new(),
            },
        });
    }
}
