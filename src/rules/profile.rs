//! Which rules run, and how much they matter, for whom.
//!
//! ```text
//! minimal   what blocks or misleads a reporter
//! default   and what is weak or left out, as far as anybody can promise it
//! strict    every rule
//! STANDARD  the rules that serve its clauses, and what blocks a reporter
//! ```
//!
//! A volunteer who maintains a library alone is not asked for what only a
//! vendor can promise: those rules are *quiet*, and run where they are asked for.

use super::Rule;
use crate::report::Severity;
use crate::standards;

/// Which rules run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Profile {
    /// Errors, and warnings of something that is wrong rather than missing.
    Minimal,
    /// Every rule that is not quiet.
    #[default]
    Default,
    /// Every rule.
    Strict,
    /// The rules that serve the clauses of a standard, up to a level of it.
    Standard(&'static standards::Profile),
}

impl Profile {
    /// The profile with a name.
    #[must_use]
    pub fn find(name: &str) -> Option<Self> {
        match name {
            "minimal" => Some(Self::Minimal),
            "default" => Some(Self::Default),
            "strict" => Some(Self::Strict),
            _ => standards::PROFILES.iter().find(|it| it.name == name).map(Self::Standard),
        }
    }

    /// The names of all profiles.
    pub fn names() -> impl Iterator<Item = &'static str> {
        let by_standard = standards::PROFILES.iter().map(|it| it.name);
        ["minimal", "default", "strict"].into_iter().chain(by_standard)
    }

    /// How much a rule matters in it; None: it does not run.
    #[must_use]
    pub fn severity(self, rule: &Rule) -> Option<Severity> {
        let runs = match self {
            Self::Strict => true,
            Self::Default => !rule.is_quiet,
            Self::Minimal => {
                rule.severity == Severity::Error
                    || (rule.severity == Severity::Warning && !rule.is_absence)
            }
            Self::Standard(standard) => {
                // What a standard asks for is more than a remark.
                if rule.clauses.iter().any(|clause| standard.asks_for(clause)) {
                    return Some(rule.severity.max(Severity::Warning));
                }
                rule.severity == Severity::Error
            }
        };
        runs.then_some(rule.severity)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{RULES, find};

    fn severity(profile: &str, rule: &str) -> Option<Severity> {
        Profile::find(profile)?.severity(find(rule)?)
    }

    #[test]
    fn each_profile_has_the_rules_that_it_is_for() {
        for profile in Profile::names() {
            assert_eq!(severity(profile, "contact-missing"), Some(Severity::Error), "{profile}");
        }
        assert_eq!(severity("minimal", "empty-section"), Some(Severity::Warning));
        assert_eq!(severity("osps-1", "empty-section"), None);
        assert_eq!(Profile::find("no-such"), None);
    }

    #[test]
    fn by_default_fewer_rules_ask_for_more_than_say_what_is_wrong() {
        let runs = |rule: &&Rule| Profile::Default.severity(rule).is_some();
        let missing = RULES.iter().filter(runs).filter(|it| it.is_absence).count();
        let wrong = RULES.iter().filter(runs).filter(|it| !it.is_absence).count();
        assert!(missing < wrong, "{missing} rules against {wrong}");
    }
}
