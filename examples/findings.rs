//! What is wrong with policies, a line each: `findings PROFILE TODAY FILE...`,
//! such as `findings default 2026-05-31 SECURITY.md`.
#![allow(clippy::expect_used)] // a tool may fail so

use secpolicy::{Date, Options, Profile, check};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let profile = arguments.next().expect("a profile, a day and files");
    let profile = Profile::find(&profile).expect("the name of a profile");
    let today = Date::parse(&arguments.next().expect("a day")).expect("a day such as 2026-05-31");
    for path in arguments {
        let bytes = std::fs::read(&path).expect("a file");
        let text = String::from_utf8_lossy(&bytes);
        let options =
            Options { path: Some(path.clone()), profile, today: Some(today), ..Options::default() };
        for finding in check(&text, &options).findings {
            println!(
                "{path}:{}: {} {}: {}",
                finding.range.start.line + 1,
                finding.severity.as_str(),
                finding.rule,
                finding.message
            );
        }
    }
}
