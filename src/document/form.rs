//! In which form a text is written.
//!
//! The name of the file tells it where it does: `.rst`, `.adoc`. Otherwise the
//! text has to speak clearly: a text is Markdown until it can be nothing else,
//! since that is what nearly all policies are.

use super::lines::{indent, ruled};
use super::security_txt::{self, Line};
use crate::text::{Span, Text, slice};

/// A form in which policies are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Markdown,
    /// Markdown or plain text: the name of the file does not tell.
    Plain,
    Rst,
    AsciiDoc,
    SecurityTxt,
}

/// The form of a text that lies at `path`.
pub(super) fn of(text: &Text<'_>, path: Option<&str>) -> Form {
    let name = path.map_or("", |path| path.rsplit(['/', '\\']).next().unwrap_or_default());
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    let is_one_of = |known: &[&str]| known.iter().any(|it| extension.eq_ignore_ascii_case(it));
    if is_one_of(&["rst", "rest"]) {
        return Form::Rst;
    }
    if is_one_of(&["adoc", "asciidoc"]) {
        return Form::AsciiDoc;
    }
    let named = name.eq_ignore_ascii_case("security.txt");
    let signs = Signs::read(text, named);
    if signs.is_security_txt(named) {
        Form::SecurityTxt
    } else if signs.is_asciidoc() {
        Form::AsciiDoc
    } else if signs.is_rst() {
        Form::Rst
    } else if is_one_of(&["txt", "text"]) {
        Form::Plain
    } else {
        Form::Markdown
    }
}

/// What speaks for a form: how many lines of each kind there are.
#[derive(Default)]
struct Signs {
    /// Fields of a security.txt, whether one is `Contact`, and what it holds beside.
    fields: usize,
    contact: bool,
    prose: usize,
    /// Titles with a line under them, and those that only reStructuredText has.
    underlined: usize,
    foreign_titles: usize,
    /// Directives, targets, borders of tables, links and roles.
    rst: usize,
    /// Titles, lists and links that only Markdown has.
    markdown: usize,
    /// The first line of words is `= Title`.
    asciidoc: bool,
}

impl Signs {
    /// Reads until the text can be nothing but Markdown, as most soon are.
    fn read(text: &Text<'_>, named: bool) -> Self {
        let mut signs = Self::default();
        let (mut before, mut above) = ("", "");
        let (mut begun, mut armored) = (false, false);
        for index in 0..text.line_count() {
            let line = line(text, index);
            if !line.is_empty() && !begun && !is_hidden_asciidoc(line) {
                begun = true;
                let title = line.strip_prefix('=').map(|it| it.strip_prefix('=').unwrap_or(it));
                signs.asciidoc =
                    title.is_some_and(|it| it.starts_with(' ')) && !line.ends_with('=');
            }
            signs.field(line, &mut armored);
            signs.title(before, above, line);
            signs.markup(line);
            (above, before) = (before, line);
            if signs.markdown > 0 && signs.prose > 0 && !named {
                break;
            }
        }
        signs
    }

    fn field(&mut self, line: &str, armored: &mut bool) {
        match security_txt::line(line) {
            Line::Armor => *armored = line.contains("BEGIN PGP SIGNATURE"),
            _ if *armored => {}
            Line::Field => {
                self.fields += 1;
                self.contact |= line.get(..7).is_some_and(|it| it.eq_ignore_ascii_case("contact"));
            }
            Line::Text => self.prose += 1,
            Line::Blank | Line::Comment | Line::Other => {}
        }
    }

    /// `line` under `title`, which stands under `above`.
    fn title(&mut self, title: &str, above: &str, line: &str) {
        let Some((sign, length)) = ruled(line).filter(|&(_, length)| length >= 3) else { return };
        let is_title = !title.is_empty() && ruled(title).is_none() && !title.starts_with('|');
        if !is_title || length < title.chars().count().min(4) {
            return;
        }
        self.underlined += 1;
        let overlined = ruled(above).is_some_and(|it| it == (sign, length));
        let foreign = matches!(sign, b'~' | b'^' | b'"' | b'\'' | b'*' | b'+' | b'#' | b'.');
        let fits = length.abs_diff(title.chars().count()) <= 2;
        self.foreign_titles += usize::from(overlined || (foreign && fits));
    }

