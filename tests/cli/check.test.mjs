// @ts-check
// `secpolicy check`: what it prints where, and its exit code.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";

import { BAD, GOOD, MAIN, folder, run } from "./run.mjs";

suite("exit codes", () => {
  const cwd = folder({ "good.md": GOOD, "bad.md": BAD, "empty/readme.md": "# Hi\n" });

  test("0 where nothing reaches the threshold", async () => {
    const { code, stderr } = await run(["check", "good.md"], { cwd });
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
  });

  test("1 for a finding at the threshold", async () => {
    const { code, stderr } = await run(["check", "bad.md"], { cwd });
    assert.deepEqual({ code, stderr }, { code: 1, stderr: "" });
  });

  test("2 for a file that cannot be read, also beside findings; the others are checked", async () => {
    const { code, stdout, stderr } = await run(["check", "gone.md", "bad.md", "good.md"], { cwd });
    assert.equal(code, 2);
    assert.equal(
      stderr,
      "secpolicy: gone.md: cannot read: no such file or directory; did you mean `good.md`?\n",
    );
    assert.match(stdout, /1 error, .+ in bad\.md/);
    assert.match(stdout, /in good\.md/);
  });

  test("3 for a directory without a policy", async () => {
    const { code, stdout, stderr } = await run(["check", "empty"], { cwd });
    assert.deepEqual({ code, stdout }, { code: 3, stdout: "" });
    assert.equal(
      stderr,
      "secpolicy: empty: no security policy: expected SECURITY.md in .github/, at the root or in docs/\n",
    );
  });

  test("--fail-on moves the threshold", async () => {
    const warned = folder({ "SECURITY.md": `${GOOD}\n## Scope\n` });
    const codes = [];
    for (const level of ["error", "warning", "info", "never"]) {
      codes.push((await run(["check", "--fail-on", level], { cwd: warned })).code);
    }
    const { files } = JSON.parse((await run(["check", "--format=json"], { cwd: warned })).stdout);
    const severities = new Set(
      files[0].report.findings.map((/** @type {any} */ it) => it.severity),
    );
    assert.ok(!severities.has("error") && severities.has("warning"), [...severities].join());
    assert.deepEqual(codes, [0, 1, 1, 0]);
    assert.equal((await run(["check", "--fail-on=never", "bad.md"], { cwd })).code, 0);
    assert.equal((await run(["check", "--fail-on=never", "empty"], { cwd })).code, 3);
  });
});

suite("formats", () => {
  const cwd = folder({ "a.md": GOOD, "b.md": BAD });

  test("text quotes the line and underlines the words", async () => {
    const { stdout } = await run(["check", "b.md"], { cwd });
    assert.match(
      stdout,
      /^error\[contact-placeholder\]: .+\n --> b\.md:3:10\n {2}\|\n3 \| Write to security@example\.com for help\.\n {2}\| {10}\^{20}\n/m,
    );
    assert.match(stdout, /\n1 error, .+ in b\.md(; \d+ fixable)?; grade F\n$/);
  });

  test("text says what a reporter learns, unless it is to be quiet", async () => {
    const loud = await run(["check", "a.md"], { cwd });
    assert.match(
      loud.stdout,
      /^a\.md tells a reporter:\n {2}contact {6}security@acme\.dev \(e-mail\)\n/m,
    );
    assert.match(loud.stdout, /\na\.md by the standards:\n {2}openssf-scorecard {7}\d+ of 10/);
    const quiet = await run(["check", "--quiet", "--fail-on=never", "b.md"], { cwd });
    assert.match(quiet.stdout, /^error\[contact-placeholder\]/m);
    assert.doesNotMatch(quiet.stdout, /reporter:|1 error,/);
  });

  test("json is one document", async () => {
    const { stdout, code } = await run(["check", "--format", "json", "a.md", "b.md"], { cwd });
    const document = JSON.parse(stdout);
    assert.deepEqual(Object.keys(document), ["schemaVersion", "tool", "files"]);
    assert.equal(document.schemaVersion, 1);
    assert.deepEqual(Object.keys(document.tool), ["name", "version"]);
    assert.equal(document.tool.name, "secpolicy");
    assert.deepEqual(
      document.files.map((/** @type {any} */ file) => [file.path, file.report.schemaVersion]),
      [
        ["a.md", 1],
        ["b.md", 1],
      ],
    );
    assert.equal(code, 1);
  });

  test("json is one document even where nothing could be read", async () => {
    const { stdout, code } = await run(["check", "--format", "json", "gone.md"], { cwd });
    assert.deepEqual(JSON.parse(stdout).files, []);
    assert.equal(code, 2);
  });

  test("ndjson is a file a line", async () => {
    const { stdout } = await run(["check", "--format=ndjson", "a.md", "b.md"], { cwd });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.map(({ path }) => path),
      ["a.md", "b.md"],
    );
    assert.deepEqual(Object.keys(lines[0]), ["path", "report"]);
  });

  test("summary is a flat record a line, the path first", async () => {
    const { stdout } = await run(["check", "--format=summary", "a.md", "b.md"], { cwd });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.equal(lines.length, 2);
    assert.equal(Object.keys(lines[0])[0], "path");
    assert.deepEqual(lines[0].reportEmails, ["security@acme.dev"]);
    assert.equal(lines[0].findings, undefined);
  });
});

