// @ts-check
// Where words go: findings to standard output or a file, all else to standard
// error; and whether they are coloured.

import { closeSync, fstatSync, openSync, writeSync } from "node:fs";
import { Trouble, describe } from "./trouble.js";

const STANDARD_OUTPUT = 1;

/**
 * Whether to colour. `NO_COLOR` beats `FORCE_COLOR`, the option beats both.
 *
 * @param {"auto" | "always" | "never"} wish
 * @param {Output} output
 * @param {NodeJS.ProcessEnv} environment
 */
export function wantsColor(wish, output, environment) {
  if (wish !== "auto") return wish === "always";
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced) return forced !== "0" && forced !== "false";
  return output.isTerminal() && environment.TERM !== "dumb";
}

/**
 * Says something on standard error.
 *
 * @param {string} message one line; the name of the program is put before it
 */
export function complain(message) {
  toStandardError(`secpolicy: ${visible(message)}\n`);
}

/** @param {string} text */
export function toStandardError(text) {
  // Whoever closed it does not want to hear.
  if (process.stderr.listenerCount("error") === 0) process.stderr.on("error", () => {});
  process.stderr.write(text);
}

/**
 * The text with everything that a terminal would obey instead of show, and
 * what turns the direction of writing, made visible. Line feeds stay.
 *
 * @param {string} text
 */
export function visible(text) {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
}

/** Standard output, or a file that is made anew. */
export class Output {
  /** @param {string} [path] */
  constructor(path) {
    this.name = path ?? "standard output";
    this.isFile = path !== undefined;
    /** @type {number | undefined} undefined once nobody reads any more */
    this.descriptor = STANDARD_OUTPUT;
    if (path !== undefined) this.descriptor = this.#attempt(() => openSync(path, "w"));
  }

  isTerminal() {
    if (this.isFile) return false;
    // Loading `process.stdout` takes a twentieth of a run; it need not be asked about a pipe.
    return fstatSync(STANDARD_OUTPUT).isCharacterDevice() && process.stdout.isTTY;
  }

  /** @param {string} text */
  async write(text) {
    let rest = Buffer.from(text);
    while (rest.length > 0 && this.descriptor !== undefined) {
      try {
        rest = rest.subarray(writeSync(this.descriptor, rest));
      } catch (error) {
        const { code } = /** @type {NodeJS.ErrnoException} */ (error);
        if (code === "EAGAIN" && !this.isFile) {
          // The pipe is full and does not wait by itself.
          const pending = rest;
          await new Promise((resolve) => process.stdout.write(pending, resolve));
          return;
        }
        // The reader of a pipe may leave early, as `head` does. The work goes
        // on, so that the exit code stays true.
        if (code !== "EPIPE") throw this.#trouble(error);
        this.descriptor = undefined;
      }
    }
  }

  close() {
    const { descriptor } = this;
    if (this.isFile && descriptor !== undefined) this.#attempt(() => closeSync(descriptor));
  }

  /**
   * @template T
   * @param {() => T} action
   */
  #attempt(action) {
    try {
      return action();
    } catch (error) {
      throw this.#trouble(error);
    }
  }

  /** @param {unknown} error */
  #trouble(error) {
    return new Trouble(`${this.name}: cannot write: ${describe(error)}`);
  }
}
