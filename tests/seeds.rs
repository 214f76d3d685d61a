//! The five policies that the project started from, and what a careful reader
//! finds in them. They lie beside the labelled ones, in the folder `../seeds` of
//! the one that `SECPOLICY_CORPUS` names.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used)] // a test may fail so

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use secpolicy::report::{
    Audience, ContactKind, Modality, Rating, Report, Role, Stage, StatementKind, Verdict,
};
use secpolicy::{Options, check};

/// The seed whose file name begins so; None where there are none.
fn seed(number: &str) -> Option<Report> {
    let Some(corpus) = std::env::var_os("SECPOLICY_CORPUS").map(PathBuf::from) else {
        println!("skipped: SECPOLICY_CORPUS is not set");
        return None;
    };
    let folder = fs::read_dir(corpus.join("../seeds")).expect("the seeds");
    let path = folder
        .map(|entry| entry.expect("an entry").path())
        .find(|path| path.file_name().is_some_and(|it| it.to_string_lossy().starts_with(number)))
        .expect("a seed");
    let text = fs::read_to_string(&path).expect("a readable policy");
    Some(check(&text, &Options::default()))
}

fn values(report: &Report, kind: StatementKind) -> BTreeSet<&str> {
    let statements = report.policy.statements.iter();
    statements
        .filter(|it| it.kind == kind && it.evidence.modality != Modality::Negated)
        .map(|it| it.value.as_str())
        .collect()
}

/// The channels on which a report is taken, each with its address.
fn channels(report: &Report) -> BTreeSet<(&'static str, &str)> {
    let contacts = report.policy.contacts.iter();
    let takes = contacts.filter(|it| it.role.takes_reports() && !it.placeholder);
    takes
        .map(|it| {
            let kind = match it.kind {
                ContactKind::Email => "email",
                ContactKind::GithubPrivateReport => "github",
                _ => "other",
            };
            (kind, it.value.as_str())
        })
        .collect()
}

/// Stage, severity, bounds in hours, and whom it is for.
type Time = (Stage, Option<Rating>, Option<u32>, Option<u32>, Audience);

fn times(report: &Report) -> Vec<Time> {
    let timelines = report.policy.timelines.iter();
    timelines
        .map(|it| (it.stage, it.severity, it.min_hours, it.max_hours, it.evidence.audience))
        .collect()
}

const ALL: Option<Rating> = None;

#[test]
fn the_first_names_its_tools_and_stages() {
    let Some(report) = seed("000") else { return };
    let summary = &report.summary;
    assert_eq!(summary.report_emails, ["security@withdatakit.com"]);
    assert_eq!(summary.report_channels, ["github_private_reporting", "email"]);
    assert_eq!(summary.public_reporting, "forbidden");
    assert!(summary.credit && summary.support_statement && summary.coordinated_disclosure);
    assert!(!summary.safe_harbor && !summary.cve && !summary.scope);
    assert_eq!(summary.bounty, "unstated");
    assert_eq!(summary.pgp_fingerprint, None);
    assert!(summary.pgp_key_url.as_ref().is_some_and(|url| url.ends_with(".pub.asc")));
    let reporter = Audience::Reporter;
    let expected = [
        (Stage::Acknowledgement, ALL, None, Some(48), reporter),
        (Stage::Acknowledgement, ALL, Some(0), Some(48), reporter),
        (Stage::Assessment, ALL, Some(72), Some(168), reporter),
        (Stage::Fix, ALL, Some(168), Some(336), reporter),
        (Stage::Fix, ALL, Some(336), None, reporter),
    ];
    assert_eq!(times(&report), expected);
    let tools = values(&report, StatementKind::Tool);
    for tool in [
        "GitHub Secret Scanning",
        "Go Report Card",
        "golangci-lint",
        "CodeQL",
        "Go Fuzzing",
        "Dependabot",
        "Syft",
        "Grype",
        "cosign",
        "OpenSSF Best Practices",
        "OpenSSF Scorecard",
        "kubescape",
        "kube-score",
        "kubesec",
    ] {
        assert!(tools.contains(tool), "{tool}");
    }
    assert!(!tools.contains("Falco"), "it stands in a comment");
    let contents = values(&report, StatementKind::ReportContent);
    assert_eq!(contents, BTreeSet::from(["description", "fix", "steps", "versions"]));
}

