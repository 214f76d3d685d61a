use crate::{Options, Profile, check};

/// The rules on versions that report, each with its line from 1.
fn found(text: &str) -> Vec<(String, u32)> {
    let options = Options { profile: Profile::Strict, ..Options::default() };
    let is_ours = |rule: &str| {
        rule.starts_with("versions-") || rule == "status-ambiguous" || rule == "newest-uncovered"
    };
    let found = check(text, &options).findings.into_iter().filter(|it| is_ours(&it.rule));
    found.map(|it| (it.rule.into_owned(), it.range.start.line + 1)).collect()
}

/// A table with these rows; the first is on line 3.
fn table(rows: &[(&str, &str)]) -> String {
    let rows = rows.iter().map(|(version, status)| format!("| {version} | {status} |\n"));
    let titles = std::iter::once("| Version | Supported |\n| --- | --- |\n".to_owned());
    titles.chain(rows).collect()
}

#[test]
fn tables_without_a_fault_are_left_alone() {
    for rows in [
        &[("2.x", "✅"), ("1.x", "❌")][..],
        &[("2.x", "✅"), ("< 2", "❌")],
        &[(">= 2.1", "yes"), ("< 2.1", "no")],
        &[("> 2.1", "yes"), ("<= 2.1", "no")],
        &[("0.16.0", "yes"), ("< 0.16", "no")],
        &[("2.4.7", "yes"), ("< 2.4", "no")],
        &[("5.x", "yes"), ("3.x", "yes"), ("< 3", "no")],
        &[("1.9.x", "yes"), ("2.x", "yes"), ("< 2.0", "no")],
        &[("server 1.x", "yes"), ("client 1.x", "no")],
        &[("latest", "yes"), ("older", "no")],
        &[("2.x", "yes"), ("< 1.0", "no"), ("others", "no")],
        &[("2.x", "until the next release"), ("1.x", "no")],
        &[("2.x", "🟢"), ("1.x", "🔴")],
    ] {
        assert_eq!(found(&table(rows)), [], "{rows:?}");
    }
}

#[test]
fn each_fault_has_one_rule() {
    for (rows, rule, line) in [
        (&[("1.x", "yes"), ("1.x", "no")][..], "versions-conflict", 4),
        (&[("1.2", "yes"), ("1.2.x", "no")], "versions-conflict", 4),
        (&[("<= 0.6", "yes"), ("< 0.5", "no")], "versions-conflict", 4),
        (&[("> 2", "no"), (">= 1", "yes")], "versions-conflict", 4),
        (&[("1.0 - 2.0", "yes"), ("2.0 - 3.0", "no")], "versions-conflict", 4),
        (&[("2.1.x", "yes"), ("< 2.0", "no")], "versions-gap", 4),
        (&[("3.x", "yes"), ("2.x", "no"), ("< 1", "no"), ("1.1.x", "yes")], "versions-gap", 5),
        (&[("2.x", "yes"), ("1.x", ""), ("0.x", "")], "versions-no-status", 4),
        (&[("2.x", "yes"), ("1.x", "⏲")], "status-ambiguous", 4),
    ] {
        assert_eq!(found(&table(rows)), [(rule.to_owned(), line)], "{rows:?}");
    }
}

#[test]
fn tables_are_not_compared_with_each_other() {
    let text = format!("{}\n# Client\n\n{}", table(&[("1.x", "yes")]), table(&[("1.x", "no")]));
    assert_eq!(found(&text), []);
}

#[test]
fn a_comment_says_nothing() {
    let text = format!("<!--\n{}-->\n\nMail us.\n", table(&[("1.x", "yes"), ("1.x", "no")]));
    assert_eq!(found(&text), []);
}
