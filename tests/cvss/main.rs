//! CVSS from outside: scores as published, nothing invalid scored, and laws
//! that hold for every vector.

#![allow(
    clippy::expect_used,
    clippy::float_cmp,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod changes;
mod laws;
mod oracle;
mod reading;
mod scores;

use secpolicy::cvss::Vector;

fn vector(text: &str) -> Vector {
    Vector::parse(text).unwrap_or_else(|errors| panic!("{text}: {errors}"))
}
