// @ts-check
// The list of keys, and the single keys that work anywhere.

import { byId } from "./dom.js";
import { recall, remember } from "./storage.js";

/**
 * @param {object} actions
 * @param {() => void} actions.open opens a file
 * @param {() => void} actions.toField goes to the vector or the text
 */
export function startKeys({ open, toField }) {
  const dialog = /** @type {HTMLDialogElement} */ (byId("keys"));
  const single = /** @type {HTMLInputElement} */ (byId("single-keys"));
  const show = () => dialog.showModal();

  byId("keys-open").addEventListener("click", show);
  byId("keys-close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });

  single.checked = recall("single-keys") !== "off";
  single.addEventListener("change", () => remember("single-keys", single.checked ? null : "off"));

  addEventListener("keydown", (event) => {
    if (!single.checked || dialog.open || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const action = { "/": toField, "?": show, o: open, O: open }[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}

/**
 * Whether a key pressed here writes a letter, so that it must not do anything else.
 *
 * @param {EventTarget | null} target
 */
export function isWriting(target) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches("textarea, [contenteditable]")) return true;
  return target.matches("input:not([type=radio], [type=checkbox], [type=button])");
}
