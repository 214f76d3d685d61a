// @ts-check
// The calculator, as people use it; the compiled core in Node is the oracle.
import assert from "node:assert/strict";
import { after, before, suite, test } from "node:test";

import { engine, openSite } from "./site.mjs";

/** @import {Page} from "playwright-core" */
/** @import {CvssVersion} from "../../pkg-template/index.js" */

const { cvss } = engine;

const V4 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:H/VA:N/SC:L/SI:L/SA:N";
const V31 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N";
const V2 = "AV:N/AC:L/Au:N/C:P/I:P/A:P";
/** @type {CvssVersion[]} */
const VERSIONS = ["4.0", "3.1", "3.0", "2.0"];

suite("the calculator", () => {
  /** @type {import("./site.mjs").Site} */
  let site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  test("a vector chosen by clicks has the engine's score, in every version", async () => {
    const random = generator(7);
    for (const version of VERSIONS) {
      await site.visit(`#CVSS:${version}`, async (page) => {
        await page.locator(".metric").first().waitFor();
        for (let round = 0; round < 6; round += 1) {
          const choices = randomChoices(version, random);
          await page.evaluate(clickAll, choices);
          const vector = await page.locator("#vector").inputValue();
          const evaluation = cvss.evaluate(vector);
          assert.deepEqual(withoutUndefined(choices), evaluation.metrics);
          assert.equal(await shownScore(page), evaluation.scores.overall.toFixed(1), vector);
          assert.equal(
            await page.locator("#score [role=meter]").getAttribute("aria-valuenow"),
            String(evaluation.scores.overall),
          );
        }
      });
    }
  });

  test("every option shows the score that it would give", async () => {
    for (const vector of [V4, `${V4}/E:P/CR:L/MSI:S`, V31, V2]) {
      await site.visit(`#${vector}`, async (page) => {
        await page.locator(".score-number").waitFor();
        /** @type {Record<string, string | null>} */
        const labels = await page.evaluate(labelsByOption);
        const { overall } = cvss.evaluate(vector).scores;
        const changes = cvss.whatIf(vector);
        assert.equal(Object.keys(labels).length, changes.length);
        for (const { metric, score, severity, value } of changes) {
          const label = labels[`${metric}:${value}`] ?? "";
          const distance = Math.abs(score - overall).toFixed(1);
          const change =
            score === overall ? "no change" : `${distance} ${score > overall ? "higher" : "lower"}`;
          const [number, word = ""] = (label.split(", ").at(-2) ?? "").split(" ");
          assert.equal(number, score.toFixed(1), `${metric}:${value}`);
          assert.equal(word.toLowerCase(), severity);
          assert.ok(label.endsWith(change), label);
        }
      });
    }
  });

  test("the keyboard alone builds a vector, one stop for each metric", async () => {
    await site.visit("#CVSS:4.0", async (page) => {
      await page.locator(".metric").first().waitFor();
      await page.keyboard.press("/");
      assert.equal(await focused(page), "vector");
      // The copy buttons are disabled, so the next stops are the switch and the first metric.
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      for (const letter of "NLNNNHHNLLN") {
        await page.keyboard.press(letter);
        await page.keyboard.press("Tab");
      }
      const built = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:N/SC:L/SI:L/SA:N";
      assert.equal(await page.locator("#vector").inputValue(), built);
      assert.equal(await shownScore(page), cvss.score(built).toFixed(1));
      assert.equal(await focused(page), "SUMMARY");
      await page.locator("[data-metric=UI] input[value=N]").focus();
      await page.keyboard.press("ArrowRight");
      assert.equal(await page.locator("#vector").inputValue(), V4);
      assert.equal(await page.locator("[data-metric=UI] input[value=P]:focus").count(), 1);
    });
  });

  test("an error is underlined, said in words, and mended by a button with its score", async () => {
    await site.visit(`#${V4.replace("UI:P", "UI:R")}`, async (page) => {
      const status = page.locator("#vector-status");
      await status.getByText("UI:R has no meaning in v4.0.").waitFor();
      assert.equal(await page.locator("#vector").getAttribute("aria-invalid"), "true");
      assert.equal(
        (await page.locator("#vector-mirror .wrong").allTextContents()).join(""),
        "UI:R",
      );
      assert.equal(await page.locator("[data-metric=UI] input:checked").count(), 0);
      assert.equal(await page.locator("[role=meter]").count(), 0);
      assert.ok(await page.locator("#copy-vector").isDisabled());
      const repair = page.locator("#repairs button", { hasText: "UI:P" });
      assert.match((await repair.textContent()) ?? "", /8\.6 High/);
      await repair.click();
      assert.equal(await page.locator("#vector").inputValue(), V4);
      assert.equal(await page.locator("#vector").getAttribute("aria-invalid"), null);
      assert.ok(page.url().endsWith(`#${V4}`));
    });
  });

  test("Esc in the vector restores the last good one", async () => {
    await site.visit(`#${V4}`, async (page) => {
      await page.locator(".score-number").waitFor();
      await page.locator("#vector").press("End");
      await page.locator("#vector").pressSequentially("/XX");
      await page.locator("#vector-status[data-state=error]").waitFor();
      await page.locator("#vector").press("Escape");
      assert.equal(await page.locator("#vector").inputValue(), V4);
    });
  });

  test("vectors out of order, in the wrong case or with the wrong prefix are put right", async () => {
    const wrong = [
      [V4.replace("AV:N/AC:L", "AC:L/AV:N"), V4, "Put it in order"],
      [V31.replace("AV:N", "av:n"), V31, "Write it in the right case"],
      [V4.replace("4.0", "3.1"), V4, "CVSS:4.0"],
      [`${V31}/XX:Y`, V31, "Leave it out"],
    ];
    for (const [link = "", mended = "", words = ""] of wrong) {
      await site.visit(`#${link}`, async (page) => {
        await page.locator("#repairs button", { hasText: words }).click();
        assert.equal(await page.locator("#vector").inputValue(), mended);
        assert.equal(await shownScore(page), cvss.score(mended).toFixed(1));
      });
    }
  });

  test("what is missing is named, and the last open row shows its scores", async () => {
    await site.visit(`#${V31.replace("/A:N", "")}`, async (page) => {
      await page.locator("#vector-status").getByText("A is missing: v3.1 needs it.").waitFor();
      const shown = await page.locator("[data-metric=A] .gives").allTextContents();
      const expected = ["H", "L", "N"].map((value) =>
        cvss.score(V31.replace("A:N", `A:${value}`)).toFixed(1),
      );
      assert.deepEqual(shown, expected);
    });
  });

  test("links of every version open, NVD's too, and a bad one says what is wrong", async () => {
    const links = [
      [`#${V4}`, V4],
      [`#${V31}`, V31],
      [`#${V31.replace("3.1", "3.0")}`, V31.replace("3.1", "3.0")],
      [`#${V2}`, V2],
      [`?vector=${V31.slice(9)}&version=3.1`, V31],
    ];
    for (const [link = "", vector = ""] of links) {
      await site.visit(link, async (page) => {
        await page.locator(".score-number").waitFor();
        assert.equal(await page.locator("#vector").inputValue(), vector);
        assert.equal(await shownScore(page), cvss.score(vector).toFixed(1));
      });
    }
    await site.visit("#CVSS:9.9/nonsense", async (page) => {
      await page.locator("#vector-status[data-state=error]").waitFor();
      assert.equal(await page.locator("#vector").inputValue(), "CVSS:9.9/nonsense");
    });
  });

  test("choosing changes the address without a step in the history; Back leaves", async () => {
    await site.visit("", async (page) => {
      await page.locator("#example-vectors a").first().click();
      await page.locator(".score-number").waitFor();
      await page.locator("[data-metric=AV] input[value=P]").check();
      assert.match(page.url(), /AV:P/);
      await page.goBack();
      await page.locator("#view-start").waitFor();
      assert.ok(await page.locator("#view-calculator").isHidden());
      await page.goForward();
      await page.locator("#view-calculator").waitFor();
      assert.match(await page.locator("#vector").inputValue(), /AV:P/);
    });
  });

  test("undo and redo walk through whole states", async () => {
    await site.visit(`#${V4}`, async (page) => {
      await page.locator(".score-number").waitFor();
      assert.ok(await page.locator("#undo").isDisabled());
      await page.locator("[data-metric=AV] input[value=P]").check();
      await page.locator("#versions input[value='3.1']").check();
      await page.locator("[data-metric=AV] input[value=N]").focus();
      await page.keyboard.press("Control+z");
      assert.match(await page.locator("#vector").inputValue(), /CVSS:4.0.AV:P/);
      await page.locator("#undo").click();
      assert.equal(await page.locator("#vector").inputValue(), V4);
      assert.equal(await shownScore(page), "8.6");
      await page.locator("#redo").click();
      assert.match(await page.locator("#vector").inputValue(), /AV:P/);
    });
  });

  test("each version keeps its vector, and the switch shows its score", async () => {
    await site.visit(`#${V4}`, async (page) => {
      await page.locator(".score-number").waitFor();
      await page.locator("#vector").fill(V31);
      await page.locator("#versions label", { hasText: "v3.1" }).getByText("9.1").waitFor();
      await page.locator("#versions input[value='4.0']").check();
      assert.equal(await page.locator("#vector").inputValue(), V4);
      const words = await page.locator("#versions label").allTextContents();
      assert.deepEqual(words, ["v4.08.6", "v3.19.1", "v3.0", "v2.0"]);
    });
  });

  test("a pasted vector is read without what stands around it", async () => {
    const pastes = [
      [`(${V31})`, V31, "brackets"],
      [`${V31}/`, V31, "the final slash"],
      [`The score is 9.1 (${V31}) as published.`, V31, "the words around it"],
    ];
    for (const [pasted = "", vector, left = ""] of pastes) {
      await site.visit("#calculator", async (page) => {
        await page.locator(".metric").first().waitFor();
        await page.locator("#vector").focus();
        await page.evaluate(paste, pasted);
        await page.locator("#vector-status").getByText(`without ${left}`).waitFor();
        assert.equal(await page.locator("#vector").inputValue(), vector);
      });
    }
  });

  test("what is typed before the engine has come is read when it comes", async () => {
    await site.visit("#CVSS:4.0", async (page) => {
      await page.addInitScript(holdEngine);
      await page.reload();
      await page.waitForFunction(() => /** @type {any} */ (window).letGo);
      await page.locator("#vector").fill(V31);
      await page.evaluate(() => /** @type {any} */ (window).letGo());
      await page.locator(".score-number").waitFor();
      assert.equal(await page.locator("#vector").inputValue(), V31);
    });
  });

  test("one step away tries the nearest change to another severity", async () => {
    await site.visit(`#${V4}`, async (page) => {
      const up = page.locator(".step", { hasText: "Critical" });
      await up.waitFor();
      assert.equal(await up.locator(".number").textContent(), "9.3");
      await up.getByRole("button").click();
      assert.equal(await shownScore(page), "9.3");
    });
  });

  test("the score is spoken after a pause, and copied as a vector and as a link", async () => {
    const options = { permissions: ["clipboard-read", "clipboard-write"] };
    await site.visit(
      `#${V4}`,
      async (page) => {
        await page.locator("#live").getByText("8.6 High").waitFor({ state: "attached" });
        await page.locator("#copy-vector").click();
        await page.locator("#copy-vector", { hasText: "Copied" }).waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), V4);
        await page.locator("#copy-link").click();
        await page.locator("#copy-link", { hasText: "Copied" }).waitFor();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
      },
      options,
    );
  });
});

