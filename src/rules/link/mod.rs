//! Links and addresses that do not lead where they seem to; nothing is fetched.

mod insecure;
mod invisible;
mod local;

pub(super) use insecure::{insecure_link, is_open_http, over_https};
pub(super) use invisible::bidi_invisible_homoglyph;
pub(super) use local::broken_link_local;
