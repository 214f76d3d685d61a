//! Real text of many languages is left alone; the same text damaged is restored.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::table::{MAC_ROMAN, WINDOWS_1252};
use super::*;

/// A sentence or two by language, with the punctuation that it is written with.
const REAL: &[(&str, &str)] = &[
    (
        "French",
        "Merci d’écrire à l’équipe sécurité\u{A0}: « faille\u{202F}» ou «\u{A0}vulnérabilité\u{A0}» — déjà corrigée…",
    ),
    (
        "French, capitals",
        "DÉCLARATION «\u{A0}CAFÉ\u{A0}» : À L’ÉQUIPE, «ÇA», “CAFÉ”, NOËL™, ÎLE, CÔTÉ…",
    ),
    (
        "German",
        "„Größere Lücken“ melden Sie bitte früh – wir prüfen ‚ältere‘ Fälle »öffentlich« später. ÜBUNG, ÄRGER!",
    ),
    ("Swiss German", "«Schöne Grüsse» an die Ämter in Zürich; «TÄ» und «JÄ»."),
    (
        "Spanish",
        "¿Encontró una vulnerabilidad? ¡Escríbanos! «Después» publicaremos… el año próximo, según “MAÑANA”.",
    ),
    (
        "Portuguese",
        "A correção não sairá amanhã; às vezes, “amanhã”… é só em março. «AMANHû, IRMÃ, MAÇÃ”. NÃO É, Ã, Â.",
    ),
    ("Italian", "Perché no? La città è più sicura così: «PERCHÈ», «COSÌ», «PERÒ», CITTÀ…"),
    ("Catalan", "El col·laborador ha d’instal·lar l’última versió «ràpidament»."),
    ("Romanian", "Vă rugăm să ne scrieți în „câteva” zile; poți „hotărâ…” și «urâ»…, RĂSPUNSĂ."),
    ("Polish", "Zgłoś lukę „poufnie” – odpowiemy w ciągu pięciu dni; żółć, łąka, źdźbło."),
    ("Czech", "Nahlaste prosím zranitelnost „důvěrně“ – odpovíme příští týden; NÁŠ MÍŠA, ÚŽASNÝ."),
    ("Slovak", "Chybu nahláste „súkromne“. Úžitok je veľký, KÚŠOK, Úžasné…"),
    ("Hungarian", "Kérjük, „ne” nyisson »nyilvános« hibajegyet; őrült, tűz, ÁRVÍZTŰRŐ."),
    ("Swedish", "Rapportera på “så” sätt… Å, ÄR DET ”SÅ”? Åtgärden är på väg. 12 Å³"),
    ("Danish", "Skriv til os på »åbne« dage; ”Ø”, «Ø», Ærø og TAVSHEDSØ…"),
    ("Finnish", "Ääni kuuluu: ”äänestä”, ÄÄNI, yö ja »Ääni»."),
    ("Estonian", "„Äärmiselt” tähtis öö; „Öö“ ja „Üür“, ÕÕ."),
    ("Icelandic", "Það er „öruggt“ að senda póst… Ég þakka, ÞAÐ, Æði, Óðinn."),
    ("Turkish", "Lütfen “güvenlik” açığını gizli bildirin; “hâlâ”, «hâlâ»… ŞİŞLİ, ÖÜ, HÂLÂ»."),
    (
        "Vietnamese",
        "Hãy báo lỗi cho chúng tôi trước khi công bố; ướt, nguyễn, ĐƯỜNG, “là”…, CÂU, Â, Ã, ÃO.",
    ),
    ("Greek", "Παρακαλούμε αναφέρετε την «ευπάθεια» ιδιωτικά· ευχαριστούμε…"),
    ("Russian", "Сообщите об уязвимости — мы ответим в «течение» трёх дней. И я, и вы."),
    ("Ukrainian", "Повідомте про вразливість: об’єкт, ґанок, її «їжак» — є…"),
    ("Serbian", "Пријавите рањивост „тајно“ – ђак, њива, џеп."),
    ("Chinese", "请不要公开提交漏洞，请发送邮件至《安全团队》。谢谢！“好”"),
    ("Japanese", "脆弱性を「非公開」で報告してください。三日以内に返信します！"),
    ("Korean", "취약점을 비공개로 알려 주세요. 사흘 안에 답합니다."),
    ("Arabic", "يرجى الإبلاغ عن الثغرة سرا، وسنرد خلال ثلاثة أيام؟"),
    ("Persian", "لطفا آسیب‌پذیری را محرمانه گزارش دهید؛ پاسخ می‌دهیم."),
    ("Hebrew", "אנא דווחו על החולשה באופן פרטי – נשיב תוך שלושה ימים."),
    ("Hindi", "कृपया सुरक्षा की कमी निजी रूप से बताएँ। हम तीन दिन में उत्तर देंगे।"),
    ("Thai", "โปรดแจ้งช่องโหว่เป็นการส่วนตัว เราจะตอบภายในสามวัน"),
    ("Georgian", "გთხოვთ, შეგვატყობინოთ „ხარვეზი“ პირადად."),
    ("Armenian", "Խնդրում ենք գաղտնի հայտնել խոցելիության մասին։"),
    (
        "English",
        "Don’t open an issue — “please” mail us… it’s 5\u{A0}€, ±2, ½ day, 20 °C, §\u{A0}3, © 2024 Acme™, ACME®",
    ),
    ("emoji", "🔒 👩‍💻 ❤️ 1️⃣ 🇪🇺 👍🏽 ⚠️ ✅ ☠️ → ⇒ ✓ ★ 🏴󠁧󠁢󠁥󠁮󠁧󠁿"),
    ("drawing", "├── src\n│   └── lib\n▶ █▓░ • ■ ◆"),
];

