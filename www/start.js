// @ts-check
// The first view: a box that takes anything, and examples with what the engine makes of them.

/** @import {PolicySample} from "./samples.js" */

import { meter } from "./calculator/meter.js";
import { scoreOf } from "./calculator/reading.js";
import { versionOf } from "./calculator/vector.js";
import { button, byId, el, fill, icon } from "./dom.js";
import { loadEngine } from "./engine.js";
import { vectorHash } from "./route.js";
import { POLICIES, VECTORS } from "./samples.js";
import { SEVERITY_WORDS, counted } from "./words.js";
import { worst } from "./verdict.js";

/**
 * @param {object} actions
 * @param {(text: string) => void} actions.onText
 * @param {(sample: PolicySample) => void} actions.onPolicy
 */
export function startStart({ onText, onPolicy }) {
  const form = /** @type {HTMLFormElement} */ (byId("anything"));
  const text = /** @type {HTMLTextAreaElement} */ (byId("anything-text"));
  const submit = /** @type {HTMLButtonElement} */ (form.querySelector("[type=submit]"));

  const read = () => {
    const pasted = text.value;
    if (pasted.trim() === "") return;
    text.value = "";
    submit.disabled = true;
    onText(pasted);
  };
  text.addEventListener("input", () => {
    submit.disabled = text.value.trim() === "";
  });
  text.addEventListener("keydown", (event) => {
    // A vector is one line: Enter reads it. Prose may go on; then Ctrl+Enter does.
    const isLine = !text.value.includes("\n") && text.value.length > 0;
    if (event.key !== "Enter" || event.shiftKey || !(isLine || event.ctrlKey)) return;
    event.preventDefault();
    read();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    read();
  });

  const vectors = VECTORS.map(vectorExample);
  const policies = POLICIES.map((sample) => policyExample(sample, onPolicy));
  fill(byId("example-vectors"), ...vectors.map((it) => it.element));
  fill(byId("example-policies"), ...policies.map((it) => it.element));
  void loadEngine().then((engine) => {
    for (const it of [...vectors, ...policies]) it.show(engine);
  });
}

/** @param {{ title: string, vector: string }} sample */
function vectorExample({ title, vector }) {
  const number = el("span", { class: "number" }, el("span", { class: "waiting" }));
  const about = el("span", { class: "about" }, "\u00a0");
  const scale = el("span", { class: "extra" }, meter("4.0", null));
  const link = el(
    "a",
    { class: "example", href: vectorHash(vector) },
    number,
    el("span", {}, el("span", { class: "words" }, title), about),
    scale,
    icon("arrow", { class: "go" }),
  );
  return {
    element: el("li", {}, link),
    /** @param {import("./engine.js").Engine} engine */
    show(engine) {
      const score = scoreOf(engine, vector);
      if (!score) return;
      number.textContent = score.score.toFixed(1);
      number.dataset.tone = score.severity;
      about.textContent = SEVERITY_WORDS[score.severity];
      fill(scale, meter(versionOf(vector, "4.0"), score));
    },
  };
}

/**
 * @param {PolicySample} sample
 * @param {(sample: PolicySample) => void} onPolicy
 */
function policyExample(sample, onPolicy) {
  const stamp = el("span", { class: "stamp" });
  const about = el("span", { class: "about" }, sample.about);
  const row = button(
    { class: "example" },
    [
      stamp,
      el("span", {}, el("span", { class: "words" }, sample.title), about),
      el("span", { class: "extra" }),
      icon("arrow", { class: "go" }),
    ],
    () => onPolicy(sample),
  );
  return {
    element: el("li", {}, row),
    /** @param {import("./engine.js").Engine} engine */
    show(engine) {
      const report = engine.check(sample.text);
      const { tone, counts } = worst(report);
      stamp.dataset.tone = tone;
      fill(stamp, icon(tone));
      const scorecard = report.standards.find((it) => it.scorecard)?.scorecard;
      const errors = counts.error > 0 ? counted(counts.error, "error") : "No error";
      about.textContent = scorecard
        ? `${errors}. Scorecard gives it ${scorecard.score} of 10`
        : errors;
    },
  };
}
