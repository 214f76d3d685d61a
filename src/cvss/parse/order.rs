//! Which metrics break the order of v4.0.

use std::cmp::Reverse;

/// A metric out of order, by its place in the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Misplaced {
    pub(super) metric: usize,
    /// The metric that it must stand before, or after.
    pub(super) neighbour: usize,
    /// Whether it stands after `neighbour` and must stand before it.
    pub(super) late: bool,
}

/// The fewest metrics to move so that `order`, places in the specification
/// without repetition in text order, rises. At most 32 go in, so that the
/// quadratic search costs nothing.
pub(super) fn misplaced(order: &[usize]) -> Vec<Misplaced> {
    let kept = longest_rising(order);
    let mut misplaced = Vec::new();
    for (position, metric) in order.iter().enumerate() {
        if kept.contains(&position) {
            continue;
        }
        let on_this_side = |late: bool| {
            let stays = kept.iter().filter(move |kept| (**kept < position) == late);
            stays.filter_map(|kept| order.get(*kept).copied())
        };
        // Too late if something greater stands before it, else too early.
        let greater = on_this_side(true).filter(|other| other > metric).min();
        let smaller = on_this_side(false).filter(|other| other < metric).max();
        if let Some(neighbour) = greater.or(smaller) {
            misplaced.push(Misplaced { metric: *metric, neighbour, late: greater.is_some() });
        }
    }
    misplaced
}

/// Positions of the longest rising subsequence; of several, an early one.
fn longest_rising(order: &[usize]) -> Vec<usize> {
    // For each position the best way to get there: length, and position before.
    let mut ways: Vec<(usize, Option<usize>)> = Vec::with_capacity(order.len());
    for (position, metric) in order.iter().enumerate() {
        let before = order.iter().zip(&ways).enumerate().take(position);
        let best = before
            .filter(|(_, (other, _))| *other < metric)
            .map(|(earlier, (_, way))| (way.0, Reverse(earlier)))
            .max();
        ways.push(match best {
            Some((length, Reverse(earlier))) => (length + 1, Some(earlier)),
            None => (1, None),
        });
    }
    let best = ways.iter().enumerate();
    let mut next = best
        .max_by_key(|(position, way)| (way.0, Reverse(*position)))
        .map(|(position, _)| position);
    let mut kept = Vec::new();
    while let Some(position) = next {
        kept.push(position);
        next = ways.get(position).and_then(|way| way.1);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_metric_too_early_is_one_error() {
        let expected = Misplaced { metric: 3, neighbour: 2, late: false };
        assert_eq!(misplaced(&[3, 0, 1, 2, 4]), [expected]);
    }

    #[test]
    fn one_metric_too_late_is_one_error() {
        let expected = Misplaced { metric: 0, neighbour: 1, late: true };
        assert_eq!(misplaced(&[1, 2, 3, 0]), [expected]);
    }

    #[test]
    fn a_rising_order_is_right() {
        assert_eq!(misplaced(&[0, 2, 5, 31]), []);
        assert_eq!(misplaced(&[]), []);
    }
}
