// @ts-check
//! Where words go: findings to standard output or a file, all else to
//! standard error; and whether they are coloured.

import { closeSync, openSync, writeSync } from "node:fs";
import { describe } from "./files/describe.js";
import { Trouble } from "./exit.js";

/**
 * Whether to colour. `NO_COLOR` beats `FORCE_COLOR`, the option beats both.
 *
 * @param {"auto" | "always" | "never"} wish
 * @param {boolean} isTerminal
 * @param {NodeJS.ProcessEnv} environment
 */
export function wantsColor(wish, isTerminal, environment) {
  if (wish !== "auto") return wish === "always";
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced) return forced !== "0" && forced !== "false";
  return isTerminal && environment.TERM !== "dumb";
}

/**
 * Says something on standard error, with the name of the program before it.
 *
 * @param {string} message
 */
export function complain(message) {
  process.stderr.write(`secpolicy: ${visible(message)}\n`);
}

/**
 * The text with everything that a terminal would obey instead of show, and
 * what turns the direction of writing, made visible. Line feeds stay.
 *
 * @param {string} text
 */
export function visible(text) {
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
}

/**
 * @typedef {object} Output
 * @property {boolean} isTerminal
 * @property {(text: string) => Promise<void> | void} write
 * @property {() => void} close
 */

/**
 * Standard output, or a file that is made anew.
 *
 * @param {string} [path]
 * @returns {Output}
 */
export function openOutput(path) {
  return path === undefined ? standardOutput() : fileOutput(path);
}

/** @returns {Output} */
function standardOutput() {
  const stream = process.stdout;
  let closed = false;
  // The reader of a pipe may leave early, as `head` does. The work goes on, so
  // that the exit code stays true; only the words have nowhere to go.
  stream.on("error", (error) => {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
    closed = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    write(text) {
      if (closed || text === "") return;
      return new Promise((resolve) => void stream.write(text, () => resolve()));
    },
    close() {},
  };
}

/**
 * @param {string} path
 * @returns {Output}
 */
function fileOutput(path) {
  const attempt = (/** @type {() => number | void} */ action) => {
    try {
      return action();
    } catch (error) {
      throw new Trouble(`${path}: cannot write: ${describe(error)}`);
    }
  };
  const file = Number(attempt(() => openSync(path, "w")));
  return {
    isTerminal: false,
    write(text) {
      const bytes = Buffer.from(text);
      let done = 0;
      while (done < bytes.length) done += Number(attempt(() => writeSync(file, bytes, done)));
    },
    close() {
      attempt(() => closeSync(file));
    },
  };
}
