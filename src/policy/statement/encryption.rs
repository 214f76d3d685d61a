//! Chats that the text itself calls encrypted: "reach me by one of these
//! encrypted messengers: Signal".
//!
//! Keys are read by `policy::key`. A wish to encrypt without a place is no way,
//! and neither is a feature of the software.

use super::Statements;
use crate::lexicon::concept::Concept;
use crate::policy::reading::{Reading, Sentence};
use crate::report::{ContactKind, StatementKind};

pub(super) fn read(statements: &mut Statements<'_, '_>) {
    let reading = statements.reading;
    let chats = statements.contacts.iter();
    let chats = chats.filter(|it| it.kind == ContactKind::Chat && it.is_usable());
    let is_private = |sentence: &Sentence| {
        calls_encrypted(reading, sentence)
            || reading.lead_of(sentence).is_some_and(|lead| calls_encrypted(reading, lead))
    };
    let found = chats
        .map(|it| it.evidence)
        .find(|evidence| reading.sentences_of(evidence.block).iter().take(MOST).any(is_private));
    if let Some(evidence) = found {
        statements.add(StatementKind::Encryption, "", evidence);
    }
}

/// How many sentences of a paragraph are asked.
const MOST: usize = 8;

fn calls_encrypted(reading: &Reading, sentence: &Sentence) -> bool {
    sentence.concepts.has(Concept::Encrypt)
        && reading
            .tokens_of(sentence)
            .iter()
            .any(|it| it.concept == Concept::Encrypt && !reading.is_denied(sentence, it))
}

#[cfg(test)]
mod tests {
    use crate::{Options, check};

    fn offers(text: &str) -> bool {
        let text = format!("# Security\n\n## Reporting a vulnerability\n\n{text}\n");
        check(&text, &Options::default()).summary.encryption
    }

    #[test]
    fn a_chat_that_is_called_encrypted_is_a_way() {
        assert!(offers(
            "Report it to me in private by an encrypted chat:\n\n- [Signal](https://signal.me/x)"
        ));
        assert!(offers("Report it by encrypted message on Signal: https://signal.me/x"));
    }

    #[test]
    fn a_chat_alone_is_none() {
        assert!(!offers("Report it to me on Signal: https://signal.me/x"));
        assert!(!offers(
            "Report it on Slack, which is not encrypted: https://northwind.slack.com/x"
        ));
        assert!(!offers("Please encrypt your report and mail it to a@northwind.dev."));
    }
}
