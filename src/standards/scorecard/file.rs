//! Which of several files Scorecard reads.
//!
//! It goes through the files of the repository in the order of their bytes and
//! takes the first with a name that it knows. Then it looks for the content, and
//! compares in lower case: that name with the whole path of a file, and, failing
//! that, with its last part alone. So it may find one file and read another:
//!
//! ```text
//! .agents/security.md     is read
//! SECURITY.md             is found, and named in the result
//! ```

use super::recognised;

/// The file that Scorecard names as the policy. Paths are seen from the root of
/// the repository, in any order.
#[must_use]
pub fn file_found<'p>(paths: &[&'p str]) -> Option<&'p str> {
    paths.iter().copied().filter(|path| recognised(path)).min()
}

/// The file whose words Scorecard counts. Files that hold nothing are passed
/// over, and are to be left out by the caller.
#[must_use]
pub fn file_read<'p>(paths: &[&'p str]) -> Option<&'p str> {
    let found = file_found(paths)?.to_lowercase();
    let is_match = |path: &&str| {
        let path = path.to_lowercase();
        let name = path.rsplit('/').next().unwrap_or_default();
        (path == found || name == found) && !is_of_tests(&path)
    };
    paths.iter().copied().filter(is_match).min()
}

/// Whether a file lies where Scorecard expects data of tests.
fn is_of_tests(path: &str) -> bool {
    ["testdata/", "src/test/"].iter().any(|folder| {
        path.starts_with(folder) || path.split_once(folder).is_some_and(|(at, _)| at.ends_with('/'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_bytes() {
        for (paths, read) in [
            (["SECURITY.md", ".github/SECURITY.md"], ".github/SECURITY.md"),
            (["docs/SECURITY.md", "SECURITY.md"], "SECURITY.md"),
            (["security.md", "docs/security.md"], "docs/security.md"),
            (["SECURITY.rst", "SECURITY.adoc"], "SECURITY.adoc"),
        ] {
            assert_eq!((file_found(&paths), file_read(&paths)), (Some(read), Some(read)));
        }
    }

    #[test]
    fn a_file_of_the_same_name_may_be_read_in_place_of_the_one_found() {
        let paths = ["SECURITY.md", ".agents/rules/security.md"];
        assert_eq!(file_found(&paths), Some("SECURITY.md"));
        assert_eq!(file_read(&paths), Some(".agents/rules/security.md"));
        let behind = ["SECURITY.md", "website/Security.md"];
        assert_eq!(file_read(&behind), Some("SECURITY.md"));
        let of_tests = ["SECURITY.md", "A/testdata/security.md", "src/test/security.md"];
        assert_eq!(file_read(&of_tests), Some("SECURITY.md"));
    }

    #[test]
    fn a_name_with_a_folder_stands_for_itself_alone() {
        let paths = ["docs/SECURITY.md", "a/docs/security.md", "a/security.md"];
        assert_eq!(file_read(&paths), Some("docs/SECURITY.md"));
    }

    #[test]
    fn other_names_are_not_found() {
        for path in ["SECURITY", "SECURITY.txt", "doc/security.md", ".gitlab/SECURITY.md"] {
            assert_eq!(file_read(&[path]), None, "{path}");
        }
        assert_eq!(file_read(&["doc/Security.RST"]), Some("doc/Security.RST"));
    }
}
