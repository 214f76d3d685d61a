//! English.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static ENGLISH: Words = Words {
    code: "en",
    negation_follows: false,
    numbers: "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty",
    tens: "thirty=30|forty=40|forty-five=45|sixty=60|seventy-two=72|forty-eight=48|twenty-four=24|ninety=90|a=1|an=1|a couple of=2|couple=2|hundred and twenty=120|next=1|biweekly=2|bi-weekly=2|fortnightly=2|every other week=2|every second week=2|fortnight=2",
    months: "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec",
    phrases: &[
        (
            Security,
            "security|vulnerab*|exploit*|bugs or vulnerabilit*|bugs and vulnerabilit*|security related issue*",
        ),
        (
            Vulnerability,
            "vulnerab*|security issue*|security bug*|security flaw*|security problem*|security concern*|security weakness*|security hole*|security defect*|security finding*|security incident*|security defect*|weakness*|exploit*|flaw*|potential security*|suspected security*|exploit detail*|bugs or vulnerabilit*|bugs and vulnerabilit*|security related issue*",
        ),
        (
            Report,
            "report|reports|reportable|reported|reporting|disclose|disclosed|discloses|disclosing|disclosure*|inform|informed|informs|informing|submit*|submission*|notify|notified|notifies|notifying|privately report*|privately report a security vulnerabilit*|privately reporting a security vulnerabilit*|accept reports|be sent to|valid report*|report contents|report content|contents of a report",
        ),
        (
            Contact,
            "contact*|e-mail*|email*|email address*|e-mail address*|mail address*|following address*|address below|ip address*|mail|mailed|reach|reached|reaching|send*|sent|write to|get in touch|direct message*|message us|message the|message a|message me|message one|dm|let us know|tell us|email thread*|e-mail thread*|mail thread*",
        ),
        (
            Mail,
            "e-mail|e-mails|e-mailed|e-mailing|email|emails|emailed|emailing|mail|mails|mailing|email thread*|e-mail thread*|mail thread*",
        ),
        (
            MailingList,
            "mailing list*|mailinglist*|mail list|e-mail list|email list|distribution list|list|this list",
        ),
        (
            DirectMessage,
            "moderator*|one of the mods|the mods|one of the admins|direct message*|dm|dms|message me|message one",
        ),
        (
            Chat,
            "discord|slack|telegram|matrix channel|matrix room|matrix id|matrix space|matrix.org|via matrix|on matrix|irc|gitter|zulip|whatsapp|wechat|on mattermost|via mattermost|signal message|via signal|on signal|signal messenger|private chat",
        ),
        (Social, "twitter|mastodon|linkedin|bluesky|weibo|fediverse"),
        (Phone, "phone|telephone|call us|by calling"),
        (
            WebForm,
            "web form*|webform*|contact form*|report form*|reporting form*|submission form*|online form*|disclosure form*|google form*|this form|following form|our form|form below|intake form*|secure form*|security form*|vulnerability form*|reporting page|report page|web portal|reporting portal|submission portal|disclosure portal|security portal",
        ),
        (
            BountyPlatform,
            "patchstack|hackerone*|bugcrowd*|intigriti*|yeswehack*|immunefi*|huntr*|openbugbounty|hackenproof|federacy|bug bounty program*|bug bounty platform|vulnerability reward program*",
        ),
        (
            PrivateTracker,
            "private issue tracker*|private bug tracker*|private tracker*|private bug report*|secure bug report*|private security bug*|security bug tracker*|private ticket*|confidential bug*|confidential ticket*|service desk",
        ),
        (
            ConfidentialIssue,
            "issue is confidential|confidential issue*|issue as confidential|issue confidential|confidential gitlab issue*|confidential merge request*|marked confidential|marked as confidential",
        ),
        (
            Coordinator,
            "tidelift|cert/cc|cert coordination center|cert coordination centre|vince|jpcert*|cert-bund|ncsc*|us-cert|cna|national cert*|national csirt*|zero day initiative|incibe*|snyk|third-party coordinator|neutral third party",
        ),
        (Via, "via|through|using|use|at|to|on|visit|visiting|here"),
        (
            Submit,
            "file|file a|fill in|fill out|file an|filing a|filing|filling|fill|create|creating|open|opening|opened|raise|raising|lodge|use|using|complete|completing|submit*|send|make",
        ),
        (
            HowTo,
            "how to report|how to submit|how to disclose|how to file|how you can report|how to contact|how to privately|how vulnerabilities|how security|instructions|steps to report|information on|information about|guidance on|on reporting|about reporting",
        ),
        (Question, "question*|comments|suggestion*|feedback|clarification*|inquir*|enquir*"),
        (
            Subscription,
            "subscrib*|announcement*|announce list*|announce|notification*|be notified|stay informed|newsletter*|stay up to date|watch|get notified|be informed|users are informed|users will be informed",
        ),
        (
            Fallback,
            "alternativ*|otherwise|if you cannot|if you can't|if you are unable|if you prefer|as a fallback|fallback|backup contact|if that fails|if that doesn't work|if this is not possible|secondary|if you do not have|if you don't have|last resort|unavailable|if for some reason",
        ),
        (Preferred, "prefer*|recommended|primary|encourage*"),
        (
            Other,
            "billing|career*|code of conduct|commercial support|commercial inquir*|commercial licen*|general:|general contact*|general matter*|general support|general issue*|general bug*|adapted from|inspired by|based on|derived from|modeled on|modelled on|other issues|other inquiries|other matters|other questions|anything else|everything else|technical support|customer support|community support|support request*|support question*|feature request*|help desk|helpdesk|harassment|privacy question*|privacy concern*|privacy request*|partnership*|conduct|general enquir*|general inquir*|general question*|licence*|license*|licensing|media enquir*|media inquir*|non-security|press enquir*|press inquir*|sales|trademark*",
        ),
        (
            GithubPrivateReport,
            "github private security advisor*|github private vulnerability report*|github security vulnerability report*|github's private vulnerability report*|private vulnerability report*|privately report a security vulnerabilit*|privately reporting a security vulnerabilit*",
        ),
        (
            GithubSecurityTab,
            "github security advisor*|github security feature*|github's built-in|github's reporting|github's security advisor*|github's security feature*|github's system|private security advisor*|private advisor*|draft advisor*|draft security advisor*|github advisor*|github's private|security advisories tab|security tab|security\" tab|security” tab|security’ tab|github security|github's security|github private report*|github's vulnerability report*|github vulnerability report*|privately on github|privately via github|privately through github|security advisory feature*|security advisory form|security advisories feature|security advisories page|security advisories section|private security report*|security report on github|security report through github|security report via github|vulnerability report on github|private vulnerability disclos*|security section of|repository's security|advisories tab|advisory form",
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
            "not|not to|that you not|discouraged|not allowed|not permitted|shall not|may not|mustn't|never|no|without|don't|don’t|do not|cannot|can't|can’t|isn't|isn’t|avoid|refrain*|neither|nor|none|won't|won’t|must not|should not|shouldn't|shouldn’t|aren't|doesn't|doesn’t|terminat*|discontinu*|haven't|hasn't|wasn't|weren't|couldn't|prohibit*|forbid*|forbidden|to not",
        ),
        (InsteadOf, "instead of|rather than|in place of|as opposed to"),
        (
            Forbid,
            "do not|don't|don’t|dont|never|avoid*|refrain*|must not|mustn't|should not|shouldn't|may not|shall not|not to|that you not|discouraged|no one should|prohibit*|forbid*|forbidden|not allowed|not permitted|don'ts|please not|do never|hold off|not acceptable|unacceptable|to not",
        ),
        (
            Request,
            "please|please share|please allow|must be kept|should be kept|must remain|should remain|must stay|should stay|must be treated|should be treated|shall remain|shall be kept|kindly|we ask|i ask|ask that|ask you|asked to|asks that|asks you|ask researchers|ask reporters|we request|request that|request you|requested to|we urge|we encourage|encourage you|we expect|expect you|i expect|required to|we require|we need|we'll need|we will need|be sure to|make sure|would appreciate|appreciate it if|you agree|reporters agree|researchers agree|agree to",
        ),
        (Invitation, "feel free|do not hesitate|don't hesitate|don’t hesitate|welcome to|not only"),
        (But, "but|however|instead|although|though|yet|please instead"),
        (Condition, "if|when|where|in case|unless|depending|provided that|once|whether or not"),
        (Possible, "may|might|could|can|possibly|at our discretion|case-by-case|no need"),
        (
            Target,
            "aim*|aim for|aiming for|do our best|try our best|try|tries|strive*|goal*|target*|intend*|endeavor*|endeavour*|attempt*|hope|typically|usually|generally|normally|expect*|to avoid|in order to avoid",
        ),
        (
            BestEffort,
            "best effort|best-effort|best efforts|as time permits|volunteer*|when convenient|as time allows|when time allows|when time permits|as capacity allows|no fixed timeline",
        ),
        (
            Suggestion,
            "cannot promise|can not promise|can't promise|not promise|cannot guarantee|can't guarantee|are suggestions|are only suggestions|are just suggestions|merely suggestions|are guidelines|guidelines only|rough guideline*|are indicative|are estimates|are targets|non-binding|not binding|do not guarantee response times|cannot guarantee response times|not guaranteed|no guarantee*|not guarantee*|not a guarantee|not an sla|not slas|no sla|no slas|no formal sla|without an sla|without sla|without any sla|not offer an sla|no service level agreement|not commitments|not a commitment|do not guarantee a fixed|do not guarantee a specific|do not guarantee specific|cannot guarantee a fixed|cannot guarantee a specific|cannot guarantee specific",
        ),
        (
            Planned,
            "plan to|planned|in the future|coming soon|upcoming|we will soon|fix timeline*|remediation timeline*|resolution timeline*|timeline for a fix|timeline for fixing|fix plan*|remediation plan*|resolution plan*|mitigation plan*|plan for a fix|plan for fixing",
        ),
        (Only, "only|solely|exclusively"),
        (Hour, "hour|hours|hr|hrs|h|hour(s)"),
        (Day, "day|days|calendar days|d|calendar day|day(s)"),
        (
            BusinessDay,
            "business day|business days|working day|working days|workday|workdays|work day|work days|weekdays|weekday|business-days|working-days|business day(s)",
        ),
        (Week, "week|weeks|wk|wks|week(s)|w|fortnight"),
        (Month, "month|months|month(s)"),
        (Year, "year|years|year(s)"),
        (Business, "business|working"),
        (
            Within,
            "within|aim for|aiming for|in at least|in at most|not take longer than|not take more than|not be longer than|never more than|up to|at most|no longer than|not longer than|not exceed*|not to exceed|no later than|not later than|no more than|not more than|less than|under|in under|at the latest|max|maximum|<|≤|<=|in less than",
        ),
        (AtLeast, "at least|more than|minimum|longer than|over|no less than|not less than|≥|>=|>"),
        (RangeWord, "to|or|and|through|until"),
        (After, "after|from|since|following|upon|starting from|starting at"),
        (Of, "of"),
        (Before, "before|prior to|until|till|ahead of|unless and until|while|in advance of"),
        (During, "for|during|throughout"),
        (Past, "last|past|previous|preceding|ago|previously|known vulnerab*|known security issue*"),
        (Additional, "additional|another|extra|further"),
        (Every, "every|each|per"),
        (Daily, "daily|every day|once a day"),
        (
            Weekly,
            "weekly|biweekly|bi-weekly|fortnightly|every other week|every second week|every week|once a week|each week|per week",
        ),
        (Monthly, "monthly|every month|once a month"),
        (
            Immediately,
            "immediate|immediately|instantly|right away|at once|same day|same-day|same business day",
        ),
        (
            Soon,
            "as soon as|immediate attention|immediate priority|as quickly as|as fast as|asap|promptly|quickly|timely|soon|shortly|swiftly|without delay|without undue delay|reasonable time*|few days|few business days|few working days|few weeks",
        ),
        (
            NextRelease,
            "next release|next version|next scheduled release|next regular release|next minor|next patch|next planned release|next maintenance|next release cycle|future release|next major|upcoming release|regular release",
        ),
        (
            Acknowledge,
            "acknowledge|acknowledged|acknowledges|acknowledging|acknowledgement|acknowledgment|acknowledgements|acknowledgments|acknowledgements of receipt|confirm* receipt|confirmation of receipt|confirm that we received|acknowledge you|acknowledge the reporter*|acknowledge the researcher*|acknowledge the finder*|acknowledge the person|acknowledge reporter*|confirm* the receipt|confirm* its receipt|confirm* that we have received|confirm* that we've received|confirm* that your report|confirm* we received|confirm* we have received|confirm* reception|confirmation email*|confirmation e-mail*|confirmation message|confirmation that we|confirmation of reception|receive a confirmation|for acknowledgement|for acknowledgment|receive confirmation|send a confirmation|send confirmation|a confirmation from|report received|ack",
        ),
        (Receipt, "receipt|received|receive"),
        (
            Respond,
            "do not guarantee response times|cannot guarantee response times|respond|responds|responded|responding|response*|reply|replies|get back to you|hear back|hear from us|answer*|get in touch|contact you|contacting you|contacted by|contacted within|reach out to you|follow up|follow-up|hear from the|hear from a|hear from me|write back|get back within|get back to|reach back|be in touch|reach out within|first contact|initial contact|feedback|reaction time|react*|contacts you|come back to you|comes back to you|in contact with you",
        ),
        (Initial, "initial*|first|preliminary"),
        (
            Detailed,
            "detailed|more detailed|further|follow-up|follow up|substantive|full response|in-depth|second response",
        ),
        (
            Triage,
            "triag*|assess*|evaluat*|validat*|verif*|investigat*|review*|confirm*|analy*|reproduc*|determin*",
        ),
        (
            StatusUpdate,
            "update|updates|be updated|updated on|updating you|status update*|progress*|keep you informed|keep you updated|kept informed|kept updated|status",
        ),
        (Informed, "status update*|keep you informed|keep you updated|kept informed|kept updated"),
        (
            Fix,
            "fix|fixes|fixed|fixing|patch|patches|patched|patching|resolv*|resolution*|remediat*|mitigat*|address|addressed|addressing|correct*|hotfix*|workaround*|turnaround|fix release|fix available|fix development|fix target|fix release day|fix timeline*|remediation timeline*|resolution timeline*|timeline for a fix|timeline for fixing|fix plan*|remediation plan*|resolution plan*|mitigation plan*|plan for a fix|plan for fixing",
        ),
        (
            Release,
            "release|releases|released|releasing|ship|shipped|rollout|deploy*|release day|release date|fix release day|a public release",
        ),
        (
            Disclose,
            "disclos*|publish*|published on|publication*|release day|fix release day|public advisor*|go live|publicly disclos*|public disclosure|go public|goes public|going public|made public|make public|make it public|making it public|publiciz*|publicly announce*|publicly discuss*|publicly reveal*|share details|share any details|share the details|sharing details|reveal*|publicly share",
        ),
        (
            DisclosurePolicy,
            "disclosure policy|disclosure process|vulnerability disclosure|disclosure deadline|disclosure standard",
        ),
        (
            Embargo,
            "embargo*|moratorium|remain confidential|keep confidential|kept confidential|disclosure period|disclosure timeline|disclosure window|grace period",
        ),
        (
            NoAnswer,
            "escalat*|do not receive|don't receive|don’t receive|have not received|haven't received|haven’t received|not received|do not hear|don't hear|don’t hear|have not heard|haven't heard|haven’t heard|no response|no reply|not respond*|not get a response|not get a reply|no acknowledgement|no acknowledgment|fail to respond|not answered|does not respond|not hear back|not receive a response|not receive a reply|not receive an answer|not receive an acknowledg*|not receive any|you not receive|you not hear",
        ),
        (
            Assemble,
            "assembl*|fix team organi*|team organi*|convene*|form a team|relevant engineers|relevant developers",
        ),
        (
            AdvanceNotice,
            "advance notice*|advance notif*|advance warning|forthcoming*|distributors list|distributors|distros|pre-disclos*|predisclos*|pre-notif*|prenotif*|early notif*|early disclosure list|early access list|vendor list|embargo list",
        ),
        (Retrospective, "retrospective*|post-mortem*|postmortem*|lessons learned"),
        (
            Internal,
            "fix team|these steps|this step|for maintainers|internal*|release manager*|release team|incident commander*|on-call|runbook|playbook|maintainer process|maintainer checklist|maintainers only|fix lead",
        ),
        (
            OtherSeverity,
            "non-critical|noncritical|less severe|less critical|lower severity|all other*|others|other issues|other vulnerab*|other severities|everything else|remaining",
        ),
        (Severity, "severity|severities|priority|risk level|criticality"),
        (Critical, "critical|urgent|p0|sev1|sev-1|sev 1|severe"),
        (High, "high|high-severity|p1|sev2|sev-2|important"),
        (Medium, "medium|moderate|medium-severity|p2|sev3|sev-3"),
        (Low, "low|low-severity|minor|p3|sev4|sev-4"),
        (
            SeverityMethod,
            "cvss*|common vulnerability scoring system|owasp risk rating|ssvc|dread|epss|vrt|vulnerability rating taxonomy|severity scale|severity classification*|severity rating scale|severity rating system|severity matrix|risk matrix|risk rating methodology|bug bar|classified by priority|classified by severity|rated by severity|ranked by severity",
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
            "newest|most recent*|most current|current release*|current version*|current major|current minor|current stable|current branch|last release*|last version*|last minor|last major|last stable|last published|last tagged|last one|last two|last three|last 2|last 3|last 1|up-to-date version*|head of|latest*|last",
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
        (
            Public,
            "public|publicly|openly|in the open|publicly disclos*|public disclosure|go public|goes public|going public|made public|make public|make it public|making it public|making public|publiciz*|publicly announce*|publicly discuss*|publicly reveal*|publicly share|public exposure|public announcement*|public knowledge|known publicly|publicly known",
        ),
        (OpenPlatform, "github|gitlab"),
        (
            Danger,
            "at risk|at greater risk|endanger*|jeopardi*|expose users|exposes users|exposes other*|exposes every*|exposing users|exposes all|gives attackers|alerts attackers|tips off|before users can",
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
            "file a|file for|file an|filing a|fill in|fill out|complete the|open|opening|opened|file|files|filing|filed|create|creating|created|raise|raising|raised|post|posting|posted|submit*|log an|log a|start a|use|using|put|write|enter|entered|mention|mentioning",
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
            "feature request*|enhancement*|questions|question|non-security|not security*|other issue*|other bug*|other problem*|regular bug*|normal bug*|general bug*|ordinary bug*|functional bug*|non-sensitive|bugs|usage|suggestion*|improve*|comments on|documentation|typo*|everything else|anything else|all other|not a security|not a vulnerabilit*|not vulnerabilit*|general issue*|general support|technical support|support request*|new feature*|hardening|not considered|issues unrelated|unrelated|already fixed|not related|other concerns|other matters|update that dependency|outdated dependenc*|if you would like to help|upstream|dependenc*|their repositor*",
        ),
        (
            Private,
            "private*|confidential*|secret|in confidence|secrecy|non-public|undisclosed|to yourself|under wraps|under embargo|secure bug*|secure issue*|restricted|hidden|security-sensitive|between us",
        ),
        (
            CoordinatedDisclosure,
            "coordinated disclosure|coordinated vulnerability disclosure|responsible disclosure|responsible vulnerability disclosure|coordinated security disclosure|responsible security disclosure|cvd|coordinated release|coordinated public disclosure|coordinated-disclosure|responsible-disclosure|responsible reporting and disclosure|coordinated vulnerability|responsible public disclosure|coordinated and responsible disclosure|responsible and coordinated disclosure|private disclosure polic*|coordinated vuln*|disclosure is coordinated|disclosure will be coordinated|responsible full disclosure|coordinated full disclosure|responsible information disclosure|responsible disclosure of information|coordinated information disclosure",
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
            "thank*|appreciat*|grateful*|gratitude|we value your|kudos|in recognition of|acknowledgements|acknowledgments|thank all|thank every*|thank those|thank the|thank our|thanks to all|thanks to every*|thanks to the|thank security*|thank researchers|thank individuals|thank people|grateful to",
        ),
        (
            Reporter,
            "reporter*|researcher*|finder*|discoverer*|submitter*|you|your|individual*|people who|those who|anyone who",
        ),
        (
            Maintainer,
            "maintainer*|security team|fix team|core team|release team|response team|security response|incident response|release manager*|we|our|developers|committee|team",
        ),
        (User, "users|user|customers|downstream*|consumers|vendors|distributors|community"),
        (Contributor, "contributor*|contributing|developers"),
        (
            Include,
            "include*|including|describ*|describe the|describe how|describe what|describing the|describing a|explain the|explain how|explain what|detailing the|what to include|what to send|what to provide|what we need|information needed|information we need|report template|report format|report contents|contents of a report|useful information|helpful information|required information|specify*|state the|list the|give a|supplying|write down|mention the|details are helpful|details would|helpful details|useful details|information that helps|following details|following detail|information such as|report has|report should have|please share|enough information|sufficient information|as much detail*|enough detail*|sufficient detail*|some details|details such as|details like|information like|detailing|attach*|supply a|supply the|supply any|give us|tell us|following information|following requirements|as much information|with the following|detailed enough|provide|provides|provided|providing|contain|contains|containing|enclose*|we need at least|preferred information|requested information|preferred details|report content",
        ),
        (
            ReportContent,
            "source file*|code snippet*|location of|type of issue|type of the issue|type of vulnerability|type of the vulnerability|commit|affected component*|component*|nature of|severity|severity assessment|cvss*|classification|cwe*|attack vector*|root cause|prerequisite*|preconditions|url|urls|payload*|vulnerability type|kind of vulnerability|class of vulnerability|issue type|full path*|technical detail*|line number*|relevant code|test case*|input*|crash input*|affected file*|affected*|affected code|affected part*|affected module*|affected package*|affected endpoint*|affected product*|affected platform*|vulnerable component*|vulnerable code",
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
            "proof of concept|proof-of-concept|proofs of concept|poc|pocs|exploit code|working exploit|exploits|an exploit|attack code|demo|demonstration|proof of exploit*|example exploit|exploit example|example code|sample code|proof|evidence|exploit script|exploit if|example of exploit*|attack script*|pcap*|failing test*|small program|minimal program|sample program|test program*|script that",
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
            "suggested fix*|possible fix*|potential fix*|proposed fix*|mitigation*|workaround*|suggested mitigation*|possible mitigation*|suggested remediation*|suggestions for fix*|ideas for fix*|suggested patch*|working patch|possible solution*|potential solution*|suggested solution*|suggested resolution|suggested fixes|fix suggestion*|remediation*|known workaround*|how to fix|suggestions for a fix|suggestions for mitigat*|suggestions for remediat*|patch suggestion*|recommended fix*|recommendation*|proposed patch*|proposed solution*|any suggestions|a fix if|fix, if|patch, if",
        ),
        (Encrypt, "encrypt*"),
        (
            Key,
            "following key|this key|key below|pgp key*|gpg key*|openpgp key*|gnupg key*|public key*|public pgp key*|public gpg key*|pgp public key*|gpg public key*|openpgp public key*|encryption key*|keybase|our key|my key|keyserver*|key server*|key id|pgp fingerprint|gpg fingerprint|s/mime certificate*|keys.openpgp.org|age public key",
        ),
        (Cipher, "pgp|gpg|gnupg|openpgp|s/mime|smime|age encryption"),
        (
            Sign,
            "sign|signed|signing|signs|signature*|verify releases|verify artifact*|verifying artifact*|verifying release*|verifying the release*|verifying signature*|verify the release*|checksum*|provenance|attestation*|commits|tags",
        ),
        (
            OnRequest,
            "on request|upon request|request our|request the|request a|ask for|ask us for|request pgp|requesting a|requesting our|requesting the|by request|available if",
        ),
        (Fingerprint, "fingerprint*|key id|key-id|keyid"),
        (
            Credit,
            "name every reporter|name all reporter*|name each reporter|name our reporter*|name reporter*|name the reporter*|name those who|name you in|credit|credited|crediting|credits|hall of fame|hall of thanks|recognition|recognize your|recognise your|recognize reporter*|recognize researcher*|recognize security*|recognize contribut*|recognize those|recognize individual*|recognise reporter*|recognise researcher*|recognise security*|recognise contribut*|recognise those|recognized in|recognised in|be recognized|be recognised|recognizing your|recognizing researcher*|recognizing security*|publicly recogni*|acknowledge your contribution*|acknowledge your effort*|acknowledge your help|acknowledge your work|acknowledge your name|acknowledge your discover*|acknowledge your finding*|acknowledge the contribution*|acknowledge all contribut*|acknowledge contribut*|acknowledge their contribut*|acknowledge their effort*|acknowledge the effort*|acknowledge those|acknowledge everyone|acknowledge individuals|acknowledge all reporter*|acknowledge all researcher*|acknowledge valid reporter*|publicly acknowledg*|publically acknowledg*|acknowledge reporter*|acknowledge researcher*|acknowledge finder*|acknowledge you|acknowledge the reporter*|acknowledge the researcher*|acknowledge the finder*|acknowledge the person|public acknowledg*|reporter* will be acknowledged|researcher* will be acknowledged|finder* will be acknowledged|contribution* will be acknowledged|contributor* will be acknowledged|reporter* are acknowledged|researcher* are acknowledged|acknowledged in the|acknowledged in our|acknowledged in release|acknowledged in security|acknowledged on our|acknowledged on the|acknowledged by name|publicly thank*|thank you publicly|thank you by name|thank the following|thanks to the following|like to thank the|thank these|name you|your name will|your name in|your name to|acknowledgement in the|acknowledgement in our|acknowledgment in the|acknowledgment in our|acknowledgements in the|acknowledgments in the|acknowledgement on our|acknowledgment on our|name for acknowledg*|your name on|mention your name|list your name|attribution|attributed|list of contributors|wall of fame|honor roll|honour roll|give you credit|thanks page|acknowledgements page|acknowledgments page|acknowledgements section|acknowledgments section|acknowledged publicly|acknowledged for|mention you|mentioned by name|list of researchers|list of reporters|for credit|add your name|your name in the advisory|your name in the release*|your name in our|acknowledge security researcher*|acknowledging reporter*|acknowledging researcher*|acknowledging security*|acknowledging the reporter*|acknowledging the researcher*|acknowledging the finder*|acknowledging your contribution*|acknowledging the person|acknowledge the discover*|acknowledging the discover*|be mentioned in|mentioned in the advisory|mentioned in our advisory|be named in|thank you in the|thank you in our|thanked in",
        ),
        (
            Bounty,
            "bounty|bounties|bug bounty program*|bug bounties|bug bounty|reward|rewards|rewarded|monetary*|swag|merch|merchandise|compensation|compensate|compensated|financial compensat*|financial reward*|financial incentive*|financially|cash|payout*|paid for|pay for|payment for|payments for|pay researcher*|pay reporter*|remunerat*|t-shirt*|token of our appreciation|token of appreciation|token of our gratitude|token of gratitude|gift card*|small gift*|prize*|sticker*",
        ),
        (
            ThanksToOthers,
            "thank all|thank every*|thank those|thank the|thank our|thanks to all|thanks to every*|thanks to the|thank security*|thank researchers|thank individuals|thank people|grateful to",
        ),
        (
            Offer,
            "offer|offers|offered|offering|award|awards|awarded|awarding|pay|pays|paid|payable|eligible|eligibility|run|runs|running|operate|operates|operating|participate*|participating|receive|receives|provide|provides|provided|grant|grants|granted|give|gives|given|have|has|launched|rewarded|qualify|qualifies|considered for|entitled|ranging|ranges|engage|engages|engaged|sponsored|official|join",
        ),
        (
            Idiom,
            "credit card*|credit union*|credit score*|reputation credit*|bug bounty platform*|bounty platform*|bounty hunter*|bug bounty hunter*|beg bount*|demand payment*|demand financial*|demand money|demand compensat*|demand a reward|demand reward*|demanding payment*|demanding money|demanding compensat*|demands for payment|request payment*|request compensat*|requesting payment*|requests for payment|ask for payment|ask for money|payment for goods|pay for support|free credits|api credits|facial recognition|pattern recognition|speech recognition|email thread*|e-mail thread*|mail thread*",
        ),
        (
            Cve,
            "cve*|is a cna|as a cna|our own cna|are a cna|submit a cve*|open a cve*|raise a cve*|make a cve*|get a cve*|given a cve*|receive a cve*|receive cve*|have a cve*|a cve will*|a cve may|cve assignment*|cve request*|cve publication*|cve allocation*|cve reservation*|cve will|cves will|cve ids will|cve process*|cve program*|cve coordination|cve publishing|cve creation|cve record*|file a cve*|file for a cve*|filing a cve*|request a cve*|requesting a cve*|request cve*|request the cve*|cves|cve id|cve ids|cve identifier*|cve number*|cve numbering authority|common vulnerabilities and exposures|cna|cve|gets a cve*|get cve*|gets cve*|reference a cve*|reference the cve*|cve tracker*",
        ),
        (
            Assign,
            "request|request a|requests|requested|requesting|assign*|obtain*|reserve|reserved|reserves|reserving|allocat*|create|creates|created|creating|issue a|issue an|issue cve*|issued|issuing|register|registered|apply for|acquire*|get a|get an|cve numbering authority|is a cna|as a cna|our own cna|are a cna|submit a cve*|open a cve*|raise a cve*|make a cve*|get a cve*|given a cve*|receive a cve*|receive cve*|have a cve*|a cve will*|a cve may|cve assignment*|cve request*|cve publication*|cve allocation*|cve reservation*|cve will|cves will|cve ids will|cve process*|warranted|warrants|generat*|raised|request the|request our|cve program*|cve coordination|cve publishing|cve creation|cve record*|file a cve*|file for a cve*|filing a cve*|request a cve*|requesting a cve*|request cve*|request the cve*|managed|handled|gets a cve*|get cve*|gets cve*|reference a cve*|reference the cve*|cve tracker*",
        ),
        (Dependency, "dependenc*|third-party*|third party|upstream*|base image*|transitive"),
        (
            Advisory,
            "advisor*|changelog*|change log|release note*|security bulletin*|bulletin*|announcement*|mailing list*|blog|blogs|blog post*|ghsa*|security announcement*|release announcement*|security notice*|security notification*|release notification*|newsletter*|github security advisor*|github's security advisor*|github advisor*|github release notes|rss|feed|osv|news page|news section|security news|patch notes|csaf|oss-security|google group*|security alert*",
        ),
        (
            Announce,
            "announc*|publish*|publicly disclos*|issue an|issue a|issue the|released|public disclosure|communicate via|communicate through|communicate to|communicate vulnerabilit*|communicate any|included in the release*|included in our release*|included in the changelog|mention in|view|viewed|browse|are notified|is notified|get notified|be informed|users are informed|add a note|get an entry|marked as|will be created for|users will be informed|noted|mentioned|flagged|logged|issued|issuing|posted|posting|listed|subscribe*|subscribing|sign up|inform users|inform our users|inform affected|notify users|notify our users|notify all users|notify affected|notify customers|notify our customers|notify downstream|notify the community|users will be notified|be notified|communicated|communicated via|communicated through|communicated to|be sent to|sent to|noted in|mentioned in|marked in|detailed in|highlighted in|recorded in|will open a|will open an|will create a|will create an|will draft a|will prepare a|will release a|watch|alert*|documented|documented in|disclosed|mention|mentions|mentioning|appear in|appears in",
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
            "scope|in scope|in-scope|within scope|within the scope|considered a vulnerab*|considered vulnerab*|considered a security|considered security|considered to be a|considered as a|considered valid|considered a bug|qualif*|qualifying|what counts|what constitutes|what is a vulnerab*|what is a security|what is considered|counts as|count as|constitutes|treated as a vulnerab*|treated as a security|treated as vulnerab*|treated as security|reports are welcome for|reports are welcome|interested in|looking for|accept reports|covers the following|policy covers|applies to|types of vulnerab*|kinds of vulnerab*|classes of vulnerab*|valid vulnerab*|valid report*|eligible vulnerab*|accepted vulnerab*|when should i report|when to report|only accept|only accepting|only consider|that's a security|that is a security|a security bug in|examples of vulnerab*|vulnerabilities include|security issues include|what to report|what should i report|please only report|only report|examples of security|covered by this policy|regarded as a vulnerab*|regarded as a security|consider a vulnerab*|consider to be a vulnerab*|consider a security|areas of interest|of particular interest|particularly interested|especially interested|is classified as a|are classified as a|following as security|following as a security|following as vulnerab*|following to be vulnerab*|following to be security|those discovered in|those found in|in the following components|in the following systems|in the following areas|in the following projects|in the following repositories|in the following products",
        ),
        (
            OutOfScope,
            "out of scope|out-of-scope|not in scope|outside the scope|outside of scope|not a vulnerability|not vulnerabilities|not a security issue|not security issues|not considered|does not qualify|do not qualify|not eligible|not covered|excluded|exclusion*|non-qualifying|ineligible|not considered a vulnerab*|not considered vulnerab*|not considered a security|not considered security|not considered to be|not a security vulnerab*|not treated as|not be treated as|not a security bug|not security bugs|not security vulnerab*|not a valid|not valid|invalid report*|not within scope|not in the scope|beyond the scope|beyond scope|does not constitute|do not constitute|does not count|do not count|not be considered|do not consider|don't consider|does not consider|will not consider|not regarded as|do not regard|do not treat|not accept|not accepted|not be accepted|don't accept|not qualify|will be rejected|will be closed|should i not report|when not to report|what not to report|what is not a|non-issues|ineligible report*|out of the scope|unaccepted|not bugs|not a bug|by design|intended behavior|intended behaviour|working as intended|expected behavior|expected behaviour|no security impact|accepted risk*|non-goals|won't be considered|not eligible for|treated as normal bug*|treated as regular bug*|treated as ordinary bug*|treated as bugs|outside our threat model|outside the threat model|outside of our threat model|outside of the threat model|not part of our threat model|not part of the threat model|outside this threat model|beyond our threat model|beyond the threat model|not in our threat model|non-vulnerabilit*|does not include vulnerab*|do not include vulnerab*|excluded from this policy|excluded from the scope|excluded from scope|excluded from this program*|excluded from our|will be ignored|may be ignored|be disregarded|will be declined|may be rejected|may be closed|not a security problem*|not security problem*|not a security concern*|not security-relevant|won't be accepted|policy does not apply|we exclude|exclude vulnerab*|not protect against|do not protect against|does not protect against",
        ),
        (
            TestMethod,
            "denial of service|denial-of-service|denial of service attack*|dos attack*|ddos attack*|destructive scanning|volumetric|physically attack|social engineer|phish|invasive|resource exhaustion|high volume|high-volume|automated testing|scanning tools|vulnerability scanning|ddos|social engineering|phishing|physical attack*|physical access|spam*|brute force|brute-force|automated scan*|automated tools|vulnerability scanner*|self-xss|clickjacking|destructive testing|stress test*|load testing|physical security|security scanner*|scanner output|scanner result*|scanner report*",
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
            "see|see also|implements the|described at|described on|described here|documented at|documented here|outlined at|outlined here|explained at|detailed at|detailed here|set out in|laid out in|maintained at|maintained in|hosted at|defined in|defined by|take a look|have a look|look at|head over|head to|additional information|useful links|related links|covered by|subject to|as per|per our|in line with|refer|refer to|read|visit|further reading|detailed in|detailed on|explained in|explained on|documented on|outlined on|specified in|listed in|found here|be found|available here|find more|more information|further details|references|resources|adheres to|adhere to|is at|is here|are here|lives at|lives in|go to|follow|described in|outlined in|documented in|consult|found at|found in|located at|available at|check out|please review|check|learn more|for more information|for more details|for details|for further information|follows|governed by|according to|in accordance with|found on",
        ),
        (
            PolicyDocument,
            "security policy|security policies|security documentation|security practices|security procedures|security guide|security guidance|security center|security centre|security faq|security process*|security response process|security handling process|incident response|policies|procedure*|disclosure program*|vulnerability handling|vulnerability policy|disclosure policy|disclosure process|security process|reporting guidelines|security guidelines|reporting process|vulnerability management|response process|disclosure guidelines|security page|vulnerability disclosure|policy|process|guidelines|guide",
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
