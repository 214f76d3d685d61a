//! Dutch.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static DUTCH: Words = Words {
    code: "nl",
    negation_follows: false,
    numbers: "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig",
    tens: "één=1|vierentwintig=24|dertig=30|veertig=40|vijfenveertig=45|achtenveertig=48|zestig=60|tweeënzeventig=72|negentig=90|honderdtwintig=120|een paar=3|enkele=3",
    months: "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec",
    phrases: &[
        (
            GithubSecurityTab,
            "tabblad security|tabblad beveiliging|tabblad ‘security’|security-tab|security tab|securitytab|beveiligingstab*|beveiligingsadviezen van github|github-beveiligingsadvies*|systeem van github",
        ),
        (ReportButton, "een kwetsbaarheid melden|kwetsbaarheid melden|meld een kwetsbaarheid"),
        (
            IssueWithoutDetails,
            "zonder details|zonder verdere details|zonder technische details|zonder inhoudelijke details|geen details",
        ),
        (Security, "beveiliging*|kwetsbaarhe*|veiligheid*|zwakke plek*|lek|lekken"),
        (
            Report,
            "meld*|melden|meld|meldt|melding|meldingen|gemeld*|meldproces*|meldpunt*|meldingsproces*|rapporteer*|rapporter*|gerapporteerd*|rapport|rapporten|informeer*|informeren|stel ons op de hoogte|op de hoogte stellen|doorgeven|geef door|laat het ons weten|laat ons weten|aangeven|indien*|dien in|kenbaar",
        ),
        (
            Contact,
            "contact*|e-mail*|email*|mail|mails|stuur*|sturen|schrijf*|schrijven|bereik*|neem contact|privébericht*|direct bericht|verstuur*|zend*|mailen|mailt",
        ),
        (
            Other,
            "licentie*|pers|persvragen|verkoop|algemene vragen|gedragscode|commercieel|commerciële|facturatie|facturen|technische ondersteuning|klantenservice",
        ),
        (
            GithubPrivateReport,
            "privémelding* van kwetsbaarhe*|privé melden van kwetsbaarheden|privémeldingen van github|privé kwetsbaarheid* melden|privérapportage van kwetsbaarheden|private kwetsbaarheidsmelding*|privé-beveiligingsadvies*|privé beveiligingsadvies*",
        ),
        (DirectMessage, "moderator*|direct bericht|privébericht*|persoonlijk bericht"),
        (
            Mail,
            "e-mail*|email*|mail|mails|mailen|mailt|per mail|per e-mail|mailadres|e-mailadres|emailadres|e-mail|e-mails|email|emails",
        ),
        (MailingList, "mailinglijst*|mailinglist*|maillijst*|verzendlijst"),
        (Phone, "telefoon|telefonisch|bel ons"),
        (Via, "via|naar|op|hier|met|door|per|middels|met behulp van"),
        (WebForm, "formulier*|meldformulier*|meldingsformulier*|contactformulier*|webformulier*"),
        (BountyPlatform, "bugbountyplatform*|bug-bountyplatform*"),
        (PrivateTracker, "privéticket*|besloten ticket"),
        (ConfidentialIssue, "vertrouwelijke issue*|vertrouwelijk issue"),
        (Coordinator, "ncsc*|nationaal cyber security centrum|divd"),
        (Question, "vragen|opmerking*|suggestie*|feedback|vraag"),
        (Subscription, "abonneer*|aankondiging*|nieuwsbrief*"),
        (
            Fallback,
            "alternatie*|anders|als dat niet|als dit niet|als u niet|als je niet|liever|in het uiterste geval|niet mogelijk|niet beschikbaar",
        ),
        (Preferred, "voorkeur*|bij voorkeur|aanbevolen|aangeraden"),
        (
            Instruction,
            "gebruik deze sectie om|gebruik dit gedeelte om|gebruik deze paragraaf om|vervang dit|vervang deze|vervang door|vervangen door|verwijder deze sectie|verwijder dit gedeelte|pas deze sectie aan|vul hier in",
        ),
        (Yours, "uw-domein|jouw-domein|uwdomein|jouwdomein|uwbedrijf|jouw-email|uw-email"),
        (Reminder, "nog in te vullen|nader te bepalen|nog te bepalen|nog invullen"),
        (
            See,
            "zie|lees|raadpleeg|bekijk|bezoek|volg|beschreven in|te vinden op|te vinden in|voor meer informatie|meer informatie|volgens|conform|overeenkomstig",
        ),
        (
            PolicyDocument,
            "beveiligingsbeleid|veiligheidsbeleid|openbaarmakingsbeleid|meldbeleid|beveiligingsproces|beveiligingspagina|beveiligingsrichtlijn*|beveiligingsproces*|beleid|proces|procedure*|richtlijn*|handleiding*|leidraad",
        ),
        (
            Updated,
            "laatst bijgewerkt|laatste update|laatst gewijzigd|laatste wijziging|laatst herzien|bijgewerkt op|gewijzigd op|laatst geactualiseerd",
        ),
        (
            ReviewDue,
            "volgende herziening|volgende evaluatie|geldig tot|vervalt op|herziening op|volgende update op|volgende beoordeling",
        ),
        (
            Issued,
            "gepubliceerd op|uitgegeven op|van kracht|van kracht sinds|geldig vanaf|ingangsdatum|ingaande|publicatiedatum|opgesteld op",
        ),
        (
            Submit,
            "open|openen|maak|maken|aanmaken|vul|invullen|gebruik*|indien*|dien|stuur*|verstuur*",
        ),
        (HowTo, "hoe meld*|hoe te melden|hoe u|hoe je|hoe kan ik|instructies|zo meld je"),
        (
            SomeVersion,
            "oudere versies|oudere versie|oudere releases|eerdere versies|vorige versie*|voorgaande versie*|oude versies|hoofdversie*|stabiele versie*|lts|pre-release*|ouder|oudere|eerdere|vorige|voorgaande|stabiele*|bèta*|beta*|alfa|alpha*",
        ),
        (
            SecurityUpdate,
            "beveiligingsupdate*|beveiligingspatch*|beveiligingsfix*|beveiligingsoplossing*|beveiligingscorrectie*|beveiligingsrelease*|veiligheidsupdate*|veiligheidspatch*|beveiligingsondersteuning|backport*|ontvang* beveiligingsupdates|ontvang* beveiligingspatches|krijg* beveiligingsupdates|krijg* beveiligingspatches",
        ),
        (
            Project,
            "project*|repository|pakket|pakket*|bibliotheek|software|product|product*|project",
        ),
        (
            Offer,
            "bieden|biedt|aanbieden|betalen|betaalt|ontvang*|geven|geeft|hebben|heeft|kennen toe|toekennen|stellen beschikbaar|uitgekeerd|bied",
        ),
        (Cve, "cve-nummer*|cve-id*|cve nummer*"),
        (
            Assign,
            "aanvrag*|vragen aan|aangevraagd*|toegekend*|toekennen|registrer*|reserveren|toegekend|vragen wij|toewijz*|toegewezen|toegewezen*|reserver*|registre*|vragen we|wij vragen|we vragen",
        ),
        (Dependency, "afhankelijkhe*|derde partij*|derden|van derden|leverancier*"),
        (
            Advisory,
            "beveiligingsadvies*|beveiligingsadviezen|beveiligingsbulletin*|beveiligingsmelding*|beveiligingsmededeling*|beveiligingswaarschuwing*|release notes|release-notes|releasenotes|wijzigingslogboek*|wijzigingenlijst|changelog*|aankondiging*|mailinglijst*|nieuwsbrief|nieuws|blog|mededeling*|beveiligingsadviezen van github|github-beveiligingsadvies*",
        ),
        (
            Announce,
            "aankondig*|aangekondigd*|kondigen aan|publiceer*|publiceren|gepubliceerd*|bekendma*|bekendgema*|gebruikers informeren|gebruikers op de hoogte|gecommuniceerd|communiceren|gedocumenteerd|waarschuw*|berichtgeving|maken we bekend|maken wij bekend|bekend gemaakt",
        ),
        (SafeHarbor, "safe harbor|safe harbour|veilige haven|vrijwaring*"),
        (
            Negation,
            "niet|geen|nooit|zonder|noch|vermijd*|vermijden|onthoud|verboden|nimmer|niets|evenmin|voorkom",
        ),
        (
            Forbid,
            "niet|geen|nooit|vermijd*|vermijden|onthoud u|onthoud je|verboden|nimmer|niet toegestaan|zonder ze openbaar",
        ),
        (InsteadOf, "in plaats van|i.p.v"),
        (But, "maar|echter|daarentegen|hoewel|toch|evenwel"),
        (
            Condition,
            "als|indien|wanneer|tenzij|mits|zodra|in het geval|in geval van|nadat|afhankelijk|behalve",
        ),
        (
            Possible,
            "kan|kunnen|kunt|mag|mogen|zou|zouden|mogelijk|misschien|eventueel|wellicht|naar eigen inzicht|per geval",
        ),
        (
            Target,
            "streven|streef*|proberen|probeer*|trachten|doel|doelstelling|beogen|doorgaans|meestal|normaal gesproken|gewoonlijk|in de regel|over het algemeen|hopen|verwacht*|naar verwachting|doen ons best|ons best",
        ),
        (
            BestEffort,
            "naar beste vermogen|best effort|best-effort|vrijwillig*|vrijwilligers|zo goed mogelijk|in onze vrije tijd|vrije tijd|inspanningsverplichting|voor zover mogelijk",
        ),
        (
            Planned,
            "gepland*|van plan|in de toekomst|toekomstig*|binnenkort beschikbaar|plannen|plan van aanpak|herstelplan|oplossingsplan",
        ),
        (
            Suggestion,
            "niet garanderen|niet beloven|zonder garantie|niet bindend|indicatie*|geen garantie",
        ),
        (Only, "alleen|enkel|uitsluitend|slechts|louter"),
        (
            Idiom,
            "over|creditcard*|voor zover|hoge beschikbaarheid|in de tussentijd|op hoog niveau|per ongeluk|in het midden",
        ),
        (Hour, "uur|uren|u"),
        (Day, "dag|dagen|kalenderdag*"),
        (BusinessDay, "werkdag*|werkbare dag*|kantoordag*"),
        (Week, "week|weken"),
        (Month, "maand|maanden"),
        (Year, "jaar|jaren"),
        (Business, "kantooruren"),
        (
            Within,
            "binnen|binnen maximaal|binnen de|uiterlijk|uiterlijk binnen|maximaal|hoogstens|ten hoogste|niet later dan|niet meer dan|minder dan|in minder dan|tot|max|in de komende|binnen een termijn van|termijn van",
        ),
        (AtLeast, "ten minste|tenminste|minstens|minimaal|meer dan|langer dan"),
        (RangeWord, "tot|of|en|à|t/m|tot en met"),
        (Every, "elke|iedere|elk|ieder"),
        (Daily, "dagelijks*|elke dag|iedere dag|één keer per dag"),
        (Weekly, "wekelijks*|elke week|iedere week|één keer per week|per week"),
        (Monthly, "maandelijks*|elke maand|iedere maand|per maand"),
        (Immediately, "onmiddellijk*|meteen|direct|per direct|terstond|dezelfde dag"),
        (
            Soon,
            "zo snel mogelijk|zo spoedig mogelijk|zsm|z.s.m|zo vlug mogelijk|spoedig|snel|vlot|tijdig*|binnenkort|op korte termijn|zonder vertraging|onverwijld|redelijke termijn|redelijke tijd|redelijkerwijs",
        ),
        (
            NextRelease,
            "volgende versie|volgende release|eerstvolgende versie|eerstvolgende release|volgende uitgave|komende release|volgende update",
        ),
        (After, "na|vanaf|sinds|nadat|na ontvangst|volgend op"),
        (Of, "van|der"),
        (During, "tijdens|gedurende"),
        (Past, "afgelopen|vorige|voorbije"),
        (Additional, "extra|aanvullend*|bijkomend*|andere"),
        (
            Acknowledge,
            "ontvangstbevestiging*|bevestig* de ontvangst|bevestig* van ontvangst|bevestig* ontvangst|bevestig* van de ontvangst|bevestig* wij de ontvangst|bevestig* we de ontvangst|bevestig* uw melding|bevestig* je melding|bevestig* dat we|bevestig* dat wij|ontvangst bevestig*|ontvangst te bevestigen|ontvangst van uw melding|ontvangst van je melding|ontvangst van de melding|bevestiging|bevestigingsmail|ontvangst van uw rapport",
        ),
        (Receipt, "ontvangst|ontvangen|ontvangt|ontvang"),
        (
            Respond,
            "reageer*|reageren|reactie|reacties|antwoord*|beantwoord*|te reageren|terugkoppeling*|nemen contact met u op|nemen contact met je op|contact met u op|contact met je op|contact op met u|hoort van ons|hoor je van ons|van ons horen|reactietijd|laten weten",
        ),
        (Initial, "eerste|initiële|initiele|initieel|voorlopig*|aanvankelijk*"),
        (Detailed, "gedetailleerd*|uitgebreid*|inhoudelijk*|nader|nadere|diepgaand*"),
        (
            Triage,
            "triage*|beoordel*|beoordeling*|evaluat*|evalueer*|evalueren|valideer*|valideren|validatie|verifieer*|verifieren|verifiëren|verificatie|onderzoek|onderzoeken|onderzocht|analyse*|analyseren|bevestigen|bevestigd|reproduceren|vaststellen|bepalen|inschatting|bevestiging van de kwetsbaarheid|classificatie",
        ),
        (
            StatusUpdate,
            "statusupdate*|status-update*|update|updates|voortgang*|voortgangsupdate*|status|houden u op de hoogte|houden je op de hoogte|op de hoogte houden|op de hoogte gehouden|op de hoogte|stand van zaken|tussentijds*",
        ),
        (Informed, "houden u op de hoogte|houden je op de hoogte|statusupdate*|status-update*"),
        (
            Fix,
            "oplos*|opgelost*|oplossing*|lossen|los op|verhelp*|verholpen|herstel*|herstellen|hersteld|repareer*|repareren|gerepareerd|reparatie*|fix|fixen|gefixt|patch|patches|patchen|gepatcht*|dichten|gedicht|corrigeer*|correctie*|mitig*|verhelpen|maatregel*|remediat*|plan van aanpak|herstelplan|oplossingsplan",
        ),
        (
            Release,
            "uitgebracht*|uitbreng*|brengen uit|vrijgeven|vrijgegeven|vrijgave|release|releases|uitgave|uitrol*|uitgerold|gereleased",
        ),
        (
            Request,
            "gelieve|graag|alstublieft|alsjeblieft|a.u.b|aub|wij vragen|we vragen|vragen wij|vragen we|verzoek|dient u|dient te|dien je|moet u|moet je|u moet|je moet|u dient|zorg ervoor|we verwachten|wij verwachten|verzoeken|wij vragen u|we vragen u|we vragen je|wij vragen je|vragen wij u|vragen we je",
        ),
        (Before, "voordat|vóór|totdat|tot en met|zolang|eer|tot er|alvorens"),
        (
            Invitation,
            "aarzel niet|aarzel dan niet|schroom niet|schroom dan niet|voel u vrij|voel je vrij|niet alleen|gerust|u bent welkom",
        ),
        (
            Vulnerability,
            "kwetsbaarhe*|beveiligingsprobleem*|beveiligingsproblemen|beveiligingsfout*|beveiligingsincident*|beveiligingsrisico*|beveiligingskwest*|veiligheidslek*|veiligheidsprobleem*|veiligheidsproblemen|veiligheidsfout*|zwakke plek*|zwakhe*|beveiligingslek*|lek|lekken|exploit|exploits|beveiligingsbug*|beveiligingszwakte*|beveiligingsgebrek*|beveiligingskwetsbaarhe*",
        ),
        (
            Public,
            "openbaar|openbare|openlijk|in het openbaar|in de openbaarheid|openbaarheid|openbaar maken|openbaar gemaakt|openbaar te maken|openbaar maakt|publiek maken|publiek te maken|openbaar wordt gemaakt|openbaar worden gemaakt|openbaar gemaakt wordt|openbaar gemaakt worden|publiek gemaakt|publiek*|openbaarma*|publiceer*|publiceren|publiek|publieke|publiekelijk",
        ),
        (
            PublicPlace,
            "openbaar issue|github-issue*|github issue*|issue tracker*|issue-tracker*|issuetracker*|een issue|geen issue|issue|issues|ticket|tickets|openbare* ticket*|publieke* ticket*|forum|forums|fora|openbare* forum*|discussie|discussies|openbare* discussie*|publieke* discussie*|sociale media|social media|openbare* kanaal|openbare* kanalen|publieke* kanalen|publieke* kanaal|mailinglijst*|openbare* probleem*|bugtracker*|bug tracker*|pull request|pull requests|openbare* pull request*|openbare* repository|publieke* repository|openbare* melding*|openbare* plaats*|publiek issue|openbare github*|openbaar github*|publiek github*|publieke* issue*|openbare* issue*|publieke github issue*|publieke github-issue*|openbare github-issue*|openbare github issue*",
        ),
        (Danger, "in gevaar|risico lopen|een risico voor"),
        (
            Ticket,
            "issue|issues|een issue|ticket|tickets|discussie|discussies|pull request|pull requests|forum|fora|thread|github-issue",
        ),
        (
            Post,
            "open|openen|maak|maken|aan te maken|plaats|plaatsen|geplaatst|post|posten|gebruik*|dien*|zet|zetten|meld|melden|aanmaken",
        ),
        (
            Share,
            "deel|gedeeld|bespreek*|delen|bespreken|onthul*|bekend maken|verspreid*|vertel*|doorvertel*",
        ),
        (
            ThirdParty,
            "derden|anderen|met anderen|aan anderen|andere personen|niemand|zonder onze|zonder ons|zonder toestemming|buiten",
        ),
        (
            AllowTime,
            "geef ons|geeft ons|redelijke termijn|redelijke tijd|voldoende tijd|genoeg tijd|de tijd te geven|tijd te geven|de gelegenheid|de kans|wacht|wachten|gun ons|geef ons de tijd|geef ons tijd",
        ),
        (Keep, "houd|houden|houdt|behandel*|bewaar|bewaren|respecteer*"),
        (
            NoFlaw,
            "functieverzoek*|vragen|andere bugs|andere problemen|bugs|gewone bugs|verbeteringen|documentatie|technische ondersteuning",
        ),
        (
            Private,
            "vertrouwelijk*|besloten|niet-openbaar|privé|prive|privaat|geheim|discreet|vertrouwelijkheid|onder ons",
        ),
        (
            CoordinatedDisclosure,
            "verantwoorde melding|gecoördineerde openbaarmaking*|gecoordineerde openbaarmaking*|verantwoorde openbaarmaking*|verantwoordelijke openbaarmaking*|gecoördineerde bekendmaking*|verantwoorde bekendmaking*|gecoördineerde publicatie|gecoördineerde kwetsbaarheid*|verantwoorde onthulling|responsible disclosure*|responsible-disclosure*|coordinated disclosure*|coordinated-disclosure*|coordinated vulnerability disclosure*|gecoördineerde melding van kwetsbaarheden",
        ),
        (
            Coordinate,
            "coördiner*|in overleg|samen met|samenwerk*|samen te werken|gezamenlijk*|spreken af|afspraken|afspreken|overeenkom*|afgesproken|onderling|stemmen wij|stemmen we|overleg*|afspra*|coördineer*|coördineren|gecoördineerd*|coordineren|gecoordineerd*|coördinatie|afstem*|afgestemd|spreken we|spreken wij|spreek ik",
        ),
        (
            Responsibly,
            "verantwoord|op een verantwoorde manier|op verantwoorde wijze|op een verantwoordelijke manier",
        ),
        (
            Disclose,
            "publiceer*|publiceren|publicatie*|gepubliceerd*|onthul*|openbaarma*|bekendma*|bekend te maken|bekend maken|bekendgema*|naar buiten brengen|publiek maken|publiek te maken|openbaart|openbaar wordt gemaakt|openbaar worden gemaakt|openbaar gemaakt wordt|openbaar gemaakt worden|publiek gemaakt|openbaar te maken|openbaar maakt|openbaarmak*|openbaarmaking*|openbaar maken|openbaar gemaakt",
        ),
        (
            DisclosurePolicy,
            "openbaarmakingsbeleid|openbaarmakingstermijn|openbaarmakingsproces|openbaarmaking van kwetsbaarheden",
        ),
        (
            Embargo,
            "embargo|embargo's|embargoperiode|geheimhoud*|openbaarmakingstermijn|publicatietermijn|stilteperiode",
        ),
        (
            NoAnswer,
            "geen antwoord|geen reactie|geen bevestiging|niet gereageerd|niet reageren|niets van ons hoort|niets hoort|niets van ons gehoord|geen bericht|niet hebt ontvangen|niet heeft ontvangen",
        ),
        (Assemble, "team samenstellen|stellen een team samen"),
        (AdvanceNotice, "vooraankondiging*|voorafgaande kennisgeving*|vooraf informeren"),
        (Retrospective, "terugblik*|post-mortem*|postmortem*|evaluatie achteraf"),
        (Internal, "intern|interne"),
        (
            Severity,
            "ernst|ernst van|ernstniveau*|zwaarte|prioriteit*|urgentie|risiconiveau*|risicoklasse*|kriticiteit",
        ),
        (Critical, "kritiek|kritieke|kritisch|kritische|urgent*|zeer ernstig*|dringend*"),
        (High, "hoog|hoge|belangrijk|belangrijke|ernstig|ernstige"),
        (Medium, "middel|gemiddeld|gemiddelde|middelmatig*|matig|matige|medium"),
        (Low, "laag|lage|licht|lichte|gering|geringe"),
        (SeverityMethod, "ernstschaal|risicomatrix|ernstclassificatie*|risicoclassificatie*"),
        (OtherSeverity, "niet kritiek*|niet-kritiek*|niet-kritisch*|alle andere|overige"),
        (
            Version,
            "versie|versies|release|releases|branch|branches|tak|takken|uitgave|uitgaven|reeks|hoofdversie*",
        ),
        (
            Supported,
            "ondersteun*|ondersteund*|onderhouden|onderhoud|ondersteuning|support|actief onderhouden|actief ondersteund*|ontvang* updates|ontvang* beveiligingsupdates|ontvang* patches|ontvang* beveiligingspatches|krijg* updates|krijg* beveiligingsupdates|krijg* beveiligingspatches",
        ),
        (
            Unsupported,
            "niet ondersteund*|niet meer ondersteund*|niet langer ondersteund*|niet onderhouden|niet meer onderhouden|niet langer onderhouden|einde levensduur|end-of-life|einde ondersteuning|einde van de ondersteuning|verouderd*|stopgezet*|geen updates|geen ondersteuning|geen beveiligingsupdates|geen beveiligingsupdates meer|uitgefaseerd*|afgekeurd*",
        ),
        (Latest, "nieuwste|laatste|meest recente|actuele|huidige|recentste|recente|jongste"),
        (
            MainBranch,
            "hoofdtak*|hoofdbranch*|standaardbranch*|standaardtak|ontwikkeltak*|ontwikkelbranch*|main-branch|master-branch|main branch|master branch",
        ),
        (
            Thanks,
            "dank*|bedankt|bedanken|dank u|dank je|waarderen|stellen het op prijs|dankbaar|dank",
        ),
        (
            Maintainer,
            "wij|we|ons|onze|ontwikkelaars|ontwikkelteam|verantwoordelijken|team|beheerder|beheerders|maintainer*|onderhouder*|beveiligingsteam*|securityteam|security team",
        ),
        (
            User,
            "gebruiker|gebruikers|klant|klanten|gemeenschap|community|afnemers|leverancier*|distributeur*",
        ),
        (Contributor, "bijdrager*|contributor*|medewerkers|ontwikkelaars"),
        (
            Reporter,
            "u|uw|je|jou|jij|jouw|jullie|melder*|onderzoeker*|beveiligingsonderzoeker*|ontdekker*|vinder|vinders|indiener*|rapporteur*|degene die|personen die|iedereen die|melder|melders",
        ),
        (
            Include,
            "vermeld|vermelden|geef|geven|verstrek*|lever|beschrijf|beschrijv*|omschrijf|omschrijv*|omschrijving*|voeg|toevoegen|bijvoegen|de volgende informatie|volgende gegevens|de volgende|zoveel mogelijk informatie|zo veel mogelijk informatie|voldoende informatie|zo gedetailleerd mogelijk|leg uit|aangeven|neem op|stuur mee|met ten minste|bevat|bevatten|inclusief|details|volgende informatie",
        ),
        (
            Description,
            "beschrijving*|omschrijving*|omschrijf|uitleg|samenvatting|details van de kwetsbaarheid|details van het probleem|beschrijf|beschrijv*",
        ),
        (
            Steps,
            "stappen|reproduceren|reproduc*|reproductie*|reproductiestappen|stap voor stap|stappen om te reproduceren|stappen om het probleem te reproduceren",
        ),
        (Impact, "impact|mogelijke impact|gevolgen|potentiële impact|aanvalsscenario*"),
        (
            ProofOfConcept,
            "proof of concept|proof-of-concept|poc|pocs|exploitcode|voorbeeldcode|bewijs|demonstratie",
        ),
        (
            AffectedVersions,
            "versie|versies|versienummer*|commit|betrokken versie*|getroffen versie*",
        ),
        (
            Logs,
            "logs|logbestand*|schermafbeelding*|screenshot*|schermafdruk*|foutmelding*|video*|log",
        ),
        (Environment, "configuratie*|omgeving*|besturingssysteem*|platform*|browser"),
        (
            SuggestedFix,
            "mogelijke oplossing*|suggestie*|voorstel* voor een oplossing|mitigatie*|workaround*|oplossingsrichting*|voorstel*|voorgestelde oplossing*",
        ),
        (Encrypt, "versleutel*|versleuteld*|versleuteling|encrypt*|vercijfer*"),
        (
            Key,
            "publieke sleutel*|openbare sleutel*|pgp-sleutel*|pgp sleutel*|gpg-sleutel*|gpg sleutel*|pgp-key*|onze sleutel|sleutelserver",
        ),
        (Cipher, "pgp|gpg|openpgp|gnupg|s/mime"),
        (Sign, "onderteken*|ondertekend*|handtekening*"),
        (OnRequest, "op verzoek|op aanvraag|desgevraagd|vraag onze sleutel"),
        (Fingerprint, "vingerafdruk*|sleutel-id|key-id"),
        (
            Credit,
            "vermelding|naamsvermelding*|vermelden als|vermeld* uw naam|vermeld* je naam|uw naam vermelden|je naam vermelden|naam vermelden|naam te vermelden|naam vermeld*|erkenning*|lijst van erkenning|eervolle vermelding*|hall of fame|wall of fame|credits|credit|erkennen|publiekelijk bedanken|openbaar bedanken|dankbetuiging*|dankwoord|met naam genoemd|bij naam|als ontdekker|als de ontdekker",
        ),
        (
            ThanksToOthers,
            "wij danken iedereen|we danken iedereen|dank aan iedereen|dank aan alle|bedanken iedereen|bedanken alle",
        ),
        (
            Bounty,
            "beloning*|belonen|beloond|beloon|bug bounty*|bugbounty*|bug-bounty*|vergoeding*|vergoed|vergoeden|premie*|uitbetal*|geldelijk*|financieel|financiële|t-shirt*|cadeau*|cadeaubon*|geldprijs",
        ),
        (
            ReportContent,
            "url|ip-adres*|stappen om te reproduceren|stappen om het probleem te reproduceren|stappen|reproduceren|reproductie*|reproductiestappen|stap voor stap|proof of concept|proof-of-concept|poc|pocs|impact|gevolgen|getroffen version*|getroffen versie*|versie|versies|versienummer*|beschrijving*|omschrijving*|exploitcode|configuratie*|omgeving*|aanvalsscenario*|log|logs|logbestand*|schermafbeelding*|screenshot*|schermafdruk*|getroffen component*|component*|getroffen*|soort kwetsbaarheid|type kwetsbaarheid|aard van|voorgestelde oplossing*|mogelijke oplossing*|suggestie*|codefragment*|mitigatie*|ernst|samenvatting|ip-adres",
        ),
        (
            Scope,
            "binnen scope|in scope|scope|binnen de scope|van toepassing op|geldt voor|beschouwd als kwetsbaarheid|beschouwd als een kwetsbaarheid|valt onder|vallen onder|komt in aanmerking|komen in aanmerking|dreigingsmodel|reikwijdte|toepassingsgebied",
        ),
        (
            OutOfScope,
            "buiten scope|buiten de scope|out of scope|buiten de reikwijdte|buiten deze bepalingen|buiten het bereik|valt niet onder|vallen niet onder|vallen buiten|valt buiten|niet beschouwd als|geen kwetsbaarheid|geen kwetsbaarheden|komt niet in aanmerking|komen niet in aanmerking|uitgesloten|uitsluiting*|uitgezonderd|uitzondering*|niet van toepassing op|niet in scope",
        ),
        (
            TestMethod,
            "denial of service|denial-of-service*|ddos*|dos-aanval*|social engineering|phishing|fysieke aanval*|fysieke beveiliging|fysieke toegang|brute force|brute-force*|spam|geautomatiseerde scan*|geautomatiseerde tool*|destructieve test*|belastingtest*|stresstest*",
        ),
        (Exploit, "misbruik*|misbruiken|uitbuit*|uit te buiten"),
        (
            UserData,
            "persoonsgegevens|gebruikersgegevens|klantgegevens|gevoelige gegevens|wachtwoord*|inloggegevens|privacy|gegevens van derden|persoonlijke gegevens",
        ),
        (
            LegalAction,
            "juridische stappen|aangifte|vervolging|strafrechtelijk*|vervolgen|aanklag*|juridische procedure*|rechtsmaatregel*|politie|juridische actie*|juridische maatregelen|juridische gevolgen|gerechtelijke stappen|rechtszaak|rechtszaken|rechtsvervolging",
        ),
        (GoodFaith, "te goeder trouw|goeder trouw|goede trouw|goede bedoelingen"),
        (
            Authorized,
            "geautoriseerd*|toestemming|toegestaan|gemachtigd*|bevoegd*|rechtmatig*|vrijgesteld*|vrijstelling*",
        ),
    ],
};

