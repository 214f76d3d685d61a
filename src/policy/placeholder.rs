//! Template text that was never filled in.
//!
//! Four kinds: an address that nobody can own (`security@example.com`), a name
//! that stands for another (`YOUR_ORG`, `{{organization}}`, `<your-email>`), a
//! blank between brackets (`[Date]`), and a sentence to whoever fills the
//! template in.
//!
//! Code is not read: an example may well hold a name that stands for another.

mod form;
mod void;

use std::ops::Range;

use self::form::{braced, bracketed, is_blank, reminder_length, with_mailbox, yours, yours_length};
use self::void::repository_blank;
pub use self::void::{is_about_contact, is_placeholder_address, is_placeholder_url, is_void_host};
use super::Evidence;
use super::contact::{Contact, Page, is_code};
use super::reading::{Reading, Token};
use crate::document::{BlockId, Document, Kind, LinkKind};
use crate::lexicon::concept::Concept;
use crate::lexicon::fold;
use crate::lexicon::version::{COLUMNS, Column};
use crate::order;
use crate::report::Visibility;
use crate::text::{Span, find, slice};

/// What kind of template text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceholderKind {
    /// An address that nobody can own.
    Address,
    /// A name that stands for another.
    Token,
    /// A blank between brackets.
    Bracket,
    /// A sentence to whoever fills the template in.
    Instruction,
}

/// Template text that was never filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder {
    /// What kind.
    pub kind: PlaceholderKind,
    /// As written, a wrapped line joined with one blank.
    pub text: String,
    /// The words.
    pub evidence: Evidence,
}

pub(super) fn read(
    document: &Document<'_>,
    contacts: &[Contact],
    pages: &[Page],
    reading: &Reading,
) -> Vec<Placeholder> {
    let mut reader = Reader { document, found: Vec::new() };
    for contact in contacts {
        if contact.placeholder && contact.kind.is_mail() && contact.evidence.is_visible() {
            let text = document.text.get(contact.evidence.span);
            reader.push(PlaceholderKind::Address, text, contact.evidence);
        }
    }
    for phrase in reading.tokens() {
        reader.phrase(phrase, reading);
    }
    for (id, leaf) in document.leaves() {
        if leaf.visibility() == Visibility::Visible {
            let folded = document.prose.folded(leaf.words);
            reader.braces(id, leaf.words, folded);
            reader.brackets(id, leaf.words, folded);
            reader.dates(id, leaf.words, folded);
        }
    }
    for link in &document.links {
        if link.kind != LinkKind::Image && document.text.get(link.target_span) == link.target {
            reader.target(link.block, &link.target, link.target_span);
        }
    }
    for page in pages {
        if page.evidence.is_visible() && !is_code(document, page.words) {
            reader.target(page.evidence.block, &page.target, page.evidence.span);
        }
    }
    for element in &document.unknown_elements {
        let tag = document.text.get(element.span);
        if is_blank(&fold(tag.trim_matches(['<', '>', '/']))) {
            let evidence = Evidence::of_source(document, element.block, element.span);
            reader.push(PlaceholderKind::Token, tag, evidence);
        }
    }
    reader.finish()
}

/// Whether a cell stands below "End of life": `TBD` there is a date not yet decided.
fn is_open_end(document: &Document<'_>, cell: BlockId) -> bool {
    let row = document.blocks.get(cell).filter(|it| it.kind == Kind::Cell).and_then(|it| it.parent);
    let Some(row) = row else { return false };
    let Some(table) = document.blocks.get(row).and_then(|it| it.parent) else { return false };
    let column = document.children(row).take(COLUMNS_READ).position(|(id, _)| id == cell);
    let title = document.children(table).next().and_then(|(titles, _)| {
        let mut titles = document.children(titles);
        column.and_then(|column| titles.nth(column))
    });
    title.is_some_and(|(_, title)| {
        let mut columns = COLUMNS.matches(document.prose.folded(title.words));
        columns.any(|(_, column)| column == Column::Until)
    })
}

