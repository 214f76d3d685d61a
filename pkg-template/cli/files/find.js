// @ts-check
// Finds the policy of a directory.
//
// GitHub shows the file in `.github/`, else the one at the root, else the one
// in `docs/`. Names are compared without regard to case, and are those that
// OpenSSF Scorecard takes for a policy (`checks/raw/security_policy.go`).

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const NAMES = ["security.md", "security.markdown", "security.adoc", "security.rst"];

/** Folders in the order in which they are searched, and the names that count there. */
const PLACES = [
  { folder: ".github", names: NAMES },
  { folder: ".", names: NAMES },
  { folder: "docs", names: NAMES },
  { folder: "doc", names: ["security.rst"] },
];

/**
 * The policy of a directory, as a path within it.
 *
 * @param {string} directory
 * @returns {string | undefined}
 */
export function findPolicy(directory) {
  for (const { folder, names } of PLACES) {
    const files = entries(join(directory, folder));
    for (const name of names) {
      const found = files.find(
        (file) => file.toLowerCase() === name && isFile(join(directory, folder, file)),
      );
      if (found) return folder === "." ? found : `${folder}/${found}`;
    }
  }
  return undefined;
}

/**
 * Names in byte order; none where there is no such folder.
 *
 * @param {string} folder
 */
function entries(folder) {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

/** @param {string} path */
function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
