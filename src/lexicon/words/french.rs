//! French.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static FRENCH: Words = Words {
    code: "fr",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    phrases: &[
        (Instruction, "utilisez cette section pour"),
        (GithubSecurityTab, "onglet de sécurité|onglet security|onglet sécurité|système de github"),
        (Security, "faille*|sécurité|vulnérab*"),
        (Report, "signal*|inform*|notif*"),
        (Contact, "contact*|courriel*|e-mail*|email*|mail"),
        (IssueWithoutDetails, "sans détails"),
        (GithubPrivateReport, "signalement privé de vulnérabilit*"),
        (ReportButton, "signaler une vulnérabilité"),
        (Mail, "courriel*|e-mail*|email*|mail"),
        (Via, "via|par|à|au|sur|en utilisant|utilisez"),
        (WebForm, "formulaire*"),
        (HowTo, "comment signaler|instructions"),
        (Question, "question*"),
        (Fallback, "alternativement|sinon|si vous ne pouvez pas"),
        (Preferred, "préfér*|recommandé*"),
        (See, "voir|consultez|consulter|lisez|veuillez lire"),
        (PolicyDocument, "politique de sécurité|politique de divulgation"),
        (MailingList, "liste de diffusion"),
        (Submit, "envoy*|ouvr*|crée*|utilis*"),
    ],
};
