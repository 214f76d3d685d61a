// @ts-check
// The package as a user has it: packed, and installed from the tarball.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { PACKAGE } from "./built.mjs";

/**
 * A fresh folder with nothing but the package installed.
 *
 * @returns {{ folder: string, remove(): void }}
 */
export function installPackage() {
  const folder = mkdtempSync(join(tmpdir(), "secpolicy-"));
  npm(fileURLToPath(PACKAGE), "pack", "--silent", "--pack-destination", folder);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  writeFileSync(join(folder, "package.json"), '{ "name": "consumer", "private": true }\n');
  npm(folder, "install", "--silent", "--offline", "--no-audit", "--no-fund", `./${tarball}`);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/**
 * @param {string} folder
 * @param {string[]} words
 */
function npm(folder, ...words) {
  execFileSync("npm", words, { cwd: folder, shell: process.platform === "win32", stdio: "pipe" });
}
