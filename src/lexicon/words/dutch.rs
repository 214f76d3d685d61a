//! Dutch.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static DUTCH: Words = Words {
    code: "nl",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    phrases: &[
        (GithubSecurityTab, "tabblad security"),
        (Security, "beveiliging*|kwetsbaarhe*"),
        (Report, "meld*"),
        (Contact, "contact*|e-mail*|email*|mail"),
        (Mail, "e-mail*|email*|mail"),
        (Via, "via|naar|op|met|door"),
        (WebForm, "formulier*|meldformulier*|contactformulier*"),
        (Question, "vragen"),
        (See, "zie|lees|bekijk"),
        (PolicyDocument, "beveiligingsbeleid|beveiligingsproces*|beleid"),
        (Submit, "stuur|verstuur|gebruik|open|maak"),
    ],
};
