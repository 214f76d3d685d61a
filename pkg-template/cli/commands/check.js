// @ts-check
// `secpolicy check`: reads policies and says what is wrong with them.

import { realpathSync } from "node:fs";
import { check } from "../../node.js";
import { readInput } from "../files/inputs.js";
import { FORMATS } from "../formats.js";
import { Output, complain, wantsColor } from "../terminal.js";
import { EXIT, Trouble, graver } from "../trouble.js";

/** @import { CheckOptions, Report, Severity } from "../../index.js" */
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
    quiet: { short: "q", help: "print findings alone, without facts and summary" },
    repository: { value: "OWNER/NAME", help: "where the policy applies on GitHub" },
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
      const report = check(input.text, optionsFor(input.within, values.repository));
      exit = graver(exit, judge(report, values["fail-on"] ?? "error"));
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
  const { repository } = values;
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Trouble(`\`--repository\`: expected owner/name, found \`${repository}\``);
  }
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
 * @param {string | undefined} path
 * @param {string | undefined} repository
 * @returns {CheckOptions}
 */
function optionsFor(path, repository) {
  return { ...(path !== undefined && { path }), ...(repository !== undefined && { repository }) };
}

/**
 * @param {Report} report
 * @param {string} threshold
 */
function judge(report, threshold) {
  const limit = THRESHOLDS.indexOf(threshold);
  const fails = report.findings.some(({ severity }) => THRESHOLDS.indexOf(severity) >= limit);
  return fails ? EXIT.findings : EXIT.clean;
}
