//! What a report should hold.

use super::Statements;

pub(super) fn read(_statements: &mut Statements<'_, '_>) {}
