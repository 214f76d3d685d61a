// @ts-check
// The text again behind its field: line numbers, headings, and what was found, underlined.
//
// Work per keystroke is that of the lines that changed; all else is kept.

/** @import {Finding, Severity} from "../../pkg-template/index.js" */

import { el, setAttributes } from "../dom.js";

/** @typedef {{ from: number, to: number, severity: Severity }} Mark within one line, in UTF-16 units */

/** Beyond this the field stands alone: a mirror would make typing slow. */
const MOST_TEXT = 600_000;
const MOST_LINES = 15_000;
const LONGEST_LINE = 20_000;
const MOST_MARKS = 2_000;
/** More than fits on any screen. */
const NUMBERED_AT_ONCE = 250;

/** A heading in a script in which bold letters are as wide as others. */
const HEADING = /^ {0,3}#{1,6} [\x20-\x7e]*$/;
/** @type {Severity[]} */
const RANK = ["info", "warning", "error"];

/** @param {HTMLElement} element */
export function textMirror(element) {
  /** @type {string[]} */
  let lines = [];
  /** @type {Map<number, Mark[]>} */
  let marks = new Map();
  const numbers = lineNumbers(element);

  return {
    get lineCount() {
      return lines.length;
    },

    /** @param {number} line @returns {Element | null} */
    lineAt: (line) => element.children[line] ?? null,

    /**
     * Follows the text.
     *
     * @param {string} text
     * @returns {boolean} false where the text is too large to be mirrored
     */
    follow(text) {
      const next = text.split("\n");
      const fits =
        text.length <= MOST_TEXT &&
        next.length <= MOST_LINES &&
        next.every((line) => line.length <= LONGEST_LINE);
      if (!fits) {
        element.replaceChildren();
        marks = new Map();
        lines = [];
        return false;
      }
      let same = 0;
      while (same < lines.length && same < next.length && lines[same] === next[same]) same += 1;
      let end = 0;
      const rest = Math.min(lines.length, next.length) - same;
      while (end < rest && lines[lines.length - 1 - end] === next[next.length - 1 - end]) end += 1;

      const before = element.children[same] ?? null;
      const made = document.createDocumentFragment();
      for (const line of next.slice(same, next.length - end)) made.append(lineElement(line));
      const gone = lines.length - end - same;
      for (let index = 0; index < gone; index += 1) element.children[same]?.remove();
      element.insertBefore(made, gone > 0 ? (element.children[same] ?? null) : before);

      // What was found in lines that stay, stays until the next report.
      marks = moved(marks, same, lines.length - end, next.length - lines.length);
      numbers.from(same, next.length === lines.length ? next.length - end : Infinity);
      lines = next;
      return true;
    },

    /** @param {Finding[]} findings */
    mark(findings) {
      const next = byLine(findings, lines);
      for (const line of new Set([...marks.keys(), ...next.keys()])) {
        const now = next.get(line) ?? [];
        if (JSON.stringify(marks.get(line) ?? []) === JSON.stringify(now)) continue;
        const child = element.children[line];
        if (child) showMarks(/** @type {HTMLElement} */ (child), lines[line] ?? "", now);
      }
      marks = next;
    },
  };
}

/**
 * Numbers lines: those near a change at once, the rest when the page has time, because one new
 * line at the top renumbers them all.
 *
 * @param {HTMLElement} element
 */
function lineNumbers(element) {
  /** All lines before this one have their number. */
  let wrongFrom = Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {number} start @param {number} end */
  const number = (start, end) => {
    /** @type {Element | null} */
    let line = element.children[start] ?? null;
    for (let index = start; line && index < end; index += 1) {
      const words = String(index + 1);
      if (line.getAttribute("data-n") !== words) line.setAttribute("data-n", words);
      line = line.nextElementSibling;
    }
  };
  const goOn = () => {
    number(wrongFrom, wrongFrom + NUMBERED_AT_ONCE);
    wrongFrom += NUMBERED_AT_ONCE;
    if (wrongFrom < element.children.length) timer = setTimeout(goOn, 50);
    else wrongFrom = Infinity;
  };

  return {
    /** @param {number} start @param {number} end */
    from(start, end) {
      clearTimeout(timer);
      number(start, Math.min(end, start + NUMBERED_AT_ONCE));
      if (end > start + NUMBERED_AT_ONCE) {
        wrongFrom = Math.min(wrongFrom, start + NUMBERED_AT_ONCE);
      }
      if (wrongFrom < element.children.length) timer = setTimeout(goOn, 50);
    },
  };
}

/** @param {string} line */
function lineElement(line) {
  return el("div", { class: HEADING.test(line) ? "line heading" : "line" }, line);
}

/**
 * @param {HTMLElement} element
 * @param {string} line
 * @param {Mark[]} marks
 */
function showMarks(element, line, marks) {
  const severities = marks.map((it) => RANK.indexOf(it.severity));
  setAttributes(element, { "data-tone": RANK[Math.max(...severities)] ?? null });
  element.replaceChildren();
  let at = 0;
  for (const { from, to, severity } of marks) {
    // Where two findings overlap, the first one's words stay its own.
    const start = Math.max(from, at);
    if (to <= start) continue;
    element.append(line.slice(at, start));
    element.append(el("span", { class: "found", "data-tone": severity }, line.slice(start, to)));
    at = to;
  }
  element.append(line.slice(at));
}

/**
 * @param {Finding[]} findings
 * @param {string[]} lines
 */
function byLine(findings, lines) {
  /** @type {Map<number, Mark[]>} */
  const marks = new Map();
  let count = 0;
  const places = findings.flatMap(({ range, related = [], severity }) =>
    [{ range }, ...related].map((it) => ({ range: it.range, severity })),
  );
  for (const { range, severity } of places) {
    for (let line = range.start.line; line <= range.end.line; line += 1) {
      const length = lines[line]?.length;
      if (length === undefined || count >= MOST_MARKS) break;
      const from = line === range.start.line ? range.start.character : 0;
      const to = line === range.end.line ? range.end.character : length;
      const known = marks.get(line);
      if (known) known.push({ from, to, severity });
      else marks.set(line, [{ from, to, severity }]);
      count += 1;
    }
  }
  for (const it of marks.values()) it.sort((one, other) => one.from - other.from);
  return marks;
}

/**
 * The marks after lines `from` up to `to` were replaced and all later ones moved.
 *
 * @param {Map<number, Mark[]>} marks
 * @param {number} from
 * @param {number} to
 * @param {number} distance
 */
function moved(marks, from, to, distance) {
  /** @type {Map<number, Mark[]>} */
  const result = new Map();
  for (const [line, it] of marks) {
    if (line < from) result.set(line, it);
    else if (line >= to) result.set(line + distance, it);
  }
  return result;
}
