//! The first sentence of every rule's comment, as a module of the package:
//! texts are kept out of the compiled core.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use crate::command::{Result, at, root};
use crate::mirror::entries;

/// Writes `export default { "RULE": "summary", ... }`, unless it is there.
pub(crate) fn write(module: &Path) -> Result {
    let mut summaries = BTreeMap::new();
    for path in entries(&root().join("src/rules"))? {
        if path.is_file() {
            let source = fs::read_to_string(&path).map_err(at(&path))?;
            summaries.extend(read(&source));
        }
    }
    let mut text =
        "// What each rule finds, from the comments of the rules.\nexport default {\n".to_owned();
    for (rule, summary) in summaries {
        // Debug form of printable text is a JavaScript string as well.
        let _ = writeln!(text, "  {rule:?}: {summary:?},");
    }
    text.push_str("};\n");
    if fs::read_to_string(module).is_ok_and(|current| current == text) {
        return Ok(());
    }
    fs::write(module, text).map_err(at(module))
}

/// Rule and summary of every function that rules may call: the first
/// paragraph of its comment, in one line.
fn read(source: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut comment: Vec<&str> = Vec::new();
    for line in source.lines() {
        if let Some(text) = line.strip_prefix("///") {
            comment.push(text.trim());
            continue;
        }
        let name = line.strip_prefix("pub(super) fn ").and_then(|rest| rest.split('(').next());
        if let Some(name) = name {
            let summary: Vec<&str> =
                comment.iter().copied().take_while(|text| !text.is_empty()).collect();
            found.push((name.replace('_', "-"), summary.join(" ")));
        }
        comment.clear();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn a_summary_is_the_first_paragraph() {
        let source = "\
/// Not a rule.
fn helper() {}

/// A later stage is due
/// before an earlier one.
///
/// # Why
pub(super) fn stage_order(policy: &Policy) {}
";
        let expected =
            ("stage-order".to_owned(), "A later stage is due before an earlier one.".to_owned());
        assert_eq!(read(source), [expected]);
    }
}
