//! What the reporter is asked not to do, what is invited in public, and how
//! disclosure is agreed on.
//!
//! ```text
//! forbidden  = order .. ( public place | public act | act .. somebody else )
//!            | "instead of" .. public place
//!            | "keep" .. "secret" | "give us time" .. "before" .. public act
//! order      = "do not", not said of the team; or stands above a list
//! invited    = put .. public place, of a flaw, neither denied nor private
//! ```
//!
//! "Report privately" forbids nothing, and a time of silence that the team sets
//! for itself is no order. What is said to users ("never share your password")
//! is about no flaw.

mod coordination;
mod invitation;
mod other;
mod secrecy;
#[cfg(test)]
mod tests;

use super::Statements;
use super::clause::{Above, Clause, Outlook};
use crate::lexicon::concept::Concept;
use crate::policy::reading::Token;
use crate::report::StatementKind;

/// What is forbidden where the reporter is not to report in public.
pub(crate) const PUBLIC_REPORT: &str = "public-report";
/// What is forbidden where the reporter is not to make known what is found.
pub(crate) const PUBLIC_DISCLOSURE: &str = "public-disclosure";

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let reading = statements.reading;
    let mut outlook = Outlook::default();
    for sentence in reading.sentences() {
        let above = outlook.above(statements, sentence);
        let clause = Clause::new(statements, sentence);
        if let Some(value) = forbidden(statements, &clause, above) {
            let evidence = statements.evidence(sentence);
            statements.add(StatementKind::Prohibition, value, evidence);
        } else if invitation::invites(statements, &clause, above) {
            let evidence = statements.evidence(sentence);
            statements.add(StatementKind::PublicInvitation, "", evidence);
        }
        other::read(statements, &clause, above);
        coordination::read(statements, &clause, above);
    }
}

/// What a sentence forbids to make public.
fn forbidden(
    statements: &Statements<'_, '_>,
    clause: &Clause<'_>,
    above: Above,
) -> Option<&'static str> {
    if !is_about_flaws(statements, clause, above) {
        return None;
    }
    let is_secret = secrecy::is_asked(clause, above);
    // "Do not disclose the issue": no place is named.
    if is_secret && clause.has(Concept::Disclose) && !clause.has(Concept::PublicPlace) {
        return Some(PUBLIC_DISCLOSURE);
    }
    if in_public_place(clause, above) || is_on_platform(clause) || is_dangerous(clause) {
        return Some(PUBLIC_REPORT);
    }
    is_secret.then_some(PUBLIC_DISCLOSURE)
}

/// Whether a sentence is about flaws and their reports, not about the secrets
/// of those who use the software.
fn is_about_flaws(statements: &Statements<'_, '_>, clause: &Clause<'_>, above: Above) -> bool {
    let subjects = [Concept::Vulnerability, Concept::Report];
    if clause.sentence.concepts.has_any(&subjects) {
        return true;
    }
    if clause.has(Concept::UserData) && !tells_of_attacks(clause) {
        return false;
    }
    clause.has(Concept::Security)
        // "Do not publish details before it is fixed".
        || (clause.has(Concept::Fix) && clause.has(Concept::Before))
        || above.lead.has_any(&subjects)
        || above.path.has_any(&[Concept::Vulnerability, Concept::Report, Concept::Disclose])
        || statements.reading.of_leaf(clause.sentence.block).has_any(&subjects)
}

/// "Do not post exploits or passwords": what only a report tells.
fn tells_of_attacks(clause: &Clause<'_>) -> bool {
    clause.sentence.concepts.has_any(&[Concept::Exploit, Concept::ProofOfConcept])
}

/// Whether a sentence forbids a public place for reports.
fn in_public_place(clause: &Clause<'_>, above: Above) -> bool {
    const PLACES: &[Concept] = &[Concept::PublicPlace, Concept::Ticket];
    if !clause.sentence.concepts.has_any(PLACES) {
        return false;
    }
    clause.of(PLACES).any(|place| {
        is_replaced(clause, place)
            || is_just_not(clause, place)
            || (above.is_forbidden && is_put(clause, place, None))
            || clause.order(place).is_some_and(|order| is_put(clause, place, Some(order)))
            || is_ruled_out(clause, place)
            || is_public_by_nature(clause, place)
            || is_without_details(clause, place)
    })
}

/// "Do not report flaws on GitHub": no word of it says "public".
fn is_on_platform(clause: &Clause<'_>) -> bool {
    const ACTS: &[Concept] =
        &[Concept::Report, Concept::Post, Concept::Disclose, Concept::Share, Concept::Contact];
    const WAYS: &[&str] = &["at", "in", "on", "through", "to", "via"];
    let platforms = [Concept::OpenPlatform];
    clause.has(Concept::OpenPlatform)
        && clause.of(&platforms).any(|it| {
            let is_way = WAYS.contains(&clause.word_before(it)) || is_behind_article(clause, it);
            is_way
                && clause
                    .order(it)
                    .is_some_and(|order| near(order, it) || clause.is_between(order, it, ACTS))
        })
}

