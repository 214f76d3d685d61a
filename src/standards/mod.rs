//! What each standard makes of a policy, clause by clause.

pub mod scorecard;

use std::borrow::Cow;

use crate::check::edit;
use crate::policy::Policy;
use crate::report::{Clause, Fix, Raise, Scorecard, Standard, Verdict};
use crate::text::Span;

/// What the clauses of Scorecard ask, in the order of its probes.
const SCORECARD_TITLES: [&str; 3] = [
    "The file holds a link or an e-mail address",
    "The file holds text beside links and addresses",
    "The file holds numbers or words of disclosure",
];

/// OpenSSF Scorecard's Security-Policy check.
#[must_use]
pub fn scorecard_standard(policy: &Policy<'_>) -> Standard {
    let text = &policy.document.text;
    let measured = scorecard::measure(text.source());
    let repository = policy.context.repository.as_deref();
    let probes = measured.probes(text.source()).into_iter().zip(SCORECARD_TITLES);
    let evidence = scorecard::evidence(text.source());
    let clauses = probes.zip(evidence).map(|((probe, title), places)| Clause {
        id: Cow::Borrowed(probe.id),
        title: Cow::Borrowed(title),
        level: None,
        verdict: if probe.met { Verdict::Met } else { Verdict::Unmet },
        because: probe.because,
        evidence: places.into_iter().map(|place| text.place(place)).collect(),
    });
    let raise = scorecard::raise(text.source(), &measured, repository).map(|raise| Raise {
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
        clauses: clauses.collect(),
        scorecard: Some(Scorecard {
            score: measured.score,
            unique_urls: measured.unique_urls as u32,
            unique_emails: measured.unique_emails as u32,
            text_hits: measured.text_hits as u32,
            raise,
        }),
    }
}
