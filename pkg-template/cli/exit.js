// @ts-check
//! What the exit code says, and the error that ends a command with one.

/** The exit codes; where several apply, the first of `GRAVEST_FIRST` counts. */
export const EXIT = Object.freeze({
  /** Nothing at or above the threshold. */
  clean: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** Wrong usage, bad configuration, unreadable input. */
  trouble: 2,
  /** A directory holds no policy. */
  noPolicy: 3,
});

const GRAVEST_FIRST = [EXIT.trouble, EXIT.noPolicy, EXIT.findings, EXIT.clean];

/**
 * The one exit code for several.
 *
 * @param {number} a
 * @param {number} b
 */
export function graver(a, b) {
  return GRAVEST_FIRST.indexOf(a) < GRAVEST_FIRST.indexOf(b) ? a : b;
}

/** Something the person at the keyboard can put right: one line, no stack. */
export class Trouble extends Error {
  /**
   * @param {string} message one line: the place, what is wrong, what was expected
   * @param {number} [exit]
   */
  constructor(message, exit = EXIT.trouble) {
    super(message);
    this.exit = exit;
  }
}
