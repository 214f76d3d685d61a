//! Practices: what the policy tells of the work behind the software.
//!
//! What is not told here may be told elsewhere: the verdict is then `unknown`.

use super::super::judgement::{Judgement, met, partial, unknown, unmet};
use crate::lexicon::concept::Concept;
use crate::policy::{Evidence, Mention, Policy, Subject};
use crate::report::{Modality, StatementKind};

/// The first sentences that tell of a practice.
fn told<'p>(policy: &'p Policy<'_>, subject: Subject) -> Vec<&'p Evidence> {
    policy.tells_of(subject).map(|it| &it.evidence).collect()
}

/// The tools of a kind that are in use.
fn tools<'p>(policy: &'p Policy<'_>, kind: &str) -> Vec<&'p Evidence> {
    let said = policy.said(StatementKind::Tool);
    said.filter(|it| it.detail == kind && it.evidence.modality != Modality::Planned)
        .map(|it| &it.evidence)
        .collect()
}

/// How to prove where a release comes from.
pub(in crate::standards) fn verification(policy: &Policy<'_>) -> Judgement {
    let commands = told(policy, Subject::VerifyTool);
    if !commands.is_empty() {
        return met("a command to verify releases is given").shown_by(commands);
    }
    let said = told(policy, Subject::Verify);
    if said.is_empty() {
        return unknown("the policy does not speak of verifying releases");
    }
    partial("signatures or checksums are named, but no command").shown_by(said)
}

/// Who signs releases.
pub(in crate::standards) fn signer(policy: &Policy<'_>) -> Judgement {
    let is_identity = |it: &&Evidence| {
        let source = crate::text::slice(
            policy.document.text.source(),
            it.span.start as usize,
            it.span.end as usize,
        );
        source.contains("certificate-identity") || source.contains("--source-uri")
    };
    let signers = told(policy, Subject::Signer);
    let proofs = told(policy, Subject::VerifyTool);
    let identity: Vec<_> = signers.iter().chain(&proofs).copied().filter(is_identity).collect();
    if !identity.is_empty() {
        return met("the identity that signs releases is named").shown_by(identity);
    }
    if !signers.is_empty() && (!proofs.is_empty() || !told(policy, Subject::Verify).is_empty()) {
        return partial("a key is named, but not whose it is").shown_by(signers);
    }
    if !proofs.is_empty() {
        return partial("a command is given, but not who signs").shown_by(proofs);
    }
    unknown("the policy does not say who signs releases")
}

/// The findings of a kind of analysis that must be remedied, and by when.
///
/// A threshold is a severity or a time in a sentence about the analysis, or
/// under a heading about it.
pub(in crate::standards) fn threshold(
    policy: &Policy<'_>,
    analysis: &[Subject],
    needs_licences: bool,
) -> Judgement {
    const LIMITS: &[Concept] = &[
        Concept::Critical,
        Concept::High,
        Concept::Medium,
        Concept::Low,
        Concept::Severity,
        Concept::Within,
    ];
    const ACTS: &[Concept] = &[Concept::Fix, Concept::Triage, Concept::SecurityUpdate];
    let is_of = |it: &Mention| analysis.iter().any(|&subject| it.within.has(subject));
    let is_limit = |it: &&Mention| {
        is_of(it)
            && !it.is_heading
            && it.evidence.is_said()
            && it.concepts.has_any(LIMITS)
            && (it.concepts.has_any(ACTS) || it.named.has(Subject::Blocked))
    };
    let limits: Vec<_> = policy.mentions.iter().filter(is_limit).map(|it| &it.evidence).collect();
    if limits.is_empty() {
        return unknown("the policy names no threshold for the findings of this analysis");
    }
    let has_licences = policy.mentions.iter().any(|it| is_of(it) && it.named.has(Subject::Licence));
    if needs_licences && !has_licences {
        return partial("a threshold is named for vulnerabilities, none for licences")
            .shown_by(limits);
    }
    met("a threshold for findings is named").shown_by(limits)
}

