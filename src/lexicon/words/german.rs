//! German.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static GERMAN: Words = Words {
    code: "de",
    negation_follows: false,
    numbers: "ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig",
    tens: "eine=1|einem=1|einer=1|eines=1|einen=1|fuenf=5|zwoelf=12|vierundzwanzig=24|dreißig=30|dreissig=30|vierzig=40|fünfundvierzig=45|achtundvierzig=48|sechzig=60|zweiundsiebzig=72|neunzig=90|hundertzwanzig=120|einhundertzwanzig=120",
    months: "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|jänner|februar|maerz|april|mai|juni|juli|august|sept|oktober|november|dezember",
    phrases: &[
        (
            Instruction,
            "in diesem abschnitt beschreiben sie|verwenden sie diesen abschnitt|verwende diesen abschnitt|nutzen sie diesen abschnitt|nutze diesen abschnitt|ersetzen sie dies*|ersetze dies*|ersetzen durch|ersetze durch|bitte ersetzen|löschen sie diesen abschnitt|lösche diesen abschnitt|hier eintragen",
        ),
        (
            Yours,
            "ihre-e-mail|ihre-domain|deine-domain|deine-e-mail|ihredomain|ihrefirma|ihr-projekt",
        ),
        (Reminder, "noch zu ergänzen|noch offen|noch einzutragen"),
        (
            GithubSecurityTab,
            "reiter security|reiter „security“|system von github|github-sicherheitshinweis*|tab security|tab sicherheit|reiter sicherheit|registerkarte security|registerkarte sicherheit|registerkarte „security“|security-tab|security-reiter|security tab|sicherheits-tab|sicherheitsreiter|github security advisor*|sicherheitshinweise von github",
        ),
        (Security, "schwachstelle*|verwundbarkeit*|verletzlichkeit*|sicherheit*"),
        (
            Report,
            "ihren hinweis|deinen hinweis|ihrem hinweis|deinem hinweis|melde*|meldung*|gemeldet*|meldeprozess|bericht*|berichte|berichten|informier*|mitteil*|mitzuteilen|teilen sie uns|teile uns|teilt uns|benachrichtig*|verständig*|einreich*|eingereicht*|offenleg*|anzeigen|sicherheitsmeldung*|schwachstellenmeldung*|fehlerbericht*|weisen sie uns|weise uns|sicherheitsbericht*",
        ),
        (
            Contact,
            "kontakt*|e-mail*|email*|mail|mails|maile*|sende|sendet|schick*|wenden sie sich|wende dich|wendet euch|erreich*|direktnachricht*|private nachricht|schreib*|senden*|mailen",
        ),
        (
            Other,
            "lizenz*|presse|presseanfrage*|vertrieb|allgemeine anfrage*|allgemeine frage*|verhaltenskodex|kommerziell*|abrechnung*|rechnung*|technischer support|datenschutzanfrage*",
        ),
        (
            IssueWithoutDetails,
            "ohne details|ohne weitere details|ohne technische details|ohne einzelheiten|keine details",
        ),
        (ReportButton, "melde eine schwachstelle|schwachstelle melden|sicherheitslücke melden"),
        (
            Mail,
            "e-mail*|email*|mail|mails|mailen|per mail|per e-mail|mailadresse|e-mail-adresse|e-mail|e-mails|email|emails",
        ),
        (Via, "über|ueber|per|via|an|unter|hier|mit hilfe|durch|mit|mittels|auf"),
        (WebForm, "formular*|meldeformular*|online-formular*|kontaktformular*|webformular*"),
        (BountyPlatform, "bug-bounty-plattform*"),
        (PrivateTracker, "privates ticket|private tickets"),
        (ConfidentialIssue, "vertrauliches issue|vertrauliche issues|vertrauliches ticket"),
        (Coordinator, "bsi|cert-bund|certbund"),
        (
            HowTo,
            "wie sie melden|hinweise zur meldung|anleitung*|wie man|so melden|wie melde*|so meldest|meldeweg|meldewege",
        ),
        (Question, "frage*|rückfrage*|anregung*|vorschläge*|kommentar*|frage|fragen"),
        (Subscription, "abonnier*|ankündigung*|newsletter*"),
        (
            Fallback,
            "alternativ*|andernfalls|ansonsten|falls das nicht|falls dies nicht|wenn sie nicht|als letzter ausweg|nicht möglich|nicht verfügbar|ersatzweise|falls sie nicht",
        ),
        (Preferred, "empfohlen*|empfehl*|am liebsten|bevorzug*|vorzugsweise"),
        (
            See,
            "unter berücksichtigung|siehe|lesen sie|lies|lest|besuch*|folgen sie|folge|beschrieben in|verfügbar unter|zu finden unter|beachten sie|entnehmen sie|finden sie|findest du|weitere informationen|mehr informationen|gemäß|gemäss|laut|entsprechend|beacht*|nachlesen",
        ),
        (
            PolicyDocument,
            "sicherheitsrichtlinie*|sicherheitspolitik|sicherheitskonzept*|offenlegungsrichtlinie*|offenlegungsprozess*|sicherheitsprozess*|meldeprozess*|meldeverfahren*|sicherheitsleitfaden|sicherheitsseite|richtlinie*|prozess*|leitfaden|leitlinie*|verfahren|vorgehen|ablauf",
        ),
        (
            Updated,
            "zuletzt aktualisiert|letzte aktualisierung|zuletzt geändert|letzte änderung|zuletzt überprüft|letzte überprüfung|aktualisiert am|überarbeitet am|stand|zuletzt bearbeitet|aktualisiert",
        ),
        (
            ReviewDue,
            "nächste überprüfung|nächste prüfung|nächste revision|gültig bis|läuft ab am|überprüfung am|nächste aktualisierung am",
        ),
        (
            Issued,
            "veröffentlicht am|herausgegeben am|gültig ab|gültig seit|in kraft|in kraft seit|inkrafttreten|erstellt am|tritt in kraft",
        ),
        (MailingList, "mailingliste*|mailing-liste*|verteiler|e-mail-verteiler"),
        (DirectMessage, "moderator*|direktnachricht*|privatnachricht*|persönliche nachricht*"),
        (Chat, "chatraum"),
        (Phone, "telefon|telefonisch|telefonnummer|rufen sie uns an"),
        (
            Submit,
            "sende|schick*|öffne*|erstell*|ausfüll*|füll*|nutz*|verwend*|einreich*|senden*|öffnen|öffne|eröffne*",
        ),
        (
            SomeVersion,
            "älteren versionen|ältere releases|frühere versionen|früheren versionen|vorherige version*|vorversion*|ältere version*|beta*|alpha*|stabile*|stable|vorabversion*|hauptversion*|nebenversion*|stabile version*|lts|alte versionen|alten versionen|älter*|aeltere|vorherige*|frühere*",
        ),
        (
            SecurityUpdate,
            "sicherheitsupdate*|sicherheits-update*|sicherheitsaktualisierung*|sicherheitspatch*|sicherheits-patch*|sicherheitsfix*|sicherheitskorrektur*|sicherheitsrelease*|sicherheitsunterstützung|sicherheitssupport|backport*|rückport*|erhalt* sicherheitsupdates|erhalt* sicherheitspatches|erhalt* sicherheitsaktualisierungen|mit sicherheitsupdates versorgt|bekomm* sicherheitsupdates",
        ),
        (
            Project,
            "projekt*|repository|repositorys|paket|bibliothek|paket*|bibliothek*|software|produkt|produkt*|projekt|projekts|projektes",
        ),
        (
            Offer,
            "anbieten|angeboten|gezahlt|erhält|gewähr*|zahl*|vergeb*|auslob*|haben|gibt es|betreib*|verfügen|schicken wir|biet*|angebot",
        ),
        (Cve, "cve-nummer*|cve-id*|cve-kennung*"),
        (
            Assign,
            "beantrag*|anforder*|vergeb*|zuweis*|zugewiesen*|vergabe|reservier*|angefordert*|registrier*|erhalten",
        ),
        (
            Dependency,
            "abhängigkeit*|drittanbieter*|dritthersteller*|fremdkomponente*|bibliotheken dritter|fremdbibliothek*|upstream*",
        ),
        (
            Advisory,
            "sicherheitshinweis*|sicherheitsmitteilung*|sicherheitsankündigung*|sicherheitsbulletin*|sicherheitswarnung*|sicherheitsmeldungen|ankündigung*|versionshinweis*|veröffentlichungshinweis*|release notes|release-notes|änderungsprotokoll*|änderungsliste|changelog*|mailingliste*|neuigkeiten|hinweise zur version|blog|newsletter|github-sicherheitshinweis*|sicherheitshinweise von github",
        ),
        (
            Announce,
            "ankündig*|angekündigt*|veröffentlich*|bekannt gegeben|bekannt geben|bekanntgeb*|bekanntgabe|publizier*|benachrichtig*|mitgeteilt|informieren wir unsere nutzer|dokumentier*|nutzer informier*|herausgeb*|hinweisen|geben wir|bekannt",
        ),
        (SafeHarbor, "safe harbor|sicherer hafen|safe-harbor|safe-harbour|rechtliche absicherung"),
        (
            Negation,
            "nicht|kein|keine|keinen|keinem|keiner|keinerlei|keines|ohne|weder|noch nicht|vermeid*|verzicht*|unterlass*|untersag*|verbot*|unterlasse|absehen|sehen sie davon ab|nirgends|vermeiden sie|vermeide|vermeidet|niemals|nie",
        ),
        (
            Forbid,
            "nicht|kein|keinesfalls|auf keinen fall|keineswegs|unter keinen umständen|vermeid*|verzicht*|unterlass*|untersag*|verbot*|absehen|sehen sie davon ab|sehen sie bitte davon ab|keine|keinen|keinem|keiner|niemals|nie|vermeiden sie",
        ),
        (InsteadOf, "anstatt|statt|anstelle|an stelle|und nicht"),
        (But, "sondern|stattdessen|allerdings|obwohl|dennoch|aber|jedoch"),
        (
            Condition,
            "wenn|falls|sofern|soweit|sobald|im falle|es sei denn|außer|ausser|nachdem|je nach|abhängig|vorausgesetzt|wo",
        ),
        (
            Possible,
            "kann|können|könnte*|kannst|könnt|darf|dürfen|möglich|möglicherweise|eventuell|gegebenenfalls|ggf|vielleicht|nach eigenem ermessen|im einzelfall|unter umständen",
        ),
        (
            Target,
            "bemüh*|versuch*|ziel|ziele|angestrebt*|streben*|anstreben|bestreb*|in der regel|normalerweise|üblicherweise|typischerweise|gewöhnlich|meist|meistens|erwart*|voraussichtlich|möchten|hoffen|geplant ist",
        ),
        (
            BestEffort,
            "nach bestem bemühen|bestmöglich*|nach besten kräften|best-effort|ehrenamtlich*|freiwillig*|in unserer freizeit|in der freizeit|soweit möglich|so gut wir können|im rahmen unserer möglichkeiten|nach verfügbarkeit",
        ),
        (
            Planned,
            "geplant*|planen|zukünftig|in zukunft|künftig|demnächst|maßnahmenplan*|plan zur behebung|behebungsplan*|behebungsplän*",
        ),
        (
            Suggestion,
            "keine antwortzeit*|keine reaktionszeit*|nicht versprechen|nicht zusagen|keine zusage*|ohne gewähr|unverbindlich*|keine garantie|nicht garantier*|richtwert*",
        ),
        (Only, "nur|lediglich|ausschließlich|ausschliesslich|einzig"),
        (
            Idiom,
            "unter der|unter einer|unter dem|unter anderem|unter beachtung|kreditkarte*|in der zwischenzeit|vor ort|vor allem|in der lage|hohe verfügbarkeit|zum teil|ab sofort",
        ),
        (Hour, "stunde|stunden|std"),
        (Day, "tag|tage|tagen|tages|kalendertag*"),
        (BusinessDay, "werktag*|arbeitstag*|geschäftstag*|geschaeftstag*|bankarbeitstag*"),
        (Week, "woche|wochen"),
        (Month, "monat|monate|monaten|monats"),
        (Year, "jahr|jahre|jahren|jahres"),
        (Business, "werktäglich*|werktags"),
        (
            Within,
            "innerhalb von|innerhalb|innert|binnen|in spätestens|spätestens|spätestens nach|spaetestens|bis zu|maximal|höchstens|hoechstens|längstens|nicht später als|nicht mehr als|weniger als|in weniger als|unter|max|in den nächsten|in den ersten|im laufe von|frist von",
        ),
        (AtLeast, "mindestens|mehr als|wenigstens|länger als"),
        (RangeWord, "bis|oder|und|bis zu"),
        (Every, "jede|jeden|jeder|jedes|alle|pro"),
        (Daily, "täglich*|jeden tag|einmal am tag"),
        (
            Weekly,
            "wöchentlich*|woechentlich*|jede woche|einmal pro woche|einmal die woche|pro woche",
        ),
        (Monthly, "monatlich*|jeden monat|einmal im monat|einmal pro monat"),
        (
            Immediately,
            "sofort*|umgehend*|unmittelbar|unverzüglich*|unverzueglich|noch am selben tag|am selben tag",
        ),
        (
            Soon,
            "werden uns schnellstmöglich|werden uns so schnell wie möglich|werden uns zeitnah|so schnell wie möglich|so schnell es geht|so bald wie möglich|so rasch wie möglich|so zeitnah wie möglich|schnellstmöglich*|baldmöglichst*|möglichst schnell|möglichst bald|möglichst zeitnah|zeitnah*|schnell|rasch|zügig*|bald|in kürze|kurzfristig*|ohne schuldhaftes zögern|angemessene* zeit|angemessene* frist|angemessener frist|angemessenen zeitraum*|schnellst möglich|so schnell wie moeglich|ein paar tage*|paar tage*|wenige* tage*|einige* tage*|ein paar werktage*|wenige* werktage*|einige* werktage*|einige* zeit",
        ),
        (
            NextRelease,
            "nächste version|nächsten version|nächste release|nächsten release|nächstes release|nächsten releases|kommende version|kommenden version|kommenden release|folgeversion|nächste veröffentlichung|nächsten veröffentlichung|nächstes update|nächsten update|nächste reguläre|nächsten regulären",
        ),
        (After, "nach|ab|seit|nach eingang|ab eingang|nach erhalt|im anschluss"),
        (Of, "von|der|des"),
        (During, "während|für die dauer"),
        (Past, "letzten|letzte|vergangen*|vorherig*"),
        (Additional, "weitere|weiteren|weiterer|zusätzlich*|ein weiterer"),
        (
            Acknowledge,
            "eingangsbestätigung*|empfangsbestätigung*|erhaltsbestätigung*|bestätig* den eingang|bestätig* des eingangs|bestätig* den erhalt|bestätig* des erhalts|bestätig* den empfang|bestätig* des empfangs|bestätig* ihnen den eingang|bestätig* dir den eingang|bestätig* wir den eingang|bestätig* wir den erhalt|bestätig* wir den empfang|bestätig* wir ihnen den eingang|eingang bestätig*|empfang bestätig*|erhalt bestätig*|eingang ihrer meldung bestätig*|eingang deiner meldung bestätig*|eingang der meldung bestätig*|eingang ihrer meldung|eingang deiner meldung|eingang der meldung|erhalt ihrer meldung|erhalt deiner meldung|erhalt der meldung|eingang des berichts|empfang ihrer meldung|bestaetig* den eingang|eingangsbestaetigung*|bestätig* ihre meldung|bestätig* deine meldung|bestätig* der meldung|bestätigung|bestätigungsmail|bestätigungs-e-mail",
        ),
        (Receipt, "eingang|erhalt|empfang|erhalten|empfangen|eingegangen*"),
        (
            Respond,
            "werden uns schnellstmöglich|werden uns so schnell wie möglich|werden uns zeitnah|werden uns innerhalb|werden uns binnen|melden wir uns|melde mich|melde ich mich|bei ihnen melden|bei dir melden|bei euch melden|antwort*|beantwort*|rückmeldung*|rueckmeldung*|reagier*|reaktion*|melden uns bei ihnen|melden uns bei dir|melden uns|erstantwort*|erstreaktion*|kontaktieren sie|setzen uns mit ihnen in verbindung|in verbindung setzen|von uns hören|von uns hoeren",
        ),
        (
            Initial,
            "erste|ersten|erster|erstes|initial*|vorläufig*|erstmalig*|zunächst|erstantwort*|erstreaktion*|ersteinschätzung*|erstbewertung*|erstprüfung*",
        ),
        (Detailed, "detaillierte*|ausführlich*|weitergehend*|vertieft*|genauere*|eingehend*"),
        (
            Triage,
            "triage*|bewert*|beurteil*|einschätz*|einschaetz*|prüf*|pruef*|überprüf*|ueberpruef*|untersuch*|analys*|validier*|verifizier*|bestätigen|bestätigt|begutacht*|reproduzier*|einstuf*|nachvollzieh*|ersteinschätzung*|erstbewertung*|erstprüfung*|klassifizier*|bestätigung der schwachstelle|bestätigung der sicherheitslücke|bestätigung des problems",
        ),
        (
            StatusUpdate,
            "statusupdate*|status-update*|statusmeldung*|statusbericht*|zwischenbericht*|zwischenstand|update|updates|aktualisierungen zum|fortschritt*|fortschrittsbericht*|auf dem laufenden|status|sachstand*|bearbeitungsstand|stand der dinge|stand der bearbeitung|halten sie informiert|halten dich informiert|informiert halten|laufend informier*|regelmäßig informier*|regelmäßig über|informieren sie über den|informieren dich über den",
        ),
        (
            Informed,
            "statusupdate*|status-update*|statusmeldung*|zwischenbericht*|auf dem laufenden|halten sie informiert|halten dich informiert",
        ),
        (
            Fix,
            "beheb*|behoben*|behebung*|fehlerbehebung*|korrektur*|korrigier*|patch|patches|patchen|gepatcht*|fix|fixen|gefixt|lösung|lösungen|loesung|gelöst*|lösen|schließen|geschlossen*|schließung|beseitig*|abhilfe*|behandlung|mitigier*|mitigation*|gegenmaßnahme*|problembehebung*|fehlerkorrektur*|nachbesser*|hotfix*|maßnahmenplan*|plan zur behebung|behebungsplan*|behebungsplän*",
        ),
        (
            Release,
            "release|releases|ausgeliefert*|ausliefer*|auslieferung|bereitstell*|bereitgestellt*|freigabe|freigeb*|freigegeben*|herausgeb*|herausgegeben*|ausroll*",
        ),
        (
            Request,
            "bitte|bitten|wir bitten|gebeten|ersuchen|müssen sie|sollten sie|sie sollten|wir erwarten|stellen sie sicher|achten sie darauf|fordern wir|verpflichten sie sich|bitten sie|wir bitten sie",
        ),
        (Before, "bevor|vor|bis|bis zu|bis zur|bis zum|vor der|vor dem|vor einer|ehe|solange"),
        (
            Invitation,
            "zögern sie nicht|zögere nicht|zögert nicht|zoegern sie nicht|gerne|gern|nicht nur|scheuen sie sich nicht|scheue dich nicht|herzlich eingeladen",
        ),
        (
            Vulnerability,
            "schwachstelle*|sicherheitslücke*|sicherheitsluecke*|sicherheitsproblem*|sicherheitsfehler*|sicherheitsmangel|sicherheitsmängel*|sicherheitsvorf*|sicherheitsrelevante* fehler*|sicherheitsrelevante* problem*|sicherheitsbedenken|sicherheitsbug*|sicherheitsissue*|sicherheitsschwachstelle*|sicherheitsanfällig*|sicherheitsverletzung*|sicherheitsrisik*|lücke|lücken|verwundbarkeit*|exploit|exploits|sicherheitshinweis auf eine",
        ),
        (
            Public,
            "öffentlich|öffentliche|öffentlichen|öffentlicher|öffentliches|oeffentlich*|veröffentlich*|offenleg*|offenzulegen|öffentlichkeit|publik*|offen im|an die öffentlichkeit|öffentlich machen|öffentlich gemacht|öffentlich zu machen",
        ),
        (
            PublicPlace,
            "öffentlich* issue*|öffentlich* github issue*|öffentlich* github-issue*|öffentlich* ticket*|öffentlich* issue-tracker*|öffentlich* kanäle*|öffentlich* kanal|öffentlich* forum|öffentlich* foren|öffentlich* diskussion*|öffentliche* issue*|öffentliche* github-issue*|öffentliche* github issue*|github-issue*|github issue*|issue-tracker*|issue tracker*|issuetracker*|ein issue|eine issue|kein issue|issue|issues|öffentliche* ticket*|ticket|tickets|forum|foren|öffentliche* forum|öffentliche* foren|diskussion|diskussionen|öffentliche* diskussion*|soziale* medien|sozialen netzwerken|öffentliche* kanal|öffentliche* kanäle*|mailingliste*|öffentliche* problem*|bugtracker*|bug-tracker*|fehlerdatenbank|pull request|pull requests|pull-request*|öffentliche* pull-request*|öffentliche* fehlerbericht*|öffentliche* repository|öffentliche* meldung*|öffentlich einsehbar*|öffentliche* chat*|öffentliche* ort*",
        ),
        (Danger, "gefährde*|in gefahr|einem risiko aus*"),
        (
            Ticket,
            "issue|issues|ein issue|eine issue|ticket|tickets|diskussion|diskussionen|pull request|pull requests|forum|foren|thread|threads|github-issue|github-issues",
        ),
        (
            Post,
            "erstell*|anleg*|legen sie|lege|posten|poste|postet|stell*|melden*|melde|schreib*|einreich*|öffn*|eröffn*|verwend*|benutz*|nutz*|öffne|öffnen",
        ),
        (
            Share,
            "mitteil*|weitergeb*|weitergegeben|weiterzugeben|weitergabe|diskutier*|besprech*|verrat*|erzähl*|verbreit*|diskut*|teilen|teile",
        ),
        (
            ThirdParty,
            "dritte|dritten|dritter|andere personen|niemand*|ohne unsere|ohne vorherige|ohne rücksprache|außerhalb|anderen",
        ),
        (
            AllowTime,
            "geben sie uns|gib uns|gebt uns|räumen sie uns|einräum*|angemessene* zeit|angemessene* frist|ausreichend zeit|genügend zeit|genug zeit|zeit geben|zeit zu geben|gelegenheit|abwart*|warte|warten|wartet",
        ),
        (
            Keep,
            "behandeln sie|behandle|halten sie|halte|bewahr*|wahren|behalt*|respektier*|wahren sie|behandel*|halten",
        ),
        (
            NoFlaw,
            "feature-wünsche|feature-anfrage*|funktionswünsche|fragen|andere fehler|sonstige fehler|normale bugs|normale fehler|bugs|verbesserungsvorschl*|dokumentation|technischer support",
        ),
        (
            Private,
            "vertraulich*|nicht-öffentlich*|diskret*|unter ausschluss der öffentlichkeit|geheim|nichtöffentlich*|privat|privaten|privater|privates|private|geheim*",
        ),
        (
            CoordinatedDisclosure,
            "koordinierte* offenlegung*|koordinierte* veröffentlichung*|koordinierte* veroeffentlichung*|verantwortungsvolle* offenlegung*|verantwortungsbewusste* offenlegung*|verantwortliche* offenlegung*|verantwortungsvolle* veröffentlichung*|koordinierte* schwachstellenoffenlegung*|verantwortungsvolle* schwachstellenoffenlegung*|koordinierte* bekanntgabe|responsible-disclosure*|responsible disclosure*|coordinated disclosure*|coordinated-disclosure*|verantwortungsvolle* umgang mit schwachstellen|koordinierte* bekanntmachung*",
        ),
        (
            Coordinate,
            "koordinier*|abstimm*|abgestimmt*|absprach*|absprech*|gemeinsam mit|in absprache|in abstimmung|gemeinsam*|vereinbar*|zusammenarbeit*|zusammenzuarbeiten|einvernehm*|stimmen den|einigen|stimmen wir|stimmen das",
        ),
        (
            Disclose,
            "veröffentlich*|veroeffentlich*|offenleg*|offengelegt*|offenlegung*|bekannt gemacht|offenzulegen|publik*|publizier*|bekannt geben|bekanntgeb*|bekannt gegeben|bekanntmach*|bekanntgabe|öffentlich machen|öffentlich gemacht|öffentlich zu machen|öffentlich mach*|preisgeb*|preiszugeben|preisgegeben|enthüll*|an die öffentlichkeit",
        ),
        (
            DisclosurePolicy,
            "offenlegungsrichtlinie*|offenlegungsprozess*|offenlegungsfrist*|schwachstellenoffenlegung",
        ),
        (
            Embargo,
            "embargo|embargofrist*|sperrfrist*|stillhaltefrist*|stillschweigen|schonfrist*|geheimhalt*|offenlegungsfrist*|veröffentlichungsfrist*|wartefrist*",
        ),
        (
            NoAnswer,
            "keine antwort|keine rückmeldung|keine reaktion|nicht geantwortet|nicht antwort*|keine bestätigung|nichts von uns hör*|nicht reagier*|keine eingangsbestätigung",
        ),
        (Assemble, "team zusammenstellen|stellen ein team zusammen"),
        (AdvanceNotice, "vorankündigung*|vorabinformation*|vorabbenachrichtig*|vorab informier*"),
        (Retrospective, "nachbetrachtung*|post-mortem*|postmortem*|rückschau"),
        (Internal, "intern|interne|internen|interner|internes"),
        (
            Severity,
            "schweregrad*|schwere|schwere der|priorität*|kritikalität*|risikostufe*|gefährdungsstufe*|dringlichkeit|einstufung|gefährlichkeit",
        ),
        (
            Critical,
            "kritisch|kritische|kritischen|kritischer|kritisches|dringend*|schwerwiegend*|sehr hoch",
        ),
        (High, "hoch|hohe|hohen|hoher|hohes|wichtig|wichtige|wichtigen|erheblich*"),
        (Medium, "mittel|mittlere|mittleren|mittlerer|mittleres|moderat*|mäßig*"),
        (
            Low,
            "niedrig|niedrige|niedrigen|niedriger|gering|geringe|geringen|geringer|leicht|leichte",
        ),
        (
            SeverityMethod,
            "bewertungsskala|risikobewertung nach|risikomatrix|schweregrad-skala|schweregradskala|bewertungsmatrix|risikoklassen",
        ),
        (
            OtherSeverity,
            "nicht kritisch*|nicht-kritisch*|alle anderen|andere schwachstellen|übrige*|sonstige*",
        ),
        (
            Version,
            "version|versionen|versionsreihe*|release|releases|branch|branches|zweig|zweige|veröffentlichung|veröffentlichungen|hauptversion*|nebenversion*|serie|ausgabe|versionszweig*",
        ),
        (
            Supported,
            "unterstützt*|unterstütz*|unterstuetz*|support|supportet|gepflegt*|gewartet*|wartung|pflegen|aktiv gepflegt*|aktiv unterstützt*|erhalt* updates|erhalt* sicherheitsupdates|erhalt* sicherheitspatches|erhalt* sicherheitsaktualisierungen|erhalt* patches|mit updates versorgt|mit sicherheitsupdates versorgt|bekomm* sicherheitsupdates|bekomm* updates",
        ),
        (
            Unsupported,
            "nicht unterstützt*|nicht mehr unterstützt*|nicht länger unterstützt*|nicht mehr gepflegt*|nicht gepflegt*|nicht gewartet*|nicht mehr gewartet*|nicht supportet|veraltet*|eingestellt*|end of life|ende der lebensdauer|support-ende|supportende|support beendet|abgekündigt*|keine updates|keine sicherheitsupdates|keine sicherheitsupdates mehr|keine patches|keine eigenen backports|keine unterstützung|kein support|nicht unterstuetzt*|abgelaufen*",
        ),
        (
            Latest,
            "neueste*|neuste*|aktuell|aktuelle|aktuellen|aktueller|aktuelles|aktuellste*|letzte|letzten|letzter|letztes|jüngste*|jeweils neueste*",
        ),
        (
            MainBranch,
            "hauptzweig*|hauptbranch*|haupt-branch*|standardbranch*|standard-branch|standardzweig*|entwicklungszweig*|entwicklungsbranch*|main-branch|master-branch|main-zweig",
        ),
        (
            Responsibly,
            "verantwortungsvoll|verantwortungsbewusst|verantwortlich|auf verantwortungsvolle weise",
        ),
        (Thanks, "danke|danken|vielen dank|dank|dankbar|bedanken"),
        (
            Maintainer,
            "wir|uns|unser|unsere|unseren|unserer|unserem|entwickler|entwicklern|entwicklerteam|verantwortliche|projektverantwortliche*|projektleitung|unser*|team|teams|das team|maintainer*|betreuer*|projektteam|sicherheitsteam*|security-team",
        ),
        (
            User,
            "nutzer|nutzern|nutzerinnen|benutzer|benutzern|anwender|anwendern|kunden|community|gemeinschaft|verbraucher|hersteller*|distributor*",
        ),
        (Contributor, "mitwirkende*|beitragende*|beitragenden|kontributor*|entwickler"),
        (
            Reporter,
            "sie|ihr|ihre|ihren|ihrer|ihrem|ihnen|melder*|du|dir|dich|dein|deine|deinen|deiner|deinem|euch|eure|personen, die|dein*|melder|melderin|meldern|meldende*|meldenden|sicherheitsforsch*|forscher|forschern|forscherin*|entdecker*|finder|finderin*|hinweisgeber*|berichterstatter*|einsender*|wer eine",
        ),
        (
            Include,
            "folgende informationen|folgenden informationen|folgende angaben|folgende punkte|folgende details|folgendes|so viele informationen|möglichst viele informationen|möglichst genaue|anhäng*|liefer*|geben sie|gib|gebt|angaben|schilder*|details|einzelheiten|einschließlich|einschliesslich|inklusive|fügen sie|beschreiben sie|angabe|mitsenden|nennen|bereitstellen|erläuter*|erklär*|mit möglichst|bitte mit|inhalt der meldung|inhalt einer meldung|beinhalt*|enthalt*|enthält|beschreib*|beifüg*|füg*|angeb*",
        ),
        (
            Description,
            "beschreibung*|beschreib*|erläuter*|erklär*|zusammenfassung|schilder*|details zur schwachstelle|details zur sicherheitslücke|details zum problem|beschreiben sie",
        ),
        (
            Steps,
            "schritte|schritt-für-schritt*|schritt für schritt|reproduzier*|reproduz*|reproduktion*|reproduktionsschritte|nachstell*|nachvollzieh*|schritte zur reproduktion|schritte zum reproduzieren|schritte zum nachvollziehen",
        ),
        (
            Impact,
            "auswirkung*|mögliche* auswirkung*|potenzielle* auswirkung*|potentielle* auswirkung*|angriffsszenari*|folgen|konsequenzen|tragweite",
        ),
        (
            AffectedVersions,
            "version|versionen|versionsnummer*|commit|commit-hash|betroffene* version*",
        ),
        (Environment, "konfiguration*|umgebung*|betriebssystem*|plattform*|browser"),
        (
            Logs,
            "logs|protokolle|logdatei*|protokoll*|screenshot*|bildschirmfoto*|stacktrace*|fehlermeldung*|video*|log",
        ),
        (
            SuggestedFix,
            "vorschlag zur|vorschläge zur|workaround*|vorgeschlagene*|lösungsvorschl*|lösungsvorschlag|lösungsansatz*|lösungsansätze|mögliche* lösung*|mögliche* behebung*|mögliche* fix*|gegenmaßnahme*|vorschläge zur behebung|vorschlag zur behebung|behebungsvorschl*|korrekturvorschl*",
        ),
        (Encrypt, "verschlüssel*|verschluessel*"),
        (
            Key,
            "öffentliche* schlüssel*|öffentliche* pgp-schlüssel*|pgp-schlüssel*|gpg-schlüssel*|pgp-key*|gpg-key*|unser* schlüssel|schlüsselserver|oeffentliche* schluessel",
        ),
        (Cipher, "pgp|gpg|openpgp|gnupg|s/mime"),
        (Sign, "signier*|signatur*|unterschr*"),
        (
            OnRequest,
            "auf anfrage|auf wunsch|auf nachfrage|fordern sie unseren schlüssel|schlüssel anforder*|anforder*",
        ),
        (Fingerprint, "fingerabdruck*|fingerabdrücke|schlüssel-id|key-id"),
        (
            Credit,
            "danksagung*|anerkennung*|anerkenn*|erkennen an|namentlich*|namensnennung*|nennung|ruhmeshalle|hall of fame|ehrentafel|würdig*|nennen wir|nennen sie namentlich|öffentlich danken|öffentlich dank*|melder nennen|namen nennen|erwähn*|credit|credits|gewürdigt*|dankesliste|liste der beitragenden|nennen ihren namen|nennen deinen namen|ihren namen nennen|deinen namen nennen|als entdecker|als finder",
        ),
        (
            ThanksToOthers,
            "wir danken allen|wir danken den|dank an alle|danke an alle|danken allen|danken denjenigen|danken den",
        ),
        (
            Bounty,
            "belohnung*|belohn*|prämie*|praemie*|bug-bounty*|bug bounty*|bug-bounty-programm*|vergütung*|vergüte*|entlohnung*|finanziell*|geldprämie*|kopfgeld*|bezahl*|auszahl*|entschädig*|sachpreis*|geschenk*",
        ),
        (
            ProofOfConcept,
            "proof of concept|proof-of-concept|machbarkeitsnachweis|poc|pocs|exploit-code|beispielcode|demonstration|nachweis",
        ),
        (
            ReportContent,
            "art der schwachstelle|art der sicherheitslücke|art des problems|lösungsvorschl*|lösungsvorschlag|mögliche* lösung*|mögliche* behebung*|gegenmaßnahme*|vorschläge zur behebung|codeausschnitt*|schweregrad|zusammenfassung|schritte zur reproduktion|schritte zum reproduzieren|schritte|schritt-für-schritt*|schritt für schritt|reproduzier*|reproduktion*|reproduktionsschritte|proof of concept|proof-of-concept|machbarkeitsnachweis|poc|pocs|auswirkung*|betroffene* version*|betroffene* komponente*|betroffene* dat*|betroffene*|version|versionen|versionsnummer*|beschreibung*|exploit-code|konfiguration*|umgebung*|angriffsszenari*|log|logs|protokolle|logdatei*|screenshot*|bildschirmfoto*|stacktrace*|komponente*",
        ),
        (
            Scope,
            "im geltungsbereich|im umfang|gilt für|gilt als schwachstelle|gelten als schwachstelle*|gilt als sicherheitslücke|gelten als sicherheitslücke*|in scope|qualifizier*|abgedeckt*|eingeschlossen*|bedrohungsmodell*|geltungsbereich*|anwendungsbereich*|umfang",
        ),
        (
            OutOfScope,
            "außerhalb des geltungsbereich*|nicht im geltungsbereich|nicht im umfang|keine sicherheitslücke|nicht qualifizier*|ausschlüsse|ausschluss|ausnahmen|nicht erfasst*|fallen nicht unter|fällt nicht unter|nicht berücksichtigt*|nicht als schwachstelle|nicht als sicherheitslücke|gelten nicht als|keine schwachstelle*|gilt nicht als|out of scope|nicht abgedeckt*|ausgeschlossen*|ausgenommen*|außerhalb des geltungsbereichs|ausserhalb des geltungsbereichs|außerhalb des umfangs",
        ),
        (
            TestMethod,
            "denial-of-service*|denial of service|dienstverweigerung*|überlastungsangriff*|social engineering|social-engineering*|phishing|physische* angriff*|physische* zugriff*|physischer zugang|brute-force*|brute force|spam|automatisierte* scan*|automatisierte* tools|automatisierte* werkzeuge|destruktive* test*|lasttest*|stresstest*|ddos*",
        ),
        (Exploit, "ausnutz*|auszunutzen|ausgenutzt|missbrauch*"),
        (
            UserData,
            "personenbezogene* daten|nutzerdaten|benutzerdaten|kundendaten|sensible* daten|passwort|passwörter*|zugangsdaten|privatsphäre|geheimnisse|daten dritter",
        ),
        (
            LegalAction,
            "rechtlich* schritte|anzeige erstatten|rechtliche* konsequenz*|rechtliche* verfolg*|rechtlich vorgehen|gerichtlich*|strafverfolgungsbehörden|rechtliche* mittel|juristisch* schritte|strafverfolg*|zivilrechtlich*|klage|klagen|verklag*|rechtliche* schritt*|rechtliche* maßnahme*|rechtliche* massnahme*|juristische* schritt*|juristische* maßnahme*|strafanzeige*|strafrechtlich*",
        ),
        (
            GoodFaith,
            "in gutem glauben|guten glaubens|gutem glauben|guter absicht|gutgläubig*|guten glauben|nach treu und glauben",
        ),
        (
            Authorized,
            "autorisier*|erlaubt*|erlaub*|genehmig*|gestatt*|zulässig*|befugt*|berechtigt*|straffrei*",
        ),
        (
            GithubPrivateReport,
            "private schwachstellenmeldung*|privaten schwachstellenmeldung*|private meldung von schwachstellen|privates melden von schwachstellen|privaten melden von schwachstellen|private meldung von sicherheitslücken|private security-advisor*|private sicherheitsmeldung*|privaten sicherheitsmeldung*",
        ),
    ],
};

