// @ts-check
// What is wrong, worst first: one row per cause, however many places it has.

/** @import {Finding, Fix, Related, Rule, Severity} from "../../pkg-template/index.js" */
/** @import {Go} from "./lines.js" */

import { button, byId, el, fill, icon } from "../dom.js";
import { capitalised, counted, prose } from "../words.js";
import { difference } from "./edits.js";
import { lineLinks } from "./lines.js";

/** @type {Severity[]} */
const SEVERITIES = ["error", "warning", "info"];
const NAMES = { error: "error", warning: "warning", info: "note" };
/** More rows come when asked for. */
const MOST_ROWS = 150;

/** @typedef {{ key: string, finding: Finding, places: Finding[] }} Cause */

/**
 * @param {object} actions
 * @param {Go} actions.go
 * @param {(fix: Fix) => void} actions.apply
 */
export function findingsList({ go, apply }) {
  const section = byId("findings");
  const list = byId("findings-list");
  /** @type {Set<Severity>} */
  const hidden = new Set();
  /** @type {Set<string>} */
  const open = new Set();
  /** @type {Map<string, Rule>} */
  let rules = new Map();
  /** @type {Finding[]} */
  let findings = [];
  let text = "";
  let all = false;
  let isUnsaidOpen = false;
  /** The row that had the focus last. */
  let last = -1;
  section.addEventListener("focusin", () => {
    last = rowWithFocus();
  });

  return {
    /** @param {Rule[]} known */
    know(known) {
      rules = new Map(known.map((rule) => [rule.id, rule]));
    },

    /** @param {Finding[]} found @param {string} checked the text that they were found in */
    show(found, checked) {
      findings = found;
      text = checked;
      draw();
    },

    /** Where the focus goes after a repair. @param {number} index @returns {boolean} */
    focus(index) {
      const rows = visibleRows();
      return focusTitle(rows[Math.min(Math.max(index, 0), rows.length - 1)]);
    },

    /** How grave the gravest of a rule is; of a rule that found nothing, undefined. @param {string} rule */
    gravest(rule) {
      return SEVERITIES.find((severity) =>
        findings.some((it) => it.rule === rule && it.severity === severity),
      );
    },

    /** Goes to the first of a rule, wherever it is folded away. @param {string} rule */
    reveal(rule) {
      for (const it of findings) if (it.rule === rule) hidden.delete(it.severity);
      all = true;
      draw();
      const row = section.querySelector(`.finding[data-rule="${CSS.escape(rule)}"]`);
      const fold = row?.closest("details");
      if (fold) fold.open = true;
      row?.scrollIntoView({ block: "center" });
      focusTitle(row);
    },

    /** The row that has the focus, or had it last; -1: none did. */
    get focused() {
      return last;
    },
  };

  function rowWithFocus() {
    return visibleRows().findIndex((row) => row.contains(document.activeElement));
  }

  /** @returns {Element[]} */
  function visibleRows() {
    return [...section.querySelectorAll(".finding")].filter((row) => {
      const fold = row.closest("details");
      return fold === null || fold.open;
    });
  }

  function draw() {
    section.hidden = false;
    const causes = causesOf(findings);
    const shown = causes.filter(({ finding }) => !hidden.has(finding.severity));
    const kept = all ? shown : shown.slice(0, MOST_ROWS);
    const more = shown.length - kept.length;
    const rows = kept.map((cause, index) => ({ cause, row: row(cause, index) }));
    const wrong = rows.filter(({ cause }) => !isUnsaid(cause)).map((it) => it.row);
    const unsaid = rows.filter(({ cause }) => isUnsaid(cause)).map((it) => it.row);
    fill(byId("filters"), ...pills());
    fill(
      list,
      ...wrong,
      unsaid.length > 0 && unsaidFold(unsaid),
      causes.length === 0 && el("p", { class: "hint none" }, "No rule found anything."),
      more > 0 &&
        button({ class: "text-button" }, [`Show ${more} more`], () => {
          all = true;
          draw();
        }),
    );
  }

  /** What is only not said must not outshout what is wrong. @param {Cause} cause */
  function isUnsaid({ finding: { rule, severity } }) {
    return severity === "info" && rules.get(rule)?.absence === true;
  }

  /** @param {HTMLElement[]} rows */
  function unsaidFold(rows) {
    const details = el(
      "details",
      { class: "unsaid", open: isUnsaidOpen },
      el(
        "summary",
        {},
        icon("chevron", { class: "chevron small" }),
        el("h3", {}, "Not said"),
        el(
          "span",
          { class: "hint" },
          counted(
            rows.length,
            "thing that would help a reporter",
            "things that would help a reporter",
          ),
        ),
      ),
      ...rows,
    );
    details.addEventListener("toggle", () => {
      isUnsaidOpen = details.open;
    });
    return details;
  }

  function pills() {
    const counts = SEVERITIES.map((severity) => ({
      severity,
      count: findings.filter((it) => it.severity === severity).length,
    })).filter(({ count }) => count > 0);
    return counts.map(({ severity, count }) =>
      button(
        {
          class: "filter",
          "aria-pressed": String(!hidden.has(severity)),
          "data-severity": severity,
        },
        [icon(severity, { "data-tone": severity }), counted(count, NAMES[severity])],
        () => {
          if (!hidden.delete(severity)) hidden.add(severity);
          draw();
          const pill = section.querySelector(`[data-severity=${severity}]`);
          if (pill instanceof HTMLElement) pill.focus();
        },
      ),
    );
  }

  /** @param {Cause} cause @param {number} index */
  function row({ key, finding, places }, index) {
    const { fix, message, rule, severity } = finding;
    const detail = el("div", { class: "open", id: `finding-${index}`, hidden: !open.has(key) });
    const title = button(
      { class: "title", "aria-expanded": String(open.has(key)), "aria-controls": detail.id },
      [
        el("span", { class: "hidden-words" }, `${NAMES[severity]}: `),
        ...prose(capitalised(message)),
      ],
      () => toggle(),
    );
    const toggle = () => {
      if (!open.delete(key)) open.add(key);
      const isOpen = open.has(key);
      title.setAttribute("aria-expanded", String(isOpen));
      detail.hidden = !isOpen;
      if (isOpen) fill(detail, ...explained(finding, places));
    };
    if (open.has(key)) fill(detail, ...explained(finding, places));

    const { clauses = [] } = rules.get(rule) ?? {};
    const more = clauses.length > 1 ? ` and ${clauses.length - 1} more` : "";
    return el(
      "article",
      { class: "finding", "data-rule": rule },
      icon(severity, { "data-tone": severity }),
      el(
        "div",
        {},
        title,
        el(
          "div",
          { class: "under" },
          el("span", { class: "mono" }, rule),
          clauses[0] !== undefined && el("span", {}, `${clauses[0]}${more}`),
          fix &&
            button(
              { class: "link-button", "aria-label": `Fix: ${fix.title}` },
              [fix.safe ? "Fix" : "Fix…"],
              () => {
                // What is not safe is shown first.
                if (fix.safe) apply(fix);
                else if (!open.has(key)) toggle();
              },
            ),
        ),
        quote(finding),
      ),
      lineLinks(
        places.flatMap((it) => [it, ...(it.related ?? [])]),
        go,
      ),
      detail,
    );
  }

  /**
   * @param {Finding} finding
   * @param {Finding[]} places
   */
  function explained({ fix, related = [], rule }, places) {
    const summary = rules.get(rule)?.summary;
    const others = places.filter((it) => it.fix && it.fix !== fix).length;
    return [
      summary !== undefined && el("p", {}, ...prose(summary)),
      ...byMessage(related).map(([message, there]) =>
        el("p", {}, ...prose(message), " ", lineLinks(there, go)),
      ),
      fix && el("p", {}, el("strong", {}, fix.title)),
      fix && difference(text, fix.edits),
      fix && button({ class: "button" }, ["Apply"], () => apply(fix)),
      others > 0 &&
        el("p", { class: "hint" }, `${counted(others, "more place")} can be mended next.`),
    ];
  }

  /** The source line, where the text is out of sight. @param {Finding} finding */
  function quote({ length, range }) {
    const line = text.split("\n", range.start.line + 1).at(-1) ?? "";
    if (line.trim() === "" || length === 0) return null;
    const { character } = range.start;
    return el("div", { class: "quote" }, line.slice(Math.max(0, character - 60), character + 120));
  }
}

