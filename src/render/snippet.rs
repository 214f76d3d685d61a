//! One line of the source as a terminal can show it, and where to underline it.

use std::ops::Range;

use crate::text::{floor_char_boundary, slice};

use super::width;

/// Columns of source that are shown at most.
const WIDTH: usize = 100;

/// Columns that are kept before the span where a line is cut.
const LEAD: usize = 40;

/// A tab goes to the next multiple.
const TAB: usize = 4;

/// Characters that are looked at for each column: marks take none, and a line
/// may hold millions.
const MARKS: usize = 8;

/// A line, or the part of it around a span.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Snippet {
    /// Without anything that a terminal would obey; cut with `…`.
    pub(super) shown: String,
    /// Columns before the underline.
    pub(super) before: usize,
    /// Columns of the underline, at least one.
    pub(super) length: usize,
}

impl Snippet {
    /// Shows `span`, bytes of `line`; what reaches over the end is left out.
    /// Takes time for what is shown, however long the line.
    pub(super) fn new(line: &str, span: Range<usize>) -> Self {
        let start = floor_char_boundary(line, span.start);
        let end = floor_char_boundary(line, span.end).max(start);
        let mut canvas = Canvas::default();
        let is_whole = canvas.draw(line, 0, start..end);
        if !is_whole {
            canvas = Canvas::default();
            let from = lead(line, start);
            if from > 0 {
                canvas.ellipsis();
            }
            if !canvas.draw(line, from, start..end) {
                canvas.ellipsis();
            }
        }
        let before = canvas.start.unwrap_or(canvas.column);
        let behind = canvas.end.unwrap_or(canvas.column);
        Self {
            shown: canvas.shown.trim_end().to_owned(),
            before,
            length: behind.saturating_sub(before).max(1),
        }
    }
}

/// Where to begin so that [`LEAD`] columns stand before `start`.
fn lead(line: &str, start: usize) -> usize {
    let mut room = LEAD;
    let mut from = start;
    for (at, c) in slice(line, 0, start).char_indices().rev().take(LEAD * MARKS) {
        let columns = width::substitute(c).map_or_else(|| width::columns(None, c), |it| it.len());
        let Some(left) = room.checked_sub(columns) else {
            break;
        };
        (room, from) = (left, at);
    }
    from
}

/// What is drawn so far.
#[derive(Default)]
struct Canvas {
    shown: String,
    column: usize,
    /// Column of the start of the span, once it is reached.
    start: Option<usize>,
    /// Column of the end of the span, once it is reached.
    end: Option<usize>,
}

impl Canvas {
    /// Draws `line` from byte `from`; false where it had to stop before the end.
    fn draw(&mut self, line: &str, from: usize, span: Range<usize>) -> bool {
        let mut before = None;
        let rest = slice(line, from, line.len());
        for (seen, (at, c)) in rest.char_indices().enumerate() {
            self.mark(from + at, &span);
            if self.column >= WIDTH || seen >= WIDTH * MARKS {
                return false;
            }
            let before = before.replace(c);
            match c {
                '\t' => {
                    let next = (self.column / TAB + 1) * TAB;
                    let blanks = next - self.column;
                    self.shown.extend(std::iter::repeat_n(' ', blanks));
                    self.column = next;
                }
                // A byte order mark belongs where it is and need not be seen.
                '\u{FEFF}' if from + at == 0 => {}
                c => {
                    if let Some(shown) = width::substitute(c) {
                        self.column += shown.chars().count();
                        self.shown.push_str(&shown);
                    } else {
                        self.column += width::columns(before, c);
                        self.shown.push(c);
                    }
                }
            }
        }
        self.mark(line.len(), &span);
        true
    }

    fn mark(&mut self, at: usize, span: &Range<usize>) {
        if at >= span.start && self.start.is_none() {
            self.start = Some(self.column);
        }
        if at >= span.end && self.end.is_none() {
            self.end = Some(self.column);
        }
    }

    fn ellipsis(&mut self) {
        self.shown.push('…');
        self.column += 1;
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    /// The shown line and its underline, as two lines.
    fn drawn(line: &str, words: &str) -> String {
        let start = line.find(words).unwrap();
        let snippet = Snippet::new(line, start..start + words.len());
        let (blanks, carets) = (" ".repeat(snippet.before), "^".repeat(snippet.length));
        format!("{}\n{blanks}{carets}", snippet.shown)
    }

    #[test]
    fn a_short_line_is_shown_whole() {
        assert_eq!(
            drawn("Mail security@example.com.", "security@example.com"),
            "Mail security@example.com.\n     ^^^^^^^^^^^^^^^^^^^^"
        );
    }

    #[test]
    fn tabs_are_expanded() {
        assert_eq!(drawn("a\tb\tc", "c"), "a   b   c\n        ^");
    }

    #[test]
    fn wide_characters_are_underlined_with_two_columns() {
        assert_eq!(drawn("安全 📧 mail", "📧"), "安全 📧 mail\n     ^^");
        assert_eq!(drawn("安全 📧 mail", "mail"), "安全 📧 mail\n        ^^^^");
    }

    #[test]
    fn control_characters_are_shown() {
        assert_eq!(drawn("a\u{1b}[31mb", "b"), "a␛[31mb\n      ^");
        assert_eq!(drawn("a\u{202e}b", "b"), "a\\u{202e}b\n         ^");
    }

    #[test]
    fn a_byte_order_mark_takes_no_column() {
        assert_eq!(drawn("\u{FEFF}# Policy", "Policy"), "# Policy\n  ^^^^^^");
    }

    #[test]
    fn a_missing_thing_gets_one_caret() {
        assert_eq!(Snippet::new("ab", 2..2).before, 2);
        assert_eq!(Snippet::new("ab", 2..2).length, 1);
        assert_eq!(Snippet::new("", 0..9).length, 1);
    }

    #[test]
    fn a_long_line_is_cut_around_the_span() {
        let line = format!("{}HERE{}", "a".repeat(500), "b".repeat(500));
        let snippet = Snippet::new(&line, 500..504);
        assert_eq!(snippet.shown, format!("…{}HERE{}…", "a".repeat(40), "b".repeat(55)));
        assert_eq!((snippet.before, snippet.length), (41, 4));
    }

    #[test]
    fn a_span_longer_than_the_line_may_be_is_underlined_as_far_as_it_is_shown() {
        let line = "x".repeat(1000);
        let snippet = Snippet::new(&line, 0..1000);
        assert_eq!(snippet.length, 101);
        assert_eq!(snippet.shown, format!("{}…", "x".repeat(100)));
    }

    #[test]
    fn millions_of_marks_do_not_count() {
        let line = format!("e{}", "\u{301}".repeat(1_000_000));
        let snippet = Snippet::new(&line, line.len()..line.len());
        assert!(snippet.shown.len() < 4 * WIDTH * MARKS, "{}", snippet.shown.len());
    }
}
