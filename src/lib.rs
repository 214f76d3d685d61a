//! Reads a security policy as the reporter of a vulnerability needs it, and
//! computes CVSS.
//!
//! Text flows one way: [`text`] → [`document`] → [`policy`] → [`rules`],
//! [`standards`] and [`score`] → [`report`] → [`render`]. A module uses only what stands before
//! it. [`cvss`] stands alone.
//!
//! The core knows no file system, no clock and no network.

#[cfg(feature = "policy")]
mod check;
pub mod cvss;
#[cfg(feature = "policy")]
pub mod document;
#[cfg(any(test, target_arch = "wasm32"))]
mod json;
#[cfg(feature = "policy")]
pub mod lexicon;
mod order;
#[cfg(feature = "policy")]
pub mod policy;
#[cfg(feature = "policy")]
pub mod render;
#[cfg(feature = "policy")]
pub mod report;
#[cfg(feature = "policy")]
pub mod rules;
#[cfg(feature = "policy")]
pub mod score;
#[cfg(feature = "policy")]
pub mod standards;
#[cfg(feature = "policy")]
mod summary;
#[cfg(feature = "policy")]
pub mod text;
#[cfg(target_arch = "wasm32")]
pub mod wasm;

#[cfg(feature = "policy")]
pub use check::{Level, Options, check};
#[cfg(feature = "policy")]
pub use policy::{Date, Sibling};
#[cfg(feature = "policy")]
pub use rules::Profile;
