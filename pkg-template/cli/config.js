// @ts-check
// The configuration: `secpolicy.json`, found upward from the file that is checked.

import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { profiles, rules } from "../node.js";
import { Trouble, describe } from "./trouble.js";

/** @import { CheckOptions, Severity } from "../index.js" */

/**
 * @typedef {object} Config
 * @property {string} [profile]
 * @property {string} [repository]
 * @property {Record<string, Severity | "off">} [rules]
 * @property {Severity | "never"} [failOn]
 * @property {number} [minScore]
 */

/** What the file is called. */
export const NAME = "secpolicy.json";

const LEVELS = ["error", "warning", "info", "off"];
const THRESHOLDS = ["error", "warning", "info", "never"];

/** By folder, so that a thousand files in one folder search once. @type {Map<string, Config>} */
const known = new Map();

/**
 * The configuration for a file.
 *
 * @param {string} path of a file or a directory that is checked
 * @returns {Config}
 * @throws {Trouble}
 */
export function configFor(path) {
  const visited = [];
  let found = /** @type {Config | undefined} */ (undefined);
  for (let folder = resolve(path); found === undefined;) {
    found = known.get(folder) ?? readIfThere(join(folder, NAME));
    visited.push(folder);
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  for (const folder of visited) known.set(folder, found ?? {});
  return found ?? {};
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return parse(readFileSync(path, "utf8"), path);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    // A file in place of the folder: the path is that of a file.
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error instanceof Trouble
      ? error
      : new Trouble(`${path}: cannot read: ${describe(error)}`);
  }
}

/**
 * The configuration in a file that was named.
 *
 * @param {string} path
 * @returns {Config}
 * @throws {Trouble}
 */
export function readConfig(path) {
  const config = readIfThere(path);
  if (config === undefined) {
    throw new Trouble(`${path}: cannot read: no such file or directory`);
  }
  return config;
}

/**
 * @param {string} text
 * @param {string} path
 * @returns {Config}
 */
function parse(text, path) {
  /** @type {unknown} */
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new Trouble(`${path}: not JSON: ${/** @type {Error} */ (error).message}`);
  }
  const config = expectObject(path, "the configuration", value);
  for (const [key, found] of Object.entries(config)) {
    switch (key) {
      case "$schema":
        break;
      case "profile":
        expectOneOf(path, key, found, profiles());
        break;
      case "repository":
        if (typeof found !== "string" || !/^[\w.-]+\/[\w.-]+$/.test(found)) {
          throw wrong(path, key, "owner/name", found);
        }
        break;
      case "failOn":
        expectOneOf(path, key, found, THRESHOLDS);
        break;
      case "minScore":
        if (!Number.isInteger(found) || Number(found) < 0 || Number(found) > 100) {
          throw wrong(path, key, "a whole number from 0 to 100", found);
        }
        break;
      case "rules":
        expectRules(path, expectObject(path, "`rules`", found));
        break;
      default:
        throw new Trouble(
          `${path}: unknown key \`${key}\`: expected profile, repository, rules, failOn or minScore`,
        );
    }
  }
  return config;
}

/**
 * @param {string} path
 * @param {Record<string, unknown>} levels
 */
function expectRules(path, levels) {
  const ids = new Set(rules().map(({ id }) => id));
  for (const [id, level] of Object.entries(levels)) {
    if (!ids.has(id)) throw new Trouble(`${path}: \`rules\`: there is no rule \`${id}\``);
    expectOneOf(path, `rules["${id}"]`, level, LEVELS);
  }
}

/**
 * @param {string} path
 * @param {string} what
 * @param {unknown} value
 * @returns {Record<string, any>}
 */
function expectObject(path, what, value) {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new Trouble(`${path}: ${what}: expected an object, found ${JSON.stringify(value)}`);
}

/**
 * @param {string} path
 * @param {string} key
 * @param {unknown} value
 * @param {readonly string[]} choices
 */
function expectOneOf(path, key, value, choices) {
  if (!choices.some((choice) => choice === value)) {
    const list = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
    throw wrong(path, key, list, value);
  }
}

/**
 * @param {string} path
 * @param {string} key
 * @param {string} expected
 * @param {unknown} found
 */
function wrong(path, key, expected, found) {
  return new Trouble(`${path}: \`${key}\`: expected ${expected}, found ${JSON.stringify(found)}`);
}
