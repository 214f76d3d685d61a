//! v2.0 as the crate `cvss` knows it.

use cvss::v2::Vector as Typed;
use cvss::v2::metric::base::{
    AccessComplexity, AccessVector, Authentication, AvailabilityImpact, ConfidentialityImpact,
    IntegrityImpact,
};
use cvss::v2::metric::environmental::{
    AvailabilityRequirement, CollateralDamagePotential, ConfidentialityRequirement,
    IntegrityRequirement, TargetDistribution,
};
use cvss::v2::metric::temporal::{Exploitability, RemediationLevel, ReportConfidence};

use super::super::Vector;
use super::{at, nearest};

/// Base, temporal and environmental score of a v2.0 vector.
pub(in super::super) fn v2_scores(vector: &Vector) -> [f64; 3] {
    let typed = typed(vector);
    [
        nearest(typed.score().value()),
        nearest(typed.temporal_score().value()),
        nearest(typed.environmental_score().value()),
    ]
}

fn typed(vector: &Vector) -> Typed {
    let [av, ac, au, c, i, a, e, rl, rc, cdp, td, cr, ir, ar, ..] = vector.places();
    Typed {
        av: at(av, &[AccessVector::Network, AccessVector::AdjacentNetwork, AccessVector::Local]),
        ac: at(ac, &[AccessComplexity::Low, AccessComplexity::Medium, AccessComplexity::High]),
        au: at(au, &[Authentication::None, Authentication::Single, Authentication::Multiple]),
        c: at(
            c,
            &[
                ConfidentialityImpact::Complete,
                ConfidentialityImpact::Partial,
                ConfidentialityImpact::None,
            ],
        ),
        i: at(i, &[IntegrityImpact::Complete, IntegrityImpact::Partial, IntegrityImpact::None]),
        a: at(
            a,
            &[AvailabilityImpact::Complete, AvailabilityImpact::Partial, AvailabilityImpact::None],
        ),
        e: at(
            e,
            &[
                Exploitability::High,
                Exploitability::Functional,
                Exploitability::ProofOfConcept,
                Exploitability::Unproven,
            ],
        ),
        rl: at(
            rl,
            &[
                RemediationLevel::Unavailable,
                RemediationLevel::Workaround,
                RemediationLevel::TemporaryFix,
                RemediationLevel::OfficialFix,
            ],
        ),
        rc: at(
            rc,
            &[
                ReportConfidence::Confirmed,
                ReportConfidence::Uncorroborated,
                ReportConfidence::Unconfirmed,
            ],
        ),
        cdp: at(
            cdp,
            &[
                CollateralDamagePotential::High,
                CollateralDamagePotential::MediumHigh,
                CollateralDamagePotential::LowMedium,
                CollateralDamagePotential::Low,
                CollateralDamagePotential::None,
            ],
        ),
        td: at(
            td,
            &[
                TargetDistribution::High,
                TargetDistribution::Medium,
                TargetDistribution::Low,
                TargetDistribution::None,
            ],
        ),
        cr: at(
            cr,
            &[
                ConfidentialityRequirement::High,
                ConfidentialityRequirement::Medium,
                ConfidentialityRequirement::Low,
            ],
        ),
        ir: at(
            ir,
            &[IntegrityRequirement::High, IntegrityRequirement::Medium, IntegrityRequirement::Low],
        ),
        ar: at(
            ar,
            &[
                AvailabilityRequirement::High,
                AvailabilityRequirement::Medium,
                AvailabilityRequirement::Low,
            ],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::Version;
    use super::super::tests::every_value;
    use super::*;

    #[test]
    fn every_value_is_what_the_crate_reads() {
        for vector in every_value(Version::V2) {
            assert_eq!(Ok(typed(&vector)), vector.to_string().parse(), "{vector}");
        }
    }
}
