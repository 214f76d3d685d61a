//! What else is not to be done: exploit, read the data of others, attack.

use super::super::Statements;
use super::super::clause::{Above, Clause};
use crate::lexicon::concept::Concept;
use crate::report::StatementKind;

/// What may be forbidden, and its name.
const KINDS: &[(Concept, &str)] = &[
    (Concept::Exploit, "exploitation"),
    (Concept::UserData, "data-access"),
    (Concept::TestMethod, "attack"),
];

pub(super) fn read(statements: &mut Statements<'_, '_>, clause: &Clause<'_>, above: Above) {
    if !above.is_forbidden && !clause.has(Concept::Forbid) {
        return;
    }
    let is_research = above.is_forbidden
        || above.lead.has_any(&[Concept::Reporter, Concept::Request, Concept::LegalAction])
        || above.path.has_any(&[Concept::Report, Concept::Disclose, Concept::SafeHarbor]);
    if above.is_heading || !is_research {
        return;
    }
    for &(concept, name) in KINDS {
        let of_kind = [concept];
        let mut tokens = clause.of(&of_kind);
        let is_said = clause.has(concept)
            && tokens.any(|it| above.is_forbidden || clause.order(it).is_some());
        if !is_said {
            continue;
        }
        let value = if concept == Concept::TestMethod { method(clause) } else { name };
        let evidence = statements.evidence(clause.sentence);
        statements.add(StatementKind::Prohibition, value, evidence);
    }
}

/// The first way to attack that a sentence names.
fn method(clause: &Clause<'_>) -> &'static str {
    const METHODS: &[(&str, &str)] = &[
        ("den", "denial-of-service"),
        ("do", "denial-of-service"),
        ("ddo", "denial-of-service"),
        ("soci", "social-engineering"),
        ("phish", "social-engineering"),
        ("phys", "physical-attack"),
        ("spam", "spam"),
        ("auto", "automated-scan"),
        ("scan", "automated-scan"),
        ("vuln", "automated-scan"),
        ("brute", "brute-force"),
    ];
    let of_kind = [Concept::TestMethod];
    let word = clause.of(&of_kind).next().map_or("", |it| clause.text(it));
    METHODS.iter().find(|(start, _)| word.starts_with(start)).map_or("attack", |&(_, name)| name)
}
