//! The score of policies, a line each: grade, total, OpenSSF Scorecard's number
//! and the path.
#![allow(clippy::expect_used)] // a tool may fail so

use secpolicy::{Options, check};

fn main() {
    for path in std::env::args().skip(1) {
        let text = String::from_utf8_lossy(&std::fs::read(&path).expect("a file")).into_owned();
        let options = Options { path: Some(path.clone()), ..Options::default() };
        let report = check(&text, &options);
        let card = report.standards.iter().find_map(|it| it.scorecard.as_ref());
        let card = card.map_or(0, |it| it.score);
        println!("{}\t{}\t{card}\t{path}", report.score.grade, report.score.total);
    }
}
