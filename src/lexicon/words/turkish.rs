//! Turkish, with and without its own letters: güvenlik açığı, guvenlik acigi.
//!
//! A verb is denied within itself (bildirmeyin), so such forms stand under what they
//! say and under `Negation`. A capital I is folded to i, which stands for ı as well.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static TURKISH: Words = Words {
    code: "tr",
    negation_follows: true,
    numbers: "bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on bir|on iki|on üç|on dört|on beş|on altı|on yedi|on sekiz|on dokuz|yirmi",
    tens: "uc=3|dort=4|bes=5|alti=6|otuz=30|kırk=40|kirk=40|kırk beş=45|kırk sekiz=48|kirk sekiz=48|elli=50|altmış=60|altmis=60|yetmiş=70|yetmiş iki=72|yirmi dört=24|seksen=80|doksan=90|yüz yirmi=120",
    months: "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
    phrases: &[
        (Security, "güvenlik*|guvenlik*|zafiyet*|açığı*|açıkları*|acigi*|aciklari*"),
        (
            Vulnerability,
            "güvenlik açığı*|güvenlik açıkları*|güvenlik açık*|guvenlik acigi*|guvenlik acikl*|güvenlik zafiyet*|guvenlik zafiyet*|zafiyet*|güvenlik sorun*|guvenlik sorun*|güvenlik problem*|güvenlik hata*|güvenlik zaaf*|güvenlik ihlal*|açığı|açığın|açığını|açıkları|açıklarını|açıkların|açıklar|acigi|aciklari|güvenlik olay*|güvenlik bulgu*|açık bul*",
        ),
        (
            Report,
            "bildir*|İletin|iletin*|iletebilir*|iletiniz|rapor edin*|raporla*|rapor etmek|rapor edebil*|raporu*|ihbar*|haber ver*|bildİrmeyİn*|bildirmeyin*|rapor etmeyin*|rapor|rapor*|güvenlik açığı bildir|bir güvenlik açığı bildir",
        ),
        (
            Contact,
            "e-posta*|eposta*|e-mail*|email*|mail|mail*|iletişim*|İletişim*|iletisim*|gönder*|gonder*|ulaş*|ulas*|yazın",
        ),
        (Other, "davranış kuralları*|lisans*|ticari*|kariyer*|basın*"),
        (
            GithubPrivateReport,
            "özel güvenlik açığı bildirim*|özel zafiyet bildirim*|gizli güvenlik açığı bildirim*|özel güvenlik açığı rapor*|ozel guvenlik acigi bildirim*|özel güvenlik danışman*|özel güvenlik açığı bildir*|özel zafiyet bildir*",
        ),
        (
            GithubSecurityTab,
            "security sekmesi*|güvenlik sekmesi*|guvenlik sekmesi*|github güvenlik danışman*|github güvenlik uyarı*|security sekmesi|güvenlik sekmesi|güvenlik danışma*",
        ),
        (ReportButton, "güvenlik açığı bildir|bir güvenlik açığı bildir"),
        (
            IssueWithoutDetails,
            "detay vermeden|ayrıntı vermeden|detay içermeyen|ayrıntı içermeyen|detay paylaşmadan|ayrıntı paylaşmadan|detayları paylaşmadan|ayrıntıları paylaşmadan|detay vermeyen|ayrıntı vermeyen",
        ),
        (DirectMessage, "moderatör*|özel mesaj*|doğrudan mesaj*"),
        (Mail, "e-posta*|eposta*|email*|e-mail*|mail|maili|mail*|elektronik posta*"),
        (MailingList, "e-posta listesi*|posta listesi*|e-posta liste*"),
        (Chat, "sohbet*|mesajlaşma*|discord*|telegram*|slack*|özel mesaj*"),
        (Social, "twitter*|linkedin*"),
        (Phone, "telefon*|arayın"),
        (WebForm, "form|formu*|formdan|iletişim formu*"),
        (BountyPlatform, "bug bounty programı*|ödül avcılığı*|bug bounty platform*"),
        (PrivateTracker, "özel takip sistem*|gizli kayıt*|özel kayıt*"),
        (ConfidentialIssue, "gizli issue*|özel issue*|gizli konu*"),
        (Coordinator, "siber olaylara müdahale*|usom*|koordinatör*|tarafsız üçüncü taraf*"),
        (
            Via,
            "üzerinden|aracılığıyla|araciligiyla|adresine|adresinden|kullanarak|ile|yoluyla|vasıtasıyla|yolu ile|adrese|şu adrese",
        ),
        (Submit, "gönder*|gonder*|açın|oluştur*|kullan*|doldur*|iletin*|paylaşın*"),
        (
            HowTo,
            "nasıl bildir*|nasıl rapor*|bildirim süreci*|bildirim yöntem*|bildirme yöntem*|raporlama süreci*",
        ),
        (Question, "soru*"),
        (Subscription, "abone*|takip edin*|bildirimleri aç*"),
        (
            Fallback,
            "alternatif*|mümkün değilse|ulaşamazsanız|ya da|veyahut|yoksa|aksi takdirde|kullanamıyorsanız",
        ),
        (Preferred, "tercih*|öneri*|oneri*|önerilen*|tavsiye*"),
        (
            Instruction,
            "bu bölüm, kullanıcıların|bu bölüm, projenizin|bu bölümde, projenizin|bu bölümü|bu bolumu",
        ),
        (Yours, "alanadiniz|alan-adiniz|sirketiniz|eposta-adresiniz|projeniz-adi"),
        (Reminder, "doldurulacak|eklenecek"),
        (
            Negation,
            "açmayın*|acmayin*|açmayin*|bildirmeyin*|bİldİrmeyİn*|paylaşmayın*|paylasmayin*|paylaşmayin*|oluşturmayın*|olusturmayin*|oluşturmayin*|yayınlamayın*|yayinlamayin*|yayımlamayın*|ifşa etmeyin*|ifsa etmeyin*|İfşa etmeyin*|açıklamayın*|aciklamayin*|tartışmayın*|tartismayin*|raporlamayın*|raporlamayin*|rapor etmeyin*|göndermeyin*|gondermeyin*|kullanmayın*|kullanmayin*|etmeyin*|etmeyİn*|yapmayın*|yapmayin*|yazmayın*|duyurmayın*|eklemeyin*|vermeyin*|belirtmeyin*|iletmeyin*|konuşmayın*|koymayın*|bildirmemeniz*|paylaşmamanız*|paylasmamaniz*|açmamanız*|açıklamamanız*|yayınlamamanız*|etmemeniz*|oluşturmamanız*|kullanmamanız*|yapmamanız*|bildirilmemeli*|paylaşılmamalı*|açılmamalı*|açıklanmamalı*|yapılmamalı*|edilmemeli*|bildirmemeli*|paylaşmamalı*|kaçının*|kaçınınız*|kacinin*|kaçınmanız*|kaçınılmalı*|sakının*|değil|değildir|degil|yok|yoktur|olmadan|etmeden|etmez*|etmeyiz|etmiyoruz|etmeyeceğiz|almayız|almayacağız|almıyoruz|başlatmayız|baslatmayiz|başlatmayacağız|başlatmıyoruz|sunmuyoruz|sunmamaktayız|vermiyoruz|vermemekteyiz|ödemiyoruz|bulunmamaktadır|bulunmamaktadir|bulunmuyor|bulunmamakta|mevcut değil*|edilmez*|edilmemektedir|verilmez*|verilmemektedir|sağlanmaz|sağlanmamaktadır|ödenmez*|yapılmaz*|yapılmayacak*|olmayacak*|alınmaz*|alınmayacak*|edilmeyecek*|yürütmüyoruz|kabul edilmez|hariç|olmaksızın|olmayan|taahhüt etmiyoruz|kamuya açıklamayın*",
        ),
        (InsteadOf, "yerine|yerine,|değil|değil,"),
        (
            Forbid,
            "açmayın*|acmayin*|açmayin*|bildirmeyin*|bİldİrmeyİn*|paylaşmayın*|paylasmayin*|paylaşmayin*|oluşturmayın*|olusturmayin*|oluşturmayin*|yayınlamayın*|yayinlamayin*|yayımlamayın*|ifşa etmeyin*|ifsa etmeyin*|İfşa etmeyin*|açıklamayın*|aciklamayin*|tartışmayın*|tartismayin*|raporlamayın*|raporlamayin*|rapor etmeyin*|göndermeyin*|gondermeyin*|kullanmayın*|kullanmayin*|etmeyin*|etmeyİn*|yapmayın*|yapmayin*|yazmayın*|duyurmayın*|eklemeyin*|vermeyin*|belirtmeyin*|iletmeyin*|konuşmayın*|koymayın*|bildirmemeniz*|paylaşmamanız*|paylasmamaniz*|açmamanız*|açıklamamanız*|yayınlamamanız*|etmemeniz*|oluşturmamanız*|kullanmamanız*|yapmamanız*|bildirilmemeli*|paylaşılmamalı*|açılmamalı*|açıklanmamalı*|yapılmamalı*|edilmemeli*|bildirmemeli*|paylaşmamalı*|kaçının*|kaçınınız*|kacinin*|kaçınmanız*|kaçınılmalı*|sakının*|yasaktır|yasak|kamuya açıklamayın*",
        ),
        (
            Request,
            "belirtin|belirtiniz|ekleyin|ekleyiniz|açıklayın|paylaşın|gönderin|gönderiniz|bildirin|bildiriniz|yazın|iletin|iletiniz|sağlayın|dahil edin|kullanın|lütfen|lutfen|rica ederiz|rica ediyoruz|rica olunur|gerekir|gerekmektedir|gerekiyor|bekliyoruz|isteriz|isteniz|mutlaka|emin olun*|istiyoruz",
        ),
        (
            Before,
            "önce|once|kadar|öncesinde|oncesinde|dek|evvel|önceden|yayınlanana kadar|giderilene kadar|çözülene kadar|tamamlanana kadar",
        ),
        (
            Invitation,
            "çekinmeyin*|çekinmeden|memnuniyet*|davetlisiniz|bekleriz|sadece değil|değil aynı zamanda",
        ),
        (
            But,
            "ancak|fakat|ama|lakin|bunun yerine|onun yerine|bildirin|bildiriniz|gönderin|gonderin|gönderiniz|kullanın|kullanin|kullanınız|yazın|iletin|iletiniz|ulaşın|ulaşınız|ulasin|kurun|geçin|tercih edin",
        ),
        (
            Condition,
            "eğer|eger|durumunda|halinde|takdirde|ise|varsa|bulduysanız|bulursanız|keşfederseniz|keşfettiyseniz|düşünüyorsanız|tespit ederseniz|mümkünse|gerekirse|olursa",
        ),
        (
            Possible,
            "olabilir*|edebilir*|verilebilir*|mümkün*|belki|ihtimal*|değerlendirilebilir*|yapılabilir*",
        ),
        (
            Target,
            "hedef*|çalışıyoruz|çalışırız|çalışacağız|calisiriz|genellikle|normalde|amaçlı*|amaçlıyoruz|gayret*|çaba*|tahmini|öngörülen|beklenen|planlanan",
        ),
        (BestEffort, "en iyi çaba*|elimizden gelen*|elimizden geleni|gönüllü*|imkanlar*"),
        (
            Planned,
            "planlan*|gelecekte|ileride|yakında|planlıyoruz|düzeltme planı*|çözüm planı*|giderme planı*",
        ),
        (
            Suggestion,
            "söz veremi*|garanti edemi*|taahhüt edemi*|garanti etmez*|garanti edilmez*|garanti edilmemektedir|garanti değil*|bağlayıcı değil*|taahhüt değil*",
        ),
        (Only, "sadece|yalnızca|yalnizca|yalnız|ancak ve ancak"),
        (
            Idiom,
            "varsayılan|yetkisiz|değilse|değil mi|sorun değil|açık kaynak*|acik kaynak*|açıkça|açık ve net|yok sayıl*|yoksa|on-premise|one|once you|no lu|e-posta adresiniz|şu anda|mart ayı|on binlerce|bir an|bir şekilde|bir güvenlik açığı keşf*|herhangi bir|bir güvenlik",
        ),
        (Hour, "saat|saati|saatin|saatte|saatlik|sa|saattir"),
        (Day, "gün|gun|günü|günde|günlük|takvim günü|takvim gün*|günün"),
        (
            BusinessDay,
            "iş günü|iş gün*|is gunu|is gun*|İş günü|İş gün*|mesai günü|mesai gün*|çalışma günü|çalışma gün*",
        ),
        (Week, "hafta|haftada|haftalık|haftanın"),
        (Month, "ay|aylık|ayda|ayın"),
        (Year, "yıl|yil|yıllık|yılda|sene"),
        (Business, "iş günü|iş günleri|mesai"),
        (
            Within,
            "içinde|icinde|İçinde|içerisinde|icerisinde|en fazla|en geç|en gec|en çok|kadar|azami|maksimum|aşmayacak|zarfında|altında|dahilinde",
        ),
        (AtLeast, "en az|asgari|minimum|fazla|üzeri|üzerinde"),
        (RangeWord, "ile|veya|ya da|ila|arası|arasında"),
        (Every, "her|her bir|arayla|aralıklarla"),
        (Daily, "her gün|günlük olarak|günde bir"),
        (Weekly, "her hafta|haftalık|haftada bir|haftalik"),
        (Monthly, "her ay|aylık|ayda bir"),
        (Immediately, "derhal|hemen|anında|aninda|acilen|aynı gün"),
        (
            Soon,
            "en kısa sürede|en kisa surede|en kısa zamanda|mümkün olan en kısa|mümkün olduğunca çabuk|mümkün olduğunca hızlı|kısa sürede|hızlıca|hızlı bir şekilde|ivedilikle|gecikmeksizin|gecikmeden|makul süre*|makul bir süre*|zamanında|birkaç gün*|birkac gun*|birkaç iş günü*",
        ),
        (
            NextRelease,
            "yayınlıyor*|yayımlıyor*|dağıtıyor*|sonraki sürüm*|bir sonraki sürüm*|gelecek sürüm*|sonraki yayın*|sonraki surum*",
        ),
        (After, "sonra|sonrası|sonrasında|itibaren|takiben|sonrasi|ardından|alındıktan|aldıktan"),
        (Of, "alınmasından"),
        (During, "boyunca|süresince|suresince"),
        (Past, "geçen|geçmiş"),
        (Additional, "ek|ek olarak|ilave"),
        (
            Acknowledge,
            "alındı onayı*|alındı bildirim*|alındığını onayla*|alındığını teyit*|alındığına dair*|aldığımızı onayla*|aldığımızı teyit*|aldığımızı bildir*|aldığımıza dair*|aldigimizi*|alindi onayi*|alındı teyidi*|raporunuzu onayla*|raporunuzu teyit*|bildiriminizi onayla*|bildiriminizi teyit*|bildirimi onayla*|ulaştığını onayla*|ulaştığını teyit*|alındı mesajı*|onay e-posta*|teyit e-posta*|alındığı onay*|alındığı teyit*|alındı bilgisi*|kabul onayı|raporun alındığı*|bildirimin alındığı*|ilk onay|teyit ediyoruz|teyit edeceğiz|teyit ederiz|teyit edilir|onay mesajı*",
        ),
        (Receipt, "alındı*|alındığı*|aldığımız*|aldıktan|alınması*|alındıktan|alinma*|teslim"),
        (
            Respond,
            "yanıt*|yanit*|cevap*|geri dönüş*|geri donus*|dönüş yap*|donus yap*|geri dön*|geri don*|iletişime geçeceğiz|iletişime geçilecek*|iletişime geçeriz|iletişime geçecek*|size ulaş*|tepki*|sizinle iletişim*|geri bildirim*",
        ),
        (Initial, "ilk|İlk|ön|başlangıç*|öncelikle"),
        (Detailed, "detaylı|ayrıntılı|detayli|ayrintili|kapsamlı"),
        (
            Triage,
            "kabul/re*|kabul veya re*|kabul ya da re*|inceliyor*|onaylıyor*|doğruluyor*|değerlendir*|degerlendir*|incele*|doğrula*|dogrula*|analiz*|araştır*|arastir*|sınıflandır*|triyaj*|triaj*|triage*|teyit*|önceliklendir*|tespit süreci|onayla*|yeniden üret*|risk değerlendirme matris*",
        ),
        (
            StatusUpdate,
            "güncelliyor*|durum güncelleme*|güncelleme*|guncelleme*|bilgilendir*|gelişmeler*|ilerleme*|haberdar*|durum bilgi*|durum rapor*|durumu hakkında",
        ),
        (Informed, "durum güncelleme*|haberdar*"),
        (
            Fix,
            "yamalıyor*|düzeltme*|duzeltme*|düzelt*|duzelt*|yama|yamalar*|yamanın|yaması*|yamayı|çözüm*|cozum*|çözül*|çözme*|çözer*|çözeceğiz|gider*|giderme*|onarım*|kapat*|hafiflet*|iyileştir*|yamala*|müdahale*|düzeltme planı*|çözüm planı*|giderme planı*",
        ),
        (
            Release,
            "yayınlıyor*|yayımlıyor*|dağıtıyor*|yayınla*|yayinla*|yayımla*|sürüm yayın*|dağıtım*|dağıt*|çıkarıl*|yayını|yayın",
        ),
        (
            Disclose,
            "açıklıyor*|yayınlıyor*|yayımlıyor*|ifşa*|ifsa*|İfşa*|açıklama*|açıklan*|açıklay*|açıklad*|aciklama*|aciklan*|aciklay*|kamuya açık*|kamuya acik*|kamuoyu*|kamuyla paylaş*|yayınla*|yayımla*|yayinla*|herkese duyur*|kamuya duyur*|duyur*|açıklamayın*|aciklamayin*|yayınlamayın*|yayimlamayin*|yayımlamayın*|yayinlamayin*|ifşa etmeyin*|ifsa etmeyin*|duyurmayın*|açıklamamanız*|yayınlamamanız*|açıklanmamalı*|kamuya açıkla*|kamuya aciklama*|kamuya açıklama*|halka açık*|açıklığa kavuş*|kamuya açıklamayın*",
        ),
        (
            DisclosurePolicy,
            "açıklama politika*|ifşa politika*|açıklama süreci*|ifşa süreci*|açıklama takvim*",
        ),
        (
            Embargo,
            "ambargo*|gizlilik süresi*|açıklama süresi*|ifşa süresi*|koordinasyon süresi*|koordinasyon suresi*|bekleme süresi*|ifşa takvimi*",
        ),
        (
            NoAnswer,
            "yanıt alamaz*|yanıt almaz*|yanıt alamazsanız|cevap alamaz*|cevap almaz*|yanıt gelmez*|cevap gelmez*|geri dönüş alamaz*|yanıt verilmez*|yanit alamaz*",
        ),
        (Assemble, "ekip kurul*|ekibin toplanma*"),
        (AdvanceNotice, "ön bildirim*|önceden bildir*|önceden haber*"),
        (Retrospective, "retrospektif*|geriye dönük değerlendirme*"),
        (Internal, "iç süreç*|dahili*|bakımcılar için*"),
        (
            Severity,
            "önem derecesi*|onem derecesi*|ciddiyet seviye*|ciddiyet derece*|ciddiyeti|ciddiyetine|öncelik*|oncelik*|kritiklik*|risk seviyesi*|şiddet*|önem seviyesi*|önem düzey*",
        ),
        (Critical, "kritik*|acil*|çok yüksek"),
        (High, "yüksek*|yuksek*|ciddi"),
        (Medium, "orta|orta seviye*|orta düzey*|orta önem*|orta derece*|orta risk*"),
        (Low, "düşük*|dusuk*"),
        (
            SeverityMethod,
            "ortak güvenlik açığı puanlama*|risk matrisi*|önem derecelendirme*|ciddiyet derecelendirme*|risk derecelendirme*|risk değerlendirme matris*|önem seviyeleri|ciddiyet seviyeleri",
        ),
        (
            OtherSeverity,
            "diğer açık*|diğer sorun*|diğer zafiyet*|diğerleri*|diğer güvenlik*|kritik olmayan*|acil olmayan*",
        ),
        (
            Version,
            "sürüm*|surum*|versiyon*|dal|dalı*|dallar*|eski sürüm*|eski surum*|eski versiyon*|önceki sürüm*|onceki surum*|önceki versiyon*|kararlı sürüm*|beta sürüm*|ana sürüm*|alt sürüm*|ön sürüm*|yayınlanmış sürüm*|diğer sürüm*|geliştirme sürüm*|son sürüm*|son surum*|güncel sürüm*|guncel surum*|mevcut sürüm*|son versiyon*",
        ),
        (
            Supported,
            "destekliyor*|destekle*|desteklenmektedir|destekli*|desteği*|destek|bakımı yapıl*|bakım*|güncelleme alan*|güvenlik güncellemesi alan*|güvenlik güncellemesi alır|güvenlik güncellemeleri alan*|güvenlik güncellemeleri alır|aktif destek*|güvenlik güncellemeleri sağlan*",
        ),
        (
            Unsupported,
            "desteklenmiyor*|desteklenmez*|desteklenmeyen*|desteklenmemektedir|destek sona erdi|destek sona eren*|desteği sona erdi|desteği sona eren*|desteği sona ermiş*|destek bit*|desteği bit*|destek dışı*|desteksiz|ömrü dol*|ömrünü tamamla*|artık desteklen*|kullanım dışı*|güncelleme almaz*|güncelleme almıyor|güncelleme almayan*|almamaktadır|almaz|almıyor|kullanımdan kaldır*",
        ),
        (
            Latest,
            "en son|en güncel|en guncel|en yeni|son sürüm*|son surum*|güncel sürüm*|guncel surum*|mevcut sürüm*|mevcut ana*|son kararlı*|son yayınlanan*|son yayımlanan*|güncel ana*|son versiyon*",
        ),
        (
            MainBranch,
            "ana dal*|ana branch*|main dal*|main branch*|varsayılan dal*|master dal*|geliştirme dalı*|ana (main)",
        ),
        (
            SomeVersion,
            "eski sürüm*|eski surum*|eski versiyon*|önceki sürüm*|onceki surum*|önceki versiyon*|kararlı sürüm*|kararlı|uzun süreli destek*|beta sürüm*|ana sürüm*|alt sürüm*|ön sürüm*|yayınlanmış sürüm*|diğer sürüm*|daha eski*|geliştirme sürüm*",
        ),
        (
            SecurityUpdate,
            "güvenlik güncelleme*|guvenlik guncelleme*|güvenlik yama*|guvenlik yama*|güvenlik düzeltme*|güvenlik desteği*",
        ),
        (
            Project,
            "proje*|depo|depoda|deposu*|paket*|kütüphane*|yazılım*|ürün*|repo|repoda|repodaki|reponun|repoyu|repoya|repoları*|repository*",
        ),
        (
            Public,
            "herkese açık*|herkese acik*|kamuya açık*|kamuya acik*|halka açık*|genel issue*|public*|açık issue*|açıkça|alenen|kamuya|kamusal*|genele açık*|açık bir*|umuma açık*|açık olarak|kamuoyu*|kamuyla|herkesin görebil*|herkese açık|ifşa|halka açık|kamuya açıklamayın*",
        ),
        (
            PublicPlace,
            "herkese açık issue*|herkese açık bir issue*|herkese acik issue*|herkese acik bir issue*|genel issue*|public issue*|açık issue*|issue'lar*|issue'da*|issue'ya*|issue*|konu aç*|sorun takip*|sorun izle*|hata takip*|hata izle*|tartışmalar*|tartismalar*|forum*|sosyal medya*|pull request*|çekme istek*|sohbet*|topluluk kanal*|herkese açık kanal*|herkese açık platform*|herkese açık forum*|kamuya açık kanal*|kamuya açık platform*|genel kanal*|e-posta liste*|posta liste*|herkese açık alan*|herkese açık tartışma*|discord|depo sorun*|github issue*|github issues|herkese açık bir issue|halka açık*|herkese açık*|issue bölüm*",
        ),
        (Danger, "risk altına*|riske at*|tehlikeye at*"),
        (Ticket, "issue*|tartışma*|sorun kaydı*|pull request*|forum*|issue|issues"),
        (
            Post,
            "aç|açmayın*|acmayin*|açmayin*|açın*|acin|açma*|açarak|açıp|açılma*|oluştur*|olustur*|oluşturmayın*|olusturmayin*|gönder*|yaz|yazmayın*|kullan*|kullanmayın*|ekle*|yayınla*|paylaş*|açmamanız*|açın|oluşturun|oluşturarak|kullanarak|üzerinden|açabilirsiniz",
        ),
        (
            Share,
            "paylaş*|paylas*|paylaşmayın*|paylasmayin*|paylaşmayin*|tartış*|tartis*|tartışmayın*|tartismayin*|anlat*|sızdır*|konuş*|konuşmayın*|duyur*|söyle*|dağıt*|paylaşmamanız*|paylasmamaniz*",
        ),
        (
            ThirdParty,
            "üçüncü taraf*|ucuncu taraf*|üçüncü şahıs*|üçüncü kişi*|başkaları*|baskalari*|kimse*|izinsiz|izin almadan|izni olmadan|yazılı izin*|üçüncü*|başkalarıyla|başka kişi*",
        ),
        (
            AllowTime,
            "süre tanı*|zaman tanı*|sure tani*|zaman tani*|yeterli süre*|yeterli zaman*|makul süre*|makul bir süre*|makul zaman*|süre ver*|zaman ver*|bekleyin*|bekleyiniz*|fırsat ver*|fırsat tanı*|makul süre|makul bir süre|zaman verin",
        ),
        (Keep, "tutun*|tutunuz*|koru*|sakla*|gizli tut*|uyun*|tutun|saklayın|tutulmasını"),
        (
            NoFlaw,
            "özellik istek*|özellik talep*|genel soru*|sorular*|diğer hata*|diğer sorun*|güvenlik dışı*|güvenlikle ilgili olmayan*|genel hata*|dokümantasyon*|dokumantasyon*|öneriler*|normal hata*|öneri*",
        ),
        (
            Private,
            "gizli*|özel*|ozel*|mahrem*|doğrudan mesaj*|kapalı kanal*|gizlilik*|şahsi*|gİzlİ*|özel|özelden",
        ),
        (
            CoordinatedDisclosure,
            "sorumlu açıklama*|sorumlu aciklama*|sorumlu ifşa*|sorumlu ifsa*|sorumlu bildirim*|koordineli açıklama*|koordineli ifşa*|eşgüdümlü açıklama*|eşgüdümlü ifşa*|sorumluluk sahibi açıklama*|koordine açıklama*|koordine ifşa*|sorumlu güvenlik açığı bildirim*|sorumlu güvenlik açıklama*|sorumlu zafiyet bildirim*|koordineli bildirim*|sorumlu açığa*|koordineli güvenlik açığı*",
        ),
        (
            Coordinate,
            "koordin*|eşgüdüm*|esgudum*|mutabık*|mutabik*|anlaş*|birlikte çalış*|iş birliği*|işbirliği*|ortaklaşa|birlikte karar*|birlikte belirle*|birlikte",
        ),
        (
            Responsibly,
            "sorumlu bir şekilde|sorumlu bir sekilde|sorumlu şekilde|sorumlulukla|sorumluca",
        ),
        (Thanks, "teşekkür*|tesekkur*|minnettar*|takdir*|sağ olun|müteşekkir*"),
        (
            Reporter,
            "bildiren*|raporlayan*|araştırmacı*|arastirmaci*|bulan kişi*|bulanlar*|keşfeden*|siz|sizin|size|sizinle|sizi|araştırmacılar*",
        ),
        (
            Maintainer,
            "bakımcı*|bakimci*|geliştirici*|gelistirici*|güvenlik ekibi*|ekibimiz*|ekip*|biz|bizim|proje sahib*|yönetici*|proje sorumlu*|takım*|ekibi|sorumlular*|çekirdek ekip*|ekibi*",
        ),
        (User, "kullanıcı*|kullanici*|müşteri*|topluluk*|kullanıcılar*"),
        (Contributor, "katkıda bulunan*|katkı sağlayan*|katkıcı*|geliştirici*"),
        (
            Include,
            "içeriği|İçeriği|içerik|bulunması gereken*|gerekenler|ekleyin*|ekle*|içer*|içermeli*|belirt*|sağla*|açıklayın*|yazın*|dahil edin*|aşağıdaki bilgi*|asagidaki bilgi*|aşağıdakileri*|şu bilgi*|sunun*|verin|mümkün olduğunca detay*|mümkün olduğunca ayrıntı*|içermelidir|bulunmalı*|paylaşın*|detaylandır*|ekleyin|belirtin|açıklayın|bilgileri ekle*|yer verin|içerecek|içeren|paylaşın",
        ),
        (
            ReportContent,
            "etkilenen bileşen*|etkilenen dosya*|etkilenen modül*|etkilenen sistem*|etkilenen*|bileşen*|açığın türü*|zafiyet türü*|zafiyetin türü*|sorunun türü*|sorun türü*|güvenlik açığı türü*|kaynak dosya*|kaynak kod*|dosya yolu*|konumu*|kök neden*|ön koşul*|saldırı vektör*|url|ilgili kod*|kod parça*|teknik detay*|teknik ayrıntı*|beklenen davranış*|etkisi",
        ),
        (
            Steps,
            "yeniden üret*|yeniden oluştur*|tekrar üret*|tekrarlama adım*|tekrar adım*|adımlar*|adimlar*|adım adım*|adim adim*|yeniden üretme adım*|tekrarlanabil*|nasıl tekrar*|reprodüksiyon*|üretim adımları*|tekrarla*|repro adım*|oluşturma adım*|repro|adımları",
        ),
        (
            Impact,
            "etki|etkisi*|etkiler*|potansiyel etki*|olası etki*|olasi etki*|etki analiz*|saldırgan*|saldırı senaryo*|sonuçlar*|zarar*|risk analiz*|etki*|etkisi",
        ),
        (
            ProofOfConcept,
            "kavram kanıt*|kavram ispat*|konsept kanıt*|kavramın kanıt*|exploit kod*|istismar kod*|örnek kod*|kanıt*|demo|ispat*|kavram kanıtı|poc",
        ),
        (
            Description,
            "açıklama|açıklaması*|aciklama|aciklamasi*|tanım*|özet*|ozet*|detaylı açıklama*|kısa açıklama*|ayrıntılı açıklama*|açığın açıklama*|sorunun açıklama*|zafiyetin açıklama*|tarif*|detayları*|açıklamasını|açıklaması|tanımı|açıklayın",
        ),
        (
            Environment,
            "ortam*|yapılandırma*|yapilandirma*|işletim sistem*|isletim sistem*|platform*|tarayıcı*|konfigürasyon*|kurulum*",
        ),
        (
            Logs,
            "günlük kayıt*|log kayıt*|log|loglar*|ekran görüntü*|ekran goruntu*|hata mesaj*|yığın izi*|yığın izle*|video*|kayıtlar*|günlük*",
        ),
        (
            AffectedVersions,
            "etkilenen sürüm*|etkilenen surum*|etkilenen versiyon*|sürüm bilgi*|sürüm numara*|versiyon bilgi*|kullanılan sürüm*|sürüm|sürümler*|versiyon*|hangi sürüm*|sürüm*",
        ),
        (
            SuggestedFix,
            "yamalıyor*|önerilen çözüm*|onerilen cozum*|önerilen düzeltme*|çözüm önerisi*|çözüm öneri*|cozum oneri*|düzeltme öneri*|olası çözüm*|olası düzeltme*|geçici çözüm*|önerilen yama*|öneriler*|azaltma yöntem*|varsa çözüm*",
        ),
        (Encrypt, "şifrele*|sifrele*|şifreli*|sifreli*|kriptola*"),
        (
            Key,
            "açık anahtar*|acik anahtar*|genel anahtar*|ortak anahtar*|pgp anahtar*|gpg anahtar*|openpgp anahtar*|anahtar sunucu*|şifreleme anahtar*|sifreleme anahtar*|public key*",
        ),
        (Cipher, "pgp|gpg|gnupg|openpgp|s/mime|smime"),
        (Sign, "imza*|imzala*|imzalı*|sağlama toplam*"),
        (
            OnRequest,
            "talep üzerine*|istek üzerine*|talep edebilir*|isteyebilir*|anahtarımızı isteyin*|talep edin*|isteyin*",
        ),
        (Fingerprint, "parmak izi*|anahtar kimliği*|anahtar id"),
        (
            Credit,
            "onur listesi*|şeref listesi*|şeref kürsüsü*|şeref salonu*|onur salonu*|teşekkür liste*|teşekkürler listesi*|katkıda bulunanlar liste*|isminizi*|adınızı*|adinizi*|isminiz|adınız|adınızla|isim belirt*|adı geçer*|adı anıl*|itibar*|atıf*|atıfta bulun*|listelenecek*|kredi veril*|kredi verece*|krediniz|kredilendir*|takdir edil*|adıyla anıl*|tanınma*|kamuya teşekkür*|açıkça teşekkür*|keşfedeni belirt*",
        ),
        (ThanksToOthers, "herkese teşekkür*|araştırmacılara teşekkür*"),
        (
            Bounty,
            "ödül*|odul*|para ödülü*|parasal*|bug bounty*|maddi*|hediye*|nakit*|ikramiye*|ödeme*|bug bounty programı*|ödül avcılığı*|bug bounty platform*",
        ),
        (
            Offer,
            "sunuyor*|sunar*|sunul*|sunmak*|veriyoruz|veriyor|veririz|verilir|verilmektedir|verilecek*|öde*|sağla*|yürüt*|program*|kazan*|layık*|uygun*",
        ),
        (Cve, "cve numara*|cve kimli*"),
        (
            Assign,
            "talep*|atama*|atanır|atanacak*|atanması*|tahsis*|başvur*|alınır|alıyoruz|oluştur*|edin*|kayded*|yayınla*|rezerve*",
        ),
        (
            Dependency,
            "bağımlılık*|bagimlilik*|üçüncü taraf kütüphane*|üçüncü taraf bileşen*|üçüncü taraf yazılım*",
        ),
        (
            Advisory,
            "güvenlik danışma*|güvenlik bülten*|guvenlik bulten*|güvenlik duyuru*|güvenlik uyarı*|danışma belge*|danışma bildir*|sürüm not*|surum not*|değişiklik günlüğ*|degisiklik gunlug*|değişiklik kayd*|yayın not*|e-posta listesi*|posta listesi*|blog*|web site*|duyurular*|bülten*|haber bülten*",
        ),
        (
            Announce,
            "yayınlıyor*|yayımlıyor*|açıklıyor*|paylaşıyor*|duyuruyor*|listeliyor*|duyur*|bildir*|yayınla*|yayımla*|yayinla*|haber ver*|ilan*|bilgilendir*|belirtil*|listelen*|takip edin*|duyuru*|kullanıcıları bilgilendir*",
        ),
        (SafeHarbor, "güvenli liman*|guvenli liman*"),
        (
            LegalAction,
            "yasal işlem*|yasal islem*|hukuki işlem*|hukuki süreç*|hukuki yol*|yasal yol*|dava*|kovuşturma*|kovusturma*|yasal takip*|hukuki takip*|yasal yaptırım*|adli*|yasal süreç*|suç duyuru*|hukuki girişim*|kolluk*|dava",
        ),
        (GoodFaith, "iyi niyet*|İyi niyet*|iyiniyet*"),
        (
            Authorized,
            "yetkili*|izin ver*|izinli*|yetkilendir*|onaylanmış*|serbest*|muaf*|yasal kabul*",
        ),
        (
            Scope,
            "kapsam*|kapsamda*|kapsam içi*|kapsamındadır|kapsama gir*|kapsar*|kapsama dahil*|güvenlik açığı sayıl*|güvenlik açığı olarak kabul*|güvenlik açığı olarak değerlendir*|tehdit model*|güvenlik sınır*|kapsam|kapsamı",
        ),
        (
            OutOfScope,
            "kapsam dışı*|kapsam disi*|kapsamda değil*|kapsamı dışında*|kapsamın dışında*|güvenlik açığı değil*|güvenlik açığı sayılma*|güvenlik açığı olarak kabul edilme*|güvenlik açığı olarak değerlendirilme*|hariç*|haric*|dahil değil*|kabul edilme*|kapsamına girme*|sayılmaz|sayılmayan*|uygun değil*|kapsamaz|kapsamamaktadır",
        ),
        (
            TestMethod,
            "hizmet engelleme*|hizmet reddi*|servis engelleme*|sosyal mühendislik*|sosyal muhendislik*|oltalama*|kimlik avı*|fiziksel saldırı*|fiziksel erişim*|kaba kuvvet*|spam*|otomatik tarama*|otomatik tarayıcı*|tarama araç*|yük test*|stres test*|hız sınır*|hizmet kesinti*|ddos*",
        ),
        (Exploit, "istismar*|kötüye kullan*|sömür*|suistimal*|açığı kullan*"),
        (
            UserData,
            "kullanıcı veri*|kullanici veri*|müşteri veri*|kişisel veri*|kisisel veri*|kişisel bilgi*|hassas veri*|hassas bilgi*|gizli bilgi*|parola*|şifreler*|kimlik bilgi*|özel anahtar*|üçüncü taraf veri*|başkalarının veri*|mahremiyet*|gizli veri*",
        ),
        (
            See,
            "bkz*|bakınız|bakın|inceleyin*|ziyaret edin*|okuyun*|başvurun*|göz atın*|daha fazla bilgi*|detaylı bilgi*|ayrıntılı bilgi*|takip edin*|uygun olarak|göre|inceleyin|bkz|okuyun",
        ),
        (
            PolicyDocument,
            "güvenlik politika*|guvenlik politika*|açıklama politika*|ifşa politika*|politika*|süreç*|kılavuz*|yönerge*|rehber*|prosedür*",
        ),
        (
            Updated,
            "son güncelleme*|son guncelleme*|güncellenme tarih*|güncelleme tarih*|guncelleme tarih*|son değişiklik*|son revizyon*|son gözden geçirme*|itibarıyla|itibariyle|son inceleme*",
        ),
        (
            ReviewDue,
            "sonraki gözden geçirme*|sonraki inceleme*|bir sonraki gözden*|geçerlilik tarih*|geçerlilik süre*|sonraki güncelleme*|son geçerlilik*",
        ),
        (
            Issued,
            "yürürlük*|yururluk*|yayın tarih*|yayınlanma tarih*|yayımlanma tarih*|oluşturulma tarih*|geçerlilik başlangıç*",
        ),
    ],
};

