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
        (
            Instruction,
            "bu bölüm, kullanıcıların|bu bölüm, projenizin|bu bölümde, projenizin|bu bölümü|bu bolumu",
        ),
        (
            GithubSecurityTab,
            "security sekmesi*|güvenlik sekmesi*|guvenlik sekmesi*|github güvenlik danışman*|github güvenlik uyarı*",
        ),
        (Security, "güvenlik*|guvenlik*|zafiyet*|açığı*|açıkları*|acigi*|aciklari*"),
        (
            Vulnerability,
            "güvenlik açığı*|güvenlik açıkları*|güvenlik açık*|guvenlik acigi*|guvenlik acikl*|güvenlik zafiyet*|guvenlik zafiyet*|zafiyet*|güvenlik sorun*|guvenlik sorun*|güvenlik problem*|güvenlik hata*|güvenlik zaaf*|güvenlik ihlal*|açığı|açığın|açığını|açıkları|açıklarını|açıkların|açıklar|acigi|aciklari|güvenlik olay*|güvenlik bulgu*",
        ),
        (
            Report,
            "bildir*|İletin|iletin*|iletebilir*|iletiniz|rapor edin*|raporla*|rapor etmek|rapor edebil*|raporu*|ihbar*|haber ver*|bildİrmeyİn*|bildirmeyin*|rapor etmeyin*|rapor",
        ),
        (
            Contact,
            "e-posta*|eposta*|e-mail*|email*|mail|mail*|iletişim*|İletişim*|iletisim*|gönder*|gonder*|ulaş*|ulas*|yazın",
        ),
        (Other, "davranış kuralları*|lisans*|ticari*|kariyer*|basın*"),
        (
            IssueWithoutDetails,
            "detay vermeden|ayrıntı vermeden|detay içermeyen|ayrıntı içermeyen|detay paylaşmadan|ayrıntı paylaşmadan|detayları paylaşmadan|ayrıntıları paylaşmadan|detay vermeyen|ayrıntı vermeyen",
        ),
        (
            GithubPrivateReport,
            "özel güvenlik açığı bildirim*|özel zafiyet bildirim*|gizli güvenlik açığı bildirim*|özel güvenlik açığı rapor*|ozel guvenlik acigi bildirim*|özel güvenlik danışman*",
        ),
        (ReportButton, "güvenlik açığı bildir|bir güvenlik açığı bildir"),
        (
            Negation,
            "açmayın*|acmayin*|açmayin*|bildirmeyin*|bİldİrmeyİn*|paylaşmayın*|paylasmayin*|paylaşmayin*|oluşturmayın*|olusturmayin*|oluşturmayin*|yayınlamayın*|yayinlamayin*|yayımlamayın*|ifşa etmeyin*|ifsa etmeyin*|İfşa etmeyin*|açıklamayın*|aciklamayin*|tartışmayın*|tartismayin*|raporlamayın*|raporlamayin*|rapor etmeyin*|göndermeyin*|gondermeyin*|kullanmayın*|kullanmayin*|etmeyin*|etmeyİn*|yapmayın*|yapmayin*|yazmayın*|duyurmayın*|eklemeyin*|vermeyin*|belirtmeyin*|iletmeyin*|konuşmayın*|koymayın*|bildirmemeniz*|paylaşmamanız*|paylasmamaniz*|açmamanız*|açıklamamanız*|yayınlamamanız*|etmemeniz*|oluşturmamanız*|kullanmamanız*|yapmamanız*|bildirilmemeli*|paylaşılmamalı*|açılmamalı*|açıklanmamalı*|yapılmamalı*|edilmemeli*|bildirmemeli*|paylaşmamalı*|kaçının*|kaçınınız*|kacinin*|kaçınmanız*|kaçınılmalı*|sakının*|yasaktır|yasak|değil|değildir|degil|yok|yoktur|olmadan|etmeden|etmez*|etmeyiz|etmiyoruz|etmeyeceğiz|almayız|almayacağız|almıyoruz|başlatmayız|baslatmayiz|başlatmayacağız|başlatmıyoruz|sunmuyoruz|sunmamaktayız|vermiyoruz|vermemekteyiz|ödemiyoruz|bulunmamaktadır|bulunmamaktadir|bulunmuyor|bulunmamakta|mevcut değil*|edilmez*|edilmemektedir|verilmez*|verilmemektedir|sağlanmaz|sağlanmamaktadır|ödenmez*|yapılmaz*|yapılmayacak*|olmayacak*|alınmaz*|alınmayacak*|edilmeyecek*|yürütmüyoruz|kabul edilmez|hariç|olmaksızın|olmayan|taahhüt etmiyoruz",
        ),
        (InsteadOf, "yerine|yerine,|değil|değil,"),
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
        (Planned, "planlan*|gelecekte|ileride|yakında|planlıyoruz"),
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
            "en kısa sürede|en kisa surede|en kısa zamanda|mümkün olan en kısa|mümkün olduğunca çabuk|mümkün olduğunca hızlı|kısa sürede|hızlıca|hızlı bir şekilde|ivedilikle|gecikmeksizin|gecikmeden|makul süre*|makul bir süre*|zamanında",
        ),
        (
            NextRelease,
            "sonraki sürüm*|bir sonraki sürüm*|gelecek sürüm*|sonraki yayın*|sonraki surum*",
        ),
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
            "değerlendir*|degerlendir*|incele*|doğrula*|dogrula*|analiz*|araştır*|arastir*|sınıflandır*|triyaj*|triaj*|triage*|teyit*|önceliklendir*|tespit süreci|onayla*|yeniden üret*",
        ),
        (
            StatusUpdate,
            "durum güncelleme*|güncelleme*|guncelleme*|bilgilendir*|gelişmeler*|ilerleme*|haberdar*|durum bilgi*|durum rapor*|durumu hakkında",
        ),
        (
            Fix,
            "düzeltme*|duzeltme*|düzelt*|duzelt*|yama|yamalar*|yamanın|yaması*|yamayı|çözüm*|cozum*|çözül*|çözme*|çözer*|çözeceğiz|gider*|giderme*|onarım*|kapat*|hafiflet*|iyileştir*|yamala*|müdahale*",
        ),
        (Release, "yayınla*|yayinla*|yayımla*|sürüm yayın*|dağıtım*|dağıt*|çıkarıl*|yayını|yayın"),
        (
            Disclose,
            "ifşa*|ifsa*|İfşa*|açıkla*|acikla*|kamuya açık*|kamuya acik*|kamuoyu*|kamuyla paylaş*|yayınla*|yayımla*|yayinla*|herkese duyur*|kamuya duyur*|duyur*|açıklamayın*|aciklamayin*|yayınlamayın*|yayimlamayin*|yayımlamayın*|yayinlamayin*|ifşa etmeyin*|ifsa etmeyin*|duyurmayın*|açıklamamanız*|yayınlamamanız*|açıklanmamalı*|kamuya açıkla*|kamuya aciklama*|kamuya açıklama*|halka açık*|açıklığa kavuş*",
        ),
        (
            Embargo,
            "ambargo*|gizlilik süresi*|açıklama süresi*|ifşa süresi*|koordinasyon süresi*|koordinasyon suresi*|bekleme süresi*|ifşa takvimi*",
        ),
        (
            NoAnswer,
            "yanıt alamaz*|yanıt almaz*|yanıt alamazsanız|cevap alamaz*|cevap almaz*|yanıt gelmez*|cevap gelmez*|geri dönüş alamaz*|yanıt verilmez*|yanit alamaz*",
        ),
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
        (Version, "sürüm*|surum*|versiyon*|dal|dalı*|dallar*"),
        (
            Supported,
            "destekle*|desteklenmektedir|destekli*|desteği*|destek|bakımı yapıl*|bakım*|güncelleme alan*|güvenlik güncellemesi alan*|güvenlik güncellemesi alır|güvenlik güncellemeleri alan*|güvenlik güncellemeleri alır|aktif destek*|güvenlik güncellemeleri sağlan*",
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
            SecurityUpdate,
            "güvenlik güncelleme*|guvenlik guncelleme*|güvenlik yama*|guvenlik yama*|güvenlik düzeltme*|güvenlik desteği*",
        ),
        (
            Public,
            "herkese açık*|herkese acik*|kamuya açık*|kamuya acik*|halka açık*|genel issue*|public*|açık issue*|açıkça|alenen|kamuya|kamusal*|genele açık*|açık bir*|umuma açık*|açık olarak|kamuoyu*|kamuyla|herkesin görebil*",
        ),
        (
            PublicPlace,
            "herkese açık issue*|herkese açık bir issue*|herkese acik issue*|herkese acik bir issue*|genel issue*|public issue*|açık issue*|issue'lar*|issue'da*|issue'ya*|issue*|konu aç*|sorun takip*|sorun izle*|hata takip*|hata izle*|tartışmalar*|tartismalar*|forum*|sosyal medya*|pull request*|çekme istek*|sohbet*|topluluk kanal*|herkese açık kanal*|herkese açık platform*|herkese açık forum*|kamuya açık kanal*|kamuya açık platform*|genel kanal*|e-posta liste*|posta liste*|herkese açık alan*|herkese açık tartışma*|discord|depo sorun*",
        ),
        (
            Private,
            "gizli*|özel*|ozel*|mahrem*|doğrudan mesaj*|kapalı kanal*|gizlilik*|şahsi*|gİzlİ*",
        ),
        (
            CoordinatedDisclosure,
            "sorumlu açıklama*|sorumlu aciklama*|sorumlu ifşa*|sorumlu ifsa*|sorumlu bildirim*|koordineli açıklama*|koordineli ifşa*|eşgüdümlü açıklama*|eşgüdümlü ifşa*|sorumluluk sahibi açıklama*|koordine açıklama*|koordine ifşa*|sorumlu güvenlik açığı bildirim*|sorumlu güvenlik açıklama*|sorumlu zafiyet bildirim*|koordineli bildirim*|sorumlu açığa*|koordineli güvenlik açığı*",
        ),
        (
            Coordinate,
            "koordin*|eşgüdüm*|esgudum*|mutabık*|mutabik*|anlaş*|birlikte çalış*|iş birliği*|işbirliği*|ortaklaşa|birlikte karar*|birlikte belirle*",
        ),
        (
            Reporter,
            "bildiren*|raporlayan*|araştırmacı*|arastirmaci*|bulan kişi*|bulanlar*|keşfeden*|siz|sizin|size|sizinle|sizi|araştırmacılar*",
        ),
        (
            Maintainer,
            "bakımcı*|bakimci*|geliştirici*|gelistirici*|güvenlik ekibi*|ekibimiz*|ekip*|biz|bizim|proje sahib*|yönetici*|proje sorumlu*|takım*|ekibi|sorumlular*|çekirdek ekip*",
        ),
        (User, "kullanıcı*|kullanici*|müşteri*|topluluk*|kullanıcılar*"),
        (Contributor, "katkıda bulunan*|katkı sağlayan*|katkıcı*|geliştirici*"),
        (
            Include,
            "ekleyin*|ekle*|içer*|içermeli*|belirt*|sağla*|açıklayın*|yazın*|dahil edin*|aşağıdaki bilgi*|asagidaki bilgi*|aşağıdakileri*|şu bilgi*|sunun*|verin|mümkün olduğunca detay*|mümkün olduğunca ayrıntı*|içermelidir|bulunmalı*|bulunması gereken*|paylaşın*|detaylandır*",
        ),
        (
            ReportContent,
            "etkilenen bileşen*|etkilenen dosya*|etkilenen modül*|etkilenen sistem*|etkilenen*|bileşen*|açığın türü*|zafiyet türü*|zafiyetin türü*|sorunun türü*|sorun türü*|güvenlik açığı türü*|kaynak dosya*|kaynak kod*|dosya yolu*|konumu*|kök neden*|ön koşul*|saldırı vektör*|url|ilgili kod*|kod parça*|teknik detay*|teknik ayrıntı*|beklenen davranış*|etkisi",
        ),
        (Encrypt, "şifrele*|sifrele*|şifreli*|sifreli*|kriptola*"),
        (
            Key,
            "açık anahtar*|acik anahtar*|genel anahtar*|ortak anahtar*|pgp anahtar*|gpg anahtar*|openpgp anahtar*|anahtar sunucu*|şifreleme anahtar*|sifreleme anahtar*|public key*",
        ),
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
        (
            Bounty,
            "ödül*|odul*|para ödülü*|parasal*|bug bounty*|maddi*|hediye*|nakit*|ikramiye*|ödeme*",
        ),
        (Cve, "cve numara*|cve kimli*"),
        (
            Advisory,
            "güvenlik danışma*|güvenlik bülten*|guvenlik bulten*|güvenlik duyuru*|güvenlik uyarı*|danışma belge*|danışma bildir*|sürüm not*|surum not*|değişiklik günlüğ*|degisiklik gunlug*|değişiklik kayd*|yayın not*|e-posta listesi*|posta listesi*|blog*|web site*|duyurular*|bülten*|haber bülten*",
        ),
        (
            Announce,
            "duyur*|bildir*|yayınla*|yayımla*|yayinla*|haber ver*|ilan*|bilgilendir*|belirtil*|listelen*|takip edin*|duyuru*|kullanıcıları bilgilendir*",
        ),
        (SafeHarbor, "güvenli liman*|guvenli liman*"),
        (
            LegalAction,
            "yasal işlem*|yasal islem*|hukuki işlem*|hukuki süreç*|hukuki yol*|yasal yol*|dava*|kovuşturma*|kovusturma*|yasal takip*|hukuki takip*|yasal yaptırım*|adli*|yasal süreç*|suç duyuru*|hukuki girişim*|kolluk*",
        ),
        (GoodFaith, "iyi niyet*|İyi niyet*|iyiniyet*"),
        (
            Authorized,
            "yetkili*|izin ver*|izinli*|yetkilendir*|onaylanmış*|serbest*|muaf*|yasal kabul*",
        ),
        (
            Scope,
            "kapsam*|kapsamda*|kapsam içi*|kapsamındadır|kapsama gir*|kapsar*|kapsama dahil*|güvenlik açığı sayıl*|güvenlik açığı olarak kabul*|güvenlik açığı olarak değerlendir*|tehdit model*|güvenlik sınır*",
        ),
        (
            OutOfScope,
            "kapsam dışı*|kapsam disi*|kapsamda değil*|kapsamı dışında*|kapsamın dışında*|güvenlik açığı değil*|güvenlik açığı sayılma*|güvenlik açığı olarak kabul edilme*|güvenlik açığı olarak değerlendirilme*|hariç*|haric*|dahil değil*|kabul edilme*|kapsamına girme*|sayılmaz|sayılmayan*|uygun değil*|kapsamaz|kapsamamaktadır",
        ),
        (
            TestMethod,
            "hizmet engelleme*|hizmet reddi*|servis engelleme*|sosyal mühendislik*|sosyal muhendislik*|oltalama*|kimlik avı*|fiziksel saldırı*|fiziksel erişim*|kaba kuvvet*|spam*|otomatik tarama*|otomatik tarayıcı*|tarama araç*|yük test*|stres test*|hız sınır*|hizmet kesinti*|ddos*",
        ),
        (
            See,
            "bkz*|bakınız|bakın|inceleyin*|ziyaret edin*|okuyun*|başvurun*|göz atın*|daha fazla bilgi*|detaylı bilgi*|ayrıntılı bilgi*|takip edin*|uygun olarak|göre",
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
