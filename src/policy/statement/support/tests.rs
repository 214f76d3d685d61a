use crate::policy::statement::testing::wrong;
use crate::report::StatementKind;

#[test]
fn versions_are_told_apart() {
    let texts = [
        "Only the latest release gets security fixes.",
        "We only support the latest version.",
        "Security updates are applied to the `main` branch.",
        "The two most recent minor releases are supported.",
        "Older versions are not supported.",
        "## Supported versions\n\nPlease always use the newest release.",
        "## Supported Versions\n\nThe `main` branch.",
        "## Supported versions\n\nWe patch 2.x; 1.x is end of life.",
        "We support the current major version and the previous one for security fixes.",
        "LTS releases receive security updates for two years.",
        "Each major version is supported for 12 months.",
        "This project is no longer maintained.",
        "Security patches are backported to version 3.2 only.",
        "Pre-release versions do not receive security fixes.",
        "Fixes are released for the latest minor version only.",
        "We provide security updates for the last two releases.",
        "## Versions\n\nOnly the current release is maintained.",
        "Versions before 2.0 are unsupported.",
        "The software is in beta; only the tip of `master` is supported.",
        "We do not backport security fixes to older releases.",
        "Security support covers v4 and later versions.",
        "## Supported versions\n\nThis is a rolling release; the tip of main is what counts.",
        "Bugs will only be fixed in the latest version.",
        "Because the app is pre-1.0, just the latest version is supported.",
        "Only the most recent stable version is actively maintained.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Support, true), [""; 0]);
}

#[test]
fn nothing_is_told_apart() {
    let texts = [
        "All supported versions get fixes.",
        "## Supported versions\n\nSee [the releases](https://example.org/releases).",
        "Check our site to see which versions are still supported.",
        "Keep the software up to date.",
        "Include the version that you use and whether the latest is affected.",
        "We support Python and Ruby.",
        "Please test with the latest version before you report.",
        "For support, mail us.",
        "The fix is merged to the main branch.",
        "We support coordinated disclosure.",
        "## Supported versions\n\nUse this section to tell people about which versions of your project are supported.",
        "We prepare fixes for all maintained releases.",
        "Update your dependencies to the latest versions.",
        "We support TLS 1.2.",
        "The main server is supported by the community.",
        "A security update is released as soon as possible.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Support, false), [""; 0]);
}
