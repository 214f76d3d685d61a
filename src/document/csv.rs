//! Rows of values between commas, as tables of other forms hold them.
//!
//! `a, "b, c", "say ""no"""` has three values. A value does not go on over the
//! end of its line.

use crate::text::{Span, slice};

/// The values of a line, without quotes and without the blanks around them.
pub(super) fn values(source: &str, line: Span, separator: u8) -> Vec<Span> {
    let text = slice(source, line.start as usize, line.end as usize);
    let mut values = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            _ if byte == separator && !quoted => {
                values.push(value(source, line, start, at));
                start = at + 1;
            }
            _ => {}
        }
    }
    values.push(value(source, line, start, text.len()));
    values
}

fn value(source: &str, line: Span, start: usize, end: usize) -> Span {
    let from = line.start as usize;
    let value = super::prose::trimmed(source, Span::new(from + start, from + end));
    let text = slice(source, value.start as usize, value.end as usize);
    let quoted = text.len() > 1 && text.starts_with('"') && text.ends_with('"');
    if quoted { Span { start: value.start + 1, end: value.end - 1 } } else { value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_a_value_together() {
        let source = "a, \"b, c\",,\"\"";
        let words: Vec<&str> = values(source, Span::new(0, source.len()), b',')
            .into_iter()
            .map(|value| slice(source, value.start as usize, value.end as usize))
            .collect();
        assert_eq!(words, ["a", "b, c", "", ""]);
    }
}
