// @ts-check
// `secpolicy cvss`: scores vectors.

import { CvssError, cvss } from "../../node.js";
import { readStandardInput } from "../files/read.js";
import { Output, toStandardError, visible } from "../terminal.js";
import { EXIT, Trouble } from "../trouble.js";

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
  const output = new Output(values["output-file"]);
  const isJson = values.format === "json";
  let exit = EXIT.clean;
  let index = 0;
  if (isJson) {
    const { envelope } = await import("../version.js");
    await output.write(`${JSON.stringify(envelope()).slice(0, -1)},"vectors":[`);
  }
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
    toStandardError(explain(vector, place, error.problems));
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

/** Characters of a vector that are shown before and behind its first problem: any real vector is shown whole. */
const AROUND = 300;

/**
 * The first problem in words, the vector with the place underlined, and the
 * other problems below it.
 *
 * @param {string} vector
 * @param {string} place
 * @param {CvssProblem[]} problems
 */
function explain(vector, place, problems) {
  const [first] = problems;
  const from = Math.max(0, first.offset - AROUND);
  const to = Math.min(vector.length, first.offset + AROUND);
  const start = from > 0 ? "…" : "";
  const shown = start + ascii(vector.slice(from, to)) + (to < vector.length ? "…" : "");
  const lines = [`secpolicy: ${place}error[${first.code}]: ${visible(first.message)}`, shown];
  for (const problem of problems) {
    const { code, message, offset, length } = problem;
    const before = start + ascii(vector.slice(from, Math.min(offset, to)));
    const within = ascii(vector.slice(Math.max(offset, from), Math.min(offset + length, to)));
    const carets = " ".repeat(before.length) + "^".repeat(Math.max(1, within.length));
    lines.push(problem === first ? carets : `${carets} ${code}: ${visible(message)}`);
  }
  return `${lines.join("\n  | ")}\n`;
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
