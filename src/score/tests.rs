use super::*;
use crate::{Options, check};

fn total(text: &str) -> u8 {
    check(text, &Options::default()).score.total
}

#[test]
fn the_criteria_add_up_to_a_hundred() {
    let max: u32 = QUESTIONS.iter().flat_map(|it| it.criteria).map(|it| u32::from(it.max)).sum();
    assert_eq!(max, 100);
}

#[test]
fn the_total_is_what_the_categories_say() {
    let text = "# Security\n\nMail security@northwind.dev. We answer within 2 days.\n\n## Scope\n";
    let score = check(text, &Options::default()).score;
    let sum: i32 = score.categories.iter().map(|it| it.points).sum();
    assert_eq!(i32::from(score.total), sum);
    for category in &score.categories {
        let of_reasons: i32 = category.because.iter().map(|it| it.points).sum();
        assert_eq!(category.points, of_reasons, "{category:?}");
        assert!(category.because.iter().all(|it| !it.text.is_empty()), "{category:?}");
    }
    assert!(score.categories.iter().any(|it| it.id == "defects" && it.points < 0));
}

#[test]
fn without_a_private_channel_everything_else_is_worth_little() {
    let promises = "# Security\n\nWe answer within 2 days, fix within 30 days and name every reporter. \
                    Only the latest release gets fixes. Send steps to reproduce and the impact.\n";
    let score = check(promises, &Options::default()).score;
    assert_eq!((score.grade, score.total), ("F", 19));
    assert_eq!(score.gates.iter().map(|it| it.id).collect::<Vec<_>>(), ["no-private-channel"]);
    assert!(total(&format!("{promises}\nMail security@northwind.dev.\n")) > 60);
}

#[test]
fn a_promise_that_is_added_never_costs() {
    let base = "# Security\n\nReport to security@northwind.dev.\n";
    let promises = [
        "We answer within 2 days.",
        "We answer within 30 days.",
        "We answer as soon as possible.",
        "We assess every report within a week.",
        "Critical flaws are fixed within 7 days.",
        "Do not open a public issue for a vulnerability.",
        "Please do not disclose the vulnerability before we have fixed it.",
        "Details are published 90 days after the report.",
        "Details are published 200 days after the report.",
        "We credit every reporter in the release notes.",
        "We will not take legal action against researchers who act in good faith.",
        "Advisories are published on our blog.",
        "We request a CVE for every vulnerability.",
        "Only the latest release gets security fixes.",
        "We offer no bounty.",
        "We may pay a bounty, if available.",
        "Denial of service is out of scope.",
        "Ask us for our PGP key.",
        "Please include steps to reproduce.",
    ];
    for promise in promises {
        let with = format!("{base}\n{promise}\n");
        assert!(total(&with) >= total(base), "{promise}: {} after {}", total(&with), total(base));
    }
}
