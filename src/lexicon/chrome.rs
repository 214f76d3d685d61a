//! Lines of a forge's web page that get copied along with a policy.

/// Whole lines, in lower case.
pub static LINES: &[&str] = &[
    "skip to content",
    "navigation menu",
    "toggle navigation",
    "there aren't any published security advisories",
    "there aren’t any published security advisories",
    "you signed in with another tab or window. reload to refresh your session.",
    "you signed out in another tab or window. reload to refresh your session.",
    "you switched accounts on another tab or window. reload to refresh your session.",
    "you can't perform that action at this time.",
    "footer navigation",
    "view all advisories",
    "skip to main content",
    "search or jump to…",
];

/// What begins a line that names the page: `Security: owner/name`.
pub static TITLES: &[&str] = &["security: "];
