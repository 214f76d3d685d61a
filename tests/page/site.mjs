// @ts-check
// The built site in a real browser, with everything recorded that must never happen.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

import { serve } from "../../xtask/js/server.mjs";

/** @import {Browser, BrowserContextOptions, Page} from "playwright-core" */

export const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

/** The same core in Node: what the page must agree with. */
export const engine = /** @type {typeof import("../../pkg-template/index.js")} */ (
  await import(new URL("../../pkg/node.js", import.meta.url).href)
);

export const WIDE = { width: 1440, height: 1000 };
export const PHONE = { width: 390, height: 844 };

/**
 * A copy of the site that a test may change, and a browser to see it with.
 *
 * @typedef {Awaited<ReturnType<typeof openSite>>} Site
 */
export async function openSite() {
  const folder = mkdtempSync(join(tmpdir(), "secpolicy-site-"));
  cpSync(DIST, folder, { recursive: true });
  let server = await serve(folder);
  const browser = await chromium.launch({
    executablePath: process.env.SECPOLICY_BROWSER ?? "/usr/bin/chromium",
  });

  return {
    folder,
    browser,
    get url() {
      return server.url;
    },

    /** Takes the network away: nothing answers any more. */
    stopServer: () => server.close(),

    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },

    /**
     * Opens an address in a fresh profile, does the work, and asserts that nothing complained:
     * neither the console nor the content policy, and no other host was asked.
     *
     * @template T
     * @param {string} address the part after the site's, such as `#checker`
     * @param {(page: Page) => Promise<T>} work
     * @param {BrowserContextOptions} [options]
     */
    async visit(address, work, options = {}) {
      const context = await browser.newContext({ viewport: WIDE, ...options });
      /** @type {string[]} */
      const complaints = [];
      context.on("page", (page) => watch(page, server.url, complaints));
      await context.addInitScript(() => {
        addEventListener("securitypolicyviolation", (event) => {
          console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      const page = await context.newPage();
      try {
        await page.goto(server.url + address);
        const result = await work(page);
        assert.deepEqual(complaints, []);
        return result;
      } finally {
        await context.close();
      }
    },
  };
}

/**
 * @param {Page} page
 * @param {string} own
 * @param {string[]} complaints
 */
function watch(page, own, complaints) {
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !url.startsWith("data:")) complaints.push(`asked for ${url}`);
  });
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}
