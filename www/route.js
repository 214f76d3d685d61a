// @ts-check
// What the address asks for.
//
//   #                       the start
//   #calculator, #checker   a tool, as it was left
//   #CVSS:3.1/AV:N/…        the calculator with this vector; v2.0 as #AV:N/AC:L/Au:N/…
//   ?vector=…&version=3.1   the same, as NVD writes it

/** @import {CvssVersion} from "../pkg-template/index.d.ts" */

/** @typedef {"start" | "calculator" | "checker"} View */
/** @typedef {{ view: View, vector?: string, section?: string }} Route */

const SECTIONS = ["findings", "facts", "standards"];

/**
 * @param {{ hash: string, search: string }} address
 * @returns {Route | null} null where the address names no view, such as a link within one
 */
export function readRoute({ hash, search }) {
  const asked = decode(hash.slice(1));
  if (asked === "") {
    const vector = fromQuery(new URLSearchParams(search));
    return vector ? { view: "calculator", vector } : { view: "start" };
  }
  if (asked === "calculator" || asked === "checker") return { view: asked };
  if (SECTIONS.includes(asked)) return { view: "checker", section: asked };
  if (asked === "main") return null;
  return { view: "calculator", vector: asked };
}

/**
 * The hash of a vector, readable in the address bar.
 *
 * @param {string} vector
 */
export function vectorHash(vector) {
  return `#${encodeURI(vector).replace(/#/g, "%23")}`;
}

/** @param {URLSearchParams} query */
function fromQuery(query) {
  const vector = query.get("vector");
  if (!vector) return null;
  const version = query.get("version");
  const prefixed = vector.startsWith("CVSS:") || !version || version.startsWith("2");
  return prefixed ? vector : `CVSS:${version}/${vector}`;
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
