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
  const links = places.slice(0, MOST_SHOWN).map((place) => {
    const { start, end } = place.range;
    const first = start.line + 1;
    const last = end.character === 0 && end.line > start.line ? end.line : end.line + 1;
    const words = last > first ? `${first}–${last}` : `${first}`;
    const label = last > first ? `Lines ${first} to ${last}` : `Line ${first}`;
    return button({ class: "line-link", "aria-label": label }, [words], () => go(place));
  });
  const more = places.length - MOST_SHOWN;
  return el(
    "span",
    { class: "line-links" },
    ...links,
    more > 0 && el("span", { class: "hint" }, `+${more}`),
  );
}
