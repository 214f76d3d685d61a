// @ts-check
// The formats of `check`: each writes file by file, so that any number of
// files takes the memory of one.

import { render } from "../node.js";

/** @import { Report } from "../index.js" */

/**
 * @typedef {object} Checked
 * @property {string} path
 * @property {string} text
 * @property {Report} report
 */

/**
 * @typedef {object} Format
 * @property {() => Promise<string>} [begin]
 * @property {(checked: Checked, index: number, style: Style) => string} file
 * @property {() => string} [end]
 */

/**
 * @typedef {object} Style
 * @property {boolean} color
 * @property {boolean} quiet nothing but findings
 */

/** @type {Record<string, Format>} */
export const FORMATS = {
  text: {
    file: ({ path, text, report }, index, { color, quiet }) => {
      const rendered = render(report, "text", { text, path, color, quiet });
      return index > 0 && rendered !== "" ? `\n${rendered}` : rendered;
    },
  },
  json: {
    begin: async () => {
      const { envelope } = await import("./version.js");
      return `${JSON.stringify(envelope()).slice(0, -1)},"files":[`;
    },
    file: ({ path, report }, index) =>
      `${index > 0 ? "," : ""}\n${JSON.stringify({ path, report })}`,
    end: () => "\n]}\n",
  },
  ndjson: {
    file: ({ path, report }) => `${JSON.stringify({ path, report })}\n`,
  },
  summary: {
    file: ({ path, report }) => `${JSON.stringify({ path, ...report.summary })}\n`,
  },
};
