//! Where fixed flaws are made known.
//!
//! ```text
//! We publish an advisory.          Security releases are announced on Discord.
//!    Announce   Advisory           SecurityUpdate    Announce         Chat
//! Subscribe to our list to hear of security fixes. Past flaws are listed [here](…).
//! Announce         Advisory        SecurityUpdate  Past Vulnerability Announce  link
//! ```
//!
//! An advisory counts where somebody announces by it, or where it can be found.
//! Not: the form of that name in which flaws are reported, a credit given in it,
//! "we announce the flaw", which names no place.

use super::{holds_for_fixes, is_denied};
use crate::lexicon::concept::Concept;
use crate::policy::reading::{Sentence, Token};
use crate::policy::statement::Statements;
use crate::policy::statement::near::{around, before, behind, gap};
use crate::text::{Span, floor_char_boundary, slice};

/// How far a verb may stand from its object.
const REACH: u32 = 90;

pub(super) fn is_told(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    is_advised(statements, sentence)
        || is_announced(statements, sentence)
        || is_past_listed(statements, sentence)
}

/// An advisory, or another text of that kind, by which or in which flaws are told.
fn is_advised(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    let reading = statements.reading;
    let tokens = reading.tokens_of(sentence);
    // "Please put it into an advisory" asks; "please watch our advisories" tells.
    let watches = [Concept::Subscription, Concept::See];
    let asks = tokens
        .iter()
        .take_while(|it| it.concept != Concept::Advisory)
        .any(|it| it.concept == Concept::Request);
    if asks && !sentence.concepts.has_any(&watches) {
        return false;
    }
    let is_led = reading.lead_of(sentence).is_some_and(|lead| {
        (lead.concepts.has(Concept::Announce)
            && !lead.concepts.has(Concept::Negation)
            && !lead.concepts.has_any(TELLING))
            || holds_for_fixes(lead.concepts)
    });
    let heading = statements.heading(sentence);
    if heading.has(Concept::Advisory)
        && !heading.has(Concept::Private)
        && links_to_list(statements, sentence)
        && !sentence.concepts.has_any(TELLING)
    {
        return true;
    }
    tokens.iter().any(|token| {
        let is_place = match token.concept {
            Concept::Advisory => true,
            // "Our flaws can be found on cve.org."
            Concept::Cve => return is_catalogue(sentence),
            _ => false,
        };
        let by_what_follows = is_announced_behind(tokens, token);
        if !is_place
            || statements.is_in_address(token)
            || (by_what_follows && is_of_policy(tokens, token))
            || (!by_what_follows && is_object_of_another(tokens, token))
        {
            return false;
        }
        let verb = around(tokens, token, 140)
            .find(|it| it.words.start != token.words.start && announces(tokens, token, it));
        // What is denied here is asked of the reporter more often than not.
        let is_denied = is_denied(statements, tokens, verb.unwrap_or(token));
        let is_known = is_led || is_shown(statements, sentence, token);
        let is_made = by_what_follows || is_made_by_team(tokens, token);
        !is_denied && (verb.is_some() || is_known || is_made)
    })
}

fn is_catalogue(sentence: &Sentence) -> bool {
    let it = sentence.concepts;
    it.has(Concept::See)
        && it.has(Concept::Vulnerability)
        && !it.has_any(&[Concept::Include, Concept::Dependency, Concept::Tool])
}

/// What nobody announces flaws in: a sentence about others' code or about reporting.
const OTHERS: &[Concept] = &[Concept::Dependency, Concept::Tool, Concept::Include];