/// Each word above earns its place by a sentence here.
#[cfg(test)]
pub(super) static SENTENCES: &[(&str, &str)] = &[
    ("48 saat içinde bildiriminizin alındığını onaylarız.", "ackHours=48"),
    ("Üç iş günü içinde yanıt veririz.", "ackBusinessDays=true ackHours=72"),
    ("İlk değerlendirmeyi 7 gün içinde tamamlarız.", "assessHours=168"),
    ("Düzeltme yayınlanana kadar sizi her hafta bilgilendiririz.", "updateHours=168"),
    ("Düzeltmeyi 30 gün içinde yayınlamayı hedefliyoruz.", "fixHours=720"),
    ("Kritik açıklar 7 gün içinde giderilir.", r#"fixBySeverity={"critical":168}"#),
    ("Lütfen açığın ayrıntılarını 90 gün boyunca kamuya açıklamayın.", "disclosureHours=2160"),
    (
        "Lütfen güvenlik açıklarını herkese açık issue olarak bildirmeyin.",
        "publicReporting=forbidden",
    ),
    ("Güvenlik açıklarını GitHub üzerinde issue açarak bildirin.", "publicReporting=invited"),
    (
        "Güvenlik açıklarını security@acme.io adresine e-posta ile bildirin.",
        r#"reportChannels=["email"]"#,
    ),
    (
        "Açığı GitHub'daki Security sekmesi üzerinden gizli olarak bildirin.",
        r#"reportChannels=["github_private_reporting"]"#,
    ),
    ("Yalnızca en son sürüm güvenlik güncellemesi alır.", "supportStatement=true"),
    (
        "| Sürüm | Destek |\n| --- | --- |\n| 3.x | Evet |\n| 2.x | Hayır |",
        r#"supportedVersions=[{"supported":true,"version":"3.x"},{"supported":false,"version":"2.x"}]"#,
    ),
    ("E-postanızı PGP anahtarımızla şifreleyebilirsiniz.", "encryption=true"),
    (
        "Lütfen bildiriminizde yeniden üretme adımlarını, etkilenen sürümleri ve olası etkiyi belirtin.",
        "reportContent=true",
    ),
    ("İyi niyetli araştırmacılara karşı yasal işlem başlatmayız.", "safeHarbor=true"),
    ("Doğrulanan her bildirim için para ödülü veriyoruz.", "bounty=offered"),
    ("Şu anda bir bug bounty programımız yok.", "bounty=not_offered"),
    ("İsterseniz adınızı teşekkür listesinde yayınlarız.", "credit=true"),
    ("Hizmet engelleme açıkları kapsam dışıdır.", "scope=true"),
    ("Gerekirse bir CVE numarası talep ederiz.", "cve=true"),
    ("Giderilen açıkları güvenlik duyurularında yayınlıyoruz.", "advisory=true"),
    ("Koordineli açıklama ilkesini benimsiyoruz.", "coordinatedDisclosure=true"),
    ("Açıkların önem derecesini CVSS ile belirliyoruz.", "severityMethod=true"),
    (
        "Lutfen duzeltme yayinlanmadan once acigi herkese acik sekilde paylasmayin.",
        "publicReporting=forbidden",
    ),
    ("Sadece son sürüm desteklenmektedir.", "supportStatement=true"),
    ("24 saat içinde geri dönüş yapılır.", "ackHours=24"),
    ("Kütüphane tarayıcıda ve sunucuda çalışır.", ""),
    ("Oturum 30 gün sonra sona erer.", ""),
    ("Ekip her pazartesi toplanır.", ""),
    ("Yanıtımız birkaç gün sürer.", "Respond Soon"),
];
