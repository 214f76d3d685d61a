//! ANSI colours, or none.

use crate::report::Severity;

/// What a piece of output is, for its colour.
#[derive(Clone, Copy)]
pub(super) enum Style {
    /// By severity, bold.
    Severity(Severity),
    /// Line numbers, bars and arrows.
    Frame,
    /// What matters in a line without colour of its own.
    Strong,
}

impl Style {
    /// Parameters of the ANSI sequence "select graphic rendition" (ECMA-48, 8.3.117).
    const fn code(self) -> &'static str {
        match self {
            Self::Severity(Severity::Error) => "1;31",
            Self::Severity(Severity::Warning) => "1;33",
            Self::Severity(Severity::Info) => "1;36",
            Self::Frame => "1;34",
            Self::Strong => "1",
        }
    }
}

/// Whether to colour.
#[derive(Clone, Copy)]
pub(super) struct Paint {
    pub(super) color: bool,
}

impl Paint {
    /// Adds `text` to `out` in its colour.
    pub(super) fn push(self, out: &mut String, style: Style, text: &str) {
        if self.color && !text.is_empty() {
            out.push_str("\u{1b}[");
            out.push_str(style.code());
            out.push('m');
            out.push_str(text);
            out.push_str("\u{1b}[0m");
        } else {
            out.push_str(text);
        }
    }
}
