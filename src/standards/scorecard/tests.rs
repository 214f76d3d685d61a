//! Each trap of the three expressions, and what the counts make of it.

use super::*;

/// The hits as `kind text@line:offset`, kinds as L, A and T.
fn shown(content: &str) -> Vec<String> {
    hits(content)
        .into_iter()
        .map(|hit| {
            let kind = match hit.kind {
                HitKind::Link => 'L',
                HitKind::Address => 'A',
                HitKind::Text => 'T',
            };
            let text = &content[hit.span.range()];
            format!("{kind} {text}@{}:{}", hit.line, hit.offset)
        })
        .collect()
}

#[test]
fn a_word_boundary_is_ascii() {
    assert_eq!(shown("7日 7é"), ["T 7@1:0", "T 7@1:5"]);
    assert_eq!(shown("éjo@x.dev"), ["A jo@x.dev@1:2"]);
    assert_eq!(shown("jo@x.devé"), ["A jo@x.dev@1:0"]);
}

#[test]
fn the_optional_boundary_before_a_number_asks_for_nothing() {
    assert_eq!(shown("a7 _8 20245"), ["T 7@1:1", "T 8@1:4", "T 0245@1:7"]);
}

#[test]
fn a_number_that_runs_into_letters_does_not_count() {
    assert_eq!(shown("7d 7_ 0x1f 123vuln"), ["T vuln@1:14"]);
}

#[test]
fn stems_count_in_any_case_and_with_a_long_s() {
    assert_eq!(
        shown("DISCLOSED diſclos vUlN VULNvuln"),
        ["T DISCLOS@1:0", "T diſclos@1:10", "T vUlN@1:19", "T VULN@1:24", "T vuln@1:28"]
    );
    assert_eq!(shown("disclo dis vul ſ"), Vec::<String>::new());
}

#[test]
fn a_broken_stem_does_not_hide_the_next() {
    assert_eq!(shown("dvuln didisclos"), ["T vuln@1:1", "T disclos@1:8"]);
}

#[test]
fn a_link_needs_a_lower_case_scheme_and_nothing_more() {
    assert_eq!(
        shown("http:// Http://x HTTPS://x xhttps://y"),
        ["L http://@1:0", "L https://y@1:28"]
    );
    assert_eq!(shown("ttp://x httpss://x http:/x ://"), Vec::<String>::new());
}

#[test]
fn a_link_stops_where_its_class_ends() {
    for stop in ["#", "&", "~", "+", ",", "@", "!", ";", ")", "]", ">", "*", "\"", "é"] {
        let content = format!("https://x.dev/a{stop}b");
        assert_eq!(shown(&content), ["L https://x.dev/a@1:0"], "{stop}");
    }
    assert_eq!(shown("(https://x.dev/a.:-)"), ["L https://x.dev/a.:-@1:1"]);
    assert_eq!(shown("http://https://x"), ["L http://https://x@1:0"]);
}

#[test]
fn a_link_with_a_user_is_an_address_too() {
    let expected = ["L https://jo@1:0", "A jo@x.dev@1:8"];
    assert_eq!(shown("https://jo@x.dev"), expected);
}

#[test]
fn the_last_part_of_an_address_has_two_to_six_letters() {
    assert_eq!(shown("a@x.io b@x.museum"), ["A a@x.io@1:0", "A b@x.museum@1:7"]);
    for content in ["a@x.i", "a@x.academy", "a@x.c0", "a@x.co_", "a@x.co7", "a@.com", "a@com"] {
        assert!(!measure(content).links, "{content}");
    }
}

#[test]
fn the_domain_of_an_address_goes_back_to_a_dot_that_fits() {
    assert_eq!(shown("a@x.org.academy"), ["A a@x.org@1:0"]);
    assert_eq!(shown("a@x.org.i.j-"), ["A a@x.org@1:0"]);
    assert_eq!(shown("a@x.org.dev."), ["A a@x.org.dev@1:0"]);
    assert_eq!(shown("a@x.org-y.z_"), ["A a@x.org@1:0"]);
    assert_eq!(shown("a@..org"), ["A a@..org@1:0"]);
}

