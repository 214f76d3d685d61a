//! v3.0 and v3.1 as the crate `cvss` knows them.

use cvss::v3::Vector as Typed;
use cvss::v3::metric::base::{
    AttackComplexity, AttackVector, Availability, Confidentiality, Integrity, PrivilegesRequired,
    Scope, UserInteraction,
};
use cvss::v3::metric::environmental::{
    AvailabilityRequirement, ConfidentialityRequirement, IntegrityRequirement, Modified,
    ModifiedScope,
};
use cvss::v3::metric::temporal::{ExploitCodeMaturity, RemediationLevel, ReportConfidence};

use super::super::{Vector, Version};
use super::{at, nearest};

const ATTACK_VECTOR: &[AttackVector] =
    &[AttackVector::Network, AttackVector::Adjacent, AttackVector::Local, AttackVector::Physical];
const ATTACK_COMPLEXITY: &[AttackComplexity] = &[AttackComplexity::Low, AttackComplexity::High];
const PRIVILEGES_REQUIRED: &[PrivilegesRequired] =
    &[PrivilegesRequired::None, PrivilegesRequired::Low, PrivilegesRequired::High];
const USER_INTERACTION: &[UserInteraction] = &[UserInteraction::None, UserInteraction::Required];
const SCOPE: &[Scope] = &[Scope::Changed, Scope::Unchanged];
const CONFIDENTIALITY: &[Confidentiality] =
    &[Confidentiality::High, Confidentiality::Low, Confidentiality::None];
const INTEGRITY: &[Integrity] = &[Integrity::High, Integrity::Low, Integrity::None];
const AVAILABILITY: &[Availability] = &[Availability::High, Availability::Low, Availability::None];

/// Base, temporal and environmental score of a v3.0 or v3.1 vector.
pub(in super::super) fn v3_scores(vector: &Vector) -> [f64; 3] {
    let typed = typed(vector);
    [
        nearest(typed.base_score().value()),
        nearest(typed.temporal_score().value()),
        nearest(typed.environmental_score().value()),
    ]
}

fn typed(vector: &Vector) -> Typed {
    let [
        av,
        ac,
        pr,
        ui,
        scope,
        c,
        i,
        a,
        e,
        rl,
        rc,
        cr,
        ir,
        ar,
        mav,
        mac,
        mpr,
        mui,
        ms,
        mc,
        mi,
        ma,
        ..,
    ] = vector.places();
    Typed {
        minor_version: usize::from(vector.version() != Version::V3_0),
        av: at(av, ATTACK_VECTOR),
        ac: at(ac, ATTACK_COMPLEXITY),
        pr: at(pr, PRIVILEGES_REQUIRED),
        ui: at(ui, USER_INTERACTION),
        s: at(scope, SCOPE),
        c: at(c, CONFIDENTIALITY),
        i: at(i, INTEGRITY),
        a: at(a, AVAILABILITY),
        e: at(
            e,
            &[
                ExploitCodeMaturity::High,
                ExploitCodeMaturity::Functional,
                ExploitCodeMaturity::ProofOfConcept,
                ExploitCodeMaturity::Unproven,
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
            &[ReportConfidence::Confirmed, ReportConfidence::Reasonable, ReportConfidence::Unknown],
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
        mav: at(mav, ATTACK_VECTOR).map(Modified::Modified),
        mac: at(mac, ATTACK_COMPLEXITY).map(Modified::Modified),
        mpr: at(mpr, PRIVILEGES_REQUIRED).map(Modified::Modified),
        mui: at(mui, USER_INTERACTION).map(Modified::Modified),
        ms: at(ms, SCOPE).map(ModifiedScope::Modified),
        mc: at(mc, CONFIDENTIALITY).map(Modified::Modified),
        mi: at(mi, INTEGRITY).map(Modified::Modified),
        ma: at(ma, AVAILABILITY).map(Modified::Modified),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::every_value;
    use super::*;

    #[test]
    fn every_value_is_what_the_crate_reads() {
        for vector in [Version::V3_0, Version::V3_1].into_iter().flat_map(every_value) {
            assert_eq!(Ok(typed(&vector)), vector.to_string().parse(), "{vector}");
        }
    }
}
