// @ts-check
// What a user gets by `npm install secpolicy`.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { gzipSync } from "node:zlib";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

import { installPackage } from "./installed.mjs";

const SCORE = 'cvss.score("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N")';

suite("the installed package", () => {
  /** @type {ReturnType<typeof installPackage>} */
  let consumer;
  /** @type {string} */
  let home;
  before(() => {
    consumer = installPackage();
    home = join(consumer.folder, "node_modules", "secpolicy");
  });
  after(() => consumer.remove());

  /**
   * Runs a script as the user's own.
   *
   * @param {"module" | "commonjs"} type
   * @param {string} script
   */
  function run(type, script) {
    const words = [`--input-type=${type}`, "--throw-deprecation", "--eval", script];
    return execFileSync(process.execPath, words, { cwd: consumer.folder, encoding: "utf8" }).trim();
  }

  for (const entry of ["secpolicy", "secpolicy/inline"]) {
    test(`import of ${entry} works at once`, () => {
      const script = `import { check, cvss } from "${entry}"; check(""); console.log(${SCORE})`;
      assert.equal(run("module", script), "9.1");
    });

    test(`require of ${entry} works at once`, () => {
      const script = `const { check, cvss } = require("${entry}"); check(""); console.log(${SCORE})`;
      assert.equal(run("commonjs", script), "9.1");
    });
  }

  test("every entry exports the same names, all of them typed", () => {
    const names = (/** @type {string} */ entry) =>
      run("module", `console.log(Object.keys(await import("${entry}")).sort().join())`);
    const expected = "CvssError,check,cvss,fix,init,profiles,render,rules,standards";
    assert.equal(names("secpolicy"), expected);
    assert.equal(names("secpolicy/inline"), expected);
    assert.equal(names("./node_modules/secpolicy/web.js"), expected);
  });

  test("the wasm and package.json can be named", () => {
    const script = 'console.log(import.meta.resolve("secpolicy/secpolicy.wasm"))';
    assert.match(run("module", script), /secpolicy\.wasm$/);
    const version = run("commonjs", 'console.log(require("secpolicy/package.json").version)');
    const cargo = readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8");
    assert.equal(version, /^version = "(.*)"$/m.exec(cargo)?.[1]);
  });

  test("before init in a browser the error says what to do", () => {
    const script =
      'import("./node_modules/secpolicy/web.js").then(({ check }) => check("")).catch((error) => console.log(error.message))';
    assert.match(run("module", script), /call `await init\(\)` first/);
  });

  test("the example of its README runs, and gives what the comment says", () => {
    const readme = readFileSync(join(home, "README.md"), "utf8");
    const [, example = ""] = /```js\n(.*?)```/s.exec(readme) ?? [];
    const [, call, result] = /^(cvss\.score\(.*\)); \/\/ (.*)$/m.exec(example) ?? [];
    assert.ok(call);
    assert.equal(run("module", `${example}\nconsole.log(${call});`), result);
  });

  test("it depends on nothing", () => {
    const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    for (const field of ["dependencies", "peerDependencies", "optionalDependencies", "scripts"]) {
      assert.equal(manifest[field], undefined, field);
    }
    const installed = readdirSync(join(consumer.folder, "node_modules"));
    assert.deepEqual(
      installed.filter((name) => !name.startsWith(".")),
      ["secpolicy"],
    );
  });

  test("the command is there", () => {
    const command = join(home, "cli", "main.js");
    assert.match(readFileSync(command, "utf8"), /^#!\/usr\/bin\/env node\n/);
  });

  test("the core names no folder of the machine that built it", () => {
    const core = readFileSync(join(home, "secpolicy.wasm"), "latin1");
    assert.ok(core.includes("cargo/registry/"), "places are named at all");
    assert.doesNotMatch(core, /\/root\/|\/home\/|\/Users\/|[A-Z]:\\/);
  });

  const sizes = () => ({
    wasm: gzipSync(readFileSync(join(home, "secpolicy.wasm")), { level: 9 }).length,
    installed: sizeBelow(home),
  });

  // The design's bars, which the words of fourteen languages and the forms of documents break.
  test("it is small", { todo: "words of other languages belong into files of their own" }, () => {
    const { installed, wasm } = sizes();
    assert.ok(wasm <= 200_000, `wasm: ${wasm} bytes gzip`);
    assert.ok(installed <= 2_000_000, `installed: ${installed} bytes`);
  });

  test("it does not grow unseen", () => {
    const { installed, wasm } = sizes();
    assert.ok(wasm <= 630_000, `wasm: ${wasm} bytes gzip`);
    assert.ok(installed <= 4_050_000, `installed: ${installed} bytes`);
  });

  test("publint has nothing to say", async () => {
    const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    const { messages } = await publint({ pkgDir: home, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });
});

/**
 * @param {string} folder
 * @returns {number} bytes
 */
function sizeBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => join(folder, entry.name))
    .map((path) => (statSync(path).isDirectory() ? sizeBelow(path) : statSync(path).size))
    .reduce((sum, size) => sum + size, 0);
}
