// @ts-check
//! `secpolicy cvss`: scores vectors.

import { CvssError, cvss } from "../../node.js";
import { EXIT, Trouble } from "../exit.js";
import { readStandardInput } from "../files/read.js";
import { openOutput, visible } from "../terminal.js";
import { envelope } from "../version.js";

/** @import { CvssEvaluation, CvssProblem } from "../../index.js" */
/** @import { Command } from "../arguments.js" */

/** @type {Command} */
export const command = {
  usage: "cvss VECTOR... [OPTION...]",
  about: "Scores CVSS vectors of versions 2.0, 3.0, 3.1 and 4.0.",
  options: {
    format: { value: "FORMAT", choices: ["text", "json"], help: "how to print, default text" },
    "output-file": { value: "FILE", help: "write there instead of to standard output" },
  },
  notes: `VECTOR is - to read vectors from standard input, one a line.
Exit codes: 0 all could be scored, 2 wrong usage or a vector that cannot be read.`,
  run,
};

/**
 * @typedef {{ input: string } & (CvssEvaluation | { error: Failure })} Result
 * @typedef {Pick<CvssProblem, "code" | "message" | "offset" | "length" | "expected">} Failure
 */

/**
 * @param {Record<string, any>} values
 * @param {string[]} operands
 */
async function run(values, operands) {
  if (operands.length === 0) {
    throw new Trouble("expected a vector, such as CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
  }
  const output = openOutput(values["output-file"]);
  const isJson = values.format === "json";
  let exit = EXIT.clean;
  let index = 0;
  if (isJson) await output.write(`${JSON.stringify(envelope()).slice(0, -1)},"vectors":[`);
  for (const { vector, place } of await vectors(operands)) {
    const result = evaluate(vector, place);
    if ("error" in result) exit = EXIT.trouble;
    if (isJson) await output.write(`${index > 0 ? "," : ""}\n${JSON.stringify(result)}`);
    else if (!("error" in result)) await output.write(text(result));
    index++;
  }
  if (isJson) await output.write("\n]}\n");
  output.close();
  return exit;
}

/**
 * @param {string[]} operands
 * @returns {Promise<{ vector: string, place: string }[]>}
 */
async function vectors(operands) {
  const found = [];
  for (const operand of operands) {
    if (operand !== "-") {
      found.push({ vector: operand, place: "" });
      continue;
    }
    const lines = (await readStandardInput("<stdin>")).replace(/^\ufeff/, "").split(/\r\n?|\n/);
    for (const [index, line] of lines.entries()) {
      const vector = line.trim();
      if (vector !== "") found.push({ vector, place: `<stdin>:${index + 1}: ` });
    }
  }
  return found;
}

/**
 * The scores of a vector, or what is wrong with it, which is also said on
 * standard error.
 *
 * @param {string} vector
 * @param {string} place
 * @returns {Result}
 */
function evaluate(vector, place) {
  try {
    return { input: vector, ...cvss.evaluate(vector) };
  } catch (error) {
    if (!(error instanceof CvssError)) throw error;
    for (const problem of error.problems) process.stderr.write(explain(vector, place, problem));
    const { code, message, offset, length, expected } = error;
    return { input: vector, error: { code, message, offset, length, expected } };
  }
}

/** @param {CvssEvaluation} evaluation */
function text({ vector, version, scores, severity, nomenclature }) {
  const groups = Object.entries(scores)
    .filter(([group, score]) => group !== "overall" && score !== null)
    .map(([group, score]) => `${group} ${score.toFixed(1)}`);
  const head = `${scores.overall.toFixed(1).padStart(4)} ${severity.padEnd(8)} ${vector}`;
  const kind = nomenclature ? `v${version}, ${nomenclature}` : `v${version}`;
  return `${head}\n     CVSS ${kind}: ${groups.join(", ")}\n`;
}

/** Characters of a vector that are shown on either side of a problem. */
const AROUND = 60;

/**
 * The problem, and the vector with the place underlined.
 *
 * @param {string} vector
 * @param {string} place
 * @param {CvssProblem} problem
 */
function explain(vector, place, { code, message, offset, length, expected }) {
  const end = offset + length;
  const from = offset > AROUND ? offset - AROUND : 0;
  const to = Math.min(vector.length, offset + Math.min(length, AROUND) + AROUND);
  const before = (from > 0 ? "…" : "") + ascii(vector.slice(from, offset));
  const within = ascii(vector.slice(offset, Math.min(end, to)));
  const after = ascii(vector.slice(end, to)) + (to < vector.length ? "…" : "");
  const carets = " ".repeat(before.length) + "^".repeat(Math.max(1, within.length));
  const label = expected.length > 0 ? ` expected ${expected.join(", ")}` : "";
  return (
    `secpolicy: ${place}error[${code}]: ${visible(message)}\n` +
    `  | ${before}${within}${after}\n` +
    `  | ${carets}${label}\n`
  );
}

/**
 * The text with everything but ASCII spelt out: a vector needs nothing else,
 * and each character then takes one column.
 *
 * @param {string} text
 */
function ascii(text) {
  return text.replace(/[^ -~]/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}
