//! What several tests share: the labelled policies, and fixes applied.
#![allow(dead_code, clippy::expect_used, clippy::indexing_slicing)] // each test uses a part

use std::fs;
use std::path::PathBuf;

use secpolicy::report::{Finding, TextEdit};
use serde_json::Value;

/// Every labelled policy with its label; None, said aloud, where there are none.
pub(crate) fn labelled() -> Option<Vec<(Value, String)>> {
    let Some(corpus) = std::env::var_os("SECPOLICY_CORPUS").map(PathBuf::from) else {
        println!("skipped: SECPOLICY_CORPUS is not set");
        return None;
    };
    let labels = fs::read_to_string(corpus.join("labels.jsonl")).expect("labels");
    let policies = labels.lines().map(|line| {
        let label: Value = serde_json::from_str(line).expect("a label");
        let name = label["file"].as_str().expect("a file name");
        let bytes = fs::read(corpus.join("files").join(name)).expect("a readable policy");
        (label, String::from_utf8_lossy(&bytes).into_owned())
    });
    Some(policies.collect())
}

/// The labelled policies and those that the project started from, each with its path.
pub(crate) fn policies() -> Option<Vec<(String, String)>> {
    let mut policies: Vec<(String, String)> = labelled()?
        .into_iter()
        .map(|(label, text)| (label["file"].as_str().expect("a name").to_owned(), text))
        .collect();
    let corpus = std::env::var_os("SECPOLICY_CORPUS").map(PathBuf::from).expect("the corpus");
    for entry in fs::read_dir(corpus.join("../seeds")).expect("the seeds") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if name != "GOLD.md" {
            policies.push((name, fs::read_to_string(&path).expect("a readable policy")));
        }
    }
    Some(policies)
}

/// The text after the fix of a finding; as it was where there is none.
pub(crate) fn fixed_once(text: &str, finding: &Finding) -> String {
    finding.fix.as_ref().map_or_else(|| text.to_owned(), |it| with_edits(text, &it.edits))
}

/// The text with edits, which come in its order.
pub(crate) fn with_edits(text: &str, edits: &[TextEdit]) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    let (mut fixed, mut at) = (Vec::new(), 0);
    for edit in edits {
        fixed.extend_from_slice(&units[at..edit.offset as usize]);
        fixed.extend(edit.new_text.encode_utf16());
        at = (edit.offset + edit.length) as usize;
    }
    fixed.extend_from_slice(&units[at..]);
    String::from_utf16(&fixed).expect("whole letters")
}
