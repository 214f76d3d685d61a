//! Which versions get fixes, in words.

use super::Statements;

pub(super) fn read(_statements: &mut Statements<'_, '_>) {}
