//! Comments in a policy that silence rules.
//!
//! ```text
//! <!-- secpolicy-disable-next-line time-vague -- our lawyers wrote it -->
//! <!-- secpolicy-disable time-vague, empty-section -->   until the end, or until
//! <!-- secpolicy-enable time-vague -->
//! ```
//!
//! Without names a comment means every rule. The *next line* is the next that is
//! not blank; a finding belongs to the line on which it begins. What is missing
//! is reported at a title, and is silenced there. Any comment of the format
//! will do, as long as the directive comes first in it.

use super::{Finding, Findings, RULES, find};
use crate::order;
use crate::policy::Policy;
use crate::report::Visibility;
use crate::text::{Span, Text};

/// What a comment asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    DisableNextLine,
    Disable,
    Enable,
}

/// One name of a comment, or the comment itself where it has none.
#[derive(Clone, Copy, Debug)]
struct Directive {
    verb: Verb,
    /// Index of the rule; None means every rule.
    rule: Option<usize>,
    /// Where the finding about it is put.
    span: Span,
    /// The line that it is about, for [`Verb::DisableNextLine`].
    line: usize,
}

/// All comments of a policy that silence rules.
pub(super) struct Silence {
    directives: Vec<Directive>,
    /// What stands where a rule or a verb was expected.
    unknown: Vec<Span>,
}

const PREFIX: &str = "secpolicy-";

impl Silence {
    /// Linear in the length of the text.
    pub(super) fn read(policy: &Policy<'_>) -> Self {
        let mut silence = Self { directives: Vec::new(), unknown: Vec::new() };
        let document = &policy.document;
        for (_, leaf) in document.leaves() {
            if leaf.visibility() == Visibility::Comment {
                let words = document.prose.source(leaf.words);
                silence.read_comment(&document.text, words, leaf.span.end as usize);
            }
        }
        silence
    }

    fn read_comment(&mut self, text: &Text<'_>, inside: Span, end: usize) {
        let comment = text.get(inside);
        let start = inside.start as usize + (comment.len() - comment.trim_start().len());
        let Some(directive) = comment.trim().strip_prefix(PREFIX) else { return };
        // Behind two hyphens stands the reason.
        let directive = directive.split(" -- ").next().unwrap_or_default();
        let mut words = words(directive, start + PREFIX.len());
        let Some((word, place)) = words.next() else { return };
        let verb = match word {
            "disable-next-line" => Verb::DisableNextLine,
            "disable" => Verb::Disable,
            "enable" => Verb::Enable,
            _ => return self.unknown.push(Span::new(start, place.end as usize)),
        };
        let line = next_line(text, end);
        let mut names = 0;
        for (name, span) in words {
            names += 1;
            match RULES.iter().position(|rule| rule.id == name) {
                Some(rule) => {
                    self.directives.push(Directive { verb, rule: Some(rule), span, line });
                }
                None => self.unknown.push(span),
            }
        }
        if names == 0 {
            let span = Span::new(start, place.end as usize);
            self.directives.push(Directive { verb, rule: None, span, line });
        }
    }

