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
    ],
};
