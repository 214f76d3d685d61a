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
    ],
};