    /// Which findings are silenced, and which directives silence any. The
    /// findings come in text order.
    fn apply(&self, text: &Text<'_>, found: &[Finding]) -> (Vec<bool>, Vec<bool>) {
        let mut used = vec![false; self.directives.len()];
        let mut lines: Vec<(usize, usize)> = self
            .directives
            .iter()
            .enumerate()
            .filter(|(_, it)| it.verb == Verb::DisableNextLine)
            .map(|(index, it)| (it.line, index))
            .collect();
        order::sort_by_key(&mut lines, |&(line, _)| line as u64);
        let mut open: Vec<Option<usize>> = vec![None; RULES.len()];
        let mut next = 0;
        let silenced = found.iter().map(|finding| {
            while let Some(directive) = self.directives.get(next)
                && directive.span.start < finding.span.start
            {
                let state = match directive.verb {
                    Verb::DisableNextLine => None,
                    Verb::Disable => Some(Some(next)),
                    Verb::Enable => Some(None),
                };
                if let Some(state) = state {
                    match directive.rule {
                        None => open.fill(state),
                        Some(rule) => open.get_mut(rule).into_iter().for_each(|it| *it = state),
                    }
                }
                next += 1;
            }
            let rule = RULES.iter().position(|rule| rule.id == finding.rule.id);
            let line = text.line_at(finding.span.start as usize);
            let first = lines.partition_point(|&(other, _)| other < line);
            let of_line = lines
                .get(first..)
                .unwrap_or_default()
                .iter()
                .take_while(|&&(other, _)| other == line)
                .map(|&(_, index)| index)
                .find(|&index| {
                    self.directives
                        .get(index)
                        .is_some_and(|it| it.rule.is_none() || it.rule == rule)
                });
            let by = of_line.or_else(|| rule.and_then(|rule| open.get(rule).copied().flatten()));
            if let Some(flag) = by.and_then(|by| used.get_mut(by)) {
                *flag = true;
            }
            by.is_some()
        });
        (silenced.collect(), used)
    }

    /// Names of rules that run and are not silenced by it, as findings. The
    /// findings come in text order.
    pub(super) fn unused(
        &self,
        text: &Text<'_>,
        found: &[Finding],
        runs: impl Fn(&str) -> bool,
    ) -> Vec<Finding> {
        let Some(rule) = find("silence-unused") else { return Vec::new() };
        let findings = Findings { all: Vec::new(), rule };
        let (_, used) = self.apply(text, found);
        let unused = self.directives.iter().zip(used).filter(|(_, used)| !used);
        unused
            .filter(|(it, _)| it.verb != Verb::Enable)
            .filter_map(|(it, _)| {
                let name = it.rule.and_then(|rule| RULES.get(rule)).map(|rule| rule.id);
                // A rule that does not run may have something to say elsewhere.
                let message = match name {
                    Some(name) => format!("`{name}` reports nothing here"),
                    None => "no rule reports anything here".to_owned(),
                };
                name.is_none_or(&runs).then(|| findings.at(it.span, message))
            })
            .collect()
    }

    /// Takes out what is silenced. The findings come in text order.
    pub(super) fn silence(&self, text: &Text<'_>, found: Vec<Finding>) -> Vec<Finding> {
        if self.directives.is_empty() {
            return found;
        }
        let (silenced, _) = self.apply(text, &found);
        found
            .into_iter()
            .zip(silenced)
            .filter(|(_, silenced)| !silenced)
            .map(|(it, _)| it)
            .collect()
    }
}

/// The words between blanks and commas, and where they stand.
fn words(text: &str, start: usize) -> impl Iterator<Item = (&str, Span)> {
    let mut at = start;
    text.split([' ', ',', '\n', '\r', '\t']).filter_map(move |word| {
        let span = Span::new(at, at + word.len());
        at += word.len() + 1;
        (!word.is_empty()).then_some((word, span))
    })
}

/// The first line behind a place that is not blank.
fn next_line(text: &Text<'_>, end: usize) -> usize {
    let line = text.line_at(end.saturating_sub(1)) + 1;
    // Blank lines without end are no reason to read them all for each comment.
    let blank = (line..)
        .take(MOST_BLANK)
        .take_while(|&it| it < text.line_count() && text.get(text.line(it)).trim().is_empty());
    line + blank.count()
}

/// How many blank lines may stand between a comment and its line.
const MOST_BLANK: usize = 8;

/// A comment silences a rule that has nothing to say there.
///
/// # Why
///
/// What was wrong is mended, or moved. The comment that stays behind would hide
/// the next mistake.
///
/// # Bad
///
/// ```md
/// <!-- secpolicy-disable-next-line contact-placeholder -->
///                                  ^^^^^^^^^^^^^^^^^^^ `contact-placeholder` reports nothing here
/// Write to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// <!-- secpolicy-disable-next-line contact-placeholder -- our manual shows it -->
/// Write to security@example.com, or to security@northwind.dev.
/// ```
pub(super) fn silence_unused(_: &Policy<'_>, _: &mut Findings) {
    // What is unused depends on which rules run: `rules::select` asks
    // [`Silence::unused`] when it knows.
}

