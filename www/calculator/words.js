// @ts-check
// Headings and sentences of the calculator.

/** @import {CvssEvaluation, CvssMetric, CvssProblem, CvssVersion} from "../../pkg-template/index.js" */

import { capitalised } from "../words.js";

/** @type {Record<string, { title: string, about: string, unset: string }>} */
export const GROUPS = {
  base: { title: "Base", about: "The flaw itself, wherever it is found", unset: "" },
  temporal: { title: "Temporal", about: "What changes with time", unset: "not set" },
  threat: {
    title: "Threat",
    about: "Is it being exploited?",
    unset: "not set: counts as attacked",
  },
  environmental: {
    title: "Environmental",
    about: "What it means where you run it",
    unset: "not set",
  },
  supplemental: {
    title: "Supplemental",
    about: "Context that leaves the score alone",
    unset: "not set",
  },
};

/** @type {Record<string, [string, string]>} bold and plain words; a heading of none where absent */
export const SUBGROUPS = {
  exploitability: ["Exploitability", ""],
  scope: ["Scope", ""],
  impact: ["Impact", ""],
  "vulnerable-impact": ["Impact", "on the vulnerable system"],
  "subsequent-impact": ["Impact", "on systems beyond it"],
  general: ["Damage", "where it runs"],
  requirements: ["Requirements", "of what runs there"],
  modified: ["Base metrics", "as they are there"],
};

/**
 * A metric's name beneath its heading: "Vulnerable System Confidentiality Impact" is
 * "Confidentiality" there.
 *
 * @param {CvssMetric} metric
 */
export function shortName({ name, subgroup }) {
  const short = name.replace(/^Modified /, "");
  if (subgroup === "modified") {
    const whose = short
      .replace(/^Vulnerable System (\w+).*/, "$1, vulnerable system")
      .replace(/^Subsequent System (\w+).*/, "$1, beyond it");
    return whose.replace(/ Impact$/, "");
  }
  return short.replace(/^(Vulnerable|Subsequent) System /, "").replace(/ Impact$/, "");
}

/**
 * What a score is made of, in words.
 *
 * @param {CvssEvaluation} evaluation
 */
export function madeOf({ nomenclature, scores, version }) {
  if (nomenclature) {
    const letters = nomenclature.replace("CVSS-", "");
    const words = {
      B: "base metrics only",
      BT: "with threat",
      BE: "with environment",
      BTE: "with threat and environment",
    }[letters];
    return words ? `${nomenclature}, ${words}` : nomenclature;
  }
  if (scores.environmental !== null) return `v${version} environmental score`;
  if (scores.temporal !== null) return `v${version} temporal score`;
  return `v${version} base score`;
}

/**
 * What is wrong with a vector: the clash in bold, then what the engine expected.
 *
 * @param {CvssProblem} problem
 * @param {string} text
 * @param {CvssVersion} version
 * @returns {{ lead: string, rest: string }}
 */
export function explain(problem, text, version) {
  const { code, length, message, metric, offset } = problem;
  const rest = `${capitalised(message)}.`;
  const found = text.slice(offset, offset + length);
  switch (code) {
    case "missing-metric":
      return { lead: `${metric} is missing: v${version} needs it.`, rest: "" };
    case "unknown-value":
      return { lead: `${metric}:${found} has no meaning in v${version}.`, rest };
    case "unknown-metric":
      return { lead: `${found} has no meaning in v${version}.`, rest };
    case "duplicate-metric":
      return { lead: `${metric ?? found} stands there twice.`, rest };
    case "wrong-order":
      return { lead: "The metrics are out of order.", rest };
    case "version-mismatch": {
      const metrics = problem.expected[0]?.replace("CVSS:", "");
      return { lead: `Prefix ${found.replace(/CVSS:/i, "")}, metrics ${metrics}.`, rest: "" };
    }
    case "not-a-vector":
      return { lead: "This isn’t a CVSS vector.", rest };
    default:
      return { lead: "", rest };
  }
}
