//! Italian.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static ITALIAN: Words = Words {
    code: "it",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    phrases: &[
        (GithubSecurityTab, "scheda security|scheda sicurezza"),
        (Security, "falla*|vulnerab*|sicurezza"),
        (Report, "segnal*|inform*|notif*"),
        (Contact, "contatt*|e-mail*|email*"),
        (Mail, "e-mail*|email*|mail|posta elettronica"),
        (Via, "via|tramite|attraverso|a|all'indirizzo|su|usando"),
        (WebForm, "modulo"),
        (Question, "domand*"),
        (See, "consulta|consultare|vedi|leggi|leggere"),
        (PolicyDocument, "politica di sicurezza|policy di sicurezza"),
        (Submit, "invia*|apri*|crea*|usa*"),
    ],
};
