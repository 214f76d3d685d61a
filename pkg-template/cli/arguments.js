// @ts-check
// Reads the arguments of a command along its table of options, and writes
// its help from the same table.

import { parseArgs } from "node:util";
import { Trouble } from "./trouble.js";

/**
 * @typedef {object} Option
 * @property {string} help one line
 * @property {string} [value] what stands for the value in the help; a switch has none
 * @property {readonly string[]} [choices] the only values allowed
 * @property {string} [short] one letter
 */

/**
 * @typedef {object} Command
 * @property {string} usage what follows `secpolicy`, such as `check [PATH...]`
 * @property {string} about one sentence
 * @property {Record<string, Option>} options by name, without the dashes
 * @property {string} [notes] what the help says below the options
 * @property {(values: Record<string, any>, operands: string[]) => Promise<number>} run gives the exit code
 */

/** The options that every command has. */
const COMMON = Object.freeze({
  help: { short: "h", help: "print this help" },
  version: { short: "V", help: "print the version" },
});

/**
 * @param {Command} command
 * @param {string[]} words
 * @returns {Promise<{ values: Record<string, any>, operands: string[] }>} switches are `true` or absent
 */
export async function readArguments(command, words) {
  /** @type {Record<string, Option>} */
  const options = { ...command.options, ...COMMON };
  const name = command.usage.split(" ", 1)[0];
  const { tokens } = parseArgs({
    args: words,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { short, value }]) => [
        name,
        { type: value ? "string" : "boolean", ...(short && { short }) },
      ]),
    ),
  });
  /** @type {Record<string, any>} */
  const values = Object.create(null);
  const operands = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw await unknownOption(name, token.rawName, Object.keys(options));
    values[token.name] = option.value ? await readValue(token, option) : readSwitch(token);
  }
  return { values, operands };
}

/**
 * @typedef {{ rawName: string, value?: string, inlineValue?: boolean }} OptionToken
 */

/**
 * @param {OptionToken} token
 * @param {Option} option
 */
async function readValue({ rawName, value, inlineValue }, option) {
  const expected = option.choices ? oneOf(option.choices) : (option.value ?? "").toLowerCase();
  // A dash alone is a value; anything longer that was not tied by `=` is the next option.
  if (value === undefined || value === "" || (!inlineValue && /^-./.test(value))) {
    throw new Trouble(`\`${rawName}\` lacks its value: expected ${expected}`);
  }
  if (option.choices && !option.choices.includes(value)) {
    const { nearest } = await import("./suggest.js");
    const meant = nearest(value, option.choices);
    throw new Trouble(
      `\`${rawName}\`: expected ${expected}, found \`${value}\`` +
        (meant ? `; did you mean \`${meant}\`?` : ""),
    );
  }
  return value;
}

/** @param {OptionToken} token */
function readSwitch({ rawName, value }) {
  if (value !== undefined) throw new Trouble(`\`${rawName}\` takes no value, found \`${value}\``);
  return true;
}

/**
 * @param {string} command
 * @param {string} found
 * @param {string[]} names
 */
async function unknownOption(command, found, names) {
  const { nearest } = await import("./suggest.js");
  const meant = nearest(found.replace(/^-+/, ""), names);
  return new Trouble(
    `unknown option \`${found}\`; ` +
      (meant ? `did you mean \`--${meant}\`?` : `\`secpolicy ${command} --help\` lists them all`),
  );
}

/** @param {readonly string[]} choices */
function oneOf(choices) {
  return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}

/** @param {Command} command */
export function help(command) {
  const rows = Object.entries({ ...command.options, ...COMMON }).map(([name, option]) => {
    const { short, value, choices, help } = /** @type {Option} */ (option);
    const flag = `${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`;
    return [flag, choices ? `${help} (${choices.join(", ")})` : help];
  });
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const lines = rows.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`);
  const notes = command.notes ? `\n${command.notes}\n` : "";
  return `${command.about}\n\nUsage: secpolicy ${command.usage}\n\nOptions:\n${lines.join("\n")}\n${notes}`;
}
