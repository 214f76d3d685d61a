// @ts-check
// A plain page that imports the package, in a real browser under a strict policy.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

import { serve } from "../../xtask/js/server.mjs";

const PACKAGE = fileURLToPath(new URL("../../pkg/", import.meta.url));

/** @param {string} sources */
const page = (sources) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; ${sources}">
<link rel="icon" href="data:,">
<title>A page</title>
`;

suite("a plain page", () => {
  const folder = mkdtempSync(join(tmpdir(), "secpolicy-page-"));
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** @type {import("playwright-core").Browser} */
  let browser;

  before(async () => {
    const script = "script-src 'self' 'wasm-unsafe-eval'";
    cpSync(PACKAGE, join(folder, "pkg"), { recursive: true });
    writeFileSync(join(folder, "index.html"), page(`${script}; connect-src 'self'`));
    writeFileSync(join(folder, "inline.html"), page(script));
    server = await serve(folder);
    browser = await chromium.launch({ executablePath: process.env.SECPOLICY_BROWSER });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  /**
   * Runs a function in a fresh page; whatever the page complains of is an error.
   *
   * @template T
   * @param {string} name
   * @param {() => T} work
   */
  async function visit(name, work) {
    const tab = await browser.newPage();
    /** @type {string[]} */
    const complaints = [];
    tab.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    tab.on("pageerror", (error) => complaints.push(error.message));
    await tab.goto(server.url + name);
    const result = await tab.evaluate(work);
    await tab.close();
    return { result, complaints };
  }

  test("calls after init, and is told so before", async () => {
    const { result, complaints } = await visit("index.html", async () => {
      /** @type {typeof import("../../pkg-template/web.js")} */
      const { check, cvss, init } = await import(/** @type {any} */ ("/pkg/web.js"));
      let before = "";
      try {
        check("");
      } catch (error) {
        before = String(error);
      }
      await Promise.all([init(), init()]);
      return {
        before,
        version: check("").schemaVersion,
        score: cvss.score("AV:N/AC:L/Au:N/C:C/I:C/A:C"),
      };
    });
    assert.deepEqual(complaints, []);
    assert.match(result.before, /call `await init\(\)` first/);
    assert.equal(result.version, 1);
    assert.equal(result.score, 10);
  });

  test("can try again where the core could not be fetched", async () => {
    const { result } = await visit("index.html", async () => {
      /** @type {typeof import("../../pkg-template/web.js")} */
      const { check, init } = await import(/** @type {any} */ ("/pkg/web.js"));
      const failed = await init("/missing.wasm").then(
        () => false,
        () => true,
      );
      await init("/pkg/secpolicy.wasm");
      return { failed, version: check("").schemaVersion };
    });
    assert.deepEqual(result, { failed: true, version: 1 });
  });

  test("needs no connection with the core inline", async () => {
    const { result, complaints } = await visit("inline.html", async () => {
      /** @type {typeof import("../../pkg-template/inline.js")} */
      const { check } = await import(/** @type {any} */ ("/pkg/inline.js"));
      return check("").schemaVersion;
    });
    assert.deepEqual(complaints, []);
    assert.equal(result, 1);
  });
});
