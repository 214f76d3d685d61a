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
        (Mail, "邮件|邮箱|郵件|電子郵件|电子邮件|email*|e-mail*"),
        (Report, "提交|通报|反馈给|披露"),
        (Contact, "发送至|发送到|发送"),
        (Via, "通过|透過|使用|发送至|发送到|至|到|在"),
        (BountyPlatform, "漏洞奖励计划|漏洞赏金计划|漏洞悬赏"),
        (WebForm, "表单|表單"),
        (HowTo, "如何报告|如何報告"),
        (Question, "问题咨询|疑问"),
        (Fallback, "或者|如果无法|备用"),
        (Preferred, "推荐|首选|優先|优先|建议"),
        (See, "参见|请参阅|請參閱|参阅|查看|详见|请访问|阅读"),
        (PolicyDocument, "安全政策|安全策略|安全流程"),
        (MailingList, "邮件列表|郵件列表"),
        (Submit, "提交|创建|打开|使用"),
    ],
};
