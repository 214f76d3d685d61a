//! Times in sentences, lists and tables.

use super::*;
use crate::policy::{Context, Policy};
use crate::report::Audience;
use crate::text::Text;

/// The times of a text, each as `stage [severity] [min-]max[b][r]`, `b` for
/// business days, `r` for what comes again.
fn times(source: &str) -> Vec<String> {
    let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
    let told = policy.timelines.iter().filter(|it| it.evidence.audience == Audience::Reporter);
    told.map(time).collect()
}

fn time(time: &Timeline) -> String {
    let name = match time.stage {
        Stage::Acknowledgement => "ack",
        Stage::Assessment => "assess",
        Stage::StatusUpdate => "update",
        Stage::Fix => "fix",
        Stage::Disclosure => "disclose",
        Stage::Escalation => "escalate",
        Stage::TeamAssembly => "team",
        Stage::AdvanceNotice => "notice",
        Stage::Retrospective => "retro",
    };
    let severity = time.severity.map_or(String::new(), |it| format!(" {}", it.as_str()));
    let min = time.min_hours.map_or(String::new(), |it| format!("{it}-"));
    let max = time.max_hours.map_or("?".to_owned(), |it| it.to_string());
    let business = if time.business_days { "b" } else { "" };
    let recurring = if time.recurring { "r" } else { "" };
    format!("{name}{severity} {min}{max}{business}{recurring}")
}

