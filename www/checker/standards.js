// @ts-check
// What each standard makes of the policy, clause by clause.

/** @import {Clause, Fix, Standard, Verdict} from "../../pkg-template/index.js" */
/** @import {Go} from "./lines.js" */

import { button, byId, el, fill, icon } from "../dom.js";
import { capitalised, prose } from "../words.js";
import { difference } from "./edits.js";
import { lineLinks } from "./lines.js";

/** @type {Record<Verdict, { tone: "met" | "partial" | "unmet" | "unknown", word: string }>} */
const VERDICTS = {
  met: { tone: "met", word: "met" },
  partial: { tone: "partial", word: "partly" },
  unmet: { tone: "unmet", word: "not met" },
  delegated: { tone: "partial", word: "elsewhere" },
  "not-applicable": { tone: "unknown", word: "not asked" },
  unknown: { tone: "unknown", word: "unknown" },
};

/**
 * @param {object} actions
 * @param {Go} actions.go
 * @param {(fix: Fix) => void} actions.apply
 */
export function standardsBlock({ go, apply }) {
  const section = byId("standards");
  /** @type {Set<string>} */
  const closed = new Set();

  return {
    /** @param {Standard[]} standards @param {string} text */
    show(standards, text) {
      section.hidden = standards.length === 0;
      fill(
        section,
        el(
          "div",
          { class: "section-head" },
          el("h2", { id: "standards-title" }, "Standards"),
          el("span", { class: "hint" }, "Each verdict with the lines that decide it"),
        ),
        el("div", { class: "standards-frame" }, ...standards.map((it) => card(it, text))),
      );
    },
  };

  /** @param {Standard} standard @param {string} text */
  function card({ clauses, id, scorecard, title, version }, text) {
    const met = clauses.filter((it) => it.verdict === "met").length;
    const sum = scorecard ? `${scorecard.score} of 10` : `${met} of ${clauses.length} met`;
    const details = el(
      "details",
      { class: "standard", "data-standard": id, open: !closed.has(id) },
      el(
        "summary",
        {},
        el("h3", {}, title),
        el("span", { class: "hint" }, version),
        el("span", { class: "sum" }, sum),
        icon("chevron", { class: "chevron" }),
      ),
      el(
        "div",
        { class: "inside" },
        scorecard &&
          el(
            "p",
            {},
            "Counts links, words and numbers. It can’t see whether a link leads anywhere.",
          ),
        el("div", { class: "clauses" }, ...clauses.map(clauseRow)),
        scorecard?.raise && raise(scorecard.raise, text),
      ),
    );
    details.addEventListener("toggle", () => {
      if (details.open) closed.delete(id);
      else closed.add(id);
    });
    return details;
  }

  /** @param {Clause} clause */
  function clauseRow({ because, evidence, id, verdict }) {
    const { tone, word } = VERDICTS[verdict];
    return el(
      "div",
      { class: "clause", "data-tone": tone },
      icon(tone, { "data-tone": tone }),
      el("span", { class: "id mono" }, id),
      el("span", { class: "verdict" }, word),
      el("span", { class: "because" }, ...prose(capitalised(because))),
      lineLinks(evidence, go),
    );
  }

  /** @param {{ score: number, fix: Fix }} step @param {string} text */
  function raise({ fix, score }, text) {
    return el(
      "div",
      { class: "raise" },
      el("p", {}, `The smallest edit that makes it ${score} of 10: `, el("strong", {}, fix.title)),
      difference(text, fix.edits),
      button({ class: "button" }, ["Apply"], () => apply(fix)),
    );
  }
}
