//! A browser for the tests: an installed Chrome or Chromium, else the system's package.

use std::env;
use std::path::{Path, PathBuf};

use crate::command::{Failure, Result, find, here, output, run, succeeds};

/// Names under which a browser is installed.
const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MACOS: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const HINT: &str = "install Chrome or Chromium and the chromedriver of the same version, or name them in CHROME and CHROMEDRIVER";

/// The browser, and the program that drives it.
#[derive(Clone, Debug)]
pub(crate) struct Browser {
    pub(crate) chrome: PathBuf,
    pub(crate) driver: PathBuf,
}

/// The installed browser; on Debian and Ubuntu it is installed where that needs no password.
pub(crate) fn browser() -> Result<Browser> {
    if let Some(browser) = installed()? {
        return Ok(browser);
    }
    if find("apt-get").is_some() && install_package()? {
        return installed()?
            .ok_or_else(|| Failure::new(format!("no browser for the tests: {HINT}")));
    }
    Err(Failure::new(format!("no browser for the tests: {HINT}")))
}

fn installed() -> Result<Option<Browser>> {
    let chrome = named("CHROME")?.or_else(|| {
        let on_path = NAMES.iter().find_map(|name| find(name));
        on_path.or_else(|| MACOS.iter().map(PathBuf::from).find(|path| path.is_file()))
    });
    let driver = named("CHROMEDRIVER")?.or_else(|| find("chromedriver"));
    Ok(chrome.zip(driver).map(|(chrome, driver)| Browser { chrome, driver }))
}

/// The program that an environment variable names.
fn named(variable: &str) -> Result<Option<PathBuf>> {
    match env::var_os(variable).filter(|value| !value.is_empty()) {
        None => Ok(None),
        Some(value) if Path::new(&value).is_file() => Ok(Some(value.into())),
        Some(value) => {
            let value = value.display();
            Err(Failure::new(format!("{variable} names no file: {value}")))
        }
    }
}

/// Whether Chromium was installed: false where the user would have to type a password.
fn install_package() -> Result<bool> {
    let sudo: &[&str] = if output(here("id").arg("-u"))? == "0" {
        &[]
    } else if find("sudo").is_some() && succeeds(here("sudo").args(["-n", "true"])) {
        &["sudo", "-n"]
    } else {
        return Ok(false);
    };
    println!("installing the system's packages chromium and chromium-driver");
    for arguments in [
        &["apt-get", "update", "-qq"][..],
        &[
            "apt-get",
            "install",
            "-qq",
            "-y",
            "--no-install-recommends",
            "chromium",
            "chromium-driver",
        ],
    ] {
        let words = [sudo, &["env", "DEBIAN_FRONTEND=noninteractive"], arguments].concat();
        let (program, arguments) = words.split_first().unwrap_or((&"true", &[]));
        run(here(program).args(arguments))?;
    }
    Ok(true)
}