/// Real, but never what a repair may bring to light.
const RARE: &[&str] = &[
    "ɪntəˈnæʃənəl ˈvʌlnərəbl̩ ɔː ʒ ð ɻ",
    "√π ≈ 1.77, ≈π, ∑√∞, ∂ƒ, ∆π, √2, ≈£5, x ≤ y ≠ ∞, ∫ƒ",
    "¬P ∨ Q, ¬∞, 3\u{A0}×\u{A0}4, ×², 10×, ÷",
    "*a †b ‡c ‡§¶ †‡§¶ § ¶",
    "l’été, d’où, qu’à, “être”, “ça”, ‘é’, –à–, —à—, mot—à mot, «être», …à, \u{A0}à",
    "“öffentlich”, »öffnen«, ›öffnen‹, ‚öffnen‘, “üben”, “ähnlich”",
    "Êêê! Ááá! Ôôô, Îîî",
    "« é\u{A0}» ou «\u{A0}ê\u{A0}», Noë\u{A0}», vérité…”, vérité’”, idée\u{A0}— oui, thé\u{A0}… non, café\u{A0}–",
    "“irmã…”, «irá»”, Å–B, SÅ—DET, MÅ\u{A0}IKKE, Å\u{A0}være, NESTLÉ™, NESTLÉ®, CAFɲ, É’S",
    "Ángel, Ñandú, ÑAÑO, Ü, Ä, Ö, Å, Ø, Æ, ß, ÿ",
    "\u{FEFF}# ok \u{FFFD} \u{301}e\u{301}",
    "ﬁne ﬂow \u{F8FF} ⌘",
];

/// What becomes of a text whose UTF-8 is read with a table.
fn damaged(text: &str, table: Table) -> String {
    text.bytes()
        .map(|byte| match (table, byte) {
            (_, 0..0x80) | (Table::Latin1, _) | (Table::Windows1252, 0xA0..) => char::from(byte),
            (Table::Windows1252, _) => WINDOWS_1252[usize::from(byte) - 0x80],
            (Table::MacRoman, _) => MAC_ROMAN[usize::from(byte) - 0x80],
        })
        .collect()
}

fn repaired(text: &str) -> String {
    let mut repaired = String::new();
    let mut from = 0;
    for damage in find(text) {
        repaired.push_str(&text[from..damage.span.start as usize]);
        repaired.push_str(&damage.repaired);
        from = damage.span.end as usize;
    }
    repaired + &text[from..]
}

/// Each damaged run as `run > repaired`.
fn shown(text: &str) -> Vec<String> {
    find(text)
        .into_iter()
        .map(|it| format!("{} > {}", &text[it.span.range()], it.repaired))
        .collect()
}

