//! The documentation of the rules, read from the comments above them.
//!
//! A comment is one line that says what the rule finds, paragraphs, and sections
//! under `# Why`, `# Bad`, `# Good`, `# Fix`. The examples under `# Bad` mark what
//! is reported by carets on the line below it, with the message behind them. All
//! that is shown of a rule anywhere is made from here, and the tests run the
//! examples.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

/// A rule as its comment and its line in the table describe it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleDoc {
    /// Its name, such as `contact-missing`.
    pub id: String,
    /// `error`, `warning` or `info`.
    pub severity: String,
    /// It says that something is missing.
    pub is_absence: bool,
    /// It runs only where it is asked for.
    pub is_quiet: bool,
    /// Clauses of standards that it serves.
    pub clauses: Vec<String>,
    /// What it finds, in one sentence.
    pub summary: String,
    /// The comment behind the summary, as Markdown.
    pub body: String,
}

/// An example of a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The rule that it belongs to.
    pub rule: String,
    /// The policy, without carets.
    pub text: String,
    /// What is known beside it: the words behind the fence, such as
    /// `today=2026-05-31` or `path=docs/SECURITY.md`.
    pub context: Vec<(String, String)>,
    /// Other files of the repository: the examples with `file=PATH` in front.
    pub siblings: Vec<(String, String)>,
    /// What the carets mark: line and columns from 0, in characters, and the message.
    pub marks: Vec<Mark>,
}

/// Carets under a line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// The line above the carets, from 0.
    pub line: usize,
    /// Where the carets begin, in characters.
    pub start: usize,
    /// Where they end, in characters.
    pub end: usize,
    /// The words behind them.
    pub message: String,
}

/// Reads the rules below `root`, the folder of the project, in the order of the table.
///
/// # Errors
///
/// A file cannot be read, or a rule of the table has no comment.
pub fn read(root: &Path) -> io::Result<Vec<RuleDoc>> {
    let folder = root.join("src/rules");
    let mut comments = Vec::new();
    let mut folders = vec![folder.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                comments.extend(comments_of(&fs::read_to_string(&path)?));
            }
        }
    }
    let table = fs::read_to_string(folder.join("mod.rs"))?;
    table_of(&table)
        .into_iter()
        .map(|Line { id, severity, clauses, is_absence, is_quiet }| {
            let comment = comments.iter().find(|(name, _)| name.replace('_', "-") == id);
            let (_, comment) = comment.ok_or_else(|| {
                io::Error::other(format!("the rule `{id}` has no function with a comment"))
            })?;
            let (summary, body) = comment.split_once("\n\n").unwrap_or((comment, ""));
            let summary = summary.replace('\n', " ");
            let body = body.trim().to_owned();
            Ok(RuleDoc { id, severity, is_absence, is_quiet, clauses, summary, body })
        })
        .collect()
}

/// The functions of a file that have a comment, and the comment.
fn comments_of(source: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut comment = String::new();
    for line in source.lines() {
        if let Some(text) = line.strip_prefix("///") {
            comment.push_str(text.strip_prefix(' ').unwrap_or(text));
            comment.push('\n');
        } else if let Some(rest) = line.strip_prefix("pub").and_then(|it| it.split_once(" fn ")) {
            let rest = rest.1;
            let name = rest.split('(').next().unwrap_or_default();
            found.push((name.to_owned(), std::mem::take(&mut comment)));
        } else {
            comment.clear();
        }
    }
    found
}

/// A line of the table.
#[derive(Debug, PartialEq, Eq)]
struct Line {
    id: String,
    severity: String,
    clauses: Vec<String>,
    is_absence: bool,
    is_quiet: bool,
}

fn table_of(source: &str) -> Vec<Line> {
    let table = source.split("static RULES").nth(1).unwrap_or_default();
    let table = table.split("\n];").next().unwrap_or_default();
    let mut rules = Vec::new();
    for line in table.split("rule(").skip(1) {
        let quoted: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        let Some((id, clauses)) = quoted.split_first() else { continue };
        rules.push(Line {
            id: (*id).to_owned(),
            severity: line.split(',').nth(1).unwrap_or_default().trim().to_lowercase(),
            clauses: clauses.iter().map(|&clause| clause.to_owned()).collect(),
            is_absence: line.contains(".absence()"),
            is_quiet: line.contains(".quiet()"),
        });
    }
    rules
}

impl RuleDoc {
    /// The examples under a heading, `Bad` or `Good`.
    #[must_use]
    pub fn examples(&self, heading: &str) -> Vec<Example> {
        let mut examples = Vec::new();
        let mut fence: Option<(String, Vec<(String, String)>)> = None;
        let mut text: Vec<&str> = Vec::new();
        let mut siblings = Vec::new();
        for line in self.lines_under(heading) {
            match &mut fence {
                None if line.starts_with("```") => {
                    let open = line.chars().take_while(|&c| c == '`').collect();
                    fence = Some((open, context_of(line)));
                }
                Some((open, context)) if line == open => {
                    let mut read = example(&self.id, &text);
                    if let Some(at) = context.iter().position(|(key, _)| key == "file") {
                        siblings.push((context.swap_remove(at).1, read.text));
                    } else {
                        read.context = std::mem::take(context);
                        read.siblings = std::mem::take(&mut siblings);
                        examples.push(read);
                    }
                    text.clear();
                    fence = None;
                }
                Some(_) => text.push(line),
                None => {}
            }
        }
        examples
    }

