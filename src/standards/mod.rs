//! What each standard makes of a policy, clause by clause.
//!
//! A standard is a table of clauses, each with a function that judges it. It
//! looks at the facts alone. What only practice can prove is never said to be
//! met: the text holds a promise at most.

mod badge;
mod bod_20_01;
mod cra;
mod disclose_io;
mod iso_29147;
mod judgement;
mod osps;
mod rfc_9116;
pub mod scorecard;
mod shared;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use self::judgement::Judgement;
use crate::check::edit;
use crate::policy::{Policy, Sibling};
use crate::report::{Clause, Fix, Raise, Scorecard, Standard, Verdict};
use crate::text::Span;

/// A standard as a table of clauses.
#[derive(Debug)]
pub struct Definition {
    /// Such as `osps-baseline`.
    pub id: &'static str,
    /// Its name.
    pub title: &'static str,
    /// The edition that is applied.
    pub version: &'static str,
    /// Its clauses, in its own order.
    pub clauses: &'static [ClauseDefinition],
    /// Each clause is a step that needs those before it: the report names the
    /// level that is reached.
    pub is_ladder: bool,
    /// Judged only where its profile is asked for: it concerns few projects.
    pub is_on_request: bool,
}

/// A clause of a standard.
#[derive(Debug)]
pub struct ClauseDefinition {
    /// Unique among all standards, such as `OSPS-VM-01.01`.
    pub id: &'static str,
    /// What it asks, in our words.
    pub title: &'static str,
    /// The lowest level that lists it; empty where the standard has no levels.
    pub level: &'static str,
    judge: fn(&Policy<'_>) -> Judgement,
}

const fn clause(
    id: &'static str,
    level: &'static str,
    title: &'static str,
    judge: fn(&Policy<'_>) -> Judgement,
) -> ClauseDefinition {
    ClauseDefinition { id, title, level, judge }
}

/// Every standard that is a table of clauses, in the order of the report.
pub static STANDARDS: &[&Definition] = &[
    &osps::STANDARD,
    &badge::STANDARD,
    &iso_29147::STANDARD,
    &bod_20_01::STANDARD,
    &disclose_io::STANDARD,
    &rfc_9116::STANDARD,
    &cra::STANDARD,
];

/// The rules that serve a standard, up to a level of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Profile {
    /// As it is chosen, such as `osps-2`.
    pub name: &'static str,
    /// The standard.
    pub standard: &'static str,
    /// The levels that it covers; empty for all.
    pub levels: &'static [&'static str],
}

/// The profiles by standard.
pub static PROFILES: &[Profile] = &[
    profile("osps-1", "osps-baseline", &["1"]),
    profile("osps-2", "osps-baseline", &["1", "2"]),
    profile("osps-3", "osps-baseline", &[]),
    profile("badge-passing", "openssf-best-practices", &["passing"]),
    profile("badge-silver", "openssf-best-practices", &["passing", "silver"]),
    profile("badge-gold", "openssf-best-practices", &[]),
    profile("iso-29147", "iso-29147", &[]),
    profile("bod-20-01", "cisa-bod-20-01", &[]),
    profile("disclose-io", "disclose-io", &[]),
    profile("rfc-9116", "rfc-9116", &[]),
    profile("cra", "eu-cra", &[]),
];

const fn profile(
    name: &'static str,
    standard: &'static str,
    levels: &'static [&'static str],
) -> Profile {
    Profile { name, standard, levels }
}

impl Profile {
    /// Whether it covers a clause.
    #[must_use]
    pub fn asks_for(&self, clause: &str) -> bool {
        STANDARDS.iter().filter(|it| it.id == self.standard).any(|standard| {
            standard.clauses.iter().any(|it| {
                it.id == clause && (self.levels.is_empty() || self.levels.contains(&it.level))
            })
        })
    }
}

/// What every standard makes of a policy. `asked` is the standard of the profile.
#[must_use]
pub fn judge(policy: &Policy<'_>, asked: Option<&str>) -> Vec<Standard> {
    let asked = |it: &&&Definition| !it.is_on_request || asked == Some(it.id);
    let tables = STANDARDS.iter().filter(asked).map(|it| judge_table(policy, it));
    std::iter::once(scorecard_standard(policy)).chain(tables).collect()
}

