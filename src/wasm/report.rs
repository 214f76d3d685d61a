//! A report that comes back from JavaScript, as far as it is rendered.

use wasm_bindgen::{JsError, JsValue};

use super::read::Value;
use crate::report::{
    Clause, Contact, ContactKind, Evidence, Facts, Finding, Fix, Gate, Position, Range, Rating,
    Related, Report, Role, Score, Scorecard, Severity, Standard, Summary, Support,
    SupportedVersion, Verdict,
};

const SEVERITIES: &[(&str, Severity)] =
    &[("info", Severity::Info), ("warning", Severity::Warning), ("error", Severity::Error)];

const ROLES: &[(&str, Role)] = &[
    ("primary", Role::Primary),
    ("fallback", Role::Fallback),
    ("escalation", Role::Escalation),
    ("general", Role::General),
    ("other", Role::Other),
];

const RATINGS: &[(&str, Rating)] = &[
    ("critical", Rating::Critical),
    ("high", Rating::High),
    ("medium", Rating::Medium),
    ("low", Rating::Low),
];

const VERDICTS: &[(&str, Verdict)] = &[
    ("met", Verdict::Met),
    ("partial", Verdict::Partial),
    ("unmet", Verdict::Unmet),
    ("delegated", Verdict::Delegated),
    ("not-applicable", Verdict::NotApplicable),
    ("unknown", Verdict::Unknown),
];

const GRADES: &[(&str, &str)] = &[("A", "A"), ("B", "B"), ("C", "C"), ("D", "D"), ("F", "F")];

const PUBLIC_REPORTING: &[(&str, &str)] =
    &[("forbidden", "forbidden"), ("invited", "invited"), ("unstated", "unstated")];

const BOUNTY: &[(&str, &str)] =
    &[("offered", "offered"), ("not_offered", "not_offered"), ("unstated", "unstated")];

const CONTACT_KINDS: &[(&str, ContactKind)] = &[
    ("email", ContactKind::Email),
    ("mailing-list", ContactKind::MailingList),
    ("github-private-report", ContactKind::GithubPrivateReport),
    ("gitlab-confidential-issue", ContactKind::GitlabConfidentialIssue),
    ("bounty-platform", ContactKind::BountyPlatform),
    ("web-form", ContactKind::WebForm),
    ("private-tracker", ContactKind::PrivateTracker),
    ("chat", ContactKind::Chat),
    ("social", ContactKind::Social),
    ("phone", ContactKind::Phone),
    ("third-party-coordinator", ContactKind::ThirdPartyCoordinator),
];

/// Reads the report; what no rendering needs is left empty.
pub(super) fn read(report: &JsValue) -> Result<Report, JsError> {
    let report = Value::argument("report", report);
    report.object()?;
    let policy = report.field("policy");
    Ok(Report {
        schema_version: report.field("schemaVersion").number()?,
        summary: summary(&report.field("summary"))?,
        policy: Facts {
            contacts: policy.field("contacts").list(contact)?,
            versions: policy.field("versions").list(version)?,
            ..Facts::default()
        },
        findings: report.field("findings").list(finding)?,
        standards: report.field("standards").list(standard)?,
        score: score_of(&report.field("score"))?,
    })
}

fn score_of(value: &Value<'_>) -> Result<Score, JsError> {
    Ok(Score {
        total: value.field("total").number()?.try_into().unwrap_or(u8::MAX),
        grade: value.field("grade").one_of(GRADES)?,
        gates: value.field("gates").list(gate)?,
        ..Score::default()
    })
}

fn gate(value: &Value<'_>) -> Result<Gate, JsError> {
    Ok(Gate {
        id: "",
        limit: value.field("limit").number()?.try_into().unwrap_or(u8::MAX),
        because: value.field("because").string()?,
    })
}

