//! French.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static FRENCH: Words = Words {
    code: "fr",
    negation_follows: false,
    numbers: "un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt",
    tens: "une=1|vingt-quatre=24|trente=30|quarante=40|quarante-cinq=45|quarante-huit=48|soixante=60|soixante-douze=72|quatre-vingt-dix=90|cent vingt=120|une quinzaine de=15|quelques=3",
    months: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv|fevrier|mars|avr|mai|juin|juil|aout|sept|oct|nov|decembre",
    phrases: &[
        (
            Instruction,
            "utilisez cette section pour|utiliser cette section pour|remplacez par|remplacer par|remplacez cette|remplacez ce texte|supprimez cette section|modifiez cette section|à remplacer par|dites-leur où",
        ),
        (Yours, "votreemail|votredomaine|votre-domaine|votreprojet|votreentreprise|votre-email"),
        (Reminder, "à définir|à compléter|à renseigner|à remplir"),
        (
            GithubSecurityTab,
            "onglet de sécurité|onglet security|onglet sécurité|onglet « security »|onglet securite|système de github|avis de sécurité github|avis de sécurité de github|fonctionnalité de sécurité de github",
        ),
        (Security, "faille*|sécurité|securite|vulnérab*|vulnerab*"),
        (
            Report,
            "signal*|notif*|signaler*|signale|signalez*|signalant|signalé*|signalement*|rapporter*|rapportez|rapport|rapports|informer*|informez*|notifier*|notifiez*|notification*|communiquer*|communiquez*|prévenir|prévenez*|remonter|remontez|déclar*|soumettre|soumettez|divulguer*|avertir|avertissez*|faire part de|faites-nous part",
        ),
        (
            Contact,
            "contact*|courriel*|e-mail*|email*|mail|mails|mél|envoyer*|envoyez*|envoi|écrire|écrivez*|ecrivez*|adresser|adressez*|joindre|transmettre|transmettez*|message privé|message direct|écris|ecris|écris-nous",
        ),
        (
            Other,
            "commercial*|code de conduite|licence|licences|presse|ventes|facturation|questions générales|questions d'ordre général|support technique",
        ),
        (
            IssueWithoutDetails,
            "sans détails|sans détail|sans donner de détails|sans divulguer de détails|sans inclure de détails|ne pas inclure de détails|sans les détails",
        ),
        (
            GithubPrivateReport,
            "signalement privé|signalement* privé* de vulnérabilit*|signalement* de vulnérabilit* privé*|rapport* privé* de vulnérabilit*|avis de sécurité privé*|signalement privé de github|signalement* privé* des vulnérabilit*",
        ),
        (ReportButton, "signaler une vulnérabilité"),
        (DirectMessage, "modérateur*|modératrice*|message direct|messages directs"),
        (
            Mail,
            "courriel*|e-mail*|email*|mail|mails|mél|courrier électronique|adresse électronique|courriel|courriels|e-mail|e-mails|email|emails",
        ),
        (Via, "via|par|à|au|sur|en utilisant|au moyen de|par le biais de|à travers|utilis*|ici"),
        (WebForm, "formulaire*|formulaire de contact"),
        (BountyPlatform, "plateforme de bug bounty|plateforme de primes|yeswehack*"),
        (PrivateTracker, "ticket privé|tickets privés"),
        (ConfidentialIssue, "ticket confidentiel|issue confidentielle|tickets confidentiels"),
        (Coordinator, "anssi|cert-fr|cert national"),
        (
            HowTo,
            "instructions|comment signaler*|comment rapporter*|comment nous signaler|comment nous contacter",
        ),
        (Question, "question*|commentaires|suggestion*"),
        (Subscription, "abonn*|annonces|inscrivez-vous"),
        (
            Fallback,
            "sinon|à défaut|si vous ne pouvez pas|si vous préférez|en dernier recours|pas possible|indisponible|alternativ*",
        ),
        (Preferred, "préfér*|recommand*|de préférence|privilégi*|préféré*"),
        (
            See,
            "voir|voyez|visit*|lire|lisez|suivre|suivez|reportez-vous|se reporter|se référer|référez-vous|décrit* dans|disponible* sur|disponible* à|pour plus d'informations|pour plus de détails|pour en savoir plus|conformément|selon|rendez-vous sur|veuillez lire|consult*",
        ),
        (
            PolicyDocument,
            "politique de sécurité|politique de securite|politiques de sécurité|processus de sécurité|guide de sécurité|page de sécurité|politique|politiques|processus|procédure*|lignes directrices|directives|guide|charte",
        ),
        (
            Updated,
            "dernière mise à jour|derniere mise a jour|dernière mise a jour|mis à jour le|mise à jour le|dernière modification|dernière révision|révisé le|date de mise à jour|mis à jour",
        ),
        (
            ReviewDue,
            "prochaine révision|prochaine revision|prochain examen|valable jusqu*|valide jusqu*|expire le|date de révision|à réviser",
        ),
        (
            Issued,
            "publié le|publiée le|en vigueur|en vigueur depuis|entrée en vigueur|entre en vigueur|date de publication|créé le|date d'effet|date d'entrée en vigueur|applicable à compter",
        ),
        (MailingList, "liste de diffusion|listes de diffusion|liste de discussion"),
        (Phone, "téléphone|par téléphone|appelez"),
        (
            Submit,
            "envoy*|ouvr*|crée*|ouvrir|ouvrez|créer|créez|remplir|remplissez|soumettre|soumettez|utiliser|utilisez|envoyer|envoyez|déposer|déposez",
        ),
        (
            SomeVersion,
            "anciennes versions|ancienne version|versions antérieures|version antérieure|versions précédentes|version précédente|version majeure|versions majeures|version mineure|versions mineures|version stable|versions stables|lts|préversion*|antérieur*|précédent*|plus ancien*|ancien*|stable|stables|bêta*|beta*|alpha*",
        ),
        (
            SecurityUpdate,
            "mise* à jour de sécurité|mise* a jour de securite|correctif* de sécurité|correctif* de securite|correction* de sécurité|patch* de sécurité|support de sécurité|version* de sécurité|rétroport*|reçoi* des mises à jour de sécurité|reçoi* les mises à jour de sécurité|reçoi* des correctifs de sécurité|reçoi* les correctifs de sécurité|bénéfici* de mises à jour de sécurité|bénéfici* des mises à jour de sécurité|bénéfici* de correctifs de sécurité",
        ),
        (
            Project,
            "projet*|dépôt*|paquet*|bibliothèque*|logiciel*|produit*|projet|dépôt|paquet|bibliothèque|logiciel|produit",
        ),
        (
            Offer,
            "offr*|propos*|accord*|versons|verser|payer|payons|reçoiv*|attribu*|avons|dispos*|existe|éligible*|octroy*",
        ),
        (Cve, "identifiant* cve|numéro* cve|id cve"),
        (Assign, "demand*|attribu*|assign*|émettre|allou*|réserv*|obten*|obtenir|enregistr*"),
        (Dependency, "dépendance*|tierce partie|tierce*|tiers|tierces|fournisseur*"),
        (
            Advisory,
            "avis de sécurité|avis|bulletin*|bulletin* de sécurité|alerte* de sécurité|notes de version|notes de publication|notes de mise à jour|note de version|journal des modifications|journal des changements|historique des modifications|liste* de diffusion|annonce|annonces|actualités|communiqué*|blogue|avis de sécurité github|avis de sécurité de github",
        ),
        (
            Announce,
            "annonc*|annonç*|publier*|publions|publié*|publication*|publiez|notifier*|notifié*|notifions|communiqu*|informer* les utilisateurs|informerons les utilisateurs|informons les utilisateurs|avertir les utilisateurs|alerter*|document*|diffus*|émettr*|émis|publie|publient",
        ),
        (
            SafeHarbor,
            "sphère de sécurité|safe harbor|refuge juridique|clause de protection|protection juridique|protection des chercheurs",
        ),
        (
            Negation,
            "pas|ne pas|jamais|sans|ni|évit*|évitez|abstenir|abstenez*|interdit*|proscri*|aucun|aucune|ne|n'",
        ),
        (
            Forbid,
            "ne pas|ne|n'|jamais|évit*|abstenir|abstenez*|interdit*|proscri*|ne doit pas|ne doivent pas|ne devez pas",
        ),
        (
            InsteadOf,
            "au lieu de|au lieu d'|plutôt que|plutôt que de|plutôt que d'|plutot que|à la place de|à la place d'",
        ),
        (But, "mais|cependant|toutefois|néanmoins|en revanche|bien que|par contre"),
        (
            Condition,
            "si|s'il|s'ils|lorsque|lorsqu'|en cas de|en cas d'|au cas où|sauf|sauf si|à moins|dès que|une fois|pourvu que|à condition|selon|quand|en cas",
        ),
        (
            Possible,
            "peut|peuvent|pouvez|pouvons|pourr*|possible|possibles|éventuellement|peut-être|à notre discrétion|au cas par cas",
        ),
        (
            Target,
            "essay*|tent*|efforc*|objectif*|vis*|cherch*|normalement|généralement|habituellement|en général|espér*|estim*|comptons|cible|prévoyons|dans la mesure du possible",
        ),
        (
            BestEffort,
            "meilleurs efforts|best effort|au mieux|dans la mesure du possible|bénévol*|volontair*|temps libre|selon nos disponibilités|selon disponibilité|tout notre possible|tout son possible",
        ),
        (
            Planned,
            "prévu|prévue|prévus|prévues|à l'avenir|planifi*|prochainement|envisag*|prévoyons de|plan de correction|plan de remédiation|plan de résolution",
        ),
        (
            Suggestion,
            "ne pouvons pas promettre|ne pouvons promettre|ne pouvons pas garantir|ne pouvons garantir|sans garantie*|à titre indicatif|non contractuel*|ne garantissons",
        ),
        (Only, "seul|seule|seuls|seules|seulement|uniquement|exclusivement"),
        (
            Idiom,
            "carte de crédit|cartes de crédit|haute disponibilité|au cours de|sous licence|sous réserve*|sous forme de|sous la forme|sous une forme|sous le|sous la|sous cette|en attendant|de haut niveau|de bas niveau|au moyen de|de plus|en plus",
        ),
        (Hour, "heure|heures"),
        (Day, "jour|jours|jours calendaires|jours calendaire|jours francs|journée|journées"),
        (
            BusinessDay,
            "jour* ouvré*|jour* ouvrable*|jour* ouvre|jour* ouvres|jour* de travail|jours ouvrés",
        ),
        (Week, "semaine|semaines"),
        (Month, "mois"),
        (Year, "an|ans|année|années"),
        (Business, "ouvré|ouvrée|ouvrés|ouvrées|ouvrable|ouvrables"),
        (
            Within,
            "dans un délai de|dans un délai maximum de|dans un délai maximal de|dans un délai d'|dans le délai de|dans les|dans un delai de|sous|en moins de|moins de|d'ici|au plus tard|au plus|au maximum|maximum|maximal|jusqu'à|délai de|délai maximal|délai maximum|pas plus de|ne dépassant pas|endéans|en l'espace de|avant",
        ),
        (AtLeast, "au moins|plus de|minimum|au minimum|supérieur* à|au-delà de"),
        (RangeWord, "à|ou|et|a"),
        (Every, "chaque|tous les|toutes les"),
        (Daily, "quotidien*|tous les jours|chaque jour|une fois par jour|journalier*"),
        (
            Weekly,
            "hebdomadaire*|chaque semaine|toutes les semaines|une fois par semaine|par semaine",
        ),
        (Monthly, "mensuel*|chaque mois|tous les mois|une fois par mois"),
        (Immediately, "immédiat*|immediat*|instantané*|sur-le-champ|le jour même|sans attendre"),
        (
            Soon,
            "dès que possible|des que possible|le plus rapidement possible|le plus vite possible|au plus vite|dans les plus brefs délais|dans les meilleurs délais|aussi vite que possible|aussi rapidement que possible|aussi tôt que possible|le plus tôt possible|rapidement|promptement|sans délai|sans tarder|délai raisonnable|délais raisonnables|bientôt|sous peu|en temps utile|temps raisonnable|rapides délais",
        ),
        (
            NextRelease,
            "prochaine version|version suivante|prochaine release|version à venir|prochaine publication|future version|prochaine mise à jour|versions suivantes",
        ),
        (
            After,
            "après|à compter de|à compter du|à partir de|à partir du|dès|depuis|suivant*|à réception|suite à",
        ),
        (Of, "de|du|des"),
        (During, "pendant|durant"),
        (Past, "dernier|derniers|dernière|dernières|passé|passée|précédent*"),
        (Additional, "supplémentaire*|additionnel*|autre|autres"),
        (
            Acknowledge,
            "accus* réception|accus* de réception|accus* la réception|accus* reception|accus* de reception|accus* bonne réception|accus* de bonne réception|confirm* la réception|confirm* la reception|confirm* de réception|confirm* de la réception|confirm* réception|confirm* la bonne réception|confirm* de bonne réception|confirm* que nous avons reçu|confirm* avoir reçu|accus* de réception de votre",
        ),
        (Receipt, "réception|reception|reçu|reçue|reçus|recevoir|recevrez|recevons|reçoit"),
        (
            Respond,
            "répond*|repond*|réponse*|reponse*|revenir vers vous|reviendrons vers vous|revenons vers vous|recontact*|prendrons contact|vous contacter|vous contacterons|retour de notre part|un retour|délai de réponse|temps de réponse|nouvelles de notre part|réagi*|premier retour|retour vous",
        ),
        (Initial, "initial*|premier|première|premiers|premières|préliminaire*"),
        (Detailed, "détaillé*|plus détaillé*|approfondi*|complément*|réponse complète|de suivi"),
        (
            Triage,
            "triage|trier|évalu*|evalu*|valider*|validation|validons|validé*|vérifi*|verifi*|enquêt*|investig*|examen|examin*|analys*|confirmer*|confirmation|confirmons|reproduire|détermin*|diagnosti*|qualification",
        ),
        (
            StatusUpdate,
            "mise à jour de l'état|mises à jour de l'état|mise à jour du statut|mise à jour|mises à jour|mise a jour|mises a jour|point d'avancement|points d'avancement|point d'étape|avancement|progrès|progression|statut|état|tien* informé*|tiendrons informé*|tenu* informé*|tenir informé*|tenir au courant|tiendrons au courant|tenu* au courant|vous informerons|vous tiendrons informé*|suivi",
        ),
        (
            Informed,
            "tiendrons informé*|tenu* informé*|tiendrons au courant|tenu* au courant|point d'avancement|points d'avancement",
        ),
        (
            Fix,
            "corrig*|correction*|correctif*|correctif|patch|patchs|patches|résoud*|résol*|resol*|résolution*|resolution*|remédi*|atténu*|réparer*|réparation|rectifi*|mitig*|contournement*|colmat*|plan de correction|plan de remédiation|plan de résolution",
        ),
        (
            Release,
            "sortie|sorties|publier une version|livraison|livrer|livré*|déploiement*|déploy*|diffus*|release|releases|version publiée|mise à disposition",
        ),
        (
            Request,
            "veuillez|merci de|s'il vous plaît|s'il vous plait|svp|s'il te plaît|nous vous demandons|nous vous prions|nous vous invitons|prière de|vous devez|devez|doit|doivent|demandons|vous êtes prié*|assurez-vous|nous apprécions que|nous attendons",
        ),
        (
            Before,
            "avant|avant de|avant que|jusqu'à|jusqu'au|jusqu'à ce que|tant que|préalablement à|d'ici",
        ),
        (
            Invitation,
            "n'hésitez pas|n'hésite pas|n'hesitez pas|ne pas hésiter|sentez-vous libre*|non seulement|vous pouvez ouvrir",
        ),
        (
            Vulnerability,
            "vulnérab*|vulnerab*|faille*|faille* de sécurité|problème* de sécurité|probleme* de securite|bogue* de sécurité|bug* de sécurité|défaut* de sécurité|faiblesse*|brèche*|incident* de sécurité|erreur* de sécurité|exploit|exploits|problématique* de sécurité|anomalie* de sécurité",
        ),
        (
            Public,
            "public|publiquement|ouvertement|en public|rendre public|rendre publique*|rend* public*|rendu* public*|rendez public*|publics|publique|publiques|divulgu*|divulgation publique|rendue publique",
        ),
        (
            PublicPlace,
            "issue github|une issue|l'issue|d'issue|d'issues|issue|issues|ticket* public*|ticket|tickets|un ticket|problème* public*|forum|forums|forum* public*|discussion|discussions|discussions publiques|issues github|canaux publics|liste* de diffusion|liste* de discussion|gestionnaire de tickets|système de suivi|suivi des problèmes|suivi public|dépôt* public*|pull request|pull requests|pull request* publique*|rapport* public*|rapport* de bug*|rapport* de bogue*|espace public|voie publique|bug tracker|issue publique github|discussion publique|réseaux sociaux|canal public|publiquement sur github|une issue publique|issue* publique*|issue* public*",
        ),
        (
            Danger,
            "met en danger|mettre en danger|mettent en danger|met en péril|expose les utilisateur*",
        ),
        (
            Ticket,
            "issue|issues|une issue|ticket|tickets|un ticket|discussion|discussions|pull request|pull requests|forum|forums|fil|fils|ticket*",
        ),
        (
            Post,
            "ouvr*|créer|créez|crée|créant|publier|publiez|utiliser|utilisez|poster|postez|soumettre|soumettez|déposer|déposez|soumett*|ouvrir|ouvrez|ouvre|ouvrant",
        ),
        (Share, "partag*|discut*|évoqu*|révél*|communiqu*|diffus*|expos*|dévoil*|parler"),
        (
            ThirdParty,
            "tiers|tierces|tierce|d'autres personnes|autres personnes|quiconque|avec d'autres|à personne|sans notre|hors de|à d'autres",
        ),
        (
            AllowTime,
            "laissez-nous|laisser le temps|laissez le temps|donnez-nous|donner le temps|nous laisser|nous donner|accordez-nous|délai raisonnable|temps raisonnable|suffisamment de temps|temps nécessaire|le temps de|attend*|patient*|nous accorder",
        ),
        (
            Keep,
            "gardez|maintenir|conserver|conservez|traiter|garder|conserv*|garde|préserver|préservez|rester|traitez|respecter|respectez|tenir",
        ),
        (
            NoFlaw,
            "demande* de fonctionnalité*|question*|autres bugs|autres problèmes|bugs|améliorations|documentation|support technique",
        ),
        (
            Private,
            "privé|privée|privés|privées|prive|confidentiel*|confidentialité|confidentiellement|de manière privée|de façon privée|discrétion|en privé|secret",
        ),
        (
            CoordinatedDisclosure,
            "divulgation coordonnée des vulnérabilit*|politique de divulgation responsable|politique de divulgation coordonnée|processus de divulgation responsable|processus de divulgation coordonnée|programme de divulgation responsable|divulgation* coordonnée*|divulgation* responsable*|divulgation* coordonnee*|divulgation* responsable des vulnérabilités|divulgation* coordonnée des vulnérabilités|divulgation* coordonnée de vulnérabilités|divulgation* responsable de vulnérabilités|publication* coordonnée*|divulgation* publique* coordonnée*|divulgation* des vulnérabilités coordonnée*|révélation responsable|divulguer de manière coordonnée",
        ),
        (
            Coordinate,
            "coordonn*|coordin*|en accord avec|d'accord|s'accorder|conven*|convien*|de concert|concert*|collabor*|travailler* avec vous|travaillons avec vous|ensemble|mutuel*|en concertation|d'un commun accord|commun accord|conjointement",
        ),
        (Responsibly, "responsablement|de manière responsable|de façon responsable"),
        (
            Disclose,
            "divulg*|révél*|revel*|publier*|publiez|publions|publié*|publication*|rendre public|rendre publique*|rend* public*|rendu* public*|rendez public*|dévoil*|exposer|exposition publique|communiquer publiquement|partager publiquement|publie|publient",
        ),
        (
            DisclosurePolicy,
            "politique de divulgation|délai de divulgation|processus de divulgation|divulgation des vulnérabilités|divulgation de vulnérabilités",
        ),
        (
            Embargo,
            "embargo|embargos|période d'embargo|période de divulgation|délai de divulgation|délai de grâce|période de confidentialité",
        ),
        (
            NoAnswer,
            "ne recev* pas de réponse|ne recev* aucune réponse|n'avez pas reçu|n'avez pas de réponse|n'avez pas de nouvelles|n'obtenez pas|n'obtenez aucune|sans réponse|pas de réponse|aucune réponse|absence de réponse|ne répond* pas|n'avons pas répondu|sans nouvelles",
        ),
        (Assemble, "réunir l'équipe|réunissons l'équipe"),
        (
            AdvanceNotice,
            "préavis|notification préalable|notification anticipée|avertissement préalable",
        ),
        (Retrospective, "rétrospectiv*|post-mortem*|postmortem*|retour d'expérience"),
        (Internal, "interne|internes|en interne"),
        (
            Severity,
            "sévérité|severite|gravité|gravite|criticité|criticite|priorité|niveau de risque|niveaux de risque|niveau de gravité|niveau de sévérité",
        ),
        (Critical, "critique|critiques|urgent*|grave|graves"),
        (
            High,
            "élevé|élevée|élevés|élevées|eleve|elevee|haut|haute|hauts|hautes|important|importante|importants|importantes|majeur|majeure|majeures",
        ),
        (Medium, "moyen|moyenne|moyens|moyennes|modéré*|modere*|intermédiaire"),
        (Low, "faible|faibles|bas|basse|basses|mineur|mineure|mineures"),
        (
            SeverityMethod,
            "système de notation des vulnérabilités|échelle de gravité|échelle de sévérité|échelle de criticité|matrice de risque*|matrice de gravité|classification des vulnérabilités",
        ),
        (OtherSeverity, "non critique*|autres vulnérabilités|les autres|autres failles"),
        (Version, "version|versions|branche|branches|release|releases|publication|série"),
        (
            Supported,
            "support|supporté*|prise en charge|prises en charge|pris en charge|prend* en charge|prenons en charge|maintenu*|maintenance|maintient|maintenons|activement maintenu*|soutenu*|supportons|bénéfici* de mises à jour|reçoi* des mises à jour|reçoi* les mises à jour|reçoi* des correctifs|reçoi* les correctifs|reçoi* des mises à jour de sécurité|reçoi* les mises à jour de sécurité|reçoi* des correctifs de sécurité|reçoi* les correctifs de sécurité|bénéfici* de correctifs|bénéfici* des mises à jour|bénéfici* de mises à jour de sécurité|bénéfici* des mises à jour de sécurité|bénéfici* de correctifs de sécurité|compatible*",
        ),
        (
            Unsupported,
            "non supporté*|non pris en charge|non prise* en charge|non maintenu*|plus supporté*|plus maintenu*|plus prise* en charge|plus pris en charge|pas supporté*|pas prise* en charge|pas pris en charge|pas maintenu*|fin de vie|fin de support|fin du support|fin de la prise en charge|obsolète*|obsolete*|abandonné*|déprécié*|ne reçoi* plus|ne reçoi* pas|n'est plus supporté*|n'est plus maintenu*|ne sont plus supporté*|ne sont plus maintenu*|ne sont plus prises en charge|n'est plus prise en charge|ne sont pas supporté*|ne sont pas prises en charge",
        ),
        (
            Latest,
            "dernière|dernier|dernières|derniers|derniere|plus récent*|plus recent*|actuel|actuelle|actuelles|actuels|récent*|courant*|en cours",
        ),
        (
            MainBranch,
            "branche principale|branche par défaut|branche de développement|branche main|branche master",
        ),
        (Thanks, "merci|remerci*|remerc*|apprécions|reconnaissant*"),
        (
            Maintainer,
            "nous|notre|nos|développeurs|responsables|équipe|equipe|équipes|équipe de sécurité|équipe sécurité|mainteneur*|mainteneuse*|responsable* du projet",
        ),
        (
            User,
            "utilisateur|utilisateurs|utilisatrice*|client|clients|communauté|consommateur*|distributeur*|fournisseur*|usager|usagers",
        ),
        (Contributor, "contributeur*|contributrice*|développeurs"),
        (
            Reporter,
            "vous|votre|vos|tu|ton|ta|tes|chercheur*|chercheuse*|découvreur*|signaleur*|déclarant*|auteur du signalement|auteurs du signalement|lanceur* d'alerte|personne* ayant signalé|personnes qui|ceux qui|rapporteur*",
        ),
        (
            Include,
            "inclu*|fourni*|décri*|decri*|description|détail*|précis*|ajout*|expliqu*|informations suivantes|éléments suivants|autant d'informations|autant de détails|le plus d'informations|le maximum d'informations|un maximum d'informations|donner|donnez|indiqu*|joignez|les informations suivantes|informations à fournir|les éléments suivants|contenir|contient|contenant|joindre|avec les détails suivants|mentionn*",
        ),
        (
            Description,
            "description*|décri*|descriptif|explication*|résumé|détails de la vulnérabilité|détails du problème|détails de la faille",
        ),
        (
            Steps,
            "étapes|étape par étape|reproduire*|reproduction|comment reproduire|étapes de reproduction|étapes pour reproduire*",
        ),
        (Impact, "impact*|impact potentiel|scénario* d'attaque|conséquence*|implications"),
        (
            AffectedVersions,
            "version|versions|commit|numéro de version|version* affectée*|version* concernée*|version* touchée*|version* impactée*",
        ),
        (
            ProofOfConcept,
            "poc|pocs|code d'exploitation|démonstration|exemple de code|preuve|preuves|preuve* de concept",
        ),
        (
            Logs,
            "logs|log|journaux|capture* d'écran|capture|captures|message* d'erreur|trace*|vidéo*",
        ),
        (
            Environment,
            "configuration*|environnement*|système d'exploitation|plateforme*|navigateur*",
        ),
        (
            SuggestedFix,
            "suggestion* de correct*|suggestions de correct*|correctif* proposé*|correctif* suggéré*|correctif* possible*|solution* proposée*|solution* possible*|correction* proposée*|correction* possible*|correction* suggérée*|atténuation*|suggestion*|piste* de correction|proposition* de correct*|mesure* d'atténuation|contournement*",
        ),
        (Encrypt, "chiffr*|crypté*|crypter*|cryptez"),
        (
            Key,
            "clé* publique*|clef* publique*|cle* publique*|clé* pgp|clef* pgp|clé* gpg|clef* gpg|notre clé|notre clef|serveur de clés",
        ),
        (Cipher, "pgp|gpg|openpgp|gnupg|s/mime"),
        (Sign, "signer*|signature*|signez|signé|signés|signées"),
        (OnRequest, "sur demande|à la demande|demand* notre clé|demand* la clé|demand* une clé"),
        (Fingerprint, "empreinte*|empreinte numérique|identifiant de clé|identifiant de la clé"),
        (
            Credit,
            "crédit|crédits|credit|crédité*|créditer*|créditons|crédite|reconnaissance publique|reconnaissance|reconnaitre votre|reconnaître*|reconnaîtr*|remerciements|remerci* publiquement|remercié* publiquement|page de remerciements|tableau d'honneur|temple de la renommée|hall of fame|panthéon|mention|mentions|mentionner* votre nom|mentionné* dans|mentionnerons|citer*|cité*|attribu*|liste des contributeurs",
        ),
        (
            ThanksToOthers,
            "merci à tous|merci à toutes|merci à ceux|merci aux|nous remercions tous|nous remercions les|nous remercions toutes|remercions ceux",
        ),
        (
            Bounty,
            "prime|primes|récompense|récompenses|récompenser*|recompense|recompenses|bug bounty|programme de bug bounty|programme de primes|programme de récompenses|rémunér*|remuner*|rétribu*|compensation*|monétaire*|financière*|financier*|paiement*|payer|payons|cadeau|cadeaux|goodies",
        ),
        (
            ReportContent,
            "composant affecté|composants affectés|composant concerné|type de vulnérabilité|type de problème|atténuation*|correctif* proposé*|solution* proposée*|suggestion*|nature|extrait* de code|gravité|comment reproduire|résumé|étapes de reproduction|étapes pour reproduire*|etapes pour reproduire|étapes|étape par étape|reproduire*|reproduction|reproduct*|preuve* de concept|poc|pocs|impact*|version* affectée*|version* concernée*|version|versions|description*|code d'exploitation|configuration*|environnement*|scénario* d'attaque|journaux|logs|log|capture* d'écran|trace*|composant*|fichier* concerné*|affecté*|localisation|emplacement",
        ),
        (
            Scope,
            "périmètre|perimetre|champ d'application|portée|portee|dans le périmètre|dans le champ|s'applique à|s'applique aux|considéré* comme une vulnérabilité|considéré* comme des vulnérabilités|couvr*|éligible*|eligible*|modèle de menace*|concerné* par",
        ),
        (
            OutOfScope,
            "hors périmètre|hors du périmètre|hors perimetre|hors de portée|hors scope|en dehors du périmètre|pas considéré*|ne constitu* pas|n'est pas une vulnérabilité|ne sont pas des vulnérabilités|exclu|exclue|exclus|exclues|exclusion*|non éligible*|pas éligible*|pas couvert*|non couvert*|ne couvre pas|ne s'applique pas|n'entr* pas|ne sont pas considéré*|n'est pas considéré*|hors champ|hors du champ",
        ),
        (
            TestMethod,
            "déni de service|deni de service|attaque* par déni de service|ingénierie sociale|ingenierie sociale|hameçonnage|phishing|attaque* physique*|accès physique|force brute|spam|pourriel*|scan* automatisé*|scan* automatique*|outils automatisés|test* destructif*|test* de charge|test* de stress|ddos",
        ),
        (Exploit, "exploiter*|exploitez|exploitation|tirer parti|tirer profit|abuser"),
        (
            UserData,
            "données personnelles|données des utilisateurs|données utilisateur*|données sensibles|informations personnelles|informations sensibles|mot* de passe|identifiants|vie privée|secrets",
        ),
        (
            LegalAction,
            "poursuite*|poursuites juridiques|action* judiciaire*|action* légale*|action* juridique*|poursuite|poursuites|poursuite* judiciaire*|poursuivr* en justice|poursuivr*|procédure* judiciaire*|procédure* légale*|mesure* légale*|mesure* juridique*|porter plainte|plainte|plaintes|litige*|représailles|recours juridique*|conséquence* juridique*|action* en justice",
        ),
        (GoodFaith, "bonne foi"),
        (Authorized, "autoris*|permis|permise|permission|licite*|légitime*|exempt*|exonér*"),
    ],
};