/// How many columns of a table are looked at.
const COLUMNS_READ: usize = 8;

/// Whether words between brackets are a blank to be filled in.
pub(super) fn is_left_blank(inside: &str) -> bool {
    is_blank(inside)
}

struct Reader<'d, 'a> {
    document: &'d Document<'a>,
    found: Vec<Placeholder>,
}

impl Reader<'_, '_> {
    fn push(&mut self, kind: PlaceholderKind, text: &str, evidence: Evidence) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.found.push(Placeholder { kind, text, evidence });
    }

    fn push_words(&mut self, kind: PlaceholderKind, block: BlockId, words: Span) {
        let evidence = Evidence::of_words(self.document, block, words);
        self.push(kind, self.document.prose.get(words), evidence);
    }

    fn phrase(&mut self, phrase: &Token, reading: &Reading) {
        let Some(leaf) = self.document.blocks.get(phrase.block) else { return };
        if leaf.visibility() != Visibility::Visible {
            return;
        }
        let at = (phrase.words.start - leaf.words.start) as usize;
        let written = self.document.prose.get(leaf.words);
        let from = slice(written, at, written.len());
        let length = match phrase.concept {
            Concept::Instruction => {
                let sentence = reading.sentence_at(phrase.words.start);
                let sentence = sentence.map_or(phrase.words, |sentence| sentence.words);
                // A sentence may hold more than one such phrase.
                let is_new = self.found.last().is_none_or(|last| {
                    last.kind != PlaceholderKind::Instruction
                        || last.evidence.span.end <= self.document.prose.source(sentence).start
                });
                if is_new {
                    self.push_words(PlaceholderKind::Instruction, phrase.block, sentence);
                }
                return;
            }
            Concept::Yours if !slice(written, 0, at).ends_with(['-', '_']) => {
                let folded = self.document.prose.folded(leaf.words);
                yours_length(slice(folded, at, folded.len()))
            }
            // `TODO(name): what to do` is all of it left to do.
            Concept::Reminder if from.starts_with("TODO(") => {
                let sentence = reading.sentence_at(phrase.words.start);
                sentence.map(|it| it.words.end.saturating_sub(phrase.words.start) as usize)
            }
            Concept::Reminder if is_open_end(self.document, phrase.block) => None,
            Concept::Reminder => reminder_length(from),
            _ => None,
        };
        if let Some(length) = length {
            self.token(phrase.block, inside(leaf.words, &(at..at + length)));
        }
    }

    /// A name that stands for another; `YOUR_ORG/YOUR_REPO` is one.
    fn token(&mut self, block: BlockId, words: Span) {
        if is_code(self.document, words) {
            return;
        }
        let evidence = Evidence::of_words(self.document, block, words);
        if let Some(last) = self.found.last_mut()
            && last.kind == PlaceholderKind::Token
            && last.evidence.block == block
        {
            let between = Span { start: last.evidence.span.end, end: evidence.span.start };
            // An owner and a name: not a whole path, which could be of any length.
            if self.document.text.get(between) == "/" && !last.text.contains('/') {
                last.evidence.span.end = evidence.span.end;
                last.text = format!("{}/{}", last.text, self.document.prose.get(words));
                return;
            }
        }
        self.push_words(PlaceholderKind::Token, block, words);
    }

    /// `{{ name }}`, `${NAME}` and `<NAME>`.
    fn braces(&mut self, block: BlockId, leaf: Span, folded: &str) {
        let written = self.document.prose.get(leaf);
        for range in braced(written, folded) {
            self.token(block, inside(leaf, &range));
        }
    }

    /// Names that stand for others in the address of a page; those of a mailbox are read already.
    fn target(&mut self, block: BlockId, target: &str, span: Span) {
        if super::contact::mail_target(target).is_some() {
            return;
        }
        let folded = fold(target);
        let mut ranges = braced(target, &folded);
        let brackets = bracketed(&folded);
        ranges.extend(brackets);
        ranges.extend(yours(&folded));
        ranges.extend(repository_blank(&folded));
        order::sort_by_key(&mut ranges, |range| range.start as u64);
        for range in ranges {
            let evidence = Evidence::of_source(self.document, block, inside(span, &range));
            self.push(PlaceholderKind::Token, slice(target, range.start, range.end), evidence);
        }
    }

    fn brackets(&mut self, block: BlockId, leaf: Span, folded: &str) {
        // A pattern for the subject of a mail is for the reporter to fill in.
        const PATTERNS: &[&str] = &[
            "subject", "title", "betreff", "asunto", "objet", "标题", "主题", "件名", "제목",
            "тема",
        ];
        if !folded.contains('[') || crate::text::holds_any(folded, PATTERNS) {
            return;
        }
        for range in bracketed(folded) {
            let place = inside(leaf, &with_mailbox(folded, range));
            if !is_code(self.document, place) {
                self.push_words(PlaceholderKind::Bracket, block, place);
            }
        }
    }

    /// `YYYY-MM-DD`, where a date should be.
    fn dates(&mut self, block: BlockId, leaf: Span, folded: &str) {
        let mut from = 0;
        while let Some(at) = find(slice(folded, from, folded.len()), "yyyy-mm") {
            let at = from + at;
            from = at + "yyyy-mm".len();
            let is_date = |byte: &u8| matches!(byte, b'y' | b'm' | b'd' | b'-');
            let length =
                slice(folded, at, folded.len()).bytes().take(10).take_while(is_date).count();
            self.token(block, inside(leaf, &(at..at + length)));
        }
    }

    /// In text order, without those that lie within another.
    fn finish(mut self) -> Vec<Placeholder> {
        // At one place the longest first.
        order::sort_by_key(&mut self.found, |it| {
            let span = it.evidence.span;
            u64::from(span.start) << 32 | u64::from(u32::MAX - span.end)
        });
        let mut end = 0;
        self.found.retain(|it| {
            let is_new = it.evidence.span.end > end;
            end = end.max(it.evidence.span.end);
            is_new
        });
        self.found
    }
}

