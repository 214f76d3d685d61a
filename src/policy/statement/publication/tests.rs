use crate::policy::statement::testing::wrong;
use crate::report::StatementKind;

#[test]
fn numbers_are_assigned() {
    let texts = [
        "We request a CVE for each confirmed vulnerability.",
        "A CVE will be assigned where appropriate.",
        "1. Reserve a CVE identifier",
        "Once fixed, we publish an advisory with a CVE number.",
        "We coordinate CVE assignment through GitHub.",
        "If needed, we'll obtain a CVE ID.",
        "The maintainers request CVEs via the platform.",
        "We are a CVE Numbering Authority for our products.",
        "Our organisation is a CNA.",
        "CVEs are issued for vulnerabilities of high severity.",
        "Critical flaws get a CVE, which GitHub assigns.",
        "We will work with you to get a CVE.",
        "We don't assign CVEs for code that was never released.",
        "A CVE identifier is allocated by the response team.",
        "We apply for a CVE if the flaw is confirmed.",
        "- CVE assignment for confirmed vulnerabilities",
        "Vulnerabilities are disclosed with a CVE entry.",
        "- Coordinate disclosure and CVE assignment",
        "| Step | Action |\n|-|-|\n| 3 | Request CVE |",
        "We'll file for a CVE.",
        "The CNA of our foundation assigns numbers to our flaws.",
        "Fixed vulnerabilities can be found in the CVE list.",
        "We create a CVE record through MITRE.",
        "After triage, a CVE number is requested by us.",
        "Assigned CVEs are published in the changelog.",
        "Please do not disclose the flaw until a CVE has been assigned.",
        "The advisory will contain the CVE and the affected versions.",
        "We decide whether a CVE is warranted.",
        "CVE process: we ask GitHub for one.",
        "## Past advisories\n\n- CVE-2020-1234: fixed in 1.2",
    ];
    assert_eq!(wrong(&texts, StatementKind::Cve, true), [""; 0]);
}

