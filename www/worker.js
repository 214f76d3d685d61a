// @ts-check
// Checks away from the page, so that typing stays fluent.

/** @import {Report, Rule} from "../pkg-template/index.js" */

import { loadEngine } from "./engine.js";

/**
 * @typedef {{ id: number, ask: "check" | "fix", text: string, path: string } | { id: number, ask: "rules" }} Question
 * @typedef {{ id: number, report?: Report, fixed?: { text: string, applied: number }, rules?: Rule[], error?: string }} Answer
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
        return { id, report: engine.check(question.text, { path: question.path }) };
      case "fix": {
        const { text, applied } = engine.fix(question.text, { path: question.path });
        return { id, fixed: { text, applied: applied.length } };
      }
      case "rules":
        return { id, rules: engine.rules() };
    }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
