//! Whether a reporter can reach anybody, and nobody else.

mod choice;
mod github;
mod mail;
mod malformed;
mod missing;
mod named;
mod near;
mod public;
mod repository;
mod service;
mod void;

pub(super) use choice::{contact_conflict, personal_mailbox, single_channel};
pub(super) use github::{pvr_unlinked, pvr_wrong_target};
pub(super) use mail::mailto_mismatch;
pub(super) use malformed::{contact_noreply, email_malformed};
pub(super) use missing::{contact_missing, names_other_place};
pub(super) use named::{channel_stripped, contact_unreachable_phrase};
pub(super) use public::{
    public_chat_contact, public_issue_instructed, public_issue_not_discouraged,
};
pub(super) use repository::{pvr_other_repo, pvr_relative_depth};
pub(super) use service::dead_service;
pub(super) use void::{contact_hidden, contact_placeholder, void_contacts};
