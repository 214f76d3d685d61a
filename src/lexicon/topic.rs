//! What a stretch of words speaks of, as far as it decides what a contact is for.

use super::Entry;

/// What a phrase speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// A flaw, or security at large.
    Security,
    /// Telling somebody.
    Report,
    /// Reaching somebody.
    Contact,
    /// Something that is no report of a flaw: conduct, sales, licences.
    Other,
    /// GitHub's private vulnerability reporting, by name.
    GithubPrivateReport,
}

/// Phrases by what they speak of.
pub static TOPICS: &[Entry<Topic>] = &[
    ("beveiliging*", Topic::Security),
    ("bezpieczeńst*", Topic::Security),
    ("bildir*", Topic::Report),
    ("billing", Topic::Other),
    ("báo cáo", Topic::Report),
    ("bảo mật", Topic::Security),
    ("career*", Topic::Other),
    ("code of conduct", Topic::Other),
    ("comercial*", Topic::Other),
    ("commercial*", Topic::Other),
    ("conduct", Topic::Other),
    ("contact*", Topic::Contact),
    ("correo*", Topic::Contact),
    ("courriel*", Topic::Contact),
    ("disclos*", Topic::Report),
    ("e-mail*", Topic::Contact),
    ("e-posta*", Topic::Contact),
    ("email*", Topic::Contact),
    ("exploit*", Topic::Security),
    ("faille*", Topic::Security),
    ("falha*", Topic::Security),
    ("falla*", Topic::Security),
    ("general enquir*", Topic::Other),
    ("general inquir*", Topic::Other),
    ("general question*", Topic::Other),
    ("github private security advisor*", Topic::GithubPrivateReport),
    ("github private vulnerability report*", Topic::GithubPrivateReport),
    ("github security advisor*", Topic::GithubPrivateReport),
    ("github security vulnerability report*", Topic::GithubPrivateReport),
    ("github's private vulnerability report*", Topic::GithubPrivateReport),
    ("github's security advisor*", Topic::GithubPrivateReport),
    ("güvenlik*", Topic::Security),
    ("inform*", Topic::Report),
    ("informar", Topic::Report),
    ("kontakt*", Topic::Contact),
    ("kwetsbaarhe*", Topic::Security),
    ("licence*", Topic::Other),
    ("license*", Topic::Other),
    ("licensing", Topic::Other),
    ("liên hệ", Topic::Contact),
    ("luk*", Topic::Security),
    ("lỗ hổng", Topic::Security),
    ("mail", Topic::Contact),
    ("media enquir*", Topic::Other),
    ("media inquir*", Topic::Other),
    ("meld*", Topic::Report),
    ("non-security", Topic::Other),
    ("notif*", Topic::Report),
    ("podatnoś*", Topic::Security),
    ("press enquir*", Topic::Other),
    ("press inquir*", Topic::Other),
    ("private security advisor*", Topic::GithubPrivateReport),
    ("private vulnerability report*", Topic::GithubPrivateReport),
    ("privately report*", Topic::Report),
    ("reach", Topic::Contact),
    ("report*", Topic::Report),
    ("sales", Topic::Other),
    ("schwachstelle*", Topic::Security),
    ("security", Topic::Security),
    ("security advisories tab", Topic::GithubPrivateReport),
    ("security tab", Topic::GithubPrivateReport),
    ("segnal*", Topic::Report),
    ("segurança", Topic::Security),
    ("seguridad", Topic::Security),
    ("send*", Topic::Contact),
    ("sicherheit*", Topic::Security),
    ("signal*", Topic::Report),
    ("submit*", Topic::Report),
    ("sécurité", Topic::Security),
    ("trademark*", Topic::Other),
    ("vulnerab*", Topic::Security),
    ("vulnérab*", Topic::Security),
    ("write to", Topic::Contact),
    ("zafiyet*", Topic::Security),
    ("zgłasza*", Topic::Report),
    ("zgłos*", Topic::Report),
    ("безопасност*", Topic::Security),
    ("почт*", Topic::Contact),
    ("сообщ*", Topic::Report),
    ("уязвим*", Topic::Security),
    ("セキュリティ", Topic::Security),
    ("メール", Topic::Contact),
    ("上报", Topic::Report),
    ("報告", Topic::Report),
    ("安全", Topic::Security),
    ("报告", Topic::Report),
    ("漏洞", Topic::Security),
    ("联系", Topic::Contact),
    ("聯絡", Topic::Contact),
    ("脆弱性", Topic::Security),
    ("連絡", Topic::Contact),
    ("邮件", Topic::Contact),
    ("邮箱", Topic::Contact),
    ("郵件", Topic::Contact),
    ("메일", Topic::Contact),
    ("보안", Topic::Security),
    ("신고", Topic::Report),
    ("연락", Topic::Contact),
    ("이메일", Topic::Contact),
    ("제보", Topic::Report),
    ("취약점", Topic::Security),
];

/// The words of GitHub's button: a channel where they are quoted or called a button or a tab.
pub static REPORT_BUTTON: &str = "report a vulnerability";

/// What the words of the button are called.
pub static BUTTON_NAMES: &[Entry<()>] = &[
    ("button", ()),
    ("feature", ()),
    ("form", ()),
    ("option", ()),
    ("tab", ()),
    ("ボタン", ()),
    ("按钮", ()),
    ("버튼", ()),
];

#[cfg(test)]
mod tests {
    #[test]
    fn lexicons_are_sorted() {
        super::super::assert_sorted(super::TOPICS);
        super::super::assert_sorted(super::BUTTON_NAMES);
    }
}
