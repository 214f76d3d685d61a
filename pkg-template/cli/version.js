// @ts-check
// The version of the package, from its manifest.

import { readFileSync } from "node:fs";

/** @returns {string} */
export function version() {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}

/** The first fields of every JSON document of the command line. */
export function envelope() {
  return { schemaVersion: 1, tool: { name: "secpolicy", version: version() } };
}
