// @ts-check
// What a vector's text says: a score, or what is wrong and how it could be mended.

/** @import {CvssChange, CvssError, CvssEvaluation, CvssMetric, CvssProblem, CvssSeverity} from "../../pkg-template/index.js" */
/** @import {CvssSpecification, CvssVersion} from "../../pkg-template/index.js" */
/** @import {Engine} from "../engine.js" */
/** @import {Values} from "./vector.js" */

import { valuesIn, versionOf, write } from "./vector.js";

/** @typedef {{ score: number, severity: CvssSeverity }} Score */
/** @typedef {Map<string, Score>} Offers scores by `metric:value` */

/**
 * @typedef {object} Reading
 * @property {CvssVersion} version
 * @property {string} text
 * @property {CvssSpecification} specification
 * @property {Values} values what could be read, also of a broken vector
 * @property {CvssEvaluation | null} evaluation null where there is no score
 * @property {CvssProblem[]} problems
 * @property {CvssMetric[]} missing mandatory metrics without a value
 * @property {CvssChange[]} changes every value of every metric; empty where there is no score
 * @property {Offers} offers what an option would give, as far as that is known
 */

/**
 * @param {Engine} engine
 * @param {CvssVersion} version
 * @param {string} text
 * @returns {Reading}
 */
export function read(engine, version, text) {
  const specification = engine.cvss.metrics(version);
  const values = valuesIn(text, specification);
  const missing = specification.metrics.filter((it) => it.mandatory && !values[it.id]);
  /** @type {Reading} */
  const reading = {
    version,
    text,
    specification,
    values,
    evaluation: null,
    problems: [],
    missing,
    changes: [],
    offers: new Map(),
  };
  try {
    reading.evaluation = engine.cvss.evaluate(text);
    reading.changes = engine.cvss.whatIf(text);
    for (const change of reading.changes) {
      reading.offers.set(`${change.metric}:${change.value}`, change);
    }
  } catch (error) {
    reading.problems = text.trim() === "" ? [] : problemsOf(error);
    // With one row left, each of its options has a score.
    const [left] = missing;
    if (left && missing.length === 1) offer(engine, reading, left);
  }
  return reading;
}

/**
 * @param {Engine} engine
 * @param {Reading} reading
 * @param {CvssMetric} metric
 */
function offer(engine, { offers, specification, values }, metric) {
  for (const value of metric.values) {
    const score = scoreOf(engine, write({ ...values, [metric.id]: value.id }, specification));
    if (score) offers.set(`${metric.id}:${value.id}`, score);
  }
}

/**
 * @typedef {object} Repair
 * @property {string} text the mended vector
 * @property {string} code what stands there then, such as `UI:P`
 * @property {string} name such as `Passive`
 * @property {string} about
 * @property {Score | null} gives
 */

/**
 * Ways out of the first problem, in the engine's order.
 *
 * @param {Engine} engine
 * @param {Reading} reading
 * @returns {Repair[]}
 */
export function repairs(engine, reading) {
  const { problems, specification, text, values } = reading;
  const [problem] = problems;
  if (!problem) return [];

  const metric = specification.metrics.find((it) => it.id === problem.metric);
  const choices = metric?.values.filter((it) => problem.expected.includes(it.id)) ?? [];
  if (metric && problem.code !== "wrong-case" && choices.length > 0) {
    return choices.map((value) => ({
      ...mended(engine, write({ ...values, [metric.id]: value.id }, specification)),
      code: `${metric.id}:${value.id}`,
      name: value.name,
      about: value.description,
    }));
  }

  const prefixes = problem.expected.filter((it) => it.startsWith("CVSS:"));
  if (prefixes.length > 0) {
    return prefixes.map((prefix) => {
      const other = engine.cvss.metrics(versionOf(prefix, reading.version));
      const about = "";
      return {
        ...mended(engine, write(valuesIn(text, other), other)),
        code: prefix,
        name: "",
        about,
      };
    });
  }

  const rewritten = write(values, specification);
  if (rewritten === "" || rewritten === text) return [];
  const name = REWRITTEN[problem.code] ?? "Leave it out";
  return [{ ...mended(engine, rewritten), code: "", name, about: "" }];
}

/** @type {Record<string, string>} What writing a vector anew does about a problem. */
const REWRITTEN = {
  "wrong-case": "Write it in the right case",
  "wrong-order": "Put it in order",
  "duplicate-metric": "Keep the first",
  "unexpected-space": "Drop the space",
  "trailing-slash": "Drop the slash",
  "empty-part": "Drop the slash",
  "unexpected-prefix": "Drop the prefix",
};

/**
 * @param {Engine} engine
 * @param {string} text
 */
function mended(engine, text) {
  return { text, gives: scoreOf(engine, text) };
}

/**
 * The score of a vector; null where it has none.
 *
 * @param {Engine} engine
 * @param {string} text
 * @returns {Score | null}
 */
export function scoreOf(engine, text) {
  if (text.trim() === "") return null;
  try {
    const { scores, severity } = engine.cvss.evaluate(text);
    return { score: scores.overall, severity };
  } catch {
    return null;
  }
}

/**
 * @param {unknown} error
 * @returns {CvssProblem[]}
 */
function problemsOf(error) {
  const { problems } = /** @type {CvssError} */ (error);
  if (!problems) throw error;
  return problems;
}
