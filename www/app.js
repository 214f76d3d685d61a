// @ts-check
// Which view is shown, and what the views share.

/** @import {TextFile} from "./files.js" */
/** @import {Route, View} from "./route.js" */

import { startCalculator } from "./calculator/index.js";
import { vectorOf } from "./calculator/vector.js";
import { byId } from "./dom.js";
import { loadEngine } from "./engine.js";
import { startFiles } from "./files.js";
import { startKeys } from "./keys.js";
import { startOffline } from "./offline.js";
import { readRoute, vectorHash } from "./route.js";
import { startStart } from "./start.js";
import { startTheme } from "./theme.js";
import { toast } from "./toast.js";

/** @type {View[]} */
const VIEWS = ["start", "calculator", "checker"];

/** @type {View} */
let view = "start";
/** @type {Promise<ReturnType<typeof startCalculator>> | undefined} */
let calculator;
/** @type {Promise<Awaited<ReturnType<typeof openChecker>>> | undefined} */
let checker;

startTheme();
const openFile = startFiles(take);
startKeys({ open: openFile, toField });
for (const button of document.querySelectorAll("[data-action=open]")) {
  button.addEventListener("click", openFile);
}
byId("skip").addEventListener("click", (event) => {
  event.preventDefault();
  byId("main").focus();
});
startStart({ onText: (text) => take({ name: "SECURITY.md", text }), onPolicy: toChecker });
addEventListener("hashchange", follow);
follow();
startOffline();

function follow() {
  const route = readRoute(location);
  if (route) void show(route);
}

/** @param {Route} route */
async function show({ view: next, vector, section }) {
  setView(next);
  try {
    if (next === "calculator") {
      const isFirst = calculator === undefined;
      const it = await startedCalculator(vector);
      if (!isFirst && vector !== undefined && vectorHash(vector) !== it.hash) {
        it.open(vector);
        scrollTo(0, 0);
      } else if (view === "calculator") setAddress(it.hash);
    }
    if (next === "checker") {
      const it = await startedChecker();
      if (section) it.jump(section);
    }
  } catch (error) {
    toast(`This part can’t be loaded: ${error instanceof Error ? error.message : error}`);
    console.error(error);
  }
}

/** @param {View} next */
function setView(next) {
  if (next !== view) scrollTo(0, 0);
  view = next;
  for (const name of VIEWS) byId(`view-${name}`).hidden = name !== next;
  for (const link of document.querySelectorAll("[data-view]")) {
    if (link.getAttribute("data-view") === next) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.documentElement.dataset.view = next;
  document.title = {
    start: "secpolicy: CVSS calculator and SECURITY.md checker",
    calculator: "CVSS calculator · secpolicy",
    checker: "Policy checker · secpolicy",
  }[next];
}

/** @param {string} hash */
function setAddress(hash) {
  if (view === "calculator" && location.hash !== hash) history.replaceState(null, "", hash);
}

/** @param {string} [asked] the vector that it starts with */
function startedCalculator(asked) {
  calculator ??= loadEngine().then((engine) => startCalculator(engine, asked, setAddress));
  return calculator;
}

function startedChecker() {
  checker ??= openChecker();
  return checker;
}

/** The checker's code and its worker come when it is opened. */
async function openChecker() {
  const { startChecker } = await import("./checker/index.js");
  return startChecker();
}

/** A text from anywhere: a vector goes to the calculator, all else to the checker. @param {TextFile} file */
function take(file) {
  const vector = vectorOf(file.text);
  if (vector !== null) location.hash = vectorHash(vector);
  else void toChecker(file);
}

/** @param {TextFile} file */
async function toChecker(file) {
  location.hash = "#checker";
  const it = await startedChecker();
  it.open(file);
}

function toField() {
  if (view === "calculator") void startedCalculator().then((it) => it.focusField());
  else if (view === "checker") void startedChecker().then((it) => it.focusText());
  else byId("anything-text").focus();
}
