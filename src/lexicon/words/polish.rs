//! Polish, with and without its own letters: zgłoszenie, zgloszenie.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static POLISH: Words = Words {
    code: "pl",
    negation_follows: false,
    numbers: "jeden|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|jedenaście|dwanaście|trzynaście|czternaście|piętnaście|szesnaście|siedemnaście|osiemnaście|dziewiętnaście|dwadzieścia",
    tens: "jednego=1|jedną=1|jednej=1|dwóch=2|dwie=2|dwoch=2|trzech=3|czterech=4|pięciu=5|pieciu=5|sześciu=6|siedmiu=7|ośmiu=8|dziewięciu=9|dziesięciu=10|dziesieciu=10|czternastu=14|piętnastu=15|dwudziestu=20|dwadzieścia cztery=24|dwudziestu czterech=24|trzydzieści=30|trzydziestu=30|trzydziesci=30|czterdzieści=40|czterdzieści pięć=45|czterdziestu pięciu=45|czterdzieści osiem=48|czterdziestu ośmiu=48|pięćdziesiąt=50|sześćdziesiąt=60|sześćdziesięciu=60|siedemdziesiąt=70|siedemdziesiąt dwie=72|siedemdziesięciu dwóch=72|osiemdziesiąt=80|dziewięćdziesiąt=90|dziewięćdziesięciu=90|stu dwudziestu=120|doby=1|dobę=1|tygodnia=1|miesiąca=1|dnia roboczego=1",
    months: "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień",
    phrases: &[
        (Security, "bezpieczeńst*|bezpieczenst*|zabezpiecze*|luk*|podatnoś*|podatnos*|podatność*"),
        (
            Vulnerability,
            "podatnoś*|podatnos*|luk*|problem* bezpieczeństwa|problem* z bezpieczeństwem|problem* dotycząc* bezpieczeństwa|błąd bezpieczeństwa|błęd* bezpieczeństwa|kwesti* bezpieczeństwa|zagroże* bezpieczeństwa|usterk* bezpieczeństwa|incydent* bezpieczeństwa|słabość*|problem* bezpieczenstwa|zagrożeń|zagrożenia|zagrożenie",
        ),
        (
            Report,
            "zgłasza*|zgłos*|zgłoś*|zgłosz*|zglasza*|zglos*|zglosz*|raportowa*|raportuj*|powiadom*|poinformuj*|poinformowa*|informuj*|prześlij*|przeslij*|przesyła*|doniesieni*|zgłoś podatność|zgłoś lukę w zabezpieczeniach",
        ),
        (
            Contact,
            "kontakt*|skontaktuj*|skontaktowa*|e-mail*|email*|mail|mailow*|mailem|maila|napisz*|wyślij*|wyslij*|wysyła*|wysłać|adres*|korespondencj*|pisz",
        ),
        (Other, "kodeks* postępowania|licencj*|rekrutac*|handlow*|znak* towarow*"),
        (
            GithubPrivateReport,
            "prywatne zgłasza* podatności|prywatne zgłosz*|prywatnego zgłasza* podatności|prywatnego zgłosz*|prywatnym zgłosz*|prywatne zgłaszanie luk*|prywatnego zgłaszania luk*|prywatne raportowanie podatności|prywatnego raportowania podatności|prywatne zgłaszani* luk|prywatne zgłoszeni*",
        ),
        (
            GithubSecurityTab,
            "zakładce security|zakładka security|zakładkę security|zakładki security|zakładce bezpieczeństwo|zakładkę bezpieczeństwo|zakladce security|karcie security|kartę security|github security advisor*",
        ),
        (ReportButton, "zgłoś podatność|zgłoś lukę w zabezpieczeniach"),
        (
            IssueWithoutDetails,
            "bez szczegółów|bez podawania szczegółów|bez ujawniania szczegółów|nie podając szczegółów|nie podawaj szczegółów|nie umieszczaj szczegółów|bez informacji wrażliwych|bez poufnych",
        ),
        (DirectMessage, "moderator*|wiadomość bezpośredni*"),
        (
            Mail,
            "e-mail*|email*|mail|mailem|maila|mailowo|mailowy|poczt* elektroniczn*|poczt*|wiadomość e-mail|mail*",
        ),
        (MailingList, "list* mailingow*|list* dyskusyjn*|list* e-mail"),
        (Chat, "czat*|komunikator*|prywatn* wiadomoś*|wiadomość prywatną|discord*|slack*"),
        (Social, "twitter*|linkedin*|mastodon*"),
        (Phone, "telefon*|zadzwoń"),
        (WebForm, "formularz*"),
        (BountyPlatform, "program* bug bounty|platform* bug bounty"),
        (PrivateTracker, "prywatn* tracker*|prywatn* system* zgłosz*|niepubliczn* zgłosz*"),
        (
            ConfidentialIssue,
            "poufn* issue*|prywatn* zgłosz* w gitlab*|poufn* zgłosz*|prywatn* issue*",
        ),
        (Coordinator, "cert polska|csirt*|strona trzecia|koordynator*"),
        (
            Via,
            "przez|poprzez|na adres|pod adresem|za pomocą|za pomoca|za pośrednictwem|na|drogą|korzystając|używając|mailem|do",
        ),
        (
            Submit,
            "wyśl*|otwórz*|utwórz*|użyj*|wypełni*|wypełnij*|skorzystaj*|korzystaj*|prześlij*|złóż*|składa*|otwórz|utwórz|użyj",
        ),
        (
            HowTo,
            "jak zgłosić|jak zgłaszać|sposób zgłaszania|sposób zgłoszenia|instrukcj* zgłasza*|jak raportować|zasady zgłaszania",
        ),
        (Question, "pytani*|pytań"),
        (Subscription, "subskryb*|obserwuj*|powiadomieni*"),
        (
            Fallback,
            "alternatyw*|jeśli nie możesz|jeżeli nie możesz|w przeciwnym razie|jeśli to niemożliwe|ewentualnie|lub też",
        ),
        (Preferred, "preferowan*|zalecan*|zalecamy|rekomendow*|najlepiej|preferujemy"),
        (
            Instruction,
            "użyj tej sekcji|uzyj tej sekcji|użyj tego rozdziału|zastąp ten|zastąp to|zamień na|uzupełnij tę",
        ),
        (Yours, "twojadomena|twoja-domena|twojafirma|twojemail|twoj-email|twoj-projekt"),
        (Reminder, "do uzupełnienia|do zrobienia"),
        (
            Negation,
            "nie|nigdy|bez|ani|żaden|żadn*|zadn*|brak|unikaj*|unikać|powstrzym*|zaniech*|nie należy|nie wolno|nie może*|nie można|zamiast tego nie",
        ),
        (InsteadOf, "zamiast|a nie|w miejsce"),
        (
            Forbid,
            "nie|nigdy|unikaj*|unikać|zabrania*|zabronion*|zakaz*|niedozwolon*|niedopuszczaln*|powstrzym*|zaniech*|nie należy|nie wolno|nie może*|nie można|zamiast tego nie",
        ),
        (
            Request,
            "opisz*|podaj*|dołącz|dołączcie|zawrzyj|uwzględnij|załącz|wskaż|prześlij|zgłoś|zgłaszaj|napisz|wyślij|skontaktuj się|skontaktujcie się|użyj|powiadom|prosimy|proszę|prosze|prosi się|uprasza*|należy|nalezy|oczekujemy|wymagamy|zachęcamy|zachecamy|upewnij*|trzeba|powin*|prosiłbym|prosilibyśmy",
        ),
        (Before, "przed|zanim|dopóki|dopoki|do czasu|do momentu|aż do|póki|az do|aż"),
        (
            Invitation,
            "nie wahaj*|zapraszamy|śmiało|nie tylko|zachęcamy do otwierania|mile widzian*",
        ),
        (
            But,
            "ale|jednak*|lecz|natomiast|za to|zamiast tego|, prosimy|, napisz|, skontaktuj|, wyślij|, zgłoś|, użyj|jednak",
        ),
        (
            Condition,
            "jeśli|jesli|jeżeli|jezeli|gdy|kiedy|w przypadku|w razie|o ile|chyba że|chyba ze|pod warunkiem|jeżeliby",
        ),
        (Possible, "może|moze|mogą|moga|możemy|mozemy|możliwe|ewentualn*|w zależności"),
        (
            Target,
            "staramy|postaramy|dążymy|dokładamy|dołożymy|zamierzamy|zwykle|zazwyczaj|z reguły|docelow*|cel|celem|celu|spróbujemy|oczekiwan*|orientacyjn*|szacunkow*|przewidywan*|planowan*",
        ),
        (
            BestEffort,
            "w miarę możliwości|w miare mozliwosci|dołożymy wszelkich|dokładamy wszelkich|w wolnym czasie|wolontari*|najlepszych starań|najlepsze starania",
        ),
        (
            Planned,
            "planujemy|planowan*|w przyszłości|w przyszlosci|wkrótce|wkrotce|plan naprawy|planu naprawy|planem naprawy|plan działań|planu działań",
        ),
        (
            Suggestion,
            "nie możemy obiecać|nie możemy zagwarantować|nie obiecuje*|nie gwarantuje*|nie stanowi* gwarancji|bez gwarancji|niewiążąc*|orientacyjn*|nie jest gwarancją",
        ),
        (Only, "tylko|wyłącznie|wylacznie|jedynie"),
        (
            Idiom,
            "nie tylko|nie wahaj*|bezpośredni*|bezposredni*|niestety|niezwłoczn*|nieupoważnion*|nieautoryzowan*|lukrecj*|nie później|nie dłużej|nie więcej|bez zbędnej|bez zwłoki|bezzwłoczn*",
        ),
        (Hour, "godzin*|godz|godz.|godzinę|h"),
        (Day, "dni|dnia|dniu|dzień|dzien|doba|dobę|doby|dób|dni kalendarzow*|dniach"),
        (
            BusinessDay,
            "dni robocz*|dnia robocz*|dzień robocz*|dzien robocz*|dniach robocz*|roboczodni*|robocz* dni",
        ),
        (Week, "tydzień|tydzien|tygodnia|tygodni|tygodnie|tygodniach|tyg|tyg."),
        (Month, "miesiąc|miesiac|miesiąca|miesiaca|miesiące|miesiecy|miesięcy|miesiącach"),
        (Year, "rok|roku|lat|lata"),
        (Business, "robocz*"),
        (
            Within,
            "w ciągu|w ciagu|w terminie|w przeciągu|do|maksymalnie|maks|najpóźniej|najpozniej|nie później niż|nie dłużej niż|nie więcej niż|poniżej|mniej niż|w czasie|max|w okresie|w niecały|w niecałe|w niespełna",
        ),
        (AtLeast, "co najmniej|przynajmniej|minimum|ponad|więcej niż|powyżej|nie mniej niż"),
        (RangeWord, "do|lub|albo|i|–"),
        (Every, "co|każd*|kazd*"),
        (Daily, "codzienn*|co dzień|każdego dnia|raz dziennie|dziennie"),
        (
            Weekly,
            "co tydzień|co tydzien|cotygodniow*|raz w tygodniu|każdego tygodnia|raz na tydzień|tygodniowo",
        ),
        (Monthly, "co miesiąc|co miesiac|comiesięczn*|raz w miesiącu|każdego miesiąca|miesięcznie"),
        (
            Immediately,
            "natychmiast*|od razu|tego samego dnia|bezzwłoczn*|niezwłoczn*|niezwloczn*|bez zwłoki",
        ),
        (
            Soon,
            "jak najszybciej|najszybciej jak|tak szybko|możliwie szybko|najszybciej|szybko|wkrótce|niezwłoczn*|rozsądnym czasie|rozsądnym terminie|bez zbędnej zwłoki|terminowo|sprawnie|rozsądny czas|kilku dni|kilka dni|parę dni|paru dni",
        ),
        (
            NextRelease,
            "następn* wydani*|kolejn* wydani*|następn* wersj*|kolejn* wersj*|najbliższ* wydani*|najbliższ* wersj*|nastepn* wersj*",
        ),
        (
            After,
            "od|po|po otrzymaniu|od otrzymania|od momentu|od daty|następnie|licząc od|od chwili|od zgłoszenia",
        ),
        (Of, "z|ze"),
        (During, "przez|podczas|w trakcie"),
        (Past, "ostatnich|ubiegł*"),
        (Additional, "dodatkow*|kolejn*"),
        (
            Acknowledge,
            "otrzymanie zgłoszenia potwierdz*|odbiór zgłoszenia potwierdz*|otrzymanie raportu potwierdz*|przyjęcie zgłoszenia potwierdz*|potwierdz* otrzyma*|potwierdz* odbi*|potwierdz* przyję*|potwierdz* zgłosz*|potwierdz* wpły*|potwierdz* odbiór|potwierdz* odebrani*|potwierdz* jego otrzyma*|potwierdz* jego odbiór|potwierdz* twoje zgłosz*|potwierdz* państwa zgłosz*|potwierdz* twojego zgłosz*|potwierdz* otrzymanego|wstępne potwierdz*|potwierdzenie zgłosz*|potwierdz* że otrzyma*|potwierdzenie|potwierdzenia|przyjęci* zgłosz*|potwierdz* wiadomo*|potwierdz* raport*|potwierdz* e-mail*",
        ),
        (Receipt, "otrzyma*|odbiór|odbioru|wpływ|wpłynię*|przyjęci*|odebran*"),
        (
            Respond,
            "odpowi*|odpowied*|odpisz*|odpisujemy|skontaktujemy|skontaktuje się|reakcj*|reagujemy|zareagu*|odezwiemy|odezwie|informacj* zwrotn*|feedback*|reaguje",
        ),
        (Initial, "pierwsz*|wstępn*|wstepn*|początkow*|poczatkow*|inicjaln*"),
        (Detailed, "szczegółow*|szczegolow*|dalsz*|dokładn*|obszern*|dokładniejsz*"),
        (
            Triage,
            "ocen*|oceni*|weryfik*|zweryfik*|analiz*|przeanaliz*|zbada*|badan*|triage*|triaż*|klasyfik*|sprawdz*|walid*|odtworz*|rozpatrz*|rozpatr*|zakwalifik*|potwierdzim*|dochodzen*|skal* ocen*|ocen* ryzyka",
        ),
        (
            StatusUpdate,
            "aktualizacj* statusu|status*|postęp*|postep*|informować o|informować cię|aktualizacj*|na bieżąco|bieżąc* informac*|stan prac|stanie prac",
        ),
        (Informed, "aktualizacj* statusu|informować cię"),
        (
            Fix,
            "napraw*|popraw*|łatk*|latk*|łata*|usun*|usuwa*|rozwiąz*|rozwiaz*|załata*|mitygac*|złagodz*|obejści*|hotfix*|naprawi*|patch*|wyelimin*|zaadresow*|naprawcz*|plan naprawy|planu naprawy|planem naprawy|plan działań|planu działań",
        ),
        (
            Release,
            "wyda*|wydan*|wydawa*|opublikuj*|publik*|wypuści*|udostępni*|udostepni*|wdroż*|wdraża*",
        ),
        (
            Disclose,
            "ujawn*|upubliczn*|opublik*|publikow*|publikuj*|publikacj*|publicznie ogłos*|ogłosz*|rozpowszechn*|ujawniać|ujawni*",
        ),
        (DisclosurePolicy, "polityk* ujawni*|polityk* ujawnia*|proces* ujawnia*|proces* ujawni*"),
        (
            Embargo,
            "embarg*|okres poufności|okres karencji|okres ujawnienia|termin ujawnienia|okres ochronny|zachować poufność|zachowaj poufność",
        ),
        (
            NoAnswer,
            "nie otrzyma*|brak odpowiedzi|nie dostan*|nie odpowie*|braku odpowiedzi|nie uzyska*|nie odezw*",
        ),
        (Assemble, "zebranie zespołu|powołan* zespo*"),
        (AdvanceNotice, "wcześniejsze powiadomieni*|z wyprzedzeniem"),
        (Retrospective, "retrospek*|podsumowanie incydentu"),
        (Internal, "wewnętrzn*|dla opiekunów|dla maintainerów"),
        (
            Severity,
            "ważność|ważności|powag*|poziom zagrożenia|poziom ryzyka|priorytet*|krytyczność|krytyczności|istotność|istotności|dotkliwość|dotkliwości|poziom istotności|stopień zagrożenia|waga|wagi|poziom krytyczności|poziom|ciężkość|ciężkości",
        ),
        (Critical, "krytyczn*|piln*"),
        (High, "wysok*|poważn*|powazn*"),
        (Medium, "średni*|sredni*|umiarkowan*"),
        (Low, "nisk*|niewielki*|drobn*"),
        (
            SeverityMethod,
            "skal* ocen*|ocen* ryzyka|klasyfikac* podatności|klasyfikac* ważności|macierz* ryzyka|skala ważności|klasyfikac* zagroże*|poziomy ważności",
        ),
        (
            OtherSeverity,
            "pozostał*|inne podatności|niekrytyczn*|mniej poważn*|pozostal*|inne problemy",
        ),
        (
            Version,
            "wersj*|wydani*|wydań|gałąź|gałęzi*|galaz|galezi*|linii|seria|serii|starsz* wersj*|starsz* wydani*|poprzedni* wersj*|poprzedni* wydani*|wcześniejsz* wersj*|wczesniejsz* wersj*|wcześniejsz* wydani*|star* wersj*|wersj* testow*|wersj* beta|wersj* rozwojow*|inne wersje|główn* wersj*|wersj* główn*|aktualna wersja|aktualną wersję|aktualnej wersji|bieżąc* wersj*|obecn* wersj*|aktualn* wydani*|bieżąc* wydani*|aktualn* wersj*",
        ),
        (
            Supported,
            "wspiera*|wspieran*|obsługiwan*|obslugiwan*|obsługuj*|utrzymywan*|utrzymujemy|wsparci*|otrzymuj* aktualizacje|otrzymuj* poprawki|rozwijan*|otrzymuj* łatki",
        ),
        (
            Unsupported,
            "niewspieran*|nie jest wspieran*|nie są wspieran*|nie sa wspieran*|nieobsługiwan*|nie jest obsługiwan*|nie są obsługiwan*|już nie wspieran*|nie wspieramy|koniec wsparcia|zakończon* wsparci*|wycofan*|przestarzał*|brak wsparcia|bez wsparcia|nie otrzymuj*|nie utrzymywan*|nieutrzymywan*|nie są objęte|nie jest objęt*|nie są rozwijan*|nie są utrzymywane",
        ),
        (
            Latest,
            "najnowsz*|ostatni*|aktualna wersja|aktualną wersję|aktualnej wersji|bieżąc* wersj*|obecn* wersj*|aktualn* wydani*|bieżąc* wydani*|najswiezsz*|najświeższ*|aktualn* wersj*",
        ),
        (
            MainBranch,
            "gałąź main|gałęzi main|gałąź główn*|gałęzi główn*|główn* gałęzi|główna gałąź|galaz main|gałąź master|gałęzi master|domyśln* gałęzi|domyślna gałąź|głównej gałęzi|branch main|branchu main|gałąź rozwojow*|gałęzi rozwojow*",
        ),
        (
            SomeVersion,
            "starsz* wersj*|starsz* wydani*|poprzedni* wersj*|poprzedni* wydani*|wcześniejsz* wersj*|wczesniejsz* wersj*|wcześniejsz* wydani*|stabiln*|star* wersj*|długoterminow* wsparci*|wersj* testow*|wersj* beta|historyczn*|przedpremierow*|wersj* rozwojow*|inne wersje|główn* wersj*|wersj* główn*",
        ),
        (
            SecurityUpdate,
            "aktualizac* bezpieczeństwa|aktualizac* zabezpiecze*|poprawk* bezpieczeństwa|poprawek bezpieczeństwa|łatk* bezpieczeństwa|łatek bezpieczeństwa|poprawk* zabezpiecze*|wsparci* bezpieczeństwa|aktualizac* bezpieczenstwa|poprawk* bezpieczenstwa|uaktualnie* zabezpiecze*",
        ),
        (Project, "projekt*|repozytori*|pakiet*|bibliotek*|oprogramowani*|produkt*"),
        (
            Public,
            "publiczn*|jawn*|otwart*|upubliczn*|publicznie|ujawn* publiczn*|publicznie ujawn*|ujawni*|upubliczni*",
        ),
        (
            PublicPlace,
            "publiczn* issue*|publiczn* zgłosz*|publiczn* wątk*|issue*|publiczn* zgłoszen*|śledzeni* błędów|śledzeni* problemów|system* zgłoszeń|dyskusj*|forum|forach|forów|media* społecznościow*|mediach społecznościowych|pull request*|publiczn* kanał*|publiczn* repozytori*|list* dyskusyjn*|list* mailingow*|tracker*|publiczn* miejsc*|czat*|publiczn* dyskusj*|publiczn* zagadnie*|zagadnie*|discord*|publiczn* ticket*|publiczn* pull*|publiczn* zgłosze*|publiczn* issues|publiczny issue|github issues|publiczn* zgłoszeń|publiczne issue",
        ),
        (Danger, "naraża*|narazić|zagraża*"),
        (Ticket, "issue*|dyskusj*|pull request*|zagadnie*|wątek|wątku|ticket*|forum|issue|issues"),
        (
            Post,
            "otwiera*|otwieraj*|otwórz*|otworz*|twórz*|tworz*|utwórz*|zakłada*|zakładaj*|załóż*|dodawa*|dodawaj*|wystawia*|publikuj*|zamieszcza*|umieszcza*|pisz*|używa*|korzystaj*|użyj*|składaj*|otwier*|otwórz|twórz|tworzy*|utwórz|zakład*|używaj",
        ),
        (
            Share,
            "udostępnia*|dziel*|omawia*|dyskutuj*|rozpowszechn*|mów*|opowiada*|przekazuj*|przekazywa*|wyjawia*|zdradza*|komunikuj*|udostępni*",
        ),
        (
            ThirdParty,
            "osób trzecich|osobom trzecim|osobami trzecimi|stronom trzecim|innym osobom|innymi osobami|komukolwiek|nikomu|bez zgody|bez naszej zgody|innym|stron trzecich|osoby trzecie",
        ),
        (
            AllowTime,
            "daj nam czas|dać nam czas|dajcie nam|rozsądny czas|rozsądnego czasu|odpowiedni czas|wystarczając* czas*|czas na|czasu na|daj* nam|dać nam|umożliw*|poczekaj*|zaczekaj*|wstrzyma*|wstrzymaj*|odczekaj*|daj nam",
        ),
        (Keep, "zachowa*|zachowaj*|utrzyma*|traktuj*|przestrzega*|pozosta*|zachować"),
        (
            NoFlaw,
            "prośb* o funkc*|propozycj*|nowe funkcje|nowych funkcji|zwykł* błęd*|inne błędy|innych błędów|inne problemy|pytania|pytanie|pytań|dokumentac*|niezwiązan* z bezpieczeństwem|sugesti*|ogóln* pytani*|funkcjonaln*|niedotycząc* bezpieczeństwa",
        ),
        (Private, "prywatn*|poufn*|tajemnic*|sekret*|niejawn*|niepubliczn*|dyskretn*"),
        (
            CoordinatedDisclosure,
            "skoordynowan* ujawni*|skoordynowan* ujawnia*|odpowiedzialn* ujawni*|odpowiedzialn* ujawnia*|koordynowan* ujawni*|koordynowan* ujawnia*|responsible disclosure|coordinated disclosure|skoordynowan* publikac*|odpowiedzialnego raportowania|odpowiedzialn* ujawn*|odpowiedzialne ujawni*|odpowiedzialnego ujawni*|skoordynowane ujawni*|skoordynowanego ujawni*|odpowiedzialnym ujawni*",
        ),
        (
            Coordinate,
            "koordyn*|skoordyn*|uzgodni*|uzgadnia*|uzgodn*|wspóln*|wspólnie|współprac*|wspolprac*|w porozumieniu|porozumie*|ustal* z|ustalimy|konsult*",
        ),
        (
            Responsibly,
            "odpowiedzialnie|w sposób odpowiedzialny|w odpowiedzialny sposób|odpowiedzialny sposób|sposób odpowiedzialny",
        ),
        (
            Thanks,
            "dzięku*|dzieku*|podziękowa*|wdzięczn*|doceniamy|docenia|cenimy|docenimy|dziękuj*",
        ),
        (
            Reporter,
            "zgłaszając*|zglaszajac*|badacz*|odkrywc*|znalazc*|raportując*|osob* zgłaszając*|autor* zgłoszenia|autorem zgłoszenia|ty|twoje|twojego|tobie|tobą|twój|ci|cię|państwa|badaczami|twoj*",
        ),
        (
            Maintainer,
            "opiekun*|maintainer*|zespół|zespol*|zespoł*|my|nasz|nasze|nasza|naszego|naszym|programist*|deweloper*|autor*|właściciel*|administrator*|utrzymując*|twórc*|nam|nas|zespołem|nasz*|udostępniamy|ujawniamy|publikujemy|udostępnimy|ujawnimy|opublikujemy",
        ),
        (User, "użytkowni*|uzytkowni*|klient*|społecznoś*"),
        (Contributor, "współtwórc*|kontrybutor*|współautor*|programist*|deweloper*"),
        (
            Include,
            "zawrzyj*|zawiera*|zawierać|uwzględni*|dołącz*|dolacz*|podaj*|podać|opisz*|opisać|załącz*|zamieść*|następujące informacje|nastepujace informacje|poniższe informacje|umieść*|dostarcz*|przedstaw*|wskaż*|jak najwięcej|dołączyć|powinno zawierać|podanie|zawrzyj|zawrzeć",
        ),
        (
            ReportContent,
            "komponent*|dotknięt*|rodzaj podatności|typ podatności|rodzaj problemu|typ problemu|rodzaj luki|typ luki|lokalizac*|plik* źródłow*|ścieżk*|kod* źródłow*|przyczyn*|warunki wstępne|wektor ataku|moduł*|podatn* komponent*|podatn* kod*|fragment* kodu|endpoint*|wymagani*|techniczn* szczegół*",
        ),
        (
            Steps,
            "krok* do odtworz*|kroki|kroków|kroki do|odtworz*|odtworzyć|reproduk*|krok po kroku|powtórz*|odtwarza*|sposób odtworzenia|reprodukow*|reprodukcj*",
        ),
        (
            Impact,
            "wpływ*|potencjaln* wpływ*|skutk*|skutek|konsekwenc*|zagrożeni*|scenariusz* ataku|napastni*|atakując*|możliw* skutk*|możliw* wpływ*|ryzyk*",
        ),
        (
            ProofOfConcept,
            "dowód koncepcji|dowodu koncepcji|dowód słuszności|exploit*|kod exploita|przykładow* kod*|demonstrac*|proof of concept|dowód|kod* dowodz*|poc",
        ),
        (
            Description,
            "opis*|opisu|szczegółow* opis*|dokładny opis|podsumowani*|wyjaśnieni*|streszczeni*|krótki opis|szczegóły podatności|szczegóły luki|szczegóły problemu|możliwie szczegółowo|opis",
        ),
        (
            Environment,
            "środowisk*|srodowisk*|konfigurac*|system operacyjny|systemu operacyjnego|systemie operacyjnym|platform*|przeglądark*|ustawie*|konfiguracj*",
        ),
        (
            Logs,
            "log|logi|logów|logach|zrzut* ekran*|dziennik*|komunikat* błęd*|ślad* stosu|nagrani*|wideo|zrzut ekranu|zrzut* ekranu",
        ),
        (
            AffectedVersions,
            "dotknięt* wersj*|podatn* wersj*|wersj* dotknięt*|wersj* podatn*|wersj* oprogramowania|numer* wersji|wersja|wersję|wersje|wersji|wersja, której|używan* wersj*|zagrożon* wersj*|wersj*",
        ),
        (
            SuggestedFix,
            "sugerowan* napraw*|sugerowan* popraw*|sugerowan* rozwiąz*|proponowan* rozwiąz*|proponowan* popraw*|proponowan* napraw*|propozycj* napraw*|propozycj* popraw*|propozycj* rozwiąz*|możliw* rozwiąz*|możliw* popraw*|sugesti* napraw*|sugesti* dotycząc*|obejści*|środki zaradcze|sposób naprawy|ewentualne rozwiązanie|sugesti* rozwiąz*|propozycj*|sugerowan*|możliwe rozwiązan*|proponowan*",
        ),
        (Encrypt, "szyfrow*|zaszyfr*|szyfruj*|szyfrogram*"),
        (
            Key,
            "klucz pgp|klucza pgp|kluczem pgp|klucz gpg|klucza gpg|kluczem gpg|klucz publiczny|klucza publicznego|kluczem publicznym|nasz klucz|naszego klucza|naszym kluczem|serwer* kluczy|klucz openpgp|publiczny klucz*|publicznego klucza|publicznym kluczem",
        ),
        (Cipher, "pgp|gpg|gnupg|openpgp|s/mime|smime"),
        (Sign, "podpis*|sum* kontroln*|podpisan*|sygnatur*"),
        (OnRequest, "na żądanie|na zadanie|na życzenie|na prośbę|poproś*|popros*|udostępniamy na"),
        (Fingerprint, "odcisk*|fingerprint*|id klucza|identyfikator klucza"),
        (
            Credit,
            "podziękowa* w|wymieni*|wymienion*|wymienimy|uznani*|galeri* sław|hall of fame|ścian* chwały|lista zasłużonych|list* podziękowań|listę podziękowań|przypis* autorstw*|autorstw*|publicznie podzięk*|imiennie|uhonorow*|wyróżni*|zostaniesz wymienion*|uznać twój|uznajemy wkład|uznamy|docenimy publicznie|w podziękowaniach|podziękowania dla|wspomnimy|wspomnian*|sekcj* podziękowań",
        ),
        (ThanksToOthers, "dziękujemy wszystkim|podziękowania dla wszystkich"),
        (
            Bounty,
            "nagrod*|nagród|wynagrodze*|bug bounty|gratyfikac*|pieniężn*|pieniezn*|finansow*|upomin*|gadżet*|premi*|zapłat*|program* bug bounty|platform* bug bounty",
        ),
        (
            Offer,
            "oferuj*|oferow*|zapewnia*|prowadzi*|przyzna*|wypłaca*|płaci*|dostępn*|posiada*|mamy|otrzyma*|wręcza*|uczestnicz*",
        ),
        (Cve, "numer* cve|identyfikator* cve"),
        (
            Assign,
            "przydziel*|przypis*|wnioskow*|wystąpi*|nada*|nadaj*|zarezerw*|rezerw*|uzyska*|poprosi*|złoży*|zgłosi*|publikuj*|żąda*",
        ),
        (
            Dependency,
            "zależnoś*|zaleznos*|bibliotek* zewnętrzn*|zewnętrzn* bibliotek*|stron trzecich|zewnętrzn* komponent*|upstream*",
        ),
        (
            Advisory,
            "biuletyn*|komunikat* bezpieczeństwa|ostrzeżeni* bezpieczeństwa|ostrzeżeni* o bezpieczeństwie|porad* bezpieczeństwa|porad* dotycząc* bezpieczeństwa|dziennik* zmian|rejestr* zmian|list* zmian|informacj* o wydaniu|notatk* do wydania|notatk* wydania|notatkach wydania|uwagach do wydania|opis* wydania|list* mailingow*|blog*|stron* internetow*|alert* bezpieczeństwa|ogłoszeni* bezpieczeństwa|zaleceni* bezpieczeństwa|zaleceni* dotycząc* bezpieczeństwa",
        ),
        (
            Announce,
            "ogłasza*|ogłosi*|ogłosz*|oglasza*|publik*|opublik*|powiadam*|powiadom*|informowa*|informuj*|komunikow*|zamieszcza*|udokumentowan*|poinform*|wyda*",
        ),
        (
            SafeHarbor,
            "bezpieczna przystań|bezpiecznej przystani|bezpieczną przystań|safe harbor|safe harbour",
        ),
        (
            LegalAction,
            "krok* prawn*|kroków prawnych|działa* prawn*|postępowa* sądow*|drog* sądow*|pozew|pozwu|pozw*|ściga*|odpowiedzialnoś* prawn*|odpowiedzialnoś* karn*|postępowa* prawn*|organ* ścigania|konsekwenc* prawn*|roszcze*|postępowa* karn*|działań prawnych|kroki prawne",
        ),
        (GoodFaith, "dobrej wierze|dobrą wiarą|dobra wiara|dobrej wiary|w dobrej wierze"),
        (
            Authorized,
            "upoważni*|autoryzow*|dozwolon*|zezwol*|zgodne z prawem|legaln*|zgod*|zwolnion*|uprawnion*",
        ),
        (
            Scope,
            "zakres*|w zakresie|w zakres|zakresem|uznawan* za podatność|uznawan* za lukę|kwalifik*|uważamy za podatność|model zagrożeń|modelu zagrożeń|granic* bezpieczeństwa|obejmuj*|objęte polityką|objęte|zakres|zakres programu",
        ),
        (
            OutOfScope,
            "poza zakres*|poza zakresem|nie wchodz* w zakres|nie jest* podatnoś*|nie są podatnoś*|nie stanowi* podatności|nie kwalifikuj*|wyłączon*|wykluczon*|wyłącze*|nie obejmuj*|nie jest uznawan*|nie są uznawan*|nie uznajemy|nie uważamy|nie dotyczy|nie są traktowane|nie jest lukami|nie akceptujemy|nie są uznawane",
        ),
        (
            TestMethod,
            "odmow* usługi|odmowy dostępu do usługi|inżynieri* społeczn*|inżynierii społecznej|socjotechni*|phishing*|atak* fizyczn*|fizyczn* dostęp*|fizyczn* atak*|dostęp* fizyczn*|brute force|siłow*|spam*|automatyczn* skan*|zautomatyzowan* skan*|skaner*|test* obciążeniow*|limit* żądań|clickjacking*",
        ),
        (Exploit, "wykorzystywa*|wykorzyst*|naduży*|eksploat*"),
        (
            UserData,
            "dan* użytkownik*|danych użytkowników|dane osobowe|danych osobowych|dane wrażliwe|danych wrażliwych|wrażliwe dane|wrażliwych danych|prywatnoś*|hasł*|hasel|haseł|danych uwierzytelniających|dane logowania|klucz* prywatn*|token*|poufne dane|poufnych danych|danych innych|dane klientów",
        ),
        (
            See,
            "zobacz*|patrz|zapoznaj*|przeczytaj*|odwiedź*|odwiedz*|sprawdź*|opisan* w|dostępn* pod|znajduje się|znajdziesz|więcej informacji|wiecej informacji|zgodnie z|szczegóły w|dostępne na|zobacz|przeczytaj",
        ),
        (
            PolicyDocument,
            "polityk* bezpieczeństwa|polityk* ujawni*|polityk* ujawnia*|polityk*|proces*|procedur*|wytyczn*|przewodnik*|zasad*|regulamin*|instrukcj*",
        ),
        (
            Updated,
            "ostatnia aktualizacja|ostatnia zmiana|ostatnia modyfikacja|zaktualizowano|zaktualizowan*|data aktualizacji|ostatni przegląd|stan na|ostatnio zmienion*|ostatnio aktualizow*",
        ),
        (
            ReviewDue,
            "następny przegląd|kolejny przegląd|następna aktualizacja|kolejna aktualizacja|ważne do|wygasa|data ważności",
        ),
        (
            Issued,
            "data wejścia w życie|obowiązuje od|wchodzi w życie|data publikacji|data wydania|data utworzenia|opublikowano",
        ),
    ],
};

