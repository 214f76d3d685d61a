//! Links to GitHub's private vulnerability reporting that are missing or lead
//! next to it.

use super::super::{Findings, Repair};
use super::near::{is_shown, meaning, said_with_link, sentence_of};
use super::repository::{form, repository_of};
use crate::document::{Kind, Link, LinkKind};
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::policy::channel::{Channel, channel, is_guide_to_reporting};
use crate::policy::reading::{ConceptSet, Token};
use crate::policy::{Contact, Policy};
use crate::report::{ContactKind, StatementKind};
use crate::text::{Span, floor_char_boundary, slice};

/// GitHub's private reporting is named, and no link leads to its form.
///
/// # Why
///
/// The button stands on another page than the policy, and not everybody who
/// finds a flaw knows GitHub. Copies of the policy on a site or in a package
/// have no button at all.
///
/// # Bad
///
/// ```md
/// Please use GitHub's private vulnerability reporting.
///            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ private reporting on GitHub is named, but no link leads to it
/// ```
///
/// # Good
///
/// ```md
/// Please use GitHub's private vulnerability reporting:
/// <https://github.com/northwind/trader/security/advisories/new>
/// ```
///
/// ```md
/// Please use [private vulnerability reporting](../../security/advisories/new).
/// ```
///
/// ```md
/// Open the [Security tab](https://github.com/northwind/trader/security) and
/// choose "Report a vulnerability".
/// ```
///
/// ```md
/// Write to security@northwind.dev, or open a private security advisory if that
/// is enabled.
/// ```
///
/// ```md
/// # Overview
///
/// - [Report a vulnerability](#report-a-vulnerability)
///
/// ## Report a vulnerability
///
/// Write to security@northwind.dev.
/// ```
///
/// # Fix
///
/// Where the repository is known, the words become a link to the form. It works
/// once private vulnerability reporting is switched on in the settings of the
/// repository.
pub(in crate::rules) fn pvr_unlinked(policy: &Policy<'_>, findings: &mut Findings) {
    let of_reports = || policy.contacts.iter().filter(|it| is_report(it));
    if of_reports().any(|it| !it.value.is_empty()) || links_to_tab(policy) {
        return;
    }
    let mut named = of_reports().filter(|it| {
        it.is_usable()
            && !is_guide_link(policy, it)
            && is_offered(policy, it)
            && !has_form_beside(policy, it)
    });
    let Some(first) = named.next() else { return };
    let message = "private reporting on GitHub is named, but no link leads to it";
    let others = named.map(|it| &it.evidence);
    let finding = findings.at(first.evidence.span, message).also_at(others);
    findings.add(finding.repaired_by(link_words(policy, first.evidence.span)));
}

fn is_report(contact: &Contact) -> bool {
    contact.kind == ContactKind::GithubPrivateReport && contact.role.takes_reports()
}

/// Whether reporters are told of the channel for certain: not "if it is enabled",
/// and not among what the team does.
fn is_offered(policy: &Policy<'_>, contact: &Contact) -> bool {
    let section = policy.document.blocks.get(contact.evidence.block).map_or(0, |it| it.section);
    let heading = policy.reading.of_heading(section);
    let of_team = heading.has_any(&[Concept::Maintainer, Concept::Internal])
        && !heading.has_any(&[Concept::Report, Concept::Contact]);
    // "If you find a flaw, …": a condition about the flaw is none about the channel.
    let is_of_flaws = |it: &Token| matches!(it.concept, Concept::Vulnerability | Concept::Report);
    let is_conditional = sentence_of(policy, &contact.evidence).is_some_and(|it| {
        it.concepts.has(Concept::Condition) && !policy.reading.tokens_of(it).iter().any(is_of_flaws)
    });
    !of_team && !is_conditional
}

/// Whether any link leads to a page that has the button.
fn links_to_tab(policy: &Policy<'_>) -> bool {
    let is_tab = |target: &str| channel(target) == Some(Channel::GithubSecurityTab);
    policy.document.links.iter().any(|it| is_tab(&it.target))
        || policy.pages.iter().any(|it| it.evidence.is_visible() && is_tab(&it.target))
}

/// Whether the address of the form is written out in the same row or item, such
/// as in code for each of several repositories.
fn has_form_beside(policy: &Policy<'_>, contact: &Contact) -> bool {
    let blocks = &policy.document.blocks;
    let around = blocks.get(contact.evidence.block).and_then(|it| it.parent);
    let around = around
        .and_then(|id| blocks.get(id))
        .filter(|it| matches!(it.kind, Kind::Row { .. } | Kind::Item { .. }));
    around.is_some_and(|it| {
        let words = policy.document.words(it).as_bytes();
        memchr::memmem::find(words, b"/security/advisories/new").is_some()
    })
}

