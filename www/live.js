// @ts-check
// What a screen reader says unasked: one region, one voice, and only after a pause.

import { byId } from "./dom.js";

/** @type {ReturnType<typeof setTimeout> | undefined} */
let waiting;

/**
 * @param {string} words
 * @param {number} [delay] milliseconds without another announcement before this one is made
 */
export function announce(words, delay = 400) {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    byId("live").textContent = words;
  }, delay);
}
