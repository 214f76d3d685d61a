// @ts-check
// From the paths on the command line to the texts behind them.

import { readdirSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { EXIT, Trouble, describe } from "../trouble.js";
import { readFile, readStandardInput } from "./read.js";

/** @import { Stats } from "node:fs" */

/**
 * @typedef {object} Input
 * @property {string} path what to call it
 * @property {string | undefined} within where it lies in its repository, as far as that can be told
 * @property {string} text
 */

/** What standard input is called where it has no other name. */
const STDIN = "<stdin>";

/**
 * @param {string} path a file, a directory, or `-`
 * @param {string} [stdinName]
 * @returns {Promise<Input>}
 * @throws {Trouble}
 */
export async function readInput(path, stdinName) {
  if (path === "-") {
    return {
      path: stdinName ?? STDIN,
      within: stdinName && withinRepository(stdinName),
      text: await readStandardInput(stdinName ?? STDIN),
    };
  }
  if (!(await examine(path)).isDirectory()) {
    return { path: slashes(path), within: withinRepository(path), text: await readFile(path) };
  }
  const found = await search(path);
  if (found === undefined) {
    throw new Trouble(
      `${path}: no security policy: expected SECURITY.md in .github/, at the root or in docs/`,
      EXIT.noPolicy,
    );
  }
  const file = join(path, found);
  return { path: slashes(file), within: found, text: await readFile(file) };
}

/**
 * @param {string} path
 * @returns {Promise<Stats>}
 */
async function examine(path) {
  try {
    return statSync(path);
  } catch (error) {
    const isMissing = /** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT";
    const meant = isMissing ? await neighbour(path) : undefined;
    throw new Trouble(
      `${path}: cannot read: ${describe(error)}${meant ? `; did you mean \`${meant}\`?` : ""}`,
    );
  }
}

/**
 * The file beside it that was probably meant.
 *
 * @param {string} path
 */
async function neighbour(path) {
  const { nearest } = await import("../suggest.js");
  try {
    const name = nearest(basename(path), readdirSync(dirname(path)));
    return name && slashes(join(dirname(path), name));
  } catch {
    return undefined;
  }
}

/** @param {string} directory */
async function search(directory) {
  const { findPolicy } = await import("./find.js");
  try {
    return findPolicy(directory);
  } catch (error) {
    throw new Trouble(`${directory}: cannot search: ${describe(error)}`);
  }
}

/**
 * Where a file lies, seen from here; undefined where that is elsewhere.
 *
 * @param {string} path
 */
function withinRepository(path) {
  const seen = slashes(relative(".", path));
  return isAbsolute(seen) || seen.startsWith("../") ? basename(path) : seen;
}

/** @param {string} path */
function slashes(path) {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
