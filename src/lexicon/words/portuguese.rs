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
        (Mail, "e-mail*|email*|correio eletrônico"),
        (Via, "através de|através do|por|pelo|pela|via|em|para|usando"),
        (WebForm, "formulário*"),
        (HowTo, "como relatar|como reportar|instruções"),
        (Question, "pergunta*|dúvida*"),
        (Fallback, "alternativamente|caso não"),
        (Preferred, "preferid*|recomendad*|preferencial*"),
        (See, "consulte|veja|leia|acesse"),
        (PolicyDocument, "política de segurança|políticas de segurança|política de divulgação"),
        (MailingList, "lista de discussão|lista de e-mails"),
        (Submit, "envi*|abra|abrir|crie|criar|use|usar"),
    ],
};