    /// The lines between a heading and the next one outside an example.
    fn lines_under(&self, heading: &str) -> Vec<&str> {
        let mut lines = Vec::new();
        let (mut inside, mut in_example) = (false, false);
        for line in self.body.lines() {
            in_example ^= line.starts_with("```");
            match line.strip_prefix("# ") {
                Some(title) if !in_example => inside = title == heading,
                _ if inside => lines.push(line),
                _ => {}
            }
        }
        lines
    }
}

fn example(rule: &str, lines: &[&str]) -> Example {
    let mut text = String::new();
    let mut marks = Vec::new();
    let mut count = 0;
    for line in lines {
        if let Some((start, end, message)) = carets(line) {
            let line = usize::saturating_sub(count, 1);
            marks.push(Mark { line, start, end, message });
        } else {
            text.push_str(line);
            text.push('\n');
            count += 1;
        }
    }
    marks.sort();
    Example { rule: rule.to_owned(), text, context: Vec::new(), siblings: Vec::new(), marks }
}

/// The words of an opening fence of the form `key=value`.
fn context_of(fence: &str) -> Vec<(String, String)> {
    let words = fence.split_whitespace().filter_map(|word| word.split_once('='));
    words.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
}

/// `    ^^^^ message`
fn carets(line: &str) -> Option<(usize, usize, String)> {
    let trimmed = line.trim_start_matches(' ');
    let length = trimmed.chars().take_while(|&c| c == '^').count();
    let start = line.len() - trimmed.len();
    let message = trimmed.trim_start_matches('^').strip_prefix(' ')?;
    (length > 0).then(|| (start, start + length, message.to_owned()))
}

/// `docs/rules.md`.
#[must_use]
pub fn to_markdown(rules: &[RuleDoc]) -> String {
    let mut page = String::from(
        "<!-- Made by `cargo xtask docs` from the comments in src/rules. -->\n\n# Rules\n\n\
         | rule | severity | finds |\n| --- | --- | --- |\n",
    );
    for rule in rules {
        let _ = writeln!(page, "| [{0}](#{0}) | {1} | {2} |", rule.id, rule.severity, rule.summary);
    }
    for rule in rules {
        let _ =
            write!(page, "\n## {}\n\n{}\n\nSeverity: {}.", rule.id, rule.summary, rule.severity);
        if rule.is_quiet {
            page.push_str(" Runs only where it is asked for.");
        }
        if !rule.clauses.is_empty() {
            let _ = write!(page, " Serves: {}.", rule.clauses.join(", "));
        }
        let _ = write!(page, "\n\n{}\n", deeper(&rule.body));
    }
    page
}

/// Markdown with its headings two levels down, examples left alone.
fn deeper(body: &str) -> String {
    let mut in_example = false;
    let lines = body.lines().map(|line| {
        in_example ^= line.starts_with("```");
        if line.starts_with("# ") && !in_example { format!("##{line}") } else { line.to_owned() }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A JavaScript module with the words of every rule, for `rules()`, `explain` and the page.
#[must_use]
pub fn to_javascript(rules: &[RuleDoc]) -> String {
    let mut module = String::from(
        "/** Made at build time. @type {Record<string, { summary: string, body: string }>} */\n\
         export const RULE_DOCS = {\n",
    );
    for rule in rules {
        let (id, summary, body) = (quoted(&rule.id), quoted(&rule.summary), quoted(&rule.body));
        let _ = writeln!(module, "  {id}: {{ summary: {summary}, body: {body} }},");
    }
    module.push_str("};\n");
    module
}

/// A string as JSON writes it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            c if c.is_control() => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(c));
            }
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn carets_mark_the_line_above() {
        let example = example("r", &["a bc", "  ^^ what is wrong", "d"]);
        assert_eq!(example.text, "a bc\nd\n");
        let mark = Mark { line: 0, start: 2, end: 4, message: "what is wrong".into() };
        assert_eq!(example.marks, [mark]);
    }

    #[test]
    fn the_table_is_read_over_line_breaks() {
        let source = "static RULES: &[Rule] = &[\n    rule(\"a-b\", Error, x::a_b, &[\"C\"]).quiet(),\n    rule(\n        \"d\",\n        Info,\n        x::d,\n        &[],\n    ),\n];";
        let rules = table_of(source);
        let line = |id: &str, severity: &str, clauses: &[&str], is_quiet| Line {
            id: id.into(),
            severity: severity.into(),
            clauses: clauses.iter().map(|&it| it.into()).collect(),
            is_absence: false,
            is_quiet,
        };
        assert_eq!(rules, [line("a-b", "error", &["C"], true), line("d", "info", &[], false)]);
    }

    #[test]
    fn an_example_may_have_other_files_and_a_context() {
        let body =
            "# Bad\n\n```md file=SUPPORT.md\nHelp.\n```\n\n```md today=2026-05-31\nText.\n```\n";
        let doc = RuleDoc {
            id: "r".into(),
            severity: "info".into(),
            is_absence: false,
            is_quiet: false,
            clauses: Vec::new(),
            summary: String::new(),
            body: body.into(),
        };
        let examples = doc.examples("Bad");
        assert_eq!(examples.len(), 1);
        assert_eq!(examples[0].siblings, [("SUPPORT.md".to_owned(), "Help.\n".to_owned())]);
        assert_eq!(examples[0].context, [("today".to_owned(), "2026-05-31".to_owned())]);
    }

    #[test]
    fn strings_are_quoted_as_json() {
        assert_eq!(quoted("a\"\\\n\t"), r#""a\"\\\n\u0009""#);
    }
}
