// @ts-check
// Line numbers beside a claim: each leads to the words in the text.

/** @import {Place} from "../../pkg-template/index.js" */

import { button, el } from "../dom.js";

/** More are counted only. */
const MOST_SHOWN = 6;

/** @typedef {(place: Place) => void} Go */

/**
 * @param {Place[]} places
 * @param {Go} go
 */
export function lineLinks(places, go) {
  /** @type {Map<string, Place>} several places on a line share its number */
  const distinct = new Map();
  for (const place of places) {
    const words = linesOf(place);
    if (!distinct.has(words)) distinct.set(words, place);
  }
  const links = [...distinct].slice(0, MOST_SHOWN).map(([words, place]) => {
    const label = `${words.includes("–") ? "Lines" : "Line"} ${words.replace("–", " to ")}`;
    return button({ class: "line-link", "aria-label": label }, [words], () => go(place));
  });
  const more = distinct.size - MOST_SHOWN;
  return el(
    "span",
    { class: "line-links" },
    ...links,
    more > 0 && el("span", { class: "hint" }, `+${more}`),
  );
}

/** @param {Place} place */
function linesOf({ range: { start, end } }) {
  const first = start.line + 1;
  // A range up to the start of a line ends with the line before it.
  const last = end.character === 0 && end.line > start.line ? end.line : end.line + 1;
  return last > first ? `${first}–${last}` : `${first}`;
}
