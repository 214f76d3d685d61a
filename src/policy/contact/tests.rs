//! What a reporter is told to use, sentence by sentence.

use crate::{Options, check};

/// Channels, addresses and pages, as one line.
fn ways(text: &str) -> String {
    let summary = check(text, &Options::default()).summary;
    let mut all = summary.report_channels;
    all.extend(summary.report_emails);
    all.extend(summary.report_urls);
    all.join(" ")
}

/// The same for one sentence under a heading about reporting.
fn reported(sentence: &str) -> String {
    ways(&format!("# Security\n\n## Reporting a vulnerability\n\n{sentence}\n"))
}

#[test]
fn mail_is_for_reports_where_the_words_send_them_there() {
    for sentence in [
        "Mail security@northwind.dev.",
        "Found a hole? Tell <security@northwind.dev> first.",
        "Our team can be reached at security@northwind.dev.",
        "Reports go to `security@northwind.dev`.",
        "Write to the maintainer:\n\n    security@northwind.dev",
        "Write to the maintainer:\n\n```\nsecurity@northwind.dev\n```",
        "| Who | Where |\n|---|---|\n| Security team | security@northwind.dev |",
        "- **Email**: security@northwind.dev",
        "Do not open a public issue, mail security@northwind.dev instead.",
        "If it does not do what it should then please mail security@northwind.dev.",
        "If you do not have an account mail security@northwind.dev.",
        "Please don't hesitate to write to security@northwind.dev.",
        "For non-security bugs use the tracker. For vulnerabilities: security@northwind.dev",
        "If you get no answer, write to security@northwind.dev again.",
        "Alternatively, reach us at security@northwind.dev.",
        "Bitte melden Sie Schwachstellen an security@northwind.dev.",
        "Envíe un correo a security@northwind.dev.",
        "Écrivez à security@northwind.dev pour signaler une faille.",
        "请发送邮件至 security@northwind.dev。",
        "security@northwind.dev までご連絡ください。",
        "security@northwind.dev 로 메일을 보내 주세요.",
    ] {
        assert_eq!(reported(sentence), "email security@northwind.dev", "{sentence}");
    }
}

#[test]
fn a_person_is_no_list_of_developers() {
    assert_eq!(reported("E-mail: nora.dev@northwind.dev"), "email nora.dev@northwind.dev");
    assert_eq!(reported("E-mail: northwind-dev@northwind.dev"), "");
}

#[test]
fn what_a_blank_asks_for_is_not_offered() {
    assert_eq!(reported("Write to [insert e-mail or use private security advisory]."), "");
}

#[test]
fn mail_for_something_else_is_no_way_to_report() {
    let with = |other: &str| {
        ways(&format!(
            "# Security policy\n\n## Reporting a vulnerability\n\nMail security@northwind.dev.\n\n{other}\n"
        ))
    };
    for other in [
        "For billing questions write to hello@northwind.dev.",
        "Report violations of the code of conduct to people@northwind.dev.",
        "Subscribe to news@northwind.dev to hear of fixed issues.",
        "Advisories are published on northwind-announce@googlegroups.com.",
        "## Questions\n\nQuestions about this policy? Ask hello@northwind.dev.",
        "## Suggestions\n\nIf you have suggestions for this process, write to hello@northwind.dev.",
        "## Thanks to our reporters (hall of fame)\n\n- Ana Perez <ana@example.net>",
        "For commercial support contact help@northwind.dev.",
        "    pub   rsa4096 2020-01-01\n    uid   North Wind <key@northwind.dev>",
        "Fixes are announced to dev-announce@lists.northwind.dev.",
        "The team will send the notes to northwind-dev@googlegroups.com.",
        "Distributors are told through distros@vs.openwall.org.",
        "For questions about this process write to hello@northwind.dev.",
        "Media inquiries: press@northwind.dev",
        "Copyright North Wind <legal@northwind.dev>",
        "For technical support, write to support@northwind.dev.",
        "For non-security questions use hello@northwind.dev.",
        "Never send mail to old@northwind.dev.",
        "## Contact\n\n- Web: https://northwind.dev\n- Mail: info@northwind.dev",
    ] {
        assert_eq!(with(other), "email security@northwind.dev", "{other}");
    }
}

#[test]
fn the_only_address_is_the_way_to_report() {
    assert_eq!(ways("# Security\n\nJane Doe <jane@northwind.dev>"), "email jane@northwind.dev");
    assert_eq!(ways("# Security\n\n## Contact\n\njane@northwind.dev"), "email jane@northwind.dev");
}

