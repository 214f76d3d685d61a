// @ts-check
// What the policy says: a reporter's questions, and the lines that answer them.

/** @import {Contact, ContactKind, Evidence, Policy, Report} from "../../pkg-template/index.js" */
/** @import {Child} from "../dom.js" */
/** @import {Go} from "./lines.js" */

import { byId, el, fill, icon } from "../dom.js";
import { counted, listed } from "../words.js";
import { answers } from "./answers.js";
import { lineLinks } from "./lines.js";

/** @type {Record<ContactKind, string>} */
const KINDS = {
  email: "mail",
  "mailing-list": "mailing list",
  "github-private-report": "private report on GitHub",
  "gitlab-confidential-issue": "confidential issue on GitLab",
  "bounty-platform": "bounty platform",
  "web-form": "web form",
  "private-tracker": "private tracker",
  chat: "chat",
  social: "social network",
  phone: "phone",
  "third-party-coordinator": "coordinator",
};

/** More are counted only. */
const MOST_CHIPS = 12;

/** @typedef {"met" | "partial" | "unmet" | "unknown"} State */

/** @param {Go} go */
export function factsBlock(go) {
  const section = byId("facts");

  return {
    /** @param {Report} report */
    show(report) {
      const { contacts, placeholders, versions } = report.policy;
      section.hidden = false;
      const channels = contacts.filter((it) => it.rank !== null);
      const others = contacts.filter((it) => it.rank === null);
      fill(
        section,
        el(
          "div",
          { class: "section-head" },
          el("h2", { id: "facts-title" }, "What the policy says"),
          el("span", { class: "hint" }, "Each answer with the lines that give it"),
        ),
        el(
          "dl",
          {},
          row("Where do I report it?", stateOf(channels), reach(channels), channels),
          others.length > 0 &&
            row("Who else is named?", "met", [chips(others.map(chipOf))], others),
          ...answers(report).map(({ facts, items = [], question, state, words }) =>
            row(question, state, [answered(words, items)], facts),
          ),
          row(
            "Which versions count?",
            versions.length === 0
              ? "unknown"
              : versions.some((it) => it.supported)
                ? "met"
                : "partial",
            versions.length === 0 ? ["No table says."] : [versionWords(versions)],
            versions,
          ),
          row(
            "What was left blank?",
            placeholders.length === 0 ? "met" : "unmet",
            placeholders.length === 0
              ? ["Nothing found."]
              : [chips(placeholders.map((it) => ({ words: it.text, doubtful: true })))],
            placeholders,
          ),
        ),
      );
    },
  };

  /**
   * @param {string} question
   * @param {State} state
   * @param {Child[]} answer
   * @param {{ evidence: Evidence }[]} facts
   */
  function row(question, state, answer, facts) {
    return el(
      "div",
      { class: "fact" },
      el("dt", {}, question),
      icon(state, { "data-tone": state }),
      el("dd", {}, ...answer),
      el("dd", {}, lineLinks(inOrder(facts), go)),
    );
  }
}

/**
 * @param {string | undefined} words
 * @param {string[]} items
 */
function answered(words, items) {
  if (words !== undefined) return words;
  return items.length === 0
    ? "Not said."
    : chips(items.map((it) => ({ words: it, doubtful: false })));
}

/** @param {Contact[]} contacts @returns {State} */
function stateOf(contacts) {
  if (contacts.length === 0) return "unknown";
  const usable = contacts.filter((it) => !it.placeholder);
  if (usable.length === 0) return "unmet";
  return usable.some((it) => it.evidence.visibility === "visible") ? "met" : "partial";
}

/** @param {Contact[]} contacts @returns {Child[]} */
function reach(contacts) {
  if (contacts.length === 0) return ["Not said."];
  const lead =
    stateOf(contacts) === "unmet" && el("p", {}, "Nowhere yet: all of it is template text.");
  return [lead, chips(contacts.map(chipOf))];
}

/** @param {Contact} contact */
function chipOf({ evidence, kind, obfuscated, placeholder, value }) {
  const notes = [
    placeholder && "template text",
    obfuscated && "written against robots",
    evidence.visibility !== "visible" && `in a ${evidence.visibility}`,
  ].filter((it) => it !== false);
  const words = [value === "" ? KINDS[kind] : value, ...notes].join(", ");
  return { words, doubtful: placeholder || evidence.visibility === "comment" };
}

/** @param {{ words: string, doubtful: boolean }[]} items */
function chips(items) {
  const distinct = [...new Map(items.map((it) => [it.words, it])).values()];
  const shown = distinct.slice(0, MOST_CHIPS);
  const more = distinct.length - shown.length;
  return el(
    "div",
    { class: "chips" },
    ...shown.map(({ words, doubtful }) =>
      el("span", { class: doubtful ? "chip doubtful" : "chip" }, words),
    ),
    more > 0 && el("span", { class: "hint" }, `and ${counted(more, "other")}`),
  );
}

/** @param {Policy["versions"]} versions */
function versionWords(versions) {
  const parts = versions.slice(0, MOST_CHIPS).map(({ supported, version }) => {
    const words = { true: "yes", false: "no", null: "unsaid" }[String(supported)];
    return `${version} ${words}`;
  });
  if (versions.length > MOST_CHIPS) parts.push(counted(versions.length - MOST_CHIPS, "other"));
  return `${listed(parts)}.`;
}

/** @param {{ evidence: Evidence }[]} facts */
function inOrder(facts) {
  return facts.map((it) => it.evidence).sort((one, other) => one.offset - other.offset);
}
