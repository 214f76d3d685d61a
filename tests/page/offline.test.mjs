// @ts-check
// The page without a network, and the arrival of a new version.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { suite, test } from "node:test";

import { DIST, openSite } from "./site.mjs";

/** @import {Page} from "playwright-core" */
/** @import {Site} from "./site.mjs" */

const VECTOR = "#CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N";

suite("offline", () => {
  test("the list of files is that of the folder", () => {
    const source = readFileSync(join(DIST, "sw.js"), "utf8");
    const list = /const FILES = (\[[^\]]*\])/.exec(source)?.[1] ?? "[]";
    /** @type {string[]} */
    const files = JSON.parse(list.replace(/,\s*\]/, "]"));
    const there = filesIn(DIST).filter((it) => it !== "sw.js");
    assert.deepEqual([...files].sort(), ["./", ...there].sort());
  });

  for (const version of ["development", "1"]) {
    test(`after the first load everything works without a server (version ${version})`, async () => {
      const site = await openSite();
      try {
        stamp(site, version);
        const page = await firstVisit(site);
        await site.stopServer();
        await page.goto(site.url + VECTOR);
        await page.reload();
        await page.locator(".score-number", { hasText: "9.1" }).waitFor();
        await page.locator(".tabs a[data-view=checker]").click();
        await page.locator("#text").fill("# Security\n\nWrite to nobody.\n");
        await page.locator(".finding").first().waitFor();
      } finally {
        await site.close();
      }
    });
  }

  test("a published version is served from its cache, and a new one arrives when agreed", async () => {
    const site = await openSite();
    try {
      stamp(site, "1");
      const page = await firstVisit(site);
      const html = join(site.folder, "index.html");
      writeFileSync(html, readFileSync(html, "utf8").replace("Works offline", "Second edition"));
      await page.reload();
      await page.getByText("Works offline").waitFor();
      stamp(site, "2");
      await page.reload();
      await page.getByText("A new version is ready.").waitFor();
      await page.getByText("Works offline").waitFor();
      await page.locator(".toast button", { hasText: "Reload" }).click();
      await page.getByText("Second edition").waitFor();
      const caches = await page.evaluate(() => window.caches.keys());
      assert.deepEqual(caches, ["secpolicy-2"]);
    } finally {
      await site.close();
    }
  });
});

/**
 * Gives the site a version, as a build for publishing does.
 *
 * @param {Site} site
 * @param {string} version
 */
function stamp(site, version) {
  const file = join(site.folder, "sw.js");
  const source = readFileSync(file, "utf8");
  const stamped = source.replace(/const VERSION = "[^"]*"/, `const VERSION = "${version}"`);
  assert.match(stamped, new RegExp(`VERSION = "${version}"`));
  writeFileSync(file, stamped);
}

/** @param {Site} site @returns {Promise<Page>} with a service worker in charge */
async function firstVisit(site) {
  const page = await site.browser.newPage();
  await page.goto(site.url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((it) => statSync(join(folder, it)).isFile())
    .map((it) => relative(folder, join(folder, it)).split(sep).join("/"));
}
