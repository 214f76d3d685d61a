use crate::document::tests::{leaves_at, links_at, marks_at, outline_at};

fn outline(source: &str) -> String {
    outline_at(source, "SECURITY.rst")
}

fn leaves(source: &str) -> Vec<String> {
    leaves_at(source, "SECURITY.rst")
}

fn links(source: &str) -> Vec<String> {
    links_at(source, "SECURITY.rst")
}

fn marks(source: &str) -> Vec<String> {
    marks_at(source, "SECURITY.rst")
}

#[test]
fn titles_have_levels_by_their_order() {
    assert_eq!(
        leaves("====\nAbc\n====\n\nDef\n---\n\nGhi\n~~~~\n\nJkl\n---\ntext\n"),
        ["Heading(1) Abc", "Heading(2) Def", "Heading(3) Ghi", "Heading(2) Jkl", "Paragraph text"]
    );
    assert_eq!(leaves("A title that is long\n----\n"), ["Heading(1) A title that is long"]);
    assert_eq!(leaves("Abcd\n--\n"), ["Paragraph Abcd\n--"]);
}

#[test]
fn lists_nest_by_indentation() {
    assert_eq!(
        outline("* a\n  b\n\n  - c\n\n* d\n\n1. e\n#. f\n"),
        "List { ordered: false }\n  Item { checked: None }\n    Paragraph \"a\\nb\"\n    List { ordered: false }\n      Item { checked: None }\n        Paragraph \"c\"\n  Item { checked: None }\n    Paragraph \"d\"\nList { ordered: true }\n  Item { checked: None }\n    Paragraph \"e\"\n  Item { checked: None }\n    Paragraph \"f\"\n"
    );
    assert_eq!(leaves("A. Smith wrote\nthis.\n"), ["Paragraph A. Smith wrote\nthis."]);
    assert_eq!(leaves("We need:\n- a\n- b\n").len(), 3);
}

#[test]
fn fields_and_terms_are_one_leaf_with_what_they_say() {
    assert_eq!(
        leaves(":Version: 1.0\n:Contact:\n   a@b.cc\n\nHigh\n   within a week\n"),
        ["Paragraph Version: 1.0", "Paragraph Contact: a@b.cc", "Paragraph High: within a week"]
    );
}

#[test]
fn tables_of_every_kind_have_rows_and_cells() {
    let table = "Table\n  Row { header: true }\n    Cell \"V\"\n    Cell \"Su\"\n  Row { header: false }\n    Cell \"2\"\n    Cell \"yes\"\n";
    assert_eq!(outline("+---+-----+\n| V | Su  |\n+===+=====+\n| 2 | yes |\n+---+-----+\n"), table);
    assert_eq!(outline("===  ====\nV    Su\n===  ====\n2    yes\n===  ====\n"), table);
    let listed =
        ".. list-table::\n   :header-rows: 1\n\n   * - V\n     - Su\n   * - 2\n     - yes\n";
    assert_eq!(outline(listed), table);
    assert_eq!(outline(".. csv-table::\n   :header: V, Su\n\n   2, \"yes\"\n"), table);
}

#[test]
fn a_cell_may_take_several_lines() {
    assert_eq!(
        leaves("+---+-----+\n| a | b   |\n|   | *c* |\n+---+-----+\n"),
        ["Cell a", "Cell b\nc"]
    );
    assert_eq!(
        leaves("==  ===\na   b\n    c\né   d\n==  ===\n"),
        ["Cell a", "Cell b\nc", "Cell é", "Cell d"]
    );
}

#[test]
fn links_find_their_targets() {
    assert_eq!(
        links(
            "See `the\npage <https://x.org/a>`_ and `our form`_, team_.\n\n.. _our form: https://x.org/b\n.. _Team: a@b.cc\n"
        ),
        [
            "the\npage -> https://x.org/a at https://x.org/a",
            "our form -> https://x.org/b at https://x.org/b",
            "team -> mailto:a@b.cc at a@b.cc",
        ]
    );
    assert_eq!(links("`a`__\n\n__ https://x.org\n"), ["a -> https://x.org at https://x.org"]);
    assert_eq!(links(":doc:`report </r>` snake_case_ x"), ["report -> /r at /r"]);
}

#[test]
fn words_are_set_off() {
    assert_eq!(
        marks("``a*b`` *c d* **e** `f` :file:`g` 2*3*4"),
        ["Code a*b", "Emphasis c d", "Strong e", "Code f", "Code g"]
    );
    assert_eq!(leaves("\\*a\\* b\\ c [1]_"), ["Paragraph *a* bc "]);
}

#[test]
fn directives_are_read_by_what_they_show() {
    assert_eq!(outline(".. note::\n\n   Read *this*.\n"), "Quote\n  Paragraph \"Read this.\"\n");
    assert_eq!(outline(".. warning:: Read.\n"), "Quote\n  Paragraph \"Read.\"\n");
    assert_eq!(leaves(".. code-block:: sh\n   :linenos:\n\n   ls\n"), ["Code { fenced: true } ls"]);
    assert_eq!(
        leaves("Run::\n\n    ls\n\ntext"),
        ["Paragraph Run:", "Code { fenced: true } ls", "Paragraph text"]
    );
    assert_eq!(
        leaves(".. hidden\n   words\n\n.. contents::\n"),
        ["Comment hidden\n   words", "Metadata .. contents::"]
    );
    assert_eq!(leaves(".. image:: a.png\n   :alt: b\n"), ["Paragraph ", "Attribute b"]);
    assert_eq!(leaves(".. raw:: html\n\n   <p>a</p>\n"), ["Paragraph a"]);
    assert_eq!(leaves(".. tab:: x\n\n   a\n"), ["Paragraph x", "Paragraph a"]);
}

#[test]
fn words_know_their_place_in_the_source() {
    let source = "* See *the*\n  page";
    let document = super::parse(crate::text::Text::new(source));
    let span = document.prose.source(crate::text::Span::new(4, 12));
    assert_eq!(document.prose.as_str(), "See the\npage");
    assert_eq!(source.get(span.range()), Some("the*\n  page"));
}