suite("streams and colour", () => {
  const cwd = folder({ "bad.md": BAD });
  const color = /\u001b\[/;

  test("no colour in a pipe", async () => {
    assert.doesNotMatch((await run(["check", "bad.md"], { cwd })).stdout, color);
  });

  test("FORCE_COLOR colours a pipe, unless it is 0 or false", async () => {
    const colored = async (/** @type {NodeJS.ProcessEnv} */ env) =>
      color.test((await run(["check", "bad.md"], { cwd, env })).stdout);
    assert.equal(await colored({ FORCE_COLOR: "1" }), true);
    assert.equal(await colored({ FORCE_COLOR: "0" }), false);
    assert.equal(await colored({ FORCE_COLOR: "false" }), false);
    assert.equal(await colored({ FORCE_COLOR: "1", NO_COLOR: "1" }), false);
    assert.equal(await colored({ FORCE_COLOR: "1", NO_COLOR: "" }), true);
  });

  test("--color beats the environment", async () => {
    const env = { NO_COLOR: "1" };
    assert.match((await run(["check", "--color=always", "bad.md"], { cwd, env })).stdout, color);
    const forced = { FORCE_COLOR: "1" };
    const { stdout } = await run(["check", "--color=never", "bad.md"], { cwd, env: forced });
    assert.doesNotMatch(stdout, color);
  });

  test("--output-file takes all and leaves standard output empty", async () => {
    const { code, stdout } = await run(["check", "--output-file", "out.txt", "bad.md"], { cwd });
    assert.deepEqual({ code, stdout }, { code: 1, stdout: "" });
    assert.match(readFileSync(join(cwd, "out.txt"), "utf8"), /^error\[contact-placeholder\]/m);
  });

  test("--output-file never overwrites what is checked", async () => {
    const { code, stderr } = await run(["check", "--output-file=./bad.md", "bad.md"], { cwd });
    assert.equal(code, 2);
    assert.equal(stderr, "secpolicy: `--output-file`: `./bad.md` is one of the files to check\n");
    assert.equal(readFileSync(join(cwd, "bad.md"), "utf8"), BAD);
  });

  test("an output file that cannot be written is said", async () => {
    const { code, stderr } = await run(["check", "--output-file=no/such.txt", "bad.md"], { cwd });
    assert.equal(code, 2);
    assert.equal(stderr, "secpolicy: no/such.txt: cannot write: no such file or directory\n");
  });

  test("a reader that leaves early hears no complaint, and the exit code stays true", () => {
    const words = Array.from({ length: 400 }, () => "bad.md");
    const command = `"${process.execPath}" "${MAIN}" check ${words.join(" ")} | head -c 1; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", command], { cwd, encoding: "utf8" });
    assert.deepEqual({ stdout, stderr }, { stdout: "w 1\n", stderr: "" });
  });
});

suite("positions", () => {
  test("lines and columns are counted as a person does", async () => {
    const text = "\ufeff# 🔒 Sécurité\r\n\r\n📧 安全 e\u0301: a@example.com\r\n";
    const cwd = folder({ "SECURITY.md": text });
    const { stdout } = await run(["check"], { cwd });
    assert.match(stdout, / --> SECURITY\.md:3:9\n/);
    assert.ok(
      stdout.includes("3 | 📧 安全 e\u0301: a@example.com\n  |            ^^^^^^^^^^^^^\n"),
      stdout,
    );
  });

  test("a byte order mark counts in the report", async () => {
    const cwd = folder({ "SECURITY.md": "\ufeffWrite to a@example.com.\n" });
    const { stdout } = await run(["check", "--format=json"], { cwd });
    const { findings } = JSON.parse(stdout).files[0].report;
    const finding = findings.find((/** @type {any} */ it) => it.rule === "contact-placeholder");
    assert.equal(finding.offset, 10);
  });

  test("what a terminal would obey is shown instead", async () => {
    const cwd = folder({
      "SECURITY.md": "# Security\n\n\u001b]0;x\u0007Mail a@example.com \u001b[2J\n",
    });
    const { stdout } = await run(["check"], { cwd });
    assert.match(stdout, /␛\]0;x␇Mail a@example\.com ␛\[2J/);
    assert.doesNotMatch(stdout, /[\u001b\u0007]/);
  });
});
