//! A report as text for a terminal: each finding with its line underlined, as
//! compilers do, then what a reporter learns and a summary.
//!
//! ```text
//! error[contact-placeholder]: `security@example.com` is a placeholder
//!   --> SECURITY.md:22:14
//!    |
//! 22 | - **Email**: security@example.com
//!    |              ^^^^^^^^^^^^^^^^^^^^
//!    |
//!    = help: write the address of the team
//! ```

use std::fmt::Write;

use crate::report::{Finding, Related, Report, Severity};
use crate::rules;

use super::columns::Columns;
use super::facts;
use super::paint::{Paint, Style};
use super::snippet::Snippet;
use super::width::push_visible;

/// How to write a report as text.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The checked text, to quote from; without it only places are given.
    pub source: Option<&'a str>,
    /// What to call the file.
    pub path: &'a str,
    /// ANSI colours.
    pub color: bool,
    /// Findings alone, without facts and summary.
    pub quiet: bool,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self { source: None, path: "SECURITY.md", color: false, quiet: false }
    }
}

/// The report as text; empty where there is nothing to say. Linear in the
/// length of the text and the number of findings.
#[must_use]
pub fn text(report: &Report, options: &Options<'_>) -> String {
    let mut path = String::new();
    push_visible(&mut path, options.path);
    let mut page = Page {
        out: String::new(),
        path,
        paint: Paint { color: options.color },
        source: options.source.map(Columns::new),
    };
    // What is merely not said is told in a line each, behind what is wrong.
    let is_remark = |it: &&Finding| it.severity == Severity::Info && is_absence(it);
    for (index, finding) in report.findings.iter().filter(|it| !is_remark(it)).enumerate() {
        if index > 0 {
            page.out.push('\n');
        }
        page.finding(finding);
    }
    let mut remarks = report.findings.iter().filter(is_remark).peekable();
    if remarks.peek().is_some() && !page.out.is_empty() {
        page.out.push('\n');
    }
    for finding in remarks {
        page.head(finding);
    }
    if !options.quiet {
        if !report.findings.is_empty() {
            page.out.push('\n');
        }
        facts::write(&mut page.out, &page.path, report);
        page.summary(report);
    }
    page.out
}

/// Other places of a finding that are quoted; of the rest the lines are named.
const QUOTED: usize = 3;

/// Lines that are named.
const NAMED: usize = 12;

/// What is written, and with what.
struct Page<'a> {
    out: String,
    path: String,
    paint: Paint,
    source: Option<Columns<'a>>,
}

/// One place of a finding.
struct Spot<'a> {
    /// UTF-16 units.
    offset: u32,
    length: u32,
    arrow: &'static str,
    underline: char,
    style: Style,
    label: &'a str,
}

