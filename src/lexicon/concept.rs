//! What a phrase means, whatever the language.

/// The meaning of a phrase.
///
/// A language file lists its phrases under these; facts are read from meanings
/// alone, so that a new language needs no new code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Concept {
    // What a policy is about.
    /// A flaw, or security at large.
    Security,
    /// A flaw: vulnerability, security issue, weakness.
    Vulnerability,
    /// Telling somebody.
    Report,
    /// Reaching somebody.
    Contact,
    /// Something that is no report of a flaw: conduct, sales, licences.
    Other,

    // Channels.
    /// GitHub's private vulnerability reporting, by its own name.
    GithubPrivateReport,
    /// The place of that reporting, which is other things as well: a channel
    /// only where the words are about telling.
    GithubSecurityTab,
    /// The words of GitHub's button: a channel where they are set off or called
    /// a button.
    ReportButton,
    /// A public issue that only asks for contact: the details follow in private.
    IssueWithoutDetails,
    /// E-mail, as a way or as an act.
    Mail,
    /// An address that many read: list, mailing list.
    MailingList,
    /// A place to talk by name: Discord, Slack, Matrix.
    Chat,
    /// A message to one person in a place to talk: "direct message".
    DirectMessage,
    /// A social network by name.
    Social,
    /// A telephone.
    Phone,
    /// A form on a page.
    WebForm,
    /// A platform for bounties or disclosure by name, or a programme on one.
    BountyPlatform,
    /// A tracker, or an entry in one, that keeps the report private.
    PrivateTracker,
    /// A confidential issue on GitLab.
    ConfidentialIssue,
    /// Somebody else who passes a report on: CERT, CNA, Tidelift.
    Coordinator,
    /// "via", "at", "using": what follows is the way to do it.
    Via,
    /// "file", "open", "fill in": to put a report somewhere.
    Submit,
    /// "how to report", "instructions": another text says it.
    HowTo,
    /// "questions", "comments": no report.
    Question,
    /// "subscribe", "announcements": words that come from the team.
    Subscription,
    /// "alternatively", "if you cannot": the second way.
    Fallback,
    /// "preferred", "recommended": the first way.
    Preferred,

    // Template text.
    /// A sentence to whoever fills a template in: how it begins, or words that
    /// only such a sentence holds.
    Instruction,
    /// "your" and what is joined with it.
    Yours,
    /// What is left to do.
    Reminder,

    // Grammar.
    /// "not", "never", "without": what follows, or in some languages what stands
    /// before, is denied.
    Negation,
    /// "instead of", "rather than": what follows is what not to do.
    InsteadOf,
    /// A "not" that orders: "do not", "never", "must not", "avoid". In a language
    /// that has no words of its own for this, the same as a negation.
    Forbid,
    /// "please", "we ask you": said to the reader.
    Request,
    /// "before", "until", "prior to".
    Before,
    /// "do not hesitate", "feel free": an invitation, although it may hold a "not".
    Invitation,
    /// "but", "however": what follows is no longer denied.
    But,
    /// "if", "when", "in case": what follows holds only sometimes.
    Condition,
    /// "may", "might", "could": possible, not promised.
    Possible,
    /// "aim to", "try to", "goal": a target, not a promise.
    Target,
    /// "best effort", "when we have time".
    BestEffort,
    /// "plan to", "planned", "in future".
    Planned,
    /// "suggestions", "guidelines, not guarantees": advice, it may be done otherwise.
    Suggestion,
    /// "only", "solely": all others are ruled out.
    Only,
    /// Means nothing here, and hides the words within: "credit card".
    Idiom,

    // Amounts of time.
    /// A number, in digits or in words: its value stands beside it.
    Number,
    /// A unit: 1 hour.
    Hour,
    /// A unit: 24 hours.
    Day,
    /// A unit: a day on which people work.
    BusinessDay,
    /// A unit: 7 days.
    Week,
    /// A unit: 30 days.
    Month,
    /// A unit: 365 days.
    Year,
    /// "business", "working" apart from its unit.
    Business,
    /// "within", "up to", "at most", "less than".
    Within,
    /// "at least", "more than": no upper bound.
    AtLeast,
    /// "to", "or", "and" between two numbers of a range.
    RangeWord,
    /// "every", "each": a time that comes again.
    Every,
    /// "daily".
    Daily,
    /// "weekly".
    Weekly,
    /// "monthly".
    Monthly,
    /// At once: 0 hours.
    Immediately,
    /// "as soon as possible", "promptly": no number.
    Soon,
    /// "next release".
    NextRelease,
    /// "after", "from", "since": what a time is counted from follows.
    After,
    /// "of": the same behind an amount, nothing in front of it.
    Of,
    /// "for", "during": how long something lasts.
    During,
    /// "last", "past": a time that is over.
    Past,
    /// "additional", "another": on top of a time said before.
    Additional,

    // Stages of a report.
    /// The team says that it has the report: acknowledge.
    Acknowledge,
    /// What is acknowledged: receipt.
    Receipt,
    /// An answer: respond, reply, hear back.
    Respond,
    /// "initial", "first": the first of its kind.
    Initial,
    /// "detailed", "further", "follow-up": not the first.
    Detailed,
    /// The team looks at the report: triage, assess, validate, investigate.
    Triage,
    /// News about the state: status update, keep informed.
    StatusUpdate,
    /// The same, certainly to the reporter: "keep you informed".
    Informed,
    /// The flaw goes away: fix, patch, resolve, remediate.
    Fix,
    /// A version comes out.
    Release,
    /// The flaw becomes public: disclose, publish, make public.
    Disclose,
    /// A disclosure by its policy: "90-day disclosure policy".
    DisclosurePolicy,
    /// A time of silence: embargo.
    Embargo,
    /// The team is silent: "if you do not hear from us".
    NoAnswer,
    /// The team gathers.
    Assemble,
    /// Word to those who distribute the software before the public hears.
    AdvanceNotice,
    /// The team looks back.
    Retrospective,
    /// Steps of the team itself: fix team, release manager, "these steps".
    Internal,

    // Severity.
    /// The word itself: severity, priority.
    Severity,
    /// Critical.
    Critical,
    /// High.
    High,
    /// Medium, moderate.
    Medium,
    /// Low.
    Low,
    /// A way to rate severity by name: CVSS.
    SeverityMethod,
    /// What is left when some severities are named: others, non-critical.
    OtherSeverity,

    // Versions.
    /// Version, release, branch.
    Version,
    /// Supported, maintained, receives security updates.
    Supported,
    /// Unsupported, end of life.
    Unsupported,
    /// Latest, newest, current.
    Latest,
    /// The development branch by its name: main, master, trunk.
    MainBranch,
    /// Some versions and not others: older, previous, stable, LTS, pre-release.
    SomeVersion,
    /// Security updates, security fixes, security patches.
    SecurityUpdate,
    /// The whole: project, repository, package.
    Project,

    // Disclosure.
    /// In public, publicly.
    Public,
    /// A public place for words: issue, tracker, discussion, pull request, forum.
    PublicPlace,
    /// A platform by its name, on which all is public where nothing else is said:
    /// GitHub, GitLab.
    OpenPlatform,
    /// What comes of publicity: "puts users at risk", "exposes everyone".
    Danger,
    /// An issue, a ticket, a discussion, not called public: a place where
    /// something is put there, and a thing where it is spoken of.
    Ticket,
    /// To put something in a place: open, file, create, post.
    Post,
    /// To tell somebody: share, discuss, reveal.
    Share,
    /// Somebody else: third parties, others, anyone.
    ThirdParty,
    /// Time asked for: "give us time", "allow us".
    AllowTime,
    /// To keep, to treat as, to hold: what may follow is "secret".
    Keep,
    /// An everyday matter of a project: feature requests, questions, other bugs.
    NoFlaw,
    /// In private, confidential.
    Private,
    /// Coordinated or responsible disclosure, as a model.
    CoordinatedDisclosure,
    /// To coordinate, to agree, to work together.
    Coordinate,
    /// "responsibly", "in a responsible manner".
    Responsibly,
    /// "thank you", "we appreciate".
    Thanks,

    // People.
    /// Who reports: reporter, researcher, finder.
    Reporter,
    /// Who maintains: maintainer, security team, fix team.
    Maintainer,
    /// Who uses: users, customers.
    User,
    /// Who contributes code.
    Contributor,

    // Report contents.
    /// "include", "provide", "please describe": asks for contents.
    Include,
    /// A technical thing that a report holds and that is none of the following.
    ReportContent,
    /// How to reproduce it.
    Steps,
    /// What harm it does.
    Impact,
    /// A proof of concept, an exploit.
    ProofOfConcept,
    /// A description of the flaw.
    Description,
    /// Configuration, platform, environment.
    Environment,
    /// Logs, screenshots, traces.
    Logs,
    /// Which versions are affected.
    AffectedVersions,
    /// A fix or a workaround that the reporter suggests.
    SuggestedFix,

    // Encryption.
    /// To encrypt, encrypted.
    Encrypt,
    /// A key that others may have: "PGP key", "public key", "key server".
    Key,
    /// A way to encrypt by name: PGP, GPG, S/MIME.
    Cipher,
    /// To sign, a signature: not to encrypt.
    Sign,
    /// "on request", "ask for": it is given to whoever asks.
    OnRequest,
    /// Fingerprint, key id.
    Fingerprint,

    // After the fix.
    /// Named thanks: credit, acknowledge the reporter, hall of fame.
    Credit,
    /// Thanks to others than the reader: "we thank all who reported".
    ThanksToOthers,
    /// Money or a present: bounty, reward, swag.
    Bounty,
    /// To give or to pay: offer, award, eligible.
    Offer,
    /// CVE, and its identifiers.
    Cve,
    /// What is done with a number: request, assign, reserve.
    Assign,
    /// Somebody else's code: dependency, third party, upstream.
    Dependency,
    /// Where fixed flaws are announced: advisory, changelog, release notes.
    Advisory,
    /// To announce, to publish an advisory, to notify users.
    Announce,

    // Law and scope.
    /// Safe harbour by name.
    SafeHarbor,
    /// Legal action, lawsuit, prosecution.
    LegalAction,
    /// Good faith.
    GoodFaith,
    /// Authorised, permitted.
    Authorized,
    /// "in scope", "scope".
    Scope,
    /// "out of scope", "not a vulnerability", "does not qualify".
    OutOfScope,
    /// A way to test that a policy may rule out: denial of service, phishing.
    TestMethod,
    /// To use a flaw: "exploit the", "take advantage of".
    Exploit,
    /// What is not the reporter's: data of users, passwords, secrets.
    UserData,

    // Pointers.
    /// "see", "refer to", "read": sends to another text.
    See,
    /// A policy, a process, guidelines: what another text is called.
    PolicyDocument,

    // Practice. Names are the same in every language.
    /// A tool that looks for flaws, by its name: its place in
    /// [`TOOLS`](super::words::names::TOOLS) stands beside it.
    Tool,
    /// A standard that a project may claim to follow: its place in
    /// [`STANDARDS`](super::words::names::STANDARDS) stands beside it.
    Standard,
    /// "last updated", "as of": the date of the text.
    Updated,
    /// "next review", "valid until": when the text is to be looked at again.
    ReviewDue,
    /// "published", "effective from": when the text was first there.
    Issued,
    /// The name of a month: its number stands beside it.
    MonthName,
}

