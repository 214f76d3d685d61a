// @ts-check
// The compiled core: loaded once, however often and from wherever it is asked for.
import * as bindings from "./secpolicy.js";

let loaded = false;

/**
 * Fetches and compiles the core.
 *
 * @param {string | URL | ArrayBuffer | ArrayBufferView | object} source
 */
export async function load(source) {
  await bindings.default({ module_or_path: source });
  loaded = true;
}

/**
 * Starts the core from its bytes, or from a compiled module.
 *
 * @param {ArrayBuffer | ArrayBufferView | object} module
 */
export function loadSync(module) {
  bindings.initSync({ module });
  loaded = true;
}

/** The functions of the core. */
export function core() {
  if (!loaded) {
    throw new Error("secpolicy is not loaded yet: call `await init()` first");
  }
  return bindings;
}
