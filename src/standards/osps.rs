//! The OSPS Baseline of the OpenSSF, as far as a security policy can show it.
//!
//! What belongs into a policy is unmet where it is missing. Everything else may
//! be said in another document: silence is `unknown`.

use super::judgement::{Judgement, delegated, met, partial, unknown};
use super::shared::{contact, practice, private_channel, publication, response, support};
use super::{ClauseDefinition, Definition, clause};
use crate::document::Kind;
use crate::lexicon::concept::Concept;
use crate::policy::{Policy, Subject};
use crate::report::StatementKind;

pub(super) static STANDARD: Definition = Definition {
    id: "osps-baseline",
    title: "OpenSSF OSPS Baseline",
    version: "2026-02-19",
    clauses: CLAUSES,
    is_ladder: false,
    is_on_request: false,
};

const CLAUSES: &[ClauseDefinition] = &[
    clause("OSPS-BR-03.01", "1", "Official channels are encrypted", practice::encrypted_links),
    clause("OSPS-BR-07.01", "1", "No secrets in version control", practice::leaked_secret),
    clause("OSPS-BR-07.02", "3", "A policy for managing secrets", secrets),
    clause("OSPS-DO-02.01", "1", "A guide for reporting defects", practice::defects),
    clause("OSPS-DO-03.01", "3", "How to verify that releases are genuine", practice::verification),
    clause("OSPS-DO-03.02", "3", "How to verify who made a release", practice::signer),
    clause("OSPS-DO-04.01", "3", "Scope and duration of support", support::scope_and_duration),
    clause("OSPS-DO-05.01", "3", "When releases stop getting security updates", support::end),
    clause("OSPS-DO-06.01", "2", "How dependencies are handled", dependencies),
    clause("OSPS-GV-01.01", "2", "Members with access to sensitive resources are listed", members),
    clause("OSPS-GV-01.02", "2", "Roles and responsibilities are described", roles),
    clause("OSPS-GV-04.01", "3", "Collaborators are reviewed before they get more rights", access),
    clause("OSPS-QA-04.01", "1", "All codebases of the project are listed", codebases),
    clause("OSPS-SA-03.01", "2", "A security assessment was made", assessment),
    clause("OSPS-SA-03.02", "3", "Threats are modelled", threat_model),
    clause(
        "OSPS-VM-01.01",
        "2",
        "A disclosure policy with a time for the response",
        response::process,
    ),
    clause("OSPS-VM-02.01", "1", "Security contacts are named", contact),
    clause("OSPS-VM-03.01", "2", "A private way to report", private_channel),
    clause("OSPS-VM-04.01", "2", "Data about vulnerabilities is published", publication::place),
    clause("OSPS-VM-04.02", "3", "Harmless flaws of components are told by VEX", vex),
    clause(
        "OSPS-VM-05.01",
        "3",
        "A threshold for flaws and licences of dependencies",
        sca_threshold,
    ),
    clause(
        "OSPS-VM-05.02",
        "3",
        "Findings in dependencies are resolved before a release",
        sca_gate,
    ),
    clause("OSPS-VM-05.03", "3", "Changes are checked for flawed dependencies", sca_changes),
    clause("OSPS-VM-06.01", "3", "A threshold for findings of static analysis", sast_threshold),
    clause("OSPS-VM-06.02", "3", "Changes are checked by static analysis", sast_changes),
];

fn secrets(policy: &Policy<'_>) -> Judgement {
    const PARTS: &[(Subject, &str)] = &[
        (Subject::SecretsStore, "where they are kept"),
        (Subject::SecretsAccess, "who has access"),
        (Subject::SecretsRotate, "when they are replaced"),
    ];
    let judgement = practice::parts(policy, PARTS, |_| true, "secrets");
    // "Never commit secrets" is denied by nature.
    let never = policy
        .mentions
        .iter()
        .filter(|it| it.named.has(Subject::SecretsNever) && it.evidence.is_visible());
    let never: Vec<_> = never.map(|it| &it.evidence).collect();
    if judgement.evidence.is_empty() && !never.is_empty() {
        return partial("secrets are kept out of the code, but no more is said").shown_by(never);
    }
    judgement
}

