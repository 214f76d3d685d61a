//! Italian.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static ITALIAN: Words = Words {
    code: "it",
    negation_follows: false,
    numbers: "un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove|venti",
    tens: "uno=1|una=1|un'=1|ventiquattro=24|trenta=30|quaranta=40|quarantacinque=45|quarantotto=48|sessanta=60|settantadue=72|novanta=90|centoventi=120|un paio di=2|alcuni=3",
    months: "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic",
    phrases: &[
        (
            GithubSecurityTab,
            "scheda security|scheda sicurezza|scheda di sicurezza|tab security|tab sicurezza|sistema di github|avvis* di sicurezza di github|avvis* di sicurezza github",
        ),
        (
            ReportButton,
            "segnala una vulnerabilità|segnala una vulnerabilita|segnalare una vulnerabilità",
        ),
        (
            IssueWithoutDetails,
            "senza dettagli|senza includere dettagli|senza rivelare dettagli|senza fornire dettagli|senza divulgare dettagli|non includere dettagli|non includere i dettagli",
        ),
        (Security, "falla*|vulnerab*|falla|falle|sicurezza"),
        (
            Report,
            "segnal*|segnalare|riport*|rapporto|rapporti|inform*|notific*|comunic*|divulg*|sottopo*|invio di|denunci*|notif*",
        ),
        (
            Contact,
            "contatt*|e-mail*|email*|mail|posta elettronica|inviare|invia|inviate|inviaci|inviando|invii|inviarci|inviateci|scriv*|spedi*|manda|mandare|mandate|mandaci|messaggio privato|messaggio diretto|rivolg*",
        ),
        (
            Other,
            "commercial*|codice di condotta|licenza|licenze|stampa|vendite|fatturazione|domande generali|richieste generali|supporto tecnico",
        ),
        (DirectMessage, "moderatore|moderatori|messaggio diretto|messaggi diretti"),
        (Mail, "e-mail*|email*|mail|posta elettronica|pec|e-mail|email"),
        (
            MailingList,
            "mailing list|lista di distribuzione|lista di discussione|liste di distribuzione",
        ),
        (Phone, "telefono|telefonic*|chiamaci"),
        (
            Via,
            "via|tramite|attraverso|mediante|utilizz*|a|all'indirizzo|per mezzo|qui|al|su|usando|usa",
        ),
        (WebForm, "modulo|moduli|modulo di contatto|form di contatto|modulo online"),
        (BountyPlatform, "piattaforma di bug bounty"),
        (PrivateTracker, "ticket privat*|issue privat*"),
        (ConfidentialIssue, "issue riservat*|issue confidenzial*|ticket riservat*"),
        (Coordinator, "csirt italia|cert nazionale|acn"),
        (Question, "domand*|domanda|domande|dubbi|commenti|suggeriment*"),
        (Subscription, "iscriv*|annunci|abbon*"),
        (
            Fallback,
            "alternativ*|altrimenti|in alternativa|se non puoi|se non può|se preferisci|se preferite|come ultima risorsa|non è possibile|non disponibile",
        ),
        (Preferred, "preferi*|preferibil*|raccomand*|consigli*"),
        (
            Instruction,
            "usa questa sezione per|usare questa sezione per|utilizza questa sezione per|utilizzare questa sezione per|utilizzate questa sezione per|sostituisci con|sostituire con|sostituisci questo|sostituire questo|sostituisci questa|rimuovi questa sezione|elimina questa sezione|modifica questa sezione",
        ),
        (Yours, "tuaemail|tuodominio|tuo-dominio|tuaazienda|tuoprogetto|tua-email"),
        (Reminder, "da definire|da completare|da compilare|da inserire"),
        (
            See,
            "vedi|vedere|veda|visit*|legg*|segui|seguire|fare riferimento|fai riferimento|descritt* in|disponibil* su|disponibil* qui|per ulteriori informazioni|per maggiori informazioni|per maggiori dettagli|per ulteriori dettagli|secondo|conformemente|rimand*|consult*",
        ),
        (
            PolicyDocument,
            "politica di sicurezza|politiche di sicurezza|policy di sicurezza|processo di sicurezza|guida alla sicurezza|pagina di sicurezza|politica|politiche|policy|processo|procedur*|linee guida|guida|informativa",
        ),
        (
            Updated,
            "ultimo aggiornamento|ultima modifica|ultima revisione|aggiornat* il|revisionat* il|data di aggiornamento|aggiornato al",
        ),
        (
            ReviewDue,
            "prossima revisione|revisione prevista|valid* fino al|valid* fino a|scade il|scadenza|data di revisione|prossimo aggiornamento previsto",
        ),
        (
            Issued,
            "pubblicat* il|emess* il|in vigore|in vigore dal|entra in vigore|data di pubblicazione|creat* il|data di entrata in vigore|decorrenza",
        ),
        (
            Submit,
            "apri*|aprire|apri|aprite|apra|crea|creare|create|compil*|usa|usare|utilizz*|inviare|invia|inviate|invii",
        ),
        (HowTo, "come segnalare*|come riportare*|come contattarci|come comunicare*|istruzioni"),
        (
            SomeVersion,
            "versioni precedenti|versione precedente|versioni vecchie|vecchie versioni|versioni meno recenti|versione principale|versioni principali|versione maggiore|versione minore|versione stabile|versioni stabili|lts|versioni maggiori|alfa|alpha|precedent*|più vecchi*|vecchi*|meno recenti|stabile|stabili|beta*",
        ),
        (
            SecurityUpdate,
            "aggiornament* di sicurezza|patch di sicurezza|correzion* di sicurezza|fix di sicurezza|supporto di sicurezza|rilasc* di sicurezza|ricev* aggiornamenti di sicurezza|ricev* patch di sicurezza|ricev* correzioni di sicurezza|backport*",
        ),
        (
            Project,
            "progett*|repository|pacchetto|pacchett*|libreria|librerie|software|prodotto|prodott*|progetto",
        ),
        (
            Offer,
            "offr*|offer*|propon*|eroga*|pagh*|paga*|concess*|conced*|pagare|paghiamo|abbiamo|disponiamo|esiste|riconosc*|eroghiamo|idone*",
        ),
        (Cve, "identificativ* cve|numero cve|numeri cve|id cve"),
        (Assign, "richied*|richiest*|assegn*|riserv*|otten*|registr*|emettere|emett*"),
        (Dependency, "dipendenz*|terz* part*|terzi|fornitor*"),
        (
            Advisory,
            "avvis* di sicurezza|avviso|avvisi|bollettin*|bollettin* di sicurezza|note di rilascio|note della versione|note di versione|release note|release notes|registro delle modifiche|registro modifiche|cronologia delle modifiche|changelog|mailing list|annuncio|annunci|comunicat* di sicurezza|comunicazione ufficiale|notizie|news|avvis* di sicurezza di github|avvis* di sicurezza github",
        ),
        (
            Announce,
            "annunc*|annunci*|pubblicare|pubblicat*|pubblicazion*|pubblicher*|pubblichiamo|pubblicarl*|pubblicando|pubblicano|pubblichi|notific*|comunic*|informare gli utenti|informeremo gli utenti|avvisare gli utenti|avviseremo gli utenti|emett*|emess*|documentat*|divulgat*|rilasceremo|rilasciamo",
        ),
        (SafeHarbor, "safe harbor|porto sicuro|approdo sicuro|tutela legale"),
        (Negation, "non|né|mai|senza|nessun|nessuna|nessuno|evit*|asten*|vieta*|proibi*"),
        (Forbid, "non|mai|evit*|asten*|vieta*|proibi*|non deve|non devono|non bisogna"),
        (InsteadOf, "invece di|anziché|al posto di|anziche|piuttosto che"),
        (But, "ma|tuttavia|però|bensì|invece|al contrario|anche se|sebbene"),
        (
            Condition,
            "se|quando|qualora|nel caso|in caso di|a meno che|a meno di|salvo|una volta|purché|a condizione|eccetto|dove|laddove|appena",
        ),
        (
            Possible,
            "può|possono|possiamo|puoi|potete|potrebb*|potrà|potranno|potremmo|potremo|forse|eventualmente|possibile|possibilmente|a nostra discrezione|caso per caso",
        ),
        (
            Target,
            "cerc*|cerchiamo|cercheremo|provare|proviamo|tent*|obiettivo|obiettivi|miriamo|ci impegniamo|impegn*|puntiamo|normalmente|generalmente|di solito|solitamente|in genere|di norma|speriamo|previst*|stimat*|intendiamo",
        ),
        (
            BestEffort,
            "massimo impegno|miglior sforzo|migliori sforzi|per quanto possibile|nei limiti del possibile|compatibilmente|volontar*|tempo libero|best effort",
        ),
        (
            Planned,
            "pianificat*|in programma|in futuro|prossimamente|prevediamo di|abbiamo in programma|a breve aggiungeremo|piano di correzione|piano di risoluzione|piano di rimedio|piano di mitigazione",
        ),
        (
            Suggestion,
            "non possiamo promettere|non possiamo garantire|non promettiamo|senza garanzia|non vincolant*|indicativ*|non garantiamo",
        ),
        (Only, "solo|soltanto|solamente|esclusivamente|unicamente"),
        (
            Idiom,
            "per|sue|carta di credito|carte di credito|nel frattempo|alta disponibilità|ad alto livello|in media|per mezzo di|prima di tutto|oltre a|oltre che|tra cui|in particolare",
        ),
        (Hour, "ora|ore"),
        (Day, "giorno|giorni|giorni solari|giorni di calendario|gg"),
        (BusinessDay, "giorn* lavorativ*|giorn* feriali|giorn* feriale|giorn* di lavoro"),
        (Week, "settimana|settimane"),
        (Month, "mese|mesi"),
        (Year, "anno|anni"),
        (Business, "lavorativ*|feriali|feriale"),
        (
            Within,
            "entro|entro e non oltre|entro un massimo di|entro un termine di|nell'arco di|nel giro di|al massimo|massimo|al più tardi|in meno di|meno di|non oltre|non più di|nei prossimi|nelle prossime|nelle successive|fino a|inferiore a|tempo massimo|prima di",
        ),
        (AtLeast, "almeno|più di|minimo|come minimo|oltre|superiore a"),
        (RangeWord, "a|o|e|ai|fino a|ed"),
        (Every, "ogni|ciascun*"),
        (Daily, "quotidian*|giornalier*|ogni giorno|una volta al giorno|tutti i giorni"),
        (
            Weekly,
            "settimanal*|ogni settimana|una volta alla settimana|una volta a settimana|tutte le settimane",
        ),
        (Monthly, "mensil*|ogni mese|una volta al mese|tutti i mesi"),
        (Immediately, "immediat*|subito|all'istante|istantane*|lo stesso giorno|in giornata"),
        (
            Soon,
            "il prima possibile|al più presto|quanto prima|appena possibile|non appena possibile|nel più breve tempo possibile|più rapidamente possibile|il più velocemente possibile|il più presto possibile|rapidamente|tempestiv*|prontamente|in tempi brevi|a breve|presto|senza indugio|senza ritardo|tempo ragionevole|tempi ragionevoli|termine ragionevole|velocemente|tempi rapidi|qualche giorno|alcuni giorni|pochi giorni|diversi giorni",
        ),
        (
            NextRelease,
            "prossima versione|prossima release|prossimo rilascio|versione successiva|release successiva|prossimo aggiornamento|futura versione|versione futura",
        ),
        (
            After,
            "dopo|dalla|dal|a partire da|a partire dal|a partire dalla|dalle|successiv*|in seguito|dall'",
        ),
        (Of, "di|del|della|dei|delle"),
        (During, "durante"),
        (Past, "ultimi|ultime|scorso|scorsa|passato|precedenti"),
        (Additional, "ulterior*|aggiuntiv*|altro|altri|altra"),
        (
            Acknowledge,
            "conferm* di ricezione|conferm* la ricezione|conferm* della ricezione|conferm* ricezione|conferm* di avvenuta ricezione|conferm* l'avvenuta ricezione|conferm* il ricevimento|conferm* di ricevimento|conferm* di aver ricevuto|conferm* che abbiamo ricevuto|ricevuta di conferma|avviso di ricevimento|presa in carico|prenderemo in carico|prendere in carico|prendiamo in carico|conferm* di lettura",
        ),
        (Receipt, "ricezione|ricevimento|ricevut*|ricever*|riceve|ricevi"),
        (
            Respond,
            "rispond*|risponder*|rispost*|riscontr*|contatterem*|ti contatterem*|vi contatterem*|ricontatt*|metteremo in contatto|ti faremo sapere|vi faremo sapere|nostre notizie|tempo di risposta|tempi di risposta|ti informeremo",
        ),
        (Initial, "inizial*|primo|prima|primi|prime|preliminar*"),
        (Detailed, "dettagliat*|approfondit*|in dettaglio|nel dettaglio|risposta completa"),
        (
            Triage,
            "triage|valut*|valid*|verific*|investig*|indag*|esamin*|esame|analis*|analizz*|conferma|confermare|confermeremo|confermiamo|riprodurre|determin*|diagnos*|revision*|classific*",
        ),
        (
            StatusUpdate,
            "aggiornament* di stato|aggiornament* sullo stato|aggiornament* sui progressi|aggiornament* sul progresso|aggiornamenti|aggiornamento|aggiornamenti periodici|aggiornamenti regolari|progress*|avanzament*|stato|ti terremo aggiornat*|vi terremo aggiornat*|terremo aggiornat*|tenere aggiornat*|terremo informat*|tenere informat*|ti terremo informat*|mant* aggiornat*|mant* informat*",
        ),
        (
            Informed,
            "ti terremo aggiornat*|vi terremo aggiornat*|terremo aggiornat*|terremo informat*|aggiornamenti periodici|aggiornamenti regolari",
        ),
        (
            Fix,
            "correzion*|corregg*|corrett*|correttiv*|patch|risolv*|risoluzion*|risolt*|rimedi*|mitig*|soluzion*|ripar*|sistem* il|sanare|sanat*|hotfix*|bugfix|piano di correzione|piano di risoluzione|piano di rimedio|piano di mitigazione",
        ),
        (
            Release,
            "rilasc*|rilascio|pubblicazione della versione|distribuzion*|distribui*|release|lanci*",
        ),
        (
            Request,
            "per favore|per cortesia|si prega|vi preghiamo|la preghiamo|ti preghiamo|chiediamo|si chiede|si richiede|richiediamo|ti invitiamo|vi invitiamo|invitiamo|devi|dovete|deve|devono|apprezziamo|assicurati|gradiremmo|vi chiediamo|le chiediamo|ti chiediamo",
        ),
        (
            Before,
            "prima di|prima che|prima della|prima del|prima|fino a|fino a quando|finché|finche|fintanto|fino al|fino alla|sino a|anteriormente",
        ),
        (
            Invitation,
            "non esitare|non esiti|non esitate|sentiti libero|sentitevi liberi|non solo|siete invitati|puoi aprire",
        ),
        (
            Vulnerability,
            "vulnerab*|falla|falle|falla di sicurezza|falle di sicurezza|problemi di sicurezza|bug di sicurezza|errore di sicurezza|errori di sicurezza|difett* di sicurezza|debolezz*|incident* di sicurezza|criticità di sicurezza|problematic* di sicurezza|questione di sicurezza|questioni di sicurezza|exploit|problema di sicurezza",
        ),
        (
            Public,
            "pubblico|pubblica|pubblici|pubbliche|pubblicamente|apertamente|in pubblico|rendere pubblic*|reso pubblico|resa pubblica|resi pubblici|rese pubbliche|renderl* pubblic*|dominio pubblico|divulg*",
        ),
        (
            PublicPlace,
            "issue su github|issue di github|issues|una issue|un issue|un'issue|issue|issue tracker|ticket pubblic*|ticket|problem* pubblic*|forum|forum pubblic*|discussion* pubblic*|discussione|discussioni|social media|reti sociali|canal* pubblic*|mailing list|mailing list pubblic*|pull request|pull request pubblic*|repository pubblic*|segnalazion* pubblic*|sezione issue|tracker pubblico|spazi pubblici|luoghi pubblici|bug tracker|issue github|issue pubblic*",
        ),
        (
            Danger,
            "mette a rischio|mettono a rischio|mettere a rischio|mette in pericolo|mettere in pericolo",
        ),
        (
            Ticket,
            "issue|issues|una issue|un issue|ticket|tickets|discussione|discussioni|pull request|forum|thread|ticket*",
        ),
        (
            Post,
            "apri|aprire|aprite|apra|crea|creare|create|pubblicare|pubblicat*|pubblicazion*|pubblicher*|pubblichiamo|pubblicarl*|pubblicando|pubblicano|pubblichi|usa|usare|utilizz*|posta|postare|inserir*|scriv*",
        ),
        (Share, "condivid*|condivis*|discut*|rivel*|comunic*|diffond*|espo*|parlare"),
        (
            ThirdParty,
            "terzi|altre persone|con altri|a nessuno|con nessuno|altri utenti|al di fuori|terz* part*",
        ),
        (
            AllowTime,
            "dateci|dacci|tempo ragionevole|termine ragionevole|tempo sufficiente|tempo necessario|attend*|aspett*|permetteteci|permettici|tempo per|dateci il tempo|dacci il tempo|dateci tempo|dacci tempo|darci il tempo|darci tempo|concedi*|conceder*|concedet*",
        ),
        (Keep, "mantieni|manten*|tener*|tratt*|conserv*|rispett*"),
        (
            NoFlaw,
            "richiest* di funzionalità|domande|altri bug|altri problemi|bug non di sicurezza|miglioramenti|documentazione|supporto tecnico|bug generici",
        ),
        (
            Private,
            "privat*|riservat*|confidenzial*|in privato|in forma privata|in modo privato|segret*|discrezione|riservatezza",
        ),
        (
            CoordinatedDisclosure,
            "disclosure responsabile|disclosure coordinata|divulgare in modo coordinato|politica di divulgazion* responsabile|politica di divulgazion* coordinata|policy di divulgazion* responsabile|processo di divulgazion* responsabile|processo di divulgazion* coordinata|programma di divulgazion* responsabile|divulgazion* coordinat*|divulgazion* responsabil*|divulgazion* coordinat* delle vulnerabilità|divulgazion* responsabil* delle vulnerabilità|divulgazion* responsabil* di vulnerabilità|rivelazion* responsabil*|pubblicazion* coordinat*|divulgazion* pubblic* coordinat*",
        ),
        (
            Coordinate,
            "coordin*|in accordo con|concord*|accord*|di comune accordo|d'accordo|congiuntamente|insieme|collabor*|lavor* con te|lavor* con voi|di concerto|consens*|insieme a",
        ),
        (
            Disclose,
            "divulg*|rivel*|pubblicare|pubblicat*|pubblicazion*|pubblicher*|pubblichiamo|pubblicarl*|pubblicando|pubblicano|pubblichi|rendere pubblic*|rendere di dominio pubblico|rendiamo pubblic*|reso pubblico|resa pubblica|resi pubblici|rese pubbliche|renderl* pubblic*|diffond*|diffus*|render* pubblic*|espo*",
        ),
        (
            DisclosurePolicy,
            "politica di divulgazione|policy di divulgazione|processo di divulgazione|divulgazione delle vulnerabilità",
        ),
        (
            Embargo,
            "embargo|periodo di embargo|periodo di divulgazione|finestra di divulgazione|tempi di divulgazione|periodo di riservatezza|periodo di grazia",
        ),
        (
            NoAnswer,
            "non ricev* risposta|non ricev* una risposta|non ricev* alcuna risposta|non hai ricevuto|non avete ricevuto|nessuna risposta|non rispond*|senza risposta|non ricev* riscontro|non ricev* conferma|mancata risposta",
        ),
        (Assemble, "riunire il team|riuniamo il team"),
        (AdvanceNotice, "preavviso|notifica anticipata|notifica preventiva|avviso preventivo"),
        (Retrospective, "retrospettiv*|post-mortem*|postmortem*"),
        (Internal, "interno|interna|interni|interne|internamente"),
        (
            Severity,
            "severità|severita|gravità|gravita|criticità|priorità|livello di rischio|livelli di rischio|livello di gravità|livello di severità",
        ),
        (Critical, "critica|critico|critiche|critici|urgent*|grave|gravi"),
        (High, "alta|alto|alte|alti|elevat*|important*"),
        (Medium, "media|medio|medie|medi|moderat*"),
        (Low, "bassa|basso|basse|bassi|lieve|lievi|minore|minori"),
        (
            SeverityMethod,
            "scala di gravità|scala di severità|sistema di punteggio delle vulnerabilità|classificazione di gravità|classificazione della gravità|matrice di rischio|matrice dei rischi",
        ),
        (
            OtherSeverity,
            "non critic*|tutte le altre|tutti gli altri|altre vulnerabilità|le altre|i restanti",
        ),
        (Version, "version*|release|branch|ramo|rami|rilascio|rilasci|serie"),
        (
            Supported,
            "supportat*|supporto|supportiamo|con supporto|mantenut*|in manutenzione|manutenzione|manteniamo|attivamente mantenut*|compatibil*|ricev* aggiornamenti|ricev* patch|ricev* correzioni|ricev* supporto|ricev* aggiornamenti di sicurezza|ricev* patch di sicurezza|ricev* correzioni di sicurezza|supporto attivo",
        ),
        (
            Unsupported,
            "non supportat*|non più supportat*|non è più supportat*|non sono più supportat*|non mantenut*|non più mantenut*|fine vita|fine del supporto|fine supporto|obsolet*|deprecat*|dismess*|non ricev* aggiornamenti|non ricev* più|non ricev* patch|senza supporto|fuori supporto|non è supportat*|non sono supportat*|supporto terminato|abbandonat*",
        ),
        (
            Latest,
            "ultima|ultime|ultimo|ultimi|l'ultima|più recent*|attuale|attuali|corrente|correnti|recente|recenti",
        ),
        (
            MainBranch,
            "branch principale|ramo principale|branch predefinito|branch di default|branch di sviluppo|ramo di sviluppo|branch main|branch master|ramo main",
        ),
        (Responsibly, "responsabilmente|in modo responsabile|in maniera responsabile"),
        (Thanks, "grazie|ringrazi*|apprezz*|grati"),
        (
            Maintainer,
            "noi|nostro|nostra|nostri|nostre|sviluppatori|responsabili|squadra|divulgheremo|pubblicheremo|riveleremo|condivideremo|faremo|daremo|annunceremo|notificheremo|informeremo|risponderemo|confermeremo|lavoreremo|coordineremo|manterremo|valuteremo|correggeremo|invieremo|richiederemo|intraprenderemo|avvieremo|cercheremo|pubblichiamo|divulghiamo|condividiamo|rispondiamo|confermiamo|lavoriamo|coordiniamo|annunciamo|offriamo|facciamo|abbiamo|impegniamo|team|gruppo di sicurezza|maintainer|manutentor*|responsabil* del progetto|team di sicurezza",
        ),
        (User, "utente|utenti|cliente|clienti|comunità|consumator*|distributor*|fornitor*"),
        (Contributor, "contributor*|collaborator*|contribuent*|sviluppatori"),
        (
            Reporter,
            "tu|te|ti|voi|vi|tuo|tua|tuoi|tue|vostr*|lei|chi|ricercator*|ricercatric*|segnalator*|segnalant*|scopritor*|chi segnala|chi ha segnalato|coloro che|colui che",
        ),
        (
            Include,
            "includ*|inclus*|forni*|fornend*|descriv*|descrizion*|dettagli|dettagliando|conten*|alleg*|indica|indicate|indicando|indicare|le seguenti informazioni|seguenti informazioni|informazioni seguenti|quante più informazioni|più informazioni possibili|più dettagli possibili|maggior numero di|le seguenti|cosa includere|specific*|aggiung*|spieg*",
        ),
        (
            Description,
            "descrizion*|descriv*|spiegazion*|spieg*|riepilogo|sintesi del problema|dettagli della vulnerabilità|dettagli del problema",
        ),
        (
            Steps,
            "passaggi|passi|passo passo|passo dopo passo|riprodu*|riproduzion*|come riprodurre*|passaggi per riprodurre*|passi per riprodurre*",
        ),
        (
            Impact,
            "impatt*|l'impatto|potenziale impatto|scenari* di attacco|conseguenz*|implicazioni",
        ),
        (
            AffectedVersions,
            "version* interessat*|version* coinvolt*|version* affett*|version*|commit|numero di versione",
        ),
        (
            ProofOfConcept,
            "prova di concetto|proof of concept|poc|codice exploit|codice di exploit|dimostrazion*|codice di esempio|evidenz*",
        ),
        (Logs, "logs|registri|schermat*|screenshot|messagg* di errore|stack trace|video|log"),
        (Environment, "ambiente|ambienti|sistema operativo|piattaform*|browser|configurazion*"),
        (
            SuggestedFix,
            "suggeriment*|proposta di correzione|propost* di soluzione|workaround|correzione suggerita|mitigazion*|eventuali correzioni|possibil* soluzion*|possibil* correzion*|soluzion* propost*|correzion* propost*|soluzion* suggerit*",
        ),
        (
            Encrypt,
            "cifra|cifrat*|cifrare|cifratura|crittograf*|criptat*|criptare|cript*|crittografat*",
        ),
        (
            Key,
            "chiav* pubblic*|chiave pgp|chiavi pgp|chiave gpg|chiavi gpg|la nostra chiave|nostra chiave|server di chiavi|keyserver",
        ),
        (Cipher, "pgp|gpg|openpgp|gnupg|s/mime"),
        (Sign, "firmare|firmat*|firma|firme"),
        (
            OnRequest,
            "su richiesta|a richiesta|richied* la chiave|richied* la nostra chiave|chied* la nostra chiave",
        ),
        (Fingerprint, "impronta|impronta digitale|impronte|id della chiave|id chiave"),
        (
            Credit,
            "credito|crediti|accredit*|ti accredit*|riconoscimento|riconoscimenti|riconoscer* pubblicamente|riconoscer* il|riconoscer* i|riconosciamo|riconosciut*|ringraziament*|ringrazier* pubblicamente|hall of fame|albo d'oro|muro della fama|menzion*|attribuzion*|attribuir*|citare il|citati|citato",
        ),
        (
            ThanksToOthers,
            "ringraziamo tutti|ringraziamo i|ringraziamo gli|ringraziamo coloro|grazie a tutti|grazie a coloro|ringraziamo chi",
        ),
        (
            Bounty,
            "ricompens*|premi|premio|premiare|bug bounty|programma di bug bounty|programmi di bug bounty|remuneraz*|remunerat*|compens*|monetari*|pagamento|pagamenti|pagare|paghiamo|denaro|taglia|taglie|gratific*",
        ),
        (
            ReportContent,
            "tipo di vulnerabilità|tipo di problema|mitigazion*|possibil* soluzion*|possibil* correzion*|soluzion* propost*|suggeriment*|natura|frammenti di codice|evidenz*|gravità|come riprodurre*|riepilogo|implicazioni|passaggi per riprodurre*|passi per riprodurre*|passaggi|passi|passo passo|passo dopo passo|riprodu*|riproduzion*|proof of concept|prova di concetto|poc|impatt*|l'impatto|version* interessat*|version* coinvolt*|version*|descrizion*|codice exploit|codice di exploit|configurazion*|ambiente|scenari* di attacco|log|logs|registri|schermat*|screenshot|stack trace|component* interessat*|component* coinvolt*|componente|componenti|file interessat*",
        ),
        (
            Scope,
            "perimetro|portata|nell'ambito|in ambito|campo di applicazione|si applica a|si applica ai|considerat* una vulnerabilità|considerat* vulnerabilità|copre|coperti|idone*|ammissibil*|modello di minacc*|ambito",
        ),
        (
            OutOfScope,
            "fuori ambito|fuori dall'ambito|fuori perimetro|fuori dal perimetro|fuori portata|al di fuori dell'ambito|non rientra*|non sono considerat*|non è considerat*|non considerat*|non sono vulnerabilità|non è una vulnerabilità|esclus*|esclusion*|non idone*|non ammissibil*|non copert*|non si applica*|fuori scope|non costituisc*",
        ),
        (
            TestMethod,
            "negazione del servizio|denial of service|attacc* dos|interruzione del servizio|ingegneria sociale|social engineering|phishing|attacc* fisic*|accesso fisico|forza bruta|spam|scansion* automatizzat*|scansion* automatic*|strumenti automatizzati|strumenti automatici|test distruttiv*|test di carico|stress test|ddos",
        ),
        (Exploit, "sfrutt*|abusare"),
        (
            UserData,
            "dati personali|dati degli utenti|dati utente|dati sensibili|informazioni personali|informazioni sensibili|password|credenzial*|privacy|segreti",
        ),
        (
            LegalAction,
            "azioni legali|azione legale|azion* giudiziar*|azion* penal*|vie legali|procediment* legal*|procediment* giudiziar*|denunc* penal*|denunciare alle autorità|querel*|citare in giudizio|perseguire legalmente|persegu* penalmente|conseguenz* legal*|ritorsioni|provvediment* legal*|azion* legal*",
        ),
        (GoodFaith, "buona fede|buonafede"),
        (Authorized, "autorizz*|permess*|consentit*|lecit*|legittim*|esent*"),
        (
            GithubPrivateReport,
            "segnalazione privata|segnalazion* privat* di vulnerabilit*|segnalazion* privat* delle vulnerabilit*|segnalazion* di vulnerabilit* privat*|segnalazion* privat* di sicurezza|avvis* di sicurezza privat*|segnalazion* privat* di github",
        ),
    ],
};

