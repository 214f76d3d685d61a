//! What kind of text a policy is.

use super::Policy;

/// What kind of text it is; the first that fits best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Says by itself how to report.
    Policy,
    /// The same in three sentences at most.
    Stub,
    /// Sends the reader to another document.
    Pointer,
    /// A template whose every channel is left unfilled.
    Template,
    /// About security, but not about reporting.
    Design,
}

impl Kind {
    /// The word used in reports.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Policy => "policy",
            Self::Stub => "stub",
            Self::Pointer => "pointer",
            Self::Template => "template",
            Self::Design => "design",
        }
    }
}

pub(super) fn read(_policy: &Policy<'_>) -> Kind {
    Kind::Policy
}
