//! Silence that is asked of the reporter.
//!
//! "Do not disclose it before a fix", "do not tell others", "keep it
//! confidential until then", "give us 90 days before you publish". Not: "we keep
//! reports confidential", "details will be published after the fix".

use super::super::clause::{Above, Clause};
use crate::lexicon::concept::Concept;
use crate::policy::reading::Token;

/// How far a request reaches, in bytes.
const NEAR: u32 = 80;

pub(super) fn is_asked(clause: &Clause<'_>, above: Above) -> bool {
    is_publication_forbidden(clause, above)
        || is_telling_forbidden(clause, above)
        || is_kept_secret(clause, above)
        || is_time_asked(clause, above)
        || is_embargoed(clause)
}

/// "Do not disclose it", "never talk about it in public".
fn is_publication_forbidden(clause: &Clause<'_>, above: Above) -> bool {
    const ACTS: &[Concept] = &[Concept::Disclose, Concept::Public];
    // "We do not pay for disclosures."
    let is_pay = clause.has(Concept::Bounty) && !clause.has(Concept::Public);
    if is_pay || !clause.sentence.concepts.has_any(ACTS) {
        return false;
    }
    clause.of(ACTS).any(|act| {
        if clause.is_by_team(act) {
            return false;
        }
        let is_whole = act.concept == Concept::Disclose || is_told(clause);
        let is_ordered =
            above.is_forbidden || clause.order(act).is_some() || clause.is_ruled_out(act);
        let is_replaced = clause.follows(act, &[Concept::InsteadOf], 40);
        let is_just_not = act.concept == Concept::Public
            && act.words.end - act.words.start > "public".len() as u32
            && clause.follows(act, &[Concept::Negation], 12)
            && clause.is_asked(act);
        (is_whole && (is_ordered || is_replaced)) || is_just_not
    })
}

fn is_told(clause: &Clause<'_>) -> bool {
    const ACTS: &[Concept] = &[Concept::Post, Concept::Report, Concept::Share, Concept::Disclose];
    clause.sentence.concepts.has_any(ACTS)
}

/// "Do not share it with others".
fn is_telling_forbidden(clause: &Clause<'_>, above: Above) -> bool {
    const SHARING: &[Concept] = &[Concept::Share];
    const OTHERS: &[Concept] = &[Concept::ThirdParty, Concept::Before, Concept::Public];
    clause.sentence.concepts.has_any(SHARING)
        && clause.sentence.concepts.has_any(OTHERS)
        && clause.of(SHARING).any(|act| {
            !clause.is_by_team(act) && (above.is_forbidden || clause.order(act).is_some())
        })
}

/// "Keep it confidential until a fix is there".
fn is_kept_secret(clause: &Clause<'_>, above: Above) -> bool {
    const KEEPING: &[Concept] = &[Concept::Keep];
    clause.has(Concept::Keep)
        && (clause.has(Concept::Private) || clause.has(Concept::Embargo))
        && clause.of(KEEPING).any(|keep| {
            let is_secret = clause
                .behind(keep)
                .take_while(|it| it.words.start <= keep.words.end + NEAR)
                .any(|it| matches!(it.concept, Concept::Private | Concept::Embargo));
            is_secret
                && !clause.is_by_team(keep)
                && (clause.is_asked(keep) || (above.is_item && above.lead.has(Concept::Request)))
        })
}

/// "Give us time to fix it before you go public".
fn is_time_asked(clause: &Clause<'_>, above: Above) -> bool {
    const LIMITS: &[Concept] = &[Concept::Before];
    const ACTS: &[Concept] = &[Concept::Disclose, Concept::Public];
    clause.sentence.concepts.has_any(LIMITS)
        && clause.sentence.concepts.has_any(ACTS)
        && clause.of(LIMITS).any(|limit| is_limit_asked(clause, above, limit))
}

fn is_limit_asked(clause: &Clause<'_>, above: Above, limit: &Token) -> bool {
    let is_public = clause
        .behind(limit)
        .take_while(|it| it.words.start <= limit.words.end + NEAR)
        .any(|it| matches!(it.concept, Concept::Disclose | Concept::Public));
    if !is_public {
        return false;
    }
    // "This gives us time" is a reason, and no less asked for.
    let mut is_asked = above.is_item && above.lead.has(Concept::Request);
    let mut is_by_team = false;
    for it in clause.before(limit) {
        match it.concept {
            Concept::AllowTime => return true,
            Concept::Request => is_asked = true,
            Concept::Maintainer => is_by_team = true,
            _ => {}
        }
    }
    // "Before you go public, please talk to us."
    let begins = clause.is_first(limit) && clause.has(Concept::Public);
    let asks_then = || clause.behind(limit).any(|it| it.concept == Concept::Request);
    (is_asked && !is_by_team && clause.has(Concept::Coordinate)) || (begins && asks_then())
}

/// "Please respect the embargo".
fn is_embargoed(clause: &Clause<'_>) -> bool {
    clause.has(Concept::Embargo)
        && clause.has(Concept::Request)
        && clause.has(Concept::Keep)
        && clause.of(&[Concept::Embargo]).any(|it| {
            clause.follows(it, &[Concept::Keep], NEAR)
                && clause.is_asked(it)
                && !clause.is_by_team(it)
        })
}
