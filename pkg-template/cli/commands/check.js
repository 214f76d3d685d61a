// @ts-check
// `secpolicy check`: reads policies and says what is wrong with them.

import { realpathSync } from "node:fs";
import { check } from "../../node.js";
import { readInput } from "../files/inputs.js";
import { FORMATS } from "../formats.js";
import { CHECKING, settings } from "../settings.js";
import { Output, complain, wantsColor } from "../terminal.js";
import { EXIT, Trouble, graver } from "../trouble.js";

/** @import { Report } from "../../index.js" */
/** @import { Command } from "../arguments.js" */

/** What `--fail-on` can name, mildest first; at `never` no finding is enough. */
const THRESHOLDS = ["info", "warning", "error", "never"];

/** @type {Command} */
export const command = {
  usage: "check [PATH...] [OPTION...]",
  about: "Reads security policies and says what is wrong with them.",
  options: {
    format: { value: "FORMAT", choices: Object.keys(FORMATS), help: "how to print, default text" },
    "fail-on": {
      value: "SEVERITY",
      choices: THRESHOLDS.toReversed(),
      help: "what exits with 1, default error",
    },
    "min-score": { value: "NUMBER", help: "a lower score exits with 1, from 0 to 100" },
    ...CHECKING,
    quiet: { short: "q", help: "print findings alone, without facts and summary" },
    "output-file": { value: "FILE", help: "write there instead of to standard output" },
    "stdin-filename": { value: "PATH", help: "what to call standard input" },
    color: { value: "WHEN", choices: ["auto", "always", "never"], help: "default auto" },
  },
  notes: `PATH is a file, a directory or - for standard input; without one, the current directory.
In a directory the policy is looked for in .github/, at the root and in docs/, as GitHub does.
Exit codes: 0 clean, 1 findings, 2 wrong usage or unreadable input, 3 no policy found.`,
  run,
};

/**
 * @param {Record<string, any>} values
 * @param {string[]} operands
 */
async function run(values, operands) {
  const paths = operands.length > 0 ? operands : ["."];
  refuseContradictions(values, paths);
  const least = leastScore(values["min-score"]);
  const settingsFor = settings(values);

  const output = new Output(values["output-file"]);
  const style = {
    color: wantsColor(values.color ?? "auto", output, process.env),
    quiet: values.quiet === true,
  };
  const format = FORMATS[values.format ?? "text"];
  let exit = EXIT.clean;
  let index = 0;
  await output.write((await format.begin?.()) ?? "");
  for (const path of paths) {
    try {
      const input = await readInput(path, values["stdin-filename"]);
      const { options, config } = settingsFor(path, input);
      const report = check(input.text, options);
      const threshold = values["fail-on"] ?? config.failOn ?? "error";
      exit = graver(exit, judge(report, threshold, least ?? config.minScore ?? 0));
      await output.write(format.file({ ...input, report }, index, style));
      index++;
    } catch (error) {
      // One bad file does not keep the others from being read.
      if (!(error instanceof Trouble)) throw error;
      complain(error.message);
      exit = graver(exit, error.exit);
    }
  }
  await output.write(format.end?.() ?? "");
  output.close();
  return exit;
}

/**
 * @param {Record<string, any>} values
 * @param {string[]} paths
 */
function refuseContradictions(values, paths) {
  const dashes = paths.filter((path) => path === "-").length;
  if (dashes > 1) throw new Trouble("`-`: standard input can be read only once");
  if (values["stdin-filename"] !== undefined && dashes === 0) {
    throw new Trouble("`--stdin-filename`: expected `-` among the paths");
  }
  const output = values["output-file"];
  if (output !== undefined && paths.some((path) => isSameFile(path, output))) {
    throw new Trouble(`\`--output-file\`: \`${output}\` is one of the files to check`);
  }
}

/**
 * @param {string} a
 * @param {string} b
 */
function isSameFile(a, b) {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

/**
 * @param {string | undefined} value
 * @returns {number | undefined}
 */
function leastScore(value) {
  if (value === undefined) return undefined;
  if (/^\d{1,3}$/.test(value) && Number(value) <= 100) return Number(value);
  throw new Trouble(`\`--min-score\`: expected a number from 0 to 100, found \`${value}\``);
}

/**
 * @param {Report} report
 * @param {string} threshold
 * @param {number} least
 */
function judge(report, threshold, least) {
  const limit = THRESHOLDS.indexOf(threshold);
  const fails = report.findings.some(({ severity }) => THRESHOLDS.indexOf(severity) >= limit);
  return fails || report.score.total < least ? EXIT.findings : EXIT.clean;
}
