use crate::policy::statement::testing::{said, wrong};
use crate::report::{Modality, StatementKind};

#[test]
fn credit_is_given() {
    let texts = [
        "We will credit you for the discovery unless you ask us not to.",
        "Reporters are credited in the release notes.",
        "- Credit will be given to the researcher in the advisory",
        "With your permission, we name you in the announcement and give you credit.",
        "If you would like public recognition, tell us how to spell your name.",
        "We maintain a Hall of Fame.",
        "We name every reporter in the advisory, unless they prefer otherwise.",
        "We appreciate your work and will do our best to acknowledge your contributions.",
        "Researchers who follow this policy will be publicly acknowledged.",
        "You may be listed in our wall of fame.",
        "We'd be happy to credit you by name or handle.",
        "All reporters will be acknowledged in the security advisory.",
        "Tell us whether you want attribution for the finding.",
        "- Name to use for credit (optional)",
        "- The name or alias to be used for the acknowledgement in the advisory",
        "Acknowledgments: https://example.org/thanks",
        "We would like to thank the following researchers: Ann, Bo.",
        "Let us know if you do not want to be credited.",
        "Public acknowledgement of the report once it is fixed.",
        "Once the fix is out, the reporter gets full credit, unless they wish to stay anonymous.",
        "We will recognize your contribution on our website.",
        "Security researchers can choose to remain anonymous or be credited.",
        "We acknowledge security researchers in our changelog.",
        "## Recognition\n\nWe are happy to recognize researchers who help us.",
        "We'll publicly thank you, if you like.",
        "The advisory credits whoever found the flaw.",
        "Valid reports are rewarded with a mention in our list of contributors.",
        "## Recognition\n\nHere we list everyone who reported flaws.",
        "## Acknowledgements\n\nWe thank all researchers who reported flaws.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Credit, true), [""; 0]);
}

#[test]
fn credit_is_not_given() {
    let texts = [
        "We acknowledge receipt of your report within two days.",
        "Your report will be acknowledged within 48 hours.",
        "We appreciate your help.",
        "We will acknowledge you within 24 hours.",
        "Thank you for helping to keep our users safe.",
        "Never send us credit card numbers.",
        "We recognize the importance of security.",
        "We recognise that researchers play an important role.",
        "Stolen credentials must be reported to us.",
        "This policy is based on one by Jo; credit to the authors.",
        "We do not give credit for reports from scanners.",
        "The acknowledgement contains a ticket number.",
        "We'll acknowledge the vulnerability if we can reproduce it.",
        "You should hear an acknowledgment from us in 3 days.",
        "We cannot offer credits.",
        "## Acknowledgment\n\nWithin one week.",
    ];
    assert_eq!(wrong(&texts, StatementKind::Credit, false), [""; 0]);
}

#[test]
fn a_bounty_is_offered() {
    let texts = [
        "## Bug bounty\n\n| Severity | Reward |\n|---|---|\n| High | a good dinner |\n",
        "We decide whether or not a report is eligible for a bounty.",
        "We may provide rewards at our discretion for valid reports.",
        "We offer a bounty of up to $500 for each report.",
        "Rewards for valid vulnerabilities range from 100 USD to 5000 USD.",
        "Eligible reports may receive a monetary reward.",
        "We run a bug bounty program on a platform.",
        "You may be eligible for a bounty at our discretion.",
        "We reward researchers who report vulnerabilities.",
        "As a token of our appreciation, we send swag to whoever reports a flaw; we pay postage.",
        "Our bug bounty program covers this repository.",
        "Reports are paid for in tokens; bounties are awarded after triage.",
        "Critical vulnerabilities: rewards up to €2,000.",
        "Acme has a private bug bounty program for security researchers.",
        "A reward may be granted for a report that leads to a fix.",
        "We can reward you with a t-shirt for a valid report.",
        "The project participates in the bug bounty of its foundation.",
        "To receive a bounty, the vulnerability must be new.",
        "We offer no paid bug bounty, but we are happy to give stickers to whoever reports a flaw.",
        "We engage in a bug bounty program for security researchers.",
    ];
    let not_offered = |text: &&&str| {
        said(text, StatementKind::Bounty)
            .is_none_or(|it| matches!(it, Modality::Negated | Modality::Planned))
    };
    assert_eq!(texts.iter().filter(not_offered).collect::<Vec<_>>(), [&""; 0]);
}

#[test]
fn a_bounty_is_denied() {
    let texts = [
        "We do not offer a bug bounty.",
        "There is no bug bounty program for this project.",
        "Unfortunately we can't pay bounties for reports.",
        "At this time we don't provide monetary rewards for security reports.",
        "Bug bounty: none. Security reports are welcome.",
        "## Bug bounty\n\nBounties are currently not offered.",
        "This is a volunteer project without a bounty program.",
        "We are unable to compensate you, and no reward is paid for vulnerabilities.",
        "We have no budget for rewards, but we thank whoever reports a flaw.",
        "Please note that we currently do not have a paid bug bounty programme.",
    ];
    let denied = |text: &&&str| said(text, StatementKind::Bounty) != Some(Modality::Negated);
    assert_eq!(texts.iter().filter(denied).collect::<Vec<_>>(), [&""; 0]);
}

#[test]
fn a_bounty_is_only_mentioned() {
    let texts = [
        "Report through a bug bounty platform or by mail.",
        "Bug bounty hunters: read this first.",
        "You must not:\n\n- demand payment for a report\n- ask for a reward before details are sent",
        "Requests for payment in exchange for a report are ignored.",
        "Report problems with staking rewards to the team.",
        "Bugs that change block rewards are critical.",
        "Paid customers have a support contract; report by mail.",
        "Report flaws in payment processing at once.",
        "We plan to offer a bounty for security reports in the future.",
        "Financial data is encrypted.",
        "https://example.org/bug-bounty/report",
        "Mail bounty@example.org to report.",
        "# Bug bounty",
        "Vulnerabilities found by scanners are reported by mail.",
        "This is a rewarding task for a security team.",
    ];
    let stated =
        |text: &&&str| said(text, StatementKind::Bounty).is_some_and(|it| it != Modality::Planned);
    assert_eq!(texts.iter().filter(stated).collect::<Vec<_>>(), [&""; 0]);
}

#[test]
fn to_recognise_somebody_is_no_prize_in_russian() {
    let texts = ["# Безопасность\n\nМы признаем исследователей, которые сообщили об уязвимости."];
    assert_eq!(wrong(&texts, StatementKind::Bounty, false), [""; 0]);
}
