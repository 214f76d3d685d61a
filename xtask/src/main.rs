//! The project's own commands.

mod bench;
mod browser;
mod build;
mod command;
mod docs;
mod mirror;
mod node;
mod start;
mod summaries;
mod test;
mod tools;

use std::env;
use std::process::ExitCode;

use command::{Failure, Result};

const USAGE: &str = "\
cargo xtask COMMAND

  start [--port N] [--no-serve]   build everything and serve the page on 127.0.0.1
  build                           the npm package in pkg/, the static site in dist/
  test [STEP...]                  every test, or only the named steps (`test --list` names them)
  bench                           sizes and speed, as a table
  docs                            renew docs/ from the comments of the rules";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result {
    let Some((name, rest)) = arguments.split_first() else {
        println!("{USAGE}");
        return Ok(());
    };
    match name.as_str() {
        "start" => start::run(rest),
        "build" => expect_none(rest).and_then(|()| build::run()),
        "test" => test::run(rest),
        "bench" => expect_none(rest).and_then(|()| bench::run()),
        "docs" => expect_none(rest).and_then(|()| docs::run()),
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(Failure::new(format!("no command `{name}`\n\n{USAGE}"))),
    }
}

fn expect_none(arguments: &[String]) -> Result {
    match arguments.first() {
        None => Ok(()),
        Some(argument) => Err(Failure::new(format!("unexpected argument `{argument}`"))),
    }
}
