//! Which meanings tell something of a time.

#[allow(clippy::enum_glob_use)] // a list of variants reads better without their enum
use crate::lexicon::concept::Concept::{self, *};

/// Whether a meaning tells something of a time. Others may stand at the same
/// words, and would part what belongs together.
pub(super) const fn matters(concept: Concept) -> bool {
    matches!(
        concept,
        Number
            | Hour
            | Day
            | BusinessDay
            | Week
            | Month
            | Year
            | Business
            | Within
            | AtLeast
            | RangeWord
            | After
            | Of
            | Before
            | During
            | Past
            | Additional
            | Every
            | Daily
            | Weekly
            | Monthly
            | Immediately
            | Soon
            | NextRelease
            | BestEffort
            | Planned
            | Acknowledge
            | Receipt
            | Respond
            | Initial
            | Detailed
            | Triage
            | StatusUpdate
            | Fix
            | SecurityUpdate
            | Release
            | Disclose
            | DisclosurePolicy
            | CoordinatedDisclosure
            | Embargo
            | NoAnswer
            | AdvanceNotice
            | Retrospective
            | Assemble
            | Critical
            | High
            | Medium
            | Low
            | OtherSeverity
            | SeverityMethod
            | Negation
            | InsteadOf
            | But
            | Invitation
            | Condition
            | Private
            | Public
            | PublicPlace
            | Ticket
            | PolicyDocument
            | Bounty
            | Supported
            | Report
            | Contact
            | Vulnerability
            | Reporter
            | Maintainer
            | User
    )
}
