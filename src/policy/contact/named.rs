//! Channels that are named without an address: "use the Security tab", "message
//! a moderator on Discord", "mark the issue as confidential".
//!
//! A name alone offers nothing: the sentence, what introduces it or a heading
//! must ask for reports, and must not deny the channel. What stands in the words
//! of a link is decided by the link.

use super::super::reading::{ConceptSet, Sentence, Token};
use super::super::{Evidence, placeholder};
use super::around::{Around, LEADS, REACH, Surroundings};
use super::{Found, is_within, purpose};
use crate::document::{BlockId, Kind};
use crate::lexicon::button::BUTTON_NAMES;
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::order;
use crate::report::{ContactKind, Role, Visibility};
use crate::text::{Span, floor_char_boundary, slice};

/// How many bytes around a name are near it.
const NEAR: usize = 80;
/// How many digits the shortest telephone number has.
const DIGITS: usize = 7;

/// The names of channels.
const NAMES: &[Concept] = &[
    Concept::GithubPrivateReport,
    Concept::GithubSecurityTab,
    Concept::ReportButton,
    Concept::Mail,
    Concept::Chat,
    Concept::Social,
    Concept::Phone,
    Concept::WebForm,
    Concept::BountyPlatform,
    Concept::PrivateTracker,
    Concept::ConfidentialIssue,
    Concept::Coordinator,
];

/// What is done with a button.
const CLICKS: &[&str] =
    &["choose", "choosing", "click", "clicking", "hit", "on", "press", "select", "selecting"];

/// What is done with a report, or with news of a flaw.
const ACTS: &[Concept] =
    &[Concept::Report, Concept::Contact, Concept::Submit, Concept::Announce, Concept::Disclose];

/// The channel that a name stands for.
const fn kind_of(name: Concept) -> Option<ContactKind> {
    Some(match name {
        Concept::GithubPrivateReport | Concept::GithubSecurityTab | Concept::ReportButton => {
            ContactKind::GithubPrivateReport
        }
        Concept::Mail => ContactKind::Email,
        Concept::Chat => ContactKind::Chat,
        Concept::Social => ContactKind::Social,
        Concept::Phone => ContactKind::Phone,
        Concept::WebForm => ContactKind::WebForm,
        Concept::BountyPlatform => ContactKind::BountyPlatform,
        Concept::PrivateTracker => ContactKind::PrivateTracker,
        Concept::ConfidentialIssue => ContactKind::GitlabConfidentialIssue,
        Concept::Coordinator => ContactKind::ThirdPartyCoordinator,
        _ => return None,
    })
}

/// Adds the channels that are named, once for each leaf.
pub(super) fn read(surroundings: &Surroundings<'_, '_>, found: &mut Vec<Found>) {
    let document = surroundings.document;
    let mut known: Vec<u64> =
        found.iter().map(|it| key(it.contact.kind, it.contact.evidence.block)).collect();
    order::sort_by_key(&mut known, |&key| key);
    let has_mail = found.iter().any(|it| {
        it.contact.kind.is_mail()
            && it.contact.role.takes_reports()
            && it.contact.evidence.is_visible()
    });
    let mut links: Vec<Span> = document.links.iter().map(|link| link.words).collect();
    let mut set_off: Vec<Span> = document.marks.iter().map(|mark| mark.words).collect();
    set_off.extend(&links);
    order::sort_by_key(&mut set_off, |words| words.key());
    links.retain(|words| !words.is_empty());
    order::sort_by_key(&mut links, |words| words.key());
    let is_elsewhere = |target: &str| {
        let is_host = target.contains("://");
        target.starts_with('#')
            || (is_host && !target.contains("github") && !target.contains("ghe."))
    };
    // What leads to an unfilled address is no way either, nor is a line of the
    // table of contents.
    let elsewhere = document
        .links
        .iter()
        .filter(|link| is_elsewhere(&link.target) || placeholder::is_placeholder_url(&link.target));
    let mut elsewhere: Vec<Span> = elsewhere.map(|link| link.words).collect();
    order::sort_by_key(&mut elsewhere, |words| words.key());
    let names = Names { surroundings, set_off, links, elsewhere, has_mail };
    let mut last = (0, ContactKind::Email, false);
    for sentence in surroundings.reading.sentences() {
        let leaf = document.blocks.get(sentence.block);
        if !sentence.concepts.has_any(NAMES)
            || is_template(surroundings, sentence)
            || leaf.is_none_or(|leaf| leaf.visibility() != Visibility::Visible)
        {
            continue;
        }
        for token in surroundings.reading.tokens_of(sentence) {
            let Some(kind) = kind_of(token.concept) else { continue };
            if is_in_blank(surroundings, token) {
                continue;
            }
            let is_known = known.binary_search(&key(kind, sentence.block)).is_ok();
            if is_known || last == (sentence.block, kind, true) {
                continue;
            }
            if let Some((role, around)) = names.offered(sentence, token) {
                let evidence = Evidence::of_words(document, sentence.block, token.words);
                found.push(Found::new(kind, String::new(), Some(role), &around, evidence));
                last = (sentence.block, kind, true);
            }
        }
    }
}