/// What the words are for.
#[cfg(test)]
pub(super) static SENTENCES: &[(&str, &str)] = &[
    (
        "Wij bevestigen de ontvangst van uw melding binnen 48 uur.",
        "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false Within",
    ),
    (
        "Ontvangstbevestiging: uiterlijk binnen 48 uur",
        "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false Within",
    ),
    (
        "U krijgt binnen 3 werkdagen een eerste reactie.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Initial Within",
    ),
    (
        "We reageren binnen maximaal 3 werkdagen op je melding.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Within",
    ),
    (
        "Ons team antwoordt in minder dan twee werkdagen.",
        "2 BusinessDay ackHours=48 ackBusinessDays=true Respond Within",
    ),
    ("Een eerste beoordeling geven we binnen 7 dagen.", "Triage 7 Day assessHours=168"),
    (
        "We houden je elke 7 dagen op de hoogte van de voortgang.",
        "StatusUpdate updateHours=168 Every 7 Day",
    ),
    ("Het team stuurt wekelijks een statusupdate.", "StatusUpdate updateHours=168 Weekly"),
    ("Ons doel is om het lek binnen 30 dagen te verhelpen.", "Fix 30 Day fixHours=720 Target"),
    (
        "Kritieke kwetsbaarheden lossen we binnen 7 dagen op.",
        r#"Critical Fix 7 Day fixBySeverity={"critical":168}"#,
    ),
    ("We publiceren de details 90 dagen na de melding.", "Disclose 90 Day disclosureHours=2160"),
    (
        "Maak alstublieft geen openbare issue aan voor beveiligingslekken.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Meld kwetsbaarheden niet via publieke GitHub-issues.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Vermijd openbare issues over beveiligingsproblemen.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "We vragen je de kwetsbaarheid niet openbaar te maken totdat er een patch is.",
        "Disclose publicReporting=forbidden Negation",
    ),
    (
        "Vind je een kwetsbaarheid, open dan een openbare issue op GitHub.",
        "PublicPlace publicReporting=invited",
    ),
    (
        "Stuur de details van de kwetsbaarheid per e-mail naar psirt@tordesk.io.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Schrijf ons via psirt@tordesk.io als u een beveiligingslek ontdekt.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Gebruik het tabblad Security van de repository om een kwetsbaarheid te melden.",
        r#"reportChannels=["github_private_reporting"]"#,
    ),
    (
        "Alleen de nieuwste versie krijgt beveiligingsupdates.",
        "Latest Version supportStatement=true SecurityUpdate",
    ),
    (
        "Wij ondersteunen uitsluitend de meest recente versie.",
        "Latest Version supportStatement=true",
    ),
    (
        "| Versie | Ondersteund |\n| --- | --- |\n| 3.x | Ja |\n| 2.x | Nee |",
        r#"Supported supportedVersions=[{"supported":true,"version":"3.x"},{"supported":false,"version":"2.x"}]"#,
    ),
    (
        "Versleutel uw bericht met onze publieke PGP-sleutel, die wij op verzoek sturen.",
        "Encrypt encryption=true Key OnRequest",
    ),
    (
        "Beschrijf in uw melding de stappen om het lek te reproduceren, de getroffen versies en de impact.",
        "Include reportContent=true",
    ),
    (
        "Wij nemen geen juridische stappen tegen onderzoek te goeder trouw.",
        "LegalAction GoodFaith safeHarbor=true Negation",
    ),
    ("Wij geven een beloning voor elke bevestigde kwetsbaarheid.", "Bounty bounty=offered"),
    ("Op dit moment bieden we geen bug bounty programma.", "Bounty bounty=not_offered Negation"),
    (
        "Uw naamsvermelding komt in de release notes, tenzij u anoniem wilt blijven.",
        "Credit credit=true",
    ),
    ("Wie het lek vond, krijgt een eervolle vermelding.", "Credit credit=true"),
    (
        "Meldingen over denial-of-service-aanvallen vallen buiten de reikwijdte.",
        "OutOfScope TestMethod scope=true",
    ),
    ("Zo nodig vragen wij een CVE-nummer aan.", "Cve cve=true"),
    (
        "Opgeloste lekken maken we bekend in een beveiligingsadvies op GitHub.",
        "Advisory advisory=true",
    ),
    (
        "Wij volgen een proces van gecoördineerde openbaarmaking.",
        "CoordinatedDisclosure coordinatedDisclosure=true",
    ),
    (
        "In overleg met u bepalen we wanneer het probleem openbaar wordt gemaakt.",
        "Coordinate Disclose coordinatedDisclosure=true -Negation",
    ),
    ("De ernst van elke melding beoordelen we met CVSS.", "Severity severityMethod=true"),
    ("De bibliotheek werkt op twee servers en in de browser over het netwerk.", "-AtLeast"),
    ("De code valt onder de MIT-licentie.", ""),
    ("De API-sleutels verlopen na 30 dagen.", "-Key"),
    ("Het team komt elke maandag om 10 uur bijeen.", ""),
    ("Het jaarverslag staat op de website van het project.", ""),
    (
        "Behandel de kwetsbaarheid alstublieft vertrouwelijk totdat wij een oplossing publiceren.",
        "Disclose publicReporting=forbidden Keep Private Before",
    ),
    (
        "Geef ons een redelijke termijn voor een oplossing voordat je het lek openbaar maakt.",
        "Disclose publicReporting=forbidden AllowTime Before",
    ),
    ("Meldingen over fysieke aanvallen vallen buiten scope.", "OutOfScope TestMethod scope=true"),
    ("Wij maken de gegevens van de melder niet openbaar.", ""),
];
