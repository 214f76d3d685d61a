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
        (Negation, "nicht|kein|keine|keinen|keinem|keiner|keinerlei|ohne|niemals|nie"),
        (
            Forbid,
            "nicht|kein|keine|keinen|keinem|keiner|niemals|nie|vermeiden sie|vermeide|unterlassen|verboten|untersagt",
        ),
        (InsteadOf, "anstatt|statt|anstelle"),
        (But, "sondern|aber|jedoch"),
        (Condition, "wenn|falls|sofern"),
        (Request, "bitte|wir bitten|bitten sie|wir bitten sie"),
        (Before, "bevor|bis|vor der|vor einer|ehe"),
        (
            Vulnerability,
            "schwachstelle*|sicherheitslücke*|sicherheitsproblem*|lücke|lücken|verwundbarkeit*",
        ),
        (Public, "öffentlich|veröffentlich*|offenleg*|offenzulegen|öffentlichkeit"),
        (
            PublicPlace,
            "öffentlich* issue*|öffentlich* github issue*|öffentlich* github-issue*|öffentlich* ticket*|öffentlich* issue-tracker*|öffentlich* kanäle*|öffentlich* kanal|öffentlich* forum|öffentlich* foren|öffentlich* diskussion*",
        ),
        (Post, "erstell*|öffn*|eröffn*|anlegen|verwend*|nutz*"),
        (Share, "teil*|mitteil*|weitergeb*|besprech*|diskut*"),
        (ThirdParty, "dritte|dritten|andere personen|anderen"),
        (
            AllowTime,
            "geben sie uns|gib uns|gebt uns|räumen sie uns|angemessene zeit|angemessene frist|ausreichend zeit",
        ),
        (Keep, "behandeln sie|behandle|halten sie|halte|wahren sie"),
        (Private, "vertraulich*|privat|privaten|private|geheim*"),
        (
            CoordinatedDisclosure,
            "koordinierte offenlegung|koordinierten offenlegung|koordinierte veröffentlichung|koordinierten veröffentlichung|verantwortungsvolle offenlegung|verantwortungsvollen offenlegung|verantwortungsvolle veröffentlichung|verantwortliche offenlegung|verantwortungsbewusste offenlegung",
        ),
        (
            Coordinate,
            "koordinier*|abstimm*|abgestimmt*|gemeinsam mit|in absprache|vereinbar*|stimmen",
        ),
        (Disclose, "veröffentlich*|offenleg*|offengelegt|bekannt gemacht|offenzulegen"),
        (Responsibly, "verantwortungsvoll|verantwortungsbewusst"),
        (Thanks, "danke|danken|vielen dank|dankbar|bedanken"),
        (Maintainer, "wir|unser*|team|das team"),
        (Reporter, "sie|ihr|ihre|ihnen|melder*|du|dein*"),
        (
            Include,
            "folgende informationen|folgenden informationen|folgende angaben|folgende details|folgendes|geben sie|gib|fügen sie|beschreiben sie|beschreibe|beschreibt|enthalten|angeben|angabe|mitsenden|mit möglichst|bitte mit|inhalt der meldung|inhalt einer meldung",
        ),
        (Description, "beschreibung*|beschreiben sie|beschreibe|beschreib"),
        (Steps, "schritte|reproduz*|reproduktion*|nachstell*|nachvollzieh*"),
        (Impact, "auswirkung*|tragweite"),
        (AffectedVersions, "version|versionen|betroffene version*|betroffenen version*"),
        (Environment, "konfiguration*|umgebung|betriebssystem"),
        (Logs, "logs|protokoll*|screenshot*|fehlermeldung*"),
        (
            SuggestedFix,
            "lösungsvorschlag*|lösungsvorschläge|behebungsvorschlag*|vorschlag zur|vorschläge zur|lösungsansatz|workaround*",
        ),
        (ProofOfConcept, "proof of concept|proof-of-concept|poc|exploit-code"),
        (
            ReportContent,
            "betroffene komponente*|betroffenen komponente*|betroffene datei*|art der schwachstelle",
        ),
        (
            Scope,
            "im geltungsbereich|geltungsbereich|gilt als schwachstelle|gelten als schwachstelle*",
        ),
        (
            OutOfScope,
            "außerhalb des geltungsbereich*|nicht im geltungsbereich|nicht im umfang|keine sicherheitslücke|keine schwachstelle|gelten nicht als|gilt nicht als|out of scope",
        ),
        (
            LegalAction,
            "rechtlich* schritte|strafanzeige|anzeige erstatten|juristisch* schritte|strafverfolg*|rechtlich*",
        ),
        (GoodFaith, "in gutem glauben|guten glauben|nach treu und glauben"),
        (Contact, "senden|sende|schreib*|mailen"),
    ],
};
