//! `cargo xtask start`: from a fresh clone to the page.

use std::process::Command;

use crate::build;
use crate::command::{Failure, Result};
use crate::node::node;

/// Builds everything, says how to use it, and serves the page until stopped.
pub(crate) fn run(arguments: &[String]) -> Result {
    let options = Options::parse(arguments)?;
    build::run()?;
    println!("\nThe command line on a file:  node pkg/cli/main.js check SECURITY.md");
    if !options.serve {
        return Ok(());
    }
    let mut server = node()?;
    server.args(["xtask/js/serve.mjs", "dist"]);
    if let Some(port) = options.port {
        server.arg(port.to_string());
    }
    become_server(&mut server)
}

#[derive(Debug)]
struct Options {
    /// None: 8080, or a free one.
    port: Option<u16>,
    serve: bool,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self> {
        let mut options = Self { port: None, serve: true };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--no-serve" => options.serve = false,
                "--port" => {
                    let port = arguments.next().and_then(|port| port.parse().ok());
                    let missing = || Failure::new("--port: expected a number up to 65535");
                    options.port = Some(port.ok_or_else(missing)?);
                }
                _ => return Err(Failure::new(format!("unexpected argument `{argument}`"))),
            }
        }
        Ok(options)
    }
}

/// In place of this process, so that whoever stops it stops the server.
#[cfg(unix)]
fn become_server(server: &mut Command) -> Result {
    use std::os::unix::process::CommandExt;
    Err(Failure::new(format!("node: {}", server.exec())))
}

#[cfg(not(unix))]
fn become_server(server: &mut Command) -> Result {
    crate::command::run(server)
}

#[cfg(test)]
mod tests {
    use super::Options;

    fn parse(line: &str) -> Result<(Option<u16>, bool), String> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        let options = Options::parse(&words).map_err(|failure| failure.to_string())?;
        Ok((options.port, options.serve))
    }

    #[test]
    fn options_are_read() {
        assert_eq!(parse(""), Ok((None, true)));
        assert_eq!(parse("--port 3000"), Ok((Some(3000), true)));
        assert_eq!(parse("--no-serve"), Ok((None, false)));
    }

    #[test]
    fn what_is_no_option_is_refused() {
        let number = "--port: expected a number up to 65535";
        assert_eq!(parse("--port"), Err(number.into()));
        assert_eq!(parse("--port 70000"), Err(number.into()));
        assert_eq!(parse("3000"), Err("unexpected argument `3000`".into()));
    }
}
