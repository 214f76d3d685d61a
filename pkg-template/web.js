// @ts-check
// For browsers and bundlers: `await init()` first.
import { load } from "./core.js";

export * from "./api.js";

/** @type {typeof import("./index.js").init} */
export async function init(source = new URL("./secpolicy.wasm", import.meta.url)) {
  await load(source);
}
