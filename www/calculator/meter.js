// @ts-check
// The scale from 0 to 10: bands, a pin at the score, a dot for each single change.

/** @import {CvssSeverity, CvssVersion} from "../../pkg-template/index.js" */

import { svg } from "../dom.js";

/** @typedef {{ severity: CvssSeverity, from: number, to: number }} Band */
/** @typedef {{ key: string, score: number, severity: CvssSeverity }} Dot */

/** @type {Band[]} Qualitative ratings: v3.1, section 5; v4.0, section 6. */
const BANDS = [
  { severity: "low", from: 0, to: 4 },
  { severity: "medium", from: 4, to: 7 },
  { severity: "high", from: 7, to: 9 },
  { severity: "critical", from: 9, to: 10 },
];

/** @type {Band[]} v2.0 has no ratings of its own; these are NVD's. */
const BANDS_2 = [
  { severity: "low", from: 0, to: 4 },
  { severity: "medium", from: 4, to: 7 },
  { severity: "high", from: 7, to: 10 },
];

/** Heights in pixels; widths are percents, so that the scale fits any place. */
const TRACK = { top: 38, height: 9 };
const TICK_AT = 62;
const DOT = { radius: 2.5, pitch: 6, bin: 0.2 };

/**
 * @param {CvssVersion} version
 * @param {{ score: number, severity: CvssSeverity } | null} score
 * @param {object} [more]
 * @param {Dot[]} [more.dots]
 * @param {[number, number] | null} [more.range] where the score may lie, if it is not known
 */
export function meter(version, score, { dots = [], range = null } = {}) {
  const bands = version === "2.0" ? BANDS_2 : BANDS;
  const { top, height } = TRACK;
  const track = bands.map(({ severity, from, to }) =>
    svg("rect", {
      class: severity === score?.severity ? "band active" : "band",
      "data-tone": severity,
      x: percent(from),
      y: top,
      width: percent(to - from),
      height,
    }),
  );
  const gaps = bands
    .slice(1)
    .map(({ from }) => svg("rect", { class: "gap", x: percent(from), y: top, width: 2, height }));
  const ticks = [0, ...bands.map(({ to }) => to)].map((at) =>
    svg(
      "text",
      {
        class: "tick",
        x: percent(at),
        y: TICK_AT,
        "text-anchor": at === 0 ? "start" : at === 10 ? "end" : "middle",
      },
      String(at),
    ),
  );
  return svg(
    "svg",
    { class: "meter", height: 66, "aria-hidden": "true", focusable: "false" },
    svg(
      "g",
      { class: "all" },
      ...track,
      ...gaps,
      ...stacked(dots),
      score && pin(score.score, score.score, "pin"),
      range && pin(range[0], range[1], "pin range"),
      ...ticks,
    ),
  );
}

/**
 * @param {number} from
 * @param {number} to
 * @param {string} kind
 */
function pin(from, to, kind) {
  return svg("rect", {
    class: kind,
    x: percent(from),
    y: TRACK.top - 5,
    width: from === to ? 4 : percent(Math.max(to - from, 0.3)),
    height: TRACK.height + 10,
    rx: 2,
    transform: "translate(-2)",
  });
}

/** @param {Dot[]} dots */
function stacked(dots) {
  /** @type {Map<string, number>} */
  const heights = new Map();
  /** @type {(dot: Dot) => string} */
  const binOf = ({ score, severity }) => `${severity} ${Math.floor(score / DOT.bin + 1e-6)}`;
  for (const dot of dots) heights.set(binOf(dot), (heights.get(binOf(dot)) ?? 0) + 1);
  const tallest = Math.max(1, ...heights.values());
  const pitch = Math.min(DOT.pitch, (TRACK.top - 12) / tallest);

  heights.clear();
  return dots.map((dot) => {
    const bin = binOf(dot);
    const below = heights.get(bin) ?? 0;
    heights.set(bin, below + 1);
    return svg("circle", {
      class: "dot",
      "data-tone": dot.severity,
      "data-change": dot.key,
      cx: percent(columnOf(dot.score)),
      cy: TRACK.top - 8 - below * pitch,
      r: DOT.radius,
    });
  });
}

/** The middle of a bin. @param {number} score */
function columnOf(score) {
  return Math.min(10, (Math.floor(score / DOT.bin + 1e-6) + 0.5) * DOT.bin);
}

/** @param {number} score */
function percent(score) {
  return `${score * 10}%`;
}
