//! Dutch.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static DUTCH: Words = Words {
    code: "nl",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
    phrases: &[
        (GithubSecurityTab, "tabblad security"),
        (Security, "beveiliging*|kwetsbaarhe*"),
        (Report, "meld*"),
        (Contact, "contact*|e-mail*|email*|mail"),
        (Negation, "niet|geen|nooit|zonder"),
        (Forbid, "niet|geen|nooit|vermijd*|zonder ze openbaar"),
        (InsteadOf, "in plaats van"),
        (But, "maar|echter"),
        (Condition, "als|indien|wanneer"),
        (
            Request,
            "gelieve|graag|alstublieft|wij vragen|we vragen|verzoeken|vragen wij u|vragen we je",
        ),
        (Before, "voordat|totdat|tot er|alvorens|voor het"),
        (
            Vulnerability,
            "kwetsbaarhe*|beveiligingsprobleem*|beveiligingsproblemen|beveiligingslek*|lek",
        ),
        (Public, "openbaar|openbare|publiek*|openbaarma*|publiceer*|publiceren"),
        (
            PublicPlace,
            "openbaar issue|openbare issue*|openbare kanalen|publiek issue|publieke issue*|openbare discussie*|openbare github*|openbaar github*|publiek github*",
        ),
        (Post, "open|maak|gebruik|plaats|aanmaken"),
        (Share, "deel|delen|bespreek|bespreken|vertel"),
        (ThirdParty, "derden|anderen"),
        (AllowTime, "geef ons|redelijke termijn|redelijke tijd|voldoende tijd|gun ons"),
        (Keep, "houd|behandel|hou"),
        (Private, "vertrouwelijk*|privé|geheim"),
        (
            CoordinatedDisclosure,
            "verantwoordelijke openbaarmaking|gecoördineerde openbaarmaking|coordinated vulnerability disclosure|verantwoorde openbaarmaking|gecoördineerde bekendmaking|verantwoorde melding",
        ),
        (Coordinate, "coördiner*|in overleg|afstemmen|stemmen wij|stemmen we|overleg*|afspra*"),
        (Disclose, "publiceer*|publiceren|openbaarma*|bekendma*|openbaar te maken"),
        (Thanks, "dank*|bedankt|waarderen"),
        (Maintainer, "wij|we|ons|onze|team"),
        (Reporter, "u|uw|je|jij|jouw|melder*|onderzoeker*"),
        (
            Include,
            "vermeld|vermelden|geef|beschrijf|voeg|de volgende informatie|volgende gegevens|met ten minste|bevat|bevatten|verstrek",
        ),
        (Description, "beschrijving*|omschrijving*|beschrijf"),
        (Steps, "stappen|reproduc*|reproductie*|reproductiestappen"),
        (Impact, "impact|gevolgen"),
        (AffectedVersions, "versie|versies|betrokken versie*|getroffen versie*"),
        (Logs, "logs|logbestand*|schermafbeelding*|screenshot*"),
        (Environment, "configuratie*|omgeving"),
        (SuggestedFix, "mogelijke oplossing*|oplossingsrichting*|voorstel*"),
        (ReportContent, "url|ip-adres*"),
        (Scope, "binnen scope|binnen de scope|reikwijdte"),
        (
            OutOfScope,
            "buiten scope|buiten de scope|valt niet onder|vallen niet onder|niet in scope",
        ),
        (
            LegalAction,
            "juridische stappen|aangifte|juridische actie*|juridische gevolgen|rechtsvervolging",
        ),
        (GoodFaith, "te goeder trouw"),
        (Contact, "stuur*|mailen|schrijf"),
    ],
};
