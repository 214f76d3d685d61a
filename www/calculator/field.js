// @ts-check
// The vector field, what it says of its text, and the repairs.

/** @import {Reading, Repair} from "./reading.js" */

import { button, buttonById, byId, el, fill, icon, setAttributes } from "../dom.js";
import { SEVERITY_WORDS, prose } from "../words.js";
import { mirrored } from "./mirror.js";
import { explain } from "./words.js";

/** More would not be read. */
const MOST_REPAIRS = 5;

/**
 * @param {object} actions
 * @param {(text: string, pasted: boolean) => void} actions.onText
 * @param {(text: string) => void} actions.onRepair
 * @param {() => void} actions.onEscape
 */
export function vectorField({ onText, onRepair, onEscape }) {
  const field = /** @type {HTMLTextAreaElement} */ (byId("vector"));
  const status = byId("vector-status");
  const list = byId("repairs");

  field.addEventListener("input", (event) => {
    const { inputType } = /** @type {InputEvent} */ (event);
    onText(field.value, inputType === "insertFromPaste" || inputType === "insertFromDrop");
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
    if (event.key === "Escape") onEscape();
  });

  return {
    /** What stood there before there was an engine. */
    early: field.value,

    focus() {
      field.focus();
      field.select();
    },

    /**
     * @param {Reading} reading
     * @param {Repair[]} repairs
     * @param {string[]} without what was left out in reading
     * @param {boolean} chosen whether the text came from the options: then what is missing is no error
     */
    show(reading, repairs, without, chosen) {
      const { evaluation, text, version } = reading;
      const onlyMissing = reading.problems.every((it) => it.code === "missing-metric");
      const problems = chosen && onlyMissing ? [] : reading.problems;
      if (field.value !== text) field.value = text;
      field.placeholder = version === "2.0" ? "AV:N/AC:L/Au:N/…" : `CVSS:${version}/AV:N/AC:L/…`;
      fill(byId("vector-mirror"), ...mirrored(text, problems));

      const [problem] = problems;
      byId("vector-box").dataset.state = problem ? "error" : "";
      status.dataset.state = problem ? "error" : "";
      setAttributes(field, { "aria-invalid": problem ? "true" : null });
      buttonById("copy-vector").disabled = !evaluation;
      buttonById("copy-link").disabled = !evaluation;

      if (problem) {
        const { lead, rest } = explain(problem, text, version);
        const more = problems.length - 1;
        const sentence = [
          lead !== "" && el("strong", {}, lead),
          lead !== "" && " ",
          ...prose(rest),
          more > 0 && ` ${more} more after it.`,
        ];
        fill(status, icon("error", { "data-tone": "error" }), el("span", {}, ...sentence));
      } else if (evaluation) {
        const left = without.length > 0 ? `. Read without ${without.join(" and ")}` : "";
        fill(status, icon("met", { "data-tone": "met" }), `Valid v${version} vector${left}`);
      } else {
        fill(status);
      }
      showRepairs(problem ? repairs.slice(0, MOST_REPAIRS) : []);
    },
  };

  /** @param {Repair[]} repairs */
  function showRepairs(repairs) {
    const buttons = repairs.map(({ about, code, gives, name, text }) =>
      button(
        { class: "button" },
        [
          code !== "" && el("code", {}, code),
          name !== "" && el("span", {}, name),
          about !== "" && el("span", { class: "hint" }, about),
          gives &&
            el(
              "span",
              { class: "gives", "data-tone": gives.severity },
              `${gives.score.toFixed(1)} ${SEVERITY_WORDS[gives.severity]}`,
            ),
        ],
        () => {
          onRepair(text);
          field.focus();
        },
      ),
    );
    list.hidden = buttons.length === 0;
    fill(list, ...buttons);
  }
}