#[test]
fn the_name_of_an_address_begins_at_a_word_boundary() {
    assert_eq!(shown("..a+b%c-@x.dev"), ["A a+b%c-@x.dev@1:2"]);
    assert_eq!(shown("_a@x.dev"), ["A _a@x.dev@1:0"]);
    assert_eq!(shown("-@x.dev é.@x.dev"), Vec::<String>::new());
    // Behind a match, its last letter is the other side of the boundary.
    let expected = ["A a@x.org@1:0", "A .academy@y.dev@1:7"];
    assert_eq!(shown("a@x.org.academy@y.dev"), expected);
}

#[test]
fn at_in_brackets_counts_without_spaces() {
    assert_eq!(
        shown(r"a[at]x.dev b\[at\]x.dev c\[at]x.dev d[at\]x.dev"),
        [r"A a[at]x.dev@1:0", r"A b\[at\]x.dev@1:11", r"A c\[at]x.dev@1:24", r"A d[at\]x.dev@1:36"]
    );
    for content in ["a [at] x.dev", "a[AT]x.dev", "a(at)x.dev", r"a\\[at]x.dev", "[at]x.dev"] {
        assert!(!measure(content).links, "{content}");
    }
}

#[test]
fn only_a_line_feed_ends_a_line() {
    assert_eq!(shown("1\r2\r\n\r\n3"), ["T 1@1:0", "T 2@1:2", "T 3@3:0"]);
}

#[test]
fn hits_of_a_line_come_by_kind() {
    assert_eq!(
        shown("1 a@x.dev http://y\n2"),
        ["L http://y@1:10", "A a@x.dev@1:2", "T 1@1:0", "T 2@2:0"]
    );
}

#[test]
fn the_text_probe_compares_bytes() {
    // 10 bytes of a link and two for it: 12 bytes are not enough, 13 are.
    let text = |content: &str| (measure(content).link_bytes, measure(content).text);
    assert_eq!(text("<http://a.b>"), (12, false));
    assert_eq!(text("<http://a.b> "), (12, true));
    assert_eq!(text("éhttp://a.b"), (12, false));
    assert_eq!(text("日http://a.b"), (12, true));
    assert_eq!(text("http://a http://a"), (10, true));
    assert_eq!((text(""), text("x"), text("xx")), ((0, false), (0, false), (0, true)));
}

#[test]
fn the_paths_fold_as_in_go() {
    for path in ["SECURITY.md", ".github/Security.MD", "doc/security.rst", "ſecurity.MarKdown"] {
        assert!(recognised(path), "{path}");
    }
    for path in
        ["SECURITY", "SECURITY.txt", "doc/security.md", "./SECURITY.md", "a/SECURITY.md", ""]
    {
        assert!(!recognised(path), "{path}");
    }
}

#[test]
fn the_reasons_tell_what_is_missing() {
    let reasons = |content: &str| measure(content).probes(content).map(|it| it.because);
    assert_eq!(
        reasons("Use the Security tab, within two days."),
        [
            "no link and no e-mail address, a line that names the Security tab without a URL \
         does not count: +0",
            "text: +3",
            "no number of up to four digits and no word with \"vuln\" or \"disclos\", two are \
         needed, and numbers in words do not count: +0",
        ]
    );
    assert_eq!(
        reasons("http://a http://b 1"),
        [
            "2 different links: +6",
            "hardly anything but links and addresses, 2 bytes more of other text would do: +0",
            "only one number or word with \"vuln\" or \"disclos\", two are needed: +0",
        ]
    );
    let [links, ..] = reasons("Write to jo@x.academy.");
    assert!(links.contains("two to six letters"), "{links}");
}

#[test]
fn points_add_up_to_the_score() {
    for content in ["", "x", "http://a", "http://a 1 2", "text", "vuln vuln", "a@b.co 1 2"] {
        let measurement = measure(content);
        let points = measurement.probes(content).iter().map(|it| it.points).sum::<u8>();
        assert_eq!(points, measurement.score, "{content}");
    }
}

#[test]
fn the_first_places_prove_the_probes() {
    let content = "Mail sec@x.org or see https://x.org/1 within 5 days.";
    let [links, text, disclosure] = evidence(content);
    let words = |spans: Vec<Span>| -> Vec<&str> {
        spans.into_iter().filter_map(|it| content.get(it.range())).collect()
    };
    assert_eq!(words(links), ["sec@x.org", "https://x.org/1"]);
    assert!(text.is_empty());
    assert_eq!(words(disclosure), ["1", "5"]);
    assert_eq!(evidence(&"https://x.org ".repeat(99))[0].len(), 6);
}
