//! The tables of standards in `src/standards/`, read from their source.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

/// A standard, as its file tells.
#[derive(Debug, PartialEq, Eq)]
pub struct StandardDoc {
    /// Such as `osps-baseline`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The edition that is applied.
    pub version: String,
    /// Judged only where its profile is asked for.
    pub is_on_request: bool,
    /// Id, level and title of each clause.
    pub clauses: Vec<[String; 3]>,
}

/// Reads the standards below `root`, the folder of the project, in the order of the report.
///
/// # Errors
///
/// A file cannot be read.
pub fn read(root: &Path) -> io::Result<Vec<StandardDoc>> {
    let folder = root.join("src/standards");
    let list = fs::read_to_string(folder.join("mod.rs"))?;
    let list = list.split("static STANDARDS").nth(1).unwrap_or_default();
    let list = list.split("];").next().unwrap_or_default();
    let modules = list.split('&').filter_map(|it| it.split_once("::STANDARD"));
    modules
        .map(|(module, _)| {
            let file = folder.join(format!("{module}.rs"));
            Ok(standard_of(&fs::read_to_string(file)?))
        })
        .collect()
}

fn standard_of(source: &str) -> StandardDoc {
    let field = |name: &str| {
        let behind = source.split(&format!("    {name}: \"")).nth(1).unwrap_or_default();
        behind.split('"').next().unwrap_or_default().to_owned()
    };
    let table = source.split("const CLAUSES").nth(1).unwrap_or_default();
    let table = table.split("];").next().unwrap_or_default();
    let clauses = table.split("clause(").skip(1).map(|line| {
        let mut quoted = line.split('"').skip(1).step_by(2).map(str::to_owned);
        std::array::from_fn(|_| quoted.next().unwrap_or_default())
    });
    StandardDoc {
        id: field("id"),
        title: field("title"),
        version: field("version"),
        is_on_request: source.contains("is_on_request: true"),
        clauses: clauses.collect(),
    }
}

/// `docs/standards.md`.
#[must_use]
pub fn to_markdown(standards: &[StandardDoc]) -> String {
    let mut page = String::from(
        "<!-- Made by `cargo xtask docs` from the tables in src/standards. -->\n\n# Standards\n\n\
         What each standard asks of a security policy, in our words, as far as the text of a\n\
         policy can show it. A clause is `met`, `partial`, `unmet`, `delegated` to another\n\
         document, `not-applicable`, or `unknown`: what a policy is silent about may be said\n\
         elsewhere, and a promise never proves the practice.\n",
    );
    for standard in standards {
        let StandardDoc { id, title, version, .. } = standard;
        let _ = write!(page, "\n## {title}\n\nId `{id}`, edition {version}.");
        if standard.is_on_request {
            page.push_str(" Judged only where its profile is asked for.");
        }
        let has_levels = standard.clauses.iter().any(|[_, level, _]| !level.is_empty());
        page.push_str(if has_levels {
            "\n\n| clause | level | asks for |\n| --- | --- | --- |\n"
        } else {
            "\n\n| clause | asks for |\n| --- | --- |\n"
        });
        for [clause, level, title] in &standard.clauses {
            let _ = if has_levels {
                writeln!(page, "| {clause} | {level} | {title} |")
            } else {
                writeln!(page, "| {clause} | {title} |")
            };
        }
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_over_line_breaks() {
        let source = "Definition {\n    id: \"a\",\n    title: \"A\",\n    version: \"1\",\n\
                      is_on_request: true,\n};\nconst CLAUSES: &[X] = &[\n    clause(\"A-1\", \
                      \"\", \"One\", one),\n    clause(\n        \"A-2\",\n        \"2\",\n        \
                      \"Two\",\n        two,\n    ),\n];";
        let clause = |id: &str, level: &str, title: &str| [id, level, title].map(String::from);
        let standard = standard_of(source);
        assert_eq!(standard.clauses, [clause("A-1", "", "One"), clause("A-2", "2", "Two")]);
        assert!(standard.is_on_request && standard.version == "1");
    }
}
