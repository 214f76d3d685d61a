//! Template text that was never filled in, and text that is somebody else's.

mod checklist;
mod foreign;
mod identifier;
mod unfilled;

pub(super) use checklist::unticked_checklist;
pub(super) use foreign::foreign_identity;
pub(super) use identifier::placeholder_identifier;
pub(super) use unfilled::{placeholder_bracket, placeholder_token, template_instructions};
