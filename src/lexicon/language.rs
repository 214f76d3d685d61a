//! What tells a language: its commonest words, and letters that few others have.

/// ISO 639-1 codes and what tells each language, in lower case and sorted. A word
/// that is one letter beyond ASCII stands for that letter anywhere. A word may
/// tell several languages; only together they tell one.
///
/// For the compiler only: [`CODES`] and [`WORDS`] take half the room.
const LANGUAGES: [(&str, &str); COUNT] = [
    ("ar", "ة ك ي"),
    ("be", "ы і ў"),
    ("bg", "ще ъ"),
    ("cs", "č ě ř ů"),
    ("da", "af efter er ikke og os til æ ø"),
    (
        "de",
        "antwort binnen bitte das der die für in innerhalb ist melden nicht oder schwachstellen sicherheit sicherheitslücken sie stunden und uns von wir zu ß ü",
    ),
    ("el", ""),
    ("en", "and for if in is not of on or our please report the this to us we you your"),
    (
        "es",
        "con de del días el en horas la las los no para política por que respuesta seguridad una vulnerabilidad vulnerabilidades y ñ",
    ),
    ("fa", "پ گ ی"),
    ("fi", "niin on tai ä"),
    (
        "fr",
        "aux dans des du en est et failles heures jours la le les merci nous politique pour réponse sous sur sécurité une votre vous vulnérabilité vulnérabilités à",
    ),
    ("he", ""),
    ("hi", ""),
    ("hu", "az ha nem és ü ő ű"),
    ("id", "dan di kami untuk yang"),
    (
        "it",
        "che con del di e entro giorni il in la le non ore per politica risposta sicurezza una vulnerabilità à",
    ),
    ("ja", ""),
    ("ko", ""),
    (
        "nl",
        "aan antwoord beveiliging beveiligingsbeleid binnen dagen de een en het is kwetsbaarheden kwetsbaarheid met naar niet of staat te uur van voor we wij",
    ),
    ("no", "av er etter ikke og oss til æ ø"),
    ("pl", "bezpieczeństwa bezpieczeństwo ciągu dni godzin na nie ą ć ę ł ń ś ź ż"),
    (
        "pt",
        "até com da de dias do e em horas não o os para política que resposta segurança uma você vulnerabilidades ã õ",
    ),
    ("ro", "de ă ș ț"),
    ("ru", "об ы э"),
    ("sr", "ј љ њ"),
    ("sv", "att av för inte och oss till ä å"),
    ("th", ""),
    ("tr", "bir gün güvenlik içinde saat ve ü ğ ı ş"),
    ("uk", "ми є і ї"),
    ("vi", "và đ ơ ư ạ ả ấ ầ ậ ắ ế ề ể ệ ị ọ ỏ ố ồ ổ ỗ ộ ớ ờ ở ợ ụ ủ ứ ừ ử ữ ự"),
    ("zh", "我 的 請 请"),
];

/// How many languages there are: what a set of 32 bits holds.
pub(crate) const COUNT: usize = 32;

/// The codes of all languages, one behind the other.
pub(crate) static CODES: &str = match str::from_utf8(&joined::<{ 2 * COUNT }>(true)) {
    Ok(codes) => codes,
    Err(_) => "",
};

/// What tells the languages: a line for each, a blank between two words.
pub(crate) static WORDS: [u8; length()] = joined(false);

/// The bit of a language in a set of them; none for a code that is not there.
#[allow(clippy::indexing_slicing)] // evaluated while compiling
pub(crate) const fn bit(code: &str) -> u32 {
    let mut at = 0;
    while at < COUNT {
        let (one, other) = (LANGUAGES[at].0.as_bytes(), code.as_bytes());
        if one[0] == other[0] && one[1] == other[1] {
            return 1 << at;
        }
        at += 1;
    }
    0
}

#[allow(clippy::indexing_slicing)] // evaluated while compiling
const fn length() -> usize {
    let (mut at, mut length) = (0, COUNT);
    while at < COUNT {
        length += LANGUAGES[at].1.len();
        at += 1;
    }
    length
}

/// All codes, or the words of all languages with an end of line behind each.
#[allow(clippy::indexing_slicing)] // evaluated while compiling
const fn joined<const LENGTH: usize>(codes: bool) -> [u8; LENGTH] {
    let mut joined = [b'\n'; LENGTH];
    let (mut language, mut at) = (0, 0);
    while language < COUNT {
        let (code, words) = LANGUAGES[language];
        let part = if codes { code.as_bytes() } else { words.as_bytes() };
        let mut byte = 0;
        while byte < part.len() {
            joined[at] = part[byte];
            byte += 1;
            at += 1;
        }
        if !codes {
            at += 1;
        }
        language += 1;
    }
    joined
}

#[cfg(test)]
#[allow(clippy::string_slice, clippy::unwrap_used)]
pub(crate) mod tests {
    use super::*;
    use crate::lexicon::fold;

    pub(crate) fn codes() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|(code, _)| *code)
    }

    /// The words that tell a language.
    pub(crate) fn words(code: &str) -> Option<&'static str> {
        LANGUAGES.iter().find(|it| it.0 == code).map(|it| it.1)
    }

    #[test]
    fn languages_and_their_words_are_sorted_and_in_lower_case() {
        assert!(LANGUAGES.is_sorted());
        for (code, words) in LANGUAGES {
            let words: Vec<_> = words.split(' ').collect();
            assert!(words.is_sorted_by(|one, other| one < other), "{code}: {words:?}");
            assert!(words.iter().all(|word| fold(word) == *word), "{code}");
        }
    }

    #[test]
    fn no_two_languages_have_the_same_words() {
        let mut all: Vec<_> = LANGUAGES.iter().map(|it| it.1).filter(|it| !it.is_empty()).collect();
        let before = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), before);
    }

    #[test]
    fn what_is_compiled_in_is_what_stands_here() {
        let words = str::from_utf8(&WORDS).unwrap();
        assert!(words.lines().eq(LANGUAGES.iter().map(|it| it.1)));
        for (at, code) in codes().enumerate() {
            assert_eq!(&CODES[2 * at..2 * at + 2], code);
            assert_eq!(bit(code), 1 << at);
        }
    }
}
