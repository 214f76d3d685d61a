// @ts-check
// For bundles of one file, such as a web extension: the core is part of the code.
import { loadSync } from "./core.js";
import base64 from "./secpolicy.inline.js";

const binary = atob(base64);
const bytes = new Uint8Array(binary.length);
for (let index = 0; index < binary.length; index++) {
  bytes[index] = binary.charCodeAt(index);
}
loadSync(bytes);

export * from "./api.js";

/** @type {typeof import("./index.js").init} */
export async function init() {}
