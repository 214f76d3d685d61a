// @ts-check
// Where `secpolicy check` reads from, and what it refuses to read.
import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";

import { BAD, GOOD, folder, run } from "./run.mjs";

/**
 * @param {string} cwd
 * @param {string[]} words
 * @returns {Promise<string[]>}
 */
async function checked(cwd, ...words) {
  const { stdout } = await run(["check", "--format=json", ...words], { cwd });
  return JSON.parse(stdout).files.map((/** @type {any} */ file) => file.path);
}

suite("a directory", () => {
  test(".github comes before the root, and the root before docs", async () => {
    const all = { ".github/SECURITY.md": GOOD, "SECURITY.md": GOOD, "docs/SECURITY.md": GOOD };
    assert.deepEqual(await checked(folder(all)), [".github/SECURITY.md"]);
    const { ".github/SECURITY.md": _, ...two } = all;
    assert.deepEqual(await checked(folder(two)), ["SECURITY.md"]);
    assert.deepEqual(await checked(folder({ "docs/SECURITY.md": GOOD })), ["docs/SECURITY.md"]);
  });

  test("names are compared without regard to case", async () => {
    assert.deepEqual(await checked(folder({ "Security.MD": GOOD })), ["Security.MD"]);
  });

  test("the other forms count where there is no Markdown", async () => {
    assert.deepEqual(await checked(folder({ "security.rst": GOOD })), ["security.rst"]);
    const both = folder({ "security.adoc": GOOD, "SECURITY.md": GOOD });
    assert.deepEqual(await checked(both), ["SECURITY.md"]);
    assert.deepEqual(await checked(folder({ "doc/security.rst": GOOD })), ["doc/security.rst"]);
  });

  test("a folder of that name is no policy", async () => {
    const cwd = folder({ "docs/security.md": GOOD });
    mkdirSync(join(cwd, "SECURITY.md"));
    assert.deepEqual(await checked(cwd), ["docs/security.md"]);
  });

  test("several are searched, each by itself", async () => {
    const cwd = folder({ "one/SECURITY.md": GOOD, "two/.github/security.md": GOOD, "three/x": "" });
    assert.deepEqual(await checked(cwd, "one", "two"), [
      "one/SECURITY.md",
      "two/.github/security.md",
    ]);
    assert.equal((await run(["check", "one", "three"], { cwd })).code, 3);
  });
});

suite("standard input", () => {
  test("has a name for the output", async () => {
    const { code, stdout } = await run(["check", "-"], { input: BAD });
    assert.equal(code, 1);
    assert.match(stdout, / --> <stdin>:3:10\n/);
    const named = await run(["check", "-", "--stdin-filename", ".github/SECURITY.md"], {
      input: BAD,
    });
    assert.match(named.stdout, / --> \.github\/SECURITY\.md:3:10\n/);
  });

  test("can be read only once", async () => {
    const { code, stderr } = await run(["check", "-", "-"]);
    assert.equal(code, 2);
    assert.equal(stderr, "secpolicy: `-`: standard input can be read only once\n");
  });

  test("a name for it needs it", async () => {
    const { code, stderr } = await run(["check", "--stdin-filename", "SECURITY.md"]);
    assert.equal(code, 2);
    assert.equal(stderr, "secpolicy: `--stdin-filename`: expected `-` among the paths\n");
  });
});

suite("what is no text", () => {
  /**
   * @param {string} name
   * @param {Buffer} bytes
   * @param {string} message
   */
  function refused(name, bytes, message) {
    test(name, async () => {
      const cwd = folder({ "SECURITY.md": bytes });
      const { code, stdout, stderr } = await run(["check"], { cwd });
      assert.deepEqual(
        { code, stdout, stderr },
        { code: 2, stdout: "", stderr: `secpolicy: SECURITY.md${message}\n` },
      );
    });
  }

  refused("a binary file", Buffer.from("PK\0\u0001"), ": not a text file: a NUL byte at offset 2");
  refused(
    "another encoding, with the place",
    Buffer.from("# S\n\nS\xe9curit\xe9\n", "latin1"),
    ":3: expected UTF-8, found the byte 0xE9 at offset 6; save it as UTF-8",
  );
  refused(
    "a character cut in two at the end",
    Buffer.from("aé📧").subarray(0, 6),
    ":1: expected UTF-8, found the byte 0xF0 at offset 3; save it as UTF-8",
  );
  refused(
    "UTF-16, by its name",
    Buffer.from("\ufeff# Security\n", "utf16le"),
    ": expected UTF-8, found UTF-16; save it as UTF-8",
  );
  refused(
    "UTF-32, by its name",
    Buffer.from([0xff, 0xfe, 0, 0, 0x23, 0, 0, 0]),
    ": expected UTF-8, found UTF-32; save it as UTF-8",
  );
});

suite("sizes", () => {
  test("an empty file gets an honest report", async () => {
    const cwd = folder({ "SECURITY.md": "" });
    const { code, stdout, stderr } = await run(["check"], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /^error\[contact-missing\]/);
    assert.match(stdout, / --> SECURITY\.md:1:1\n/);
    assert.match(stdout, /contact {6}none found/);
    assert.equal(stderr, "");
  });

  test("one line of 10 MB with thousands of findings is read in a few seconds", async () => {
    const cwd = folder({ "SECURITY.md": `${"é".repeat(900)} a@example.com [Name] `.repeat(5500) });
    const start = performance.now();
    const { code, stdout } = await run(["check"], { cwd });
    const seconds = (performance.now() - start) / 1000;
    assert.equal(code, 1);
    assert.match(stdout, /…é+ a@example\.com/);
    assert.ok(seconds < 10, `${seconds} s`);
  });

  test("what is too large is refused before it is read whole", async () => {
    const input = Buffer.alloc(2 ** 25 + 1, "a");
    const { code, stderr } = await run(["check", "-"], { input });
    assert.equal(code, 2);
    assert.equal(stderr, "secpolicy: <stdin>: too large: expected at most 32 MiB\n");
    const cwd = folder({ "SECURITY.md": input });
    const file = await run(["check"], { cwd });
    assert.equal(file.code, 2);
    assert.equal(file.stderr, "secpolicy: SECURITY.md: too large: expected at most 32 MiB\n");
  });
});

suite("what cannot be opened", () => {
  test("says why", async () => {
    const cwd = folder({ "a.md": GOOD });
    symlinkSync("loop.md", join(cwd, "loop.md"));
    const { code, stderr } = await run(["check", "loop.md", "a.md/b.md", ""], { cwd });
    assert.equal(code, 2);
    assert.deepEqual(stderr.trimEnd().split("\n"), [
      "secpolicy: loop.md: cannot read: its symbolic links lead in a circle",
      "secpolicy: a.md/b.md: cannot read: a part of its path is not a directory",
      "secpolicy: : cannot read: no such file or directory",
    ]);
  });
});