fn dependencies(policy: &Policy<'_>) -> Judgement {
    const PARTS: &[(Subject, &str)] = &[
        (Subject::Selection, "how they are chosen"),
        (Subject::Obtaining, "how they are obtained"),
        (Subject::Tracking, "how they are kept track of"),
    ];
    let is_about = |it: &crate::policy::Mention| {
        it.within.has(Subject::Dependencies)
            || it.within.has(Subject::Sca)
            || it.concepts.has_any(&[Concept::Dependency, Concept::Tool])
    };
    practice::parts(policy, PARTS, is_about, "dependencies")
}

/// People under a heading about the team.
pub(super) fn members(policy: &Policy<'_>) -> Judgement {
    let headings: Vec<_> = policy
        .tells_of(Subject::Team)
        .filter(|it| it.is_heading)
        .map(|it| &it.evidence)
        .take(MOST)
        .collect();
    let lists = |block: usize| {
        let document = &policy.document;
        let section = document.blocks.get(block).map(|it| it.section);
        let behind = document.blocks.iter().skip(block + 1);
        behind
            .take_while(|it| Some(it.section) == section)
            .any(|it| matches!(it.kind, Kind::Item { .. } | Kind::Cell))
    };
    let listed: Vec<_> = headings.iter().copied().filter(|it| lists(it.block)).collect();
    let files: Vec<_> = policy.tells_of(Subject::MembersFile).map(|it| &it.evidence).collect();
    if listed.is_empty() && !files.is_empty() {
        return delegated("another file lists the members").shown_by(files);
    }
    if listed.is_empty() {
        return unknown("the policy does not list the members of the team");
    }
    met("the members of the team are listed").shown_by(listed)
}

/// How many headings about the team are looked at.
const MOST: usize = 8;

pub(super) fn roles(policy: &Policy<'_>) -> Judgement {
    let titles: Vec<_> = policy.tells_of(Subject::Roles).map(|it| &it.evidence).collect();
    if !titles.is_empty() {
        return met("roles and responsibilities are described").shown_by(titles);
    }
    let roles: Vec<_> = policy.tells_of(Subject::Role).map(|it| &it.evidence).collect();
    if roles.is_empty() {
        return unknown("the policy does not describe roles");
    }
    partial("a role is named, not every role").shown_by(roles)
}

fn access(policy: &Policy<'_>) -> Judgement {
    let said: Vec<_> = policy.tells_of(Subject::AccessReview).map(|it| &it.evidence).collect();
    if said.is_empty() {
        return unknown("the policy does not say how rights are granted");
    }
    partial("the granting of rights is spoken of").shown_by(said)
}

fn codebases(policy: &Policy<'_>) -> Judgement {
    let listed: Vec<_> = policy
        .said(StatementKind::InScope)
        .filter(|it| {
            ["github.com/", "gitlab.com/", "codeberg.org/"]
                .iter()
                .any(|host| it.value.contains(host))
        })
        .map(|it| &it.evidence)
        .collect();
    if listed.len() > 1 {
        return met("the repositories in scope are listed").shown_by(listed);
    }
    let named: Vec<_> = policy.tells_of(Subject::Codebases).map(|it| &it.evidence).collect();
    if named.is_empty() {
        return unknown("the policy does not speak of further repositories");
    }
    partial("further repositories are spoken of, not listed").shown_by(named)
}

pub(super) fn assessment(policy: &Policy<'_>) -> Judgement {
    practice::linked(policy, Subject::Audit, "a security assessment")
}

fn threat_model(policy: &Policy<'_>) -> Judgement {
    practice::linked(policy, Subject::ThreatModel, "a threat model")
}

fn vex(policy: &Policy<'_>) -> Judgement {
    practice::linked(policy, Subject::Vex, "a VEX document")
}

fn sca_threshold(policy: &Policy<'_>) -> Judgement {
    practice::threshold(policy, &[Subject::Sca, Subject::Dependencies], true)
}

fn sca_gate(policy: &Policy<'_>) -> Judgement {
    practice::before_release(policy)
}

fn sca_changes(policy: &Policy<'_>) -> Judgement {
    practice::every_change(policy, Subject::Sca, "dependencies")
}

fn sast_threshold(policy: &Policy<'_>) -> Judgement {
    practice::threshold(policy, &[Subject::Sast], false)
}

fn sast_changes(policy: &Policy<'_>) -> Judgement {
    practice::every_change(policy, Subject::Sast, "static analysis")
}