#[test]
fn a_list_is_a_list_where_it_is_called_one() {
    assert_eq!(
        reported("Write to the private mailing list sec@lists.northwind.dev."),
        "email mailing_list sec@lists.northwind.dev"
    );
    assert_eq!(
        reported("Mail the [sec@northwind.dev](mailto:sec@northwind.dev) list."),
        "email mailing_list sec@northwind.dev"
    );
    assert_eq!(reported("Mail sec@lists.northwind.dev."), "email sec@lists.northwind.dev");
}

#[test]
fn mail_is_a_channel_although_no_address_is_given() {
    for sentence in [
        "Send us an email with all details.",
        "Please report it by e-mail to the maintainers.",
        "Email the project lead privately.",
        "Contact the owners via email.",
    ] {
        assert_eq!(reported(sentence), "email", "{sentence}");
    }
    for sentence in
        ["TODO(CONTACT): add an email or a form.", "If in the future an email is added, we say so."]
    {
        assert_eq!(reported(sentence), "", "{sentence}");
    }
    for sentence in [
        "Open a private advisory. We answer by email within a day.",
        "Use the Security tab and leave your email address.",
    ] {
        assert_eq!(reported(sentence), "github_private_reporting", "{sentence}");
    }
}

#[test]
fn pages_on_which_a_report_is_submitted() {
    for (sentence, way) in [
        (
            "Use the [private form](https://github.com/o/r/security/advisories/new).",
            "github_private_reporting https://github.com/o/r/security/advisories/new",
        ),
        (
            "Please file a [security advisory](https://github.com/o/r/security/advisories).",
            "github_private_reporting https://github.com/o/r/security/advisories",
        ),
        (
            "Report it through [our portal](https://northwind.dev/s).",
            "web_form https://northwind.dev/s",
        ),
        ("Please use https://g.co/vulnz to report it.", "web_form https://g.co/vulnz"),
        ("Submit your report at https://northwind.dev/s.", "web_form https://northwind.dev/s"),
        ("[Report it here](https://northwind.dev/s).", "web_form https://northwind.dev/s"),
        ("Fill in [this form](https://northwind.dev/s).", "web_form https://northwind.dev/s"),
        (
            "Visit https://northwind.dev/s to report a vulnerability.",
            "web_form https://northwind.dev/s",
        ),
        (
            "Send it to us via our [vulnerability reporting page](https://northwind.dev/s).",
            "web_form https://northwind.dev/s",
        ),
        (
            "Report through [HackerOne](https://hackerone.com/northwind).",
            "bounty_platform https://hackerone.com/northwind",
        ),
        ("Report through https://huntr.dev/.", "bounty_platform https://huntr.dev/"),
        (
            "Please use the [Tidelift security contact](https://tidelift.com/security).",
            "third_party_coordinator https://tidelift.com/security",
        ),
        (
            "[File a private bug](https://bugzilla.northwind.dev/enter_bug.cgi?group=security).",
            "private_tracker https://bugzilla.northwind.dev/enter_bug.cgi?group=security",
        ),
        (
            "Open a [confidential issue](https://gitlab.com/o/r/-/issues/new?issue[confidential]=true).",
            "gitlab_confidential_issue https://gitlab.com/o/r/-/issues/new?issue[confidential]=true",
        ),
        ("Message a moderator on [Discord](https://discord.gg/x).", "chat https://discord.gg/x"),
        (
            "Send us a direct message on [Mastodon](https://mastodon.social/@x).",
            "social https://mastodon.social/@x",
        ),
        ("Report flaws [here](https://northwind.dev/s).", "web_form https://northwind.dev/s"),
        ("- **HackerOne**: hackerone.com/northwind", "bounty_platform hackerone.com/northwind"),
        (
            "[Report it in private on GitHub](https://docs.github.com/en/code-security/security-advisories/x).",
            "github_private_reporting",
        ),
        (
            "Please report it in private to the maintainer:\n\n- GitHub: https://github.com/ana",
            "social https://github.com/ana",
        ),
        (
            "Report it to the owner. Say what it does.\n\n- [Telegram](https://t.me/x) - `ana`",
            "chat https://t.me/x",
        ),
        ("请通过 https://northwind.dev/s 提交漏洞。", "web_form https://northwind.dev/s"),
    ] {
        assert_eq!(reported(sentence), way, "{sentence}");
    }
}

