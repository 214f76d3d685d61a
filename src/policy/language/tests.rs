//! Sentences of policies in our own words, by language.

#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::time::{Duration, Instant};

use super::*;
use crate::lexicon::language::tests::codes;
use crate::text::Text;

fn language(text: &str) -> Option<&'static str> {
    read(&Document::parse(Text::new(text), None)).main
}

const SENTENCES: &[(&str, &str)] = &[
    ("ar", "نأخذ أمن مشروعنا على محمل الجد. يرجى إرسال التقارير عن الثغرات إلى بريدنا الإلكتروني."),
    (
        "be",
        "Калі ласка, не паведамляйце пра ўразлівасці ў публічных задачах. Мы адкажам на працягу трох дзён.",
    ),
    (
        "bg",
        "Моля, не съобщавайте за уязвимости публично. Ще отговорим в рамките на три дни и ще поправим грешката.",
    ),
    (
        "cs",
        "Zranitelnosti prosím nehlaste veřejně. Napište nám e-mail a odpovíme do tří pracovních dnů, pokud je to možné.",
    ),
    (
        "da",
        "Rapportér ikke sårbarheder i en offentlig sag. Skriv til os, og vi svarer inden for tre dage efter modtagelsen af din besked.",
    ),
    (
        "de",
        "Bitte melden Sie Schwachstellen nicht öffentlich. Wir antworten in drei Werktagen und beheben den Fehler.",
    ),
    (
        "el",
        "Παρακαλούμε μην αναφέρετε ευπάθειες δημόσια. Στείλτε μας μήνυμα και θα απαντήσουμε σε τρεις ημέρες.",
    ),
    ("en", "Please do not open a public issue. Write to us, and we will answer within three days."),
    (
        "es",
        "No abra una incidencia pública. Escriba al equipo y le responderemos en un plazo de tres días con los pasos que siguen.",
    ),
    (
        "fa",
        "لطفاً آسیب‌پذیری‌ها را به صورت عمومی گزارش نکنید. برای ما ایمیل بفرستید تا ظرف سه روز پاسخ دهیم.",
    ),
    (
        "fi",
        "Älä ilmoita haavoittuvuuksista julkisesti. Lähetä meille viesti, niin vastaamme kolmen päivän kuluessa.",
    ),
    (
        "fr",
        "Merci de ne pas signaler une faille en public. Écrivez à notre équipe et nous répondrons dans les trois jours.",
    ),
    ("he", "אנא אל תדווחו על פגיעויות בפומבי. כתבו לנו ונשיב בתוך שלושה ימים."),
    ("hi", "कृपया कमज़ोरियों की सूचना सार्वजनिक रूप से न दें। हमें लिखें, हम तीन दिनों में उत्तर देंगे।"),
    (
        "hu",
        "Kérjük, ne jelentse nyilvánosan a sebezhetőségeket. Írjon nekünk, és három napon belül válaszolunk, ha lehet.",
    ),
    (
        "id",
        "Mohon jangan laporkan kerentanan secara terbuka. Kirim surel kepada kami dan kami akan menjawab dalam tiga hari.",
    ),
    (
        "it",
        "Si prega di non segnalare le vulnerabilità in pubblico. Scrivete al gruppo e avrete una risposta in tre giorni.",
    ),
    (
        "ja",
        "脆弱性を公開の場で報告しないでください。担当者へ連絡いただければ、三日以内に返信します。",
    ),
    ("ko", "취약점을 공개적으로 알리지 마십시오. 메일을 보내 주시면 사흘 안에 답하겠습니다."),
    (
        "nl",
        "Meld een kwetsbaarheid niet in het openbaar. Schrijf ons en we antwoorden binnen drie dagen op uw bericht.",
    ),
    (
        "no",
        "Ikke meld sårbarheter i en offentlig sak. Skriv til oss, så svarer vi innen tre dager etter at meldingen er mottatt av oss.",
    ),
    (
        "pl",
        "Prosimy nie zgłaszać podatności publicznie. Napisz do nas, a odpowiemy w ciągu trzech dni roboczych.",
    ),
    (
        "pt",
        "Não relate vulnerabilidades em público. Escreva para a equipe e responderemos em até três dias com uma avaliação.",
    ),
    (
        "ro",
        "Vă rugăm să nu raportați vulnerabilități în public. Scrieți echipei și vom răspunde în trei zile.",
    ),
    (
        "ru",
        "Пожалуйста, не сообщайте об уязвимостях публично. Напишите нам, и мы ответим в течение трёх дней.",
    ),
    (
        "sr",
        "Молимо вас да не пријављујете рањивости јавно. Пишите нам и одговорићемо у року од три дана.",
    ),
    (
        "sv",
        "Rapportera inte sårbarheter i ett öppet ärende. Skriv till oss, så svarar vi inom tre dagar och rättar felet.",
    ),
    ("th", "โปรดอย่ารายงานช่องโหว่ต่อสาธารณะ กรุณาส่งอีเมลถึงเรา เราจะตอบภายในสามวัน"),
    (
        "tr",
        "Lütfen güvenlik açıklarını herkese açık olarak bildirmeyin. Bize yazın, üç gün içinde yanıt veririz.",
    ),
    (
        "uk",
        "Будь ласка, не повідомляйте про вразливості публічно. Напишіть нам, і ми відповімо протягом трьох днів.",
    ),
    (
        "vi",
        "Vui lòng không báo cáo lỗ hổng công khai. Hãy gửi thư cho chúng tôi và bạn sẽ nhận được trả lời trong ba ngày.",
    ),
    ("zh", "请不要公开报告漏洞。请给安全团队写信，我们会在三天之内答复。"),
];

