// @ts-check
// index.d.ts, held against users' compilers and against real output.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, suite, test } from "node:test";
import { fileURLToPath } from "node:url";

import { POLICIES, secpolicy } from "./built.mjs";
import { installPackage } from "./installed.mjs";

const COMPILER = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));
const NODE = { module: "nodenext", moduleResolution: "nodenext" };

suite("the types", () => {
  /** @type {ReturnType<typeof installPackage>} */
  let consumer;
  before(() => {
    consumer = installPackage();
  });
  after(() => consumer.remove());

  /**
   * What the compiler says of one file in a project of its own. Without the
   * types of Node and the DOM: a user may have neither.
   *
   * @param {string} name
   * @param {object} options
   * @param {(path: string) => void} write
   */
  function compile(name, options, write) {
    const project = join(consumer.folder, `${name.replace(".", "-")}-${Object.values(options)[0]}`);
    mkdirSync(project);
    write(join(project, name));
    const compilerOptions = {
      ...options,
      target: "es2022",
      lib: ["es2022"],
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: false,
    };
    const config = JSON.stringify({ compilerOptions, files: [name, "url.d.ts"] });
    writeFileSync(join(project, "tsconfig.json"), config);
    writeFileSync(join(project, "url.d.ts"), "declare class URL { constructor(url: string); }\n");
    const result = spawnSync(process.execPath, [
      COMPILER,
      "--project",
      project,
      "--pretty",
      "false",
    ]);
    return result.stdout.toString() + result.stderr.toString();
  }

  const example = fileURLToPath(new URL("types.mts", import.meta.url));

  test("serve a user of Node's ES modules", () => {
    const said = compile("user.mts", NODE, (path) => copyFileSync(example, path));
    assert.equal(said, "");
  });

  test("serve a user of a bundler", () => {
    const bundler = { module: "esnext", moduleResolution: "bundler" };
    const said = compile("user.mts", bundler, (path) => copyFileSync(example, path));
    assert.equal(said, "");
  });

  test("serve a user of CommonJS", () => {
    const source = `import secpolicy = require("secpolicy");
const score: number = secpolicy.cvss.score("");
// @ts-expect-error: a text is a string
secpolicy.check(42);
export = score;
`;
    assert.equal(
      compile("user.cts", NODE, (path) => writeFileSync(path, source)),
      "",
    );
  });

  // A literal must have every field of its type and no other.
  test("say exactly what real output is", () => {
    const { check, cvss, rules, standards } = secpolicy;
    const vectors = [
      "AV:N/AC:L/Au:N/C:C/I:C/A:C/E:H",
      "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H/E:P/CR:L",
      "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:P",
    ];
    /** @type {[string, unknown][]} */
    const outputs = [
      ...POLICIES.map((text) => /** @type {[string, unknown]} */ (["Report", check(text)])),
      ["Rule[]", rules()],
      ["StandardTable[]", standards()],
      ["CvssProblem[]", problemsOf("CVSS:3.1/AV:Z/AC:L")],
      ...["2.0", "3.0", "3.1", "4.0"].map(
        (version) =>
          /** @type {[string, unknown]} */ ([
            "CvssSpecification",
            cvss.metrics(
              /** @type {import("../../pkg-template/index.js").CvssVersion} */ (version),
            ),
          ]),
      ),
    ];
    for (const vector of vectors) {
      outputs.push(["CvssVector", cvss.parse(vector)]);
      outputs.push(["CvssEvaluation", cvss.evaluate(vector)]);
      outputs.push(["CvssChange[]", cvss.whatIf(vector)]);
    }
    const lines = outputs.map(([type, output]) => {
      return `export const _${count()}: types.${type} = ${JSON.stringify(output)};`;
    });
    const report = JSON.stringify(check(""));
    const source = [
      'import type * as types from "secpolicy";',
      ...lines,
      "// @ts-expect-error: a field that the type does not have",
      `export const more: types.Report = ${report.replace('{"', '{"unheard":1,"')};`,
      "// @ts-expect-error: a field that is missing",
      `export const less: types.Report = ${report.replace('"ackHours":null,', "")};`,
    ].join("\n");
    assert.ok(report.includes('"ackHours":null,'));
    assert.equal(
      compile("output.mts", NODE, (path) => writeFileSync(path, source)),
      "",
    );
  });
});

let counter = 0;
function count() {
  counter += 1;
  return counter;
}

/** @param {string} vector */
function problemsOf(vector) {
  try {
    secpolicy.cvss.parse(vector);
  } catch (error) {
    assert.ok(error instanceof secpolicy.CvssError);
    return error.problems;
  }
  assert.fail(`${vector} was read`);
}
