#!/usr/bin/env node
// @ts-check
// The command line of secpolicy. Loads the command that is asked for and
// nothing else: starting Node is most of the time that a run takes.

import { complain, toStandardError } from "./terminal.js";
import { EXIT, Trouble } from "./trouble.js";

/** @import { Command } from "./arguments.js" */

/** @type {Record<string, { about: string, load: () => Promise<{ command: Command }> }>} */
const COMMANDS = {
  check: {
    about: "read security policies and say what is wrong with them",
    load: () => import("./commands/check.js"),
  },
  fix: {
    about: "apply the fixes that cannot change the meaning",
    load: () => import("./commands/fix.js"),
  },
  cvss: {
    about: "score CVSS vectors of versions 2.0, 3.0, 3.1 and 4.0",
    load: () => import("./commands/cvss.js"),
  },
};

/**
 * @param {string[]} words
 * @returns {Promise<number>} the exit code
 */
async function run(words) {
  const [name, ...rest] = words;
  if (name === undefined) {
    toStandardError(overview());
    return EXIT.trouble;
  }
  if (name === "--help" || name === "-h" || (name === "help" && rest.length === 0)) {
    process.stdout.write(overview());
    return EXIT.clean;
  }
  if (name === "--version" || name === "-V") return printVersion();
  if (name === "help") return run([rest[0], "--help"]);
  if (!Object.hasOwn(COMMANDS, name)) throw await unknownCommand(name);

  const [{ command }, { readArguments, help }] = await Promise.all([
    COMMANDS[name].load(),
    import("./arguments.js"),
  ]);
  const { values, operands } = await readArguments(command, rest);
  if (values.help) {
    process.stdout.write(help(command));
    return EXIT.clean;
  }
  if (values.version) return printVersion();
  return command.run(values, operands);
}

function overview() {
  const rows = Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(7)} ${about}`);
  return `Reads a security policy as the reporter of a vulnerability needs it, and computes CVSS.

Usage: secpolicy COMMAND [OPTION...]

Commands:
${rows.join("\n")}

\`secpolicy COMMAND --help\` lists the options of a command; \`secpolicy --version\` prints the version.
Exit codes: 0 clean, 1 findings, 2 wrong usage or unreadable input, 3 no policy found.
`;
}

async function printVersion() {
  const { version } = await import("./version.js");
  process.stdout.write(`secpolicy ${version()}\n`);
  return EXIT.clean;
}

/**
 * Whoever leaves out the command is told where it belongs.
 *
 * @param {string} word
 */
async function unknownCommand(word) {
  const [{ existsSync }, { nearest }] = await Promise.all([
    import("node:fs"),
    import("./suggest.js"),
  ]);
  const kind = word.startsWith("-") ? "option" : "command";
  const start = `unknown ${kind} \`${word}\`; `;
  if (/^CVSS:|^\(?AV:/i.test(word))
    return new Trouble(`${start}to score it: secpolicy cvss ${word}`);
  const known = kind === "option" ? ["--help", "--version"] : Object.keys(COMMANDS);
  const meant = nearest(word, known);
  if (meant) return new Trouble(`${start}did you mean \`${meant}\`?`);
  if (existsSync(word)) return new Trouble(`${start}to check the file: secpolicy check ${word}`);
  return new Trouble(`${start}expected ${known.slice(0, -1).join(", ")} or ${known.at(-1)}`);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = error instanceof Trouble ? error.exit : EXIT.trouble;
  if (error instanceof Trouble) complain(error.message);
  else
    complain(`internal error, please report it: ${error instanceof Error ? error.stack : error}`);
}
