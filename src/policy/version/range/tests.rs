use super::*;

fn parse(version: &str) -> VersionRange {
    VersionRange::parse(version).unwrap_or_else(|| panic!("{version:?} is a range"))
}

fn same(one: &str, two: &str) {
    assert_eq!(parse(one), parse(two), "{one} is {two}");
}

#[test]
fn a_short_number_is_a_line() {
    same("1.2", "1.2.x");
    same("1", "1.x");
    same("v1.x", "1.*");
    same("Version 2.0", "2.0.x");
    same("MyTool 3.1", "3.1");
    same("1.x.x", "1.x");
    same("`0.2.*`", "0.2");
}

#[test]
fn operators_are_signs_or_words() {
    same("<= 1.4", "≤1.4");
    same("1.4 and below", "<= 1.4");
    same("older than 2.0", "< 2.0");
    same(">= 2.3", "2.3+");
    same("2.3 and later", "2.3 or newer");
    same("2.0 - 2.4", ">= 2.0, <= 2.4");
    same("2.0 to 2.4", "2.0–2.4");
    same("^1.2", "^1.2.0");
    same("~1.2.3", "1.2.3 - 1.2");
    same(">= 1.2, < 2", "≥1.2 and <2");
    same("以下 1".trim_start_matches("以下 "), "1.x");
}

#[test]
fn names_stand_for_versions() {
    assert_eq!(parse("latest"), VersionRange::Latest);
    assert_eq!(parse("Latest release"), VersionRange::Latest);
    assert_eq!(parse("main"), VersionRange::Main);
    assert_eq!(parse("`master` branch"), VersionRange::Main);
    assert_eq!(parse("All"), VersionRange::All);
    assert_eq!(parse("older versions"), VersionRange::Rest);
}

#[test]
fn what_is_not_understood_is_no_range() {
    for text in ["", "soon", "main is supported", "2.x gets fixes", "Windows", "<", "2.4 - 2.0"] {
        assert_eq!(VersionRange::parse(text), None, "{text:?}");
    }
}

#[test]
fn ranges_overlap_or_not() {
    let overlaps = |one: &str, two: &str| parse(one).overlaps(&parse(two));
    assert_eq!(overlaps("<= 0.0.6", "< 0.0.5"), Some(true));
    assert_eq!(overlaps("1.x", "< 1.0"), Some(false));
    assert_eq!(overlaps("1.2", "1.2.7"), Some(true));
    assert_eq!(overlaps("2.0 - 2.4", "2.5"), Some(false));
    assert_eq!(overlaps("2.0 - 2.4", "2.4.9"), Some(true));
    assert_eq!(overlaps("All", "1.x"), Some(true));
    assert_eq!(overlaps("older", "1.x"), Some(false));
    assert_eq!(overlaps("latest", "1.x"), None);
    assert_eq!(overlaps("latest", "latest"), Some(true));
    assert_eq!(overlaps("1.x, 3.x", "2.x"), Some(false));
}

#[test]
fn ranges_have_an_order() {
    let order = |one: &str, two: &str| parse(one).order(&parse(two));
    assert_eq!(order("1.x", "2.x"), Some(Ordering::Less));
    assert_eq!(order("2.10", "2.9"), Some(Ordering::Greater));
    assert_eq!(order("3.0-beta", "3.0"), Some(Ordering::Less));
    assert_eq!(order("1", "1.x"), Some(Ordering::Equal));
    assert_eq!(order("1.2", "1.x"), None);
    assert_eq!(order("main", "1.x"), None);
}

#[test]
fn a_gap_lies_between_ranges_that_do_not_meet() {
    let gap = |one: &str, two: &str| parse(one).gap(&parse(two)).is_some();
    assert!(gap("> 1.0.2", "< 1.0.2"));
    assert!(gap("1.x", "3.x"));
    assert!(!gap(">= 1.0.2", "< 1.0.2"));
    assert!(!gap("1.x", "2.x"));
    assert!(!gap("1.x", "< 1.0"));
    assert!(!gap("latest", "< 1.0"));
}

#[test]
fn a_gap_has_a_short_name() {
    let gap = |one: &str, two: &str| parse(one).gap(&parse(two)).map(|it| it.to_string());
    for (one, two, name) in [
        ("> 1.0.2", "< 1.0.2", "1.0.2"),
        ("2.1.x", "< 2.0", "2.0.x"),
        ("3.x", "1.x", "2.x"),
        ("5.x", "< 4.7", "versions from 4.7 up to 5.0"),
        ("2.0.1", "< 2.0", "2.0.0"),
        ("4.0.0.3", "< 4", "versions from 4.0 up to 4.0.0.3"),
    ] {
        assert_eq!(gap(one, two).as_deref(), Some(name), "{one} and {two}");
    }
}

#[test]
fn a_star_alone_is_a_sign_and_no_stem() {
    // Before a letter that begins no word of the lexicon it once stood for nothing, for ever.
    for text in ["ż*ó", "«1»", "* ó", "1 ż *"] {
        let _ = VersionRange::parse(text);
    }
    assert_eq!(VersionRange::parse("1.*"), VersionRange::parse("1.x"));
    assert_eq!(VersionRange::parse("ó ó"), None);
}
