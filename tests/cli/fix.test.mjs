// @ts-check
// `secpolicy fix`: what it writes, and what it leaves alone.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";

import { GOOD, folder, run } from "./run.mjs";

/** Double-encoded quotes, as a wrong editor leaves them. */
const DAMAGED =
  "# Security\r\n\r\nMail security@acme.dev. Don\u00e2\u20ac\u2122t open an issue.\r\n\r\n";

suite("fix", () => {
  test("repairs the file and nothing else in it", async () => {
    const cwd = folder({ "SECURITY.md": `\ufeff${DAMAGED}` });
    const { code, stdout, stderr } = await run(["fix"], { cwd });
    assert.deepEqual({ code, stdout }, { code: 0, stdout: "" });
    assert.match(stderr, /^SECURITY\.md: 1 fix applied\n {2}mojibake: /);
    const fixed = readFileSync(join(cwd, "SECURITY.md"), "utf8");
    assert.equal(fixed, `\ufeff${DAMAGED.replace("\u00e2\u20ac\u2122", "\u2019")}`);
  });

  test("writes nothing on a dry run", async () => {
    const cwd = folder({ "SECURITY.md": DAMAGED });
    const { code, stderr } = await run(["fix", "--dry-run"], { cwd });
    assert.equal(code, 0);
    assert.match(stderr, /1 fix would be applied/);
    assert.equal(readFileSync(join(cwd, "SECURITY.md"), "utf8"), DAMAGED);
  });

  test("prints the text of standard input", async () => {
    const { code, stdout } = await run(["fix", "-"], { input: DAMAGED });
    assert.deepEqual(
      { code, stdout },
      { code: 0, stdout: DAMAGED.replace("\u00e2\u20ac\u2122", "\u2019") },
    );
  });

  test("leaves a good policy alone", async () => {
    const cwd = folder({ "SECURITY.md": GOOD });
    const { stderr } = await run(["fix", "SECURITY.md"], { cwd });
    assert.equal(stderr, "SECURITY.md: 0 fixes applied\n");
    assert.equal(readFileSync(join(cwd, "SECURITY.md"), "utf8"), GOOD);
  });

  test("offers what should be read afterwards only when asked", async () => {
    const cwd = folder({ "SECURITY.md": "# Security\n\nPlease report vulnerabilities to us.\n" });
    const words = ["fix", "--repository=acme/tool"];
    assert.match((await run(words, { cwd })).stderr, /0 fixes applied/);
    const { stderr } = await run([...words, "--unsafe"], { cwd });
    assert.match(stderr, /contact-missing: Add a link/);
    const fixed = readFileSync(join(cwd, "SECURITY.md"), "utf8");
    assert.match(fixed, /https:\/\/github\.com\/acme\/tool\/security\/advisories\/new/);
  });

  test("reports what cannot be written, and goes on", async () => {
    const cwd = folder({ "b.md": DAMAGED });
    const { code, stderr } = await run(["fix", "a.md", "b.md"], { cwd });
    assert.equal(code, 2);
    assert.match(stderr, /a\.md: cannot read: no such file/);
    assert.match(stderr, /b\.md: 1 fix applied/);
  });
});
