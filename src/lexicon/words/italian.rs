//! Italian.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static ITALIAN: Words = Words {
    code: "it",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
    phrases: &[
        (GithubSecurityTab, "scheda security|scheda sicurezza"),
        (Security, "falla*|vulnerab*|sicurezza"),
        (Report, "segnal*|inform*|notif*"),
        (Contact, "contatt*|e-mail*|email*"),
        (Negation, "non|mai|senza|nessun|nessuna"),
        (Forbid, "non|mai|evit*|vietat*"),
        (InsteadOf, "invece di|anziché|al posto di|piuttosto che"),
        (But, "ma|tuttavia"),
        (Condition, "se|quando|qualora|nel caso"),
        (
            Request,
            "per favore|si prega|vi preghiamo|ti preghiamo|chiediamo|vi chiediamo|ti chiediamo",
        ),
        (Before, "prima di|prima che|prima|fino a|finché"),
        (Vulnerability, "vulnerab*|falla|falle|problemi di sicurezza|problema di sicurezza"),
        (Public, "pubblico|pubblica|pubblici|pubbliche|pubblicamente|divulg*"),
        (
            PublicPlace,
            "issue pubblica|issue pubbliche|issue pubblico|issue su github|issue di github|issue github|canali pubblici|forum pubblici|ticket pubblici|segnalazioni pubbliche|discussioni pubbliche",
        ),
        (Ticket, "issue|issues|ticket*"),
        (Post, "apri|aprire|aprite|crea|creare|usa|usare|utilizz*"),
        (Share, "condivid*|discut*|rivel*"),
        (ThirdParty, "terzi|terze parti|altri"),
        (
            AllowTime,
            "dateci|dacci|tempo ragionevole|tempo sufficiente|concedeteci|concedici|tempo per",
        ),
        (Keep, "mantieni|mantenere|mantenete|tratta"),
        (Private, "privat*|riservat*|confidenzial*"),
        (
            CoordinatedDisclosure,
            "divulgazione responsabile|divulgazione coordinata|disclosure responsabile",
        ),
        (Coordinate, "coordin*|in accordo con|concord*|insieme a"),
        (Disclose, "divulg*|pubblicare|pubblicazione|pubblicheremo|rendere pubblic*"),
        (Responsibly, "responsabilmente|in modo responsabile"),
        (Thanks, "grazie|ringrazi*|apprezz*"),
        (Maintainer, "noi|nostro|nostra|team"),
        (Reporter, "tu|voi|tuo|vostro|ricercator*"),
        (
            Include,
            "includ*|includere|fornisci|fornire|fornite|descriv*|indica|indicare|allega*|le seguenti informazioni|seguenti informazioni|cosa includere|specific*",
        ),
        (Description, "descrizione|descrivi|descrivere|descrivete"),
        (Steps, "passaggi|passi|riprodurre|riproduzione"),
        (Impact, "impatto|impatti"),
        (AffectedVersions, "versione|versioni|versioni interessate|versioni affette"),
        (ProofOfConcept, "prova di concetto|proof of concept|poc"),
        (Logs, "logs|schermate"),
        (Environment, "configurazione|ambiente"),
        (
            SuggestedFix,
            "possibile soluzione|possibili soluzioni|suggeriment*|correzione suggerita|mitigazion*|eventuali correzioni",
        ),
        (
            ReportContent,
            "componente interessato|componenti interessati|tipo di vulnerabilità|file interessati",
        ),
        (Scope, "perimetro|ambito di applicazione"),
        (
            OutOfScope,
            "fuori ambito|fuori dall'ambito|fuori perimetro|non sono considerat*|non è considerat*",
        ),
        (LegalAction, "azioni legali|azione legale|vie legali"),
        (GoodFaith, "buona fede"),
        (Contact, "scriv*|invia*"),
    ],
};
