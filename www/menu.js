// @ts-check
// A list that opens under a word: `<details>`, which closes like a menu.

import { button, el, fill } from "./dom.js";

/**
 * @param {HTMLElement} details
 * @param {{ label: string, act: () => void }[]} items
 */
export function startMenu(details, items) {
  const menu = /** @type {HTMLDetailsElement} */ (details);
  const summary = /** @type {HTMLElement} */ (menu.querySelector("summary"));
  const list = /** @type {HTMLElement} */ (menu.querySelector(".menu-list"));

  const rows = items.map(({ label, act }) => {
    const choose = () => {
      menu.open = false;
      summary.focus();
      act();
    };
    return el("li", {}, button({}, [label], choose));
  });
  fill(list, ...rows);

  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    summary.focus();
  });
  menu.addEventListener("focusout", (event) => {
    const next = /** @type {Node | null} */ (event.relatedTarget);
    if (next && !menu.contains(next)) menu.open = false;
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(/** @type {Node} */ (event.target))) menu.open = false;
  });
}
