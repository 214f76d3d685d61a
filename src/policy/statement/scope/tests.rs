use crate::document::Document;
use crate::policy::{Context, Policy};
use crate::report::StatementKind;
use crate::text::Text;

fn policy(source: &str) -> Policy<'_> {
    Policy::read(Document::parse(Text::new(source), None), Context::default())
}

fn values(source: &str, kind: StatementKind) -> Vec<String> {
    policy(source).statements_about(kind).map(|it| it.value.clone()).collect()
}

fn has_scope(source: &str) -> bool {
    let policy = policy(source);
    policy.says(StatementKind::InScope) || policy.says(StatementKind::OutOfScope)
}

#[test]
fn scope_is_found() {
    let mut missed = Vec::new();
    for text in [
        "## Out of scope: phishing of our staff\n",
        "In case the flaw lies in the protocol, do not report this to us.",
        "Security issues in the demo server, the tools or one of our apps should be reported by mail.",
        "We take reports of vulnerabilities, including those found in:\n\n- the server\n- the client\n",
        "What the server does not protect against:\n\n- A stolen disk\n",
        "## Scope\n\n- The server\n- The client\n",
        "| In scope | Out of scope |\n|---|---|\n| Server | Demo |\n",
        "This policy applies to the server and its client.",
        "Attacks by an administrator are outside our threat model.",
        "Reading the memory of others is classified as a security vulnerability.",
        "Demo code is not covered by this policy.",
        "Vulnerabilities that are found in the demos are excluded.",
        "We consider the following as vulnerabilities:\n\n- reading files of others\n",
        "## Out of scope\n\n- Clickjacking\n",
        "## Scope\n\nThe following are in scope:\n\n* api.x.org\n",
        "**Out of scope:**\n\n- Social engineering\n",
        "Denial of service attacks are out of scope.",
        "Vulnerabilities in the examples are not in scope.",
        "We do not consider self-XSS a vulnerability.",
        "Crashes in debug builds are not considered security issues.",
        "A crash on malformed input is considered a vulnerability.",
        "The following are not considered vulnerabilities:\n\n- missing headers\n",
        "## What is not a vulnerability\n\nA slow regular expression.\n",
        "## Non-qualifying vulnerabilities\n\n- Missing headers\n",
        "Please do not report:\n\n- missing headers\n- outdated browsers\n",
        "## Reporting\n\nPlease do not perform denial of service attacks or social engineering.",
        "## Rules for reporters\n\nDo not:\n\n- use automated scanners\n",
        "Vulnerabilities in plugins do not qualify.",
        "We will not accept vulnerability reports that need physical access.",
        "We are interested in the following vulnerabilities:\n\n- remote code execution\n",
        "Reports about missing headers will be closed as they are not vulnerabilities.",
        "### In Scope\n\n| Component | |\n|---|---|\n| Server | yes |\n",
        "## Scope\n\nThis policy covers the server and its client library.",
        "If the attacker already is root, it is not a vulnerability.",
        "### When should I report a vulnerability?\n\n- You think you found one in the server\n",
        "### When should I NOT report a vulnerability?\n\n- You need help with the settings\n",
        "Bugs in dependencies are explicitly out of scope for this policy.",
        "Theoretical attacks without a proof of concept are ineligible as vulnerabilities.",
    ] {
        if !has_scope(text) {
            missed.push(text);
        }
    }
    assert_eq!(missed, [""; 0]);
}

#[test]
fn what_names_nothing_is_no_scope() {
    let mut wrong = Vec::new();
    for text in [
        "Vulnerabilities in this project should be reported by mail.",
        "Vulnerabilities in the server, if you find some, should be reported by mail.",
        "## Scope\n",
        "Please do not report vulnerabilities to us in public.",
        "If the vulnerability is not in scope of our bounty, mail us.",
        "Only the latest version is in scope.",
        "Vulnerabilities that are fixed will be closed and listed in the release notes.",
        "To learn what is in scope, see the threat model.",
        "## Scope\n\nSee our [scope page](scope.md).",
        "Report bugs in third-party modules to their maintainers.",
        "Test only systems that are in scope.",
        "Only the latest version is supported; older versions are not covered.",
        "If this is not a security issue, open a GitHub issue.",
        "Please review our bounty terms and scope.",
        "We rate the scope and impact of a vulnerability.",
        "## Hardening\n\n- Rate limiting protects against denial of service\n",
        "| High | Denial of service |\n|---|---|\n| Low | Minor |\n",
        "We are not considering new features.",
        "Please avoid privacy violations and destruction of data.",
        "## Supported versions\n\nThis policy applies to all releases.",
        "Your issue is not security related? Ask in the forum.",
        "Releases before 2.0 are not eligible for fixes.",
        "Please tell us if you are not sure whether it is a vulnerability.",
        "We read every report and investigate the scope of the problem.",
    ] {
        if has_scope(text) {
            wrong.push(text);
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn each_item_is_a_thing_on_its_side() {
    let text = "## Scope\n\n### In scope\n\n- The **server**;\n- The client.\n\n### Out of scope\n\n- Spam\n\nBugs in examples are out of scope.\n";
    assert_eq!(values(text, StatementKind::InScope), ["The server", "The client"]);
    let out = ["Spam", "Bugs in examples are out of scope"];
    assert_eq!(values(text, StatementKind::OutOfScope), out);
}
