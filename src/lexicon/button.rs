//! What the words of a button on a page are called.

use super::Lexicon;

/// What the words of the button are called.
pub static BUTTON_NAMES: Lexicon<()> = Lexicon::new(&[
    ("biểu mẫu", ()),
    ("buton*", ()),
    ("butonu*", ()),
    ("button", ()),
    ("chức năng", ()),
    ("düğme*", ()),
    ("feature", ()),
    ("form", ()),
    ("formulaire", ()),
    ("formular", ()),
    ("formularz*", ()),
    ("formulier", ()),
    ("funkcj*", ()),
    ("knop", ()),
    ("knopf", ()),
    ("nút", ()),
    ("option", ()),
    ("przycisk*", ()),
    ("schaltfläche", ()),
    ("sekme*", ()),
    ("tab", ()),
    ("tính năng", ()),
    ("zakładk*", ()),
    ("вкладк*", ()),
    ("кнопк*", ()),
    ("форм*", ()),
    ("функци*", ()),
    ("オプション", ()),
    ("タブ", ()),
    ("フォーム", ()),
    ("ボタン", ()),
    ("功能", ()),
    ("按鈕", ()),
    ("按钮", ()),
    ("标签", ()),
    ("機能", ()),
    ("选项", ()),
    ("选项卡", ()),
    ("選項", ()),
    ("選項卡", ()),
    ("頁籤", ()),
    ("기능", ()),
    ("버튼", ()),
    ("양식", ()),
    ("옵션", ()),
    ("탭", ()),
]);

#[cfg(test)]
mod tests {
    #[test]
    fn lexicons_are_sorted() {
        super::BUTTON_NAMES.assert_sorted();
    }
}
