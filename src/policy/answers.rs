//! What the facts come to for a reporter: the questions that rules, standards
//! and the score share, so that they never differ on an answer.

use super::{Contact, Kind, Policy, Timeline};
use crate::report::{Audience, ContactKind, Stage, StatementKind};

impl Policy<'_> {
    /// The channels by which a reader of the policy reaches the team without
    /// the public: filled in, visible, and with an address where one is needed.
    pub fn private_channels(&self) -> impl Iterator<Item = &Contact> {
        self.contacts.iter().filter(|it| it.is_usable() && is_private(it))
    }

    /// Whether another document is the policy, and this one says nothing itself.
    #[must_use]
    pub fn is_delegated(&self) -> bool {
        self.kind == Kind::Pointer
            || (self.says(StatementKind::Delegation) && self.private_channels().next().is_none())
    }

    /// The times that the reporter is told for a stage, in text order; those of
    /// steps among maintainers are left out.
    pub fn times(&self, stage: Stage) -> impl Iterator<Item = &Timeline> {
        self.timelines.iter().filter(move |it| {
            it.stage == stage
                && it.evidence.is_said()
                && it.evidence.audience != Audience::Maintainer
        })
    }
}

/// Whether what is sent there is not public at once. A chat is, unless the
/// words ask for a direct message, which is read as another kind.
fn is_private(contact: &Contact) -> bool {
    match contact.kind {
        ContactKind::Chat | ContactKind::Social => false,
        // "By e-mail" without an address leads nowhere.
        ContactKind::Email | ContactKind::MailingList | ContactKind::ThirdPartyCoordinator => {
            !contact.value.is_empty()
        }
        ContactKind::GithubPrivateReport
        | ContactKind::GitlabConfidentialIssue
        | ContactKind::BountyPlatform
        | ContactKind::WebForm
        | ContactKind::PrivateTracker
        | ContactKind::Phone => true,
    }
}
