//! Tools and standards that the policy names, and its own dates.
//!
//! "We run `CodeQL` and Dependabot, follow the OWASP Top 10, and plan to reach SOC
//! 2. Last updated: 31 May 2026." names two tools, two standards, the second one
//! planned, and a date.
//!
//! ```text
//! date  = label .. ( year "-" month "-" day | month day "," year | day month year | month year )
//! label = Updated | ReviewDue | Issued
//! ```

use super::Statements;
use crate::document::BlockId;
use crate::lexicon::concept::Concept;
use crate::lexicon::index::{self, LanguageSet};
use crate::lexicon::words::names::{STANDARDS, TOOLS};
use crate::policy::reading::{Sentence, Token};
use crate::policy::{Date, Evidence};
use crate::report::{Modality, StatementKind};
use crate::text::{Span, slice};

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let reading = statements.reading;
    for sentence in reading.sentences() {
        let concepts = sentence.concepts;
        if concepts.has_any(&[Concept::Tool, Concept::Standard]) {
            names(statements, sentence);
        }
        if concepts.has_any(&[Concept::Updated, Concept::ReviewDue, Concept::Issued]) {
            dates(statements, sentence);
        }
    }
}

fn names(statements: &mut Statements<'_, '_>, sentence: &Sentence) {
    let reading = statements.reading;
    for token in reading.tokens_of(sentence) {
        let at = token.value as usize;
        let said = match token.concept {
            Concept::Tool => TOOLS.get(at).map(|&(name, does)| (StatementKind::Tool, name, does)),
            Concept::Standard => STANDARDS.get(at).map(|&name| (StatementKind::Claim, name, "")),
            _ => None,
        };
        let Some((kind, name, does)) = said else { continue };
        let modality = if reading.is_denied(sentence, token) {
            Modality::Negated
        } else if sentence.concepts.has(Concept::Planned) {
            Modality::Planned
        } else {
            Modality::Promise
        };
        let evidence = Evidence::of_words(statements.document, token.block, token.words);
        statements.add_detailed(kind, name, does, evidence.as_said(modality));
    }
}

/// How many bytes may stand between a label and its date.
const NEAR: u32 = 40;

