use crate::document::Document;
use crate::policy::{Context, Policy};
use crate::report::StatementKind;
use crate::text::Text;

fn policy(source: &str) -> Policy<'_> {
    Policy::read(Document::parse(Text::new(source), None), Context::default())
}

fn signals(source: &str) -> Vec<String> {
    let policy = policy(source);
    policy.statements_about(StatementKind::SafeHarbor).map(|it| it.value.clone()).collect()
}

#[test]
fn leave_and_promises_are_found() {
    let mut missed = Vec::new();
    for text in [
        "We will not take legal action against you if you follow this policy.",
        "We won't pursue legal action against researchers who act in good faith.",
        "No legal action will be taken against reporters.",
        "We promise not to sue researchers who respect this policy.",
        "We consider research under this policy authorized and lawful, in good faith.",
        "## Safe harbor\n\nYour research is considered authorized under this policy.",
        "## Safe Harbour\n\nWe will not:\n\n- initiate a lawsuit\n- contact law enforcement\n",
        "We offer safe harbor for good-faith research.",
        "Testing within this policy is considered authorized conduct.",
        "We authorize you to test our systems within the scope of this policy.",
        "We will never initiate legal proceedings against someone who reports a flaw.",
        "You will not be prosecuted for research that respects these rules.",
        "We waive any restriction in our terms that would hinder good faith research.",
        "We commit to not pursuing legal action for accidental violations.",
        "We will not refer the matter to law enforcement.",
        "We provide safe harbour to everyone who keeps to these rules.",
        "We will refrain from pursuing legal action against reporters.",
        "Provided that you act in good faith, we will not initiate legal action.",
        "Researchers are authorized to look for flaws in good faith.",
        "If you comply with this policy, we won't bring a claim against you.",
    ] {
        if !policy(text).says(StatementKind::SafeHarbor) {
            missed.push(text);
        }
    }
    assert_eq!(missed, [""; 0]);
}

#[test]
fn what_promises_nothing_is_no_safe_harbour() {
    let mut wrong = Vec::new();
    for text in [
        "## Safe harbor\n\nMail us.",
        "We encourage good-faith research.",
        "Only authorized users may log in.",
        "The tool needs permission to read files.",
        "We do not offer safe harbor.",
        "This policy does not give you permission to break the law.",
        "We reserve the right to take legal action.",
        "If a third party takes legal action against you, we can say that you kept to this policy.",
        "In participating in good faith, we ask that you report promptly.",
        "Unauthorized access is not allowed.",
        "Please comply with the law and act in good faith.",
        "We may pursue legal action against those who break the law.",
        "You are not authorized to access the data of others, even in good faith.",
        "Criminal acts are reported to law enforcement.",
        "Requests must be authorized with a token.",
    ] {
        if policy(text).says(StatementKind::SafeHarbor) {
            wrong.push((text, signals(text)));
        }
    }
    assert_eq!(wrong, []);
}

#[test]
fn the_signals_are_told_apart() {
    let text = "## Safe harbor\n\nIf you act in good faith:\n\n- Your research is authorized.\n- We will not take legal action.\n- If legal action is started by a third party, we will say that you kept to this policy.\n";
    assert_eq!(signals(text), ["good-faith", "authorized", "no-action", "third-party"]);
}

#[test]
fn a_sentence_may_give_several_kinds_of_leave() {
    let text = "## Safe harbor\n\nWe will not sue you and consider your research authorized.\n\n- Research is authorized in spite of laws against circumvention.\n- You are exempt from the terms that would hinder it.\n";
    assert_eq!(signals(text), ["no-action", "authorized", "anti-circumvention", "terms-waived"]);
}

#[test]
fn a_threat_denies_safe_harbour() {
    let threat = "We will take legal action against researchers who publish a flaw.";
    assert_eq!(signals(threat), ["threat"]);
    assert!(!policy(threat).says(StatementKind::SafeHarbor));
    for text in [
        "We may take legal action against illegal use of a flaw.",
        "Criminal acts are reported to law enforcement.",
        "If a third party takes legal action against researchers, tell us.",
    ] {
        assert_eq!(signals(text), [""; 0], "{text}");
    }
}
