//! Folders that are made of other files: exactly those, written only where
//! something changed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{Failure, Result, at};

/// What a folder is to hold: source by path within the folder.
#[derive(Debug, Default)]
pub(crate) struct Mirror {
    files: BTreeMap<PathBuf, PathBuf>,
}

impl Mirror {
    /// Adds one file.
    pub(crate) fn file(&mut self, source: &Path, name: impl Into<PathBuf>) -> Result {
        let name = name.into();
        match self.files.insert(name.clone(), source.to_path_buf()) {
            None => Ok(()),
            Some(other) => Err(Failure::new(format!(
                "{} comes from both {} and {}",
                name.display(),
                other.display(),
                source.display()
            ))),
        }
    }

    /// Takes a file from elsewhere.
    pub(crate) fn replace(&mut self, name: &str, source: PathBuf) {
        self.files.insert(PathBuf::from(name), source);
    }

    /// A number that changes with every name and every content: FNV-1a, which
    /// tells versions apart and protects nothing.
    pub(crate) fn fingerprint(&self) -> Result<u64> {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for (name, source) in &self.files {
            let content = fs::read(source).map_err(at(source))?;
            for byte in name.to_string_lossy().bytes().chain([0]).chain(content).chain([0]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        Ok(hash)
    }

    /// Adds every file below a folder, under `name`.
    pub(crate) fn folder(&mut self, source: &Path, name: &Path) -> Result {
        for path in entries(source)? {
            let name = name.join(path.file_name().unwrap_or_default());
            if path.is_dir() {
                self.folder(&path, &name)?;
            } else {
                self.file(&path, name)?;
            }
        }
        Ok(())
    }

    /// Makes the folder so. Files whose content is right keep their time.
    pub(crate) fn write(&self, folder: &Path) -> Result {
        let mut kept = BTreeSet::new();
        for (name, source) in &self.files {
            let to = folder.join(name);
            let content = fs::read(source).map_err(at(source))?;
            if fs::read(&to).ok().as_ref() != Some(&content) {
                if let Some(parent) = to.parent() {
                    fs::create_dir_all(parent).map_err(at(parent))?;
                }
                fs::write(&to, content).map_err(at(&to))?;
            }
            kept.insert(to);
        }
        remove_others(folder, &kept)
    }
}

/// What lies directly in a folder, sorted; nothing where there is no folder.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut paths = fs::read_dir(folder)
        .and_then(|entries| {
            entries.map(|entry| entry.map(|it| it.path())).collect::<std::io::Result<Vec<_>>>()
        })
        .map_err(at(folder))?;
    paths.sort();
    Ok(paths)
}

fn remove_others(folder: &Path, kept: &BTreeSet<PathBuf>) -> Result {
    for path in entries(folder)? {
        if path.is_dir() {
            remove_others(&path, kept)?;
            if entries(&path)?.is_empty() {
                fs::remove_dir(&path).map_err(at(&path))?;
            }
        } else if !kept.contains(&path) {
            fs::remove_file(&path).map_err(at(&path))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::Mirror;

    fn fresh(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("from/below")).unwrap();
        fs::write(folder.join("from/a.txt"), "a").unwrap();
        fs::write(folder.join("from/below/b.txt"), "b").unwrap();
        folder
    }

    #[test]
    fn the_fingerprint_follows_names_and_contents() {
        let folder = fresh("fingerprint");
        let mut files = Mirror::default();
        files.folder(&folder.join("from"), Path::new("")).unwrap();
        let before = files.fingerprint().unwrap();
        assert_eq!(files.fingerprint().unwrap(), before);
        fs::write(folder.join("from/a.txt"), "changed").unwrap();
        assert_ne!(files.fingerprint().unwrap(), before);
        let _ = fs::remove_dir_all(&folder);
    }

    #[test]
    fn a_folder_holds_what_is_wanted_and_nothing_else() {
        let folder = fresh("mirror");
        let to = folder.join("to");
        fs::create_dir_all(to.join("old")).unwrap();
        fs::write(to.join("old/stale.txt"), "stale").unwrap();
        fs::write(to.join("a.txt"), "other").unwrap();
        let mut files = Mirror::default();
        files.folder(&folder.join("from"), Path::new("")).unwrap();
        files.write(&to).unwrap();
        assert_eq!(fs::read_to_string(to.join("a.txt")).unwrap(), "a");
        assert_eq!(fs::read_to_string(to.join("below/b.txt")).unwrap(), "b");
        assert!(!to.join("old").exists());
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn what_is_right_is_not_written_again() {
        let folder = fresh("again");
        let to = folder.join("to");
        let mut files = Mirror::default();
        files.folder(&folder.join("from"), Path::new("")).unwrap();
        files.write(&to).unwrap();
        let time = || fs::metadata(to.join("a.txt")).unwrap().modified().unwrap();
        let before = time();
        std::thread::sleep(std::time::Duration::from_millis(20));
        files.write(&to).unwrap();
        assert_eq!(time(), before);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn two_sources_of_one_file_are_refused() {
        let mut files = Mirror::default();
        files.file(Path::new("one"), "a.txt").unwrap();
        assert!(files.file(Path::new("two"), "a.txt").is_err());
    }
}
