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
            "acknowledge|acknowledged|acknowledges|acknowledging|acknowledgement|acknowledgment|acknowledgements of receipt|confirm receipt|confirmation of receipt|confirm that we received|confirming receipt",
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
            "cvss*|common vulnerability scoring system|owasp risk rating|ssvc|dread|epss|vrt|vulnerability rating taxonomy",
        ),
        (Version, "version*|release|releases|branch*|release line*|series"),
        (
            Supported,
            "support|supports|supported|maintain|maintained|actively maintained|actively supported|receive security updates|eligible|supporting|receive updates|receive security patches|receive patches|receive fixes|security support",
        ),
        (
            Unsupported,
            "unsupported|not supported|no longer supported|end of life|end-of-life|eol|not maintained|unmaintained|no longer maintained|deprecated|discontinued|end of support|not receive",
        ),
        (Latest, "latest|newest|most recent|current|currently|last|recent|tip|head"),
        (MainBranch, "main|master|trunk|develop|main branch|master branch|default branch"),
        (
            SecurityUpdate,
            "security update*|security fix*|security patch*|security release*|security support|security backport*|backport*",
        ),
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
            "credit|credited|crediting|credits|hall of fame|recognition|recognize*|recognise*|acknowledge your contribution*|acknowledge your effort*|publicly acknowledge*|acknowledge reporter*|acknowledge researcher*|acknowledge you|acknowledge the reporter*|acknowledge the researcher*|public acknowledg*|acknowledged in|publicly thank*|thank you publicly|named in|attribution|attribut*|list of contributors|wall of fame|give you credit|thanks page|acknowledgements page|acknowledged publicly|mention you|acknowledge security researcher*",
        ),
        (
            Bounty,
            "bounty|bounties|bug-bounty|reward*|monetary|swag|compensat*|paid|payment*|payout*|remunerat*|t-shirt*|financial*",
        ),
        (Cve, "cve*|cves|cna"),
        (
            Advisory,
            "advisor*|changelog*|change log|release note*|security bulletin*|bulletin*|announcement*|mailing list*|blog*|ghsa*|security announcements|release announcement*|news|notification*|osv",
        ),
        (
            Announce,
            "announc*|publish*|notif*|publicly disclos*|issue an|issue a|release a|released|issued|communicat*|posted|listed|inform users|subscribe|alert*|documented|disclosed",
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
            "see|refer to|read|visit|follow|described in|outlined in|documented in|consult|found at|found in|located at|available at|check out|please review|check|learn more|for more information|for more details|for details|for further information|follows|governed by|according to|in accordance with",
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
