//! English.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static ENGLISH: Words = Words {
    code: "en",
    negation_follows: false,
    numbers: "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty",
    tens: "thirty=30|forty=40|forty-five=45|sixty=60|seventy-two=72|forty-eight=48|twenty-four=24|ninety=90|a=1|an=1|a couple of=2|a few=3|couple=2|hundred and twenty=120",
    months: "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec",
    phrases: &[
        (Security, "security|vulnerab*|exploit*"),
        (
            Vulnerability,
            "vulnerab*|security issue*|security bug*|security flaw*|security problem*|security concern*|security weakness*|security hole*|security defect*|security finding*|security incident*|security defect*|weakness*|exploit*|flaw*|potential security*|suspected security*",
        ),
        (
            Report,
            "report*|disclos*|inform*|submit*|notif*|privately report*|privately report a security vulnerabilit*|privately reporting a security vulnerabilit*",
        ),
        (Contact, "contact*|e-mail*|email*|mail|reach|send*|write to"),
        (
            Other,
            "billing|career*|code of conduct|commercial*|conduct|general enquir*|general inquir*|general question*|licence*|license*|licensing|media enquir*|media inquir*|non-security|press enquir*|press inquir*|sales|trademark*",
        ),
        (
            GithubPrivateReport,
            "github private security advisor*|github private vulnerability report*|github security vulnerability report*|github's private vulnerability report*|private vulnerability report*|privately report a security vulnerabilit*|privately reporting a security vulnerabilit*",
        ),
        (
            GithubSecurityTab,
            "github security advisor*|github security feature*|github's built-in|github's reporting|github's security advisor*|github's security feature*|github's system|private security advisor*|security advisories tab|security tab",
        ),
        (ReportButton, "report a vulnerability"),
        (
            IssueWithoutDetails,
            "do not include the details|leave out details|not include any details|not include details|not include sensitive|without any details|without details|without further details|without sensitive details",
        ),
        (
            Instruction,
            "<replace|change this to your|delete this section|edit this section|fill in this section|remove this section|replace this section|replace this text|replace this with|replace with actual|replace with the actual|replace with your|tell them where to go, how often they can expect|update this section with|update with your|use this section to",
        ),
        (Yours, "your*"),
        (Reminder, "fixme|tbd|todo"),
        (
            Negation,
            "not|never|no|without|don't|don’t|do not|cannot|can't|can’t|isn't|isn’t|avoid|refrain*|neither|nor|none|won't|won’t|must not|should not|shouldn't|shouldn’t|aren't|doesn't|doesn’t|prohibit*|forbid*|forbidden",
        ),
        (InsteadOf, "instead of|rather than|in place of|as opposed to"),
        (
            Invitation,
            "feel free|do not hesitate|don't hesitate|don’t hesitate|please open|welcome to|not only",
        ),
        (But, "but|however|instead|although|though|yet|please instead"),
        (Condition, "if|when|where|in case|unless|depending|provided that|once"),
        (Possible, "may|might|could|can|possibly|at our discretion|case-by-case"),
        (
            Target,
            "aim*|try|tries|strive*|goal*|target*|intend*|endeavor*|endeavour*|attempt*|hope|typically|usually|generally|normally|expect*",
        ),
        (BestEffort, "best effort|best-effort|best efforts|as time permits|volunteer*"),
        (Planned, "plan to|planned|in the future|coming soon|upcoming|we will soon"),
        (Only, "only|solely|exclusively"),
        (Hour, "hour|hours|hr|hrs|h|hour(s)"),
        (Day, "day|days|calendar days|d|calendar day|day(s)"),
        (
            BusinessDay,
            "business day|business days|working day|working days|workday|workdays|work day|work days|weekdays|weekday|business-days|working-days|business day(s)",
        ),
        (Week, "week|weeks|wk|wks|week(s)"),
        (Month, "month|months|month(s)"),
        (Year, "year|years|year(s)"),
        (Business, "business|working"),
        (
            Within,
            "within|up to|at most|no later than|not later than|no more than|not more than|less than|under|in under|at the latest|max|maximum|<|≤|<=|in less than",
        ),
        (AtLeast, "at least|more than|minimum|longer than|over|no less than|not less than|≥|>=|>"),
        (RangeWord, "to|or|and|through|until"),
        (Every, "every|each|per"),
        (Daily, "daily|every day|once a day"),
        (Weekly, "weekly|every week|once a week|each week|per week"),
        (Monthly, "monthly|every month|once a month"),
        (Immediately, "immediate|immediately|instantly|right away|at once|same day|same-day"),
        (
            Soon,
            "as soon as|asap|promptly|quickly|timely|soon|shortly|swiftly|without delay|without undue delay|reasonable time*",
        ),
        (
            NextRelease,
            "next release|next version|next scheduled release|next regular release|next minor|next patch|next planned release|next maintenance|next release cycle|future release|next major|upcoming release|regular release",
        ),
        (
            Acknowledge,
            "acknowledge|acknowledged|acknowledges|acknowledging|acknowledgement|acknowledgment|acknowledgements|acknowledgments|acknowledgements of receipt|confirm receipt|confirmation of receipt|confirm that we received|confirming receipt|acknowledge you|acknowledge the reporter*|acknowledge the researcher*|acknowledge the finder*|acknowledge the person|acknowledge reporter*",
        ),
        (Receipt, "receipt|received|receive"),
        (
            Respond,
            "respond|responds|responded|responding|response*|reply|replies|get back to you|hear back|hear from us|answer*|get in touch|contact you|reach out to you|follow up",
        ),
        (Initial, "initial*|first"),
        (Detailed, "detailed|more detailed|further|follow-up|substantive|full response"),
        (
            Triage,
            "triag*|assess*|evaluat*|validat*|verif*|investigat*|review*|confirm*|analy*|reproduc*|determin*",
        ),
        (
            StatusUpdate,
            "update|updates|status update*|progress*|keep you informed|keep you updated|kept informed|kept updated|status",
        ),
        (
            Fix,
            "fix|fixes|fixed|fixing|patch|patches|patched|patching|resolv*|resolution*|remediat*|mitigat*|address|addressed|addressing|correct*|hotfix*|workaround*",
        ),
        (Release, "release|releases|released|releasing|ship|shipped|rollout|deploy*"),
        (
            Disclose,
            "disclos*|publish*|publicly disclos*|public disclosure|go public|going public|made public|make public|make it public|making it public|publiciz*|publicly announce*|publicly discuss*|publicly reveal*|publicly share",
        ),
        (
            Embargo,
            "embargo*|moratorium|remain confidential|keep confidential|kept confidential|disclosure period|disclosure timeline|disclosure window|grace period",
        ),
        (
            NoAnswer,
            "do not receive|don't receive|don’t receive|have not received|haven't received|haven’t received|not received|do not hear|don't hear|don’t hear|have not heard|haven't heard|haven’t heard|no response|no reply|not respond*|not get a response|not get a reply|no acknowledgement|no acknowledgment|fail to respond|not answered|does not respond|not hear back",
        ),
        (Severity, "severity|severities|priority|risk level|criticality"),
        (Critical, "critical|urgent|p0|sev1|sev-1|sev 1|severe"),
        (High, "high|high-severity|p1|sev2|sev-2|important"),
        (Medium, "medium|moderate|medium-severity|p2|sev3|sev-3"),
        (Low, "low|low-severity|minor|p3|sev4|sev-4"),
        (
            SeverityMethod,
            "cvss*|common vulnerability scoring system|owasp risk rating|ssvc|dread|epss|vrt|vulnerability rating taxonomy|severity scale|severity classification*|severity rating scale|severity rating system|severity matrix|risk matrix|risk rating methodology|bug bar",
        ),
        (
            Version,
            "version*|release|releases|branch*|release line*|series|current release*|current version*|current major|current minor|current branch|last release*|last version*|last minor|last major|up-to-date version*|old version*|old release*|prior release*|prior version*|earlier release*|earlier version*|past release*|past version*|pre-release*|prerelease*|release candidate*|major version*|major release*|minor version*|minor release*|unreleased|development version*|released version*|production version*|each version|every version|every release|each release|main branch|master branch|default branch|mainline|main line|rolling release*|development line|develop branch|development branch",
        ),
        (
            Supported,
            "support|supports|supported|maintain|maintained|actively maintained|actively supported|receive security updates|eligible|supporting|receive updates|receive security patches|receive patches|receive fixes|security support",
        ),
        (
            Unsupported,
            "unsupported|not supported|no longer supported|end of life|end-of-life|eol|not maintained|unmaintained|no longer maintained|deprecated|discontinued|end of support|not receive",
        ),
        (
            Latest,
            "latest*|newest|most recent*|most current|current release*|current version*|current major|current minor|current stable|current branch|last release*|last version*|last minor|last major|last stable|last published|last tagged|last one|last two|last three|last 2|last 3|last 1|up-to-date version*|head of",
        ),
        (
            MainBranch,
            "main|master|trunk|develop branch|development branch|main branch|master branch|default branch|main line|mainline|rolling release*|development line",
        ),
        (
            SomeVersion,
            "older|old version*|old release*|previous*|prior release*|prior version*|earlier release*|earlier version*|past release*|past version*|historical|legacy|pre-release*|prerelease*|alpha*|beta*|release candidate*|snapshot*|nightly|lts|long-term support*|stable|major version*|major release*|minor version*|minor release*|unreleased|tagged|development version*|forks|released version*|production version*|each version|every version|every release|each release",
        ),
        (
            SecurityUpdate,
            "security update*|security fix*|security patch*|security release*|security support|security backport*|backport*",
        ),
        (Project, "project|repository|repo|package|library|software|codebase|product"),
        (Public, "public|publicly|openly|in the open"),
        (
            PublicPlace,
            "public issue*|public github issue*|github issue*|issue tracker*|issues|an issue|issue|github discussion*|discussion*|pull request*|public forum*|forum*|bug tracker*|public channel*|social media|mailing list*|public disclosure|bug report*|tickets|ticket|public ticket*|public post*|chat*|public repositor*|public place*|public bug*|twitter|public discussion*|public chat*|public tracker*",
        ),
        (Private, "private*|confidential*|secret|in confidence"),
        (
            CoordinatedDisclosure,
            "coordinated disclosure|coordinated vulnerability disclosure|responsible disclosure|responsible vulnerability disclosure|coordinated security disclosure|responsible security disclosure|cvd|coordinated release|coordinated public disclosure|responsibly disclos*|disclosed responsibly|disclose responsibly",
        ),
        (
            Coordinate,
            "coordinat*|agree*|work with you|in consultation|mutual*|together with|work together|negotiat*|jointly",
        ),
        (
            Reporter,
            "reporter*|researcher*|finder*|discoverer*|submitter*|you|your|individual*|people who|those who|anyone who",
        ),
        (
            Maintainer,
            "maintainer*|security team|fix team|core team|release team|response team|security response|release manager*|we|our|developers|committee|team",
        ),
        (User, "users|user|customers|downstream*|consumers|vendors|distributors|community"),
        (Contributor, "contributor*|contributing|developers"),
        (
            Include,
            "include*|including|provide*|describ*|details*|contain*|detailing|attach*|supply|give us|tell us|following information|as much information|with the following|send us",
        ),
        (
            ReportContent,
            "steps to reproduce|reproduc*|proof of concept|proof-of-concept|poc|impact*|affected version*|version*|step-by-step|description*|exploit code|configuration*|environment*|attack scenario*|log|logs|stack trace*|suggested fix*|possible fix*|mitigation*|source file*|code snippet*|location of|type of issue|type of vulnerability|type of the vulnerability|screenshot*|commit|affected component*|component*|special configuration|nature of|potential fix*|steps required|steps needed|severity|potential impact|scope of|how to reproduce|cve|describing the|details of the|workaround*|affected file*|affected*",
        ),
        (Encrypt, "encrypt*"),
        (
            Key,
            "following key|this key|key below|pgp key*|gpg key*|openpgp key*|gnupg key*|public key*|public pgp key*|public gpg key*|pgp public key*|gpg public key*|openpgp public key*|encryption key*|keybase|our key|my key|keyserver*|key server*|key id|pgp fingerprint|gpg fingerprint|s/mime certificate*|keys.openpgp.org|age public key",
        ),
        (Cipher, "pgp|gpg|gnupg|openpgp|s/mime|smime|age encryption"),
        (
            Sign,
            "sign|signed|signing|signs|signature*|verify releases|verify the release*|checksum*|provenance|attestation*|commits|tags",
        ),
        (
            OnRequest,
            "on request|upon request|request our|request the|request a|ask for|ask us for|request pgp|by request|available if",
        ),
        (Fingerprint, "fingerprint*|key id|key-id|keyid"),
        (
            Credit,
            "credit|credited|crediting|credits|hall of fame|hall of thanks|wall of fame|honor roll|honour roll|recognition|recognize your|recognise your|recognize reporter*|recognize researcher*|recognize security*|recognize contribut*|recognize those|recognize individual*|recognise reporter*|recognise researcher*|recognise security*|recognise contribut*|recognise those|recognized in|recognised in|be recognized|be recognised|recognizing your|recognizing researcher*|recognizing security*|publicly recogni*|acknowledge your contribution*|acknowledge your effort*|acknowledge your help|acknowledge your work|acknowledge your name|acknowledge your discover*|acknowledge your finding*|acknowledge the contribution*|acknowledge all contribut*|acknowledge contribut*|acknowledge their contribut*|acknowledge their effort*|acknowledge the effort*|acknowledge those|acknowledge everyone|acknowledge individuals|acknowledge all reporter*|acknowledge all researcher*|acknowledge valid reporter*|publicly acknowledg*|publically acknowledg*|acknowledge reporter*|acknowledge researcher*|acknowledge finder*|acknowledge you|acknowledge the reporter*|acknowledge the researcher*|acknowledge the finder*|acknowledge the person|acknowledge security researcher*|acknowledging reporter*|acknowledging researcher*|acknowledging security*|public acknowledg*|reporter* will be acknowledged|researcher* will be acknowledged|finder* will be acknowledged|contribution* will be acknowledged|contributor* will be acknowledged|reporter* are acknowledged|researcher* are acknowledged|acknowledged in the|acknowledged in our|acknowledged in release|acknowledged in security|acknowledged on our|acknowledged on the|acknowledged by name|acknowledged publicly|acknowledged for|acknowledgement in|acknowledgment in|acknowledgement on|acknowledgment on|acknowledgements in|for acknowledgement|for acknowledgment|for acknowledgements|publicly thank*|thank you publicly|thank you by name|thank the following|thanks to the following|like to thank the|thank these|name you|your name will|mention your name|list your name|attribution|attributed|list of contributors|give you credit|thanks page|acknowledgements page|acknowledgments page|acknowledgements section|acknowledgments section|mention you|mentioned by name|list of researchers|list of reporters|for credit|add your name|your name in the advisory|your name in the release*|your name in our|your name in|your name on|your name to",
        ),
        (
            Bounty,
            "bounty|bounties|bug bounty program*|bug bounties|bug bounty|reward|rewards|rewarded|monetary*|swag|merch|merchandise|compensation|compensate|compensated|financial compensat*|financial reward*|financial incentive*|financially|cash|payout*|paid for|pay for|payment for|payments for|pay researcher*|pay reporter*|remunerat*|t-shirt*|token of our appreciation|token of appreciation|token of our gratitude|token of gratitude|gift card*|small gift*|prize*",
        ),
        (
            Thanks,
            "thank all|thank every*|thank those|thank the|thank our|thanks to all|thanks to every*|thanks to the|thank security*|thank researchers|thank individuals|thank people|grateful to",
        ),
        (
            Offer,
            "offer|offers|offered|offering|award|awards|awarded|awarding|pay|pays|paid|payable|eligible|eligibility|run|runs|running|operate|operates|operating|participate*|participating|receive|receives|provide|provides|provided|grant|grants|granted|give|gives|given|have|has|launched|rewarded|qualify|qualifies|considered for|entitled|ranging|ranges",
        ),
        (
            Idiom,
            "credit card*|credit union*|credit score*|reputation credit*|bug bounty platform*|bounty platform*|bounty hunter*|bug bounty hunter*|beg bount*|demand payment*|demand financial*|demand money|demand compensat*|demand a reward|demand reward*|demanding payment*|demanding money|demanding compensat*|demands for payment|request payment*|request compensat*|requesting payment*|requests for payment|ask for payment|ask for money|payment for goods|pay for support|free credits|api credits|facial recognition|pattern recognition|speech recognition",
        ),
        (
            Cve,
            "cve|cves|cve id|cve ids|cve identifier*|cve number*|cve numbering authority|common vulnerabilities and exposures|cna|cve*|is a cna|as a cna|our own cna|are a cna|submit a cve*|open a cve*|raise a cve*|make a cve*|get a cve*|given a cve*|receive a cve*|receive cve*|have a cve*|a cve will*|a cve may|cve assignment*|cve request*|cve publication*|cve allocation*|cve reservation*|cve will|cves will|cve ids will|cve process*|cve program*|cve coordination|cve publishing|cve creation|cve record*",
        ),
        (
            Assign,
            "request|request a|requests|requested|requesting|assign*|obtain*|reserve|reserved|reserves|reserving|allocat*|create|creates|created|creating|issue a|issue an|issue cve*|issued|issuing|register|registered|file a|file for|filing a|apply for|acquire*|get a|get an|cve numbering authority|is a cna|as a cna|our own cna|are a cna|submit a cve*|open a cve*|raise a cve*|make a cve*|get a cve*|given a cve*|receive a cve*|receive cve*|have a cve*|a cve will*|a cve may|cve assignment*|cve request*|cve publication*|cve allocation*|cve reservation*|cve will|cves will|cve ids will|cve process*|warranted|warrants|generat*|raised|request the|request our|cve program*|cve coordination|cve publishing|cve creation|cve record*",
        ),
        (Dependency, "dependenc*|third-party*|third party|upstream*|base image*|transitive"),
        (
            Advisory,
            "advisor*|changelog*|change log|release note*|security bulletin*|bulletin*|announcement*|mailing list*|blog|blogs|blog post*|ghsa*|security announcement*|release announcement*|security notice*|security notification*|release notification*|newsletter*|github security advisor*|github's security advisor*|github advisor*|github release notes|rss|feed|osv|news page|news section|security news|release page|releases page|patch notes|csaf|oss-security|google group*|security alert*",
        ),
        (
            Announce,
            "announc*|publish*|publicly disclos*|issue an|issue a|issue the|issued|issuing|posted|posting|listed|subscribe*|subscribing|sign up|alert*|documented|documented in|disclosed|inform users|inform our users|inform affected|notify users|notify our users|notify all users|notify affected|notify customers|notify our customers|notify downstream|notify the community|users will be notified|be notified|communicated|communicated via|communicated through|communicated to|be sent to|sent to|noted in|mentioned in|marked in|detailed in|highlighted in|recorded in|will open a|will open an|will create a|will create an|will draft a|will prepare a|will release a|watch|released|public disclosure|communicate via|communicate through|communicate to|communicate vulnerabilit*|communicate any|included in the release*|included in our release*|included in the changelog|mention in|view|viewed|browse|are notified|is notified|get notified|users will be informed|available on|available via|available from|noted|mentioned|flagged|logged",
        ),
        (SafeHarbor, "safe harbor|safe harbour|safe-harbor|safe-harbour"),
        (
            LegalAction,
            "legal action*|lawsuit*|prosecut*|sue|legal proceeding*|law enforcement|legal claim*|pursue civil|criminal|litigation|legal consequence*|legal threat*|dmca|cfaa|computer fraud and abuse",
        ),
        (GoodFaith, "good faith|good-faith"),
        (
            Authorized,
            "authorized|authorised|authorize*|permission|permitted|lawful|allowed to|exempt*|waive*",
        ),
        (
            Scope,
            "scope|in scope|in-scope|considered a vulnerability|considered vulnerabilit*|considered a security|considered security|qualif*|qualifying|what counts|eligible|what constitutes|not considered|threat model|security boundar*",
        ),
        (
            OutOfScope,
            "out of scope|out-of-scope|not in scope|outside the scope|outside of scope|not a vulnerability|not vulnerabilities|not a security issue|not security issues|not considered|does not qualify|do not qualify|not eligible|not covered|excluded|exclusion*|non-qualifying|ineligible|not considered a vulnerability|not considered vulnerabilities|not a security vulnerability|not treated as|not a security bug",
        ),
        (
            TestMethod,
            "denial of service|denial-of-service|dos|ddos|social engineering|phishing|physical attack*|physical access|spam*|brute force|brute-force|automated scan*|automated tools|vulnerability scanner*|self-xss|clickjacking|destructive testing|stress test*|load testing|rate limit*",
        ),
        (
            See,
            "found on|see|refer to|read|visit|follow|described in|outlined in|documented in|consult|found at|found in|located at|available at|check out|please review|check|learn more|for more information|for more details|for details|for further information|follows|governed by|according to|in accordance with",
        ),
        (
            PolicyDocument,
            "security policy|security policies|vulnerability policy|disclosure policy|disclosure process|security process|reporting guidelines|security guidelines|reporting process|vulnerability management|response process|disclosure guidelines|security page|vulnerability disclosure|policy|process|guidelines|guide",
        ),
        (
            Updated,
            "last updated|updated|last modified|last revised|revised|last reviewed|last review|reviewed on|as of|policy version",
        ),
        (
            ReviewDue,
            "next review*|review due|review by|to be reviewed|valid until|expires|next scheduled review|review date|next update",
        ),
        (
            Issued,
            "issued|effective|effective date|effective from|in effect|published on|created on|adopted",
        ),
    ],
};