/// "Security releases are announced on Discord", "watch the repository to hear
/// of security fixes": a place of another kind, or a wish to be told.
fn is_announced(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    const PLACES: &[Concept] = &[Concept::Chat, Concept::Social, Concept::MailingList];
    const HELD: &[Concept] = &[Concept::Request, Concept::Question, Concept::Forbid];
    let it = sentence.concepts;
    let is_update =
        it.has(Concept::SecurityUpdate) || (it.has(Concept::Security) && it.has(Concept::Release));
    if !(is_update || it.has(Concept::Vulnerability))
        || it.has_any(TELLING)
        || it.has_any(OTHERS)
        || it.has_any(HELD)
    {
        return false;
    }
    let tokens = statements.reading.tokens_of(sentence);
    let verb = tokens.iter().find(|verb| {
        verb.concept == Concept::Announce && !has_twin(tokens, verb, Concept::Release)
    });
    let Some(verb) = verb else { return false };
    if is_denied(statements, tokens, verb) {
        return false;
    }
    let is_wished = is_update
        && tokens.iter().any(|it| it.concept == Concept::Subscription && !is_noun(it, tokens));
    let words = statements.document.prose.folded(sentence.words);
    let is_place = behind(tokens, verb).any(|it| PLACES.contains(&it.concept));
    is_wished || is_place || ["github release", "releases page"].iter().any(|it| words.contains(it))
}

/// "An announcement", beside "to subscribe" and "to be told", which announce too.
fn is_noun(token: &Token, tokens: &[Token]) -> bool {
    !has_twin(tokens, token, Concept::Announce)
}

/// Whether the words of a token mean something else as well.
fn has_twin(tokens: &[Token], token: &Token, concept: Concept) -> bool {
    around(tokens, token, 0).any(|it| it.concept == concept && it.words.start == token.words.start)
}

/// "Flaws that were fixed are listed here".
fn is_past_listed(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    let it = sentence.concepts;
    it.has_any(&[Concept::Vulnerability, Concept::Cve])
        && it.has_any(&[Concept::Past, Concept::Fix])
        && it.has_any(&[Concept::See, Concept::Announce])
        && !it.has_any(&[Concept::Version, Concept::Supported, Concept::Condition])
        && !it.has_any(TELLING)
        && !it.has_any(OTHERS)
        && (links(statements, sentence).next().is_some()
            || statements.document.prose.folded(sentence.words).contains("http"))
}

/// Whether `it` is a verb by which the advisory at `token` is made public.
fn announces(tokens: &[Token], token: &Token, it: &Token) -> bool {
    match it.concept {
        Concept::Announce | Concept::Issued => true,
        // "To disclose" is to report as well; "to make public" is not.
        Concept::Disclose => !around(tokens, it, 0).any(|it| it.concept == Concept::Report),
        // "We release an advisory."
        Concept::Release => it.words.end <= token.words.start && gap(it, token) <= 40,
        _ => false,
    }
}

/// What is done in a sentence that is about reporting.
const TELLING: &[Concept] =
    &[Concept::Report, Concept::ReportButton, Concept::Contact, Concept::GithubPrivateReport];

/// "An advisory is published."
fn is_announced_behind(tokens: &[Token], token: &Token) -> bool {
    let is_verb = |it: &Token| matches!(it.concept, Concept::Announce | Concept::Issued);
    behind(tokens, token).take(3).any(|it| is_verb(it) && gap(it, token) <= 30)
}

/// "Our policy, with the times of the advisories, is published here."
fn is_of_policy(tokens: &[Token], token: &Token) -> bool {
    // "According to our policy, advisories are published."
    let turns = |it: &&Token| matches!(it.concept, Concept::Maintainer | Concept::See);
    let is_policy = |it: &Token| matches!(it.concept, Concept::PolicyDocument | Concept::Supported);
    let mut near = before(tokens, token);
    let policy = near.by_ref().take_while(|it| !turns(it)).any(is_policy);
    policy && near.all(|it| it.concept != Concept::See)
}