#[test]
fn the_second_is_a_template_that_contradicts_itself() {
    let Some(report) = seed("001") else { return };
    let summary = &report.summary;
    assert_eq!(summary.kind, "template");
    assert_eq!(channels(&report), BTreeSet::new());
    assert_eq!((summary.ack_hours, summary.update_hours), (Some(48), Some(168)));
    assert_eq!(summary.public_reporting, "forbidden");
    assert!(summary.credit && summary.advisory);
    assert!(!summary.safe_harbor && !summary.scope);
    let fixes: Vec<_> = times(&report)
        .into_iter()
        .filter(|it| it.0 == Stage::Fix)
        .map(|(_, severity, min, max, _)| (severity, min, max))
        .collect();
    let (critical, high) = (Some(Rating::Critical), Some(Rating::High));
    let (medium, low) = (Some(Rating::Medium), Some(Rating::Low));
    let expected = [
        (critical, Some(24), Some(168)),
        (high, Some(168), Some(720)),
        (medium, Some(720), Some(2160)),
        (low, None, None),
        (critical, None, Some(0)),
        (high, None, Some(168)),
        (medium, None, Some(720)),
        (low, None, None),
    ];
    assert_eq!(fixes, expected);
    let versions: Vec<_> =
        summary.supported_versions.iter().map(|it| (it.version.as_str(), it.supported)).collect();
    assert_eq!(versions, [("latest", Some(true)), ("< 1.0", Some(false))]);
    let tools = values(&report, StatementKind::Tool);
    assert!(["Trivy", "Dependabot", "BuildKit"].iter().all(|tool| tools.contains(tool)));
    let dates: Vec<_> = report
        .policy
        .statements
        .iter()
        .filter(|it| it.kind == StatementKind::Date)
        .map(|it| (it.detail, it.value.as_str()))
        .collect();
    assert_eq!(dates, [("review-due", "2024-12-31")]);
}

#[test]
fn the_fourth_lost_its_headings_and_its_marks() {
    let Some(report) = seed("003") else { return };
    let summary = &report.summary;
    assert_eq!(summary.report_emails, ["security@openctem.io"]);
    assert_eq!(summary.public_reporting, "forbidden");
    assert_eq!((summary.ack_hours, summary.assess_hours), (Some(48), Some(120)));
    assert!(!summary.ack_business_days);
    assert_eq!(
        summary.fix_by_severity,
        [
            (Rating::Critical, Some(72)),
            (Rating::High, Some(336)),
            (Rating::Medium, Some(672)),
            (Rating::Low, None)
        ]
    );
    let versions: Vec<_> =
        summary.supported_versions.iter().map(|it| (it.version.as_str(), it.supported)).collect();
    assert_eq!(versions, [("1.x.x", None), ("< 1.0", None)]);
    assert!(!summary.safe_harbor && !summary.scope && !summary.cve && !summary.credit);
    let contents = values(&report, StatementKind::ReportContent);
    assert_eq!(contents, BTreeSet::from(["description", "fix", "impact", "steps"]));
    let prohibitions = values(&report, StatementKind::Prohibition);
    for prohibition in ["public-report", "public-disclosure", "exploitation"] {
        assert!(prohibitions.contains(prohibition), "{prohibition}: {prohibitions:?}");
    }
    let tools = values(&report, StatementKind::Tool);
    let expected = ["CodeQL", "Dependabot", "Gitleaks", "Gosec", "Govulncheck", "Trivy"];
    assert_eq!(tools, BTreeSet::from(expected));
    let planned: Vec<_> = report
        .policy
        .statements
        .iter()
        .filter(|it| it.kind == StatementKind::Claim && it.evidence.modality == Modality::Planned)
        .map(|it| it.value.as_str())
        .collect();
    assert_eq!(planned, ["SOC 2 Type II", "ISO 27001"]);
}

