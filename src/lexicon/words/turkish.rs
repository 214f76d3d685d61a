//! Turkish.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static TURKISH: Words = Words {
    code: "tr",
    negation_follows: true,
    numbers: "",
    tens: "",
    months: "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
    phrases: &[
        (
            Instruction,
            "bu bölüm, kullanıcıların|bu bölüm, projenizin|bu bölümde, projenizin|bu bölümü",
        ),
        (GithubSecurityTab, "security sekmesi"),
        (Security, "güvenlik*|zafiyet*"),
        (Report, "bildir*"),
        (Contact, "e-posta*"),
        (Mail, "e-posta*|email*|mail"),
        (Contact, "iletişim*|gönder*|yazın"),
        (Via, "üzerinden|aracılığıyla|adresine|kullanarak|ile"),
        (WebForm, "form|formu*"),
        (Question, "soru*"),
        (See, "bakın|bkz|okuyun|inceleyin"),
        (PolicyDocument, "güvenlik politika*"),
        (Submit, "gönder*|açın|oluştur*|kullan*"),
    ],
};