/** @param {Element | null | undefined} row */
function focusTitle(row) {
  const title = row?.querySelector(".title");
  if (!(title instanceof HTMLElement)) return false;
  title.focus();
  return true;
}

/** What a related place says that is only one more of the same. */
const SAME = "here too";
/** More are left to the line links of the row. */
const MOST_MESSAGES = 8;

/**
 * Related places that say something of their own, by what they say.
 *
 * @param {Related[]} related
 */
function byMessage(related) {
  /** @type {Map<string, Related[]>} */
  const groups = new Map();
  for (const it of related) {
    if (it.message === SAME) continue;
    const group = groups.get(it.message);
    if (group) group.push(it);
    else groups.set(it.message, [it]);
  }
  return [...groups].slice(0, MOST_MESSAGES);
}

/**
 * The causes, worst first; within a severity in the order of the text.
 *
 * @param {Finding[]} findings
 * @returns {Cause[]}
 */
function causesOf(findings) {
  /** @type {Map<string, Cause>} */
  const causes = new Map();
  const sorted = [...findings].sort(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
      one.offset - other.offset,
  );
  for (const finding of sorted) {
    const key = `${finding.severity} ${finding.rule} ${finding.message}`;
    const known = causes.get(key);
    if (known) known.places.push(finding);
    else causes.set(key, { key, finding, places: [finding] });
  }
  return [...causes.values()];
}
