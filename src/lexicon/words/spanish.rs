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
        (Negation, "no|nunca|sin|ningún|ninguna"),
        (Forbid, "no|nunca|evit*|prohibid*|absténgase|abstenerse"),
        (InsteadOf, "en lugar de|en vez de"),
        (But, "pero|sin embargo|sino"),
        (Condition, "si|cuando|en caso"),
        (Request, "por favor|le pedimos|te pedimos|les pedimos|pedimos|rogamos|solicitamos"),
        (Before, "antes de|antes|hasta que|hasta|previo a"),
        (
            Vulnerability,
            "vulnerab*|fallo* de seguridad|fallos de seguridad|problema* de seguridad|problemas de seguridad",
        ),
        (
            Public,
            "público|pública|públicos|públicas|públicamente|divulg*|hacer público|hacerla pública|publiques|publique",
        ),
        (
            PublicPlace,
            "issue público|issues públicos|issue pública|issues públicas|incidencia pública|incidencias públicas|issues de github|issue en github|issues en github|issue de github|foros públicos|canales públicos|discusiones públicas|tickets públicos|ticket público|un issue público|reporte público|publicamente|github issues públicos",
        ),
        (Ticket, "issue|issues|ticket*"),
        (Post, "abr*|crear|crees|cree|crea|utilic*|usar|use|uses|public*|envíes"),
        (Share, "compart*|discut*|revel*|comuniqu*|coment*"),
        (ThirdParty, "terceros|otras personas|con otros|terceras partes"),
        (
            AllowTime,
            "denos|danos|darnos|tiempo razonable|plazo razonable|permítanos|permítenos|concédanos|tiempo suficiente|tiempo para",
        ),
        (Keep, "mantén|mantenga|mantener|trate|guardar|mantengan"),
        (Private, "privado|privada|privadamente|confidencial*|confidencialmente|en privado"),
        (
            CoordinatedDisclosure,
            "divulgación responsable|divulgación coordinada|revelación responsable|publicación coordinada|divulgacion responsable|divulgación coordinada de vulnerabilidades",
        ),
        (Coordinate, "coordin*|de acuerdo con|acord*|en conjunto con|conjuntamente"),
        (Disclose, "divulg*|publicar*|publiques|publique|publicación|revelar"),
        (Responsibly, "responsablemente|de manera responsable|de forma responsable"),
        (Thanks, "gracias|agradec*|apreci*"),
        (Maintainer, "nosotros|nuestro*|nuestra*|equipo"),
        (Reporter, "usted|tu|su|investigador*|reportante*"),
        (
            Include,
            "inclu*|proporcion*|describ*|detall*|indiqu*|indica|adjunt*|la siguiente información|siguientes datos|información a incluir|qué incluir|que incluir|especifi*|contener|contenga",
        ),
        (
            Description,
            "descripción*|descripcion*|describiendo|describa|describe la|describir|explicación",
        ),
        (Steps, "pasos|reproducir|reproducción|reproducirla"),
        (Impact, "impacto*"),
        (AffectedVersions, "versión|versiones|version|versiones afectadas|versión afectada"),
        (ProofOfConcept, "prueba de concepto|pruebas de concepto|poc"),
        (Logs, "logs|registros|captura* de pantalla|capturas de pantalla"),
        (Environment, "configuración|entorno|sistema operativo"),
        (
            SuggestedFix,
            "posible* solución|posibles soluciones|solución propuesta|sugerencia*|posible corrección|solución sugerida|mitigación|mitigaciones",
        ),
        (
            ReportContent,
            "componente* afectado*|componentes afectados|tipo de vulnerabilidad|archivos afectados|severidad",
        ),
        (Scope, "alcance|dentro del alcance|en el alcance"),
        (
            OutOfScope,
            "fuera del alcance|fuera de alcance|no se considera*|no se consideran|no son consideradas",
        ),
        (LegalAction, "acciones legales|acción legal|acciones judiciales|medidas legales"),
        (GoodFaith, "buena fe"),
        (Contact, "escrib*|envi*|envíe|envía"),
    ],
};