#[test]
fn numbers_are_only_mentioned() {
    let texts = [
        "Include in the report:\n\n- CVE identifier, if one was assigned",
        "We scan our dependencies for known CVEs.",
        "Trivy reports CVEs in the image.",
        "CVEs in dependencies should be reported upstream.",
        "We fixed CVE-2021-12345 in version 2.",
        "| CVE | Version |\n|-|-|\n| CVE-2020-1111 | 1.2 |",
        "Escalate to a CNA if you hear nothing.",
        "Do not mail us about CVEs of other projects.",
        "We never request CVEs.",
        "Please tell us the CVE if it is known.",
        "Please include the CVE (if any) and the steps.",
        "Updates for CVEs published against third-party packages are automatic.",
        "Look at https://cve.org/request for more.",
        "Security issues are fixed fast.",
        "A CVE is a public name of a flaw.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Cve, false), [""; 0]);
}

#[test]
fn flaws_are_announced() {
    let texts = [
        "We publish a security advisory once a fix is out.",
        "Fixed vulnerabilities are announced on our mailing list.",
        "Security fixes are noted in the changelog.",
        "Security advisories are published on GitHub.",
        "We will issue an advisory with credits.",
        "All past advisories about vulnerabilities can be found at https://example.org/adv.",
        "To hear of security releases, subscribe to the announcement list.",
        "Vulnerabilities are disclosed through GitHub Security Advisories.",
        "The vulnerability is documented in the release notes.",
        "Users will be notified of security fixes by our newsletter.",
        "A blog post is published for critical flaws.",
        "We release a patch and publish a bulletin.",
        "Security notices are posted to the news page.",
        "- Publish the advisory",
        "Advisories are published at:\n\n- the changelog\n- the mailing list",
        "When the vulnerability is confirmed, we will open a security advisory and fix it.",
        "We announce vulnerabilities in the release notes of the fixed version.",
        "The flaw is made public by a GHSA that we publish.",
        "Security updates are announced via GitHub releases and release notes.",
        "5. A security advisory will be published on the repository.",
        "See our security advisories for known vulnerabilities.",
        "Known vulnerabilities are listed in the security bulletins.",
        "Watch the repository to get security advisories.",
        "After the embargo, an advisory is posted publicly.",
        "## Security advisories\n\nThey are published on our blog.",
        "We release a fix together with an advisory.",
        "The advisory is made public after the fix.",
        "We do not disclose details until a fix is out and an advisory is published.",
        "- [Security advisories](https://github.com/acme/app/security/advisories)",
        "Security fixes are described in the release notes.",
        "Fixed flaws are listed under \"Security\" in CHANGELOG.md.",
        "Security advisories: https://example.org/advisories",
        "We release a security advisory after each fix.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Advisory, true), [""; 0]);
}

#[test]
fn an_advisory_is_only_a_form_or_a_place_of_credit() {
    let texts = [
        "Please report by opening a draft security advisory.",
        "Use GitHub Security Advisories to report a vulnerability.",
        "Open a security advisory on the repository.",
        "Report it at https://github.com/acme/app/security/advisories/new.",
        "You will be credited in the advisory.",
        "The reporter is credited in the release notes.",
        "See the release notes for how to install.",
        "Do not post on the mailing list or the blog.",
        "Do not publish advisories before we have a fix.",
        "Please don't announce the flaw on a mailing list.",
        "We notify users.",
        "Read GitHub's help on [advisories](https://docs.github.com/en/code-security/advisories).",
        "The discussion takes place within the advisory.",
        "If advisories are disabled, mail us and avoid posting details.",
        "We keep our mailing list private.",
        "Send reports to the security mailing list.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Advisory, false), [""; 0]);
}

#[test]
fn numbers_are_assigned_in_other_languages() {
    let texts = [
        "# Sicherheit\n\nWir bitten um eine Meldung der Schwachstelle. Danach wird eine CVE zugewiesen, und wir beheben sie.",
        "# Seguridad\n\nGracias por informar de la vulnerabilidad. Solicitamos un CVE para cada una de ellas y la corregimos.",
        "# Sécurité\n\nMerci de signaler la faille. Nous demandons un CVE pour chacune des failles que nous corrigeons.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Cve, true), [""; 0]);
}

#[test]
fn numbers_of_fixed_flaws_and_credits_in_them_count() {
    let texts = [
        "Each fixed flaw gets a CVE.",
        "Reporters are credited in the CVE.",
        "Past CVEs: see https://example.org/cves.",
        "Flaws and their state are tracked through our CVE tracker.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Cve, true), [""; 0]);
    let texts = [
        "If there is a CVE assigned to a dependency, please open an issue.",
        "If you have a question on a published CVE, open an issue.",
        "Fixes for critical CVEs are released within 7 days.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Cve, false), [""; 0]);
}

#[test]
fn flaws_are_announced_in_other_places_than_advisories() {
    let texts = [
        "Security releases are announced in the #announcements channel on Discord.",
        "Security updates are announced through GitHub Releases.",
        "Watch this repository for releases to get notified of security updates.",
        "Users are informed about security releases by a newsletter.",
        "Subscribe to our announce list to be notified of security releases.",
        "Previously fixed vulnerabilities are listed [here](https://example.org/security/).",
        "For a list of past vulnerabilities, see https://example.org/advisories.",
        "A list of known vulnerabilities is available at https://example.org/list.",
        "We file a GHSA for confirmed issues.",
        "A security advisory will be created for each confirmed flaw.",
        "Details of the vulnerability appear in the release notes.",
        "Fixed security issues are marked as such in the changelog.",
        "We will add a note about the fix to the changelog.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Advisory, true), [""; 0]);
    let texts = [
        "# Security Policy\n\nCheck the changelog before upgrading.",
        "Please put all details into the advisory that we published for you.",
        "We will publicly announce the vulnerability once it is fixed.",
        "We announce our releases on Discord.",
        "Please do not announce the vulnerability on Discord.",
        "We scan dependencies for known vulnerabilities, see https://example.org/scan.",
        "Our policy on advisories is published at https://example.org/policy.",
        "# Reporting\n\nOther flaws: [here](https://github.com/acme/app/security/advisories)",
    ];
    assert_eq!(wrong(&texts, StatementKind::Advisory, false), [""; 0]);
}

#[test]
fn a_list_of_what_comes_with_a_fix_is_none_for_a_report() {
    let text = "Every patch will include:\n\n- a CVE number that we request\n- a security advisory with the details\n";
    assert_eq!(wrong(&[text], StatementKind::Cve, true), [""; 0]);
    assert_eq!(wrong(&[text], StatementKind::Advisory, true), [""; 0]);
    let text = "Please include in your report, so that we can fix it:\n\n- the CVE number, if one is assigned\n- a link to the security advisory\n";
    assert_eq!(wrong(&[text], StatementKind::Cve, false), [""; 0]);
    assert_eq!(wrong(&[text], StatementKind::Advisory, false), [""; 0]);
    let texts = [
        "Commit messages describe the fix in detail and reference a CVE if applicable.",
        "## Fixed CVEs\n\nNone.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Cve, true), [""; 0]);
    let texts = [
        "# Security advisories (private)\n\nGo to the [tab](https://github.com/acme/app/security/advisories).",
    ];
    assert_eq!(wrong(&texts, StatementKind::Advisory, false), [""; 0]);
}
