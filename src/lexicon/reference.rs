//! Words that point to another place of the same text.

use super::Lexicon;

/// What is pointed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A text to copy.
    Template,
    /// A table.
    Table,
    /// A picture.
    Picture,
    /// A file that came along.
    Attachment,
}

/// Where it should stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Before these words.
    Above,
    /// Behind these words.
    Below,
}

/// Words for what is pointed to, and where they say that it stands.
pub static POINTERS: Lexicon<(Target, Direction)> = {
    use Direction::{Above, Below};
    use Target::{Attachment, Picture, Table, Template};
    Lexicon::new(&[
        ("above diagram", (Picture, Above)),
        ("above table", (Table, Above)),
        ("above template", (Template, Above)),
        ("below table", (Table, Below)),
        ("below template", (Template, Below)),
        ("diagram above", (Picture, Above)),
        ("diagram below", (Picture, Below)),
        ("modello qui sotto", (Template, Below)),
        ("modèle ci-dessous", (Template, Below)),
        ("plantilla a continuación", (Template, Below)),
        ("see attached", (Attachment, Below)),
        ("see the attached", (Attachment, Below)),
        ("tabela abaixo", (Table, Below)),
        ("tabela acima", (Table, Above)),
        ("tabela poniżej", (Table, Below)),
        ("tabella qui sotto", (Table, Below)),
        ("tabelle oben", (Table, Above)),
        ("tabelle unten", (Table, Below)),
        ("table above", (Table, Above)),
        ("table below", (Table, Below)),
        ("table is below", (Table, Below)),
        ("tableau ci-dessous", (Table, Below)),
        ("tableau ci-dessus", (Table, Above)),
        ("template above", (Template, Above)),
        ("template below", (Template, Below)),
        ("template is available below", (Template, Below)),
        ("template is below", (Template, Below)),
        ("template is provided below", (Template, Below)),
        ("templates below", (Template, Below)),
        ("vorlage unten", (Template, Below)),
        ("таблице выше", (Table, Above)),
        ("таблице ниже", (Table, Below)),
        ("таблицу ниже", (Table, Below)),
        ("шаблон ниже", (Template, Below)),
        ("上の表", (Table, Above)),
        ("上表", (Table, Above)),
        ("下の表", (Table, Below)),
        ("下表", (Table, Below)),
    ])
};

/// What a heading or a link to the thing itself holds.
pub static NAMES: &[(Target, &[&str])] = &[
    (Target::Template, &["template", "vorlage", "modèle", "modello", "plantilla", "шаблон"]),
    (Target::Attachment, &["attach"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_sorted() {
        POINTERS.assert_sorted();
    }
}