fn summary(value: &Value<'_>) -> Result<Summary, JsError> {
    let hours = |name| value.field(name).present().map(|it| it.number()).transpose();
    let is_set = |name| value.field(name).present().map_or(Ok(false), |it| it.boolean());
    let word = |name, words| value.field(name).present().map_or(Ok(""), |it| it.one_of(words));
    let mut read = Summary {
        public_reporting: word("publicReporting", PUBLIC_REPORTING)?,
        ack_hours: hours("ackHours")?,
        ack_business_days: is_set("ackBusinessDays")?,
        assess_hours: hours("assessHours")?,
        update_hours: hours("updateHours")?,
        fix_hours: hours("fixHours")?,
        disclosure_hours: hours("disclosureHours")?,
        encryption: is_set("encryption")?,
        report_content: is_set("reportContent")?,
        safe_harbor: is_set("safeHarbor")?,
        bounty: word("bounty", BOUNTY)?,
        credit: is_set("credit")?,
        scope: is_set("scope")?,
        cve: is_set("cve")?,
        advisory: is_set("advisory")?,
        coordinated_disclosure: is_set("coordinatedDisclosure")?,
        severity_method: is_set("severityMethod")?,
        ..Summary::default()
    };
    let by_severity = value.field("fixBySeverity");
    for &(name, rating) in RATINGS {
        let time = by_severity.field(name);
        if !time.is_undefined() {
            let hours = time.present().map(|it| it.number()).transpose()?;
            read.fix_by_severity.push((rating, hours));
        }
    }
    Ok(read)
}

fn finding(value: &Value<'_>) -> Result<Finding, JsError> {
    let related = value.field("related").present();
    let fix = value.field("fix").present();
    Ok(Finding {
        rule: value.field("rule").string()?.into(),
        severity: value.field("severity").one_of(SEVERITIES)?,
        message: value.field("message").string()?,
        range: range(&value.field("range"))?,
        offset: value.field("offset").number()?,
        length: value.field("length").number()?,
        related: related.map_or(Ok(Vec::new()), |related| related.list(related_place))?,
        fix: fix.map(|fix| title(&fix)).transpose()?,
        docs: value.field("docs").string()?,
    })
}

fn related_place(value: &Value<'_>) -> Result<Related, JsError> {
    Ok(Related {
        range: range(&value.field("range"))?,
        offset: value.field("offset").number()?,
        length: value.field("length").number()?,
        message: value.field("message").string()?,
    })
}

fn range(value: &Value<'_>) -> Result<Range, JsError> {
    Ok(Range { start: position(&value.field("start"))?, end: position(&value.field("end"))? })
}

fn position(value: &Value<'_>) -> Result<Position, JsError> {
    let (line, character) = (value.field("line"), value.field("character"));
    Ok(Position { line: line.number()?, character: character.number()? })
}

fn title(value: &Value<'_>) -> Result<Fix, JsError> {
    let title = value.field("title").string()?.into();
    Ok(Fix { title, safe: value.field("safe").boolean()?, edits: Vec::new() })
}

fn contact(value: &Value<'_>) -> Result<Contact, JsError> {
    Ok(Contact {
        kind: value.field("kind").one_of(CONTACT_KINDS)?,
        value: value.field("value").string()?,
        placeholder: value.field("placeholder").boolean()?,
        obfuscated: value.field("obfuscated").boolean()?,
        role: value.field("role").one_of(ROLES)?,
        rank: value.field("rank").present().map(|it| it.number()).transpose()?,
        evidence: Evidence::default(),
    })
}

fn version(value: &Value<'_>) -> Result<SupportedVersion, JsError> {
    let supported = value.field("supported").present();
    Ok(SupportedVersion {
        version: value.field("version").string()?,
        supported: supported.map(|it| it.boolean()).transpose()?,
        support: Support::Unknown,
        until: None,
        evidence: Evidence::default(),
    })
}

fn standard(value: &Value<'_>) -> Result<Standard, JsError> {
    let scorecard = value.field("scorecard").present();
    Ok(Standard {
        id: value.field("id").string()?.into(),
        title: value.field("title").string()?.into(),
        version: value.field("version").string()?.into(),
        level: value
            .field("level")
            .present()
            .map(|it| it.number())
            .transpose()?
            .map(|it: u32| it.try_into().unwrap_or(u8::MAX)),
        clauses: value.field("clauses").list(clause)?,
        scorecard: scorecard.map(|it| score(&it)).transpose()?,
    })
}

fn clause(value: &Value<'_>) -> Result<Clause, JsError> {
    Ok(Clause {
        id: value.field("id").string()?.into(),
        title: "".into(),
        level: None,
        verdict: value.field("verdict").one_of(VERDICTS)?,
        because: String::new(),
        evidence: Vec::new(),
    })
}

fn score(value: &Value<'_>) -> Result<Scorecard, JsError> {
    Ok(Scorecard {
        score: value.field("score").number()?.try_into().unwrap_or(u8::MAX),
        unique_urls: value.field("uniqueUrls").number()?,
        unique_emails: value.field("uniqueEmails").number()?,
        text_hits: value.field("textHits").number()?,
        reads: value.field("reads").present().map(|it| it.string()).transpose()?,
        raise: None,
    })
}