/// Findings are dealt with before a release.
pub(in crate::standards) fn before_release(policy: &Policy<'_>) -> Judgement {
    let is_gate =
        |it: &&Mention| it.within.has(Subject::Sca) || it.within.has(Subject::Dependencies);
    let gates: Vec<_> =
        policy.tells_of(Subject::BeforeRelease).filter(is_gate).map(|it| &it.evidence).collect();
    if gates.is_empty() {
        return unknown("the policy does not say what must be fixed before a release");
    }
    met("findings are dealt with before a release").shown_by(gates)
}

/// Every change is looked at by a kind of analysis: the text holds the policy,
/// never the proof.
pub(in crate::standards) fn every_change(
    policy: &Policy<'_>,
    analysis: Subject,
    tool: &str,
) -> Judgement {
    let tools = tools(policy, tool);
    let is_of = |it: &&Mention| it.within.has(analysis);
    let runs: Vec<_> =
        policy.tells_of(Subject::EveryChange).filter(is_of).map(|it| &it.evidence).collect();
    if !runs.is_empty() {
        return partial("changes are said to be analysed; that it holds, the text cannot tell")
            .shown_by(runs);
    }
    if !tools.is_empty() {
        return unknown("a tool is named, not when it runs").shown_by(tools);
    }
    unknown("the policy does not speak of analysing changes")
}

/// A kind of tool is in use.
pub(in crate::standards) fn tool(
    policy: &Policy<'_>,
    kind: &str,
    subject: Subject,
    what: &str,
) -> Judgement {
    let mut found = tools(policy, kind);
    found.extend(told(policy, subject));
    if found.is_empty() {
        return unknown(format!("the policy does not speak of {what}"));
    }
    partial(format!("the policy speaks of {what}; that it holds, the text cannot tell"))
        .shown_by(found)
}

/// The parts of a practice, of which all make it whole.
pub(in crate::standards) fn parts(
    policy: &Policy<'_>,
    parts: &[(Subject, &str)],
    is_part: impl Fn(&Mention) -> bool,
    what: &str,
) -> Judgement {
    let mut missing = Vec::new();
    let mut shown = Vec::new();
    for &(subject, name) in parts {
        let before = shown.len();
        shown.extend(policy.tells_of(subject).filter(|it| is_part(it)).map(|it| &it.evidence));
        if shown.len() == before {
            missing.push(name);
        }
    }
    if shown.is_empty() {
        return unknown(format!("the policy does not speak of {what}"));
    }
    if missing.is_empty() {
        return met(format!("it is said how {what} are handled")).shown_by(shown);
    }
    partial(format!("of {what} it is not said {}", missing.join(" and "))).shown_by(shown)
}

/// A way to report what is no flaw of security.
pub(in crate::standards) fn defects(policy: &Policy<'_>) -> Judgement {
    let said = told(policy, Subject::Defects);
    let has_place = |it: &&Evidence| {
        let source = crate::text::slice(
            policy.document.text.source(),
            it.span.start as usize,
            it.span.end as usize,
        );
        source.contains("://") || policy.reading.of_leaf(it.block).has_any(PLACES)
    };
    let is_blank = |it: &Evidence| {
        policy.placeholders.iter().take(MOST).any(|blank| blank.evidence.block == it.block)
    };
    let placed: Vec<_> = said.iter().copied().filter(has_place).collect();
    let placed: Vec<_> = placed.into_iter().filter(|it| !is_blank(it)).collect();
    if !placed.is_empty() {
        return met("it is said where other defects are reported").shown_by(placed);
    }
    if said.is_empty() {
        return unknown("the policy does not say where other defects are reported");
    }
    partial("other defects are spoken of, but not where they are reported").shown_by(said)
}

/// How many placeholders are compared with a sentence.
const MOST: usize = 16;

const PLACES: &[Concept] = &[Concept::PublicPlace, Concept::Ticket];

