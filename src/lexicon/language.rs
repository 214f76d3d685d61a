//! What tells a language: its commonest words, and letters that few others have.
//!
//! Words are in lower case and sorted, a blank between two. A word that is one
//! letter beyond ASCII stands for every word with that letter. A word may be in
//! several lists; only together they tell.

/// ISO 639-1 codes, and what tells each language.
pub static LANGUAGES: &[(&str, &str)] = &[
    ("ar", "ة ك ي"),
    ("be", "ы і ў"),
    ("bg", "ъ"),
    ("cs", "a je jsou na nebo pokud pro s se v z ě ř ů"),
    ("da", "af at de der det efter en er hvis ikke og os på til vi æ ø"),
    ("de", "bitte das der die ein eine für in ist nicht oder sie und von wir zu ß"),
    ("el", ""),
    ("en", "a and any are as be by for if in is it not of on or please report that the this to us we will with you your"),
    ("es", "con de del el en es la las los no o para por que se si su un una y ¿ ñ"),
    ("fa", "پ چ ژ ک گ ی"),
    ("fi", "ei ja jos kun me meille niin on ovat tai voi ä"),
    ("fr", "au ce d dans de des du en est et l la le les nous ou par pas pour que une vous à œ"),
    ("he", ""),
    ("hi", ""),
    ("hu", "a az egy ez ha hogy is kell nem vagy és ő ű"),
    ("id", "anda atau dan dari dengan di ini jika kami tidak untuk yang"),
    ("it", "che con da del della di e gli il in la le non o per si sono un una è"),
    ("ja", ""),
    ("ko", ""),
    ("nl", "als dat de een en het in is met niet of om op te u van voor we wij"),
    ("no", "av det du en er etter hvis i ikke og oss på som til vi æ ø"),
    ("pl", "do i jest lub na nie o się w z ą ę ł ż że"),
    ("pt", "a as com da de do e em no não o os para por que se uma você ã õ"),
    ("ro", "cu de din este la nu o pe sau să un în ă ș și ț"),
    ("ru", "если мы нам об от что ы э"),
    ("sr", "ђ ј љ њ ћ"),
    ("sv", "att av den det du en för i inte och om på som till vi är å"),
    ("th", ""),
    ("tr", "bir bu da de ile için lütfen olarak ve veya ğ ı ş"),
    ("uk", "ми та що є і ї ґ"),
    ("vi", "bạn cho chúng các có của hoặc không là một và với đ ơ ư"),
    ("zh", "们 您 我 的 請 请 这 這"),
];

/// The bit of a language in a set of them.
pub(crate) const fn bit(code: &str) -> u32 {
    let code = code.as_bytes();
    let mut at = 0;
    while at < LANGUAGES.len() {
        let [first, second] = *LANGUAGES[at].0.as_bytes() else { panic!("a code has two letters") };
        if first == code[0] && second == code[1] {
            return 1 << at;
        }
        at += 1;
    }
    panic!("no such language")
}

#[cfg(test)]
mod tests {
    use super::LANGUAGES;
    use crate::lexicon::fold;

    #[test]
    fn languages_and_their_words_are_sorted_and_in_lower_case() {
        assert!(LANGUAGES.is_sorted_by(|one, other| one.0 < other.0));
        for (code, words) in LANGUAGES {
            let words: Vec<_> = words.split(' ').collect();
            assert!(words.is_sorted_by(|one, other| one < other), "{code}: {words:?}");
            assert!(words.iter().all(|word| fold(word) == *word), "{code}");
        }
    }

    #[test]
    fn no_two_languages_have_the_same_words() {
        for (at, (code, words)) in LANGUAGES.iter().enumerate().filter(|(_, it)| !it.1.is_empty()) {
            let others = LANGUAGES.iter().skip(at + 1);
            assert!(others.clone().all(|(_, other)| other != words), "{code}");
        }
    }
}