fn inside(around: Span, range: &Range<usize>) -> Span {
    Span::new(around.start as usize + range.start, around.start as usize + range.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Context, Policy};
    use crate::text::Text;

    fn all(source: &str) -> Vec<String> {
        let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
        policy.placeholders.into_iter().map(|it| it.text).collect()
    }

    #[test]
    fn addresses_that_nobody_owns() {
        for address in [
            "security@example.com",
            "a@sub.example.org",
            "x@y.test",
            "s@yourdomain.com",
            "s@your-company.io",
            "your-email@gmail.com",
            "username@gmail.com",
            "a@domain.tld",
        ] {
            assert!(is_placeholder_address(address), "{address}");
        }
        for address in [
            "security@example-labs.com",
            "yourself@x.org",
            "you@x.org",
            "user@x.org",
            "security@testing.org",
            "a@test.de.com",
        ] {
            assert!(!is_placeholder_address(address), "{address}");
        }
    }

    #[test]
    fn pages_that_nobody_has() {
        for page in
            ["https://example.org/security", "https://github.com/your-org/x", "yourdomain.com/a"]
        {
            assert!(is_placeholder_url(page), "{page}");
        }
        for page in ["https://your.org/security", "https://x.org/", "../../security/advisories/new"]
        {
            assert!(!is_placeholder_url(page), "{page}");
        }
    }

    #[test]
    fn names_that_stand_for_others() {
        assert_eq!(
            all("Mail YOUR_EMAIL_HERE or YOUREMAILHERE."),
            ["YOUR_EMAIL_HERE", "YOUREMAILHERE"]
        );
        assert_eq!(
            all("[form](https://github.com/YOUR_ORG/YOUR_REPO/security)"),
            ["YOUR_ORG/YOUR_REPO"]
        );
        assert_eq!(
            all("See https://github.com/your-username/your-repo/issues"),
            ["your-username/your-repo"]
        );
        assert_eq!(all("[form](https://github.com/OWNER/REPO/security)"), ["OWNER/REPO"]);
        assert_eq!(all("Report at https://github.com/OWNER/REPO/security now."), ["OWNER/REPO"]);
        assert_eq!(all("[form](https://github.com/{org}/{repo}/security)"), ["{org}/{repo}"]);
        assert_eq!(all("{{ organization }} and ${EMAIL}"), ["{{ organization }}", "${EMAIL}"]);
        assert_eq!(
            all("Write to <your-email> or <SECURITY_CONTACT>."),
            ["<your-email>", "<SECURITY_CONTACT>"]
        );
        assert_eq!(
            all("Write to {email} or security@[domain].org."),
            ["{email}", "security@[domain].org"]
        );
        assert_eq!(all("Key: TBD\n\nTODO: write this\n\nFIXME"), ["TBD", "TODO", "FIXME"]);
    }

    #[test]
    fn an_end_that_is_not_yet_decided_is_no_blank() {
        let table = "| Version | State | EOL |\n|---|---|---|\n";
        assert!(all(&format!("{table}| 3.x | active | TBD |\n| 2.x | old | 2027-01 |")).is_empty());
        assert_eq!(all(&format!("{table}| 3.x | TBD | 2027-01 |")), ["TBD"]);
    }

    #[test]
    fn blanks_between_brackets() {
        assert_eq!(
            all("[INSERT EMAIL] by [Researcher\nName] on [Date]"),
            ["[INSERT EMAIL]", "[Researcher Name]", "[Date]"]
        );
        assert_eq!(
            all("[İsim], security@[your-domain].com, [link], YYYY-MM-DD"),
            ["[İsim]", "security@[your-domain].com", "[link]", "YYYY-MM-DD"]
        );
        assert_eq!(
            all("[talk](https://github.com/[username]/[project]/discussions)"),
            ["[username]", "[project]"]
        );
        assert_eq!(all("TODO(owner): add an address."), ["TODO(owner): add an address."]);
        assert_eq!(all("[security-email@domain.com]"), ["[security-email@domain.com]"]);
    }

    #[test]
    fn instructions_are_whole_sentences() {
        assert_eq!(
            all("Hello. Use this section to say\nwhat holds. Bye."),
            ["Use this section to say what holds."]
        );
    }

    #[test]
    fn what_is_no_placeholder() {
        for source in [
            "It is YOUR responsibility, yours and yourself.",
            "Put your project name and your email in the report.",
            "`YOUR_ORG` and `{{ name }}`",
            "`https://github.com/OWNER/REPO`",
            "```\ncurl ${TOKEN} [Your Name] TODO\n```",
            "Start the subject with [SECURITY] [short title].",
            "[x] done, [ ] open, [1], [^2], [at], [!NOTE]",
            "A TODO app",
            "[docs](https://docs.github.com/adding-a-policy-to-your-repository)",
            "https://github.com/o/repo and https://x.org/owner/repo",
            "https://github.com/user/repo and https://github.com/org/repo",
            "Vec<String> and a < b > c",
            "<!-- TODO: YOUR_ORG -->",
            "[security@x.org](mailto:security@x.org)",
            "[link][ref] and [ref]\n\n[ref]: https://x.org",
        ] {
            assert_eq!(all(source), [""; 0], "{source}");
        }
    }

    #[test]
    fn hostile_runs_stay_linear() {
        let start = std::time::Instant::now();
        for part in
            ["[", "your", "{{", "<", "use this section to ", "TODO", "[your name]", "YOUR_ORG/"]
        {
            all(&part.repeat(100_000 / part.len()));
        }
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    }
}