/// A comment names a rule that does not exist, or asks for something unknown.
///
/// # Why
///
/// It silences nothing. Most often the name is misspelt.
///
/// # Bad
///
/// ```md
/// <!-- secpolicy-disable contact-placeholders -->
///                        ^^^^^^^^^^^^^^^^^^^^ there is no rule `contact-placeholders`
/// Write to security@northwind.dev.
/// ```
///
/// ```md
/// <!-- secpolicy-ignore contact-placeholder -->
///      ^^^^^^^^^^^^^^^^ expected `secpolicy-disable`, `secpolicy-enable` or `secpolicy-disable-next-line`
/// Write to security@northwind.dev.
/// ```
///
/// # Good
///
/// ```md
/// <!-- The policy of secpolicy-users is another one. -->
/// Write to security@northwind.dev.
/// ```
pub(super) fn silence_unknown(policy: &Policy<'_>, findings: &mut Findings) {
    for span in Silence::read(policy).unknown {
        let word = policy.document.text.get(span);
        let message = if word.starts_with(PREFIX) {
            "expected `secpolicy-disable`, `secpolicy-enable` or `secpolicy-disable-next-line`"
                .to_owned()
        } else {
            format!("there is no rule `{word}`")
        };
        findings.add(findings.at(span, message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, check};

    /// The rules that report, each with its line from 1.
    fn reported(text: &str) -> Vec<(String, u32)> {
        let report = check(text, &Options::default());
        let of = ["contact-placeholder", "silence-unused", "silence-unknown"];
        let found = report.findings.into_iter().filter(|it| of.contains(&it.rule.as_ref()));
        found.map(|it| (it.rule.into_owned(), it.range.start.line + 1)).collect()
    }

    const BAD: &str = "Report to security@example.com.";

    #[test]
    fn the_next_line_is_silenced_and_no_other() {
        let comment = "<!-- secpolicy-disable-next-line contact-placeholder -->";
        assert_eq!(reported(&format!("{comment}\n{BAD}\n")), []);
        assert_eq!(reported(&format!("{comment}\n\n{BAD}\n")), []);
        let other = BAD.replace("security", "report");
        let found = reported(&format!("{comment}\n{BAD}\n\n{other}\n"));
        assert_eq!(found, [("contact-placeholder".to_owned(), 4)]);
    }

    #[test]
    fn a_region_is_silenced_until_it_ends() {
        let text = format!(
            "<!-- secpolicy-disable -->\n{BAD}\n\n<!-- secpolicy-enable -->\n\n{}\n",
            BAD.replace("security", "report")
        );
        assert_eq!(reported(&text), [("contact-placeholder".to_owned(), 6)]);
        assert_eq!(
            reported(&format!(
                "<!-- secpolicy-disable empty-section, contact-placeholder -->\n{BAD}\n"
            )),
            [("silence-unused".to_owned(), 1)]
        );
    }

    #[test]
    fn a_rule_that_does_not_run_is_not_called_unused() {
        let text = "<!-- secpolicy-disable-next-line contact-placeholder -->\nMail security@northwind.dev.\n";
        let off = Options {
            rules: vec![("contact-placeholder".into(), crate::Level::Off)],
            ..Options::default()
        };
        let unused = |options| {
            check(text, options).findings.iter().filter(|it| it.rule == "silence-unused").count()
        };
        assert_eq!((unused(&Options::default()), unused(&off)), (1, 0));
    }

    #[test]
    fn every_rule_is_found_by_its_name() {
        assert!(RULES.iter().all(|rule| find(rule.id).is_some_and(|it| it.id == rule.id)));
    }
}
