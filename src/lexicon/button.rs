//! What the words of a button on a page are called.

use super::Lexicon;

/// What the words of the button are called.
pub static BUTTON_NAMES: Lexicon<()> = Lexicon::new(&[
    ("button", ()),
    ("feature", ()),
    ("form", ()),
    ("formulaire", ()),
    ("formular", ()),
    ("formulier", ()),
    ("knop", ()),
    ("knopf", ()),
    ("option", ()),
    ("schaltfläche", ()),
    ("tab", ()),
    ("ボタン", ()),
    ("按钮", ()),
    ("버튼", ()),
]);

#[cfg(test)]
mod tests {
    #[test]
    fn lexicons_are_sorted() {
        super::BUTTON_NAMES.assert_sorted();
    }
}
