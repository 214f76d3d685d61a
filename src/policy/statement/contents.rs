//! What a report should hold.
//!
//! ```text
//! contents = ask .. thing | ( ask | heading that asks ) list of things
//! ask      = "please include", "your report should contain", "send a mail with"
//! thing    = steps, impact, affected versions, proof of concept, ...
//! ```
//!
//! "The advisory will describe the impact" and "we provide a description" tell
//! what others do; "details" alone and a name for the credits are no such thing.

#[cfg(test)]
mod tests;

use super::Statements;
use super::clause::{self, Above, Clause, Outlook};
use crate::lexicon::concept::Concept;
use crate::policy::reading::{Sentence, Token};
use crate::report::StatementKind;
use crate::text::Span;

/// What may be asked for, and its name.
const THINGS: &[(Concept, &str)] = &[
    (Concept::Description, "description"),
    (Concept::Steps, "steps"),
    (Concept::ProofOfConcept, "proof-of-concept"),
    (Concept::Impact, "impact"),
    (Concept::AffectedVersions, "versions"),
    (Concept::Environment, "environment"),
    (Concept::Logs, "logs"),
    (Concept::SuggestedFix, "fix"),
    (Concept::ReportContent, "detail"),
];

const CONCEPTS: &[Concept] = &[
    Concept::Description,
    Concept::Steps,
    Concept::ProofOfConcept,
    Concept::Impact,
    Concept::AffectedVersions,
    Concept::Environment,
    Concept::Logs,
    Concept::SuggestedFix,
    Concept::ReportContent,
];

/// What only a report holds: it needs no "include" before it.
const OF_REPORTS: &[Concept] =
    &[Concept::Description, Concept::Steps, Concept::ProofOfConcept, Concept::SuggestedFix];

/// What makes an advisory a report.
const PRIVATE: &[Concept] =
    &[Concept::Private, Concept::GithubPrivateReport, Concept::GithubSecurityTab];

/// How far the object of a verb stands from it, in bytes.
const OBJECT: u32 = 12;

/// How far a thing stands from what asks for it, in bytes.
const NEAR: u32 = 200;

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let reading = statements.reading;
    let mut outlook = Outlook::default();
    let mut leads = Leads::default();
    for sentence in reading.sentences() {
        if !sentence.concepts.has_any(CONCEPTS) {
            continue;
        }
        let above = outlook.above(statements, sentence);
        if above.is_heading || above.is_forbidden {
            continue;
        }
        let clause = Clause::new(statements, sentence);
        let is_listed = leads.ask(statements, &clause, above);
        if is_listed || is_asked(statements, &clause, above) {
            for &(concept, name) in THINGS {
                if clause.has(concept) {
                    let evidence = statements.evidence(sentence);
                    statements.add(StatementKind::ReportContent, name, evidence);
                }
            }
        }
    }
}

/// Whether a sentence asks for a thing by itself.
fn is_asked(statements: &Statements<'_, '_>, clause: &Clause<'_>, above: Above) -> bool {
    if !is_about_reports(statements, clause, above) {
        return false;
    }
    let asks = [Concept::Include];
    if clause.has(Concept::Include)
        && clause.of(&asks).any(|it| asks_reporter(clause, it) && has_thing(clause, it, CONCEPTS))
    {
        return true;
    }
    let tells = [Concept::Contact, Concept::Post, Concept::Share, Concept::Report];
    clause.sentence.concepts.has_any(OF_REPORTS)
        && clause.of(&tells).any(|it| {
            // "Report it with a description"; "share a reproducer".
            let fits = match it.concept {
                Concept::Report => clause.rest(it).contains(" with "),
                Concept::Share => clause.behind(it).any(|thing| {
                    OF_REPORTS.contains(&thing.concept)
                        && thing.words.start <= it.words.end + OBJECT
                }),
                _ => true,
            };
            // "You may send a report to us with the steps."
            let is_let = matches!(clause.word_before(it), "can" | "may" | "should")
                && clause.rest(it).contains(" with ");
            fits && (clause.is_asked(it) || is_let)
                && !clause.is_by_team(it)
                && clause.order(it).is_none()
                && has_thing(clause, it, OF_REPORTS)
        })
}

fn is_about_reports(statements: &Statements<'_, '_>, clause: &Clause<'_>, above: Above) -> bool {
    const ABOUT: &[Concept] = &[Concept::Report, Concept::Contact, Concept::Vulnerability];
    clause.sentence.concepts.has_any(ABOUT)
        || above.lead.has_any(ABOUT)
        || above.path.has_any(&[Concept::Report, Concept::Contact])
        || statements.reading.of_leaf(clause.sentence.block).has_any(ABOUT)
}

