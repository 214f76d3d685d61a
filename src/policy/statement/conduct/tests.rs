use crate::document::Document;
use crate::policy::{Context, Policy};
use crate::report::StatementKind;
use crate::text::Text;

fn policy(source: &str) -> Policy<'_> {
    Policy::read(Document::parse(Text::new(source), None), Context::default())
}

fn public_reporting(source: &str) -> &'static str {
    crate::summary::summary(&policy(source)).public_reporting
}

fn is_coordinated(source: &str) -> bool {
    policy(source).says(StatementKind::CoordinatedDisclosure)
}

fn prohibitions(source: &str) -> Vec<String> {
    let policy = policy(source);
    policy.statements_about(StatementKind::Prohibition).map(|it| it.value.clone()).collect()
}

#[test]
fn a_public_report_may_be_forbidden() {
    let mut missed = Vec::new();
    for text in [
        "If you found a flaw, please do not report it in the GitHub repository, but by mail.",
        "If you find a vulnerability, use the private report before opening a public issue.",
        "Never post passwords or exploits in a public issue.",
        "Please never open a GitHub issue for a vulnerability.",
        "Please do not report vulnerabilities on GitHub.",
        "Kindly do not send vulnerabilities through GitHub, mail us.",
        "Opening a public issue about a vulnerability puts users at risk.",
        "Publicly disclosing a vulnerability puts all users at risk.",
        "As GitHub issues are public, do not use them for vulnerabilities.",
        "Security bugs must not be filed in the public issue tracker.",
        "Do **not** use GitHub Discussions or pull requests to report security problems.",
        "Vulnerabilities should not be reported through the bug tracker.",
        "Mail us at s@x.org rather than filing an issue if you find a vulnerability.",
        "Use the form instead of creating a public ticket for security flaws.",
        "If you find a vulnerability do not open an issue on GitHub.",
        "We kindly ask you not to report vulnerabilities publicly.",
        "Please refrain from opening public issues about security weaknesses.",
        "Report it by mail, not in the public tracker.",
        "No public issues for vulnerabilities, please.",
        "To report a vulnerability, send a mail. Please do not create an issue.",
        "## Reporting a vulnerability\n\nDO NOT:\n\n- open a public issue\n- talk about it on social media\n",
        "## Reporting a vulnerability\n\n### What not to do\n\n* File a ticket in the public tracker\n",
        "# Reporting\n\n**Never** post details of a vulnerability on Twitter, Reddit or in chat rooms.",
        "Avoid discussing the vulnerability in public channels.",
        "Sensitive security problems should be mailed and not posted in GitHub issues.",
        "Please don’t file public bugs for security holes: mail us.",
        "### Reporting a Vulnerability\n\n> [!WARNING]\n> Do not report vulnerabilities as public GitHub issues.\n",
        "If you believe you have found a security issue, please don't create a GitHub issue, but contact us at s@x.org.",
        "GitHub issues should not be used to report vulnerabilities.",
        "Public issues are not allowed for vulnerabilities.",
    ] {
        if public_reporting(text) != "forbidden" {
            missed.push(text);
        }
    }
    assert_eq!(missed, [""; 0]);
}

#[test]
fn silence_may_be_asked_for() {
    let mut missed = Vec::new();
    for text in [
        "Please do not disclose the vulnerability until a fix is released.",
        "You may not disclose anything about the vulnerability before the team does.",
        "Disclosure of a vulnerability before its fix is not acceptable.",
        "Please do not publish details before it is fixed.",
        "Please keep the vulnerability confidential until we have shipped a patch.",
        "We ask that you give us 60 days to fix the vulnerability before you make it public.",
        "Please allow us a reasonable time to fix the vulnerability before publishing details.",
        "You agree not to share information about the vulnerability with third parties.",
        "We ask researchers to refrain from public disclosure of vulnerabilities until a patch is out.",
        "Do not tell anyone else about the vulnerability.",
        "When you report a vulnerability, you must not:\n\n- reveal it to others until it is fixed\n- demand money\n",
        "In return we ask you to:\n\n* Keep the details of the vulnerability private until it is solved.\n* Be nice.\n",
        "Please wait until the fix is released before publishing the vulnerability.",
        "Please respect the embargo on a vulnerability until its end.",
        "Reporters are asked to treat vulnerability details as confidential.",
        "Never publish proof-of-concept code for a vulnerability before the patch.",
        "Do not publicly discuss the vulnerability without our consent.",
        "Provide us a reasonable amount of time to resolve the vulnerability before any disclosure to the public.",
    ] {
        if public_reporting(text) != "forbidden" {
            missed.push(text);
        }
    }
    assert_eq!(missed, [""; 0]);
}

