// @ts-check
// One step away: the nearest single change to the next band up, and to the next one down.

/** @import {CvssChange, CvssSeverity} from "../../pkg-template/index.js" */
/** @import {Reading} from "./reading.js" */

import { button, byId, el, fill } from "../dom.js";
import { SEVERITY_WORDS } from "../words.js";
import { isUndefined } from "./vector.js";

/** @type {CvssSeverity[]} */
const ORDER = ["none", "low", "medium", "high", "critical"];

/**
 * The single changes that a reader would weigh: base metrics, and optional ones that are set.
 *
 * @param {Reading} reading
 * @returns {CvssChange[]} those that move the score
 */
export function weighed({ changes, evaluation, specification, values }) {
  const score = evaluation?.scores.overall;
  const mandatory = new Set(specification.metrics.filter((it) => it.mandatory).map((it) => it.id));
  return changes.filter(({ current, metric, score: other }) => {
    const set = mandatory.has(metric) || !isUndefined(values[metric] ?? "X");
    return !current && set && other !== score;
  });
}

/** @param {(metric: string, value: string) => void} onTry */
export function stepsBlock(onTry) {
  const block = byId("steps");

  return {
    /**
     * @param {Reading} reading
     * @param {CvssChange[]} changes
     */
    show(reading, changes) {
      const { evaluation } = reading;
      const broken = reading.problems.some((it) => it.code !== "missing-metric");
      block.hidden = evaluation ? changes.length === 0 : broken;
      if (!evaluation) {
        fill(block, ...howToStart());
        return;
      }
      const scores = changes.map((it) => it.score);
      const reach = `${changes.length} single changes, ${Math.min(...scores)} to ${Math.max(...scores)}`;
      const rank = ORDER.indexOf(evaluation.severity);
      const up = nearest(changes, rank, evaluation.scores.overall, 1);
      const down = nearest(changes, rank, evaluation.scores.overall, -1);
      fill(
        block,
        el(
          "div",
          { class: "block-head" },
          el("h2", { id: "steps-title" }, "One step away"),
          el("span", { class: "hint" }, reach),
        ),
        up.length > 0 && row(reading, up),
        down.length > 0 && row(reading, down),
        up.length + down.length === 0 &&
          el(
            "p",
            { class: "hint step" },
            `No single change leaves ${SEVERITY_WORDS[evaluation.severity]}.`,
          ),
      );
    },
  };

  /**
   * @param {Reading} reading
   * @param {CvssChange[]} changes with the same score, at least one
   */
  function row({ specification }, changes) {
    const [first, ...others] = changes;
    if (!first) return null;
    const metric = specification.metrics.find((it) => it.id === first.metric);
    const value = metric?.values.find((it) => it.id === first.value);
    const also = others.map((it) => `${it.metric}:${it.value}`).join(", ");
    const by = `${metric?.name}: ${value?.name}${also === "" ? "" : `, or ${also}`}`;
    return el(
      "div",
      { class: "step", "data-tone": first.severity },
      el("span", { class: "number" }, first.score.toFixed(1)),
      el(
        "span",
        {},
        el("span", { class: "to" }, SEVERITY_WORDS[first.severity]),
        el("span", { class: "by" }, by),
      ),
      button(
        { class: "button", "aria-label": `Try ${metric?.name}: ${value?.name}` },
        ["Try"],
        () => onTry(first.metric, first.value),
      ),
    );
  }
}

/** While nothing has a score yet. */
function howToStart() {
  return [
    el("div", { class: "block-head" }, el("h2", { id: "steps-title" }, "How to start")),
    el(
      "p",
      {},
      "Paste a vector above, or choose a value in each row. When one row is left, its options show ",
      "the score that each would give.",
    ),
    el("p", { class: "hint" }, "Within a row, left is worse."),
  ];
}

/**
 * The changes to the nearest band in a direction, with the score nearest to this one.
 *
 * @param {CvssChange[]} changes
 * @param {number} rank
 * @param {number} score
 * @param {1 | -1} direction
 */
function nearest(changes, rank, score, direction) {
  const beyond = changes.filter((it) => (ORDER.indexOf(it.severity) - rank) * direction > 0);
  const distances = beyond.map((it) => Math.abs(it.score - score));
  const shortest = Math.min(...distances);
  return beyond.filter((_, index) => distances[index] === shortest);
}
