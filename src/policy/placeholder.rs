//! Template text that was never filled in.
//!
//! Four kinds: an address that nobody can own (`security@example.com`), a name
//! that stands for another (`YOUR_ORG`, `{{organization}}`, `<your-email>`), a
//! blank between brackets (`[Date]`), and a sentence to whoever fills the
//! template in.
//!
//! Code is not read: an example may well hold a name that stands for another.

use super::contact::{Contact, is_code};
use super::{Evidence, sentence};
use crate::document::{BlockId, Document, LinkKind};
use crate::lexicon::placeholder::{
    DOMAIN_LABELS, IMPERATIVES, INSTRUCTIONS, LOCAL_PARTS, MAIL_HOSTS, NOUNS, PATH_NAMES,
    PATH_OWNERS, SINGLE, TOP_LEVEL, YOURS,
};
use crate::lexicon::{self, fold, length_at_start};
use crate::order;
use crate::report::ContactKind;
use crate::text::{Span, floor_char_boundary, slice};

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

/// Whether nobody can own an e-mail address: RFC 2606, or a name that stands for another.
#[must_use]
pub fn is_placeholder_address(address: &str) -> bool {
    let folded = fold(address);
    let Some((local, domain)) = folded.split_once('@') else { return false };
    is_placeholder_host(domain)
        || is_yours(local)
        || (LOCAL_PARTS.contains(&local) && MAIL_HOSTS.contains(&domain))
        || matches!(local, "xxx" | "xxxx" | "xxxxx")
}

/// Whether an address of a page stands for another: a reserved host, or a
/// repository named by its kind, such as `OWNER/REPO`.
#[must_use]
pub fn is_placeholder_url(url: &str) -> bool {
    let folded = fold(url);
    let address = folded.split_once("://").map_or(folded.as_str(), |(_, address)| address);
    let mut parts = address.split(['/', '?', '#']);
    is_placeholder_host(parts.next().unwrap_or_default())
        || parts.any(is_yours)
        || repository_blank(url, &folded).is_some()
}

/// Whether the host of a page's address is reserved for examples or stands for another.
#[must_use]
pub fn is_void_host(url: &str) -> bool {
    let folded = fold(url);
    let address = folded.split_once("://").map_or(folded.as_str(), |(_, address)| address);
    is_placeholder_host(address.split(['/', '?', '#']).next().unwrap_or_default())
}

/// Whether template text stands where a contact should.
#[must_use]
pub fn is_about_contact(placeholder: &str) -> bool {
    let folded = fold(placeholder);
    ["mail", "contact", "address", "correo", "kontakt", "@", "url", "form", "advisories"]
        .iter()
        .any(|word| folded.contains(word))
}

/// Whether a host is reserved for examples or stands for another.
fn is_placeholder_host(host: &str) -> bool {
    let mut labels = host.rsplit('.');
    let top = labels.next().unwrap_or_default();
    if TOP_LEVEL.contains(&top) {
        return true;
    }
    // The registered name stands before the top-level domain; "co.uk" and the like have one more.
    labels.next().is_some_and(|label| DOMAIN_LABELS.contains(&label) || is_yours(label))
}

/// `your-org`, `YOUR_EMAIL`, `yourdomain`: "your" joined with what a project has.
fn is_yours(name: &str) -> bool {
    let Some(rest) = name.strip_prefix("your") else { return false };
    let rest = rest.trim_start_matches(['-', '_', '.']);
    let rest = rest.strip_suffix("here").unwrap_or(rest).trim_end_matches(['-', '_', '.']);
    YOURS.iter().any(|noun| {
        rest.strip_prefix(noun).is_some_and(|more| {
            more.is_empty() || more.starts_with(['-', '_', '.']) || YOURS.contains(&more)
        })
    })
}