/// Whether the channel is named by a link to GitHub's guide.
fn is_guide_link(policy: &Policy<'_>, contact: &Contact) -> bool {
    is_guide_to_reporting(policy.document.text.get(contact.evidence.span))
}

/// Makes words a link to the form.
fn link_words(policy: &Policy<'_>, span: Span) -> Option<Repair> {
    let repository = policy.context.repository.as_deref()?;
    let words = policy.document.text.get(span);
    let source = policy.document.text.source();
    let before = slice(source, 0, span.start as usize);
    if !policy.document.is_markdown
        || words.contains(['[', ']', '`', '<', '>'])
        || before.ends_with(['`', '[', '<'])
        || policy.document.links.iter().any(|link| link.span.contains(span))
    {
        return None;
    }
    Some(Repair {
        title: "Link to GitHub's form for private reports".into(),
        safe: false,
        edits: vec![
            (Span::empty(span.start as usize), "[".to_owned()),
            (Span::empty(span.end as usize), format!("]({})", form(repository))),
        ],
    })
}

/// A link that is called a private report leads elsewhere.
///
/// # Why
///
/// A reporter who follows the link expects a form. On a list of published
/// advisories, on a page of documentation or in the public tracker, some give
/// up, and some write where everybody reads.
///
/// # Bad
///
/// ```md
/// Please use [GitHub advisories](https://github.com/northwind/trader/security) for your report.
///                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the link "GitHub advisories" leads to the security tab, not to the form for private reports
/// ```
///
/// ```md
/// Please [report vulnerabilities here](https://github.com/northwind/trader/issues).
///                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the link "report vulnerabilities here" leads to public issues, not to the form for private reports
/// ```
///
/// # Good
///
/// ```md
/// [Report a vulnerability](https://github.com/northwind/trader/security/advisories/new).
/// Fixed ones are among the
/// [published advisories](https://github.com/northwind/trader/security/advisories).
/// ```
///
/// ```md
/// Open the [Security tab](https://github.com/northwind/trader/security) and
/// choose "Report a vulnerability".
/// ```
///
/// ```md
/// Report vulnerabilities to security@northwind.dev, and other bugs as
/// [issues](https://github.com/northwind/trader/issues).
/// ```
///
/// ```md
/// Use <https://northwind.dev/report> for reports. We do the coordination and
/// disclosure in a [GitHub advisory](https://github.com/northwind/trader/security/advisories).
/// ```
///
/// # Fix
///
/// Where the repository is known, the link is led to the form. It works once
/// private vulnerability reporting is switched on in the settings of the
/// repository.
pub(in crate::rules) fn pvr_wrong_target(policy: &Policy<'_>, findings: &mut Findings) {
    let is_form = |it: &Contact| it.value.ends_with("/security/advisories/new");
    if policy.contacts.iter().any(|it| is_report(it) && is_form(it)) {
        return;
    }
    let only_guides = policy
        .contacts
        .iter()
        .filter(|it| is_report(it) && it.is_usable())
        .all(|it| is_guide_link(policy, it));
    let invites = policy.says(StatementKind::PublicInvitation);
    for link in &policy.document.links {
        if !matches!(link.kind, LinkKind::Link | LinkKind::Html) || !is_shown(policy, link) {
            continue;
        }
        let Some(place) = wrong_place(policy, link, only_guides) else { continue };
        // An invitation into the tracker is reported as such.
        if invites && place == TRACKER {
            continue;
        }
        let label = shortened(policy.document.prose.get(link.words));
        let message =
            format!("the link \"{label}\" leads to {place}, not to the form for private reports");
        let finding = findings.at(link.target_span, message);
        findings.add(finding.repaired_by(lead_to_form(policy, link)));
    }
}

/// The tracker, as a message calls it.
const TRACKER: &str = "public issues";

