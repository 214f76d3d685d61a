//! Other documents that govern or complete the policy.

use super::Statements;

pub(super) fn read(_statements: &mut Statements<'_, '_>) {}
