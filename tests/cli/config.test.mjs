// @ts-check
// `secpolicy.json` and the options that say the same.
import assert from "node:assert/strict";
import { suite, test } from "node:test";

import { BAD, GOOD, folder, run } from "./run.mjs";

/**
 * The rules that report something in a folder.
 *
 * @param {string} cwd
 * @param {string[]} words
 */
async function rulesOf(cwd, ...words) {
  const { stdout, stderr } = await run(["check", "--format=ndjson", ...words], { cwd });
  assert.equal(stderr, "");
  return JSON.parse(stdout).report.findings.map((/** @type {any} */ it) => it.rule);
}

suite("the configuration", () => {
  test("is found upward from the file", async () => {
    const cwd = folder({
      "secpolicy.json": JSON.stringify({ rules: { "contact-placeholder": "off" } }),
      "a/b/SECURITY.md": BAD,
    });
    assert.ok(!(await rulesOf(cwd, "a/b/SECURITY.md")).includes("contact-placeholder"));
    assert.ok(!(await rulesOf(cwd, "a/b")).includes("contact-placeholder"));
  });

  test("nearer files hide farther ones, and one that is named hides all", async () => {
    const cwd = folder({
      "secpolicy.json": JSON.stringify({ rules: { "contact-placeholder": "off" } }),
      "a/secpolicy.json": "{}",
      "a/SECURITY.md": BAD,
      "off.json": JSON.stringify({ rules: { "contact-placeholder": "off" } }),
    });
    assert.ok((await rulesOf(cwd, "a")).includes("contact-placeholder"));
    assert.ok(!(await rulesOf(cwd, "a", "--config=off.json")).includes("contact-placeholder"));
  });

  test("sets the threshold, which the command line changes", async () => {
    const cwd = folder({ "secpolicy.json": '{ "failOn": "never" }', "SECURITY.md": BAD });
    assert.equal((await run(["check"], { cwd })).code, 0);
    assert.equal((await run(["check", "--fail-on=error"], { cwd })).code, 1);
  });

  test("sets the profile, which the command line changes", async () => {
    const cwd = folder({ "secpolicy.json": '{ "profile": "strict" }', "SECURITY.md": GOOD });
    const strict = await rulesOf(cwd);
    const minimal = await rulesOf(cwd, "--profile=minimal");
    assert.ok(strict.length > minimal.length, `${strict} and ${minimal}`);
  });

  for (const [text, expected] of [
    ["{", /secpolicy\.json: not JSON: /],
    ["[]", /secpolicy\.json: the configuration: expected an object, found \[\]$/],
    ['{ "rule": {} }', /secpolicy\.json: unknown key `rule`: expected profile, /],
    ['{ "profile": "loud" }', /secpolicy\.json: `profile`: expected minimal, .* found "loud"$/],
    ['{ "rules": { "no-such": "off" } }', /`rules`: there is no rule `no-such`$/],
    [
      '{ "rules": { "mojibake": "loud" } }',
      /`rules\["mojibake"\]`: expected error, warning, info or off, found "loud"$/,
    ],
    ['{ "minScore": 101 }', /`minScore`: expected a whole number from 0 to 100, found 101$/],
    ['{ "repository": "x" }', /`repository`: expected owner\/name, found "x"$/],
    ['{ "failOn": 1 }', /`failOn`: expected error, warning, info or never, found 1$/],
  ]) {
    test(`is refused where it is wrong: ${text}`, async () => {
      const cwd = folder({ "secpolicy.json": /** @type {string} */ (text), "SECURITY.md": GOOD });
      const { code, stdout, stderr } = await run(["check"], { cwd });
      assert.deepEqual({ code, stdout }, { code: 2, stdout: "" });
      assert.match(stderr.trimEnd(), /** @type {RegExp} */ (expected));
    });
  }
});

suite("--min-score", () => {
  const cwd = folder({ "SECURITY.md": GOOD });

  test("exits with 1 below it", async () => {
    assert.equal((await run(["check", "--min-score=1"], { cwd })).code, 0);
    assert.equal((await run(["check", "--min-score=100"], { cwd })).code, 1);
  });

  test("takes a number from 0 to 100", async () => {
    const { code, stderr } = await run(["check", "--min-score=101"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /`--min-score`: expected a number from 0 to 100, found `101`/);
  });
});
