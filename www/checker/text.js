// @ts-check
// The text: typed, pasted, opened; and scrolled to what somebody asks for.

/** @import {Finding, Place} from "../../pkg-template/index.js" */

import { buttonById, byId } from "../dom.js";
import { counted } from "../words.js";
import { textMirror } from "./mirror.js";

/**
 * @param {object} actions
 * @param {(text: string) => void} actions.onInput after typing or pasting
 */
export function textPane({ onInput }) {
  const field = /** @type {HTMLTextAreaElement} */ (byId("text"));
  const sheet = byId("sheet");
  const pane = /** @type {HTMLElement} */ (field.closest(".source"));
  const mirror = textMirror(byId("text-mirror"));
  const toggle = buttonById("show-text");
  /** @type {HTMLElement | null} */
  let cameFrom = null;
  /** @type {Element | null} */
  let current = null;

  const follow = () => {
    sheet.toggleAttribute("data-mirrored", mirror.follow(field.value));
    const lines = mirror.lineCount || field.value.split("\n").length;
    byId("source-lines").textContent = field.value === "" ? "empty" : counted(lines, "line");
  };
  /** @param {boolean} folded */
  const fold = (folded) => {
    pane.toggleAttribute("data-folded", folded);
    toggle.setAttribute("aria-expanded", String(!folded));
    toggle.textContent = folded ? "Show text" : "Hide text";
  };

  field.addEventListener("input", () => {
    follow();
    onInput(field.value);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !cameFrom?.isConnected) return;
    cameFrom.focus();
    cameFrom = null;
  });
  toggle.addEventListener("click", () => fold(!pane.hasAttribute("data-folded")));
  fold(false);
  follow();

  return {
    get text() {
      return field.value;
    },

    focus() {
      fold(false);
      field.focus();
    },

    /** @param {string} text @returns {string} as the field holds it: with line feeds alone */
    set(text) {
      field.value = text;
      field.setSelectionRange(0, 0);
      follow();
      return field.value;
    },

    /** On narrow pages the text makes room for the results. */
    fold: () => fold(true),

    /** @param {Finding[]} findings */
    mark: (findings) => mirror.mark(findings),

    /** Selects a place; Esc goes back to where the reader came from. @param {Place} place */
    select({ length, offset, range }) {
      cameFrom = /** @type {HTMLElement | null} */ (document.activeElement);
      fold(false);
      field.focus({ preventScroll: true });
      field.setSelectionRange(offset, offset + length);
      current?.classList.remove("current");
      current = mirror.lineAt(range.start.line);
      current?.classList.add("current");
      if (current) centre(current, byId("sheet-scroll"));
    },
  };
}

/**
 * Scrolls a line to the middle of the text, and the text into view; nothing else moves.
 *
 * @param {Element} line
 * @param {HTMLElement} scroller
 */
function centre(line, scroller) {
  const { top, height } = line.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  scroller.scrollTop += top - frame.top - (frame.height - height) / 2;
  const seen = frame.top < innerHeight && frame.bottom > 0;
  if (!seen) scroller.scrollIntoView({ block: "nearest" });
}
