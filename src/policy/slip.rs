//! Slips of the pen that can be told for certain.
//!
//! ```text
//! doubled = word word           where no sentence holds that word twice: "the the"
//! extra   = verb "the" "us"     "contact the us", but not "the US office"
//! name    = "Github" | "CWE/SANS Top 25"
//! ```
//!
//! Words are those of running English text: no code, no address, no heading of
//! a table. A word at the end of a line and the same at the start of the next
//! one count where the two lines are one paragraph.

use std::ops::Range;

use super::Policy;
use super::contact::is_code;
use crate::document::{Block, Kind};
use crate::lexicon::slip::{DOUBLED, EXTRA, OLD_NAMES};
use crate::report::Visibility;
use crate::text::{Span, slice};

/// What kind of slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlipKind {
    /// A word twice.
    Doubled,
    /// "Github" for "GitHub".
    Github,
    /// An article before a word that takes none.
    Extra,
    /// A name that something bears no more.
    OldName,
}

/// A slip of the pen.
#[derive(Clone, Debug)]
pub struct Slip {
    /// What kind.
    pub kind: SlipKind,
    /// The doubled word or the phrase in lower case, or the name as it should be.
    pub word: &'static str,
    /// Where it stands in the source.
    pub span: Span,
    /// What would be replaced in the source.
    pub replaced: Span,
    /// Whether what would be replaced holds no markup.
    pub is_plain: bool,
}

/// Every slip, in text order within each leaf.
#[must_use]
pub fn find(policy: &Policy<'_>) -> Vec<Slip> {
    let mut found = Vec::new();
    let is_english = policy.languages.main.is_none_or(|it| it == "en");
    for (_, leaf) in policy.document.leaves() {
        let is_prose = matches!(leaf.kind, Kind::Paragraph | Kind::Heading(_) | Kind::Cell);
        if !is_prose || leaf.visibility() != Visibility::Visible {
            continue;
        }
        let mut reader = Reader { policy, leaf, found: &mut found };
        reader.github();
        reader.old_names();
        if is_english && leaf.kind == Kind::Paragraph {
            reader.doubled();
            reader.extra();
        }
    }
    found
}

struct Reader<'p, 'a> {
    policy: &'p Policy<'a>,
    leaf: &'p Block,
    found: &'p mut Vec<Slip>,
}

impl Reader<'_, '_> {
    /// Adds a slip in a part of the leaf, which is replaced with what stands
    /// between `from` and it.
    fn push(&mut self, kind: SlipKind, word: &'static str, part: &Range<usize>, from: usize) {
        let document = &self.policy.document;
        let inside = |start, end| {
            let leaf = self.leaf.words.start as usize;
            Span::new(leaf + start, leaf + end)
        };
        let words = inside(part.start, part.end);
        if is_code(document, words) {
            return;
        }
        let span = document.prose.source(words);
        let mut replaced = span;
        if from < part.start {
            // From the last letter of the word before.
            replaced.start = document.prose.source(inside(from - 1, from)).end;
        }
        let between = Span { start: replaced.start, end: span.start };
        let is_plain = document.text.get(span) == document.prose.get(words)
            && document.text.get(between).trim().is_empty();
        self.found.push(Slip { kind, word, span, replaced, is_plain });
    }

    fn doubled(&mut self) {
        let folded = self.policy.document.prose.folded(self.leaf.words);
        let (mut at, mut last) = (0, 0..0);
        for piece in folded.split_inclusive(char::is_whitespace) {
            let word = piece.trim_end();
            let part = at..at + word.len();
            at += piece.len();
            if word.is_empty() {
                continue;
            }
            if slice(folded, last.start, last.end) == word
                && let Some(&known) = DOUBLED.iter().find(|&&it| it == word)
            {
                self.push(SlipKind::Doubled, known, &part, last.end);
            }
            last = part;
        }
    }

    fn github(&mut self) {
        const NAME: &str = "Github";
        let words = self.policy.document.prose.get(self.leaf.words);
        if crate::text::find(words, NAME).is_none() {
            return;
        }
        let joins = |c: char| c.is_alphanumeric() || matches!(c, '/' | '@' | '-' | '_' | '.' | ':');
        for at in memchr::memmem::find_iter(words.as_bytes(), NAME) {
            let end = at + NAME.len();
            let mut behind = slice(words, end, words.len()).chars();
            let (next, after) = (behind.next(), behind.next());
            let goes_on = match next {
                Some('.' | ':' | '-' | '/') => after.is_some_and(char::is_alphanumeric),
                Some('_' | '@') => true,
                next => next.is_some_and(char::is_alphanumeric),
            };
            if !goes_on && !slice(words, 0, at).ends_with(joins) {
                self.push(SlipKind::Github, "GitHub", &(at..end), at);
            }
        }
    }

    /// The words in lower case, a wrapped line joined with a blank; None where
    /// a part that is looked for stands nowhere.
    fn unwrapped(&self, part: &str) -> Option<String> {
        let folded = self.policy.document.prose.folded(self.leaf.words);
        crate::text::find(folded, part).map(|_| folded.replace('\n', " "))
    }

    fn extra(&mut self) {
        let written = self.policy.document.prose.get(self.leaf.words);
        let Some(folded) = self.unwrapped("us") else { return };
        for (part, phrase) in EXTRA.matches(&folded) {
            // "the US" is a country.
            if slice(written, part.start, part.end).ends_with("us") {
                self.push(SlipKind::Extra, phrase, &part, part.start);
            }
        }
    }

    fn old_names(&mut self) {
        let Some(folded) = self.unwrapped("25") else { return };
        for (part, name) in OLD_NAMES.matches(&folded) {
            self.push(SlipKind::OldName, name, &part, part.start);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::policy::Context;
    use crate::text::Text;

    fn slips(source: &str) -> Vec<(SlipKind, &'static str, bool)> {
        let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
        find(&policy).into_iter().map(|it| (it.kind, it.word, it.is_plain)).collect()
    }

    #[test]
    fn doubled_words_are_found_over_a_line_but_not_over_a_stop() {
        assert_eq!(slips("We send the\nthe fix."), [(SlipKind::Doubled, "the", true)]);
        assert_eq!(slips("We send **the** the fix."), [(SlipKind::Doubled, "the", false)]);
        for text in ["Look at the. The fix.", "`the the`", "That that is so.", "The\n\nthe end"] {
            assert_eq!(slips(text), [], "{text}");
        }
    }

    #[test]
    fn a_name_is_looked_at_in_prose_only() {
        assert_eq!(slips("On Github, write."), [(SlipKind::Github, "GitHub", true)]);
        for text in ["https://Github.com/x", "Github.com", "`Github`", "@Github", "MyGithub-x"] {
            assert_eq!(slips(text), [], "{text}");
        }
    }

    #[test]
    fn us_takes_no_article_but_the_us_does() {
        let expected = [(SlipKind::Extra, "contacts the us", true)];
        assert_eq!(slips("Whoever contacts the us is heard."), expected);
        assert_eq!(slips("Whoever contacts the US office is heard."), []);
    }
}
