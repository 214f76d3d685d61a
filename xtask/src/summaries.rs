//! What each rule finds, in one sentence, as a module of the package: texts are
//! kept out of the compiled core.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use xtask::rule_docs;

use crate::command::{Result, at, root};

/// Writes `export default { "RULE": "summary", ... }`, unless it is there.
pub(crate) fn write(module: &Path) -> Result {
    let mut text = String::from("// What each rule finds.\nexport default {\n");
    for rule in rule_docs::read(&root()).map_err(at(&root()))? {
        // The debug form of printable text is a string of JavaScript as well.
        let _ = writeln!(text, "  {:?}: {:?},", rule.id, rule.summary);
    }
    text.push_str("};\n");
    if fs::read_to_string(module).is_ok_and(|current| current == text) {
        return Ok(());
    }
    fs::write(module, text).map_err(at(module))
}