#[test]
fn pages_on_which_no_report_is_submitted() {
    for sentence in [
        "Read [how to write a good report](https://northwind.dev/blog/report).",
        "Published advisories are on https://github.com/o/r/security/advisories.",
        "We will publish what we fix using [advisories](https://github.com/o/r/security/advisories).",
        "The rules are on our [programme page](https://hackerone.com/northwind?view_policy=true).",
        "Our disclosure calendar is published at https://northwind.dev/calendar.",
        "Tidelift explains it in [an article](https://support.tidelift.com/hc/en-us/articles/1).",
        "See our [security policy](https://northwind.dev/policy) first.",
        "Report other bugs on [the tracker](https://github.com/o/r/issues).",
        "Vulnerabilities in [Fabrikam](https://fabrikam.dev) are not ours.",
        "Fixed issues are listed on the [releases page](https://github.com/o/r/releases).",
        "We follow [coordinated disclosure](https://northwind.dev/cvd).",
        "Our [key](https://northwind.dev/key.asc) encrypts your report.",
        "Join [our Discord](https://discord.gg/x) for general questions.",
        "Please do not report it on [Discord](https://discord.gg/x).",
        "You can learn more about [reporting](https://docs.github.com/en/code-security/x).",
        "Reported flaws get a [CVE](https://cve.mitre.org/x).",
        "Check whether it is [in scope](https://bounty.northwind.dev/#scope) before you report.",
        "We rate reports with [CVSS](https://www.first.org/cvss/).",
        "The [threat model](https://northwind.dev/threats) tells what we report as flaws.",
        "Follow us on [Twitter](https://twitter.com/x) for announcements.",
    ] {
        let ways = ways(&format!(
            "# Security\n\n## Reporting a vulnerability\n\nMail a@northwind.dev.\n\n{sentence}\n"
        ));
        assert_eq!(ways, "email a@northwind.dev", "{sentence}");
    }
}

#[test]
fn channels_that_are_only_named() {
    for (sentence, way) in [
        ("Use GitHub's private vulnerability reporting.", "github_private_reporting"),
        ("Click \"Report a vulnerability\" in the Security tab.", "github_private_reporting"),
        ("Open a GitHub security advisory.", "github_private_reporting"),
        ("Report it by opening a security report on GitHub.", "github_private_reporting"),
        ("Create a confidential issue.", "gitlab_confidential_issue"),
        ("Mark the issue as confidential when you open it.", "gitlab_confidential_issue"),
        ("Send a direct message to a moderator on Discord.", "chat"),
        ("Contact us:\n\n- Telegram: @northwind", "chat"),
        ("Contact me on Twitter, my messages are open.", "social"),
        ("Contact us by phone: +49 30 1234567.", "phone"),
        ("Please fill in the contact form on our site to report it.", "web_form"),
        ("Reports are accepted through HackerOne.", "bounty_platform"),
        (
            "If nobody answers, you may turn to CERT/CC: report to CERT/CC.",
            "third_party_coordinator",
        ),
    ] {
        assert_eq!(reported(sentence), way, "{sentence}");
    }
}

#[test]
fn channels_that_are_named_and_not_offered() {
    for sentence in [
        "We do not use HackerOne.",
        "Never report flaws on Discord or Slack.",
        "We report flaws in other projects to CERT/CC.",
        "Announcements are made on Slack.",
        "We had to terminate GitHub's private vulnerability reporting.",
        "Do not use the contact form to report flaws.",
        "The app opens the camera of your phone.",
        "Fixes are published as GitHub security advisories.",
    ] {
        let ways = ways(&format!(
            "# Security\n\n## Reporting a vulnerability\n\nMail a@northwind.dev.\n\n{sentence}\n"
        ));
        assert_eq!(ways, "email a@northwind.dev", "{sentence}");
    }
}

#[test]
fn other_languages_ask_for_reports_too() {
    for (text, way) in [
        (
            "# Sicherheitsrichtlinie\n\n## Schwachstellen melden\n\nBitte nutzen Sie für Ihre \
             Meldung unser [Meldeformular](https://northwind.dev/s) und keine öffentlichen Tickets.",
            "web_form https://northwind.dev/s",
        ),
        (
            "# Política de seguridad\n\n## Informar de una vulnerabilidad\n\nEnvía un correo con \
             todos los detalles al equipo de seguridad del proyecto, mejor en inglés.",
            "email",
        ),
        (
            "# Politique de sécurité\n\n## Signaler une vulnérabilité\n\nMerci de remplir le \
             [formulaire](https://northwind.dev/s) pour signaler une faille de sécurité.",
            "web_form https://northwind.dev/s",
        ),
        (
            "# Política de segurança\n\n## Como relatar uma vulnerabilidade\n\nEnvie um e-mail \
             para sec@northwind.dev com os detalhes da falha que você encontrou.",
            "email sec@northwind.dev",
        ),
        (
            "# Политика безопасности\n\n## Сообщить об уязвимости\n\nНапишите нам на почту \
             sec@northwind.dev или в Telegram: @northwind.",
            "email chat sec@northwind.dev",
        ),
        (
            "# Beveiligingsbeleid\n\n## Een kwetsbaarheid melden\n\nStuur een e-mail naar de \
             beheerders van het project met een beschrijving van het probleem.",
            "email",
        ),
        ("# 安全政策\n\n## 报告漏洞\n\n请发送电子邮件至维护者，不要公开披露。", "email"),
        (
            "# セキュリティポリシー\n\n## 脆弱性の報告\n\nGitHub の Security タブから報告してください。",
            "github_private_reporting",
        ),
        (
            "# 보안 정책\n\n## 취약점 신고\n\nGitHub 저장소의 Security 탭에서 신고해 주세요.",
            "github_private_reporting",
        ),
    ] {
        assert_eq!(ways(text), way, "{text}");
    }
}

