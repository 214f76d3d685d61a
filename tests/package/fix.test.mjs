// @ts-check
// How fixes are applied, whatever the rules propose.
import assert from "node:assert/strict";
import { test } from "node:test";

import { applyFixes } from "../../pkg-template/fix.js";

/** @import { Fix, Report } from "../../pkg-template/index.js" */

/**
 * @param {number} offset
 * @param {number} length
 * @param {string} newText
 */
const edit = (offset, length, newText) => ({ offset, length, newText });

/**
 * A check that finds what it is told, by text.
 *
 * @param {Record<string, { title: string, safe?: boolean, edits: object[] }[]>} fixes
 * @returns {(text: string) => Report}
 */
function finding(fixes) {
  return (text) => {
    const findings = (fixes[text] ?? []).map((fix) => ({
      rule: `rule-${fix.title}`,
      fix: /** @type {Fix} */ ({ safe: true, ...fix }),
    }));
    return /** @type {any} */ ({ findings });
  };
}

/** @param {{ applied: { title: string }[] }} result */
const titles = ({ applied }) => applied.map(({ title }) => title);

test("edits of several fixes are applied at once, in whatever order they come", () => {
  const check = finding({
    "one two three": [
      { title: "last", edits: [edit(8, 5, "3")] },
      { title: "both ends", edits: [edit(0, 3, "1"), edit(4, 3, "2")] },
    ],
  });
  const result = applyFixes("one two three", false, check);
  assert.equal(result.text, "1 2 3");
  assert.deepEqual(result.applied, [
    { rule: "rule-last", title: "last" },
    { rule: "rule-both ends", title: "both ends" },
  ]);
});

test("of two fixes that overlap the first wins, and the other waits for the next round", () => {
  const check = finding({
    abcd: [
      { title: "first", edits: [edit(1, 2, "X")] },
      { title: "second", edits: [edit(0, 2, "Y")] },
    ],
    aXd: [{ title: "second", edits: [edit(0, 1, "Y")] }],
  });
  const result = applyFixes("abcd", false, check);
  assert.equal(result.text, "YXd");
  assert.deepEqual(titles(result), ["first", "second"]);
});

test("a fix is applied with all of its edits or not at all", () => {
  const check = finding({
    abcdef: [
      { title: "middle", edits: [edit(2, 2, "--")] },
      { title: "around", edits: [edit(0, 1, "A"), edit(3, 3, "F")] },
    ],
  });
  assert.equal(applyFixes("abcdef", false, check).text, "ab--ef");
});

test("two insertions at one place are not applied together: their order would be a guess", () => {
  const check = finding({
    ab: [
      { title: "first", edits: [edit(1, 0, "1")] },
      { title: "second", edits: [edit(1, 0, "2")] },
    ],
  });
  assert.deepEqual(titles(applyFixes("ab", false, check)), ["first"]);
});

test("edits that touch are applied together", () => {
  const check = finding({
    ab: [
      { title: "first", edits: [edit(0, 1, "A")] },
      { title: "second", edits: [edit(1, 1, "B")] },
    ],
  });
  assert.equal(applyFixes("ab", false, check).text, "AB");
});

test("unsafe fixes are applied only where that is asked for", () => {
  const check = finding({ a: [{ title: "unsafe", safe: false, edits: [edit(0, 1, "b")] }] });
  assert.equal(applyFixes("a", false, check).text, "a");
  assert.equal(applyFixes("a", true, check).text, "b");
});

test("fixes that undo each other end", () => {
  const check = finding({
    a: [{ title: "there", edits: [edit(0, 1, "b")] }],
    b: [{ title: "back", edits: [edit(0, 1, "a")] }],
  });
  assert.equal(titles(applyFixes("a", false, check)).length, 32);
});

test("what no edit touches stays, unpaired surrogates and all", () => {
  const text = "\uD800a\uDC00\r\n";
  const check = finding({ [text]: [{ title: "letter", edits: [edit(1, 1, "b")] }] });
  assert.equal(applyFixes(text, false, check).text, "\uD800b\uDC00\r\n");
});

test("many fixes take no time", () => {
  const text = "ab".repeat(50_000);
  const fixes = Array.from({ length: 50_000 }, (_, index) => ({
    title: "letter",
    edits: [edit(2 * index, 1, "c")],
  }));
  const start = performance.now();
  assert.equal(applyFixes(text, false, finding({ [text]: fixes })).text, "cb".repeat(50_000));
  assert.ok(performance.now() - start < 5000);
});
