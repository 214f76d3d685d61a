//! The equivalence sets of v4.0 (section 8.2, tables 24 to 30).

use super::super::super::Vector;

/// The metrics that count, each as steps from its worst value: modified over
/// base metrics, and the worst where threat and requirements are not defined
/// (sections 3.1, 4.1 and 4.2).
pub(super) struct Effective {
    av: u8,
    ac: u8,
    at: u8,
    pr: u8,
    ui: u8,
    vc: u8,
    vi: u8,
    va: u8,
    /// High is 1: it has the steps of integrity and availability.
    sc: u8,
    /// Safety, which only modified metrics can say, is 0.
    si: u8,
    sa: u8,
    e: u8,
    cr: u8,
    ir: u8,
    ar: u8,
}

/// Where a vector stands in one equivalence set.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// 0 for the worst class.
    pub(super) level: u8,
    /// Steps from a highest severity vector of the class.
    pub(super) distance: u8,
    /// Steps from there to the next lower class: the depth of the
    /// specification and one, as the reference calculator counts
    /// (<https://github.com/FIRSTdotorg/cvss-v4-calculator>, `max_severity.js`).
    pub(super) depth: u8,
}

impl Effective {
    pub(super) fn new(vector: &Vector) -> Self {
        let [
            av,
            ac,
            at,
            pr,
            ui,
            vc,
            vi,
            va,
            sc,
            si,
            sa,
            e,
            cr,
            ir,
            ar,
            mav,
            mac,
            mat,
            mpr,
            mui,
            mvc,
            mvi,
            mva,
            msc,
            msi,
            msa,
            ..,
        ] = vector.places();
        Self {
            av: effective(mav, av, 3),
            ac: effective(mac, ac, 1),
            at: effective(mat, at, 1),
            pr: effective(mpr, pr, 2),
            ui: effective(mui, ui, 2),
            vc: effective(mvc, vc, 2),
            vi: effective(mvi, vi, 2),
            va: effective(mva, va, 2),
            sc: effective(msc, sc, 2) + 1,
            si: effective(msi, si.saturating_add(1), 3),
            sa: effective(msa, sa.saturating_add(1), 3),
            e: effective(e, 0, 2),
            cr: effective(cr, 0, 2),
            ir: effective(ir, 0, 2),
            ar: effective(ar, 0, 2),
        }
    }

    /// Whether neither the vulnerable nor a subsequent system is harmed.
    pub(super) fn is_harmless(&self) -> bool {
        [self.vc, self.vi, self.va] == [2; 3] && [self.sc, self.si, self.sa] == [3; 3]
    }

    /// Table 24: how the attacker gets there.
    pub(super) fn eq1(&self) -> Place {
        let metrics = [self.av, self.pr, self.ui];
        if metrics == [0; 3] {
            place(0, metrics, 0, 1)
        } else if metrics.contains(&0) && self.av != 3 {
            place(1, metrics, 1, 4)
        } else {
            place(2, metrics, 3, 5)
        }
    }

    /// Table 25: how hard the attack is.
    pub(super) fn eq2(&self) -> Place {
        let metrics = [self.ac, self.at];
        if metrics == [0; 2] { place(0, metrics, 0, 1) } else { place(1, metrics, 1, 2) }
    }

    /// Table 30, from tables 26 and 29: the harm to the vulnerable system, and
    /// whether it is where it hurts most. The levels of EQ3 and EQ6, and the
    /// place in both together.
    pub(super) fn eq3_and_eq6(&self) -> (u8, u8, Place) {
        let impacts = [self.vc, self.vi, self.va];
        let eq3 = if impacts.starts_with(&[0; 2]) {
            0
        } else if impacts.contains(&0) {
            1
        } else {
            2
        };
        let requirements = [self.cr, self.ir, self.ar];
        let hurts_most = impacts.iter().zip(requirements).any(|pair| pair == (&0, 0));
        let eq6 = u8::from(!hurts_most);

        let [vc, vi, va] = impacts;
        let [cr, ir, ar] = requirements;
        let metrics = [vc, vi, va, cr, ir, ar];
        let joint = match (eq3, eq6) {
            (0, 0) => place(0, metrics, 0, 7),
            (0, _) => place(1, metrics, 3, 6),
            (1, 0) => place(2, metrics, 1, 8),
            (1, _) => place(3, metrics, 3, 8),
            // Level 20 cannot exist: EQ6 is 0 only where something is High.
            _ => place(4, metrics, 3, 10),
        };
        (eq3, eq6, joint)
    }

    /// Table 27: the harm to subsequent systems.
    pub(super) fn eq4(&self) -> Place {
        let metrics = [self.sc, self.si, self.sa];
        if metrics.contains(&0) {
            place(0, metrics, 1, 6)
        } else if metrics.contains(&1) {
            place(1, metrics, 3, 5)
        } else {
            place(2, metrics, 6, 4)
        }
    }

    /// Table 28: the level, one for each value.
    pub(super) const fn eq5(&self) -> u8 {
        self.e
    }
}

/// The place of the first of two metrics that says something; a place beyond
/// `last`, its mildest value, does not.
fn effective(modified: u8, base: u8, last: u8) -> u8 {
    if modified <= last { modified } else { base.min(last) }
}

/// `highest` is how many steps from the worst values the highest severity
/// vectors of the class are, in the last column of its table: equally many.
fn place<const METRICS: usize>(level: u8, metrics: [u8; METRICS], highest: u8, depth: u8) -> Place {
    let steps: u8 = metrics.iter().sum();
    Place { level, distance: steps.saturating_sub(highest), depth }
}
