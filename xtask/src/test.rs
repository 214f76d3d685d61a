//! `cargo xtask test`: every test there is, the quick ones first.

use std::time::{Duration, Instant};

use crate::browser::{Browser, browser};
use crate::build;
use crate::command::{Failure, Result, cargo, root, run as run_command};
use crate::mirror::entries;
use crate::node::{install, node, package_script};
use crate::tools::{self, WASM};

struct Step {
    name: &'static str,
    does: &'static str,
    /// Steps that must have succeeded before.
    needs: &'static [&'static str],
    run: fn() -> Result,
}

/// In the order in which they run.
const STEPS: &[Step] = &[
    step("format", "the Rust code is formatted", &[], format),
    step("lint", "clippy has nothing to say, for each way to compile", &[], lint),
    step("unit", "the core natively, and docs/ are current", &[], unit),
    step("npm", "the development packages of the lock file", &[], install),
    step("prettier", "the JavaScript is formatted", &["npm"], prettier),
    step("types", "the JavaScript is typed", &["npm"], types),
    step("build", "the package and the site", &[], build::run),
    step("wasm", "the compiled core in Node", &[], wasm),
    step(
        "package",
        "the package, packed and installed; the server of `start`",
        &["npm", "build"],
        package,
    ),
    step("cli", "the command line", &["npm", "build"], command_line),
    step("browser", "a browser for the next steps", &[], browser_is_there),
    step("wasm-browser", "the compiled core in the browser", &["browser"], wasm_browser),
    step(
        "page",
        "the site, and a page that imports the package",
        &["npm", "build", "browser"],
        page,
    ),
];

const fn step(
    name: &'static str,
    does: &'static str,
    needs: &'static [&'static str],
    run: fn() -> Result,
) -> Step {
    Step { name, does, needs, run }
}

enum Outcome {
    Passed(Duration),
    Failed(Duration, Failure),
    /// The name of the step that it needs.
    Skipped(&'static str),
}

/// Runs the named steps and what they need; every step where none is named.
pub(crate) fn run(names: &[String]) -> Result {
    if names.iter().any(|name| name == "--list") {
        for step in STEPS {
            println!("{:14}{}", step.name, step.does);
        }
        return Ok(());
    }
    let mut outcomes: Vec<(&Step, Outcome)> = Vec::new();
    for step in selected(names)? {
        let missing = step.needs.iter().find(|need| {
            outcomes.iter().any(|(other, outcome)| {
                other.name == **need && !matches!(outcome, Outcome::Passed(_))
            })
        });
        outcomes.push((step, missing.map_or_else(|| execute(step), |need| Outcome::Skipped(need))));
    }
    summarize(&outcomes)
}

fn selected(names: &[String]) -> Result<Vec<&'static Step>> {
    let known = |name: &str| STEPS.iter().find(|step| step.name == name);
    let mut wanted: Vec<&str> = Vec::new();
    for name in names {
        let step = known(name).ok_or_else(|| {
            let all: Vec<&str> = STEPS.iter().map(|step| step.name).collect();
            Failure::new(format!("no step `{name}`; there are {}", all.join(", ")))
        })?;
        wanted.push(step.name);
        wanted.extend(step.needs);
    }
    let is_wanted = |step: &&Step| names.is_empty() || wanted.contains(&step.name);
    Ok(STEPS.iter().filter(is_wanted).collect())
}

fn execute(step: &Step) -> Outcome {
    println!("\n== {}: {}", step.name, step.does);
    let start = Instant::now();
    let result = (step.run)();
    let time = start.elapsed();
    match result {
        Ok(()) => {
            println!("== {}: passed in {:.1} s", step.name, time.as_secs_f64());
            Outcome::Passed(time)
        }
        Err(failure) => {
            println!("== {}: FAILED: {failure}", step.name);
            Outcome::Failed(time, failure)
        }
    }
}

fn summarize(outcomes: &[(&Step, Outcome)]) -> Result {
    println!();
    let mut failed = Vec::new();
    let mut total = Duration::ZERO;
    for (step, outcome) in outcomes {
        let (time, word) = match outcome {
            Outcome::Passed(time) => (*time, "passed".to_owned()),
            Outcome::Failed(time, failure) => (*time, format!("FAILED: {failure}")),
            Outcome::Skipped(need) => (Duration::ZERO, format!("skipped: it needs {need}")),
        };
        println!("{:14}{:7.1} s  {word}", step.name, time.as_secs_f64());
        total += time;
        if !matches!(outcome, Outcome::Passed(_)) {
            failed.push(step.name);
        }
    }
    println!("{:14}{:7.1} s", "in all", total.as_secs_f64());
    if failed.is_empty() {
        Ok(())
    } else {
        Err(Failure::new(format!("not passed: {}", failed.join(", "))))
    }
}

fn format() -> Result {
    run_command(&mut cargo(&["fmt", "--all", "--check"]))
}

fn lint() -> Result {
    let deny = ["--", "-D", "warnings"];
    run_command(cargo(&["clippy", "--workspace", "--all-targets"]).args(deny))?;
    run_command(cargo(&["clippy", "--lib", "--no-default-features"]).args(deny))?;
    tools::wasm_target()?;
    let wasm = ["clippy", "--lib", "--test", "wasm", "--target", WASM];
    run_command(cargo(&wasm).args(deny))
}

fn unit() -> Result {
    run_command(&mut cargo(&["test", "--workspace", "--no-fail-fast"]))
}

fn prettier() -> Result {
    let mut command = package_script("prettier/bin/prettier.cjs")?;
    run_command(command.args(["--check", "--cache", "."]))
}

fn types() -> Result {
    run_command(package_script("typescript/bin/tsc")?.args(["--project", "tsconfig.json"]))
}

fn wasm() -> Result {
    wasm_tests(None)
}

fn wasm_browser() -> Result {
    wasm_tests(Some(&browser()?))
}

/// The same tests in Node, or in a browser.
fn wasm_tests(browser: Option<&Browser>) -> Result {
    node()?;
    tools::wasm_target()?;
    let mut command = cargo(&["test", "--test", "wasm", "--target", WASM]);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools::bindgen()?.runner);
    if let Some(browser) = browser {
        command.env("WASM_BINDGEN_USE_BROWSER", "1").env("CHROMEDRIVER", &browser.driver);
    }
    run_command(&mut command)
}

fn package() -> Result {
    node_tests(&["tests/package", "tests/xtask"], None)
}

fn command_line() -> Result {
    node_tests(&["tests/cli"], None)
}

fn browser_is_there() -> Result {
    let browser = browser()?;
    println!("{}\n{}", browser.chrome.display(), browser.driver.display());
    Ok(())
}

fn page() -> Result {
    node_tests(&["tests/browser", "tests/page"], Some(&browser()?))
}

/// Every `*.test.mjs` of the folders. Node 20 takes no patterns, so they are listed here.
fn node_tests(folders: &[&str], browser: Option<&Browser>) -> Result {
    let mut command = node()?;
    command.args(["--test", "--test-reporter=spec"]);
    for folder in folders {
        let mut files = entries(&root().join(folder))?;
        files.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
        if files.is_empty() {
            return Err(Failure::new(format!("{folder}: no test in it")));
        }
        command.args(files);
    }
    if let Some(browser) = browser {
        command.env("SECPOLICY_BROWSER", &browser.chrome);
    }
    run_command(&mut command)
}
