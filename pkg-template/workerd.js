// @ts-check
// For Cloudflare Workers, where a `.wasm` import is a compiled module.
import { loadSync } from "./core.js";
import module from "./secpolicy.wasm";

loadSync(module);

export * from "./api.js";

/** @type {typeof import("./index.js").init} */
export async function init() {}