#[test]
fn every_language_is_told_by_two_sentences() {
    let wrong = SENTENCES.iter().filter(|(code, text)| language(text) != Some(*code));
    assert_eq!(wrong.collect::<Vec<_>>(), Vec::<&(&str, &str)>::new());
    for code in codes() {
        assert!(SENTENCES.iter().any(|(other, _)| *other == code), "{code}");
    }
}

#[test]
fn traditional_characters_are_chinese_and_han_in_korean_is_korean() {
    assert_eq!(language("請勿公開回報漏洞。請寫信給我們，三天內會收到答覆。"), Some("zh"));
    assert_eq!(language("취약점(脆弱點)을 발견하면 메일을 보내 주십시오."), Some("ko"));
}

#[test]
fn english_headings_and_terms_do_not_make_a_text_english() {
    let english = "# Security Policy\n\n## Supported Versions\n\n| Version | Supported |\n|-|-|\n| 1.x | yes |\n\n## Reporting a Vulnerability\n\n";
    for (code, text) in SENTENCES {
        let text = format!("{english}{text} GitHub Security Advisories, SQL injection, XSS.\n");
        assert_eq!(language(&text), Some(*code), "{text}");
    }
}

#[test]
fn words_of_another_language_do_not_make_an_english_text_foreign() {
    let text = "Please report bugs to the team of Müller, Şahin and Łukasz Świątek in São Paulo. \
        We will answer you in a week. This policy is also there in 中文 and по-русски.";
    assert_eq!(language(text), Some("en"));
}

#[test]
fn two_languages_in_one_text_are_told_by_the_longer() {
    for (code, text) in SENTENCES.iter().filter(|(code, _)| *code != "en") {
        let english = SENTENCES.iter().find(|(code, _)| *code == "en").unwrap().1;
        let mut page = format!("## English\n\n{english}\n\n## {code}\n\n");
        for _ in 0..3 {
            let _ = writeln!(page, "{text}\n");
        }
        assert_eq!(language(&page), Some(*code), "{page}");
        let page = format!("{text}\n\n{english}\n\n{english}\n\n{english}");
        assert_eq!(language(&page), Some("en"), "{page}");
    }
}

#[test]
fn what_is_not_prose_does_not_tell() {
    for text in [
        "",
        "\n\n",
        "# SECURITY\n",
        "Write us",
        "security@example.com",
        "```\nThis is the code that we use for you and it is not to be read.\n```\n",
        "<!-- Please tell us how to report this to the team. -->\n",
        "![this is the logo of the team](logo.svg)\n",
        "[x](https://example.com/this/is/the/way/to-report-it)\n",
        "https://example.com/the/is?and=to&the=we#this-is-it the.is.to@we.you.is",
        "| 1.0 | 2.0 |\n|-|-|\n| 3 | 4 |\n",
        "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16",
        "安全",
        "Политика",
    ] {
        assert_eq!(language(text), None, "{text}");
    }
}

#[test]
fn a_table_is_text_too() {
    let text = "| Was | Wann |\n|-|-|\n| Antwort | in drei Tagen |\n| Behebung | in 30 Tagen oder mit der nächsten Version |\n";
    assert_eq!(language(text), Some("de"));
}

#[test]
fn a_line_of_a_short_policy_is_enough() {
    for (code, text) in [
        ("de", "Schwachstellen bitte an uns. Antwort binnen zwei Tagen."),
        ("es", "Vulnerabilidades: seguridad. Respuesta en tres días hábiles."),
        ("fr", "Écrivez au projet, réponse sous 5 jours."),
        ("it", "Scrivi al progetto, risposta entro 5 giorni."),
        ("nl", "Kwetsbaarheden: reactie binnen drie werkdagen."),
        ("pl", "Podatności: odpowiedź w trzy dni robocze."),
        ("pt", "Segurança: resposta em três dias úteis."),
        ("tr", "Ekibe yazın, 5 gün içinde cevap veririz."),
        ("vi", "Báo cáo lỗ hổng: trả lời trong 48 giờ."),
    ] {
        assert_eq!(language(text), Some(code), "{text}");
    }
}

#[test]
fn three_words_may_be_enough() {
    assert_eq!(language("Report to us"), Some("en"));
    assert_eq!(language("Сообщайте об уязвимостях нам"), Some("ru"));
    assert_eq!(language("Contact Acme Security"), None);
}

#[test]
fn time_does_not_grow_with_a_hostile_text() {
    for part in ["a", "a ", "é", "漏", "请 ", "to-", "ы", " ", "の the ", "# to\n\n"] {
        let time = |length: usize| {
            let text = part.repeat(length / part.len());
            let document = Document::parse(Text::new(&text), None);
            let start = Instant::now();
            assert!(read(&document).main.is_none_or(|code| code.len() == 2));
            start.elapsed()
        };
        let long = time(1_000_000);
        assert!(long < Duration::from_secs(2), "{part:?}: {long:?}");
    }
}
