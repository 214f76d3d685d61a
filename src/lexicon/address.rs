//! Words that stand for the signs of an address, and names of mailboxes.

use super::Lexicon;

/// Words for `@`, in lower case.
pub static AT: Lexicon<()> = Lexicon::new(&[
    ("apenstaartje", ()),
    ("arobas", ()),
    ("arobase", ()),
    ("arroba", ()),
    ("at", ()),
    ("chez", ()),
    ("chiocciola", ()),
    ("klammeraffe", ()),
    ("собака", ()),
    ("艾特", ()),
]);

/// Words for `.`, in lower case.
pub static DOT: Lexicon<()> = Lexicon::new(&[
    ("dot", ()),
    ("kropka", ()),
    ("nokta", ()),
    ("point", ()),
    ("ponto", ()),
    ("punkt", ()),
    ("punt", ()),
    ("punto", ()),
    ("точка", ()),
    ("点", ()),
]);

/// Names of mailboxes that a sentence such as "security at example.org" may
/// give without further disguise.
pub static MAILBOXES: &[&str] = &[
    "abuse",
    "cert",
    "csirt",
    "infosec",
    "opensource",
    "oss-security",
    "product-security",
    "psirt",
    "secalert",
    "secure",
    "security",
    "security-report",
    "security-reports",
    "vuln",
    "vulnerabilities",
    "vulnerability",
];

/// Endings of file names that look like the end of a domain.
pub static FILE_ENDINGS: &[&str] =
    &["gif", "jpeg", "jpg", "js", "json", "md", "png", "svg", "webp"];

#[cfg(test)]
mod tests {
    #[test]
    fn lexicons_are_sorted() {
        super::AT.assert_sorted();
        super::DOT.assert_sorted();
    }
}