/// "TODO: add an e-mail address": template text offers nothing.
fn is_template(surroundings: &Surroundings<'_, '_>, sentence: &Sentence) -> bool {
    let first = surroundings.reading.tokens_of(sentence).first();
    sentence.concepts.has(Concept::Instruction)
        || first.is_some_and(|it| {
            it.concept == Concept::Reminder && it.words.start == sentence.words.start
        })
}

/// "[insert an address or a security advisory]": what a blank asks for is not offered.
fn is_in_blank(surroundings: &Surroundings<'_, '_>, token: &Token) -> bool {
    let prose = surroundings.document.prose.as_str();
    let (start, end) = (token.words.start as usize, token.words.end as usize);
    let from = floor_char_boundary(prose, start.saturating_sub(NEAR));
    let behind = slice(prose, end, floor_char_boundary(prose, end + NEAR));
    let opened = slice(prose, from, start).rfind('[').map(|at| from + at + 1);
    let inside = opened.zip(behind.find(']')).map(|(open, close)| slice(prose, open, end + close));
    inside.is_some_and(|it| !it.contains([']', '[']) && placeholder::is_left_blank(&fold(it)))
}

/// One number for a channel in a leaf.
fn key(kind: ContactKind, block: BlockId) -> u64 {
    (block as u64) << 8 | kind as u64
}

struct Names<'s, 'd, 'a> {
    surroundings: &'s Surroundings<'d, 'a>,
    /// What is bold, code, or a link, in text order.
    set_off: Vec<Span>,
    /// The words of links, in text order.
    links: Vec<Span>,
    /// The words of links that lead away from GitHub, in text order.
    elsewhere: Vec<Span>,
    /// An address takes reports by mail.
    has_mail: bool,
}

