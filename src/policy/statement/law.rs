//! Safe harbour.

use super::Statements;

pub(super) fn read(_statements: &mut Statements<'_, '_>) {}
