//! Spanish.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static SPANISH: Words = Words {
    code: "es",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
    phrases: &[
        (Instruction, "utilice esta sección para"),
        (
            GithubSecurityTab,
            "pestaña de seguridad|pestaña security|pestaña seguridad|sistema de github",
        ),
        (Security, "falla*|seguridad|vulnerab*"),
        (Report, "inform*|notif*|report*"),
        (Other, "comercial*"),
        (Contact, "contact*|correo*|e-mail*|email*"),
        (IssueWithoutDetails, "sin detalles"),
        (GithubPrivateReport, "reporte privado de vulnerabilidad*"),
        (ReportButton, "reportar una vulnerabilidad"),
        (Mail, "correo*|e-mail*|email*"),
        (Via, "a través de|mediante|por|en|vía|usando|al|a"),
        (WebForm, "formulario*"),
        (HowTo, "cómo informar|cómo reportar|instrucciones"),
        (Question, "pregunta*|consulta*|dudas"),
        (Fallback, "alternativamente|si no puedes|si no puede|en su defecto"),
        (Preferred, "preferid*|recomendad*"),
        (See, "consulte|consulta|vea|véase|lea|visite"),
        (PolicyDocument, "política de seguridad|políticas de seguridad|política de divulgación"),
        (MailingList, "lista de correo"),
        (Submit, "envía|envíe|enviar|abra|abrir|cree|crear|usa|use|usar"),
    ],
};
