//! Portuguese.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static PORTUGUESE: Words = Words {
    code: "pt",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
    phrases: &[
        (Instruction, "use esta seção para"),
        (
            GithubSecurityTab,
            "aba de segurança|aba security|aba segurança|guia segurança|sistema do github",
        ),
        (Security, "falha*|segurança|vulnerab*"),
        (Report, "inform*|informar|notif*|report*"),
        (Other, "comercial*"),
        (Contact, "contact*|e-mail*|email*"),
        (IssueWithoutDetails, "sem detalhes"),
        (ReportButton, "reportar uma vulnerabilidade"),
    ],
};
