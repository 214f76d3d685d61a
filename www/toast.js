// @ts-check
// One short message at the bottom, with at most one action.

import { button, byId, el, fill, icon } from "./dom.js";

const SHOWN_FOR = 6000;

/**
 * @param {string} words
 * @param {{ label: string, act: () => void }} [action]
 */
export function toast(words, action) {
  const element = el("div", { class: "toast" }, icon("met"), el("span", {}, words));
  let timer = setTimeout(() => element.remove(), SHOWN_FOR);
  const stay = () => clearTimeout(timer);
  const leave = () => {
    clearTimeout(timer);
    timer = setTimeout(() => element.remove(), SHOWN_FOR);
  };
  element.addEventListener("pointerenter", stay);
  element.addEventListener("pointerleave", leave);
  element.addEventListener("focusin", stay);
  element.addEventListener("focusout", leave);
  if (action) {
    const act = () => {
      stay();
      element.remove();
      action.act();
    };
    element.append(button({}, [action.label], act));
  }
  fill(byId("toasts"), element);
}
