//! A policy that stands in a code fence as a whole.
//!
//! ````text
//! Here is the policy:
//! ```markdown
//! # Security policy
//! …
//! ```
//! ````
//!
//! It was pasted with the fence around it, and its reader is meant to read it,
//! so it is read as the document. Only where next to nothing stands outside,
//! and the fence says Markdown or nothing and holds prose.

use crate::text::{Span, slice};

/// How many lines of words may stand before the fence.
const BEFORE: usize = 3;

/// A fence: its sign, how often it stands there, and what stands behind.
type Fence<'a> = (u8, usize, &'a str);

/// What stands before, within and behind a fence that holds the policy.
pub(super) fn parts(source: &str) -> Option<[Span; 3]> {
    let mut at = 0;
    let mut words = 0;
    let mut lines = source.split_inclusive('\n');
    let (sign, length, info) = loop {
        let line = lines.next()?;
        at += line.len();
        if let Some(fence) = fence(line) {
            break fence;
        }
        words += usize::from(!line.trim().is_empty());
        if words > BEFORE {
            return None;
        }
    };
    let start = at;
    let is_markdown = ["markdown", "md"].iter().any(|it| info.eq_ignore_ascii_case(it));
    if !is_markdown && !["", "text", "txt"].iter().any(|it| info.eq_ignore_ascii_case(it)) {
        return None;
    }
    // Within Markdown other fences may stand, which the outer one should be longer for.
    let mut nested = 0_usize;
    let (mut end, mut behind) = (source.len(), source.len());
    for line in lines {
        at += line.len();
        let Some((other, count, info)) = fence(line).filter(|it| it.0 == sign) else { continue };
        if info.is_empty() && nested == 0 && count >= length {
            (end, behind) = (at - line.len(), at);
            break;
        }
        if is_markdown && other == sign {
            nested = if info.is_empty() { nested.saturating_sub(1) } else { nested + 1 };
        }
    }
    let before = start - last_line(slice(source, 0, start));
    let words = |part: Span| slice(source, part.start as usize, part.end as usize).trim();
    let [before, inside, behind] =
        [Span::new(0, before), Span::new(start, end), Span::new(behind, source.len())];
    let holds_most = words(inside).len() >= 2 * (words(before).len() + words(behind).len());
    (holds_most && (is_markdown || is_prose(words(inside)))).then_some([before, inside, behind])
}

fn last_line(text: &str) -> usize {
    text.split_inclusive('\n').next_back().map_or(0, str::len)
}

fn fence(line: &str) -> Option<Fence<'_>> {
    let line = line.trim();
    let sign = *line.as_bytes().first().filter(|byte| matches!(byte, b'`' | b'~'))?;
    let length = line.bytes().take_while(|&byte| byte == sign).count();
    let info = slice(line, length, line.len()).trim();
    (length >= 3 && !info.contains('`')).then_some((sign, length, info))
}

/// Whether at least half of the lines are sentences or titles.
fn is_prose(text: &str) -> bool {
    let (mut prose, mut all) = (0_usize, 0_usize);
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let is_word = |word: &&str| {
            let sound = |c: char| c.is_alphabetic() || ",.:'’-".contains(c);
            word.chars().all(sound)
        };
        let is_title = line.trim_start_matches('#').starts_with(' ') && line.starts_with('#');
        all += 1;
        prose += usize::from(is_title || line.split_whitespace().filter(is_word).count() >= 4);
    }
    // A key is none, though its rules have words.
    prose > 1 && prose * 2 >= all && !text.contains("-----BEGIN")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(source: &str) -> Option<[&str; 3]> {
        parts(source)
            .map(|parts| parts.map(|part| slice(source, part.start as usize, part.end as usize)))
    }

    #[test]
    fn a_fence_around_the_policy_is_found() {
        let source = "Policy:\n```markdown\n# Security\n\nWrite to us.\n```\n";
        assert_eq!(words(source), Some(["Policy:\n", "# Security\n\nWrite to us.\n", ""]));
    }

    #[test]
    fn fences_within_markdown_come_in_pairs() {
        let source = "```md\n# A\n```sh\nls\n```\n## B\n```\nend\n";
        assert_eq!(words(source), Some(["", "# A\n```sh\nls\n```\n## B\n", "end\n"]));
    }

    #[test]
    fn code_stays_code() {
        assert_eq!(words("```\ngpg --import key.asc\ngpg --encrypt x\n```\n"), None);
        let key = "```\n-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmAM=\n-----END PGP PUBLIC KEY BLOCK-----\n```";
        assert_eq!(words(key), None);
        assert_eq!(words("```sh\n# this prints a long line of words\necho\n```\n"), None);
        assert_eq!(words("# A\n\ntext and text and text and text\n\n```md\n# B\n```\n"), None);
        assert_eq!(words("a\nb\nc\nd\n```md\n# A long title of a policy\n```\n"), None);
        assert!(words("```\n# A\n\nPlease write to the team.\n").is_some());
    }
}
