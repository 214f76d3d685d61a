//! An invitation to report a flaw in public.
//!
//! "For low risks you may open a public issue", "Report flaws in the issue
//! tracker". Not: an issue without details, one for other bugs, one that the team
//! opens, a private one, or one that is only spoken of.

use super::super::Statements;
use super::super::clause::{Above, Clause};
use crate::lexicon::concept::Concept;
use crate::lexicon::index::BEFORE;
use crate::policy::reading::Token;

/// How far from a place the act stands that puts something there, in bytes.
const NEAR: u32 = 48;

pub(super) fn invites(statements: &Statements<'_, '_>, clause: &Clause<'_>, above: Above) -> bool {
    const PLACES: &[Concept] = &[Concept::PublicPlace, Concept::Ticket];
    const ELSEWHERE: &[Concept] = &[
        Concept::NoFlaw,
        Concept::OutOfScope,
        Concept::Other,
        Concept::Private,
        Concept::PrivateTracker,
        Concept::ConfidentialIssue,
        Concept::IssueWithoutDetails,
        Concept::NoAnswer,
        Concept::GithubPrivateReport,
        Concept::GithubSecurityTab,
        Concept::Advisory,
        Concept::Cve,
        Concept::Danger,
    ];
    let concepts = clause.sentence.concepts;
    if above.is_heading
        || above.is_forbidden
        || !concepts.has_any(PLACES)
        || concepts.has_any(ELSEWHERE)
        || above.lead.has_any(&[Concept::NoFlaw, Concept::Other])
        || above.heading.has_any(&[Concept::NoFlaw, Concept::Other])
        // Under the name of a tool it is the tool that opens issues.
        || above.heading.has(Concept::Tool)
    {
        return false;
    }
    let is_about_flaws = concepts.has(Concept::Vulnerability)
        || above.lead.has(Concept::Vulnerability)
        || above.heading.has(Concept::Vulnerability);
    is_about_flaws
        && !follows_no_details(statements, clause)
        && clause.of(PLACES).any(|place| is_offered(clause, above, place))
}

fn is_offered(clause: &Clause<'_>, above: Above, place: &Token) -> bool {
    const OPENING: &[Concept] = &[Concept::Post, Concept::Report, Concept::Invitation];
    const DENIALS: &[Concept] = &[Concept::Negation, Concept::Forbid];
    let is_denied = clause.order(place).is_some()
        || clause.follows(place, &[Concept::InsteadOf, Concept::Before], 80)
        || clause.follows(place, DENIALS, 24);
    // "You may send a bug report to us": that is a letter.
    let is_letter = place.concept == Concept::Ticket
        && clause.text(place).starts_with("bug report")
        && clause.follows(place, &[Concept::Contact], 24);
    if is_denied || is_letter || clause.is_by_team(place) {
        return false;
    }
    // "The issue" is a flaw as often as a place: it must be opened to be one.
    let mut acts = clause.before(place).take_while(|it| it.words.end + NEAR >= place.words.start);
    // To disclose in an issue is not to report there.
    let is_open = |it: &&Token| {
        OPENING.contains(&it.concept)
            && !clause.follows(place, &[Concept::Disclose], place.words.start - it.words.start)
    };
    let Some(act) = acts.find(is_open) else {
        return place.concept == Concept::PublicPlace
            && clause.behind(place).any(|it| it.concept == Concept::Report)
            && !clause.has(Concept::Maintainer);
    };
    if clause.follows(act, DENIALS, 16) || is_supposed(clause, act) {
        return false;
    }
    let is_place = match place.concept {
        Concept::PublicPlace => true,
        _ => act.concept != Concept::Report && !is_known(clause, place),
    };
    let is_told = clause.is_asked(act)
        || above.lead.has(Concept::Report)
        || (above.heading.has(Concept::Report)
            && !clause.behind(place).any(|it| it.concept == Concept::Maintainer))
        || clause.follows(act, &[Concept::Possible, Concept::Reporter, Concept::Invitation], 40);
    is_place && is_told
}

/// "Once you have submitted an issue": told, not asked for.
fn is_supposed(clause: &Clause<'_>, act: &Token) -> bool {
    let mut near = clause.before(act).take_while(|it| it.words.end + NEAR >= act.words.start);
    let last = near.find(|it| matches!(it.concept, Concept::Condition | Concept::Request));
    last.is_some_and(|it| {
        it.concept == Concept::Condition
            && it.value != BEFORE
            && !clause.rest_until(it, act).contains([',', '，', '、', ':'])
            && !clause.is_between(it, act, &[Concept::Vulnerability])
    })
}

/// Whether "the issue" is one that has been spoken of: the flaw itself.
fn is_known(clause: &Clause<'_>, place: &Token) -> bool {
    matches!(clause.word_before(place), "the" | "this" | "that" | "your" | "each")
}

/// Whether the next sentences ask to leave the details out.
fn follows_no_details(statements: &Statements<'_, '_>, clause: &Clause<'_>) -> bool {
    let leaf = statements.reading.of_leaf(clause.sentence.block);
    leaf.has(Concept::IssueWithoutDetails)
}
