//! What the reporter is asked not to do, and how disclosure is agreed on.

use super::Statements;

pub(super) fn read(_statements: &mut Statements<'_, '_>) {}
