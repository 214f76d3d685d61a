//! v4.0 in closed form, in integers
//! (<https://www.first.org/cvss/v4.0/specification-document>, section 8.2).
//!
//! A vector belongs to a `MacroVector`, whose score experts have set. From that
//! is subtracted the mean, over the equivalence sets, of the way to the next
//! lower `MacroVector` that the vector has gone: its severity distance from a
//! highest severity vector, divided by the depth.
//!
//! The specification searches for a highest severity vector that is nowhere
//! milder than the vector. There is no need: all of them that a class of an
//! equivalence set has are equally many steps from the worst values, so the
//! distance is the vector's own steps minus that number. All depths divide
//! 840, so the mean is a fraction of integers, and rounding half up is exact.
//! The reference calculator rounds binary fractions, and a tie may fall either
//! way.

mod sets;
mod table;

use super::super::Vector;
use sets::{Effective, Place};

/// The least common multiple of all depths.
const COMMON_DEPTH: i32 = 840;

/// The level of each equivalence set, 0 for the worst: the six digits that
/// name a `MacroVector`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct MacroVector {
    pub(crate) eq1: u8,
    pub(crate) eq2: u8,
    pub(crate) eq3: u8,
    pub(crate) eq4: u8,
    pub(crate) eq5: u8,
    pub(crate) eq6: u8,
}

/// Where a vector stands in one equivalence set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Share {
    /// Score of the next lower `MacroVector` in tenths; None where there is none.
    pub(crate) lower: Option<u8>,
    /// Steps from a highest severity vector, less than the depth.
    pub(crate) distance: u8,
    /// Steps to the next lower `MacroVector`.
    pub(crate) depth: u8,
}

/// How a score comes about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Interpolation {
    /// The `MacroVector` that the vector belongs to.
    pub(crate) macro_vector: MacroVector,
    /// Its score in tenths: that of its highest severity vectors.
    pub(crate) highest: u8,
    /// EQ1, EQ2, EQ3 and EQ6 together, EQ4, EQ5.
    pub(crate) shares: [Share; 5],
}

/// The score of a v4.0 vector.
pub(in super::super) fn v4_score(vector: &Vector) -> f64 {
    let tenths = Interpolation::new(vector).map_or(0, |interpolation| interpolation.tenths());
    f64::from(tenths) / 10.0
}

impl Interpolation {
    /// None where no system is harmed: the score is 0.0 then, whatever the
    /// `MacroVector`.
    pub(crate) fn new(vector: &Vector) -> Option<Self> {
        let effective = Effective::new(vector);
        if effective.is_harmless() {
            return None;
        }
        let [eq1, eq2, eq4] = [effective.eq1(), effective.eq2(), effective.eq4()];
        let (eq3, eq6, joint) = effective.eq3_and_eq6();
        let own = MacroVector {
            eq1: eq1.level,
            eq2: eq2.level,
            eq3,
            eq4: eq4.level,
            eq5: effective.eq5(),
            eq6,
        };
        let share = |lower: Option<u8>, place: Place| Share {
            lower,
            distance: place.distance,
            depth: place.depth,
        };
        Some(Self {
            macro_vector: own,
            highest: own.score()?,
            shares: [
                share(MacroVector { eq1: own.eq1 + 1, ..own }.score(), eq1),
                share(MacroVector { eq2: own.eq2 + 1, ..own }.score(), eq2),
                share(own.below_in_eq3_and_eq6(), joint),
                share(MacroVector { eq4: own.eq4 + 1, ..own }.score(), eq4),
                // One metric, so each of its classes has but one value.
                Share {
                    lower: MacroVector { eq5: own.eq5 + 1, ..own }.score(),
                    distance: 0,
                    depth: 1,
                },
            ],
        })
    }

    /// The score in tenths.
    pub(crate) fn tenths(&self) -> i32 {
        let highest = i32::from(self.highest);
        let (mut sum, mut count) = (0, 0);
        for share in self.shares {
            if let Some(lower) = share.lower {
                let parts = COMMON_DEPTH.checked_div(i32::from(share.depth)).unwrap_or(0);
                sum += (highest - i32::from(lower)) * i32::from(share.distance) * parts;
                count += 1;
            }
        }
        // The lowest MacroVector has nothing below it, and no distance to go.
        let whole = COMMON_DEPTH * count.max(1);
        (2 * (highest * whole - sum) + whole) / (2 * whole)
    }
}

impl MacroVector {
    /// Its score in tenths; None where there is no such `MacroVector`.
    fn score(self) -> Option<u8> {
        table::score(self)
    }

    /// The score of the next lower `MacroVector` in EQ3 and EQ6, which depend on
    /// each other: of the two below 00 the higher counts.
    fn below_in_eq3_and_eq6(self) -> Option<u8> {
        let lower_eq3 = Self { eq3: self.eq3 + 1, ..self };
        let lower_eq6 = Self { eq6: self.eq6 + 1, ..self };
        match (self.eq3, self.eq6) {
            (0, 0) => lower_eq3.score().max(lower_eq6.score()),
            (_, 0) => lower_eq6.score(),
            _ => lower_eq3.score(),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn interpolation(text: &str) -> Option<Interpolation> {
        Interpolation::new(&Vector::parse(text).unwrap())
    }

    /// 8.6 - (1.0 × 2/8) / 5 = 8.55, which binary fractions miss.
    #[test]
    fn a_tie_is_rounded_up() {
        let text = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:L/VA:N/SC:H/SI:H/SA:H";
        let found = interpolation(text).unwrap();
        let macro_vector = MacroVector { eq1: 1, eq2: 0, eq3: 1, eq4: 1, eq5: 0, eq6: 0 };
        assert_eq!((found.macro_vector, found.highest), (macro_vector, 86));
        let shares = found.shares.map(|share| (share.lower, share.distance, share.depth));
        let expected = [
            (Some(72), 0, 4),
            (Some(74), 0, 1),
            (Some(76), 2, 8),
            (Some(72), 0, 5),
            (Some(74), 0, 1),
        ];
        assert_eq!(shares, expected);
        assert_eq!(found.tenths(), 86);
    }

    #[test]
    fn the_lowest_macro_vector_has_nothing_below_it() {
        let text = "CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N/E:U";
        let found = interpolation(text).unwrap();
        assert_eq!(found.shares.map(|share| share.lower), [None; 5]);
        assert_eq!((found.highest, found.tenths()), (1, 1));
    }

    #[test]
    fn without_harm_there_is_nothing_to_interpolate() {
        let base = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N";
        assert_eq!(interpolation(base), None);
        // As it is modified counts, either way.
        assert!(interpolation(&format!("{base}/MSI:S")).is_some());
        assert_eq!(interpolation(&format!("{}/MVC:N", base.replace("VC:N", "VC:H"))), None);
    }

    /// The parser never makes such a vector, but nothing here may panic.
    #[test]
    fn an_incomplete_vector_has_a_score_all_the_same() {
        assert!((v4_score(&Vector::empty(super::super::super::Version::V4))).abs() < f64::EPSILON);
    }
}