#[test]
fn real_text_is_left_alone() {
    for (language, text) in REAL {
        assert_eq!(shown(text), Vec::<String>::new(), "{language}");
        for word in text.split_whitespace() {
            assert_eq!(shown(word), Vec::<String>::new(), "{language}");
        }
    }
    for text in RARE {
        assert_eq!(shown(text), Vec::<String>::new());
        for word in text.split(", ") {
            assert_eq!(shown(word), Vec::<String>::new());
        }
    }
}

#[test]
fn all_languages_on_one_page_are_left_alone() {
    let page: String = REAL.iter().fold(RARE.join("\n"), |mut page, (language, text)| {
        let _ = writeln!(page, "{language}: {text}");
        page
    });
    assert_eq!(shown(&page), Vec::<String>::new());
}

#[test]
fn damaged_text_is_restored() {
    for (language, text) in REAL {
        for table in Table::ALL {
            let once = damaged(text, table);
            assert_eq!(repaired(&once), *text, "{language}, {}", table.name());
            assert!(
                find(&once).iter().all(|it| it.table == table || table == Table::Latin1),
                "{language}"
            );
        }
    }
}

#[test]
fn text_damaged_up_to_three_times_is_restored_at_once() {
    for (language, text) in REAL {
        for first in Table::ALL {
            for second in Table::ALL {
                let twice = damaged(&damaged(text, first), second);
                assert_eq!(
                    repaired(&twice),
                    *text,
                    "{language}, {} {}",
                    first.name(),
                    second.name()
                );
                let thrice = damaged(&twice, first);
                assert_eq!(
                    repaired(&thrice),
                    *text,
                    "{language}, {} {}",
                    first.name(),
                    second.name()
                );
            }
        }
    }
}

#[test]
fn known_damage_of_each_table() {
    assert_eq!(
        shown("donâ€™t â€œquoteâ€\u{9D} cafÃ©"),
        ["â€™ > ’", "â€œ > “", "â€\u{9D} > ”", "Ã© > é"]
    );
    assert_eq!(shown("don‚Äôt ‚Äì caf√©"), ["‚Äô > ’", "‚Äì > –", "√© > é"]);
    assert_eq!(shown("don\u{E2}\u{80}\u{99}t"), ["\u{E2}\u{80}\u{99} > ’"]);
    assert_eq!(
        shown("ðŸ“§ \u{F8FF}üìß âš\u{A0}ï¸\u{8F} âœ… â†’"),
        ["ðŸ“§ > 📧", "\u{F8FF}üìß > 📧", "âš\u{A0}ï¸\u{8F} > ⚠️", "âœ… > ✅", "â†’ > →",]
    );
    assert_eq!(
        shown("ï»¿# Policy Â© 2024, 5Â\u{A0}kB, 20Â°C"),
        ["ï»¿ > \u{FEFF}", "Â© > ©", "Â\u{A0} > \u{A0}", "Â° > °"]
    );
    assert_eq!(shown("¬© 2024"), ["¬© > ©"]);
}

#[test]
fn the_table_that_fits_more_of_the_text_is_named() {
    let tables = |text| find(text).into_iter().map(|it| it.table).collect::<Vec<_>>();
    // `Ã©` fits two tables, the C1 controls only one.
    assert_eq!(tables("cafÃ©"), [Table::Windows1252]);
    assert_eq!(tables("cafÃ© \u{E2}\u{80}\u{99}"), [Table::Latin1, Table::Latin1]);
    assert_eq!(
        tables("cafÃ© â€™ \u{E2}\u{80}\u{99}"),
        [Table::Windows1252, Table::Windows1252, Table::Latin1]
    );
}

#[test]
fn what_could_be_real_needs_the_rest_of_the_text() {
    assert_eq!(shown("CAFÃ\u{A0}"), Vec::<String>::new());
    assert_eq!(shown("CAFÃ\u{A0} dÃ©jÃ\u{A0}"), ["Ã\u{A0} > à", "Ã© > é", "Ã\u{A0} > à"]);
    // A sound `é` speaks against damage.
    assert_eq!(shown("CAFÃ\u{A0} dÃ©jÃ\u{A0} é"), ["Ã© > é", "Ã\u{A0} > à"]);
}

#[test]
fn incomplete_damage_is_left_alone() {
    for text in ["â€ lost", "Ã lost", "â€\u{FFFD}", "ï¿½", "Ã©日", "éÃ©", "\u{80}\u{81}"]
    {
        assert_eq!(shown(text), Vec::<String>::new());
    }
}

