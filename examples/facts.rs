//! Prints the facts of a file, one line each: for whoever works on the reading.
//!
//! ```text
//! cargo run --example facts -- SECURITY.md
//! ```

use std::error::Error;
use std::fs;

use secpolicy::report::Evidence;
use secpolicy::{Options, check};

fn main() -> Result<(), Box<dyn Error>> {
    for path in std::env::args().skip(1) {
        let source = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
        let options = Options { path: Some(path), ..Options::default() };
        let facts = check(&source, &options).policy;
        let show = |fact: String, evidence: &Evidence| {
            let units = source.encode_utf16().skip(evidence.offset as usize);
            let units: Vec<u16> = units.take(evidence.length as usize).collect();
            let words = String::from_utf16_lossy(&units).replace('\n', " ");
            let line = evidence.range.start.line + 1;
            let (audience, modality) = (evidence.audience, evidence.modality);
            println!("{line:4} {fact} [{audience:?} {modality:?}] {words}");
        };
        for it in &facts.contacts {
            show(format!("{:?} {:?} {}", it.kind, it.role, it.value), &it.evidence);
        }
        for it in &facts.versions {
            show(format!("version {} {:?}", it.version, it.support), &it.evidence);
        }
        for it in &facts.keys {
            show(format!("key {:?} {:?}", it.fingerprint, it.url), &it.evidence);
        }
        for it in &facts.timelines {
            let (min, max) = (it.min_hours, it.max_hours);
            let days = if it.business_days { " business" } else { "" };
            let again = if it.recurring { " recurring" } else { "" };
            let fact = format!("{:?} {:?} {min:?}..{max:?}{days}{again}", it.stage, it.severity);
            show(format!("{fact} {:?}", it.trigger), &it.evidence);
        }
        for it in &facts.statements {
            show(format!("{:?} {}", it.kind, it.value), &it.evidence);
        }
    }
    Ok(())
}
