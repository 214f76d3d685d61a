// @ts-check
// What the command line and the configuration ask of a check. The command line
// is nearer than the file, and wins.

import { statSync } from "node:fs";
import { profiles } from "../node.js";
import { configFor, readConfig } from "./config.js";
import { siblings } from "./files/siblings.js";
import { Trouble } from "./trouble.js";

/** @import { CheckOptions } from "../index.js" */
/** @import { Option } from "./arguments.js" */
/** @import { Config } from "./config.js" */
/** @import { Input } from "./files/inputs.js" */

/** The options of every command that checks. @type {Record<string, Option>} */
export const CHECKING = {
  profile: {
    value: "PROFILE",
    help: "which rules run, such as minimal, default, strict or osps-2",
  },
  config: { value: "FILE", help: "instead of the secpolicy.json found upward from the file" },
  repository: { value: "OWNER/NAME", help: "where the policy applies on GitHub" },
};

/**
 * Settings for one input after the other.
 *
 * @param {Record<string, any>} values of the command line
 * @throws {Trouble}
 */
export function settings(values) {
  const { repository, profile } = values;
  if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Trouble(`\`--repository\`: expected owner/name, found \`${repository}\``);
  }
  if (profile !== undefined && !profiles().includes(profile)) {
    throw new Trouble(`\`--profile\`: expected ${profiles().join(", ")}, found \`${profile}\``);
  }
  const named = values.config === undefined ? undefined : readConfig(values.config);
  const today = localDay(new Date());

  /**
   * @param {string} path as it was given
   * @param {Input} input
   * @returns {{ options: CheckOptions, config: Config }}
   */
  return function settingsFor(path, input) {
    const config = named ?? configFor(path === "-" ? "." : path);
    /** @type {CheckOptions} */
    const options = { today };
    if (input.within !== undefined) options.path = input.within;
    options.repository = repository ?? config.repository;
    options.profile = profile ?? config.profile;
    options.rules = config.rules;
    if (path !== "-" && input.within !== undefined && statSync(path).isDirectory()) {
      options.siblings = siblings(path, input.within);
    }
    return { options, config };
  };
}

/**
 * The day where the command runs, as in ISO 8601.
 *
 * @param {Date} now
 */
function localDay(now) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
