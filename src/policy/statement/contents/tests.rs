use crate::document::Document;
use crate::policy::{Context, Policy};
use crate::report::StatementKind;
use crate::text::Text;

fn asked(source: &str) -> Vec<String> {
    let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
    policy.statements_about(StatementKind::ReportContent).map(|it| it.value.clone()).collect()
}

#[test]
fn contents_are_asked_for_in_many_ways() {
    let mut missed = Vec::new();
    for text in [
        "# Security\n\nSecurity flaws\n\n- Write to s@x.org\n\nPreferred information\n\n- Steps to reproduce\n",
        "## Reporting\n\nSend a mail to s@x.org with:\n\n- Possible impact\n",
        "If you found a flaw, tell us.\n\nReport contents\n\n- Impact\n",
        "When you report a vulnerability, please include steps to reproduce it.",
        "## Reporting\n\nAlways share a reproducer.",
        "You may send a report to s@x.org with an account of how to reproduce the flaw.",
        "Please report flaws with a clear description.",
        "## Reporting\n\nWhat should be in the report:\n\n- Steps to reproduce\n",
        "Your report should contain the affected version and a proof of concept.",
        "Please include:\n\n- a description\n- your name\n",
        "## Reporting\n\nPlease provide the following information:\n\n1. Type of issue\n2. Impact\n",
        "### What to include\n\n- Steps to reproduce\n- Logs\n",
        "## Reporting a vulnerability\n\n1. Send a mail to s@x.org.\n2. Describe the vulnerability and how it can be reproduced.\n",
        "Send a mail with a description of the vulnerability to s@x.org.",
        "Report vulnerabilities to s@x.org, including a working exploit if you have one.",
        "## Reporting\n\nPlease describe the issue in detail.",
        "Mail us, and attach a proof of concept.",
        "## Reporting\n\nThe report should have the following contents, so please include:\n* versions affected\n* configuration\n",
        "To help us triage your report, give us as much information as possible: stack traces, screenshots, versions.",
        "Submit an advisory with a summary, the impact and a suggested fix.",
        "Please provide a detailed description of the vulnerability and its impact.",
        "A good report includes: \n\n- version of the software\n- reproduction steps\n",
        "## Reporting a Vulnerability\n\n**Include in your report:**\n\n- Description of the vulnerability\n",
        "## Reporting a Vulnerability\n\nInclude as much as you can: a minimal reproducer, versions, platform.",
        "Your mail should state the affected versions and describe how an attacker can use the flaw.",
        "Contact s@x.org with the details of the vulnerability, steps to reproduce and impact.",
        "We need the following information to handle your report:\n\n- commit hash\n- environment\n",
        "Please supply a reproducible example with your report.",
        "If possible, include a patch or a suggested fix in your vulnerability report.",
        "Helpful information in a report: version, operating system, log output.",
        "Please make sure that your report includes steps to reproduce.",
    ] {
        if asked(text).is_empty() {
            missed.push(text);
        }
    }
    assert_eq!(missed, [""; 0]);
}

#[test]
fn what_others_write_is_not_asked_for() {
    let mut wrong = Vec::new();
    for text in [
        "The advisory will include a description of the vulnerability and its impact.",
        "Please give us time to reproduce the vulnerability.",
        "## The provider of a report\n\n- correct logs of each error\n",
        "We will provide a description of the fix with the release.",
        "Please report vulnerabilities to s@x.org.",
        "Please include your name if you want credit.",
        "Send details to s@x.org.",
        "A detailed report helps us.",
        "We triage reports by severity and impact.",
        "## Supported versions\n\nThis includes the following versions:\n\n- version 1\n- version 2\n",
        "## Security features\n\nThe software includes:\n\n- audit logs\n- encrypted configuration\n",
        "## Process\n\n1. We reproduce the vulnerability.\n2. We publish an advisory with impact and affected versions.\n",
        "The release notes describe the impact of each vulnerability.",
        "We will send you a response indicating the next steps in handling your report.",
        "Do not include the proof of concept in a public issue.",
        "Update to the latest version before you report a vulnerability.",
        "The fix depends on the severity and impact of the vulnerability.",
        "Never include passwords in configuration files or logs.",
    ] {
        if !asked(text).is_empty() {
            wrong.push((text, asked(text)));
        }
    }
    assert_eq!(wrong, []);
}

#[test]
fn a_letter_asks_for_whatever_it_lists() {
    let source =
        "Report flaws.\n\n1. Mail us at s@x.org with:\n   - A description\n   - Possible impact\n";
    assert_eq!(asked(source), ["description", "impact"]);
}

#[test]
fn each_thing_has_a_name() {
    let text = "Please include in your report:\n\n- description\n- steps to reproduce\n- proof of concept\n- impact\n- affected versions\n- configuration\n- logs\n- suggested fix\n- affected file\n";
    let expected = [
        "description",
        "steps",
        "proof-of-concept",
        "impact",
        "versions",
        "environment",
        "logs",
        "fix",
        "detail",
    ];
    assert_eq!(asked(text), expected);
}

#[test]
fn contents_are_asked_for_in_other_languages() {
    let mut missed = Vec::new();
    for text in [
        "# Sicherheit\n\nBitte geben Sie in der Meldung folgende Informationen an:\n\n- Beschreibung\n- Schritte zur Reproduktion\n",
        "# Beveiliging\n\nVermeld in uw melding de volgende informatie:\n\n- een beschrijving\n- stappen om het te reproduceren\n",
        "# Sécurité\n\nVeuillez inclure dans votre signalement une description et les étapes pour reproduire.\n",
        "# Seguridad\n\nPor favor, incluya en el reporte los pasos para reproducir la vulnerabilidad.\n",
        "# Segurança\n\nInclua no relatório a descrição da vulnerabilidade e os passos para reproduzir.\n",
        "# Sicurezza\n\nScrivi a noi e includi una descrizione della vulnerabilità e del suo impatto.\n",
        "# Polityka bezpieczeństwa\n\nDziękujemy za pomoc w utrzymaniu bezpieczeństwa tego projektu. W zgłoszeniu podaj opis podatności i kroki do odtworzenia.\n",
        "# Безопасность\n\nПожалуйста, укажите в сообщении шаги для воспроизведения уязвимости.\n",
        "# Güvenlik\n\nBildiriminize şu bilgileri ekleyin:\n\n- Yeniden üretme adımları\n- Etkilenen sürüm\n",
        "# Chính sách bảo mật\n\nCảm ơn bạn đã giúp chúng tôi giữ cho dự án này an toàn. Vui lòng bao gồm trong báo cáo:\n\n- Mô tả lỗ hổng\n- Các bước tái hiện\n",
        "# 安全\n\n报告漏洞时请提供以下信息：\n\n- 复现步骤\n- 受影响的版本\n",
        "# セキュリティ\n\n脆弱性の報告には以下の情報を含めてください：\n\n- 再現手順\n- バージョン\n",
        "# 보안\n\n취약점 신고 시 다음 정보를 포함해 주세요:\n\n- 재현 방법\n- 버전\n",
    ] {
        if asked(text).is_empty() {
            missed.push(text);
        }
    }
    assert_eq!(missed, [""; 0]);
}