/// What the words are for.
#[cfg(test)]
pub(super) static SENTENCES: &[(&str, &str)] = &[
    (
        "Nous accuserons réception de votre signalement sous 48 heures.",
        "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false Within",
    ),
    (
        "Nous confirmons la réception du rapport dans un délai de 48 heures.",
        "Acknowledge 48 Hour ackHours=48 ackBusinessDays=false Within",
    ),
    (
        "Vous recevrez une première réponse dans les 3 jours ouvrés.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Initial Within",
    ),
    (
        "Nous vous répondrons sous 3 jours ouvrables au plus tard.",
        "3 BusinessDay ackHours=72 ackBusinessDays=true Respond Within",
    ),
    (
        "Notre équipe répond en moins de deux jours ouvrés.",
        "2 BusinessDay ackHours=48 ackBusinessDays=true Respond Within",
    ),
    ("Nous procédons à une évaluation initiale sous 7 jours.", "Triage 7 Day assessHours=168"),
    (
        "Nous vous tiendrons informé de l'avancement tous les 7 jours.",
        "StatusUpdate updateHours=168 Every 7 Day",
    ),
    ("L’équipe envoie un point d’avancement hebdomadaire.", "StatusUpdate updateHours=168 Weekly"),
    ("Notre objectif est de publier un correctif sous 30 jours.", "Fix 30 Day fixHours=720 Target"),
    (
        "Les vulnérabilités critiques sont corrigées en 7 jours.",
        r#"Critical Fix 7 Day fixBySeverity={"critical":168}"#,
    ),
    (
        "Les détails sont publiés 90 jours après le signalement.",
        "Disclose 90 Day disclosureHours=2160",
    ),
    (
        "Merci de ne pas ouvrir de ticket public pour signaler une faille de sécurité.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Ne signalez pas les vulnérabilités dans les issues publiques de GitHub.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Évitez d'ouvrir une issue publique pour un problème de sécurité.",
        "PublicPlace publicReporting=forbidden Negation",
    ),
    (
        "Nous vous demandons de ne pas divulguer la vulnérabilité avant la sortie d’un correctif.",
        "Disclose publicReporting=forbidden Negation",
    ),
    (
        "Si vous trouvez une vulnérabilité, ouvrez une issue publique sur GitHub.",
        "PublicPlace publicReporting=invited",
    ),
    (
        "Envoyez les détails de la vulnérabilité par courriel à psirt@tordesk.io.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Écris-nous à psirt@tordesk.io si tu découvres une faille de sécurité.",
        r#"Contact reportChannels=["email"] reportEmails=["psirt@tordesk.io"]"#,
    ),
    (
        "Utilisez l'onglet Security du dépôt pour signaler une vulnérabilité.",
        r#"reportChannels=["github_private_reporting"]"#,
    ),
    (
        "Seule la dernière version reçoit des mises à jour de sécurité.",
        "Latest Version supportStatement=true SecurityUpdate",
    ),
    ("Nous ne maintenons que la version la plus récente.", "Latest Version supportStatement=true"),
    (
        "| Version | Prise en charge |\n| --- | --- |\n| 3.x | Oui |\n| 2.x | Non |",
        r#"Supported supportedVersions=[{"supported":true,"version":"3.x"},{"supported":false,"version":"2.x"}]"#,
    ),
    (
        "Chiffrez votre message avec notre clé publique PGP, fournie sur demande.",
        "Encrypt encryption=true Key OnRequest",
    ),
    (
        "Indiquez dans votre signalement les étapes pour reproduire la faille, les versions concernées et l'impact.",
        "Include reportContent=true",
    ),
    (
        "Nous n’engagerons aucune poursuite contre les recherches menées de bonne foi.",
        "LegalAction GoodFaith safeHarbor=true Negation",
    ),
    (
        "Nous offrons une récompense financière pour chaque vulnérabilité confirmée.",
        "Bounty bounty=offered",
    ),
    (
        "Nous ne proposons pas de programme de primes pour les failles signalées.",
        "Bounty bounty=not_offered Negation",
    ),
    (
        "Votre nom figurera dans les remerciements, sauf si vous préférez rester anonyme.",
        "Credit credit=true",
    ),
    ("La personne qui a découvert le problème est créditée.", "Credit credit=true"),
    (
        "Les signalements de déni de service sont hors périmètre.",
        "OutOfScope TestMethod scope=true",
    ),
    ("Nous demandons un identifiant CVE le cas échéant.", "Cve cve=true"),
    (
        "Nous annonçons les failles corrigées dans un avis de sécurité GitHub.",
        "Advisory advisory=true Announce",
    ),
    (
        "Nous suivons un processus de divulgation responsable.",
        "CoordinatedDisclosure coordinatedDisclosure=true",
    ),
    (
        "Nous convenons avec vous de la date à laquelle le problème est divulgué.",
        "Coordinate Disclose coordinatedDisclosure=true",
    ),
    ("Nous évaluons la gravité de chaque signalement avec CVSS.", "Severity severityMethod=true"),
    ("La bibliothèque fonctionne sur six serveurs et dans le navigateur.", ""),
    ("Le code est distribué sous licence MIT, plus une exception.", "-Within -Negation"),
    ("Les clés de l'API expirent au bout de 30 jours.", "-Key"),
    ("L'équipe se réunit chaque lundi à 10 heures.", ""),
    ("Le rapport annuel est publié sur le site du projet.", ""),
    (
        "Merci de garder la vulnérabilité confidentielle jusqu'à la publication d'un correctif.",
        "Disclose publicReporting=forbidden Keep Private Before",
    ),
    (
        "Laissez-nous un délai raisonnable pour corriger la faille avant de la divulguer.",
        "Disclose publicReporting=forbidden AllowTime Before",
    ),
    ("Nous ne divulguerons pas les coordonnées du rapporteur.", ""),
    ("Un premier retour vous est fait dans les 72 heures.", "ackHours=72"),
];