#[test]
fn what_is_no_order_to_the_reporter_forbids_nothing() {
    let mut wrong = Vec::new();
    for text in [
        "Please search before opening an issue.",
        "Please report vulnerabilities privately to s@x.org.",
        "Please report vulnerabilities through the private form on GitHub.",
        "The project has never issued a public advisory for a vulnerability.",
        "If you prefer mail, you may send a bug report on the vulnerability to s@x.org.",
        "We do not disclose vulnerabilities until a fix is released.",
        "We keep all reports of vulnerabilities confidential.",
        "The details of a vulnerability will be published after the fix.",
        "Vulnerabilities are made public 90 days after the report.",
        "If you do not get an answer to your report, open an issue that asks for contact.",
        "If you do not want to use GitHub, mail the vulnerability to s@x.org.",
        "We will not fix issues in old versions.",
        "## Reporting a vulnerability\n\nPlease open an issue without details, we will contact you.",
        "# Security\n\nNever share your API keys, and do not commit passwords to public repositories.",
        "Do not expose the daemon to the public internet.",
        "## Hardening\n\n- Do not publish the port of the database.\n",
        "Maintainers should not discuss vulnerabilities in public before the release.",
        "Reports that do not contain a vulnerability are handled as public issues.",
        "You may disclose the vulnerability 90 days after your report.",
        "We don't offer a bounty for vulnerabilities reported in public issues.",
        "Please report a vulnerability and do not hesitate to ask.",
        "We do not have a security mailing list.",
        "Our aim is that vulnerabilities do not become public before a fix.",
    ] {
        if public_reporting(text) != "unstated" {
            wrong.push((text, public_reporting(text)));
        }
    }
    assert_eq!(wrong, []);
}

#[test]
fn a_public_report_may_be_invited() {
    let mut missed = Vec::new();
    for text in [
        "Please open an issue for any bugs or vulnerabilities you find.",
        "To report a vulnerability, please open an issue on GitHub.",
        "## Reporting a Vulnerability\n\nCreate an issue with the label `security`.",
        "Vulnerabilities of low severity may be reported in a public issue.",
        "If the vulnerability is already public, feel free to open a public issue.",
        "## Reporting a vulnerability\n\n1. File a bug in the issue tracker.\n2. Wait.\n",
        "Please report vulnerabilities using GitHub issues.",
        "Report security flaws in the public tracker or by mail.",
        "## Reporting a Vulnerability\n\nYou can report it by opening a new issue.",
        "If you found a vulnerability, submit a pull request with a fix.",
        "For vulnerabilities that are not critical you can also create an issue.",
    ] {
        if public_reporting(text) != "invited" {
            missed.push((text, public_reporting(text)));
        }
    }
    assert_eq!(missed, []);
}

