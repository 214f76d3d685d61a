// @ts-check
// Words that several parts of the page need.

/** @import {CvssSeverity} from "../pkg-template/index.js" */

import { el } from "./dom.js";

/** @type {Record<CvssSeverity, string>} */
export const SEVERITY_WORDS = {
  none: "None",
  low: "Low",
  medium: "Medium",
  high: "High",
  critical: "Critical",
};

/**
 * "1 error", "2 errors".
 *
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
export function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * "a", "a and b", "a, b and c".
 *
 * @param {string[]} items
 * @param {string} [word]
 */
export function listed(items, word = "and") {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

/**
 * A sentence with `code` in backticks, as nodes; all of it is text.
 *
 * @param {string} sentence
 * @returns {(string | HTMLElement)[]}
 */
export function prose(sentence) {
  const parts = sentence.split("`");
  // An odd backtick is only a backtick.
  if (parts.length % 2 === 0) return [sentence];
  return parts.map((part, index) => (index % 2 === 1 ? el("code", {}, part) : part));
}

/** @param {string} sentence */
export function capitalised(sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
