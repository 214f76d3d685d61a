// @ts-check
// `secpolicy cvss`: scores on standard output, what is wrong on standard error.
import assert from "node:assert/strict";
import { suite, test } from "node:test";

import { run } from "./run.mjs";

const V31 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
const V40 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";

suite("scores", () => {
  test("each vector gets its score, severity, canonical form and the scores of its groups", async () => {
    const { code, stdout, stderr } = await run([
      "cvss",
      "CVSS:3.1/C:H/I:H/A:H/AV:N/AC:L/PR:N/UI:N/S:U/E:P/RL:X",
      `${V40}/E:A`,
      "AV:N/AC:L/Au:N/C:P/I:P/A:P",
    ]);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: "" });
    assert.equal(
      stdout,
      ` 9.3 critical ${V31}/E:P
     CVSS v3.1: base 9.8, temporal 9.3
 9.3 critical ${V40}/E:A
     CVSS v4.0, CVSS-BT: base 9.3
 7.5 high     AV:N/AC:L/Au:N/C:P/I:P/A:P
     CVSS v2.0: base 7.5
`,
    );
  });

  test("json carries the evaluation beside the input", async () => {
    const { code, stdout } = await run(["cvss", "--format=json", V31, V40]);
    const document = JSON.parse(stdout);
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(document), ["schemaVersion", "tool", "vectors"]);
    const [first, second] = document.vectors;
    assert.equal(first.input, V31);
    assert.equal(first.severity, "critical");
    assert.deepEqual(first.scores, {
      base: 9.8,
      temporal: null,
      environmental: null,
      overall: 9.8,
    });
    assert.equal(second.nomenclature, "CVSS-B");
  });

  test("standard input is read line by line", async () => {
    const { code, stdout, stderr } = await run(["cvss", "-"], {
      input: `\ufeff${V31}\r\n\r\nnonsense\n${V40}`,
    });
    assert.equal(code, 2);
    assert.deepEqual(stdout.match(/^ ?\d+\.\d/gm), [" 9.8", " 9.3"]);
    assert.match(stderr, /^secpolicy: <stdin>:3: error\[[a-z-]+\]: expected/);
  });
});

suite("vectors that cannot be read", () => {
  test("the place is underlined; code and expectation are named", async () => {
    const { code, stdout, stderr } = await run(["cvss", V31.replace("AV:N", "AV:Q")]);
    assert.deepEqual({ code, stdout }, { code: 2, stdout: "" });
    const [head, vector, carets, ...rest] = stderr.split("\n");
    assert.match(
      head,
      /^secpolicy: error\[unknown-value\]: expected N, A, L or P after `AV:`, found `Q`/,
    );
    assert.equal(vector, "  | CVSS:3.1/AV:Q/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H");
    assert.equal(carets, "  |             ^");
    assert.deepEqual(rest, [""]);
  });

  test("every problem is shown", async () => {
    const { stderr } = await run(["cvss", "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H"]);
    assert.match(stderr, /error\[missing-metric\]: .*`I:H`/);
    assert.match(stderr, /\n {2}\| +\^ missing-metric: .*`A:H`/);
  });

  test("the others are scored all the same", async () => {
    const { code, stdout } = await run(["cvss", V31, "nonsense", V40]);
    assert.equal(code, 2);
    assert.equal(stdout.match(/critical/g)?.length, 2);
  });

  test("json carries the error in its place", async () => {
    const { code, stdout, stderr } = await run(["cvss", "--format=json", "CVSS:3.1/AV:Q", V31]);
    const { vectors } = JSON.parse(stdout);
    assert.equal(code, 2);
    assert.deepEqual(Object.keys(vectors[0]), ["input", "error"]);
    assert.deepEqual(Object.keys(vectors[0].error), [
      "code",
      "message",
      "offset",
      "length",
      "expected",
    ]);
    assert.equal(vectors[0].error.code, "unknown-value");
    assert.equal(vectors[1].scores.overall, 9.8);
    assert.match(stderr, /^secpolicy: error\[unknown-value\]/);
  });

  test("empty, endless and unprintable ones", async () => {
    for (const vector of [
      "",
      "\u001b[31m",
      "CVSS:3.1/AV:N📧安",
      `CVSS:3.1/${"AV:N/".repeat(9999)}`,
    ]) {
      const { code, stdout, stderr } = await run(["cvss", vector]);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: "" });
      assert.match(stderr, /^secpolicy: error\[[a-z-]+\]: .+\n {2}\| .*\n {2}\| +\^/);
      assert.doesNotMatch(stderr, /\u001b/);
    }
  });
});
