// @ts-check
// Why this number: so far, the scores of the groups.

/** @import {Reading} from "./reading.js" */

import { byId, el, fill } from "../dom.js";

export function whyBlock() {
  const block = byId("why");

  return {
    focus() {
      block.focus();
      block.scrollIntoView({ block: "start" });
    },

    /** @param {Reading} reading */
    show({ evaluation }) {
      block.hidden = !evaluation;
      if (!evaluation) return;
      const { base, environmental, overall, temporal } = evaluation.scores;
      /** @type {[string, number | null][]} */
      const groups = [
        ["Base metrics", base],
        ["With temporal metrics", temporal],
        ["With environmental metrics", environmental],
      ];
      // Of a v4.0 vector the whole is one number; its base metrics alone give another.
      if (evaluation.version === "4.0" && base !== overall) groups.push(["As it is", overall]);
      const rows = groups
        .filter(([, score]) => score !== null)
        .map(([name, score]) =>
          el("div", {}, el("dt", {}, name), el("dd", {}, Number(score).toFixed(1))),
        );
      fill(
        block,
        el(
          "div",
          { class: "block-head" },
          el("h2", { id: "why-title" }, `Why ${overall.toFixed(1)}`),
          el("span", { class: "hint" }, evaluation.nomenclature ?? `v${evaluation.version}`),
        ),
        el("dl", {}, ...rows),
      );
    },
  };
}
