//! Vietnamese.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static VIETNAMESE: Words = Words {
    code: "vi",
    negation_follows: false,
    numbers: "",
    tens: "",
    phrases: &[
        (GithubSecurityTab, "tab bảo mật|tab security"),
        (Security, "bảo mật|lỗ hổng"),
        (Report, "báo cáo"),
        (Contact, "liên hệ|email*"),
    ],
};
