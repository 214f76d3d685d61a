//! Reads a security policy as the reporter of a vulnerability needs it, and
//! computes CVSS.

pub mod cvss;
#[cfg(feature = "policy")]
pub mod document;
#[cfg(feature = "policy")]
pub mod report;
#[cfg(feature = "policy")]
pub mod standards;
#[cfg(feature = "policy")]
pub mod text;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
