// @ts-check
// Every metric of a version, in its groups; the optional ones folded away.

/** @import {CvssMetric, CvssSpecification} from "../../pkg-template/index.js" */
/** @import {Reading} from "./reading.js" */

import { el, icon } from "../dom.js";
import { counted } from "../words.js";
import { metricRow } from "./row.js";
import { isUndefined } from "./vector.js";
import { GROUPS, SUBGROUPS } from "./words.js";

/**
 * @param {CvssSpecification} specification
 * @param {(metric: string, value: string) => void} onChoose
 * @param {HTMLElement} explain the switch that the first group's heading carries
 */
export function metricGroups({ version, metrics }, onChoose, explain) {
  const scope = `v${version.replace(".", "")}`;
  const rows = metrics.map((metric) => metricRow(scope, metric, onChoose));
  const count = el("span", { class: "hint" });
  const end = el("span", { class: "end" }, count, explain);
  /** @type {{ group: string, metrics: CvssMetric[], set: HTMLElement }[]} */
  const folded = [];

  const elements = runs(rows, (row) => row.metric.group).map(([group, members]) => {
    const { title, about } = GROUPS[group] ?? { title: group, about: "" };
    const body = subgroups(members);
    if (group === "base") {
      const head = el(
        "div",
        { class: "group-head" },
        el("h2", {}, title),
        el("span", { class: "hint about" }, about),
        end,
      );
      return el("section", {}, head, body);
    }
    const set = el("span", { class: "set" });
    folded.push({ group, metrics: members.map((row) => row.metric), set });
    const summary = el(
      "summary",
      {},
      icon("chevron"),
      el("h2", {}, title),
      el("span", { class: "hint" }, about),
      set,
    );
    return el("details", { class: "group" }, summary, body);
  });

  return {
    elements,
    /** Where the switch goes when this version is shown again. */
    explainPlace: end,
    /** @param {Reading} reading */
    show({ evaluation, missing, offers, problems, text, values }) {
      const score = evaluation?.scores.overall ?? null;
      for (const row of rows) {
        const { id } = row.metric;
        const problem = problems.find((it) => it.metric === id && it.code === "unknown-value");
        const found = problem && text.slice(problem.offset, problem.offset + problem.length);
        const wrong = problem ? `“${found}” is no value of ${id} in v${version}` : null;
        row.show({ value: values[id], offers, score, wrong });
      }
      const mandatory = metrics.filter((it) => it.mandatory).length;
      count.textContent =
        missing.length > 0 ? `${mandatory - missing.length} of ${mandatory} set` : "";
      for (const it of folded) {
        const set = it.metrics.filter(({ id }) => values[id] && !isUndefined(values[id] ?? "X"));
        const unset = GROUPS[it.group]?.unset ?? "not set";
        it.set.textContent = set.length > 0 ? `${counted(set.length, "value")} set` : unset;
      }
    },
  };
}

/** @param {ReturnType<typeof metricRow>[]} rows */
function subgroups(rows) {
  const groups = runs(rows, (row) => row.metric.subgroup);
  const halves = groups.filter(([subgroup]) => isHalf(subgroup)).length === 2;
  const elements = groups.map(([subgroup, members]) => {
    const [title, about] = SUBGROUPS[subgroup] ?? ["", ""];
    return el(
      "div",
      { class: halves && isHalf(subgroup) ? "subgroup half" : "subgroup" },
      title !== "" &&
        el("h3", {}, title, about !== "" && el("span", { class: "quiet" }, ` ${about}`)),
      ...members.map((row) => row.element),
    );
  });
  return el("div", { class: halves ? "subgroups pair" : "subgroups" }, ...elements);
}

/** @param {string} subgroup */
function isHalf(subgroup) {
  return subgroup === "vulnerable-impact" || subgroup === "subsequent-impact";
}

/**
 * Neighbours of the same kind, together.
 *
 * @template Item
 * @param {Item[]} items
 * @param {(item: Item) => string} kindOf
 * @returns {[string, Item[]][]}
 */
function runs(items, kindOf) {
  /** @type {[string, Item[]][]} */
  const found = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && last[0] === kindOf(item)) last[1].push(item);
    else found.push([kindOf(item), [item]]);
  }
  return found;
}
