//! Lines of a web page that were copied along with a policy.

use crate::lexicon::chrome;

/// Whether a line is one of the page around a policy, and not of the policy.
pub(crate) fn is_chrome(line: &str) -> bool {
    // No line of a page is long; most lines of a policy are told apart by this alone.
    let line = line.trim();
    if line.is_empty() || line.len() > 120 || line.starts_with(['-', '|', '>']) {
        return false;
    }
    let has_title = |title: &&str| {
        let (head, rest) = line.split_at_checked(title.len()).unwrap_or_default();
        head.eq_ignore_ascii_case(title) && is_repository(rest)
    };
    chrome::LINES.iter().any(|known| line.eq_ignore_ascii_case(known))
        || chrome::TITLES.iter().any(has_title)
}

/// `owner/name` and nothing else.
fn is_repository(words: &str) -> bool {
    let is_name = |name: &str| {
        !name.is_empty()
            && name.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_' | b'.'))
    };
    words.split_once('/').is_some_and(|(owner, name)| is_name(owner) && is_name(name))
}
