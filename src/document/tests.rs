#![allow(clippy::string_slice)] // a span that splits a character must fail the test

use std::fmt::Write;

use super::*;

/// The tree as indented lines: kind, visibility where it is not plain, words.
fn outline(source: &str) -> String {
    outline_at(source, "")
}

/// The same of a text at a path.
pub(super) fn outline_at(source: &str, path: &str) -> String {
    let document = Document::parse(Text::new(source), Some(path));
    let mut lines = String::new();
    let mut open: Vec<BlockId> = Vec::new();
    for (id, block) in document.blocks.iter().enumerate() {
        while open.last().is_some_and(|&around| document.blocks[around].end <= id) {
            open.pop();
        }
        assert_eq!(block.parent, open.last().copied(), "{block:?}");
        let words =
            if block.is_leaf() { format!(" {:?}", document.words(block)) } else { String::new() };
        writeln!(lines, "{}{:?}{words}", "  ".repeat(open.len()), block.kind).unwrap();
        if block.end > id + 1 {
            open.push(id);
        }
    }
    lines
}

/// The source behind the first words of the prose that read so.
fn source_of<'a>(source: &'a str, words: &str) -> &'a str {
    let document = Document::parse(Text::new(source), None);
    let at = document.prose.as_str().find(words).expect(words);
    let span = document.prose.source(Span::new(at, at + words.len()));
    &source[span.range()]
}

#[test]
fn a_tight_item_has_a_paragraph_like_a_loose_one() {
    let tree = "List { ordered: false }\n  Item { checked: None }\n    Paragraph \"a\"\n  Item { checked: None }\n    Paragraph \"b\"\n";
    assert_eq!(outline("- a\n- b\n"), tree);
    assert_eq!(outline("- a\n\n- b\n"), tree);
}

#[test]
fn a_table_has_rows_and_cells() {
    assert_eq!(
        outline("| V | S |\n|--|--|\n| `1.x` | :x: |\n"),
        "Table\n  Row { header: true }\n    Cell \"V\"\n    Cell \"S\"\n  Row { header: false }\n    Cell \"1.x\"\n    Cell \":x:\"\n"
    );
}

#[test]
fn an_html_table_reads_as_a_markdown_table() {
    assert_eq!(
        outline("<table><tr><th>V</th><th>S</th></tr>\n<tr><td>1.x</td><td>yes</td>\n</table>\n"),
        "Table\n  Row { header: false }\n    Cell \"V\"\n    Cell \"S\"\n  Row { header: false }\n    Cell \"1.x\"\n    Cell \"yes\"\n"
    );
}

#[test]
fn what_is_hidden_stands_behind_its_leaf() {
    assert_eq!(
        outline("a <!-- b --> ![c](d) e\n\n<!-- f\n\ng -->\n"),
        "Paragraph \"a   e\"\nComment \"b\"\nAttribute \"c\"\nComment \"f\\n\\ng\"\n"
    );
}

#[test]
fn html_headings_and_paragraphs_are_read() {
    assert_eq!(
        outline("<h2 align=\"center\">Security</h2>\n<p>Write to <b>us</b> &amp; wait</p>\n"),
        "Heading(2) \"Security\"\nParagraph \"Write to us & wait\"\n"
    );
}

#[test]
fn sections_nest_by_level() {
    let document = Document::parse(Text::new("x\n# A\n## B\ny\n### C\n## D\nz"), None);
    let parents: Vec<_> = document.sections.iter().map(|section| section.parent).collect();
    assert_eq!(parents, [None, Some(0), Some(1), Some(2), Some(1)]);
    let (last, _) = document.leaves().last().unwrap();
    assert_eq!(document.section_path(last), ["A", "D"]);
}

#[test]
fn a_heading_in_a_quotation_begins_no_section() {
    let document = Document::parse(Text::new("# A\n> # B\n\ntext"), None);
    assert_eq!(document.sections.len(), 2);
}

#[test]
fn a_byte_order_mark_hides_no_heading() {
    assert_eq!(outline("\u{FEFF}# A\n"), "Heading(1) \"A\"\n");
    assert_eq!(source_of("\u{FEFF}# A\n", "A"), "A");
}

#[test]
fn words_map_back_to_their_source() {
    let source = "Write **to** `us` at\r\nsecurity\\_team&#64;x.org &amp; wait 📧 **now**.";
    assert_eq!(source_of(source, "to"), "to");
    assert_eq!(source_of(source, "us"), "us");
    assert_eq!(source_of(source, "security_team@x.org"), "security\\_team&#64;x.org");
    assert_eq!(source_of(source, "to us"), "to** `us");
    assert_eq!(source_of(source, "📧 now"), "📧 **now");
}

#[test]
fn the_target_of_a_link_has_a_place() {
    let target = |source: &str| {
        let document = Document::parse(Text::new(source), None);
        let link = document.links.first().expect("a link");
        (link.target.clone(), source[link.target_span.range()].to_owned())
    };
    let both = |target: &str| (target.to_owned(), target.to_owned());
    assert_eq!(target("[a](mailto:b@c.de)"), both("mailto:b@c.de"));
    assert_eq!(target("**[a `](`](<x y> 'title')**"), both("x y"));
    assert_eq!(target("[a](x(y)z)"), both("x(y)z"));
    assert_eq!(target("<https://x.org/>"), both("https://x.org/"));
    assert_eq!(
        target("<a class=b href=\"https://x.org/?a&amp;b\">here</a>").0,
        "https://x.org/?a&b"
    );
    assert_eq!(target("[a][r]\n\n[r]: https://x.org").1, "[a][r]");
    assert_eq!(target("[](https://x.org)"), both("https://x.org"));
    assert_eq!(target("![a](b.png)"), both("b.png"));
}

