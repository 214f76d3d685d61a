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
        (Negation, "pas|ne pas|jamais|sans|aucun|aucune"),
        (Forbid, "pas|ne pas|jamais|évit*|interdit*"),
        (InsteadOf, "au lieu de|plutôt que|au lieu d"),
        (But, "mais|cependant|toutefois"),
        (Condition, "si|lorsque|quand|en cas"),
        (
            Request,
            "veuillez|merci de|s'il vous plaît|svp|nous vous demandons|nous demandons|nous vous prions|prière de",
        ),
        (Before, "avant|jusqu'à|tant que"),
        (Vulnerability, "vulnérab*|faille*|problème de sécurité|problèmes de sécurité"),
        (
            Public,
            "public|publique*|publiquement|publics|divulgu*|divulgation publique|rendre public*|rendue publique",
        ),
        (
            PublicPlace,
            "issue publique|issues publiques|ticket public|tickets publics|issue github|issues github|canaux publics|forum public|issue publique github|discussion publique|publiquement sur github|une issue publique",
        ),
        (Ticket, "issue|issues|ticket*"),
        (Post, "ouvr*|créer|créez|crée|utiliser|utilisez|poster|postez|soumett*"),
        (Share, "partag*|discut*|révél*|communiqu*"),
        (ThirdParty, "tiers|autres personnes|à d'autres"),
        (
            AllowTime,
            "laissez-nous|laisser le temps|nous laisser|accordez-nous|délai raisonnable|temps raisonnable|nous accorder",
        ),
        (Keep, "gardez|garder|conserv*|traitez"),
        (Private, "privé|privée|confidentiel*|confidentialité|en privé"),
        (
            CoordinatedDisclosure,
            "divulgation responsable|divulgation coordonnée|publication coordonnée|divulgation coordonnée des vulnérabilit*",
        ),
        (
            Coordinate,
            "coordonn*|en accord avec|en concertation|d'un commun accord|convenir|coordination",
        ),
        (Disclose, "divulgu*|publi*|divulgation*|rendre public*"),
        (Thanks, "merci|remerc*|apprécions"),
        (Maintainer, "nous|notre|nos|équipe"),
        (Reporter, "vous|votre|vos|chercheur*|rapporteur*"),
        (
            Include,
            "inclu*|fourni*|décri*|précis*|indiqu*|joignez|les informations suivantes|informations à fournir|les éléments suivants|contenir|avec les détails suivants|mentionn*",
        ),
        (Description, "description*|décrivez|décrire"),
        (Steps, "étapes|reproduire|reproduction"),
        (Impact, "impact*|conséquence*"),
        (
            AffectedVersions,
            "version|versions|version affectée|versions affectées|versions concernées|version concernée",
        ),
        (ProofOfConcept, "preuve de concept|poc"),
        (Logs, "logs|journaux|capture* d'écran|captures d'écran"),
        (Environment, "configuration*|environnement*"),
        (
            SuggestedFix,
            "correctif suggéré|suggestion* de correct*|suggestions de correct*|correction suggérée|solution proposée|solutions proposées|correctif proposé|correction possible|correctif possible|suggestions d",
        ),
        (
            ReportContent,
            "composant affecté|composants affectés|composant concerné|type de vulnérabilité|fichiers concernés",
        ),
        (Scope, "périmètre|dans le périmètre"),
        (
            OutOfScope,
            "hors périmètre|hors du périmètre|hors de portée|hors scope|ne sont pas considéré*|n'est pas considéré*|hors champ",
        ),
        (
            LegalAction,
            "poursuite*|action en justice|actions en justice|poursuites judiciaires|poursuites juridiques|action* judiciaire*|actions légales|action légale",
        ),
        (GoodFaith, "bonne foi"),
        (Contact, "écri*|envoy*"),
    ],
};
