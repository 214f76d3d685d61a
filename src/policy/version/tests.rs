use crate::document::Document;
use crate::policy::{Context, Policy};
use crate::text::Text;

fn rows(source: &str) -> Vec<(String, Option<bool>)> {
    let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
    policy.versions.into_iter().map(|row| (row.version, row.support.is_supported())).collect()
}

fn row(version: &str, supported: Option<bool>) -> (String, Option<bool>) {
    (version.to_owned(), supported)
}

#[test]
fn a_table_of_versions_is_read() {
    let table = "| Version | Supported |\n|---|---|\n| `2.x` | :white_check_mark: |\n| < 2.0 | :x: |\n| 3.0-beta | ⏲ |\n";
    let expected = [row("2.x", Some(true)), row("< 2.0", Some(false)), row("3.0-beta", None)];
    assert_eq!(rows(table), expected);
}

#[test]
fn a_table_in_another_language_is_read() {
    let table = "|版本|是否支持|\n|-|-|\n|1.x|✅|\n|0.x|不支持|\n";
    assert_eq!(rows(table), [row("1.x", Some(true)), row("0.x", Some(false))]);
    let table = "| Wersja | Obsługiwana |\n|-|-|\n| 1.0 | Tak |\n| 0.9 | Nie |\n";
    assert_eq!(rows(table), [row("1.0", Some(true)), row("0.9", Some(false))]);
}

#[test]
fn a_column_may_tell_what_is_in_scope() {
    let found = rows("| Version | In scope |\n|---|---|\n| latest | ✅ |\n| older | ❎ |\n");
    assert_eq!(found, [row("latest", Some(true)), row("older", Some(false))]);
}

#[test]
fn a_list_may_call_the_latest_by_its_name_in_other_languages() {
    let found = rows("## Versões suportadas\n\n- Versão atual: ✅\n- Versões anteriores: ❌\n");
    assert_eq!(found, [row("Versão atual", Some(true)), row("Versões anteriores", Some(false))]);
    let found = rows("## Unterstützte Versionen\n\n- Aktuelle Version\n- Letzte Hauptversion\n");
    assert_eq!(
        found,
        [row("Aktuelle Version", Some(true)), row("Letzte Hauptversion", Some(true))]
    );
}

#[test]
fn words_give_a_status() {
    let table = "| Release | Status |\n|-|-|\n| 5 | Security fixes only |\n| 4 | End of life since May |\n| 3 | |\n| 2 | Not supported |\n";
    let expected =
        [row("5", Some(true)), row("4", Some(false)), row("3", None), row("2", Some(false))];
    assert_eq!(rows(table), expected);
}

#[test]
fn the_heading_may_name_the_status() {
    let table = "## Supported versions\n\n| Version | Until |\n|-|-|\n| 1 | yes |\n";
    assert_eq!(rows(table), [row("1", Some(true))]);
}

#[test]
fn another_table_is_not_read() {
    assert_eq!(rows("| Severity | Time |\n|-|-|\n| High | 7 days |\n"), []);
    assert_eq!(rows("| Tool | Version |\n|-|-|\n| Scanner | 1.2 |\n"), []);
}

const YES: Option<bool> = Some(true);
const NO: Option<bool> = Some(false);

/// The rows of a text under a heading on supported versions.
fn under_heading(text: &str) -> Vec<(String, Option<bool>)> {
    rows(&format!("# Policy\n\n## Supported Versions\n\n{text}\n"))
}

#[test]
fn lists_of_versions_are_read() {
    let expected = [row("2.x", YES), row("1.x", NO), row("0.9", NO)];
    for list in [
        "- 2.x: supported\n- 1.x: end of life\n- 0.9: not supported",
        "* 2.x - supported\n* 1.x - EOL\n* 0.9 - no",
        "- ✅ 2.x\n- ❌ 1.x\n- ❌ 0.9",
        "- 2.x ✅\n- 1.x ❌\n- 0.9 :x:",
        "- **2.x** (current)\n- **1.x** (unsupported)\n- **0.9** (deprecated)",
        "- [x] 2.x\n- [ ] 1.x\n- [ ] 0.9",
        "1. 2.x — Active\n2. 1.x — Discontinued\n3. 0.9 — Unmaintained",
        "- 2.x → yes\n- 1.x → no\n- 0.9 → no",
        "- Supported: 2.x\n- Unsupported: 1.x, 0.9",
        "Supported: 2.x\nUnsupported: 1.x, 0.9",
    ] {
        assert_eq!(under_heading(list), expected, "{list}");
    }
}

#[test]
fn a_list_may_leave_the_status_to_what_introduces_it() {
    assert_eq!(under_heading("- 3.1\n- 3.0"), [row("3.1", YES), row("3.0", YES)]);
    let lead = "These versions are currently supported:\n\n- `main`\n- v2.4\n";
    assert_eq!(rows(lead), [row("main", YES), row("v2.4", YES)]);
    let lead = "These versions are no longer supported:\n\n- 1.x\n- 0.x\n";
    assert_eq!(rows(lead), [row("1.x", NO), row("0.x", NO)]);
    let mixed = under_heading("- 2.x: supported\n- 1.x");
    assert_eq!(mixed, [row("2.x", YES), row("1.x", None)]);
}