#[test]
fn an_unresolved_reference_is_text() {
    assert_eq!(outline("[INSERT EMAIL] or [x][y]"), "Paragraph \"[INSERT EMAIL] or [x][y]\"\n");
}

#[test]
fn an_element_that_no_browser_knows_is_kept() {
    let document = Document::parse(Text::new("Mail <your-email> now <br> x"), None);
    let spans: Vec<_> =
        document.unknown_elements.iter().map(|it| document.text.get(it.span)).collect();
    assert_eq!(spans, ["<your-email>"]);
}

#[test]
fn any_text_is_a_document() {
    for hostile in [
        "",
        "\0",
        "\r",
        "<",
        "<!--",
        "[",
        "![",
        "[](",
        "- [ ]",
        "|\n|-|",
        "</a>",
        "<a href=x>",
        "---\nx\n---",
    ] {
        outline(hostile);
    }
}

#[test]
fn hostile_nesting_stays_linear() {
    let start = std::time::Instant::now();
    for part in
        ["> ", "- ", "[", "![", "*a ", "<a ", "<!", "<p ", "`", "| ", "&", "<a href='x'>", "**"]
    {
        outline_length(&part.repeat(100_000 / part.len()));
    }
    outline_length(&"<div><a \"".repeat(20_000));
    outline_length(&format!("<div {}>", "href ".repeat(40_000)));
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

fn outline_length(source: &str) -> usize {
    let document = Document::parse(Text::new(source), None);
    document
        .leaves()
        .map(|(id, block)| document.words(block).len() + document.section_path(id).len())
        .sum()
}

/// The leaves as `kind words`, one a line.
pub(super) fn leaves_at(source: &str, path: &str) -> Vec<String> {
    let document = Document::parse(Text::new(source), Some(path));
    let leaves = document.leaves();
    leaves.map(|(_, leaf)| format!("{:?} {}", leaf.kind, document.words(leaf))).collect()
}

/// The links as `words -> target at source`.
pub(super) fn links_at(source: &str, path: &str) -> Vec<String> {
    let document = Document::parse(Text::new(source), Some(path));
    let links = document.links.iter().map(|link| {
        let (words, at) = (document.prose.get(link.words), document.text.get(link.target_span));
        format!("{words} -> {} at {at}", link.target)
    });
    links.collect()
}

/// The stretches that are set off.
pub(super) fn marks_at(source: &str, path: &str) -> Vec<String> {
    let document = Document::parse(Text::new(source), Some(path));
    let marks = document.marks.iter();
    marks.map(|mark| format!("{:?} {}", mark.kind, document.prose.get(mark.words))).collect()
}

#[test]
fn damaged_words_are_read_as_they_were_written() {
    let source = "Don‚Äôt wait: **‚Äì** üìß mail";
    let document = Document::parse(Text::new(source), None);
    let damaged = "Don‚Äôt ‚Äì wait";
    assert!(!document.prose.as_str().contains("‚Äô"), "{}", document.prose.as_str());
    assert_eq!(outline(damaged), "Paragraph \"Don’t – wait\"\n");
    assert_eq!(source_of(damaged, "’"), "‚Äô");
    assert_eq!(source_of(damaged, "– wait"), "‚Äì wait");
    assert_eq!(Document::parse(Text::new(damaged), None).prose.damage().len(), 2);
}

#[test]
fn a_fence_around_the_whole_policy_is_opened() {
    let source = "Policy\n\n```markdown\n# Security\n\nPlease write to **us** before you tell others.\n```\n";
    assert_eq!(
        outline(source),
        "Paragraph \"Policy\"\nHeading(1) \"Security\"\nParagraph \"Please write to us before you tell others.\"\n"
    );
    assert_eq!(source_of(source, "to us before"), "to **us** before");
}

#[test]
fn signs_of_a_rendered_list_begin_items() {
    let list = "List { ordered: false }\n  Item { checked: None }\n    Paragraph \"a\"\n  Item { checked: None }\n    Paragraph \"b\"\n";
    assert_eq!(outline("• a\n• b\n"), list);
    assert_eq!(outline("• a\n\n• b\n"), list);
    assert_eq!(outline("    • a\n    • b\n"), list);
    assert_eq!(outline("– a\n– b\n"), list);
    assert_eq!(
        outline("> • a\n> • b\n"),
        format!("Quote\n  {}\n", list.trim().replace('\n', "\n  "))
    );
    assert_eq!(outline("x\n• a\n• b\n"), format!("Paragraph \"x\"\n{list}"));
    assert_eq!(outline("– a\n"), "Paragraph \"– a\"\n");
    assert_eq!(outline("a • b\n"), "Paragraph \"a • b\"\n");
    assert_eq!(source_of("• a\n•  **b** c", "b c"), "b** c");
}

#[test]
fn items_of_a_rendered_list_nest_by_indentation() {
    let source = "1. x:\n   • a\n     more\n     • b\n   • c\n\ny\n";
    assert_eq!(
        outline(source),
        "List { ordered: true }\n  Item { checked: None }\n    Paragraph \"x:\"\n    List { ordered: false }\n      Item { checked: None }\n        Paragraph \"a\\nmore\"\n        List { ordered: false }\n          Item { checked: None }\n            Paragraph \"b\"\n      Item { checked: None }\n        Paragraph \"c\"\nParagraph \"y\"\n"
    );
}

#[test]
fn lines_of_the_page_are_no_headings() {
    assert_eq!(
        outline("## Navigation Menu\n\n# Security\n\ntext"),
        "Paragraph \"Navigation Menu\"\nHeading(1) \"Security\"\nParagraph \"text\"\n"
    );
}
