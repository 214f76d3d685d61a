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
            "do not include the details|leave out details|not include any details|not include details|not include sensitive|without any details|without details|without further details|without sensitive details|asking for a|asking for contact|asking for security|ask for a contact|ask for contact|ask to be contacted|asking to be contacted|no details|empty issue|blank issue|without disclosing|without revealing|without sharing|without including|without specifics|without any sensitive|without any specifics|requesting a private|request a private|asking how to",
        ),
        (
            Instruction,
            "<replace|change this to your|delete this section|edit this section|fill in this section|remove this section|replace this section|replace this text|replace this with|replace with actual|replace with the actual|replace with your|tell them where to go, how often they can expect|update this section with|update with your|use this section to",
        ),
        (Yours, "your*"),
        (Reminder, "fixme|tbd|todo"),
        (
            Negation,
            "not|not to|you not|discouraged|not allowed|not permitted|shall not|may not|mustn't|never|no|without|don't|don’t|do not|cannot|can't|can’t|isn't|isn’t|avoid|refrain*|neither|nor|none|won't|won’t|must not|should not|shouldn't|shouldn’t|aren't|doesn't|doesn’t|prohibit*|forbid*|forbidden",
        ),
        (InsteadOf, "instead of|rather than|in place of|as opposed to"),
        (
            Forbid,
            "do not|don't|don’t|dont|never|avoid*|refrain*|must not|mustn't|should not|shouldn't|may not|shall not|not to|you not|discouraged|no one should|prohibit*|forbid*|forbidden|not allowed|not permitted|don'ts|please not|do never|hold off",
        ),
        (
            Request,
            "please|please share|please allow|must be kept|should be kept|must remain|should remain|must stay|should stay|must be treated|should be treated|shall remain|shall be kept|kindly|we ask|i ask|ask that|ask you|asked to|asks that|asks you|ask researchers|ask reporters|we request|request that|request you|requested to|we urge|we encourage|encourage you|we expect|expect you|i expect|required to|we require|we need|we'll need|we will need|be sure to|make sure|would appreciate|appreciate it if|you agree|reporters agree|researchers agree|agree to",
        ),
        (Before, "before|until|till|prior to|ahead of|unless and until|while"),
        (Invitation, "feel free|do not hesitate|don't hesitate|don’t hesitate|welcome to|not only"),
        (But, "but|however|instead|although|though|yet|please instead"),
        (Condition, "if|when|where|in case|unless|depending|provided that|once"),
        (Possible, "no need|may|might|could|can|possibly|at our discretion|case-by-case"),
        (
            Target,
            "aim*|try|tries|strive*|goal*|target*|intend*|endeavor*|endeavour*|attempt*|hope|typically|usually|generally|normally|expect*|to avoid|in order to avoid",
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
            "disclos*|publish*|publication*|publicly disclos*|public disclosure|go public|going public|made public|make public|make it public|making it public|publiciz*|publicly announce*|publicly discuss*|publicly reveal*|publicly share",
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
        (
            Public,
            "public|publicly|openly|in the open|publicly disclos*|public disclosure|go public|goes public|going public|made public|make public|make it public|making it public|making public|publiciz*|publicly announce*|publicly discuss*|publicly reveal*|publicly share|public exposure|public announcement*|public knowledge|known publicly|publicly known",
        ),
        (
            PublicPlace,
            "public issue*|public github issue*|github issue*|issue tracker*|github discussion*|public forum*|bug tracker*|public channel*|social media|public ticket*|public post*|public repositor*|public place*|public bug*|twitter|public discussion*|public chat*|public tracker*|bugtracker*|public mailing list*|public github*|public gitlab*|public comment*|public pull request*|public pr|public prs|public communication*|public venue*|public space*|public media|public github repo*|github issues|gitlab issue*|regular issue*|normal issue*|standard issue*|issue on github|issue on gitlab|reddit|stack overflow|public thread*|public platform*|blog post*",
        ),
        (
            Ticket,
            "issues|issue|discussion*|pull request*|pull requests|pr|prs|tickets|ticket|bug report*|chat*|thread|threads|forum*",
        ),
        (
            Post,
            "fill in|fill out|complete the|open|opening|opened|file|files|filing|filed|create|creating|created|raise|raising|raised|post|posting|posted|submit*|log an|log a|start a|use|using|put|write|enter|entered|mention|mentioning",
        ),
        (
            Share,
            "share|shared|sharing|discuss*|tell|telling|reveal*|communicat*|divulg*|talk about|leak*|speak about|circulat*|distribut*|announc*|spread*|make known|tweet*|expose|exposing",
        ),
        (
            ThirdParty,
            "third part*|third-part*|anyone else|anybody else|anyone|anybody|other people|with others|to others|other parties|other persons|beyond the|outside of|outside the|without our|without express|without explicit|without prior",
        ),
        (
            AllowTime,
            "please allow|give at least|give us|giving us|gives us|give me|gives me|give the|allow us|allowing us|allow me|allow the|allow for|allow at least|allow a|allow up to|allow reasonable|allow time|allow sufficient|provide us|provide me a reasonable|provide a reasonable|reasonable time|reasonable amount of time|reasonable period|reasonable opportunity|sufficient time|adequate time|enough time|time to|wait|chance to|opportunity to|grant us",
        ),
        (
            Keep,
            "must be kept|should be kept|must remain|should remain|must stay|should stay|must be treated|should be treated|shall remain|shall be kept|keep|keeping|treat|hold|maintain|remain|stay|respect|observe|honor|honour",
        ),
        (
            NoFlaw,
            "upstream|dependenc*|their repositor*|feature request*|enhancement*|questions|question|non-security|not security*|other issue*|other bug*|other problem*|regular bug*|normal bug*|general bug*|ordinary bug*|functional bug*|non-sensitive|bugs|usage|suggestion*|improve*|comments on|documentation|typo*|everything else|anything else|all other|not a security|not a vulnerabilit*|not vulnerabilit*|general issue*|general support|technical support|support request*|new feature*|hardening|not considered|issues unrelated|unrelated|already fixed|not related|other concerns|other matters|update that dependency|outdated dependenc*|if you would like to help",
        ),
        (
            Private,
            "private*|confidential*|secret|in confidence|secrecy|non-public|undisclosed|to yourself|under wraps|under embargo|secure bug*|secure issue*|restricted|hidden|security-sensitive",
        ),
        (
            CoordinatedDisclosure,
            "coordinated disclosure|coordinated vulnerability disclosure|responsible disclosure|responsible vulnerability disclosure|coordinated security disclosure|responsible security disclosure|cvd|coordinated release|coordinated public disclosure|coordinated-disclosure|responsible-disclosure|responsible reporting and disclosure|coordinated vulnerability|responsible public disclosure|coordinated and responsible disclosure|responsible and coordinated disclosure|private disclosure polic*|coordinated vuln*|disclosure is coordinated|disclosure will be coordinated",
        ),
        (
            Coordinate,
            "coordinat*|agree on|agree upon|agree with|agree a|agreed|agreement|work with you|work with the reporter|work with reporters|work with researchers|work with the researcher|working with you|in consultation|mutual*|together with you|together with the reporter|together with the researcher|work together|negotiat*|jointly|co-ordinat*|collaborat*|in cooperation with|cooperate with",
        ),
        (
            Responsibly,
            "responsibly|in a responsible manner|in a responsible way|in a responsible fashion|responsible manner|responsible way",
        ),
        (
            Thanks,
            "thank*|appreciat*|grateful*|gratitude|we value your|kudos|in recognition of|acknowledgements|acknowledgments",
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
            "include*|including|provide*|describ*|describe the|describe how|describe what|describing the|describing a|explain the|explain how|explain what|detailing the|what to include|what to send|what to provide|what we need|information needed|information we need|report template|report format|report contents|contents of a report|useful information|helpful information|required information|specify*|state the|list the|give a|supplying|write down|mention the|details are helpful|details would|helpful details|useful details|information that helps|following details|following detail|information such as|report has|report should have|please share|enough information|sufficient information|as much detail*|enough detail*|sufficient detail*|some details|details such as|details like|information like|contain*|detailing|attach*|supply a|supply the|supply any|give us|tell us|following information|following requirements|as much information|with the following",
        ),
        (
            ReportContent,
            "source file*|code snippet*|location of|type of issue|type of the issue|type of vulnerability|type of the vulnerability|commit|affected component*|component*|nature of|affected file*|affected*|affected code|affected part*|affected module*|affected package*|affected endpoint*|affected product*|affected platform*|vulnerable component*|vulnerable code|severity|severity assessment|cvss*|classification|cwe*|attack vector*|root cause|prerequisite*|preconditions|url|urls|payload*|vulnerability type|kind of vulnerability|class of vulnerability|issue type|full path*|technical detail*|line number*|relevant code|test case*|input*|crash input*",
        ),
        (
            Steps,
            "steps to reproduce|reproduc*|reproduction steps|step-by-step|steps required|steps needed|how to reproduce|steps you took|steps to replicate|replicat*|reproducer*|repro|how you found|how it can be triggered|steps that|steps to trigger|clear steps|detailed steps|minimal example|steps for reproduction|reproducible example|test case*|how the issue",
        ),
        (
            Impact,
            "impact*|potential impact|possible impact|attack scenario*|consequence*|how an attacker|who is affected|severity and impact|exploitability|what an attacker|security implication*|potential severity|potential damage|threat scenario|exploit conditions|attack vector*|risk assessment|assessed risk|potential exploit*",
        ),
        (
            ProofOfConcept,
            "proof of concept|proof-of-concept|proofs of concept|poc|pocs|exploit code|working exploit|exploits|an exploit|attack code|demo|demonstration|proof of exploit*|example exploit|exploit example|example code|sample code|proof|evidence|exploit script|exploit if|example of exploit*",
        ),
        (
            Description,
            "description*|describing the|describe the|describe how|describe what|detailed explanation|explanation of|explain the|explain how|explain what|summary of|clear explanation|detailed summary|brief summary|summary|overview of|detailed information about|what the issue is|what the vulnerability|what the problem|what you found|where the vulnerability|where the issue|describing a|vulnerability details|issue details|detailing the",
        ),
        (
            Environment,
            "configuration*|environment*|special configuration|operating system*|os version|os and|platform*|browser*|hardware|deployment|setup|system information|config|runtime|context in which|affected configuration*",
        ),
        (
            Logs,
            "log|logs|log output|stack trace*|screenshot*|error message*|log file*|backtrace*|crash dump*|crash log*|video*|recording*|traces|request and response|core dump*|outputs|console output|crash report*|http request*",
        ),
        (
            AffectedVersions,
            "affected version*|version|versions|versions affected|version number*|version or|vulnerable version*|version*|affected release*|release version|commit hash*|commit id|commit sha|affected commit*|which version*|library version*|software version*|package version*|git commit|tag/branch/commit|commit or",
        ),
        (
            SuggestedFix,
            "suggested fix*|a patch|a fix|possible fix*|potential fix*|proposed fix*|mitigation*|workaround*|suggested mitigation*|possible mitigation*|suggested remediation*|suggestions for fix*|ideas for fix*|suggested patch*|working patch|possible solution*|potential solution*|suggested solution*|suggested resolution|suggested fixes|fix suggestion*|remediation*|known workaround*|how to fix|suggestions for a fix|suggestions for mitigat*|suggestions for remediat*|patch suggestion*|recommended fix*|recommendation*|proposed patch*|proposed solution*|any suggestions|a fix if|fix, if|patch, if",
        ),
        (Encrypt, "encrypt*"),
        (
            Key,
            "pgp*|gpg*|gnupg|openpgp|s/mime|smime|age key|public key*|keyserver*|keybase|minisign|signal|our key|pgp key",
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
        (
            SafeHarbor,
            "safe harbor|safe harbour|safe-harbor|safe-harbour|considered authorized|considered authorised|consider* authorized|authorized conduct|authorised conduct|authorize you to|authorise you to|we authorize|we authorise|authorized security research|authorised security research|deemed authorized|deemed authorised|authorized in accordance|legal safe*|safe from legal",
        ),
        (
            LegalAction,
            "legal action*|action against|civil or criminal action*|civil action|legal recourse|press charges|bring a claim|bring any claim|bring claims|law suit*|sued|suing|legal measures|legal steps|legal repercussion*|lawsuit*|prosecut*|sue|legal proceeding*|law enforcement|legal claim*|pursue civil|criminal|litigation|legal consequence*|legal threat*|dmca|cfaa|computer fraud and abuse",
        ),
        (GoodFaith, "good faith|good-faith"),
        (
            Authorized,
            "authorized|authorised|considered authorized|considered authorised|authorized conduct|authorised conduct|authorize you to|authorise you to|we authorize|we authorise|authorized security research|authorised security research|deemed authorized|deemed authorised|authorized in accordance|authorize*|authorise*|permission|permitted|lawful|allowed to|exempt*|waive*",
        ),
        (
            Scope,
            "scope|in scope|in-scope|within scope|within the scope|considered a vulnerab*|considered vulnerab*|considered a security|considered security|considered to be a|considered as a|considered valid|considered a bug|qualif*|qualifying|what counts|what constitutes|what is a vulnerab*|what is a security|what is considered|counts as|count as|constitutes|treated as a vulnerab*|treated as a security|treated as vulnerab*|treated as security|reports are welcome for|reports are welcome|interested in|looking for|accept reports|covers the following|policy covers|applies to|types of vulnerab*|kinds of vulnerab*|classes of vulnerab*|valid vulnerab*|valid report*|eligible vulnerab*|accepted vulnerab*|when should i report|when to report|only accept|only accepting|only consider|that's a security|that is a security|a security bug in|examples of vulnerab*|vulnerabilities include|security issues include|what to report|what should i report|please only report|only report",
        ),
        (
            OutOfScope,
            "out of scope|out-of-scope|not in scope|outside the scope|outside of scope|not a vulnerability|not vulnerabilities|not a security issue|not security issues|not considered|does not qualify|do not qualify|not eligible|not covered|excluded|exclusion*|non-qualifying|ineligible|not considered a vulnerab*|not considered vulnerab*|not considered a security|not considered security|not considered to be|not a security vulnerab*|not treated as|not be treated as|not a security bug|not security bugs|not security vulnerab*|not a valid|not valid|invalid report*|not within scope|not in the scope|beyond the scope|beyond scope|does not constitute|do not constitute|does not count|do not count|not be considered|do not consider|don't consider|does not consider|will not consider|not regarded as|do not regard|do not treat|not accept|not accepted|not be accepted|don't accept|not qualify|will be rejected|will be closed|should i not report|when not to report|what not to report|what is not a|non-issues|ineligible report*|out of the scope|unaccepted|not bugs|not a bug|by design|intended behavior|intended behaviour|working as intended|expected behavior|expected behaviour|no security impact|accepted risk*|non-goals|won't be considered|not eligible for",
        ),
        (
            TestMethod,
            "denial of service|denial-of-service|denial of service attack*|dos attack*|ddos attack*|destructive scanning|volumetric|physically attack|social engineer|phish|invasive|resource exhaustion|high volume|high-volume|automated testing|scanning tools|vulnerability scanning|ddos|social engineering|phishing|physical attack*|physical access|spam*|brute force|brute-force|automated scan*|automated tools|vulnerability scanner*|self-xss|clickjacking|destructive testing|stress test*|load testing",
        ),
        (
            Exploit,
            "exploit the|exploit a|exploit any|exploit it|exploit this|exploit them|exploiting|take advantage of|attempt to exploit|abuse the|abuse any|use the vulnerability",
        ),
        (
            UserData,
            "user data|users' data|customer data|personal data|personal information|sensitive data|sensitive information|private data|privacy|password*|credential*|secrets|api key*|access token*|tokens|private key*|data that|others' data|other users|data of others|any data|modify data|access data|destroy data|destruction of data|data destruction|amounts of data|environment variable*|your identity|your name",
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
