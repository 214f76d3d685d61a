//! Other documents that govern or complete the policy.
//!
//! "See our [security policy](https://northwind.dev/security) for how to report",
//! "this project follows the [foundation's policy](…)", and the field `Policy:`
//! of a security.txt. Over the words around a link:
//!
//! ```text
//! delegation = see .. document | document .. see | "policy" ":" address
//! document   = a policy, a process, a page on security or on how to report
//! ```
//!
//! Not: standards, guides of the platform, other subjects of this project (its
//! versions, its advisories, its conduct), and pages on which a report is
//! submitted.

use super::Statements;
use crate::document::{BlockId, LinkKind, MarkKind};
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::lexicon::pieces::Pieces;
use crate::order;
use crate::policy::Evidence;
use crate::policy::channel::{Channel, channel, is_guide, is_platform, is_rules_of_platform};
use crate::policy::contact::around::{Around, Surroundings};
use crate::policy::contact::mail_target;
use crate::policy::reading::ConceptSet;
use crate::report::{StatementKind, Visibility};
use crate::text::{Span, holds_any};

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let (document, reading) = (statements.document, statements.reading);
    let mut addresses: Vec<Span> = statements.pages.iter().map(|page| page.words).collect();
    let links = || document.links.iter().filter(|link| link.kind != LinkKind::Image);
    for link in links() {
        if is_address(document.prose.get(link.words)) {
            addresses.push(link.words);
        }
    }
    order::sort_by_key(&mut addresses, |words| words.key());
    let surroundings = Surroundings { document, reading, addresses };
    let mut taken: Vec<&str> = statements
        .contacts
        .iter()
        .filter(|it| it.role.takes_reports())
        .map(|it| it.value.as_str())
        .collect();
    taken = order::distinct(taken.into_iter());
    let mut found = Vec::new();
    let mut add = |block: BlockId, words: Span, target: &str, evidence: Evidence| {
        if evidence.visibility == Visibility::Comment || !may_hold_policy(target) {
            return;
        }
        let around = surroundings.of(block, words);
        let is_taken = taken.len() <= MOST && taken.contains(&target);
        if !is_taken && is_delegation(target, document.prose.get(words), &around) {
            found.push((target.to_owned(), evidence));
        }
    };
    for link in links() {
        let evidence = Evidence::of_source(document, link.block, link.span);
        add(link.block, link.words, &link.target, evidence);
    }
    // "The full policy is in `docs/SECURITY.md`" is no link.
    for mark in document.marks.iter().filter(|it| it.kind == MarkKind::Code) {
        let path = document.prose.get(mark.words);
        if path.contains(".md")
            && path.contains('/')
            && names_security(path)
            && !path.contains(' ')
            && let Some(block) = document.leaf_at(mark.words.start)
        {
            let evidence = Evidence::of_words(document, block, mark.words);
            add(block, mark.words, path, evidence);
        }
    }
    for page in statements.pages {
        add(page.evidence.block, page.words, &page.target, page.evidence);
    }
    for (target, evidence) in found {
        statements.add(StatementKind::Delegation, target, evidence);
    }
}

/// How many ways to report are compared; a text with more names none twice.
const MOST: usize = 64;

/// Whether the words of a link are an address, or the path of a file.
fn is_address(words: &str) -> bool {
    !words.contains(' ') && (words.contains("://") || words.contains('/') || words.contains(".md"))
}

/// Parts of a target that hold something else than a policy.
static OTHER_PLACES: Pieces = Pieces::new(&[
    "/advisories",
    "cert.org",
    "cisa.gov",
    "cwe.mitre",
    "disclose.io",
    "ietf.org",
    "iso.org",
    "nist.gov",
    "privacy",
    "projectzero",
    "terms",
    "/blob/main/src",
    "/bounty",
    "/commit/",
    "/discussions",
    "/hall-of-fame",
    "/hof",
    "/issues/",
    "/pgp",
    "/pull/",
    "bestpractices",
    "changelog",
    "/ossf",
    "code-of-conduct",
    "code_of_conduct",
    "codeofconduct",
    "cvss",
    "gpg",
    "license",
    "openpgp",
    "rfc-editor",
    "scorecard",
    "shields.io",
    "slsa.dev",
    "threat",
    "/articles/",
]);

/// Parts of a target that hold a policy only where the words say so.
static OTHER_SUBJECTS: Pieces = Pieces::new(&[
    "/releases",
    "/tree/",
    "/wiki",
    "architecture",
    "assurance",
    "contributing",
    "hardening",
    "maintainers",
    "model",
    "owners",
    "support",
]);