fn judge_table(policy: &Policy<'_>, standard: &Definition) -> Standard {
    let text = &policy.document.text;
    let clauses = standard.clauses.iter().map(|it| {
        let judgement = (it.judge)(policy).or_delegated(policy);
        Clause {
            id: Cow::Borrowed(it.id),
            title: Cow::Borrowed(it.title),
            level: (!it.level.is_empty()).then_some(Cow::Borrowed(it.level)),
            verdict: judgement.verdict,
            because: judgement.because,
            evidence: judgement.evidence.into_iter().map(|span| text.place(span)).collect(),
        }
    });
    let clauses: Vec<Clause> = clauses.collect();
    let steps = clauses.iter().take_while(|it| it.verdict == Verdict::Met).count();
    Standard {
        id: Cow::Borrowed(standard.id),
        title: Cow::Borrowed(standard.title),
        version: Cow::Borrowed(standard.version),
        level: standard.is_ladder.then_some(steps as u8),
        clauses,
        scorecard: None,
    }
}

/// The other file that Scorecard reads in place of this one.
fn shadow<'p>(policy: &'p Policy<'_>) -> Option<&'p Sibling> {
    let context = &policy.context;
    let path = context.path.as_deref()?;
    let of_siblings = context.siblings.iter().filter(|it| !it.text.is_empty());
    let paths: Vec<&str> =
        std::iter::once(path).chain(of_siblings.map(|it| it.path.as_str())).collect();
    let read = scorecard::file_read(&paths)?;
    context.siblings.iter().find(|it| it.path == read && read != path)
}

/// What the clauses of Scorecard ask, in the order of its probes.
const SCORECARD_TITLES: [&str; 3] = [
    "The file holds a link or an e-mail address",
    "The file holds text beside links and addresses",
    "The file holds numbers or words of disclosure",
];

/// OpenSSF Scorecard's Security-Policy check.
///
/// Where the other files of the repository are known, what it makes of the file
/// that it reads: that need not be this one.
#[must_use]
pub fn scorecard_standard(policy: &Policy<'_>) -> Standard {
    let text = &policy.document.text;
    let shadow = shadow(policy);
    let source = shadow.map_or(text.source(), |it| &it.text);
    let measured = scorecard::measure(source);
    let repository = policy.context.repository.as_deref();
    let probes = measured.probes(source).into_iter().zip(SCORECARD_TITLES);
    let evidence = scorecard::evidence(text.source());
    let clauses = probes.zip(evidence).map(|((probe, title), places)| Clause {
        id: Cow::Borrowed(probe.id),
        title: Cow::Borrowed(title),
        level: None,
        verdict: if probe.met { Verdict::Met } else { Verdict::Unmet },
        because: probe.because,
        // The words that decide stand in the file that is read.
        evidence: match shadow {
            Some(_) => Vec::new(),
            None => places.into_iter().map(|place| text.place(place)).collect(),
        },
    });
    let raise = match shadow {
        Some(_) => None,
        None => scorecard::raise(source, &measured, repository),
    };
    let raise = raise.map(|raise| Raise {
        score: raise.score,
        fix: Fix {
            title: raise.title,
            safe: false,
            edits: vec![edit(text, Span::empty(raise.insert_at), raise.text)],
        },
    });
    Standard {
        id: Cow::Borrowed("openssf-scorecard"),
        title: Cow::Borrowed("OpenSSF Scorecard, Security-Policy"),
        version: Cow::Borrowed(scorecard::VERSION),
        level: None,
        clauses: clauses.collect(),
        scorecard: Some(Scorecard {
            score: measured.score,
            unique_urls: measured.unique_urls as u32,
            unique_emails: measured.unique_emails as u32,
            text_hits: measured.text_hits as u32,
            reads: shadow.map(|it| it.path.clone()),
            raise,
        }),
    }
}