pub(super) fn read(document: &Document<'_>, contacts: &[Contact]) -> Vec<Placeholder> {
    let mut reader = Reader { document, found: Vec::new() };
    for contact in contacts {
        if contact.placeholder
            && contact.kind == ContactKind::Email
            && contact.evidence.is_visible()
        {
            let text = document.text.get(contact.evidence.span);
            reader.push(PlaceholderKind::Address, text, contact.evidence);
        }
    }
    for (id, leaf) in document.leaves() {
        if !Evidence::of_source(document, id, leaf.span).is_visible() {
            continue;
        }
        let (words, folded) = (document.prose.get(leaf.words), document.prose.folded(leaf.words));
        reader.instructions(id, leaf.words, words, folded);
        reader.tokens(id, leaf.words, words, folded);
        reader.brackets(id, leaf.words, words, folded);
    }
    for link in &document.links {
        if link.kind != LinkKind::Image && document.text.get(link.target_span) == link.target {
            reader.target(link.block, &link.target, link.target_span);
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

    fn instructions(&mut self, block: BlockId, leaf: Span, words: &str, folded: &str) {
        let mut behind = 0;
        for (range, ()) in lexicon::matches(INSTRUCTIONS, folded) {
            if range.start >= behind {
                let sentence = sentence::around(words, range.start);
                behind = sentence.end;
                self.push_words(PlaceholderKind::Instruction, block, inside(leaf, &sentence));
            }
        }
    }

    fn tokens(&mut self, block: BlockId, leaf: Span, words: &str, folded: &str) {
        for range in tokens(words, folded) {
            let place = inside(leaf, &range);
            if !is_code(self.document, place) {
                self.push_words(PlaceholderKind::Token, block, place);
            }
        }
    }

    /// Names that stand for others in the target of a link; those of an address are read already.
    fn target(&mut self, block: BlockId, target: &str, span: Span) {
        if super::contact::mail_target(target).is_some() {
            return;
        }
        let folded = fold(target);
        let mut ranges = tokens(target, &folded);
        ranges.extend(repository_blank(target, &folded));
        order::sort_by_key(&mut ranges, |range| range.start as u64);
        for range in ranges {
            let evidence = Evidence::of_source(self.document, block, inside(span, &range));
            self.push(PlaceholderKind::Token, slice(target, range.start, range.end), evidence);
        }
    }

    fn brackets(&mut self, block: BlockId, leaf: Span, words: &str, folded: &str) {
        // A pattern for the subject of a mail is for the reporter to fill in.
        const PATTERNS: &[&str] = &[
            "subject", "title", "betreff", "asunto", "objet", "标题", "主题", "件名", "제목",
            "тема",
        ];
        if !folded.contains('[') || PATTERNS.iter().any(|word| folded.contains(word)) {
            return;
        }
        let mut from = 0;
        while let Some(at) = folded.get(from..).and_then(|rest| rest.find('[')) {
            let start = from + at;
            from = start + 1;
            let near = slice(folded, start + 1, floor_char_boundary(folded, start + MAX_BRACKET));
            let Some(length) = near
                .find(['[', ']'])
                .filter(|&end| near.get(end..).is_some_and(|it| it.starts_with(']')))
            else {
                continue;
            };
            let range = start..start + length + 2;
            let place = inside(leaf, &range);
            if is_blank(slice(near, 0, length)) && !is_code(self.document, place) {
                self.push_words(PlaceholderKind::Bracket, block, place);
            }
            from = range.end;
        }
        debug_assert_eq!(words.len(), folded.len());
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

/// The longest blank between brackets, in bytes.
const MAX_BRACKET: usize = 120;

fn inside(around: Span, range: &std::ops::Range<usize>) -> Span {
    Span::new(around.start as usize + range.start, around.start as usize + range.end)
}

/// Whether words between brackets are a blank to fill in.
fn is_blank(inside: &str) -> bool {
    let inside = inside.split_whitespace().collect::<Vec<_>>().join(" ");
    let inside = inside.replace('_', " ");
    if inside.contains('@') {
        return is_placeholder_address(&inside.replace(' ', "_"));
    }
    if inside.is_empty() || inside.starts_with(['!', '^', '#']) || inside.contains("://") {
        return false;
    }
    let is_whole = |list: &[lexicon::Entry<()>]| {
        list.binary_search_by_key(&inside.as_str(), |&(word, ())| word).is_ok()
    };
    let begins = IMPERATIVES.iter().any(|(phrase, ())| length_at_start(phrase, &inside).is_some());
    let mut words = inside.split([' ', '-']).filter(|word| !word.is_empty());
    let count = words.clone().count();
    let last = words.next_back().unwrap_or_default();
    let ends = NOUNS.binary_search_by_key(&last, |&(word, ())| word).is_ok();
    is_whole(SINGLE) || (begins && inside.len() > 4) || (ends && (2..=6).contains(&count))
}

/// Names that stand for others: `YOUR_ORG`, `{{organization}}`, `${NAME}`, `TODO:`.
fn tokens(words: &str, folded: &str) -> Vec<std::ops::Range<usize>> {
    let mut found: Vec<std::ops::Range<usize>> = Vec::new();
    let mut add = |range: std::ops::Range<usize>| match found.last_mut() {
        // `YOUR_ORG/YOUR_REPO` is one.
        Some(last) if slice(words, last.end, range.start) == "/" && range.start > last.end => {
            last.end = range.end;
        }
        Some(last) if range.start < last.end => {}
        _ => found.push(range),
    };
    let mut previous = ' ';
    for (at, c) in folded.char_indices() {
        let rest = slice(folded, at, folded.len());
        let length = match c {
            'y' if !previous.is_alphanumeric() && !matches!(previous, '-' | '_') => {
                yours_length(rest)
            }
            '{' | '$' | '<' => braced_length(rest, slice(words, at, words.len()), previous),
            't' | 'f' if !previous.is_alphanumeric() => {
                reminder_length(slice(words, at, words.len()), previous)
            }
            _ => None,
        };
        if let Some(length) = length {
            add(at..at + length);
        }
        previous = c;
    }
    found
}

fn yours_length(rest: &str) -> Option<usize> {
    if !rest.starts_with("your") {
        return None;
    }
    let run = rest
        .bytes()
        .take(64)
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        .count();
    is_yours(slice(rest, 0, run)).then_some(run)
}

/// `{{ name }}`, `${NAME}`, and `<SECURITY_CONTACT>`, which Markdown shows as it is.
fn braced_length(rest: &str, written: &str, previous: char) -> Option<usize> {
    let (open, close) = [("{{", "}}"), ("${", "}"), ("<", ">")]
        .into_iter()
        .find(|(open, _)| rest.starts_with(open))?;
    let near = slice(rest, open.len(), floor_char_boundary(rest, 64));
    let inside = slice(near, 0, near.find(close)?);
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ');
    let is_written_as_name = !inside.trim().is_empty() && inside.chars().all(is_name);
    let counts = match open {
        "<" => !previous.is_alphanumeric() && is_blank(inside),
        "${" => {
            slice(written, 2, 2 + inside.len()).chars().all(|c| c.is_ascii_uppercase() || c == '_')
        }
        _ => true,
    };
    (is_written_as_name && counts).then_some(open.len() + inside.len() + close.len())
}

/// `TBD`, `FIXME`, and `TODO` where it is a reminder, not the name of a thing.
fn reminder_length(written: &str, previous: char) -> Option<usize> {
    let word = ["TODO", "TBD", "FIXME"]
        .into_iter()
        .find(|word| length_at_start(word, written).is_some())?;
    let behind = slice(written, word.len(), written.len());
    let is_reminder = word != "TODO"
        || behind.starts_with([':', ']', ')', '：'])
        || (behind.is_empty() && !previous.is_alphanumeric());
    (is_reminder && !behind.starts_with(['-', '_'])).then_some(word.len())
}

/// The segments of a repository's path that stand for others: `OWNER/REPO`.
fn repository_blank(target: &str, folded: &str) -> Option<std::ops::Range<usize>> {
    const FORGES: &[&str] = &["github.com/", "gitlab.com/", "codeberg.org/", "bitbucket.org/"];
    let start = FORGES.iter().find_map(|forge| Some(folded.find(forge)? + forge.len()))?;
    let mut segments = slice(target, start, target.len()).split('/');
    let (owner, name) = (segments.next()?, segments.next()?);
    let stands = |segment: &str, list: &[lexicon::Entry<()>]| {
        list.binary_search_by_key(&fold(segment).as_str(), |&(name, ())| name).is_ok()
    };
    let name = if stands(name, PATH_NAMES) { 1 + name.len() } else { 0 };
    stands(owner, PATH_OWNERS).then(|| start..start + owner.len() + name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{Context, Policy};
    use crate::text::Text;

    fn all(source: &str) -> Vec<String> {
        let policy = Policy::read(Document::parse(Text::new(source)), Context::default());
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
        assert_eq!(all("{{ organization }} and ${EMAIL}"), ["{{ organization }}", "${EMAIL}"]);
        assert_eq!(
            all("Write to <your-email> or <SECURITY_CONTACT>."),
            ["<your-email>", "<SECURITY_CONTACT>"]
        );
        assert_eq!(all("Key: TBD\n\nTODO: write this\n\nFIXME"), ["TBD", "TODO", "FIXME"]);
    }

    #[test]
    fn blanks_between_brackets() {
        assert_eq!(
            all("[INSERT EMAIL] by [Researcher\nName] on [Date]"),
            ["[INSERT EMAIL]", "[Researcher Name]", "[Date]"]
        );
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
            "```\ncurl ${TOKEN} [Your Name] TODO\n```",
            "Start the subject with [SECURITY] [short title].",
            "[x] done, [ ] open, [1], [^2], [at], [!NOTE]",
            "A TODO app",
            "[docs](https://docs.github.com/adding-a-policy-to-your-repository)",
            "https://github.com/o/repo and https://x.org/owner/repo",
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
