//! The tables of standards, held against the rules and their page.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used)] // a test may fail so

use std::collections::BTreeSet;
use std::path::Path;

use secpolicy::rules::RULES;
use secpolicy::standards::{PROFILES, STANDARDS};
use secpolicy::{Options, Profile, check};
use xtask::standard_docs::{self, StandardDoc};

fn docs() -> Vec<StandardDoc> {
    standard_docs::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the tables of the standards")
}

#[test]
fn the_page_of_standards_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/standards.md");
    let page = std::fs::read_to_string(path).unwrap_or_default();
    assert!(page == standard_docs::to_markdown(&docs()), "run `cargo xtask docs`");
}

#[test]
fn the_page_tells_what_the_core_judges() {
    let docs = docs();
    assert_eq!(docs.len(), STANDARDS.len());
    for (doc, standard) in docs.iter().zip(STANDARDS) {
        assert_eq!((doc.id.as_str(), doc.title.as_str()), (standard.id, standard.title));
        assert_eq!(doc.version, standard.version);
        assert_eq!(doc.is_on_request, standard.is_on_request);
        let clauses: Vec<_> =
            standard.clauses.iter().map(|it| [it.id, it.level, it.title]).collect();
        assert_eq!(doc.clauses, clauses, "{}", standard.id);
    }
}

#[test]
fn every_clause_that_a_rule_serves_exists() {
    let known: BTreeSet<&str> =
        STANDARDS.iter().flat_map(|it| it.clauses).map(|it| it.id).collect();
    for rule in RULES {
        for clause in rule.clauses {
            assert!(known.contains(clause), "{}: {clause}", rule.id);
        }
    }
}

#[test]
fn ids_are_unique_and_editions_are_pinned() {
    let mut known = BTreeSet::new();
    for standard in STANDARDS {
        assert!(known.insert(standard.id), "{}", standard.id);
        assert!(standard.version.contains(|c: char| c.is_ascii_digit()), "{}", standard.id);
        for clause in standard.clauses {
            assert!(known.insert(clause.id), "{}", clause.id);
            assert!(!clause.title.ends_with('.'), "{}", clause.id);
        }
    }
}

#[test]
fn every_profile_has_a_standard_and_its_levels() {
    for profile in PROFILES {
        let standard = STANDARDS.iter().find(|it| it.id == profile.standard).expect(profile.name);
        for level in profile.levels {
            assert!(standard.clauses.iter().any(|it| it.level == *level), "{}", profile.name);
        }
    }
    for standard in STANDARDS {
        assert!(PROFILES.iter().any(|it| it.standard == standard.id), "{}", standard.id);
    }
}

#[test]
fn the_cyber_resilience_act_is_judged_where_it_is_asked_for() {
    let has_cra = |profile| {
        let profile = Profile::find(profile).expect("a profile");
        let report = check("# Security\n", &Options { profile, ..Options::default() });
        report.standards.iter().any(|it| it.id == "eu-cra")
    };
    assert!(has_cra("cra"));
    assert!(!has_cra("default") && !has_cra("strict") && !has_cra("osps-3"));
}
