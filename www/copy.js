// @ts-check
// Copying, and what the page says when it may not.

import { toast } from "./toast.js";

const SAID_FOR = 2000;

/**
 * Copies; the button says so for two seconds. Where the browser refuses, `select` shows what to copy.
 *
 * @param {HTMLButtonElement} button its last `<span>` holds the word, if it has one
 * @param {string} text
 * @param {() => void} select
 */
export async function copy(button, text, select) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    select();
    toast("The browser refused to copy. The text is selected: press Ctrl+C.");
    return;
  }
  const word = button.querySelector("span");
  if (!word) {
    toast("Copied.");
    return;
  }
  word.dataset.word ??= word.textContent ?? "";
  word.textContent = "Copied";
  setTimeout(() => {
    word.textContent = word.dataset.word ?? "";
  }, SAID_FOR);
}