/// Each word above earns its place by a sentence here.
#[cfg(test)]
pub(super) static SENTENCES: &[(&str, &str)] = &[
    ("Otrzymanie zgłoszenia potwierdzamy w ciągu 48 godzin.", "ackHours=48"),
    ("Odpowiemy w ciągu trzech dni roboczych.", "ackBusinessDays=true ackHours=72"),
    ("Wstępną ocenę przedstawimy w ciągu 7 dni.", "assessHours=168"),
    ("Co tydzień informujemy o postępach prac.", "updateHours=168"),
    ("Poprawkę wydajemy w ciągu 30 dni.", "fixHours=720"),
    ("Krytyczne luki naprawiamy w ciągu 7 dni.", r#"fixBySeverity={"critical":168}"#),
    ("Prosimy nie ujawniać szczegółów luki przez 90 dni.", "disclosureHours=2160"),
    (
        "Nie zgłaszaj luk w zabezpieczeniach w publicznych zgłoszeniach.",
        "publicReporting=forbidden",
    ),
    ("Podatności zgłaszaj, otwierając issue na GitHubie.", "publicReporting=invited"),
    ("Podatności prosimy zgłaszać na adres security@acme.io.", r#"reportChannels=["email"]"#),
    (
        "Lukę zgłoś prywatnie w zakładce Security na GitHubie.",
        r#"reportChannels=["github_private_reporting"]"#,
    ),
    ("Poprawki bezpieczeństwa otrzymuje tylko najnowsza wersja.", "supportStatement=true"),
    (
        "| Wersja | Wspierana |\n| --- | --- |\n| 3.x | Tak |\n| 2.x | Nie |",
        r#"supportedVersions=[{"supported":true,"version":"3.x"},{"supported":false,"version":"2.x"}]"#,
    ),
    ("Wiadomość możesz zaszyfrować naszym kluczem PGP.", "encryption=true"),
    (
        "W zgłoszeniu opisz kroki do odtworzenia, podatne wersje i możliwe skutki.",
        "reportContent=true",
    ),
    (
        "Nie podejmiemy kroków prawnych wobec badaczy działających w dobrej wierze.",
        "safeHarbor=true",
    ),
    ("Za każde potwierdzone zgłoszenie wypłacamy nagrodę.", "bounty=offered"),
    ("Obecnie nie prowadzimy programu bug bounty.", "bounty=not_offered"),
    ("Za zgodą zgłaszającego wymieniamy jego nazwisko w podziękowaniach.", "credit=true"),
    ("Podatności typu odmowa usługi są poza zakresem.", "scope=true"),
    ("W razie potrzeby wystąpimy o numer CVE.", "cve=true"),
    ("Naprawione luki ogłaszamy w komunikatach bezpieczeństwa na GitHubie.", "advisory=true"),
    ("Stosujemy zasady skoordynowanego ujawniania.", "coordinatedDisclosure=true"),
    ("Wagę każdej luki oceniamy według CVSS.", "severityMethod=true"),
    (
        "Nie publikuj informacji o podatności, dopóki nie wydamy poprawki.",
        "publicReporting=forbidden",
    ),
    ("Wspieramy wyłącznie najnowszą wersję główną.", "supportStatement=true"),
    ("Odpowiadamy w ciągu doby.", "ackHours=24"),
    ("Biblioteka działa w przeglądarce i na serwerze.", ""),
    ("Sesja wygasa po 30 dniach.", ""),
    ("Zespół spotyka się w każdy poniedziałek.", ""),
    ("Odpowiadamy w ciągu dnia roboczego.", "ackHours=24"),
];
