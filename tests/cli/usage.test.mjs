// @ts-check
// Wrong usage: one clear line on standard error, nothing else, and exit code 2.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";

import { GOOD, folder, run } from "./run.mjs";

suite("wrong usage", () => {
  /** @type {[string[], string][]} */
  const cases = [
    [["chek"], "unknown command `chek`; did you mean `check`?"],
    [["lint"], "unknown command `lint`; expected check, fix or cvss"],
    [["toString"], "unknown command `toString`; expected check, fix or cvss"],
    [
      ["CVSS:3.1/AV:N"],
      "unknown command `CVSS:3.1/AV:N`; to score it: secpolicy cvss CVSS:3.1/AV:N",
    ],
    [["--verison"], "unknown option `--verison`; did you mean `--version`?"],
    [["check", "--fromat", "json"], "unknown option `--fromat`; did you mean `--format`?"],
    [["check", "-z"], "unknown option `-z`; `secpolicy check --help` lists them all"],
    [
      ["check", "--constructor"],
      "unknown option `--constructor`; `secpolicy check --help` lists them all",
    ],
    [
      ["check", "--format", "jsno"],
      "`--format`: expected text, json, ndjson or summary, found `jsno`; did you mean `json`?",
    ],
    [
      ["check", "--format", "yaml"],
      "`--format`: expected text, json, ndjson or summary, found `yaml`",
    ],
    [["check", "--format"], "`--format` lacks its value: expected text, json, ndjson or summary"],
    [["check", "--output-file", "--quiet"], "`--output-file` lacks its value: expected file"],
    [["check", "--repository="], "`--repository` lacks its value: expected owner/name"],
    [
      ["check", "--fail-on=never!"],
      "`--fail-on`: expected never, error, warning or info, found `never!`; did you mean `never`?",
    ],
    [["check", "--quiet=yes"], "`--quiet` takes no value, found `yes`"],
    [["check", "--repository", "acme"], "`--repository`: expected owner/name, found `acme`"],
    [["cvss"], "expected a vector, such as CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"],
    [["cvss", "--format=yaml", "x"], "`--format`: expected text or json, found `yaml`"],
  ];
  for (const [words, message] of cases) {
    test(words.join(" "), async () => {
      assert.deepEqual(await run(words), {
        code: 2,
        stdout: "",
        stderr: `secpolicy: ${message}\n`,
      });
    });
  }

  test("a file without a command", async () => {
    const cwd = folder({ "SECURITY.md": GOOD });
    const { code, stderr } = await run(["SECURITY.md"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /to check the file: secpolicy check SECURITY\.md\n$/);
  });

  test("no command at all: the overview, on standard error", async () => {
    const { code, stdout, stderr } = await run([]);
    assert.deepEqual({ code, stdout }, { code: 2, stdout: "" });
    assert.match(stderr, /^Usage: secpolicy COMMAND/m);
  });

  test("an escape sequence in an argument does not reach the terminal", async () => {
    const { stderr } = await run(["check", "--\u001b[2J"]);
    assert.doesNotMatch(stderr, /\u001b/);
    assert.match(stderr, /\\u\{1b\}\[2J/);
  });
});

suite("help and version", () => {
  test("help names every option, on standard output", async () => {
    for (const words of [
      ["check", "--help"],
      ["check", "-h"],
      ["help", "check"],
    ]) {
      const { code, stdout, stderr } = await run(words);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
      for (const option of ["--format", "--fail-on", "--quiet", "--repository", "--output-file"]) {
        assert.ok(stdout.includes(option), option);
      }
    }
    assert.match((await run(["--help"])).stdout, /cvss {4}score CVSS vectors/);
    assert.match((await run(["cvss", "--help"])).stdout, /^Usage: secpolicy cvss VECTOR/m);
  });

  test("no line of the help is too wide for a terminal", async () => {
    for (const words of [["--help"], ["check", "--help"], ["cvss", "--help"]]) {
      const { stdout } = await run(words);
      const widest = Math.max(...stdout.split("\n").map((line) => line.length));
      assert.ok(widest <= 100, `${words.join(" ")}: ${widest}`);
    }
  });

  test("the version is that of the package", async () => {
    const manifest = new URL("../../pkg/package.json", import.meta.url);
    const { version } = JSON.parse(readFileSync(manifest, "utf8"));
    for (const words of [["--version"], ["-V"], ["check", "--version"]]) {
      assert.deepEqual(await run(words), { code: 0, stdout: `secpolicy ${version}\n`, stderr: "" });
    }
  });

  test("after -- everything is a path", async () => {
    const cwd = folder({ "--help": GOOD });
    const { code, stdout } = await run(["check", "--", "--help"], { cwd });
    assert.equal(code, 0);
    assert.match(stdout, /in --help(; \d+ fixable)?; grade [A-F]\n$/);
  });
});
