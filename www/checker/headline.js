// @ts-check
// The answer first: the grade, and what happens to a reporter in one sentence.

/** @import {Report, Score} from "../../pkg-template/index.js" */

import { button, byId, el, fill } from "../dom.js";
import { capitalised, counted } from "../words.js";
import { verdict } from "../verdict.js";

/** @param {() => void} onFixAll */
export function headline(onFixAll) {
  const block = byId("headline");

  return {
    /** What stands here without a report. @param {string} title @param {string} about */
    say(title, about) {
      fill(block, el("div", {}, el("h2", {}, title), el("p", {}, about)));
    },

    /** @param {Report} report */
    show(report) {
      const { title, about } = verdict(report);
      const safe = report.findings.filter((it) => it.fix?.safe).length;
      const label = safe === 1 ? "Fix the safe one" : `Fix all ${safe} safe ones`;
      fill(
        block,
        stamp(report.score),
        el(
          "div",
          {},
          el("h2", {}, title),
          ...report.score.gates.map(gate),
          el("p", {}, about, next(report)),
          safe > 0 &&
            el(
              "div",
              { class: "headline-actions" },
              button({ class: "button" }, [label], onFixAll),
            ),
        ),
      );
    },
  };
}

/** @type {Record<Score["grade"], "met" | "warning" | "error">} */
const TONES = { A: "met", B: "met", C: "warning", D: "warning", F: "error" };

/** @param {Score} score */
function stamp({ grade, total }) {
  return el(
    "p",
    { class: "stamp", "data-tone": TONES[grade] },
    el("span", { class: "hidden-words" }, "Grade "),
    el("strong", {}, grade),
    el("span", { class: "total" }, el("strong", {}, total), " of 100"),
  );
}

/** What limits the total, whatever else is said. @param {Score["gates"][number]} gate */
function gate({ because, id, limit }) {
  return el(
    "p",
    { class: "gate", "data-gate": id },
    `${capitalised(because)}: no more than ${limit} points.`,
  );
}

/** The next best step, as far as the report tells one. @param {Report} report */
function next({ findings, policy }) {
  const contacts = policy.contacts.filter((it) => it.rank !== null);
  const usable = contacts.filter((it) => !it.placeholder);
  if (contacts.length > 0 && usable.length === 0) {
    const channels = counted(contacts.length, "channel that it names", "channels that it names");
    return ` The ${contacts.length === 1 ? channels.slice(2) : channels} reach nobody: fill in your own.`;
  }
  if (findings.some((it) => it.rule === "contact-missing")) {
    return " Name a private way to reach you, first of all.";
  }
  return "";
}
