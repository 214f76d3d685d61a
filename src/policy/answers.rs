//! What the facts come to for a reporter: the questions that rules, standards
//! and the score share, so that they never differ on an answer.

use super::{Contact, Kind, Mention, Policy, Statement, Subject, Timeline};
use crate::report::{Audience, ContactKind, Modality, Stage, StatementKind, Visibility};

impl Policy<'_> {
    /// The channels by which a reader of the policy reaches the team without
    /// the public: filled in, visible, and with an address where one is needed.
    pub fn private_channels(&self) -> impl Iterator<Item = &Contact> {
        self.contacts.iter().filter(|it| it.is_usable() && is_private(it))
    }

    /// The channels by which a reader of the policy reaches the team at all:
    /// "by e-mail" without an address leads nowhere.
    pub fn contacts_that_lead(&self) -> impl Iterator<Item = &Contact> {
        self.contacts.iter().filter(|it| it.is_usable() && leads(it))
    }

    /// What is said about something to the reader, and not denied.
    pub fn said(&self, kind: StatementKind) -> impl Iterator<Item = &Statement> {
        self.statements_about(kind).filter(|it| it.evidence.is_said())
    }

    /// The sentences that tell of a practice, code among them: what is done, not
    /// what is denied or planned.
    pub fn tells_of(&self, subject: Subject) -> impl Iterator<Item = &Mention> {
        self.mentions.iter().filter(move |it| {
            it.named.has(subject)
                && matches!(it.evidence.visibility, Visibility::Visible | Visibility::Code)
                && !matches!(it.evidence.modality, Modality::Negated | Modality::Planned)
        })
    }

    /// The first time with an end that the reporter is told for a stage and that
    /// binds, of any severity. "These are suggestions" binds nobody.
    #[must_use]
    pub fn promised(&self, stage: Stage) -> Option<&Timeline> {
        self.times(stage).find(|it| it.max_hours.is_some() && it.binds())
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

impl Timeline {
    /// Whether the team holds itself to it, be it as a promise or as a target.
    #[must_use]
    pub const fn binds(&self) -> bool {
        matches!(
            self.evidence.modality,
            Modality::Promise | Modality::Target | Modality::BestEffort
        )
    }
}

/// Whether a reporter can write there: the words alone lead to no mailbox.
fn leads(contact: &Contact) -> bool {
    let needs_address =
        contact.kind.is_mail() || contact.kind == ContactKind::ThirdPartyCoordinator;
    !needs_address || !contact.value.is_empty()
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
