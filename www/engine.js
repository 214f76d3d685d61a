// @ts-check
// The compiled core, loaded once. First paint does not wait for it.

/** @typedef {typeof import("../pkg-template/index.d.ts")} Engine */

// Written so that the type checker takes the types from the contract, not from a build.
const ENTRY = "./pkg/web.js";

/** @type {Promise<Engine> | undefined} */
let loading;

/** @returns {Promise<Engine>} */
export function loadEngine() {
  loading ??= load();
  return loading;
}

async function load() {
  /** @type {Engine} */
  const engine = await import(ENTRY);
  await engine.init();
  return engine;
}
