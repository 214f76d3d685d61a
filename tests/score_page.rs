//! The page of the weights, held against the tables of the score.
#![cfg(feature = "policy")]

use std::path::Path;

use secpolicy::rules;
use secpolicy::score::COUNTED_BY_CRITERIA;

#[path = "../examples/score_page.rs"]
mod score_page;

#[test]
fn the_page_of_the_score_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/score.md");
    let page = std::fs::read_to_string(path).unwrap_or_default();
    assert!(page == score_page::page(), "run `cargo xtask docs`");
}

#[test]
fn the_rules_that_cost_nothing_exist() {
    for id in COUNTED_BY_CRITERIA {
        assert!(rules::find(id).is_some(), "{id}");
    }
}
