// @ts-check
// The switch between the system's colours, light and dark.

import { byId, fill, icon } from "./dom.js";
import { recall, remember } from "./storage.js";

const THEMES = /** @type {const} */ (["system", "light", "dark"]);
const ICONS = { system: "contrast", light: "sun", dark: "moon" };

export function startTheme() {
  const button = byId("theme");
  const stored = recall("theme");
  let theme = THEMES.find((it) => it === stored) ?? "system";

  const show = () => {
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    fill(button, icon(ICONS[theme]));
    button.setAttribute("aria-label", `Colours: ${theme}`);
  };

  button.addEventListener("click", () => {
    theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
    remember("theme", theme === "system" ? null : theme);
    show();
  });
  show();
}
