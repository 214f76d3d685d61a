// @ts-check
// A reporter's questions beyond channels and versions, and what the facts answer.

/** @import {Evidence, Policy, Report, StatementKind, Timeline} from "../../pkg-template/index.js" */
/** @import {State} from "./facts.js" */

import { listed } from "../words.js";

/**
 * @typedef {object} Answer
 * @property {string} question
 * @property {State} state
 * @property {string} [words] a sentence
 * @property {string[]} [items] shown as chips instead
 * @property {{ evidence: Evidence }[]} facts
 */

/** @type {Record<string, string>} */
const CONTENTS = {
  "proof-of-concept": "proof of concept",
  steps: "steps to reproduce",
  fix: "suggested fix",
  detail: "other details",
};

/**
 * @param {Report} report
 * @returns {Answer[]}
 */
export function answers({ policy, summary }) {
  const said = (/** @type {StatementKind[]} */ ...kinds) =>
    policy.statements.filter(
      (it) => kinds.includes(it.kind) && it.evidence.visibility === "visible",
    );
  const affirmed = (/** @type {StatementKind[]} */ ...kinds) =>
    said(...kinds).filter((it) => it.evidence.modality !== "negated");
  const told = policy.timelines.filter(
    (it) => it.evidence.audience !== "maintainer" && it.evidence.visibility === "visible",
  );
  const at = (/** @type {Timeline["stage"][]} */ ...stages) =>
    told.filter((it) => stages.includes(it.stage));

  const contents = affirmed("report-content");
  const heard = at("acknowledgement", "assessment", "status-update");
  const fixes = at("fix");
  const bounty = said("bounty");
  return [
    issue(summary.publicReporting, said("prohibition", "public-invitation")),
    {
      question: "What do I send?",
      state: contents.length === 0 ? "unknown" : "met",
      items: contents.map((it) => CONTENTS[it.value] ?? it.value),
      facts: contents,
    },
    times("When do I hear back?", heard),
    times("When is it fixed?", fixes),
    silence(at("disclosure"), affirmed("coordinated-disclosure")),
    yes("Will I be named?", "Yes, those who report are credited.", affirmed("credit")),
    yes("Where is it announced?", "Fixed flaws are made known.", affirmed("advisory", "cve")),
    yes("Could I be sued?", "Research in good faith is promised shelter.", affirmed("safe-harbor")),
    scope(affirmed("in-scope"), affirmed("out-of-scope")),
    {
      question: "Is there a reward?",
      state: bounty.length === 0 ? "unknown" : "met",
      words: { offered: "Yes.", not_offered: "No.", unstated: undefined }[summary.bounty],
      facts: bounty,
    },
  ];
}

/**
 * @param {"forbidden" | "invited" | "unstated"} reporting
 * @param {Policy["statements"]} statements
 * @returns {Answer}
 */
function issue(reporting, statements) {
  const isPublic = (/** @type {Policy["statements"][number]} */ it) =>
    it.kind === "public-invitation" || it.value.startsWith("public-");
  const [state, words] = /** @type {const} */ ({
    forbidden: ["met", "No, the policy asks you not to report in public."],
    invited: ["partial", "Yes, it invites reports in public."],
    unstated: ["unknown", undefined],
  })[reporting];
  return { question: "May I report in public?", state, words, facts: statements.filter(isPublic) };
}

/**
 * @param {string} question
 * @param {Timeline[]} timelines
 * @returns {Answer}
 */
function times(question, timelines) {
  const isPromise = timelines.some((it) => it.maxHours !== null);
  return {
    question,
    state: timelines.length === 0 ? "unknown" : isPromise ? "met" : "partial",
    items: timelines.map(time),
    facts: timelines,
  };
}

/** @param {Timeline} timeline */
function time({ businessDays, maxHours, recurring, severity, stage }) {
  const of = severity ?? (stage === "fix" ? "" : stage.replace("-", " "));
  const amount = maxHours === null ? "no number" : duration(maxHours, businessDays);
  const words = recurring && maxHours !== null ? `every ${amount}` : amount;
  return of === "" ? words : `${of}: ${words}`;
}

/**
 * @param {number} hours
 * @param {boolean} business
 */
function duration(hours, business) {
  if (hours === 0) return "at once";
  if (hours % 24 !== 0 || (hours <= 72 && !business)) return `${hours} hours`;
  const days = hours / 24;
  return `${days} ${business ? "business " : ""}${days === 1 ? "day" : "days"}`;
}

/**
 * @param {Timeline[]} windows
 * @param {Policy["statements"]} agreed
 * @returns {Answer}
 */
function silence(windows, agreed) {
  const facts = [...windows, ...agreed];
  const most = Math.max(...windows.map((it) => it.maxHours ?? 0), 0);
  const words = [
    agreed.length > 0 && "When it is agreed with the team.",
    most > 0 && `The text names ${duration(most, false)}.`,
  ].filter((it) => it !== false);
  return {
    question: "When may I speak?",
    state: facts.length === 0 ? "unknown" : most > 0 ? "met" : "partial",
    words: words.length === 0 ? undefined : words.join(" "),
    facts,
  };
}

/**
 * @param {string} question
 * @param {string} words
 * @param {Policy["statements"]} facts
 * @returns {Answer}
 */
function yes(question, words, facts) {
  const isSaid = facts.length > 0;
  return { question, state: isSaid ? "met" : "unknown", words: isSaid ? words : undefined, facts };
}

/**
 * @param {Policy["statements"]} inside
 * @param {Policy["statements"]} outside
 * @returns {Answer}
 */
function scope(inside, outside) {
  const parts = [
    inside.length > 0 && "what counts",
    outside.length > 0 && "what does not count",
  ].filter((it) => it !== false);
  return {
    question: "What is in scope?",
    state: parts.length === 0 ? "unknown" : "met",
    words: parts.length === 0 ? undefined : `The text says ${listed(parts)}.`,
    facts: [...inside, ...outside],
  };
}