impl Page<'_> {
    /// The line above the quotes.
    fn head(&mut self, finding: &Finding) {
        let style = Style::Severity(finding.severity);
        let head = format!("{}[{}]", finding.severity.as_str(), finding.rule);
        self.paint.push(&mut self.out, style, &head);
        let mut message = String::from(": ");
        push_visible(&mut message, &finding.message);
        self.paint.push(&mut self.out, Style::Strong, &message);
        self.out.push('\n');
    }

    fn finding(&mut self, finding: &Finding) {
        let style = Style::Severity(finding.severity);
        self.head(finding);
        if self.source.is_none() {
            let start = finding.range.start;
            let (line, column) = (u64::from(start.line) + 1, u64::from(start.character) + 1);
            self.paint.push(&mut self.out, Style::Frame, " --> ");
            let _ = writeln!(self.out, "{}:{line}:{column}", self.path);
        }
        let margin = self.margin(finding);
        self.spot(
            margin,
            &Spot {
                offset: finding.offset,
                length: finding.length,
                arrow: "-->",
                underline: '^',
                style,
                label: "",
            },
        );
        let (quoted, named) =
            finding.related.split_at_checked(QUOTED).unwrap_or((&finding.related, &[]));
        for related in quoted {
            self.spot(
                margin,
                &Spot {
                    offset: related.offset,
                    length: related.length,
                    arrow: ":::",
                    underline: '-',
                    style: Style::Frame,
                    label: &related.message,
                },
            );
        }
        if self.source.is_some() && !(named.is_empty() && finding.fix.is_none()) {
            self.frame(margin, "", "|");
            self.out.push('\n');
        }
        if !named.is_empty() {
            self.remark(margin, "also", &places(named));
        }
        if let Some(fix) = &finding.fix {
            self.remark(margin, "help", &fix.title);
        }
    }

    /// A line below the quotes.
    fn remark(&mut self, margin: usize, name: &str, words: &str) {
        self.frame(margin, "", "= ");
        self.paint.push(&mut self.out, Style::Strong, name);
        self.out.push_str(": ");
        push_visible(&mut self.out, words);
        self.out.push('\n');
    }

    /// Columns that the longest line number quoted for a finding takes.
    fn margin(&self, finding: &Finding) -> usize {
        let Some(source) = &self.source else {
            return 1;
        };
        let offsets = finding.related.iter().take(QUOTED).map(|related| related.offset);
        offsets
            .chain([finding.offset])
            .map(|offset| source.line_number(source.byte(offset)))
            .max()
            .map_or(1, |line| line.to_string().len())
    }

    /// The place, the line and its underline.
    fn spot(&mut self, margin: usize, spot: &Spot<'_>) {
        let Some(source) = &self.source else {
            return;
        };
        let byte = source.byte(spot.offset);
        let end = source.byte(spot.offset.saturating_add(spot.length));
        let start = source.start(byte);
        let (line, line_start) = source.line(byte);
        let last = source.line_number(end.saturating_sub(1).max(byte));
        let snippet =
            Snippet::new(line, byte.saturating_sub(line_start)..end.saturating_sub(line_start));

        let indent = " ".repeat(margin);
        self.paint.push(&mut self.out, Style::Frame, &format!("{indent}{} ", spot.arrow));
        let _ = writeln!(self.out, "{}:{}:{}", self.path, start.line, start.column);
        self.frame(margin, "", "|");
        self.out.push('\n');
        self.frame(margin, &start.line.to_string(), "|");
        if !snippet.shown.is_empty() {
            let _ = write!(self.out, " {}", snippet.shown);
        }
        self.out.push('\n');
        self.frame(margin, "", "|");
        let _ = write!(self.out, "{:width$}", "", width = snippet.before + 1);
        let mut mark: String = std::iter::repeat_n(spot.underline, snippet.length).collect();
        if last > start.line {
            let _ = write!(mark, " (to line {last})");
        }
        if !spot.label.is_empty() {
            mark.push(' ');
            push_visible(&mut mark, spot.label);
        }
        self.paint.push(&mut self.out, spot.style, &mark);
        self.out.push('\n');
    }

    /// The margin with a line number or without, and what stands on its edge.
    fn frame(&mut self, margin: usize, number: &str, edge: &str) {
        let text = format!("{number:>margin$} {edge}");
        self.paint.push(&mut self.out, Style::Frame, &text);
    }

    /// How many findings of each kind there are, and the grade.
    fn summary(&mut self, report: &Report) {
        let findings = &report.findings;
        let kinds = [
            (Severity::Error, "error", "errors"),
            (Severity::Warning, "warning", "warnings"),
            (Severity::Info, "info", "info"),
        ];
        let mut is_first = true;
        for (severity, one, many) in kinds {
            let count = findings.iter().filter(|it| it.severity == severity).count();
            if count > 0 {
                let separator = if is_first { "" } else { ", " };
                self.out.push_str(separator);
                let words = format!("{count} {}", if count == 1 { one } else { many });
                self.paint.push(&mut self.out, Style::Severity(severity), &words);
                is_first = false;
            }
        }
        if is_first {
            self.paint.push(&mut self.out, Style::Strong, "no findings");
        }
        let _ = write!(self.out, " in {}", self.path);
        let fixable = findings.iter().filter(|it| it.fix.is_some()).count();
        if fixable > 0 {
            let _ = write!(self.out, "; {fixable} fixable");
        }
        let _ = writeln!(self.out, "; grade {}", report.score.grade);
    }
}

/// Whether a finding only says that something is missing.
fn is_absence(finding: &Finding) -> bool {
    rules::find(&finding.rule).is_some_and(|rule| rule.is_absence)
}

/// How many places there are, and in which lines.
fn places(places: &[Related]) -> String {
    let mut lines: Vec<u32> = places.iter().map(|it| it.range.start.line).collect();
    lines.dedup();
    let count = places.len();
    let mut words = format!(
        "{count} more {}, in {}",
        if count == 1 { "place" } else { "places" },
        if lines.len() == 1 { "line" } else { "lines" },
    );
    for (index, line) in lines.iter().take(NAMED).enumerate() {
        let separator = if index > 0 { ", " } else { " " };
        let _ = write!(words, "{separator}{}", u64::from(*line) + 1);
    }
    if lines.len() > NAMED {
        words.push_str(", …");
    }
    words
}