impl Concept {
    /// How many there are.
    pub const COUNT: usize = Self::MonthName as usize + 1;
}

/// A set of concepts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ConceptSet([u64; WORDS]);

/// How many integers a set takes: one bit for each concept.
const WORDS: usize = Concept::COUNT.div_ceil(64);

impl ConceptSet {
    /// The set of some concepts.
    #[must_use]
    pub fn of(concepts: &[Concept]) -> Self {
        let mut set = Self::default();
        for &concept in concepts {
            set.add(concept);
        }
        set
    }

    /// Whether the concept is in it.
    #[must_use]
    pub fn has(self, concept: Concept) -> bool {
        let at = concept as usize;
        self.0.get(at / 64).is_some_and(|word| word & 1 << (at % 64) != 0)
    }

    /// Whether one of the concepts is in it.
    // Asked in a hundred places: each is only a call.
    #[must_use]
    #[inline(never)]
    pub fn has_any(&self, concepts: &[Concept]) -> bool {
        concepts.iter().any(|&concept| self.has(concept))
    }

    /// Adds a concept; whether it is new.
    pub fn add(&mut self, concept: Concept) -> bool {
        let at = concept as usize;
        let Some(word) = self.0.get_mut(at / 64) else { return false };
        let before = *word;
        *word |= 1 << (at % 64);
        *word != before
    }

    /// What is in one set or the other.
    #[must_use]
    pub fn with(mut self, other: Self) -> Self {
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
        self
    }
}
