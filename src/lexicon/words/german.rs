//! German.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static GERMAN: Words = Words {
    code: "de",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
    phrases: &[
        (Instruction, "in diesem abschnitt beschreiben sie|verwenden sie diesen abschnitt"),
        (GithubSecurityTab, "reiter security|system von github"),
        (Security, "schwachstelle*|sicherheit*"),
        (Report, "meld*|inform*"),
        (Contact, "kontakt*|e-mail*|email*|mail"),
        (IssueWithoutDetails, "ohne details"),
        (ReportButton, "melde eine schwachstelle"),
        (Mail, "e-mail*|email*|mail"),
        (Via, "über|per|via|an|unter|mit|mittels|auf"),
        (WebForm, "formular*|meldeformular*|kontaktformular*|webformular*"),
        (HowTo, "wie sie melden|hinweise zur meldung|anleitung*"),
        (Question, "frage*|rückfrage*"),
        (Fallback, "alternativ*|andernfalls|falls sie nicht"),
        (Preferred, "bevorzugt*|empfohlen*"),
        (See, "siehe|lesen sie|beachten sie|entnehmen sie|finden sie"),
        (PolicyDocument, "sicherheitsrichtlinie*|sicherheitspolitik|richtlinie*"),
        (MailingList, "mailingliste*"),
        (Submit, "senden|sende|schick*|öffne*|erstell*|nutze*|verwende*"),
    ],
};
