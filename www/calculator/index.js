// @ts-check
// The calculator: one state, read by the engine, shown by its parts.

/** @import {CvssVersion} from "../../pkg-template/index.js" */
/** @import {Engine} from "../engine.js" */

import { copy } from "../copy.js";
import { buttonById, byId, el, fill } from "../dom.js";
import { isWriting } from "../keys.js";
import { startMenu } from "../menu.js";
import { vectorHash } from "../route.js";
import { VECTORS } from "../samples.js";
import { recall, remember } from "../storage.js";
import { vectorField } from "./field.js";
import { history } from "./history.js";
import { metricGroups } from "./metrics.js";
import { read, repairs, scoreOf } from "./reading.js";
import { scoreBlock } from "./score.js";
import { stepsBlock, weighed } from "./steps.js";
import { unwrap, valuesIn, versionOf, write } from "./vector.js";
import { versionSwitch } from "./versions.js";
import { whyBlock } from "./why.js";

/**
 * A vector per version. `chosen`: the shown one came from the options, so that what it lacks is
 * still to come; else somebody wrote it, and it lacks something. `without`: what reading left out.
 *
 * @typedef {object} State
 * @property {CvssVersion} version
 * @property {Record<CvssVersion, string>} texts
 * @property {boolean} chosen
 * @property {string[]} without
 */

/** @type {State} */
const EMPTY = {
  version: "4.0",
  texts: { "4.0": "", 3.1: "", "3.0": "", "2.0": "" },
  chosen: true,
  without: [],
};

/**
 * @param {Engine} engine
 * @param {string | undefined} asked what the address asks for
 * @param {(hash: string) => void} onAddress called with the hash that leads to this state
 */
export function startCalculator(engine, asked, onAddress) {
  const states = history(EMPTY);
  /** @type {Map<CvssVersion, ReturnType<typeof metricGroups>>} */
  const groups = new Map();
  /** @type {Partial<Record<CvssVersion, string>>} */
  const lastGood = {};
  /** @type {CvssVersion | null} */
  let shown = null;

  const switcher = versionSwitch((version) => push({ version, chosen: true, without: [] }));
  const field = vectorField({ onText: type, onRepair: takeText, onEscape: restore });
  const score = scoreBlock({ onWhy: () => why.focus(), onCopy: copyVector });
  const steps = stepsBlock(choose);
  const why = whyBlock();
  const explain = explainSwitch();

  startMenu(
    byId("calculator-examples"),
    VECTORS.map(({ title, vector }) => ({ label: title, act: () => takeText(vector) })),
  );
  buttonById("undo").addEventListener("click", undo);
  buttonById("redo").addEventListener("click", redo);
  byId("clear").addEventListener("click", () => takeChoice(""));
  buttonById("copy-vector").addEventListener("click", () => copyVector(buttonById("copy-vector")));
  buttonById("copy-link").addEventListener("click", () => {
    void copy(buttonById("copy-link"), location.href, field.focus);
  });
  byId("view-calculator").addEventListener("keydown", undoKeys);
  for (const type of ["focusin", "focusout"]) {
    byId("metrics").addEventListener(type, ({ target }) => {
      const input = /** @type {HTMLInputElement} */ (target);
      const metric = input.closest(".metric")?.getAttribute("data-metric");
      score.ring(type === "focusin" && metric ? `${metric}:${input.value}` : null);
    });
  }
  // What was typed before the engine came is not lost.
  if (field.early !== "") type(field.early, true);
  else if (asked !== undefined) takeText(asked);
  else show();

  return {
    focusField: field.focus,
    /** Shows what an address or the first view asks for. @param {string} text */
    open: takeText,
    get hash() {
      return hashOf(states.now);
    },
  };

  /** @param {Partial<State>} change @param {boolean} [typed] */
  function push(change, typed = false) {
    states.push({ ...states.now, ...change }, typed);
    show();
  }

  /** @param {string} metric @param {string} value */
  function choose(metric, value) {
    const { texts, version } = states.now;
    const specification = engine.cvss.metrics(version);
    const values = valuesIn(texts[version], specification);
    takeChoice(write({ ...values, [metric]: value }, specification));
  }

  /** @param {string} text */
  function takeChoice(text) {
    const { texts, version } = states.now;
    push({ texts: { ...texts, [version]: text }, chosen: true, without: [] });
  }

  /** A whole vector from elsewhere: another address, an example, a repair. @param {string} given */
  function takeText(given) {
    const { text, without } = unwrap(given);
    const version = versionOf(text, states.now.version);
    // A bare prefix asks for an empty sheet.
    const bare = /^CVSS:[\d.]+\/?$/i.test(text) && text.includes(version);
    const texts = { ...states.now.texts, [version]: bare ? "" : text };
    /** @type {State} */
    const next = { version, texts, chosen: bare, without };
    // There is nothing to go back to before the first vector.
    if (states.now === EMPTY) states.begin(next);
    else states.push(next);
    show();
  }

  /** @param {string} typed @param {boolean} pasted */
  function type(typed, pasted) {
    const { text, without } = pasted ? unwrap(typed) : { text: typed, without: [] };
    const version = versionOf(text, states.now.version);
    const texts = { ...states.now.texts, [version]: text };
    push({ version, texts, chosen: false, without }, !pasted);
  }

  function restore() {
    const good = lastGood[states.now.version];
    if (good !== undefined && good !== states.now.texts[states.now.version]) takeChoice(good);
  }

  function undo() {
    states.undo();
    show();
  }

  function redo() {
    states.redo();
    show();
  }

  /** Fields keep their own undo. @param {KeyboardEvent} event */
  function undoKeys(event) {
    const undoes = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z";
    if (!undoes || isWriting(event.target)) return;
    event.preventDefault();
    if (event.shiftKey) redo();
    else undo();
  }

  /** @param {HTMLButtonElement} button */
  function copyVector(button) {
    const { texts, version } = states.now;
    void copy(button, texts[version], field.focus);
  }

  function show() {
    const { chosen, texts, version, without } = states.now;
    const reading = read(engine, version, texts[version]);
    if (reading.evaluation) lastGood[version] = reading.text;
    const changes = weighed(reading);
    const another = shown !== version;
    const metrics = groupsOf(version);
    if (another) fill(byId("metrics"), ...metrics.elements);
    shown = version;

    switcher.show(version, (it) => scoreOf(engine, texts[it]));
    field.show(reading, repairs(engine, reading), without, chosen);
    metrics.show(reading);
    score.show(reading, changes, another);
    steps.show(reading, changes);
    why.show(reading);
    buttonById("undo").disabled = !states.canUndo;
    buttonById("redo").disabled = !states.canRedo;
    onAddress(hashOf(states.now));
  }

  /** @param {CvssVersion} version */
  function groupsOf(version) {
    const known = groups.get(version);
    if (known) {
      known.explainPlace.append(explain);
      return known;
    }
    const made = metricGroups(engine.cvss.metrics(version), choose, explain);
    groups.set(version, made);
    return made;
  }
}

/** @param {State} state */
function hashOf({ texts, version }) {
  return texts[version] === "" ? `#CVSS:${version}` : vectorHash(texts[version]);
}

/** The switch that opens a sentence in every option. */
function explainSwitch() {
  const input = el("input", { type: "checkbox", role: "switch" });
  const apply = () => byId("view-calculator").toggleAttribute("data-explain", input.checked);
  input.checked = recall("explain") === "on";
  input.addEventListener("change", () => {
    remember("explain", input.checked ? "on" : null);
    apply();
  });
  apply();
  return el("label", { class: "toggle" }, input, "Explain values");
}