/** @param {Page} page */
function shownScore(page) {
  return page.locator(".score-number").textContent();
}

/** @param {Page} page */
function focused(page) {
  return page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
}

/** Keeps the compiled core back until `letGo` is called. */
function holdEngine() {
  const { instantiateStreaming } = WebAssembly;
  Object.assign(window, { letGo: null });
  WebAssembly.instantiateStreaming = async (...given) => {
    await new Promise((resolve) => Object.assign(window, { letGo: resolve }));
    return instantiateStreaming.apply(WebAssembly, given);
  };
}

/** @param {Record<string, string>} choices */
function clickAll(choices) {
  for (const [metric, value] of Object.entries(choices)) {
    const option = document.querySelector(`[data-metric=${metric}] input[value=${value}]`);
    /** @type {HTMLInputElement} */ (option).click();
  }
}

function labelsByOption() {
  return Object.fromEntries(
    [...document.querySelectorAll(".metric input")].map((input) => {
      const metric = input.closest(".metric")?.getAttribute("data-metric");
      return [`${metric}:${input.getAttribute("value")}`, input.getAttribute("aria-label")];
    }),
  );
}

/** @param {string} text */
function paste(text) {
  const field = /** @type {HTMLTextAreaElement} */ (document.activeElement);
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
}

/**
 * A value for every metric of a version.
 *
 * @param {CvssVersion} version
 * @param {() => number} random
 */
function randomChoices(version, random) {
  return Object.fromEntries(
    cvss.metrics(version).metrics.map(({ id, values }) => {
      const value = values[Math.floor(random() * values.length)];
      return [id, value?.id ?? ""];
    }),
  );
}

/** @param {Record<string, string>} choices */
function withoutUndefined(choices) {
  return Object.fromEntries(
    Object.entries(choices).filter(([, value]) => value !== "X" && value !== "ND"),
  );
}

/**
 * The same numbers on every run: a linear congruence (Numerical Recipes).
 *
 * @param {number} seed
 */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
