//! The Security-Policy check of OSSF Scorecard, to the bit.
//!
//! The check reads no meaning. It counts links, e-mail addresses, numbers and
//! two stems in the raw bytes of the file, comments and code included, and
//! makes three probes of the counts:
//!
//! ```text
//! links       there is a link or an address                           6
//! text        size > 1 and size > Σ (bytes of each different one + 2) 3
//! disclosure  more than one number or stem                            1
//! ```
//!
//! This is `security-policy@v5.3.0` of ossf/scorecard, whose six files are the
//! same at v5.5.0 and at commit 40c1e35996730d4fdcbdb2e6a23917a2467e29b7
//! (`checks/raw/security_policy.go`, `checks/evaluation/security_policy.go`,
//! `probes/securityPolicy*`). Older releases, v5.0.0 to v5.2.1, do not know
//! `[at]`.
//!
//! Which of several files Scorecard reads is told by [`file_read`].

mod file;
mod matcher;
mod raise;

pub use self::file::{file_found, file_read};
pub use self::raise::{Raise, raise};
use crate::order;
use crate::text::Span;

/// What is emulated, as the reports name it.
pub const VERSION: &str = "security-policy@v5.3.0";

/// The commit of ossf/scorecard that was read.
pub const COMMIT: &str = "40c1e35996730d4fdcbdb2e6a23917a2467e29b7";

/// Points for a link or an address.
const LINKS: u8 = 6;
/// Points for text beside them.
const TEXT: u8 = 3;
/// Points for numbers and stems.
const DISCLOSURE: u8 = 1;

/// Where Scorecard looks for a policy, in lower case.
const PATHS: [&str; 13] = [
    "security.md",
    ".github/security.md",
    "docs/security.md",
    "security.markdown",
    ".github/security.markdown",
    "docs/security.markdown",
    "security.adoc",
    ".github/security.adoc",
    "docs/security.adoc",
    "security.rst",
    ".github/security.rst",
    "docs/security.rst",
    "doc/security.rst",
];

/// What Scorecard counts in one file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measurement {
    /// 0, 3, 4, 6, 7, 9 or 10; 1 cannot be reached.
    pub score: u8,
    /// Bytes of the file.
    pub size: usize,
    /// Different links.
    pub unique_urls: usize,
    /// Different e-mail addresses.
    pub unique_emails: usize,
    /// Bytes of the different links and addresses, and two for each of them:
    /// what the size has to exceed.
    pub link_bytes: usize,
    /// Numbers and stems; every occurrence counts.
    pub text_hits: usize,
    /// Probe `securityPolicyContainsLinks`.
    pub links: bool,
    /// Probe `securityPolicyContainsText`.
    pub text: bool,
    /// Probe `securityPolicyContainsVulnerabilityDisclosure`.
    pub disclosure: bool,
}

/// One of the three parts of the score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// Its name in Scorecard.
    pub id: &'static str,
    /// Whether it is fulfilled.
    pub met: bool,
    /// What it adds: `max` or nothing.
    pub points: u8,
    /// What it can add.
    pub max: u8,
    /// Why, for people.
    pub because: String,
}

/// What a hit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum HitKind {
    /// A link with `http://` or `https://`.
    Link,
    /// An e-mail address.
    Address,
    /// A number of at most four digits, or "disclos" or "vuln".
    Text,
}

/// Something that Scorecard counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// Where, in bytes.
    pub span: Span,
    /// The line, from 1. Only `\n` ends a line here.
    pub line: u32,
    /// Bytes from the start of the line, from 0.
    pub offset: u32,
}

/// Whether Scorecard takes a file at `path`, seen from the root of the
/// repository, for a security policy. The case of letters does not matter.
#[must_use]
pub fn recognised(path: &str) -> bool {
    PATHS.iter().any(|known| path.chars().map(fold).eq(known.chars()))
}

/// Counts what Scorecard counts. Linear in the size of the content, but for the
/// sorting of the links and addresses.
#[must_use]
pub fn measure(content: &str) -> Measurement {
    let bytes = content.as_bytes();
    // What is matched begins and ends with an ASCII character.
    let urls = order::distinct(matcher::links(bytes).filter_map(|it| content.get(it)));
    let emails = order::distinct(matcher::addresses(bytes).filter_map(|it| content.get(it)));
    Measurement {
        size: content.len(),
        unique_urls: urls.len(),
        unique_emails: emails.len(),
        link_bytes: urls.iter().chain(&emails).map(|it| it.len() + 2).sum(),
        text_hits: matcher::texts(bytes).count(),
        ..Measurement::default()
    }
    .scored()
}

/// How many places prove a probe; more prove no more.
const EVIDENCE: usize = 6;

/// The first places that prove each of the [probes](Measurement::probes), in
/// text order. Text beside links has no place of its own.
#[must_use]
pub fn evidence(content: &str) -> [Vec<Span>; 3] {
    let bytes = content.as_bytes();
    let links = matcher::links(bytes).take(EVIDENCE);
    let mut contacts: Vec<Span> =
        links.chain(matcher::addresses(bytes).take(EVIDENCE)).map(Span::from).collect();
    order::sort_by_key(&mut contacts, |place| place.key());
    contacts.truncate(EVIDENCE);
    let texts = matcher::texts(bytes).take(EVIDENCE).map(Span::from).collect();
    [contacts, Vec::new(), texts]
}

