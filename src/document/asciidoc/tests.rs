use crate::document::tests::{leaves_at, links_at, marks_at, outline_at};

fn outline(source: &str) -> String {
    outline_at(source, "SECURITY.adoc")
}

fn leaves(source: &str) -> Vec<String> {
    leaves_at(source, "SECURITY.adoc")
}

fn links(source: &str) -> Vec<String> {
    links_at(source, "SECURITY.adoc")
}

#[test]
fn titles_have_the_level_of_their_signs() {
    assert_eq!(
        leaves("= Abc\nJo Doe <a@b.cc>\n:x: y\n\n== Def\n\ntext\n\nGhijk\n-----\n"),
        [
            "Heading(1) Abc",
            "Metadata Jo Doe <a@b.cc>",
            "Metadata :x: y",
            "Heading(2) Def",
            "Paragraph text",
            "Heading(2) Ghijk"
        ]
    );
    assert_eq!(
        leaves("= Abc\nWrite to us now.\n"),
        ["Heading(1) Abc", "Paragraph Write to us now."]
    );
}

#[test]
fn lists_nest_by_their_signs() {
    assert_eq!(
        outline("* a\nb\n** c\n* [x] d\n+\ne\n\nf\n"),
        "List { ordered: false }\n  Item { checked: None }\n    Paragraph \"a\\nb\"\n    List { ordered: false }\n      Item { checked: None }\n        Paragraph \"c\"\n  Item { checked: Some(true) }\n    Paragraph \"d\"\n    Paragraph \"e\"\nParagraph \"f\"\n"
    );
    assert_eq!(
        outline(". a\n"),
        "List { ordered: true }\n  Item { checked: None }\n    Paragraph \"a\"\n"
    );
}

#[test]
fn a_label_is_one_leaf_with_what_it_says() {
    assert_eq!(
        leaves("High:: a week\nLow::\n  a month\nNone::\n\n== Abc\n"),
        ["Paragraph High: a week", "Paragraph Low: a month", "Paragraph None:", "Heading(2) Abc"]
    );
    assert_eq!(leaves("std::vector is safe\n"), ["Paragraph std::vector is safe"]);
}

#[test]
fn tables_have_rows_by_the_number_of_columns() {
    let table = "Table\n  Row { header: true }\n    Cell \"V\"\n    Cell \"S\"\n  Row { header: false }\n    Cell \"2.1\"\n    Cell \"yes\"\n";
    assert_eq!(outline("|===\n|V |S\n\n|2.1 |yes\n|===\n"), table);
    assert_eq!(
        outline("[cols=\"1,2\", options=\"header\"]\n|===\n|V\n|S\n|2.1\na|yes\n|===\n"),
        table
    );
    assert_eq!(outline("[%header]\n,===\nV,S\n2.1,\"yes\"\n,===\n"), table);
}

#[test]
fn links_have_words_and_targets() {
    assert_eq!(
        links(
            ":u: https://x.org\n\n{u}/a[b^] link:c.html[*d*] mailto:e@f.gg[] <<h,i j>> https://x.org/k_l_m xref:n.adoc[o]\n"
        ),
        [
            "b -> https://x.org/a at {u}/a",
            "d -> c.html at c.html",
            "e@f.gg -> mailto:e@f.gg at mailto:e@f.gg",
            "i j -> #h at h",
            "o -> n.adoc at n.adoc",
        ]
    );
    assert_eq!(
        links("https://x.org[\"a, b\",window=_blank]"),
        ["a, b -> https://x.org at https://x.org"]
    );
}

#[test]
fn words_are_set_off() {
    assert_eq!(
        marks_at("*a* _b c_ `+d+` e**f**g 2*3*4 [.x]#h# \\*i*", "x.adoc"),
        ["Strong a", "Emphasis b c", "Code d", "Strong f"]
    );
    assert_eq!(leaves("[.x]#h# C# and \\*i* {none} +\nj"), ["Paragraph h C# and *i* {none}\nj"]);
}

#[test]
fn blocks_between_rules_are_read_by_their_sign() {
    assert_eq!(
        outline("[NOTE]\n====\na\n\n* b\n====\n\nc\n"),
        "Quote\n  Paragraph \"a\"\n  List { ordered: false }\n    Item { checked: None }\n      Paragraph \"b\"\nParagraph \"c\"\n"
    );
    assert_eq!(outline("WARNING: a\nb\n"), "Quote\n  Paragraph \"a\\nb\"\n");
    assert_eq!(leaves("[source,sh]\n----\n= ls\n----\n"), ["Code { fenced: true } = ls"]);
    assert_eq!(
        leaves("....\nls\n....\n\n a b\n"),
        ["Code { fenced: true } ls", "Code { fenced: false }  a b"]
    );
    assert_eq!(leaves("// a\n\n////\nb\n////\n"), ["Comment a", "Comment b"]);
    assert_eq!(leaves("[INSERT CONTACT]\n"), ["Paragraph [INSERT CONTACT]"]);
    assert_eq!(leaves("image::a.png[b]\n"), ["Paragraph ", "Attribute b"]);
}

#[test]
fn values_cannot_blow_up_the_text() {
    let source = format!(":a: {}\n\n{}", "x".repeat(150), "{a}".repeat(10_000));
    let document = super::parse(crate::text::Text::new(&source));
    assert!(document.prose.as_str().len() < 3 * source.len());
}
