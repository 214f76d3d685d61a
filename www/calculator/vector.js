// @ts-check
// Vectors as text: how one is written, and what can still be read of a broken one.
//
// The engine reads only what is right, and says what is not. While somebody is choosing or
// typing, the page must know the values that stand there all the same.

/** @import {CvssSpecification, CvssVersion} from "../../pkg-template/index.js" */

/** @typedef {Record<string, string>} Values value by metric */

/** @type {CvssVersion[]} */
export const VERSIONS = ["4.0", "3.1", "3.0", "2.0"];

const PREFIX = /^\s*CVSS:([0-9.]+)/i;
const METRIC = /([A-Za-z]+):([A-Za-z]+)/g;
/** A vector amid other words: a prefix and metrics, or the first metrics of v2.0. */
const IN_PROSE = /(?:CVSS:\d\.\d(?:\/[A-Za-z]+:[A-Za-z]+)+|AV:[NAL](?:\/[A-Za-z]+:[A-Za-z]+){2,})/i;

/**
 * The version that a text means, as far as it says.
 *
 * @param {string} text
 * @param {CvssVersion} otherwise
 * @returns {CvssVersion}
 */
export function versionOf(text, otherwise) {
  const named = PREFIX.exec(text)?.[1];
  if (named) return VERSIONS.find((version) => version === named) ?? otherwise;
  return /^\W*AV:[A-Za-z]/i.test(text) ? "2.0" : otherwise;
}

/**
 * The values that can be read, in whatever order and case; the first of a metric counts.
 *
 * @param {string} text
 * @param {CvssSpecification} specification
 * @returns {Values}
 */
export function valuesIn(text, specification) {
  /** @type {Values} */
  const values = {};
  for (const [, name = "", id = ""] of text.replace(PREFIX, "").matchAll(METRIC)) {
    const metric =
      specification.metrics.find((it) => it.id === name) ??
      specification.metrics.find((it) => it.id.toLowerCase() === name.toLowerCase());
    const value = metric?.values.find((it) => it.id.toLowerCase() === id.toLowerCase());
    if (metric && value) values[metric.id] ??= value.id;
  }
  return values;
}

/**
 * The vector of these values, in the specification's order; what is not defined is left out.
 *
 * @param {Values} values
 * @param {CvssSpecification} specification
 */
export function write(values, { version, metrics }) {
  const parts = version === "2.0" ? [] : [`CVSS:${version}`];
  for (const metric of metrics) {
    const value = values[metric.id];
    if (value && !isUndefined(value)) parts.push(`${metric.id}:${value}`);
  }
  return parts.length === 1 && version !== "2.0" ? "" : parts.join("/");
}

/**
 * Whether a value says nothing: `X`, or `ND` in v2.0.
 *
 * @param {string} value
 */
export function isUndefined(value) {
  return value === "X" || value === "ND";
}

/**
 * The vector in what somebody pasted, and what was left out to get at it.
 *
 * @param {string} pasted
 * @returns {{ text: string, without: string[] }}
 */
export function unwrap(pasted) {
  const trimmed = pasted.trim();
  const found = IN_PROSE.exec(trimmed)?.[0];
  if (!found) return { text: trimmed, without: [] };
  const rest = trimmed.replace(found, "");
  // A part that the pattern could not read belongs to the vector, and its error must show.
  if (/^\/\S/.test(rest)) return { text: trimmed, without: [] };
  const without = [];
  if (/^[([{"'`]*[)\]}"'`/.,;]*$/.test(rest)) {
    if (/[([{]/.test(rest)) without.push("brackets");
    if (rest.includes("/")) without.push("the final slash");
    if (/["'`]/.test(rest)) without.push("quotes");
  } else {
    without.push("the words around it");
  }
  return { text: found, without };
}

/** Words of a policy: a vector that it mentions is an example in it. */
const POLICY =
  /security policy|report(?:ing)?\s+(?:an?\s+|security\s+)*vulnerabilit|supported versions/i;
const LONGEST_ADVISORY = 50_000;

/**
 * The vector that a text is, or is about, such as an advisory's; null where it is something else.
 *
 * @param {string} text
 * @returns {string | null}
 */
export function vectorOf(text) {
  const trimmed = text.trim();
  const isLine = trimmed.length < 4000 && !trimmed.includes("\n");
  if (isLine && /^\W*(?:CVSS:|AV:[A-Za-z]\/)/i.test(trimmed)) return trimmed;
  if (trimmed.length > LONGEST_ADVISORY || POLICY.test(trimmed)) return null;
  return /CVSS:\d\.\d\//i.test(trimmed) ? (IN_PROSE.exec(trimmed)?.[0] ?? null) : null;
}
