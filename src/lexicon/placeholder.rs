//! Template text: names that stand for others, and words to whoever fills a template in.

use super::Lexicon;

/// Labels of a domain that stand for a real one, in lower case. `example` and
/// the like are reserved by RFC 2606 sections 2 and 3; the others nobody owns
/// who writes them.
pub static DOMAIN_LABELS: &[&str] = &[
    "beispiel",
    "company",
    "domain",
    "dominio",
    "ejemplo",
    "esempio",
    "example",
    "exemple",
    "exemplo",
    "invalid",
    "localhost",
    "mycompany",
    "mydomain",
    "myorg",
    "myproject",
    "organization",
    "przyklad",
    "tudominio",
    "voorbeeld",
    "votredomaine",
    "test",
];

/// Top-level domains that stand for a real one; the first four are RFC 2606 section 2.
pub static TOP_LEVEL: &[&str] = &["example", "invalid", "localhost", "test", "tld"];

/// Local parts that stand for a real one, where the domain is one of [`MAIL_HOSTS`].
pub static LOCAL_PARTS: &[&str] = &[
    "email",
    "me",
    "myemail",
    "name",
    "someone",
    "user",
    "username",
    "xxx",
    "xxxx",
    "you",
    "your",
    "youremail",
    "yourname",
];

/// Domains at which a local part such as `your` or `username` is nobody's.
pub static MAIL_HOSTS: &[&str] =
    &["email.com", "gmail.com", "hotmail.com", "mail.com", "outlook.com", "yahoo.com", "proton.me"];

/// What may follow `your` in a name that stands for another: `yourdomain`, `your-org`.
pub static YOURS: &[&str] = &[
    "account",
    "address",
    "app",
    "brand",
    "business",
    "community",
    "company",
    "contact",
    "domain",
    "email",
    "firm",
    "github",
    "group",
    "handle",
    "host",
    "mail",
    "name",
    "org",
    "organisation",
    "organization",
    "package",
    "product",
    "project",
    "real",
    "repo",
    "repository",
    "security",
    "site",
    "team",
    "user",
    "username",
    "website",
];

/// Owners of a repository that stand for others, in lower case and without brackets.
pub static PATH_OWNERS: &[&str] = &[
    "org",
    "org-name",
    "organization",
    "organization-name",
    "owner",
    "user",
    "user-name",
    "username",
];

/// Those that stand for others only between brackets: `<user>`, but not `user`.
pub static BRACKETED_OWNERS: &[&str] = &["org", "organization", "user"];

/// Names of a repository that stand for others, behind such an owner.
pub static PATH_NAMES: &[&str] =
    &["name", "project", "project-name", "repo", "repo-name", "repository", "repository-name"];

/// What a blank to fill in is for: the last of the words between brackets.
pub static NOUNS: &[&str] = &[
    "address",
    "adres",
    "adresse",
    "alias",
    "channel",
    "company",
    "contact",
    "correo",
    "courriel",
    "data",
    "date",
    "datum",
    "days",
    "description",
    "domain",
    "e-mail",
    "email",
    "fecha",
    "fingerprint",
    "handle",
    "here",
    "key",
    "kontakt",
    "link",
    "mail",
    "maintainer",
    "name",
    "names",
    "nom",
    "nombre",
    "number",
    "organisation",
    "organization",
    "person",
    "phone",
    "placeholder",
    "product",
    "project",
    "repo",
    "repository",
    "site",
    "team",
    "timeframe",
    "title",
    "url",
    "username",
    "version",
    "website",
];

/// Words that by themselves, between brackets, are a blank to fill in.
pub static SINGLE: &[&str] = &[
    "company",
    "date",
    "datum",
    "email",
    "name",
    "organisation",
    "organization",
    "placeholder",
    "project",
    "tbd",
    "todo",
    "url",
];

/// How an instruction between brackets begins, to whoever fills the template in.
pub static IMPERATIVES: Lexicon<()> = Lexicon::new(&[
    ("add ", ()),
    ("ajouter", ()),
    ("buraya", ()),
    ("describe ", ()),
    ("eintragen", ()),
    ("enter ", ()),
    ("fill in", ()),
    ("girin", ()),
    ("hier ", ()),
    ("insert*", ()),
    ("insira*", ()),
    ("insérer", ()),
    ("list ", ()),
    ("nhập ", ()),
    ("podaj ", ()),
    ("provide ", ()),
    ("replace ", ()),
    ("specify ", ()),
    ("thay bằng", ()),
    ("uzupełnij", ()),
    ("vul ", ()),
    ("wpisz", ()),
    ("wstaw", ()),
    ("yazınız", ()),
    ("your", ()),
    ("điền ", ()),
    ("ваш*", ()),
    ("введите", ()),
    ("впишите", ()),
    ("вставьте", ()),
    ("заполните", ()),
    ("укажите", ()),
    ("ここに", ()),
    ("入力してください", ()),
    ("在此填", ()),
    ("填入", ()),
    ("填写", ()),
    ("插入", ()),
    ("記入してください", ()),
    ("請填入", ()),
    ("請填寫", ()),
    ("請輸入", ()),
    ("请填入", ()),
    ("请填写", ()),
    ("请输入", ()),
    ("기입", ()),
    ("여기에", ()),
    ("입력", ()),
]);

#[cfg(test)]
mod tests {
    #[test]
    fn lexicons_are_sorted() {
        super::IMPERATIVES.assert_sorted();
        for list in [
            super::PATH_OWNERS,
            super::BRACKETED_OWNERS,
            super::PATH_NAMES,
            super::NOUNS,
            super::SINGLE,
        ] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }
}
