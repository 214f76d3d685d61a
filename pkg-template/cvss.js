// @ts-check
// CVSS over a compiled core, whichever of the builds it is.
/** @import { CvssProblem } from "./index.js" */
import { expectOneOf, expectString } from "./arguments.js";
import { dataOf } from "./data.js";

/** Thrown for a vector that cannot be read. */
export class CvssError extends Error {
  /** @param {CvssProblem[]} problems in text order, at least one */
  constructor(problems) {
    const [{ code, message, offset, length, expected }] = problems;
    super(message);
    this.name = "CvssError";
    this.code = code;
    this.offset = offset;
    this.length = length;
    this.expected = expected;
    this.problems = problems;
  }
}

/**
 * @param {typeof import("./core.js").core} core
 * @returns {typeof import("./index.js").cvss}
 */
export function bindCvss(core) {
  return Object.freeze({
    parse(vector) {
      expectString("vector", vector);
      return valueOf(core().cvssParse(vector));
    },

    score(vector) {
      expectString("vector", vector);
      const score = core().cvssScore(vector);
      // The core says only that the vector is bad; parsing says what is.
      return Number.isNaN(score) ? valueOf(core().cvssParse(vector)) : score;
    },

    evaluate(vector) {
      expectString("vector", vector);
      return valueOf(core().cvssEvaluate(vector));
    },

    withMetric(vector, metric, value) {
      expectString("vector", vector);
      expectString("metric", metric);
      expectString("value", value);
      return valueOf(core().cvssWithMetric(vector, metric, value));
    },

    whatIf(vector) {
      expectString("vector", vector);
      return valueOf(core().cvssWhatIf(vector));
    },

    metrics(version) {
      expectOneOf("version", version, ["2.0", "3.0", "3.1", "4.0"]);
      return dataOf(core().cvssMetrics(version));
    },
  });
}

/**
 * The result of the core, or its problems as an error.
 *
 * @param {string[]} texts
 */
function valueOf(texts) {
  const result = dataOf(texts);
  if (result?.problems !== undefined) {
    throw new CvssError(result.problems);
  }
  return result;
}
