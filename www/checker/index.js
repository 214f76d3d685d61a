// @ts-check
// The checker: a text, and what its report says.

/** @import {Fix, Report} from "../../pkg-template/index.js" */
/** @import {TextFile} from "../files.js" */
/** @import {Answer} from "../worker.js" */

import { copy } from "../copy.js";
import { buttonById, byId } from "../dom.js";
import { announce } from "../live.js";
import { startMenu } from "../menu.js";
import { POLICIES } from "../samples.js";
import { toast } from "../toast.js";
import { countedWords, worst } from "../verdict.js";
import { counted } from "../words.js";
import { checkClient } from "./client.js";
import { applied } from "./edits.js";
import { factsBlock } from "./facts.js";
import { findingsList } from "./findings.js";
import { gradeBlock } from "./grade.js";
import { headline } from "./headline.js";
import { jumpLinks } from "./jumps.js";
import { profileChoice, today } from "./profile.js";
import { standardsBlock } from "./standards.js";
import { textPane } from "./text.js";

/** Ten million UTF-16 units: beyond it the page says so and does not try. */
const LARGEST = 10_000_000;
const UNDO_DEPTH = 100;

export function startChecker() {
  /** @type {string[]} */
  const before = [];
  let name = "SECURITY.md";
  /** @type {{ report: Report, text: string } | null} */
  let checked = null;
  /** The row that gets the focus when the next report is shown; -1: none. */
  let focusNext = -1;
  let said = "";

  const client = checkClient(take);
  const pane = textPane({ onInput: () => check(false) });
  const head = headline(fixAll);
  const findings = findingsList({ go: pane.select, apply });
  const grade = gradeBlock({ gravest: findings.gravest, reveal: findings.reveal });
  const facts = factsBlock(pane.select);
  const standards = standardsBlock({ go: pane.select, apply });
  const jumps = jumpLinks();
  const profile = profileChoice(() => check(true));

  startMenu(
    byId("checker-samples"),
    POLICIES.map((sample) => ({ label: sample.title, act: () => open(sample) })),
  );
  buttonById("undo-text").addEventListener("click", undo);
  buttonById("copy-text").addEventListener("click", () => {
    void copy(buttonById("copy-text"), pane.text, pane.focus);
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "F8" || byId("view-checker").hidden) return;
    event.preventDefault();
    findings.focus(event.shiftKey ? Math.max(findings.focused - 1, 0) : findings.focused + 1);
  });
  void client.ask({ ask: "tables" }).then(({ tables }) => {
    if (!tables) return;
    profile.know(tables.profiles, tables.standards);
    findings.know(tables.rules);
    if (checked) findings.show(checked.report.findings, checked.text);
  });
  // What was pasted before this code came is not lost.
  check(true);

  return { open, focusText: pane.focus, jump: jumps.jump };

  /** @param {TextFile} file */
  function open(file) {
    if (pane.text !== "") remember();
    name = file.name;
    byId("source-name").textContent = name;
    pane.set(file.text);
    pane.fold();
    check(true);
  }

  /** @param {boolean} now */
  function check(now) {
    const { text } = pane;
    if (text.trim() === "") {
      invite();
    } else if (text.length > LARGEST) {
      clear();
      head.say("This is too large to check.", "The text is longer than 10 MB.");
    } else {
      client.check(text, options(), now);
    }
  }

  function options() {
    return { path: name, profile: profile.chosen, today: today() };
  }

  /** @param {Answer} answer @param {string} text */
  function take({ error, report }, text) {
    if (text !== pane.text) return;
    if (!report) {
      clear();
      head.say("This could not be checked.", error ?? "");
      return;
    }
    checked = { report, text };
    head.show(report);
    findings.show(report.findings, text);
    grade.show(report.score);
    facts.show(report);
    standards.show(report.standards, text);
    pane.mark(report.findings);
    jumps.show();
    jumps.count(report.findings.length);
    if (focusNext >= 0 && !findings.focus(focusNext)) byId("headline").focus();
    focusNext = -1;
    const words = countedWords(worst(report).counts);
    announce(said !== "" && said !== words ? `${words}, was ${said}` : words, 1000);
    said = words;
  }

  function clear() {
    checked = null;
    for (const id of ["grade", "findings", "facts", "standards"]) byId(id).hidden = true;
    pane.mark([]);
    jumps.hide();
  }

  function invite() {
    clear();
    said = "";
    head.say(
      "Paste a policy, and read it as its reporter would.",
      "Type or paste on the text side, open or drop a file, or take a sample. It stays in this page.",
    );
  }

  /** Only to the text that was checked do a report's offsets apply. @param {Fix} fix */
  function apply(fix) {
    if (checked?.text !== pane.text) {
      toast("The text has changed since. Wait for the next check.");
      return;
    }
    focusNext = Math.max(findings.focused, 0);
    replace(applied(checked.text, fix.edits), `${fix.title}.`);
  }

  async function fixAll() {
    const { text } = pane;
    const { error, fixed } = await client.ask({ ask: "fix", text, options: options() });
    if (!fixed || text !== pane.text) {
      toast(error ? `The repair failed: ${error}` : "The text has changed since.");
      return;
    }
    focusNext = 0;
    replace(fixed.text, `${counted(fixed.applied, "repair")} made.`);
  }

  /** @param {string} text @param {string} words */
  function replace(text, words) {
    remember();
    pane.set(text);
    check(true);
    toast(words, { label: "Undo", act: undo });
  }

  function remember() {
    before.push(pane.text);
    if (before.length > UNDO_DEPTH) before.shift();
    buttonById("undo-text").disabled = false;
  }

  function undo() {
    const text = before.pop();
    buttonById("undo-text").disabled = before.length === 0;
    if (text === undefined) return;
    pane.set(text);
    check(true);
  }
}