#[test]
fn one_policy_in_two_encodings_says_the_same() {
    let (Some(plain), Some(marked)) = (seed("002"), seed("004")) else { return };
    assert_eq!(times(&plain), times(&marked));
    let facts = |report: &Report| -> Vec<(StatementKind, String, Audience, Modality)> {
        let mut facts: Vec<_> = report
            .policy
            .statements
            .iter()
            .map(|it| (it.kind, it.value.clone(), it.evidence.audience, it.evidence.modality))
            .collect();
        facts.sort_by_key(|fact| format!("{fact:?}"));
        facts.dedup();
        facts
    };
    assert_eq!(facts(&plain), facts(&marked));
    for report in [&plain, &marked] {
        let summary = &report.summary;
        assert_eq!(summary.ack_hours, None, "all times are those of the team");
        assert_eq!(summary.report_emails, ["security@stacklok.com"]);
        assert_eq!(summary.report_channels, ["github_private_reporting", "email"]);
        assert!(summary.cve && summary.severity_method && summary.credit && summary.encryption);
        assert!(!summary.safe_harbor && !summary.scope && !summary.support_statement);
        let contacts = &report.policy.contacts;
        assert!(contacts.iter().any(|it| it.role == Role::Fallback));
        let is_internal =
            |&(.., audience): &(_, _, _, _, Audience)| audience == Audience::Maintainer;
        let internal: Vec<_> =
            times(report).into_iter().filter(is_internal).map(|it| (it.0, it.2, it.3)).collect();
        for step in [
            (Stage::TeamAssembly, None, Some(24)),
            (Stage::Fix, Some(24), Some(168)),
            (Stage::Retrospective, Some(24), Some(72)),
        ] {
            assert!(internal.contains(&step), "{step:?} is not among {internal:?}");
        }
    }
}

/// What a standard makes of a clause.
fn verdict(report: &Report, id: &str) -> Verdict {
    let mut clauses = report.standards.iter().flat_map(|it| &it.clauses);
    clauses.find(|it| it.id == id).expect(id).verdict
}

fn level(report: &Report) -> Option<u8> {
    report.standards.iter().find(|it| it.id == "disclose-io").and_then(|it| it.level)
}

/// What both encodings of one policy come to.
const TWICE: &[(&str, Verdict)] = &[
    ("OSPS-VM-01.01", Verdict::Partial),
    ("OSPS-VM-02.01", Verdict::Met),
    ("OSPS-VM-03.01", Verdict::Met),
    ("OSPS-VM-04.01", Verdict::Partial),
    ("BPB-vulnerability_response_process", Verdict::Met),
    ("BPB-vulnerability_report_response", Verdict::Unknown),
];

#[test]
fn standards_judge_as_a_careful_assessor() {
    use Verdict::{Met, Partial, Unmet};
    for (number, reached, expected) in [
        (
            "000",
            1,
            vec![
                ("OSPS-VM-01.01", Met),
                ("OSPS-VM-02.01", Met),
                ("OSPS-VM-03.01", Met),
                ("OSPS-VM-04.01", Partial),
                ("OSPS-DO-03.01", Met),
                ("OSPS-DO-03.02", Partial),
                ("OSPS-DO-04.01", Partial),
                ("OSPS-DO-05.01", Partial),
                ("BPB-vulnerability_report_process", Met),
                ("BPB-vulnerability_report_private", Met),
                ("BPB-vulnerability_report_response", Partial),
                ("BPB-vulnerability_report_credit", Partial),
            ],
        ),
        (
            "001",
            0,
            vec![("OSPS-VM-01.01", Partial), ("OSPS-VM-02.01", Unmet), ("OSPS-VM-03.01", Unmet)],
        ),
        ("002", 1, TWICE.to_vec()),
        (
            "003",
            1,
            vec![
                ("OSPS-VM-01.01", Met),
                ("OSPS-VM-02.01", Met),
                ("OSPS-VM-03.01", Met),
                ("OSPS-VM-04.01", Unmet),
                ("OSPS-DO-04.01", Unmet),
            ],
        ),
        ("004", 1, TWICE.to_vec()),
    ] {
        let Some(report) = seed(number) else { return };
        assert_eq!(level(&report), Some(reached), "{number}");
        for (id, expected) in expected {
            assert_eq!(verdict(&report, id), expected, "{number}: {id}");
        }
    }
}

#[test]
fn one_policy_in_two_encodings_is_judged_alike() {
    let (Some(plain), Some(marked)) = (seed("002"), seed("004")) else { return };
    let verdicts = |report: &Report| -> Vec<(String, Verdict)> {
        let tables = report.standards.iter().filter(|it| it.scorecard.is_none());
        tables.flat_map(|it| &it.clauses).map(|it| (it.id.to_string(), it.verdict)).collect()
    };
    let differ: Vec<_> = verdicts(&plain)
        .into_iter()
        .zip(verdicts(&marked))
        // One of the two gives the address of the form.
        .filter(|(one, other)| one != other && one.0 != "RFC-9116-Contact")
        .collect();
    assert_eq!(differ, []);
}