/// "We file an advisory": who makes it stands right before.
fn is_made_by_team(tokens: &[Token], token: &Token) -> bool {
    const MAKE: &[Concept] = &[Concept::Submit, Concept::Assign, Concept::Post];
    let mut near = before(tokens, token).filter(|it| it.words.end <= token.words.start);
    let verb = near
        .by_ref()
        .take_while(|it| gap(it, token) <= CLOSE)
        .find(|it| MAKE.contains(&it.concept));
    let Some(verb) = verb else { return false };
    let who = near.find(|it| {
        matches!(
            it.concept,
            Concept::Maintainer | Concept::Reporter | Concept::Request | Concept::Yours
        )
    });
    who.is_some_and(|it| it.concept == Concept::Maintainer && gap(it, verb) <= CLOSE)
}

/// How far apart words stand that belong together.
const CLOSE: u32 = 24;

/// "Credited in the advisory", "report it through an advisory": what is done
/// with it is something else.
fn is_object_of_another(tokens: &[Token], token: &Token) -> bool {
    let near = before(tokens, token)
        .filter(|it| it.words.end <= token.words.start)
        .take_while(|it| gap(it, token) <= 80);
    let mut verb: Option<&Token> = None;
    for it in near {
        let is_verb = matches!(
            it.concept,
            Concept::Credit | Concept::Announce | Concept::Issued | Concept::Report
        );
        match verb {
            None if is_verb => verb = Some(it),
            // A word may be both, such as "disclosed".
            Some(first) if is_verb && it.words.start == first.words.start => {
                if matches!(it.concept, Concept::Announce | Concept::Issued) {
                    return false;
                }
            }
            Some(_) => break,
            None => {}
        }
    }
    verb.is_some_and(|it| matches!(it.concept, Concept::Credit | Concept::Report))
}

/// How far behind a label its address may stand.
const LINE: usize = 120;

/// A place where past flaws are listed: "see our advisories", "Advisories: URL".
fn is_shown(statements: &Statements<'_, '_>, sentence: &Sentence, token: &Token) -> bool {
    const ABOUT: &[Concept] = &[Concept::Security, Concept::Fix];
    const OVER: &[Concept] = &[Concept::SecurityUpdate, Concept::Fix, Concept::Advisory];
    let heading = statements.heading(sentence);
    if sentence.concepts.has_any(TELLING) || statements.is_heading(sentence) {
        return false;
    }
    let is_about = sentence.concepts.has_any(ABOUT) || heading.has_any(OVER);
    let tokens = statements.reading.tokens_of(sentence);
    let is_seen = is_about && around(tokens, token, REACH).any(|it| it.concept == Concept::See);
    let prose = &statements.document.prose;
    let line = Span { start: token.words.end, end: sentence.words.end };
    let rest = prose.folded(line);
    let rest = slice(rest, 0, floor_char_boundary(rest, LINE));
    let is_label = rest.starts_with(':') || rest.starts_with('：');
    (is_seen
        || links_to_list(statements, sentence)
        || (is_label && (rest.contains("http") || links(statements, sentence).next().is_some())))
        && !links_to_help(statements, sentence)
}

/// A link to the flaws that are published, not to the form.
fn links_to_list(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    !statements.heading(sentence).has(Concept::Report)
        && links(statements, sentence).any(|target| target.ends_with("/security/advisories"))
}

/// A manual of the platform is no place of this project.
fn links_to_help(statements: &Statements<'_, '_>, sentence: &Sentence) -> bool {
    let is_help = |target: &str| target.contains("docs.git") || target.contains("help.git");
    links(statements, sentence).any(is_help)
}

/// The targets of the first links of a sentence.
fn links<'s>(
    statements: &Statements<'s, '_>,
    sentence: &Sentence,
) -> impl Iterator<Item = &'s str> {
    let (links, words) = (&statements.document.links, sentence.words);
    let first = links.partition_point(|link| link.words.end <= words.start);
    let within = links.get(first..).unwrap_or_default().iter().take(8);
    within.take_while(move |link| link.words.start < words.end).map(|link| link.target.as_str())
}