    fn markup(&mut self, line: &str) {
        let start = line.trim_ascii_start();
        match start.as_bytes().first() {
            Some(b'.') => {
                if let Some(rest) = start.strip_prefix(".. ") {
                    let is_sign = rest.starts_with('_') || rest.contains("::");
                    self.rst += usize::from(is_sign && indent(line) < 4);
                }
            }
            Some(b'+') if start.starts_with("+--") || start.starts_with("+==") => {
                self.rst += usize::from(start.ends_with('+'));
            }
            Some(b'#') => {
                let rest = start.trim_start_matches('#');
                self.markdown += usize::from(rest.starts_with(' ') && indent(line) < 4);
            }
            _ => {}
        }
        if memchr::memchr(b'`', line.as_bytes()).is_some() {
            let role = line.starts_with(':') || line.contains(" :");
            self.rst += usize::from(line.contains(">`_") || (role && line.contains(":`")));
            self.markdown += usize::from(line.starts_with("```"));
        }
        self.markdown += usize::from(line.contains("]("));
    }

    fn is_security_txt(&self, named: bool) -> bool {
        self.fields >= 2 && (self.prose == 0 || (named && self.contact))
    }

    fn is_asciidoc(&self) -> bool {
        self.asciidoc && self.markdown == 0
    }

    fn is_rst(&self) -> bool {
        self.markdown == 0 && self.underlined > 0 && (self.rst > 0 || self.foreign_titles > 1)
    }
}

fn line<'t>(text: &Text<'t>, index: usize) -> &'t str {
    let Span { start, end } = text.line(index);
    let line = slice(text.source(), start as usize, end as usize).trim_ascii_end();
    line.strip_prefix('\u{FEFF}').unwrap_or(line)
}

/// What may stand above the title of an AsciiDoc text.
fn is_hidden_asciidoc(line: &str) -> bool {
    line.starts_with("//")
        || (line.starts_with(':') && line.contains(": "))
        || line.starts_with("[[")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(source: &str, path: &str) -> Form {
        of(&Text::new(source), Some(path))
    }

    #[test]
    fn a_name_tells_the_form() {
        assert_eq!(form("# A", "docs/SECURITY.rst"), Form::Rst);
        assert_eq!(form("# A", "SECURITY.AsciiDoc"), Form::AsciiDoc);
        assert_eq!(form("A", "SECURITY.txt"), Form::Plain);
        assert_eq!(form("A", "SECURITY.md"), Form::Markdown);
        assert_eq!(of(&Text::new("A"), None), Form::Markdown);
    }

    #[test]
    fn titles_with_lines_and_directives_are_rst() {
        assert_eq!(form("A\n=\n", "x"), Form::Markdown);
        assert_eq!(form("Abcd\n====\n\nB\n---\n", "x"), Form::Markdown);
        assert_eq!(form("Abcd\n====\n\n.. note:: b\n", "x"), Form::Rst);
        assert_eq!(form("Abcd\n====\n\nsee `b <https://c.de>`_\n", "x"), Form::Rst);
        assert_eq!(form("====\nAbcd\n====\n\nb\n\nEfgh\n~~~~\n", "x"), Form::Rst);
        assert_eq!(form("Abcd\n====\n\n# b\n\n.. note:: b\n", "x"), Form::Markdown);
    }

    #[test]
    fn a_title_of_one_sign_is_asciidoc() {
        assert_eq!(form("// x\n:y: z\n= Abc\n\ntext", "x"), Form::AsciiDoc);
        assert_eq!(form("text\n\n= Abc", "x"), Form::Markdown);
        assert_eq!(form("== Abc ==\n", "x"), Form::Markdown);
        assert_eq!(form("= Abc\n\n# b [c](d)", "x"), Form::Markdown);
    }

    #[test]
    fn fields_alone_are_a_security_txt() {
        let fields = "Contact: mailto:a@b.cc\nExpires: 2027-01-01T00:00:00Z\n";
        assert_eq!(form(fields, "SECURITY.md"), Form::SecurityTxt);
        assert_eq!(form(&format!("{fields}\nWrite to us."), "SECURITY.md"), Form::Markdown);
        assert_eq!(form(&format!("{fields}\nWrite to us."), "security.txt"), Form::SecurityTxt);
        assert_eq!(form("Contact: a@b.cc\n", "security.txt"), Form::Plain);
    }
}
