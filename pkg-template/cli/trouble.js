// @ts-check
// What goes wrong: the exit codes, and the error that ends a command with one.

/**
 * The exit codes; where several apply, the first of `GRAVEST_FIRST` counts.
 *
 * @type {Readonly<Record<"clean" | "findings" | "trouble" | "noPolicy", number>>}
 */
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

/** @type {Record<string, string>} */
const WORDS = {
  EACCES: "permission denied",
  EISDIR: "it is a directory",
  ELOOP: "its symbolic links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "no such file or directory",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of its path is not a directory",
  EPERM: "not permitted",
  EROFS: "the disk can only be read",
  ERR_INVALID_ARG_VALUE: "not a possible name for a file",
};

/**
 * What the system says of a file, in words.
 *
 * @param {unknown} error thrown by `node:fs`
 */
export function describe(error) {
  const { code = "", message } = /** @type {NodeJS.ErrnoException} */ (error);
  return WORDS[code] ?? message;
}
