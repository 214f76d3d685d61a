//! Tools, standards and dates that the policy names.

use super::Statements;

pub(super) fn read(_statements: &mut Statements<'_, '_>) {}
