//! What is in scope and what is not.

use super::Statements;

pub(super) fn read(_statements: &mut Statements<'_, '_>) {}
