// @ts-check
// The score by what a reporter asks: points, and the reasons for them.

/** @import {Reason, Score, Severity} from "../../pkg-template/index.js" */

import { button, byId, el, fill, icon, svg } from "../dom.js";
import { capitalised, counted, prose } from "../words.js";

/** @typedef {Score["categories"][number]} Category */

/** More defects are counted only: each stands among the findings. */
const MOST_REASONS = 20;

/**
 * @param {object} actions
 * @param {(rule: string) => Severity | undefined} actions.gravest of the findings of a rule
 * @param {(rule: string) => void} actions.reveal goes to it
 */
export function gradeBlock({ gravest, reveal }) {
  const section = byId("grade");
  /** @type {Set<string>} */
  const open = new Set();

  return {
    /** @param {Score} score */
    show({ categories, gates, total }) {
      section.hidden = false;
      const sum = categories.reduce((points, it) => points + it.points, 0);
      const isLimited = gates.length > 0 && sum > total;
      const rows = categories.filter((it) => it.max > 0 || it.points !== 0).map(row);
      const half = Math.ceil(rows.length / 2);
      fill(
        section,
        el(
          "div",
          { class: "section-head" },
          el("h2", { id: "grade-title" }, "Score"),
          el(
            "span",
            { class: "hint" },
            isLimited
              ? `${sum} points, held down to ${total} by what is said above`
              : "What a reporter asks, and the points for the answer",
          ),
        ),
        el(
          "div",
          { class: "categories" },
          el("div", {}, ...rows.slice(0, half)),
          el("div", {}, ...rows.slice(half)),
        ),
      );
    },
  };

  /** @param {Category} category */
  function row({ because, id, max, points, title }) {
    const reasons = [...because].sort((one, other) => lost(other) - lost(one));
    const more = reasons.length - MOST_REASONS;
    const inside = el("div", { class: "reasons" });
    const details = el(
      "details",
      { class: "category", "data-category": id, open: open.has(id) },
      el(
        "summary",
        {},
        icon("chevron", { class: "chevron small" }),
        el("span", { class: "name" }, title),
        el("span", { class: "points" }, ...pointWords(points, max)),
        max > 0 && bar(points, max),
      ),
      inside,
    );
    const unfold = () => {
      fill(
        inside,
        el("ul", {}, ...reasons.slice(0, MOST_REASONS).map(reasonRow)),
        more > 0 && el("p", { class: "hint" }, `and ${counted(more, "other")}`),
      );
    };
    if (details.open) unfold();
    details.addEventListener("toggle", () => {
      if (details.open) open.add(id);
      else open.delete(id);
      if (details.open && inside.childElementCount === 0) unfold();
    });
    return details;
  }

  /** @param {Reason} reason */
  function reasonRow({ id, max, points, text }) {
    // The score counts what the chosen rules may leave out.
    const severity = max === 0 ? gravest(id) : undefined;
    const tone = severity ?? toneOf(points, max);
    const words = prose(capitalised(text));
    return el(
      "li",
      { class: "reason" },
      icon(tone, { "data-tone": tone }),
      severity
        ? button({ class: "link-button" }, words, () => reveal(id))
        : el("span", {}, ...words),
      el("span", { class: "points" }, ...pointWords(points, max)),
    );
  }
}

/** What a reason costs. @param {Reason} reason */
function lost({ max, points }) {
  return max - points;
}

/** @param {number} points @param {number} max */
function toneOf(points, max) {
  if (points < 0) return "error";
  if (points === 0) return "unmet";
  return points < max ? "partial" : "met";
}

/** "5 of 9"; of what is only taken away, how much. @param {number} points @param {number} max */
function pointWords(points, max) {
  const number = el("strong", {}, points < 0 ? `−${-points}` : String(points));
  return max > 0 ? [number, ` of ${max}`] : [number];
}

/** The same as a length; the words stand beside it. @param {number} points @param {number} max */
function bar(points, max) {
  const filled = Math.max(0, Math.min(points, max));
  return svg(
    "svg",
    {
      class: "bar",
      viewBox: `0 0 ${max} 1`,
      preserveAspectRatio: "none",
      "aria-hidden": "true",
    },
    svg("rect", { class: "all", width: max, height: 1 }),
    svg("rect", { class: "got", width: filled, height: 1 }),
  );
}
