// @ts-check
// What every view shares: accessibility, themes, keys, widths, and the page without JavaScript.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, suite, test } from "node:test";

import { PHONE, WIDE, openSite } from "./site.mjs";

/** @import {BrowserContextOptions, Page} from "playwright-core" */

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const VECTOR = "#CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:H/VA:N/SC:L/SI:L/SA:N";

/** @type {Record<string, [address: string, (page: Page) => Promise<void>]>} */
const VIEWS = {
  start: ["", (page) => page.locator("#example-policies .stamp[data-tone]").last().waitFor()],
  "a vector": [
    VECTOR,
    async (page) => {
      await page.locator(".score-number").waitFor();
      for (const group of await page.locator(".group > summary").all()) await group.click();
    },
  ],
  "values explained": [VECTOR, (page) => page.locator(".toggle input").first().check()],
  "an empty sheet": ["#CVSS:3.1", (page) => page.locator(".metric").first().waitFor()],
  "a wrong vector": [VECTOR.replace("UI:P", "UI:R"), (page) => page.locator("#repairs").waitFor()],
  "an empty checker": ["#checker", (page) => page.locator("#headline h2").waitFor()],
  "a policy": ["", openSample],
  "the list of keys": ["", (page) => page.keyboard.press("?")],
};

suite("the frame", () => {
  /** @type {import("./site.mjs").Site} */
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [name, [address, prepare]] of Object.entries(VIEWS)) {
    test(`${name}: no axe violation, wide and on a phone, light and dark`, async () => {
      /** @type {BrowserContextOptions} */
      const options = { reducedMotion: "reduce" };
      await site.visit(
        address,
        async (page) => {
          await prepare(page);
          await page.evaluate(AXE);
          for (const viewport of [WIDE, PHONE]) {
            for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
              await page.setViewportSize(viewport);
              await page.emulateMedia({ colorScheme });
              assert.deepEqual(await runAxe(page), [], `${viewport.width} ${colorScheme}`);
            }
          }
        },
        options,
      );
    });

    test(`${name}: never wider than the window, from 320 pixels up`, async () => {
      await site.visit(address, async (page) => {
        await prepare(page);
        for (const width of [320, 390, 699, 700, 800, 999, 1000, 1239, 1240]) {
          await page.setViewportSize({ width, height: 800 });
          const found = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(found <= width, `${found} at ${width}`);
        }
      });
    });
  }

  test("the theme is remembered, and a page without storage still works", async () => {
    await site.visit("", async (page) => {
      const scheme = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      const button = page.locator("#theme");
      assert.equal(await button.getAttribute("aria-label"), "Colours: system");
      await button.click();
      await button.click();
      assert.equal(await scheme(), "dark");
      await page.reload();
      assert.equal(await scheme(), "dark");
      assert.equal(await button.getAttribute("aria-label"), "Colours: dark");
    });
    await site.visit("", async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("forbidden", "SecurityError");
          },
        });
      });
      await page.reload();
      await page.locator("#theme").click();
      assert.equal(await page.locator("#theme").getAttribute("aria-label"), "Colours: light");
    });
  });

  test("the list of keys opens, closes by Esc and gives the focus back; letters can be off", async () => {
    await site.visit("", async (page) => {
      const button = page.locator("#keys-open");
      await button.click();
      await page.locator("#keys").waitFor();
      await page.locator("#single-keys").uncheck();
      await page.keyboard.press("Escape");
      assert.ok(await button.evaluate((element) => element === document.activeElement));
      await page.keyboard.press("?");
      assert.ok(await page.locator("#keys").isHidden());
    });
  });

  test("letters typed into a field do nothing else", async () => {
    await site.visit("", async (page) => {
      const field = page.locator("#anything-text");
      await field.pressSequentially("o/?");
      assert.equal(await field.inputValue(), "o/?");
      assert.ok(await page.locator("#keys").isHidden());
    });
  });

  test("the box takes anything: a vector to the calculator, a text to the checker", async () => {
    await site.visit("", async (page) => {
      await page.locator("#anything-text").fill(VECTOR.slice(1));
      await page.keyboard.press("Enter");
      await page.locator(".score-number", { hasText: "8.6" }).waitFor();
      await page.goBack();
      await page
        .locator("#anything-text")
        .fill(
          "# CVE-0000-0000\n\nSeverity: CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N (critical)",
        );
      await page.keyboard.press("Control+Enter");
      await page.locator(".score-number", { hasText: "9.1" }).waitFor();
      await page.goBack();
      await page.locator("#anything-text").fill("# Security\n\nWrite to nobody.\n");
      await page.locator("#anything button[type=submit]").click();
      await page.locator(".finding").first().waitFor();
      const current = page.locator(".tabs [aria-current=page]");
      assert.equal(await current.getAttribute("href"), "#checker");
    });
  });

  test("tabs are links that keep what each tool holds", async () => {
    await site.visit(VECTOR, async (page) => {
      await page.locator(".score-number").waitFor();
      await page.locator(".tabs a[data-view=checker]").click();
      await page.locator("#headline h2").waitFor();
      await page.locator(".tabs a[data-view=calculator]").click();
      await page.locator(".score-number", { hasText: "8.6" }).waitFor();
      assert.ok(page.url().endsWith(VECTOR));
    });
  });

  test("the checker's code comes when it is opened, not before", async () => {
    await site.visit(
      VECTOR,
      async (page) => {
        /** @type {string[]} */
        const asked = [];
        page.on("request", (request) => asked.push(new URL(request.url()).pathname));
        await page.reload();
        await page.locator(".score-number").waitFor();
        assert.deepEqual(
          asked.filter((it) => /checker|worker/.test(it) && !it.endsWith(".css")),
          [],
        );
        await page.locator(".tabs a[data-view=checker]").click();
        await page.locator("#headline h2").waitFor();
        assert.ok(asked.includes("/checker/index.js"));
      },
      { serviceWorkers: "allow" },
    );
  });

  test("without JavaScript the page explains itself", async () => {
    await site.visit(
      "",
      async (page) => {
        assert.ok(await page.locator("noscript p").isVisible());
        assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
        assert.ok(await page.locator("#anything").isHidden());
      },
      { javaScriptEnabled: false },
    );
  });

  test("the page carries its content policy, and no inline script, style or handler", () => {
    const html = readFileSync(new URL("../../dist/index.html", import.meta.url), "utf8");
    const policy = /content="(default-src 'none';[^"]*)"/.exec(html)?.[1] ?? "";
    assert.deepEqual(policy.split("; "), [
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "img-src 'self' data:",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  });
});

/** @param {Page} page */
async function openSample(page) {
  await page.locator("#example-policies button").first().click();
  await page.locator(".finding .title").first().click();
  await page.locator("#standards").waitFor();
  for (const fold of await page.locator(".category > summary, .standard > summary").all()) {
    await fold.click();
  }
}

/** @param {Page} page */
async function runAxe(page) {
  return page.evaluate(async () => {
    const { axe } = /** @type {any} */ (window);
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap((/** @type {any} */ it) =>
      it.nodes.map((/** @type {any} */ node) => `${it.id}: ${node.html.slice(0, 160)}`),
    );
  });
}
