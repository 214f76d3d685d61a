//! Pages on which a report is submitted: by where they lead, and by the words
//! that send the reader there.
//!
//! "Submit it through [our portal](https://northwind.dev/s)", "fill in [this
//! form](…)" and "[report it](…)" lead to a form, whatever the address. "See
//! [our site](…) for how to report" leads to another text, and "[the policy](…)"
//! too.

use super::super::channel::{
    Channel, Tracker, channel, is_document, is_front_page, is_guide_to_reporting, is_platform,
    is_private_place, is_profile, tracker,
};
use super::super::reading::ConceptSet;
use super::around::Around;
use crate::lexicon::concept::Concept;
use crate::report::ContactKind;

/// A channel behind a page.
pub(super) struct Way {
    pub kind: ContactKind,
    /// Whether reports are submitted on the page itself; otherwise it only
    /// names the channel.
    pub is_address: bool,
}

/// The channel behind a page, by its address and the words around it.
pub(super) fn way(target: &str, around: &Around) -> Option<Way> {
    let said = around.said();
    let told = said.has_any(&[Concept::Report, Concept::Submit, Concept::Contact]);
    let kind = match channel(target) {
        Some(Channel::Submit(kind)) => kind,
        _ if private_issue(target, around).is_some() => private_issue(target, around)?,
        Some(Channel::GithubSecurityTab) => {
            let news = [Concept::Announce, Concept::Cve, Concept::Advisory, Concept::Release];
            // "We publish advisories on …" asks for nothing.
            let asks = [Concept::See, Concept::Request, Concept::Contact, Concept::Condition];
            let tells = around.before.has(Concept::Announce) && !around.before.has_any(&asks);
            let of_news =
                (around.sentence.has_any(&news) && around.sentence.has(Concept::See)) || tells;
            let reports = said.has_any(&[Concept::Report, Concept::Submit]);
            let names = said.has_any(&[Concept::GithubPrivateReport, Concept::ReportButton]);
            // "Go to the [Security tab](…)" under a heading about reporting.
            let is_tab = around.within.has(Concept::GithubSecurityTab)
                && around.behind == ConceptSet::default();
            let led = (around.alone || is_tab) && around.is_under_reports();
            if of_news || !(reports || names || led) {
                return None;
            }
            ContactKind::GithubPrivateReport
        }
        Some(Channel::Talk(kind)) => {
            // A list of names under a paragraph that asks needs no more words.
            let is_listed = around.labelled && around.above.has(Concept::Report);
            let asks = said.has_any(&[Concept::Report, Concept::Contact]) || is_listed;
            let idle = around.sentence.has_any(&[Concept::Question, Concept::Subscription])
                && !around.sentence.has(Concept::Vulnerability);
            let is_news = around.lead.has_any(&[Concept::Announce, Concept::Subscription])
                && !around.lead.has_any(&[Concept::Vulnerability, Concept::Security]);
            let is_asked = around.asks() || is_listed;
            let is_told = around.sentence.has(Concept::Announce)
                && !around.sentence.has_any(&[Concept::Report, Concept::Contact]);
            let of_team = around.own_step || around.internal || is_told;
            if !asks || idle || is_news || !is_asked || of_team || is_about_else(around) {
                return None;
            }
            kind
        }
        Some(Channel::Named(kind)) => {
            let stands = told || around.sentence.has(Concept::See) || around.alone;
            // "For a description of the process, see …".
            let is_read = around.sentence.has(Concept::See)
                && around.before.has(Concept::PolicyDocument)
                && !around.before.has_any(&[Concept::Report, Concept::Submit, Concept::Contact]);
            if !stands || !around.asks() || is_about_else(around) || is_read {
                return None;
            }
            kind
        }
        None if is_form(target, around) => form_kind(target, around),
        None if is_guide_to_reporting(target) && names_reporting(around) => {
            return Some(Way { kind: ContactKind::GithubPrivateReport, is_address: false });
        }
        None if is_profile(target) && is_person(around) => ContactKind::Social,
        None => return None,
    };
    let is_text = matches!(kind, ContactKind::WebForm | ContactKind::ThirdPartyCoordinator);
    Some(Way { kind, is_address: !(is_text && around.sends_on()) })
}

/// "[Report it privately via GitHub](…)": the link leads to a guide, and names the way.
fn names_reporting(around: &Around) -> bool {
    const NAMES: &[Concept] = &[Concept::GithubPrivateReport, Concept::GithubSecurityTab];
    // "If you find a flaw, please [privately report it](…)".
    let link = around.within;
    let before = around.before;
    let is_act = link.has(Concept::Report)
        && !link.has(Concept::HowTo)
        && !before.has_any(&[Concept::See, Concept::HowTo, Concept::Announce]);
    // "You can privately report it by following this [procedure](…)".
    let is_followed = before.has(Concept::Report)
        && around.step.has(Concept::See)
        && link.has(Concept::PolicyDocument)
        && !before.has_any(&[Concept::HowTo, Concept::Condition]);
    if (is_act || is_followed) && !around.denied {
        return true;
    }
    let named = around.within.has(Concept::Report)
        || around.within.has(Concept::Advisory)
        || around.within.has_any(NAMES);
    let here = around.sentence.with(around.within);
    named
        && here.has(Concept::Report)
        && !around.denied
        && !here.has_any(&[Concept::See, Concept::HowTo, Concept::Condition, Concept::Announce])
}