/// What the words are for.
#[cfg(test)]
pub(super) static SENTENCES: &[(&str, &str)] = &[
    (
        "Wir bestätigen den Eingang eines Berichts innerhalb von 48 Stunden.",
        "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false Within",
    ),
    (
        "Eingangsbestätigung: spätestens nach 48 Stunden",
        "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false Within",
    ),
    (
        "Sie erhalten innerhalb von 3 Werktagen eine erste Antwort.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Initial Within",
    ),
    (
        "Wir melden uns bei dir binnen 3 Arbeitstagen.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Within",
    ),
    (
        "Unser Team antwortet in weniger als zwei Werktagen.",
        "2 BusinessDay ackHours=48 ackBusinessDays=true Respond Within",
    ),
    ("Eine erste Einschätzung geben wir innerhalb von 7 Tagen.", "Triage 7 Day assessHours=168"),
    (
        "Wir halten dich alle 7 Tage über den Fortschritt auf dem Laufenden.",
        "StatusUpdate updateHours=168 Every 7 Day",
    ),
    ("Das Team verschickt wöchentlich ein Statusupdate.", "StatusUpdate updateHours=168 Weekly"),
    (
        "Unser Ziel ist es, die Lücke innerhalb von 30 Tagen zu beheben.",
        "Fix 30 Day fixHours=720 Target",
    ),
    (
        "Kritische Schwachstellen beheben wir innerhalb von 7 Tagen.",
        r#"Critical Fix 7 Day fixBySeverity={"critical":168}"#,
    ),
    (
        "Wir veröffentlichen die Details 90 Tage nach der Meldung.",
        "Disclose 90 Day disclosureHours=2160",
    ),
    (
        "Bitte erstellen Sie kein öffentliches Issue für Sicherheitslücken.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Melde Schwachstellen nicht über öffentliche GitHub-Issues.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Vermeiden Sie oeffentliche Issues zu Sicherheitsproblemen.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Wir bitten dich, die Schwachstelle nicht zu veröffentlichen, bis ein Patch bereitsteht.",
        "Disclose publicReporting=forbidden Negation",
    ),
    (
        "Wenn du eine Sicherheitslücke findest, öffne bitte ein öffentliches Issue auf GitHub.",
        "PublicPlace publicReporting=invited",
    ),
    (
        "Senden Sie die Einzelheiten der Schwachstelle per E-Mail an psirt@tordesk.io.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Schreib uns an psirt@tordesk.io, wenn du eine Sicherheitslücke entdeckst.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Nutzen Sie den Reiter Security des Repositorys, um eine Sicherheitslücke zu melden.",
        r#"reportChannels=["github_private_reporting"]"#,
    ),
    (
        "Nur die neueste Version erhält Sicherheitsupdates.",
        "Latest Version supportStatement=true SecurityUpdate",
    ),
    (
        "Wir unterstützen ausschließlich die aktuelle Version.",
        "Latest Version supportStatement=true",
    ),
    (
        "| Version | Unterstützt |\n| --- | --- |\n| 3.x | Ja |\n| 2.x | Nein |",
        r#"Supported supportedVersions=[{"supported":true,"version":"3.x"},{"supported":false,"version":"2.x"}]"#,
    ),
    (
        "Verschlüsseln Sie Ihre Nachricht mit unserem PGP-Schlüssel, den wir auf Anfrage senden.",
        "Encrypt encryption=true Key OnRequest",
    ),
    (
        "Beschreiben Sie in Ihrer Meldung die Schritte zur Reproduktion, die betroffenen Versionen und die Auswirkungen.",
        "Include reportContent=true",
    ),
    (
        "Wir leiten keine rechtlichen Schritte gegen Forschung in gutem Glauben ein.",
        "LegalAction GoodFaith safeHarbor=true Negation",
    ),
    ("Wir zahlen eine Belohnung für jede bestätigte Schwachstelle.", "Bounty bounty=offered"),
    ("Derzeit bieten wir kein Bug-Bounty-Programm an.", "Bounty bounty=not_offered Negation"),
    (
        "Ihr Name erscheint in der Danksagung, sofern Sie nicht anonym bleiben möchten.",
        "Credit credit=true",
    ),
    ("Wer die Lücke gefunden hat, wird namentlich genannt.", "Credit credit=true"),
    (
        "Meldungen zu Denial-of-Service-Angriffen liegen außerhalb des Geltungsbereichs.",
        "OutOfScope TestMethod scope=true",
    ),
    ("Wir beantragen bei Bedarf eine CVE-Nummer.", "Cve cve=true"),
    (
        "Behobene Lücken geben wir in einem Sicherheitshinweis auf GitHub bekannt.",
        "Advisory advisory=true",
    ),
    (
        "Wir verfolgen das Prinzip der koordinierten Offenlegung.",
        "CoordinatedDisclosure coordinatedDisclosure=true",
    ),
    (
        "Den Zeitpunkt der Veröffentlichung stimmen wir mit Ihnen ab.",
        "Coordinate Disclose coordinatedDisclosure=true",
    ),
    ("Den Schweregrad jeder Meldung bewerten wir nach CVSS.", "Severity severityMethod=true"),
    ("Die Bibliothek läuft auf zwei Servern und im Browser.", ""),
    ("Der Code steht unter der MIT-Lizenz.", "-Within"),
    ("Die API-Schlüssel laufen nach 30 Tagen ab.", "-Key"),
    ("Das Team trifft sich jeden Montag um 10 Uhr.", ""),
    ("Der Jahresbericht ist auf der Website des Projekts zu lesen.", ""),
    (
        "Bitte behandeln Sie die Schwachstelle vertraulich, bis wir eine Korrektur veröffentlichen.",
        "Disclose publicReporting=forbidden Keep Private Before",
    ),
    (
        "Gib uns angemessene Zeit für eine Korrektur, bevor du die Lücke veröffentlichst.",
        "Disclose publicReporting=forbidden AllowTime Before",
    ),
    ("Wir veröffentlichen die Daten des Melders nicht.", ""),
    ("Die Antwort kann ein paar Tage dauern.", "Respond Soon"),
];