/// Asserts each line `text => times`, and shows every line that is wrong.
#[track_caller]
fn check(lines: &[(&str, &str)]) {
    let mut wrong: Vec<String> = Vec::new();
    for &(text, expected) in lines {
        let found = times(text).join(", ");
        if found != expected {
            wrong.push(format!("{text:?}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn amounts_are_read_in_many_forms() {
    check(&[
        ("We reply within 48 hours.", "ack 48"),
        ("We reply within 48h.", "ack 48"),
        ("We reply within forty-eight hours.", "ack 48"),
        ("We reply within two (2) days.", "ack 48"),
        ("We reply in 24-72 hours.", "ack 24-72"),
        ("We reply in 24–72 hours.", "ack 24-72"),
        ("We reply in 24 to 72 hours.", "ack 24-72"),
        ("We reply in 2 or 3 days.", "ack 48-72"),
        ("We reply in one to two weeks.", "ack 168-336"),
        ("We reply within 24 hours to 3 days.", "ack 24-72"),
        ("We reply within a week.", "ack 168"),
        ("We reply within a day.", "ack 24"),
        ("We reply in under 24h.", "ack 24"),
        ("We reply within 5 business days.", "ack 120b"),
        ("We reply within five (5) working days.", "ack 120b"),
        ("We reply within 3-5 business days.", "ack 72-120b"),
        ("We reply by the next business day.", "ack 24b"),
        ("We reply within one month.", "ack 720"),
        ("We reply no later than 3 days after receipt.", "ack 72"),
        ("We reply within a maximum of 5 days.", "ack 120"),
        ("- Acknowledgement: ≤72 hours", "ack 72"),
        ("- Acknowledgement: < 24h", "ack 24"),
        ("- Fix released: 14+ days", "fix 336-?"),
        ("- Fix: at least 30 days", "fix 720-?"),
    ]);
}

#[test]
fn the_first_answer_is_an_acknowledgement() {
    check(&[
        ("You should receive a response within 24 hours.", "ack 24"),
        ("You can expect an initial response within 3 business days.", "ack 72b"),
        ("Reports are acknowledged within two working days.", "ack 48b"),
        ("Our team will confirm receipt of your report within 72 hours.", "ack 72"),
        ("Somebody will get back to you in at most 5 days.", "ack 120"),
        ("Expect to hear back from us within 7 days.", "ack 168"),
        ("We'll contact you within 1 week.", "ack 168"),
        ("Within 48 hours you will get a reply from the maintainers.", "ack 48"),
        ("Within 48 hours of receiving your report, we will acknowledge it.", "ack 48"),
        ("Please allow up to 5 business days for a response.", "ack 120b"),
        ("Initial response time: 48 hours", "ack 48"),
        ("- **Response time**: We aim to respond within 2 days", "ack 48"),
        ("We take security seriously and will answer every report within 4 days.", "ack 96"),
        ("Bugs get fixed eventually, but you will receive a reply within 4 days.", "ack 96"),
        ("When a report comes in, it is acknowledged within 3 days.", "ack 72"),
        ("We respond to responsible disclosures within 3 days.", "ack 72"),
        ("We will respond to your e-mail address within 10 days.", "ack 240"),
        ("We acknowledge your report and begin to investigate within 48 hours.", "ack 48"),
    ]);
}

#[test]
fn a_second_answer_and_looking_at_the_report_are_an_assessment() {
    check(&[
        (
            "We acknowledge your mail within 24 hours, and send a more detailed response within 72 hours.",
            "ack 24, assess 72",
        ),
        (
            "We will acknowledge receipt within 24 hours and give an initial assessment within 5 days.",
            "ack 24, assess 120",
        ),
        ("Reports are triaged within 7 days.", "assess 168"),
        ("We will confirm the vulnerability within 10 business days.", "assess 240b"),
        ("We evaluate each report within 2 weeks.", "assess 336"),
        ("- **Triage**: We will reply with a verdict within 5 days", "assess 120"),
        (
            "We acknowledge reports within 2 days. You will hear from us with our findings within 9 days.",
            "ack 48, assess 216",
        ),
        ("A detailed response follows within 10 days.", "assess 240"),
        ("We review, triage and fix reports within 7 days.", "assess 168, fix 168"),
    ]);
}

#[test]
fn news_come_again_and_again() {
    check(&[
        ("We send progress updates every 7 days.", "update 168r"),
        ("You will be kept informed at least every five days.", "update 120r"),
        ("We provide weekly status updates.", "update 168r"),
        ("We'll update you on the progress of the fix every two weeks.", "update 336r"),
        ("- **Status updates**: biweekly", "update 336r"),
        ("- Status update: within 7 days", "update 168"),
        ("We keep you updated at least once a week.", "update 168r"),
        ("Updates are sent every 5 business days until the flaw is fixed.", "update 120br"),
    ]);
}

#[test]
fn a_fix_is_a_patch_a_release_or_a_workaround() {
    check(&[
        ("We aim to fix confirmed vulnerabilities within 90 days.", "fix 2160"),
        ("If the issue is confirmed, we will release a patch within 14 days.", "fix 336"),
        (
            "Once confirmed, a new version is released within 10 days of the vulnerability report.",
            "fix 240",
        ),
        ("Within 30 days of confirmation, we publish a fix.", "fix 720"),
        ("Within 7 days after confirmation a fix will be released.", "fix 168"),
        ("Security updates are released within 2 weeks.", "fix 336"),
        ("We have a patch out in under a week from the initial disclosure.", "fix 168"),
        (
            "We will acknowledge within 2 days and resolve the issue within 30 days.",
            "ack 48, fix 720",
        ),
        ("A mitigation plan follows within 10 days.", "fix 240"),
        ("We respond to and fix all vulnerabilities within 30 days.", "ack 720, fix 720"),
        ("We will not take longer than 90 days to ship a fix.", "fix 2160"),
        ("If there is no fix after 90 days, we give a workaround.", ""),
        ("Remediation target: 60 days", "fix 1440"),
    ]);
}

#[test]
fn times_of_severities_are_told_apart() {
    check(&[
        (
            "Critical issues are fixed within 24 hours, high within 7 days and medium within 30 days.",
            "fix critical 24, fix high 168, fix medium 720",
        ),
        (
            "We fix critical vulnerabilities within 7 days and others within 30 days.",
            "fix critical 168, fix 720",
        ),
        ("High and critical flaws are patched within 7 days.", "fix critical 168, fix high 168"),
        ("Fixes take 2 days for critical, 7 days for high flaws.", "fix critical 48, fix high 168"),
        (
            "## Fix timeline\n\n- Critical: 24-48 hours\n- High: 1 week\n- Moderate: 30 days\n- Low: next release\n",
            "fix critical 24-48, fix high 168, fix medium 720, fix low ?",
        ),
        (
            "We fix by severity:\n\n- Critical: immediately\n- High/Medium: 7 days\n- Low: best effort\n",
            "fix critical 0, fix high 168, fix medium 168, fix low ?",
        ),
        (
            "- **Response**: 48 hours\n- **Fix**: depends on severity\n  - Critical: 1-7 days\n  - Low: 90 days\n",
            "ack 48, fix critical 24-168, fix low 2160",
        ),
        (
            "- CVSS 9.0-10.0: patch within 7 days\n- CVSS 7.0-8.9: patch within 30 days\n",
            "fix critical 168, fix high 720",
        ),
        (
            "### Critical\n\n- Acknowledge: 24 hours\n- Fix: 7 days\n",
            "ack critical 24, fix critical 168",
        ),
        (
            "## Response timeline\n\n- Critical: 2 days\n- High: 7 days\n",
            "fix critical 48, fix high 168",
        ),
        ("Critical flaws are fixed as soon as possible.", "fix critical ?"),
    ]);
}

#[test]
fn tables_give_stages_by_row_and_by_column() {
    check(&[
        (
            "| Stage | Time |\n|-|-|\n| Acknowledgement | 48 hours |\n| Triage | 5 business days |\n| Updates | Every 14 days |\n| Fix | 90 days |\n",
            "ack 48, assess 120b, update 336r, fix 2160",
        ),
        (
            "| Severity | Example | First response | Fix |\n|-|-|-|-|\n| Critical | auth bypass | < 24 h | < 7 days |\n| Low | missing patch note | < 5 days | Next release |\n",
            "ack critical 24, fix critical 168, ack low 120, fix low ?",
        ),
        (
            "## Remediation\n\n| Severity | Target |\n|-|-|\n| Critical | 7 days |\n| High | 30 days |\n",
            "fix critical 168, fix high 720",
        ),
        (
            "| Step | Response time |\n|-|-|\n| Acknowledgment | 1 day |\n| Resolution | 30 days |\n",
            "ack 24, fix 720",
        ),
        (
            "| When | What |\n|-|-|\n| 0-2 days | Acknowledge the report |\n| 3-7 days | Investigate |\n| 30 days | Publish the advisory |\n",
            "ack 0-48, assess 72-168, disclose 720",
        ),
        (
            "| Risk | Days to fix |\n|-|-|\n| Critical | 7 |\n| High | 14-30 |\n",
            "fix critical 168, fix high 336-720",
        ),
        (
            "| CVSS | Fix within |\n|-|-|\n| 9.0–10.0 | 7 days |\n| 4.0–6.9 | 30 days |\n",
            "fix critical 168, fix medium 720",
        ),
        (
            "| | Critical | High |\n|-|-|-|\n| Triage | 1 day | 3 days |\n| Patch | 7 days | 14 days |\n",
            "assess critical 24, assess high 72, fix critical 168, fix high 336",
        ),
    ]);
}

#[test]
fn silence_asked_of_the_reporter_is_disclosure() {
    check(&[
        ("Please give us 90 days to fix the issue before you publish it.", "disclose 2160"),
        ("We ask for up to 90 days before public disclosure.", "disclose 2160"),
        ("Please keep the report confidential for 90 days.", "disclose 2160"),
        ("Do not disclose the flaw until 60 days have passed.", "disclose 1440"),
        ("This project follows a 90-day disclosure policy.", "disclose 2160"),
        ("We disclose vulnerabilities 30 days after a fix is released.", "disclose 720"),
        ("Details are published within 7 days of the patch.", "disclose 168"),
        ("After 90 days you may make the vulnerability public.", "disclose 2160"),
        (
            "Details are made public with the fix, or 90 days after your report at the latest.",
            "disclose 2160",
        ),
        ("We publish a release with a fix within 30 days.", "fix 720"),
        ("All reports are under embargo for 14 days.", "disclose 336"),
        (
            "If we have not fixed it within 120 days, you may publish your findings.",
            "disclose 2880",
        ),
        ("We aim to fix and publicly disclose flaws within 45 days.", "fix 1080, disclose 1080"),
        (
            "Allow us a reasonable time (at least 90 days) to resolve it before disclosing.",
            "disclose 2160-?",
        ),
    ]);
}

#[test]
fn a_silent_team_is_no_acknowledgement() {
    check(&[
        ("If you do not receive a reply within 5 days, contact us again.", "escalate 120"),
        ("If you haven't heard back after 72 hours, please send a reminder.", "escalate 72"),
        ("If we don't respond within 2 weeks, write to the coordinator.", "escalate 336"),
        (
            "You will get an answer within 2 days. If you have not received an acknowledgement within 6 days, escalate.",
            "ack 48, escalate 144",
        ),
    ]);
}

#[test]
fn other_times_have_no_stage() {
    check(&[
        ("Each release gets security fixes for 12 months.", ""),
        ("Versions are supported for two years.", ""),
        ("We fixed all issues reported in the last 12 months.", ""),
        ("Keys are rotated every 90 days.", ""),
        ("A new minor version is released every 6 weeks.", ""),
        ("Logs are deleted after 30 days.", ""),
        ("Backups are kept for 7 days.", ""),
        ("Tokens expire after 24 hours.", ""),
        ("Dependencies are reviewed weekly.", ""),
        ("The team is available 24 hours a day, 7 days a week.", ""),
        ("We do not guarantee a response within 48 hours.", ""),
        ("Security support ends 6 months after the next release.", ""),
        ("Delete all data within one month of the flaw being fixed.", ""),
        ("Please report vulnerabilities immediately.", ""),
        ("Please do not ask for the status more than once every 14 days.", ""),
        ("We reply as soon as possible.", ""),
        (
            "| Version | Supported | Security fixes |\n|-|-|-|\n| 3.x | yes | 12 months after 4.0 |\n",
            "",
        ),
        ("| Version | Supported until |\n|-|-|\n| High Sierra | 12 months |\n", ""),
    ]);
}

#[test]
fn steps_of_the_team_are_for_the_team() {
    let text = "### Fix development process\n\nThis step is to be finished within 1-7 days of disclosure.\n";
    assert_eq!(times(text), [""; 0]);
    // Headings or items say which step; both encodings tell the same.
    let marked = "### Fix team organization\n\nThese steps are to be done within the first 24 hours of disclosure.\n\n### Fix development\n\nThese steps must be finished within 2-5 days of disclosure.\n\n## Retrospective\n\nThese steps should follow 1-3 days after the release.\n";
    let plain = "These steps are to be done within the first 24 hours of disclosure.\n\n- We identify the relevant engineers.\n\nThese steps must be finished within 2-5 days of disclosure.\n\n- Open a thread.\n- The fix team works on a fix.\n\nThese steps should follow 1-3 days after the release. The retrospective blames nobody.\n";
    for text in [marked, plain] {
        assert_eq!(times(text), [""; 0]);
        let policy = Policy::read(Document::parse(Text::new(text), None), Context::default());
        let all: Vec<_> = policy.timelines.iter().map(time).collect();
        assert_eq!(all, ["team 24", "fix 48-120", "retro 24-72"], "{text}");
    }
    let text = "## For maintainers\n\nAcknowledge the report within 24 hours.\n";
    assert_eq!(times(text), [""; 0]);
    let text = "**Fix and release day** (within 1-21 days of disclosure)\n";
    assert_eq!(times(text), ["fix 24-504", "disclose 24-504"]);
}

#[test]
fn more_time_is_added() {
    let text =
        "We acknowledge reports within 48 hours. On holidays it may take an additional 72 hours.\n";
    assert_eq!(times(text), ["ack 120"]);
}

fn modalities(source: &str) -> Vec<Modality> {
    let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
    policy.timelines.iter().map(|it| it.evidence.modality).collect()
}

#[test]
fn a_time_is_as_firm_as_its_sentence() {
    let text = "We reply within 2 days. We aim to fix flaws within 9 days.";
    assert_eq!(modalities(text), [Modality::Promise, Modality::Target]);
    let text =
        "# Plan\n\nAll timelines below are suggestions.\n\n## Answer\n\nWe reply within 2 days.\n";
    assert_eq!(modalities(text), [Modality::Suggestion]);
    let text = "# Plan\n\n## One\n\nThese times are suggestions only, they are guidelines.\n\n## Two\n\nWe reply within 2 days.\n";
    assert_eq!(modalities(text), [Modality::Promise]);
}

#[test]
fn a_time_may_be_counted_from_something() {
    let trigger = |source: &str| {
        let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
        policy.timelines.first().and_then(|it| it.trigger)
    };
    assert_eq!(trigger("We reply within 2 days of receiving your report."), Some(Trigger::Report));
    assert_eq!(trigger("We fix it within 9 days after confirmation."), Some(Trigger::Confirmation));
    assert_eq!(trigger("We publish details 9 days after the release."), Some(Trigger::Fix));
    assert_eq!(trigger("We reply within 2 days."), None);
}

#[test]
fn words_behind_an_amount_may_say_what_it_is_for() {
    check(&[
        (
            "- 48 hours for acknowledgement, 7 days for triage, 30 days for a fix",
            "ack 48, assess 168, fix 720",
        ),
        (
            "We need 2 days to respond, 5 days to triage and 30 days to fix.",
            "ack 48, assess 120, fix 720",
        ),
        (
            "We acknowledge within 2 days, 5 days for triage and 30 days for the fix.",
            "ack 48, assess 120, fix 720",
        ),
        (
            "- **Within 24 hours**: Acknowledgement\n- **Within 7 days**: Assessment\n",
            "ack 24, assess 168",
        ),
        (
            "- Day 1: Acknowledgement\n- Day 3-7: Triage\n- Day 30: Fix\n- Day 90: Public disclosure\n",
            "ack 24, assess 72-168, fix 720, disclose 2160",
        ),
        (
            "1. **Acknowledgement** (within 24 hours): you get a mail.\n2. **Triage** (5 days): we look at it.\n",
            "ack 24, assess 120",
        ),
        (
            "**Timeline**: acknowledgement within 24 hours, status update within 72 hours, fix within 7-14 days depending on severity",
            "ack 24, update 72, fix 168-336",
        ),
    ]);
}

#[test]
fn severities_may_stand_on_either_side() {
    check(&[
        (
            "Critical flaws are patched within 7 days, 30 days for high, and 90 days for medium/low.",
            "fix critical 168, fix high 720, fix medium 2160, fix low 2160",
        ),
        (
            "- Critical: response within 4 hours, fix within 24 hours",
            "ack critical 4, fix critical 24",
        ),
        ("We patch in 24h (critical) or 72h (high).", "fix critical 24, fix high 72"),
        ("Response targets: critical - 24 hours; high - 72 hours.", "ack critical 24, ack high 72"),
        (
            "- **Critical**: a stranger can run code. Patched within 48 hours.\n- **Low**: an information leak. Patched with the next release.\n",
            "fix critical 48, fix low ?",
        ),
        ("### Critical\n\nWe patch these within 48 hours.\n", "fix critical 48"),
        (
            "Critical: 24 hours / High: 72 hours / Low: best effort",
            "fix critical 24, fix high 72, fix low ?",
        ),
        ("Resolution time: critical issues within 7 days", "fix critical 168"),
        ("- P0: patched in 1 day\n- P1: patched in 7 days\n", "fix critical 24, fix high 168"),
        ("High availability is restored within 24 hours.", ""),
        (
            "We respond within 24 hours to critical reports and 72 hours to all others.",
            "ack critical 24, ack 72",
        ),
    ]);
}

#[test]
fn a_paragraph_may_hold_a_list() {
    check(&[(
        "• Acknowledgement: 48 hours\n• Assessment: 5 business days\n• Resolution: by severity\n• Critical: 24-72 hours\n• High: 1-2 weeks\n",
        "ack 48, assess 120b, fix critical 24-72, fix high 168-336",
    )]);
}

#[test]
fn common_ways_to_say_it() {
    check(&[
        (
            "You should get a response within 24 hours. If for some reason you do not, please follow up by e-mail.",
            "ack 24",
        ),
        (
            "Your mail is acknowledged within 5 days, and you'll get a more detailed reply within 10 days with the next steps.",
            "ack 120, assess 240",
        ),
        (
            "Each report is acknowledged and analyzed by the committee within 3 working days.",
            "ack 72b",
        ),
        ("The team will triage the issue and respond within 3 business days.", "ack 72b"),
        (
            "We expect the time from report to public disclosure to be on the order of 7 days.",
            "disclose 168",
        ),
        (
            "We commit to:\n\n- Respond within 48 hours\n- Give a timeline for a fix within 5 days\n- Keep you updated at least every 7 days\n",
            "ack 48, fix 120, update 168r",
        ),
        ("Vulnerabilities that are not fixed within 90 days are disclosed.", "disclose 2160"),
        (
            "Please do not open an issue, we will reply within 2 days and publish an advisory.",
            "ack 48",
        ),
        ("Public disclosure: 90 days after the report, or when a fix is out", "disclose 2160"),
        ("We disclose once the patch has been available for 30 days.", "disclose 720"),
        ("Advisories are published within 24 hours of the release.", "disclose 24"),
        ("## Response time\n\n48 hours\n", "ack 48"),
        (
            "If work has not begun 60 days after the report or it will not be fixed, it can be disclosed.",
            "disclose 1440",
        ),
        ("Embargo: max. 90 days", "disclose 2160"),
        ("Should you not receive an answer within 5 days, write to the board.", "escalate 120"),
        ("We notify the distributors list 7 days before public disclosure.", "notice 168"),
        ("Users should update to the newest version within 7 days.", ""),
        ("Pull requests are reviewed within 2 days.", ""),
        ("This policy is reviewed within 12 months.", ""),
        ("Rewards are paid within 30 days.", ""),
        ("Exposed credentials must be rotated within 24 hours.", ""),
        ("Security patches are released monthly.", ""),
        (
            "Response times are not guaranteed, but usually you hear from us within 3 days.",
            "ack 72",
        ),
        ("We will investigate all reports and fix confirmed issues within 30 days.", "fix 720"),
        ("Depending on complexity, a fix takes 7 to 30 days.", "fix 168-720"),
    ]);
}

#[test]
fn longer_texts_are_read_as_a_whole() {
    check(&[
        (
            "# Security\n\n## Reporting\n\nMail us. You will hear from us within 2 business days. If the flaw is confirmed, we release a patch as soon as possible, usually within 14 days.\n\n## Disclosure\n\nWe ask you not to publish details for 90 days.\n",
            "ack 48b, fix 336, disclose 2160",
        ),
        (
            "## What to expect\n\n1. **Confirmation** - within 24 hours you get a mail that confirms receipt\n2. **Assessment** - we analyse the report within 5 days\n3. **Fix** - depending on severity:\n   - Critical: 3 days\n   - Other: 30 days\n4. **Disclosure** - 90 days after your report at the latest\n",
            "ack 24, assess 120, fix critical 72, fix 720, disclose 2160",
        ),
        (
            "## Service levels\n\n| Severity | Definition | Response | Resolution |\n|---|---|---|---|\n| P0 - Critical | remote takeover | 4 hours | 24 hours |\n| P3 - Low | hardening | 5 business days | Best effort |\n",
            "ack critical 4, fix critical 24, ack low 120b, fix low ?",
        ),
        (
            "Our promise:\n\n* You get an answer in three days\n* We keep the report confidential\n* We tell you about progress every two weeks\n* We want to resolve all problems within 60 days\n",
            "ack 72, update 336r, fix 1440",
        ),
        (
            "## Response Timeline\n\n| Action | Timeline |\n|---|---|\n| Initial response | 48 hours |\n| Status update | 7 days |\n| Resolution (critical) | 7 days |\n| Resolution (other) | 30 days |\n",
            "ack 48, update 168, fix critical 168, fix 720",
        ),
        (
            "### Response Times\n\n- **Critical** (remote code execution): 24 hours\n- **High** (data leak): 3 days\n",
            "fix critical 24, fix high 72",
        ),
        (
            "We respond to critical issues within 1 day, to high issues within 3 days and to all others within 7 days.",
            "ack critical 24, ack high 72, ack 168",
        ),
        ("## 90-day disclosure\n\nWe publish after this time.\n", "disclose 2160"),
        (
            "We will work on a fix and try to release it within 2 weeks; you will be credited.",
            "fix 336",
        ),
        (
            "We reply to mail within 7 days, excluding holidays, and tell you our plan within another 7 days.",
            "ack 336",
        ),
        ("Security advisories are published no later than 30 days after a fix.", "disclose 720"),
        (
            "We have a response time of 48 hours and a resolution time of 30 days.",
            "ack 48, fix 720",
        ),
        (
            "Fix ETA: 1-2 weeks for medium, 24-48h for critical.",
            "fix medium 168-336, fix critical 24-48",
        ),
        ("Support requests are answered within 24 hours for customers with a contract.", "ack 24"),
    ]);
}

#[test]
fn amounts_with_one_unit_go_to_their_severities() {
    let three = "fix critical 168, fix high 720, fix medium 2160";
    check(&[
        ("Fixes take 7 / 30 / 90 days for critical / high / medium issues.", three),
        ("We fix critical, high and medium flaws within 7, 30 and 90 days respectively.", three),
        ("Critical/High/Medium: fixed within 7/30/90 days", three),
        ("We patch critical and high flaws in 7 and 30 days.", "fix critical 168, fix high 720"),
        (
            "Critical and high flaws are patched in 7 to 30 days.",
            "fix critical 168-720, fix high 168-720",
        ),
    ]);
}

#[test]
fn a_workaround_in_time_is_a_fix_and_a_plan_beside_an_assessment_is_none() {
    check(&[
        ("If there is no fix within 30 days, we publish a workaround.", "fix 720"),
        ("If there is no fix within 30 days, you may publish the flaw.", "disclose 720"),
        ("Within 7 days you get an assessment and a remediation plan.", "assess 168"),
        ("- A detailed assessment and fix plan: 7 days", "assess 168"),
        ("We send a remediation plan within 7 days.", "fix 168"),
        ("Within 48 hours we reply, and work with you to resolve the flaw.", "ack 48"),
        ("Someone from the team contacts you within 3 days.", "ack 72"),
    ]);
}

#[test]
fn times_of_versions_are_none() {
    check(&[
        ("Fixes go to versions that were published less than 2 years ago.", ""),
        ("Older releases might get critical security fixes on a best effort basis.", ""),
        (
            "The team acknowledges the report and opens an internal ticket within 24 hours.",
            "ack 24",
        ),
    ]);
}

#[test]
fn plans_and_answers_are_told_apart_in_every_language() {
    let korean = "# 보안 정책\n\n취약점을 비공개로 제보해 주세요. 보안 문제는 신속히 처리합니다.\n\n- 접수 확인: 7일 이내\n- 초기 평가 및 대응 계획 안내: 14일 이내";
    let japanese = "# セキュリティポリシー\n\n脆弱性は非公開で報告してください。\n\n- **3日以内**: 受付確認\n- **10日以内**: 深刻度の評価と修正方針の共有";
    check(&[(korean, "ack 168, assess 336"), (japanese, "ack 72, assess 240")]);
}

#[test]
fn a_time_on_top_of_the_first_answer_is_one_of_its_own() {
    check(&[(
        "We acknowledge your report within two (2) days, and will send a detailed response within an additional five (5) days.",
        "ack 48, assess 168",
    )]);
}

#[test]
fn what_a_lead_counts_from_is_no_stage() {
    check(&[
        (
            "- Targets (from acknowledgement):\n  - Critical: a patch within 7 days\n  - Low: ready within 30 days\n",
            "fix critical 168, fix low 720",
        ),
        ("### Low: we aim for 30 days\n\nWe reply in at least 5 days.\n", "fix low 720, ack 120"),
        ("Critical flaws may lead to immediate patch releases.", ""),
        ("- **严重性分级**：10 个工作日内。\n", "assess 240b"),
        ("Zgłoszenia będą rozpatrywane w ciągu 48 godzin.", "assess 48"),
        ("- **Triage y plan de mitigación:** dentro de 7 días.\n", "assess 168"),
        ("- **7 gün**: Açığın kabulü veya reddi, kabul/ret kararı\n", "assess 168"),
    ]);
}

#[test]
fn a_priority_is_no_time_and_a_confirmation_may_be_of_the_receipt() {
    check(&[
        (
            "| Severity | Priority | Fix |\n|-|-|-|\n| Critical | Immediate | 7 days |\n| Low | Normal | 90 days |\n",
            "fix critical 168, fix low 2160",
        ),
        ("1. **Confirmation**: we confirm receipt within 24 hours\n", "ack 24"),
    ]);
}

#[test]
fn a_step_of_a_table_may_name_its_severities() {
    check(&[
        (
            "| step | by |\n|-|-|\n| the team ships a patch for a flaw of high or critical severity | 20 days |\n| the team ships a patch for a flaw of low severity | 80 days |\n",
            "fix critical 480, fix high 480, fix low 1920",
        ),
        (
            "| Fix | Severity | By |\n|-|-|-|\n| a patch for a flaw that may leave the system at low load | High | 20 days |\n",
            "fix high 480",
        ),
    ]);
}

#[test]
fn the_end_of_a_silence_is_no_fix() {
    check(&[
        (
            "Open no public ticket, and keep what you found to yourself until we release a fix or 60 days are over, whichever is earlier.",
            "disclose 1440",
        ),
        ("Please keep the vulnerability private until 60 days after your report.", "disclose 1440"),
        ("We keep your report private until it is fixed, which takes 60 days at most.", "fix 1440"),
    ]);
}

#[test]
fn a_report_is_acknowledged_by_a_verb_behind_its_time() {
    check(&[
        ("Wir wollen Ihre Meldung innerhalb von 48 Stunden bestätigen.", "ack 48"),
        (
            "Wir versuchen, Ihren Hinweis binnen 3 Tagen zu bestätigen und die Behebung zu planen.",
            "ack 72",
        ),
        ("Wir werden die Schwachstelle innerhalb von 7 Tagen bestätigen.", "assess 168"),
        ("We zullen uw melding binnen 48 uur bevestigen.", "ack 48"),
        ("Raporunuzu 48 saat içinde onaylayıp düzeltme için bir tarih vereceğiz.", "ack 48"),
        ("Wir werden uns binnen 2 Tagen bei Ihnen melden.", "ack 48"),
        ("We confirm receipt within [7] business days.", "ack 168b"),
    ]);
}
