//! Reads the metrics of a known version.

use std::ops::Range;

use super::super::specification::{Metric, Specification, specification};
use super::super::vector::MOST_METRICS;
use super::super::{Error, ErrorKind, Errors, Vector, Version};
use super::piece::Piece;
use super::{order, words};

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

    fn is_first(&mut self, place: usize, metric: &'static Metric, part: Piece<'text>) -> bool {
        match self.first.get_mut(place) {
            Some(slot @ None) => {
                *slot = Some(part);
                true
            }
            _ => {
                let message = || {
                    let found = words::found(part.text);
                    format!("expected `{}` once, found {found} as well", metric.id)
                };
                self.add(
                    ErrorKind::DuplicateMetric,
                    part.range(),
                    Some(metric),
                    message,
                );
                false
            }
        }
    }

    fn empty_part(&mut self, part: Piece<'_>, last: bool) {
        if last {
            let message = || String::from("expected the end of the vector, found `/`");
            let slash = part.start.saturating_sub(1)..part.start;
            self.add(ErrorKind::TrailingSlash, slash, None, message);
        } else {
            let message = || String::from("expected a metric before `/`, found nothing");
            self.add(ErrorKind::EmptyPart, part.range(), None, message);
        }
    }

    fn missing_colon(&mut self, part: Piece<'text>) {
        if let Some((place, metric)) = self.specification.find(part.text) {
            if self.is_first(place, metric, part) {
                let message = || {
                    let values = words::one_of(&words::value_ids(metric));
                    let id = metric.id;
                    format!("expected `:` and {values} after `{id}`, found nothing")
                };
                let range = part.empty_at_end().range();
                self.add(ErrorKind::MissingColon, range, Some(metric), message);
            }
        } else {
            let message = || {
                let found = words::found(part.text);
                format!("expected a metric and its value such as `AV:N`, found {found}")
            };
            self.add(ErrorKind::MissingColon, part.range(), None, message);
        }
    }

    fn missing_value(&mut self, part: Piece<'_>, metric: &'static Metric) {
        let message = || {
            let values = words::one_of(&words::value_ids(metric));
            format!("expected {values} after `{}:`, found nothing", metric.id)
        };
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
        let message = || words::unknown_value(version, metric, value.text);
        self.add(
            ErrorKind::UnknownValue,
            value.range(),
            Some(metric),
            message,
        );
    }

    fn unknown_metric(&mut self, part: Piece<'_>, id: Piece<'_>) {
        let version = self.specification.version;
        let message = || words::unknown_metric(version, id.text);
        // The whole part: without its metric the value means nothing.
        self.add(ErrorKind::UnknownMetric, part.range(), None, message);
    }

    fn wrong_case(&mut self, metric: &'static Metric, right: &'static str, found: Piece<'_>) {
        let message = || {
            let found = words::found(found.text);
            format!("expected `{right}`, found {found}: capital and small letters differ")
        };
        self.add(ErrorKind::WrongCase, found.range(), Some(metric), message);
        if let Some(error) = self.errors.last_mut()
            && error.range == found.range()
        {
            error.expected = vec![right];
        }
    }

    fn check_order(&mut self) {
        if self.specification.version != Version::V4 {
            return;
        }
        let starts = self.first.iter().flatten().map(|part| part.start);
        if starts.is_sorted() {
            return;
        }
        let mut order: Vec<(usize, usize)> = (self.first.iter().enumerate())
            .filter_map(|(place, part)| Some((part.as_ref()?.start, place)))
            .collect();
        order.sort_unstable();
        let order: Vec<usize> = order.into_iter().map(|(_, place)| place).collect();
        let metrics = self.specification.metrics;
        for misplaced in order::misplaced(&order) {
            if let Some(metric) = metrics.get(misplaced.metric)
                && let Some(neighbour) = metrics.get(misplaced.neighbour)
                && let Some(Some(part)) = self.first.get(misplaced.metric)
            {
                let (right, wrong) = if misplaced.late {
                    ("before", "after")
                } else {
                    ("after", "before")
                };
                let message = || {
                    format!(
                        "expected `{}` {right} `{}`, found it {wrong}: v4.0 fixes the order",
                        metric.id, neighbour.id
                    )
                };
                let range = part.range();
                self.add(ErrorKind::WrongOrder, range, Some(metric), message);
            }
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
                let parts: Vec<String> = parts
                    .map(|value| format!("`{}:{}`", metric.id, value.id))
                    .collect();
                let parts = words::one_of(&parts);
                // Beyond the limit too: what is missing matters most.
                self.errors.push(Error {
                    kind: ErrorKind::MissingMetric,
                    message: format!(
                        "expected {parts} ({}), found none: {version} needs it",
                        metric.name
                    ),
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
        let unused: Vec<&'static str> = metrics
            .filter(|(_, first)| first.is_none())
            .map(|(metric, _)| metric.id)
            .collect();
        for error in &mut self.errors {
            if error.metric.is_none() && error.kind != ErrorKind::TrailingSlash {
                error.expected.clone_from(&unused);
            }
        }
    }

    /// Nothing beyond the limit, so that a hostile text costs no memory.
    fn add(
        &mut self,
        kind: ErrorKind,
        range: Range<usize>,
        metric: Option<&'static Metric>,
        message: impl FnOnce() -> String,
    ) {
        if self.errors.len() < Errors::MOST {
            let takes_value = matches!(
                kind,
                ErrorKind::MissingColon | ErrorKind::MissingValue | ErrorKind::UnknownValue
            );
            self.errors.push(Error {
                kind,
                message: message(),
                range,
                metric: metric.map(|metric| metric.id),
                expected: match metric {
                    Some(metric) if takes_value => words::value_ids(metric),
                    _ => Vec::new(),
                },
            });
        }
    }
}