#[test]
fn the_span_is_the_run() {
    let [damage] = find("a ‚Äì b").try_into().unwrap_or_else(|it| panic!("{it:?}"));
    assert_eq!(damage.span, Span::new(2, 9));
}

#[test]
fn hostile_text_takes_linear_time() {
    let twenty_times = (0..16).fold("é".to_owned(), |text, _| damaged(&text, Table::Windows1252));
    for unit in
        ["a", "é", "Ã", "Ã©", "Ã© ", "â€", "ð", "√©", "‚Äì ", "日", "\u{80}", "ÃƒÂ©", &twenty_times]
    {
        let text = unit.repeat(1_000_000 / unit.len().min(1_000_000) + 1);
        let start = Instant::now();
        let found = find(&text).len();
        let took = start.elapsed();
        assert!(
            took < Duration::from_secs(10),
            "{found} times {:?} took {took:?}",
            unit.chars().next()
        );
    }
}

/// The real files beside the labels: all damage in them is known.
#[test]
fn real_files_hold_no_other_damage_than_is_known() {
    let Some(corpus) = std::env::var_os("SECPOLICY_CORPUS") else {
        println!("skipped: SECPOLICY_CORPUS is not set");
        return;
    };
    let corpus = std::path::Path::new(&corpus);
    let mut damaged_files = Vec::new();
    for folder in [corpus.join("files"), corpus.join("../seeds")] {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let text = std::fs::read(entry.path()).unwrap_or_default();
            let text = String::from_utf8_lossy(&text);
            let found = find(&text);
            if let Some(last) = found.last() {
                let name = entry.file_name().to_string_lossy()[..3].to_owned();
                assert!(found.iter().all(|it| it.table == Table::MacRoman));
                damaged_files.push((name, found.len(), last.repaired.clone()));
            }
        }
    }
    assert_eq!(damaged_files, [("000".to_owned(), 20, "❤️".to_owned())]);
}

/// Words of all the languages, and what stands between words.
fn text(gaps: &'static [&'static str]) -> impl Strategy<Value = String> {
    let words: Vec<&str> = REAL.iter().flat_map(|it| it.1.split_whitespace()).collect();
    let word = proptest::sample::select(words);
    let gap = proptest::sample::select(gaps);
    proptest::collection::vec((word, gap), 1..12)
        .prop_map(|it| it.into_iter().flat_map(|(word, gap)| [word, gap]).collect())
}

/// Characters of the tables in any order.
fn noise() -> impl Strategy<Value = String> {
    let characters: Vec<char> = WINDOWS_1252
        .into_iter()
        .chain(MAC_ROMAN)
        .chain('\u{80}'..='\u{FF}')
        .chain(" aB1日".chars())
        .collect();
    proptest::collection::vec(proptest::sample::select(characters), 0..40)
        .prop_map(|it| it.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn words_in_any_order_are_left_alone(text in text(&[" ", "\n", ", ", " (", ": ", "! "])) {
        prop_assert_eq!(shown(&text), Vec::<String>::new());
    }

    #[test]
    fn a_repair_gives_what_was_written(text in text(&[" ", "\n", ", ", "a", "B", "1", "-", ""]), first in 0..3_usize, second in 0..4_usize) {
        // Glued together, two words can look damaged.
        prop_assume!(find(&text).is_empty());
        let layer = damaged(&text, Table::ALL[first]);
        let broken = Table::ALL.get(second).map_or(layer.clone(), |it| damaged(&layer, *it));
        let original = |text: &str, index: usize| runs(text).nth(index).map(|it| text[it.range()].to_owned());
        let places: Vec<Span> = runs(&broken).collect();
        for damage in find(&broken) {
            let index = places.iter().position(|it| *it == damage.span).unwrap();
            // A layer can be real text by chance: then it is all that is repaired.
            let written = [original(&text, index), original(&layer, index)];
            prop_assert!(written.contains(&Some(damage.repaired.clone())), "{:?}", damage);
        }
        let once = repaired(&broken);
        prop_assert_eq!(repaired(&once), once);
    }

    #[test]
    fn a_repair_leaves_nothing_to_repair(text in noise()) {
        let once = repaired(&text);
        prop_assert_eq!(shown(&once), Vec::<String>::new());
        let found = find(&text);
        prop_assert!(found.windows(2).all(|it| it[0].span.end <= it[1].span.start));
    }
}
