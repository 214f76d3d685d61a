// @ts-check
// The other files of a repository that speak of security.

import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where they lie; the policy itself is left out by whoever asks. */
const PATHS = [
  ".github/SECURITY.md",
  "SECURITY.md",
  "docs/SECURITY.md",
  ".well-known/security.txt",
  "security.txt",
  "SECURITY-INSIGHTS.yml",
  ".github/security-insights.yml",
  "SUPPORT.md",
  ".github/SUPPORT.md",
  "CONTRIBUTING.md",
  ".github/CONTRIBUTING.md",
];

/** What is longer is no such file. */
const LONGEST = 2 ** 20;

/**
 * The files by path, as far as they are there and can be read.
 *
 * @param {string} directory
 * @param {string} policy path of the policy within it
 * @returns {Record<string, string>}
 */
export function siblings(directory, policy) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const path of PATHS) {
    const file = join(directory, path);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (path.toLowerCase() === policy.toLowerCase() || !stat?.isFile() || stat.size > LONGEST) {
      continue;
    }
    try {
      found[path] = readFileSync(file, "utf8");
    } catch {
      // It is no part of what was asked for: without it the rules that compare are silent.
    }
  }
  return found;
}
