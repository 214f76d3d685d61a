//! Wrong signs, pieces of a web page, both sides of a merge.

use crate::document::chrome::is_chrome;
use crate::policy::Policy;
use crate::rules::{Findings, Repair};
use crate::text::{Span, mojibake as damage};

/// Letters were decoded with the wrong table and stored so.
///
/// # Why
///
/// `â€™` for an apostrophe makes a policy look neglected, and a mangled name or
/// address cannot be used. The repair is certain: the damage can be undone
/// letter by letter.
///
/// # Bad
///
/// ```md
/// We donâ€™t pay for reports.
///       ^^^ 1 place is double-encoded: `â€™` stands for `’`
/// ```
///
/// # Good
///
/// ```md
/// Nous n’offrons rien, déjà « merci » est dit : São Paulo, Ärger, Łódź, 東京.
/// ```
///
/// # Fix
///
/// Safe: the original letters are put back.
pub(in crate::rules) fn mojibake(policy: &Policy<'_>, findings: &mut Findings) {
    let text = &policy.document.text;
    let damages = damage::find(text.source());
    let Some(first) = damages.first() else { return };
    let places = match damages.len() {
        1 => "1 place is".to_owned(),
        count => format!("{count} places are"),
    };
    let message = format!(
        "{places} double-encoded: `{}` stands for `{}`",
        text.get(first.span),
        first.repaired
    );
    let mut finding = findings.at(first.span, message);
    for other in damages.iter().skip(1) {
        finding = finding.related(other.span, format!("stands for `{}`", other.repaired));
    }
    let edits = damages.into_iter().map(|it| (it.span, it.repaired)).collect();
    let title = "Put the original letters back".into();
    findings.add(finding.repaired_by(Repair { title, safe: true, edits }));
}

/// Pieces of the web page around the policy were copied along.
///
/// # Why
///
/// "Skip to content" or "There aren't any published security advisories" tell a
/// reporter nothing, and show that headings, tables and links were probably
/// lost in the same copying.
///
/// # Bad
///
/// ```md
/// Skip to content
/// ^^^^^^^^^^^^^^^ 1 line comes from the web page around the policy
///
/// # Security policy
/// ```
///
/// # Good
///
/// ```md
/// # Security policy
///
/// Our site has a link "Skip to content" on every page.
/// ```
pub(in crate::rules) fn page_chrome(policy: &Policy<'_>, findings: &mut Findings) {
    let text = &policy.document.text;
    let all = || (0..text.line_count()).map(|index| text.line(index));
    if !all().any(|line| is_chrome(text.get(line))) {
        return;
    }
    let lines: Vec<Span> = all()
        .filter(|&line| is_chrome(text.get(line)) || is_file_name(text.get(line)))
        .map(|line| trimmed(text.get(line), line))
        .collect();
    let Some((&first, others)) = lines.split_first() else { return };
    let message = match lines.len() {
        1 => "1 line comes from the web page around the policy".to_owned(),
        count => format!("{count} lines come from the web page around the policy"),
    };
    let mut finding = findings.at(first, message);
    for &other in others {
        finding = finding.related(other, "here too");
    }
    let edits = lines.iter().map(|&line| (line, String::new())).collect();
    let title = "Remove the lines of the web page".into();
    findings.add(finding.repaired_by(Repair { title, safe: false, edits }));
}

/// The name of the file, which the page shows above its text.
fn is_file_name(line: &str) -> bool {
    line.trim().eq_ignore_ascii_case("security.md")
}

/// A conflict of two versions was stored unsolved.
///
/// # Why
///
/// Both sides of the conflict stand in the text, one behind the other. A
/// reporter cannot know which of the two addresses or times is the right one.
///
/// # Bad
///
/// ```md
/// # Security policy
///
/// <<<<<<< HEAD
/// ^^^^^^^^^^^^ both sides of a merge conflict stand in the text
/// Write to security@northwind.dev.
/// =======
/// Write to flaws@northwind.dev.
/// >>>>>>> new-address
/// ```
///
/// # Good
///
/// ```md
/// Security policy
/// =======
///
/// >>>>>>> This is a quotation in a quotation.
///
/// Write to security@northwind.dev.
/// ```
///
/// ```md
/// Write to security@northwind.dev, even if the flaw is in how `<<<<<<< HEAD` is shown.
/// ```
pub(in crate::rules) fn merge_conflict(policy: &Policy<'_>, findings: &mut Findings) {
    const BEGIN: &str = "<<<<<<< ";
    const BORDER: &str = "=======";
    const END: &str = ">>>>>>> ";
    let text = &policy.document.text;
    let (mut begin, mut border) = (None, None);
    for line in (0..text.line_count()).map(|index| text.line(index)) {
        let words = text.get(line);
        if words.starts_with(BEGIN) {
            (begin, border) = (Some(line), None);
        } else if words == BORDER && begin.is_some() {
            border = Some(line);
        } else if words.starts_with(END)
            && let (Some(begin), Some(border)) = (begin.take(), border.take())
        {
            let message = "both sides of a merge conflict stand in the text";
            let finding = findings
                .at(begin, message)
                .related(border, "the other side begins")
                .related(line, "the other side ends");
            findings.add(finding);
        }
    }
}

fn trimmed(words: &str, span: Span) -> Span {
    let start = span.start as usize + (words.len() - words.trim_start().len());
    Span::new(start, start + words.trim().len())
}
