// @ts-check
// Which rules run: more of them for a company, others for a standard.

/** @import {StandardTable} from "../../pkg-template/index.js" */

import { byId, el, fill } from "../dom.js";

/** The one that is chosen before anybody chooses. */
export const DEFAULT = "default";

/** @param {() => void} onChange */
export function profileChoice(onChange) {
  const field = /** @type {HTMLSelectElement} */ (byId("profile"));
  field.addEventListener("change", onChange);

  return {
    get chosen() {
      return field.value === "" ? DEFAULT : field.value;
    },

    /** @param {string[]} profiles @param {StandardTable[]} standards */
    know(profiles, standards) {
      const { chosen } = this;
      const groups = standards
        .filter((it) => it.profiles.length > 0)
        .map((it) => el("optgroup", { label: it.title }, ...it.profiles.map(option)));
      const grouped = new Set(standards.flatMap((it) => it.profiles));
      fill(field, ...profiles.filter((it) => !grouped.has(it)).map(option), ...groups);
      field.value = chosen;
    },
  };
}

/** @param {string} name */
function option(name) {
  return el("option", { value: name }, name);
}

/** The reader's own day, such as `2026-05-31`. @param {Date} [now] */
export function today(now = new Date()) {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((it, index) => String(it).padStart(index === 0 ? 4 : 2, "0")).join("-");
}