/// Whether a target could hold a policy.
fn may_hold_policy(target: &str) -> bool {
    let folded = fold(target);
    let place = folded.split('?').next().unwrap_or_default();
    let is_file = [".asc", ".gpg", ".key", ".png", ".svg", ".pub", ".json", ".yml"]
        .iter()
        .any(|ending| place.ends_with(ending));
    let is_relative = !folded.contains("://");
    !folded.is_empty()
        && !folded.starts_with('#')
        && !is_file
        && !place.ends_with("/issues")
        && !is_guide(&folded)
        && !is_platform(target)
        && !folded.contains("rfpolicy")
        && mail_target(target).is_none()
        && !(is_relative && folded.contains(':'))
        && !is_translation(place)
        && !OTHER_PLACES.are_in(&folded)
        && !matches!(channel(target), Some(Channel::Talk(_) | Channel::GithubSecurityTab))
}

/// `SECURITY.ja.md`, `SECURITY_zh-CN.md`: the same text in another language.
fn is_translation(place: &str) -> bool {
    let name = place.rsplit('/').next().unwrap_or_default();
    let rest = name.strip_prefix("security").unwrap_or_default();
    let tag = rest.trim_start_matches(['.', '_', '-']);
    let tag = tag.split('.').next().unwrap_or_default();
    let is_tag = tag.len() == 2
        || (tag.len() == 5 && tag.get(2..3).is_some_and(|it| it == "-" || it == "_"));
    is_tag && tag.len() < rest.len() && tag != "md"
}

/// What a link may be called that leads to another subject.
const SUBJECTS: &[Concept] = &[
    Concept::Advisory,
    Concept::Bounty,
    Concept::BountyPlatform,
    Concept::Contributor,
    Concept::Credit,
    Concept::Cve,
    Concept::Key,
    Concept::Other,
    Concept::OutOfScope,
    Concept::Scope,
    Concept::SeverityMethod,
    Concept::Supported,
    Concept::Unsupported,
];

/// What a sentence speaks of that names a list of flaws.
const NEWS: &[Concept] =
    &[Concept::Advisory, Concept::Announce, Concept::Cve, Concept::Subscription];

/// What a heading speaks of under which policies are named.
const HEADINGS: &[Concept] = &[
    Concept::Contact,
    Concept::CoordinatedDisclosure,
    Concept::Disclose,
    Concept::PolicyDocument,
    Concept::Report,
    Concept::See,
    Concept::Security,
    Concept::Vulnerability,
];

/// What instructions are about that complete a policy.
const REPORTING: &[Concept] =
    &[Concept::Report, Concept::PolicyDocument, Concept::CoordinatedDisclosure];

/// What pages are called that tell how to write or to run software.
const ADVICE: &[&str] = &[
    "best practice",
    "best-practice",
    "bonnes pratiques",
    "buenas prácticas",
    "boas práticas",
    "最佳实践",
    "ベストプラクティス",
];

/// What translations are called that link to each other.
const LANGUAGES: &str = "|english|english version|deutsch|français|español|italiano|português|\
    polski|русский|українська|türkçe|nederlands|tiếng việt|日本語|中文|简体中文|繁體中文|한국어|";

/// Whether the words of a link are the name of a language.
fn is_language(words: &str) -> bool {
    let words = fold(words.trim());
    !words.is_empty() && LANGUAGES.split('|').any(|name| name == words)
}