#[test]
fn what_is_for_other_matters_invites_nothing() {
    let mut wrong = Vec::new();
    for text in [
        "Once you have submitted an issue about a vulnerability by mail, we reply soon.",
        "Please submit any security-related issue to our bounty programme.",
        "## Reporting a vulnerability\n\nMail s@x.org. For other bugs, please open an issue.",
        "## Reporting a vulnerability\n\nFor feature requests open a GitHub issue.",
        "After the fix of a vulnerability we open a public issue.",
        "Open a confidential issue to report a vulnerability.",
        "To report a vulnerability, open an issue that only asks for a contact, without any details.",
        "Once a vulnerability is fixed, the maintainers will create a pull request.",
        "If this is not a security vulnerability, please file an issue.",
        "Vulnerabilities can be found in the issues of the tracker.",
        "If you have suggestions for this vulnerability policy, submit a pull request.",
        "We take security issues seriously and report the vulnerability to the team.",
        "When a vulnerability is confirmed, we will create an issue for it.",
        "Report the vulnerability by mail and tell us whether the issue is known.",
        "Open a draft security advisory to report a vulnerability.",
        "Questions about vulnerabilities that are fixed may go to GitHub discussions.",
    ] {
        if public_reporting(text) == "invited" {
            wrong.push(text);
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn disclosure_may_be_coordinated() {
    let mut missed = Vec::new();
    for text in [
        "The team is committed to responsible information disclosure.",
        "We follow coordinated vulnerability disclosure.",
        "- **Responsible disclosure:** we thank all who follow it.",
        "We encourage responsible disclosure and credit those who report.",
        "## Responsible Disclosure\n\nMail us.",
        "This project practises responsible disclosure.",
        "We will coordinate the public disclosure with you.",
        "The date of disclosure is agreed upon with the reporter.",
        "We work with you to set a date for publication.",
        "Please coordinate with us before you make anything public.",
        "Our policy is coordinated disclosure with 90 days.",
        "We ask that you practice coordinated disclosure.",
        "Public disclosure is coordinated between reporter and maintainers.",
        "Disclosure happens at a mutually agreed time.",
        "4. Coordinated disclosure: we publish together",
        "| Step | Time |\n|---|---|\n| Coordinated disclosure | 90 days |\n",
        "We prefer responsible disclosure of vulnerabilities.",
        "Please see our responsible disclosure policy.",
        "We fix the flaw and then disclose it responsibly.",
        "We will work together with you on an advisory and negotiate the disclosure date.",
    ] {
        if !is_coordinated(text) {
            missed.push(text);
        }
    }
    assert_eq!(missed, [""; 0]);
}

#[test]
fn thanks_and_the_manners_of_the_reporter_are_no_model() {
    let mut wrong = Vec::new();
    for text in [
        "We appreciate your efforts to responsibly disclose your findings.",
        "We fix it and coordinate a public release with the patch.",
        "Thank you for practising responsible disclosure.",
        "Please report it responsibly.",
        "Please disclose vulnerabilities in a responsible manner.",
        "We thank the following people for responsible disclosure:",
        "We credit researchers who responsibly disclose vulnerabilities.",
        "This gives us time to work with you to fix it before public exposure.",
        "We will coordinate a fix and a release.",
        "The handler coordinates the fix and the release process.",
        "Find and responsibly disclose flaws to win swag.",
        "You agree to keep it private and not disclose it.",
        "We work with you to fix the flaw before it becomes public.",
        "## Acknowledgements\n\nWe list who followed responsible disclosure.",
        "Reporters who follow responsible disclosure will be credited.",
        "A responsible team answers each report.",
    ] {
        if is_coordinated(text) {
            wrong.push(text);
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn other_prohibitions_have_names() {
    let text = "## Reporting\n\nPlease do not:\n\n- exploit the flaw\n- access user data\n- attempt a denial of service\n- send phishing mails\n";
    let expected = ["exploitation", "data-access", "denial-of-service", "social-engineering"];
    assert_eq!(prohibitions(text), expected);
    assert_eq!(public_reporting(text), "unstated");
}

#[test]
fn orders_are_read_in_other_languages() {
    let mut missed = Vec::new();
    for text in [
        "# Sicherheit\n\nBitte melden Sie Schwachstellen nicht in einem öffentlichen Issue.\n",
        "# Sicherheit\n\nBitte veröffentlichen Sie die Schwachstelle nicht, bevor sie behoben ist. Es darf kein öffentliches Ticket erstellt werden.\n",
        "# Beveiliging\n\nMaak geen openbaar issue aan voor een kwetsbaarheid. Stuur ons een mail.\n",
        "# Sécurité\n\nMerci de ne pas ouvrir une issue publique au sujet d'une vulnérabilité.\n",
        "# Seguridad\n\nPor favor, no abra un issue público para informar de una vulnerabilidad.\n",
        "# Segurança\n\nNão divulgue a vulnerabilidade publicamente até que seja corrigida.\n",
        "# Sicurezza\n\nNon aprire issue pubbliche per segnalare vulnerabilità nel progetto.\n",
        "# Bezpieczeństwo\n\nProsimy nie zgłaszać podatności w publicznych issue.\n",
        "# Безопасность\n\nПожалуйста, не создавайте публичные issue об уязвимостях.\n",
        "# Güvenlik\n\nLütfen güvenlik açıkları için herkese açık bir issue açmayın.\n",
        "# Chính sách bảo mật\n\nCảm ơn bạn đã giúp chúng tôi giữ cho dự án này an toàn. Vui lòng không tạo issue công khai về lỗ hổng bảo mật này.\n",
        "# 安全\n\n请不要在公开的 issue 中报告漏洞。\n",
        "# セキュリティ\n\n脆弱性を公開の Issue に書かないでください。\n",
        "# 보안\n\n취약점을 공개 이슈로 등록하지 마세요.\n",
    ] {
        if public_reporting(text) != "forbidden" {
            missed.push(text);
        }
    }
    assert_eq!(missed, [""; 0]);
}

#[test]
fn what_the_team_itself_keeps_back_is_no_order_in_polish() {
    let source = "# Polityka bezpieczeństwa\n\nNie udostępniamy informacji o podatnościach przed ich naprawieniem.";
    assert_eq!(public_reporting(source), "unstated");
}

#[test]
fn to_report_in_private_before_it_is_public_is_read_in_japanese() {
    let source =
        "脆弱性を見つけた場合は、公開 issue を作成する前に、プライベートに報告してください。";
    assert_eq!(public_reporting(source), "forbidden");
}

#[test]
fn a_condition_behind_a_place_is_no_ban_in_french() {
    let source = "Pour signaler une vulnérabilité, merci d'ouvrir un ticket public si elle ne présente pas de danger.";
    assert_eq!(public_reporting(source), "invited");
}
