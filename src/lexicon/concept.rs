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
    /// The flaw goes away: fix, patch, resolve, remediate.
    Fix,
    /// A version comes out.
    Release,
    /// The flaw becomes public: disclose, publish, make public.
    Disclose,
    /// A time of silence: embargo.
    Embargo,
    /// The team is silent: "if you do not hear from us".
    NoAnswer,

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
    /// Security updates, security fixes, security patches.
    SecurityUpdate,

    // Disclosure.
    /// In public, publicly.
    Public,
    /// A public place for words: issue, tracker, discussion, pull request, forum.
    PublicPlace,
    /// In private, confidential.
    Private,
    /// Coordinated or responsible disclosure, as a model.
    CoordinatedDisclosure,
    /// To coordinate, to agree, to work together.
    Coordinate,

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
    /// A technical thing that a report holds: steps to reproduce, impact.
    ReportContent,

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
    /// Money or a present: bounty, reward, swag.
    Bounty,
    /// CVE, and its identifiers.
    Cve,
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
    #[must_use]
    pub fn has_any(self, concepts: &[Concept]) -> bool {
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