/// Whether an "include" is said to the reporter, and not of an advisory or of
/// what the team sends.
fn asks_reporter(clause: &Clause<'_>, ask: &Token) -> bool {
    // "Give us time to reproduce it" asks for no steps.
    let is_time = clause.has(Concept::AllowTime) && clause.text(ask).starts_with("give");
    if is_time || clause.is_by_team(ask) || clause.order(ask).is_some() {
        return false;
    }
    if clause.is_asked(ask) {
        return true;
    }
    let mut is_told = false;
    for it in clause.before(ask) {
        match it.concept {
            Concept::Advisory if !clause.sentence.concepts.has_any(PRIVATE) => return false,
            Concept::Announce | Concept::InsteadOf | Concept::Negation | Concept::Respond => {
                return false;
            }
            Concept::Report
            | Concept::Contact
            | Concept::Reporter
            | Concept::Advisory
            | Concept::GithubPrivateReport
            | Concept::GithubSecurityTab => is_told = true,
            _ => {}
        }
    }
    is_told
}

/// Whether a thing stands behind what asks for it, or is it.
fn has_thing(clause: &Clause<'_>, ask: &Token, things: &[Concept]) -> bool {
    let is_behind = clause
        .of(things)
        .find(|it| it.words.start >= ask.words.start)
        .is_some_and(|it| it.words.start <= ask.words.end + NEAR);
    // "再現手順を含めてください": the verb comes last.
    is_behind || (clause.verbs_end && clause.follows(ask, things, NEAR))
}

/// What stands before a list, and whether it asks for its items.
#[derive(Default)]
struct Leads {
    known: Option<(Span, bool)>,
}

impl Leads {
    /// Whether the words above a sentence ask for what it names.
    fn ask(&mut self, statements: &Statements<'_, '_>, clause: &Clause<'_>, above: Above) -> bool {
        let Some(lead) = clause::lead(statements, clause.sentence) else {
            return is_asking_heading(above);
        };
        if is_asking_heading(above) && !lead.concepts.has(Concept::Maintainer) {
            return true;
        }
        if !lead.concepts.has(Concept::Include) {
            let is_thing = clause.sentence.concepts.has_any(OF_REPORTS);
            return ((is_thing || ends_in_with(statements, lead)) && is_letter(statements, lead))
                || (is_thing
                    && lead.concepts.has(Concept::Report)
                    && !lead.concepts.has(Concept::Maintainer)
                    && !clause.has(Concept::Maintainer)
                    && announces(statements, lead));
        }
        if let Some((words, asks)) = self.known
            && words == lead.words
        {
            return asks;
        }
        let of_lead = Clause::new(statements, lead);
        let about = [Concept::Report, Concept::Contact, Concept::Request, Concept::Vulnerability];
        let is_about_versions =
            lead.concepts.has(Concept::Supported) && !lead.concepts.has(Concept::Report);
        let is_about_reports = lead.concepts.has_any(&about)
            || of_lead.of(&[Concept::Include]).any(|it| is_label(&of_lead, it))
            || above.path.has_any(&[Concept::Report, Concept::Contact]);
        let include = [Concept::Include];
        let asks = is_about_reports
            && !is_about_versions
            && !lead.concepts.has(Concept::Advisory)
            && of_lead
                .of(&include)
                .any(|it| !of_lead.is_by_team(it) && of_lead.order(it).is_none());
        self.known = Some((lead.words, asks));
        asks
    }
}

/// Whether the words that ask are all there are: "Preferred information".
fn is_label(lead: &Clause<'_>, ask: &Token) -> bool {
    let is_phrase = lead.text(ask).contains(' ');
    is_phrase && lead.start(ask).trim().is_empty() && lead.rest(ask).len() <= 3
}

/// Whether a lead ends in "with:": all that follows belongs into the letter.
fn ends_in_with(statements: &Statements<'_, '_>, lead: &Sentence) -> bool {
    const WITH: &[&str] = &["avec", "com", "con", "met", "mit", "with", "z"];
    let words = statements.document.prose.folded(lead.words);
    let words = words.trim_end_matches([':', ' ', '\n']);
    words.rsplit([' ', '\n']).next().is_some_and(|word| WITH.contains(&word))
}

/// "Send a mail to us with:"
fn is_letter(statements: &Statements<'_, '_>, lead: &Sentence) -> bool {
    const LETTERS: &[Concept] = &[Concept::Contact, Concept::Post];
    let clause = Clause::new(statements, lead);
    announces(statements, lead)
        && lead.concepts.has_any(LETTERS)
        && clause.of(LETTERS).any(|it| !clause.is_by_team(it) && clause.order(it).is_none())
}

fn announces(statements: &Statements<'_, '_>, lead: &Sentence) -> bool {
    statements.document.prose.get(lead.words).ends_with([':', '：'])
}

/// "What to include".
fn is_asking_heading(above: Above) -> bool {
    above.heading.has(Concept::Include)
        && !above.heading.has_any(&[Concept::Advisory, Concept::Maintainer, Concept::Forbid])
}
