// @ts-check
// What each standard makes of the policy, clause by clause.

/** @import {Clause, Fix, Standard, Verdict} from "../../pkg-template/index.js" */
/** @import {Go} from "./lines.js" */

import { button, byId, el, fill, icon } from "../dom.js";
import { capitalised, prose } from "../words.js";
import { difference } from "./edits.js";
import { lineLinks } from "./lines.js";

/** @typedef {{ verdict: Verdict, tone: "met" | "partial" | "unmet" | "unknown", word: string, isFolded?: boolean }} Kind */

/** What is to be mended comes first; what the text can't tell is folded. @type {Kind[]} */
const KINDS = [
  { verdict: "unmet", tone: "unmet", word: "not met" },
  { verdict: "partial", tone: "partial", word: "partly met" },
  { verdict: "delegated", tone: "partial", word: "in another document" },
  { verdict: "met", tone: "met", word: "met" },
  { verdict: "not-applicable", tone: "unknown", word: "not asked here", isFolded: true },
  { verdict: "unknown", tone: "unknown", word: "not told by the text", isFolded: true },
];

/**
 * @param {object} actions
 * @param {Go} actions.go
 * @param {(fix: Fix) => void} actions.apply
 */
export function standardsBlock({ go, apply }) {
  const section = byId("standards");
  /** What the reader has opened: standards, and folds within them. @type {Set<string>} */
  const open = new Set();

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
  function card(standard, text) {
    const { clauses, id, level, scorecard, title, version } = standard;
    const sum = scorecard
      ? `${scorecard.score} of 10`
      : level !== undefined && `Level L${level} of L${clauses.length}`;
    return fold(
      id,
      { class: "standard", "data-standard": id },
      [
        icon("chevron", { class: "chevron small" }),
        el("h3", {}, title),
        el("span", { class: "hint version" }, version),
        sum && el("span", { class: "sum" }, sum),
        counts(clauses),
      ],
      () => [
        scorecard &&
          el(
            "p",
            {},
            "Counts links, words and numbers. It can’t see whether a link leads anywhere.",
          ),
        ...groups(standard),
        scorecard?.raise && raise(scorecard.raise, text),
      ],
    );
  }

  /** How many clauses have which verdict. @param {Clause[]} clauses */
  function counts(clauses) {
    const kinds = KINDS.map((it) => ({
      ...it,
      count: clauses.filter(({ verdict }) => verdict === it.verdict).length,
    })).filter(({ count }) => count > 0);
    return el(
      "span",
      { class: "counts" },
      ...kinds.map(({ count, tone, verdict, word }, index) =>
        el(
          "span",
          { class: "count", "data-tone": tone, "data-verdict": verdict },
          icon(tone, { "data-tone": tone }),
          String(count),
          el("span", { class: "hidden-words" }, ` ${word}${index < kinds.length - 1 ? "," : ""} `),
        ),
      ),
    );
  }

  /** @param {Standard} standard */
  function groups({ clauses, id }) {
    return KINDS.map(({ isFolded, tone, verdict, word }) => {
      const of = clauses.filter((it) => it.verdict === verdict);
      if (of.length === 0) return null;
      const head = el("h4", {}, `${capitalised(word)} `, el("span", { class: "hint" }, of.length));
      const rows = () => of.map((it) => clauseRow(it, tone));
      const attributes = { class: "clauses", "data-verdict": verdict };
      if (!isFolded) return el("div", attributes, head, ...rows());
      const chevron = icon("chevron", { class: "chevron small" });
      return fold(`${id} ${verdict}`, attributes, [chevron, head], rows);
    });
  }

  /** @param {Clause} clause @param {Kind["tone"]} tone */
  function clauseRow({ because, evidence, id, level, title }, tone) {
    return el(
      "div",
      { class: "clause", "data-clause": id },
      icon(tone, { "data-tone": tone }),
      el(
        "div",
        {},
        el("p", { class: "asked" }, ...prose(title)),
        el("p", { class: "because" }, ...prose(capitalised(because))),
        el(
          "p",
          { class: "under" },
          el("span", { class: "mono" }, id),
          level !== undefined && el("span", {}, levelWords(level)),
        ),
      ),
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

  /**
   * A part whose inside is made when it is opened first.
   *
   * @param {string} key
   * @param {import("../dom.js").Attributes} attributes
   * @param {import("../dom.js").Child[]} head
   * @param {() => import("../dom.js").Child[]} inside
   */
  function fold(key, attributes, head, inside) {
    const body = el("div", { class: "inside" });
    const details = el(
      "details",
      { ...attributes, open: open.has(key) },
      el("summary", {}, ...head),
      body,
    );
    if (details.open) fill(body, ...inside());
    details.addEventListener("toggle", () => {
      if (details.open) open.add(key);
      else open.delete(key);
      if (details.open && body.childElementCount === 0) fill(body, ...inside());
    });
    return details;
  }
}

/** Where a level is a number, it says what it is. @param {string} level */
function levelWords(level) {
  return /^\d/.test(level) ? `level ${level}` : level;
}
