//! Vietnamese.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static VIETNAMESE: Words = Words {
    code: "vi",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12",
    phrases: &[
        (GithubSecurityTab, "tab bảo mật|tab security"),
        (Security, "bảo mật|lỗ hổng"),
        (Report, "báo cáo"),
        (Contact, "liên hệ|email*"),
        (Mail, "email*|thư điện tử"),
        (Contact, "gửi"),
        (Via, "qua|thông qua|đến|tới|tại|bằng"),
        (WebForm, "biểu mẫu"),
        (Question, "câu hỏi"),
        (See, "xem|đọc|tham khảo"),
        (PolicyDocument, "chính sách bảo mật"),
        (Submit, "gửi|tạo|mở|sử dụng"),
    ],
};