/// What the words are for.
#[cfg(test)]
pub(super) static SENTENCES: &[(&str, &str)] = &[
    (
        "Confermeremo la ricezione della tua segnalazione entro 48 ore.",
        "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false Within",
    ),
    (
        "Conferma di ricezione: entro 48 ore",
        "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false Within",
    ),
    (
        "Riceverà una prima risposta entro 3 giorni lavorativi.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Initial Within",
    ),
    (
        "Ti risponderemo al massimo in 3 giorni lavorativi.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Within",
    ),
    (
        "Il nostro team risponde in meno di due giorni lavorativi.",
        "2 BusinessDay ackHours=48 ackBusinessDays=true Respond Within",
    ),
    ("Faremo una valutazione iniziale entro 7 giorni.", "Triage 7 Day assessHours=168"),
    (
        "Ti terremo aggiornato sui progressi ogni 7 giorni.",
        "StatusUpdate updateHours=168 Every 7 Day",
    ),
    ("Il team invia aggiornamenti settimanali sullo stato.", "StatusUpdate updateHours=168 Weekly"),
    (
        "Il nostro obiettivo è rilasciare una correzione entro 30 giorni.",
        "Fix 30 Day fixHours=720 Target",
    ),
    (
        "Le vulnerabilità critiche vengono corrette entro 7 giorni.",
        r#"Critical Fix 7 Day fixBySeverity={"critical":168}"#,
    ),
    (
        "I dettagli vengono pubblicati 90 giorni dopo la segnalazione.",
        "Disclose 90 Day disclosureHours=2160",
    ),
    (
        "Per favore, non aprire una issue pubblica per segnalare falle di sicurezza.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Non segnalate vulnerabilità di sicurezza tramite issue pubbliche su GitHub.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Evita di creare issue pubbliche su problemi di sicurezza.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Ti chiediamo di non divulgare la vulnerabilità finché non esiste una patch.",
        "Disclose publicReporting=forbidden Negation",
    ),
    (
        "Se trovi una vulnerabilità, apri una issue pubblica su GitHub.",
        "PublicPlace publicReporting=invited",
    ),
    (
        "Invia i dettagli della vulnerabilità via e-mail a psirt@tordesk.io.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Scriveteci a psirt@tordesk.io se scoprite una falla di sicurezza.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Usa la scheda Security del repository per segnalare una vulnerabilità.",
        r#"reportChannels=["github_private_reporting"]"#,
    ),
    (
        "Solo l'ultima versione riceve aggiornamenti di sicurezza.",
        "Latest Version supportStatement=true SecurityUpdate",
    ),
    ("Supportiamo esclusivamente la versione più recente.", "Latest Version supportStatement=true"),
    (
        "| Versione | Supportata |\n| --- | --- |\n| 3.x | Sì |\n| 2.x | No |",
        r#"Supported supportedVersions=[{"supported":true,"version":"3.x"},{"supported":false,"version":"2.x"}]"#,
    ),
    (
        "Cifra il messaggio con la nostra chiave pubblica PGP, che inviamo su richiesta.",
        "Encrypt encryption=true Key OnRequest",
    ),
    (
        "Includi nella segnalazione i passaggi per riprodurre il problema, le versioni interessate e l'impatto.",
        "Include reportContent=true",
    ),
    (
        "Non intraprenderemo azioni legali contro chi fa ricerca in buona fede.",
        "LegalAction GoodFaith safeHarbor=true Negation",
    ),
    (
        "Offriamo una ricompensa in denaro per ogni vulnerabilità confermata.",
        "Bounty bounty=offered",
    ),
    ("Al momento non offriamo un programma di bug bounty.", "Bounty bounty=not_offered Negation"),
    (
        "Il tuo nome comparirà nei ringraziamenti, salvo che tu preferisca l'anonimato.",
        "Credit credit=true",
    ),
    ("Chi ha segnalato il problema viene menzionato pubblicamente.", "Credit credit=true"),
    (
        "Le segnalazioni di ingegneria sociale sono fuori ambito.",
        "OutOfScope TestMethod scope=true",
    ),
    ("Se necessario richiederemo un identificativo CVE.", "Cve cve=true"),
    (
        "Annunciamo i problemi risolti in un avviso di sicurezza su GitHub.",
        "Advisory advisory=true Announce",
    ),
    (
        "Seguiamo un processo di divulgazione responsabile.",
        "CoordinatedDisclosure coordinatedDisclosure=true",
    ),
    (
        "Concorderemo con te la data in cui il problema verrà divulgato.",
        "Coordinate Disclose coordinatedDisclosure=true",
    ),
    ("Valutiamo la gravità di ogni segnalazione con CVSS.", "Severity severityMethod=true"),
    ("La libreria funziona su due server e nel browser.", ""),
    ("Il codice è distribuito con licenza MIT per le sue parti pubbliche.", "-LegalAction -Every"),
    ("Le chiavi delle API scadono dopo 30 giorni.", "-Key"),
    ("Il gruppo si incontra ogni lunedì alle 10.", ""),
    ("Il resoconto annuale si trova nel sito del progetto.", ""),
    (
        "Vi preghiamo di mantenere riservata la vulnerabilità fino alla pubblicazione di una correzione.",
        "Disclose publicReporting=forbidden Keep Private Before",
    ),
    (
        "Concedeteci un tempo ragionevole per correggere la falla prima di divulgarla.",
        "Disclose publicReporting=forbidden AllowTime Before",
    ),
    ("Non divulgheremo i dati del segnalatore.", ""),
    ("La risposta può richiedere qualche giorno.", "Respond Soon"),
];
