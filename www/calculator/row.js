// @ts-check
// One metric: a question, and every value with the score that it would give.

/** @import {CvssMetric, CvssValue} from "../../pkg-template/index.js" */
/** @import {Offers, Score} from "./reading.js" */

import { el, fill, icon, setAttributes } from "../dom.js";
import { SEVERITY_WORDS } from "../words.js";
import { isUndefined } from "./vector.js";
import { shortName } from "./words.js";

/**
 * @typedef {object} RowState
 * @property {string | undefined} value
 * @property {Offers} offers
 * @property {number | null} score the vector's own, for the arrows
 * @property {string | null} wrong what is wrong in this row
 */

/**
 * @param {string} scope makes the radio group's name unique among versions
 * @param {CvssMetric} metric
 * @param {(metric: string, value: string) => void} onChoose
 */
export function metricRow(scope, metric, onChoose) {
  const options = metric.values.map((value) => option(scope, metric, value, onChoose));
  const wrong = el("p", { class: "wrong-here", id: `wrong-${scope}-${metric.id}`, hidden: true });
  const element = el(
    "fieldset",
    { class: "metric", "data-metric": metric.id },
    el(
      "legend",
      { class: "label" },
      shortName(metric),
      el("span", { class: "id" }, metric.id),
      el("span", { class: "question" }, metric.question),
    ),
    el(
      "div",
      { class: "options", "data-count": options.length },
      ...options.map((it) => it.element),
    ),
    wrong,
  );

  // A value's letter chooses it; with several of the same letter, the next one.
  element.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
    const key = event.key.toUpperCase();
    const from = options.findIndex((it) => it.input === event.target) + 1;
    const turned = [...options.slice(from), ...options.slice(0, from)];
    const chosen = turned.find((it) => it.value.id.toUpperCase().startsWith(key));
    if (!chosen) return;
    event.preventDefault();
    chosen.input.focus();
    onChoose(metric.id, chosen.value.id);
  });

  return {
    element,
    metric,
    /** @param {RowState} state */
    show({ value, offers, score, wrong: sentence }) {
      const shown = value ?? (metric.mandatory ? undefined : metric.values.at(-1)?.id);
      for (const it of options) it.show(it.value.id === shown, offers.get(it.key) ?? null, score);
      element.toggleAttribute("data-wrong", sentence !== null);
      setAttributes(element, { "aria-describedby": sentence === null ? null : wrong.id });
      wrong.hidden = sentence === null;
      fill(wrong, icon("error", { "data-tone": "error" }), sentence);
    },
  };
}

/**
 * @param {string} scope
 * @param {CvssMetric} metric
 * @param {CvssValue} value
 * @param {(metric: string, value: string) => void} onChoose
 */
function option(scope, metric, value, onChoose) {
  const input = el("input", { type: "radio", name: `${scope}-${metric.id}`, value: value.id });
  const gives = el("span", { class: "gives" });
  input.addEventListener("change", () => onChoose(metric.id, value.id));
  const element = el(
    "label",
    { class: "option" },
    input,
    el("span", { class: "name" }, value.name),
    gives,
    el("span", { class: "explained" }, value.description),
  );

  return {
    element,
    input,
    key: `${metric.id}:${value.id}`,
    value,
    /**
     * @param {boolean} chosen
     * @param {Score | null} offer
     * @param {number | null} score
     */
    show(chosen, offer, score) {
      input.checked = chosen;
      const same = offer !== null && offer.score === score;
      setAttributes(gives, {
        "data-tone": offer && !same ? offer.severity : null,
        "data-same": same,
      });
      // Not Defined gives what is given: a number there would only be noise.
      const quiet = isUndefined(value.id) && same;
      fill(
        gives,
        offer && !quiet && arrow(offer.score, score),
        offer && !quiet && offer.score.toFixed(1),
      );
      input.setAttribute("aria-label", spoken(value.name, offer, score));
    },
  };
}

/**
 * @param {number} offered
 * @param {number | null} score
 */
function arrow(offered, score) {
  if (score === null || offered === score) return null;
  return icon(offered > score ? "up" : "down", { class: "small" });
}

/**
 * "Local, 8.4 High, 0.2 lower".
 *
 * @param {string} name
 * @param {Score | null} offer
 * @param {number | null} score
 */
function spoken(name, offer, score) {
  if (!offer) return name;
  const result = `${name}, ${offer.score.toFixed(1)} ${SEVERITY_WORDS[offer.severity]}`;
  if (score === null) return result;
  const distance = offer.score - score;
  if (distance === 0) return `${result}, no change`;
  return `${result}, ${Math.abs(distance).toFixed(1)} ${distance > 0 ? "higher" : "lower"}`;
}
