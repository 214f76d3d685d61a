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
        (Negation, "não|nunca|sem|nenhum|nenhuma"),
        (Forbid, "não|nunca|evit*|proibid*|nao"),
        (InsteadOf, "em vez de|ao invés de|em lugar de"),
        (But, "mas|porém|no entanto"),
        (Condition, "se|quando|caso"),
        (Request, "por favor|pedimos|solicitamos|favor"),
        (Before, "antes de|antes|até que|até"),
        (
            Vulnerability,
            "vulnerab*|falha* de segurança|falhas de segurança|problema* de segurança|problemas de segurança",
        ),
        (Public, "público|pública|públicos|públicas|publicamente|divulg*|tornar público"),
        (
            PublicPlace,
            "issue pública|issues públicas|issue público|issues públicos|issues do github|issue no github|issues no github|canais públicos|fóruns públicos|tickets públicos|discussões públicas|issues abertas",
        ),
        (Ticket, "issue|issues|ticket*"),
        (Post, "abr*|crie|criar|use|usar|utilize|publique"),
        (Share, "compartilh*|discut*|revel*|comunique"),
        (ThirdParty, "terceiros|outras pessoas|outros"),
        (
            AllowTime,
            "nos dê|dê-nos|tempo razoável|prazo razoável|tempo suficiente|permita-nos|conceda-nos|tempo para",
        ),
        (Keep, "mantenha|manter|trate"),
        (Private, "privado|privada|privadamente|confidencia*|em particular|sigilo"),
        (
            CoordinatedDisclosure,
            "divulgação responsável|divulgação coordenada|publicação coordenada",
        ),
        (Coordinate, "coorden*|em conjunto com|combin*|acord*|de comum acordo"),
        (Disclose, "divulg*|publicar*|publique|publicação|revelar"),
        (Responsibly, "responsavelmente|de forma responsável|de maneira responsável"),
        (Thanks, "obrigad*|agradec*|apreci*"),
        (Maintainer, "nós|nosso*|nossa*|equipe|equipa"),
        (Reporter, "você|seu|sua|pesquisador*"),
        (
            Include,
            "inclu*|forneç*|descrev*|detalh*|indique|anexe|as seguintes informações|seguintes informações|o que incluir|contenha|conter|informe",
        ),
        (Description, "descrição*|descreva|descrever"),
        (Steps, "passos|reproduzir|reprodução|passo a passo"),
        (Impact, "impacto*"),
        (AffectedVersions, "versão|versões|versões afetadas|versão afetada"),
        (ProofOfConcept, "prova de conceito|poc"),
        (Logs, "logs|capturas de tela"),
        (Environment, "configuração|ambiente"),
        (
            SuggestedFix,
            "possível solução|possíveis soluções|sugest*|possível correção|correção sugerida|mitigação",
        ),
        (
            ReportContent,
            "componente* afetado*|componentes afetados|tipo de vulnerabilidade|arquivos afetados",
        ),
        (Scope, "escopo|no escopo|dentro do escopo"),
        (
            OutOfScope,
            "fora do escopo|fora de escopo|não são consideradas|não é considerad*|fora do âmbito",
        ),
        (LegalAction, "ações legais|ação legal|medidas legais|ações judiciais|processar"),
        (GoodFaith, "boa-fé|boa fé"),
        (Contact, "envi*|escrev*|mande"),
    ],
};
