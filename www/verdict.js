// @ts-check
// What a report comes to, in words.

/** @import {Report, Severity} from "../pkg-template/index.js" */

import { counted, listed } from "./words.js";

/** @typedef {Record<Severity, number>} Counts */
/** @typedef {{ tone: "error" | "warning" | "info" | "met", counts: Counts }} Worst */

/**
 * @param {Report} report
 * @returns {Worst}
 */
export function worst({ findings }) {
  /** @type {Counts} */
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  if (counts.error > 0) return { tone: "error", counts };
  if (counts.warning > 0) return { tone: "warning", counts };
  return { tone: counts.info > 0 ? "info" : "met", counts };
}

/**
 * @param {Report} report
 * @returns {{ title: string, about: string }}
 */
export function verdict(report) {
  const { counts, tone } = worst(report);
  const about = `${countedWords(counts)}.`;
  const reachesNobody = report.score.gates.some((it) => it.id === "no-private-channel");
  const contactFails = report.findings.some(
    (it) => it.severity === "error" && it.rule.startsWith("contact-"),
  );
  if (reachesNobody || contactFails)
    return { title: "A reporter can’t reach this project.", about };
  switch (tone) {
    case "error":
      return { title: "Something here would mislead a reporter.", about };
    case "warning":
      return { title: "No errors. Some things to look at.", about };
    case "info":
      return { title: "Nothing wrong. Some things to note.", about };
    default:
      return {
        title: "Nothing to mend. A reporter can act on this.",
        about: "No rule found anything.",
      };
  }
}

/**
 * "3 errors, 1 warning and 2 notes"; "No findings" of none.
 *
 * @param {Counts} counts
 */
export function countedWords(counts) {
  const parts = [
    counts.error > 0 && counted(counts.error, "error"),
    counts.warning > 0 && counted(counts.warning, "warning"),
    counts.info > 0 && counted(counts.info, "note"),
  ].filter((it) => it !== false);
  return parts.length > 0 ? listed(parts) : "No findings";
}
