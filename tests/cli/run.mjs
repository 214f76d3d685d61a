// @ts-check
// Runs the built command line as a shell would.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

export const MAIN = fileURLToPath(new URL("../../pkg/cli/main.js", import.meta.url));

/** A policy without an error. */
export const GOOD = `# Security Policy

## Reporting a vulnerability

Please write to security@acme.dev. We answer within 3 days, and we
disclose a vulnerability together with you.
`;

/** A policy with an error in line 3. */
export const BAD = "# Security\n\nWrite to security@example.com for help.\n";

/**
 * @typedef {object} Ran
 * @property {number | null} code
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * @param {string[]} words
 * @param {{ cwd?: string, input?: string | Buffer, env?: NodeJS.ProcessEnv }} [how]
 * @returns {Promise<Ran>}
 */
export function run(words, { cwd, input = "", env = {} } = {}) {
  const { NO_COLOR, FORCE_COLOR, ...rest } = process.env;
  const child = spawn(process.execPath, [MAIN, ...words], { cwd, env: { ...rest, ...env } });
  const text = { stdout: "", stderr: "" };
  for (const name of /** @type {const} */ (["stdout", "stderr"])) {
    child[name].setEncoding("utf8").on("data", (chunk) => (text[name] += chunk));
  }
  // A command that stops before it has read everything closes the pipe.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...text }));
  });
}

/**
 * A folder with these files, gone after the tests.
 *
 * @param {Record<string, string | Buffer>} files text by path
 */
export function folder(files) {
  const root = mkdtempSync(join(tmpdir(), "secpolicy-"));
  after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