#[test]
fn other_lists_are_not_read() {
    for text in [
        "- Only `main` is supported.\n- Older ones case by case.",
        "- Security fixes go to the latest release.\n- We release every month.",
        "Supported platforms:\n\n- Windows 10\n- Debian 12",
        "- Update early.\n- Use 2.x where you can.",
    ] {
        assert_eq!(under_heading(text), [], "{text}");
    }
    assert_eq!(rows("## Reporting\n\n- 2.x: supported\n"), []);
    assert_eq!(rows("Include the version:\n\n- 1.2\n- 1.3\n"), []);
}

#[test]
fn a_table_that_lost_its_borders_is_read() {
    let text = "Supported Versions\n\nVersion Supported\n1.x.x\n< 1.0\n\nReporting\n";
    assert_eq!(rows(text), [row("1.x.x", None), row("< 1.0", None)]);
    let text = "Version\tSupported\n3.x\t✅\n< 3.0\t❌\n";
    assert_eq!(rows(text), [row("3.x", YES), row("< 3.0", NO)]);
}

#[test]
fn tables_of_every_style_are_read() {
    let expected = [row("2.x", YES), row("1.x", NO)];
    for table in [
        "| Supported | Version |\n|-|-|\n| yes | 2.x |\n| no | 1.x |",
        "| Branch | Status |\n|-|-|\n| 2.x | 🟢 Active |\n| 1.x | 🔴 End of life |",
        "| Product | Version | Supported |\n|-|-|-|\n| App | 2.x | [x] |\n| App | 1.x | [ ] |",
        "| | |\n|-|-|\n| 2.x | ✅ |\n| 1.x | ❌ |",
        "| 2.x | ✅ |\n|-|-|\n| 1.x | ❌ |",
        "| Version | 2.x | 1.x |\n|-|-|-|\n| Supported | ✔️ | ✖️ |",
        "| Version | Supported |\n|-|-|\n| 2.x | ✓ |\n| 1.x | - |",
        "| Version | Supported |\n|-|-|\n| 2.x | Y |\n| 1.x | N |",
        "| Version | Released | Status |\n|-|-|-|\n| 2.x | 2024 | Supported |\n| 1.x | 2020 | EOL |",
        "| Release line | Security updates |\n|-|-|\n| ✅ 2.x | :heavy_check_mark: |\n| 1.x | ⛔ |",
        "| Version | Until |\n|-|-|\n| 2.x | 2030-01 |\n| 1.x | ended |",
        "<table><tr><th>Version</th><th>Supported</th></tr><tr><td>2.x</td><td>Yes</td></tr><tr><td>1.x</td><td>No</td></tr></table>",
    ] {
        assert_eq!(under_heading(table), expected, "{table}");
    }
}

#[test]
fn a_date_is_kept_beside_the_status() {
    let source = "| Version | Supported | End of life |\n|-|-|-|\n| 2 | yes | June 2028 |\n";
    let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
    let until: Vec<_> = policy.versions.iter().map(|it| it.until.as_deref()).collect();
    assert_eq!(until, [Some("June 2028")]);
}

#[test]
fn a_date_without_a_title_is_no_end() {
    let source = "## Supported versions\n\n| Version | Date |\n|-|-|\n| 2.1 | 2024-05-01 |\n";
    let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
    let until: Vec<_> = policy.versions.iter().map(|it| it.until.as_deref()).collect();
    assert_eq!(until, [None]);
}

#[test]
fn the_place_of_a_status_is_known_even_where_it_is_empty() {
    let source = "| Version | Supported |\n|-|-|\n| 2.x | yes |\n| 1.x | |\n";
    let policy = Policy::read(Document::parse(Text::new(source), None), Context::default());
    let prose = &policy.document.prose;
    let status: Vec<_> =
        policy.versions.iter().map(|it| it.status.map(|it| prose.get(it))).collect();
    assert_eq!(status, [Some("yes"), Some("")]);
}

#[test]
fn a_table_of_flaws_is_not_read() {
    let table = "| Vulnerability | Version | Status |\n|-|-|-|\n| CVE-2020-1 | 1.2 | fixed |";
    assert_eq!(under_heading(table), []);
}

#[test]
fn a_version_is_found_in_words() {
    for words in ["use 2.x", "since v3", "(1.4.2)", "1.0-beta1", "0.2.* only"] {
        assert!(super::has_version(words), "{words}");
    }
    for words in ["in 3 days", "1,000 users", "e.g. this", "v", "tls1"] {
        assert!(!super::has_version(words), "{words}");
    }
}
