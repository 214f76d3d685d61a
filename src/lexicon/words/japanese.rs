//! Japanese.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static JAPANESE: Words = Words {
    code: "ja",
    negation_follows: true,
    numbers: "",
    tens: "",
    months: "",
    phrases: &[
        (Instruction, "このセクションを使用して"),
        (GithubSecurityTab, "security タブ|securityタブ|セキュリティタブ"),
        (Security, "セキュリティ|脆弱性"),
        (Report, "報告"),
        (Contact, "メール|連絡"),
        (GithubPrivateReport, "非公開の脆弱性報告"),
        (ReportButton, "脆弱性を報告"),
        (Mail, "メール|email*|e-mail*"),
        (Contact, "送信|お問い合わせ|送って|ご連絡"),
        (Via, "経由|から|より|まで|宛|を通じて|にて|使用|利用"),
        (WebForm, "フォーム"),
        (Question, "質問"),
        (See, "参照|ご覧|お読み"),
        (PolicyDocument, "セキュリティポリシー|ポリシー"),
        (MailingList, "メーリングリスト"),
        (Preferred, "推奨"),
        (Submit, "作成|送信|利用|使用"),
    ],
};