fn is_delegation(target: &str, link_words: &str, around: &Around) -> bool {
    let is_bare = is_address(link_words);
    let (link, sentence) = (around.within, around.sentence);
    let said = sentence.with(link);
    // "Our policy is published at …".
    let is_published =
        around.before.has(Concept::PolicyDocument) && around.step.has(Concept::Announce);
    let sends = sentence.has(Concept::See)
        || (around.alone && around.lead.has(Concept::See))
        || is_published;
    let is_named = link.has(Concept::PolicyDocument);
    let of_security = |it: ConceptSet| it.has_any(&[Concept::Security, Concept::Vulnerability]);
    // "The CVE process" and the rules of a programme are policies all the same.
    let is_process = link.has(Concept::Cve)
        && around.before.has(Concept::PolicyDocument)
        && around.before.has(Concept::Report)
        && sentence.has(Concept::See);
    let is_rules = is_rules_of_platform(target) && said.has(Concept::PolicyDocument);
    if around.internal || link.has(Concept::Internal) {
        return false;
    }
    if (target.contains("security.txt") && !is_named) || is_language(link_words) {
        return false;
    }
    if !is_named && holds_any(&fold(link_words), ADVICE) {
        return false;
    }
    if is_rules && sentence.has(Concept::See) {
        return true;
    }
    if (link.has_any(SUBJECTS) && !is_process) || said.has_any(&[Concept::Credit, Concept::Other]) {
        return false;
    }
    let is_security_page = names_security(target);
    if around.labelled && around.step.has(Concept::PolicyDocument) && !around.alone {
        return is_security_page || of_security(link);
    }
    // An address that is all the text under the heading "Security policy".
    let is_all = around.alone && around.before == ConceptSet::default();
    if is_all && is_security_page && around.heading.has(Concept::PolicyDocument) {
        return true;
    }
    if said.has(Concept::Supported) && !is_security_page && !of_security(link) {
        return false;
    }
    let tells_how = said.has(Concept::HowTo);
    let of_disclosing = |it: ConceptSet| of_security(it) || it.has(Concept::CoordinatedDisclosure);
    let folded = fold(target);
    // "Report vulnerabilities as described in …".
    let at_once = around.step.has(Concept::See)
        && said.has_any(&[Concept::Report, Concept::CoordinatedDisclosure, Concept::Disclose])
        && (said.has(Concept::Vulnerability)
            || (folded.contains(".md") && around.heading.has(Concept::Vulnerability)));
    let part = folded.split_once('#').map_or("", |(_, part)| part);
    if !tells_how && !at_once && !is_security_part(part) && OTHER_SUBJECTS.are_in(&folded) {
        return false;
    }
    let of_policy = said.has(Concept::PolicyDocument) || said.has(Concept::Report);
    let of_disclosure = link.has_any(&[Concept::CoordinatedDisclosure, Concept::Report]);
    let by_link = is_named
        && (of_security(link) || of_disclosure || is_security_page || is_policy_place(target));
    let is_literature = !(said.has(Concept::PolicyDocument) && is_policy_place(target))
        && around.heading.has_any(&[Concept::See, Concept::Credit])
        && !around.heading.has(Concept::Report);
    if is_literature {
        return false;
    }
    // "Known vulnerabilities are listed at …" names no policy.
    let is_news = said.has_any(NEWS) && !said.has(Concept::PolicyDocument) && !tells_how;
    let is_page = is_security_page && is_policy_place(target);
    // A page on security that is only mentioned completes nothing, and neither
    // does one under a heading about something else.
    let is_in_place = !around.is_subsection || around.heading.has_any(HEADINGS);
    let completes = of_policy
        && (is_in_place || tells_how)
        && of_security(said)
        && (is_security_page || tells_how || by_link);
    // "Our security policy: …", "… our security policy at …".
    let is_behind = around.before.has(Concept::PolicyDocument) && of_security(around.before);
    let is_labelled = is_behind && is_bare && around.behind == ConceptSet::default();
    let shows = is_behind && around.step.has_any(&[Concept::Via, Concept::See]);
    let instructs = tells_how && of_disclosing(said) && said.has_any(REPORTING);
    // "Known flaws are listed on our security page."
    let is_list = around.step.has(Concept::Announce)
        && !around.before.has_any(&[Concept::PolicyDocument, Concept::See]);
    (is_in_place && ((by_link && !is_list) || (is_labelled && !is_news)))
        || (is_published && is_security_page)
        || (sends
            && (at_once
                || !is_news && (completes || shows || (is_page && is_in_place) || instructs)))
}

/// Whether a target ends in what policies are called: `…/security`, `SECURITY.md`.
fn is_policy_place(target: &str) -> bool {
    let folded = fold(target);
    let (place, part) = folded.split_once('#').unwrap_or((&folded, ""));
    let place = place.split('?').next().unwrap_or_default().trim_end_matches('/');
    let last = place.rsplit('/').next().unwrap_or_default();
    is_security_part(part)
        || ["security", "security.md", "security.html", "security.rst"].contains(&last)
        || holds_any(last, &["policy", "policies", "vuln", "disclos", "report", "psirt", "msrc"])
}

/// Whether a part of a page holds a policy: `#security-contact`, `#reporting-vulnerabilities`.
fn is_security_part(part: &str) -> bool {
    holds_any(part, &["security", "vuln"]) && holds_any(part, &["contact", "report", "policy"])
}

/// Whether the path of a target, or the start of its host, names security.
fn names_security(target: &str) -> bool {
    let folded = fold(target);
    holds_any(&folded, &["security", "vuln", "disclosure", "psirt", "msrc", "responsible"])
}

#[cfg(test)]
mod tests;