/// "Tell the maintainer in private: – GitHub: `https://github.com/northwind`".
fn is_person(around: &Around) -> bool {
    around.labelled
        && !around.alone
        && around.within == ConceptSet::default()
        && around.behind == ConceptSet::default()
        && around.lead.has_any(&[Concept::Report, Concept::Contact])
        && around.lead.has_any(&[Concept::Maintainer, Concept::Private])
        && !around.denied
}

/// An issue that the words ask to keep private: "file a bug at … and mark it private".
fn private_issue(target: &str, around: &Around) -> Option<ContactKind> {
    let here = around.sentence.with(around.within);
    if !here.has_any(PRIVATE) || around.denied {
        return None;
    }
    match tracker(target)? {
        Tracker::Gitlab if here.has(Concept::ConfidentialIssue) => {
            Some(ContactKind::GitlabConfidentialIssue)
        }
        Tracker::Own if here.has_any(&[Concept::Private, Concept::PrivateTracker]) => {
            Some(ContactKind::PrivateTracker)
        }
        _ => None,
    }
}

/// Whether the words around a page speak of something that is no report: what
/// is in scope, further reading.
fn is_about_else(around: &Around) -> bool {
    let here = around.sentence.with(around.within);
    here.has_any(&[Concept::Scope, Concept::OutOfScope])
        || (around.heading.has(Concept::See) && !around.sentence.has(Concept::Report))
}

/// What sends a reader to a tracker that keeps reports private.
const PRIVATE: &[Concept] =
    &[Concept::Report, Concept::Submit, Concept::Contact, Concept::PrivateTracker];

/// What a link may be called that leads to no form, although a report is spoken of.
const TEXTS: &[Concept] = &[
    Concept::PolicyDocument,
    Concept::HowTo,
    Concept::Advisory,
    Concept::Key,
    Concept::Cve,
    Concept::Credit,
    Concept::Scope,
    Concept::Other,
    Concept::PublicPlace,
    Concept::SeverityMethod,
    Concept::CoordinatedDisclosure,
];

/// Whether the words send the reader to a page to submit a report there.
fn is_form(target: &str, around: &Around) -> bool {
    let here = around.sentence.with(around.within);
    if here.has_any(PRIVATE) && !around.denied && is_private_place(target) {
        return true;
    }
    let is_called = around.within.has(Concept::WebForm);
    if !target.starts_with("http") || around.denied || (is_document(target) && !is_called) {
        return false;
    }
    // "Our policy is published at …" sends nobody to a form.
    if around.step.has(Concept::Announce) && !around.step.has(Concept::Submit) {
        return false;
    }
    if around.within.has_any(TEXTS) && !around.within.has(Concept::WebForm) {
        return false;
    }
    if around.sends_on() || is_about_else(around) || around.sentence.has(Concept::OutOfScope) {
        return false;
    }
    let tells = here.has(Concept::Report)
        || around.lead.has(Concept::Report)
        || (around.is_under_reports() && here.has_any(&[Concept::Contact, Concept::Submit]));
    let is_called_form = around.within.has(Concept::WebForm) || around.step.has(Concept::WebForm);
    let is_act = around.within.has(Concept::Report) && !around.sentence.has(Concept::See);
    // "Visit our site to report": the act may come behind.
    let is_way = around.step.has(Concept::Via)
        && (around.sentence.has(Concept::Report) || around.before.has(Concept::Submit))
        && (!around.step.has(Concept::See) || around.behind.has(Concept::Report));
    // "Report it [here](…)".
    let is_here = around.within.has(Concept::Via)
        && around.before.has(Concept::Report)
        && !around.sentence.has_any(&[Concept::See, Concept::HowTo, Concept::Announce]);
    let is_listed = around.lead.has(Concept::WebForm) || around.before.has(Concept::WebForm);
    // "Report it via our programme: https://…".
    let is_led = around.alone
        && !is_front_page(target)
        && around.lead.has_any(&[Concept::Report, Concept::Contact])
        && around.lead.has_any(&[Concept::Contact, Concept::Via])
        && !around.lead.has_any(&[Concept::See, Concept::HowTo, Concept::PolicyDocument]);
    tells && (is_called_form || is_act || is_way || is_here || is_listed)
        || (is_led && around.is_under_reports())
        || (around.step.has(Concept::Contact) && around.labelled)
}

fn form_kind(target: &str, around: &Around) -> ContactKind {
    if is_private_place(target) {
        return ContactKind::PrivateTracker;
    }
    if is_platform(target) {
        return ContactKind::BountyPlatform;
    }
    let said = around.said().with(around.headings);
    let pays = said.has_any(&[Concept::Bounty, Concept::BountyPlatform]);
    if pays { ContactKind::BountyPlatform } else { ContactKind::WebForm }
}
