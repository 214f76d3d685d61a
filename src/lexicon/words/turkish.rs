//! Turkish.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static TURKISH: Words = Words {
    code: "tr",
    negation_follows: true,
    numbers: "",
    tens: "",
    months: "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
    phrases: &[
        (
            Instruction,
            "bu bölüm, kullanıcıların|bu bölüm, projenizin|bu bölümde, projenizin|bu bölümü",
        ),
        (GithubSecurityTab, "security sekmesi"),
        (Security, "güvenlik*|zafiyet*"),
        (Report, "bildir*"),
        (Contact, "e-posta*"),
        (
            Negation,
            "değil|etmeyin|yapmayın|açmayın|paylaşmayın|kullanmayın|oluşturmayın|bildirmeyin|yayınlamayın|açıklamayın|açmayınız|paylaşmayınız|oluşturmayınız|kullanmayınız|bildirmeyiniz|vermeyin|tartışmayın|olmadan",
        ),
        (
            Forbid,
            "etmeyin|yapmayın|açmayın|paylaşmayın|kullanmayın|oluşturmayın|bildirmeyin|yayınlamayın|açıklamayın|açmayınız|paylaşmayınız|oluşturmayınız|kullanmayınız|bildirmeyiniz|vermeyin|tartışmayın|ifşa etmeyin|kaçının|etmeyiniz|yapmayınız|yayınlamayınız",
        ),
        (InsteadOf, "yerine"),
        (But, "ancak|fakat|ama"),
        (Condition, "eğer|durumunda|ise"),
        (Request, "lütfen|rica ederiz|istiyoruz"),
        (Before, "önce|kadar|öncesinde"),
        (Vulnerability, "zafiyet*|güvenlik açığı*|güvenlik açık*|güvenlik sorun*|açık bul*"),
        (Report, "rapor*"),
        (Public, "herkese açık|kamuya|açıkça|kamuoyu*|ifşa|halka açık"),
        (
            PublicPlace,
            "herkese açık issue*|genel issue*|açık issue*|public issue*|github issue*|github issues|herkese açık bir issue|halka açık*|herkese açık*|issue bölüm*",
        ),
        (Ticket, "issue|issues"),
        (Post, "aç|açın|açarak|oluşturun|oluşturarak|kullanarak|üzerinden|açabilirsiniz"),
        (Share, "paylaş*|tartış*"),
        (ThirdParty, "üçüncü*|başkalarıyla|başka kişi*"),
        (AllowTime, "zaman tanı*|süre tanı*|makul süre|makul bir süre|zaman verin"),
        (Keep, "tutun|saklayın|tutulmasını"),
        (Private, "gizli*|özel|özelden"),
        (
            CoordinatedDisclosure,
            "sorumlu açıklama*|koordineli açıklama*|sorumlu ifşa*|sorumlu bildirim*|eşgüdümlü açıklama*|koordineli ifşa*",
        ),
        (Coordinate, "koordin*|birlikte|mutabık*"),
        (Disclose, "açıkla*|yayınla*|yayımla*|ifşa*"),
        (Thanks, "teşekkür*"),
        (Maintainer, "biz|ekibi*|bizim"),
        (Reporter, "siz|sizin|araştırmacı*"),
        (
            Include,
            "ekleyin|belirtin|içermeli*|açıklayın|aşağıdaki bilgi*|şu bilgi*|bilgileri ekle*|yer verin|içerecek|içeren|paylaşın",
        ),
        (Description, "açıklaması|açıklama|tanımı|açıklayın"),
        (Steps, "adımlar*|yeniden üret*|tekrar üret*|adımları"),
        (Impact, "etki*|etkisi"),
        (AffectedVersions, "sürüm*|etkilenen sürüm*"),
        (ProofOfConcept, "kavram kanıtı|poc"),
        (Logs, "günlük*|ekran görüntü*|loglar*"),
        (Environment, "yapılandırma*|ortam*"),
        (SuggestedFix, "çözüm öneri*|önerilen çözüm*|olası çözüm*"),
        (Scope, "kapsam*"),
        (OutOfScope, "kapsam dışı*|hariç"),
        (LegalAction, "yasal işlem*|hukuki işlem*|dava"),
        (GoodFaith, "iyi niyet*"),
    ],
};
