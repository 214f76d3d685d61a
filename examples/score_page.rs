//! Prints `docs/score.md` from the tables of the score; `cargo xtask docs` keeps it.
#![allow(dead_code)] // a test includes this file for `page`

use std::fmt::Write as _;

use secpolicy::score::{COSTS, COUNTED_BY_CRITERIA, GATES, GRADES, MOST_COSTS, QUESTIONS, VERSION};

fn main() {
    print!("{}", page());
}

/// The page, as Markdown.
pub fn page() -> String {
    let mut page = format!(
        "<!-- Made by `cargo xtask docs` from the tables in src/score. -->\n\n# Score\n\n\
         Edition {VERSION} of the weights. The total is the sum of what a policy gets for the \
         facts below, less what its defects cost, and no more than its gates let through. A \
         promise that is added never lowers it: a weak one is worth less, never less than none. \
         The profile and the configuration change which findings are shown, not the score.\n"
    );
    for question in QUESTIONS {
        let max: u32 = question.criteria.iter().map(|it| u32::from(it.max)).sum();
        let _ = write!(page, "\n## {} ({max})\n\n", question.title);
        page.push_str("| criterion | points | for |\n| --- | ---: | --- |\n");
        for it in question.criteria {
            let _ = writeln!(page, "| `{}` | {} | {} |", it.id, it.max, it.title);
        }
    }
    page.push_str(
        "\n## What is wrong?\n\nEvery rule that finds something costs once, however many places \
         it finds.\n\n| severity by default | costs |\n| --- | ---: |\n",
    );
    for (severity, cost) in COSTS {
        let _ = writeln!(page, "| {} | {cost} |", severity.as_str());
    }
    let names: Vec<String> = COUNTED_BY_CRITERIA.iter().map(|it| format!("`{it}`")).collect();
    let _ = write!(
        page,
        "\nAll defects together cost at most {MOST_COSTS}. Rules that only say that something is \
         missing cost nothing, nor do those that run only where they are asked for, nor those \
         that find a weak promise, for which a criterion gives less already: {}.\n",
        names.join(", ")
    );
    page.push_str("\n## Gates\n\n| gate | total at most | closed where |\n| --- | ---: | --- |\n");
    for gate in GATES {
        let _ = writeln!(page, "| `{}` | {} | {} |", gate.id, gate.limit, gate.because);
    }
    page.push_str("\n## Grades\n\n| grade | from |\n| --- | ---: |\n");
    for (grade, least) in GRADES {
        let _ = writeln!(page, "| {grade} | {least} |");
    }
    page
}
