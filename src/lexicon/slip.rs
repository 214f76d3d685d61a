//! Slips of the pen in English prose.

use super::Lexicon;

/// Words that never stand twice in a row.
pub static DOUBLED: &[&str] = &[
    "a", "an", "and", "any", "are", "be", "by", "from", "of", "or", "our", "the", "these", "this",
    "to", "we", "will", "with", "your",
];

/// An article where none can stand: before "us".
pub static EXTRA: Lexicon<&str> = Lexicon::new(&[
    ("contact the us", "contact the us"),
    ("contacting the us", "contacting the us"),
    ("contacts the us", "contacts the us"),
    ("email the us", "email the us"),
    ("inform the us", "inform the us"),
    ("notify the us", "notify the us"),
    ("tell the us", "tell the us"),
]);

/// Names that are borne no more, and the name today; every one holds "25".
pub static OLD_NAMES: Lexicon<&str> = Lexicon::new(&[
    ("cwe/sans top 25", "CWE Top 25"),
    ("sans top 25", "CWE Top 25"),
    ("sans/cwe top 25", "CWE Top 25"),
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_sorted() {
        EXTRA.assert_sorted();
        OLD_NAMES.assert_sorted();
    }
}
