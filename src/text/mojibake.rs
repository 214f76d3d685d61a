//! Text that was decoded with the wrong table and encoded again.
