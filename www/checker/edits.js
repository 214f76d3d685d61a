// @ts-check
// Text edits: applied, and shown before they are.

/** @import {TextEdit} from "../../pkg-template/index.js" */

import { el } from "../dom.js";

/** A longer piece is cut in the middle when shown. */
const LONGEST_SHOWN = 600;
const MOST_SHOWN = 20;

/**
 * @param {string} text
 * @param {TextEdit[]} edits in text order, not overlapping
 */
export function applied(text, edits) {
  let at = 0;
  let result = "";
  for (const { offset, length, newText } of edits) {
    result += text.slice(at, offset) + newText;
    at = offset + length;
  }
  return result + text.slice(at);
}

/**
 * What the edits take away and put there, whole lines of it.
 *
 * @param {string} text
 * @param {TextEdit[]} edits
 */
export function difference(text, edits) {
  const parts = edits.slice(0, MOST_SHOWN).flatMap(({ offset, length, newText }) => {
    const from = text.lastIndexOf("\n", offset - 1) + 1;
    const next = text.indexOf("\n", offset + length);
    const to = next < 0 ? text.length : next;
    const before = text.slice(from, to);
    const after = text.slice(from, offset) + newText + text.slice(offset + length, to);
    return [
      before.trim() !== "" && el("del", { "aria-label": "Before" }, shortened(before)),
      after.trim() !== "" && el("ins", { "aria-label": "After" }, shortened(after)),
    ];
  });
  const more = edits.length - MOST_SHOWN;
  return el("div", { class: "diff" }, ...parts, more > 0 && el("span", {}, `and ${more} more`));
}

/** @param {string} piece */
function shortened(piece) {
  if (piece.length <= LONGEST_SHOWN) return piece;
  const half = LONGEST_SHOWN / 2;
  return `${piece.slice(0, half)} … ${piece.slice(-half)}`;
}
