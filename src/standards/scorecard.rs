//! OpenSSF Scorecard.
