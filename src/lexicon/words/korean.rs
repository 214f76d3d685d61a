//! Korean.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static KOREAN: Words = Words {
    code: "ko",
    negation_follows: true,
    numbers: "",
    tens: "",
    months: "",
    phrases: &[
        (Instruction, "이 섹션을 사용하여"),
        (GithubSecurityTab, "security 탭|security 탭에서|보안 탭"),
        (Security, "보안|취약점"),
        (Report, "신고|제보"),
        (Contact, "메일|연락|이메일"),
        (GithubPrivateReport, "비공개 취약점 신고"),
        (ReportButton, "취약점 신고"),
        (Mail, "메일|이메일"),
        (Contact, "보내|문의"),
        (Report, "보고|알려|알려주"),
        (Via, "통해|으로|사용|에서"),
        (WebForm, "양식|폼"),
        (Question, "질문"),
        (See, "참고|참조|확인"),
        (PolicyDocument, "보안 정책"),
        (Preferred, "권장|추천"),
        (Submit, "생성|작성|사용"),
    ],
};
