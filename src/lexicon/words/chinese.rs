//! Chinese, simplified and traditional.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static CHINESE: Words = Words {
    code: "zh",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "",
    phrases: &[
        (Instruction, "使用此部分告诉|請替換為|请将此处替换|请替换为"),
        (GithubSecurityTab, "security 标签|security 选项卡|安全标签|安全选项卡"),
        (Security, "安全|漏洞"),
        (Report, "上报|報告|报告"),
        (Contact, "联系|聯絡|邮件|邮箱|郵件"),
        (IssueWithoutDetails, "不要包含细节"),
        (GithubPrivateReport, "私密漏洞报告|私有漏洞报告"),
        (ReportButton, "报告漏洞"),
    ],
};
