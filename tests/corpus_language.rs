//! The language of real policies, where a labelled corpus is at hand:
//! `SECPOLICY_CORPUS` names a directory with `labels.jsonl` and `files/`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::path::Path;

use secpolicy::{Options, check};

#[test]
fn the_language_is_that_of_the_label() {
    let Some(corpus) = std::env::var_os("SECPOLICY_CORPUS") else {
        eprintln!("skipped: SECPOLICY_CORPUS is not set");
        return;
    };
    let corpus = Path::new(&corpus);
    let (mut all, mut right) = (0, 0);
    for line in std::fs::read_to_string(corpus.join("labels.jsonl")).unwrap().lines() {
        let label: serde_json::Value = serde_json::from_str(line).unwrap();
        let name = label["file"].as_str().unwrap();
        let expected = label["language"].as_str();
        let bytes = std::fs::read(corpus.join("files").join(name)).unwrap();
        let report = check(&String::from_utf8_lossy(&bytes), &Options::default());
        let found = report.summary.language;
        all += 1;
        if found == expected {
            right += 1;
        } else {
            eprintln!("{name}: expected {expected:?}, found {found:?}");
        }
    }
    eprintln!("{right} of {all}");
    assert!(all > 0 && right * 100 >= all * 98, "{right} of {all}");
}
