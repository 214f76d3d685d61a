//! Prints the flat record of each file, one line of JSON each:
//!
//! ```text
//! cargo run --release --example summaries -- SECURITY.md …
//! ```

use std::error::Error;
use std::fs;

use secpolicy::{Options, check};
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    for path in std::env::args().skip(1) {
        let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
        let options = Options { path: Some(path.clone()), ..Options::default() };
        let mut summary = serde_json::to_value(check(&text, &options).summary)?;
        if let Some(fields) = summary.as_object_mut() {
            fields.insert("path".to_owned(), Value::String(path));
        }
        println!("{summary}");
    }
    Ok(())
}