/// Where a link leads that should lead to the form.
fn wrong_place(policy: &Policy<'_>, link: &Link, only_guides: bool) -> Option<&'static str> {
    let label = meaning(policy, link.words);
    let folded = fold(&link.target);
    let page = folded.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    if is_guide_to_reporting(&link.target) {
        let is_named = only_guides && offers_report(policy, link);
        return is_named.then_some("a guide of GitHub");
    }
    if channel(&link.target) == Some(Channel::GithubSecurityTab) {
        // "Press the button in the [Security tab](…)": the way is described.
        let is_described = policy.reading.of_leaf(link.block).has(Concept::ReportButton)
            && !label.has(Concept::ReportButton);
        if is_described || !offers_report(policy, link) || !asks(policy, link) {
            return None;
        }
        let words = policy.document.prose.folded(link.words);
        let is_list = page.ends_with("/advisories");
        let is_wrong = is_called_form(words, label, is_list);
        let place = if is_list { "the list of published advisories" } else { "the security tab" };
        return is_wrong.then_some(place);
    }
    let (repository, rest) = repository_of(page)?;
    match rest {
        "security/policy" => {
            let own = policy.context.repository.as_deref()?;
            let is_own = repository.eq_ignore_ascii_case(own);
            (is_own && is_called_report(label)).then_some("the policy itself")
        }
        "issues" | "issues/new" | "issues/new/choose" => {
            let is_public = is_called_report(label) && !is_other(policy, link);
            is_public.then_some(TRACKER)
        }
        _ => None,
    }
}

/// Whether a link is called something else than the page to which it leads.
fn is_called_form(words: &str, label: ConceptSet, is_list: bool) -> bool {
    const ACTS: &[Concept] =
        &[Concept::Report, Concept::GithubPrivateReport, Concept::ReportButton];
    let names = |parts: &[&str]| crate::text::holds_any(words, parts);
    // The list is called "advisories" with reason, one advisory is not the list.
    let of_page = if is_list { "advisories" } else { "security tab" };
    if names(&["tab", "page", "section", "://", of_page]) {
        return false;
    }
    label.has_any(ACTS) || names(&["advisor"])
}

/// Whether words ask to report: "normal questions: [an advisory](…)" does not.
fn asks(policy: &Policy<'_>, link: &Link) -> bool {
    const ACTS: &[Concept] = &[Concept::Report, Concept::Submit, Concept::Post, Concept::Contact];
    let said = said_with_link(policy, link);
    // "We coordinate the disclosure in an [advisory](…)": that is no report.
    let is_other_way = |it: &Contact| {
        it.kind != ContactKind::GithubPrivateReport
            && it.role.takes_reports()
            && it.is_usable()
            && !it.value.is_empty()
    };
    let is_later = said.has(Concept::Coordinate)
        && !said.has_any(&[Concept::Request, Concept::Contact])
        && policy.contacts.iter().any(is_other_way);
    said.has_any(ACTS) && !is_later
}

/// Whether a link is read as a way to report.
fn offers_report(policy: &Policy<'_>, link: &Link) -> bool {
    let contacts = &policy.contacts;
    let first = contacts.partition_point(|it| it.evidence.span.start < link.target_span.start);
    contacts
        .get(first)
        .is_some_and(|it| it.evidence.span == link.target_span && it.is_usable() && is_report(it))
}

/// "Report a vulnerability": not "how to report one".
fn is_called_report(label: ConceptSet) -> bool {
    let is_act = label.has(Concept::Report) && label.has(Concept::Vulnerability);
    (label.has_any(&[Concept::ReportButton, Concept::GithubPrivateReport]) || is_act)
        && !label.has_any(&[Concept::HowTo, Concept::PolicyDocument])
}

/// Whether the words around are about other bugs, or rule the place out.
fn is_other(policy: &Policy<'_>, link: &Link) -> bool {
    const OTHERS: &[Concept] = &[
        Concept::NoFlaw,
        Concept::Other,
        Concept::Negation,
        Concept::InsteadOf,
        Concept::IssueWithoutDetails,
        Concept::ConfidentialIssue,
    ];
    let leaf = policy.reading.of_leaf(link.block);
    said_with_link(policy, link).with(leaf).has_any(OTHERS)
}

fn lead_to_form(policy: &Policy<'_>, link: &Link) -> Option<Repair> {
    let folded = fold(&link.target);
    let of_link = repository_of(&folded).and_then(|(repository, _)| {
        let start = folded.find(repository)?;
        link.target.get(start..start + repository.len())
    });
    let repository = of_link.or(policy.context.repository.as_deref())?;
    let is_written = policy.document.text.get(link.target_span) == link.target;
    is_written.then(|| Repair {
        title: "Lead the link to GitHub's form for private reports".into(),
        safe: false,
        edits: vec![(link.target_span, form(repository))],
    })
}

/// The words of a link, on one line and not too long.
fn shortened(words: &str) -> String {
    const LONGEST: usize = 48;
    let words = words.trim().replace('\n', " ");
    if words.len() <= LONGEST {
        return words;
    }
    format!("{}…", slice(&words, 0, floor_char_boundary(&words, LONGEST)))
}
