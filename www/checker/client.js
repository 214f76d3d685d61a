// @ts-check
// The worker that checks: questions to it, answers from it.

/** @import {CheckOptions} from "../../pkg-template/index.js" */
/** @import {Answer, Asked} from "../worker.js" */

/** How long typing pauses before a check, in milliseconds. */
const PAUSE = 180;

/**
 * @param {(answer: Answer, text: string) => void} onReport
 */
export function checkClient(onReport) {
  const worker = new Worker(new URL("../worker.js", import.meta.url), { type: "module" });
  /** @type {Map<number, (answer: Answer) => void>} */
  const waiting = new Map();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let last = 0;
  let newest = 0;

  worker.addEventListener("message", (/** @type {MessageEvent<Answer>} */ { data }) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", () => {
    for (const [id, settle] of waiting) settle({ id, error: "the checker could not be started" });
    waiting.clear();
  });

  /**
   * @param {Asked} question
   * @returns {Promise<Answer>}
   */
  const ask = (question) => {
    last += 1;
    const id = last;
    worker.postMessage({ ...question, id });
    return new Promise((resolve) => waiting.set(id, resolve));
  };

  return {
    ask,
    /**
     * Checks once the typing pauses; only the newest text is answered.
     *
     * @param {string} text
     * @param {CheckOptions} options
     * @param {boolean} now without the pause
     */
    check(text, options, now) {
      clearTimeout(timer);
      newest += 1;
      const mine = newest;
      const run = async () => {
        const answer = await ask({ ask: "check", text, options });
        if (mine === newest) onReport(answer, text);
      };
      if (now) void run();
      else timer = setTimeout(run, PAUSE);
    },
  };
}