/// A practice that has a document of its own.
pub(in crate::standards) fn linked(policy: &Policy<'_>, subject: Subject, what: &str) -> Judgement {
    let told = told(policy, subject);
    if told.is_empty() {
        return unknown(format!("the policy does not speak of {what}"));
    }
    let mut links: Vec<_> = policy.document.links.iter().map(|it| it.span).collect();
    links.extend(policy.pages.iter().map(|it| it.evidence.span));
    crate::order::sort_by_key(&mut links, |it| it.key());
    let mut links = links.into_iter().peekable();
    let linked: Vec<_> = told
        .iter()
        .copied()
        .filter(|it| {
            while links.next_if(|link| link.end <= it.span.start).is_some() {}
            links.peek().is_some_and(|link| link.start < it.span.end)
        })
        .collect();
    if linked.is_empty() {
        return partial(format!("the policy speaks of {what}, but does not link it"))
            .shown_by(told);
    }
    met(format!("{what} can be read")).shown_by(linked)
}

/// Addresses of pages that are not encrypted on the way.
pub(in crate::standards) fn encrypted_links(policy: &Policy<'_>) -> Judgement {
    const PLAIN: &str = "http://";
    let is_plain = |target: &str| {
        target.get(..PLAIN.len()).is_some_and(|it| it.eq_ignore_ascii_case(PLAIN))
            && !["localhost", "127.", "0.0.0.0", "[::1]"]
                .iter()
                .any(|host| target.get(PLAIN.len()..).is_some_and(|it| it.starts_with(host)))
    };
    let contacts: Vec<_> = policy
        .contacts
        .iter()
        .filter(|it| is_plain(&it.value) && it.evidence.is_visible())
        .map(|it| &it.evidence)
        .collect();
    if !contacts.is_empty() {
        return unmet("a contact is reached without encryption").shown_by(contacts);
    }
    let keys: Vec<_> = policy
        .keys
        .iter()
        .filter(|it| it.url.as_deref().is_some_and(is_plain))
        .map(|it| &it.evidence)
        .collect();
    if !keys.is_empty() {
        return unmet("the key is fetched without encryption").shown_by(keys);
    }
    let links = || policy.document.links.iter().map(|it| it.target.as_str());
    let pages = || policy.pages.iter().filter(|it| it.evidence.is_visible());
    let plain = links().filter(|it| is_plain(it)).count();
    let plain_pages: Vec<_> =
        pages().filter(|it| is_plain(&it.target)).map(|it| &it.evidence).collect();
    match plain + plain_pages.len() {
        0 if links().any(is_secure) || pages().any(|it| is_secure(&it.target)) => {
            met("every address in the policy is encrypted")
        }
        0 => unknown("the policy names no address"),
        _ => partial("an address in the policy is not encrypted").shown_by(plain_pages),
    }
}

fn is_secure(target: &str) -> bool {
    target.starts_with("https://")
}

/// Secrets that stand in the policy itself.
pub(in crate::standards) fn leaked_secret(policy: &Policy<'_>) -> Judgement {
    let source = policy.document.text.source();
    for (start, length, what) in [
        ("PRIVATE KEY-----", 0, "a private key"),
        ("PRIVATE KEY BLOCK-----", 0, "a private key"),
        ("ghp_", 36, "an access token"),
        ("github_pat_", 50, "an access token"),
        ("AKIA", 16, "an access key"),
    ] {
        let places = memchr::memmem::find_iter(source.as_bytes(), start.as_bytes());
        for at in places {
            let rest = source.get(at + start.len()..).unwrap_or_default();
            let run = rest.bytes().take(length).take_while(u8::is_ascii_alphanumeric).count();
            let token = rest.get(..run).unwrap_or_default();
            // `ghp_xxxx` and the examples of the manuals are nobody's.
            let is_real =
                token.bytes().any(|it| it.is_ascii_digit()) && !token.ends_with("EXAMPLE");
            if run == length && (is_real || length == 0) {
                let mut found = unmet(format!("{what} stands in the policy"));
                found.evidence.push(crate::text::Span::new(at, at + start.len() + length));
                return found;
            }
        }
    }
    unknown("no secret stands in the policy; the rest of the repository is not read")
}
