//! Polish.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static POLISH: Words = Words {
    code: "pl",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
    phrases: &[
        (GithubSecurityTab, "zakładce security|zakładka security"),
        (Security, "bezpieczeńst*|luk*|podatnoś*"),
        (Report, "zgłasza*|zgłos*"),
        (Contact, "kontakt*|e-mail*|email*|mail"),
        (Mail, "e-mail*|email*|mail*"),
        (Via, "przez|poprzez|na adres|pod adresem|za pomocą"),
        (WebForm, "formularz*"),
        (Question, "pytani*"),
        (See, "zobacz|patrz|przeczytaj"),
        (PolicyDocument, "polityk* bezpieczeństwa"),
        (Submit, "wyśl*|otwórz|utwórz|użyj"),
    ],
};
