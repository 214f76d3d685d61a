//! Russian.

use super::super::concept::Concept::*;
use super::Words;

pub(super) static RUSSIAN: Words = Words {
    code: "ru",
    negation_follows: false,
    numbers: "",
    tens: "",
    months: "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря",
    phrases: &[
        (Instruction, "замените на|используйте этот раздел"),
        (GithubSecurityTab, "вкладка security|вкладке security|вкладке безопасность"),
        (Security, "безопасност*|уязвим*"),
        (Report, "сообщ*"),
        (Contact, "почт*"),
        (ReportButton, "сообщить об уязвимости"),
        (Mail, "почт*|email*|e-mail*|письмо"),
        (Contact, "свяжитесь|свяжи*|email*|e-mail*|напишите|отправ*|контакт*"),
        (Via, "через|на|по|по адресу"),
        (WebForm, "форму|форме|форма"),
        (Question, "вопрос*"),
        (See, "см|смотрите|читайте|ознакомьтесь"),
        (PolicyDocument, "политик* безопасности|политике безопасности|политику безопасности"),
        (MailingList, "список рассылки|рассылк*"),
        (Fallback, "альтернатив*|если вы не можете"),
        (Submit, "отправ*|откро*|создай*|использу*"),
    ],
};
