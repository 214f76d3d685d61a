//! The smallest honest addition that raises the score.
//!
//! Anything with a number in it would do for Scorecard. What is proposed here
//! helps a reporter as well: the form for private reports, when a
//! vulnerability is disclosed, what a report should hold.
//!
//! The addition is a paragraph at the end of the file. Its own line ends keep
//! it apart from what stands before, so its counts simply add to the others;
//! a link is added only where there is none.

use std::borrow::Cow;

use super::{Measurement, measure};

/// An insertion that raises the score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raise {
    /// The score afterwards.
    pub score: u8,
    /// What the insertion does, as a button would say it.
    pub title: Cow<'static, str>,
    /// The byte before which the text goes.
    pub insert_at: usize,
    /// What to insert, line ends included.
    pub text: String,
}

/// States when a vulnerability is made public; counts twice.
const DISCLOSURE: &str = "We disclose a vulnerability once a fix is released.";

/// What that sentence does.
const DISCLOSURE_TITLE: &str = "Say when a vulnerability is disclosed";

/// What can be asked of every reporter. None of it is a promise.
const REQUESTS: [&str; 3] = [
    "Please include the affected version and the steps to reproduce.",
    "If you can, say what an attacker would gain and how it could be fixed.",
    "Please leave out secrets and personal data that are not yours.",
];

/// The smallest honest insertion that raises the score of `content`, whose
/// measurement is given; the largest gain comes first. `repository` is
/// `owner/name` on GitHub; without it the link has to be filled in, as the
/// title then says.
///
/// `None` at 10, and where so much of the file is links that some sentences
/// would not raise it.
#[must_use]
pub fn raise(content: &str, measurement: &Measurement, repository: Option<&str>) -> Option<Raise> {
    if !measurement.links {
        let (repository, title) = match repository.filter(|it| is_repository(it)) {
            Some(known) => (known, "Add a link to the form for private reports"),
            None => {
                ("OWNER/REPO", "Add a link to the form for private reports; fill in OWNER and REPO")
            }
        };
        let sentence = format!(
            "Report a vulnerability privately at \
             <https://github.com/{repository}/security/advisories/new>."
        );
        return paragraph(content, measurement, &sentence, title);
    }
    if !measurement.text {
        return fill(content, measurement);
    }
    disclose(content, measurement)
}

/// As few sentences as make the file more than its links.
fn fill(content: &str, measurement: &Measurement) -> Option<Raise> {
    let disclosure = Some(DISCLOSURE).filter(|_| !measurement.disclosure);
    let mut sentences = String::new();
    for sentence in disclosure.into_iter().chain(REQUESTS) {
        let title = match (disclosure, sentences.is_empty()) {
            (None, _) => "Say what a report should contain",
            (Some(_), true) => DISCLOSURE_TITLE,
            (Some(_), false) => {
                "Say when a vulnerability is disclosed and what a report should contain"
            }
        };
        if !sentences.is_empty() {
            sentences.push(' ');
        }
        sentences.push_str(sentence);
        let raise = paragraph(content, measurement, &sentences, title);
        let filled = |it: &Raise| measurement.size + it.text.len() > measurement.link_bytes;
        if raise.as_ref().is_some_and(filled) {
            return raise;
        }
    }
    disclose(content, measurement)
}

/// The sentence for the third probe, where that is missing.
fn disclose(content: &str, measurement: &Measurement) -> Option<Raise> {
    if measurement.disclosure {
        return None;
    }
    paragraph(content, measurement, DISCLOSURE, DISCLOSURE_TITLE)
}

/// The sentence as a paragraph of its own at the end; `None` if that raises nothing.
fn paragraph(
    content: &str,
    before: &Measurement,
    sentence: &str,
    title: &'static str,
) -> Option<Raise> {
    let line_end = line_end(content);
    let gap = line_end.repeat(missing_line_ends(content, line_end));
    let text = format!("{gap}{sentence}{line_end}");
    let added = measure(&text);
    let after = Measurement {
        size: before.size + text.len(),
        unique_urls: before.unique_urls + added.unique_urls,
        unique_emails: before.unique_emails + added.unique_emails,
        link_bytes: before.link_bytes + added.link_bytes,
        text_hits: before.text_hits + added.text_hits,
        ..Measurement::default()
    }
    .scored();
    (after.score > before.score).then_some(Raise {
        score: after.score,
        title: Cow::Borrowed(title),
        insert_at: content.len(),
        text,
    })
}

/// How lines end in the file; `\n` where there is only one line.
fn line_end(content: &str) -> &'static str {
    match content.split_once('\n') {
        Some((first, _)) if first.ends_with('\r') => "\r\n",
        None if content.contains('\r') => "\r",
        _ => "\n",
    }
}

/// Line ends to add before a new paragraph: up to two, so that an empty line
/// stands before it and spaces at the end of the file do not indent it.
fn missing_line_ends(content: &str, line_end: &str) -> usize {
    let body = content.trim_end_matches(['\r', '\n', ' ', '\t']);
    let tail = content.get(body.len()..).unwrap_or_default();
    let open = usize::from(!tail.is_empty() && !tail.ends_with(['\r', '\n']));
    if body.is_empty() {
        return open;
    }
    let line_ends = tail.replace("\r\n", "\n").matches(['\r', '\n']).count();
    let missing = 2_usize.saturating_sub(line_ends).max(open);
    // A `\n` behind a lone `\r` makes one line end of the two.
    let joined = missing > 0 && line_end == "\n" && tail.ends_with('\r');
    missing + usize::from(joined)
}

/// Whether it is `owner/name` in the letters that GitHub allows, so that it can
/// neither leave the link nor mean another page.
fn is_repository(repository: &str) -> bool {
    let is_name = |name: &str| {
        name.bytes().any(|byte| byte != b'.')
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
    };
    repository.split_once('/').is_some_and(|(owner, name)| is_name(owner) && is_name(name))
}