impl Names<'_, '_, '_> {
    /// What a channel is offered for, where it is offered.
    fn offered(&self, sentence: &Sentence, token: &Token) -> Option<(Role, Around)> {
        let is_linked = is_within(&self.links, token.words);
        let is_github = matches!(
            token.concept,
            Concept::GithubPrivateReport | Concept::GithubSecurityTab | Concept::ReportButton
        );
        let leads_elsewhere = is_within(&self.elsewhere, token.words);
        if (is_linked && !is_github)
            || leads_elsewhere
            || (token.concept == Concept::Mail && self.has_mail)
        {
            return None;
        }
        let around = self.surroundings.of(sentence.block, token.words);
        let said = around.sentence;
        let is_talk = matches!(token.concept, Concept::Chat | Concept::Social);
        let is_offered = match token.concept {
            Concept::GithubPrivateReport => !self.is_news(sentence, token),
            Concept::GithubSecurityTab => {
                let leaf = self.surroundings.document.blocks.get(sentence.block);
                // In a table of tools they report to it, not the reader.
                let in_cell = leaf.is_some_and(|it| it.kind == Kind::Cell);
                let told = said.has_any(&[Concept::Report, Concept::Submit, Concept::Contact])
                    && (!in_cell || around.is_under_reports());
                let coordinates = said.has_any(&[Concept::Disclose, Concept::Coordinate]);
                (told || around.asks() && (around.is_under_reports() || around.alone))
                    && !(coordinates && self.surroundings.is_own_step(sentence, token.words))
                    && !self.is_news(sentence, token)
            }
            Concept::ReportButton => self.is_button(token),
            Concept::Mail => Self::is_mail(&around),
            Concept::Chat | Concept::Social => self.is_asked(sentence, token, &around),
            Concept::Phone => {
                self.is_asked(sentence, token, &around) && self.has_number(token, sentence)
            }
            Concept::WebForm => {
                const GITHUB: &[Concept] = &[
                    Concept::GithubPrivateReport,
                    Concept::GithubSecurityTab,
                    Concept::ReportButton,
                ];
                self.is_asked(sentence, token, &around)
                    && !said.has_any(GITHUB)
                    && !around.lead.has_any(GITHUB)
            }
            Concept::BountyPlatform => {
                let told = said.has_any(&[Concept::Report, Concept::Submit]);
                let is_name = !self.words(token).contains(' ');
                told && around.asks()
                    && (is_name || around.step.has(Concept::Via))
                    && !said.has_any(&[Concept::Scope, Concept::OutOfScope])
                    && !self.is_denied(sentence, token)
            }
            Concept::PrivateTracker | Concept::ConfidentialIssue => {
                !self.is_denied(sentence, token)
            }
            Concept::Coordinator => {
                let told = said.has_any(&[Concept::Report, Concept::Contact, Concept::NoAnswer]);
                let is_aim =
                    around.step.has_any(&[Concept::Via, Concept::Contact, Concept::Report]);
                told && is_aim
                    && !self.surroundings.is_own_step(sentence, token.words)
                    && !self.is_denied(sentence, token)
            }
            _ => false,
        };
        if !is_offered || around.denied {
            return None;
        }
        if is_talk && self.surroundings.is_own_step(sentence, token.words) {
            return None;
        }
        Some((purpose::of_page(&around), around)).filter(|(role, _)| role.takes_reports())
    }

    fn words(&self, token: &Token) -> &str {
        self.surroundings.document.prose.folded(token.words)
    }

    fn is_denied(&self, sentence: &Sentence, token: &Token) -> bool {
        let reading = self.surroundings.reading;
        let tokens = reading.tokens_of(sentence);
        let behind = tokens.partition_point(|it| it.words.start < token.words.end);
        let behind = tokens.get(behind..).unwrap_or_default().iter();
        reading.is_denied(sentence, token)
            || behind
                .take_while(|it| it.words.start < token.words.end + NEAR as u32)
                .any(|it| it.concept == Concept::Negation)
    }

    /// Whether the lead of a sentence asks, and does not forbid.
    fn lead_asks(&self, sentence: &Sentence) -> bool {
        let reading = self.surroundings.reading;
        let is_ask = |it: &&Token| matches!(it.concept, Concept::Report | Concept::Contact);
        let mut lead = reading.lead_of(sentence);
        for _ in 0..LEADS {
            let Some(above) = lead else { break };
            if let Some(token) = reading.tokens_of(above).iter().rev().find(is_ask) {
                return !reading.is_denied(above, token);
            }
            lead = reading.lead_of(above);
        }
        false
    }

    /// Whether the words ask to reach the team by a channel.
    fn is_asked(&self, sentence: &Sentence, token: &Token, around: &Around) -> bool {
        let said = around.sentence;
        let idle = [Concept::Question, Concept::Subscription, Concept::Announce, Concept::Other];
        let told = said.has_any(&[Concept::Report, Concept::Contact]);
        let cell = self.surroundings.document.blocks.get(sentence.block);
        let is_label = sentence.words.len() < token.words.len() + NEAR
            && (self.lead_asks(sentence)
                || (cell.is_some_and(|cell| cell.kind == Kind::Cell) && around.is_under_reports()));
        let of_flaws = around.is_under_reports()
            || around.said().has_any(&[Concept::Vulnerability, Concept::Security]);
        (told || is_label)
            && of_flaws
            && (!said.has_any(&idle) || said.has_any(&[Concept::Vulnerability, Concept::Report]))
            && !self.is_denied(sentence, token)
    }

    /// "Send us an e-mail", "by mail": not "your mail", and not the team's answer.
    fn is_mail(around: &Around) -> bool {
        const ANSWERS: &[Concept] =
            &[Concept::Respond, Concept::Acknowledge, Concept::Receipt, Concept::StatusUpdate];
        let said = around.sentence;
        let is_reply = said.has_any(ANSWERS) && !said.has(Concept::Vulnerability);
        // "If an address is added in future" gives none now.
        let is_news = said.has_any(&[Concept::Subscription, Concept::Planned]);
        let of_flaws = around.is_under_reports()
            || said.has_any(&[Concept::Report, Concept::Security, Concept::Vulnerability]);
        of_flaws && !is_reply && !is_news && !around.step.has(Concept::Yours)
    }

    /// Whether digits follow, as many as a telephone number has.
    fn has_number(&self, token: &Token, sentence: &Sentence) -> bool {
        let prose = self.surroundings.document.prose.as_str();
        let end = (token.words.end + NEAR as u32).min(sentence.words.end);
        let behind = slice(prose, token.words.end as usize, end as usize);
        behind.bytes().filter(u8::is_ascii_digit).count() >= DIGITS
    }

    /// Whether flaws that are fixed are announced here: the verb before the
    /// name tells the public.
    fn is_news(&self, sentence: &Sentence, token: &Token) -> bool {
        let tokens = self.surroundings.reading.tokens_of(sentence);
        let behind = tokens.partition_point(|it| it.words.start < token.words.start);
        let before = tokens.get(..behind).unwrap_or_default().iter().rev();
        let (mut act, mut concepts) = (None, ConceptSet::default());
        for it in before.take_while(|it| it.words.end + REACH >= token.words.start) {
            if act.is_some_and(|act| act != it.words) {
                break;
            }
            if ACTS.contains(&it.concept) {
                act = Some(it.words);
                concepts.add(it.concept);
            }
        }
        let is_told = concepts.has(Concept::Disclose) || !concepts.has(Concept::Report);
        concepts.has(Concept::Announce) && is_told && !concepts.has(Concept::Contact)
    }

    fn is_button(&self, phrase: &Token) -> bool {
        let document = self.surroundings.document;
        let leaf = document.blocks.get(phrase.block).map_or(Span::default(), |leaf| leaf.words);
        let folded = document.prose.folded(leaf);
        let (start, end) = (phrase.words.start - leaf.start, phrase.words.end - leaf.start);
        let before = slice(folded, 0, start as usize);
        let quoted = before.ends_with(['"', '“', '”', '„', '«', '\'', '‘', '’', '「', '《']);
        // "Security > Report a vulnerability", "click Report a vulnerability".
        let before = before.trim_end();
        let stepped = before.ends_with(['>', '→', '»', '›'])
            || CLICKS.contains(&before.rsplit([' ', '\n']).next().unwrap_or_default());
        quoted
            || stepped
            || self.set_off.binary_search(&phrase.words).is_ok()
            || is_called_button(slice(folded, end as usize, folded.len()))
    }
}

/// Within two words comes the name of a button.
fn is_called_button(behind: &str) -> bool {
    let mut blanks = behind.char_indices().take(NEAR).filter(|(_, c)| c.is_whitespace());
    let near = blanks.nth(2).map_or(behind.len().min(NEAR), |(at, _)| at);
    BUTTON_NAMES.is_in(slice(behind, 0, floor_char_boundary(behind, near)))
}
