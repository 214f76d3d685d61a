// @ts-check
// Checks away from the page, so that typing stays fluent.

/** @import {CheckOptions, Report, Rule, StandardTable} from "../pkg-template/index.js" */

import { loadEngine } from "./engine.js";

/**
 * @typedef {{ rules: Rule[], profiles: string[], standards: StandardTable[] }} Tables what can be asked for
 * @typedef {{ ask: "check" | "fix", text: string, options: CheckOptions } | { ask: "tables" }} Asked
 * @typedef {Asked & { id: number }} Question
 * @typedef {{ id: number, report?: Report, fixed?: { text: string, applied: number }, tables?: Tables, error?: string }} Answer
 */

addEventListener("message", async (/** @type {MessageEvent<Question>} */ { data }) => {
  postMessage(await answer(data));
});

/**
 * @param {Question} question
 * @returns {Promise<Answer>}
 */
async function answer(question) {
  const { id, ask } = question;
  try {
    const engine = await loadEngine();
    switch (ask) {
      case "check":
        return { id, report: engine.check(question.text, question.options) };
      case "fix": {
        const { text, applied } = engine.fix(question.text, question.options);
        return { id, fixed: { text, applied: applied.length } };
      }
      case "tables": {
        const [rules, profiles, standards] = [
          engine.rules(),
          engine.profiles(),
          engine.standards(),
        ];
        return { id, tables: { rules, profiles, standards } };
      }
    }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
