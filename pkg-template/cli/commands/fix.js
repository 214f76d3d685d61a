// @ts-check
// `secpolicy fix`: applies the fixes of the findings.

import { writeFileSync } from "node:fs";
import { fix } from "../../node.js";
import { readInput } from "../files/inputs.js";
import { CHECKING, settings } from "../settings.js";
import { Output, complain, toStandardError, visible } from "../terminal.js";
import { EXIT, Trouble, describe, graver } from "../trouble.js";

/** @import { Command } from "../arguments.js" */

/** @type {Command} */
export const command = {
  usage: "fix [PATH...] [OPTION...]",
  about: "Applies every fix that cannot change the meaning of a policy.",
  options: {
    unsafe: { help: "apply fixes as well that somebody should read afterwards" },
    "dry-run": { help: "say what would be done, and write nothing" },
    ...CHECKING,
    "stdin-filename": { value: "PATH", help: "what to call standard input" },
  },
  notes: `PATH is a file, a directory or - for standard input, whose text is printed.
What a fix does not touch stays as it is, byte for byte.
Exit codes: 0 done, 2 wrong usage or a file that cannot be read or written, 3 no policy found.`,
  run,
};

/**
 * @param {Record<string, any>} values
 * @param {string[]} operands
 */
async function run(values, operands) {
  const paths = operands.length > 0 ? operands : ["."];
  const settingsFor = settings(values);
  let exit = EXIT.clean;
  for (const path of paths) {
    try {
      const input = await readInput(path, values["stdin-filename"]);
      const { options } = settingsFor(path, input);
      const fixed = fix(input.text, { ...options, unsafe: values.unsafe === true });
      if (path === "-") {
        const output = new Output(undefined);
        await output.write(fixed.text);
        output.close();
      } else if (fixed.text !== input.text && !values["dry-run"]) {
        write(input.path, fixed.text);
      }
      const titles = fixed.applied.map(({ rule, title }) => `  ${rule}: ${visible(title)}\n`);
      const count = titles.length === 1 ? "1 fix" : `${titles.length} fixes`;
      const done = values["dry-run"] ? "would be applied" : "applied";
      toStandardError(`${visible(input.path)}: ${count} ${done}\n${titles.join("")}`);
    } catch (error) {
      // One bad file does not keep the others from being mended.
      if (!(error instanceof Trouble)) throw error;
      complain(error.message);
      exit = graver(exit, error.exit);
    }
  }
  return exit;
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new Trouble(`${path}: cannot write: ${describe(error)}`);
  }
}