/// Everything that Scorecard counts, in its order: by line, and on each line
/// the links, then the addresses, then the rest.
#[must_use]
pub fn hits(content: &str) -> Vec<Hit> {
    let bytes = content.as_bytes();
    let mut hits = Vec::new();
    add_hits(bytes, HitKind::Link, matcher::links(bytes), &mut hits);
    add_hits(bytes, HitKind::Address, matcher::addresses(bytes), &mut hits);
    add_hits(bytes, HitKind::Text, matcher::texts(bytes), &mut hits);
    // A hit starts within its line: the place in the text decides the rest.
    order::sort_by_key(&mut hits, |hit| {
        u64::from(hit.line) << 34 | (hit.kind as u64) << 32 | u64::from(hit.span.start)
    });
    hits
}

impl Measurement {
    /// The three probes, with the reason of each in plain words. `content` is
    /// what was measured; it is read only to tell a near miss.
    #[must_use]
    pub fn probes(&self, content: &str) -> [Probe; 3] {
        let probe = |id, met, max, because| Probe {
            id,
            met,
            points: if met { max } else { 0 },
            max,
            because,
        };
        [
            probe("securityPolicyContainsLinks", self.links, LINKS, self.why_links(content)),
            probe("securityPolicyContainsText", self.text, TEXT, self.why_text()),
            probe(
                "securityPolicyContainsVulnerabilityDisclosure",
                self.disclosure,
                DISCLOSURE,
                self.why_disclosure(),
            ),
        ]
    }

    /// The same counts with the probes and the score that follow from them.
    const fn scored(mut self) -> Self {
        self.links = self.unique_urls + self.unique_emails > 0;
        self.text = self.size > 1 && self.size > self.link_bytes;
        self.disclosure = self.text_hits > 1;
        self.score = if self.links { LINKS } else { 0 }
            + if self.text { TEXT } else { 0 }
            + if self.disclosure { DISCLOSURE } else { 0 };
        self
    }

    fn why_links(&self, content: &str) -> String {
        let links = counted(self.unique_urls, "link", "links");
        let addresses = counted(self.unique_emails, "address", "addresses");
        let found = match (self.unique_urls, self.unique_emails) {
            (0, 0) => return format!("no link and no e-mail address{}: +0", near_miss(content)),
            (_, 0) => links,
            (0, _) => addresses,
            _ => format!("{links} and {addresses}"),
        };
        format!("{found}: +{LINKS}")
    }

    fn why_text(&self) -> String {
        if self.text && !self.links {
            format!("text: +{TEXT}")
        } else if self.text {
            format!("text beside the links and addresses: +{TEXT}")
        } else if self.size == 0 {
            "the file is empty: +0".to_owned()
        } else if self.size == 1 {
            "a single byte is not a text: +0".to_owned()
        } else {
            let missing = self.link_bytes + 1 - self.size;
            format!(
                "hardly anything but links and addresses, {} more of other text would do: +0",
                counted(missing, "byte", "bytes"),
            )
        }
    }

    fn why_disclosure(&self) -> String {
        match self.text_hits {
            0 => "no number of up to four digits and no word with \"vuln\" or \"disclos\", \
                  two are needed, and numbers in words do not count: +0"
                .to_owned(),
            1 => "only one number or word with \"vuln\" or \"disclos\", two are needed: +0"
                .to_owned(),
            hits => format!(
                "{hits} numbers of up to four digits or words with \"vuln\" or \"disclos\": \
                 +{DISCLOSURE}"
            ),
        }
    }
}

/// What might have been meant as a link or an address.
fn near_miss(content: &str) -> &'static str {
    let lower = content.to_ascii_lowercase();
    let has = |words: &[&str]| crate::text::holds_any(&lower, words);
    if has(&["://", "www."]) {
        ", a link counts only with a lower-case http:// or https://"
    } else if has(&["@", "[at]", "(at)"]) {
        ", an address counts only in ASCII, with an @ or [at] without spaces and two to six \
         letters at the end"
    } else if has(&["security tab", "security** tab", "report a vulnerability"]) {
        ", a line that names the Security tab without a URL does not count"
    } else {
        ""
    }
}

fn counted(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        _ if many == "bytes" => format!("{count} {many}"),
        _ => format!("{count} different {many}"),
    }
}

/// Adds the hits of one kind, with their lines.
fn add_hits(
    content: &[u8],
    kind: HitKind,
    found: impl Iterator<Item = std::ops::Range<usize>>,
    hits: &mut Vec<Hit>,
) {
    let (mut line, mut line_start, mut read) = (1, 0, 0);
    for place in found {
        for (at, &byte) in content.iter().enumerate().take(place.start).skip(read) {
            if byte == b'\n' {
                line += 1;
                line_start = at + 1;
            }
        }
        read = place.start;
        hits.push(Hit {
            kind,
            line,
            offset: (place.start - line_start) as u32,
            span: place.into(),
        });
    }
}

/// Go's `strings.EqualFold` for what the known paths hold: ASCII letters, and
/// the two other characters that fold to one.
const fn fold(c: char) -> char {
    match c {
        '\u{17F}' => 's',
        '\u{212A}' => 'k',
        _ => c.to_ascii_lowercase(),
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, clippy::string_slice)]
mod tests;
