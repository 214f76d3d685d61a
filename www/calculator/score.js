// @ts-check
// The answer: number, word, scale.

/** @import {CvssChange} from "../../pkg-template/index.js" */
/** @import {Offers, Reading} from "./reading.js" */

import { button, byId, el, fill, icon } from "../dom.js";
import { announce } from "../live.js";
import { SEVERITY_WORDS, counted, listed } from "../words.js";
import { meter } from "./meter.js";
import { madeOf } from "./words.js";

/** How long "was 9.3" stays, in milliseconds. */
const WAS_FOR = 5000;

/** @param {{ onWhy: () => void, onCopy: (button: HTMLButtonElement) => void }} actions */
export function scoreBlock({ onWhy, onCopy }) {
  const block = byId("score");
  const copyButton = button(
    { class: "button", "aria-label": "Copy the vector" },
    [icon("copy")],
    () => onCopy(copyButton),
  );
  const buttons = el(
    "div",
    { class: "score-buttons" },
    button({ class: "button" }, ["Why"], onWhy),
    copyButton,
  );
  /** @type {number | null} */
  let last = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let forgetting;

  return {
    /** Rings the dot of the option that has the focus. @param {string | null} key */
    ring(key) {
      for (const dot of block.querySelectorAll(".dot")) {
        dot.classList.toggle("ringed", dot.getAttribute("data-change") === key);
      }
    },

    /**
     * @param {Reading} reading
     * @param {CvssChange[]} changes the single changes worth a dot
     * @param {boolean} another whether this is another vector, so that what it was before says nothing
     */
    show(reading, changes, another) {
      const { evaluation } = reading;
      copyButton.disabled = !evaluation;
      if (!evaluation) {
        last = null;
        showMissing(reading);
        return;
      }
      const score = evaluation.scores.overall;
      const words = `${score.toFixed(1)} ${SEVERITY_WORDS[evaluation.severity]}`;
      const was = el("span", {});
      if (last !== null && last !== score && !another) {
        was.textContent = `was ${last.toFixed(1)}`;
        clearTimeout(forgetting);
        forgetting = setTimeout(() => fill(was), WAS_FOR);
      }
      if (last !== score) announce(words);
      last = score;
      const dots = changes.map((it) => ({ ...it, key: `${it.metric}:${it.value}` }));
      fill(
        block,
        el(
          "p",
          { class: "score-line" },
          el("span", { class: "score-number" }, score.toFixed(1)),
          el(
            "span",
            { class: "score-word", "data-tone": evaluation.severity },
            SEVERITY_WORDS[evaluation.severity],
          ),
        ),
        el(
          "p",
          { class: "score-about" },
          el("span", {}, madeOf(evaluation)),
          was.textContent === "" && dots.length > 0
            ? el("span", { class: "dot-key" }, "one change")
            : was,
        ),
        scale(
          score,
          `${score.toFixed(1)} of 10, ${SEVERITY_WORDS[evaluation.severity]}`,
          meter(reading.version, { score, severity: evaluation.severity }, { dots }),
        ),
        buttons,
      );
    },
  };

  /** @param {Reading} reading */
  function showMissing({ missing, offers, problems, specification, version }) {
    const range = rangeOf(offers);
    const mandatory = specification.metrics.filter((it) => it.mandatory).length;
    const head = range
      ? [
          el("span", { class: "score-number", "data-range": true }, range.words),
          el("span", { class: "score-word", "data-tone": range.tone }, range.severity),
        ]
      : [el("span", { class: "score-word" }, "No score yet")];
    const broken = problems.some((it) => it.code !== "missing-metric");
    const mend = broken ? "mended" : "chosen";
    let about = "The vector is not right yet";
    if (missing.length === mandatory) about = `${mandatory} base metrics to choose`;
    else if (missing.length === 1) about = `No score until ${missing[0]?.id} is ${mend}`;
    else if (missing.length > 0 && !broken)
      about = `${counted(missing.length, "base metric")} to choose`;
    announce(about);
    fill(
      block,
      el("p", { class: "score-line" }, ...head),
      el("p", { class: "score-about" }, about),
      meter(version, null, { range: range ? [range.lowest, range.highest] : null }),
      buttons,
    );
  }
}

/**
 * @param {number} score
 * @param {string} words
 * @param {Node} picture
 */
function scale(score, words, picture) {
  const attributes = {
    class: "meter-role",
    role: "meter",
    "aria-label": "Score",
    "aria-valuemin": 0,
    "aria-valuemax": 10,
    "aria-valuenow": score,
    "aria-valuetext": words,
  };
  return el("div", attributes, picture);
}

/** @param {Offers} offers */
function rangeOf(offers) {
  if (offers.size === 0) return null;
  const found = [...offers.values()].sort((one, other) => one.score - other.score);
  const lowest = found[0]?.score ?? 0;
  const highest = found.at(-1)?.score ?? 0;
  const severities = [...new Set(found.map((it) => it.severity))];
  const [only] = severities;
  const words = listed(
    severities.map((it) => SEVERITY_WORDS[it]),
    "or",
  );
  return {
    lowest,
    highest,
    words: lowest === highest ? lowest.toFixed(1) : `${lowest.toFixed(1)}–${highest.toFixed(1)}`,
    severity: severities.length === 1 ? `${words} either way` : words,
    tone: severities.length === 1 ? only : null,
  };
}