/// "In the GitHub repository".
fn is_behind_article(clause: &Clause<'_>, platform: &Token) -> bool {
    let before = clause.just_before(platform);
    [" in the ", " on the ", " to the "].iter().any(|way| before.ends_with(way))
}

/// "Opening a public issue puts users at risk".
fn is_dangerous(clause: &Clause<'_>) -> bool {
    const ACTS: &[Concept] = &[Concept::Post, Concept::Report, Concept::Share, Concept::Disclose];
    const PLACES: &[Concept] = &[Concept::PublicPlace, Concept::Ticket, Concept::Public];
    let dangers = [Concept::Danger];
    clause.has(Concept::Danger)
        && clause.of(&dangers).any(|danger| {
            clause.follows(danger, PLACES, DANGER)
                && clause.follows(danger, ACTS, DANGER)
                && !clause.is_by_team(danger)
                && !clause.follows(danger, &[Concept::Condition, Concept::Negation], DANGER)
        })
}

/// How far what is dangerous stands before its danger, in bytes.
const DANGER: u32 = 80;

/// "Send a mail instead of opening an issue", "mail us before you open one".
fn is_replaced(clause: &Clause<'_>, place: &Token) -> bool {
    clause.follows(place, &[Concept::InsteadOf], 60) || is_put_off(clause, place)
}

/// "Report it in private before you open a public issue."
fn is_put_off(clause: &Clause<'_>, place: &Token) -> bool {
    const FIRST: &[Concept] =
        &[Concept::Private, Concept::GithubPrivateReport, Concept::GithubSecurityTab];
    place.concept == Concept::PublicPlace
        && clause.has(Concept::Before)
        && clause.sentence.concepts.has_any(FIRST)
        && !clause.is_by_team(place)
        && (clause.follows(place, &[Concept::Before], 30)
            || (clause.verbs_end
                && clause
                    .behind(place)
                    .take_while(|it| it.words.start <= place.words.end + 30)
                    .any(|it| it.concept == Concept::Before)))
}

/// "Not in the issue tracker", "no public issues, please".
fn is_just_not(clause: &Clause<'_>, place: &Token) -> bool {
    place.concept == Concept::PublicPlace
        && clause.follows(place, &[Concept::Negation], 16)
        && !clause.follows(place, &[Concept::Condition, Concept::Maintainer], 30)
}

/// "Public issues must not be used", "public issues for flaws are not allowed".
fn is_ruled_out(clause: &Clause<'_>, place: &Token) -> bool {
    let is_over = |it: &&Token| !near(place, it) || it.concept == Concept::Condition;
    let mut behind = clause.behind(place).take_while(|it| !is_over(it));
    place.concept == Concept::PublicPlace
        && (clause.is_ruled_out(place)
            || behind.any(|it| {
                it.concept == Concept::Forbid && !clause.rest_until(place, it).contains(',')
            }))
}

/// "Issues on GitHub are public: do not report flaws there".
fn is_public_by_nature(clause: &Clause<'_>, place: &Token) -> bool {
    place.concept == Concept::PublicPlace
        && clause.behind(place).any(|it| {
            matches!(it.concept, Concept::Report | Concept::Post)
                && clause.order(it).is_some_and(|order| order.words.start > place.words.end)
        })
}

/// Whether something is put in a place: what is only called "issues" is a place
/// where something is opened or reported there.
fn is_put(clause: &Clause<'_>, place: &Token, order: Option<&Token>) -> bool {
    const ACTS: &[Concept] =
        &[Concept::Post, Concept::Report, Concept::Share, Concept::Disclose, Concept::Contact];
    if clause.has(Concept::UserData)
        && !clause.has(Concept::Vulnerability)
        && !tells_of_attacks(clause)
    {
        return false;
    }
    if place.concept == Concept::PublicPlace {
        return clause.sentence.concepts.has_any(ACTS) || order.is_some_and(|it| near(it, place));
    }
    match order {
        Some(order) => {
            clause.is_between(order, place, ACTS)
                || clause.is_between(order, place, &[Concept::Include])
        }
        None => clause.follows(place, ACTS, 60),
    }
}

fn near(first: &Token, last: &Token) -> bool {
    first.words.end + 24 >= last.words.start
}

/// "Do not include the details in the issue".
fn is_without_details(clause: &Clause<'_>, place: &Token) -> bool {
    clause.follows(place, &[Concept::IssueWithoutDetails], 40)
}
