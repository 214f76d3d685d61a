//! Text that is broken: nothing under a heading, nothing behind a colon, no
//! table where one is pointed to, wrong signs, pieces of a web page.

mod damage;
mod gap;
mod nonpolicy;
mod reference;
mod slip;
mod structure;
mod table;

pub(super) use damage::{merge_conflict, mojibake, page_chrome};
pub(super) use gap::{dangling_colon, empty_section};
pub(super) use nonpolicy::{no_policy, nonpolicy};
pub(super) use reference::dangling_reference;
pub(super) use slip::prose_slip;
pub(super) use structure::structure;
pub(super) use table::broken_table;
