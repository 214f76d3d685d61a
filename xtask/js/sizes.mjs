// @ts-check
// Prints the size of what users download.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * @param {string} folder
 * @returns {string[]} every file below
 */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/**
 * @param {string} name
 * @param {string[]} files
 */
function row(name, files) {
  let raw = 0;
  let zipped = 0;
  for (const file of files) {
    const content = readFileSync(file);
    raw += content.length;
    zipped += gzipSync(content, { level: 9 }).length;
  }
  const number = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(8);
  console.log(`${name.padEnd(22)}${number(raw)} kB ${number(zipped)} kB gzip`);
}

row("pkg/secpolicy.wasm", ["pkg/secpolicy.wasm"]);
row("pkg/secpolicy.js", ["pkg/secpolicy.js"]);
row("pkg/ as installed", filesBelow("pkg"));
row("dist/ as served", filesBelow("dist"));
