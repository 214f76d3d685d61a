use crate::document::Document;
use crate::policy::{Context, Policy};
use crate::text::Text;

fn policy(source: &str) -> Policy<'_> {
    Policy::read(Document::parse(Text::new(source), None), Context::default())
}

#[test]
fn the_time_of_publication_is_told_in_many_ways() {
    for text in [
        "We publish the details once a fix is released.",
        "After the release of a fix we disclose the vulnerability.",
        "The vulnerability is made public together with the release that fixes it.",
        "An advisory is published when the patched version is released.",
        "We agree with you on the day of publication.",
        "We follow coordinated vulnerability disclosure.",
        "Details stay under embargo for 60 days.",
        "Please give us 90 days before you disclose the vulnerability.",
        "## Disclosure\n\n- After a fix has been released.\n",
        "When a flaw has been fixed:\n\n1. We publish an advisory\n2. We thank you\n",
        "Details are published together with the fix.",
        "Details about the vulnerability will not be disclosed before the fix is released.",
        "Wir veröffentlichen Details zusammen mit der Korrektur. Bitte melden Sie sich bei uns.",
        "La date de publication est fixée d'un commun accord avec vous, pour que nous soyons prêts.",
        "Wir veröffentlichen die Schwachstelle, sobald sie behoben ist. Bitte melden Sie Schwachstellen per E-Mail an uns.",
    ] {
        assert!(policy(text).tells_publication(), "{text}");
    }
}

#[test]
fn a_ban_a_model_and_the_steps_of_a_team_tell_no_time() {
    for text in [
        "Do not publicly disclose vulnerabilities.",
        "Do not disclose the vulnerability in public before it is fixed.",
        "We believe in responsible disclosure.",
        "If somebody has made a flaw public before a fix is there, please tell us.",
        "The fix team publishes the fork after the release of the fix.",
        "We acknowledge your report within 48 hours.",
    ] {
        assert!(!policy(text).tells_publication(), "{text}");
    }
}

#[test]
fn silence_until_a_fix_has_an_end_where_fixes_have_one() {
    let open = "- Critical: fixed within 7 days\n- Low: fixed in the next release\n";
    assert!(!policy(open).fixes_end());
    assert!(policy("Every vulnerability is fixed within 60 days.").fixes_end());
    assert!(!policy("We fix flaws.").fixes_end());
}