fn dates(statements: &mut Statements<'_, '_>, sentence: &Sentence) {
    let reading = statements.reading;
    let tokens = reading.tokens_of(sentence);
    let mut label: Option<(&Token, &'static str)> = None;
    for token in tokens {
        let detail = match token.concept {
            Concept::Updated => "updated",
            Concept::ReviewDue => "review-due",
            Concept::Issued => "issued",
            _ => continue,
        };
        // Two meanings of one phrase are one label.
        if label.is_none_or(|(last, _)| last.words != token.words) {
            dated(statements, token, detail);
        }
        label = Some((token, detail));
    }
}

/// Reads the date behind a label, in the same leaf or in the cell beside it.
fn dated(statements: &mut Statements<'_, '_>, label: &Token, detail: &'static str) {
    let document = statements.document;
    let Some(end) = end_of_line(statements, label.block) else { return };
    let words = Span { start: label.words.end, end: end.min(label.words.end + 4 * NEAR) };
    let behind = document.prose.folded(words);
    let languages = statements.reading.languages();
    let Some((at, length, value)) = date(behind, languages) else { return };
    let start = words.start + at as u32;
    let between = slice(behind, 0, at);
    // A sentence between them is about something else.
    if at as u32 <= NEAR && !between.contains(". ") {
        let evidence =
            Evidence::of_words(document, label.block, Span { start, end: start + length as u32 });
        statements.add_detailed(StatementKind::Date, value, detail, evidence);
    }
}

/// Where the leaf ends, or the row whose cell it is.
fn end_of_line(statements: &Statements<'_, '_>, leaf: BlockId) -> Option<u32> {
    let blocks = &statements.document.blocks;
    let leaf = blocks.get(leaf)?;
    let row = leaf.parent.and_then(|id| blocks.get(id));
    let row = row.filter(|row| matches!(row.kind, crate::document::Kind::Row { .. }));
    Some(row.map_or(leaf.words.end, |row| row.words.end))
}

/// The first date in a text in lower case; the last day where only a month is given.
#[must_use]
pub fn date_in(folded: &str, languages: LanguageSet) -> Option<Date> {
    let (_, _, value) = date(folded, languages)?;
    Date::parse(&value)
}

/// The first date in a text in lower case: where, how long, and as `2026-05-31`.
fn date(folded: &str, languages: LanguageSet) -> Option<(usize, usize, String)> {
    let mut parts: Vec<(usize, usize, Part)> = Vec::new();
    for (at, word) in words(folded) {
        parts.push((at, at + word.len(), part(word, languages)));
        let tail = parts.len().saturating_sub(3);
        if let Some(found) = parts.get(tail..).and_then(assembled) {
            // "May 2026" may go on as no other date; "31 May" still needs its year.
            return Some(found);
        }
    }
    None
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Year(u32),
    Small(u32),
    Month(u32),
    Other,
}

fn assembled(parts: &[(usize, usize, Part)]) -> Option<(usize, usize, String)> {
    use Part::{Month, Small, Year};
    let &(_, end, last) = parts.last()?;
    let from = |back: usize| parts.get(parts.len().checked_sub(back)?);
    let (one, two) = (from(2), from(3));
    let kinds = (two.map(|it| it.2), one.map(|it| it.2), last);
    let (start, year, month, day) = match kinds {
        // In figures the day stands first, but in the United States: there it can be told where
        // it is no month.
        (Some(Small(month)), Some(Small(day)), Year(year)) if day > 12 => {
            (two?.0, year, month, Some(day))
        }
        (Some(Year(year)), Some(Small(month)), Small(day))
        | (Some(Month(month)), Some(Small(day)), Year(year))
        | (Some(Small(day)), Some(Month(month) | Small(month)), Year(year)) => {
            (two?.0, year, month, Some(day))
        }
        (_, Some(Month(month)), Year(year)) => (one?.0, year, month, None),
        _ => return None,
    };
    if !(1..=12).contains(&month) || day.is_some_and(|day| !(1..=31).contains(&day)) {
        return None;
    }
    let value = match day {
        Some(day) => format!("{year:04}-{month:02}-{day:02}"),
        None => format!("{year:04}-{month:02}"),
    };
    Some((start, end - start, value))
}

fn part(word: &str, languages: LanguageSet) -> Part {
    let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
    let number = || digits.parse::<u32>().ok();
    match digits.len() {
        4 => number().filter(|year| (1990..2100).contains(year)).map_or(Part::Other, Part::Year),
        1 | 2 => number().map_or(Part::Other, Part::Small),
        0 => month(word, languages).map_or(Part::Other, Part::Month),
        _ => Part::Other,
    }
}

/// The number of a month by its name.
fn month(word: &str, languages: LanguageSet) -> Option<u32> {
    let mut found = None;
    index::matches(word, languages, |it| {
        if it.concept == Concept::MonthName && it.end as usize == word.len() && it.start == 0 {
            found = found.or(Some(it.value));
        }
    });
    found
}

/// Runs of letters and digits; Chinese and its kin write 年, 月 and 日 between the digits.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_border =
        |c: char| !c.is_alphanumeric() || matches!(c, '年' | '月' | '日' | '년' | '월' | '일');
    let mut at = 0;
    text.split(is_border).filter_map(move |word| {
        let start = at;
        at += word.len();
        at += slice(text, at, text.len()).chars().next().map_or(0, char::len_utf8);
        (!word.is_empty()).then_some((start, word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::policy::{Context, Policy};
    use crate::text::Text;

    fn said(source: &str) -> Vec<(StatementKind, String, &'static str, Modality)> {
        let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
        let kinds = [StatementKind::Tool, StatementKind::Claim, StatementKind::Date];
        policy
            .statements
            .into_iter()
            .filter(|it| kinds.contains(&it.kind) && it.evidence.is_visible())
            .map(|it| (it.kind, it.value, it.detail, it.evidence.modality))
            .collect()
    }

    fn values(source: &str) -> Vec<String> {
        said(source).into_iter().map(|(_, value, ..)| value).collect()
    }

    #[test]
    fn tools_are_found_by_name() {
        let text = "- codeql and `cargo-audit` on each push\n- GitHub secret\n  scanning\n";
        let expected = ["CodeQL", "cargo audit", "GitHub Secret Scanning"];
        assert_eq!(values(text), expected);
        assert_eq!(said("We run Grype.").first().map(|it| it.2), Some("dependencies"));
    }

    #[test]
    fn a_tool_in_a_comment_is_none() {
        assert_eq!(values("Builds are scanned.\n\n<!-- Falco -->\n"), [""; 0]);
    }

    #[test]
    fn a_claim_may_be_planned_or_denied() {
        let text =
            "- OWASP Top 10\n- SOC 2 Type II (planned)\n- We are not certified for ISO 27001.\n";
        let modalities: Vec<Modality> = said(text).into_iter().map(|it| it.3).collect();
        assert_eq!(modalities, [Modality::Promise, Modality::Planned, Modality::Negated]);
        assert_eq!(values(text), ["OWASP Top 10", "SOC 2 Type II", "ISO 27001"]);
    }

    #[test]
    fn dates_of_the_text_are_read() {
        for (text, value, detail) in [
            ("Last updated: 2026-05-31", "2026-05-31", "updated"),
            ("**Last Updated:** May 31, 2026", "2026-05-31", "updated"),
            ("Last reviewed on 31st May 2026.", "2026-05-31", "updated"),
            ("_Effective date: March 2026_", "2026-03", "issued"),
            ("Next review: 2027/01/15", "2027-01-15", "review-due"),
            ("| Next review | 15.01.2027 |\n|---|---|\n", "2027-01-15", "review-due"),
            ("Updated: 05/31/2026", "2026-05-31", "updated"),
            ("Updated 2026年5月31日", "2026-05-31", "updated"),
        ] {
            let expected = (StatementKind::Date, value.to_owned(), detail, Modality::Promise);
            assert_eq!(said(text), [expected], "{text}");
        }
    }

    #[test]
    fn other_numbers_are_no_dates() {
        for text in [
            "Updated versions 4 and 5 get fixes.",
            "We updated 2026 dependencies.",
            "The advisory of May 31, 2026 was published.",
            "Dependencies are updated weekly. In May 2026 we begin.",
        ] {
            assert_eq!(values(text), [""; 0], "{text}");
        }
    }
}
