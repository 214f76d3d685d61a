// @ts-check
// The functions of the package, the same for every way to load it.
/** @import { CheckOptions, FixOptions, Report, Rule, StandardTable } from "./index.js" */
import { expectObject, expectOneOf, expectOptions, expectString } from "./arguments.js";
import { core } from "./core.js";
import { bindCvss } from "./cvss.js";
import { dataOf } from "./data.js";
import { applyFixes } from "./fix.js";
import summaries from "./summaries.js";

export { CvssError } from "./cvss.js";

export const cvss = bindCvss(core);

/**
 * @param {string} text
 * @param {CheckOptions} [options]
 * @returns {Report}
 */
export function check(text, options = {}) {
  expectString("text", text);
  expectCheckOptions(options);
  return dataOf(core().check(text, options));
}

/**
 * @param {string} text
 * @param {FixOptions} [options]
 */
export function fix(text, options = {}) {
  expectString("text", text);
  expectCheckOptions(options);
  expectOptions("options", options, { unsafe: "boolean" });
  return applyFixes(text, options.unsafe ?? false, (current) => check(current, options));
}

/** @type {typeof import("./index.js").render} */
export function render(report, format, options = {}) {
  expectObject("report", report);
  expectOneOf("format", format, ["text", "json"]);
  expectOptions("options", options, {
    text: "string",
    path: "string",
    color: "boolean",
    quiet: "boolean",
  });
  if (format === "json") {
    return `${JSON.stringify(report, null, 2)}\n`;
  }
  return core().renderText(report, options);
}

/** @returns {Rule[]} */
export function rules() {
  /** @type {Omit<Rule, "summary">[]} */
  const known = dataOf(core().rules());
  return known.map((rule) => ({ ...rule, summary: summaries[rule.id] }));
}

/** @returns {StandardTable[]} */
export function standards() {
  return dataOf(core().standards());
}

/** @returns {import("./index.js").Profile[]} */
export function profiles() {
  return dataOf(core().profiles());
}

/** @param {CheckOptions} options */
function expectCheckOptions(options) {
  expectOptions("options", options, {
    path: "string",
    repository: "string",
    today: "string",
    profile: "string",
    siblings: "object",
    tags: "array",
    rules: "object",
  });
  const { today, profile } = options;
  if (today !== undefined && !isDay(today)) {
    throw new RangeError(
      `\`options.today\`: expected a day such as 2026-05-31, found \`${today}\``,
    );
  }
  if (profile !== undefined) expectOneOf("options.profile", profile, profiles());
  for (const [path, text] of Object.entries(options.siblings ?? {})) {
    expectString(`options.siblings["${path}"]`, text);
  }
  for (const [at, tag] of (options.tags ?? []).entries()) {
    expectString(`options.tags[${at}]`, tag);
  }
  for (const [id, severity] of Object.entries(options.rules ?? {})) {
    if (!Object.hasOwn(summaries, id)) {
      throw new RangeError(`\`options.rules["${id}"]\`: there is no rule \`${id}\``);
    }
    expectOneOf(`options.rules["${id}"]`, severity, ["error", "warning", "info", "off"]);
  }
}

/**
 * Whether a text is a day of the calendar, as in ISO 8601.
 *
 * @param {string} text
 */
function isDay(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  );
}
