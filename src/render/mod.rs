//! A report in a form for people.

mod columns;
mod facts;
mod paint;
mod snippet;
mod text;
mod width;

pub use text::{Options, text};