#[test]
fn the_way_that_is_preferred_ranks_first() {
    let text = "# Security\n\n## Reporting\n\nMail a@northwind.dev. We prefer the \
        [form](https://github.com/o/r/security/advisories/new).\n\nAlternatively, write to \
        b@northwind.dev.\n\nIf you get no response, escalate to c@northwind.dev.\n";
    let report = check(text, &Options::default());
    let ranks: Vec<(&str, Option<u32>)> =
        report.policy.contacts.iter().map(|it| (it.value.as_str(), it.rank)).collect();
    assert_eq!(
        ranks,
        [
            ("a@northwind.dev", Some(2)),
            ("https://github.com/o/r/security/advisories/new", Some(1)),
            ("b@northwind.dev", Some(3)),
            ("c@northwind.dev", Some(4)),
        ]
    );
}

#[test]
fn what_the_team_does_itself_is_no_way_to_report() {
    let with = |other: &str| {
        ways(&format!(
            "# Security policy\n\n## Reporting a vulnerability\n\nMail security@northwind.dev.\n\n{other}\n"
        ))
    };
    for other in [
        "The security team will send a report of the incident to our Discord server.",
        "We report each incident to the users on [Discord](https://discord.gg/abc).",
        "A link to the fix will be posted on [Slack](https://northwind.slack.com).",
        "## Fix process\n\nThese steps should take a day.\n\n- Open an advisory at \
         https://github.com/northwind/app/security/advisories/new",
        "- All of it is private.\nThese steps should take a day.\n- Open an advisory\nat \
         https://github.com/northwind/app/security/advisories/new",
        "## For maintainers\n\nCreate an advisory at \
         https://github.com/northwind/app/security/advisories/new",
    ] {
        assert_eq!(with(other), "email security@northwind.dev", "{other}");
    }
    assert_eq!(
        reported(
            "Please follow these steps:\n\n- Open a draft at \
             https://github.com/northwind/app/security/advisories/new"
        ),
        "github_private_reporting https://github.com/northwind/app/security/advisories/new"
    );
    assert_eq!(reported("Report it to the maintainers on Discord."), "chat");
}

#[test]
fn a_guide_that_is_linked_as_the_act_names_the_way() {
    const GUIDE: &str =
        "https://docs.github.com/en/code-security/privately-reporting-a-security-vulnerability";
    for sentence in [
        format!("If you find a flaw, please [privately report it]({GUIDE})."),
        "Go to the [Security tab](https://github.com/northwind/app/security) and press the button."
            .to_owned(),
    ] {
        assert!(reported(&sentence).starts_with("github_private_reporting"), "{sentence}");
    }
    let read =
        format!("Mail a@northwind.dev. See [how to report]({GUIDE}) if GitHub is new to you.");
    assert_eq!(reported(&read), "email a@northwind.dev");
}

#[test]
fn a_page_under_words_that_ask_is_a_form() {
    for sentence in [
        "Report it safely via our programme:\n\nhttps://northwind.dev/whitehat",
        "To report it, contact our team:\n\n- https://tips.northwind.dev/to/security",
    ] {
        assert!(reported(sentence).contains("https://"), "{sentence}");
    }
    assert_eq!(
        reported(
            "Mail a@northwind.dev. For a description of the process, see [Report a flaw](https://northwind.dev/report-security-flaw)."
        ),
        "email a@northwind.dev"
    );
    assert_eq!(
        reported(
            "Mail a@northwind.dev about anything else that concerns security, or report it in person."
        ),
        "email a@northwind.dev"
    );
    assert_eq!(
        reported("Holes in software made by Mattermost are to be reported to a@northwind.dev."),
        "email a@northwind.dev"
    );
}
