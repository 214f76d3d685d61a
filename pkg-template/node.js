// @ts-check
// For Node, Deno and Bun: ready when imported.
import { readFileSync } from "node:fs";

import { loadSync } from "./core.js";

loadSync(readFileSync(new URL("./secpolicy.wasm", import.meta.url)));

export * from "./api.js";

/** @type {typeof import("./index.js").init} */
export async function init() {}
