// @ts-check
// The vector in colours, behind the field in which it is typed.

/** @import {CvssProblem} from "../../pkg-template/index.js" */

import { el } from "../dom.js";

const PART = /([A-Za-z0-9.]*)(:?)([^/]*)(\/?)/y;

/**
 * @param {string} text
 * @param {CvssProblem[]} problems
 * @returns {Node[]}
 */
export function mirrored(text, problems) {
  const wrong = problems.map((it) => wholePart(text, it));
  /** @type {Node[]} */
  const nodes = [];
  let at = 0;

  /**
   * @param {string} part
   * @param {string} kind
   */
  const add = (part, kind) => {
    if (part === "") return;
    const from = at;
    at += part.length;
    const hit = wrong.some((it) => it.from < at && it.to > from);
    nodes.push(el("span", { class: hit ? `${kind} wrong` : kind }, part));
  };

  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const match = PART.exec(text);
    if (!match || match[0] === "") break;
    const [, name = "", colon = "", value = "", slash = ""] = match;
    const isPrefix = name.toUpperCase() === "CVSS";
    add(name + colon, isPrefix ? "prefix" : "name");
    add(value, isPrefix ? "prefix" : "value");
    add(slash, "slash");
  }
  add(text.slice(at), "name");
  const lacks = problems.some((it) => it.length === 0 && it.offset >= text.length);
  // A last empty line needs a height.
  nodes.push(el("span", { class: lacks ? "gap" : null }, "\u200b"));
  return nodes;
}

/**
 * What to underline: of a wrong value the whole metric, as a reader sees it.
 *
 * @param {string} text
 * @param {CvssProblem} problem
 */
function wholePart(text, { length, metric, offset }) {
  if (length === 0 || metric === undefined) return { from: offset, to: offset + length };
  const next = text.indexOf("/", offset);
  return { from: text.lastIndexOf("/", offset) + 1, to: next < 0 ? text.length : next };
}
