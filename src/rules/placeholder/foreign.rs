//! Text that belongs to somebody else.

use crate::lexicon::fold;
use crate::policy::{Contact, Policy};
use crate::rules::Findings;
use crate::text::holds_any;

/// The only contact is that of another organisation.
///
/// # Why
///
/// The file came along when a project was copied. Its reports now go to people
/// who have nothing to do with the copy, and who cannot mend it.
///
/// Needs the name of the repository, and knows a few large organisations whose
/// policies are often copied.
///
/// # Bad
///
/// ```md repository=northwind/trader
/// Please report every vulnerability to secure@microsoft.com.
///                                      ^^^^^^^^^^^^^^^^^^^^ reports go to Microsoft, but the repository is northwind/trader
/// ```
///
/// # Good
///
/// ```md repository=Azure/trader
/// Please report every vulnerability to secure@microsoft.com.
/// ```
///
/// ```md repository=northwind/trader
/// Please report every vulnerability to security@northwind.dev, and those of
/// Windows itself to secure@microsoft.com.
/// ```
pub(in crate::rules) fn foreign_identity(policy: &Policy<'_>, findings: &mut Findings) {
    let Some(repository) = &policy.context.repository else { return };
    let owner = fold(repository.split('/').next().unwrap_or_default());
    let usable = || policy.contacts.iter().filter(|it| it.role.takes_reports() && it.is_usable());
    let Some(first) = usable().find(|it| !it.value.is_empty()) else { return };
    let Some(organisation) = ORGANISATIONS.iter().find(|it| it.has(first)) else { return };
    let is_theirs = holds_any(&owner, organisation.owners);
    if !is_theirs && usable().all(|it| it.value.is_empty() || organisation.has(it)) {
        let name = organisation.name;
        let message = format!("reports go to {name}, but the repository is {repository}");
        findings.add(findings.at(first.evidence.span, message));
    }
}

/// An organisation whose policy is often copied with its code.
struct Organisation {
    name: &'static str,
    /// What its channels hold.
    channels: &'static [&'static str],
    /// What the names of its owners hold; some owners have a name of their own.
    owners: &'static [&'static str],
}

impl Organisation {
    fn has(&self, contact: &Contact) -> bool {
        holds_any(&fold(&contact.value), self.channels)
    }
}

static ORGANISATIONS: &[Organisation] = &[
    Organisation {
        name: "Microsoft",
        channels: &["secure@microsoft.com", "msrc.microsoft.com", "aka.ms/"],
        owners: &[
            "microsoft",
            "azure",
            "dotnet",
            "aspnet",
            "xamarin",
            "office",
            "windows",
            "power",
            "msft",
            "nuget",
            "github",
            "linkedin",
            "playfab",
            "xbox",
            "bing",
            "skype",
            "mono",
            "vscode",
            "typescript",
            "dapr",
            "deis",
            "fluid",
            "msr",
            "cognitive",
            "playwright",
            "nuance",
            "visualstudio",
            "ms-",
            "onnx",
            "react-native",
        ],
    },
    Organisation {
        name: "Amazon",
        channels: &["aws-security@amazon.com", "aws.amazon.com/security"],
        owners: &[
            "aws",
            "amazon",
            "boto",
            "amzn",
            "alexa",
            "amplify",
            "corretto",
            "opensearch",
            "firecracker",
            "cdk",
            "bottlerocket",
            "awslabs",
            "smithy",
            "s2n",
            "cedar",
            "twitch",
            "freertos",
        ],
    },
    Organisation {
        name: "GitHub",
        channels: &["opensource-security@github.com"],
        owners: &[
            "github",
            "actions",
            "npm",
            "dependabot",
            "primer",
            "octokit",
            "cli",
            "gh-",
            "git-lfs",
            "semmle",
        ],
    },
    Organisation {
        name: "Salesforce",
        channels: &["security@salesforce.com"],
        owners: &[
            "salesforce",
            "forcedotcom",
            "heroku",
            "mulesoft",
            "tableau",
            "slack",
            "sfdc",
            "developerforce",
            "trailhead",
        ],
    },
];
